/** Bodies by their JSON Schema: valid ones, and every way to spoil one of them a little. */
import fc from "fast-check";
import { type Document, type JsonSchema, resolve } from "../../scripts/document.ts";
import { escaped } from "./operations.ts";

type Body = Readonly<Record<string, unknown>>;

/** A body that differs from another in one place. */
export interface Mutation {
  readonly kind: string;
  readonly value: unknown;
  /** Where it was spoilt; undefined where it was changed and is still valid. */
  readonly pointer: string | undefined;
}

/** Any value that the schema takes. */
export function validBody(document: Document, schema: JsonSchema): fc.Arbitrary<unknown> {
  const target = resolve(document, schema);
  if (target.oneOf !== undefined) return fc.oneof(...target.oneOf.map((member) => validBody(document, member)));
  if (target.const !== undefined) return fc.constant(target.const);
  if (target.enum !== undefined) return fc.constantFrom(...target.enum);
  if (target.type === "string") return validText(target);
  if (target.type === "array") {
    const { minItems = 0, maxItems = 3 } = target;
    return fc.array(validBody(document, target.items ?? {}), { minLength: minItems, maxLength: maxItems });
  }
  return validObject(document, target);
}

function validText({ maxLength = 80, format, pattern, ...schema }: JsonSchema): fc.Arbitrary<string> {
  if (format === "date-time") return fc.constant("2026-11-20T13:00:00+08:00");
  if (pattern !== undefined) {
    const matching = fc.stringMatching(new RegExp(pattern, "u"), { maxLength });
    return fc.oneof(
      { weight: 4, arbitrary: matching },
      // As long as it may be.
      { weight: 1, arbitrary: matching.map((text) => text.padEnd(maxLength, text)) },
    );
  }
  const known = schema["x-extensible-enum"] ?? [];
  return fc.oneof(
    // Its unit is the code point, which is what maxLength counts.
    { weight: 4, arbitrary: fc.string({ unit: "binary", maxLength: Math.min(maxLength, 40) }) },
    { weight: 1, arbitrary: fc.constantFrom("x".repeat(maxLength), "😀".repeat(maxLength)) },
    ...(known.length === 0 ? [] : [{ weight: 2, arbitrary: fc.constantFrom(...known) }]),
  );
}

function validObject(document: Document, { properties = {}, required = [], ...schema }: JsonSchema): fc.Arbitrary<Body> {
  const arbitraries = Object.fromEntries(Object.entries(properties).map(([name, property]) => [name, validBody(document, property)]));
  const record = (names: string[], requiredKeys: string[]): fc.Arbitrary<Body> =>
    fc.record(Object.fromEntries(names.map((name) => [name, arbitraries[name] ?? fc.constant("")])), {
      requiredKeys,
      noNullPrototype: true,
    });
  const whole = record(Object.keys(properties), required);
  const { if: condition, then } = schema;
  if (condition === undefined || then === undefined) return whole;
  const [[field, value] = ["", {}]] = Object.entries(condition.properties);
  const asked = then.required ?? [];
  // A value that asks for nothing: another one of its list, or any text.
  const quiet = resolve(document, properties[field] ?? {}).enum?.find((text) => !valuesOf(value).some((asking) => asking === text)) ?? "";
  return fc.oneof(
    // Where the field is required it stays, with a value that asks for nothing more.
    whole.map((body) =>
      !triggers(condition, body) ? body : required.includes(field) ? { ...body, [field]: quiet } : without(body, field),
    ),
    fc
      .tuple(whole, fc.constantFrom(...valuesOf(value)), record(asked, asked))
      .map(([body, trigger, more]) => withEndings(schema, { ...body, [field]: trigger, ...more })),
  );
}

/** The texts that a condition wants to end in something, made to: no longer than they were, and as they were but for that. */
function withEndings({ then }: JsonSchema, body: Body): Body {
  const endings = Object.entries(endingsOf(then)).flatMap(([name, ending]) => {
    const text = body[name];
    return typeof text === "string" ? [[name, `${text.slice(0, Math.max(1, text.length - ending.length))}${ending}`]] : [];
  });
  return { ...body, ...Object.fromEntries(endings) };
}

/** By field, what a condition wants its text to end in. */
function endingsOf(then: JsonSchema["then"]): Record<string, string> {
  return Object.fromEntries(Object.entries(then?.properties ?? {}).map(([name, { pattern = "" }]) => [name, pattern.slice(0, -1)]));
}

/** Whether a body makes the `if` of its schema hold. */
function triggers(condition: NonNullable<JsonSchema["if"]>, body: Body): boolean {
  return Object.entries(condition.properties).every(([name, value]) => valuesOf(value).some((text) => text === body[name]));
}

function valuesOf({ const: constant, enum: values = [] }: { const?: string; enum?: string[] }): readonly string[] {
  return constant === undefined ? values : [constant];
}

/** Every small change of a valid value, and whether it is still valid. */
export function* mutationsOf(document: Document, schema: JsonSchema, value: unknown, at = ""): Generator<Mutation> {
  const target = resolve(document, schema);
  const types = [target.type].flat();
  const wrong = { string: "text", number: 20, boolean: true, null: null, array: [], object: {} };
  for (const [type, other] of Object.entries(wrong)) {
    if (!types.includes(type)) yield { kind: `${type} instead`, value: other, pointer: at };
  }
  if (typeof value === "string") yield* textMutations(target, value, at);
  else if (Array.isArray(value)) yield* arrayMutations(document, target, value, at);
  else if (typeof value === "object" && value !== null) yield* objectMutations(document, target, value as Body, at);
}

/** What is no positive integer in digits, though some would read one there. */
const NO_INTEGERS = ["", "0", "00", "01", "-1", "+1", "1.0", "1,000", "1e3", " 1", "1 ", "1\n", "0x1f", "1n", "１", "١", "NaN"];

function* textMutations(
  { const: only, enum: values = [], maxLength, pattern }: JsonSchema,
  value: string,
  at: string,
): Generator<Mutation> {
  if (only !== undefined || values.length > 0) {
    for (const other of ["", `${value} `, value.toLowerCase().replace(/^./, (first) => first.toUpperCase()), "x".repeat(5_000)]) {
      yield { kind: "unlisted value", value: other, pointer: at };
    }
  } else if (pattern !== undefined) {
    for (const other of NO_INTEGERS) yield { kind: "no integer", value: other, pointer: at };
    yield { kind: "the smallest", value: "1", pointer: undefined };
    yield { kind: "digits, just enough", value: "9".repeat(maxLength ?? 99), pointer: undefined };
    if (maxLength !== undefined) yield { kind: "digits, one too many", value: "9".repeat(maxLength + 1), pointer: at };
  } else if (maxLength !== undefined) {
    // Half a pair counts as a character too; what a reader sees as one may be two.
    for (const [kind, unit] of Object.entries({ ASCII: "a", astral: "😀", combining: "e\u0301", "half a pair": "\ud83d" })) {
      const points = [...unit.repeat(maxLength + 1)];
      yield { kind: `${kind}, one too many`, value: points.slice(0, maxLength + 1).join(""), pointer: at };
      yield { kind: `${kind}, just enough`, value: points.slice(0, maxLength).join(""), pointer: undefined };
    }
  }
}

function* arrayMutations(document: Document, schema: JsonSchema, value: readonly unknown[], at: string): Generator<Mutation> {
  const { items = {}, minItems = 0, maxItems } = schema;
  if (minItems > 0) yield { kind: "too few items", value: value.slice(0, minItems - 1), pointer: at };
  if (maxItems !== undefined && value.length > 0)
    yield { kind: "too many items", value: Array.from({ length: maxItems + 1 }, () => value[0]), pointer: at };
  for (const [index, item] of value.entries()) {
    for (const mutation of mutationsOf(document, items, item, `${at}/${index}`)) {
      yield { ...mutation, value: value.with(index, mutation.value) };
    }
  }
}

/** Names that no schema has; some would be found on a prototype, one would replace it. */
const STRANGERS = ["extra", "a/b~c", "😀", "", "constructor", "toString", "__proto__", "4054695723100768"];

function* objectMutations(document: Document, schema: JsonSchema, value: Body, at: string): Generator<Mutation> {
  const { properties = {}, required = [], if: condition, then, additionalProperties } = schema;
  const needed = [...required, ...(condition !== undefined && triggers(condition, value) ? (then?.required ?? []) : [])];
  for (const name of Object.keys(value)) {
    const pointer = needed.includes(name) ? `${at}/${escaped(name)}` : undefined;
    yield { kind: `without ${name}`, value: without(value, name), pointer };
  }
  const [known = "x"] = Object.keys(properties);
  for (const name of [...STRANGERS, `${known}s`, known.toUpperCase()]) {
    const pointer = additionalProperties === false ? `${at}/${escaped(name)}` : undefined;
    yield { kind: "unknown field", value: { ...value, ...JSON.parse(`{${JSON.stringify(name)}:"text"}`) }, pointer };
  }
  for (const [name, wanted] of Object.entries(condition?.properties ?? {})) {
    const bare = without(value, ...(then?.required ?? []));
    // No condition is raised by a value that is none of a list; but the list has a word to say.
    const listed = resolve(document, properties[name] ?? {}).enum !== undefined;
    for (const equals of valuesOf(wanted)) {
      for (const missing of then?.required ?? []) {
        yield { kind: "condition unmet", value: { ...bare, [name]: equals }, pointer: `${at}/${missing}` };
        yield { kind: "condition not raised", value: { ...bare, [name]: `${equals}.` }, pointer: listed ? `${at}/${name}` : undefined };
      }
      for (const [field, ending] of Object.entries(endingsOf(then))) {
        if (typeof value[field] !== "string") continue;
        const met = withEndings(schema, { ...value, [name]: equals });
        const text = String(met[field]);
        yield { kind: "ending met", value: met, pointer: undefined };
        for (const other of [`${text.slice(0, -ending.length)}1`, text.replace(/.$/, "1"), text.slice(0, 1)]) {
          yield { kind: "ending unmet", value: { ...met, [field]: other }, pointer: `${at}/${field}` };
          yield { kind: "ending not asked for", value: { ...met, [name]: equals.toLowerCase(), [field]: other }, pointer: undefined };
        }
      }
    }
  }
  for (const [name, property] of Object.entries(properties)) {
    if (!Object.hasOwn(value, name)) continue;
    for (const mutation of mutationsOf(document, property, value[name], `${at}/${escaped(name)}`)) {
      const changed = { ...value, [name]: mutation.value };
      yield { ...mutation, value: changed, pointer: mutation.pointer ?? pointerOfEnding(schema, changed, at) };
    }
  }
}

/** Where a text has another ending than a condition wants. */
function pointerOfEnding({ if: condition, then }: JsonSchema, value: Body, at: string): string | undefined {
  if (condition === undefined || !triggers(condition, value)) return undefined;
  const wrong = Object.entries(endingsOf(then)).find(([name, ending]) => {
    const text = value[name];
    return typeof text === "string" && !text.endsWith(ending);
  });
  return wrong === undefined ? undefined : `${at}/${wrong[0]}`;
}

function without(body: Body, ...names: string[]): Body {
  return Object.fromEntries(Object.entries(body).filter(([name]) => !names.includes(name)));
}
