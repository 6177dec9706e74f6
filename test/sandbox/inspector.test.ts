/** The inspector without a browser: who may see it, what it tells, what it takes, and that it stays small. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Script } from "node:vm";
import ts from "typescript";
import { afterEach, describe, expect, test, vi } from "vitest";
import { createSandbox } from "../../src/sandbox/index.ts";
import { clockFace } from "../../src/sandbox/pages/inspector/browser/clock-face.ts";
import { isShown } from "../../src/sandbox/pages/inspector/browser/filter.ts";
import { createStreams, type FeedMessage, MOST_STREAMS, MOST_WAITING_BYTES } from "../../src/sandbox/pages/inspector/events.ts";
import type { Feed, Pending } from "../../src/sandbox/pages/inspector/feeds.ts";
import { jsonText } from "../../src/sandbox/pages/inspector/json-text.ts";
import { inspectorScript, loginScript } from "../../src/sandbox/pages/inspector/script.ts";
import { type Tree, textIn } from "../../src/sandbox/pages/inspector/tree.ts";
import { eventsUntil, type Inspected, openInspected, TOKEN, type Told } from "../support/inspected.ts";
import { tracesIn } from "../support/leaks.ts";
import { CARDS, cardRequest, consultRequest, paymentRequest, sessionRequest, sleep } from "../support/merchant.ts";
import { agreed, type Client, payRequest, vaulted, walletPayRequest } from "../support/paying.ts";

const opened: Inspected[] = [];
async function open(...options: Parameters<typeof openInspected>): Promise<Inspected> {
  const inspected = await openInspected(...options);
  opened.push(inspected);
  return inspected;
}
afterEach(async () => {
  for (const { close } of opened.splice(0)) await close();
});

const JSON_TYPE = { "Content-Type": "application/json" };
const isFeed =
  (name: string, holds: (message: FeedMessage) => boolean = () => true) =>
  ({ event, data }: Told): boolean => {
    if (event !== "feed") return false;
    const message = JSON.parse(data) as FeedMessage;
    return message.feed === name && holds(message);
  };
const feedsIn = (told: readonly Told[], name: string): FeedMessage[] =>
  told.filter(isFeed(name)).map(({ data }) => JSON.parse(data) as FeedMessage);
/** The last event of a whole first batch. */
const isLastOfFirst = isFeed("orders");
/** All the text of a list, an entry a line; a payment's amount is written without a place to break. */
const textOf = (told: readonly Told[], name: string): string =>
  feedsIn(told, name)
    .flatMap(({ entries }) => entries.map(({ tree }) => textIn(tree).replaceAll("\u00a0", " ")))
    .join("\n");
/** Captures of what is paid here with a card that was vaulted before. */
async function paidManually(antom: Client): Promise<{ paymentId: string; capture: (value: string) => Promise<{ captureId: string }> }> {
  const outcome = await antom.pay(payRequest(await vaulted(antom, CARDS.approved), { captureMode: "MANUAL" }));
  const { paymentId } = outcome.data as { paymentId: string };
  const capture = async (value: string) => {
    const captureAmount = { currency: "USD", value };
    const { data } = await antom.capture({ captureRequestId: `capture-${value}`, paymentId, captureAmount });
    return data as { captureId: string };
  };
  return { paymentId, capture };
}
const detailOf = async ({ ask }: Inspected, number: number): Promise<string> =>
  textIn((await (await ask(`/inspector/exchanges?number=${number}`)).json()) as Tree);

describe("without the token", () => {
  const PATHS = ["/inspector/events", "/inspector/exchanges?number=1", "/inspector/inspector.js", "/inspector/other"];

  test.each(PATHS)("%s is refused", async (path) => {
    const { server } = await open();
    const cookie = `antom_sandbox_${new URL(server.url).port}`;
    for (const headers of [{}, { Authorization: "Bearer another" }, { Cookie: `${cookie}=${TOKEN}x` }]) {
      const response = await fetch(server.url + path, { headers });
      expect(response.status).toBe(401);
      expect(await response.text()).not.toContain(TOKEN);
    }
  });

  test("the page asks for it and shows nothing else", async () => {
    const inspected = await open();
    await inspected.antom.createVaultingSession(sessionRequest());
    const response = await fetch(inspected.server.url);
    const text = await response.text();
    expect(text).toContain('<input id="token"');
    expect(text).not.toMatch(/createVaultingSession|vaulting|role="tab"/);
    expect(response.headers.get("content-security-policy")).toContain("script-src 'self';");
    expect(await (await fetch(`${inspected.server.url}/inspector/access`)).json()).toEqual({ allowed: false });
  });

  test("no order is taken", async () => {
    const { server, sandbox } = await open();
    const before = sandbox.clock.now();
    const body = JSON.stringify({ do: "advance", by: "1d" });
    expect((await fetch(`${server.url}/inspector/actions`, { method: "POST", headers: JSON_TYPE, body })).status).toBe(401);
    expect(sandbox.clock.now() - before).toBeLessThan(60_000);
  });

  test("in process nobody has one", async () => {
    const { fetch: inProcess } = await createSandbox();
    expect(await (await inProcess(new Request("http://127.0.0.1/"))).text()).toContain('<input id="token"');
    expect((await inProcess(new Request("http://127.0.0.1/inspector/events"))).status).toBe(401);
  });
});

describe("the token", () => {
  const enter = (url: string, token: unknown, headers: Record<string, string> = JSON_TYPE): Promise<Response> =>
    fetch(`${url}/inspector/login`, { method: "POST", headers, body: JSON.stringify({ token }) });

  test("gives a cookie that no script can read and no other site can send", async () => {
    const { server } = await open();
    const response = await enter(server.url, TOKEN);
    const cookie = response.headers.get("set-cookie") ?? "";
    expect(cookie).toMatch(/; HttpOnly; SameSite=Strict$/);
    const Cookie = cookie.split(";", 1)[0] as string;
    expect(await (await fetch(server.url, { headers: { Cookie } })).text()).toContain('role="tab"');
    expect((await fetch(`${server.url}/inspector/exchanges?number=1`, { headers: { Cookie } })).status).toBe(200);
    const foreign = { Cookie, Origin: "http://evil.example" };
    expect((await fetch(`${server.url}/inspector/events`, { headers: foreign })).status).toBe(401);
  });

  test("of two sandboxes on one host stay apart in a browser, which gives a host's cookies to every port of it", async () => {
    const servers = [(await open()).server, await (await createSandbox()).listen()];
    const jar = new Map<string, string>();
    for (const { url, token } of servers) {
      const [name = "", value = ""] = (await enter(url, token)).headers.get("set-cookie")?.split(/[=;]/) ?? [];
      jar.set(name, value);
    }
    const Cookie = [...jar].map((pair) => pair.join("=")).join("; ");
    for (const { url } of servers) expect(await (await fetch(url, { headers: { Cookie } })).text()).toContain('role="tab"');
    await servers[1]?.close();
  });

  test.each(["", "wrong", `${TOKEN}x`, 7, undefined])("%j is not taken, and that is said", async (token) => {
    const { server } = await open();
    const response = await enter(server.url, token);
    expect(response.headers.get("set-cookie")).toBeNull();
    expect(await response.json()).toEqual({ allowed: false, said: "This is not the token of this start." });
  });

  test.each([
    ["a page of another site", { ...JSON_TYPE, Origin: "http://evil.example" }],
    ["a page of another port", { ...JSON_TYPE, Origin: "http://127.0.0.1:1" }],
    ["another site without its name", { ...JSON_TYPE, "Sec-Fetch-Site": "cross-site" }],
    ["a form", { "Content-Type": "application/x-www-form-urlencoded" }],
    ["a form of text", { "Content-Type": "text/plain" }],
  ])("is not taken from %s", async (_, headers) => {
    const { server } = await open();
    const response = await enter(server.url, TOKEN, headers);
    expect(response.status).toBe(403);
    expect(response.headers.get("set-cookie")).toBeNull();
  });
});

describe("events", () => {
  test("tell of an exchange as it happens, and go on after the last one seen", async () => {
    const { ask, antom } = await open();
    await antom.createVaultingSession(sessionRequest());
    const response = await ask("/inspector/events");
    expect(response.headers.get("content-type")).toMatch(/^text\/event-stream/);
    const [told] = await Promise.all([
      eventsUntil(
        response,
        isFeed("exchanges", ({ reset }) => !reset),
      ),
      sleep(50).then(() => antom.createVaultingSession(sessionRequest())),
    ]);
    const [first, second] = feedsIn(told, "exchanges");
    expect(first).toMatchObject({ reset: true, entries: [{ key: 1, operation: "createVaultingSession" }] });
    expect(second).toMatchObject({ reset: false, entries: [{ key: 2 }] });
    expect(textIn(second?.entries[0]?.tree ?? "")).toMatch(/✓ S SUCCESS proceed executed/);

    const last = told.at(-1)?.id ?? "";
    expect(last).toMatch(/^[\da-f]{8}\.2$/);
    await antom.createVaultingSession(sessionRequest());
    const again = await eventsUntil(await ask("/inspector/events", { headers: { "Last-Event-ID": last } }), isLastOfFirst);
    expect(feedsIn(again, "exchanges")).toMatchObject([{ reset: false, entries: [{ key: 3 }] }]);
    for (const unknown of ["00000000.2", "nonsense", `${last}9999999999999999`]) {
      const anew = await eventsUntil(await ask(`/inspector/events?after=${unknown}`), isLastOfFirst);
      expect(feedsIn(anew, "exchanges")).toMatchObject([{ reset: true, entries: [{ key: 1 }, { key: 2 }, { key: 3 }] }]);
    }
  });

  test("bring the clock, again and again, so that the line is never silent", async () => {
    const { ask, sandbox } = await open({ speed: 600 });
    let beats = 0;
    const told = await eventsUntil(await ask("/inspector/events"), ({ event }) => event === "clock" && ++beats === 3);
    const times = told.filter(({ event }) => event === "clock").map(({ data }) => (JSON.parse(data) as { now: number }).now);
    expect((times[2] ?? 0) - (times[1] ?? 0)).toBeGreaterThan(300_000);
    expect(Math.abs(sandbox.clock.now() - (times[2] ?? 0))).toBeLessThan(600_000);
  });

  test("show no more than the newest, and send what comes at once together", async () => {
    const { ask, antom } = await open({ limits: { exchanges: 5 } });
    const response = await ask("/inspector/events");
    const told = eventsUntil(
      response,
      isFeed("exchanges", ({ entries }) => entries.some(({ key }) => key === 40)),
    );
    await Promise.all(Array.from({ length: 40 }, () => antom.inquireVaulting({ vaultingRequestId: "none" })));
    const batches = feedsIn(await told, "exchanges");
    expect(batches.length).toBeLessThan(12);
    expect(Math.max(...batches.map(({ entries }) => entries.length))).toBeLessThanOrEqual(5);
    expect(batches.every(({ most }) => most === 5)).toBe(true);
  });

  test("tell of vaultings, notifications, findings and orders", async () => {
    const inspected = await open();
    const { ask, antom, order, sandbox, options } = inspected;
    await antom.createVaultingSession(sessionRequest());
    await antom.vaultPaymentMethod(cardRequest(CARDS.approved, { is3DSAuthentication: "true" }));
    await antom.vaultPaymentMethod(cardRequest(CARDS.declined));
    const same = cardRequest(CARDS.other);
    await antom.vaultPaymentMethod(same);
    await antom.vaultPaymentMethod({ ...same, redirectUrl: "https://merchant.example/elsewhere" });
    await antom.consult({ ...consultRequest(), scopes: ["AGREEMENT_PAY", "USER_INFO"] });
    const refused = consultRequest();
    await antom.consult(refused);
    sandbox.agreements.refuse(sandbox.agreements.find({ id: refused.authState })?.ref ?? "");
    await antom.createPaymentSession(paymentRequest("state-17"));
    sandbox.agreements.agree(sandbox.agreements.find({ id: "state-17" })?.ref ?? "");
    sandbox.notify({ clientId: options.clientId, operation: "notifyVaulting", url: "ftp://nowhere.example/" });
    await sandbox.settled();
    await order({ do: "answerNext", operation: "inquireVaulting", code: "UNKNOWN_EXCEPTION" });
    const told = await eventsUntil(await ask("/inspector/events"), isLastOfFirst);
    expect(textOf(told, "vaultings")).toMatch(/#1 +Session created[\s\S]*Open the card page/);
    expect(textOf(told, "vaultings")).toMatch(/3-D Secure under way[\s\S]*Open the 3-D Secure page/);
    expect(textOf(told, "vaultings")).toMatch(/✕ failed[\s\S]*Reason DO_NOT_HONOR/);
    expect(textOf(told, "agreements")).toMatch(
      /#1 +Consultation asked +Wallet DANA +Scopes AGREEMENT_PAY +USER_INFO[\s\S]*Open the wallet's page/,
    );
    expect(textOf(told, "agreements")).toMatch(/#2 +Consultation ✕ refused/);
    expect(textOf(told, "agreements")).toMatch(/#3 +Session ✓ active/);
    expect(JSON.stringify(told)).not.toContain(refused.authState);
    expect(textOf(told, "notifications")).toMatch(/waiting[\s\S]*500 ✕ HTTP 500 instead of 200/);
    expect(textOf(told, "findings")).toMatch(/Known id, another body otherBody/);
    expect(textOf(told, "orders")).toBe("The next  inquireVaulting  is answered  UNKNOWN_EXCEPTION");
    const pages = JSON.stringify(told).match(/\/(card|3ds)\/[\w-]+/g) ?? [];
    expect(pages).toEqual(
      sandbox.vaultings
        .list()
        .toReversed()
        .flatMap(({ cardPage, verificationPage }) => cardPage ?? verificationPage ?? []),
    );
  });

  test("tell of payments: their phases, their money and how it moved, their pages, and second attempts", async () => {
    const { ask, antom, sandbox } = await open();
    const token = await vaulted(antom, CARDS.approved);
    const asked = payRequest(token, { is3DSAuthentication: "true", orderId: "order-17" });
    await antom.pay(asked);
    await antom.pay(payRequest(token, { orderId: "order-17", currency: "JPY", value: "1000" }));
    sandbox.nextPayment({ reason: "DO_NOT_HONOR" });
    await antom.pay(payRequest(token));
    sandbox.nextPayment({ pendingFor: "1h" });
    await antom.pay(payRequest(token));
    const canceled = payRequest(token, { captureMode: "MANUAL" });
    await antom.pay(canceled);
    await antom.cancel({ paymentRequestId: canceled.paymentRequestId });
    const { paymentId, capture } = await paidManually(antom);
    const { captureId } = await capture("6000");
    await antom.pay(walletPayRequest(await agreed({ antom, sandbox })));
    sandbox.nextCapture({ reason: "PROCESS_FAIL" });
    await capture("1500");
    sandbox.nextRefund({ pendingFor: "1h" });
    const refundAmount = { currency: "USD", value: "1000" };
    await antom.refund({ refundRequestId: "refund-1000", paymentId, captureId, refundAmount });
    const told = await eventsUntil(await ask("/inspector/events"), isLastOfFirst);
    const [first = "", second = "", third = "", fourth = "", fifth = "", sixth = "", seventh = ""] = textOf(told, "payments").split("\n");
    expect(first).toMatch(
      /^#1 +USD 100\.00 3-D Secure under way .*Order order-17 .*Card VISA +\*{12}0768 .*Expires .*Open the 3-D Secure page/,
    );
    expect(first).not.toContain("Authorized");
    expect(second).toMatch(
      /^#2 +JPY 1,000 ✓ succeeded Authorized JPY 1,000 Captured JPY 1,000 Refunded JPY 0 Refundable JPY 1,000 Order order-17/,
    );
    expect(third).toMatch(/✕ failed .*Reason DO_NOT_HONOR/);
    expect(fourth).toMatch(/^#4 +USD 100\.00 under way/);
    expect(fifth).toMatch(/^#5 +USD 100\.00 canceled .*Canceled/);
    expect(sixth).toMatch(
      /Authorized USD 100\.00 Captured USD 60\.00 Capturable USD 40\.00 , ends +Refunded USD 0\.00 Refundable USD 50\.00 Order .* Capture USD 60\.00 ✓ succeeded capture-6000 Capture USD 15\.00 ✕ +PROCESS_FAIL capture-1500 Refund USD 10\.00 under way refund-1000$/,
    );
    expect(seventh).toMatch(/✓ succeeded .*Wallet DANA Created/);
    expect(seventh).not.toContain("Card ");
    expect(textOf(told, "findings")).toMatch(/^Another attempt to pay the order secondAttempt /);
    const pages = JSON.stringify(told).match(/\/pay\/[\w-]+/g) ?? [];
    expect(pages).toEqual([sandbox.payments.find({ id: asked.paymentRequestId })?.verificationPage]);
    expect(JSON.stringify(told)).not.toContain(token);
  });

  test("hold neither card number nor security code nor token", async () => {
    const { ask, antom, sandbox } = await open();
    const outcome = await antom.vaultPaymentMethod({
      ...cardRequest(),
      paymentMethodDetail: { paymentMethodType: "CARD", card: { ...cardRequest().paymentMethodDetail.card, cvv: "8461" } },
    });
    await sandbox.settled();
    const cardToken = JSON.stringify(outcome).match(/"cardToken":"([^"]+)"/)?.[1] ?? "no token";
    const secrets = { number: CARDS.approved, cvv: "8461", cardToken, access: TOKEN };
    const told = JSON.stringify(await eventsUntil(await ask("/inspector/events"), isLastOfFirst));
    const page = await (await ask("/")).text();
    const detail = await (await ask("/inspector/exchanges?number=1")).text();
    expect(detail).toContain("pan, ends in 0768");
    for (const shown of [told, page, detail]) expect(tracesIn(shown, secrets)).toEqual([]);
  });

  test("have so many readers and no more, and a place is free once one leaves", async () => {
    const { ask } = await open();
    const readers = await Promise.all(Array.from({ length: MOST_STREAMS }, () => ask("/inspector/events")));
    expect(readers.map(({ status }) => status)).toEqual(Array(MOST_STREAMS).fill(200));
    expect((await ask("/inspector/events")).status).toBe(503);
    await readers[0]?.body?.cancel();
    await vi.waitFor(async () => {
      const next = await ask("/inspector/events");
      expect(next.status).toBe(200);
      await next.body?.cancel();
    });
    await Promise.all(readers.slice(1).map(({ body }) => body?.cancel()));
  });

  test("leave a reader that does not read, and forget what waited for it", async () => {
    let tell: ((pending: Pending | undefined) => void) | undefined;
    const big = "x".repeat(100_000);
    const feed: Feed = {
      name: "findings",
      most: 10,
      list: () => [],
      subscribe: (listener) => {
        tell = listener;
        return () => {
          tell = undefined;
        };
      },
    };
    const response = createStreams({ now: () => 0, advance: async () => {} }, [feed]).open("");
    expect(tell).toBeDefined();
    for (let key = 0; tell !== undefined && key < 100; key++) {
      tell({ key, draw: () => ({ key, tree: big }) });
      await sleep(key % 10 === 9 ? 120 : 0);
    }
    expect(tell).toBeUndefined();
    await expect(response.text()).rejects.toThrow("the reader is too slow");
    expect(MOST_WAITING_BYTES).toBeLessThan(10_000_000);
  });
});

describe("an exchange in full", () => {
  test("of a refused signature has the content that it has to cover, and the digest of its bytes", async () => {
    const inspected = await open();
    await inspected.forger.inquireVaulting({ vaultingRequestId: "order-1" });
    const text = await detailOf(inspected, 1);
    expect(text).toMatch(/INVALID_SIGNATURE/);
    expect(text).toMatch(/✕ refused/);
    expect(text).toMatch(/POST \/ams\/sandbox\/api\/v1\/vaults\/inquireVaulting\n5?\w+\.\d{13}\.\{"vaultingRequestId":"order-1"\}/);
    expect(text).toContain(inspected.sandbox.exchanges.list()[0]?.signed?.sha256);
  });

  test("of a refused body names what is wrong, with pointers", async () => {
    const inspected = await open();
    await inspected.antom.http.POST("/v1/vaults/vaultPaymentMethod", { body: { vaultingRequestId: "order-2" } as never }).catch(() => {});
    expect(await detailOf(inspected, 1)).toMatch(/Violations \(\d\)[\s\S]*\/paymentMethodDetail required +is required/);
  });

  test("of a fault says which, and that nobody was answered; of a repeat that it was one", async () => {
    const inspected = await open();
    inspected.sandbox.failNext("createVaultingSession", "http503");
    const request = sessionRequest();
    await inspected.antom.createVaultingSession(request).catch(() => {});
    await inspected.antom.createVaultingSession(request);
    await inspected.antom.createVaultingSession(request);
    expect(await detailOf(inspected, 1)).toMatch(/no answer[\s\S]*not answered[\s\S]*http503 +– HTTP 503/);
    expect(await detailOf(inspected, 3)).toMatch(/an earlier answer was given again/);
  });

  test("of no operation, and of none at all", async () => {
    const inspected = await open();
    await fetch(`${inspected.server.url}/ams/api/v1/nowhere`, { method: "POST", body: "{}" });
    expect(await detailOf(inspected, 1)).toMatch(/no operation[\s\S]*not looked at[\s\S]*Nothing of it may be shown/);
    expect(await detailOf(inspected, 2)).toMatch(/is not known here/);
  });
});

describe("an order", () => {
  test("to redeliver is carried out, and says what came of it", async () => {
    const inspected = await open();
    const { antom, order, sandbox } = inspected;
    await antom.vaultPaymentMethod(cardRequest());
    await sandbox.settled();
    expect(await order({ do: "redeliver", id: "1" })).toMatchObject({
      taken: true,
      said: expect.stringMatching(/not acknowledged: HTTP 500/),
    });
    inspected.acknowledges = true;
    expect(await order({ do: "redeliver", id: "1" })).toEqual({ taken: true, said: "Notification 1 was delivered and acknowledged." });
    expect(sandbox.notifications.get("1")?.attempts.map(({ byHand }) => byHand)).toEqual([false, true, true]);
    expect(await order({ do: "redeliver", id: "9" })).toMatchObject({ taken: false, said: expect.stringMatching(/no such notification/) });
  });

  test("to redeliver to a merchant who takes his time is not waited for", async () => {
    const { order, antom } = await open({ deliver: () => new Promise(() => {}), deliveryTimeoutMs: 4_000 });
    await antom.vaultPaymentMethod(cardRequest());
    expect(await order({ do: "redeliver", id: "1" })).toEqual({ taken: true, said: "Notification 1 is being delivered." });
  });

  test("to hold deliveries back holds until they may go on, and the clock is turned by its buttons only", async () => {
    const { antom, order, sandbox } = await open();
    await antom.vaultPaymentMethod(cardRequest());
    await sandbox.settled();
    expect(await order({ do: "pauseDeliveries" })).toMatchObject({ taken: true });
    expect(await order({ do: "advance", by: "10m" })).toEqual({ taken: true, said: "The clock was turned 10 minutes forward." });
    expect(sandbox.notifications.get("1")?.attempts).toHaveLength(1);
    expect(await order({ do: "resumeDeliveries" })).toMatchObject({ taken: true });
    await sandbox.settled();
    expect(sandbox.notifications.get("1")?.attempts).toHaveLength(2);
    for (const by of ["99d", "-1h", "constructor", ""]) expect(await order({ do: "advance", by })).toMatchObject({ taken: false });
  });

  test("for the next answer, fault and vaulting is open until it is seen to happen", async () => {
    const { antom, order, ask } = await open();
    const openOrders = async (): Promise<string[]> => {
      const told = await eventsUntil(await ask("/inspector/events"), isLastOfFirst);
      return feedsIn(told, "orders").flatMap(({ entries }) => entries.map(({ tree }) => textIn(tree).replace(/ +/g, " ")));
    };
    await order({ do: "answerNext", operation: "vaultPaymentMethod", code: "UNKNOWN_EXCEPTION", executed: "true" });
    await order({ do: "failNext", operation: "inquireVaulting", fault: "http500", executed: "true", delayMs: "5" });
    await order({ do: "decideNext", what: "vaulting", reason: "DO_NOT_HONOR", verification: "false" });
    expect(await openOrders()).toEqual([
      "The next vaultPaymentMethod is answered UNKNOWN_EXCEPTION , and carried out",
      "The next inquireVaulting fails: http500 , carried out, after 5 ms",
      "The next vaulting: fails with DO_NOT_HONOR, without 3-D Secure",
    ]);
    const request = cardRequest();
    expect((await antom.vaultPaymentMethod(request)).result.resultCode).toBe("UNKNOWN_EXCEPTION");
    expect(await openOrders()).toHaveLength(1);
    await expect(antom.inquireVaulting({ vaultingRequestId: request.vaultingRequestId })).rejects.toMatchObject({ maybeExecuted: true });
    expect(await openOrders()).toEqual([]);
  });

  test("for the next payment, capture and refund is carried out, and open until one begins", async () => {
    const { antom, order, ask } = await open();
    const openOrders = async (): Promise<string> => textOf(await eventsUntil(await ask("/inspector/events"), isLastOfFirst), "orders");
    const { paymentId, capture } = await paidManually(antom);
    const { captureId } = await capture("1000");
    expect(await order({ do: "decideNext", what: "capture", reason: "PROCESS_FAIL", pendingFor: "10m" })).toEqual({
      taken: true,
      said: "The next capture fails with PROCESS_FAIL, its result 10 minutes late.",
    });
    await order({ do: "decideNext", what: "refund", pendingFor: "2m" });
    await order({ do: "decideNext", what: "payment", reason: "DO_NOT_HONOR", verification: "true", pendingFor: "1h" });
    const [ofCapture, ofRefund, ofPayment] = [
      "The next capture:  fails with PROCESS_FAIL, its result 10 minutes late",
      "The next refund:  succeeds, its result 2 minutes late",
      "The next payment:  fails with DO_NOT_HONOR, with 3-D Secure, its result 1 hour late",
    ];
    expect(await openOrders()).toBe([ofCapture, ofRefund, ofPayment].join("\n"));
    const refund = (refundRequestId: string, value: string) =>
      antom.refund({ refundRequestId, paymentId, captureId, refundAmount: { currency: "USD", value } });
    // What is refused begins nothing.
    expect((await refund("too-much", "2000")).result.resultCode).toBe("REFUND_AMOUNT_EXCEED");
    expect(await openOrders()).toContain(ofRefund);
    expect((await refund("some", "500")).result.resultCode).toBe("REFUND_IN_PROCESS");
    expect(await openOrders()).toBe([ofCapture, ofPayment].join("\n"));
    expect((await antom.pay(payRequest(await vaulted(antom, CARDS.approved)))).next).toBe("redirect");
    expect(await openOrders()).toBe(ofCapture);
    await capture("3000");
    expect(await openOrders()).toBe("");
  });

  test("is forgotten when all are, but for what the next ones are to become", async () => {
    const { antom, order, ask } = await open();
    await order({ do: "failNext", operation: "createVaultingSession", fault: "reset", executed: "false" });
    await order({ do: "decideNext", what: "vaulting", verification: "true" });
    expect(await order({ do: "clearOrders" })).toMatchObject({ taken: true });
    const told = await eventsUntil(await ask("/inspector/events"), isLastOfFirst);
    expect(feedsIn(told, "orders")[0]?.entries.map(({ tree }) => textIn(tree))).toEqual(["The next vaulting:  succeeds, with 3-D Secure"]);
    expect((await antom.createVaultingSession(sessionRequest())).next).toBe("proceed");
  });

  test.each([
    [{ do: "answerNext", operation: "vaultPaymentMethod", code: "NO_SUCH_CODE" }, /no such result code/],
    [{ do: "answerNext", operation: "vaultPaymentMethod", code: "PARAM_ILLEGAL", executed: "true" }, /can't be executed/],
    [{ do: "failNext", operation: "vaultPaymentMethod", fault: "earthquake" }, /no such fault/],
    [{ do: "failNext", operation: "vaultPaymentMethod", fault: "truncated", executed: "false" }, /always carried out/],
    [{ do: "failNext", operation: "vaultPaymentMethod", fault: "delay", delayMs: "1e99" }, /delayMs/],
    [{ do: "decideNext", what: "vaulting", reason: "NO_SUCH_REASON" }, /no such reason/],
    [{ do: "decideNext", what: "refund", reason: "NO_SUCH_REASON" }, /no such reason code for a refund/],
    [{ do: "decideNext", what: "constructor" }, /Nothing of this kind/],
    [{ do: "decideNext" }, /Nothing of this kind/],
    [{ do: "decideNext", what: "vaulting", pendingFor: "2m" }, /can't be decided of a vaulting/],
    [{ do: "decideNext", what: "capture", verification: "true" }, /can't be decided of a capture/],
    [{ do: "decideNext", what: "payment", pendingFor: "99d" }, /as long as a button turns the clock/],
    [{ do: "constructor" }, /no such order/],
    [{}, /no such order/],
  ])("%j is refused, and why is said", async (order, why) => {
    const inspected = await open();
    expect(await inspected.order(order)).toMatchObject({ taken: false, said: expect.stringMatching(why) });
  });

  test.each([
    ["from another site", JSON.stringify({ do: "clearOrders" }), { Origin: "http://evil.example" }, 403],
    ["by a form", "do=clearOrders", { "Content-Type": "application/x-www-form-urlencoded" }, 403],
    ["that is no JSON", "{", {}, 400],
    ["that is a list", "[]", {}, 400],
    ["that is null", "null", {}, 400],
    ["with something else than texts", '{"do":1}', {}, 400],
    ["that is too long", JSON.stringify({ do: "x".repeat(9_000) }), {}, 400],
  ])("%s is refused", async (_, body, headers, status) => {
    const { ask } = await open();
    expect((await ask("/inspector/actions", { method: "POST", headers: { ...JSON_TYPE, ...headers }, body })).status).toBe(status);
  });

  test("by GET is none, and other methods are the gateway's", async () => {
    const { ask } = await open();
    expect((await ask("/inspector/actions")).status).toBe(404);
    expect((await ask("/", { method: "DELETE" })).status).toBe(200);
    expect((await ask("/inspector/events", { method: "PUT" })).headers.get("content-type")).toMatch(/json/);
  });
});

describe("the page", () => {
  test("has the operations, codes and faults that can be ordered, and what is assumed", async () => {
    const { ask } = await open({ assume: { deliveries: "withinADay" } });
    const text = await (await ask("/")).text();
    expect(text).toMatch(/data-operation="vaultPaymentMethod" data-codes="SUCCESS /);
    expect(text).toMatch(/dropAfter – carried out; then/);
    expect(text).toMatch(/data-what="payment" data-fields="verification pendingFor" data-reasons="[A-Z_ ]*DO_NOT_HONOR/);
    expect(text).toMatch(/data-what="refund" data-fields="pendingFor" data-reasons="[A-Z_]+/);
    expect(text).toMatch(/<code>deliveries<\/code><\/h3><span class="tag warn">switched/);
    expect(text).toMatch(/<dt>exchanges<\/dt><dd class="mono">500/);
    expect(text).not.toMatch(/ style="| on\w+="/);
  });

  test.each(["/inspector/inspector.css", "/inspector/inspector.js", "/inspector/login.js"])("%s is served as what it is", async (path) => {
    const { ask } = await open();
    const response = await ask(path);
    expect(response.headers.get("content-type")).toMatch(path.endsWith("css") ? /^text\/css/ : /^text\/javascript/);
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  });
});

describe("the scripts", () => {
  const FOLDER = join(import.meta.dirname, "../../src/sandbox/pages/inspector/browser");

  test("are whole: a browser can read them", () => {
    for (const script of [inspectorScript(), loginScript()]) expect(() => new Script(script)).not.toThrow();
  });

  test("never make markup of text", () => {
    expect(inspectorScript() + loginScript()).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|DOMParser/);
  });

  // What is served is the source of a function; a name of its module would not be there in the browser.
  test.each(readdirSync(FOLDER))("%s is one function that uses nothing of its module", (name) => {
    const tree = ts.createSourceFile(name, readFileSync(join(FOLDER, name), "utf8"), ts.ScriptTarget.Latest, true);
    const rest = tree.statements.filter((node) => {
      if (ts.isImportDeclaration(node)) return node.importClause?.phaseModifier !== ts.SyntaxKind.TypeKeyword;
      return !ts.isInterfaceDeclaration(node) && !ts.isTypeAliasDeclaration(node);
    });
    expect(rest.map((node) => ts.SyntaxKind[node.kind])).toEqual(["FunctionDeclaration"]);
  });
});

describe("the clock's face", () => {
  test("runs as fast as the sandbox's clock, which may be turned", () => {
    const face = clockFace();
    expect(face.read(0)).toBeUndefined();
    for (let second = 0; second <= 5; second++) face.hear(second * 600_000, second * 1_000);
    expect(face.read(5_500)).toBe(3_300_000);
    // Turned by a day: that is no speed.
    face.hear(3_600_000 + 86_400_000, 6_000);
    expect(face.read(6_500)).toBe(3_900_000 + 86_400_000);
    // Told twice within a moment, as after a turn.
    face.hear(90_100_000, 6_010);
    expect(face.read(6_010)).toBe(90_100_000);
    expect(face.read(6_000)).toBe(90_100_000);
  });

  test.each([
    [0, "due now", "just now"],
    [999, "in 0 s", "just now"],
    [61_000, "in 1 min 1 s", "1 min 1 s ago"],
    [3_600_000, "in 1 h 0 min", "1 h 0 min ago"],
    [90_061_000, "in 1 d 1 h", "1 d 1 h ago"],
  ])("says of %i ms: %s, %s", (ms, until, since) => {
    expect(clockFace().until(ms)).toBe(until);
    expect(clockFace().since(ms)).toBe(since);
  });
});

test("a filter finds every word, in any order, of one operation or of all", () => {
  const row = { searched: "#12 vaultpaymentmethod success s proceed", operation: "vaultPaymentMethod" };
  expect(isShown(row, { text: "", operation: "" })).toBe(true);
  expect(isShown(row, { text: "  Proceed SUCCESS ", operation: "vaultPaymentMethod" })).toBe(true);
  expect(isShown(row, { text: "success fail", operation: "" })).toBe(false);
  expect(isShown(row, { text: "", operation: "pay" })).toBe(false);
});

test("JSON is written as JSON.stringify writes it, and not without end", () => {
  const value = { a: [1, "[3 characters]", { b: null }], "c<": {}, d: [], e: undefined, f: true };
  const text = (body: unknown): string =>
    jsonText(body)
      .map((part) => (typeof part === "string" ? part : part.slice(2).join("")))
      .join("");
  expect(text(value)).toBe(JSON.stringify(value, null, 2));
  expect(text(Array.from({ length: 50 }).reduce<unknown>((inner) => [inner], 1))).toContain("[ … ]");
  expect(jsonText(value)).toContainEqual(["span", { class: "json-hidden" }, '"[3 characters]"']);
});
