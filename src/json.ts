/** Parsed JSON, looked at safely. */

/** An object that is neither null nor an array. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A property of the object itself: a field may be called `constructor`, and must not be answered by a prototype. */
export function own<T>(object: { readonly [name: string]: T }, name: string): T | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

/** The properties that have a value, so that what is not known is not there. */
export function given<T extends object>(properties: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const known: { [name: string]: unknown } = {};
  for (const [name, value] of Object.entries(properties)) if (value !== undefined) known[name] = value;
  return known as never;
}

/** Absent in the sense of the result logic: not there, null, or the empty string. */
export function isAbsent(value: unknown): boolean {
  return value === undefined || value === null || value === "";
}

/** A received scalar as text, however it was written; undefined for what is no scalar, a list of one included. */
export function textOf(value: unknown): string | undefined {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : undefined;
}

/** Length in code points, as JSON Schema counts: one emoji is one, whatever it takes in UTF-16. */
export function charactersIn(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}
