/** Repeats or inquires until an outcome is final or the time is up. Unknown is never taken for failed. */
import type { ClientWith, Method } from "./client.ts";
import type { Inquirable, Next, Operation, OperationTypes, Schema } from "./contract.ts";
import { AntomError, type AntomErrorCode, invalidOption, isAntomError } from "./errors.ts";
import { isObject } from "./json.ts";
import type { CallOptions } from "./options.ts";
import { type AnyOutcome, afterUnknown, type Outcome } from "./outcome.ts";
import { prepareRequest } from "./request.ts";
import { asMaybeExecuted } from "./retry.ts";

/** Those of a call, for every call that is made. Inquiries are always checked strictly, so that nothing but ids is sent. */
export interface SettleOptions extends Omit<CallOptions, "retries"> {
  /** Ends it at once, with `final: false` and the last outcome; nothing is thrown. What was sent may still be carried out. */
  signal?: AbortSignal | undefined;
  /** Time for everything together: every call and every wait, in milliseconds. @default 60000 */
  deadlineMs?: number | undefined;
  /** Ends one wait early, once it resolves: the handler of a notification resolves it, say. A rejection is ignored. */
  wake?: PromiseLike<unknown> | undefined;
  /** From 0 up to but not including 1; spreads the calls over time. @default Math.random */
  random?: (() => number) | undefined;
}

/** What is known once settling has ended. */
export type Settled<O = AnyOutcome> =
  | {
      readonly final: true;
      /** The last word, good or bad. */
      readonly outcome: O;
      readonly error?: undefined;
    }
  | {
      /** Nobody knows yet: keep the id, and go on by `next`. It is no failure. */
      readonly final: false;
      /** The last answer; undefined where there was none. */
      readonly outcome: O | undefined;
      /**
       * How to go on under the same id. `redirect`: the buyer has still to go to a URL of the outcome. `awaitResult`: it is in progress.
       * `inquire`: settle it again, later. `retrySameRequest`: send the very same request again; nothing is known under its id.
       */
      readonly next: "redirect" | "awaitResult" | "inquire" | "retrySameRequest";
      /** Why the last call has no answer, or `ANTOM_ABORTED`. */
      readonly error?: AntomError;
    };

type Resendable = OperationTypes & { resendable: true };

/** Known to be under way, or about to ask for a new id: from here on it is asked for, and not sent again. */
type Asked = Extract<Next, "redirect" | "awaitResult" | "retryNewRequest">;
const ASKED: readonly Next[] = ["redirect", "awaitResult", "retryNewRequest"] satisfies Asked[];

/** The operation that a whole request may come to be inquired for by. */
type AlsoInquired<T extends OperationTypes> =
  Extract<keyof T["outcomes"], Asked> extends never ? never : T extends Inquirable ? T["inquiry"] : never;

/** The request of the inquiry, and no other field of the operation's own: no card data, not even unseen in a variable. */
type IdsOf<T extends Inquirable> = T["inquiry"]["request"] & {
  readonly [K in Exclude<keyof T["request"], keyof T["inquiry"]["request"]>]?: never;
};

const DEADLINE_MS = 60_000;
const SHORTEST_WAIT_MS = 100;
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 10_000;
/** Kept for a last look where a wait would outlast the deadline. */
const LAST_CALL_MS = 1_000;

/** Thrown where the first call ends with one: nothing was sent, and waiting mends none of them. */
const REFUSED: readonly AntomErrorCode[] = ["ANTOM_INVALID_OPTION", "ANTOM_INVALID_KEY", "ANTOM_INVALID_REQUEST"];

/**
 * Finds out what became of a call whose end is not known: after a time-out, a broken connection, an outcome that is not `final`.
 *
 * Given a whole request, it sends that again under the same id, where the contract says that a repeat is harmless; once it is known to be
 * under way, it inquires. Given the ids only, it inquires by the operation that the contract names. Operations with card data take
 * nothing but the ids, so that no card is kept for it. It never takes a new id, and never ends on an answer that is not verified.
 *
 * The first call is made at once, the others after waits with jitter, up to ten seconds long. It resolves, and does not throw, whatever the
 * network and the gateway do, and when `signal` aborts: then with `final: false`.
 *
 * @example
 * const settled = await settle(antom, vaultPaymentMethod, { vaultingRequestId });
 * if (settled.final && settled.outcome.next === "proceed") keep(settled.outcome.data.paymentMethodDetail.card.cardToken);
 *
 * @throws {AntomError} `ANTOM_INVALID_OPTION`, `ANTOM_INVALID_KEY`, `ANTOM_INVALID_REQUEST`: nothing could be asked.
 */
export function settle<T extends Resendable>(
  antom: ClientWith<T> & ([AlsoInquired<T>] extends [never] ? unknown : ClientWith<AlsoInquired<T>>),
  operation: Operation<T>,
  request: T["request"],
  options?: SettleOptions,
): Promise<Settled<Outcome<T> | ([AlsoInquired<T>] extends [never] ? never : Outcome<AlsoInquired<T>>)>>;
/** The same by ids only: it inquires, and sends nothing again. */
export function settle<T extends Inquirable>(
  antom: ClientWith<T["inquiry"]>,
  operation: Operation<T>,
  ids: IdsOf<T>,
  options?: SettleOptions,
): Promise<Settled<Outcome<T["inquiry"]>>>;
export async function settle(antom: object, operation: Operation, given: unknown, options: SettleOptions = {}): Promise<Settled> {
  const { deadlineMs = DEADLINE_MS, wake, random = Math.random, ...callOptions } = readOptions(options);
  const { resend, inquire, first } = await waysOf(antom, operation, given, callOptions);
  const { signal } = callOptions;
  const bell = bellOf(wake);
  const end = performance.now() + deadlineMs;
  let way = first;
  let outcome: AnyOutcome | undefined;
  let error: AntomError | undefined;
  const unsettled = (next: Extract<Settled, { final: false }>["next"]): Settled => ({
    final: false,
    outcome,
    next,
    ...(error === undefined ? {} : { error }),
  });

  let left = deadlineMs;
  for (let round = 0, calls = 0; ; round++, calls++) {
    try {
      outcome = await way.call(left);
      // Settling begins where an earlier attempt may have been carried out.
      if (way === resend) outcome = afterUnknown(operation, outcome);
      error = undefined;
    } catch (thrown) {
      if (!isAntomError(thrown) || (calls === 0 && REFUSED.includes(thrown.code))) throw thrown;
      // Of an inquiry that never left, or a repeat: neither says anything of what came before.
      error = asMaybeExecuted(thrown);
    }
    if (outcome !== undefined && error === undefined) {
      const missing = way === inquire && isNotExist(operation, outcome);
      if (missing && resend === undefined) return unsettled("retrySameRequest");
      if (outcome.final && !missing) return { final: true, outcome };
      // An answer that anybody may have sent changes nothing.
      if (outcome.verified && resend !== undefined && inquire !== undefined) {
        way = way === resend ? (isToInquire(operation, outcome) ? inquire : resend) : missing ? resend : inquire;
      }
    }
    const ended = await pause(waitBefore(round, end - performance.now(), random), signal, bell);
    left = end - performance.now();
    if (ended === "abort" && error?.code !== "ANTOM_ABORTED") error = aborted(operation, signal);
    if (ended === "abort" || left < SHORTEST_WAIT_MS) {
      const known = outcome?.verified === true && (outcome.next === "redirect" || outcome.next === "awaitResult");
      return unsettled(known ? (outcome?.next as "redirect") : way.next);
    }
    // Whoever rings has reason to think that it is over.
    if (ended === "bell") round = -1;
  }
}

/** A way to learn what became of it. */
interface Way {
  readonly next: "retrySameRequest" | "inquire";
  readonly call: (deadlineMs: number) => Promise<AnyOutcome>;
}

type CallsOptions = Omit<SettleOptions, "deadlineMs" | "wake" | "random">;

/** Which ways there are. Nothing is asked yet, and nothing of the request is kept that may not be sent again. */
async function waysOf(
  antom: object,
  operation: Operation,
  given: unknown,
  options: CallsOptions,
): Promise<{ readonly first: Way; readonly resend?: Way; readonly inquire?: Way }> {
  if (!isObject(operation) || !isObject(operation.request)) throw invalidOption("settle() takes the constant of an operation");
  const { id, inquiry, request, repeat } = operation;
  const resendable = repeat !== "never" && !holdsCardData(request);
  const methods = antom as { readonly [id: string]: Method<Operation> | undefined };
  const way = (next: Way["next"], method: string, body: unknown, check: CallOptions["check"]): Way | undefined => {
    const send = isObject(antom) ? methods[method] : undefined;
    if (typeof send !== "function") return undefined;
    return { next, call: (deadlineMs) => send.call(antom, body, { ...options, check, deadlineMs, retries: 0 }) as Promise<AnyOutcome> };
  };
  const missing = (method: string): AntomError =>
    invalidOption(`to settle ${id}, settle() needs a client with ${method}: name it in createClientFor, or use createAntomClient`);

  if (inquiry !== undefined && !isWhole(given, operation, inquiry.field)) {
    // Always held against the contract: what is no id is not sent, whatever it is.
    const inquire = way("inquire", inquiry.operation, given, "strict");
    if (inquire === undefined) throw missing(inquiry.operation);
    return { first: inquire, inquire };
  }
  if (!resendable) {
    throw invalidOption(
      inquiry === undefined
        ? `${id} can't be settled: the contract names no operation to inquire by, and does not say that a repeat is harmless`
        : `${id} is settled by inquiry only: give settle() its ${inquiry.field}, and not the request`,
    );
  }
  const { body, repeatable } = await prepareRequest(operation, given, options.check ?? "strict", undefined);
  if (!repeatable) throw invalidOption(`${id} can't be settled with this request: it is none that the contract lets repeat`);
  const resend = way("retrySameRequest", id, body, options.check ?? "strict");
  if (resend === undefined) throw missing(id);
  const inquire = inquiry && way("inquire", inquiry.operation, { [inquiry.field]: body[inquiry.field] }, "strict");
  return { first: resend, resend, ...(inquire === undefined ? {} : { inquire }) };
}

/** Whether it is more than ids: a field that the operation requires, and that is not the one that it shares with its inquiry. */
function isWhole(given: unknown, { request }: Operation, shared: string): boolean {
  return isObject(given) && (request.required ?? []).some((field) => field !== shared && Object.hasOwn(given, field));
}

function holdsCardData(schema: Schema): boolean {
  if (schema.type === "array") return holdsCardData(schema.items);
  if (schema.type === "object") return Object.values(schema.properties).some(holdsCardData);
  return schema.sensitive === "pan" || schema.sensitive === "cvv";
}

/** Whether it is asked for from here on: it is under way, or was refused in words that say nothing of what was sent before. */
function isToInquire({ codes, logic }: Operation, { next }: AnyOutcome): boolean {
  if (ASKED.includes(next)) return true;
  const isRefusal = next !== "retrySameRequest" && next !== "inquire";
  return isRefusal && [...Object.values(codes), ...logic].some((row) => ASKED.includes(row.next));
}

/** Whether a verified inquiry knows nothing under the id; in the contract's words, and only with the status that they have there. */
function isNotExist({ inquiry }: Operation, { verified, known, result }: AnyOutcome): boolean {
  return verified && known && result.resultCode === inquiry?.notExist;
}

function readOptions(options: SettleOptions): SettleOptions {
  if (!isObject(options)) throw invalidOption("the options of settle() have to be an object");
  for (const name of ["retries", "extra"]) {
    if (Object.hasOwn(options, name)) throw invalidOption(`${name} is no option of settle()`);
  }
  const { random, wake } = options;
  if (random !== undefined && typeof random !== "function") throw invalidOption("random has to be a function");
  if (wake !== undefined && typeof (wake as Partial<PromiseLike<unknown>> | null)?.then !== "function")
    throw invalidOption("wake has to be a promise");
  return options;
}

/** Jitter over a bound that doubles, above a floor that keeps a loop from running hot. */
function waitBefore(round: number, left: number, random: () => number): number {
  const bound = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** round);
  const wait = SHORTEST_WAIT_MS + random() * (bound - SHORTEST_WAIT_MS);
  if (wait < left) return wait;
  return left > LAST_CALL_MS + SHORTEST_WAIT_MS ? left - LAST_CALL_MS : left;
}

interface Bell {
  rung: boolean;
  onRing: () => void;
}

/** Rings once. Nobody can let go of a promise again, so all that stays with it is this. */
function bellOf(wake: PromiseLike<unknown> | undefined): Bell {
  const bell: Bell = { rung: false, onRing: () => {} };
  const ring = (): void => {
    bell.rung = true;
    bell.onRing();
  };
  wake?.then(ring, () => {});
  return bell;
}

/** Waits, and says what ended it. Leaves neither a timer nor a listener behind. */
function pause(ms: number, signal: AbortSignal | undefined, bell: Bell): Promise<"time" | "bell" | "abort"> {
  return new Promise((resolve) => {
    const end = (by: "time" | "bell" | "abort"): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
      bell.onRing = () => {};
      if (by === "bell") bell.rung = false;
      resolve(by);
    };
    const onAbort = (): void => end("abort");
    const timer = setTimeout(end, ms, "time");
    signal?.addEventListener("abort", onAbort, { once: true });
    bell.onRing = () => end("bell");
    if (signal?.aborted) end("abort");
    else if (bell.rung) end("bell");
  });
}

function aborted({ id }: Operation, signal: AbortSignal | undefined): AntomError {
  const message = "Settling was aborted. The request may have been carried out: settle it again, under the same id.";
  return new AntomError("ANTOM_ABORTED", message, { maybeExecuted: true, operation: id, cause: signal?.reason });
}
