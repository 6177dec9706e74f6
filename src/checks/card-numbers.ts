/** Card numbers that have no business in a recording. */
import { testCards } from "../../generated/products.ts";
import { isObject } from "../json.ts";
import { passesLuhn } from "../redaction.ts";
import { endOfString } from "./places.ts";

const PUBLISHED: ReadonlySet<string> = new Set(testCards.map(({ number }) => number));

/**
 * Whether a JSON text holds what may be the number of a real card: 13 to 19 digits, bounded on both sides, that pass Luhn's check. Published
 * test numbers are none, nor are times in milliseconds, nor the ids that are given. JSON and base64 inside of strings are looked into.
 */
export function holdsCardNumber(json: string, ids: ReadonlySet<string>): boolean {
  // Numbers are read from the text: parsed, those of 17 digits and more are others.
  if ((outsideStrings(json).match(/(?<![\w.+-])\d{13,19}(?=(?:\.0+)?(?![\d.eE]))/g) ?? []).some(isSuspect)) return true;
  // A list of what is still to be looked at, as values may be nested deeper than a stack is.
  const values: unknown[] = [JSON.parse(json)];
  while (values.length > 0) {
    const value = values.pop();
    if (typeof value === "string" && !ids.has(value) && textHolds(value, ids)) return true;
    if (Array.isArray(value)) for (const item of value) values.push(item);
    if (!isObject(value)) continue;
    const { encoding, text } = value;
    if (encoding === "base64" && typeof text === "string" && textHolds(fromBase64(text), ids)) return true;
    for (const [name, member] of Object.entries(value)) {
      if (textHolds(name, ids)) return true;
      values.push(member);
    }
  }
  return false;
}

/** A JSON text with every string in it emptied. A regular expression would need a stack as long as the longest. */
function outsideStrings(json: string): string {
  const parts: string[] = [];
  let start = 0;
  for (let open = json.indexOf('"'); open !== -1; open = json.indexOf('"', start)) {
    parts.push(json.slice(start, open), '""');
    start = endOfString(json, open) ?? json.length;
  }
  return [...parts, json.slice(start)].join("");
}

function textHolds(text: string, ids: ReadonlySet<string>): boolean {
  if (/^\s*[{[]/.test(text)) {
    try {
      return holdsCardNumber(text, ids);
    } catch {
      // No JSON, or too deep to be looked into as such: its digits remain.
    }
  }
  return (text.match(/(?<!\d)\d{13,19}(?!\d)/g) ?? []).some(isSuspect);
}

function isSuspect(digits: string): boolean {
  return !isTime(digits) && !PUBLISHED.has(digits) && passesLuhn(digits);
}

/** Unix time in milliseconds, from 2001 to 2033; no card number of 13 digits begins with 1. */
function isTime(digits: string): boolean {
  return digits.length === 13 && digits.startsWith("1");
}

/** What base64 stands for, as text. What is none stands for nothing. */
export function fromBase64(text: string): string {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(text), (character) => character.charCodeAt(0)));
  } catch {
    return "";
  }
}
