/** A call as it is told: to the caller's hooks, and to whoever listens in the process. */
import { adviceIn } from "./advice.ts";
import type { AttemptRecord, PreparedCall } from "./call.ts";
import type { Operation } from "./contract.ts";
import { type Drift, driftsOf, staleness } from "./drift.ts";
import { instantOf } from "./instant.ts";
import { given } from "./json.ts";
import type { Audience, ExchangeEvent } from "./observation.ts";
import type { AnyOutcome } from "./outcome.ts";
import { redacted, redactedBody, withoutCardNumbers } from "./redaction.ts";
import { newRequestId } from "./request-id.ts";
import type { Fault } from "./validation.ts";
import { violationOf } from "./violations.ts";

/** What is told of calls. */
export interface Reports {
  /** Tells what only some source would refuse of a request, or with `off` what the contract refuses. */
  checked(operation: Operation, body: unknown, faults: readonly Fault[]): void;
  /** The way to tell of the attempts of a call. */
  ofCall(call: PreparedCall): (record: AttemptRecord, attempt: number, durationMs: number) => void;
}

export function createReports(exchanges: Audience<ExchangeEvent>, drifts: Audience<Drift>, now: () => number): Reports {
  return {
    checked: (operation, body, faults) => {
      if (!drifts.listens) return;
      const { id, request } = operation;
      for (const { pointer, message } of [...faults.map(violationOf), ...adviceIn(body, request)])
        drifts.tell(() => ({ operation: id, kind: "advice", pointer, message }));
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
    ...given({ requestTime: credentials?.requestTime }),
    request: redacted(request, operation.request),
    requestBytes: bytes.length,
    ...given({
      httpStatus: answer?.status,
      verified: verdict && verdict === "verified",
      responseTime,
      response: verdict === "verified" ? redactedBody(operation.response, body) : undefined,
    }),
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
  return { next, result: Object.assign({}, result, { resultCode: withoutCardNumbers(result.resultCode) }), final, known, maybeExecuted };
}
