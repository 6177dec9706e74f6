/** What an operation does once its request was verified, checked, and found to be new. */
import type { AnswerExample, ProductEntry } from "../../../generated/products.ts";
import { isObject, own } from "../../json.ts";
import type { Assumptions } from "../assumptions.ts";
import type { FindingKind } from "../findings.ts";
import type { Agreements } from "./agreements.ts";
import type { Payments } from "./payments.ts";
import type { Tokens } from "./tokens.ts";
import type { Vaultings } from "./vaultings.ts";

/** The body of an answer. */
export type Answer = AnswerExample;

export interface Scene {
  /** Whose request it is. */
  readonly clientId: string;
  readonly entry: ProductEntry;
  /** Where the merchant's set-up sends notifications that name no address. */
  readonly notificationUrl: string | undefined;
  /** Unix time in milliseconds. */
  readonly now: number;
  /** Text that nobody can guess, base64 of so many bytes. */
  readonly secret: (bytes: number) => string;
  /** Where the sandbox's own pages stand. */
  readonly origin: string;
  readonly assumed: Assumptions;
  readonly vaultings: Vaultings;
  readonly payments: Payments;
  readonly tokens: Tokens;
  readonly agreements: Agreements;
  /** Reports what is worth a look. */
  readonly find: (kind: FindingKind, message: string, pointer?: string) => void;
}

/** The body of a request. */
export type RequestBody = Readonly<Record<string, unknown>>;

/** Answers a request. It has been checked against the contract, so every required field is there. */
export type Behaviour = (request: RequestBody, scene: Scene) => Answer;

/** A refusal or an open end, as the contract words it. */
export function answerOf(resultStatus: "S" | "F" | "U", resultCode: string, resultMessage: string, fields: object = {}): Answer {
  return { result: { resultCode, resultStatus, resultMessage }, ...fields };
}

/** A text of a request; undefined where it is none, or empty. */
export function textIn(request: unknown, field: string): string | undefined {
  const value = isObject(request) ? own(request, field) : undefined;
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** An object of a request; empty where it is none. */
export function objectIn(request: unknown, field: string): RequestBody {
  const value = isObject(request) ? own(request, field) : undefined;
  return isObject(value) ? value : {};
}

/** ISO 8601 with an offset and without fractions, as Antom writes times. */
export function isoTime(ms: number): string {
  return new Date(ms).toISOString().replace(/\.\d{3}Z$/, "+00:00");
}

/** The shape of a published sample: base64, a site, a number, base64 of JSON, joined by "&&". */
export function sessionData(number: string, secret: Scene["secret"], config: object): string {
  return [secret(64), "SG", number, btoa(JSON.stringify(config))].join("&&");
}
