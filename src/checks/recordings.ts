/** Recorded requests and answers, as lines of JSON. */
import { isObject } from "../json.ts";
import type { Trouble } from "./report.ts";

/** A request, and what was answered. */
export interface Recording {
  readonly file: string;
  readonly line: number;
  /** What was called: an operation by its name, or the path of a URL. */
  readonly called: { readonly operation: string } | { readonly path: string };
  readonly request: unknown;
  /** Undefined where no answer was recorded. */
  readonly response: unknown;
  /** The recording itself, as JSON. */
  readonly json: string;
}

/** What a file holds. */
export interface Recordings {
  readonly recordings: readonly Recording[];
  /** What there is around them, as JSON: compared with nothing, and no place for card numbers either. */
  readonly rest?: string;
  readonly troubles: readonly Trouble[];
}

/** Reads a file of one JSON object a line: `{operation, request, response}`. What else they hold is not looked at. */
export function readLines(file: string, text: string): Recordings {
  const recordings: Recording[] = [];
  const troubles: Trouble[] = [];
  for (const [index, json] of text.split("\n").entries()) {
    if (json.trim() === "") continue;
    const line = index + 1;
    const recorded = parsed(json);
    if (!isObject(recorded)) troubles.push({ file, line, message: "is no JSON object" });
    else if (typeof recorded["operation"] !== "string") troubles.push({ file, line, message: "names no operation" });
    else if (!Object.hasOwn(recorded, "request")) troubles.push({ file, line, message: "has no request" });
    else {
      const { operation, request, response } = recorded;
      recordings.push({ file, line, called: { operation }, request, response: response ?? undefined, json });
    }
  }
  return { recordings, troubles };
}

/** Parsed JSON; undefined where it is none. What the parser has to say is not passed on: it quotes the text. */
export function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
