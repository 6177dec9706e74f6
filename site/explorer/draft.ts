/** The request as it is being written: one text and one value, of which each view shows one. */
import type { ObjectSchema, Schema } from "../../src/contract.ts";
import { isObject, own } from "../../src/json.ts";
import { escaped } from "../../src/pointers.ts";

/** A request that is being written. Without a fault `text` is `value` as JSON, though not letter for letter. */
export interface Draft {
  readonly text: string;
  /** The value of the text, or of the last text that was JSON. */
  readonly value: unknown;
  /** Why the text is no JSON. */
  readonly fault: string | undefined;
}

/** Where a value stands: names and numbers, from the root down. */
export type Path = readonly (string | number)[];

export function pointerOf(path: Path): string {
  return path.map((step) => `/${escaped(String(step))}`).join("");
}

/** A draft of a value. */
export function draftOf(value: unknown): Draft {
  return { text: JSON.stringify(value, null, 2), value, fault: undefined };
}

/** A draft of what somebody typed. */
export function typed(text: string, last: Draft): Draft {
  try {
    return { text, value: JSON.parse(text) as unknown, fault: undefined };
  } catch (error) {
    return { text, value: last.value, fault: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * The value with another one at a path; undefined takes it away. Objects and lists on the way are made where they are missing, and those that
 * became empty go, unless they are required.
 */
export function edited(value: unknown, schema: Schema, path: Path, next: unknown): unknown {
  const [head, ...rest] = path;
  if (head === undefined) return next;
  if (schema.type === "array") {
    const items: unknown[] = Array.isArray(value) ? [...value] : [];
    const item = edited(items[Number(head)], schema.items, rest, next);
    items.splice(Number(head), 1, ...(item === undefined && rest.length === 0 ? [] : [item ?? emptyOf(schema.items)]));
    return items;
  }
  if (schema.type !== "object") return value;
  const name = String(head);
  const fields = isObject(value) ? value : {};
  const property = own(schema.properties, name) ?? { type: "string" };
  const inner = edited(own(fields, name), property, rest, next);
  const isGone = inner === undefined || (rest.length > 0 && isEmpty(inner) && schema.required?.includes(name) !== true);
  return ordered({ ...fields, [name]: isGone ? undefined : inner }, schema);
}

/** What a new item of a list starts as. */
export function emptyOf(schema: Schema): unknown {
  if (schema.type === "array") return [];
  return schema.type === "object" ? {} : (schema.values?.[0] ?? "");
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) ? value.length === 0 : isObject(value) && Object.keys(value).length === 0;
}

/** Known fields in the contract's order, then the others in theirs. */
function ordered(fields: Readonly<Record<string, unknown>>, { properties }: ObjectSchema): Record<string, unknown> {
  const names = [...Object.keys(properties), ...Object.keys(fields).filter((name) => !Object.hasOwn(properties, name))];
  return Object.fromEntries(names.filter((name) => own(fields, name) !== undefined).map((name) => [name, fields[name]]));
}
