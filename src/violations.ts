/** What is wrong with a request, in words: where and why, never what was there. */
import type { ArraySchema, FieldCondition, ObjectSchema, Schema, StringSchema } from "./contract.ts";
import { AntomError, type Violation } from "./errors.ts";
import { charactersIn } from "./json.ts";
import { escaped } from "./pointers.ts";
import { type Fault, faultsIn } from "./validation.ts";

/** Checks a body that is to be sent. All that is wrong is found at once. */
export function violationsIn(body: unknown, schema: Schema): Violation[] {
  return faultsIn(body, schema).map(violationOf);
}

const UNWRITABLE: Violation = { pointer: "", rule: "type", message: "can't be written as JSON: it holds a bigint, or itself" };

/** The error of a request that was not sent: because of its faults, or because it could not even be written. */
export function refusalOf(operation: string, faults: readonly Fault[] | undefined): AntomError {
  const violations = faults?.map(violationOf) ?? [UNWRITABLE];
  const list = violations.map(({ pointer, message }) => `  ${pointer === "" ? "the request" : pointer} ${message}`);
  return new AntomError("ANTOM_INVALID_REQUEST", `${operation} was not sent:\n${list.join("\n")}`, {
    maybeExecuted: false,
    operation,
    violations,
  });
}

export function violationOf(fault: Fault): Violation {
  const { pointer, rule, name } = fault;
  const field = name === undefined ? "" : `/${escaped(rule === "unknown" ? (showable(name) ?? "*") : name)}`;
  return { pointer: pointer + field, rule, message: messageOf(fault) };
}

function messageOf({ rule, value, schema, name, because }: Fault): string {
  switch (rule) {
    case "type":
      return typeMessageOf(value, schema);
    case "required":
      return because === undefined ? "is required" : `is required ${whenOf(because)}`;
    case "pattern":
      return because === undefined
        ? "has to be the digits of a positive integer: no sign, no point, no blank, no zero in front"
        : `has to end in ${because.endings?.[String(name)]} ${whenOf(because)}; roundedAmountOf rounds it, which changes what the buyer pays`;
    case "unknown":
      return unknownMessageOf(String(name), (schema as ObjectSchema).properties);
    case "value":
      return `has to be ${anyOf((schema as Required<StringSchema>).values)}`;
    case "maxLength":
      return `takes at most ${(schema as StringSchema).maxLength} characters, has ${charactersIn(value as string)}`;
    case "minItems":
      return `needs at least ${(schema as ArraySchema).minItems} item(s), has ${(value as unknown[]).length}`;
    case "maxItems":
      return `takes at most ${(schema as ArraySchema).maxItems} item(s), has ${(value as unknown[]).length}`;
  }
}

function whenOf({ field, equals }: FieldCondition): string {
  return `when ${field} is ${anyOf(equals)}`;
}

function typeMessageOf(value: unknown, { type }: Schema): string {
  const isScalar = typeof value === "number" || typeof value === "boolean";
  const hint = type === "string" && isScalar ? '; Antom takes every scalar as text, "20" and "true" included' : "";
  return `has to be ${type === "string" ? "a" : "an"} ${type}, not ${kindOf(value)}${hint}`;
}

function unknownMessageOf(name: string, properties: ObjectSchema["properties"]): string {
  const meant = showable(name) === undefined ? undefined : nearest(name, Object.keys(properties));
  return meant === undefined ? "is not known to Antom; remove it" : `is not known to Antom; did you mean ${meant}?`;
}

/** A property name, unless it may be data that ended up as a name. */
export function showable(name: string): string | undefined {
  return /^[A-Za-z][A-Za-z_-]{0,39}[0-9]{0,2}$/.test(name) ? name : undefined;
}

/** The known name that a typing error most likely meant: at most two changes away, letter case aside. */
function nearest(name: string, known: readonly string[]): string | undefined {
  for (const changes of [0, 1, 2]) {
    const meant = known.find((candidate) => isWithin(name.toLowerCase(), candidate.toLowerCase(), changes));
    if (meant !== undefined) return meant;
  }
  return undefined;
}

/** Whether so many letters left out, added or exchanged turn one word into the other. */
function isWithin(a: string, b: string, changes: number): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const [restA, restB] = [a.slice(same), b.slice(same)];
  if (restA === restB) return true;
  if (changes === 0) return false;
  const [shortA, shortB] = [restA.slice(1), restB.slice(1)];
  return isWithin(shortA, restB, changes - 1) || isWithin(restA, shortB, changes - 1) || isWithin(shortA, shortB, changes - 1);
}

function anyOf(texts: readonly string[]): string {
  return texts.map((text) => `"${text}"`).join(" or ");
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  return typeof value === "object" ? "an object" : value === undefined ? "absent" : `a ${typeof value}`;
}
