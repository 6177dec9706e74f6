/** Fields that the contract does not know, put into a request where their pointers say. */
import { invalidOption } from "./errors.ts";
import { isObject, own } from "./json.ts";
import { namesIn } from "./pointers.ts";

/** @throws {AntomError} `ANTOM_INVALID_OPTION` where a pointer leads nowhere, or to what is there already: that stays as it is. */
export function placeExtra(body: Record<string, unknown>, extra: Readonly<Record<string, unknown>>): void {
  for (const [pointer, value] of Object.entries(extra)) place(body, pointer, value);
}

function place(body: Record<string, unknown>, pointer: string, value: unknown): void {
  const names = namesIn(pointer);
  const last = names.pop();
  let parent: unknown = body;
  for (const name of names) parent = isObject(parent) ? own(parent, name) : undefined;
  if (!pointer.startsWith("/") || last === undefined || last === "" || !isObject(parent)) {
    throw invalidOption('extra takes JSON pointers into the request, such as "/env/newField", whose parent is an object of the request');
  }
  if (Object.hasOwn(parent, last)) throw invalidOption("extra adds fields to the request; one of them is in the request already");
  // Not by assignment: a field may be called __proto__.
  Object.defineProperty(parent, last, { value, enumerable: true, configurable: true, writable: true });
}
