/** What only some source would refuse of a request: it is told, and stops nothing. Looked for only where somebody listens. */
import type { Schema } from "./contract.ts";
import type { Violation } from "./errors.ts";
import { charactersIn, isObject } from "./json.ts";
import { pointerOf } from "./pointers.ts";
import { longerThan, walk } from "./validation.ts";

export function adviceIn(body: unknown, schema: Schema): Violation[] {
  const found: Violation[] = [];
  walk(body, schema, (value, schema, path) => {
    const advise = (rule: Violation["rule"], message: string, at = path): void => {
      found.push({ pointer: pointerOf(at), rule, message });
    };
    if (schema.type === "string" && typeof value === "string") {
      const { maxLength = Number.POSITIVE_INFINITY, format } = schema.advice ?? {};
      if (longerThan(value, maxLength))
        advise("maxLength", `takes at most ${maxLength} characters according to another source, has ${charactersIn(value)}`);
      if (format === "uri" && !/^[A-Za-z][A-Za-z0-9+.-]*:\S+$/.test(value)) advise("format", "should be a whole URL, with its scheme");
    }
    if (schema.type !== "object" || !isObject(value)) return;
    for (const [name, property] of Object.entries(schema.properties)) {
      if (property.type !== "string" || property.advice?.required !== true || Object.hasOwn(value, name)) continue;
      advise("required", "is required according to another source", [...path, name]);
    }
  });
  return found;
}
