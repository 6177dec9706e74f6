/** A claim, kept up while work is done under it. */
import { refusal } from "./refusal.ts";
import type { NotificationStore } from "./store.ts";

/** A claim that renews itself. */
export interface Lease {
  /** Aborts, with an `ANTOM_LEASE_LOST`, once it can't be relied on any more. */
  readonly signal: AbortSignal;
  /** Ends the renewing; with a reason the signal aborts, too. */
  end(reason?: unknown): void;
}

/**
 * Keeps a claim up, three times as often as it has to be.
 *
 * It is lost where the store says so, and where no renewal has come through for as long as it holds; by this machine's clock, counted from
 * before the store was asked, so that it ends here before it ends there.
 *
 * @param since when it was asked for, on the clock of `performance.now()`.
 */
export function keepUp(store: NotificationStore, key: string, token: string, leaseMs: number, since: number): Lease {
  const controller = new AbortController();
  let renewal: ReturnType<typeof setTimeout>;
  let expiry: ReturnType<typeof setTimeout>;
  const end = (reason?: unknown): void => {
    clearTimeout(renewal);
    clearTimeout(expiry);
    ended = true;
    if (reason !== undefined) controller.abort(reason);
  };
  let ended = false;
  const lost = (): void =>
    end(refusal("ANTOM_LEASE_LOST", "The claim on the notification ran out while it was being handled.", { maybeExecuted: true }));
  const holdFrom = (start: number): void => {
    clearTimeout(expiry);
    expiry = setTimeout(lost, Math.max(0, start + leaseMs - performance.now()));
  };
  const renewLater = (): void => {
    renewal = setTimeout(async () => {
      const start = performance.now();
      // A store that does not answer is asked again, until the claim has run out.
      const held = await store.renew(key, token, leaseMs).catch(() => undefined);
      if (ended) return;
      if (held === false) return lost();
      if (held === true) holdFrom(start);
      renewLater();
    }, leaseMs / 3);
  };
  holdFrom(since);
  renewLater();
  return { signal: controller.signal, end };
}
