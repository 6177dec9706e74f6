/** The API's own rule: every scalar is sent as a string. */

/** @import { Rule } from "./types.d.ts" */

const SCALARS = ["number", "integer", "boolean"];

/** @type {Rule} */
export const scalarsAreStrings = () => ({
  Schema(schema, { report, location }) {
    const types = [schema.type].flat().filter((type) => type !== undefined && SCALARS.includes(type));
    const values = [schema.const, ...(schema.enum ?? [])].filter((value) => SCALARS.includes(typeof value));
    const found = types[0] ?? values[0];
    if (found === undefined) return;
    report({
      message:
        `\`${found}\` is no string. Antom takes every scalar as a string, \`"20"\` and \`"true"\` included: ` +
        "write `type: string`, with `enum: ['true', 'false']` for what is true or false.",
      location,
    });
  },
});
