/** JSON Schema -> the compact schema that the checker of `src/` reads. */
import { componentName, type Document, type JsonSchema, resolve } from "./bundle.ts";
import { key, literal } from "./literal.ts";

/** The expression for a schema: the name of a hoisted constant for an object component, else a literal. */
export function hoist(document: Document, schema: JsonSchema, hoisted: Map<string, string>, sent: boolean): string {
  const target = resolve(document, schema);
  if (schema.$ref !== undefined && target.type === "object") {
    const name = componentName(schema.$ref);
    // Compiled again where it is known already: what may be received may hold what can't be sent.
    const text = compact(document, target, hoisted, sent);
    if (!hoisted.has(name)) hoisted.set(name, `const ${name}Schema: ObjectSchema = ${text};`);
    return `${name}Schema`;
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
  const parts: string[] = [`type: ${literal(take("type"))}`];
  const put = (name: string, value: unknown): void => {
    if (value !== undefined) parts.push(`${name}: ${literal(value)}`);
  };
  if (schema.type === "string") {
    const constant = take("const");
    const values = take("enum") ?? (constant === undefined ? undefined : [constant]);
    const maxLength = take("maxLength");
    // What is received is only held against its promises: that it is there, and of its kind.
    if (!sent) take("not");
    // Where every value is listed, their length says nothing more.
    if (values === undefined) put("maxLength", maxLength);
    put("values", values);
    put("sensitive", take("x-antom-sensitive"));
    put("expires", take("x-antom-expires"));
    const advice = take("x-antom-advice");
    if (advice !== undefined) {
      const { source: _, ...limits } = advice;
      put("advice", limits);
    }
  } else if (schema.type === "array") {
    parts.push(`items: ${hoist(document, take("items") ?? {}, hoisted, sent)}`);
    put("minItems", take("minItems"));
    put("maxItems", take("maxItems"));
  } else if (schema.type === "object") {
    if (schema.additionalProperties === false) put("closed", take("additionalProperties") === false);
    put("required", take("required"));
    const condition = take("if");
    const then = take("then");
    if (condition !== undefined || then !== undefined) put("conditions", [conditionOf(condition, then)]);
    const properties = Object.entries(take("properties") ?? {});
    parts.push(
      `properties: { ${properties.map(([name, property]) => `${key(name)}: ${hoist(document, property, hoisted, sent)}`).join(", ")} }`,
    );
  }
  if (left.size > 0) throw new Error(`the checker does not know ${[...left].join(", ")} in ${literal(schema).slice(0, 200)}`);
  if (!["string", "array", "object"].includes(schema.type ?? "")) {
    throw new Error(`the checker does not know the type ${literal(schema.type)} in ${literal(schema).slice(0, 200)}`);
  }
  return `{ ${parts.join(", ")} }`;
}

/** `if` one field is there and has one value `then` others are required: the only condition that the checker knows. */
function conditionOf(condition: JsonSchema["if"], then: JsonSchema["then"]): { field: string; equals: string; require: string[] } {
  const [entry, ...more] = Object.entries(condition?.properties ?? {});
  const [field, value] = entry ?? [];
  const plain =
    condition !== undefined &&
    then !== undefined &&
    field !== undefined &&
    more.length === 0 &&
    condition.required?.length === 1 &&
    condition.required[0] === field &&
    Object.keys(condition).length === 2 &&
    Object.keys(value ?? {}).join() === "const" &&
    Object.keys(then).join() === "required";
  if (!plain || value === undefined)
    throw new Error(`the checker does not know the condition if ${literal(condition)} then ${literal(then)}`);
  return { field, equals: value.const, require: then.required };
}
