/** What an operation does once its request was verified, checked, and found to be new. */
import type { AnswerExample } from "../../../generated/products.ts";
import type { Memory } from "../memory.ts";

/** The body of an answer. */
export type Answer = AnswerExample;

export interface Scene {
  /** What became of this client's vaultings, by their ids. */
  readonly vaultings: Pick<Memory<Answer>, "get" | "set">;
  /** Unix time in milliseconds. */
  readonly now: number;
  /** Text that nobody can guess, base64 of so many bytes. */
  readonly secret: (bytes: number) => string;
  /** Where the sandbox's own pages stand. */
  readonly origin: string;
}

/** Answers a request. It has been checked against the contract, so every required field is there. */
export type Behaviour = (request: Readonly<Record<string, unknown>>, scene: Scene) => Answer;

/** A refusal or an open end, as the contract words it. */
export function answerOf(resultStatus: "S" | "F" | "U", resultCode: string, resultMessage: string, fields: object = {}): Answer {
  return { result: { resultCode, resultStatus, resultMessage }, ...fields };
}

/** ISO 8601 with an offset and without fractions, as Antom writes times. */
export function isoTime(ms: number): string {
  return new Date(ms).toISOString().replace(/\.\d{3}Z$/, "+00:00");
}
