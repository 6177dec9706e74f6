/** The store in memory at its limit; what it has in common with the others stands in contract.ts. */
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

test("at its limit what was handled longest ago is forgotten first, and what has expired in any case", async () => {
  const clock = { now: 0 };
  const store = memoryStore({ maxKeys: 2, ttlMs: 1_000, now: () => clock.now });
  const handle = async (key: string): Promise<void> => {
    const claim = await store.claim(key, 100);
    if (claim.state === "claimed") await store.complete(key, claim.token);
  };
  await handle("a");
  await handle("b");
  await handle("c");
  expect(await store.claim("b", 100)).toEqual({ state: "done" });
  expect(await store.claim("c", 100)).toEqual({ state: "done" });
  clock.now = 1_001;
  expect(await store.claim("d", 100)).toMatchObject({ state: "claimed", attempt: 1 });
  expect(await store.claim("c", 100)).toMatchObject({ state: "claimed", attempt: 1 });
});
