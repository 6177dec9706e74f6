/** Every row and every rule of the result logic decides some answer, and a code that is named elsewhere has its row. */
import { callsOf } from "./calls.js";
import { isShadowed, isTaken, namesCode } from "./outcomes.js";

/** @import { Call, Context, Rule } from "./types.d.ts" */

/** @type {Rule} */
export const statusReachable = () => ({
  Root(root, context) {
    const calls = [...callsOf(root, context)];
    for (const call of calls) {
      checkRules(context, call);
      checkRows(context, call);
      checkInquiry(context, call, calls);
    }
  },
});

/**
 * @param {Context} context
 * @param {Call} call
 */
function checkRules({ report }, { operation, tables: { codes, gatewayCodes, logic } }) {
  for (const [index, rule] of logic.entries()) {
    const { resultCode, resultStatus } = rule.when;
    const place = operation.location.child(["x-antom-result-logic", index]);
    const row = resultCode === undefined ? undefined : (codes[resultCode] ?? gatewayCodes[resultCode]);
    if (resultCode !== undefined && row === undefined) {
      report({
        message: `This rule names ${resultCode}, which is in no table of result codes. Add its row, or correct the name.`,
        location: place.child(["when", "resultCode"]),
      });
    } else if (row !== undefined && resultStatus !== undefined && resultStatus !== row.status) {
      report({
        message: `This rule waits for ${resultCode} with status ${resultStatus}; its row says ${row.status}. Correct one of the two.`,
        location: place.child(["when", "resultStatus"]),
      });
    } else if (isShadowed(rule, logic.slice(0, index))) {
      report({ message: "Earlier rules take every answer that this one waits for. Move it before them, or remove it.", location: place });
    }
  }
}

/**
 * @param {Context} context
 * @param {Call} call
 */
function checkRows({ report }, { operation, tables: { codes, logic } }) {
  for (const [code, row] of Object.entries(codes)) {
    const own = operation.location.child(["x-antom-result-codes", code]);
    const nexts = logic.filter((rule) => namesCode(rule) && rule.when.resultCode === code).map(({ next }) => next);
    if (row.next === undefined && !isTaken(code, row.status, logic)) {
      report({ message: `Nothing decides ${code} with status ${row.status}. Give its row a \`next\`.`, location: own.key() });
    } else if (row.next !== undefined && isTaken(code, row.status, logic) && !nexts.includes(row.next)) {
      report({
        message: `The rules that name ${code} decide it first, and lead to ${nexts.join(" or ")}, never to \`${row.next}\`. Let its row say one of those.`,
        location: own.child(["next"]),
      });
    }
  }
}

/**
 * @param {Context} context
 * @param {Call} call
 * @param {readonly Call[]} calls
 */
function checkInquiry({ report }, { operation }, calls) {
  const { operation: name, notExist } = operation.node["x-antom-inquiry"] ?? {};
  const inquiry = calls.find((call) => call.kind === "operation" && call.name === name);
  if (typeof notExist !== "string" || inquiry === undefined || inquiry.tables.codes[notExist]?.status === "F") return;
  report({
    message: `${notExist} is to say that there is nothing to inquire for, and ${name} has no such code with status F. Add its row, or correct the name.`,
    location: operation.location.child(["x-antom-inquiry", "notExist"]),
  });
}
