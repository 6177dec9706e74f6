/** The contract twice over: the bundled documents under ajv, and the compiled tables of `generated/`. */
import { readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { type ProductName, products } from "../../generated/products.ts";
import { type Document, type Example, type JsonSchema, resolve, type Selector } from "../../scripts/document.ts";
import type { Notification, Operation } from "../../src/contract.ts";

/** An operation of a product, with its schemas as ajv holds them. */
export interface ContractOperation {
  /** Product and operation, for the names of tests. */
  readonly name: string;
  readonly product: ProductName;
  readonly document: Document;
  /** What `src/` knows of it. */
  readonly operation: Operation;
  readonly requestSchema: JsonSchema;
  readonly takesRequest: Verdict;
  /** The schema of the shape that a request is held against, as the test reads the selector. */
  readonly shapeOf: (body: unknown) => JsonSchema;
  /** The members of the answer's `oneOf`, in the order of `operation.response`. */
  readonly answerSchemas: readonly JsonSchema[];
  readonly takesAnswer: ValidateFunction;
  readonly takesAnswerState: readonly ValidateFunction[];
  readonly requestExamples: readonly [name: string, example: Example][];
  readonly answerExamples: readonly [name: string, example: Example][];
}

/** A validator of ajv's, as far as the tests use one. */
export interface Verdict {
  (value: unknown): boolean;
  errors?: ValidateFunction["errors"];
}

/** What ajv is to pass over; any other keyword that it does not know is an error. */
const ANNOTATIONS = [
  "components",
  "x-extensible-enum",
  ...["advice", "evidence", "expires", "reason-codes", "selector", "sensitive", "unbounded"].map((name) => `x-antom-${name}`),
];

/** Every operation of both products. */
export const contractOperations: readonly ContractOperation[] = (Object.keys(products) as ProductName[]).flatMap((product) => {
  const document = readDocument(product);
  const compiled = compilerOf(product, document);
  return Object.values(document.paths).map(({ post }) => {
    const operation = products[product].operations[post.operationId];
    if (operation === undefined) throw new Error(`no table holds ${post.operationId} of ${product}`);
    const request = post.requestBody.content["application/json"];
    const answer = post.responses["200"].content["application/json"];
    const members = resolve(document, answer.schema).oneOf ?? [];
    return {
      name: `${product} ${post.operationId}`,
      product,
      document,
      operation,
      requestSchema: request.schema,
      takesRequest: requestVerdict(document, request.schema, compiled),
      shapeOf: (body) => shapeOf(document, request.schema, body),
      answerSchemas: members,
      takesAnswer: compiled(answer.schema),
      takesAnswerState: members.map(compiled),
      requestExamples: Object.entries(request.examples),
      answerExamples: Object.entries(answer.examples),
    };
  });
});

/** A notification of a product, with its schemas as ajv holds them. */
export interface ContractNotification {
  readonly name: string;
  readonly notification: Notification;
  readonly takesPayload: ValidateFunction;
  readonly takesPayloadState: readonly ValidateFunction[];
  readonly takesAcknowledgement: ValidateFunction;
  readonly payloadExamples: readonly [name: string, example: Example][];
}

/** Every notification of both products. */
export const contractNotifications: readonly ContractNotification[] = (Object.keys(products) as ProductName[]).flatMap((product) => {
  const document = readDocument(product);
  const compiled = compilerOf(product, document);
  return Object.values(document.webhooks ?? {}).map(({ post }) => {
    const notification = products[product].notifications[post.operationId];
    if (notification === undefined) throw new Error(`no table holds ${post.operationId} of ${product}`);
    const payload = post.requestBody.content["application/json"];
    return {
      name: `${product} ${post.operationId}`,
      notification,
      takesPayload: compiled(payload.schema),
      takesPayloadState: (resolve(document, payload.schema).oneOf ?? []).map(compiled),
      takesAcknowledgement: compiled(post.responses["200"].content["application/json"].schema),
      payloadExamples: Object.entries(payload.examples),
    };
  });
});

function compilerOf(product: ProductName, document: Document): (schema: JsonSchema) => ValidateFunction {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true, allowUnionTypes: true });
  formats.default(ajv);
  ajv.addVocabulary(ANNOTATIONS);
  ajv.addSchema({ components: document.components }, product);
  return (schema) => ajv.compile({ $ref: `${product}${schema.$ref}` });
}

/** ajv's verdict on a request. Where one of several shapes has to fit, its errors are those of the shape that is meant, not of all. */
function requestVerdict(document: Document, schema: JsonSchema, compiled: (schema: JsonSchema) => ValidateFunction): Verdict {
  const takes = compiled(schema);
  const { oneOf } = resolve(document, schema);
  if (oneOf === undefined) return takes;
  const shapes = new Map(oneOf.map((member) => [member, compiled(member)]));
  const verdict: Verdict = (value) => {
    const taken = takes(value);
    const shape = shapes.get(shapeOf(document, schema, value));
    shape?.(value);
    verdict.errors = taken ? null : (shape?.errors ?? takes.errors ?? null);
    return taken;
  };
  return verdict;
}

/** The shape that a body has the largest part of, by `x-antom-selector`; the first of equals. */
function shapeOf(document: Document, schema: JsonSchema, body: unknown): JsonSchema {
  const { oneOf = [], "x-antom-selector": selectors = [] } = resolve(document, schema);
  const partOf = ({ equals = {}, present = [] }: Selector): number => {
    const marks = [
      ...Object.entries(equals).map(([path, value]) => at(body, path) === value),
      ...present.map((path) => at(body, path) !== GONE),
    ];
    return marks.filter(Boolean).length / marks.length;
  };
  const [nearest] = selectors.toSorted((a, b) => partOf(b) - partOf(a));
  return oneOf.find(({ $ref = "" }) => $ref.endsWith(`/${nearest?.branch}`)) ?? schema;
}

const GONE = Symbol("gone");

function at(body: unknown, path: string): unknown {
  return path
    .split(".")
    .reduce(
      (value, name) => (typeof value === "object" && value !== null && Object.hasOwn(value, name) ? Reflect.get(value, name) : GONE),
      body,
    );
}

/** The bundled document of a product, as it is published. */
export function readDocument(product: ProductName): Document {
  return JSON.parse(readFileSync(new URL(`../../generated/${product}.openapi.json`, import.meta.url), "utf8")) as Document;
}

/** Where ajv found fault, as JSON pointers to the field itself, each once. */
export function pointersOf({ errors }: Verdict): string[] {
  const pointers = (errors ?? []).flatMap(({ instancePath, keyword, params }) => {
    if (keyword === "if") return []; // Says only that `then` failed, which has an error of its own.
    const name: unknown = params["missingProperty"] ?? params["additionalProperty"];
    return [typeof name === "string" ? `${instancePath}/${escaped(name)}` : instancePath];
  });
  return [...new Set(pointers)].sort();
}

/** A name as a part of a JSON pointer. */
export function escaped(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}
