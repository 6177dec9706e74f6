/** An answer or a notification against the contract: what it says is there, as it says, and what it does not know. */
import type { Decidable, ObjectSchema, Schema } from "../contract.ts";
import { isAntomError, type Violation } from "../errors.ts";
import { isObject, own } from "../json.ts";
import { type Drift, decide, resultOf } from "../outcome.ts";
import { holds } from "../rules.ts";
import { checkRequest } from "../validation.ts";

/** Something that is not as the contract says, and where. */
export interface Deviation {
  readonly pointer: string;
  readonly message: string;
}

/** A recording is no answer to a call of ours: what is of that moment only says nothing of the contract. */
const OF_THE_MOMENT: readonly Drift["kind"][] = ["advice", "staleSuccess", "responseTime"];

/** Everything in a received body that departs from the contract. */
export function deviationsOf(body: unknown, operation: Decidable): Deviation[] {
  let result: ReturnType<typeof resultOf>;
  try {
    result = resultOf(body, operation.id, 200);
  } catch (error) {
    if (!isAntomError(error)) throw error;
    return [{ pointer: "/result", message: "has no code with one of the statuses S, F, U" }];
  }
  const received = isObject(body) ? body : {};
  const asked = { body: received, result, verified: true, keyValue: undefined, now: 0 };
  // With an inquiry, a success that lacks what it promises is told and not thrown.
  const { drift } = decide({ ...asked, operation: { inquiry: { operation: operation.id, field: "" }, ...operation } });
  // Where no page gives the codes, none of them is known, and that says nothing.
  const aside = Object.keys(operation.codes).length === 0 ? [...OF_THE_MOMENT, "unknownCode"] : OF_THE_MOMENT;
  const noted = drift.filter(({ kind }) => !aside.includes(kind));
  const state = operation.response.find(({ when }) => holds(when, result, received));
  if (state === undefined) return [...noted, { pointer: "", message: "is in none of the states that the contract knows of this answer" }];
  const told = new Set(noted.map(({ pointer }) => pointer));
  return [...noted, ...shapeOf(received, state.schema).filter(({ pointer }) => !told.has(pointer))];
}

/** Unknown fields, texts that are too long, values that are not listed, and scalars that are none. */
function shapeOf(body: Readonly<Record<string, unknown>>, schema: ObjectSchema): Deviation[] {
  const { violations } = checkRequest(asSent(body, schema), closed(schema));
  return violations
    .filter(({ rule }) => rule !== "required")
    .map(({ pointer, rule, message }) => ({ pointer, message: WORDS[rule] ?? message }));
}

// What is meant for a sender says the wrong thing of what was received.
const WORDS: { readonly [rule in Violation["rule"]]?: string } = {
  unknown: "is not in the contract",
  type: "is of another type than in the contract",
};

/** The body as if we were to send it: scalars as text, and without what counts as absent. */
function asSent(value: unknown, schema: Schema | undefined): unknown {
  if (Array.isArray(value)) return value.map((item) => asSent(item, schema?.type === "array" ? schema.items : undefined));
  if (isObject(value)) {
    const properties = schema?.type === "object" ? schema.properties : {};
    const present = Object.entries(value).filter(([, member]) => member !== null);
    return Object.fromEntries(present.map(([name, member]) => [name, asSent(member, own(properties, name))]));
  }
  return schema?.type === "string" && (typeof value === "number" || typeof value === "boolean") ? String(value) : value;
}

/** The schema with every object closed, so that what it does not know is found. */
function closed(schema: Schema): Schema {
  if (schema.type === "string") return schema;
  if (schema.type === "array") return { ...schema, items: closed(schema.items) };
  const properties = Object.entries(schema.properties).map(([name, property]) => [name, closed(property)] as const);
  return { ...schema, closed: true, properties: Object.fromEntries(properties) };
}
