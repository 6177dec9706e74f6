/** The store in PostgreSQL: steps, tables, clean-up. */
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type Cleanup, migration, type PostgresPoolLike, postgresStore } from "../../src/stores/postgres.ts";
import { isInstalled, startPostgres, type TestServer } from "../support/servers.ts";
import { describeRestarts, describeStore, newKey, tokenOf } from "./contract.ts";

const LONG = 60_000;

describe.skipIf(!isInstalled("postgres"))("with PostgreSQL", () => {
  let server: TestServer;
  let pools: pg.Pool[] = [];
  const newPool = (options = ""): pg.Pool => {
    const pool = new pg.Pool({ connectionString: server.url, max: 20, options });
    pool.on("error", () => {});
    pools.push(pool);
    return pool;
  };
  let pool: pg.Pool;
  const isolated: Record<string, pg.Pool> = {};
  const LEVELS = ["repeatable read", "serializable"];
  beforeAll(async () => {
    server = await startPostgres();
    pool = newPool();
    for (const level of LEVELS) isolated[level] = newPool(`-c default_transaction_isolation=${level.replace(" ", "\\ ")}`);
    await pool.query(migration());
  });
  afterAll(async () => {
    await Promise.all(pools.map((each) => each.end()));
    pools = [];
    await server?.remove();
  });

  describeStore("postgresStore", (options) => postgresStore({ pool, ...options }));
  for (const level of LEVELS) {
    describeStore(`postgresStore where ${level} is the default`, (options) =>
      postgresStore({ pool: isolated[level] as pg.Pool, ...options }),
    );
    test(`${level} is what the pool has`, async () => {
      expect((await isolated[level]?.query("SHOW transaction_isolation"))?.rows).toEqual([{ transaction_isolation: level }]);
    });
  }
  describeRestarts(
    "postgresStore",
    (options) => postgresStore({ pool, ...options }),
    () => server,
  );

  test("every step is one statement without a name", async () => {
    const query = vi.fn((...args: Parameters<PostgresPoolLike["query"]>) => pool.query(...args));
    const store = postgresStore({ pool: { query, connect: () => pool.connect() }, cleanupMs: 0 });
    const [key, other] = [newKey(), newKey()];
    await store.claim(other, LONG);
    // Its clean-up comes when it comes.
    await vi.waitFor(() => expect(query).toHaveBeenCalledTimes(2));
    query.mockClear();
    await store.release(other, "unknown");
    await store.renew(other, "unknown", LONG);
    await store.complete(other, "unknown");
    expect(query).toHaveBeenCalledTimes(3);
    await store.claim(key, LONG);
    // And the one clean-up that it started, of which it did not wait for the end.
    await vi.waitFor(() => expect(query.mock.calls.map(([text]) => text.includes("DELETE"))).toEqual([false, false, false, false, true]));
    expect(query.mock.calls.every(([text]) => typeof text === "string")).toBe(true);
  });

  test("a claim that waits for a locked table rejects in time, and comes to nothing later", async () => {
    const store = postgresStore({ pool, timeoutMs: 300 });
    const key = newKey();
    const admin = await pool.connect();
    await admin.query("BEGIN; LOCK TABLE antom_notifications IN ACCESS EXCLUSIVE MODE");
    await expect(store.claim(key, LONG)).rejects.toThrow("PostgreSQL has not answered within 300 ms");
    await admin.query("COMMIT");
    admin.release();
    await vi.waitFor(async () => tokenOf(await store.claim(key, LONG)), { timeout: 5_000 });
  });

  test("a claim that waits for somebody else's to be written finds it busy, though no row was there when it began", async () => {
    const key = newKey();
    const store = postgresStore({ pool });
    const first = await pool.connect();
    try {
      await first.query("BEGIN");
      await postgresStore({ pool: { query: (...args) => first.query(...args), connect: () => pool.connect() }, cleanupMs: 0 }).claim(
        key,
        LONG,
      );
      const second = store.claim(key, LONG);
      await vi.waitFor(async () => {
        const { rows } = await pool.query("SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock'");
        expect(rows).toHaveLength(1);
      });
      await first.query("COMMIT");
      expect(await second).toEqual({ state: "busy" });
    } finally {
      first.release();
    }
  });

  test("what fails is told as the server says it, and repeated only where it may help", async () => {
    await expect(postgresStore({ pool, table: "missing" }).claim("key", LONG)).rejects.toMatchObject({ code: "42P01" });
    const query = vi.fn(async () => Promise.reject(Object.assign(new Error("could not serialize access"), { code: "40001" })));
    const store = postgresStore({ pool: { query, connect: () => pool.connect() } });
    await expect(store.claim("key", LONG)).rejects.toThrow("could not serialize access");
    expect(query).toHaveBeenCalledTimes(21);
  });

  describe("the table", () => {
    test("is made once, however often", async () => {
      const sql = migration("twice");
      await pool.query(sql);
      const store = postgresStore({ pool, table: "twice" });
      const key = newKey();
      await store.claim(key, LONG);
      await pool.query(sql);
      expect(await store.claim(key, LONG)).toEqual({ state: "busy" });
    });

    test.each(["MixedCase", "order", "_x9", "shop.antom", `${"s".repeat(50)}.${"t".repeat(50)}`])("may be called %s", async (table) => {
      const [schema, name] = table.split(".");
      if (name !== undefined) await pool.query(`CREATE SCHEMA "${schema}"`);
      await pool.query(migration(table));
      const store = postgresStore({ pool, table });
      const key = newKey();
      const token = tokenOf(await store.claim(key, LONG));
      expect(await store.transact(key, token, async () => {})).toBe(true);
      expect(await store.claim(key, LONG)).toEqual({ state: "done" });
      const { rows } = await pool.query("SELECT indexname FROM pg_indexes WHERE tablename = $1", [name ?? table]);
      expect(rows).toContainEqual({ indexname: `${name ?? table}_forget_at` });
    });

    test.each([
      "",
      ".",
      "a.b.c",
      ".a",
      "a.",
      "9a",
      "a b",
      'a"; DROP TABLE antom_notifications; --',
      "a'",
      "a-b",
      "täble",
      "a\n",
      "a\0",
      "t".repeat(51),
      null as never,
      ["a"] as never,
      {} as never,
    ])("may not be called %j", (table) => {
      const refused = expect.objectContaining({
        code: "ANTOM_INVALID_OPTION",
        message: expect.stringMatching(/^table has to be a plain name/),
      });
      expect(() => migration(table)).toThrow(refused);
      expect(() => postgresStore({ pool, table })).toThrow(refused);
    });
  });

  describe("the clean-up", () => {
    const TABLE = "cleaned";
    const fill = (count: number, ago = "1 second", held = ago): Promise<unknown> =>
      pool.query(
        `INSERT INTO ${TABLE} SELECT 'old-' || gen_random_uuid(), NULL, 1, now() - $2::interval, now() - $3::interval, true FROM generate_series(1, $1)`,
        [count, held, ago],
      );
    const count = async (): Promise<number> => Number((await pool.query(`SELECT count(*) FROM ${TABLE}`)).rows[0].count);
    beforeAll(() => pool.query(migration(TABLE)));

    test("goes in batches beside the claims, as long as there is more, and then now and then", async () => {
      await fill(2_500);
      const cleanups: Cleanup[] = [];
      const store = postgresStore({ pool, table: TABLE, onCleanup: (cleanup) => cleanups.push(cleanup) });
      for (const seen of [1, 2, 3, 3]) {
        expect(await store.claim(newKey(), LONG)).toMatchObject({ state: "claimed" });
        await vi.waitFor(() => expect(cleanups).toHaveLength(seen));
      }
      await fill(10);
      await store.claim(newKey(), LONG);
      expect(cleanups).toEqual([{ removed: 1_000 }, { removed: 1_000 }, { removed: 500 }]);
      expect(await count()).toBe(15);
    });

    test("removes neither what is remembered nor what is held", async () => {
      await pool.query(`TRUNCATE ${TABLE}`);
      await fill(1, "-1 hour", "1 hour");
      // Renewed for longer than it would be remembered.
      await fill(1, "1 hour", "-1 hour");
      await fill(1);
      const cleanups: Cleanup[] = [];
      await postgresStore({ pool, table: TABLE, onCleanup: (cleanup) => cleanups.push(cleanup) }).claim(newKey(), LONG);
      await vi.waitFor(() => expect(cleanups).toEqual([{ removed: 1 }]));
      expect(await count()).toBe(3);
    });

    test("passes over rows that another holds, and waits for nobody", async () => {
      await pool.query(`TRUNCATE ${TABLE}`);
      await fill(5);
      const other = await pool.connect();
      await other.query(`BEGIN; SELECT FROM ${TABLE} LIMIT 2 FOR UPDATE`);
      const cleanups: Cleanup[] = [];
      await postgresStore({ pool, table: TABLE, onCleanup: (cleanup) => cleanups.push(cleanup) }).claim(newKey(), LONG);
      await vi.waitFor(() => expect(cleanups).toEqual([{ removed: 3 }]));
      await other.query("ROLLBACK");
      other.release();
    });

    test("finds them by the index", async () => {
      await fill(20_000, "-1 hour");
      await fill(10);
      await pool.query(`ANALYZE ${TABLE}`);
      const { statementsFor } = await import("../../src/stores/statements.ts");
      const { rows } = await pool.query(`EXPLAIN ${statementsFor(TABLE).cleanUp}`);
      expect(JSON.stringify(rows)).toContain(`Index Scan using ${TABLE}_forget_at`);
    });

    test("fails no claim, and neither does who hears of it", async () => {
      const failure = new Error("no clean-up today");
      const query: PostgresPoolLike["query"] = (text, values) =>
        text.includes("DELETE") ? Promise.reject(failure) : pool.query(text, values);
      const onCleanup = vi.fn(() => {
        throw new Error("hook");
      });
      const store = postgresStore({ pool: { query, connect: () => pool.connect() }, table: TABLE, cleanupMs: 0, onCleanup });
      expect(await store.claim(newKey(), LONG)).toMatchObject({ state: "claimed" });
      await vi.waitFor(() => expect(onCleanup.mock.calls).toEqual([[{ error: failure }]]));
      await store.claim(newKey(), LONG);
      await vi.waitFor(() => expect(onCleanup).toHaveBeenCalledTimes(2));
    });
  });

  test("a single client is no pool", async () => {
    const client = new pg.Client({ connectionString: server.url });
    expect(() => postgresStore({ pool: client as never })).toThrow(/^pool has to be a pool of pg/);
    const lent = await pool.connect();
    expect(() => postgresStore({ pool: lent as never })).toThrow(/^pool has to be a pool of pg/);
    lent.release();
  });
});

describe("is refused", () => {
  const pool = { query: async () => ({ rows: [], rowCount: 0, command: "" }), connect: () => Promise.reject(new Error()) };
  const invalid = (name: string) =>
    expect.objectContaining({ code: "ANTOM_INVALID_OPTION", message: expect.stringMatching(`^${name} has to be`) });

  test.each([undefined, null, "postgres://localhost", {}, { query() {} }, () => {}])("what is no pool: %j", (wrong) => {
    expect(() => postgresStore({ pool: wrong as never })).toThrow(invalid("pool"));
  });

  test.each([
    [{ ttlMs: 0 }, "ttlMs"],
    [{ ttlMs: Number.NaN }, "ttlMs"],
    [{ timeoutMs: -1 }, "timeoutMs"],
    [{ cleanupMs: -1 }, "cleanupMs"],
    [{ onCleanup: true as never }, "onCleanup"],
  ])("%j", (options, name) => {
    expect(() => postgresStore({ pool, ...options })).toThrow(invalid(name));
  });
});
