/** The store in Redis, with each of the two clients and a real server. */
import { Redis } from "ioredis";
import { createClient } from "redis";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { type IoRedisLike, type NodeRedisLike, redisStore } from "../../src/stores/redis.ts";
import { isInstalled, startRedis, type TestServer } from "../support/servers.ts";
import { describeRestarts, describeStore, newKey, tokenOf } from "./contract.ts";

describe.skipIf(!isInstalled("redis"))("with redis-server", () => {
  let server: TestServer;
  let node: ReturnType<typeof createClient>;
  let io: Redis;
  beforeAll(async () => {
    server = await startRedis();
    node = createClient({ url: server.url });
    io = new Redis(server.url);
    for (const client of [node, io]) client.on("error", () => {});
    await node.connect();
  });
  afterAll(async () => {
    node?.destroy();
    io?.disconnect();
    await server?.remove();
  });

  describeStore("redisStore with redis", (options) => redisStore({ client: node, ...options }));
  describeStore("redisStore with ioredis", (options) => redisStore({ client: io, ...options }));
  describeRestarts(
    "redisStore with redis",
    (options) => redisStore({ client: node, ...options }),
    () => server,
  );
  describeRestarts(
    "redisStore with ioredis",
    (options) => redisStore({ client: io, ...options }),
    () => server,
  );

  /** How often the server was asked for a command since `CONFIG RESETSTAT`. */
  const calls = async (command: string): Promise<number> =>
    Number(new RegExp(`^cmdstat_${command}:calls=(\\d+)`, "m").exec(await io.info("commandstats"))?.[1] ?? 0);
  const clients: [string, () => NodeRedisLike | IoRedisLike][] = [
    ["redis", () => node],
    ["ioredis", () => io],
  ];

  describe.each(clients)("the steps with %s", (_, client) => {
    test("are one round trip each", async () => {
      const [store, key] = [redisStore({ client: client(), onWarning: () => {} }), newKey()];
      await store.release(key, tokenOf(await store.claim(key, 1000)));
      await store.renew(key, "unknown", 1000);
      await store.complete(key, "unknown");
      await io.config("RESETSTAT");
      const token = tokenOf(await store.claim(key, 1000));
      await store.renew(key, token, 1000);
      await store.complete(key, token);
      await store.claim(key, 1000);
      expect([await calls("evalsha"), await calls("eval")]).toEqual([4, 0]);
    });

    test("survive it that the server forgets its scripts", async () => {
      const [store, key] = [redisStore({ client: client() }), newKey()];
      const token = tokenOf(await store.claim(key, 1000));
      await io.script("FLUSH");
      expect(await store.renew(key, token, 1000)).toBe(true);
      await io.script("FLUSH");
      expect(await store.complete(key, token)).toBe(true);
    });

    test("reject with what the server says", async () => {
      await io.set("antom:notification:taken", "a string");
      await expect(redisStore({ client: client() }).claim("taken", 1000)).rejects.toThrow("WRONGTYPE");
    });
  });

  test("keys begin with the prefix, run out, and prefixes share nothing", async () => {
    const [ours, theirs] = [redisStore({ client: io, prefix: "{shop}:", ttlMs: 5_000 }), redisStore({ client: io, prefix: "other:" })];
    const key = newKey();
    const token = tokenOf(await ours.claim(key, 60_000));
    expect(await theirs.claim(key, 60_000)).toMatchObject({ state: "claimed", attempt: 1 });
    expect(await io.keys(`*${key}`)).toEqual(expect.arrayContaining([`{shop}:${key}`, `other:${key}`]));
    expect(await io.pttl(`{shop}:${key}`)).toBeGreaterThan(60_000);
    expect(await ours.complete(key, token)).toBe(true);
    expect(await io.pttl(`{shop}:${key}`)).toBeLessThanOrEqual(5_000);
  });

  test("a client that sends a step again after it was carried out gets the same answer", async () => {
    const twice: NodeRedisLike = {
      eval: (...args) => node.eval(...args).then(() => node.eval(...args)),
      evalSha: (...args) => node.evalSha(...args).then(() => node.evalSha(...args)),
      info: (section) => node.info(section),
    };
    const [store, key] = [redisStore({ client: twice }), newKey()];
    const claim = await store.claim(key, 60_000);
    expect(claim).toMatchObject({ state: "claimed", attempt: 1 });
    expect(await store.renew(key, tokenOf(claim), 60_000)).toBe(true);
    expect(await store.complete(key, tokenOf(claim))).toBe(true);
    expect(await store.claim(key, 60_000)).toEqual({ state: "done" });
  });

  describe("what it says of eviction", () => {
    const warning =
      "antom-client: Redis has maxmemory-policy allkeys-lru: it may forget notifications that were handled. Set it to noeviction.";
    beforeEach(() => io.config("SET", "maxmemory-policy", "allkeys-lru"));
    afterAll(() => io.config("SET", "maxmemory-policy", "noeviction"));
    /** Two claims, and time for the answer to a question that was asked beside them. */
    const claimTwice = async (client: NodeRedisLike | IoRedisLike, onWarning: (message: string) => void): Promise<void> => {
      const store = redisStore({ client, onWarning });
      await store.claim(newKey(), 1000);
      await store.claim(newKey(), 1000);
      await io.ping();
      await node.ping();
    };

    test.each(clients)("with %s: once", async (_, client) => {
      const onWarning = vi.fn();
      await claimTwice(client(), onWarning);
      await vi.waitFor(() => expect(onWarning.mock.calls).toEqual([[warning]]));
    });

    test("on the console, where nobody else listens", async () => {
      const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
      await redisStore({ client: io }).claim(newKey(), 1000);
      await vi.waitFor(() => expect(warn.mock.calls).toEqual([[warning]]));
      warn.mockRestore();
    });

    test("a hook that throws fails no claim", () =>
      claimTwice(io, () => {
        throw new Error("hook");
      }));

    test("nothing where it may not ask", async () => {
      await io.call("ACL", "SETUSER", "shop", "on", ">pw", "~*", "+@all", "-info");
      const shop = new Redis(server.port, { username: "shop", password: "pw", enableReadyCheck: false });
      const onWarning = vi.fn();
      await claimTwice(shop, onWarning);
      expect(onWarning).not.toHaveBeenCalled();
      shop.disconnect();
    });

    test("nothing where all is well, or the server does not tell", async () => {
      await io.config("SET", "maxmemory-policy", "noeviction");
      const onWarning = vi.fn();
      await claimTwice(io, onWarning);
      const silent: IoRedisLike = {
        eval: (...args) => io.eval(...args),
        evalsha: (...args) => io.evalsha(...args),
        info: async () => "# Memory",
      };
      await claimTwice(silent, onWarning);
      expect(onWarning).not.toHaveBeenCalled();
    });
  });
});
