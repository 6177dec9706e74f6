/** A body against its compact schema -> what is wrong with it. Says where and why, never what was there. */
import type { ArraySchema, Mark, ObjectSchema, Schema, StringSchema } from "./contract.ts";
import type { Violation } from "./errors.ts";
import { isAbsent, isObject, own } from "./json.ts";

/** What a check found: what refuses the body, and what only some source would refuse. */
export interface Findings {
  readonly violations: readonly Violation[];
  readonly advice: readonly Violation[];
}

interface Report {
  readonly violations: Violation[];
  readonly advice: Violation[];
}

/**
 * Checks a body that is to be sent. All that is wrong is found at once.
 *
 * The verdict is that of JSON Schema: `violations` is empty exactly where a JSON Schema validator takes the body.
 */
export function checkRequest(body: unknown, schema: Schema): Findings {
  const report: Report = { violations: [], advice: [] };
  check(body, schema, "", report);
  return report;
}

/**
 * The promises of a schema that an answer does not keep: required fields that are missing or of another kind.
 *
 * Received scalars may be strings, numbers or booleans; null and the empty string count as missing.
 */
export function brokenPromises(body: unknown, schema: ObjectSchema, pointer = ""): Violation[] {
  if (!isObject(body)) return [violation(pointer, "type", "should be an object")];
  const broken: Violation[] = [];
  for (const [name, property] of Object.entries(schema.properties)) {
    const at = `${pointer}/${escaped(name)}`;
    const value = own(body, name);
    if (isAbsent(value)) {
      if (schema.required?.includes(name)) broken.push(violation(at, "required", "is missing"));
    } else if (property.type === "object") {
      broken.push(...brokenPromises(value, property, at));
    } else if ((property.type === "array") !== Array.isArray(value) || (property.type === "string" && typeof value === "object")) {
      broken.push(violation(at, "type", `should be ${property.type === "array" ? "an array" : "a scalar"}`));
    }
  }
  return broken;
}

/** Whether a request has one of the shapes that the contract knows on its path, well-formed or not. */
export function isOfKnownShape(body: unknown, { branches }: ObjectSchema): boolean {
  return branches === undefined || branches.some(({ when }) => when.every((mark) => bears(body, mark)));
}

/** The shape that a request is held against: the one that it has, else the one that it comes nearest to. */
function shapeOf(body: unknown, schema: ObjectSchema): ObjectSchema {
  // Nearly every object has one shape only, and is looked at on every call.
  if (schema.branches === undefined) return schema;
  let nearest = schema;
  let most = -1;
  for (const { when, schema: shape } of schema.branches) {
    const share = when.filter((mark) => bears(body, mark)).length / when.length;
    if (share > most) [nearest, most] = [shape, share];
  }
  return nearest;
}

function bears(body: unknown, { path, equals }: Mark): boolean {
  let value = body;
  for (const name of path) {
    if (!isObject(value) || !Object.hasOwn(value, name)) return false;
    value = value[name];
  }
  return equals === undefined || value === equals;
}

function check(value: unknown, schema: Schema, pointer: string, report: Report): void {
  if (schema.type === "string") checkString(value, schema, pointer, report);
  else if (schema.type === "array") checkArray(value, schema, pointer, report);
  else checkObject(value, schema, pointer, report);
}

function checkObject(value: unknown, anyShape: ObjectSchema, pointer: string, report: Report): void {
  const schema = shapeOf(value, anyShape);
  if (!isObject(value)) {
    report.violations.push(violation(pointer, "type", `has to be an object, not ${kindOf(value)}`));
    return;
  }
  for (const name of schema.required ?? []) {
    if (!Object.hasOwn(value, name)) report.violations.push(violation(`${pointer}/${escaped(name)}`, "required", "is required"));
  }
  for (const { field, equals, require = [], endings = {} } of schema.conditions ?? []) {
    if (!equals.some((text) => text === own(value, field))) continue;
    const when = `when ${field} is ${anyOf(equals)}`;
    for (const name of require) {
      if (Object.hasOwn(value, name)) continue;
      report.violations.push(violation(`${pointer}/${escaped(name)}`, "required", `is required ${when}`));
    }
    for (const [name, ending] of Object.entries(endings)) {
      const text = own(value, name);
      if (typeof text !== "string" || text.endsWith(ending)) continue;
      report.violations.push(
        violation(
          `${pointer}/${escaped(name)}`,
          "pattern",
          `has to end in ${ending} ${when}; roundedAmountOf rounds it, which changes what the buyer pays`,
        ),
      );
    }
  }
  for (const name of Object.keys(value)) {
    const property = own(schema.properties, name);
    if (property !== undefined) check(value[name], property, `${pointer}/${escaped(name)}`, report);
    else if (schema.closed) report.violations.push(unknownField(name, schema, pointer));
  }
  for (const [name, property] of Object.entries(schema.properties)) {
    if (property.type !== "string" || property.advice?.required !== true || Object.hasOwn(value, name)) continue;
    report.advice.push(violation(`${pointer}/${escaped(name)}`, "required", "is required according to another source"));
  }
}

function checkArray(value: unknown, schema: ArraySchema, pointer: string, report: Report): void {
  if (!Array.isArray(value)) {
    report.violations.push(violation(pointer, "type", `has to be an array, not ${kindOf(value)}`));
    return;
  }
  const { minItems = 0, maxItems = Number.POSITIVE_INFINITY } = schema;
  if (value.length < minItems)
    report.violations.push(violation(pointer, "minItems", `needs at least ${minItems} item(s), has ${value.length}`));
  if (value.length > maxItems)
    report.violations.push(violation(pointer, "maxItems", `takes at most ${maxItems} item(s), has ${value.length}`));
  value.forEach((item, index) => {
    check(item, schema.items, `${pointer}/${index}`, report);
  });
}

function checkString(value: unknown, schema: StringSchema, pointer: string, report: Report): void {
  if (schema.booleans === true && typeof value === "boolean") return;
  if (typeof value !== "string") {
    const scalar = typeof value === "number" || typeof value === "boolean";
    report.violations.push(
      violation(
        pointer,
        "type",
        `has to be a string, not ${kindOf(value)}${scalar ? '; Antom takes every scalar as text, "20" and "true" included' : ""}`,
      ),
    );
    return;
  }
  const { values, positive, maxLength, advice } = schema;
  if (values !== undefined && !values.includes(value)) {
    report.violations.push(violation(pointer, "value", `has to be ${anyOf(values)}`));
  }
  if (positive === true && !/^[1-9][0-9]*$/.test(value)) {
    const message = "has to be the digits of a positive integer: no sign, no point, no blank, no zero in front";
    report.violations.push(violation(pointer, "pattern", message));
  }
  if (maxLength !== undefined && longerThan(value, maxLength)) {
    report.violations.push(violation(pointer, "maxLength", `takes at most ${maxLength} characters, has ${[...value].length}`));
  }
  if (advice === undefined) return;
  if (advice.maxLength !== undefined && longerThan(value, advice.maxLength)) {
    report.advice.push(
      violation(pointer, "maxLength", `takes at most ${advice.maxLength} characters according to another source, has ${[...value].length}`),
    );
  }
  if (advice.format === "uri" && !/^[A-Za-z][A-Za-z0-9+.-]*:\S+$/.test(value)) {
    report.advice.push(violation(pointer, "format", "should be a whole URL, with its scheme"));
  }
}

/** Length in code points, as JSON Schema counts: one emoji is one, whatever it takes in UTF-16. */
export function longerThan(text: string, limit: number): boolean {
  // There are never more code points than UTF-16 units.
  return text.length > limit && [...text].length > limit;
}

function unknownField(name: string, schema: ObjectSchema, pointer: string): Violation {
  const known = Object.keys(schema.properties);
  const shown = showable(name);
  const meant = shown === undefined ? undefined : nearest(name, known);
  const hint = meant === undefined ? "is not known to Antom; remove it" : `is not known to Antom; did you mean ${meant}?`;
  return violation(`${pointer}/${shown === undefined ? "*" : escaped(shown)}`, "unknown", hint);
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

/** A name as a part of a JSON pointer. */
export function escaped(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}

function violation(pointer: string, rule: Violation["rule"], message: string): Violation {
  return { pointer, rule, message };
}
