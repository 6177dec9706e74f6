/** JSON Schema -> the compact schema that the checker of `src/` reads. */
import type { FieldCondition } from "../src/contract.ts";
import { branchesOf } from "./branches.ts";
import { componentName, type Document, type JsonSchema, resolve } from "./document.ts";
import { key, late, literal } from "./literal.ts";

/** The expression for a schema: a call of a hoisted function for an object component, else a literal. */
export function hoist(document: Document, schema: JsonSchema, hoisted: Map<string, string>, sent: boolean): string {
  const target = resolve(document, schema);
  const isObject = target.type === "object" || target.oneOf !== undefined;
  if (schema.$ref !== undefined && isObject) {
    const name = `schemaOf${componentName(schema.$ref)}`;
    // Compiled again where it is known already: what may be received may hold what can't be sent.
    const text = compact(document, target, hoisted, sent);
    if (!hoisted.has(name)) hoisted.set(name, late(name, "ObjectSchema", text));
    return `${name}()`;
  }
  return compact(document, target, hoisted, sent);
}

const ANNOTATIONS = ["description", "deprecated", "x-extensible-enum", "x-antom-evidence", "x-antom-unbounded", "x-antom-reason-codes"];

/** A schema as a compact literal. A keyword that the checker of `src/` can't hold is refused here, so that it agrees with ajv. */
function compact(document: Document, schema: JsonSchema, hoisted: Map<string, string>, sent: boolean): string {
  const left = new Set(Object.keys(schema).filter((key) => !ANNOTATIONS.includes(key) && (sent || key !== "format")));
  const take = <K extends keyof JsonSchema>(key: K): JsonSchema[K] => {
    left.delete(key);
    return schema[key];
  };
  const type = take("type") ?? (sent && schema.oneOf !== undefined ? "object" : undefined);
  const textOrBoolean = literal(type) === literal(["string", "boolean"]);
  const parts: string[] = [`type: ${literal(textOrBoolean ? "string" : type)}`];
  const put = (name: string, value: unknown): void => {
    if (value !== undefined) parts.push(`${name}: ${literal(value)}`);
  };
  if (type === "string" || textOrBoolean) {
    const constant = take("const");
    const values = take("enum") ?? (constant === undefined ? undefined : [constant]);
    const maxLength = take("maxLength");
    const pattern = take("pattern");
    // What is received is only held against its promises: that it is there, and of its kind.
    if (!sent) take("not");
    // Where every value is listed, their length says nothing more.
    if (values === undefined) put("maxLength", maxLength);
    put("values", textsOf(values, textOrBoolean));
    if (pattern !== undefined) put("positive", isPositive(pattern));
    if (textOrBoolean) put("booleans", true);
    put("sensitive", take("x-antom-sensitive"));
    put("expires", take("x-antom-expires"));
    const advice = take("x-antom-advice");
    if (advice !== undefined) {
      const { source: _, ...limits } = advice;
      put("advice", limits);
    }
  } else if (type === "array") {
    parts.push(`items: ${hoist(document, take("items") ?? {}, hoisted, sent)}`);
    put("minItems", take("minItems"));
    put("maxItems", take("maxItems"));
  } else if (type === "object" && schema.oneOf !== undefined) {
    const { together, branches } = branchesOf(document, take("oneOf") ?? [], take("x-antom-selector") ?? []);
    if (together.additionalProperties === false) put("closed", true);
    put("required", together.required);
    parts.push(propertiesText(document, together, hoisted));
    const texts = branches.map(
      ({ name, when, schema: branch }) =>
        `{ name: ${literal(name)}, when: ${literal(when)}, schema: ${hoist(document, branch, hoisted, sent)} }`,
    );
    parts.push(`branches: [${texts.join(", ")}]`);
  } else if (type === "object") {
    if (schema.additionalProperties === false) put("closed", take("additionalProperties") === false);
    put("required", take("required"));
    const condition = take("if");
    const then = take("then");
    if (condition !== undefined || then !== undefined) put("conditions", [conditionOf(condition, then)]);
    take("properties");
    parts.push(propertiesText(document, schema, hoisted, sent));
    // What is sent has names that the contract knows.
    if (!sent && schema.additionalProperties) {
      parts.push(`members: ${hoist(document, take("additionalProperties") || {}, hoisted, sent)}`);
    }
  }
  if (left.size > 0) throw new Error(`the checker does not know ${[...left].join(", ")} in ${literal(schema).slice(0, 200)}`);
  if (!textOrBoolean && !["string", "array", "object"].includes(String(type))) {
    throw new Error(`the checker does not know the type ${literal(type)} in ${literal(schema).slice(0, 200)}`);
  }
  return `{ ${parts.join(", ")} }`;
}

function propertiesText(document: Document, { properties = {} }: JsonSchema, hoisted: Map<string, string>, sent = true): string {
  const texts = Object.entries(properties).map(([name, property]) => `${key(name)}: ${hoist(document, property, hoisted, sent)}`);
  return `properties: { ${texts.join(", ")} }`;
}

/** Of a whole value the checker knows one pattern. How long the integer may be is for `maxLength` to say. */
function isPositive(pattern: string): true {
  if (pattern === "^[1-9][0-9]*$") return true;
  throw new Error(`the checker knows the pattern ^[1-9][0-9]*$, the digits of a positive integer, and not ${pattern}`);
}

/** The values that are texts. JSON's true and false may stand beside "true" and "false", and nowhere else. */
function textsOf(values: JsonSchema["enum"], booleans: boolean): readonly string[] | undefined {
  if (booleans && literal(values) !== literal(["true", "false", true, false])) {
    throw new Error(`the checker knows booleans only as ['true', 'false', true, false], not as ${literal(values)}`);
  }
  return values?.filter((value) => typeof value === "string");
}

/** `if` one field is there and has one of some values `then` others are required, or end in zeros: the only condition that the checker knows. */
function conditionOf(condition: JsonSchema["if"], then: JsonSchema["then"] = {}): FieldCondition {
  const [entry, ...more] = Object.entries(condition?.properties ?? {});
  const [field, value] = entry ?? [];
  const equals = value?.const === undefined ? value?.enum : [value.const];
  const { required: require, properties, unevaluatedProperties: open, ...others } = then;
  const plain =
    condition !== undefined &&
    field !== undefined &&
    more.length === 0 &&
    condition.required?.length === 1 &&
    condition.required[0] === field &&
    Object.keys(condition).length === 2 &&
    Object.keys(value ?? {}).length === 1 &&
    (require !== undefined || properties !== undefined) &&
    (open === undefined || open === true) &&
    Object.keys(others).length === 0;
  if (!plain || equals === undefined)
    throw new Error(`the checker does not know the condition if ${literal(condition)} then ${literal(then)}`);
  return {
    field,
    equals,
    ...(require === undefined ? {} : { require }),
    ...(properties === undefined ? {} : { endings: endingsOf(properties) }),
  };
}

function endingsOf(properties: Record<string, JsonSchema>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, { type, pattern = "", ...others }]) => {
      const [, ending] = /^(0+)\$$/.exec(pattern) ?? [];
      if (type !== "string" || ending === undefined || Object.keys(others).some((key) => !ANNOTATIONS.includes(key))) {
        throw new Error(`the checker knows of a condition on ${name} only a pattern of zeros at the end, such as 00$, on a string`);
      }
      return [name, ending];
    }),
  );
}
