/** What the contract makes of an exchange, and what of it may be seen. */
import type { AnswerExample } from "../../generated/products.ts";
import type { Decidable, Next, Notification, Operation, ResultStatus } from "../contract.ts";
import { decide, resultIn } from "../outcome.ts";
import { redacted, withoutCardNumbers } from "../redaction.ts";
import { holds } from "../rules.ts";

/** The contract's reading of an answer. */
export interface Reading {
  /** What it asks of the caller. */
  readonly next: Next;
  /** Whether nothing will change it any more. */
  readonly final: boolean;
  /** Whether the request may have been carried out. */
  readonly maybeExecuted: boolean;
  /** Whether the contract knows the code, with this status. */
  readonly known: boolean;
  /** What to do once `next` has not helped. */
  readonly ifItPersists: Next | undefined;
  /** The reason code that decided, where the answer carries one beside its result. */
  readonly reason: string | undefined;
  /** Which id to go on with. */
  readonly key: "same" | "new" | "inquireFirst" | undefined;
}

/** What the answer asks of a caller; undefined where he can believe none of it. */
export function readingOf(operation: Decidable, body: AnswerExample, verified: boolean, keyValue: string | undefined): Reading | undefined {
  const { result } = body;
  if (result.resultStatus === "S" && !verified) return undefined;
  try {
    const outcome = decide({
      operation,
      body,
      result: { ...result, resultStatus: result.resultStatus as ResultStatus },
      verified,
      keyValue,
    });
    const { next, final, maybeExecuted, known, ifItPersists, reason, key } = outcome;
    return { next, final, maybeExecuted, known, ifItPersists, reason: reason?.code, key: key?.use };
  } catch {
    // It breaks a promise; so a caller gets an error.
    return undefined;
  }
}

export function shownRequest(body: unknown, { request }: Operation): unknown {
  return redacted(body, request);
}

export function shownAnswer(answer: AnswerExample, operation: Operation | undefined): unknown {
  const { result } = answer;
  const state = operation?.response.find(({ when }) => holds(when, result, answer));
  return state === undefined ? { result } : redacted(answer, state.schema);
}

/** What a notification brings, whatever that is. */
export function shownPayload(payload: object, { response }: Notification): unknown {
  const result = resultIn(payload);
  const state = response.find(({ when }) => result !== undefined && holds(when, result, payload as Record<string, unknown>));
  return redacted(payload, state?.schema);
}

/** The content that a signature covers, with its body redacted. */
export function shownContent({ path, clientId, time }: { path: string; clientId: string; time: string }, body: unknown): string {
  return `POST ${shownPath(path)}\n${clientId}.${shownTime(time)}.${JSON.stringify(body)}`;
}

/** A path whose query, which may be a bearer link, is hidden. */
export function shownPath(path: string): string {
  return withoutCardNumbers(path.replace(/\?.*$/s, "?[hidden]"));
}

/** A time is a caller's text like any other, unless it looks like one. */
function shownTime(time: string): string {
  return /^\d{1,13}$|^\d{4}-[\d:.TZ+-]{1,36}$/.test(time) ? time : "[hidden]";
}
