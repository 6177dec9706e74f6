/** An OpenAPI document as it was read: its operations, its references, its places. */
import { isObject } from "../json.ts";
import { namesIn } from "../pointers.ts";

/** A bundled contract that was read. */
export interface ContractFile {
  readonly file: string;
  readonly text: string;
  /** The parsed text. */
  readonly document: unknown;
}

/** A node of a document, and where it is defined: names and indexes from the root down. */
export interface Located {
  readonly node: unknown;
  readonly at: readonly string[];
}

/** An operation, or a notification under `webhooks`. */
export interface LocatedOperation extends Located {
  readonly id: string;
  readonly node: Readonly<Record<string, unknown>>;
}

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** The operations of a document, its notifications among them. */
export function operationsOf(document: unknown): LocatedOperation[] {
  return ["paths", "webhooks"].flatMap((map) => {
    const items = child({ node: document, at: [] }, map);
    return Object.keys(isObject(items.node) ? items.node : {}).flatMap((name) => {
      const item = followed(document, child(items, name));
      return METHODS.flatMap((method) => {
        const { node } = child(item, method);
        if (!isObject(node)) return [];
        const id = typeof node["operationId"] === "string" ? node["operationId"] : `${method.toUpperCase()} ${name}`;
        return [{ id, node, at: [map, name, method] }];
      });
    });
  });
}

/** An operation of two documents, or of one of them. */
export interface OperationPair {
  readonly before: LocatedOperation | undefined;
  readonly after: LocatedOperation | undefined;
}

/** Which operation became which: the one of the same name, else the one in the same place. */
export function pairsOf(before: readonly LocatedOperation[], after: readonly LocatedOperation[]): OperationPair[] {
  const pairs: OperationPair[] = [];
  const free = new Set(after);
  const take = (operation: LocatedOperation, matches: (other: LocatedOperation) => boolean): boolean => {
    const found = [...free].find(matches);
    if (found === undefined) return false;
    free.delete(found);
    return pairs.push({ before: operation, after: found }) > 0;
  };
  const renamed = before.filter((operation) => !take(operation, ({ id, at }) => id === operation.id && at[0] === operation.at[0]));
  const gone = renamed.filter((operation) => !take(operation, ({ at }) => isWithin(at, operation.at)));
  return [
    ...pairs,
    ...gone.map((operation) => ({ before: operation, after: undefined })),
    ...[...free].map((operation) => ({ before: undefined, after: operation })),
  ];
}

/** Whether a place is another one, or in it. */
export function isWithin(at: readonly string[], other: readonly string[]): boolean {
  return other.every((name, index) => at[index] === name);
}

/** A member of a node. */
export function child({ node, at }: Located, name: string): Located {
  const found = Array.isArray(node) ? node[Number(name)] : isObject(node) && Object.hasOwn(node, name) ? node[name] : undefined;
  return { node: found, at: [...at, name] };
}

/** The node itself, or what its `$ref` leads to. */
export function followed(document: unknown, located: Located): Located {
  let found = located;
  // A document may go in a circle; nobody follows that many.
  for (let steps = 0; steps < 20; steps++) {
    const ref = isObject(found.node) ? found.node["$ref"] : undefined;
    if (typeof ref !== "string" || !ref.startsWith("#/")) return found;
    found = namesIn(ref).reduce(child, { node: document, at: [] });
  }
  return found;
}

/**
 * A place for people to read: operation, side and field, like `createOrder request.items[].name`, or a schema's name and field.
 *
 * @param operations of the documents that the place is in
 */
export function subjectOf(at: readonly string[], operations: readonly LocatedOperation[]): string {
  const operation = operations.find((candidate) => isWithin(at, candidate.at));
  const isSchema = at[0] === "components" && at[1] === "schemas" && at.length > 2;
  if (operation === undefined && !isSchema) return at.length === 0 ? "contract" : at.join("/");
  let subject = operation?.id ?? at[2] ?? "";
  const rest = at.slice(operation?.at.length ?? 3);
  for (let index = 0; index < rest.length; index++) {
    const name = rest[index] ?? "";
    if (name === "requestBody") subject += " request";
    else if (name === "responses") {
      subject += " response";
      index++;
    } else if (name === "content") index++;
    else if (name === "properties") subject += `.${rest[++index] ?? ""}`;
    else if (name === "items") subject += "[]";
    else if (name === "oneOf" || name === "anyOf" || name === "allOf") subject += ` (${name} ${Number(rest[++index]) + 1})`;
    else if (name !== "schema") subject += ` ${name}`;
  }
  return subject;
}

/**
 * The line on which a place of a document begins, from 1, in JSON or YAML that is written in lines; the nearest line above it where a part is
 * written in one line.
 */
export function lineOf(text: string, at: readonly string[]): number {
  const lines = text.split("\n");
  let found = -1;
  for (const name of at) {
    const line = lineOfMember(lines, found, name);
    if (line === undefined) break;
    found = line;
  }
  return Math.max(found, 0) + 1;
}

/** The index of the line with a member of what begins on the line `above`; members are the lines that are indented alike below it. */
function lineOfMember(lines: readonly string[], above: number, name: string): number | undefined {
  const parent = above < 0 ? -1 : indentOf(lines[above] ?? "");
  let depth: number | undefined;
  let item = -1;
  for (let index = above + 1; index < lines.length; index++) {
    const line = lines[index] ?? "";
    const indent = indentOf(line);
    const isClosing = /^\s*[}\]]/.test(line);
    if (indent === -1 || /^\s*#/.test(line)) continue;
    if (above < 0 && depth === undefined && /^\s*[{[]\s*$/.test(line)) continue;
    // Items of a YAML list may stand under the very column of its name.
    if (indent < parent || (indent === parent && !line.trimStart().startsWith("- "))) return undefined;
    depth ??= indent;
    if (indent !== depth || isClosing) continue;
    item++;
    if (isNamed(line, name) || (/^\d+$/.test(name) && item === Number(name))) return index;
  }
  return undefined;
}

function indentOf(line: string): number {
  return line.search(/\S/);
}

function isNamed(line: string, name: string): boolean {
  const text = line.trimStart();
  return [`${name}:`, `"${name}":`, `'${name}':`].some((start) => text.startsWith(start));
}
