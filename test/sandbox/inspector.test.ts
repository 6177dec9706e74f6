/** The inspector without a browser: who may see it, what it tells, what it takes, and that it stays small. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Script } from "node:vm";
import ts from "typescript";
import { afterEach, describe, expect, test, vi } from "vitest";
import { createSandbox } from "../../src/sandbox/index.ts";
import { clockFace } from "../../src/sandbox/pages/inspector/browser/clock-face.ts";
import { isShown } from "../../src/sandbox/pages/inspector/browser/filter.ts";
import type { FeedMessage } from "../../src/sandbox/pages/inspector/events.ts";
import { createStreams, MOST_STREAMS, MOST_WAITING_BYTES } from "../../src/sandbox/pages/inspector/events.ts";
import type { Feed, Pending } from "../../src/sandbox/pages/inspector/feeds.ts";
import { jsonText } from "../../src/sandbox/pages/inspector/json-text.ts";
import { inspectorScript, loginScript } from "../../src/sandbox/pages/inspector/script.ts";
import { type Tree, textIn } from "../../src/sandbox/pages/inspector/tree.ts";
import { eventsUntil, type Inspected, openInspected, TOKEN, type Told } from "../support/inspected.ts";
import { CARDS, cardRequest, consultRequest, paymentRequest, sessionRequest, sleep } from "../support/merchant.ts";

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
const detailOf = async ({ ask }: Inspected, number: number): Promise<string> =>
  textIn((await (await ask(`/inspector/exchanges?number=${number}`)).json()) as Tree);

describe("without the token", () => {
  const PATHS = ["/inspector/events", "/inspector/exchanges?number=1", "/inspector/inspector.js", "/inspector/other"];

  test.each(PATHS)("%s is refused", async (path) => {
    const { server } = await open();
    for (const headers of [{}, { Authorization: "Bearer another" }, { Cookie: `antom_sandbox=${TOKEN}x` }]) {
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
    const textOf = (name: string): string =>
      feedsIn(told, name)
        .flatMap(({ entries }) => entries.map(({ tree }) => textIn(tree)))
        .join("\n");
    expect(textOf("vaultings")).toMatch(/#1 +Session created[\s\S]*Open the card page/);
    expect(textOf("vaultings")).toMatch(/3-D Secure under way[\s\S]*Open the 3-D Secure page/);
    expect(textOf("vaultings")).toMatch(/✕ failed[\s\S]*Reason DO_NOT_HONOR/);
    expect(textOf("agreements")).toMatch(
      /#1 +Consultation asked +Wallet DANA +Scopes AGREEMENT_PAY +USER_INFO[\s\S]*Open the wallet's page/,
    );
    expect(textOf("agreements")).toMatch(/#2 +Consultation ✕ refused/);
    expect(textOf("agreements")).toMatch(/#3 +Session ✓ active/);
    expect(JSON.stringify(told)).not.toContain(refused.authState);
    expect(textOf("notifications")).toMatch(/waiting[\s\S]*500 ✕ HTTP 500 instead of 200/);
    expect(textOf("findings")).toMatch(/Known id, another body otherBody/);
    expect(textOf("orders")).toBe("The next  inquireVaulting  is answered  UNKNOWN_EXCEPTION");
    const pages = JSON.stringify(told).match(/\/(card|3ds)\/[\w-]+/g) ?? [];
    expect(pages).toEqual(
      sandbox.vaultings
        .list()
        .toReversed()
        .flatMap(({ cardPage, verificationPage }) => cardPage ?? verificationPage ?? []),
    );
  });

  test("hold neither card number nor security code nor token", async () => {
    const { ask, antom, sandbox } = await open();
    const outcome = await antom.vaultPaymentMethod({
      ...cardRequest(),
      paymentMethodDetail: { paymentMethodType: "CARD", card: { ...cardRequest().paymentMethodDetail.card, cvv: "8461" } },
    });
    await sandbox.settled();
    const secrets = [CARDS.approved, "8461", JSON.stringify(outcome).match(/"cardToken":"([^"]+)"/)?.[1] ?? "no token", TOKEN];
    const told = JSON.stringify(await eventsUntil(await ask("/inspector/events"), isLastOfFirst));
    const page = await (await ask("/")).text();
    const detail = await (await ask("/inspector/exchanges?number=1")).text();
    expect(detail).toContain("pan, ends in 0768");
    for (const secret of secrets) for (const shown of [told, page, detail]) expect(shown).not.toContain(secret);
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
    await order({ do: "nextVaulting", reason: "DO_NOT_HONOR", verification: "false" });
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

  test("is forgotten when all are, but for what vaultings are to become", async () => {
    const { antom, order, ask } = await open();
    await order({ do: "failNext", operation: "createVaultingSession", fault: "reset", executed: "false" });
    await order({ do: "nextVaulting", verification: "true" });
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
    [{ do: "nextVaulting", reason: "NO_SUCH_REASON" }, /no such reason/],
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
