/** Looks for planted values in whatever may be logged, in every spelling in which they could hide. */
import { inspect } from "node:util";
import { expect } from "vitest";

/** Everything that a log could make of a value. */
export function logged(value: unknown): string {
  const causes: string[] = [];
  for (let error = value; error instanceof Error; error = error.cause) {
    causes.push(JSON.stringify(error, Object.getOwnPropertyNames(error)), error.stack ?? "", String(error));
  }
  return [
    inspect(value, { depth: 20, showHidden: true, maxArrayLength: null, maxStringLength: null }),
    JSON.stringify(value),
    ...causes,
  ].join("\n");
}

/** The spellings of a secret: as it is, in JSON, in a URL, hexadecimal, and in base64 at each of its three alignments. */
function spellings(secret: string): string[] {
  const bytes = Buffer.from(secret);
  const base64 = [0, 1, 2].flatMap((shift) => {
    const text = Buffer.concat([Buffer.alloc(shift), bytes])
      .toString("base64")
      .replaceAll("=", "");
    // What neighbours have a part in is cut off at both ends.
    const core = text.slice(shift === 0 ? 0 : shift + 1, (shift + bytes.length) % 3 === 0 ? undefined : -1);
    return core.length < 8 ? [] : [core, encodeURIComponent(core), core.replaceAll("+", "-").replaceAll("/", "_")];
  });
  return [...new Set([secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret), bytes.toString("hex"), ...base64])];
}

/** The names of the secrets that a text holds. */
export function tracesIn(text: string, secrets: Readonly<Record<string, string>>): string[] {
  return Object.entries(secrets)
    .filter(([, secret]) => spellings(secret).some((spelling) => holds(text, spelling)))
    .map(([name]) => name);
}

/** A short one, such as a security code, is in ids and signatures by chance: it counts where it stands by itself. */
function holds(text: string, spelling: string): boolean {
  if (spelling.length >= 8) return text.includes(spelling);
  const literal = spelling.replace(/[^\w]/g, "\\$&");
  return new RegExp(`(?<![\\w+/-])${literal}(?![\\w+/=-])`).test(text);
}

export function expectNoTrace(value: unknown, secrets: Readonly<Record<string, string>>): void {
  expect(tracesIn(logged(value), secrets)).toEqual([]);
}
