/** A contract of any size: the operations of ours, again and again under other names. */
import type { Document, JsonSchema, OperationObject } from "../scripts/document.ts";

// Prime to any number of operations that we are likely to have, so that each size has the same mix of large and small ones.
const STRIDE = 7;

/** The contract with so many operations. What only one operation uses is copied with it; what several use, they go on sharing. */
export function grown(document: Document, size: number): Document {
  const originals = Object.entries(document.paths);
  const shared = sharedNames(document);
  const schemas: Record<string, JsonSchema> = {};
  for (const name of shared) schemas[name] = schemaOf(document, name);
  const paths: Document["paths"] = {};
  const names = new Set<string>();
  const turns = Array.from({ length: size }, (_, index) => {
    const round = Math.floor(index / originals.length);
    const original = originals[(index * STRIDE) % originals.length];
    if (original === undefined) throw new Error("a contract without operations can't grow");
    return { suffix: round === 0 ? "" : `R${round}`, path: original[0], post: original[1].post };
  });
  for (const { suffix, post } of turns) names.add(post.operationId + suffix);
  for (const { suffix, path, post } of turns) {
    const own = (name: string): string => (shared.has(name) ? name : name + suffix);
    for (const name of reached(document, post)) schemas[own(name)] = renamed(schemaOf(document, name), own);
    const { "x-antom-inquiry": inquiry, ...rest } = renamed(post, own) as OperationObject & { "x-antom-source"?: unknown };
    delete rest["x-antom-source"];
    const asked = inquiry === undefined ? "" : inquiry.operation + suffix;
    paths[path + suffix] = {
      post: {
        ...rest,
        operationId: post.operationId + suffix,
        ...(names.has(asked) && inquiry ? { "x-antom-inquiry": { ...inquiry, operation: asked } } : {}),
      },
    };
  }
  const webhooks = Object.values(document.webhooks ?? {}).map(({ post }) => post);
  for (const post of webhooks) for (const name of reached(document, post)) schemas[name] = schemaOf(document, name);
  return { ...document, paths, components: { ...document.components, schemas } };
}

/** The components that more than one operation or notification reaches. */
function sharedNames(document: Document): Set<string> {
  const counts = new Map<string, number>();
  for (const { post } of [...Object.values(document.paths), ...Object.values(document.webhooks ?? {})]) {
    for (const name of reached(document, post)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([name, count]) => (count > 1 ? [name] : [])));
}

function reached(document: Document, from: unknown): Set<string> {
  const found = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      const name = key === "$ref" ? /^#\/components\/schemas\/([^/]+)$/.exec(String(value))?.[1] : undefined;
      if (name === undefined) visit(value);
      else if (!found.has(name)) {
        found.add(name);
        visit(schemaOf(document, name));
      }
    }
  };
  visit(from);
  return found;
}

function schemaOf({ components }: Document, name: string): JsonSchema {
  const schema = components.schemas[name];
  if (schema === undefined) throw new Error(`there is no schema ${name}`);
  return schema;
}

/** A copy whose references, and whose selectors of shapes, have other names. */
function renamed<T>(part: T, own: (name: string) => string): T {
  return JSON.parse(
    JSON.stringify(part, (key, value: unknown) => {
      if (key === "$ref" && typeof value === "string") return value.replace(/(?<=^#\/components\/schemas\/).+$/, own);
      return key === "branch" && typeof value === "string" ? own(value) : value;
    }),
  ) as T;
}
