/** Clients in every configuration, and what is no client. */
import { Cluster, Redis } from "ioredis";
import { createClient, createClientPool, createCluster, RESP_TYPES } from "redis";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import type { NotificationStore } from "../../src/notifications/store.ts";
import { type IoRedisLike, redisStore } from "../../src/stores/redis.ts";
import { isInstalled, startRedis, type TestServer } from "../support/servers.ts";
import { newKey, tokenOf } from "./contract.ts";

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

async function expectLife(store: NotificationStore): Promise<void> {
  const key = newKey();
  const first = await store.claim(key, 60_000);
  expect(first).toEqual({ state: "claimed", token: expect.any(String), attempt: 1 });
  expect(await store.claim(key, 60_000)).toEqual({ state: "busy" });
  expect(await store.renew(key, tokenOf(first), 60_000)).toBe(true);
  expect(await store.release(key, tokenOf(first))).toBe(true);
  const second = await store.claim(key, 60_000);
  expect(second).toMatchObject({ state: "claimed", attempt: 2 });
  expect(await store.complete(key, tokenOf(first))).toBe(false);
  expect(await store.complete(key, tokenOf(second))).toBe(true);
  expect(await store.claim(key, 60_000)).toEqual({ state: "done" });
}

describe.skipIf(!isInstalled("redis"))("with redis-server", () => {
  let server: TestServer;
  let cluster: TestServer;
  beforeAll(async () => {
    [server, cluster] = await Promise.all([startRedis(), startRedis("--cluster-enabled", "yes", "--cluster-announce-ip", "127.0.0.1")]);
    const admin = new Redis(cluster.url);
    await admin.cluster("ADDSLOTSRANGE", 0, 16383);
    await vi.waitFor(async () => expect(await admin.cluster("INFO")).toContain("cluster_state:ok"), { timeout: 9_000 });
    admin.disconnect();
  });
  afterAll(async () => {
    await server?.remove();
    await cluster?.remove();
  });

  const connected = async <C extends { connect(): Promise<unknown>; destroy(): unknown }>(client: C): Promise<C> => {
    ends.push(() => client.destroy());
    await client.connect();
    return client;
  };

  test.each([2, 3] as const)("redis with RESP %i", async (RESP) => {
    await expectLife(redisStore({ client: await connected(createClient({ url: server.url, RESP })) }));
  });

  test("redis that gives numbers and strings in other types", async () => {
    const client = await connected(createClient({ url: server.url }));
    const asText = client.withTypeMapping({ [RESP_TYPES.NUMBER]: String, [RESP_TYPES.VERBATIM_STRING]: Buffer });
    await expectLife(redisStore({ client: asText }));
    await expectLife(redisStore({ client: client.withTypeMapping({ [RESP_TYPES.BLOB_STRING]: Buffer }) }));
  });

  test("a pool of redis", async () => {
    await expectLife(redisStore({ client: await connected(createClientPool({ url: server.url })) }));
  });

  test.each<[string, object]>([
    ["as it is", {}],
    ["that gives strings", { stringNumbers: true }],
    ["with a prefix of its own", { keyPrefix: "shop:" }],
    ["with pipelines of its own", { enableAutoPipelining: true }],
  ])("ioredis %s", async (_, options) => {
    const client = new Redis(server.url, options);
    ends.push(() => client.disconnect());
    await expectLife(redisStore({ client }));
  });

  test("clusters", async () => {
    const client = new Cluster([{ host: "127.0.0.1", port: cluster.port }]);
    ends.push(() => client.disconnect());
    await expectLife(redisStore({ client }));
    await expectLife(redisStore({ client: await connected(createCluster({ rootNodes: [{ url: cluster.url }] })) }));
  });
});

describe("is refused", () => {
  const invalid = (message: string) => expect.objectContaining({ code: "ANTOM_INVALID_OPTION", message: expect.stringContaining(message) });
  const client: IoRedisLike = { eval: async () => 1, evalsha: async () => 1, info: async () => "" };

  test.each([undefined, null, "redis://localhost", {}, { eval() {}, get() {} }, { evalSha() {} }, { eval() {}, evalsha() {} }])(
    "what is no client: %j",
    (wrong) => {
      expect(() => redisStore({ client: wrong as never })).toThrow(invalid("client has to be"));
    },
  );

  test.each([
    [{ ttlMs: 0 }, "ttlMs"],
    [{ ttlMs: 1.5 }, "ttlMs"],
    [{ ttlMs: Number.POSITIVE_INFINITY }, "ttlMs"],
    [{ timeoutMs: 0 }, "timeoutMs"],
    [{ timeoutMs: 2 ** 31 }, "timeoutMs"],
    [{ prefix: 1 as never }, "prefix"],
    [{ onWarning: "log" as never }, "onWarning"],
  ])("%j", (options, name) => {
    expect(() => redisStore({ client, ...options })).toThrow(invalid(`${name} has to be`));
  });

  test.each([true, undefined, "OK", 1.5])("an answer that is no number, as of clients with callbacks: %j", async (reply) => {
    const store = redisStore({ client: { ...client, evalsha: async () => reply } });
    await expect(store.claim("key", 1000)).rejects.toThrow("gave no number");
  });
});
