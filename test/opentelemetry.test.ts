/** Spans and metrics by the HTTP semantic conventions, from a client's own events. */
import { beforeAll, describe, expect, test } from "vitest";
import { createAntomClient, type Drift, type ExchangeEvent } from "../src/index.ts";
import { antomTelemetry, type MeterLike, type TelemetryOptions, type TracerLike } from "../src/opentelemetry.ts";
import { type Bench, CARDS, cardRequest, createBench, refusalOf, sessionRequest } from "./support/merchant.ts";
import { inMemoryTelemetry, type Meter, type Recorded, type Tracer } from "./support/telemetry.ts";
import { gatewayAnswer, resultBody } from "./support/wire.ts";

const NOW = 1_795_000_000_123;

let bench: Bench;
beforeAll(async () => {
  bench = await createBench();
});

/** A client that is measured, and what was recorded of it. */
function measured(fetch: (request: Request) => Promise<Response>, more: object = {}, options: TelemetryOptions = {}) {
  const { tracer, meter, recorded } = inMemoryTelemetry();
  const antom = createAntomClient({ ...bench.options, retries: 0, ...more, fetch, ...antomTelemetry(tracer, meter, options) });
  return { antom, recorded };
}

const answering =
  (body: string, more: object = {}) =>
  async (request: Request) =>
    gatewayAnswer(request, bench.gateway.privateKey, { body, ...more });

const pointsOf = ({ metrics }: Recorded, name: string) => metrics.find((metric) => metric.name === name)?.points ?? [];

/** What the API would be given of an event, without a client. */
function recordedOf(event: Partial<ExchangeEvent>): Recorded {
  const { tracer, meter, recorded } = inMemoryTelemetry();
  antomTelemetry(tracer, meter, { now: () => NOW }).onExchange({ ...EVENT, ...event });
  return recorded;
}

const EVENT: ExchangeEvent = {
  operation: "createVaultingSession",
  callId: "2f1c0f0e-0000-4000-8000-000000000000",
  attempt: 1,
  state: "answered",
  durationMs: 1_500.25,
  url: "https://open-sea-global.alipay.com/ams/api/v1/vaults/createVaultingSession",
  request: {},
  requestBytes: 2,
  httpStatus: 200,
  verified: true,
  outcome: {
    next: "proceed",
    result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "success." },
    final: true,
    known: true,
    maybeExecuted: true,
  },
};

test("the types are as much as is needed of the API's own", () => {
  const tracer: TracerLike = {} as Tracer;
  const meter: MeterLike = {} as Meter;
  expect([tracer, meter]).toEqual([{}, {}]);
});

describe("a span", () => {
  test("is a client's, with the attributes that the conventions ask for, and our own", () => {
    const { spans } = recordedOf({});
    expect(spans).toEqual([
      {
        name: "POST createVaultingSession",
        kind: 2,
        atStart: {
          "http.request.method": "POST",
          "server.address": "open-sea-global.alipay.com",
          "server.port": 443,
          "url.full": EVENT.url,
          "antom.operation": "createVaultingSession",
          "antom.call_id": EVENT.callId,
          "antom.attempt": 1,
        },
        attributes: {
          "http.request.method": "POST",
          "server.address": "open-sea-global.alipay.com",
          "server.port": 443,
          "url.full": EVENT.url,
          "http.response.status_code": 200,
          "antom.operation": "createVaultingSession",
          "antom.call_id": EVENT.callId,
          "antom.attempt": 1,
          "antom.state": "answered",
          "antom.verified": true,
          "antom.maybe_executed": true,
          "antom.next": "proceed",
          "antom.final": true,
          "antom.result.code": "SUCCESS",
        },
        status: { code: 0 },
        events: [],
        startTime: [1_794_999_998, 622_750_000],
        endTime: [1_795_000_000, 123_000_000],
      },
    ]);
  });

  test.each([
    ["https://user:secret@gateway.example/path?token=1#part", "https://gateway.example/path", "gateway.example", 443],
    ["http://127.0.0.1:4010/path", "http://127.0.0.1:4010/path", "127.0.0.1", 4010],
    ["http://localhost/path", "http://localhost/path", "localhost", 80],
    ["http://[::1]:4010/path", "http://[::1]:4010/path", "::1", 4010],
  ])("names where %s went to, without what may be secret", (url, full, address, port) => {
    const [span] = recordedOf({ url }).spans;
    expect(span?.attributes).toMatchObject({ "url.full": full, "server.address": address, "server.port": port });
  });

  test("is made of every attempt, and a repeat says that it is one", async () => {
    let calls = 0;
    const { antom, recorded } = measured(
      async (request) => {
        calls++;
        if (calls < 3) throw new Error("no connection");
        return bench.sandbox.fetch(request);
      },
      { retries: 2, random: () => 0 },
    );
    await antom.createVaultingSession(sessionRequest());
    expect(recorded.spans.map(({ attributes }) => attributes["http.request.resend_count"])).toEqual([undefined, 1, 2]);
    expect(new Set(recorded.spans.map(({ attributes }) => attributes["antom.call_id"])).size).toBe(1);
    expect(recorded.spans.map(({ status }) => status.code)).toEqual([2, 2, 0]);
    expect(recorded.spans.every(({ endTime }) => endTime !== undefined)).toBe(true);
  });

  test("takes as long as its attempt, until now", async () => {
    const before = Date.now();
    const { antom, recorded } = measured(bench.sandbox.fetch);
    await antom.createVaultingSession(sessionRequest());
    const after = Date.now();
    const [start = 0, end = 0] = [recorded.spans[0]?.startTime, recorded.spans[0]?.endTime].map(msOf);
    expect(end).toBeGreaterThanOrEqual(before);
    expect(end).toBeLessThanOrEqual(after);
    const [{ value: seconds } = { value: 0 }] = pointsOf(recorded, "http.client.request.duration");
    expect(end - start).toBeCloseTo(seconds * 1_000, 1);
  });

  test("of a declined card is no error", async () => {
    const { antom, recorded } = measured(bench.sandbox.fetch);
    const { next, maybeExecuted } = await antom.vaultPaymentMethod(cardRequest(CARDS.declined));
    expect(next).not.toBe("proceed");
    expect(recorded.spans).toMatchObject([
      { status: { code: 0 }, attributes: { "antom.next": next, "antom.maybe_executed": maybeExecuted } },
    ]);
    expect(recorded.spans[0]?.attributes).not.toHaveProperty(["error.type"]);
  });

  const ERRORS: [string, (request: Request) => Promise<Response>, object, object][] = [
    ["ANTOM_NETWORK", () => Promise.reject(new Error("no")), {}, { "antom.state": "sent", "antom.maybe_executed": true }],
    ["ANTOM_TIMEOUT", () => new Promise(() => {}), { timeoutMs: 20 }, { "antom.state": "sent", "antom.maybe_executed": true }],
    [
      "ANTOM_HTTP_STATUS",
      async () => new Response("<html>", { status: 502 }),
      {},
      { "antom.state": "answered", "http.response.status_code": 502 },
    ],
  ];
  test.each(ERRORS)("of %s is an error, by its code", async (code, fetch, more, attributes) => {
    const { antom, recorded } = measured(fetch, more);
    expect(await refusalOf(antom.createVaultingSession(sessionRequest()))).toMatchObject({ code });
    expect(recorded.spans).toMatchObject([{ status: { code: 2, message: code }, attributes: { ...attributes, "error.type": code } }]);
    expect(recorded.spans[0]?.attributes).not.toHaveProperty(["antom.next"]);
    expect(pointsOf(recorded, "antom.client.outcomes").map((point) => point.attributes)).toEqual([
      { "antom.operation": "createVaultingSession", "error.type": code },
    ]);
  });

  test("of an attempt that never left says so", async () => {
    const { antom, recorded } = measured(bench.sandbox.fetch);
    await refusalOf(antom.createVaultingSession(sessionRequest(), { signal: AbortSignal.abort() }));
    expect(recorded.spans).toMatchObject([
      { attributes: { "antom.state": "neverSent", "antom.maybe_executed": false, "error.type": "ANTOM_ABORTED" } },
    ]);
    for (const name of ["antom.verified", "http.response.status_code"]) expect(recorded.spans[0]?.attributes).not.toHaveProperty([name]);
  });
});

describe("a code", () => {
  const of = (resultCode: string, known: boolean, verified: boolean) => {
    const outcome = { ...EVENT.outcome, known, result: { resultCode, resultStatus: "F", resultMessage: "" } } as NonNullable<
      ExchangeEvent["outcome"]
    >;
    const recorded = recordedOf({ outcome, verified });
    const [counted] = pointsOf(recorded, "antom.client.outcomes");
    return [recorded.spans[0]?.attributes["antom.result.code"], counted?.attributes["antom.result.code"]];
  };

  test.each([
    ["that the contract knows, signed", "PARAM_ILLEGAL", true, true, "PARAM_ILLEGAL", "PARAM_ILLEGAL"],
    ["that it knows, unsigned", "INVALID_SIGNATURE", true, false, "INVALID_SIGNATURE", "INVALID_SIGNATURE"],
    ["that is new, signed", "A_NEW_CODE_2", false, true, "A_NEW_CODE_2", "_OTHER"],
    ["that is new, unsigned", "A_NEW_CODE_2", false, false, "_OTHER", "_OTHER"],
    ["that may be data", "Jane Example", false, true, "_OTHER", "_OTHER"],
    ["that may be a number", "A4054695723100768", false, true, "_OTHER", "_OTHER"],
    ["that is too long", "A".repeat(65), false, true, "_OTHER", "_OTHER"],
  ])("%s", (_, code, known, verified, onSpan, counted) => {
    expect(of(code, known, verified)).toEqual([onSpan, counted]);
  });
});

describe("metrics", () => {
  test("are described as the conventions ask", () => {
    expect(recordedOf({}).metrics.map(({ name, options }) => [name, options?.unit, options?.advice])).toEqual([
      [
        "http.client.request.duration",
        "s",
        { explicitBucketBoundaries: [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10] },
      ],
      ["antom.client.outcomes", "{attempt}", undefined],
      ["antom.client.drift", "{departure}", undefined],
    ]);
  });

  test("count durations in seconds, and outcomes", () => {
    const recorded = recordedOf({});
    expect(pointsOf(recorded, "http.client.request.duration")).toEqual([
      {
        value: 1.50025,
        attributes: {
          "http.request.method": "POST",
          "server.address": "open-sea-global.alipay.com",
          "server.port": 443,
          "http.response.status_code": 200,
          "antom.operation": "createVaultingSession",
        },
      },
    ]);
    expect(pointsOf(recorded, "antom.client.outcomes")).toEqual([
      {
        value: 1,
        attributes: { "antom.operation": "createVaultingSession", "antom.next": "proceed", "antom.result.code": "SUCCESS" },
      },
    ]);
  });

  test("count what departs from the contract, by kind and never by name", async () => {
    const { antom, recorded } = measured(answering(resultBody("F", "PARAM_ILLEGAL", { plantedName: 1 })));
    await antom.createVaultingSession(sessionRequest({ redirectUrl: "www.merchant.example" }));
    expect(pointsOf(recorded, "antom.client.drift")).toEqual(
      ["advice", "newField"].map((kind) => ({
        value: 1,
        attributes: { "antom.operation": "createVaultingSession", "antom.drift.kind": kind },
      })),
    );
  });
});

describe("the hooks", () => {
  test("leave room for the caller's own, and hand on what they return", async () => {
    const events: ExchangeEvent[] = [];
    const drifts: Drift[] = [];
    const own = { onExchange: (event: ExchangeEvent) => events.push(event), onDrift: (drift: Drift) => drifts.push(drift) };
    const { antom, recorded } = measured(bench.sandbox.fetch, {}, own);
    await antom.createVaultingSession(sessionRequest({ redirectUrl: "www.merchant.example" }));
    expect([events.length, drifts.length, recorded.spans.length]).toEqual([1, 1, 1]);
    const rejected = Promise.reject(new Error("hook"));
    rejected.catch(() => {});
    expect(antomTelemetry(undefined, undefined, { onExchange: () => rejected }).onExchange(EVENT)).toBe(rejected);
  });

  test("may do without a tracer, without a meter, and without both", () => {
    const { tracer, meter, recorded } = inMemoryTelemetry();
    antomTelemetry(tracer, undefined).onExchange(EVENT);
    expect([recorded.spans.length, recorded.metrics.length]).toEqual([1, 0]);
    const drift: Drift = { operation: "pay", kind: "newField", pointer: "/a", message: "" };
    antomTelemetry(tracer, undefined).onDrift(drift);
    antomTelemetry(undefined, meter).onExchange(EVENT);
    expect([recorded.spans.length, pointsOf(recorded, "antom.client.outcomes").length]).toEqual([1, 1]);
    expect(antomTelemetry(undefined, undefined).onExchange(EVENT)).toBeUndefined();
  });

  test("that fail break no call", async () => {
    const broken = {
      startSpan: () => {
        throw new Error("no exporter");
      },
    };
    const antom = createAntomClient({ ...bench.options, ...antomTelemetry(broken, undefined) });
    expect(await antom.createVaultingSession(sessionRequest())).toMatchObject({ next: "proceed" });
  });
});

/** Seconds and nanoseconds as milliseconds. */
function msOf(time: unknown): number {
  const [seconds = 0, nanos = 0] = time as number[];
  return seconds * 1_000 + nanos / 1e6;
}
