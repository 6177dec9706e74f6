/** A notification and its handler -> handled once in effect, as far as the store can promise it. */
import { within } from "../deadline.ts";
import type { AntomError } from "../errors.ts";
import type { Notice } from "./arrival.ts";
import { keepUp } from "./lease.ts";
import type { AnyDelivery, AnyHandler, NotificationSettings } from "./options.ts";
import { refusal } from "./refusal.ts";
import type { Claim, NotificationStore, TransactionalStore } from "./store.ts";

/** How the handling of a notification ended. */
export interface Handled {
  readonly state: "handled" | "duplicate" | "busy" | "failed";
  readonly attempt?: number;
  readonly error?: AntomError;
}

/** Claims a notification, runs its handler under the claim, and completes it. Never rejects. */
export async function handle(notice: Notice, handler: AnyHandler, settings: NotificationSettings): Promise<Handled> {
  const { store, leaseMs } = settings;
  const { operation, key } = notice;
  const since = performance.now();
  let claim: Claim;
  try {
    claim = await store.claim(key, leaseMs);
  } catch (cause) {
    return {
      state: "failed",
      error: refusal("ANTOM_STORE", "The store could not be asked for the claim.", { cause, operation: operation.id }),
    };
  }
  if (claim.state === "done") return { state: "duplicate" };
  if (claim.state === "busy")
    return { state: "busy", error: refusal("ANTOM_BUSY", "Somebody else is handling this notification.", { operation: operation.id }) };
  const { token, attempt } = claim;
  const lease = keepUp(store, key, token, leaseMs, since);
  const delivery: AnyDelivery = {
    operation: operation.id,
    notification: notice.body,
    outcome: notice.outcome,
    clientId: notice.clientId,
    key,
    attempt,
    signal: lease.signal,
  };
  const error = await run(delivery, handler, settings, token, lease);
  if (error === undefined) return { state: "handled", attempt };
  if (attempt >= operation.deliveryGapsMs.length) tell(settings, delivery, error);
  return { state: "failed", attempt, error };
}

/** Runs the handler and completes the claim; gives the error where that did not come about. */
async function run(
  delivery: AnyDelivery,
  handler: AnyHandler,
  { store, handlerTimeoutMs }: NotificationSettings,
  token: string,
  lease: ReturnType<typeof keepUp>,
): Promise<AntomError | undefined> {
  const { key, operation } = delivery;
  const failed = (code: Parameters<typeof refusal>[0], message: string, cause?: unknown): AntomError =>
    refusal(code, message, { maybeExecuted: true, cause, operation });
  let thrown: { readonly cause: unknown } | undefined;
  const work = async (tx: unknown): Promise<void> => {
    try {
      await handler(delivery, tx);
      // What is left is one step of the store, which tells by itself whether the claim still held: a renewal beside it could only mislead.
      lease.end();
    } catch (cause) {
      thrown = { cause };
      throw cause;
    }
  };
  const whole = isTransactional(store)
    ? store.transact(key, token, work)
    : // Also where nobody waits for it any more: what was done late is done all the same, and need not be done again.
      work(undefined).then(() => store.complete(key, token));
  try {
    const ended = await within(whole, handlerTimeoutMs, lease.signal);
    if (!("reason" in ended)) {
      return ended.value
        ? undefined
        : failed("ANTOM_LEASE_LOST", "The claim had run out when the handler ended, and somebody else took it.");
    }
    if (ended.reason === "aborted") return lease.signal.reason as AntomError;
    // Whatever it still does, it does without a claim that is renewed.
    const late = failed("ANTOM_HANDLER", `The handler did not end within handlerTimeoutMs (${handlerTimeoutMs}).`);
    lease.end(late);
    return late;
  } catch (cause) {
    if (thrown === undefined) return failed("ANTOM_STORE", "The store could not complete the claim.", cause);
    // Antom delivers it again in minutes; nobody needs to wait for the claim to run out.
    lease.end();
    await store.release(key, token).catch(() => {});
    return failed("ANTOM_HANDLER", "The handler threw.", thrown.cause);
  } finally {
    lease.end();
  }
}

function isTransactional(store: NotificationStore | TransactionalStore<unknown>): store is TransactionalStore<unknown> {
  return "transact" in store;
}

/** Tells whoever wants to look after it. Nothing that they do can change the answer. */
function tell({ onUnhandled }: NotificationSettings, delivery: AnyDelivery, error: AntomError): void {
  Promise.resolve()
    .then(() => onUnhandled?.(delivery, error))
    .catch(() => {});
}
