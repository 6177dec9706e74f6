/** What became of those of which nobody was told: asked for by inquiry, many at a time. */
import type { ClientWith } from "./client.ts";
import type { Inquirable, Operation } from "./contract.ts";
import { type AntomError, invalidOption, isAntomError } from "./errors.ts";
import { isObject } from "./json.ts";
import type { OneCallOptions } from "./options.ts";
import type { Outcome } from "./outcome.ts";
import { positive, refuseUnknown } from "./settings.ts";

/** How many are asked for at once, and how long each may take. */
export interface ReconcileOptions {
  /** @default 4 */
  concurrency?: number | undefined;
  /** Ends it: nothing more is asked for. What has been asked for already still comes. */
  signal?: AbortSignal | undefined;
  /** Time for one inquiry with its repeats, in milliseconds. @default the client's */
  deadlineMs?: number | undefined;
}

/** What an inquiry said of one id: the outcome, or why there is none. `id` is the one that was given. */
export type Reconciled<O> =
  | { readonly id: string; readonly outcome: O; readonly error?: undefined }
  /** Nothing is known; ask again later, under the same id. */
  | { readonly id: string; readonly outcome?: undefined; readonly error: AntomError };

/**
 * Asks what became of requests whose end was never told: a notification that got lost, a process that died while handling one.
 *
 * Give it the ids that you have stored and that have not come to an end, and run it every few minutes. Each is inquired for once; an outcome
 * that is not `final` is asked for again the next time. Results come as they arrive, in any order. A failed inquiry is a result, not an exception.
 *
 * @example
 * for await (const { id, outcome, error } of reconcile(antom, createVaultingSession, openIds)) {
 *   if (outcome?.next === "proceed") await keepToken(id, outcome.data.paymentMethodDetail.card.cardToken);
 * }
 *
 * @throws {AntomError} `ANTOM_INVALID_OPTION` where the operation has no inquiry, or the client lacks it.
 */
export async function* reconcile<T extends Inquirable>(
  antom: ClientWith<T["inquiry"]>,
  operation: Operation<T>,
  ids: Iterable<string> | AsyncIterable<string>,
  options: ReconcileOptions = {},
): AsyncGenerator<Reconciled<Outcome<T["inquiry"]>>, void, undefined> {
  refuseUnknown(options, ["concurrency", "signal", "deadlineMs"], "options of reconcile()");
  const { signal, deadlineMs } = options;
  const concurrency = positive(options.concurrency ?? 4, "concurrency");
  const { inquiry } = isObject(operation) ? operation : {};
  if (inquiry === undefined) throw invalidOption("reconcile() takes the constant of an operation for which the contract names an inquiry");
  const inquire = isObject(antom) ? (antom as Record<string, unknown>)[inquiry.operation] : undefined;
  if (typeof inquire !== "function")
    throw invalidOption(`reconcile() needs a client with ${inquiry.operation}: name it in createClientFor, or use createAntomClient`);

  const call: OneCallOptions = { check: "strict", ...(deadlineMs === undefined ? {} : { deadlineMs }) };
  const ask = async (id: string): Promise<Reconciled<Outcome<T["inquiry"]>>> => {
    try {
      return { id, outcome: (await inquire.call(antom, { [inquiry.field]: id }, call)) as never };
    } catch (error) {
      if (!isAntomError(error)) throw error;
      return { id, error };
    }
  };
  const running = new Map<string, Promise<Reconciled<Outcome<T["inquiry"]>>>>();
  for await (const id of ids) {
    if (signal?.aborted) break;
    // An id that is given twice is asked for once while it is under way.
    if (running.has(id)) continue;
    running.set(id, ask(id));
    if (running.size < concurrency) continue;
    yield await next(running);
  }
  while (running.size > 0) yield await next(running);
}

/** The first that has an end. */
async function next<R extends { readonly id: string }>(running: Map<string, Promise<R>>): Promise<R> {
  const first = await Promise.race(running.values());
  running.delete(first.id);
  return first;
}
