/** JSON pointers (RFC 6901): where in a document something stands. */
import { isObject, own } from "./json.ts";

/** The way to a value through a document: names and indices. */
export type Path = readonly (string | number)[];

/** A path as a pointer. */
export function pointerOf(path: Path): string {
  return path.map((part) => `/${typeof part === "number" ? part : escaped(part)}`).join("");
}

/** A name as a part of a pointer. */
export function escaped(name: string): string {
  return /[~/]/.test(name) ? name.replaceAll("~", "~0").replaceAll("/", "~1") : name;
}

/** The names on the way from the root down, with or without the `#` of a reference in front. */
export function namesIn(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((name) => name.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** What stands there; undefined where nothing does. */
export function valueAt(document: unknown, pointer: string): unknown {
  let value = document;
  for (const name of namesIn(pointer)) {
    if (Array.isArray(value)) value = value[Number(name)];
    else value = isObject(value) ? own(value, name) : undefined;
  }
  return value;
}
