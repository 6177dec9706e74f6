/** What is told of attempts and answers: to a hook, to whoever subscribed in the process, and to nobody else. */
import { type Channel, channel, subscribe, unsubscribe } from "node:diagnostics_channel";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { createVaultingSession } from "../generated/ams.contract.ts";
import * as apo from "../src/apo.ts";
import { type AttemptRecord, attempt, type PreparedCall } from "../src/call.ts";
import { AntomError } from "../src/errors.ts";
import { type AnyOutcome, createAntomClient, type Drift, type ExchangeEvent } from "../src/index.ts";
import { createAudience } from "../src/observation.ts";
import { createObservers } from "../src/observers.ts";
import { antomTelemetry } from "../src/opentelemetry.ts";
import { createReports } from "../src/reports.ts";
import type { Wire } from "../src/signed-exchange.ts";
import type { Fault } from "../src/validation.ts";
import { validBody } from "./contract/bodies.ts";
import { contractOperations, escaped } from "./contract/operations.ts";
import { expectNoTrace } from "./support/leaks.ts";
import {
  APO_ID,
  type Bench,
  cardRequest,
  clientOf,
  createBench,
  paymentRequest,
  refusalOf,
  SANDBOX_ID,
  sessionRequest,
  sleep,
} from "./support/merchant.ts";
import { planted } from "./support/planted.ts";
import { inMemoryTelemetry } from "./support/telemetry.ts";
import { gatewayAnswer, resultBody, SESSION } from "./support/wire.ts";

const SEED = 20261120;
const isNode = process.env["ANTOM_TEST_PLATFORM"] === "node";

let bench: Bench;
beforeAll(async () => {
  bench = await createBench();
});

/** A client whose hooks keep what they hear. */
function watched(fetch: (request: Request) => Promise<Response>, more: Parameters<typeof clientOf>[2] = {}) {
  const events: ExchangeEvent[] = [];
  const drifts: Drift[] = [];
  const hooks = { onExchange: (event: ExchangeEvent) => void events.push(event), onDrift: (drift: Drift) => void drifts.push(drift) };
  return { antom: clientOf(bench, fetch, { ...hooks, ...more }), events, drifts };
}

const answering =
  (body: string, more: object = {}) =>
  async (request: Request) =>
    gatewayAnswer(request, bench.gateway.privateKey, { body, ...more });

describe("a call's id", () => {
  test("is the same for all of its attempts, another for the next call, and not sent", async () => {
    const sent: string[] = [];
    const { antom, events } = watched(
      async (request) => {
        sent.push(JSON.stringify([request.url, ...request.headers, await request.clone().text()]));
        if (sent.length % 3 !== 0) throw new Error("no connection");
        return bench.sandbox.fetch(request);
      },
      { retries: 2, random: () => 0 },
    );
    await antom.createVaultingSession(sessionRequest());
    await antom.createVaultingSession(sessionRequest());
    expect(events.map(({ attempt, state }) => `${attempt} ${state}`)).toEqual([1, 2].flatMap(() => ["1 sent", "2 sent", "3 answered"]));
    const ids = events.map(({ callId }) => callId);
    expect(ids.map((id) => ids.indexOf(id))).toEqual([0, 0, 0, 3, 3, 3]);
    for (const id of new Set(ids)) {
      expect(id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
      expect(sent.join()).not.toContain(id);
    }
  });
});

describe("an attempt", () => {
  test("tells what it came to, each of several", async () => {
    let calls = 0;
    const { antom, events } = watched(
      async (request) => {
        calls++;
        if (calls === 1) throw new Error("no connection");
        return calls === 2 ? new Response("<html>", { status: 503 }) : bench.sandbox.fetch(request);
      },
      { retries: 2, random: () => 0 },
    );
    await antom.createVaultingSession(sessionRequest());
    expect(events).toMatchObject([
      { attempt: 1, state: "sent", error: { code: "ANTOM_NETWORK", maybeExecuted: true } },
      { attempt: 2, state: "answered", httpStatus: 503, error: { code: "ANTOM_HTTP_STATUS", maybeExecuted: true } },
      { attempt: 3, state: "answered", httpStatus: 200, verified: true, outcome: { next: "proceed", maybeExecuted: true } },
    ]);
    for (const { durationMs } of events) expect(durationMs).toBeGreaterThanOrEqual(0);
  });

  test("is not told of where a request was refused: there was none", async () => {
    const { antom, events, drifts } = watched(bench.sandbox.fetch);
    expect(await refusalOf(antom.createVaultingSession({} as never))).toMatchObject({ code: "ANTOM_INVALID_REQUEST" });
    expect([events, drifts]).toEqual([[], []]);
  });

  test("that could not even be signed was never sent", async () => {
    const cause = new Error("the key service is down");
    const error = new AntomError("ANTOM_INVALID_KEY", "can't sign", { maybeExecuted: false, cause });
    const wire = { authentication: { sign: () => Promise.reject(error) } } as unknown as Wire;
    const record = await attempt(callOf(), wire, true, 1_000);
    expect(record.attempted).toMatchObject({
      again: false,
      error: { code: "ANTOM_INVALID_KEY", operation: "createVaultingSession", cause },
    });
    const [event] = heard(record);
    expect(event).toMatchObject({ state: "neverSent", error: { code: "ANTOM_INVALID_KEY", maybeExecuted: false } });
    expect(event).not.toHaveProperty("requestTime");
    const fault = { authentication: { sign: () => Promise.reject(new TypeError("a fault of ours")) } } as unknown as Wire;
    await expect(attempt(callOf(), fault, true, 1_000)).rejects.toThrow(TypeError);
  });

  test("that fails by a fault of our own is no answer of anybody's", async () => {
    const exchange = {
      answered: true,
      status: 200,
      header: () => undefined,
      body: Buffer.from(resultBody("F", "PARAM_ILLEGAL")),
      discard: () => {},
    };
    const wire = {
      authentication: { sign: async () => CREDENTIALS, judge: async () => "verified" },
      transport: async () => exchange,
    } as unknown as Wire;
    const call = { ...callOf(), operation: { ...createVaultingSession, logic: undefined } } as unknown as PreparedCall;
    await expect(attempt(call, wire, true, 1_000)).rejects.toThrow(TypeError);
  });

  test.each([
    ["Unix milliseconds", "1795000000123", true],
    ["ISO 8601", "2026-11-20T12:00:00+08:00", true],
    ["ISO 8601 with a fraction", "2026-11-20T12:00:00.123Z", true],
    ["anything else", "4054695723100768", false],
    ["a date in words", "Fri, 20 Nov 2026 12:00:00 GMT", false],
    ["nothing", undefined, false],
  ])("shows the answer's time where it is one: %s", (_, time, isShown) => {
    for (const verdict of ["verified", "unsigned"] as const) {
      const exchange = { answered: true, status: 200, header: () => time, body: new Uint8Array(), discard: () => {} } as const;
      const [event] = heard({
        attempted: { again: false, maybeExecuted: true, value: OUTCOME },
        sent: { credentials: CREDENTIALS, exchange, verdict },
        body: {},
      });
      expect(event?.responseTime).toBe(isShown && verdict === "verified" ? time : undefined);
    }
  });

  test("shows no card number in the place of a code", () => {
    const value = { ...OUTCOME, result: { ...OUTCOME.result, resultCode: "4054695723100768" } };
    expect(heard({ attempted: { again: false, maybeExecuted: true, value }, sent: NOT_SENT })[0]?.outcome?.result.resultCode).toBe(
      "[16 digits]",
    );
  });
});

const CREDENTIALS = { requestTime: "1795000000123", headers: {} };
const NOT_SENT = { error: new AntomError("ANTOM_NETWORK", "no connection", { maybeExecuted: false }) };
const OUTCOME: AnyOutcome = {
  operation: "createVaultingSession",
  next: "proceed",
  result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "success." },
  known: true,
  final: true,
  verified: true,
  maybeExecuted: true,
};

function callOf(): PreparedCall {
  const url = "https://gateway.example/ams/api/v1/vaults/createVaultingSession";
  const request = sessionRequest();
  const bytes = new TextEncoder().encode(JSON.stringify(request));
  return { operation: createVaultingSession, url, headers: {}, request, bytes, repeatable: true, signal: undefined };
}

/** The events of an attempt. */
function heard(record: AttemptRecord): ExchangeEvent[] {
  const events: ExchangeEvent[] = [];
  const exchanges = createAudience<ExchangeEvent>((event) => void events.push(event), undefined);
  createReports(exchanges, createAudience<Drift>(undefined, undefined), Date.now).ofCall(callOf())(record, 1, 5);
  return events;
}

describe("what departs from the contract", () => {
  test("is told of an answer that is an outcome, and of its time", async () => {
    const body = resultBody("S", "SUCCESS", { ...SESSION, somethingNew: 1, "4054695723100768": 2, vaultingSessionId: "x".repeat(65) });
    const far = watched(answering(body), { now: () => Date.now() + 3_600_000 });
    const outcome = await far.antom.createVaultingSession(sessionRequest());
    expect(outcome.next).toBe("proceed");
    expect(far.drifts.map(({ operation, kind, pointer }) => [operation, kind, pointer].join(" ")).sort()).toEqual([
      "createVaultingSession newField /*",
      "createVaultingSession newField /somethingNew",
      "createVaultingSession responseTime ",
      "createVaultingSession tooLong /vaultingSessionId",
    ]);
    expectNoTrace(far.drifts, { number: "4054695723100768", id: "x".repeat(65) });
  });

  test("is told of a success without its promise too, which ends in an error", async () => {
    const { antom, drifts } = watched(answering(resultBody("S", "SUCCESS")));
    expect(await refusalOf(antom.createPaymentSession(paymentRequest()))).toMatchObject({ code: "ANTOM_BAD_RESPONSE" });
    expect(drifts.map(({ kind, pointer }) => `${kind} ${pointer}`).sort()).toEqual(
      ["Data", "ExpiryTime", "Id"].map((name) => `missingField /paymentSession${name}`),
    );
  });

  test("is not told of an answer to another request", async () => {
    const { antom, drifts } = watched(answering(resultBody("S", "SUCCESS", { vaultingRequestId: "another", somethingNew: 1 })));
    expect(await refusalOf(antom.vaultPaymentMethod(cardRequest()))).toMatchObject({ code: "ANTOM_ANSWER_MISMATCH" });
    expect(drifts).toEqual([]);
  });

  test("of an answer that anybody may have written is its code", async () => {
    const body = resultBody("F", "A_NEW_CODE", { plantedName: 1 });
    const { antom, drifts } = watched(answering(body, { signature: "absent", time: "absent" }));
    await antom.createVaultingSession(sessionRequest());
    expect(drifts).toMatchObject([{ kind: "unknownCode", pointer: "/result/resultCode" }]);
  });
});

describe("where nobody listens", () => {
  test("nothing is loaded", async () => {
    expect(await createObservers({ onExchange: undefined, onDrift: undefined, now: Date.now })()).toBeUndefined();
  });

  test("any more, nothing is looked at", () => {
    const looked = (): never => {
      throw new Error("looked at");
    };
    const seen = <T extends object>(): T => new Proxy({} as T, { get: looked });
    const nobody = createAudience<never>(undefined, undefined);
    const reports = createReports(nobody, nobody, Date.now);
    expect(() => reports.ofCall(seen<PreparedCall>())(seen<AttemptRecord>(), 1, 5)).not.toThrow();
    expect(() => reports.checked(seen<typeof createVaultingSession>(), seen(), [seen<Fault>()])).not.toThrow();
  });

  test("to drift, none is looked for", () => {
    const record = { attempted: { again: false, maybeExecuted: true, value: OUTCOME }, sent: NOT_SENT };
    const guarded = Object.defineProperty(record, "answer", {
      get: () => {
        throw new Error("looked at");
      },
    });
    expect(heard(guarded as unknown as AttemptRecord)).toHaveLength(1);
  });
});

describe("an audience", () => {
  const subscribers = new Set<(message: unknown) => void>();
  const channelOf: Pick<Channel, "hasSubscribers" | "publish"> = {
    get hasSubscribers() {
      return subscribers.size > 0;
    },
    publish: (message) => {
      for (const subscriber of subscribers) subscriber(message);
    },
  };
  afterEach(() => subscribers.clear());

  test("is each told by a copy of its own, and that of the channel can't be changed", () => {
    const seen: unknown[] = [];
    const change = (event: { deep: { list: number[] } }): void => {
      seen.push(event);
      event.deep.list.push(2);
    };
    subscribers.add((message) => {
      seen.push(message);
      expect(() => change(message as never)).toThrow(TypeError);
    });
    createAudience(change, channelOf).tell(() => ({ deep: { list: [1] }, nothing: null }));
    expect(seen).toEqual([
      { deep: { list: [1] }, nothing: null },
      { deep: { list: [1] }, nothing: null },
      { deep: { list: [1, 2] }, nothing: null },
    ]);
  });

  test("is told all the same where the channel fails", () => {
    const heard: object[] = [];
    const publish = (): void => {
      throw new Error("channel");
    };
    createAudience((event) => void heard.push(event), { hasSubscribers: true, publish }).tell(() => ({ one: 1 }));
    expect(heard).toEqual([{ one: 1 }]);
  });

  test("may come and go", () => {
    const audience = createAudience(undefined, channelOf);
    const made: number[] = [];
    const make = (): { one: number } => ({ one: made.push(1) });
    audience.tell(make);
    expect([audience.listens, made.length]).toEqual([false, 0]);
    subscribers.add(() => {});
    audience.tell(make);
    expect([audience.listens, made.length]).toEqual([true, 1]);
    expect(createAudience(() => {}, undefined).listens).toBe(true);
    expect(createAudience(undefined, undefined).listens).toBe(false);
  });

  test.each<[string, () => unknown]>([
    ["a promise of another realm", () => runInNewContext("Promise.reject(new Error('hook'))")],
    [
      "a then that throws",
      () => ({
        // biome-ignore lint/suspicious/noThenProperty: it is what is tested
        get then(): unknown {
          throw new Error("hook");
        },
      }),
    ],
    ["null", () => null],
    [
      "a function with a then that rejects",
      // biome-ignore lint/suspicious/noThenProperty: it is what is tested
      () => Object.assign(() => {}, { then: () => Promise.reject(new Error("hook")) }),
    ],
  ])("may answer with %s", async (_, hook) => {
    const unhandled: unknown[] = [];
    const listener = (reason: unknown): void => void unhandled.push(reason);
    process.on("unhandledRejection", listener);
    createAudience(hook, undefined).tell(() => ({}));
    await sleep(10);
    process.off("unhandledRejection", listener);
    expect(unhandled).toEqual([]);
  });
});

describe("node:diagnostics_channel", () => {
  const heardOn: Record<string, unknown[]> = { exchange: [], drift: [] };
  const listen = {
    exchange: (message: unknown): void => void heardOn["exchange"]?.push(message),
    drift: (message: unknown): void => void heardOn["drift"]?.push(message),
  };
  afterEach(() => {
    for (const [name, listener] of Object.entries(listen)) unsubscribe(`antom-client:${name}`, listener);
    for (const list of Object.values(heardOn)) list.length = 0;
  });

  test.runIf(isNode)("hears what the hooks hear, frozen, from clients made before anybody listened", async () => {
    const body = resultBody("S", "SUCCESS", { ...SESSION, somethingNew: 1 });
    const { antom, events, drifts } = watched(answering(body));
    await antom.createVaultingSession(sessionRequest());
    for (const [name, listener] of Object.entries(listen)) subscribe(`antom-client:${name}`, listener);
    await antom.createVaultingSession(sessionRequest({ redirectUrl: "www.merchant.example" }));
    expect(heardOn).toEqual({ exchange: events.slice(1), drift: drifts.slice(1) });
    expect(drifts.map(({ kind }) => kind)).toEqual(["newField", "advice", "newField"]);
    expect(Object.isFrozen((heardOn["exchange"] as ExchangeEvent[])[0]?.request)).toBe(true);
  });

  test.runIf(isNode)("needs no hook", async () => {
    subscribe("antom-client:exchange", listen.exchange);
    await clientOf(bench, bench.sandbox.fetch).createVaultingSession(sessionRequest());
    expect(heardOn["exchange"]).toMatchObject([{ operation: "createVaultingSession", state: "answered" }]);
  });

  test.skipIf(isNode)("is not known to other platforms", async () => {
    for (const [name, listener] of Object.entries(listen)) subscribe(`antom-client:${name}`, listener);
    await clientOf(bench, bench.sandbox.fetch).createVaultingSession(sessionRequest({ redirectUrl: "www.merchant.example" }));
    expect(channel("antom-client:exchange").hasSubscribers).toBe(true);
    expect(heardOn).toEqual({ exchange: [], drift: [] });
  });
});

describe.each(contractOperations)("secrets in bodies of $name", ({ product, document, operation, requestSchema, answerSchemas }) => {
  const secretText = fc.stringMatching(/^[A-Za-z0-9+/?&=]{20}$/);
  const echoed = Object.entries(operation.echo ?? {});

  test("are in nothing that may be logged", async () => {
    const bodies = fc.tuple(
      validBody(document, requestSchema),
      fc.constantFrom(...answerSchemas).chain((schema) => validBody(document, schema).map((answer) => ({ schema, answer }))),
    );
    const property = fc.asyncProperty(bodies, secretText, fc.boolean(), async ([valid, { schema, answer }], random, isCut) => {
      const request = planted(document, requestSchema, valid, `q${random}`);
      const response = planted(document, schema, answer, `a${random}`);
      // Nobody could take it for the name of a field.
      const unknown = `7${random}`;
      const sent = request.body as Record<string, unknown>;
      const echo = Object.fromEntries(echoed.map(([received, asked]) => [received, sent[asked]]));
      const body = JSON.stringify({ ...(response.body as object), ...echo, [`${unknown} name`]: unknown, unknown });
      const fetch = answering(isCut ? body.slice(0, -1) : body);
      const events: ExchangeEvent[] = [];
      const drifts: Drift[] = [];
      const { tracer, meter, recorded } = inMemoryTelemetry();
      const hooks = antomTelemetry(tracer, meter, { onExchange: (event) => events.push(event), onDrift: (drift) => drifts.push(drift) });
      const options = { ...bench.options, ...hooks, fetch, retries: 0, check: "off" as const };
      const antom =
        product === "ams"
          ? createAntomClient({ ...options, clientId: SANDBOX_ID })
          : apo.createAntomClient({ ...options, clientId: APO_ID });
      const method = (antom as unknown as Record<string, (request: unknown, more?: object) => Promise<AnyOutcome>>)[operation.id];
      const extra = { [`/${escaped(`${unknown} name`)}`]: unknown };
      const ending: unknown = await method?.(request.body, { extra }).catch((error: unknown) => error);
      const strict: unknown = await method?.({ ...sent, [unknown]: unknown }, { check: "strict" }).catch((error: unknown) => error);
      const secrets = Object.fromEntries([...request.secrets, ...response.secrets, unknown].map((secret, index) => [`${index}`, secret]));
      expect(events).toHaveLength(1);
      expectNoTrace([events, drifts, recorded], secrets);
      // The data and the URLs are the caller's, and his to keep.
      const shown = ending instanceof Error ? ending : { ...(ending as AnyOutcome), data: undefined, urls: undefined };
      expectNoTrace(shown, secrets);
      expectNoTrace(strict, secrets);
    });
    await fc.assert(property, { seed: SEED, numRuns: 25 });
  });
});
