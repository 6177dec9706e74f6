/** A call as it is told: to the caller's hooks, and to whoever listens in the process. Nothing is made where nobody does. */
import { platform } from "#platform";
import type { AttemptRecord, PreparedCall } from "./call.ts";
import type { Operation } from "./contract.ts";
import { type Drift, driftsOf, staleness } from "./drift.ts";
import type { Violation } from "./errors.ts";
import { instantOf } from "./instant.ts";
import { CHANNELS, createAudience, type ExchangeEvent } from "./observation.ts";
import type { Settings } from "./options.ts";
import type { AnyOutcome } from "./outcome.ts";
import { redacted, redactedBody, withoutCardNumbers } from "./redaction.ts";
import { newRequestId } from "./request-id.ts";

export interface Observers {
  /** Tells what only some source would refuse of a request. */
  advised(operation: Operation, advice: readonly Violation[]): void;
  /** The way to tell of the attempts of a call. */
  ofCall(call: PreparedCall): (record: AttemptRecord, attempt: number, durationMs: number) => void;
}

export function createObservers({ onExchange, onDrift, now }: Pick<Settings, "onExchange" | "onDrift" | "now">): Observers {
  const exchanges = createAudience<ExchangeEvent>(onExchange, platform.channel?.(CHANNELS.exchange));
  const drifts = createAudience<Drift>(onDrift, platform.channel?.(CHANNELS.drift));
  return {
    advised: ({ id }, advice) => {
      for (const { pointer, message } of advice) drifts.tell(() => ({ operation: id, kind: "advice", pointer, message }));
    },
    ofCall: (call) => {
      let callId: string | undefined;
      return (record, attempt, durationMs) => {
        if (exchanges.listens) {
          callId ??= newRequestId();
          const what = { callId, attempt, durationMs };
          exchanges.tell(() => eventOf(call, record, what));
        }
        if (!drifts.listens) return;
        for (const drift of driftsIn(record, now())) drifts.tell(() => ({ ...drift }));
      };
    },
  };
}

function driftsIn({ answer, sent: { exchange } }: AttemptRecord, now: number): Drift[] {
  if (answer === undefined || exchange?.answered !== true) return [];
  return [...driftsOf(answer), ...staleness(answer, { now, responseTime: exchange.header("response-time") })];
}

/** An event of its own for each who hears of it. */
function eventOf(
  { operation, url, request, bytes }: PreparedCall,
  { attempted, sent: { credentials, exchange, verdict }, body }: AttemptRecord,
  { callId, attempt, durationMs }: Pick<ExchangeEvent, "callId" | "attempt" | "durationMs">,
): ExchangeEvent {
  const answer = exchange?.answered === true ? exchange : undefined;
  const responseTime = verdict === "verified" ? timeIn(answer?.header("response-time")) : undefined;
  return {
    operation: operation.id,
    callId,
    attempt,
    state: answer !== undefined ? "answered" : exchange?.answered === false && exchange.sent ? "sent" : "neverSent",
    durationMs,
    url,
    ...(credentials === undefined ? {} : { requestTime: credentials.requestTime }),
    request: redacted(request, operation.request),
    requestBytes: bytes.length,
    ...(answer === undefined ? {} : { httpStatus: answer.status }),
    ...(verdict === undefined ? {} : { verified: verdict === "verified" }),
    ...(responseTime === undefined ? {} : { responseTime }),
    ...(verdict === "verified" ? { response: redactedBody(operation.response, body) } : {}),
    ...("value" in attempted
      ? { outcome: shown(attempted.value) }
      : { error: { code: attempted.error.code, maybeExecuted: attempted.error.maybeExecuted } }),
  };
}

/** A header's text, where it is a time: nothing else is shown of a header. */
function timeIn(header = ""): string | undefined {
  return instantOf(header) === undefined ? undefined : header;
}

function shown({ next, result, final, known, maybeExecuted }: AnyOutcome): NonNullable<ExchangeEvent["outcome"]> {
  return { next, result: { ...result, resultCode: withoutCardNumbers(result.resultCode) }, final, known, maybeExecuted };
}
