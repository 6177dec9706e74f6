/** A signer that hangs ends with the call's own time and signal: nothing was sent. */
import { getEventListeners } from "node:events";
import { beforeAll, describe, expect, test } from "vitest";
import { within } from "../src/deadline.ts";
import { createAntomClient } from "../src/index.ts";
import { type Bench, createBench, refusalOf, sessionRequest, sleep } from "./support/merchant.ts";

let bench: Bench;
beforeAll(async () => {
  bench = await createBench();
});

describe("within", () => {
  const never = new Promise<never>(() => {});

  test("gives what the work comes to, and leaves no listener", async () => {
    const { signal } = new AbortController();
    expect(await within(Promise.resolve(7), 1000, signal)).toEqual({ value: 7 });
    await expect(within(Promise.reject(new Error("bad")), 1000, signal)).rejects.toThrow("bad");
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  test("ends for want of time, by a signal, and at once by one that was aborted before", async () => {
    expect(await within(never, 10, undefined)).toEqual({ reason: "timeout", cause: undefined });
    const controller = new AbortController();
    setTimeout(() => controller.abort("enough"), 10);
    expect(await within(never, 5000, controller.signal)).toEqual({ reason: "aborted", cause: "enough" });
    expect(await within(Promise.reject(new Error("late")), 5000, controller.signal)).toEqual({ reason: "aborted", cause: "enough" });
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  });

  test("what comes after the end disturbs nobody", async () => {
    const unhandled: unknown[] = [];
    const listener = (reason: unknown): void => void unhandled.push(reason);
    process.on("unhandledRejection", listener);
    await within(
      sleep(20).then(() => Promise.reject(new Error("late"))),
      5,
      undefined,
    );
    await sleep(40);
    process.off("unhandledRejection", listener);
    expect(unhandled).toEqual([]);
  });
});

describe("a signer that hangs", () => {
  let sent = 0;
  const client = () =>
    createAntomClient({
      ...bench.options,
      privateKey: { signDigest: () => new Promise<Uint8Array>(() => {}) },
      timeoutMs: 20,
      retries: 0,
      fetch: async (request) => {
        sent++;
        return bench.sandbox.fetch(request);
      },
    });

  test("ends with the time of the attempt; nothing was sent", async () => {
    const error = await refusalOf(client().createVaultingSession(sessionRequest()));
    expect(error).toMatchObject({ code: "ANTOM_TIMEOUT", maybeExecuted: false, operation: "createVaultingSession" });
    expect(sent).toBe(0);
  });

  test("ends with the caller's signal, and so does that of http", async () => {
    const signal = AbortSignal.timeout(5);
    const error = await refusalOf(client().createVaultingSession(sessionRequest(), { signal, timeoutMs: 5000 }));
    expect(error).toMatchObject({ code: "ANTOM_ABORTED", maybeExecuted: false });
    const ofHttp = await refusalOf(client().http.POST("/v1/vaults/createVaultingSession", { body: sessionRequest() }));
    expect(ofHttp).toMatchObject({ code: "ANTOM_TIMEOUT", maybeExecuted: false });
    expect(sent).toBe(0);
  });
});
