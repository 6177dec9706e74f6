/** Which attempt may be repeated, and when; one deadline over all of them. */
import { within } from "./deadline.ts";
import { AntomError, changed } from "./errors.ts";

export interface RetryPolicy {
  /** The operation that is called, for the error of a wait that was aborted. */
  readonly operation?: string | undefined;
  /** How many attempts may follow the first. */
  readonly retries: number;
  /** For everything together: waiting, connecting, sending, reading. */
  readonly deadlineMs: number;
  /** For one attempt. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
  /** From 0 up to but not including 1. */
  readonly random: () => number;
  /** What all calls of a client share. */
  readonly budget?: RetryBudget | undefined;
}

/** What the calls of a client may spend on repeats together, so that a gateway in trouble is not asked three times as often. */
export interface RetryBudget {
  /** Pays for a repeat, or says that there is nothing left. */
  spend(): boolean;
  /** A call that needed no repeat. */
  earn(): void;
}

const MOST_REPEATS = 20;
const EARNED_BY_CALL = 0.1;

/** Twenty repeats to begin with, and one more for every ten calls that needed none; never more than twenty at hand. */
export function createRetryBudget(): RetryBudget {
  let left = MOST_REPEATS;
  return {
    spend: () => {
      if (left < 1) return false;
      left -= 1;
      return true;
    },
    earn: () => {
      left = Math.min(MOST_REPEATS, left + EARNED_BY_CALL);
    },
  };
}

/** What an attempt came to, and whether the same request may be sent again. */
export type Attempted<T> = { readonly again: boolean; readonly maybeExecuted: boolean } & (
  | { readonly value: T }
  | { readonly error: AntomError }
);

const FIRST_WAIT_MS = 200;
const LONGEST_WAIT_MS = 5_000;

/**
 * Makes attempts until one needs no other, the retries are used up, or the deadline leaves no room for another.
 *
 * What an attempt may have done is not undone by a later one that never left: `maybeExecuted` of the error is that of all attempts. What a
 * value says of itself only, `afterUnknown` puts right where an earlier attempt may have been carried out.
 */
export async function withRetries<T>(
  policy: RetryPolicy,
  attempt: (number: number, timeoutMs: number) => Promise<Attempted<T>>,
  afterUnknown: (value: T) => T = (value) => value,
): Promise<T> {
  const end = performance.now() + policy.deadlineMs;
  let maybeExecuted = false;
  for (let number = 1; ; number++) {
    const left = Math.max(1, end - performance.now());
    const attempted = await attempt(number, Math.min(policy.timeoutMs, left));
    const isAfterUnknown = maybeExecuted;
    maybeExecuted ||= attempted.maybeExecuted;
    const wait = waitBefore(number, policy.random);
    if (number === 1 && !attempted.again) policy.budget?.earn();
    const room = number <= policy.retries && performance.now() + wait < end;
    if (!attempted.again || !room || policy.budget?.spend() === false) {
      if ("value" in attempted) return isAfterUnknown ? afterUnknown(attempted.value) : attempted.value;
      throw maybeExecuted ? asMaybeExecuted(attempted.error) : attempted.error;
    }
    const { operation, signal } = policy;
    const waited = await within(new Promise<never>(() => {}), wait, signal);
    if ("reason" in waited && waited.reason === "aborted") {
      const message = "The call was aborted while it waited.";
      throw new AntomError("ANTOM_ABORTED", message, { maybeExecuted, operation, cause: waited.cause });
    }
  }
}

/** Full jitter: anywhere between nothing and a bound that doubles, so that many clients don't come back at once. */
function waitBefore(retry: number, random: () => number): number {
  return random() * Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (retry - 1));
}

/** The error of a call whose request may have been carried out by an earlier attempt. */
export function asMaybeExecuted(error: AntomError): AntomError {
  return error.maybeExecuted ? error : changed(error, { maybeExecuted: true }, " An earlier attempt may have been carried out.");
}
