/** What hooks hear of a call, that a hook which fails breaks none, and that no secret reaches one. */
import { beforeAll, describe, expect, test } from "vitest";
import { type AntomClientOptions, type Drift, type ExchangeEvent, isAntomError } from "../src/index.ts";
import { expectNoTrace, logged, tracesIn } from "./support/leaks.ts";
import { type Bench, CARDS, cardRequest, clientOf, createBench, refusalOf, sessionRequest, sleep } from "./support/merchant.ts";
import { gatewayAnswer, resultBody, SESSION } from "./support/wire.ts";

let bench: Bench;
beforeAll(async () => {
  bench = await createBench();
});

function hooked(fetch: (request: Request) => Promise<Response>, more: Partial<AntomClientOptions> = {}) {
  const events: ExchangeEvent[] = [];
  const drifts: Drift[] = [];
  const hooks = { onExchange: (event: ExchangeEvent) => void events.push(event), onDrift: (drift: Drift) => void drifts.push(drift) };
  return { antom: clientOf(bench, fetch, { ...hooks, ...more }), events, drifts };
}

describe("onExchange", () => {
  test("tells of an attempt what is known of it", async () => {
    const now = 1_795_000_000_123;
    const own = await createBench({ now: () => now });
    const events: ExchangeEvent[] = [];
    const request = sessionRequest();
    await clientOf(own, own.sandbox.fetch, { now: () => now, onExchange: (event) => events.push(event) }).createVaultingSession(request);
    expect(events).toEqual([
      {
        operation: "createVaultingSession",
        callId: expect.stringMatching(/^[0-9a-f-]{36}$/),
        attempt: 1,
        state: "answered",
        durationMs: expect.any(Number),
        url: "http://127.0.0.1/ams/sandbox/api/v1/vaults/createVaultingSession",
        requestTime: String(now),
        request,
        requestBytes: JSON.stringify(request).length,
        httpStatus: 200,
        verified: true,
        responseTime: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
        response: {
          result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "success." },
          vaultingSessionData: expect.stringMatching(/^\[secret, \d+ characters\]$/),
          vaultingSessionId: expect.stringMatching(/^\[secret, \d+ characters\]$/),
          vaultingSessionExpiryTime: expect.any(String),
          normalUrl: expect.stringMatching(/^\[secret, \d+ characters\]$/),
        },
        outcome: { next: "proceed", result: expect.anything(), final: true, known: true, maybeExecuted: true },
      },
    ]);
  });

  test("shows nothing of an answer that was not verified", async () => {
    const body = resultBody("F", "PARAM_ILLEGAL", { secretOfAnybody: "planted-in-an-unsigned-answer" });
    const { antom, events } = hooked(async (request) =>
      gatewayAnswer(request, bench.gateway.privateKey, { body, signature: "absent", time: "absent" }),
    );
    const outcome = await antom.createVaultingSession(sessionRequest());
    expect(events).toMatchObject([{ state: "answered", verified: false }]);
    expect(events[0]).not.toHaveProperty("response");
    expectNoTrace([events, outcome], { planted: "planted-in-an-unsigned-answer" });
  });

  test.each([
    ["neverSent", 0, (): Promise<Response> => new Promise(() => {}), AbortSignal.abort()],
    ["sent", 1, (): Promise<Response> => Promise.reject(new Error("no")), undefined],
  ] as const)("says %s of an attempt without an answer", async (state, sent, fetch, signal) => {
    const { antom, events } = hooked(fetch);
    await refusalOf(antom.createVaultingSession(sessionRequest(), signal === undefined ? {} : { signal }));
    expect(events).toMatchObject([{ state, error: { maybeExecuted: sent === 1 } }]);
    expect(events[0]).not.toHaveProperty("httpStatus");
  });
});

describe("a hook that fails never breaks a call", () => {
  const HOOKS: [string, () => unknown][] = [
    [
      "throws",
      () => {
        throw new Error("hook");
      },
    ],
    ["rejects", () => Promise.reject(new Error("hook"))],
    ["rejects later", () => sleep(5).then(() => Promise.reject(new Error("hook")))],
    ["never ends", () => new Promise(() => {})],
    // biome-ignore lint/suspicious/noThenProperty: a promise of another kind is what is tested
    ["returns something odd", () => ({ then: () => Promise.reject(new Error("hook")) })],
  ];
  test.each(HOOKS)("that %s", async (_, hook) => {
    const unhandled: unknown[] = [];
    const listener = (reason: unknown): void => void unhandled.push(reason);
    process.on("unhandledRejection", listener);
    const hooks = { onExchange: hook as () => void, onDrift: hook as () => void };
    const request = sessionRequest({ redirectUrl: "www.test.com" });
    expect(await clientOf(bench, bench.sandbox.fetch, hooks).createVaultingSession(request)).toMatchObject({ next: "proceed" });
    const refused = clientOf(bench, async () => Promise.reject(new Error("no")), hooks).createVaultingSession(request);
    expect(await refusalOf(refused)).toMatchObject({ code: "ANTOM_NETWORK" });
    await sleep(15);
    process.off("unhandledRejection", listener);
    expect(unhandled).toEqual([]);
  });

  test("nor does one that changes what it is shown", async () => {
    const hook = (event: ExchangeEvent): void => {
      Object.assign(event.outcome?.result ?? {}, { resultCode: "CHANGED" });
      Object.assign(event, { request: null });
    };
    const outcome = await clientOf(bench, bench.sandbox.fetch, { onExchange: hook }).createVaultingSession(sessionRequest());
    expect(outcome.result.resultCode).toBe("SUCCESS");
  });
});

describe("what may be logged holds no secret", () => {
  const CARD = {
    number: CARDS.approved,
    cvv: "Z7q!",
    year: "Y3p!",
    digest: "pw-digest-77",
    cavv: "AAABBWcSNIdjeUZThmNHAAAAAAA=",
    network: "planted-network-transaction",
    name: "Plantedname",
    address: "17 Planted Road",
    email: "planted@private.example",
    birth: "1971-03-04",
    query: "planted-bearer-state",
    agent: "planted-agent-token",
  };
  const request = {
    ...cardRequest(),
    redirectUrl: `https://merchant.example/done?state=${CARD.query}`,
    paymentMethodDetail: {
      paymentMethodType: "CARD",
      card: {
        cardNo: CARD.number,
        cvv: CARD.cvv,
        expiryYear: CARD.year,
        expiryMonth: "08",
        cardPasswordDigest: CARD.digest,
        networkTransactionId: CARD.network,
        payerEmail: CARD.email,
        dateOfBirth: CARD.birth,
        cardholderName: { firstName: CARD.name, lastName: "Example" },
        billingAddress: { address1: CARD.address },
        mpiData: { cavv: CARD.cavv },
      },
    },
  } as const;
  const ANSWER = {
    token: "ALIPAYplantedCardToken0123456789",
    masked: "************0768",
    fingerprint: "planted-fingerprint",
    unknown: "planted-in-an-unknown-field",
    message: "4111111111111111",
  };
  const body = JSON.stringify({
    result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: `vaulted ${ANSWER.message}` },
    vaultingRequestId: request.vaultingRequestId,
    paymentMethodDetail: { card: { cardToken: ANSWER.token, maskedCardNo: ANSWER.masked, fingerprint: ANSWER.fingerprint } },
    somethingNew: ANSWER.unknown,
  });
  const answered = async (outgoing: Request): Promise<Response> => gatewayAnswer(outgoing, bench.gateway.privateKey, { body });
  const keys = () => ({ merchantKey: bench.merchant.privateKey.slice(40, 90) });

  test("the search itself finds what is there", () => {
    const hidden = [CARD.number, encodeURIComponent(CARD.address), Buffer.from(`x=${CARD.cavv}&`).toString("base64"), { deep: [CARD.cvv] }];
    expect(tracesIn(logged(hidden), CARD)).toEqual(["number", "cvv", "cavv", "address"]);
    expect(["8317", '{"cvv":"8317"}', "cvv=8317&", "is 8317."].filter((text) => tracesIn(text, { cvv: "8317" }).length === 1)).toHaveLength(
      4,
    );
    // As an id or a signature has it.
    expect(["a8317b", "58317", "0b-8317-4f", "+8317/", "x8317=="].filter((text) => tracesIn(text, { cvv: "8317" }).length > 0)).toEqual([]);
    expect(tracesIn(logged(new Error("a", { cause: new Error(CARD.network) })), CARD)).toEqual(["network"]);
    for (const shift of ["", "a", "ab", "abc"]) {
      expect(tracesIn(Buffer.from(`${shift}${CARD.network}tail`).toString("base64"), { network: CARD.network })).toEqual(["network"]);
    }
  });

  test("events, drifts and the outcome's own words", async () => {
    const { antom, events, drifts } = hooked(answered, { agentToken: CARD.agent });
    const outcome = await antom.vaultPaymentMethod(request);
    expect(outcome.next).toBe("proceed");
    expectNoTrace([events, drifts], { ...CARD, ...ANSWER, ...keys() });
    expectNoTrace({ ...outcome, data: undefined }, { ...CARD, ...ANSWER, ...keys() });
    // The data are the caller's, and hold nothing of the request.
    expectNoTrace(outcome, { ...CARD, ...keys() });
  });

  test("session data and ids", async () => {
    const { antom, events, drifts } = hooked(async (outgoing) =>
      gatewayAnswer(outgoing, bench.gateway.privateKey, { body: resultBody("S", "SUCCESS", SESSION) }),
    );
    await antom.createVaultingSession(sessionRequest());
    expectNoTrace([events, drifts], { data: SESSION.vaultingSessionData, id: SESSION.vaultingSessionId });
  });

  const BREAKS: [string, (outgoing: Request) => Promise<Response>][] = [
    ["an answer that was altered", async (outgoing) => gatewayAnswer(outgoing, bench.gateway.privateKey, { body, signed: { body: "" } })],
    ["an answer that was cut", async (outgoing) => gatewayAnswer(outgoing, bench.gateway.privateKey, { body: body.slice(0, -5) })],
    ["an answer that is the request", async (outgoing) => new Response(await outgoing.text(), { headers: { "Content-Type": CARD.cavv } })],
    [
      "an answer to another request",
      async (outgoing) =>
        gatewayAnswer(outgoing, bench.gateway.privateKey, {
          body: body.replace(/"vaultingRequestId":"[^"]*"/, '"vaultingRequestId":"another-id"'),
        }),
    ],
    ["a broken connection", async () => Promise.reject(new Error("no connection"))],
    ["a time-out", () => new Promise(() => {})],
  ];
  test.each(BREAKS)("errors and events of %s", async (_, fetch) => {
    const { antom, events, drifts } = hooked(fetch, { agentToken: CARD.agent, timeoutMs: 50 });
    const error = await refusalOf(antom.vaultPaymentMethod(request));
    expect(isAntomError(error)).toBe(true);
    expectNoTrace([error, events, drifts], { ...CARD, ...ANSWER, ...keys() });
    expectNoTrace(error, { ...CARD, ...ANSWER, ...keys() });
  });

  test("refusals of a request", async () => {
    const wrong = { ...request, [CARD.number]: CARD.cvv, redirectUrl: 17, env: { terminalType: "WEB", [CARD.name]: CARD.address } };
    const error = await refusalOf(hooked(answered).antom.vaultPaymentMethod(wrong as never));
    expect(error).toMatchObject({ code: "ANTOM_INVALID_REQUEST" });
    const { name: _, ...values } = CARD;
    expectNoTrace(error, values);
  });
});
