/** Every string says how long it may be, or why it does not. */

/** @import { Rule } from "./types.d.ts" */

const BOUNDED_FORMATS = ["date-time", "date", "time", "uuid", "ipv4", "ipv6"];

/** @type {Rule} */
export const stringBounded = () => ({
  Schema(schema, { report, location }) {
    if (![schema.type].flat().includes("string")) return;
    // What a condition asks of a field comes on top of what the field itself says.
    if (/\/(?:if|then|else)\/properties\//.test(location.pointer)) return;
    const bounded =
      schema.maxLength !== undefined ||
      schema.enum !== undefined ||
      schema.const !== undefined ||
      BOUNDED_FORMATS.includes(schema.format ?? "");
    const excused = schema["x-antom-unbounded"] !== undefined;
    if (!bounded && !excused) {
      report({
        message:
          "This string has no bound. Give it `maxLength`, `enum`, `const` or `format: date-time`; where no source does, " +
          "say why: `x-antom-unbounded: unpublished` (or `opaque`).",
        location,
      });
    } else if (bounded && excused) {
      report({ message: "This string has a bound, and says that it has none. Remove `x-antom-unbounded`.", location });
    }
  },
});
