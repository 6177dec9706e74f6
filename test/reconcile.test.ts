/** Ids whose end was never told, each inquired for once. */
import { describe, expect, test } from "vitest";
import { createClientFor, createVaultingSession, inquireToken, inquireVaulting, reconcile, vaultPaymentMethod } from "../src/index.ts";
import { CARDS, cardRequest, clientOf, createBench, sessionRequest } from "./support/merchant.ts";

const bench = await createBench();
const antom = clientOf(bench, bench.sandbox.fetch);

async function all<T>(results: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const result of results) found.push(result);
  return found;
}

test("each id gets what the inquiry says of it", async () => {
  const [vaulted, declined, open] = [cardRequest(), cardRequest(CARDS.declined), sessionRequest()];
  await Promise.all([antom.vaultPaymentMethod(vaulted), antom.vaultPaymentMethod(declined), antom.createVaultingSession(open)]);
  const ids = [vaulted.vaultingRequestId, declined.vaultingRequestId, open.vaultingRequestId, "never-sent"];
  const found = await all(reconcile(antom, vaultPaymentMethod, ids));
  expect(
    Object.fromEntries(found.map(({ id, outcome }) => [id, outcome?.final === true ? outcome.result.resultStatus : outcome?.next])),
  ).toEqual({
    [vaulted.vaultingRequestId]: "S",
    [declined.vaultingRequestId]: "S",
    [open.vaultingRequestId]: "awaitResult",
    "never-sent": "fixRequest",
  });
  expect(found.find(({ id }) => id === vaulted.vaultingRequestId)?.outcome?.next).toBe("proceed");
});

test("no more at once than it may, each once, in the order of their answers", async () => {
  let [now, most, calls] = [0, 0, 0];
  const counted = clientOf(bench, async (request) => {
    calls++;
    now++;
    most = Math.max(most, now);
    await new Promise((resolve) => setTimeout(resolve, 5));
    now--;
    return bench.sandbox.fetch(request);
  });
  async function* ids(): AsyncGenerator<string> {
    for (let id = 0; id < 12; id++) yield `id-${id}`;
    yield "id-11";
  }
  const found = await all(reconcile(counted, createVaultingSession, ids(), { concurrency: 3 }));
  expect(found).toHaveLength(calls);
  expect(new Set(found.map(({ id }) => id)).size).toBe(12);
  expect(most).toBe(3);
});

test("an inquiry that fails is a result, and the others go on", async () => {
  const flaky = clientOf(bench, async (request) => {
    if ((await request.clone().text()).includes("two")) throw new TypeError("fetch failed");
    return bench.sandbox.fetch(request);
  });
  const found = await all(reconcile(flaky, createVaultingSession, ["one", "two", "x".repeat(65)]));
  expect(found.find(({ id }) => id === "two")).toMatchObject({ error: { code: "ANTOM_NETWORK" } });
  expect(found.find(({ id }) => id.startsWith("xx"))).toMatchObject({ error: { code: "ANTOM_INVALID_REQUEST" } });
  expect(found.find(({ id }) => id === "one")?.outcome?.result.resultCode).toBe("VAULTING_NOT_EXIST");
});

test("a deadline is that of one inquiry", async () => {
  const silent = clientOf(bench, () => new Promise(() => {}));
  const found = await all(reconcile(silent, createVaultingSession, ["one"], { deadlineMs: 30 }));
  expect(found).toMatchObject([{ id: "one", error: { code: "ANTOM_TIMEOUT" } }]);
});

test("an abort asks for nothing more", async () => {
  const controller = new AbortController();
  const found: string[] = [];
  for await (const { id } of reconcile(antom, createVaultingSession, ["one", "two", "three"], {
    concurrency: 1,
    signal: controller.signal,
  })) {
    found.push(id);
    controller.abort();
  }
  expect(found).toEqual(["one"]);
});

test("a fault of the caller's own is not swallowed", async () => {
  const broken = { inquireVaulting: () => Promise.reject(new RangeError("mine")) };
  await expect(all(reconcile(broken as never, createVaultingSession, ["one"]))).rejects.toThrow(RangeError);
});

describe("ANTOM_INVALID_OPTION", () => {
  const of = (...given: unknown[]): Promise<unknown> => all(reconcile(...(given as Parameters<typeof reconcile>)));
  test.each<[string, unknown[]]>([
    ["an operation without an inquiry", [antom, inquireToken, []]],
    ["no operation", [antom, "createVaultingSession", []]],
    ["a client without the inquiry", [createClientFor([createVaultingSession], bench.options), createVaultingSession, []]],
    ["no client", [undefined, createVaultingSession, []]],
    ["no concurrency", [createClientFor([inquireVaulting], bench.options), createVaultingSession, [], { concurrency: 0 }]],
    ["an unknown option", [antom, createVaultingSession, [], { parallel: 1 }]],
  ])("%s", async (_, given) => {
    await expect(of(...given)).rejects.toMatchObject({ code: "ANTOM_INVALID_OPTION", maybeExecuted: false });
  });
});
