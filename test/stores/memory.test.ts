import { expect, test } from "vitest";
import { memoryStore } from "../../src/notifications/store.ts";
import { describeStore } from "./contract.ts";

describeStore("memoryStore", ({ ttlMs } = {}) => memoryStore(ttlMs === undefined ? {} : { ttlMs }));

test("at its limit a lease that ran out belongs to nobody, and one that holds is never taken", async () => {
  const clock = { now: 0 };
  const store = memoryStore({ maxKeys: 2, now: () => clock.now });
  await store.claim("a", 100);
  await store.claim("b", 200);
  await expect(store.claim("c", 100)).rejects.toThrow("full of notifications that are being handled");
  clock.now = 150;
  expect(await store.claim("c", 100)).toMatchObject({ state: "claimed" });
  expect(await store.claim("b", 100)).toEqual({ state: "busy" });
});
