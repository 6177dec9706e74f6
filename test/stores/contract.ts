/** What holds of every store, whatever keeps its claims. */
import { setTimeout as sleep } from "node:timers/promises";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import type { Claim, NotificationStore } from "../../src/notifications/store.ts";
import type { TestServer } from "../support/servers.ts";

interface StoreOptions {
  readonly ttlMs?: number;
  readonly timeoutMs?: number;
}
type Make = (options?: StoreOptions) => NotificationStore;

/** A lease that is over when the next line runs, and one that outlasts the test. */
const SHORT = 20;
const LONG = 60_000;
const over = (): Promise<void> => sleep(SHORT * 2);

let keys = 0;
/** A key that no other test has used. */
export const newKey = (): string => `key-${process.pid}-${++keys}`;

/** The token of a claim that was made. */
export function tokenOf(claim: Claim): string {
  if (claim.state !== "claimed") throw new Error(`the claim is ${claim.state}`);
  return claim.token;
}

export function describeStore(name: string, make: Make): void {
  describe(name, () => {
    const claimed = (attempt: number) => ({ state: "claimed", token: expect.any(String), attempt });

    test("what is claimed is busy, and what is completed is done", async () => {
      const [store, key] = [make(), newKey()];
      const claim = await store.claim(key, LONG);
      expect(claim).toEqual(claimed(1));
      expect(await store.claim(key, LONG)).toEqual({ state: "busy" });
      expect(await store.complete(key, tokenOf(claim))).toBe(true);
      expect(await store.claim(key, LONG)).toEqual({ state: "done" });
    });

    test("instances share what they know, and keys share nothing", async () => {
      const [store, key, other] = [make(), newKey(), newKey()];
      const token = tokenOf(await store.claim(key, LONG));
      expect(await store.claim(other, LONG)).toEqual(claimed(1));
      expect(await store.complete(other, token)).toBe(false);
      expect(await store.renew(newKey(), token, LONG)).toBe(false);
    });

    test("a lease that runs out lets another take over, and the count of attempts goes on", async () => {
      const [store, key] = [make(), newKey()];
      const first = await store.claim(key, SHORT);
      await over();
      const second = await store.claim(key, LONG);
      expect([first, second]).toEqual([claimed(1), claimed(2)]);
      expect(tokenOf(second)).not.toBe(tokenOf(first));
    });

    test("a token that is the holder's no more renews, completes and releases nothing", async () => {
      const [store, key] = [make(), newKey()];
      const stale = tokenOf(await store.claim(key, SHORT));
      await over();
      const token = tokenOf(await store.claim(key, LONG));
      expect([await store.renew(key, stale, LONG), await store.complete(key, stale), await store.release(key, stale)]).toEqual(
        Array(3).fill(false),
      );
      expect(await store.claim(key, LONG)).toEqual({ state: "busy" });
      expect(await store.complete(key, token)).toBe(true);
      expect([await store.complete(key, stale), await store.renew(key, token, LONG), await store.release(key, token)]).toEqual(
        Array(3).fill(false),
      );
      expect(await store.claim(key, LONG)).toEqual({ state: "done" });
    });

    test("renewing keeps it, however often", async () => {
      const [store, key] = [make(), newKey()];
      const token = tokenOf(await store.claim(key, 100));
      for (let i = 0; i < 5; i++) {
        await sleep(50);
        expect(await store.renew(key, token, 150)).toBe(true);
      }
      expect(await store.claim(key, LONG)).toEqual({ state: "busy" });
    });

    test("who is late can still end what nobody has taken over", async () => {
      const [store, key] = [make(), newKey()];
      const token = tokenOf(await store.claim(key, SHORT));
      await over();
      expect(await store.renew(key, token, SHORT)).toBe(true);
      await over();
      expect(await store.complete(key, token)).toBe(true);
    });

    test("what is released is the next one's at once, and the old token is nobody's", async () => {
      const [store, key] = [make(), newKey()];
      const token = tokenOf(await store.claim(key, LONG));
      expect(await store.release(key, token)).toBe(true);
      expect([await store.renew(key, token, LONG), await store.complete(key, token), await store.release(key, token)]).toEqual(
        Array(3).fill(false),
      );
      expect(await store.claim(key, LONG)).toEqual(claimed(2));
    });

    test("after ttlMs it has forgotten what was handled", async () => {
      const [store, key] = [make({ ttlMs: 100 }), newKey()];
      expect(store.ttlMs).toBe(100);
      expect(await store.complete(key, tokenOf(await store.claim(key, LONG)))).toBe(true);
      expect(await store.claim(key, LONG)).toEqual({ state: "done" });
      await sleep(150);
      expect(await store.claim(key, LONG)).toMatchObject({ state: "claimed" });
    });

    test("fractions of milliseconds are taken", async () => {
      const [store, key] = [make(), newKey()];
      const token = tokenOf(await store.claim(key, 1000 / 3));
      expect(await store.renew(key, token, 1000 / 3)).toBe(true);
    });

    test("of fifty claims at once one is granted", async () => {
      const [store, key] = [make(), newKey()];
      for (const state of ["claimed", "busy"]) {
        const claims = await Promise.all(Array.from({ length: 50 }, () => store.claim(key, LONG)));
        const granted = claims.filter((claim) => claim.state === "claimed");
        expect(claims.filter((claim) => claim.state === "busy")).toHaveLength(50 - granted.length);
        expect(granted).toHaveLength(state === "claimed" ? 1 : 0);
      }
    });

    test("many keys at once", async () => {
      const [store, many] = [make(), Array.from({ length: 300 }, newKey)];
      const handle = async (key: string): Promise<boolean> => store.complete(key, tokenOf(await store.claim(key, LONG)));
      expect(await Promise.all(many.map(handle))).toEqual(many.map(() => true));
      expect(await Promise.all(many.map((key) => store.claim(key, LONG)))).toEqual(many.map(() => ({ state: "done" })));
    });

    test("whatever several do in whatever order is what the model says", () => expectModel(make()));
    test("at the same time at most one holds it, and done stays done", () => expectOneHolder(make()), 60_000);
  });
}

const actors = fc.nat(2);
const places = fc.nat(1);

/** One step after the other, against a model. */
async function expectModel(store: NotificationStore): Promise<void> {
  const step = fc.record({
    actor: actors,
    place: places,
    verb: fc.constantFrom("claim", "claim", "renew", "complete", "release"),
    lasts: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 20 }), async (steps) => {
      const names = [newKey(), newKey()];
      const model = names.map(() => ({ token: "", expired: false, attempt: 0, done: false }));
      const tokens = new Map<string, string>();
      for (const { actor, place, verb, lasts } of steps) {
        const key = names[place] ?? "";
        const entry = model[place];
        if (entry === undefined) throw new Error("there is no such place");
        const mine = `${actor} ${place}`;
        const leaseMs = lasts ? LONG : 1;
        if (verb === "claim") {
          const claim = await store.claim(key, leaseMs);
          const free = entry.token === "" || entry.expired;
          expect(claim.state).toBe(entry.done ? "done" : free ? "claimed" : "busy");
          if (claim.state !== "claimed") continue;
          expect(claim.attempt).toBe(++entry.attempt);
          entry.token = claim.token;
          tokens.set(mine, claim.token);
        } else {
          const token = tokens.get(mine) ?? "never given";
          const owned = token === entry.token;
          expect(await store[verb](key, token, leaseMs)).toBe(owned);
          if (!owned) continue;
          if (verb !== "renew") entry.token = "";
          if (verb === "complete") {
            entry.done = true;
            // Whether a completion may be said twice by its own token is the store's affair.
            tokens.delete(mine);
          }
        }
        entry.expired = !lasts;
        if (!lasts) await sleep(5);
      }
    }),
    { numRuns: 25 },
  );
}

/** Everybody at once: what an actor believes to hold, nobody else may. */
async function expectOneHolder(store: NotificationStore): Promise<void> {
  const step = fc.record({ place: places, ending: fc.constantFrom("release", "release", "complete"), renews: fc.boolean() });
  const script = fc.array(step, { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(fc.array(script, { minLength: 2, maxLength: 6 }), async (scripts) => {
      const entries = [newKey(), newKey()].map((key) => ({ key, holders: 0, done: false }));
      const act = async (steps: (typeof scripts)[number]): Promise<void> => {
        for (const { place, ending, renews } of steps) {
          const entry = entries[place];
          if (entry === undefined) throw new Error("there is no such place");
          const wasDone = entry.done;
          const claim = await store.claim(entry.key, LONG);
          if (wasDone) expect(claim.state).toBe("done");
          if (claim.state !== "claimed") continue;
          expect(++entry.holders).toBe(1);
          if (renews) expect(await store.renew(entry.key, claim.token, LONG)).toBe(true);
          entry.holders--;
          expect(await store[ending](entry.key, claim.token)).toBe(true);
          if (ending === "complete") entry.done = true;
        }
      };
      await Promise.all(scripts.map(act));
    }),
    { numRuns: 40 },
  );
}

/** A server that goes, and comes back with its data. */
export function describeRestarts(name: string, make: Make, server: () => TestServer): void {
  const within = 500;
  const back = (store: NotificationStore): Promise<Claim> =>
    vi.waitFor(() => store.claim(newKey(), LONG), { timeout: 10_000, interval: 50 });

  describe(`${name}, when its server goes`, () => {
    test.each(["stop", "kill"] as const)("%s: what it knew it knows again", async (way) => {
      const [store, held, handled] = [make({ timeoutMs: within }), newKey(), newKey()];
      const token = tokenOf(await store.claim(held, LONG));
      await store.complete(handled, tokenOf(await store.claim(handled, LONG)));
      await server()[way]();
      await server().start();
      await back(store);
      expect(await store.claim(held, LONG)).toEqual({ state: "busy" });
      expect(await store.claim(handled, LONG)).toEqual({ state: "done" });
      expect(await store.complete(held, token)).toBe(true);
    });

    test("every step rejects in time, and a claim that comes too late locks nobody out", async () => {
      const [store, held, lost] = [make({ timeoutMs: within }), newKey(), newKey()];
      const token = tokenOf(await store.claim(held, LONG));
      await server().stop();
      const begun = performance.now();
      const steps = [store.claim(lost, LONG), store.renew(held, token, LONG), store.release("k", "t"), store.complete("k", "t")];
      const ends = await Promise.allSettled(steps);
      expect(ends.map(({ status }) => status)).toEqual(steps.map(() => "rejected"));
      expect(performance.now() - begun).toBeLessThan(within * 3);
      await server().start();
      await back(store);
      const claim = await vi.waitFor(async () => tokenOf(await store.claim(lost, LONG)), { timeout: 5_000, interval: 50 });
      expect(claim).toEqual(expect.any(String));
      expect(await store.renew(held, token, LONG)).toBe(true);
    });
  });
}
