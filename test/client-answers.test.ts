/** Answers against a client: what can't be believed is an error, by its code; what can is its body, whatever the HTTP status. */
import { beforeAll, describe, expect, test } from "vitest";
import { inquireVaulting } from "../generated/ams.contract.ts";
import { products } from "../generated/products.ts";
import { createClient } from "../src/client.ts";
import type { AntomClientOptions, ExchangeEvent } from "../src/index.ts";
import { FAULTS } from "./support/faults.ts";
import { expectNoTrace } from "./support/leaks.ts";
import { type Bench, cardRequest, clientOf, createBench, paymentRequest, refusalOf, sessionRequest } from "./support/merchant.ts";
import { gatewayAnswer, type HeaderState, resultBody, SESSION } from "./support/wire.ts";

let bench: Bench;
beforeAll(async () => {
  bench = await createBench();
});

/** A client whose every request gets an answer that the gateway's key signed. */
function told(body: string | Uint8Array, more: Partial<AntomClientOptions> = {}, answer: object = {}) {
  return clientOf(bench, async (request) => gatewayAnswer(request, bench.gateway.privateKey, { body, ...answer }), more);
}

describe("an answer that can't be believed", () => {
  test.each(Object.entries(FAULTS))("%s", async (_, { code, answer }) => {
    const events: ExchangeEvent[] = [];
    const antom = clientOf(bench, async (request) => answer(request, bench.gateway.privateKey), {
      onExchange: (event) => events.push(event),
    });
    const error = await refusalOf(antom.createVaultingSession(sessionRequest()));
    expect(error).toMatchObject({
      name: "AntomError",
      code,
      maybeExecuted: true,
      operation: "createVaultingSession",
      httpStatus: expect.any(Number),
    });
    expect(events).toMatchObject([{ state: "answered", error: { code, maybeExecuted: true } }]);
    expectNoTrace([error, events], { data: SESSION.vaultingSessionData, id: SESSION.vaultingSessionId });
  });

  test("the answer to another request, signed and all", async () => {
    const kept: Response[] = [];
    const antom = clientOf(bench, async (request) => {
      kept.push(await bench.sandbox.fetch(request));
      return (kept[0] ?? Response.error()).clone();
    });
    await antom.vaultPaymentMethod(cardRequest());
    expect(await refusalOf(antom.vaultPaymentMethod(cardRequest()))).toMatchObject({ code: "ANTOM_ANSWER_MISMATCH", maybeExecuted: true });
  });

  test("an answer is held against the ids that were sent, and not against those that another took the place of", async () => {
    const operation = { ...inquireVaulting, echo: { vaultingRequestId: "vaultingRequestId", tokenOwner: "merchantAccountId" } };
    const body = resultBody("S", "SUCCESS", { vaultingRequestId: "1", vaultingStatus: "PROCESSING", tokenOwner: "shop-17" });
    const antom = createClient(
      products.ams.product,
      { inquireVaulting: operation as typeof inquireVaulting },
      {
        ...bench.options,
        fetch: async (request) => gatewayAnswer(request, bench.gateway.privateKey, { body }),
      },
    );
    for (const asked of [{ vaultingRequestId: "1" }, { vaultingRequestId: "1", merchantAccountId: "shop-17" }]) {
      expect(await antom.inquireVaulting(asked)).toMatchObject({ next: "awaitResult", verified: true });
    }
    for (const asked of [{ vaultingRequestId: "2" }, { vaultingRequestId: "1", merchantAccountId: "shop-18" }]) {
      expect(await refusalOf(antom.inquireVaulting(asked))).toMatchObject({ code: "ANTOM_ANSWER_MISMATCH", maybeExecuted: true });
    }
  });

  test("a success without what success promises, where nothing can be asked", async () => {
    const error = await refusalOf(told(resultBody("S", "SUCCESS")).createPaymentSession(paymentRequest()));
    expect(error).toMatchObject({ code: "ANTOM_BAD_RESPONSE", maybeExecuted: true });
  });

  test("more bytes than maxResponseBytes", async () => {
    const body = resultBody("S", "SUCCESS", SESSION);
    expect(await refusalOf(told(body, { maxResponseBytes: body.length - 1 }).createVaultingSession(sessionRequest()))).toMatchObject({
      code: "ANTOM_TOO_LARGE",
      maybeExecuted: true,
      operation: "createVaultingSession",
    });
    expect(await told(body, { maxResponseBytes: body.length }).createVaultingSession(sessionRequest())).toMatchObject({ next: "proceed" });
  });

  test("a bad one leaves nothing behind for the next", async () => {
    const bodies = [Buffer.from([0x7b, 0xe2, 0x82]), Buffer.from(resultBody("S", "SUCCESS", SESSION))];
    const antom = clientOf(bench, async (request) => gatewayAnswer(request, bench.gateway.privateKey, { body: bodies.shift() ?? "" }));
    expect(await refusalOf(antom.createVaultingSession(sessionRequest()))).toMatchObject({ code: "ANTOM_NOT_JSON" });
    expect(await antom.createVaultingSession(sessionRequest())).toMatchObject({ next: "proceed" });
  });

  test("a byte order mark that is signed with the rest is read past", async () => {
    expect(await told(`\ufeff${resultBody("S", "SUCCESS", SESSION)}`).createVaultingSession(sessionRequest())).toMatchObject({
      next: "proceed",
    });
  });
});

const STATES: HeaderState[] = ["absent", "empty", "good", "bad"];
const MATRIX = STATES.flatMap((signature) =>
  STATES.flatMap((time) => (["S", "F", "U"] as const).map((status) => ({ signature, time, status }))),
);

test.each(MATRIX)("signature $signature, response time $time, status $status", async ({ signature, time, status }) => {
  const body = { S: resultBody("S", "SUCCESS", SESSION), F: resultBody("F", "PARAM_ILLEGAL"), U: resultBody("U", "UNKNOWN_EXCEPTION") }[
    status
  ];
  const call = told(body, {}, { signature, time }).createVaultingSession(sessionRequest());
  const there = [signature, time].filter((state) => state === "good" || state === "bad").length;
  if (there === 2 && signature === "good" && time === "good") {
    expect(await call).toMatchObject({
      next: { S: "proceed", F: "fixRequest", U: "retrySameRequest" }[status],
      verified: true,
      final: status !== "U",
    });
  } else if (there > 0) {
    expect(await refusalOf(call)).toMatchObject({ code: "ANTOM_BAD_SIGNATURE", maybeExecuted: true });
  } else if (status === "S") {
    expect(await refusalOf(call)).toMatchObject({ code: "ANTOM_UNSIGNED_RESPONSE", maybeExecuted: true });
  } else {
    const outcome = await call;
    expect(outcome).toMatchObject({ next: "inquire", verified: false, final: false, maybeExecuted: true, key: { use: "same" } });
    expect(outcome).not.toHaveProperty("data");
  }
});

describe("an answer is its body, whatever the HTTP status", () => {
  test.each([500, 503, 429, 400])("a signed refusal under %i is an outcome", async (status) => {
    const outcome = await told(resultBody("F", "PARAM_ILLEGAL"), {}, { status }).createVaultingSession(sessionRequest());
    expect(outcome).toMatchObject({ next: "fixRequest", final: true, maybeExecuted: false });
  });

  test.each([400, 500])("an unsigned refusal under %i may hide a success", async (status) => {
    const outcome = await told(resultBody("F", "PARAM_ILLEGAL"), {}, { status, signature: "absent", time: "absent" }).createVaultingSession(
      sessionRequest(),
    );
    expect(outcome).toMatchObject({ next: "inquire", final: false, maybeExecuted: true });
  });

  test("what a gateway says before it could sign keeps its meaning", async () => {
    const unsigned = { signature: "absent", time: "absent" };
    expect(await told(resultBody("F", "INVALID_SIGNATURE"), {}, unsigned).createVaultingSession(sessionRequest())).toMatchObject({
      next: "fixRequest",
      final: false,
      maybeExecuted: true,
    });
  });
});
