/** Where it is kept which notification is being handled, by whom, and which has been: what keeps instances apart. */
import { invalidOption } from "../errors.ts";

/** What a claim came to. */
export type Claim =
  /** It is the caller's until the lease runs out. `attempt` counts the claims of this notification, 1 for the first. */
  | { readonly state: "claimed"; readonly token: string; readonly attempt: number }
  /** Somebody else is handling it. */
  | { readonly state: "busy" }
  /** It has been handled. */
  | { readonly state: "done" };

/**
 * Keeps claims on notifications. Its own clock decides when a lease has run out, no instance's.
 *
 * What it promises together with the handler: at least once; not concurrently while the lease is renewed. Every method may reject where the
 * store can't be reached; the handler then answers so that Antom delivers again.
 */
export interface NotificationStore {
  /** How long it remembers that a notification was handled, in milliseconds. */
  readonly ttlMs: number;
  /** Takes hold of a notification for so long, unless it is done or another holds it. */
  claim(key: string, leaseMs: number): Promise<Claim>;
  /** Holds it for so long from now on. False where the token is not the holder's any more. */
  renew(key: string, token: string, leaseMs: number): Promise<boolean>;
  /** Marks it as handled. False where the token is not the holder's any more: somebody else may be handling it again. */
  complete(key: string, token: string): Promise<boolean>;
  /** Lets go of it, so that the next delivery can be handled at once. False where the token is not the holder's any more. */
  release(key: string, token: string): Promise<boolean>;
}

/** A store that can commit what a handler does and the completion of its claim in one transaction. */
export interface TransactionalStore<Tx> extends NotificationStore {
  /**
   * Runs the work in a transaction and completes the claim in it. Rolls back, and gives false, where the token is not the holder's any more;
   * rolls back and rejects with what the work throws.
   */
  transact(key: string, token: string, work: (tx: Tx) => Promise<void>): Promise<boolean>;
}

/** What a handler gets as its second argument: the transaction, with a store that has them. */
export type TxOf<S> = S extends TransactionalStore<infer Tx> ? Tx : undefined;

/** Nine days: longer than a notification is taken for, and its deliveries after that. */
export const DEFAULT_TTL_MS: number = 9 * 24 * 60 * 60_000;

/** How much {@link memoryStore} remembers, and for how long. */
export interface MemoryStoreOptions {
  /** How many notifications it remembers. The ones that were handled longest ago are forgotten first. @default 100000 */
  maxKeys?: number;
  /** How long it remembers that a notification was handled, in milliseconds. @default nine days */
  ttlMs?: number;
  /** Unix time, or any other time that goes on steadily, in milliseconds. @default performance.now */
  now?: () => number;
}

interface Entry {
  token: string | undefined;
  attempt: number;
  /** When the lease, or what is remembered, runs out. */
  until: number;
  done: boolean;
}

/**
 * A store in this process's memory, for one instance and for tests: it forgets everything with the process.
 *
 * At its limit what was handled longest ago is forgotten first; a claim rejects where everything that it holds is being handled.
 *
 * @throws {AntomError} `ANTOM_INVALID_OPTION`.
 */
export function memoryStore(options: MemoryStoreOptions = {}): NotificationStore {
  const { maxKeys = 100_000, ttlMs = DEFAULT_TTL_MS, now = () => performance.now() } = options;
  if (!Number.isSafeInteger(maxKeys) || maxKeys < 1) throw invalidOption("maxKeys has to be a whole number above 0");
  if (!(ttlMs > 0)) throw invalidOption("ttlMs has to be a number above 0");
  // Held ones, and ended ones from the oldest to the newest, so that forgetting never has to search.
  const held = new Map<string, Entry>();
  const ended = new Map<string, Entry>();
  const owned = (key: string, token: string): Entry | undefined => {
    const entry = held.get(key);
    return entry?.token === token ? entry : undefined;
  };
  const end = (key: string, entry: Entry, done: boolean): void => {
    held.delete(key);
    ended.set(key, { token: undefined, attempt: entry.attempt, until: now() + ttlMs, done });
  };
  const makeRoom = (): void => {
    for (const [key, { until }] of ended) {
      if (held.size + ended.size < maxKeys && until > now()) return;
      ended.delete(key);
    }
    if (held.size < maxKeys) return;
    // A lease that ran out belongs to nobody.
    for (const [key, { until }] of held) if (until <= now()) held.delete(key);
    if (held.size >= maxKeys) throw new Error("the memory store is full of notifications that are being handled");
  };
  return {
    ttlMs,
    claim: async (key, leaseMs) => {
      const known = held.get(key) ?? ended.get(key);
      if (known !== undefined && known.until > now()) {
        if (known.done) return { state: "done" };
        if (known.token !== undefined) return { state: "busy" };
      }
      if (known === undefined) makeRoom();
      const [token, attempt] = [crypto.randomUUID(), (known?.attempt ?? 0) + 1];
      ended.delete(key);
      held.set(key, { token, attempt, until: now() + leaseMs, done: false });
      return { state: "claimed", token, attempt };
    },
    renew: async (key, token, leaseMs) => {
      const entry = owned(key, token);
      if (entry !== undefined) entry.until = now() + leaseMs;
      return entry !== undefined;
    },
    complete: async (key, token) => {
      const entry = owned(key, token);
      if (entry !== undefined) end(key, entry, true);
      return entry !== undefined;
    },
    release: async (key, token) => {
      const entry = owned(key, token);
      if (entry !== undefined) end(key, entry, false);
      return entry !== undefined;
    },
  };
}
