/** Claims on notifications in PostgreSQL, through the merchant's own pool: in reach of the transaction that holds the effect. */
import { invalidOption } from "../errors.ts";
import { isObject } from "../json.ts";
import { DEFAULT_TTL_MS, type TransactionalStore } from "../notifications/store.ts";
import { answerOf, DEFAULT_TIMEOUT_MS, readMs, readTimeoutMs } from "./answer.ts";
import { DEFAULT_TABLE, type Statements, statementsFor } from "./statements.ts";

export { migration } from "./statements.ts";

/** As much of a query's result as is needed. */
export interface PostgresResult {
  readonly rows: readonly unknown[];
  readonly rowCount: number | null;
  /** What the server says that it did: `COMMIT`. */
  readonly command: string;
}

/** As much of `pg`'s client as is needed. */
export interface PostgresClientLike {
  query(text: string, values?: unknown[]): Promise<PostgresResult>;
  release(error?: Error | boolean): void;
  on(event: "error", listener: (error: Error) => void): unknown;
  removeListener(event: "error", listener: (error: Error) => void): unknown;
}

/** As much of `pg`'s pool as is needed. */
export interface PostgresPoolLike {
  query(text: string, values?: unknown[]): Promise<PostgresResult>;
  connect(): Promise<PostgresClientLike>;
}

/** The client that a pool hands out: `PoolClient`, with `pg`'s. */
export type ClientOf<Pool> =
  // pg's connect() takes a callback, too, and inference looks at overloads from the last to the first.
  Pool extends { connect: { (): Promise<infer Client extends PostgresClientLike>; (callback: never): void } }
    ? Client
    : Pool extends { connect(): Promise<infer Client> }
      ? Client
      : never;

/** What a clean-up came to. */
export type Cleanup = { readonly removed: number } | { readonly error: unknown };

/** What {@link postgresStore} needs to know. */
export interface PostgresStoreOptions<Pool extends PostgresPoolLike = PostgresPoolLike> {
  /** Your own pool of `pg`, with your `error` listener. It stays yours: the store never ends it. A handler needs two of its connections. */
  pool: Pool;
  /** The table that {@link migration} makes, with its schema or without, in the case in which it is written. @default "antom_notifications" */
  table?: string | undefined;
  /** How long it remembers that a notification was handled, in milliseconds. @default nine days */
  ttlMs?: number | undefined;
  /** How long one step may take, in milliseconds, waiting for a connection included; then it rejects. A handler's work is no step. @default 5000 */
  timeoutMs?: number | undefined;
  /** The least time between two clean-ups of this instance, in milliseconds. While a thousand rows can be removed at once, each claim does. @default 60000 */
  cleanupMs?: number | undefined;
  /** Hears of every clean-up, as none of them ever delays or fails a claim. What it throws is ignored. */
  onCleanup?: ((cleanup: Cleanup) => void) | undefined;
}

/**
 * A store in PostgreSQL (11 or later), for any number of instances, that can commit a handler's effect and its completion together.
 *
 * What it promises: at least once; not concurrently while the lease is renewed; and effect exactly once where it commits in the transaction
 * that completes the claim, `handler(notification, tx)`: write with `tx` and with nothing else. What a handler does elsewhere (a mail, a call)
 * happens at least once: a kill between it and the completion doubles it.
 *
 * The transaction is READ COMMITTED whatever the database's default is, because renewals change the claim while it runs;
 * `SET TRANSACTION ISOLATION LEVEL` as the work's first query changes that, and then a renewal in between rolls it back. The work must
 * neither commit nor roll back nor release: found out, it rejects, with the claim not completed.
 *
 * Every step is one statement (one round trip), by the database's clock, without prepared statements or session state, so that it works
 * through pgbouncer's transaction pooling. Make the table once with {@link migration}.
 *
 * @throws {AntomError} `ANTOM_INVALID_OPTION`.
 *
 * @example
 * const store = postgresStore({ pool: new Pool({ connectionString: process.env.DATABASE_URL }) });
 */
export function postgresStore<Pool extends PostgresPoolLike>(options: PostgresStoreOptions<Pool>): TransactionalStore<ClientOf<Pool>> {
  const { table = DEFAULT_TABLE, onCleanup = () => {} } = options;
  const ttlMs = readMs("ttlMs", options.ttlMs ?? DEFAULT_TTL_MS);
  const timeoutMs = readTimeoutMs(options.timeoutMs ?? DEFAULT_TIMEOUT_MS);
  const cleanupMs = readMs("cleanupMs", options.cleanupMs ?? 60_000, 0);
  if (typeof onCleanup !== "function") throw invalidOption("onCleanup has to be a function");
  const sql = statementsFor(table);
  const pool = poolOf(options.pool);
  const inTime = <T>(work: Promise<T>, late?: (value: T) => unknown): Promise<T> => answerOf("PostgreSQL", work, timeoutMs, late);
  const change = async (statement: string, ...values: unknown[]): Promise<boolean> =>
    (await inTime(settled(pool, statement, values))).rowCount === 1;
  const cleanUpNowAndThen = cleaner(pool, sql, cleanupMs, onCleanup);
  return {
    ttlMs,
    claim: async (key, leaseMs) => {
      const token = crypto.randomUUID();
      // A claim of which nobody knows any more would lock everybody out for the whole lease.
      const undo = (): unknown => settled(pool, sql.release, [key, token, ttlMs]);
      const { rows } = await inTime(settled(pool, sql.claim, [key, token, leaseMs, ttlMs]), undo);
      cleanUpNowAndThen();
      const [found] = rows as { state: "claimed" | "busy" | "done"; attempt: unknown }[];
      if (found?.state === "claimed") return { state: "claimed", token, attempt: Number(found.attempt) };
      // No row: somebody inserted it after this statement had begun.
      return { state: found?.state ?? "busy" };
    },
    renew: (key, token, leaseMs) => change(sql.renew, key, token, leaseMs),
    complete: (key, token) => change(sql.complete, key, token, ttlMs),
    release: (key, token) => change(sql.release, key, token, ttlMs),
    transact: async (key, token, work) => {
      const client = await inTime(pool.connect(), (late) => late.release());
      // Without a listener a connection that breaks while the work waits for something else would end the process; the next query tells.
      client.on("error", ignore);
      let broken: Error | undefined;
      const ask: Ask = (text, values) => inTime(client.query(text, values));
      try {
        return await committed(ask, sql, [key, token, ttlMs], () => work(client as ClientOf<Pool>));
      } catch (error) {
        // Where not even this is answered nobody knows what the connection is doing.
        await ask("ROLLBACK").catch((reason: unknown) => {
          broken = new Error("the transaction has no known end", { cause: reason });
        });
        throw error;
      } finally {
        client.removeListener("error", ignore);
        client.release(broken);
      }
    },
  };
}

type Ask = (text: string, values?: unknown[]) => Promise<PostgresResult>;

const ignore = (): void => {};

async function committed(ask: Ask, sql: Statements, claim: unknown[], work: () => Promise<void>): Promise<boolean> {
  // A setting that lives as long as the transaction, and sets no snapshot, so that the work may still choose its isolation.
  const mark = crypto.randomUUID();
  await ask(`BEGIN ISOLATION LEVEL READ COMMITTED; SET LOCAL antom_client.transaction = '${mark}'`);
  await work();
  // Not before the work: its row would be locked against renewals.
  const { rows } = await ask(sql.completeIn, [...claim, mark]);
  const [{ completed, whole }] = rows as [{ completed: boolean; whole: boolean }];
  if (!whole) throw new Error("the handler has ended the transaction that is to complete its claim: it must neither commit nor roll back");
  const end = completed ? "COMMIT" : "ROLLBACK";
  const { command } = await ask(end);
  // The server answers COMMIT with ROLLBACK where a query has failed of which the work did not wait for the end.
  if (command !== end) throw new Error("the transaction was rolled back: a query of the handler has failed after the handler had ended");
  return completed;
}

/** Where transactions are REPEATABLE READ or SERIALIZABLE by default, a single statement may lose against another, and is harmless to repeat. */
async function settled(pool: PostgresPoolLike, statement: string, values: unknown[]): Promise<PostgresResult> {
  for (let repeats = 20; ; repeats--) {
    try {
      return await pool.query(statement, values);
    } catch (error) {
      if (repeats === 0 || !isObject(error) || error["code"] !== "40001") throw error;
    }
  }
}

/** Removes forgotten rows beside the claims: never waited for, and never twice at once. */
function cleaner(pool: PostgresPoolLike, sql: Statements, cleanupMs: number, onCleanup: (cleanup: Cleanup) => void): () => void {
  let due = Number.NEGATIVE_INFINITY;
  const cleanUp = async (): Promise<void> => {
    due = Number.POSITIVE_INFINITY;
    const cleanup: Cleanup = await pool.query(sql.cleanUp).then(
      ({ rowCount }) => ({ removed: Number(rowCount) }),
      (error: unknown) => ({ error }),
    );
    const more = "removed" in cleanup && cleanup.removed === sql.batch;
    due = more ? Number.NEGATIVE_INFINITY : performance.now() + cleanupMs;
    onCleanup(cleanup);
  };
  return () => {
    if (performance.now() >= due) cleanUp().catch(ignore);
  };
}

function poolOf(pool: PostgresPoolLike): PostgresPoolLike {
  const isPool = isObject(pool) && ["query", "connect"].every((name) => typeof pool[name] === "function");
  // A single client of pg has both, too, and no second connection for the transaction.
  if (!isPool || "escapeLiteral" in pool) throw invalidOption("pool has to be a pool of pg: new Pool(…)");
  return pool;
}
