/** The effect and the completion in one transaction: both or none. */
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, expectTypeOf, test, vi } from "vitest";
import type { TransactionalStore, TxOf } from "../../src/notifications/store.ts";
import { type ClientOf, migration, type PostgresClientLike, postgresStore } from "../../src/stores/postgres.ts";
import { isInstalled, startPostgres, type TestServer } from "../support/servers.ts";
import { newKey, tokenOf } from "./contract.ts";

const LONG = 60_000;

test("the handler gets the client of the user's own pool", () => {
  expectTypeOf<TxOf<ReturnType<typeof postgresStore<pg.Pool>>>>().toEqualTypeOf<pg.PoolClient>();
  interface Lent extends PostgresClientLike {
    readonly own: true;
  }
  expectTypeOf<ClientOf<{ connect(): Promise<Lent> }>>().toEqualTypeOf<Lent>();
  expectTypeOf<ClientOf<{ connect(): void }>>().toEqualTypeOf<never>();
});

describe.skipIf(!isInstalled("postgres"))("with PostgreSQL", () => {
  let server: TestServer;
  let pool: pg.Pool;
  let store: TransactionalStore<pg.PoolClient>;
  let key: string;
  let token: string;
  beforeAll(async () => {
    server = await startPostgres();
    // Few, so that one which is not given back is missed.
    pool = new pg.Pool({ connectionString: server.url, max: 3 });
    pool.on("error", () => {});
    await pool.query(migration());
    await pool.query("CREATE TABLE effects (key text PRIMARY KEY, friend text REFERENCES effects DEFERRABLE INITIALLY DEFERRED)");
    store = postgresStore({ pool });
  });
  beforeEach(async () => {
    key = newKey();
    token = tokenOf(await store.claim(key, LONG));
  });
  afterAll(async () => {
    await pool?.end();
    await server?.remove();
  });

  const affect = async (tx: Pick<PostgresClientLike, "query">): Promise<void> =>
    void (await tx.query("INSERT INTO effects VALUES ($1)", [key]));
  const effects = async (): Promise<number> =>
    Number((await pool.query("SELECT count(*) FROM effects WHERE key = $1", [key])).rows[0].count);
  /** The effect is not there, the claim is the holder's as before, and every connection is whole and free. */
  const expectNothing = async (): Promise<void> => {
    expect(await effects()).toBe(0);
    expect(await store.claim(key, LONG)).toEqual({ state: "busy" });
    expect(await store.transact(key, token, affect)).toBe(true);
    expect(await effects()).toBe(1);
    const states = await Promise.all([1, 2, 3].map(() => pool.query("SELECT pg_sleep(0.01), now() = statement_timestamp() AS outside")));
    expect(states.map(({ rows }) => rows[0].outside)).toEqual([true, true, true]);
    await vi.waitFor(() => expect([pool.idleCount, pool.waitingCount]).toEqual([pool.totalCount, 0]));
  };

  test("commits both", async () => {
    const done = store.transact(key, token, async (tx) => {
      await affect(tx);
      expect(await effects(), "not yet").toBe(0);
    });
    expect(await done).toBe(true);
    expect(await effects()).toBe(1);
    expect(await store.claim(key, LONG)).toEqual({ state: "done" });
    expect(await store.transact(key, token, async () => {})).toBe(false);
  });

  test("a lease that was lost takes the effect back", async () => {
    await store.renew(key, token, 1);
    let successor = "";
    const done = store.transact(key, token, async (tx) => {
      await affect(tx);
      await sleep(5);
      successor = tokenOf(await store.claim(key, LONG));
    });
    expect(await done).toBe(false);
    token = successor;
    await expectNothing();
  });

  test("whoever is replaced while both work, one effect is there", async () => {
    await store.renew(key, token, 1);
    await sleep(5);
    const successor = tokenOf(await store.claim(key, LONG));
    const work = async (tx: pg.PoolClient): Promise<void> => void (await tx.query("INSERT INTO effects VALUES (gen_random_uuid(), NULL)"));
    const before = Number((await pool.query("SELECT count(*) FROM effects")).rows[0].count);
    const ends = await Promise.all([store.transact(key, token, work), store.transact(key, successor, work)]);
    expect(ends).toEqual([false, true]);
    expect(Number((await pool.query("SELECT count(*) FROM effects")).rows[0].count)).toBe(before + 1);
  });

  test("work that throws is rolled back, and its error is what the caller gets", async () => {
    const failure = new Error("mine");
    const done = store.transact(key, token, async (tx) => {
      await affect(tx);
      throw failure;
    });
    await expect(done).rejects.toBe(failure);
    await expectNothing();
  });

  test("renewals go on while the work runs, and long work ends well", async () => {
    const done = store.transact(key, token, async (tx) => {
      await affect(tx);
      for (let i = 0; i < 5; i++) {
        expect(await store.renew(key, token, 100)).toBe(true);
        await sleep(30);
      }
    });
    expect(await done).toBe(true);
  });

  test("an error that the work has swallowed is none that is overlooked", async () => {
    const done = store.transact(key, token, async (tx) => {
      await affect(tx);
      await affect(tx).catch(() => {});
    });
    await expect(done).rejects.toThrow("current transaction is aborted");
    await expectNothing();
  });

  test.each(["COMMIT", "COMMIT; BEGIN", "ROLLBACK", "ROLLBACK; BEGIN"])("%s by the work is found out", async (ending) => {
    const done = store.transact(key, token, async (tx) => {
      await tx.query(ending);
    });
    await expect(done).rejects.toThrow("must neither commit nor roll back");
    await expectNothing();
  });

  test("a savepoint is the work's own affair", async () => {
    const done = store.transact(key, token, async (tx) => {
      await affect(tx);
      await tx.query("SAVEPOINT mine");
      await affect(tx).catch(() => tx.query("ROLLBACK TO mine"));
    });
    expect(await done).toBe(true);
    expect(await effects()).toBe(1);
  });

  test("a query that fails after the work has ended is found out", async () => {
    const done = store.transact(key, token, async (tx) => {
      await affect(tx);
      // Queued behind the completion and before COMMIT.
      tx.query("SELECT pg_sleep(0.05)").then(
        () => tx.query("no SQL").catch(() => {}),
        () => {},
      );
    });
    await expect(done).rejects.toThrow("failed after the handler had ended");
    await expectNothing();
  });

  test("a COMMIT that fails is no completion", async () => {
    const done = store.transact(key, token, async (tx) => {
      await tx.query("INSERT INTO effects VALUES ($1, 'nobody')", [key]);
    });
    await expect(done).rejects.toMatchObject({ code: "23503" });
    await expectNothing();
  });

  const terminate = async (tx: pg.PoolClient): Promise<void> => {
    const { rows } = await tx.query("SELECT pg_backend_pid() AS pid");
    await pool.query("SELECT pg_terminate_backend($1)", [rows[0].pid]);
  };

  test("a connection that breaks between the work and COMMIT takes everything back", async () => {
    const done = store.transact(key, token, async (tx) => {
      await affect(tx);
      await terminate(tx);
      // The news arrives while the work is busy elsewhere, and does not end the process.
      await sleep(50);
    });
    await expect(done).rejects.toThrow();
    await expectNothing();
  });

  test("a connection that breaks with COMMIT on its way rejects, and is not used again", async () => {
    const released = vi.fn();
    const connect = async (): Promise<PostgresClientLike> => {
      const client = await pool.connect();
      return {
        query: async (text, values) => {
          if (text === "COMMIT") await terminate(client);
          return await client.query(text, values);
        },
        release: (error) => {
          released(error);
          client.release(error);
        },
        on: (event, listener) => client.on(event, listener),
        removeListener: (event, listener) => client.removeListener(event, listener),
      };
    };
    const fragile = postgresStore({ pool: { query: (text: string, values?: unknown[]) => pool.query(text, values), connect } });
    await expect(fragile.transact(key, token, affect)).rejects.toThrow();
    expect(released).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ message: "the transaction has no known end" }));
    await expectNothing();
  });

  test("an answer that does not come ends it in time, and closes the connection", async () => {
    const impatient = postgresStore({ pool, timeoutMs: 300 });
    const admin = await pool.connect();
    await admin.query("BEGIN");
    await admin.query("SELECT FROM antom_notifications WHERE key = $1 FOR UPDATE", [key]);
    await expect(impatient.transact(key, token, affect)).rejects.toThrow("has not answered within 300 ms");
    await admin.query("ROLLBACK");
    admin.release();
    await expectNothing();
  });

  test("without a free connection it rejects in time, and keeps none that comes later", async () => {
    const impatient = postgresStore({ pool, timeoutMs: 100 });
    const lent = await Promise.all([1, 2, 3].map(() => pool.connect()));
    await expect(impatient.transact(key, token, affect)).rejects.toThrow("has not answered within 100 ms");
    for (const client of lent) client.release();
    await expectNothing();
  });

  describe("isolation", () => {
    const level = async (tx: pg.PoolClient): Promise<string> =>
      (await tx.query("SHOW transaction_isolation")).rows[0].transaction_isolation;

    test("is read committed whatever the default is", async () => {
      const strict = new pg.Pool({ connectionString: server.url, options: "-c default_transaction_isolation=serializable" });
      let seen = "";
      const done = postgresStore({ pool: strict }).transact(key, token, async (tx) => {
        await affect(tx);
        seen = await level(tx);
        await store.renew(key, token, LONG);
      });
      expect([await done, seen]).toEqual([true, "read committed"]);
      await strict.end();
    });

    const strictly = async (tx: pg.PoolClient): Promise<void> => {
      await tx.query("SET TRANSACTION ISOLATION LEVEL SERIALIZABLE");
      await affect(tx);
      expect(await level(tx)).toBe("serializable");
    };
    test("is the work's to choose", async () => {
      expect(await store.transact(key, token, strictly)).toBe(true);
    });
    test("and then a renewal in between rolls it back", async () => {
      const done = store.transact(key, token, async (tx) => {
        await strictly(tx);
        await store.renew(key, token, LONG);
      });
      await expect(done).rejects.toMatchObject({ code: "40001" });
      await expectNothing();
    });
  });
});
