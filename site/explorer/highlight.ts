/** JSON with its parts in colours. The text itself stays to the letter. */
import { h } from "./dom.ts";

const TOKENS = /("(?:[^"\\]|\\.)*")(\s*:)?|\b(?:true|false|null)\b|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** The pieces of a JSON text. */
export function coloured(json: string): (string | HTMLElement)[] {
  const pieces: (string | HTMLElement)[] = [];
  let at = 0;
  for (const match of json.matchAll(TOKENS)) {
    const [whole, text = whole, colon] = match;
    pieces.push(json.slice(at, match.index));
    pieces.push(h("span", { class: colon !== undefined ? "name" : text.startsWith('"') ? "text" : "literal" }, text));
    at = match.index + text.length;
  }
  return [...pieces, json.slice(at)];
}

/** A JSON text in lines; any other text as it is. */
export function inLines(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
