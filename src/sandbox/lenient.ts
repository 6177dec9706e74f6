/** A foreign client's body as it was meant: without fields that nobody knows, numbers and booleans as text. */
import type { Schema } from "../contract.ts";
import { isObject, own } from "../json.ts";
import { escaped } from "../pointers.ts";
import { showable } from "../violations.ts";

/** What was put right, and where. */
export type Mended = (kind: "unknownField" | "notAString", pointer: string) => void;

/** The body with what a strict reader would refuse and a lenient one may overlook put right. Everything else stays as it is. */
export function leniently(value: unknown, schema: Schema, mended: Mended, pointer = ""): unknown {
  if (schema.type === "string") {
    if (typeof value !== "number" && typeof value !== "boolean") return value;
    mended("notAString", pointer);
    return String(value);
  }
  if (schema.type === "array") {
    return Array.isArray(value) ? value.map((item, index) => leniently(item, schema.items, mended, `${pointer}/${index}`)) : value;
  }
  if (!isObject(value)) return value;
  const read: Record<string, unknown> = {};
  for (const name of Object.keys(value)) {
    const property = own(schema.properties, name);
    if (property !== undefined) read[name] = leniently(value[name], property, mended, `${pointer}/${escaped(name)}`);
    else if (schema.closed === true) mended("unknownField", `${pointer}/${showable(name) === undefined ? "*" : escaped(name)}`);
  }
  return read;
}
