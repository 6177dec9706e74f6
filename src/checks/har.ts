/** HTTP archives (HAR), as browsers and proxies write them. */
import { isObject } from "../json.ts";
import { fromBase64 } from "./card-numbers.ts";
import { lineFinder, placesIn } from "./places.ts";
import { parsed, type Recording, type Recordings } from "./recordings.ts";
import type { Trouble } from "./report.ts";

/** Whether a text is a HAR, or began as one and was cut off. */
export function isHar(text: string): boolean {
  const whole = parsed(text);
  if (isObject(whole)) return isObject(whole["log"]) && !Object.hasOwn(whole, "operation");
  return /^\s*\{\s*"log"\s*:\s*\{\s*"(?:version|creator|browser|pages|entries|comment)"/.test(text);
}

/** Reads the entries of a HAR. */
export function readHar(file: string, text: string): Recordings {
  const { places, stoppedAt } = placesIn(text, (path) => path.length === 3 && path[0] === "log" && path[1] === "entries");
  const lineAt = lineFinder(text);
  const har = parsed(text);
  const log = member(har, "log");
  const entries = member(log, "entries");
  if (!isObject(log) || !Array.isArray(entries)) {
    const message = har !== undefined ? "is a HAR without entries" : "is no JSON";
    return { recordings: [], troubles: [{ file, line: lineAt(stoppedAt ?? 0), message }] };
  }
  const recordings: Recording[] = [];
  const troubles: Trouble[] = [];
  for (const { path, start, end } of places) {
    const line = lineAt(start);
    const recording = entryOf(entries[Number(path[2])]);
    if (typeof recording === "string") troubles.push({ file, line, message: recording });
    else recordings.push({ file, line, ...recording, json: text.slice(start, end) });
  }
  const rest = text.slice(0, places[0]?.start) + (places.length > 0 ? text.slice(places.at(-1)?.end) : "");
  return { recordings, rest, troubles };
}

/** What an entry recorded, or why it can't be read. Only a POST is a call. */
function entryOf(entry: unknown): Pick<Recording, "called" | "request" | "response"> | string {
  const request = member(entry, "request");
  const url = member(request, "url");
  if (typeof url !== "string" || !URL.canParse(url)) return "is an entry without a URL";
  if (member(request, "method") !== "POST") return { called: { path: "" }, request: undefined, response: undefined };
  const content = member(member(entry, "response"), "content");
  const answer = bodyOf(content);
  return {
    called: { path: new URL(url).pathname },
    request: parsed(bodyOf(member(request, "postData")) ?? ""),
    // An answer that is no JSON is one all the same; an absent or an empty body is none.
    response: answer === undefined || answer === "" ? undefined : (parsed(answer) ?? null),
  };
}

function bodyOf(holder: unknown): string | undefined {
  const text = member(holder, "text");
  if (typeof text !== "string") return undefined;
  return member(holder, "encoding") === "base64" ? fromBase64(text) : text;
}

function member(value: unknown, name: string): unknown {
  return isObject(value) ? value[name] : undefined;
}
