/** The operation tables of a bundled contract: what `src/` needs at run time, and no more. */
import { type CodeRow, componentName, type Document, type JsonSchema, type OperationObject, resolve } from "./bundle.ts";

/** The text of `generated/<product>.contract.ts`. */
export function tablesOf(document: Document): string {
  const product = document["x-antom-product"];
  const operations = Object.entries(document.paths).map(([path, { post }]) => ({ path, post }));
  const hoisted = new Map<string, string>();
  const constants = operations.map(({ path, post }) => operationConstant(document, path, post, hoisted));
  return [
    `import type { ObjectSchema, Operation, Product, ResultCodeRow } from "../src/contract.ts";`,
    `import type { components, operations as operationTypes } from "./${product}.types.ts";`,
    "",
    `const gatewayCodes: { readonly [code: string]: ResultCodeRow } = ${literal(mapValues(document["x-antom-gateway-codes"], compactRow))};`,
    `type GatewayCode = ${union(Object.keys(document["x-antom-gateway-codes"]))};`,
    "",
    ...hoisted.values(),
    ...constants,
    "/** Every operation of the product, by name. */",
    `export const operations: { ${operations.map(({ post }) => `${doc(post)}\nreadonly ${post.operationId}: Operation<${typeName(post)}>`).join("; ")} } = { ${operations.map(({ post }) => post.operationId).join(", ")} };`,
    "",
    `/** Where the product's gateways are. */`,
    `export const product: Product = ${literal({
      name: product,
      gateways: gatewaysOf(document),
      sandboxClientPrefix: document["x-antom-sandbox-client-prefix"],
    })};`,
    `/** The regions that have a gateway. */`,
    `export type Region = ${union(Object.keys(gatewaysOf(document)))};`,
    "",
  ].join("\n");
}

function operationConstant(document: Document, path: string, post: OperationObject, hoisted: Map<string, string>): string {
  const id = post.operationId;
  const states = statesOf(document, post);
  const outcomes = reachable(post, document["x-antom-gateway-codes"], states);
  const request = hoist(document, schemaOf(post.requestBody), hoisted, true);
  const properties = [
    `id: ${literal(id)}`,
    `path: ${literal(path)}`,
    `request: ${request}`,
    `response: [${states.map((state) => `{ when: ${literal(state.when)}, schema: ${hoist(document, state.schema, hoisted, false)} }`).join(", ")}]`,
    `codes: ${literal(mapValues(post["x-antom-result-codes"], compactRow))}`,
    "gatewayCodes",
    `logic: ${literal(post["x-antom-result-logic"])}`,
    `repeat: ${literal(post["x-antom-repeat"])}`,
    ...optional("idempotencyKey", post["x-antom-idempotency-key"]),
    ...optional("inquiry", post["x-antom-inquiry"]),
    ...optional("echo", post["x-antom-echo"]),
    ...optional("redirect", post["x-antom-redirect"]),
  ];
  return [
    `/** The types of ${id}. */`,
    `export interface ${typeName(post)} {`,
    `  id: ${literal(id)};`,
    `  request: operationTypes[${literal(id)}]["requestBody"]["content"]["application/json"];`,
    `  codes: ${union(Object.keys(post["x-antom-result-codes"]))} | GatewayCode;`,
    `  outcomes: { ${Object.entries(outcomes)
      .map(([next, names]) => `${next}: ${names.map((name) => `components["schemas"][${literal(name)}]`).join(" | ")}`)
      .join("; ")} };`,
    "}",
    doc(post),
    `export const ${id}: Operation<${typeName(post)}> = { ${properties.join(", ")} };`,
    "",
  ].join("\n");
}

interface State {
  name: string;
  when: { resultStatus?: string; resultCode?: string; notResultCode?: string };
  schema: JsonSchema;
}

/** The members of a response's `oneOf`, each with what tells it apart: constants of its result. */
export function statesOf(document: Document, post: OperationObject): State[] {
  const response = resolve(document, schemaOf(post.responses["200"]));
  return (response.oneOf ?? []).map((member) => {
    const name = componentName(member.$ref ?? "");
    const result = resolve(document, resolve(document, member).properties?.["result"] ?? {});
    const code = resolve(document, result.properties?.["resultCode"] ?? {});
    const status = resolve(document, result.properties?.["resultStatus"] ?? {});
    const when: State["when"] = {};
    if (status.const !== undefined) when.resultStatus = status.const;
    if (code.const !== undefined) when.resultCode = code.const;
    if (code.not !== undefined) when.notResultCode = code.not.const;
    return { name, when, schema: member };
  });
}

/** For each `next` that the operation can have, the states that an answer can be in then. */
function reachable(post: OperationObject, gateway: Record<string, CodeRow>, states: State[]): Record<string, string[]> {
  const inquiry = post["x-antom-inquiry"] === undefined ? "retrySameRequest" : "inquire";
  const ways: { when: { resultStatus?: string; resultCode?: string }; next: string }[] = [
    ...post["x-antom-result-logic"],
    ...Object.entries({ ...gateway, ...post["x-antom-result-codes"] }).map(([resultCode, row]) => ({
      when: { resultCode, resultStatus: row.status },
      next: row.next,
    })),
    // What src/outcome.ts decides where nothing of the contract applies, or where the answer can't be believed.
    { when: { resultStatus: "F" }, next: "contactSupport" },
    { when: { resultStatus: "U" }, next: inquiry },
    { when: { resultStatus: "F" }, next: inquiry },
  ];
  const found: Record<string, Set<string>> = {};
  for (const { when, next } of ways) {
    for (const state of states) {
      if (contradicts(when, state.when)) continue;
      found[next] ??= new Set();
      found[next].add(state.name);
    }
  }
  return mapValues(found, (names) => [...names]);
}

function contradicts(rule: { resultStatus?: string; resultCode?: string }, state: State["when"]): boolean {
  const differ = (a: string | undefined, b: string | undefined): boolean => a !== undefined && b !== undefined && a !== b;
  return (
    differ(rule.resultStatus, state.resultStatus) ||
    differ(rule.resultCode, state.resultCode) ||
    (rule.resultCode !== undefined && rule.resultCode === state.notResultCode)
  );
}

/** The expression for a schema: the name of a hoisted constant for an object component, else a literal. */
function hoist(document: Document, schema: JsonSchema, hoisted: Map<string, string>, sent: boolean): string {
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

const ANNOTATIONS = ["description", "deprecated", "x-extensible-enum", "x-antom-evidence", "x-antom-unbounded"];

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

function compactRow(row: CodeRow): unknown {
  const { status, next, ifItPersists, followUp, unsigned } = row;
  return { status, next, ifItPersists, followUp, unsigned };
}

export function gatewaysOf(document: Document): Record<string, Record<string, string>> {
  const gateways: Record<string, Record<string, string>> = {};
  for (const {
    url,
    "x-antom-gateway": { region, mode },
  } of document.servers) {
    gateways[region] ??= {};
    gateways[region][mode] = url;
  }
  return gateways;
}

function schemaOf(body: OperationObject["requestBody"]): JsonSchema {
  return body.content["application/json"].schema;
}

function typeName(post: OperationObject): string {
  return post.operationId.replace(/^./, (first) => first.toUpperCase());
}

function doc(post: OperationObject): string {
  return `/**\n * ${post.summary}\n *\n * ${post.description}\n */`;
}

function optional(name: string, value: unknown): string[] {
  return value === undefined ? [] : [`${name}: ${literal(value)}`];
}

function union(values: string[]): string {
  return values.map((value) => JSON.stringify(value)).join(" | ");
}

function mapValues<V, W>(record: Record<string, V>, change: (value: V) => W): Record<string, W> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}

/** A TypeScript literal of plain data. */
export function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).filter(([, member]) => member !== undefined);
    return `{ ${entries.map(([name, member]) => `${key(name)}: ${literal(member)}`).join(", ")} }`;
  }
  return JSON.stringify(value);
}

function key(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}
