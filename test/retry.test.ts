/** Which attempt is repeated, when, and how often: never one that might do harm. */
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import {
  type AntomClientOptions,
  AntomError,
  createClientFor,
  createPaymentSession,
  createVaultingSession,
  type ExchangeEvent,
  type Operation,
  type OperationTypes,
} from "../src/index.ts";
import { type Attempted, createRetryBudget, type RetryPolicy, withRetries } from "../src/retry.ts";
import { type Bench, cardRequest, clientOf, createBench, paymentRequest, refusalOf, sessionRequest } from "./support/merchant.ts";
import { hangs, refused, type Step, signed, status, through, unsigned } from "./support/steps.ts";
import { isSignatureOf, resultBody, SESSION } from "./support/wire.ts";

let bench: Bench;
beforeAll(async () => {
  bench = await createBench();
});

const success = signed(resultBody("S", "SUCCESS", SESSION));

/** A client that goes through the steps, one for each attempt, and stays at the last. */
function stepping(steps: readonly Step[], more: Partial<AntomClientOptions> = {}) {
  const sent: { body: string; headers: Headers; path: string }[] = [];
  const next = through(steps);
  const fetch: Step = async (request) => {
    sent.push({ body: await request.clone().text(), headers: request.headers, path: new URL(request.url).pathname });
    return next(request);
  };
  const events: ExchangeEvent[] = [];
  const options = { random: () => 0, timeoutMs: 200, onExchange: (event: ExchangeEvent) => void events.push(event), ...more };
  const { retries, ...rest } = options;
  const antom = clientOf(bench, fetch, { ...rest, retries: retries ?? 2 });
  return { antom, sent, events, fetch, options: { ...bench.options, ...options, fetch } };
}

describe("a refusal of the gateway's own", () => {
  const denied = signed(resultBody("F", "ACCESS_DENIED"));

  test("of the only attempt is final: nothing was carried out", async () => {
    const { antom } = stepping([denied]);
    expect(await antom.createVaultingSession(sessionRequest())).toMatchObject({ final: true, maybeExecuted: false, key: { use: "new" } });
  });

  test.each([
    ["a connection that broke", refused],
    ["a time-out", hangs],
    ["HTTP 503", status(503)],
    ["an unknown end", signed(resultBody("U", "UNKNOWN_EXCEPTION"))],
  ] as [string, Step][])("after %s is of the repeat only: the first attempt may have been carried out", async (_, step) => {
    const { antom } = stepping([step, denied]);
    expect(await antom.createVaultingSession(sessionRequest())).toMatchObject({
      next: "contactSupport",
      verified: true,
      final: false,
      maybeExecuted: true,
      key: { use: "same" },
    });
  });

  test("and what the operation itself refuses is final all the same: it speaks for its key", async () => {
    const { antom } = stepping([status(503), signed(resultBody("F", "PROCESS_FAIL"))]);
    expect(await antom.createVaultingSession(sessionRequest())).toMatchObject({ final: true, maybeExecuted: false });
  });

  test("where nothing has a key there is none to go on with", async () => {
    const { antom } = stepping([status(503), denied]);
    const outcome = await antom.createPaymentSession(paymentRequest());
    expect(outcome).toMatchObject({ final: false, maybeExecuted: true });
    expect(outcome.key).toBeUndefined();
  });
});

describe("a repeat is harmless, so it is made", () => {
  test.each([
    ["a connection that fails", refused],
    ["a time-out", hangs],
    ["HTTP 500 without a result", status(500)],
    ["HTTP 502 without a result", status(502)],
    ["HTTP 429 without a result", status(429)],
    ["an outcome that asks for it", signed(resultBody("U", "UNKNOWN_EXCEPTION"))],
    ["the gateway's own limit, unsigned", unsigned(resultBody("U", "REQUEST_TRAFFIC_EXCEED_LIMIT"))],
  ] as [string, Step][])("after %s: twice, unless told otherwise", async (_, step) => {
    const keyed = stepping([step, step, success]);
    expect(await keyed.antom.createVaultingSession(sessionRequest())).toMatchObject({ next: "proceed" });
    expect(keyed.sent).toHaveLength(3);
    expect(keyed.events.map(({ attempt }) => attempt)).toEqual([1, 2, 3]);

    const hopeless = stepping([step], { timeoutMs: 150 });
    await hopeless.antom.createVaultingSession(sessionRequest()).catch(() => {});
    expect(hopeless.sent).toHaveLength(3);

    const harmless = stepping([step], { timeoutMs: 150 });
    await harmless.antom.createPaymentSession(paymentRequest()).catch(() => {});
    expect(harmless.sent).toHaveLength(3);
  });

  test("with the same bytes, and with a time and a signature of its own", async () => {
    let time = Date.now();
    const { antom, sent } = stepping([refused, status(503), success], { now: () => time++ });
    await antom.createVaultingSession(sessionRequest());
    const [first] = sent;
    expect(new Set(sent.map(({ body }) => body)).size).toBe(1);
    expect(new Set(sent.map(({ headers }) => headers.get("request-time"))).size).toBe(3);
    expect(new Set(sent.map(({ headers }) => headers.get("signature"))).size).toBe(3);
    for (const { headers, path, body } of sent) {
      const parts = { path, clientId: headers.get("client-id") ?? "", time: headers.get("request-time") ?? "", body };
      expect(isSignatureOf(headers.get("signature") ?? "", parts, bench.merchant.publicKey)).toBe(true);
    }
    expect(first?.body).toContain("vaultingRequestId");
  });

  test("and the last outcome stands when no repeat is left", async () => {
    const { antom } = stepping([signed(resultBody("U", "UNKNOWN_EXCEPTION"))]);
    expect(await antom.createVaultingSession(sessionRequest())).toMatchObject({ next: "retrySameRequest", final: false });
  });

  test.each([0, 1, 2, 5, 10])("retries: %i is one attempt more than that", async (retries) => {
    const { antom, sent } = stepping([status(500)], { retries });
    await refusalOf(antom.createVaultingSession(sessionRequest()));
    expect(sent).toHaveLength(retries + 1);
  });

  test("a call's own retries go before the client's", async () => {
    const { antom, sent } = stepping([status(500)], { retries: 5 });
    await refusalOf(antom.createVaultingSession(sessionRequest(), { retries: 0 }));
    expect(sent).toHaveLength(1);
  });
});

describe("a repeat would not help, or might harm, so there is none", () => {
  test.each([
    ["a bad signature", signed(resultBody("S", "SUCCESS", SESSION), { signature: "bad" })],
    ["a success that is not signed", unsigned(resultBody("S", "SUCCESS", SESSION))],
    ["an answer to another request", signed(resultBody("S", "SUCCESS", { vaultingRequestId: "another" }))],
    ["HTML under 200", async () => new Response("<html>")],
    ["HTTP 404 without a result", status(404)],
    ["a redirect", status(302)],
    ["no result", signed("{}")],
    ["proceed", signed(resultBody("S", "SUCCESS", { paymentMethodDetail: { card: { cardToken: "t" } } }))],
    ["redirect", signed(resultBody("U", "VERIFICATION_IN_PROCESS", { normalUrl: "https://bank.example/" }))],
    ["retryNewRequest", signed(resultBody("U", "UNKNOWN_EXCEPTION"))],
    ["retryNewRequest, final", signed(resultBody("F", "VERIFICATION_FAIL"))],
    ["fixRequest", signed(resultBody("F", "PARAM_ILLEGAL"))],
    ["contactSupport", signed(resultBody("F", "PROCESS_FAIL"))],
    ["inquire", unsigned(resultBody("F", "PROCESS_FAIL"))],
    ["a signed refusal under HTTP 500", signed(resultBody("F", "PARAM_ILLEGAL"), { status: 500 })],
  ] as [string, Step][])("after %s", async (_, step) => {
    const { antom, sent } = stepping([step, success]);
    await antom.vaultPaymentMethod(cardRequest()).catch(() => {});
    expect(sent).toHaveLength(1);
  });

  test.each([
    ["a connection that fails", refused],
    ["a time-out", hangs],
    ["HTTP 500", status(500)],
    ["an outcome that asks for it", signed(resultBody("U", "UNKNOWN_EXCEPTION"))],
  ] as [string, Step][])("where the contract says never, not even after %s", async (_, step) => {
    for (const operation of [createVaultingSession, createPaymentSession]) {
      const never: Operation<OperationTypes> = { ...(operation as Operation<OperationTypes>), repeat: "never" };
      const { options, sent } = stepping([step, success], { timeoutMs: 150, retries: 10 });
      const antom = createClientFor([never], options) as Record<string, (request: object) => Promise<unknown>>;
      await antom[operation.id]?.(operation.id === "createPaymentSession" ? paymentRequest() : sessionRequest()).catch(() => {});
      expect(sent, operation.id).toHaveLength(1);
    }
  });
});

const error = (maybeExecuted: boolean, again = true): Attempted<never> => ({
  again,
  maybeExecuted,
  error: new AntomError("ANTOM_NETWORK", "No connection.", { maybeExecuted, operation: "pay", cause: "the cause" }),
});
const policy = (more: Partial<RetryPolicy> = {}): RetryPolicy => ({
  retries: 2,
  deadlineMs: 10_000,
  timeoutMs: 1_000,
  signal: undefined,
  random: () => 0,
  ...more,
});

describe("withRetries", () => {
  test("what an attempt may have done is not undone by a later one that never left", async () => {
    const attempts = [error(true), error(false)];
    const thrown = await refusalOf(withRetries(policy({ retries: 1 }), async (number) => attempts[number - 1] ?? error(false)));
    expect(thrown).toMatchObject({ code: "ANTOM_NETWORK", maybeExecuted: true, operation: "pay", cause: "the cause" });
    expect(String(thrown)).toContain("An earlier attempt may have been carried out");
  });

  test("nor by a later one that could not even be signed", async () => {
    const attempt = async (number: number): Promise<Attempted<never>> => {
      if (number === 1) return error(true);
      const unusable = new AntomError("ANTOM_INVALID_KEY", "privateKey can't be used.", { maybeExecuted: false });
      return { again: false, maybeExecuted: false, error: unusable };
    };
    expect(await refusalOf(withRetries(policy(), attempt))).toMatchObject({ maybeExecuted: true });
  });

  test("nothing sent in any attempt is nothing executed", async () => {
    expect(await refusalOf(withRetries(policy(), async () => error(false)))).toMatchObject({ maybeExecuted: false });
  });

  test("for any attempts: it stops at the first that needs no other, and is as unsure as the unsurest", async () => {
    const attempts = fc.array(fc.record({ again: fc.boolean(), maybeExecuted: fc.boolean(), fails: fc.boolean() }), {
      minLength: 11,
      maxLength: 11,
    });
    await fc.assert(
      fc.asyncProperty(attempts, fc.integer({ min: 0, max: 10 }), async (list, retries) => {
        const last = Math.min(retries, ...list.map(({ again }, index) => (again ? 10 : index)));
        const made: number[] = [];
        const end = await withRetries(policy({ retries }), async (number) => {
          made.push(number);
          const { again, maybeExecuted, fails } = list[number - 1] ?? { again: false, maybeExecuted: false, fails: true };
          return fails ? error(maybeExecuted, again) : { again, maybeExecuted, value: `value ${number}` };
        }).catch((thrown: AntomError) => thrown);
        expect(made).toEqual(Array.from({ length: last + 1 }, (_, index) => index + 1));
        if (list[last]?.fails === false) expect(end).toBe(`value ${last + 1}`);
        else expect(end).toMatchObject({ maybeExecuted: list.slice(0, last + 1).some(({ maybeExecuted }) => maybeExecuted) });
      }),
      { numRuns: 60 },
    );
  });

  test("random 0 waits for nothing", async () => {
    const start = performance.now();
    await refusalOf(withRetries(policy({ retries: 10 }), async () => error(false)));
    expect(performance.now() - start).toBeLessThan(100);
  });

  test("the wait is a share of a bound that doubles from 200 ms up to 5 s", async () => {
    const starts: number[] = [];
    await refusalOf(
      withRetries(policy({ retries: 8, random: () => 0.01 }), async () => {
        starts.push(performance.now());
        return error(false);
      }),
    );
    const waits = starts.slice(1).map((start, index) => start - (starts[index] ?? 0));
    const bounds = [200, 400, 800, 1600, 3200, 5000, 5000, 5000];
    expect(waits).toHaveLength(bounds.length);
    waits.forEach((wait, index) => {
      // Timers count whole milliseconds, and a busy machine is late.
      expect(wait).toBeGreaterThanOrEqual((bounds[index] ?? 0) * 0.01 - 1.5);
      expect(wait).toBeLessThan((bounds[index] ?? 0) * 0.01 + 60);
    });
  });

  test("the deadline ends them: no wait that would outlast it is begun", async () => {
    const start = performance.now();
    let attempts = 0;
    await refusalOf(
      withRetries(policy({ retries: 10, deadlineMs: 500, random: () => 0.999 }), async () => {
        attempts++;
        return error(false);
      }),
    );
    expect(attempts).toBe(2);
    expect(performance.now() - start).toBeLessThan(400);
  });

  test("an attempt gets no more time than the deadline leaves", async () => {
    const times: number[] = [];
    await refusalOf(
      withRetries(policy({ retries: 1, deadlineMs: 300, timeoutMs: 250 }), async (_, timeoutMs) => {
        times.push(timeoutMs);
        await new Promise((resolve) => setTimeout(resolve, 100));
        return error(false);
      }),
    );
    expect(times[0]).toBe(250);
    expect(times[1]).toBeLessThanOrEqual(201);
    expect(times[1]).toBeGreaterThan(100);
  });
});

describe("what ends the waiting", () => {
  const again = (): Attempted<string> => ({
    again: true,
    maybeExecuted: true,
    error: new AntomError("ANTOM_NETWORK", "gone", { maybeExecuted: true }),
  });

  test("a signal that the attempt itself saw aborted", async () => {
    const controller = new AbortController();
    let attempts = 0;
    const call = withRetries(policy({ signal: controller.signal }), async () => {
      attempts++;
      controller.abort("enough");
      return again();
    });
    await expect(call).rejects.toMatchObject({ code: "ANTOM_ABORTED", maybeExecuted: true, cause: "enough" });
    expect(attempts).toBe(1);
  });

  test("a fault of ours is no failed attempt: it is thrown as it is", async () => {
    const fault = new TypeError("a bug");
    await expect(withRetries(policy(), () => Promise.reject(fault))).rejects.toBe(fault);
  });
});

describe("the budget of a client", () => {
  test("ends repeats when the gateway is in trouble, and is earned back by calls that need none", () => {
    const budget = createRetryBudget();
    expect(Array.from({ length: 25 }, () => budget.spend()).filter(Boolean)).toHaveLength(20);
    for (let call = 0; call < 10; call++) budget.earn();
    // Ten tenths are not quite one in binary.
    budget.earn();
    expect([budget.spend(), budget.spend()]).toEqual([true, false]);
    for (let call = 0; call < 1000; call++) budget.earn();
    expect(Array.from({ length: 25 }, () => budget.spend()).filter(Boolean)).toHaveLength(20);
  });

  test("is shared by its calls", async () => {
    let attempts = 0;
    const antom = clientOf(
      bench,
      async () => {
        attempts++;
        return new Response("<h1>Bad gateway</h1>", { status: 502 });
      },
      { random: () => 0, retries: 2 },
    );
    const codes = await Promise.all(Array.from({ length: 30 }, () => refusalOf(antom.createVaultingSession(sessionRequest()))));
    expect(codes).toHaveLength(30);
    for (const error of codes) expect(error).toMatchObject({ code: "ANTOM_HTTP_STATUS", maybeExecuted: true });
    expect(attempts).toBe(50);
  });
});
