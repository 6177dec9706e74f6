/** A section with a sample -> the body in it. */
import { type PageSample, quoted, refuse } from "./page.ts";
import type { Section } from "./sections.ts";
import { unescaped } from "./wording.ts";

/**
 * What the site's explorer puts before a sample: captions, the numbers of lines, the address that is called, and the tabs of
 * its regions, at most three capitalised words.
 */
const FURNITURE: readonly RegExp[] = [
  /^(?:URL|Copy|(?:Request|Response) Body|Sample Codes?(?: ?Run in Sandbox)?|Run in Sandbox)$/,
  /^\d+$/,
  /^https?:\/\/\S+$/,
  /^[A-Z][A-Za-z]*(?: [A-Z][A-Za-z]*){0,2}$/,
];

/**
 * Reads the sample of a section; undefined where there is only furniture.
 *
 * @throws {PageError} at a line that is neither furniture nor JSON, and at JSON that cannot be parsed
 */
export function sampleOf({ name, lines }: Section): PageSample | undefined {
  const begin = lines.findIndex(({ raw }) => /^\s*\\?[{[]/.test(raw));
  for (const { kind, text, number } of lines.slice(0, begin === -1 ? undefined : begin)) {
    if (kind === "row" || !FURNITURE.some((form) => form.test(text))) refuse(number, `${quoted(text)} is no part of a sample`);
  }
  const first = lines[begin];
  if (first === undefined) return undefined;
  // A reader wraps long strings over several lines, so lines are put together without anything between them.
  const json = lines.slice(begin).map(({ kind, raw }) => (kind === "code" ? raw.trim() : unescaped(raw.trim())));
  try {
    return { of: name === "requestSample" ? "request" : "response", body: JSON.parse(json.join("")), line: first.number };
  } catch {
    // The parser's message would repeat a part of the sample, and samples hold card numbers.
    return refuse(first.number, "begins a sample that is no JSON");
  }
}
