/** A client against the sandbox, in process and over HTTP, and the bytes that it sends. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as apo from "../src/apo.ts";
import { type AntomClientOptions, createAntomClient, type Drift } from "../src/index.ts";
import type { ListeningSandbox } from "../src/sandbox/index.ts";
import { expectNoTrace } from "./support/leaks.ts";
import {
  APO_ID,
  type Bench,
  CARDS,
  cardRequest,
  clientOf,
  createBench,
  LIVE_ID,
  paymentRequest,
  refusalOf,
  SANDBOX_ID,
  sessionRequest,
} from "./support/merchant.ts";
import { isSignatureOf } from "./support/wire.ts";

let bench: Bench;
let server: ListeningSandbox;
beforeAll(async () => {
  bench = await createBench();
  server = await bench.sandbox.listen();
});
afterAll(() => server.close());

/** A fetch that keeps a copy of every request and lets the sandbox answer. */
function watching(): { fetch: (request: Request) => Promise<Response>; sent: { request: Request; body: string }[] } {
  const sent: { request: Request; body: string }[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    sent.push({ request: request.clone(), body: await request.clone().text() });
    return bench.sandbox.fetch(request);
  };
  return { fetch, sent };
}

describe.each(["in process", "over HTTP"])("against the sandbox, %s", (way) => {
  const options = (more: Partial<AntomClientOptions> = {}): AntomClientOptions => {
    const { fetch, ...rest } = bench.options;
    return { ...rest, ...(way === "in process" ? { fetch } : { gateway: server.url }), ...more };
  };

  test("a vaulting session of the main product", async () => {
    const outcome = await createAntomClient(options()).createVaultingSession(sessionRequest());
    expect(outcome).toMatchObject({ next: "proceed", verified: true, final: true, operation: "createVaultingSession" });
    expect(outcome.next === "proceed" && outcome.data.vaultingSessionData).toEqual(expect.any(String));
  });

  test("a vaulting session of the orchestration product, without a notification URL", async () => {
    const request = { paymentMethodType: "CARD", vaultingRequestId: "apo-1" } as const;
    const outcome = await apo.createAntomClient(options({ clientId: APO_ID })).createVaultingSession(request);
    expect(outcome).toMatchObject({ next: "proceed", verified: true });
  });

  test("a card vaulted at once", async () => {
    const outcome = await createAntomClient(options()).vaultPaymentMethod(cardRequest());
    expect(outcome).toMatchObject({
      next: "proceed",
      data: { paymentMethodDetail: { card: { cardToken: expect.stringMatching(/^ALIPAY/) } } },
    });
  });

  test("a card that asks for 3-D Secure is a redirect, neither final nor harmless", async () => {
    const outcome = await createAntomClient(options()).vaultPaymentMethod(cardRequest(CARDS.other, { is3DSAuthentication: "true" }));
    expect(outcome).toMatchObject({
      next: "redirect",
      final: false,
      maybeExecuted: true,
      urls: { normal: expect.stringMatching(/^http/) },
    });
  });

  test("a declined card is an outcome, not an error", async () => {
    const outcome = await createAntomClient(options()).vaultPaymentMethod(cardRequest(CARDS.declined));
    expect(outcome).toMatchObject({ result: { resultCode: "VERIFICATION_FAIL" }, final: true, maybeExecuted: false, key: { use: "new" } });
  });

  test("a payment session, whose operation has no key", async () => {
    const outcome = await createAntomClient(options()).createPaymentSession(paymentRequest());
    expect(outcome).toMatchObject({ next: "proceed", data: { paymentSessionId: expect.any(String) } });
    expect(outcome).not.toHaveProperty("key");
  });
});

describe("what is sent", () => {
  test("the bytes signed are the bytes sent, beyond ASCII too", async () => {
    const { fetch, sent } = watching();
    await createAntomClient({ ...bench.options, fetch, keyVersion: "7" }).createVaultingSession(
      sessionRequest({ redirectUrl: "https://ü.example/🛒" }),
    );
    const [{ request, body } = { request: new Request("http://none"), body: "" }] = sent;
    const header = request.headers.get("signature") ?? "";
    const parts = { path: new URL(request.url).pathname, clientId: SANDBOX_ID, time: request.headers.get("request-time") ?? "", body };
    expect(header).toMatch(/^algorithm=RSA256, keyVersion=7, signature=[\w%]+$/);
    expect(isSignatureOf(header, parts, bench.merchant.publicKey)).toBe(true);
    for (const [part, value] of Object.entries(parts)) {
      expect(isSignatureOf(header, { ...parts, [part]: `${value} ` }, bench.merchant.publicKey), part).toBe(false);
    }
  });

  test("has the headers of the API and no others", async () => {
    const { fetch, sent } = watching();
    await createAntomClient({ ...bench.options, fetch, now: () => Date.now(), agentToken: "agent-1" }).createVaultingSession(
      sessionRequest(),
    );
    const headers = Object.fromEntries(sent[0]?.request.headers ?? []);
    expect(headers).toEqual({
      accept: "application/json",
      "accept-encoding": "identity",
      "agent-token": "agent-1",
      "client-id": SANDBOX_ID,
      "content-type": "application/json; charset=UTF-8",
      "request-time": expect.stringMatching(/^\d{13}$/),
      signature: expect.any(String),
    });
    expect(sent[0]?.request).toMatchObject({ method: "POST", redirect: "manual" });
  });

  test.each([
    [SANDBOX_ID, "/ams/sandbox/api/v1/vaults/createVaultingSession"],
    [LIVE_ID, "/ams/api/v1/vaults/createVaultingSession"],
  ])("the prefix of %s selects the path before it is signed", async (clientId, path) => {
    const { fetch, sent } = watching();
    const outcome = await createAntomClient({ ...bench.options, clientId, fetch }).createVaultingSession(sessionRequest());
    expect(new URL(sent[0]?.request.url ?? "").pathname).toBe(path);
    expect(outcome.next).toBe("proceed");
  });

  test("the caller's order of keys is kept, and members that are undefined are absent", async () => {
    const { fetch, sent } = watching();
    const request = {
      vaultingNotificationUrl: "https://a.example",
      redirectUrl: undefined,
      vaultingRequestId: "order-1",
      paymentMethodType: "CARD",
    };
    await createAntomClient({ ...bench.options, fetch }).createVaultingSession(request as never);
    expect(sent[0]?.body).toBe('{"vaultingNotificationUrl":"https://a.example","vaultingRequestId":"order-1","paymentMethodType":"CARD"}');
  });

  test("the body is read once: what was checked is what leaves, in every attempt", async () => {
    let reads = 0;
    const request = Object.defineProperty({ ...sessionRequest() }, "vaultingRequestId", { enumerable: true, get: () => `read-${++reads}` });
    const bodies: string[] = [];
    const fetch = async (outgoing: Request): Promise<Response> => {
      bodies.push(await outgoing.text());
      return new Response("", { status: 503 });
    };
    await refusalOf(clientOf(bench, fetch, { retries: 2, random: () => 0 }).createVaultingSession(request as never));
    expect(reads).toBe(1);
    expect(new Set(bodies).size).toBe(1);
    expect(bodies).toHaveLength(3);
  });

  const circular: Record<string, unknown> = {};
  circular["self"] = circular;
  test.each([
    ["a text", "{}"],
    ["null", null],
    ["undefined", undefined],
    ["an array", [sessionRequest()]],
    ["a function", () => {}],
    ["a bigint in it", { ...sessionRequest(), redirectUrl: 1n }],
    ["itself in it", { ...sessionRequest(), redirectUrl: circular }],
    [
      "a toJSON that throws",
      {
        toJSON: () => {
          throw new Error("4054695723100768");
        },
      },
    ],
    ["an unknown field", { ...sessionRequest(), redirectURL: "https://a.example" }],
    ["an empty object", {}],
  ])("a request that is or has %s is refused, and nothing is sent", async (_, request) => {
    const { fetch, sent } = watching();
    const error = await refusalOf(createAntomClient({ ...bench.options, fetch }).createVaultingSession(request as never));
    expect(error).toMatchObject({ code: "ANTOM_INVALID_REQUEST", maybeExecuted: false, operation: "createVaultingSession" });
    expect((error as { violations: unknown[] }).violations.length).toBeGreaterThan(0);
    expectNoTrace(error, { number: "4054695723100768" });
    expect(sent).toHaveLength(0);
  });

  test("what only some source would refuse is told to onDrift, and goes out", async () => {
    const drifts: Drift[] = [];
    const { fetch, sent } = watching();
    const antom = createAntomClient({ ...bench.options, fetch, onDrift: (drift) => drifts.push(drift) });
    const outcome = await antom.createVaultingSession(sessionRequest({ redirectUrl: "www.test.com" }));
    expect(outcome.next).toBe("proceed");
    expect(sent).toHaveLength(1);
    expect(drifts).toMatchObject([{ operation: "createVaultingSession", kind: "advice", pointer: "/redirectUrl" }]);
  });
});
