/** Types of a bundled contract, by openapi-typescript. */
import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import { type Document, type JsonSchema, resolve } from "./document.ts";

/** The text of `generated/<product>.types.ts`. */
export async function typesOf(document: Document): Promise<string> {
  const prepared = prepare(document);
  const ast = await openapiTS(prepared as never, {
    // A default would make a request field required.
    defaultNonNullable: false,
    // So that a list that the caller declares `as const` fits, and no answer is changed by accident.
    immutable: true,
    transform: (schema) => openUnion((schema as JsonSchema)["x-extensible-enum"]),
  });
  return astToString(ast);
}

/** `"A" | "B" | (string & {})`: completes the known values, and takes any other. */
function openUnion(values: string[] | undefined): ts.TypeNode | undefined {
  if (values === undefined) return undefined;
  const f = ts.factory;
  const text = f.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
  return f.createUnionTypeNode([
    ...values.map((value) => f.createLiteralTypeNode(f.createStringLiteral(value))),
    f.createParenthesizedType(f.createIntersectionTypeNode([text, f.createTypeLiteralNode([])])),
  ]);
}

/** A copy without what would mislead openapi-typescript, and with the limits said in words. */
function prepare(document: Document): Document {
  const copy = structuredClone(document);
  for (const { post } of [...Object.values(copy.paths), ...Object.values(copy.webhooks ?? {})]) {
    // The client sets every header itself; left in, they would burden each call of the http client.
    delete post.parameters;
    delete post.responses["200"].headers;
  }
  delete copy.components.parameters;
  for (const [name, schema] of Object.entries(copy.components.schemas)) {
    copy.components.schemas[name] = prepareSchema(document, schema);
  }
  return copy;
}

function prepareSchema(document: Document, schema: JsonSchema): JsonSchema {
  if (schema.$ref !== undefined) {
    const target = resolve(document, schema);
    // A scalar behind a reference loses its description in the editor, so it is written where it is used.
    return target.type === "string" ? prepareSchema(document, target) : schema;
  }
  const { if: _if, then: _then, not: _not, ...rest } = schema;
  const out: JsonSchema = { ...rest };
  const notes = notesOn(schema);
  if (notes !== "") out.description = `${schema.description ?? ""} ${notes}`.trim();
  if (schema.properties !== undefined) {
    out.properties = Object.fromEntries(
      Object.entries(schema.properties).map(([name, property]) => [name, prepareSchema(document, property)]),
    );
  }
  if (schema.items !== undefined) out.items = prepareSchema(document, schema.items);
  if (schema.additionalProperties) out.additionalProperties = prepareSchema(document, schema.additionalProperties);
  return out;
}

const EVIDENCE: Record<string, string> = {
  sdk: "Known only from Antom's SDKs.",
  contested: "Sources disagree.",
  newer: "Newer than the published page that was read whole.",
  sample: "Known only from a published sample.",
  inferred: "Inferred from the page.",
};

function notesOn(schema: JsonSchema): string {
  if (schema.type !== "string") return "";
  const notes: string[] = [];
  const advised = schema["x-antom-advice"]?.maxLength;
  if (schema.maxLength !== undefined && schema.const === undefined) {
    notes.push(`(max ${schema.maxLength} characters${advised === undefined ? "" : `; ${advised} by another source`})`);
  } else if (advised !== undefined) {
    notes.push(`(max ${advised} characters by Antom's SDKs; not refused here)`);
  }
  const evidence = schema["x-antom-evidence"];
  if (evidence !== undefined) notes.push(EVIDENCE[typeof evidence === "string" ? evidence : evidence.level] ?? "");
  return notes.join(" ").trim();
}
