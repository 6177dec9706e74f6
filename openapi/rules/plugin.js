/** The rules of the house for Redocly: what its own rules cannot know about a contract of Antom's. */
import { closedAndOpen } from "./redocly/closed-and-open.js";
import { extensions } from "./redocly/extensions.js";
import { fieldsExist } from "./redocly/fields-exist.js";
import { operationComplete } from "./redocly/operation-complete.js";
import { scalarsAreStrings } from "./redocly/scalars-are-strings.js";
import { statusReachable } from "./redocly/status-reachable.js";
import { stringBounded } from "./redocly/string-bounded.js";

/** @import { Rule } from "./redocly/types.d.ts" */

const ID = "antom";

/** @type {Record<string, Rule>} */
const rules = {
  "closed-and-open": closedAndOpen,
  extensions,
  "fields-exist": fieldsExist,
  "operation-complete": operationComplete,
  "scalars-are-strings": scalarsAreStrings,
  "status-reachable": statusReachable,
  "string-bounded": stringBounded,
};

/** The plugin; its configuration `antom/all` makes an error of every rule. */
export default function antom() {
  return {
    id: ID,
    rules: { oas3: rules },
    configs: { all: { rules: Object.fromEntries(Object.keys(rules).map((name) => [`${ID}/${name}`, "error"])) } },
  };
}
