/** A request that takes several shapes: `oneOf` with `x-antom-selector` -> branches that the checker tells apart as JSON Schema does. */
import { componentName, type Document, type JsonSchema, resolve, type Selector } from "./document.ts";
import { literal } from "./literal.ts";

/** A field that a request of a branch has, by its names from the root down; with `equals`, one of that value. */
interface Mark {
  path: string[];
  equals?: string;
}

/** A branch as the checker knows it. */
interface Branch {
  name: string;
  when: Mark[];
  schema: JsonSchema;
}

/**
 * The branches in the order in which they are tried, and all of them together as one object.
 *
 * @throws where a request could fit one branch and be held against another: then the checker and JSON Schema would disagree.
 */
export function branchesOf(document: Document, members: JsonSchema[], selectors: Selector[]): { together: JsonSchema; branches: Branch[] } {
  const byName = new Map(members.map((member) => [componentName(member.$ref ?? ""), member]));
  const names = selectors.map(({ branch }) => branch);
  if (literal([...names].sort()) !== literal([...byName.keys()].sort())) {
    throw new Error(
      `the checker takes a request of several shapes only with a selector for each: ${[...byName.keys()].join()}, not ${names.join()}`,
    );
  }
  const branches = selectors.map((selector) => ({
    name: selector.branch,
    when: marksOf(selector),
    schema: byName.get(selector.branch) ?? {},
  }));
  for (const [index, { name, when, schema }] of branches.entries()) {
    const loose = when.find((mark) => !isCertain(document, schema, mark));
    if (when.length === 0 || loose !== undefined) {
      throw new Error(`the checker can't tell ${name}: not every request of this shape has ${loose?.path.join(".") ?? "a mark"}`);
    }
    for (const later of branches.slice(index + 1)) {
      if (when.some((mark) => isImpossible(document, later.schema, mark))) continue;
      throw new Error(`the checker would take a request of the shape ${later.name} for ${name}`);
    }
  }
  return { together: together(document, members), branches };
}

function marksOf({ equals = {}, present = [] }: Selector): Mark[] {
  return [
    ...Object.entries(equals).map(([path, value]) => ({ path: path.split("."), equals: value })),
    ...present.map((path) => ({ path: path.split(".") })),
  ];
}

/** Whether every value of the schema bears the mark. */
function isCertain(document: Document, schema: JsonSchema, { path: [name = "", ...rest], equals }: Mark): boolean {
  const { properties = {}, required = [] } = resolve(document, schema);
  const property = properties[name];
  if (property === undefined || !required.includes(name)) return false;
  if (rest.length > 0) return isCertain(document, property, { path: rest, ...(equals === undefined ? {} : { equals }) });
  return equals === undefined || resolve(document, property).const === equals;
}

/** Whether no value of the schema bears the mark. */
function isImpossible(document: Document, schema: JsonSchema, { path: [name = "", ...rest], equals }: Mark): boolean {
  const { properties = {}, additionalProperties } = resolve(document, schema);
  const property = properties[name];
  if (property === undefined) return additionalProperties === false;
  if (rest.length > 0) return isImpossible(document, property, { path: rest, ...(equals === undefined ? {} : { equals }) });
  const { const: constant } = resolve(document, property);
  return equals !== undefined && constant !== undefined && constant !== equals;
}

/** One schema for whatever fits any of them: what may be told of a value without knowing which. It refuses nothing that one of them takes. */
function together(document: Document, schemas: readonly JsonSchema[]): JsonSchema {
  const [first = {}] = schemas;
  if (schemas.every((schema) => literal(schema) === literal(first))) return first;
  const targets = schemas.map((schema) => resolve(document, schema));
  const [{ type } = {}] = targets;
  if (targets.some((target) => literal(target.type) !== literal(type))) throw new Error(`shapes disagree on a type: ${literal(schemas)}`);
  const sensitive = targets.find((target) => target["x-antom-sensitive"] !== undefined)?.["x-antom-sensitive"];
  if (type !== "object")
    return { ...(type === undefined ? {} : { type }), ...(sensitive === undefined ? {} : { "x-antom-sensitive": sensitive }) };
  const names = new Set(targets.flatMap(({ properties = {} }) => Object.keys(properties)));
  const properties = [...names].map((name): [string, JsonSchema] => [
    name,
    together(
      document,
      targets.flatMap((target) => target.properties?.[name] ?? []),
    ),
  ]);
  const required = [...names].filter((name) => targets.every((target) => target.required?.includes(name)));
  return {
    type,
    ...(targets.every(({ additionalProperties }) => additionalProperties === false) ? { additionalProperties: false } : {}),
    ...(required.length === 0 ? {} : { required }),
    properties: Object.fromEntries(properties),
  };
}
