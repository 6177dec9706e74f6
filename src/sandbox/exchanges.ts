/** What the sandbox did with a request, and why: for whoever watches, redacted. */
import { platform } from "#platform";
import type { AnswerExample } from "../../generated/products.ts";
import type { Violation } from "../errors.ts";
import { toBase64 } from "../signing.ts";
import type { Admission } from "./admission.ts";
import type { IncomingCall } from "./call.ts";
import type { FaultName } from "./faults.ts";
import { type Reading, readingOf, shownAnswer, shownContent, shownPath, shownRequest } from "./reading.ts";

/** What the sandbox did with a request, and why. It holds nothing of a body but what may be logged. */
export interface SandboxExchange {
  /** Counts them from 1. */
  readonly number: number;
  /** Unix time in milliseconds, by the sandbox's clock. */
  readonly at: number;
  readonly durationMs: number;
  readonly method: string;
  readonly path: string;
  readonly operation: string | undefined;
  readonly clientId: string | undefined;
  /** What the signature turned out to be; undefined where it was not looked at. */
  readonly signature: "genuine" | "refused" | undefined;
  /** The number of bytes that the signature covers, and their SHA-256 in base64. */
  readonly signed: { readonly bytes: number; readonly sha256: string } | undefined;
  /** The content that the signature covers, its body redacted. */
  readonly signedContent: string | undefined;
  readonly resultCode: string;
  readonly resultStatus: string;
  /** Whether the request was carried out, whatever the answer says. */
  readonly executed: boolean;
  /** Whether the answer of an earlier request with this key was given again. */
  readonly replayed: boolean;
  /** Pointers of what the contract refuses. */
  readonly violations: readonly string[];
  /** The same with the reasons; never a value. */
  readonly problems: readonly Violation[];
  /** What the contract asks of a caller who gets this answer whole; undefined where it does not know the operation. */
  readonly reading: Reading | undefined;
  /** What was made to go wrong. */
  readonly fault: FaultName | undefined;
  /** The bodies, redacted. */
  readonly request: unknown;
  readonly answer: unknown;
}

/** An exchange that is not over: what becomes of it is still to be told. */
export type OpenExchange = { -readonly [K in keyof SandboxExchange]: SandboxExchange[K] };

/** What is known of an exchange once its request was looked at. `body` is the parsed one; undefined where it is no JSON. */
export async function openExchange(
  number: number,
  at: number,
  call: IncomingCall,
  admission: Admission,
  body: unknown,
): Promise<OpenExchange> {
  const { merchant, operation, genuine, content } = admission;
  const exchange: OpenExchange = {
    number,
    at,
    durationMs: 0,
    method: call.method,
    path: shownPath(call.path),
    operation: operation?.id,
    clientId: merchant?.clientId,
    signature: genuine === undefined ? undefined : genuine ? "genuine" : "refused",
    signed: undefined,
    signedContent: undefined,
    resultCode: "",
    resultStatus: "",
    executed: false,
    replayed: false,
    violations: [],
    problems: [],
    reading: undefined,
    fault: undefined,
    request: undefined,
    answer: undefined,
  };
  if (merchant === undefined || operation === undefined || content === undefined) return exchange;
  exchange.signed = { bytes: content.length, sha256: toBase64(await platform.sha256(content)) };
  exchange.request = shownRequest(body, operation);
  const parts = { path: call.path, clientId: merchant.clientId, time: call.header("request-time") ?? "" };
  tellContent(exchange, parts, exchange.request);
  return exchange;
}

/** A function of its own, as is the next one, so that nothing that stays with the exchange holds on to the call and its bytes. */
function tellContent(exchange: OpenExchange, parts: Parameters<typeof shownContent>[0], request: unknown): void {
  later(exchange, "signedContent", () => shownContent(parts, request));
}

/** What becomes of an answer on its way. */
interface Sent {
  /** Whether a fault leaves the client without an answer that it can believe. */
  readonly isHidden: boolean;
  readonly isSigned: boolean;
  /** The id that the request carried. */
  readonly id: string | undefined;
}

/** Tells the answer, and what the contract makes of it. */
export function tellAnswer(
  exchange: OpenExchange,
  answer: AnswerExample,
  operation: Admission["operation"],
  { isHidden, isSigned, id }: Sent,
): void {
  const { resultCode, resultStatus } = answer.result;
  Object.assign(exchange, { resultCode, resultStatus });
  later(exchange, "answer", () => shownAnswer(answer, operation));
  later(exchange, "reading", () => (operation === undefined || isHidden ? undefined : readingOf(operation, answer, isSigned, id)));
}

/** Puts a part of an exchange together once somebody looks at it, and not before: most are never looked at. */
function later<K extends "answer" | "reading" | "signedContent">(exchange: OpenExchange, part: K, make: () => OpenExchange[K]): void {
  const define = (property: PropertyDescriptor): void =>
    void Object.defineProperty(exchange, part, { enumerable: true, configurable: true, ...property });
  define({
    get: () => {
      const value = make();
      define({ value });
      return value;
    },
  });
}
