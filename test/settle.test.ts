/** Unknown is never taken for failed: what settle() ends on, and what it goes on after. */
import { randomUUID } from "node:crypto";
import { getEventListeners } from "node:events";
import fc from "fast-check";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { products } from "../generated/products.ts";
import type { ObjectSchema } from "../src/contract.ts";
import {
  type AntomClientOptions,
  createAntomClient,
  createClientFor,
  createPaymentSession,
  createVaultingSession,
  fetchNonce,
  inquireVaulting,
  type Operation,
  refund,
  type Settled,
  type SettleOptions,
  settle,
  updateToken,
  vaultPaymentMethod,
} from "../src/index.ts";
import {
  type Bench,
  CARDS,
  cardRequest,
  clientOf,
  createBench,
  paymentRequest,
  refusalOf,
  sessionRequest,
  sleep,
} from "./support/merchant.ts";
import { hangs, refused, type Step, signed, status, through, unsigned } from "./support/steps.ts";
import { resultBody, SESSION } from "./support/wire.ts";

let bench: Bench;
beforeAll(async () => {
  bench = await createBench();
});

const toSandbox: Step = (request) => bench.sandbox.fetch(request);
/** Arrives, is carried out, and the answer is lost. */
const lost: Step = async (request) => {
  await bench.sandbox.fetch(request);
  throw new Error("reset");
};

const ID = "id-of-the-test";
const vaulting = (vaultingStatus: string, fields: object = {}): string =>
  resultBody("S", "SUCCESS", { vaultingRequestId: ID, vaultingStatus, ...fields });
const VAULTED = { paymentMethodDetail: { paymentMethodType: "CARD", card: { cardToken: "token-of-the-test" } } };
const vaulted = signed(vaulting("SUCCESS", VAULTED));
const processing = signed(vaulting("PROCESSING"));
const redirecting = signed(vaulting("PROCESSING", { normalUrl: "https://bank.example/3ds" }));
const notExist = signed(resultBody("F", "VAULTING_NOT_EXIST"));
const unknown = signed(resultBody("U", "UNKNOWN_EXCEPTION"));
const created = signed(resultBody("S", "SUCCESS", SESSION));

interface Call {
  readonly operation: string;
  readonly body: string;
  readonly at: number;
}

/** A client that goes through the steps, one for each request, and stays at the last; and what it sent. */
function stepping(steps: readonly Step[], more: Partial<AntomClientOptions> = {}) {
  const calls: Call[] = [];
  const next = through(steps);
  const fetch: Step = async (request) => {
    const operation = new URL(request.url).pathname.split("/").at(-1) ?? "";
    calls.push({ operation, body: await request.clone().text(), at: performance.now() });
    return next(request);
  };
  return { antom: clientOf(bench, fetch, more), calls, fetch, named: () => calls.map(({ operation }) => operation) };
}

/** The shortest waits there are. */
const quick = { random: () => 0, deadlineMs: 5_000 };
const inquiring = (steps: readonly Step[], options: SettleOptions = {}) => {
  const { antom, calls, named } = stepping(steps);
  return { calls, named, settled: settle(antom, vaultPaymentMethod, { vaultingRequestId: ID }, { ...quick, ...options }) };
};
const gaps = (calls: readonly Call[]): number[] => calls.slice(1).map(({ at }, index) => at - (calls[index]?.at ?? 0));
/** Timers count whole milliseconds, and a busy machine is late. */
const EARLY = 2;
const LATE = 600;

describe("a card whose vaulting has no known end", () => {
  test("settles to the one real result, and exactly one vaulting exists", async () => {
    const { antom, named } = stepping([lost, toSandbox]);
    const request = cardRequest();
    const before = bench.exchanges.length;
    expect(await refusalOf(antom.vaultPaymentMethod(request))).toMatchObject({ code: "ANTOM_NETWORK", maybeExecuted: true });

    const settled = await settle(antom, vaultPaymentMethod, { vaultingRequestId: request.vaultingRequestId }, quick);
    expect(settled).toMatchObject({ final: true, outcome: { operation: "inquireVaulting", next: "proceed", verified: true } });
    expect(settled.error).toBeUndefined();
    expect(named()).toEqual(["vaultPaymentMethod", "inquireVaulting"]);
    const executed = bench.exchanges.slice(before).filter(({ operation, executed }) => operation === "vaultPaymentMethod" && executed);
    expect(executed).toHaveLength(1);
  });

  test("the wrong way, a new id after a time-out, makes two vaultings of it", async () => {
    const { antom } = stepping([lost, toSandbox]);
    const before = bench.exchanges.length;
    await refusalOf(antom.vaultPaymentMethod(cardRequest()));
    await antom.vaultPaymentMethod(cardRequest());
    const executed = bench.exchanges.slice(before).filter(({ operation, executed }) => operation === "vaultPaymentMethod" && executed);
    expect(executed).toHaveLength(2);
  });

  test("after a time-out of the client's own as well", async () => {
    const { antom } = stepping([
      async (request) => {
        await bench.sandbox.fetch(request);
        return hangs(request);
      },
      toSandbox,
    ]);
    const request = cardRequest();
    expect(await refusalOf(antom.vaultPaymentMethod(request, { timeoutMs: 60 }))).toMatchObject({ code: "ANTOM_TIMEOUT" });
    const settled = await settle(antom, vaultPaymentMethod, { vaultingRequestId: request.vaultingRequestId }, quick);
    expect(settled).toMatchObject({ final: true, outcome: { next: "proceed" } });
  });

  test("retryNewRequest that is not final is inquired for under the old id", async () => {
    const request = cardRequest();
    const { antom, calls } = stepping([toSandbox]);
    bench.sandbox.answerNext("vaultPaymentMethod", "UNKNOWN_EXCEPTION", { executed: true });
    expect(await antom.vaultPaymentMethod(request)).toMatchObject({ next: "retryNewRequest", final: false, key: { use: "inquireFirst" } });
    const settled = await settle(antom, vaultPaymentMethod, { vaultingRequestId: request.vaultingRequestId }, quick);
    expect(settled).toMatchObject({ final: true, outcome: { next: "proceed", key: { value: request.vaultingRequestId, use: "same" } } });
    expect(JSON.parse(calls.at(-1)?.body ?? "")).toEqual({ vaultingRequestId: request.vaultingRequestId });
  });

  test("a failure is final, by its reason code", async () => {
    const request = cardRequest(CARDS.declined);
    const { antom } = stepping([lost, toSandbox]);
    await refusalOf(antom.vaultPaymentMethod(request));
    expect(await settle(antom, vaultPaymentMethod, { vaultingRequestId: request.vaultingRequestId }, quick)).toMatchObject({
      final: true,
      outcome: {
        next: "changePaymentMethod",
        maybeExecuted: false,
        reason: { code: "DO_NOT_HONOR", known: true },
        key: { value: request.vaultingRequestId, use: "new" },
      },
    });
  });

  test.each([
    ["contactSupport", "FRAUD_REJECT"],
    ["retryNewRequest", "INVALID_CVV"],
    ["retryNewRequest", "A_REASON_OF_TOMORROW"],
  ])("%s of a failure ends it (%s)", async (next, code) => {
    const { settled, named } = inquiring([signed(vaulting("FAIL", { vaultingResultCode: code }))]);
    expect(await settled).toMatchObject({ final: true, outcome: { next, reason: { code } } });
    expect(named()).toHaveLength(1);
  });

  test("where nothing is known under the id, the same request is called for, and that is no end", async () => {
    const vaultingRequestId = randomUUID();
    const { antom, named } = stepping([toSandbox]);
    const settled = await settle(antom, vaultPaymentMethod, { vaultingRequestId }, quick);
    expect(settled).toMatchObject({ final: false, next: "retrySameRequest", outcome: { final: false, maybeExecuted: true } });
    expect(settled.outcome?.result.resultCode).toBe("VAULTING_NOT_EXIST");
    // It knows no request that it could send again, and takes no new id.
    expect(named()).toEqual(["inquireVaulting"]);
  });

  test.each([
    ["unsigned", unsigned(resultBody("F", "VAULTING_NOT_EXIST"))],
    ["with another status", signed(resultBody("U", "VAULTING_NOT_EXIST"))],
    ["another refusal", signed(resultBody("F", "PARAM_ILLEGAL"))],
    ["another refusal of the contract", signed(resultBody("F", "ACCESS_DENIED"))],
  ])("%s, it does not count", async (_, step) => {
    const { settled, named } = inquiring([step, step, vaulted]);
    expect(await settled).toMatchObject({ final: true, outcome: { next: "proceed" } });
    expect(named()).toHaveLength(3);
  });

  test("even where no contract says how an inquiry ends, it is no end", async () => {
    const { finality: _, ...endless } = inquireVaulting as Operation;
    const antom = createClientFor([endless], { ...bench.options, fetch: notExist }) as never;
    const settled = (await settle(antom, vaultPaymentMethod, { vaultingRequestId: ID }, quick)) as Settled;
    expect(settled).toMatchObject({ final: false, next: "retrySameRequest", outcome: { final: true } });
  });
});

describe.concurrent("what does not end it", () => {
  test.each<[string, Step]>([
    ["a connection that fails", refused],
    ["HTTP 503", status(503)],
    ["HTTP 404", status(404)],
    ["HTML", async () => new Response("<html>")],
    ["no result", signed("{}")],
    ["a bad signature", signed(vaulting("SUCCESS", VAULTED), { signature: "bad" })],
    ["a success that is not signed", unsigned(vaulting("SUCCESS", VAULTED))],
    ["a failure that is not signed", unsigned(vaulting("FAIL").replace('"S"', '"F"'))],
    ["a refusal that the gateway could not sign", unsigned(resultBody("F", "INVALID_SIGNATURE"))],
    ["an answer to another inquiry", signed(vaulting("SUCCESS", { ...VAULTED, vaultingRequestId: "another" }))],
    ["success without what it promises", signed(vaulting("SUCCESS"))],
    ["a status of tomorrow", signed(vaulting("PAUSED"))],
    ["unknown", unknown],
    ["processing", processing],
    ["a redirect", redirecting],
    ["the gateway's limit", unsigned(resultBody("U", "REQUEST_TRAFFIC_EXCEED_LIMIT"))],
    ["a new code", signed(resultBody("F", "A_CODE_OF_TOMORROW"))],
  ])("%s", async (_, step) => {
    const { settled, named } = inquiring([step, step, vaulted]);
    expect(await settled).toEqual({ final: true, outcome: expect.objectContaining({ next: "proceed", verified: true }) });
    expect(named()).toEqual(["inquireVaulting", "inquireVaulting", "inquireVaulting"]);
  });

  test("a time-out, of one call", async () => {
    const { settled, named } = inquiring([hangs, vaulted], { timeoutMs: 50 });
    expect(await settled).toMatchObject({ final: true });
    expect(named()).toHaveLength(2);
  });

  test("a redirect: the buyer comes back, and then it is known", async () => {
    const { settled, named } = inquiring([redirecting, redirecting, processing, vaulted]);
    expect(await settled).toMatchObject({ final: true, outcome: { next: "proceed" } });
    expect(named()).toHaveLength(4);
  });

  test("whatever comes in whatever order: it ends on the first verified last word, and on nothing else", async () => {
    const ends: [Step, boolean][] = [
      [refused, false],
      [unknown, false],
      [processing, false],
      [unsigned(resultBody("F", "PROCESS_FAIL")), false],
      [unsigned(resultBody("F", "VAULTING_NOT_EXIST")), false],
      [vaulted, true],
      [signed(vaulting("FAIL")), true],
    ];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: ends.length - 1 }), { minLength: 1, maxLength: 4 }), async (order) => {
        const chosen = order.map((index) => ends[index] ?? [refused, false]) as [Step, boolean][];
        const last = chosen.findIndex(([, final]) => final);
        // Whoever comes past all of them would go on for ever.
        const enough = new AbortController();
        const beyond: Step = (request) => {
          enough.abort();
          return refused(request);
        };
        const { settled, named } = inquiring([...chosen.map(([step]) => step), beyond], { signal: enough.signal });
        expect((await settled).final).toBe(last !== -1);
        expect(named()).toHaveLength(last === -1 ? chosen.length + 1 : last + 1);
      }),
      { numRuns: 10 },
    );
  }, 30_000);
});

describe.concurrent("at the deadline", () => {
  test.each<[string, Step, string, boolean]>([
    ["unknown", unknown, "inquire", true],
    ["a redirect", redirecting, "redirect", true],
    ["processing", processing, "awaitResult", true],
    ["a refusal that nobody signed", unsigned(resultBody("F", "INVALID_SIGNATURE")), "inquire", true],
    ["a refusal of the inquiry", signed(resultBody("F", "ACCESS_DENIED")), "inquire", true],
    ["no connection", refused, "inquire", false],
  ])("%s for ever is not known yet", async (_, step, next, answered) => {
    const start = performance.now();
    const settled = await inquiring([step], { deadlineMs: 450 }).settled;
    const elapsed = performance.now() - start;
    expect(elapsed).toBeGreaterThan(300);
    expect(elapsed).toBeLessThan(450 + LATE);
    expect(settled).toMatchObject({ final: false, next });
    if (answered) {
      expect(settled.outcome?.operation).toBe("inquireVaulting");
      expect(settled).not.toHaveProperty("error");
    } else {
      expect(settled.outcome).toBeUndefined();
      expect(settled.error).toMatchObject({ code: "ANTOM_NETWORK", operation: "inquireVaulting", maybeExecuted: true });
    }
  });

  test("an inquiry that never left does not say that the vaulting was not executed", async () => {
    const { antom } = stepping([refused], { fetch: refused });
    const gone = { inquireVaulting: () => antom.inquireVaulting({ vaultingRequestId: ID }, { signal: AbortSignal.abort() }) };
    expect(await refusalOf(gone.inquireVaulting())).toMatchObject({ maybeExecuted: false });
    const settled = await settle(gone, vaultPaymentMethod, { vaultingRequestId: ID }, { ...quick, deadlineMs: 150 });
    expect(settled.error).toMatchObject({ maybeExecuted: true });
    expect(String(settled.error)).toContain("An earlier attempt may have been carried out");
  });

  test("the last outcome is kept beside a later error, and an error goes with a later answer", async () => {
    const after = await inquiring([redirecting, refused], { deadlineMs: 450 }).settled;
    expect(after).toMatchObject({ final: false, next: "redirect", outcome: { next: "redirect" }, error: { code: "ANTOM_NETWORK" } });
    const before = await inquiring([refused, processing], { deadlineMs: 450 }).settled;
    expect(before).toMatchObject({ final: false, next: "awaitResult" });
    expect(before).not.toHaveProperty("error");
  });

  test("it holds over a call that hangs", async () => {
    const start = performance.now();
    const settled = await inquiring([processing, hangs], { deadlineMs: 400 }).settled;
    expect(performance.now() - start).toBeLessThan(400 + LATE);
    expect(settled).toMatchObject({ final: false, next: "awaitResult", error: { code: "ANTOM_TIMEOUT" } });
  });

  test("one call is made, however near it is", async () => {
    const { settled, named } = inquiring([unknown], { deadlineMs: 30 });
    expect(await settled).toMatchObject({ final: false });
    expect(named()).toHaveLength(1);
  });

  test("a wait that would outlast it leaves time for a last look", async () => {
    const start = performance.now();
    // So large a random stands for a later round, whose bound is larger.
    const { settled, calls } = inquiring([unknown], { random: () => 3, deadlineMs: 1_300 });
    expect(await settled).toMatchObject({ final: false });
    // At once, and a second before the end; what is left then is waited out.
    expect(calls).toHaveLength(2);
    expect(gaps(calls)[0]).toBeGreaterThan(200);
    expect(gaps(calls)[0]).toBeLessThan(300 + LATE);
    expect(performance.now() - start).toBeGreaterThan(1_300 - EARLY - 100);
  });

  test("no call is left to its client's own repeats", async () => {
    const { antom, named } = stepping([status(503)], { retries: 5 });
    await settle(antom, vaultPaymentMethod, { vaultingRequestId: ID }, { ...quick, deadlineMs: 30 });
    expect(named()).toHaveLength(1);
  });
});

describe.concurrent("waits", () => {
  test("random 0 is the shortest, 100 ms, and no hot loop", async () => {
    const { settled, calls } = inquiring([unknown, unknown, unknown, unknown, vaulted], { random: () => 0 });
    await settled;
    for (const gap of gaps(calls)) {
      expect(gap).toBeGreaterThan(100 - EARLY);
      expect(gap).toBeLessThan(100 + LATE);
    }
  });

  test("random 0.99 is near the bound, which doubles from 500 ms", async () => {
    const { settled, calls } = inquiring([unknown, unknown, vaulted], { random: () => 0.99 });
    await settled;
    [496, 991].forEach((wait, index) => {
      expect(gaps(calls)[index]).toBeGreaterThan(wait - EARLY);
      expect(gaps(calls)[index]).toBeLessThan(wait + LATE);
    });
  });

  test("are up to ten seconds long and no longer, with a random of its own where none is given", async () => {
    // A share of a hundredth: 1 % of the bound above the floor.
    const { settled, calls } = inquiring([unknown], { random: () => 0.01, deadlineMs: 2_500 });
    await settled;
    [104, 109, 119, 139, 179, 199, 199].forEach((wait, index) => {
      expect(gaps(calls)[index]).toBeGreaterThan(wait - EARLY);
      expect(gaps(calls)[index]).toBeLessThan(wait + LATE);
    });
    // Without its limit the last would be 419.
    expect(gaps(calls)[6]).toBeLessThan(390);
    const { antom, calls: own } = stepping([unknown, vaulted]);
    await settle(antom, vaultPaymentMethod, { vaultingRequestId: ID });
    expect(gaps(own)[0]).toBeGreaterThan(100 - EARLY);
    expect(gaps(own)[0]).toBeLessThan(500 + LATE);
  });
});

describe.concurrent("a promise that wakes it", () => {
  test("ends the wait, and begins the waits anew", async () => {
    const start = performance.now();
    const { settled, calls } = inquiring([unknown, unknown, unknown, vaulted], {
      random: () => 0.99,
      wake: sleep(700),
    });
    expect(await settled).toMatchObject({ final: true });
    // 0 ms, 496 ms, rung at 700 ms instead of 1487 ms, then 496 ms later instead of 1981.
    expect(gaps(calls)[1]).toBeLessThan(204 + LATE);
    expect(gaps(calls)[2]).toBeGreaterThan(496 - EARLY);
    expect(gaps(calls)[2]).toBeLessThan(496 + LATE);
    expect(performance.now() - start).toBeLessThan(1_196 + 2 * LATE);
  });

  test("during a call leaves out the wait after it, and only that", async () => {
    const slow: Step = async (request) => {
      await sleep(50);
      return unknown(request);
    };
    const { settled, calls } = inquiring([slow, unknown, vaulted], { random: () => 0.99, wake: sleep(10) });
    await settled;
    expect(gaps(calls)[0]).toBeLessThan(50 + LATE);
    expect(gaps(calls)[1]).toBeGreaterThan(496 - EARLY);
  });

  test.each([
    ["is rejected", () => Promise.reject(new Error("no notification"))],
    ["never comes", () => new Promise(() => {})],
  ])("and %s changes nothing", async (_, make) => {
    const { settled, calls } = inquiring([unknown, vaulted], { wake: make() });
    expect(await settled).toMatchObject({ final: true });
    expect(gaps(calls)[0]).toBeGreaterThan(100 - EARLY);
  });

  test("and comes when it is over, is heard by nobody", async () => {
    let ring = (): void => {};
    const wake = new Promise<void>((resolve) => {
      ring = resolve;
    });
    const { settled, calls } = inquiring([unknown, vaulted], { wake });
    await settled;
    ring();
    await sleep(20);
    expect(calls).toHaveLength(2);
  });
});

describe("a signal", () => {
  /** Every timer that was set from now on, and has neither come nor been cleared. */
  function watchTimers(): Set<unknown> {
    const [set, clear] = [globalThis.setTimeout, globalThis.clearTimeout];
    const alive = new Set<unknown>();
    vi.spyOn(globalThis, "setTimeout").mockImplementation(((then: (...rest: unknown[]) => void, ms: number, ...rest: unknown[]) => {
      const timer = set(() => {
        alive.delete(timer);
        then(...rest);
      }, ms);
      alive.add(timer);
      return timer;
    }) as typeof setTimeout);
    vi.spyOn(globalThis, "clearTimeout").mockImplementation((timer) => {
      alive.delete(timer);
      clear(timer);
    });
    return alive;
  }
  afterEach(() => {
    vi.restoreAllMocks();
  });

  test("that is aborted before: nothing is sent, and nothing thrown", async () => {
    const reason = new Error("shutting down");
    const { settled, named } = inquiring([vaulted], { signal: AbortSignal.abort(reason) });
    const { error, ...rest } = await settled;
    expect(rest).toEqual({ final: false, outcome: undefined, next: "inquire" });
    expect(error).toMatchObject({ code: "ANTOM_ABORTED", maybeExecuted: true, cause: reason });
    expect(named()).toEqual([]);
  });

  test("that is aborted during a wait ends it at once, with the last outcome", async () => {
    const controller = new AbortController();
    const reason = new Error("shutting down");
    const sleeping = sleep(60);
    const timers = watchTimers();
    const start = performance.now();
    const { settled, named } = inquiring([redirecting], { signal: controller.signal, random: () => 0.99 });
    await sleeping;
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(1);
    expect(timers.size).toBe(1);
    controller.abort(reason);
    expect(await settled).toMatchObject({
      final: false,
      next: "redirect",
      outcome: { next: "redirect" },
      error: { code: "ANTOM_ABORTED", operation: "vaultPaymentMethod", maybeExecuted: true, cause: reason },
    });
    expect(performance.now() - start).toBeLessThan(60 + LATE);
    expect(named()).toHaveLength(1);
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
    expect(timers.size).toBe(0);
  });

  test("that is aborted during a call ends that", async () => {
    const controller = new AbortController();
    const { settled } = inquiring([hangs], { signal: controller.signal });
    await sleep(20);
    controller.abort();
    expect(await settled).toMatchObject({ final: false, error: { code: "ANTOM_ABORTED", operation: "inquireVaulting" } });
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
  });

  test("is let go of, and so is every timer, however it ends", async () => {
    const { signal } = new AbortController();
    const cases: [Step[], SettleOptions][] = [
      [[unknown, vaulted], { wake: sleep(20), random: () => 0.99 }],
      [[unknown, vaulted], {}],
      [[unknown], { deadlineMs: 300 }],
      [[notExist], {}],
    ];
    const timers = watchTimers();
    for (const [steps, options] of cases) {
      await inquiring(steps, { signal, ...options }).settled;
      expect(getEventListeners(signal, "abort")).toHaveLength(0);
      expect(timers.size).toBe(0);
    }
  });
});

describe("a whole request", () => {
  test("is sent again with the same id and the same bytes, until the session is there", async () => {
    const { antom, calls, named } = stepping([lost, refused, status(503), unknown, toSandbox]);
    const before = bench.exchanges.length;
    const request = sessionRequest({ redirectUrl: "https://merchant.example/cards/done" });
    const settled = await settle(antom, createVaultingSession, request, quick);
    expect(settled).toMatchObject({ final: true, outcome: { operation: "createVaultingSession", next: "proceed" } });
    expect(named()).toEqual(Array(5).fill("createVaultingSession"));
    expect(new Set(calls.map(({ body }) => body))).toEqual(new Set([JSON.stringify(request)]));
    const sessions = bench.exchanges.slice(before).filter(({ operation }) => operation === "createVaultingSession");
    expect(sessions.map(({ executed, replayed }) => [executed, replayed])).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  test("stays what it was, whatever its owner does with it meanwhile", async () => {
    const request = { ...sessionRequest(), merchantRegion: "SG" };
    const { antom, calls } = stepping([refused, created]);
    const settled = settle(antom, createVaultingSession, request, quick);
    request.merchantRegion = "US";
    expect(await settled).toMatchObject({ final: true });
    expect(calls.map(({ body }) => JSON.parse(body).merchantRegion)).toEqual(["SG", "SG"]);
  });

  test("without an idempotency key, where a repeat is harmless by nature", async () => {
    const { antom, named } = stepping([status(502), unknown, toSandbox]);
    expect(await settle(antom, createPaymentSession, paymentRequest(), quick)).toMatchObject({ final: true, outcome: { next: "proceed" } });
    expect(named()).toEqual(Array(3).fill("createPaymentSession"));
  });

  test("of an inquiry is the inquiry itself", async () => {
    const { antom, named } = stepping([processing, redirecting, vaulted]);
    expect(await settle(antom, inquireVaulting, { vaultingRequestId: ID }, quick)).toMatchObject({
      final: true,
      outcome: { next: "proceed" },
    });
    expect(named()).toHaveLength(3);
  });

  test.each([
    ["fixRequest", "PARAM_ILLEGAL"],
    ["contactSupport", "PROCESS_FAIL"],
  ])("%s of a verified refusal ends it", async (next, code) => {
    const { antom, named } = stepping([signed(resultBody("F", code))]);
    expect(await settle(antom, createVaultingSession, sessionRequest(), quick)).toMatchObject({ final: true, outcome: { next } });
    expect(named()).toHaveLength(1);
  });

  test.each(["INVALID_SIGNATURE", "PARAM_ILLEGAL", "PROCESS_FAIL"])("%s that nobody signed does not", async (code) => {
    const { antom } = stepping([unsigned(resultBody("F", code))]);
    expect(await settle(antom, createVaultingSession, sessionRequest(), { ...quick, deadlineMs: 250 })).toMatchObject({
      final: false,
      next: "retrySameRequest",
      outcome: { verified: false },
    });
  });

  test("of which only the ids are given is inquired for: of a session, what became of its card", async () => {
    const { antom, named } = stepping([processing, vaulted]);
    const ids = { vaultingRequestId: ID, merchantAccountId: "shop-17" };
    expect(await settle(antom, createVaultingSession, ids, quick)).toMatchObject({
      final: true,
      outcome: { operation: "inquireVaulting", next: "proceed" },
    });
    expect(named()).toEqual(["inquireVaulting", "inquireVaulting"]);
  });
});

test("where the contract requires no field, what is given is taken for ids: they are only asked for", async () => {
  const { required: _, ...request } = vaultPaymentMethod.request;
  const { antom, named } = stepping([vaulted]);
  const settled = await settle(antom, { ...vaultPaymentMethod, request }, { vaultingRequestId: ID }, quick);
  expect(settled).toMatchObject({ final: true });
  expect(named()).toEqual(["inquireVaulting"]);
});

describe("a refund, which moves money", () => {
  const request = { refundRequestId: ID, paymentId: "1", refundAmount: { currency: "USD", value: "100" } };
  const denied = signed(resultBody("F", "ACCESS_DENIED"));
  const inconsistent = signed(resultBody("F", "REPEAT_REQ_INCONSISTENT"));
  const refunded = (refundStatus: string): Step =>
    signed(resultBody("S", "SUCCESS", { refundStatus, refundRequestId: ID, refundId: "2", refundAmount: request.refundAmount }));
  const settling = (steps: readonly Step[], options: SettleOptions = {}) => {
    const { antom, named } = stepping(steps);
    return { named, settled: settle(antom, refund, request, { ...quick, ...options }) };
  };

  test.each([
    ["a refusal by the gateway", denied],
    ["a repeat that is none", inconsistent],
  ])("does not end on %s: it says nothing of the first attempt, and is inquired for", async (_, step) => {
    const { settled, named } = settling([step, refunded("PROCESSING"), refunded("SUCCESS")]);
    expect(await settled).toMatchObject({ final: true, outcome: { operation: "inquiryRefund", next: "proceed" } });
    expect(named()).toEqual(["refund", "inquiryRefund", "inquiryRefund"]);
  });

  test("at the deadline says that it may have been done", async () => {
    const { settled } = settling([denied], { deadlineMs: 30 });
    expect(await settled).toMatchObject({ final: false, outcome: { maybeExecuted: true } });
  });
});

describe("an operation that can be sent again and inquired for", () => {
  // None of today's is both and ever under way: one that vaults without card data, as payments will be.
  const { paymentMethodDetail: _, env: __, ...properties } = vaultPaymentMethod.request.properties;
  const request: ObjectSchema = { ...vaultPaymentMethod.request, required: ["vaultingRequestId", "redirectUrl"], properties };
  const pay = { ...vaultPaymentMethod, request } as Operation;
  const whole = { vaultingRequestId: ID, redirectUrl: "https://merchant.example/done" };
  const settling = (steps: readonly Step[], chosen = [pay, inquireVaulting as Operation], more: SettleOptions = {}) => {
    const { fetch, named, calls } = stepping(steps);
    const antom = createClientFor(chosen, { ...bench.options, fetch });
    const run = settle as (antom: object, operation: Operation, given: object, options: SettleOptions) => Promise<Settled>;
    return { settled: run(antom, pay, whole, { ...quick, ...more }), named, calls };
  };
  const verification = resultBody("U", "VERIFICATION_IN_PROCESS", { vaultingRequestId: ID, normalUrl: "https://bank.example/" });
  const verifying = signed(verification);
  const unknown = signed(resultBody("U", "UNKNOWN_EXCEPTION", { vaultingRequestId: ID }));
  const done = signed(resultBody("S", "SUCCESS", { vaultingRequestId: ID, ...VAULTED }));

  test.each([
    ["a redirect", verifying],
    ["retryNewRequest that is not final", unknown],
  ])("is inquired for after %s", async (_name, step) => {
    const { settled, named, calls } = settling([step, refused, processing, vaulted]);
    expect(await settled).toMatchObject({ final: true, outcome: { operation: "inquireVaulting" } });
    expect(named()).toEqual(["vaultPaymentMethod", "inquireVaulting", "inquireVaulting", "inquireVaulting"]);
    expect(calls.at(-1)?.body).toBe(JSON.stringify({ vaultingRequestId: ID }));
  });

  test.each([
    ["an error", refused],
    ["a refusal that nobody signed", unsigned(resultBody("F", "INVALID_SIGNATURE"))],
    ["a redirect that nobody signed", unsigned(verification)],
    ["success without what it promises", signed(resultBody("S", "SUCCESS"))],
  ])("is sent again after %s", async (_name, step) => {
    const { settled, named } = settling([step, done]);
    expect(await settled).toMatchObject({ final: true, outcome: { operation: "vaultPaymentMethod", next: "proceed" } });
    expect(named()).toEqual(["vaultPaymentMethod", "vaultPaymentMethod"]);
  });

  test("is sent again where the inquiry knows nothing of it", async () => {
    const { settled, named } = settling([unknown, notExist, done]);
    expect(await settled).toMatchObject({ final: true, outcome: { operation: "vaultPaymentMethod" } });
    expect(named()).toEqual(["vaultPaymentMethod", "inquireVaulting", "vaultPaymentMethod"]);
  });

  test("says at the deadline which of the two comes next", async () => {
    const late = { deadlineMs: 30 };
    expect(await settling([unknown], undefined, late).settled).toMatchObject({ final: false, next: "inquire" });
    expect(await settling([refused], undefined, late).settled).toMatchObject({ final: false, next: "retrySameRequest" });
  });

  test("is only sent again by a client without the inquiry", async () => {
    const { settled, named } = settling([verifying, done], [pay]);
    expect(await settled).toMatchObject({ final: true });
    expect(named()).toEqual(["vaultPaymentMethod", "vaultPaymentMethod"]);
  });
});

describe("what is refused before anything is sent", () => {
  const untyped = settle as unknown as (...args: unknown[]) => Promise<Settled>;
  const refusal = async (operation: unknown, given: unknown, options?: unknown, chosen?: Operation[]) => {
    const { antom, fetch, calls } = stepping([vaulted]);
    const client = chosen === undefined ? antom : createClientFor(chosen, { ...bench.options, fetch });
    const error = await refusalOf(untyped(client, operation, given, ...(options === undefined ? [] : [options])));
    expect(calls).toEqual([]);
    return error;
  };
  const ids = { vaultingRequestId: ID };

  test("a whole request with card data: by its name and never by its content", async () => {
    const request = cardRequest();
    const error = await refusal(vaultPaymentMethod, request);
    expect(error).toMatchObject({ code: "ANTOM_INVALID_OPTION", maybeExecuted: false });
    expect(String(error)).toMatch(/vaultPaymentMethod is settled by inquiry only: give settle\(\) its vaultingRequestId/);
    expect(String(error)).not.toContain(CARDS.approved);
  });

  test("card data beside the ids, also by a client and a call that check nothing", async () => {
    const { fetch, calls } = stepping([vaulted]);
    const antom = createAntomClient({ ...bench.options, fetch, check: "off" });
    const given = { vaultingRequestId: ID, card: { cardNo: CARDS.approved } };
    const error = await refusalOf(untyped(antom, vaultPaymentMethod, given, { check: "off" }));
    expect(error).toMatchObject({ code: "ANTOM_INVALID_REQUEST", operation: "inquireVaulting" });
    expect(calls).toEqual([]);
  });

  test.each<[string, Operation, object]>([
    ["fetchNonce", fetchNonce as Operation, { card: {} }],
    ["updateToken", updateToken as Operation, { token: "t" }],
  ])("%s, which nothing settles", async (id, operation, given) => {
    const error = await refusal(operation, given);
    expect(error).toMatchObject({ code: "ANTOM_INVALID_OPTION" });
    expect(String(error)).toMatch(new RegExp(`${id} can't be settled`));
  });

  test("a client without the inquiry, or without the operation", async () => {
    const inquiry = await refusal(vaultPaymentMethod, ids, undefined, [vaultPaymentMethod as Operation]);
    expect(inquiry).toMatchObject({ code: "ANTOM_INVALID_OPTION" });
    expect(String(inquiry)).toMatch(/needs a client with inquireVaulting/);
    const own = await refusal(createVaultingSession, sessionRequest(), undefined, [inquireVaulting as Operation]);
    expect(String(own)).toMatch(/needs a client with createVaultingSession/);
    await expect(untyped(undefined, vaultPaymentMethod, ids)).rejects.toMatchObject({ code: "ANTOM_INVALID_OPTION" });
  });

  test.each([["vaultPaymentMethod"], [undefined], [{}]])("%j in place of an operation", async (operation) => {
    expect(await refusal(operation, ids)).toMatchObject({ code: "ANTOM_INVALID_OPTION" });
  });

  test.each<[string, Operation, unknown, string]>([
    ["a request with a mistake", createVaultingSession as Operation, { ...sessionRequest(), redirectURL: "" }, "createVaultingSession"],
    ["a request that lacks a field", createVaultingSession as Operation, { paymentMethodType: "CARD" }, "createVaultingSession"],
    ["no request", createPaymentSession as Operation, undefined, "createPaymentSession"],
    ["ids that are none", vaultPaymentMethod as Operation, { vaultingRequestID: ID }, "inquireVaulting"],
    ["an id that is too long", vaultPaymentMethod as Operation, { vaultingRequestId: "x".repeat(65) }, "inquireVaulting"],
    ["no ids", vaultPaymentMethod as Operation, undefined, "inquireVaulting"],
  ])("%s", async (_, operation, given, named) => {
    expect(await refusal(operation, given)).toMatchObject({ code: "ANTOM_INVALID_REQUEST", operation: named, maybeExecuted: false });
  });

  test("another shape on the path of what is harmless: it might move money each time", async () => {
    const error = await refusal(createPaymentSession, { ...paymentRequest(), paymentAmount: { value: "100" } }, { check: "off" });
    expect(error).toMatchObject({ code: "ANTOM_INVALID_OPTION" });
    expect(String(error)).toMatch(/none that the contract lets repeat/);
  });

  test("but not what its key keeps from being done twice", async () => {
    const { antom, calls } = stepping([refused, created]);
    const request = { ...sessionRequest(), newField: "1" };
    const options = { ...quick, check: "off" as const, headers: { "x-trace": "17" } };
    expect(await settle(antom, createVaultingSession, request, options)).toMatchObject({ final: true });
    expect(calls.map(({ body }) => JSON.parse(body).newField)).toEqual(["1", "1"]);
  });

  test.each<[string, unknown]>([
    ["null", null],
    ["a number", 5_000],
    ["an option that is none", { deadline: 5 }],
    ["retries", { retries: 3 }],
    ["extra", { extra: { "/newField": 1 } }],
    ["a negative deadline", { deadlineMs: -1 }],
    ["a deadline in words", { deadlineMs: "5s" }],
    ["no time for a call", { timeoutMs: 0 }],
    ["no signal", { signal: true }],
    ["no random", { random: 0.5 }],
    ["a wake that is no promise", { wake: true }],
    ["a wake that is null", { wake: null }],
  ])("options: %s", async (_, options) => {
    expect(await refusal(vaultPaymentMethod, ids, options)).toMatchObject({ code: "ANTOM_INVALID_OPTION", maybeExecuted: false });
  });

  test("what goes wrong in the client itself is passed on as it is", async () => {
    const antom = { inquireVaulting: () => Promise.reject(new TypeError("a bug")) };
    await expect(settle(antom, vaultPaymentMethod, ids, quick)).rejects.toThrow(new TypeError("a bug"));
  });

  test("a key that fails only later ends nothing", async () => {
    let calls = 0;
    const { antom } = stepping([vaulted]);
    const failing = (): Promise<never> => untyped(antom, vaultPaymentMethod, ids, { random: 1 }) as Promise<never>;
    const flaky = {
      inquireVaulting: (...args: Parameters<typeof antom.inquireVaulting>) =>
        ++calls === 2
          ? failing()
          : calls === 1
            ? antom.inquireVaulting(args[0], { signal: AbortSignal.abort() })
            : antom.inquireVaulting(...args),
    };
    expect(await settle(flaky, vaultPaymentMethod, ids, quick)).toMatchObject({ final: true });
    expect(calls).toBe(3);
  });
});

describe("the contract", () => {
  const inquired = Object.entries(products).flatMap(([product, { operations }]) =>
    Object.values(operations).flatMap((operation) => (operation.inquiry === undefined ? [] : [{ product, operation, operations }])),
  );

  test.each(inquired.map((entry) => [`${entry.product} ${entry.operation.id}`, entry] as const))(
    "%s: its inquiry says when it knows nothing, and when it is over",
    (_, { operation, operations }) => {
      const { inquiry } = operation;
      const asked = operations[inquiry?.operation ?? ""];
      // By which code an inquiry knows nothing, not every page says; then nothing is sent again by itself.
      if (inquiry?.notExist !== undefined) expect(asked?.codes[inquiry.notExist]).toMatchObject({ status: "F" });
      expect(asked?.finality?.subject).toBe(inquiry?.field);
      expect(asked?.repeat).toBe("harmless");
    },
  );

  test("has such operations in both products", () => {
    expect(inquired.map(({ product, operation }) => `${product} ${operation.id}`)).toEqual([
      "ams createVaultingSession",
      "ams vaultPaymentMethod",
      "ams pay",
      "ams refund",
      "apo createVaultingSession",
    ]);
  });
});
