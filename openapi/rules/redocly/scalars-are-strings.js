/**
 * The API's own rule: every scalar is sent as a string. Where a published sample of a field has true or false, or the SDKs read one out of an
 * answer, that is taken beside the text.
 */

/** @import { Rule, Schema } from "./types.d.ts" */

const SCALARS = ["number", "integer", "boolean"];

/** How a field is written that takes JSON's true and false besides. */
const EITHER = JSON.stringify([
  ["string", "boolean"],
  ["true", "false", true, false],
]);

const LEVELS = ["sample", "contested"];

/** @param {Schema} schema */
function isShown({ type, enum: values, "x-antom-evidence": evidence }) {
  return JSON.stringify([type, values]) === EITHER && LEVELS.includes(evidence?.level ?? "");
}

/** @type {Rule} */
export const scalarsAreStrings = () => ({
  Schema(schema, { report, location }) {
    const types = [schema.type].flat().filter((type) => type !== undefined && SCALARS.includes(type));
    const values = [schema.const, ...(schema.enum ?? [])].filter((value) => SCALARS.includes(typeof value));
    const found = types[0] ?? values[0];
    if (found === undefined || isShown(schema)) return;
    report({
      message:
        `\`${found}\` is no string. Antom takes every scalar as a string, \`"20"\` and \`"true"\` included: ` +
        "write `type: string`, with `enum: ['true', 'false']` for what is true or false.",
      location,
    });
  },
});
