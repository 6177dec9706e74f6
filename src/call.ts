/** One attempt: signed, sent, read, verified, parsed, held against its request, decided. */
import type { Authentication, Credentials, Verdict } from "./authentication.ts";
import type { Operation } from "./contract.ts";
import { type Bounded, within } from "./deadline.ts";
import { AntomError } from "./errors.ts";
import { isAbsent, own, textOf } from "./json.ts";
import { type AnswerToDecide, type AnyOutcome, decide, keyFieldOf, resultOf } from "./outcome.ts";
import type { Answered, Exchange, Transport, Unanswered } from "./platform/platform.ts";
import type { Attempted } from "./retry.ts";

/** A request that is ready to be signed and sent, as often as need be. */
export interface PreparedCall {
  readonly operation: Operation;
  readonly url: string;
  /** Headers besides those of the authentication. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body that was checked, and its bytes. */
  readonly request: Readonly<Record<string, unknown>>;
  readonly bytes: Uint8Array;
  /** Whether the very same request may be sent again by itself. */
  readonly repeatable: boolean;
  readonly signal: AbortSignal | undefined;
}

/** What attempts are made with. */
export interface Wire {
  readonly authentication: Authentication;
  readonly transport: Transport;
  readonly maxResponseBytes: number;
  readonly now: () => number;
}

/** An attempt with all that can be told of it. */
export interface AttemptRecord {
  readonly attempted: Attempted<AnyOutcome>;
  /** Undefined where the request could not be signed; then nothing was sent. */
  readonly credentials?: Credentials;
  readonly exchange?: Exchange;
  readonly verdict?: Verdict | undefined;
  readonly body?: unknown;
  /** The answer as it was decided; undefined where it is none to this request. */
  readonly answer?: AnswerToDecide | undefined;
}

/** Makes one attempt. Never rejects but for a fault of our own. */
export async function attempt(call: PreparedCall, wire: Wire, alone: boolean, timeoutMs: number): Promise<AttemptRecord> {
  const { operation } = call;
  const { pathname, search } = new URL(call.url);
  const path = pathname + search;
  const start = performance.now();
  let signed: Bounded<Credentials>;
  try {
    // A signer of the caller's may hang.
    signed = await within(wire.authentication.sign(path, call.bytes, alone), timeoutMs, call.signal);
  } catch (cause) {
    const error = withOperation(cause, operation.id);
    return { attempted: { again: false, maybeExecuted: error.maybeExecuted, error } };
  }
  if ("reason" in signed) {
    const error = unanswered({ answered: false, sent: false, ...signed }, operation.id);
    return { attempted: { again: call.repeatable && signed.reason === "timeout", maybeExecuted: false, error } };
  }
  const credentials = signed.value;
  const exchange = await wire.transport({
    url: call.url,
    headers: { ...call.headers, ...credentials.headers },
    body: call.bytes,
    signal: call.signal,
    timeoutMs: Math.max(1, timeoutMs - (performance.now() - start)),
    maxResponseBytes: wire.maxResponseBytes,
  });
  if (!exchange.answered) {
    const error = unanswered(exchange, operation.id);
    const again = call.repeatable && (exchange.reason === "network" || exchange.reason === "timeout");
    return { attempted: { again, maybeExecuted: exchange.sent, error }, credentials, exchange };
  }
  let verdict: Verdict | undefined;
  let body: unknown;
  let answer: AnswerToDecide | undefined;
  try {
    verdict = await wire.authentication.judge(path, exchange);
    body = parsed(exchange, operation.id);
    answer = answerIn(call, exchange, verdict, body);
    const outcome = decide(answer);
    const again = call.repeatable && outcome.next === "retrySameRequest";
    return { attempted: { again, maybeExecuted: outcome.maybeExecuted, value: outcome }, credentials, exchange, verdict, body, answer };
  } catch (cause) {
    const error = withOperation(cause, operation.id);
    // Whatever came over this connection was not the answer to our request.
    if (error.code === "ANTOM_ANSWER_MISMATCH") exchange.discard();
    const { httpStatus } = error;
    const again =
      call.repeatable && error.code === "ANTOM_HTTP_STATUS" && httpStatus !== undefined && (httpStatus >= 500 || httpStatus === 429);
    return { attempted: { again, maybeExecuted: true, error }, credentials, exchange, verdict, body, answer };
  }
}

/** The answer to this very request, that anything may be decided from. */
function answerIn({ operation, request }: PreparedCall, answer: Answered, verdict: Verdict, body: unknown): AnswerToDecide {
  const result = resultOf(body, operation.id, answer.status);
  const fields = body as Record<string, unknown>;
  if (verdict === "unsigned" && result.resultStatus === "S") {
    throw new AntomError(
      "ANTOM_UNSIGNED_RESPONSE",
      "The answer says success and is not signed, so it may come from anybody. The request may have been carried out: inquire, or repeat it with the same id.",
      { maybeExecuted: true, httpStatus: answer.status },
    );
  }
  for (const [received, sent] of Object.entries(operation.echo ?? {})) {
    const [value, asked] = [own(fields, received), own(request, sent)];
    // A field that was not sent, because another names the same, has nothing to be held against.
    if (isAbsent(value) || asked === undefined || textOf(value) === textOf(asked)) continue;
    throw new AntomError(
      "ANTOM_ANSWER_MISMATCH",
      `The answer belongs to another request: its ${received} is not the ${sent} that was sent. What became of this request is not known: inquire, or repeat it with the same id.`,
      { maybeExecuted: true, httpStatus: answer.status },
    );
  }
  const keyField = keyFieldOf(operation);
  const key = keyField === undefined ? undefined : own(request, keyField);
  const keyValue = key === undefined ? undefined : String(key);
  return { operation, body: fields, result, verified: verdict === "verified", keyValue };
}

const decoder = new TextDecoder("utf-8", { fatal: true });

/** The body as JSON. What the parser says of a bad one quotes it, so that is not passed on. */
function parsed({ body, status, header }: Answered, operation: string): unknown {
  try {
    return JSON.parse(decoder.decode(body));
  } catch {
    const details = { maybeExecuted: true, operation, httpStatus: status };
    if (status < 200 || status > 299) {
      const redirect = (status >= 300 && status < 400) || status === 0;
      throw new AntomError(
        "ANTOM_HTTP_STATUS",
        redirect
          ? `The gateway sent a redirect (HTTP ${status}), which is never followed: check the option gateway.`
          : `HTTP ${status} without an answer of Antom's. The request may have been carried out: inquire, or repeat it with the same id.`,
        details,
      );
    }
    const type = /^[\w.+-]+\/[\w.+-]+/.exec(header("content-type") ?? "")?.[0];
    throw new AntomError(
      "ANTOM_NOT_JSON",
      `The answer is not JSON (${body.length} bytes${type === undefined ? "" : `, ${type}`}). Is the gateway's address right, or does a proxy answer? The request may have been carried out.`,
      details,
    );
  }
}

/** The error for an attempt without an answer. */
export function unanswered({ reason, sent, cause }: Unanswered, operation?: string): AntomError {
  const [code, what] = (
    {
      network: ["ANTOM_NETWORK", sent ? "The connection broke before the answer was complete." : "No connection to the gateway."],
      timeout: ["ANTOM_TIMEOUT", sent ? "No complete answer in time." : "No connection to the gateway in time."],
      aborted: ["ANTOM_ABORTED", "The call was aborted."],
      tooLarge: ["ANTOM_TOO_LARGE", "The answer is longer than maxResponseBytes."],
    } as const
  )[reason];
  const then = sent ? "The request may have been carried out: inquire, or repeat it with the same id." : "Nothing was sent.";
  return new AntomError(code, `${what} ${then}`, { maybeExecuted: sent, cause, operation });
}

/** The error with the name of the operation, which its thrower did not know. */
function withOperation(cause: unknown, operation: string): AntomError {
  if (!(cause instanceof AntomError)) throw cause;
  if (cause.operation !== undefined) return cause;
  const { code, message, maybeExecuted, violations, httpStatus } = cause;
  return new AntomError(code, message, { maybeExecuted, operation, violations, httpStatus, cause: cause.cause });
}
