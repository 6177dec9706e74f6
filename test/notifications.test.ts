/** Deliveries in, the acknowledgement or a refusal out; on every platform. */
import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as apo from "../src/apo.ts";
import {
  AntomError,
  type AnyDelivery,
  createNotificationHandler,
  type Delivery,
  memoryStore,
  type NotificationStore,
  type NotificationTable,
  type NotifyVaulting,
  notifications,
} from "../src/index.ts";
import { createHandler } from "../src/notifications.ts";
import vectors from "../vectors/notifications.json" with { type: "json" };
import {
  ACKNOWLEDGEMENT,
  answered,
  antom,
  CLIENT_ID,
  deliveryHeaders,
  deliveryOf,
  merchant,
  NOTIFY_URL,
  other,
  vaulted,
  watched,
} from "./support/deliveries.ts";
import { expectNoTrace } from "./support/leaks.ts";
import { sleep } from "./support/merchant.ts";

describe("vectors/notifications.json", () => {
  test.each(vectors.vectors.map((vector) => [vector.name, vector] as const))("%s", async (_, vector) => {
    const seen: Delivery<NotifyVaulting>[] = [];
    const { handler, events } = watched(
      { notifyVaulting: (delivery) => void seen.push(delivery) },
      { clientId: vector.clientId, now: () => Date.parse(vector.now) },
    );
    const received = new Headers(vector.headers as [string, string][]);
    const reply = await handler.receive({
      method: vector.method,
      path: vector.path,
      header: (name) => received.get(name) ?? undefined,
      body: Buffer.from(vector.body.base64, "base64"),
    });
    if (vector.verdict === "accepted") {
      expect(reply).toMatchObject({ status: 200, body: ACKNOWLEDGEMENT });
      expect(seen).toHaveLength(1);
      expect(events).toMatchObject([{ state: "handled", httpStatus: 200, attempt: 1, operation: "notifyVaulting" }]);
    } else {
      expect(JSON.parse(reply.body)).toMatchObject({ code: vector.verdict });
      expect(reply.status).toBeGreaterThanOrEqual(400);
      expect(seen).toEqual([]);
      expect(events).toMatchObject([{ state: "refused", httpStatus: reply.status, error: { code: vector.verdict, maybeExecuted: false } }]);
      expect(events[0]?.operation).toBeUndefined();
    }
  });

  test("of the acknowledgements only those that end the deliveries are ours", () => {
    const [exact, ...others] = vectors.acknowledgements;
    expect(exact).toMatchObject({ stops: true, status: 200, body: ACKNOWLEDGEMENT });
    expect(others.filter(({ body, status }) => body === ACKNOWLEDGEMENT && status === 200)).toEqual([]);
  });
});

describe("what a handler gets", () => {
  test("the notification, its outcome, whom it is for, and a key that is the same for every delivery", async () => {
    const seen: Delivery<NotifyVaulting>[] = [];
    const { handler } = watched({ notifyVaulting: (delivery) => void seen.push(delivery) }, { store: forgetful() });
    const notification = vaulted();
    await handler(deliveryOf(notification));
    await handler(deliveryOf(notification, { time: String(Date.now() + 1_000) }));
    const [first, second] = seen;
    expect(first).toMatchObject({ operation: "notifyVaulting", clientId: CLIENT_ID, notification, attempt: 1 });
    expect(first?.outcome).toMatchObject({
      next: "proceed",
      final: true,
      verified: true,
      key: { field: "vaultingRequestId", value: notification.vaultingRequestId, use: "same" },
      data: notification,
    });
    expect(first?.key).toMatch(/^[\w-]{43}$/);
    expect(second?.key).toBe(first?.key);
  });

  test("another key for another result, id, type or client", async () => {
    const keys: string[] = [];
    const on = { notifyVaulting: ({ key }: { key: string }) => void keys.push(key) };
    const { handler } = watched(on);
    const second = watched(on, { clientId: "SANDBOX_5X00000000000009" });
    const base = vaulted("one");
    const failed = { result: { resultCode: "PROCESS_FAIL", resultStatus: "F", resultMessage: "no" }, vaultingRequestId: "one" };
    for (const notification of [base, failed, vaulted("two"), { ...base, notifyType: "A" }]) await handler(deliveryOf(notification));
    await second.handler(deliveryOf(base, { clientId: "SANDBOX_5X00000000000009" }));
    expect(new Set(keys).size).toBe(5);
  });

  test("a success without its token asks for an inquiry", async () => {
    const outcomes: string[] = [];
    const { handler, drifts } = watched({ notifyVaulting: ({ outcome }) => void outcomes.push(outcome.next) });
    const bare = { ...vaulted(), paymentMethodDetail: { paymentMethodType: "CARD", card: { brand: "VISA" } } };
    expect(await answered(handler(deliveryOf(bare)))).toMatchObject({ acknowledged: true });
    expect(outcomes).toEqual(["inquire"]);
    expect(drifts).toMatchObject([{ operation: "notifyVaulting", kind: "missingField", pointer: "/paymentMethodDetail/card/cardToken" }]);
  });

  test("what departs from the contract is passed along and reported", async () => {
    const seen: unknown[] = [];
    const { handler, drifts } = watched({ notifyVaulting: ({ notification }) => void seen.push(notification) });
    const strange = vaulted("x".repeat(65), { notifyType: "NEW_TYPE", brandNew: { field: 1 } });
    expect(await answered(handler(deliveryOf(strange)))).toMatchObject({ acknowledged: true });
    expect(seen).toEqual([strange]);
    expect(drifts.map(({ kind, pointer }) => `${kind} ${pointer}`)).toEqual(
      expect.arrayContaining(["tooLong /vaultingRequestId", "newField /brandNew"]),
    );
  });
});

describe("acknowledged only once it was handled", () => {
  test("the answer waits for the handler", async () => {
    const order: string[] = [];
    const { handler } = watched({
      notifyVaulting: async () => {
        await sleep(30);
        order.push("handled");
      },
    });
    await handler(deliveryOf(vaulted())).then(() => order.push("answered"));
    expect(order).toEqual(["handled", "answered"]);
  });

  test.each([
    ["throws", () => Promise.reject(new Error("the database is down"))],
    [
      "throws at once",
      () => {
        throw new Error("the database is down");
      },
    ],
    ["throws nothing at all", () => Promise.reject(undefined)],
  ])("a handler that %s: not acknowledged, and the next delivery is handled", async (_, failing) => {
    let calls = 0;
    const { handler, events } = watched({ notifyVaulting: () => (++calls === 1 ? failing() : undefined) });
    const notification = vaulted();
    expect(await answered(handler(deliveryOf(notification)))).toEqual({ status: 500, code: "ANTOM_HANDLER", acknowledged: false });
    expect(await answered(handler(deliveryOf(notification)))).toMatchObject({ acknowledged: true });
    expect(events).toMatchObject([
      { state: "failed", attempt: 1, error: { code: "ANTOM_HANDLER", maybeExecuted: true, operation: "notifyVaulting" } },
      { state: "handled", attempt: 2 },
    ]);
  });

  test("what the handler threw is the error's cause, and no part of the answer", async () => {
    const cause = new Error("password=hunter2");
    const { handler, events } = watched({ notifyVaulting: () => Promise.reject(cause) });
    const response = await handler(deliveryOf(vaulted()));
    expect(await response.text()).toBe('{"code":"ANTOM_HANDLER","message":"It could not be handled."}');
    expect(events[0]?.error?.cause).toBe(cause);
    expect(JSON.stringify(events)).not.toContain("hunter2");
  });

  test("a second delivery is acknowledged without the handler", async () => {
    let calls = 0;
    const { handler, events } = watched({ notifyVaulting: () => void calls++ });
    const notification = vaulted();
    for (let delivery = 0; delivery < 3; delivery++) {
      expect(await answered(handler(deliveryOf(notification)))).toMatchObject({ acknowledged: true });
    }
    expect(calls).toBe(1);
    expect(events.map(({ state }) => state)).toEqual(["handled", "duplicate", "duplicate"]);
  });

  test("of two at the same time one is handled, and the other comes again", async () => {
    let calls = 0;
    const { handler, events } = watched({
      notifyVaulting: async () => {
        calls++;
        await sleep(50);
      },
    });
    const notification = vaulted();
    const both = await Promise.all([1, 2].map(() => answered(handler(deliveryOf(notification)))));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 503]);
    expect(both.find(({ status }) => status === 503)).toMatchObject({ code: "ANTOM_BUSY", acknowledged: false });
    expect(calls).toBe(1);
    expect(events.map(({ state }) => state)).toEqual(["busy", "handled"]);
  });

  test("a kind that has no handler: not acknowledged, and not claimed either", async () => {
    const { notifyVaulting } = notifications;
    const table = {
      notifyVaulting,
      notifyOther: { ...notifyVaulting, id: "notifyOther", field: "otherId" },
    } as unknown as NotificationTable;
    const claims: string[] = [];
    const memory = memoryStore();
    const store = {
      ...memory,
      claim: (key: string, leaseMs: number) => {
        claims.push(key);
        return memory.claim(key, leaseMs);
      },
    };
    const handler = createHandler(table, { clientId: CLIENT_ID, antomPublicKey: antom.spkiPem, store, on: { notifyVaulting: () => {} } });
    const other = { result: vaulted().result, otherId: "1" };
    expect(await answered(handler(deliveryOf(other)))).toEqual({ status: 501, code: "ANTOM_UNKNOWN_NOTIFICATION", acknowledged: false });
    expect(claims).toEqual([]);
    expect(await answered(handler(deliveryOf(vaulted())))).toMatchObject({ acknowledged: true });
    expect(claims).toHaveLength(1);
  });
});

test("a notification of another shape: without an inquiry, its key parts absent or no objects", async () => {
  const { inquiry: _, ...rest } = notifications.notifyVaulting;
  const notifyOther = { ...rest, id: "notifyOther", field: "otherId", key: [["otherId"], ["missing"], ["result", "resultCode", "deeper"]] };
  const seen: AnyDelivery[] = [];
  const handler = createHandler({ notifyOther } as unknown as NotificationTable, {
    clientId: CLIENT_ID,
    antomPublicKey: antom.spkiPem,
    on: { notifyOther: (delivery: AnyDelivery) => void seen.push(delivery) } as never,
  });
  const other = (otherId: string) => ({ result: { ...vaulted().result, resultStatus: "F" }, otherId });
  for (const id of ["1", "2"]) expect(await answered(handler(deliveryOf(other(id))))).toMatchObject({ acknowledged: true });
  expect(seen[0]?.outcome.key).toBeUndefined();
  expect(seen[0]?.key).not.toBe(seen[1]?.key);
});

test("an error of ours in the caller's own function is told by its code, and the sender learns nothing of it", async () => {
  const path = () => {
    throw new AntomError("ANTOM_INVALID_OPTION", "a secret reason", { maybeExecuted: false });
  };
  const { handler, events } = watched({ notifyVaulting: () => {} }, { path });
  const response = await handler(deliveryOf(vaulted()));
  expect(await response.text()).toBe('{"code":"ANTOM_INVALID_OPTION","message":"It could not be handled."}');
  expect(events).toMatchObject([{ httpStatus: 500, error: { code: "ANTOM_INVALID_OPTION" } }]);
});

test("a forged one without a client id", async () => {
  const { handler } = watched({ notifyVaulting: () => {} });
  const parts = { headers: { "client-id": undefined }, privateKey: other.pkcs8Base64 };
  expect(await answered(handler(deliveryOf(vaulted(), parts)))).toMatchObject({ code: "ANTOM_BAD_SIGNATURE" });
});

describe.concurrent("the store", () => {
  const down = (names: (keyof NotificationStore)[]): NotificationStore => {
    const store = memoryStore();
    const fail = () => Promise.reject(new Error("no connection to the store"));
    return { ...store, ...Object.fromEntries(names.map((name) => [name, fail])) };
  };

  test.each<[string, (keyof NotificationStore)[], number, boolean]>([
    ["can't be asked for the claim", ["claim"], 0, false],
    ["can't complete the claim", ["complete"], 1, true],
  ])("%s: not acknowledged", async (_, names, handled, maybeExecuted) => {
    let calls = 0;
    const { handler, events } = watched({ notifyVaulting: () => void calls++ }, { store: down(names) });
    expect(await answered(handler(deliveryOf(vaulted())))).toEqual({ status: 503, code: "ANTOM_STORE", acknowledged: false });
    expect(calls).toBe(handled);
    expect(events).toMatchObject([{ state: "failed", error: { code: "ANTOM_STORE", maybeExecuted } }]);
  });

  test("can't release the claim: the handler's error is told all the same", async () => {
    const { handler } = watched({ notifyVaulting: () => Promise.reject(new Error("no")) }, { store: down(["release"]) });
    expect(await answered(handler(deliveryOf(vaulted())))).toMatchObject({ code: "ANTOM_HANDLER" });
  });

  test("says that the claim is somebody else's: the signal aborts, and it is not acknowledged", async () => {
    const aborted: unknown[] = [];
    const store = { ...memoryStore(), renew: async () => false };
    const { handler, events } = watched(
      {
        notifyVaulting: async ({ signal }) => {
          await new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve()));
          aborted.push(signal.reason);
        },
      },
      { store, leaseMs: 60 },
    );
    expect(await answered(handler(deliveryOf(vaulted())))).toEqual({ status: 503, code: "ANTOM_LEASE_LOST", acknowledged: false });
    expect(aborted).toMatchObject([{ code: "ANTOM_LEASE_LOST", maybeExecuted: true }]);
    expect(events).toMatchObject([{ state: "failed", error: { code: "ANTOM_LEASE_LOST" } }]);
  });

  test("is out of reach for longer than the lease: lost here before it is free there", async () => {
    const store = { ...memoryStore(), renew: () => Promise.reject(new Error("no connection")) };
    let ended = false;
    const slow = async (): Promise<void> => {
      await sleep(3_000);
      ended = true;
    };
    const { handler } = watched({ notifyVaulting: slow }, { store, leaseMs: 90 });
    expect(await answered(handler(deliveryOf(vaulted())))).toMatchObject({ code: "ANTOM_LEASE_LOST" });
    expect(ended).toBe(false);
  });

  test("comes back in time: the claim is kept for as long as the handler runs", async () => {
    let renewals = 0;
    const memory = memoryStore();
    const store = {
      ...memory,
      renew: (...given: Parameters<NotificationStore["renew"]>) =>
        ++renewals % 2 === 1 ? Promise.reject(new Error("no connection")) : memory.renew(...given),
    };
    const { handler } = watched({ notifyVaulting: () => sleep(2_500) }, { store, leaseMs: 900 });
    expect(await answered(handler(deliveryOf(vaulted())))).toMatchObject({ acknowledged: true });
    expect(renewals).toBeGreaterThan(4);
  });

  test("answers a renewal only after the handler has ended: nothing is left of it", async ({ expect }) => {
    const memory = memoryStore();
    const renewed: boolean[] = [];
    const renew = async (): Promise<boolean> => {
      await sleep(400);
      renewed.push(false);
      return false;
    };
    const { handler } = watched({ notifyVaulting: () => sleep(600) }, { store: { ...memory, renew }, leaseMs: 1_500 });
    expect(await answered(handler(deliveryOf(vaulted())))).toMatchObject({ acknowledged: true });
    await expect.poll(() => renewed.length, { timeout: 5_000 }).toBe(1);
    expect(renewed).toEqual([false]);
  });

  test("gave the claim to somebody else meanwhile: handled twice perhaps, and not acknowledged", async () => {
    const store = { ...memoryStore(), complete: async () => false };
    const { handler } = watched({ notifyVaulting: () => {} }, { store });
    expect(await answered(handler(deliveryOf(vaulted())))).toEqual({ status: 503, code: "ANTOM_LEASE_LOST", acknowledged: false });
  });

  test("has transactions: the handler gets the transaction, and the completion is in it", async () => {
    const memory = memoryStore();
    const log: string[] = [];
    const store = {
      ...memory,
      complete: () => Promise.reject(new Error("not in a transaction")),
      transact: async (key: string, token: string, work: (tx: { run(sql: string): void }) => Promise<void>) => {
        await work({ run: (sql) => log.push(sql) });
        return memory.complete(key, token);
      },
    };
    const handler = createNotificationHandler({
      clientId: CLIENT_ID,
      antomPublicKey: antom.spkiPem,
      store,
      on: { notifyVaulting: ({ key }, tx) => tx.run(`insert ${key.length}`) },
    });
    const notification = vaulted();
    expect(await answered(handler(deliveryOf(notification)))).toMatchObject({ acknowledged: true });
    expect(await answered(handler(deliveryOf(notification)))).toMatchObject({ acknowledged: true });
    expect(log).toEqual(["insert 43"]);
  });
});

describe.concurrent("a handler that does not end", () => {
  test("is given up, its signal aborts, and its claim runs out by itself", async () => {
    let calls = 0;
    const reasons: unknown[] = [];
    const { handler } = watched(
      {
        notifyVaulting: ({ signal }) => {
          signal.addEventListener("abort", () => reasons.push(signal.reason));
          return ++calls === 1 ? new Promise(() => {}) : undefined;
        },
      },
      { handlerTimeoutMs: 40, leaseMs: 1_500 },
    );
    const notification = vaulted();
    expect(await answered(handler(deliveryOf(notification)))).toEqual({ status: 500, code: "ANTOM_HANDLER", acknowledged: false });
    expect(reasons).toMatchObject([{ code: "ANTOM_HANDLER" }]);
    expect(await answered(handler(deliveryOf(notification)))).toMatchObject({ code: "ANTOM_BUSY" });
    await sleep(1_600);
    expect(await answered(handler(deliveryOf(notification)))).toMatchObject({ acknowledged: true });
  });

  test("and that ends late after all, has still done it", async () => {
    let calls = 0;
    const { handler } = watched(
      {
        notifyVaulting: async () => {
          calls++;
          await sleep(60);
        },
      },
      { handlerTimeoutMs: 20, leaseMs: 10_000 },
    );
    const notification = vaulted();
    expect(await answered(handler(deliveryOf(notification)))).toMatchObject({ code: "ANTOM_HANDLER" });
    await sleep(80);
    expect(await answered(handler(deliveryOf(notification)))).toMatchObject({ acknowledged: true });
    expect(calls).toBe(1);
  });
});

describe("after the last failure", () => {
  const last = notifications.notifyVaulting.deliveryGapsMs.length;

  test("onUnhandled hears of it, once the schedule is used up", async () => {
    const unhandled: [string, string, number][] = [];
    const { handler } = watched(
      { notifyVaulting: () => Promise.reject(new Error("no")) },
      { onUnhandled: ({ operation, attempt }, { code }) => void unhandled.push([operation, code, attempt]) },
    );
    const notification = vaulted();
    for (let attempt = 1; attempt <= last; attempt++) {
      expect(unhandled).toEqual([]);
      await handler(deliveryOf(notification));
    }
    await sleep(0);
    expect(unhandled).toEqual([["notifyVaulting", "ANTOM_HANDLER", last]]);
  });

  test("what onUnhandled throws changes nothing", async () => {
    const { handler } = watched(
      { notifyVaulting: () => Promise.reject(new Error("no")) },
      {
        onUnhandled: () => {
          throw new Error("neither");
        },
      },
    );
    const notification = vaulted();
    for (let attempt = 1; attempt < last; attempt++) await handler(deliveryOf(notification));
    expect(await answered(handler(deliveryOf(notification)))).toMatchObject({ code: "ANTOM_HANDLER" });
  });
});

describe("the path that was signed", () => {
  const url = "https://merchant.example/shop/antom/notify?a=1";
  const inner = "http://10.0.0.7:8080/antom/notify?a=1";
  const behindProxy = (): Request => {
    const body = JSON.stringify(vaulted());
    return new Request(inner, { method: "POST", headers: deliveryHeaders(body, { url }), body });
  };

  test("of a proxy that rewrites it, the one that arrives does not verify", async () => {
    const { handler } = watched({ notifyVaulting: () => {} });
    expect(await answered(handler(behindProxy()))).toMatchObject({ status: 401, code: "ANTOM_BAD_SIGNATURE" });
  });

  test.each([
    ["a path", "/shop/antom/notify?a=1"],
    ["a function of what arrived", (arrived: string) => `/shop${arrived}`],
    [
      "a function of a header",
      (arrived: string, header: (name: string) => string | undefined) => `${header("content-type") ? "/shop" : ""}${arrived}`,
    ],
  ])("can be given as %s", async (_, path) => {
    const { handler } = watched({ notifyVaulting: () => {} }, { path });
    expect(await answered(handler(behindProxy()))).toMatchObject({ acknowledged: true });
  });

  test("a function that throws is no acknowledgement", async () => {
    const { handler, events } = watched(
      { notifyVaulting: () => {} },
      {
        path: () => {
          throw new Error("no");
        },
      },
    );
    expect(await answered(handler(behindProxy()))).toMatchObject({ status: 500, code: "ANTOM_HANDLER" });
    expect(events).toMatchObject([{ state: "failed" }]);
  });
});

describe("bodies", () => {
  test("longer than allowed, whole or in pieces", async () => {
    const { handler } = watched({ notifyVaulting: () => {} }, { maxBodyBytes: 600 });
    const long = vaulted("one", { filler: "x".repeat(600) });
    const response = await handler(deliveryOf(long));
    expect(response.headers.get("connection")).toBe("close");
    expect(await answered(Promise.resolve(response))).toEqual({ status: 413, code: "ANTOM_TOO_LARGE", acknowledged: false });
    const headers = deliveryHeaders(JSON.stringify(long));
    const whole = { method: "POST", path: "/antom/notify", header: (name: string) => headers.get(name) ?? undefined };
    expect((await handler.receive({ ...whole, body: Buffer.from(JSON.stringify(long)) })).status).toBe(413);
    expect(await answered(handler(deliveryOf(vaulted())))).toMatchObject({ acknowledged: true });
  });

  test("in as many pieces as they have bytes", async () => {
    const bytes = Buffer.from(JSON.stringify(vaulted("one", { filler: "x".repeat(200_000) })));
    const headers = deliveryHeaders(bytes.toString());
    async function* pieces(): AsyncGenerator<Uint8Array> {
      for (let at = 0; at < bytes.length; at++) yield bytes.subarray(at, at + 1);
    }
    const { handler } = watched({ notifyVaulting: () => {} });
    const header = (name: string): string | undefined => headers.get(name) ?? undefined;
    expect(await handler.receive({ method: "POST", path: "/antom/notify", header, body: pieces() })).toMatchObject({ status: 200 });
  });

  test("slower than allowed, and the source is let go", async () => {
    let cancelled = false;
    const slow = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(Buffer.from("{")),
      cancel: () => {
        cancelled = true;
      },
    });
    const { handler } = watched({ notifyVaulting: () => {} }, { bodyTimeoutMs: 50 });
    const request = new Request(NOTIFY_URL, { method: "POST", headers: deliveryHeaders("{"), body: slow, duplex: "half" } as RequestInit);
    expect(await answered(handler(request))).toEqual({ status: 408, code: "ANTOM_TIMEOUT", acknowledged: false });
    expect(cancelled).toBe(true);
  });

  test("that break off", async () => {
    const broken = new ReadableStream<Uint8Array>({ pull: (controller) => controller.error(new Error("reset by peer")) });
    const { handler } = watched({ notifyVaulting: () => {} });
    const request = new Request(NOTIFY_URL, { method: "POST", headers: deliveryHeaders("{"), body: broken, duplex: "half" } as RequestInit);
    expect(await answered(handler(request))).toEqual({ status: 400, code: "ANTOM_NETWORK", acknowledged: false });
  });

  test.each(["read", "locked"])("that somebody else has %s: the trap is named", async (how) => {
    const { handler, events } = watched({ notifyVaulting: () => {} });
    const request = deliveryOf(vaulted());
    if (how === "read") await request.text();
    else request.body?.getReader();
    expect(await answered(handler(request))).toEqual({ status: 500, code: "ANTOM_BODY_CONSUMED", acknowledged: false });
    expect(events[0]?.error?.message).toContain("express.json()");
  });

  test("that are none", async () => {
    const { handler } = watched({ notifyVaulting: () => {} });
    const request = new Request(NOTIFY_URL, { method: "POST", headers: deliveryHeaders("") });
    expect(await answered(handler(request))).toMatchObject({ status: 400, code: "ANTOM_NOT_JSON" });
  });
});

test("more at once than maxConcurrent are turned away, and let in again", async () => {
  const { handler, events } = watched({ notifyVaulting: () => sleep(40) }, { maxConcurrent: 2 });
  const all = await Promise.all([1, 2, 3, 4].map(() => answered(handler(deliveryOf(vaulted())))));
  expect(all.map(({ code }) => code)).toEqual([undefined, undefined, "ANTOM_BUSY", "ANTOM_BUSY"]);
  expect(events.filter(({ state }) => state === "busy")).toHaveLength(2);
  expect(await answered(handler(deliveryOf(vaulted())))).toMatchObject({ acknowledged: true });
});

describe("several clients", () => {
  const APO_ID = "SANDBOX_5X00000000000001";
  const seen: string[] = [];
  const handler = createNotificationHandler({
    clients: {
      [CLIENT_ID]: { antomPublicKey: antom.spkiPem, notifications },
      [APO_ID]: { antomPublicKey: [other.spkiPem], notifications: apo.notifications },
    },
    on: { notifyVaulting: ({ clientId, outcome }) => void seen.push(`${clientId} ${outcome.next}`) },
  });

  test("each with its keys and its product", async () => {
    const ofApo = vaulted("apo", { vaultingStatus: "SUCCESS", vaultingCreateTime: "2026-11-20T12:00:00+08:00" });
    expect(await answered(handler(deliveryOf(vaulted())))).toMatchObject({ acknowledged: true });
    expect(await answered(handler(deliveryOf(ofApo, { clientId: APO_ID, privateKey: other.pkcs8Base64 })))).toMatchObject({
      acknowledged: true,
    });
    expect(seen).toEqual([`${CLIENT_ID} proceed`, `${APO_ID} proceed`]);
  });

  test.each([
    ["another client's key", { clientId: APO_ID }, "ANTOM_BAD_SIGNATURE"],
    ["no client id: which is meant?", { headers: { "client-id": undefined } }, "ANTOM_UNKNOWN_CLIENT"],
    ["a name of every object's", { headers: { "client-id": "constructor" } }, "ANTOM_UNKNOWN_CLIENT"],
  ])("%s is refused", async (_, parts, code) => {
    expect(await answered(handler(deliveryOf(vaulted(), parts)))).toMatchObject({ status: 401, code });
  });
});

test("Antom's old key and its new one hold at once", async () => {
  const { handler } = watched({ notifyVaulting: () => {} }, { antomPublicKey: { "1": other.spkiPem, "2": antom.spkiPem } });
  for (const privateKey of [antom.pkcs8Base64, other.pkcs8Base64]) {
    expect(await answered(handler(deliveryOf(vaulted(), { privateKey })))).toMatchObject({ acknowledged: true });
  }
});

test("a bad signature explains itself to the hook, and not to the sender", async () => {
  const { handler, events } = watched({ notifyVaulting: () => {} });
  const response = await handler(deliveryOf(vaulted(), { signed: { path: "/shop/antom/notify" } }));
  expect(await response.text()).toBe('{"code":"ANTOM_BAD_SIGNATURE","message":"The signature does not hold."}');
  expect(events[0]?.error?.message).toMatch(/Key [0-9a-f]{4}/);
  await handler(deliveryOf(vaulted(), { privateKey: merchant.pkcs8Base64 }));
  expect(events[1]?.error?.message).toContain("Is antomPublicKey the key that the dashboard shows");
});

test("time is checked both ways, by the tolerance", async () => {
  const { handler } = watched({ notifyVaulting: () => {} }, { tolerance: { futureMs: 1_000, pastMs: 5_000 } });
  const at = (ms: number) => answered(handler(deliveryOf(vaulted(), { time: String(Date.now() + ms) })));
  expect(await at(60_000)).toMatchObject({ status: 400, code: "ANTOM_STALE" });
  expect(await at(-60_000)).toMatchObject({ status: 400, code: "ANTOM_STALE" });
  expect(await at(-2_000)).toMatchObject({ acknowledged: true });
});

test("no event, error or answer holds a token, a card number or a name, whatever fails", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom("fine", "throws", "store", "signature", "result", "kind"),
      fc.string({ minLength: 12, maxLength: 30, unit: fc.constantFrom(..."abcdefghkmnpqrstuvwxyz23456789") }),
      async (what, random) => {
        const secrets = {
          token: `tok${random}`,
          holder: `Zoe${random}`,
          data: `dat${random}`,
          pan: "4054695723100768",
          name: `n1-${random}`,
        };
        const notification = {
          ...vaulted(randomUUID(), { metadata: secrets.data, [secrets.name]: secrets.data }),
          paymentMethodDetail: {
            paymentMethodType: "CARD",
            card: {
              brand: secrets.pan,
              cardToken: secrets.token,
              maskedCardNo: "************0768",
              cardholderName: { firstName: secrets.holder },
            },
          },
          ...(what === "result" ? { result: { resultCode: secrets.token } } : {}),
          ...(what === "kind" ? { vaultingRequestId: "" } : {}),
        };
        const store = what === "store" ? { ...memoryStore(), complete: () => Promise.reject(new Error("gone")) } : memoryStore();
        const on = { notifyVaulting: () => (what === "throws" ? Promise.reject(new Error("no")) : undefined) };
        const { handler, events, drifts } = watched(on, { store });
        const response = await handler(deliveryOf(notification, what === "signature" ? { signed: { path: "/" } } : {}));
        expectNoTrace(events, secrets);
        expectNoTrace(drifts, secrets);
        expectNoTrace(await response.text(), secrets);
      },
    ),
    { numRuns: 60 },
  );
});

/** A store that never takes anything for done. */
function forgetful(): NotificationStore {
  const store = memoryStore();
  return { ...store, claim: async () => ({ state: "claimed", token: randomUUID(), attempt: 1 }), complete: async () => true };
}
