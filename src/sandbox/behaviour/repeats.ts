/** What tells a repeat from another request under the same key. */
import type { Operation } from "../../contract.ts";
import { isObject, own } from "../../json.ts";
import type { Assumptions } from "../assumptions.ts";
import { textIn } from "./behaviour.ts";

/** The code for a repeat that is none, where an operation has it; all others give the first answer again, whatever is asked. */
export const INCONSISTENT = "REPEAT_REQ_INCONSISTENT";

export function isCompared({ codes }: Operation): boolean {
  return own(codes, INCONSISTENT) !== undefined;
}

/** The id that a request carries: its key, or the id of what it inquires for. */
export function idIn({ idempotencyKey, finality }: Operation, body: unknown): string | undefined {
  const field = idempotencyKey ?? finality?.subject;
  return field === undefined ? undefined : textIn(body, field);
}

/** Under what a request's key is remembered: the merchant's, for this operation. Undefined where there is none. */
export function keyPlaceOf(operation: Operation, clientId: string, id: string | undefined): string | undefined {
  return operation.idempotencyKey === undefined || id === undefined ? undefined : `${clientId}\n${operation.id}\n${id}`;
}

// What the page on repeats names for pay, and its like in capture and refund.
const NAMED = ["paymentAmount", "paymentMethod", "captureAmount", "refundAmount", "paymentId"];

/** What has to be the same in a repeat, as text in which the order of the fields makes no difference. */
export function comparedText(operation: Operation, body: unknown, { repeatsCompared }: Assumptions): string {
  const isWhole = repeatsCompared === "everyField" || !isCompared(operation) || !isObject(body);
  return orderedText(isWhole ? body : Object.fromEntries(NAMED.map((name) => [name, own(body, name)])));
}

/** JSON with the fields of every object in the order of their names. */
export function orderedText(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (isObject(part) ? Object.fromEntries(Object.entries(part).sort(byName)) : part)) ?? "";
}

function byName([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1;
}
