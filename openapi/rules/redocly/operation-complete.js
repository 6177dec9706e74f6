/** An operation says all that the client, the sandbox and the site are made from. */
import { callsOf } from "./calls.js";
import { decide, NEXT, reachable } from "./outcomes.js";
import { child, isObject, members } from "./places.js";

/** @import { Call, Context, Rule } from "./types.d.ts" */

const REQUIRED = {
  "x-antom-result-codes": "list the codes that the page names (`{}` where it is partial and none is known yet)",
  "x-antom-result-logic": "write the page's result-process logic as rules (`[]` where it is partial and none is known yet)",
  "x-antom-source": "name the pages that it was written from",
  "x-antom-coverage": "say `complete`, or `{ partial: [what is missing] }`",
};

const REQUIRED_OF = {
  operation: { ...REQUIRED, "x-antom-repeat": "say whether the very same request may be sent again: `key`, `harmless` or `never`" },
  webhook: {
    ...REQUIRED,
    "x-antom-notification-field": "name the field that this notification has and no other one",
    "x-antom-notification-key": "name the fields that make two deliveries the same",
    "x-antom-delivery": "write the schedule of deliveries as data",
    "x-antom-acknowledgement": "write the body that stops the deliveries",
  },
};

/** @type {Rule} */
export const operationComplete = () => ({
  Root(root, context) {
    for (const call of callsOf(root, context)) {
      const missing = Object.entries(REQUIRED_OF[call.kind]).filter(([extension]) => !(extension in call.operation.node));
      for (const [extension, hint] of missing) {
        context.report({ message: `${call.name} has no \`${extension}\`: ${hint}.`, location: call.operation.location.key() });
      }
      const examples = examplesOf(context, call);
      checkNames(context, call, examples);
      if (missing.length === 0) checkOutcomes(context, call, examples);
    }
  },
});

/**
 * @param {Context} context
 * @param {Call} call
 */
function examplesOf(context, call) {
  return call.received
    .flatMap((mediaType) => members(context, child(context, mediaType, "examples")))
    .map(([name, place]) => ({ name, place, next: name.split("-")[0] ?? "", value: child(context, place, "value")?.node }));
}

/**
 * @param {Context} context
 * @param {Call} call
 * @param {ReturnType<typeof examplesOf>} examples
 */
function checkNames({ report }, { tables }, examples) {
  for (const { name, place, next, value } of examples) {
    const location = place.location.key();
    const decided = decide(tables, value);
    if (!NEXT.includes(next)) {
      report({ message: `Example \`${name}\` is not named after its outcome. Begin with one of ${NEXT.join(", ")}.`, location });
    } else if (decided !== undefined && decided !== next) {
      report({
        message: `Example \`${name}\` leads to \`${decided}\` by the tables of its operation. Rename it, or mend one of the two.`,
        location,
      });
    }
  }
}

/**
 * @param {Context} context
 * @param {Call} call
 * @param {ReturnType<typeof examplesOf>} examples
 */
function checkOutcomes({ report }, { name, operation, tables }, examples) {
  const known = Object.keys(tables.codes);
  const partial = operation.node["x-antom-coverage"] !== "complete";
  const location = operation.location.child(["x-antom-result-codes"]).key();
  if (known.length === 0) {
    // What is not known cannot be shown.
    if (!partial) report({ message: `${name} is complete, yet knows no result code. List them, or say that it is \`partial\`.`, location });
    return;
  }
  const shown = new Set(examples.map(({ next }) => next));
  for (const next of reachable(tables)) {
    if (shown.has(next) || !NEXT.includes(next)) continue;
    report({
      message: `${name} can ask for \`${next}\`, and no example of an answer shows it. Add one named \`${next}\`, or \`${next}-<what>\`.`,
      location: operation.location.key(),
    });
  }
  const answered = new Set(examples.map(({ value }) => codeOf(value)));
  for (const code of known) {
    if (answered.has(code)) continue;
    report({
      message: `No example of an answer of ${name} has the code ${code}. Add one, named after its outcome.`,
      location: operation.location.child(["x-antom-result-codes", code]).key(),
    });
  }
}

/** @param {unknown} body */
function codeOf(body) {
  const result = isObject(body) ? body["result"] : undefined;
  return isObject(result) ? result["resultCode"] : undefined;
}
