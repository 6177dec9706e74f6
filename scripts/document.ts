/** A bundled OpenAPI document, as far as the scripts look into it. */

export interface Document {
  servers: { url: string; "x-antom-gateway": { region: string; mode: "live" | "sandbox" } }[];
  paths: Record<string, { post: OperationObject }>;
  webhooks?: Record<string, { post: WebhookObject }>;
  components: { schemas: Record<string, JsonSchema>; parameters?: Record<string, unknown> };
  "x-antom-product": string;
  "x-antom-sandbox-client-prefix": string;
  "x-antom-gateway-codes": Record<string, CodeRow>;
}

export interface CodeRow {
  status: "S" | "F" | "U";
  meaning: string;
  action: string;
  next: string;
  ifItPersists?: string;
  followUp?: string[];
  unsigned?: true;
  conflict?: true;
}

export interface Rule {
  when: { resultStatus?: string; resultCode?: string; equals?: Record<string, string>; anyPresent?: string[] };
  next: string;
  ifItPersists?: string;
  followUp?: string[];
  reason?: string;
}

export interface ReasonRow {
  /** Of a row that it shares with a table of result codes. */
  status?: CodeRow["status"];
  meaning: string;
  action: string;
  next: string;
  ifItPersists?: string;
}

export interface Example {
  summary?: string;
  value: Record<string, unknown>;
}

export interface Content {
  content: { "application/json": { schema: JsonSchema; examples: Record<string, Example> } };
}

export interface OperationObject {
  operationId: string;
  summary: string;
  description: string;
  parameters?: unknown[];
  requestBody: Content;
  responses: { "200": Content & { headers?: unknown } };
  "x-antom-result-codes": Record<string, CodeRow>;
  "x-antom-result-logic": Rule[];
  "x-antom-repeat": string;
  "x-antom-idempotency-key"?: string;
  "x-antom-inquiry"?: { operation: string; field: string; notExist?: string };
  "x-antom-echo"?: Record<string, string>;
  "x-antom-redirect"?: Record<string, string>;
  "x-antom-final"?: { field: string; succeeded: string[]; failed: string[]; subject: string };
}

/** A notification that Antom sends: its body is the request's. */
export interface WebhookObject extends Omit<OperationObject, "x-antom-repeat"> {
  "x-antom-notification-field": string;
  "x-antom-notification-key": string[];
  "x-antom-delivery": { gaps: string[]; within: string };
  "x-antom-acknowledgement": Record<string, unknown>;
}

/** The keywords of JSON Schema that the contract uses. */
export interface JsonSchema {
  $ref?: string;
  type?: string | string[];
  description?: string;
  required?: string[];
  properties?: Record<string, JsonSchema>;
  additionalProperties?: false | JsonSchema;
  items?: JsonSchema;
  minItems?: number;
  maxItems?: number;
  oneOf?: JsonSchema[];
  if?: { required: string[]; properties: Record<string, { const?: string; enum?: string[] }> };
  then?: { required?: string[]; properties?: Record<string, JsonSchema>; unevaluatedProperties?: true };
  not?: { const: string };
  const?: string;
  enum?: (string | boolean)[];
  maxLength?: number;
  pattern?: string;
  format?: string;
  deprecated?: boolean;
  "x-antom-selector"?: Selector[];
  "x-extensible-enum"?: string[];
  "x-antom-sensitive"?: string;
  "x-antom-expires"?: true;
  "x-antom-advice"?: { maxLength?: number; format?: "uri"; required?: true; source: string };
  "x-antom-evidence"?: string | { level: string; why: string };
  "x-antom-unbounded"?: string;
  "x-antom-reason-codes"?: Record<string, ReasonRow>;
}

/** A member of a request's `oneOf`, and what a request has that is held against it. Names from the root down, joined by dots. */
export interface Selector {
  branch: string;
  equals?: Record<string, string>;
  present?: string[];
}

/** Follows `$ref` to a component. */
export function resolve(document: Document, schema: JsonSchema): JsonSchema {
  if (schema.$ref === undefined) return schema;
  const name = componentName(schema.$ref);
  const found = document.components.schemas[name];
  if (found === undefined) throw new Error(`${schema.$ref} is not in the bundle`);
  return resolve(document, found);
}

export function componentName(ref: string): string {
  const match = /^#\/components\/schemas\/([^/]+)$/.exec(ref);
  if (match?.[1] === undefined) throw new Error(`${ref} is not a schema of the bundle`);
  return match[1];
}
