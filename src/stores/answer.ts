/** What both stores need around their servers: times as options, and answers that do not let anybody wait for ever. */
import { within } from "../deadline.ts";
import { invalidOption } from "../errors.ts";

/** Long enough for a store that fails over, short enough for the answer to Antom. */
export const DEFAULT_TIMEOUT_MS = 5_000;

// Thirty years: beyond, sums with the server's time leave what it can count.
const MAX_MS = 1e12;

/** A time that was given as an option. @throws {AntomError} `ANTOM_INVALID_OPTION` where it is no whole number of milliseconds in bounds. */
export function readMs(name: string, value: number, least = 1, most: number = MAX_MS): number {
  if (Number.isSafeInteger(value) && value >= least && value <= most) return value;
  throw invalidOption(`${name} has to be a whole number of milliseconds from ${least} to ${most}`);
}

/** The time for one answer. @throws {AntomError} as above. */
export function readTimeoutMs(value: number): number {
  // setTimeout takes no longer time than this.
  return readMs("timeoutMs", value, 1, 2 ** 31 - 1);
}

/** The answer, or an error when the time has run out. What comes too late goes to `late`, which undoes it; what that throws is ignored. */
export async function answerOf<T>(server: string, work: Promise<T>, timeoutMs: number, late?: (value: T) => unknown): Promise<T> {
  const ended = await within(work, timeoutMs, undefined);
  if ("value" in ended) return ended.value;
  work.then(late).catch(() => {});
  throw new Error(`${server} has not answered within ${timeoutMs} ms`);
}
