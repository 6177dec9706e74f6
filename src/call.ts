/** One attempt: signed, sent, read, verified, parsed, held against its request, decided. */
import type { Verdict } from "./authentication.ts";
import type { Operation } from "./contract.ts";
import { AntomError, changed, unknownEnd } from "./errors.ts";
import { isAbsent, own, textOf } from "./json.ts";
import { type AnswerToDecide, type AnyOutcome, decide, keyFieldOf, resultOf } from "./outcome.ts";
import type { Answered } from "./platform/platform.ts";
import type { Attempted } from "./retry.ts";
import { type SignedExchange, signedExchange, unsignedSuccess, type Wire } from "./signed-exchange.ts";

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

/** An attempt with all that can be told of it. */
export interface AttemptRecord {
  readonly attempted: Attempted<AnyOutcome>;
  /** How far it came. */
  readonly sent: SignedExchange;
  readonly body?: unknown;
  /** The answer as it was decided; undefined where it is none to this request. */
  readonly answer?: AnswerToDecide | undefined;
}

/** Makes one attempt. Never rejects but for a fault of our own. */
export async function attempt(call: PreparedCall, wire: Wire, alone: boolean, timeoutMs: number): Promise<AttemptRecord> {
  const { operation, repeatable, url, headers, bytes, signal } = call;
  const sent = await signedExchange({ url, headers, bytes, signal, timeoutMs, alone }, wire);
  if (sent.error !== undefined) {
    const error = withOperation(sent.error, operation.id);
    const again = repeatable && (error.code === "ANTOM_NETWORK" || error.code === "ANTOM_TIMEOUT");
    return { attempted: { again, maybeExecuted: error.maybeExecuted, error }, sent };
  }
  let body: unknown;
  let answer: AnswerToDecide | undefined;
  try {
    body = parsed(sent.exchange, operation.id);
    answer = answerIn(call, sent.exchange, sent.verdict, body);
    const outcome = decide(answer);
    const again = repeatable && outcome.next === "retrySameRequest";
    return { attempted: { again, maybeExecuted: outcome.maybeExecuted, value: outcome }, sent, body, answer };
  } catch (cause) {
    if (!(cause instanceof AntomError)) throw cause;
    const error = withOperation(cause, operation.id);
    // Whatever came over this connection was not the answer to our request.
    if (error.code === "ANTOM_ANSWER_MISMATCH") sent.exchange.discard();
    const { httpStatus } = error;
    const again = repeatable && error.code === "ANTOM_HTTP_STATUS" && httpStatus !== undefined && (httpStatus >= 500 || httpStatus === 429);
    return { attempted: { again, maybeExecuted: true, error }, sent, body, answer };
  }
}

/** The answer to this very request, that anything may be decided from. */
function answerIn({ operation, request }: PreparedCall, answer: Answered, verdict: Verdict, body: unknown): AnswerToDecide {
  const result = resultOf(body, operation.id, answer.status);
  const fields = body as Record<string, unknown>;
  if (verdict === "unsigned" && result.resultStatus === "S") throw unsignedSuccess(answer.status);
  for (const [received, sent] of Object.entries(operation.echo ?? {})) {
    const [value, asked] = [own(fields, received), own(request, sent)];
    // A field that was not sent, because another names the same, has nothing to be held against.
    if (isAbsent(value) || asked === undefined || textOf(value) === textOf(asked)) continue;
    const what = `The answer belongs to another request: its ${received} is not the ${sent} that was sent.`;
    throw unknownEnd("ANTOM_ANSWER_MISMATCH", what, { httpStatus: answer.status });
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
    const details = { operation, httpStatus: status };
    if (status < 200 || status > 299) {
      const redirect = (status >= 300 && status < 400) || status === 0;
      const what = redirect
        ? `The gateway sent a redirect (HTTP ${status}), which is never followed: check the option gateway.`
        : `HTTP ${status} without an answer of Antom's.`;
      throw unknownEnd("ANTOM_HTTP_STATUS", what, details);
    }
    const [type = "of no type"] = /^[\w.+-]+\/[\w.+-]+/.exec(header("content-type") ?? "") ?? [];
    const what = `The answer is not JSON (${body.length} bytes, ${type}). Is the gateway's address right, or does a proxy answer?`;
    throw unknownEnd("ANTOM_NOT_JSON", what, details);
  }
}

/** The error with the name of the operation, which its thrower did not know. */
function withOperation(error: AntomError, operation: string): AntomError {
  return error.operation === undefined ? changed(error, { operation }) : error;
}
