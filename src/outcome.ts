/** An answer -> what to do next. The order of decision is that of the rules that money depends on; it does no I/O. */
import type { Decidable, Next, ResultStatus, ResultTypes } from "./contract.ts";
import { AntomError, unknownEnd } from "./errors.ts";
import { given, isObject, own, textOf } from "./json.ts";
import { withoutCardNumbers } from "./redaction.ts";
import { type Choice, choose, holds, isOfGateway, type Reason, rowOf } from "./rules.ts";
import { type RedirectUrls, urlsOf, withoutUnusableUrls } from "./urls.ts";
import { brokenPromises } from "./validation.ts";

export type { Reason } from "./rules.ts";
export type { RedirectUrls } from "./urls.ts";

/** What Antom says of a call, as received. */
export interface Result<Code extends string = string> {
  /** One of the codes that the operation is known to answer, or a new one. */
  readonly resultCode: Code | (string & {});
  readonly resultStatus: ResultStatus;
  readonly resultMessage: string;
}

/** Which id a further request has to carry. */
export interface IdempotencyKey {
  /** The field of the request. */
  readonly field: string;
  /** The id that was sent. */
  readonly value: string;
  /**
   * `same`: keep it for whatever follows. `new`: the gateway repeats its answer for this id, so a further request needs another.
   * `inquireFirst`: inquire under this id, and only when nothing came of it take a new one.
   */
  readonly use: "same" | "new" | "inquireFirst";
}

interface OutcomeBase<T extends ResultTypes> {
  /** The operation that was called, or the notification that came. */
  readonly operation: T["id"];
  readonly result: Result<T["codes"]>;
  /** Whether the contract knows the code, with this status. */
  readonly known: boolean;
  /**
   * Whether this is the last word: on the call, a verified `S` or `F`; of an inquiry, on what was inquired for. A refusal that is of a repeat
   * only is none: by the gateway itself, where an earlier attempt may have been carried out, or because another request stands under the id.
   */
  readonly final: boolean;
  /** Whether Antom may have carried out the request: false only on a verified, final `F`. */
  readonly maybeExecuted: boolean;
  /** Which id to go on with; absent where the operation has none. */
  readonly key?: IdempotencyKey;
  /** What to do if doing `next` does not help. */
  readonly ifItPersists?: Next;
  /** Operations and notifications that tell what becomes of it. */
  readonly followUp?: readonly string[];
  /** The reason code that decided, where the answer carries one beside its result. */
  readonly reason?: Reason;
}

/**
 * What an answer asks of the caller: a union to look into by `next`, exhaustive in a `switch`.
 *
 * `data` is the body of the answer. It is always there, complete, under `proceed` and `redirect`; elsewhere only where the answer was
 * verified and is of a shape that the contract knows.
 */
export type Outcome<T extends ResultTypes = ResultTypes> = {
  [N in keyof T["outcomes"] & Next]: OutcomeBase<T> & { readonly next: N } & (N extends "proceed"
      ? { readonly verified: true; readonly data: T["outcomes"][N] }
      : N extends "redirect"
        ? { readonly verified: true; readonly data: T["outcomes"][N]; readonly urls: RedirectUrls }
        : { readonly verified: boolean; readonly data: T["outcomes"][N] | undefined });
}[keyof T["outcomes"] & Next];

/** Any outcome, for code that serves every operation. */
export interface AnyOutcome extends OutcomeBase<ResultTypes> {
  readonly next: Next;
  readonly verified: boolean;
  readonly data?: unknown;
  readonly urls?: RedirectUrls;
}

/** What an answer is decided from. */
export interface AnswerToDecide {
  readonly operation: Decidable;
  /** The parsed body; its result has been read. */
  readonly body: Readonly<Record<string, unknown>>;
  readonly result: Result;
  readonly verified: boolean;
  /** The value of the request's idempotency key. */
  readonly keyValue: string | undefined;
}

/**
 * The result of an answer.
 *
 * @throws {AntomError} `ANTOM_NO_RESULT` where there is none that can be read.
 */
export function resultOf(body: unknown, operation: string, httpStatus: number): Result {
  const result = resultIn(body);
  if (result !== undefined) return result;
  throw unknownEnd("ANTOM_NO_RESULT", "The answer has no result with a code and one of the statuses S, F, U.", { operation, httpStatus });
}

/** The result of a parsed body; undefined where there is none that can be read. */
export function resultIn(body: unknown): Result | undefined {
  const result = isObject(body) ? own(body, "result") : undefined;
  if (!isObject(result)) return undefined;
  const [status, code, message] = [own(result, "resultStatus"), own(result, "resultCode"), own(result, "resultMessage")];
  if ((status !== "S" && status !== "F" && status !== "U") || typeof code !== "string" || code === "") return undefined;
  return { resultCode: code, resultStatus: status, resultMessage: typeof message === "string" ? message : "" };
}

/**
 * Decides what an answer asks of the caller, by the contract's rules (`rules.ts`).
 *
 * An answer that is not verified keeps its `next` only where the contract marks the code as one that a gateway may answer unsigned; any other
 * leaves open what became of the request: inquire where there is an inquiry, else retrySameRequest.
 *
 * @throws {AntomError} `ANTOM_BAD_RESPONSE` where a success lacks what it promises and nothing can be asked.
 */
export function decide(answer: AnswerToDecide): AnyOutcome {
  const { operation, body, result, verified } = answer;
  const row = rowOf(operation, result);
  const unsure = operation.inquiry === undefined ? "retrySameRequest" : "inquire";
  const urls = verified ? urlsOf(operation, body) : {};
  const usable = withoutUnusableUrls(operation, body, urls);
  let chosen: Choice = choose(operation, result, usable, unsure);
  if (!verified && row?.unsigned !== true) chosen = { next: unsure };

  let data: unknown;
  if (verified) {
    const state = operation.response.find(({ when }) => holds(when, result, body));
    const broken = state === undefined ? [] : brokenPromises(body, state.schema);
    if (state !== undefined && broken.length === 0) data = usable;
    else if (chosen.next === "proceed" || chosen.next === "redirect") chosen = withoutPromise(operation, broken);
  }

  const isLast = verified && row?.conflict !== true;
  const { final, failed } = isLast ? endOf(operation, result, body, chosen.next) : { final: false, failed: false };
  const keyField = keyFieldOf(operation);
  return {
    operation: operation.id,
    next: chosen.next,
    // The message is free text of the gateway's, the only part of an unverified answer that is passed on.
    result: { resultCode: result.resultCode, resultStatus: result.resultStatus, resultMessage: withoutCardNumbers(result.resultMessage) },
    known: row !== undefined,
    verified,
    final,
    maybeExecuted: !(final && failed),
    ...given({
      key:
        keyField === undefined || answer.keyValue === undefined
          ? undefined
          : { field: keyField, value: answer.keyValue, use: useOf(chosen.next, final, operation, row?.conflict) },
      ifItPersists: chosen.ifItPersists,
      followUp: chosen.followUp,
      reason: chosen.reason,
      data,
      urls: chosen.next === "redirect" ? urls : undefined,
    }),
  };
}

/**
 * The data of a success, for callers who prefer an exception to a `switch`.
 *
 * @throws {AntomError} `ANTOM_NOT_PROCEEDED` for every other `next`; its `maybeExecuted` is the outcome's.
 */
export function expectProceed<O extends { readonly next: string }>(
  outcome: O,
): Extract<O, { readonly next: "proceed" }>["data" & keyof Extract<O, { readonly next: "proceed" }>] {
  const { next, operation, result, maybeExecuted, data } = outcome as unknown as AnyOutcome;
  if (next !== "proceed") {
    throw new AntomError(
      "ANTOM_NOT_PROCEEDED",
      `${operation} answered ${result.resultCode} (${result.resultStatus}), which asks for ${next}.`,
      {
        maybeExecuted,
        operation,
      },
    );
  }
  return data as never;
}

/** The field with the id that whatever follows has to keep or renew: the operation's own key, or that of what it tells of. */
export function keyFieldOf({ idempotencyKey, finality, inquiry }: Decidable): string | undefined {
  return idempotencyKey ?? finality?.subject ?? inquiry?.field;
}

/**
 * Whether a verified answer is the last word, and whether that word is failure. An inquiry's result says how the inquiry went; what was
 * inquired for has a status field of its own.
 */
function endOf(
  operation: Decidable,
  { resultStatus }: Result,
  body: Readonly<Record<string, unknown>>,
  next: Next,
): { final: boolean; failed: boolean } {
  const { finality } = operation;
  if (finality === undefined)
    return { final: resultStatus === "F" || (resultStatus === "S" && ENDS.includes(next)), failed: resultStatus === "F" };
  const status = textOf(own(body, finality.field)) ?? "";
  const failed = finality.failed.includes(status);
  return { final: resultStatus === "S" && (failed || (finality.succeeded.includes(status) && next === "proceed")), failed };
}

/** Where a success is the last word: there is something to go on with, or nothing more can come of it. */
const ENDS: readonly Next[] = ["proceed", "stop"];

/** A success that lacks what it promises is no success. */
function withoutPromise(operation: Decidable, broken: readonly string[]): { next: Next } {
  if (operation.inquiry !== undefined) return { next: "inquire" };
  const fields = broken.join(", ");
  throw new AntomError(
    "ANTOM_BAD_RESPONSE",
    `${operation.id} answered success without what success promises${fields === "" ? "" : ` (${fields})`}. Treat it as unknown.`,
    { maybeExecuted: true, operation: operation.id },
  );
}

/** The outcome where the same request was sent before, and may have been carried out: the gateway's own refusal is of the last one only. */
export function afterUnknown(operation: Decidable, outcome: AnyOutcome): AnyOutcome {
  if (outcome.maybeExecuted || !isOfGateway(operation, outcome.result)) return outcome;
  return { ...outcome, final: false, maybeExecuted: true, ...(outcome.key === undefined ? {} : { key: { ...outcome.key, use: "same" } }) };
}

function useOf(next: Next, final: boolean, operation: Decidable, conflict?: true): IdempotencyKey["use"] {
  if (conflict) return operation.inquiry === undefined ? "same" : "inquireFirst";
  if (next === "retryNewRequest" && !final) return operation.inquiry === undefined ? "new" : "inquireFirst";
  const goesOn: readonly Next[] = ["proceed", "redirect", "awaitResult", "inquire", "retrySameRequest"];
  return final && !goesOn.includes(next) ? "new" : "same";
}
