/** What in an answer departs from the contract: told by kind and place, never by value. Looked for only where somebody listens. */
import type { Decidable, ObjectSchema, Schema } from "./contract.ts";
import { instantOf } from "./instant.ts";
import { charactersIn, isAbsent, isObject, own, textOf } from "./json.ts";
import { escaped } from "./pointers.ts";
import { choose, holds, type ResultToMatch, rowOf } from "./rules.ts";
import { urlsOf, withoutUnusableUrls } from "./urls.ts";
import { longerThan } from "./validation.ts";
import { showable } from "./violations.ts";

/** Something in an answer that departs from the contract, or a request that only some source would refuse. Nothing was stopped by it. */
export interface Drift {
  readonly operation: string;
  /**
   * - `unknownCode`: a result code, with this status, or a reason code that the contract does not know.
   * - `unknownState`: an answer in none of the states that the contract knows of it.
   * - `missingField`: a field that this state promises is absent, null or empty.
   * - `wrongType`: an object, a list or a scalar where another of them belongs.
   * - `tooLong`: more characters or items than the contract allows.
   * - `newField`: a field that the contract does not know.
   * - `unusableUrl`: a URL that no buyer can be sent to.
   * - `staleSuccess`: a success whose promise has expired; perhaps an older answer, repeated.
   * - `responseTime`: the answer's own time is far from this machine's, or is none.
   * - `advice`: of the request: what only some source would refuse, or with `check: "off"` what the contract refuses.
   */
  readonly kind:
    | "unknownCode"
    | "unknownState"
    | "missingField"
    | "wrongType"
    | "tooLong"
    | "newField"
    | "unusableUrl"
    | "staleSuccess"
    | "responseTime"
    | "advice";
  /** Where, as a JSON pointer; names that may be data are shown as `*`. The empty string is the body itself, or a header. */
  readonly pointer: string;
  /** What is the matter. It names no value. */
  readonly message: string;
}

/** What is held against the contract. */
export interface AnswerToCompare {
  readonly operation: Decidable;
  /** The parsed body; its result has been read. */
  readonly body: Readonly<Record<string, unknown>>;
  readonly result: ResultToMatch;
  readonly verified: boolean;
}

/** What an answer's age is told by. */
export interface Moment {
  /** Unix time in milliseconds. */
  readonly now: number;
  /** The header, as received. */
  readonly responseTime: string | undefined;
}

type Note = (kind: Drift["kind"], pointer: string, message: string) => void;

/** Everything in a body that departs from the contract, each place once. Of an answer that is not verified only its code is looked at. */
export function driftsOf({ operation, body, result, verified }: AnswerToCompare): Drift[] {
  const { drifts, note } = noted(operation);
  // Where no page gives the codes, none of them is known, and that says nothing.
  if (rowOf(operation, result) === undefined && Object.keys(operation.codes).length > 0) {
    note("unknownCode", "/result/resultCode", "the contract does not know this code with this status");
  }
  if (!verified) return drifts;
  const urls = urlsOf(operation, body, (field, message) => note("unusableUrl", `/${field}`, message));
  const { reason } = choose(operation, result, withoutUnusableUrls(operation, body, urls), "inquire");
  if (reason?.known === false) note("unknownCode", `/${reason.field}`, "the contract does not know this reason code");
  const state = operation.response.find(({ when }) => holds(when, result, body));
  if (state === undefined) note("unknownState", "", "is in none of the states that the contract knows of this answer");
  else compare(body, state.schema, "", note);
  return drifts;
}

// An answer this far from our clock is worth a word; it refuses nothing, clocks err and repeated answers keep their first time.
const FAR_MS = 5 * 60_000;

/**
 * What is wrong with an answer at this moment only. A replayed answer may promise what has expired since: told, never refused, as no source
 * says what replays carry.
 */
export function staleness({ operation, body, result, verified }: AnswerToCompare, { now, responseTime = "" }: Moment): Drift[] {
  const { drifts, note } = noted(operation);
  const state = verified ? operation.response.find(({ when }) => holds(when, result, body)) : undefined;
  for (const [name, property] of Object.entries(state?.schema.properties ?? {})) {
    if (property.type !== "string" || property.expires !== true) continue;
    const expiry = Date.parse(textOf(own(body, name)) ?? "");
    if (expiry < now) note("staleSuccess", `/${name}`, "lies in the past; the answer may be a repetition of an older one");
  }
  const time = instantOf(responseTime);
  if (responseTime !== "" && !(time !== undefined && Math.abs(time - now) <= FAR_MS)) {
    const what = time === undefined ? "is neither ISO 8601 nor Unix milliseconds" : "is far from this machine's clock";
    note("responseTime", "", `the response time ${what}`);
  }
  return drifts;
}

function noted({ id }: Decidable): { drifts: Drift[]; note: Note } {
  const drifts: Drift[] = [];
  const told = new Set<string>();
  const note: Note = (kind, pointer, message) => {
    const place = `${kind} ${pointer}`;
    if (told.has(place)) return;
    told.add(place);
    drifts.push({ operation: id, kind, pointer, message });
  };
  return { drifts, note };
}

/** A received value against its schema. Scalars may be strings, numbers or booleans. */
function compare(value: unknown, schema: Schema, at: string, note: Note): void {
  if (schema.type === "object") {
    if (isObject(value)) compareFields(value, schema, at, note);
    else note("wrongType", at, "should be an object");
  } else if (schema.type === "array") {
    if (!Array.isArray(value)) {
      note("wrongType", at, "should be an array");
      return;
    }
    const { maxItems = Number.POSITIVE_INFINITY } = schema;
    if (value.length > maxItems) note("tooLong", at, `takes at most ${maxItems} item(s), has ${value.length}`);
    for (const [index, item] of value.entries()) compare(item, schema.items, `${at}/${index}`, note);
  } else {
    const text = textOf(value);
    const { maxLength = Number.POSITIVE_INFINITY } = schema;
    if (text === undefined) note("wrongType", at, "should be a scalar");
    else if (longerThan(text, maxLength)) note("tooLong", at, `takes at most ${maxLength} characters, has ${charactersIn(text)}`);
  }
}

/** Null and the empty string count as absent. */
function compareFields(value: Readonly<Record<string, unknown>>, schema: ObjectSchema, at: string, note: Note): void {
  for (const name of schema.required ?? []) {
    if (isAbsent(own(value, name))) note("missingField", `${at}/${escaped(name)}`, "is missing");
  }
  for (const [name, field] of Object.entries(value)) {
    const property = own(schema.properties, name);
    const expected = property ?? schema.members;
    if (expected === undefined) note("newField", `${at}/${escaped(showable(name) ?? "*")}`, "is not in the contract");
    else if (!isAbsent(field)) compare(field, expected, `${at}/${property === undefined ? "*" : escaped(name)}`, note);
  }
}
