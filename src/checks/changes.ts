/** What a caller would notice between two contracts: a change, its rating, and how two values of an extension compare. */
import { isObject } from "../json.ts";
import type { Finding } from "./report.ts";

/**
 * - `breaking`: what worked may be refused, be left out, or lead elsewhere.
 * - `additive`: there is more than before, and whatever worked still does.
 * - `neutral`: a difference that no program notices.
 */
export type Rating = "breaking" | "additive" | "neutral";

/** A difference between two contracts. */
export interface Change extends Finding {
  readonly rating: Rating;
}

/** A change before it has a file and a line. */
export interface Draft {
  readonly rating: Rating;
  readonly message: string;
  /** Where in its document, names and indexes from the root down. */
  readonly at: readonly string[];
  /** In which of the two documents. */
  readonly side: "before" | "after";
}

/**
 * How a value differs. What is new is additive, what is gone or is something else is breaking, but for one more operation to follow up with;
 * objects are compared member by member.
 *
 * @param name how messages call it
 */
export function compareValues(name: string, before: unknown, after: unknown, at: readonly string[]): Draft[] {
  if (same(before, after)) return [];
  if (before === undefined) return [{ rating: "additive", message: `${name} was added: ${shown(after)}`, at, side: "after" }];
  if (after === undefined) return [{ rating: "breaking", message: `${name} was removed; it was ${shown(before)}`, at, side: "before" }];
  if (isObject(before) && isObject(after)) {
    return namesOf(before, after).flatMap((key) => compareValues(`${name}.${key}`, before[key], after[key], [...at, key]));
  }
  const rating = /followUp$/.test(name) && isSuperset(after, before) ? "additive" : "breaking";
  return [{ rating, message: `${name} was ${shown(before)}, is ${shown(after)}`, at, side: "after" }];
}

/** The names that one of two objects has, in the order of the first. */
export function namesOf(before: object, after: object): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])];
}

/** Whether two values of a document say the same; the order of names says nothing, that of items does. */
export function same(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, index) => same(item, b[index]));
  if (isObject(a) && isObject(b)) return namesOf(a, b).every((name) => same(a[name], b[name]));
  return a === b;
}

function isSuperset(items: unknown, of: unknown): boolean {
  return Array.isArray(items) && Array.isArray(of) && of.every((item) => items.some((other) => same(item, other)));
}

/** A value of a contract for people to read, cut where it is long. */
export function shown(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "nothing");
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
