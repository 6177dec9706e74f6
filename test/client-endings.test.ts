/** How a call ends before its answer: by a signal, by time; and that nothing of it is left. */
import { getEventListeners } from "node:events";
import { beforeAll, describe, expect, test } from "vitest";
import { type AntomClientOptions, createAntomClient } from "../src/index.ts";
import { type Bench, cardRequest, clientOf, createBench, refusalOf, sessionRequest, sleep } from "./support/merchant.ts";
import { gatewayAnswer, resultBody, SESSION } from "./support/wire.ts";

let bench: Bench;
beforeAll(async () => {
  bench = await createBench();
});

const never = (): Promise<Response> => new Promise(() => {});
const broken = async (): Promise<Response> => new Response("", { status: 503 });

/** A fetch that says when it was first called: a request takes its time to be signed. */
function noticed(fetch: (request: Request) => Promise<Response>) {
  let notice = (): void => {};
  const sent = new Promise<void>((resolve) => {
    notice = resolve;
  });
  const noticing = (request: Request): Promise<Response> => {
    notice();
    return fetch(request);
  };
  return { fetch: noticing, sent };
}

/** An answer whose body never ends, and whether its reader has given it up. */
function endless(): { fetch: () => Promise<Response>; cancelled: () => boolean } {
  let cancelled = false;
  const body = () =>
    new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode('{"result":')),
      cancel: () => {
        cancelled = true;
      },
    });
  return { fetch: async () => new Response(body()), cancelled: () => cancelled };
}

describe("a signal", () => {
  test("that is aborted before the call: nothing is sent", async () => {
    let calls = 0;
    const antom = clientOf(bench, async () => Response.json(++calls));
    const reason = new Error("the buyer left");
    const error = await refusalOf(antom.createVaultingSession(sessionRequest(), { signal: AbortSignal.abort(reason) }));
    expect(error).toMatchObject({ code: "ANTOM_ABORTED", maybeExecuted: false, operation: "createVaultingSession", cause: reason });
    expect(calls).toBe(0);
  });

  const UNDER_WAY: [string, () => (request: Request) => Promise<Response>][] = [
    ["while nothing comes", () => never],
    ["while the body comes", () => endless().fetch],
    [
      "with a fetch that ends by the signal",
      () => (request) =>
        new Promise((_, reject) => {
          request.signal.addEventListener("abort", () => reject(request.signal.reason));
        }),
    ],
  ];
  test.each(UNDER_WAY)("that is aborted %s: it may have been executed", async (_, make) => {
    const controller = new AbortController();
    const reason = new Error("the buyer left");
    const { fetch, sent } = noticed(make());
    const call = refusalOf(clientOf(bench, fetch, { retries: 2 }).createVaultingSession(sessionRequest(), { signal: controller.signal }));
    await sent;
    controller.abort(reason);
    expect(await call).toMatchObject({ code: "ANTOM_ABORTED", maybeExecuted: true, operation: "createVaultingSession", cause: reason });
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
  });

  test("that is aborted between two attempts ends the wait at once, and says what the first may have done", async () => {
    const controller = new AbortController();
    const reason = new Error("the buyer left");
    const { fetch, sent } = noticed(broken);
    const antom = clientOf(bench, fetch, { retries: 2, random: () => 0.99 });
    const call = refusalOf(antom.createVaultingSession(sessionRequest(), { signal: controller.signal }));
    await sent;
    await sleep(50);
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(1);
    const start = performance.now();
    controller.abort(reason);
    expect(await call).toMatchObject({ code: "ANTOM_ABORTED", maybeExecuted: true, cause: reason });
    expect(performance.now() - start).toBeLessThan(100);
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
  });

  test("that is aborted between two attempts: the error names the operation, like every other", async () => {
    const call = clientOf(bench, broken, { retries: 1, random: () => 0.99 }).createVaultingSession(sessionRequest(), {
      signal: AbortSignal.timeout(20),
    });
    expect(await refusalOf(call)).toMatchObject({ code: "ANTOM_ABORTED", operation: "createVaultingSession" });
  });

  test("is let go of, however a call ends", async () => {
    const { signal } = new AbortController();
    let most = 0;
    const counting = (fetch: (request: Request) => Promise<Response>) => async (request: Request) => {
      most = Math.max(most, getEventListeners(signal, "abort").length);
      return fetch(request);
    };
    const ends: [(request: Request) => Promise<Response>, Partial<AntomClientOptions>][] = [
      [bench.sandbox.fetch, {}],
      [broken, { retries: 2, random: () => 0.01 }],
      [never, { timeoutMs: 100 }],
      [async () => Promise.reject(new Error("no")), {}],
      [async () => new Response("x".repeat(99)), { maxResponseBytes: 10 }],
    ];
    for (const [fetch, options] of ends) {
      await clientOf(bench, counting(fetch), options)
        .createVaultingSession(sessionRequest(), { signal })
        .catch(() => {});
      expect(getEventListeners(signal, "abort")).toHaveLength(0);
    }
    expect(most).toBe(1);
  });
});

describe("time", () => {
  test.each([
    ["nothing comes", never],
    ["a body does not end", endless().fetch],
  ])("timeoutMs ends an attempt in which %s", async (_, fetch) => {
    const start = performance.now();
    const error = await refusalOf(clientOf(bench, fetch, { timeoutMs: 150 }).createVaultingSession(sessionRequest()));
    expect(error).toMatchObject({ code: "ANTOM_TIMEOUT", maybeExecuted: true, operation: "createVaultingSession" });
    expect(performance.now() - start).toBeLessThan(400);
  });

  test("a call's own limit goes before the client's", async () => {
    const antom = clientOf(bench, never, { timeoutMs: 15_000 });
    expect(await refusalOf(antom.createVaultingSession(sessionRequest(), { timeoutMs: 100 }))).toMatchObject({ code: "ANTOM_TIMEOUT" });
  });

  test.each([
    ["attempts that hang", never, "ANTOM_TIMEOUT"],
    ["bodies that hang", endless().fetch, "ANTOM_TIMEOUT"],
    ["waits between attempts", broken, "ANTOM_HTTP_STATUS"],
  ])("deadlineMs ends %s, all together", async (_, fetch, code) => {
    const start = performance.now();
    const antom = clientOf(bench, fetch, { retries: 10, deadlineMs: 150, timeoutMs: 60, random: () => 0.3 });
    expect(await refusalOf(antom.createVaultingSession(sessionRequest()))).toMatchObject({ code, maybeExecuted: true });
    expect(performance.now() - start).toBeLessThan(400);
  });

  test("a deadline shorter than the time for one attempt is the attempt's", async () => {
    const start = performance.now();
    await refusalOf(clientOf(bench, never, { deadlineMs: 50 }).createVaultingSession(sessionRequest()));
    expect(performance.now() - start).toBeLessThan(400);
  });

  test("a body that nobody will read any more is given up", async () => {
    const { fetch, cancelled } = endless();
    await refusalOf(clientOf(bench, fetch, { timeoutMs: 150 }).createVaultingSession(sessionRequest()));
    await sleep(20);
    expect(cancelled()).toBe(true);
  });

  test("no timer outlives its call", async () => {
    const timers = (): number => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
    const before = timers();
    const antom = createAntomClient(bench.options);
    await Promise.all([antom.createVaultingSession(sessionRequest()), antom.vaultPaymentMethod(cardRequest())]);
    await refusalOf(clientOf(bench, async () => Promise.reject(new Error("no"))).createVaultingSession(sessionRequest()));
    await refusalOf(clientOf(bench, never, { timeoutMs: 100 }).createVaultingSession(sessionRequest()));
    const controller = new AbortController();
    const waiting = refusalOf(
      clientOf(bench, broken, { retries: 1, random: () => 0.99 }).createVaultingSession(sessionRequest(), { signal: controller.signal }),
    );
    await sleep(20);
    controller.abort();
    await waiting;
    // Timers of earlier tests may have ended meanwhile.
    expect(timers()).toBeLessThanOrEqual(before);
  });
});

test("what comes after the end of a call disturbs nobody", async () => {
  const unhandled: unknown[] = [];
  const listener = (reason: unknown): void => void unhandled.push(reason);
  process.on("unhandledRejection", listener);
  const late = [
    () => sleep(240).then(() => Promise.reject(new Error("late failure"))),
    (request: Request) =>
      sleep(240).then(() => gatewayAnswer(request, bench.gateway.privateKey, { body: resultBody("S", "SUCCESS", SESSION) })),
    (request: Request) =>
      new Promise<Response>((_, reject) => {
        request.signal.addEventListener("abort", () => setTimeout(() => reject(new Error("later still")), 20));
      }),
  ];
  for (const fetch of late) {
    expect(await refusalOf(clientOf(bench, fetch, { timeoutMs: 100 }).createVaultingSession(sessionRequest()))).toMatchObject({
      code: "ANTOM_TIMEOUT",
    });
    const signal = AbortSignal.timeout(10);
    expect(await refusalOf(clientOf(bench, fetch).createVaultingSession(sessionRequest(), { signal }))).toMatchObject({
      code: "ANTOM_ABORTED",
    });
  }
  await sleep(300);
  process.off("unhandledRejection", listener);
  expect(unhandled).toEqual([]);
});
