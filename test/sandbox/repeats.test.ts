/** The same id again: what is given again, what is refused, and what is carried out once. */
import { inspect } from "node:util";
import { beforeEach, describe, expect, test } from "vitest";
import { createAntomClient } from "../../src/index.ts";
import { createMemory } from "../../src/sandbox/memory.ts";
import { tracesIn } from "../support/leaks.ts";
import { APO_ID, CARDS, cardRequest, clientOf, createBench, LIVE_ID, SANDBOX_ID, sessionRequest } from "../support/merchant.ts";
import { merchantRequest } from "../support/wire.ts";

const bench = await createBench();
const { sandbox, exchanges } = bench;
beforeEach(() => {
  exchanges.length = 0;
});

/** Sends a body as it is, and gives the answer's text. */
async function send(
  operation: string,
  body: object,
  clientId = SANDBOX_ID,
): Promise<{ text: string; replayed: boolean; executed: boolean; code: string }> {
  const mode = clientId.startsWith("SANDBOX_") ? "/sandbox" : "";
  const path = `/ams${mode}/api/v1/vaults/${operation}`;
  const answer = await sandbox.fetch(
    merchantRequest({ privateKey: bench.merchant.privateKey, clientId, path, body: JSON.stringify(body) }),
  );
  const text = await answer.text();
  const { replayed = false, executed = false, resultCode = "" } = exchanges.at(-1) ?? {};
  return { text, replayed, executed, code: resultCode };
}

describe("under a known vaultingRequestId", () => {
  test("a success is given again, byte for byte, and nothing is done a second time", async () => {
    const request = sessionRequest();
    const first = await send("createVaultingSession", request);
    expect(await send("createVaultingSession", request)).toEqual({ ...first, replayed: true, executed: false });
    expect(first.code).toBe("SUCCESS");
  });

  test("a success is given again whatever the body says", async () => {
    const request = cardRequest();
    const first = await send("vaultPaymentMethod", request);
    const other = await send("vaultPaymentMethod", cardRequest(CARDS.other, {}, request.vaultingRequestId));
    expect(other).toEqual({ ...first, replayed: true, executed: false });
  });

  test("a refusal stays, though the body was corrected", async () => {
    const request = cardRequest(CARDS.declined);
    const first = await send("vaultPaymentMethod", request);
    expect(first.code).toBe("VERIFICATION_FAIL");
    const corrected = await send("vaultPaymentMethod", cardRequest(CARDS.approved, {}, request.vaultingRequestId));
    expect(corrected.text).toBe(first.text);
    expect(await send("vaultPaymentMethod", cardRequest(CARDS.approved))).toMatchObject({ code: "SUCCESS", replayed: false });
  });

  test("a refusal of the contract's stays too", async () => {
    const wrong = { ...sessionRequest(), redirectUrl: "x".repeat(3_000) };
    const first = await send("createVaultingSession", wrong);
    expect(first.code).toBe("PARAM_ILLEGAL");
    expect((await send("createVaultingSession", { ...wrong, redirectUrl: "https://merchant.example" })).text).toBe(first.text);
  });

  test("an unknown answer is not kept", async () => {
    const request = cardRequest(CARDS.approved, { is3DSAuthentication: "true" });
    const first = await send("vaultPaymentMethod", request);
    expect(first.code).toBe("VERIFICATION_IN_PROCESS");
    expect(await send("vaultPaymentMethod", request)).toMatchObject({ code: "VERIFICATION_IN_PROCESS", replayed: false, executed: true });
  });

  test.each([
    ["of another client", "createVaultingSession", LIVE_ID],
    ["of another product's client", "createVaultingSession", APO_ID],
    ["of another operation", "vaultPaymentMethod", SANDBOX_ID],
  ])("a request %s is another request", async (_, operation, clientId) => {
    const request = sessionRequest();
    await send("createVaultingSession", request);
    const body = operation === "vaultPaymentMethod" ? cardRequest(CARDS.approved, {}, request.vaultingRequestId) : request;
    expect(await send(operation, body, clientId)).toMatchObject({ code: "SUCCESS", replayed: false, executed: true });
  });

  test("requests at the same time are carried out once", async () => {
    const request = sessionRequest();
    const texts = await Promise.all([1, 2, 3, 4, 5].map(async () => (await send("createVaultingSession", request)).text));
    expect(new Set(texts).size).toBe(1);
    expect(exchanges.filter(({ executed }) => executed)).toHaveLength(1);
  });

  test("what was signed wrongly leaves nothing behind", async () => {
    const request = sessionRequest();
    const path = "/ams/sandbox/api/v1/vaults/createVaultingSession";
    const forged = merchantRequest({ privateKey: bench.gateway.privateKey, clientId: SANDBOX_ID, path, body: JSON.stringify(request) });
    await sandbox.fetch(forged);
    expect(await send("createVaultingSession", request)).toMatchObject({ code: "SUCCESS", replayed: false });
  });
});

describe("an unknown answer that was ordered", () => {
  test("and hides a success: the repeat gets that success, once carried out", async () => {
    const request = sessionRequest();
    sandbox.answerNext("createVaultingSession", "UNKNOWN_EXCEPTION", { executed: true });
    expect(await send("createVaultingSession", request)).toMatchObject({ code: "UNKNOWN_EXCEPTION", executed: true });
    expect(await send("createVaultingSession", request)).toMatchObject({ code: "SUCCESS", executed: false, replayed: true });
  });

  test("and hides nothing: the repeat is the first", async () => {
    const request = sessionRequest();
    sandbox.answerNext("createVaultingSession", "UNKNOWN_EXCEPTION", { executed: false });
    expect(await send("createVaultingSession", request)).toMatchObject({ code: "UNKNOWN_EXCEPTION", executed: false });
    expect(await send("createVaultingSession", request)).toMatchObject({ code: "SUCCESS", executed: true, replayed: false });
  });

  test("is made good by the client's own repeats", async () => {
    sandbox.answerNext("createVaultingSession", "UNKNOWN_EXCEPTION", { executed: true });
    const antom = createAntomClient({ ...bench.options, random: () => 0 });
    expect(await antom.createVaultingSession(sessionRequest())).toMatchObject({ next: "proceed" });
    expect(exchanges.map(({ executed, replayed }) => ({ executed, replayed }))).toEqual([
      { executed: true, replayed: false },
      { executed: false, replayed: true },
    ]);
  });
});

test("a refusal that was ordered stays like any other", async () => {
  const request = sessionRequest();
  sandbox.answerNext("createVaultingSession", "PROCESS_FAIL");
  const first = await send("createVaultingSession", request);
  expect(await send("createVaultingSession", request)).toMatchObject({ text: first.text, replayed: true, executed: false });
});

test("a refusal of the gateway's own is of one request, and leaves the key free", async () => {
  const request = sessionRequest();
  sandbox.answerNext("createVaultingSession", "ACCESS_DENIED");
  expect(await send("createVaultingSession", request)).toMatchObject({ code: "ACCESS_DENIED", executed: false });
  expect(await send("createVaultingSession", request)).toMatchObject({ code: "SUCCESS", replayed: false, executed: true });
});

test("a success that was ordered is really made", async () => {
  const request = sessionRequest();
  sandbox.answerNext("createVaultingSession", "SUCCESS");
  const first = await send("createVaultingSession", request);
  expect(first).toMatchObject({ code: "SUCCESS", executed: true });
  expect((await send("createVaultingSession", request)).text).toBe(first.text);
});

describe("a card number that nobody published for tests", () => {
  // It passes Luhn's check, as any real one would.
  const number = "4242424242424242";

  test.each<[string, "SUCCESS" | "UNKNOWN_EXCEPTION" | undefined]>([
    ["by itself", undefined],
    ["though a success was ordered", "SUCCESS"],
    ["behind an unknown answer", "UNKNOWN_EXCEPTION"],
  ])("is refused %s, and kept nowhere", async (_, order) => {
    if (order !== undefined) sandbox.answerNext("vaultPaymentMethod", order, { executed: true });
    const request = cardRequest(number);
    const first = await send("vaultPaymentMethod", request);
    expect(first.code).toBe(order === "UNKNOWN_EXCEPTION" ? order : "PARAM_ILLEGAL");
    const again = await send("vaultPaymentMethod", request);
    expect(again.code).toBe("PARAM_ILLEGAL");
    expect(again.text).toContain("/paymentMethodDetail/card/cardNo");
    const everything = [first.text, again.text, JSON.stringify(exchanges), inspect(sandbox, { depth: 20, showHidden: true })].join("\n");
    expect(tracesIn(everything, { number })).toEqual([]);
  });

  test("is refused to the client as well, in words without it", async () => {
    const outcome = await clientOf(bench, sandbox.fetch).vaultPaymentMethod(cardRequest(number));
    expect(outcome).toMatchObject({ next: "fixRequest", final: true, maybeExecuted: false, key: { use: "new" } });
    expect(tracesIn(JSON.stringify(outcome), { number })).toEqual([]);
  });
});

describe("the memory of answers", () => {
  test("never holds more than it may, and forgets the oldest first", () => {
    const memory = createMemory<number>(3);
    for (let index = 0; index < 10; index++) {
      memory.set(`key ${index}`, index);
      expect(memory.size).toBeLessThanOrEqual(3);
    }
    expect([0, 6, 7, 8, 9].map((index) => memory.get(`key ${index}`))).toEqual([undefined, undefined, 7, 8, 9]);
  });

  test("counts a key once, and takes what is set again for new", () => {
    const memory = createMemory<string>(2);
    memory.set("a", "1");
    memory.set("b", "1");
    memory.set("a", "2");
    expect(memory.size).toBe(2);
    memory.set("c", "1");
    expect([memory.get("a"), memory.get("b"), memory.get("c")]).toEqual(["2", undefined, "1"]);
  });

  test("knows nothing that a prototype knows", () => {
    expect(createMemory<string>(1).get("constructor")).toBeUndefined();
  });
});
