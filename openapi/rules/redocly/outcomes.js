/** What an operation's tables make of an answer, in the order of decision that `src/outcome.ts` keeps. */
import { readFileSync } from "node:fs";
import { isObject } from "./places.js";

/** @import { Condition, LogicRule, Tables } from "./types.d.ts" */

/** The union `Next`, as the schema of the extensions has it. @type {readonly string[]} */
export const NEXT = JSON.parse(readFileSync(new URL("../extensions.schema.json", import.meta.url), "utf8"))["$defs"].next.enum;

const STATUSES = ["S", "F", "U"];

/**
 * A rule that names the code, then the code's own row, then a rule for the status, then the default. Nothing for what is no answer, and
 * for a success that nothing decides.
 *
 * @param {Tables} tables
 * @param {unknown} body
 * @returns {string | undefined}
 */
export function decide({ codes, gatewayCodes, logic, reasons, unsure }, body) {
  const result = isObject(body) ? body["result"] : undefined;
  if (!isObject(body) || !isObject(result)) return undefined;
  const { resultCode, resultStatus } = result;
  /** @param {LogicRule} rule */
  const applies = ({ when }) =>
    (when.resultStatus ?? resultStatus) === resultStatus &&
    (when.resultCode ?? resultCode) === resultCode &&
    Object.entries(when.equals ?? {}).every(([field, value]) => String(body[field]) === value) &&
    (when.anyPresent?.some((field) => (body[field] ?? "") !== "") ?? true);
  /** @param {LogicRule | undefined} rule */
  const nextOf = (rule) => reasons[rule?.reason ?? ""]?.[String(body[rule?.reason ?? ""])]?.next ?? rule?.next;
  const row = codes[String(resultCode)] ?? gatewayCodes[String(resultCode)];
  return (
    nextOf(logic.find((rule) => namesCode(rule) && applies(rule))) ??
    (row?.status === resultStatus ? row?.next : undefined) ??
    nextOf(logic.find((rule) => !namesCode(rule) && applies(rule))) ??
    (resultStatus === "F" ? "contactSupport" : resultStatus === "U" ? unsure : undefined)
  );
}

/**
 * Every `next` that the operation's own rows and rules can lead to.
 *
 * @param {Tables} tables
 * @returns {Set<string>}
 */
export function reachable({ codes, logic, reasons }) {
  const rules = logic.filter((rule, index) => !isShadowed(rule, logic.slice(0, index)));
  const rows = Object.entries(codes).filter(([code, { status }]) => !isTaken(code, status, logic));
  const byReason = rules.flatMap(({ reason = "" }) => Object.values(reasons[reason] ?? {}));
  return new Set([...rules, ...byReason, ...rows.map(([, row]) => row)].map(({ next }) => next));
}

/**
 * Whether earlier rules leave the rule no answer. Rules that name a code and rules that don't are two lists: the first is asked before the
 * rows of the table, the second after them.
 *
 * @param {LogicRule} rule
 * @param {readonly LogicRule[]} earlier
 */
export function isShadowed(rule, earlier) {
  const rivals = earlier.filter((other) => namesCode(other) === namesCode(rule));
  const statuses = rule.when.resultStatus === undefined ? STATUSES : [rule.when.resultStatus];
  return statuses.every((status) => rivals.some(({ when }) => covers(when, { ...rule.when, resultStatus: status })));
}

/**
 * Whether rules that name the code decide it whatever else the answer holds, so that its row never does.
 *
 * @param {string} code
 * @param {string} status
 * @param {readonly LogicRule[]} logic
 */
export function isTaken(code, status, logic) {
  return logic.some((rule) => namesCode(rule) && covers(rule.when, { resultCode: code, resultStatus: status }));
}

/** @param {LogicRule} rule */
export function namesCode({ when }) {
  return when.resultCode !== undefined;
}

/**
 * Whether every answer that meets the narrow condition meets the wide one.
 *
 * @param {Condition} wide
 * @param {Condition} narrow
 */
function covers(wide, narrow) {
  const { anyPresent } = wide;
  return (
    (wide.resultStatus === undefined || wide.resultStatus === narrow.resultStatus) &&
    (wide.resultCode === undefined || wide.resultCode === narrow.resultCode) &&
    Object.entries(wide.equals ?? {}).every(([field, value]) => narrow.equals?.[field] === value) &&
    (anyPresent === undefined || (narrow.anyPresent?.every((field) => anyPresent.includes(field)) ?? false))
  );
}
