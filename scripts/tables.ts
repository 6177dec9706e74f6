/** The operation tables of a bundled contract: what `src/` needs at run time, and no more. */
import { hoist } from "./compact.ts";
import {
  type CodeRow,
  componentName,
  type Document,
  type JsonSchema,
  type OperationObject,
  type ReasonRow,
  type Rule,
  resolve,
  type WebhookObject,
} from "./document.ts";
import { milliseconds } from "./duration.ts";
import { late, literal } from "./literal.ts";

/** The text of `generated/<product>.contract.ts`. */
export function tablesOf(document: Document): string {
  const product = document["x-antom-product"];
  const operations = Object.entries(document.paths).map(([path, { post }]) => ({ path, post }));
  const webhooks = Object.values(document.webhooks ?? {}).map(({ post }) => post);
  const hoisted = new Map<string, string>();
  const notifications = webhooks.map((post) => notificationConstant(document, post, hoisted));
  const constants = operations.map(({ path, post }) => operationConstant(document, path, post, hoisted));
  return [
    `import type { Decidable, Notification, ObjectSchema, Operation, Product, ResultCodeRow } from "../src/contract.ts";`,
    `import type { components, operations as operationTypes } from "./${product}.types.ts";`,
    "type Tables = Required<Decidable>;",
    "",
    `const gatewayCodes: { readonly [code: string]: ResultCodeRow } = ${literal(mapValues(document["x-antom-gateway-codes"], compactRow))};`,
    `type GatewayCode = ${union(Object.keys(document["x-antom-gateway-codes"]))};`,
    "",
    ...hoisted.values(),
    ...constants,
    ...notifications,
    "/** Every operation of the product, by name. */",
    `export const operations: { ${operations.map(({ post }) => `${doc(post)}\nreadonly ${post.operationId}: Operation<${typeName(post)}>`).join("; ")} } = { ${operations.map(({ post }) => post.operationId).join(", ")} };`,
    "",
    ...[
      "/** Every notification of the product, by name. */",
      `export const notifications: { ${webhooks.map((post) => `${doc(post)}\nreadonly ${post.operationId}: Notification<${typeName(post)}>`).join("; ")} } = { ${webhooks.map((post) => post.operationId).join(", ")} };`,
      "",
    ],
    `/** Where the product's gateways are. */`,
    `export const product: Product = ${literal({
      name: product,
      gateways: gatewaysOf(document),
      paths: pathsOf(document),
      sandboxClientPrefix: document["x-antom-sandbox-client-prefix"],
    })};`,
    `/** The regions that have a gateway. */`,
    `export type Region = ${union(Object.keys(gatewaysOf(document)))};`,
    "",
  ].join("\n");
}

function operationConstant(document: Document, path: string, post: OperationObject, hoisted: Map<string, string>): string {
  const id = post.operationId;
  const states = statesOf(document, schemaOf(post.responses["200"]));
  const tables = [
    { member: "request", type: "ObjectSchema", text: hoist(document, schemaOf(post.requestBody), hoisted, true) },
    ...tablesOfResults(document, post, states, hoisted),
  ].map((table) => tableMember(post, table));
  const properties = [
    `path: ${literal(path)}`,
    ...decidable(post, tables),
    "gatewayCodes",
    `repeat: ${literal(post["x-antom-repeat"])}`,
    ...optional("echo", post["x-antom-echo"]),
  ];
  const outcomes = reachable(document, post, document["x-antom-gateway-codes"], states);
  return [
    ...typesOf(post, "request", [...codeNames(post), "GatewayCode"], outcomes, settlingOf(document, post)),
    ...tables.flatMap(({ declaration = [] }) => declaration),
    doc(post),
    `export const ${id}: Operation<${typeName(post)}> = { ${properties.join(", ")} };`,
    "",
  ].join("\n");
}

function notificationConstant(document: Document, post: WebhookObject, hoisted: Map<string, string>): string {
  const id = post.operationId;
  const states = statesOf(document, schemaOf(post.requestBody));
  const tables = tablesOfResults(document, post, states, hoisted).map((table) => tableMember(post, table));
  const properties = [
    ...decidable(post, tables),
    "gatewayCodes: {}",
    `field: ${literal(post["x-antom-notification-field"])}`,
    `key: ${literal(post["x-antom-notification-key"].map((path) => path.split(".")))}`,
    `deliveryGapsMs: ${literal(post["x-antom-delivery"].gaps.map(milliseconds))}`,
    `acknowledgement: ${literal(post["x-antom-acknowledgement"])}`,
  ];
  return [
    ...typesOf(post, "payload", codeNames(post), reachable(document, post, {}, states)),
    ...tables.flatMap(({ declaration = [] }) => declaration),
    doc(post),
    `export const ${id}: Notification<${typeName(post)}> = { ${properties.join(", ")} };`,
    "",
  ].join("\n");
}

/** A member of a constant: a table, whose text may be long. */
interface Table {
  readonly member: string;
  readonly type: string;
  readonly text: string;
}

/** How a constant has its table: made when it is read, unless there is nothing to be made. */
function tableMember(post: OperationObject | WebhookObject, table: Table): { member: string; declaration?: string } {
  const { member, type, text } = table;
  if (/^(?:\[\]|\{ {2}\})$/.test(text)) return { member: `${member}: ${text}` };
  const getter = (expression: string): string => `get ${member}() { return ${expression}; }`;
  // A schema with a name is made by a function of its own.
  if (/^\w+\(\)$/.test(text)) return { member: getter(text) };
  const name = `${member}Of${typeName(post)}`;
  return { member: getter(`${name}()`), declaration: late(name, type, text) };
}

/** The tables that both an answer and a notification are decided by. */
function tablesOfResults(
  document: Document,
  post: OperationObject | WebhookObject,
  states: State[],
  hoisted: Map<string, string>,
): Table[] {
  const reasons = reasonsOf(document, states);
  const texts = {
    response: `[${states.map((state) => `{ when: ${literal(state.when)}, schema: ${hoist(document, state.schema, hoisted, false)} }`).join(", ")}]`,
    codes: literal(mapValues(post["x-antom-result-codes"], compactRow)),
    logic: literal(post["x-antom-result-logic"]),
    ...(Object.keys(reasons).length === 0 ? {} : { reasons: literal(mapValues(reasons, (rows) => mapValues(rows, compactReason))) }),
  };
  return Object.entries(texts).map(([member, text]) => ({ member, type: `Tables["${member}"]`, text }));
}

/** What both an answer and a notification are decided by. */
function decidable(post: OperationObject | WebhookObject, tables: readonly { member: string }[]): string[] {
  return [
    `id: ${literal(post.operationId)}`,
    ...tables.map(({ member }) => member),
    ...optional("finality", post["x-antom-final"]),
    ...optional("idempotencyKey", post["x-antom-idempotency-key"]),
    ...optional("inquiry", post["x-antom-inquiry"]),
    ...optional("redirect", post["x-antom-redirect"]),
  ];
}

function typesOf(
  post: OperationObject | WebhookObject,
  body: "request" | "payload",
  codes: string[],
  outcomes: Record<string, string[]>,
  more: string[] = [],
): string[] {
  const id = literal(post.operationId);
  const members = Object.entries(outcomes).map(
    ([next, names]) => `${next}: ${names.map((name) => `components["schemas"][${literal(name)}]`).join(" | ")}`,
  );
  return [
    `/** The types of ${post.operationId}. */`,
    `export interface ${typeName(post)} {`,
    `  id: ${id};`,
    `  ${body}: operationTypes[${id}]["requestBody"]["content"]["application/json"];`,
    `  codes: ${codes.length === 0 ? "never" : codes.join(" | ")};`,
    `  outcomes: { ${members.join("; ")} };`,
    ...more,
    "}",
  ];
}

/** What `settle()` may do about the operation, for its types. */
function settlingOf(document: Document, post: OperationObject): string[] {
  const inquiry = Object.values(document.paths).find(({ post: { operationId } }) => operationId === post["x-antom-inquiry"]?.operation);
  const resendable = post["x-antom-repeat"] !== "never" && !holdsCardData(document, schemaOf(post.requestBody));
  return [...(inquiry === undefined ? [] : [`  inquiry: ${typeName(inquiry.post)};`]), ...(resendable ? ["  resendable: true;"] : [])];
}

function holdsCardData(document: Document, schema: JsonSchema): boolean {
  const target = resolve(document, schema);
  const parts = [...Object.values(target.properties ?? {}), ...(target.oneOf ?? []), ...(target.items === undefined ? [] : [target.items])];
  return (
    target["x-antom-sensitive"] === "pan" || target["x-antom-sensitive"] === "cvv" || parts.some((part) => holdsCardData(document, part))
  );
}

function codeNames(post: OperationObject | WebhookObject): string[] {
  return Object.keys(post["x-antom-result-codes"]).map((code) => JSON.stringify(code));
}

interface State {
  name: string;
  when: { resultStatus?: string; resultCode?: string; notResultCode?: string; equals?: Record<string, string> };
  schema: JsonSchema;
}

/** The members of a body's `oneOf`, each with what tells it apart: constants of its result, and of its other required fields. */
export function statesOf(document: Document, body: JsonSchema): State[] {
  return (resolve(document, body).oneOf ?? []).map((member) => {
    const name = componentName(member.$ref ?? "");
    const { properties = {}, required = [] } = resolve(document, member);
    const result = resolve(document, properties["result"] ?? {});
    const code = resolve(document, result.properties?.["resultCode"] ?? {});
    const status = resolve(document, result.properties?.["resultStatus"] ?? {});
    const constants = Object.entries(properties).flatMap(([field, property]) => {
      const value = resolve(document, property).const;
      return value !== undefined && required.includes(field) ? [[field, value] as const] : [];
    });
    const when: State["when"] = {};
    if (status.const !== undefined) when.resultStatus = status.const;
    if (code.const !== undefined) when.resultCode = code.const;
    if (code.not !== undefined) when.notResultCode = code.not.const;
    if (constants.length > 0) when.equals = Object.fromEntries(constants);
    return { name, when, schema: member };
  });
}

/** Tables of reason codes, by the top-level field that carries them. */
export function reasonsOf(document: Document, states: readonly State[]): Record<string, Record<string, ReasonRow>> {
  const reasons: Record<string, Record<string, ReasonRow>> = {};
  for (const { schema } of states) {
    for (const [field, property] of Object.entries(resolve(document, schema).properties ?? {})) {
      const rows = resolve(document, property)["x-antom-reason-codes"];
      // A row that is shared with a table of result codes decides only where something failed.
      const failures = Object.entries(rows ?? {}).filter(([, { status = "F" }]) => status === "F");
      if (failures.length > 0) reasons[field] = Object.fromEntries(failures);
    }
  }
  return reasons;
}

/** For each `next` that the operation can have, the states that an answer can be in then. */
function reachable(
  document: Document,
  post: OperationObject | WebhookObject,
  gateway: Record<string, CodeRow>,
  states: State[],
): Record<string, string[]> {
  const inquiry = post["x-antom-inquiry"] === undefined ? "retrySameRequest" : "inquire";
  const reasons = reasonsOf(document, states);
  const ways: { when: Rule["when"]; next: string }[] = [
    ...post["x-antom-result-logic"].flatMap(({ when, next, reason = "" }) => [
      { when, next },
      ...Object.values(reasons[reason] ?? {}).map((row) => ({ when, next: row.next })),
    ]),
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

function contradicts(rule: Rule["when"], state: State["when"]): boolean {
  const differ = (a: string | undefined, b: string | undefined): boolean => a !== undefined && b !== undefined && a !== b;
  return (
    differ(rule.resultStatus, state.resultStatus) ||
    differ(rule.resultCode, state.resultCode) ||
    (rule.resultCode !== undefined && rule.resultCode === state.notResultCode) ||
    Object.entries(rule.equals ?? {}).some(([field, value]) => differ(value, state.equals?.[field]))
  );
}

function compactReason({ next, ifItPersists }: ReasonRow): unknown {
  return { next, ifItPersists };
}

function compactRow(row: CodeRow): unknown {
  const { status, next, ifItPersists, followUp, unsigned, conflict } = row;
  return { status, next, ifItPersists, followUp, unsigned, conflict };
}

/** The one path of each mode. A gateway of the caller's has no other either, so the contract must agree on it. */
function pathsOf(document: Document): Record<string, string> {
  const paths: Record<string, string> = {};
  for (const {
    url,
    "x-antom-gateway": { mode },
  } of document.servers) {
    const { pathname } = new URL(url);
    paths[mode] ??= pathname;
    if (paths[mode] !== pathname) throw new Error(`the gateways disagree on the path of ${mode}: ${paths[mode]}, ${pathname}`);
  }
  return paths;
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

function typeName(post: OperationObject | WebhookObject): string {
  return post.operationId.replace(/^./, (first) => first.toUpperCase());
}

function doc(post: OperationObject | WebhookObject): string {
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
