/** Deliveries: when, how often, how they are signed, and what counts as an acknowledgement. */
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { products } from "../../generated/products.ts";
import * as apo from "../../src/apo.ts";
import { createAntomClient } from "../../src/index.ts";
import { createSandbox, type NotificationRecord, type SandboxOptions } from "../../src/sandbox/index.ts";
import { GATEWAY, MERCHANT } from "../support/key-pairs.ts";
import { APO_ID, type Bench, CARDS, cardRequest, createBench, SANDBOX_ID } from "../support/merchant.ts";
import { isSignatureOf } from "../support/wire.ts";

const NOW = 1_800_000_000_000;
const ACKNOWLEDGED = { result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "success" } };
const GAPS = products.ams.notifications["notifyVaulting"]?.deliveryGapsMs ?? [];
const URL_OF_MERCHANT = "https://merchant.example/antom/notify?shop=17";

interface Received {
  readonly at: number;
  readonly headers: Headers;
  readonly url: string;
  readonly body: string;
}

/** A sandbox with a standing clock, and a merchant that answers as it is told. */
async function bench(answer: (request: Request, index: number) => Response | Promise<Response>, more: SandboxOptions = {}) {
  const received: Received[] = [];
  const { sandbox, options }: Bench = await createBench({
    now: () => NOW,
    deliver: async (request) => {
      const { url, headers } = request;
      received.push({ at: sandbox.clock.now() - NOW, url, headers, body: await request.clone().text() });
      return answer(request, received.length - 1);
    },
    ...more,
  });
  const send = (more: object = {}): NotificationRecord =>
    sandbox.notify({ clientId: SANDBOX_ID, url: URL_OF_MERCHANT, operation: "notifyVaulting", ...more });
  const only = (): NotificationRecord => {
    const [record] = sandbox.notifications.list();
    if (record === undefined) throw new Error("there is no notification");
    return record;
  };
  return { sandbox, options, received, send, only };
}

const yes = (): Response => Response.json(ACKNOWLEDGED);
const no = (): Response => new Response("no", { status: 500 });

/** Sums of the gaps: when each delivery is due. */
const dueTimes = (gaps: readonly number[]): number[] => gaps.map((_, index) => gaps.slice(0, index + 1).reduce((sum, gap) => sum + gap, 0));

describe("the schedule", () => {
  test("is the contract's, to the end", async () => {
    const { sandbox, received, send, only } = await bench(no);
    send();
    await sandbox.clock.advance("3d");
    expect(received.map(({ at }) => at)).toEqual(dueTimes(GAPS));
    expect(only()).toMatchObject({ state: "givenUp", nextAttemptAt: undefined });
    expect(only().attempts).toHaveLength(8);
  });

  test("says when it goes on", async () => {
    const { sandbox, send, only } = await bench(no);
    send();
    expect(only()).toMatchObject({ state: "waiting", nextAttemptAt: NOW, attempts: [] });
    await sandbox.settled();
    expect(only()).toMatchObject({ state: "waiting", nextAttemptAt: NOW + 120_000 });
    await sandbox.clock.advance("2m");
    expect(only()).toMatchObject({ nextAttemptAt: NOW + 120_000 + 600_000 });
  });

  test.each([0, 1, 4, 7])("ends with the acknowledgement of delivery %i", async (last) => {
    const { sandbox, received, send, only } = await bench((_, index) => (index < last ? no() : yes()));
    send();
    await sandbox.clock.advance("3d");
    expect(received).toHaveLength(last + 1);
    expect(only()).toMatchObject({ state: "acknowledged", nextAttemptAt: undefined });
  });

  test.each([
    ["eightInAll", dueTimes(GAPS)],
    ["eightAfterTheFirst", dueTimes([0, ...GAPS])],
    ["withinADay", dueTimes(GAPS).slice(0, 7)],
  ] as const)("counted as %s", async (deliveries, due) => {
    const { sandbox, received, send } = await bench(no, { assume: { deliveries } });
    send();
    await sandbox.clock.advance("3d");
    expect(received.map(({ at }) => at)).toEqual(due);
  });
});

describe("every delivery", () => {
  test("is a new message, signed over path and query, client, time and body", async () => {
    let now = NOW;
    // Turned or not: headers carry the time of the machine, as every other clock around shows it.
    const { sandbox, received, send } = await bench(no, { now: () => now });
    send();
    await sandbox.settled();
    now += 1_000;
    await sandbox.clock.advance("2m");
    expect(received).toHaveLength(2);
    for (const { url, headers, body } of received) {
      const { pathname, search } = new URL(url);
      const parts = { path: pathname + search, clientId: SANDBOX_ID, time: headers.get("request-time") ?? "", body };
      expect(headers.get("client-id")).toBe(SANDBOX_ID);
      expect(headers.get("content-type")).toBe("application/json; charset=UTF-8");
      expect(isSignatureOf(headers.get("signature") ?? "", parts, sandbox.publicKey)).toBe(true);
    }
    const times = received.map(({ headers }) => headers.get("request-time"));
    expect(times).toEqual(["2027-01-15T08:00:00+00:00", "2027-01-15T08:00:01+00:00"]);
  });

  test("carries its time in milliseconds where that is assumed", async () => {
    const { sandbox, received, send } = await bench(yes, { assume: { notificationTime: "milliseconds" } });
    send();
    await sandbox.settled();
    expect(received[0]?.headers.get("request-time")).toBe(String(NOW));
  });
});

describe("an acknowledgement", () => {
  const result = ACKNOWLEDGED.result;
  test.each<[string, () => Response, RegExp]>([
    ["another status of HTTP", () => Response.json(ACKNOWLEDGED, { status: 201 }), /HTTP 201/],
    ["a redirect", () => new Response(null, { status: 302, headers: { Location: "http://127.0.0.1/" } }), /redirect/],
    ["no body", () => new Response(null), /not JSON/],
    ["no JSON", () => new Response("success"), /not JSON/],
    ["another code", () => Response.json({ result: { ...result, resultCode: "OK" } }), /not the documented/],
    ["another message", () => Response.json({ result: { ...result, resultMessage: "Success" } }), /not the documented/],
    ["a field too many", () => Response.json({ ...ACKNOWLEDGED, extra: 1 }), /not the documented/],
    ["a field too few", () => Response.json({ result: { resultCode: "SUCCESS", resultStatus: "S" } }), /not the documented/],
    ["a list", () => Response.json([ACKNOWLEDGED]), /not the documented/],
    ["null", () => Response.json(null), /not the documented/],
    ["more than can be one", () => new Response("x".repeat(70_000)), /more than 65536/],
  ])("is not %s", async (_, answer, reason) => {
    const { sandbox, send, only } = await bench(answer);
    send();
    await sandbox.settled();
    expect(only()).toMatchObject({ state: "waiting", attempts: [{ acknowledged: false, byHand: false }] });
    expect(only().attempts[0]?.reason).toMatch(reason);
  });

  test.each<[string, () => Promise<Response>, string]>([
    ["a connection that fails", () => Promise.reject(new TypeError("fetch failed", { cause: { code: "ECONNREFUSED" } })), "ECONNREFUSED"],
    ["whatever is thrown", () => Promise.reject("secret"), "an error"],
    ["an error without a code", () => Promise.reject(new RangeError("secret")), "RangeError"],
  ])("does not come with %s, and nothing of it is kept but its kind", async (_, answer, kind) => {
    const { sandbox, send, only } = await bench(answer);
    send();
    await sandbox.settled();
    expect(only().attempts).toMatchObject([{ acknowledged: false, status: undefined, reason: `no answer: ${kind}` }]);
  });

  test("comes in time or not at all", async () => {
    const { sandbox, send, only } = await bench((request) => new Promise((_, reject) => request.signal.addEventListener("abort", reject)), {
      deliveryTimeoutMs: 20,
    });
    send();
    await sandbox.settled();
    expect(only().attempts[0]?.reason).toBe("no answer within 20 ms");
  });

  test("is one in whatever order its fields stand", async () => {
    const { sandbox, send, only } = await bench(
      () => new Response('{"result": {"resultMessage":"success","resultStatus":"S","resultCode":"SUCCESS"}}'),
    );
    send();
    await sandbox.settled();
    expect(only().state).toBe("acknowledged");
  });
});

describe("by hand", () => {
  test("a duplicate, after the acknowledgement", async () => {
    const { sandbox, received, send, only } = await bench(yes);
    const { id } = send();
    await sandbox.settled();
    expect(await sandbox.notifications.redeliver(id)).toMatchObject({ acknowledged: true, byHand: true, status: 200 });
    expect(received.map(({ body }) => body)).toEqual([received[0]?.body, received[0]?.body]);
    expect(only().state).toBe("acknowledged");
  });

  test("a duplicate that is refused takes nothing back", async () => {
    const { sandbox, send, only } = await bench((_, index) => (index === 0 ? yes() : no()));
    const { id } = send();
    await sandbox.settled();
    await sandbox.notifications.redeliver(id);
    expect(only()).toMatchObject({ state: "acknowledged", attempts: [{ acknowledged: true }, { acknowledged: false }] });
    // Also once the attempt that was acknowledged is none of the last that are kept.
    for (let index = 0; index < 20; index++) await sandbox.notifications.redeliver(id);
    expect(only().attempts.some(({ acknowledged }) => acknowledged)).toBe(false);
    expect(only().state).toBe("acknowledged");
  });

  test("in between: the schedule stays as it is, or ends", async () => {
    const { sandbox, received, send, only } = await bench((_, index) => (index < 2 ? no() : yes()));
    const { id } = send();
    await sandbox.settled();
    await sandbox.notifications.redeliver(id);
    expect(only()).toMatchObject({ state: "waiting", nextAttemptAt: NOW + 120_000 });
    await sandbox.notifications.redeliver(id);
    expect(only()).toMatchObject({ state: "acknowledged", nextAttemptAt: undefined });
    await sandbox.clock.advance("3d");
    expect(received).toHaveLength(3);
  });

  test("once more after it was given up", async () => {
    const { sandbox, send, only } = await bench(no);
    const { id } = send();
    await sandbox.clock.advance("3d");
    await sandbox.notifications.redeliver(id);
    expect(only()).toMatchObject({ state: "givenUp" });
    expect(only().attempts).toHaveLength(9);
  });

  test("late and out of order: held back, then one after the other as one likes", async () => {
    const { sandbox, received, send } = await bench(yes);
    sandbox.notifications.pause();
    sandbox.notifications.pause();
    const [first, second] = [send(), send({ payload: { any: "thing" } })];
    await sandbox.clock.advance("1h");
    expect(received).toEqual([]);
    await sandbox.notifications.redeliver(second.id);
    await sandbox.notifications.redeliver(first.id);
    expect(received.map(({ body }) => body.includes("any"))).toEqual([true, false]);
    sandbox.notifications.resume();
    sandbox.notifications.resume();
    await sandbox.settled();
    expect(received).toHaveLength(2);
  });

  test("resumed, what fell due meanwhile is made up for", async () => {
    const { sandbox, received, send } = await bench(no);
    sandbox.notifications.pause();
    send();
    await sandbox.clock.advance("1h");
    sandbox.notifications.resume();
    await sandbox.settled();
    expect(received).toHaveLength(1);
  });

  test.each<[string, object]>([
    ["a client that nobody knows", { clientId: "none" }],
    ["a notification that is none", { operation: "notifyNothing" }],
    ["one by the name of a prototype's property", { operation: "constructor" }],
  ])("%s is refused", async (_, more) => {
    const { send } = await bench(yes);
    expect(() => send(more)).toThrow(expect.objectContaining({ code: "ANTOM_INVALID_OPTION" }));
  });

  test("nothing is redelivered that is not there", async () => {
    const { sandbox } = await bench(yes);
    await expect(sandbox.notifications.redeliver("99")).rejects.toMatchObject({ code: "ANTOM_INVALID_OPTION" });
    expect(sandbox.notifications.get("99")).toBeUndefined();
  });
});

describe("what is seen of it", () => {
  test("is redacted, without the query of its address", async () => {
    const { sandbox, send, only } = await bench(yes);
    const changes: string[] = [];
    const stop = sandbox.notifications.subscribe(({ state }) => changes.push(state));
    send({
      payload: {
        ...ACKNOWLEDGED,
        vaultingRequestId: "id",
        paymentMethodDetail: { card: { cardToken: "ALIPAYsecret" } },
        x: "4054695723100768",
      },
    });
    await sandbox.settled();
    stop();
    expect(changes).toEqual(["waiting", "delivering", "acknowledged"]);
    expect(only().url).toBe("https://merchant.example/antom/notify?[hidden]");
    expect(only().payload).toMatchObject({ vaultingRequestId: "id", "*": "[16 characters]" });
    expect(JSON.stringify(only())).not.toMatch(/ALIPAYsecret|4054695723100768|shop/);
    expect(sandbox.notifications.get(only().id)).toEqual(only());
  });

  test("changes nothing of it", async () => {
    const { sandbox, only } = await bench(yes);
    sandbox.notify({ clientId: SANDBOX_ID, url: URL_OF_MERCHANT, operation: "notifyVaulting" });
    (only() as { state: string }).state = "givenUp";
    expect(only().state).toBe("waiting");
  });
});

describe("the way out", () => {
  const closing: (() => unknown)[] = [];
  afterEach(() => Promise.all(closing.splice(0).map((close) => close())));

  /** A merchant on a port of this machine. */
  async function merchant(): Promise<{ url: string; bodies: string[] }> {
    const bodies: string[] = [];
    const server = createServer(async (request, response) => {
      let body = "";
      for await (const chunk of request) body += chunk;
      bodies.push(body);
      if (request.url === "/moved") response.writeHead(307, { Location: "/" }).end();
      else response.end(JSON.stringify(ACKNOWLEDGED));
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    closing.push(() => {
      server.closeAllConnections();
      server.close();
    });
    return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, bodies };
  }

  test("leads to this machine by itself, and follows no redirect", async () => {
    const { url, bodies } = await merchant();
    const { sandbox } = await createBench();
    const send = (path: string) => sandbox.notify({ clientId: SANDBOX_ID, url: url + path, operation: "notifyVaulting" }).id;
    const [good, moved] = [send("/"), send("/moved")];
    await sandbox.settled();
    expect(sandbox.notifications.get(good)).toMatchObject({ state: "acknowledged" });
    expect(sandbox.notifications.get(moved)).toMatchObject({ attempts: [{ acknowledged: false, status: 307 }] });
    expect(bodies).toHaveLength(2);
  });

  test.each([
    ["another host", "https://merchant.example/notify", /not this machine/],
    ["a name that only looks like this machine", "http://127.0.0.1.evil.example/", /not this machine/],
    ["another protocol", "ftp://127.0.0.1/", /neither http nor https/],
    ["a user's name", "http://user:pass@127.0.0.1/", /user's name/],
    ["no address", "www.test.com", /no URL/],
  ])("does not lead to %s", async (_, url, reason) => {
    const { sandbox } = await createBench();
    const record = sandbox.notify({ clientId: SANDBOX_ID, url, operation: "notifyVaulting" });
    await sandbox.clock.advance("2d");
    expect(sandbox.notifications.get(record.id)).toMatchObject({ state: "notSent", attempts: [] });
    expect(record.reason).toMatch(reason);
    expect(JSON.stringify(record)).not.toContain("pass");
    await expect(sandbox.notifications.redeliver(record.id)).rejects.toMatchObject({ code: "ANTOM_INVALID_OPTION" });
  });

  test("leads to hosts that were named, in whatever letters", async () => {
    const { received, send, sandbox } = await bench(yes, { notifyHosts: ["Merchant.Example"] });
    send();
    expect(send({ url: "https://other.example/" })).toMatchObject({ state: "notSent" });
    await sandbox.settled();
    expect(received).toHaveLength(1);
  });

  test("of a request without an address leads where the merchant's set-up says, or nowhere", async () => {
    const { publicKey, privateKey } = MERCHANT;
    const urls: string[] = [];
    const notificationUrl = "https://merchant.example/set-up";
    const sandbox = await createSandbox({
      keyPair: GATEWAY,
      clients: [
        { clientId: SANDBOX_ID, product: "apo", publicKey, notificationUrl },
        { clientId: APO_ID, product: "apo", publicKey },
      ],
      deliver: async ({ url }) => {
        urls.push(url);
        return yes();
      },
    });
    for (const clientId of [SANDBOX_ID, APO_ID]) {
      const antom = apo.createAntomClient({
        clientId,
        gateway: "http://127.0.0.1",
        privateKey,
        antomPublicKey: sandbox.publicKey,
        fetch: sandbox.fetch,
      });
      await antom.createVaultingSession({ paymentMethodType: "CARD", vaultingRequestId: clientId });
      const ref = sandbox.vaultings.find({ id: clientId })?.ref ?? "";
      sandbox.vaultings.submitCard(ref, { number: CARDS.approved, month: "08", year: "30", securityCode: "123" });
    }
    await sandbox.settled();
    expect(urls).toEqual([notificationUrl]);
  });
});

describe("many at once", () => {
  test("are delivered by so many at a time, and all of them", async () => {
    let [underWay, most] = [0, 0];
    const { sandbox, received, send } = await bench(async () => {
      most = Math.max(most, ++underWay);
      await new Promise((resolve) => setTimeout(resolve, 1));
      underWay--;
      return yes();
    });
    for (let index = 0; index < 300; index++) send();
    await sandbox.settled();
    expect(received).toHaveLength(300);
    expect(most).toBeLessThanOrEqual(64);
    expect(most).toBeGreaterThan(1);
    expect(sandbox.notifications.list().every(({ state }) => state === "acknowledged")).toBe(true);
  });

  test("are kept up to the limit; what is forgotten is delivered no more", async () => {
    const { sandbox, received, send } = await bench(no, { limits: { notifications: 2 } });
    const ids = [send(), send(), send()].map(({ id }) => id);
    await sandbox.clock.advance("2m");
    expect(sandbox.notifications.list().map(({ id }) => id)).toEqual(ids.slice(1));
    expect(received).toHaveLength(4);
  });

  test("attempts of one are kept up to twenty", async () => {
    const { sandbox, send, only } = await bench(no);
    const { id } = send();
    for (let index = 0; index < 30; index++) await sandbox.notifications.redeliver(id);
    expect(only().attempts).toHaveLength(20);
  });
});

test("a vaulting's notification goes where its request says", async () => {
  const { sandbox, options, received } = await bench(yes);
  const antom = createAntomClient({ ...options, now: () => NOW });
  const request = cardRequest();
  await antom.vaultPaymentMethod(request);
  await sandbox.settled();
  expect(received).toMatchObject([{ url: request.vaultingNotificationUrl }]);
});
