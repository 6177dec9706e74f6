/** Told to fail: every fault, in this process and over HTTP, as a client meets it and as the sandbox sees it. */
import { request as httpRequest } from "node:http";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createAntomClient } from "../../src/index.ts";
import { createSandbox, FAULTS, type FaultName, type ListeningSandbox } from "../../src/sandbox/index.ts";
import { createBench, SANDBOX_ID, sessionRequest } from "../support/merchant.ts";
import { merchantRequest } from "../support/wire.ts";

const bench = await createBench();
const { sandbox, exchanges } = bench;
const PATH = "/ams/sandbox/api/v1/vaults/createVaultingSession";
let server: ListeningSandbox;
beforeAll(async () => {
  server = await sandbox.listen();
});
afterAll(() => server.close());
beforeEach(() => {
  exchanges.length = 0;
  sandbox.clearOrders();
});

const { fetch: inProcess, ...remote } = bench.options;
const clientVia = (way: "fetch" | "http", retries = 0) =>
  createAntomClient(way === "fetch" ? { ...remote, retries, fetch: inProcess } : { ...remote, retries, gateway: server.url });

/** What a client makes of an answer with the fault: the code of its error, or what is next. */
const MEETS: Readonly<Record<FaultName, string>> = {
  delay: "proceed",
  dropBefore: "ANTOM_NETWORK",
  dropAfter: "ANTOM_NETWORK",
  reset: "ANTOM_NETWORK",
  truncated: "ANTOM_NETWORK",
  http429: "ANTOM_HTTP_STATUS",
  http500: "ANTOM_HTTP_STATUS",
  http502: "ANTOM_HTTP_STATUS",
  http503: "ANTOM_HTTP_STATUS",
  unsigned: "ANTOM_UNSIGNED_RESPONSE",
  badSignature: "ANTOM_BAD_SIGNATURE",
  staleTime: "proceed",
  wrongClientId: "ANTOM_BAD_SIGNATURE",
  notJson: "ANTOM_NOT_JSON",
  unknownCode: "retrySameRequest",
  extraFields: "proceed",
};
const NAMES = Object.keys(FAULTS) as FaultName[];
const met = (call: Promise<{ next: string }>): Promise<unknown> =>
  call.then(
    ({ next }) => next,
    (error: { code: string }) =>
      error.code === "ANTOM_HTTP_STATUS" || error.code === "ANTOM_NOT_JSON" ? MEETS[exchanges.at(-1)?.fault ?? "delay"] : error.code,
  );

describe.each(["fetch", "http"] as const)("by %s", (way) => {
  test.each(NAMES)("%s", async (name) => {
    const request = sessionRequest();
    sandbox.failNext("createVaultingSession", name, { delayMs: name === "delay" ? 30 : 0 });
    const start = performance.now();
    expect(await met(clientVia(way).createVaultingSession(request))).toBe(MEETS[name]);
    expect(performance.now() - start).toBeGreaterThan(name === "delay" ? 25 : 0);
    expect(exchanges).toMatchObject([{ fault: name, executed: FAULTS[name].executed, signature: "genuine" }]);
    // The fault was for one call; whoever repeats under the same id gets what became of it, done once.
    expect(await clientVia(way).createVaultingSession(request)).toMatchObject({ next: "proceed" });
    expect(exchanges.at(-1)).toMatchObject({ fault: undefined, replayed: FAULTS[name].executed });
  });

  test.each(NAMES.filter((name) => FAULTS[name].either))("%s, with the request carried out or not, as ordered", async (name) => {
    for (const executed of [true, false]) {
      const request = sessionRequest();
      sandbox.failNext("createVaultingSession", name, { executed });
      await clientVia(way)
        .createVaultingSession(request)
        .catch(() => {});
      expect(exchanges.at(-1)?.executed).toBe(executed);
      expect(await clientVia(way).inquireVaulting({ vaultingRequestId: request.vaultingRequestId })).toMatchObject({
        next: executed ? "awaitResult" : "fixRequest",
      });
    }
  });

  test("a client that repeats gets over them", async () => {
    for (const name of ["dropAfter", "http503"] as const) sandbox.failNext("createVaultingSession", name);
    const antom = createAntomClient({ ...remote, ...(way === "fetch" ? { fetch: inProcess } : { gateway: server.url }), random: () => 0 });
    expect(await antom.createVaultingSession(sessionRequest())).toMatchObject({ next: "proceed" });
    expect(exchanges.map(({ fault, replayed }) => ({ fault, replayed }))).toEqual([
      { fault: "dropAfter", replayed: false },
      { fault: "http503", replayed: false },
      { fault: undefined, replayed: true },
    ]);
  });
});

/** How a connection ends, without a client of ours. */
function end(): Promise<{ status?: number | undefined; code?: string; text: string }> {
  const signed = merchantRequest({
    privateKey: bench.merchant.privateKey,
    clientId: SANDBOX_ID,
    path: PATH,
    body: JSON.stringify(sessionRequest()),
  });
  return new Promise((resolve) => {
    const headers = Object.fromEntries(signed.headers);
    const outgoing = httpRequest(`${server.url}${PATH}`, { method: "POST", headers, agent: false }, (incoming) => {
      let text = "";
      const status = incoming.statusCode;
      incoming.on("data", (chunk) => {
        text += chunk;
      });
      incoming.on("error", (error: NodeJS.ErrnoException) => resolve({ status, code: error.code ?? "", text }));
      incoming.on("end", () => resolve({ status, text }));
    });
    outgoing.on("error", (error: NodeJS.ErrnoException) => resolve({ code: error.code ?? "", text: "" }));
    void signed.text().then((body) => outgoing.end(body));
  });
}

describe("on the wire", () => {
  test.each(["dropBefore", "dropAfter", "reset"] as const)("%s: no byte comes back", async (name) => {
    sandbox.failNext("createVaultingSession", name);
    expect(await end()).toEqual({ code: "ECONNRESET", text: "" });
  });

  test("truncated: a part of the length that was promised", async () => {
    sandbox.failNext("createVaultingSession", "truncated");
    const { status, code, text } = await end();
    expect({ status, code }).toEqual({ status: 200, code: "ECONNRESET" });
    expect(text.length).toBeGreaterThan(10);
    expect(() => JSON.parse(text)).toThrow();
  });

  test.each([429, 500, 502, 503])("http%i: a page of a proxy, unsigned", async (status) => {
    sandbox.failNext("createVaultingSession", `http${status}` as FaultName);
    expect(await end()).toMatchObject({ status, text: expect.stringContaining("<html>") });
  });
});

describe("orders", () => {
  test("of a code and of a fault hold together", async () => {
    sandbox.answerNext("createVaultingSession", "UNKNOWN_EXCEPTION", { executed: true });
    sandbox.failNext("createVaultingSession", "unsigned");
    expect(await clientVia("fetch").createVaultingSession(sessionRequest())).toMatchObject({ verified: false, final: false });
    expect(exchanges).toMatchObject([{ resultCode: "UNKNOWN_EXCEPTION", fault: "unsigned", executed: true }]);
  });

  test("hold whenever something does, until they are taken back", async () => {
    const stopFailing = sandbox.failWhen(({ operation }) => operation === "createVaultingSession", "http503");
    const stopAnswering = sandbox.answerWhen(
      ({ body }) => (body as { vaultingRequestId?: string }).vaultingRequestId === "chosen",
      "UNKNOWN_EXCEPTION",
    );
    const antom = clientVia("fetch");
    for (let index = 0; index < 2; index++) expect(await met(antom.createVaultingSession(sessionRequest()))).toBe("ANTOM_HTTP_STATUS");
    stopFailing();
    const chosen = sessionRequest({ vaultingRequestId: "chosen" });
    for (let index = 0; index < 2; index++)
      expect(await antom.createVaultingSession(chosen)).toMatchObject({ result: { resultCode: "UNKNOWN_EXCEPTION" } });
    expect(await antom.createVaultingSession(sessionRequest())).toMatchObject({ next: "proceed" });
    stopAnswering();
    expect(await antom.createVaultingSession(chosen)).toMatchObject({ next: "proceed" });
  });

  test("of a code that an operation does not have pass it by", async () => {
    const stop = sandbox.answerWhen(() => true, "VERIFICATION_FAIL");
    expect(await clientVia("fetch").createVaultingSession(sessionRequest())).toMatchObject({ next: "proceed" });
    stop();
  });

  test("are forgotten together", async () => {
    sandbox.failNext("createVaultingSession", "http503");
    sandbox.answerNext("createVaultingSession", "PROCESS_FAIL");
    sandbox.failWhen(() => true, "reset");
    sandbox.clearOrders();
    expect(await clientVia("fetch").createVaultingSession(sessionRequest())).toMatchObject({ next: "proceed" });
  });

  test("are bounded, and one too many is refused", async () => {
    const other = await createSandbox();
    const orders: (() => unknown)[] = [
      () => other.failWhen(() => false, "reset"),
      () => other.failNext("createVaultingSession", "reset"),
      () => other.answerWhen(() => false, "PROCESS_FAIL"),
      () => other.nextVaulting({ verification: true }),
    ];
    for (const order of orders) {
      for (let index = 0; index < 1_000; index++) order();
      expect(order).toThrow(
        expect.objectContaining({ code: "ANTOM_INVALID_OPTION", message: expect.stringMatching(/^there are too many/) }),
      );
    }
    other.clearOrders();
    expect(orders[0]).not.toThrow();
  });

  test.each<[string, () => unknown]>([
    ["a fault that is none", () => sandbox.failNext("createVaultingSession", "constructor" as FaultName)],
    ["a fault of an operation that is none", () => sandbox.failNext("payNothing", "reset")],
    ["a fault that can't be carried out", () => sandbox.failNext("createVaultingSession", "dropBefore", { executed: true })],
    ["a fault that is always carried out", () => sandbox.failWhen(() => true, "unsigned", { executed: false })],
    ["a delay below nothing", () => sandbox.failNext("createVaultingSession", "delay", { delayMs: -1 })],
    ["a delay without end", () => sandbox.failNext("createVaultingSession", "delay", { delayMs: Number.POSITIVE_INFINITY })],
    ["a condition that is no function", () => sandbox.failWhen(true as never, "reset")],
    ["a condition of an answer that is no function", () => sandbox.answerWhen(true as never, "PROCESS_FAIL")],
    ["a code that no operation has", () => sandbox.answerWhen(() => true, "NO_SUCH_CODE")],
    ["a refusal that was carried out", () => sandbox.answerWhen(() => true, "PROCESS_FAIL", { executed: true })],
  ])("of %s are refused", (_, order) => {
    expect(order).toThrow(expect.objectContaining({ code: "ANTOM_INVALID_OPTION" }));
  });
});

test("whoever calls a late answer off does not wait for it", async () => {
  sandbox.failNext("createVaultingSession", "delay", { delayMs: 60_000 });
  const signal = AbortSignal.timeout(20);
  await expect(clientVia("fetch").createVaultingSession(sessionRequest(), { signal })).rejects.toMatchObject({ code: "ANTOM_ABORTED" });
  await expect(sandbox.fetch(new Request("http://127.0.0.1/", { signal }))).rejects.toThrow();
});
