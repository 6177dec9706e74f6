/** What a body may have been before something on its way changed it. */
import type { Found } from "./causes.ts";

/** A value in the place of the one that was given, and the cause that it stands for. */
export interface Change<T> extends Found {
  readonly value: T;
}

const encoder = new TextEncoder();
const MARK = "\uFEFF";

/** Smallest changes first. One at a time: a long body is not written thirty times over before it is needed. */
export function* bodiesFor(body: Uint8Array): Generator<Change<Uint8Array>> {
  const utf8 = utf8Of(body);
  // What is not UTF-8 is taken byte by byte, so that line ends can be changed and the rest stays as it is.
  const text = utf8 ?? latin1Of(body);
  const bytesOf = utf8 === undefined ? bytesOfLatin1 : (of: string): Uint8Array => encoder.encode(of);
  const seen = new Set([text]);
  for (const { value, ...found } of textsFor(text, utf8 !== undefined)) {
    if (seen.has(value)) continue;
    seen.add(value);
    yield { ...found, value: bytesOf(value) };
  }
  if (!body.some((byte) => byte >= 0x80)) return;
  yield { cause: "bodyCharset", detail: "read as ISO 8859-1 and written as UTF-8", value: encoder.encode(latin1Of(body)) };
  if (utf8 !== undefined && !/[^\p{ASCII}\u0080-\u00FF]/u.test(utf8)) {
    yield { cause: "bodyCharset", detail: "written in ISO 8859-1", value: bytesOfLatin1(utf8) };
  }
}

function* textsFor(text: string, isUtf8: boolean): Generator<Change<string>> {
  const mark = isUtf8 ? MARK : "\u00EF\u00BB\u00BF";
  yield { cause: "bodyNewline", detail: "with a line feed at its end", value: `${text}\n` };
  yield { cause: "bodyNewline", detail: "without the line end at its end", value: text.replace(/\r?\n$/, "") };
  yield { cause: "bodyNewline", detail: "with CR and LF at its end", value: `${text}\r\n` };
  yield { cause: "bodyTrimmed", detail: "", value: text.replace(/^[\t\n\r ]+/, "").trimEnd() };
  const unmarked = text.startsWith(mark) ? text.slice(mark.length) : text;
  yield { cause: "bodyByteOrderMark", detail: "without", value: unmarked };
  yield { cause: "bodyByteOrderMark", detail: "with", value: mark + unmarked };
  yield { cause: "bodyLineEnds", detail: "line feeds for its Windows line ends", value: text.replaceAll("\r\n", "\n") };
  yield { cause: "bodyLineEnds", detail: "Windows line ends for its line feeds", value: text.replace(/\r?\n/g, "\r\n") };
  if (!isUtf8) return;
  yield* writingsOf(unmarked);
  for (const form of ["NFC", "NFD"] as const) yield { cause: "bodyUnicode", detail: form, value: text.normalize(form) };
}

/** Spellings of strings that JSON writers choose, by their habits. */
const SPELLINGS: readonly (readonly [words: string, spell: (json: string) => string])[] = [
  ["", (json) => json],
  [", `/` as `\\/`", escapeSlashes],
  [", other than ASCII as `\\u`", escapeUnicode],
  [", `/` as `\\/` and other than ASCII as `\\u`, as PHP does", (json) => escapeUnicode(escapeSlashes(json))],
  [", `<`, `>` and `&` as `\\u`, as Go does", escapeHtml],
];

/** From here on only the first spellings are tried: the others would take longer than they are worth. */
const LONG = 128 * 1024;

/** The JSON in the ways in which it may have been written. */
function* writingsOf(text: string): Generator<Change<string>> {
  const spellings = text.length > LONG ? SPELLINGS.slice(0, 2) : SPELLINGS;
  for (const [words, json] of layoutsOf(text)) {
    for (const [more, spell] of spellings) yield { cause: "bodyReserialised", detail: words + more, value: spell(json) };
  }
}

function* layoutsOf(text: string): Generator<readonly [words: string, json: string]> {
  const parsed = parsedOf(text);
  if (parsed === undefined) return;
  // First what keeps every token as it stands: a parser would lose how numbers and strings are spelt.
  yield ["the same JSON", text.replaceAll("\\/", "/")];
  yield ["the same JSON without blanks", withoutBlanks(text)];
  const compact = JSON.stringify(parsed);
  yield ["compact JSON", compact];
  yield ["JSON with two spaces of indentation", JSON.stringify(parsed, null, 2)];
  yield ["JSON with two spaces of indentation and Windows line ends", JSON.stringify(parsed, null, 2).replaceAll("\n", "\r\n")];
  yield ["JSON with two spaces of indentation and a line feed at its end", `${JSON.stringify(parsed, null, 2)}\n`];
  yield ["JSON with four spaces of indentation", JSON.stringify(parsed, null, 4)];
  yield ["JSON with tabs", JSON.stringify(parsed, null, "\t")];
  yield ["JSON with a blank after each comma and colon, as Python does", withBlanks(compact)];
  yield ["compact JSON with sorted keys", JSON.stringify(sorted(parsed))];
}

function parsedOf(text: string): object | undefined {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === "object" && parsed !== null ? parsed : undefined;
  } catch {
    return undefined;
  }
}

const STRING = '"[^"\\\\]*(?:\\\\.[^"\\\\]*)*"';

function withoutBlanks(json: string): string {
  return json.replace(new RegExp(`${STRING}|\\s+`, "g"), (token) => (token.startsWith('"') ? token : ""));
}

function withBlanks(compact: string): string {
  return compact.replace(new RegExp(`${STRING}|[,:]`, "g"), (token) => (token.startsWith('"') ? token : `${token} `));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([name, inner]) => [name, sorted(inner)]));
}

function escapeSlashes(json: string): string {
  return json.replace(/\\?\//g, "\\/");
}

function escapeUnicode(json: string): string {
  return json.replace(/[\u0080-\uFFFF]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

function escapeHtml(json: string): string {
  return json.replace(/[<>&\u2028\u2029]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

function utf8Of(body: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(body);
  } catch {
    return undefined;
  }
}

/** Each byte as the character of its number; the decoder of that name is that of Windows, which is another. */
function latin1Of(body: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < body.length; at += 8192) pieces.push(String.fromCharCode(...body.subarray(at, at + 8192)));
  return pieces.join("");
}

function bytesOfLatin1(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}
