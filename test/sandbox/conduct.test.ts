/** What the sandbox finds in a client's conduct, and what it overlooks in a foreign one. */
import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { products } from "../../generated/products.ts";
import type { Operation } from "../../src/contract.ts";
import { inquireVaulting, notifyVaulting, vaultPaymentMethod } from "../../src/index.ts";
import { idIn } from "../../src/sandbox/behaviour/repeats.ts";
import { createTokens } from "../../src/sandbox/behaviour/tokens.ts";
import { inquireToken } from "../../src/sandbox/behaviour/vaults.ts";
import { createConduct, type Step, toldBy } from "../../src/sandbox/conduct.ts";
import type { Finding } from "../../src/sandbox/index.ts";
import { APO_ID, CARDS, cardRequest, createBench, SANDBOX_ID, sessionRequest } from "../support/merchant.ts";
import { createTill, payRequest, type Till } from "../support/paying.ts";
import { merchantRequest } from "../support/wire.ts";

let now = 1_800_000_000_000;
const bench = await createBench({ now: () => now });
const { sandbox } = bench;
let before = 0;
beforeEach(() => {
  before = sandbox.findings.length;
  sandbox.clearOrders();
});
const found = (): readonly Finding[] => sandbox.findings.slice(before);
const kinds = (): string[] => found().map(({ kind }) => kind);

async function send(operation: string, body: object, to = sandbox, clientId = SANDBOX_ID): Promise<{ code: string; text: string }> {
  const path = `/ams/sandbox/api/v1/vaults/${operation}`;
  const answer = await to.fetch(
    merchantRequest({ privateKey: bench.merchant.privateKey, clientId, path, body: JSON.stringify(body), time: String(now) }),
  );
  const text = await answer.text();
  return { text, code: (JSON.parse(text) as { result: { resultCode: string } }).result.resultCode };
}

describe("a known id with another body", () => {
  test("gets the old answer, and is found, once for each time", async () => {
    const request = sessionRequest();
    await send("createVaultingSession", request);
    await send("createVaultingSession", request);
    expect(kinds()).toEqual([]);
    await send("createVaultingSession", { ...request, redirectUrl: "https://merchant.example/other" });
    expect(found()).toMatchObject([
      { kind: "otherBody", clientId: SANDBOX_ID, operation: "createVaultingSession", pointer: "/vaultingRequestId", at: now },
    ]);
  });

  test("is none with another client or another operation", async () => {
    const request = cardRequest();
    await send("vaultPaymentMethod", request);
    await send("createVaultingSession", { ...sessionRequest(), vaultingRequestId: request.vaultingRequestId });
    await send("createVaultingSession", { ...sessionRequest(), vaultingRequestId: request.vaultingRequestId }, sandbox, APO_ID);
    expect(kinds()).toEqual([]);
  });
});

describe("the same card under a new id", () => {
  const fresh = async () => (await createBench({ now: () => now })).sandbox;

  test.each([true, false])("while it is unknown what became of the old one (carried out: %s)", async (executed) => {
    const own = await fresh();
    own.answerNext("vaultPaymentMethod", "UNKNOWN_EXCEPTION", { executed });
    await send("vaultPaymentMethod", cardRequest(CARDS.approved), own);
    await send("vaultPaymentMethod", cardRequest(CARDS.other), own);
    expect(own.findings).toEqual([]);
    await send("vaultPaymentMethod", cardRequest(CARDS.approved), own);
    expect(own.findings.map(({ kind }) => kind)).toEqual(["sameCardNewId", "changedId"]);
    expect(JSON.stringify(own.findings)).not.toContain(CARDS.approved);
  });

  test.each(["inquireVaulting", "vaultPaymentMethod"])("is fine after %s under the old one", async (settle) => {
    const own = await fresh();
    const request = cardRequest(CARDS.approved);
    own.answerNext("vaultPaymentMethod", "UNKNOWN_EXCEPTION", { executed: true });
    await send("vaultPaymentMethod", request, own);
    await send(settle, settle === "inquireVaulting" ? { vaultingRequestId: request.vaultingRequestId } : request, own);
    await send("vaultPaymentMethod", cardRequest(CARDS.approved), own);
    expect(own.findings).toEqual([]);
  });
});

describe("the same card under a new id, where only a notification says what became of the old one", () => {
  const acknowledgement = JSON.stringify(products.ams.notifications["notifyVaulting"]?.acknowledgement);

  test.each([
    ["is fine once that is acknowledged", acknowledgement, {}, []],
    ["is found while it is not", "{}", {}, ["sameCardNewId"]],
    [
      "is found where what was acknowledged leaves it open",
      acknowledgement,
      { result: { resultStatus: "U", resultCode: "UNHEARD_OF" } },
      ["sameCardNewId"],
    ],
    ["is found where what was acknowledged can't be read", acknowledgement, { result: "S" }, ["sameCardNewId"]],
    ["is found where what was acknowledged names nothing", acknowledgement, { vaultingRequestId: null }, ["sameCardNewId"]],
  ])("%s", async (_, answer, changed, finds) => {
    const { sandbox: own } = await createBench({
      now: () => now,
      deliver: async () => new Response(answer, { headers: { "Content-Type": "application/json" } }),
    });
    const request = cardRequest(CARDS.approved);
    own.answerNext("vaultPaymentMethod", "UNKNOWN_EXCEPTION", { executed: false });
    await send("vaultPaymentMethod", request, own);
    const { vaultingRequestId, vaultingNotificationUrl: url } = request;
    const result = { resultStatus: "F", resultCode: "PROCESS_FAIL", resultMessage: "It failed." };
    own.notify({ clientId: SANDBOX_ID, url, operation: "notifyVaulting", payload: { result, vaultingRequestId, ...changed } });
    await own.settled();
    await send("vaultPaymentMethod", cardRequest(CARDS.approved), own);
    expect(own.findings.map(({ kind }) => kind).filter((kind) => kind === "sameCardNewId")).toEqual(finds);
  });
});

/** A conduct by itself, and what it finds. */
function watched() {
  const finds: string[] = [];
  const conduct = createConduct(
    { keptAnswers: 10, assumed: sandbox.assumed },
    () => now,
    (_, kind) => finds.push(kind),
  );
  const step = (operation: Operation, id: string | undefined): Step => ({
    clientId: "c",
    operation,
    id,
    body: { vaultingRequestId: id },
    card: "visa",
  });
  return { conduct, finds, step };
}

const reading = {
  next: "fixRequest",
  final: false,
  maybeExecuted: true,
  known: true,
  ifItPersists: undefined,
  reason: undefined,
  key: undefined,
} as const;

describe("a changed id inside a retry", () => {
  test("after no answer, within a minute, and only with the same request", async () => {
    const request = sessionRequest({ redirectUrl: "https://merchant.example/one" });
    sandbox.failNext("createVaultingSession", "dropAfter");
    await send("createVaultingSession", request).catch(() => {});
    await send("createVaultingSession", sessionRequest({ redirectUrl: "https://merchant.example/two" }));
    expect(kinds()).toEqual([]);
    await send("createVaultingSession", { ...request, vaultingRequestId: crypto.randomUUID() });
    expect(kinds()).toEqual(["changedId"]);
    now += 120_000;
    await send("createVaultingSession", { ...request, vaultingRequestId: crypto.randomUUID() });
    expect(kinds()).toEqual(["changedId"]);
  });

  test("is none where the id stays, and none after a clear answer", async () => {
    const request = sessionRequest({ redirectUrl: "https://merchant.example/three" });
    sandbox.failNext("createVaultingSession", "http503");
    await send("createVaultingSession", request).catch(() => {});
    await send("createVaultingSession", request);
    await send("createVaultingSession", { ...request, vaultingRequestId: crypto.randomUUID() });
    expect(kinds()).toEqual([]);
  });

  test("an inquiry that finds nothing closes the case; one that comes without an id opens none", async () => {
    const { conduct, finds, step } = watched();
    const answer = (resultStatus: string) => ({ result: { resultStatus, resultCode: "", resultMessage: "" } });
    await conduct.leaves(step(vaultPaymentMethod, "1"), answer("U"), () => undefined);
    await conduct.leaves(step(inquireVaulting, "1"), answer("U"), () => undefined);
    await conduct.leaves(step(inquireVaulting, "1"), answer("S"), () => ({ ...reading, next: "awaitResult" }));
    await conduct.arrives(step(vaultPaymentMethod, "2"));
    expect(finds).toEqual(["sameCardNewId", "changedId"]);
    await conduct.leaves(step(inquireVaulting, "1"), answer("F"), () => reading);
    await conduct.arrives(step(vaultPaymentMethod, "3"));
    await conduct.arrives(step(vaultPaymentMethod, undefined));
    await conduct.leaves(step(vaultPaymentMethod, undefined), answer("U"), () => undefined);
    await conduct.leaves(step(inquireVaulting, undefined), answer("F"), () => reading);
    expect(finds).toHaveLength(2);
    // That there was nothing holds for no later send.
    await conduct.leaves(step(vaultPaymentMethod, "1"), answer("U"), () => undefined);
    await conduct.arrives(step(vaultPaymentMethod, "4"));
    expect(finds).toHaveLength(4);
    expect(idIn(vaultPaymentMethod, { vaultingRequestId: 7 })).toBeUndefined();
    expect(idIn(inquireVaulting, [])).toBeUndefined();
  });

  test("is none where the client was told the end while a repeat was under way that got no answer", async () => {
    const { conduct, finds, step } = watched();
    const answer = { result: { resultStatus: "U", resultCode: "", resultMessage: "" } };
    const fail = { resultStatus: "F", resultCode: "PROCESS_FAIL", resultMessage: "" };
    await conduct.arrives(step(vaultPaymentMethod, "1"));
    await conduct.leaves(step(vaultPaymentMethod, "1"), answer, () => undefined);
    await conduct.arrives(step(vaultPaymentMethod, "1"));
    const told = toldBy(notifyVaulting, { result: fail, vaultingRequestId: "1" });
    expect(told).toEqual({ field: "vaultingRequestId", id: "1", final: true });
    if (told !== undefined) conduct.learns("c", told);
    await conduct.leaves(step(vaultPaymentMethod, "1"), answer, () => undefined);
    await conduct.arrives(step(vaultPaymentMethod, "2"));
    expect(finds).toEqual([]);
  });
});

describe("the end of a payment, once it is known", () => {
  type Request = ReturnType<typeof payRequest>;
  type End = (till: Till, request: Request, paymentId: string) => Promise<unknown>;
  const dropped = async ({ antom, sandbox: own }: Till, request: Request) => {
    own.failNext("pay", "dropAfter");
    await antom.pay(request).catch(() => {});
  };
  const kindsOf = ({ sandbox: own }: Till) => own.findings.map(({ kind }) => kind);

  test.each<[string, End]>([
    ["a notification", ({ sandbox: own }) => own.settled()],
    ["an inquiry", ({ antom }, { paymentRequestId }) => antom.inquiryPayment({ paymentRequestId })],
    ["an inquiry by Antom's id", ({ antom }, _, paymentId) => antom.inquiryPayment({ paymentId })],
    ["its cancellation", ({ antom }, { paymentRequestId }) => antom.cancel({ paymentRequestId })],
    ["its cancellation by Antom's id", ({ antom }, _, paymentId) => antom.cancel({ paymentId })],
    ["its own answer", ({ antom }, request) => antom.pay(request)],
  ])("by %s, is not forgotten for a repeat that gets no answer", async (name, end) => {
    const till = await createTill({ acknowledges: name === "a notification" });
    const request = payRequest(till.token);
    if (!name.includes("cancellation")) till.sandbox.nextPayment({ reason: "DO_NOT_HONOR" });
    await dropped(till, request);
    await end(till, request, till.sandbox.payments.list()[0]?.id ?? "");
    await dropped(till, request);
    await till.antom.pay({ ...request, paymentRequestId: randomUUID() });
    expect(kindsOf(till)).toEqual([]);
  });

  test.each<[string, End]>([
    [
      "an inquiry that the gateway refuses",
      ({ antom, sandbox: own }, { paymentRequestId }) => {
        own.answerNext("inquiryPayment", "INVALID_SIGNATURE");
        return antom.inquiryPayment({ paymentRequestId });
      },
    ],
    [
      "a repeat that the gateway refuses",
      ({ antom, sandbox: own }, request) => {
        own.answerNext("pay", "ACCESS_DENIED");
        return antom.pay(request);
      },
    ],
    [
      "a cancellation that is refused",
      ({ antom, sandbox: own }, { paymentRequestId }) => {
        own.answerNext("cancel", "PROCESS_FAIL");
        return antom.cancel({ paymentRequestId });
      },
    ],
  ])("is not told by %s", async (_, refused) => {
    const till = await createTill({ acknowledges: false });
    const request = payRequest(till.token);
    till.sandbox.nextPayment({ reason: "DO_NOT_HONOR" });
    await dropped(till, request);
    await refused(till, request, "");
    await till.antom.pay({ ...request, paymentRequestId: randomUUID() });
    expect(kindsOf(till)).toEqual(["changedId"]);
  });

  test("is not that of a refund under the same id", async () => {
    const till = await createTill();
    const request = payRequest(till.token);
    const { paymentRequestId: refundRequestId } = request;
    const outcome = await till.antom.pay(request);
    const paymentId = outcome.next === "proceed" ? outcome.data.paymentId : "";
    const refund = { refundRequestId, paymentId, refundAmount: { currency: "USD", value: "100" } };
    till.sandbox.failNext("refund", "dropBefore");
    await till.antom.refund(refund).catch(() => {});
    await till.sandbox.settled();
    await till.antom.refund({ ...refund, refundRequestId: randomUUID() });
    expect(till.sandbox.findings).toMatchObject([{ kind: "changedId", operation: "refund" }]);
  });

  test("is told of a capture by its notification", async () => {
    const till = await createTill();
    const request = payRequest(till.token, { captureMode: "MANUAL" });
    const outcome = await till.antom.pay(request);
    const paymentId = outcome.next === "proceed" ? outcome.data.paymentId : "";
    const capture = { captureRequestId: randomUUID(), paymentId, captureAmount: { currency: "USD", value: "10000" } };
    till.sandbox.nextCapture({ reason: "USER_BALANCE_NOT_ENOUGH" });
    till.sandbox.failNext("capture", "dropAfter");
    await till.antom.capture(capture).catch(() => {});
    await till.sandbox.settled();
    await till.antom.capture({ ...capture, captureRequestId: randomUUID() });
    expect(till.sandbox.findings).toEqual([]);
  });
});

test("a token that is used before its vaulting has succeeded is refused and found", () => {
  const tokens = createTokens(10, (bytes) => "x".repeat(bytes));
  const token = tokens.make(SANDBOX_ID, "visa", "reserved");
  const finds: unknown[] = [];
  const scene = {
    clientId: SANDBOX_ID,
    tokens,
    assumed: sandbox.assumed,
    find: (kind: string, _: string, pointer?: string) => finds.push([kind, pointer]),
  };
  expect(inquireToken({ token }, scene as never).result).toMatchObject({ resultStatus: "F" });
  expect(finds).toEqual([["tokenBeforeSuccess", "/token"]]);
  tokens.become(token, "active");
  tokens.become("another", "active");
  expect(inquireToken({ token }, scene as never).result).toMatchObject({ resultStatus: "S" });
  expect(inquireToken({ token }, { ...scene, clientId: APO_ID } as never).result).toMatchObject({ resultStatus: "F" });
});

describe("a foreign client", () => {
  const foreign = { ...sessionRequest(), is3DSAuthentication: true, redirectURL: "x", "4054695723100768": 1 };

  test("is understood: unknown fields and JSON scalars are taken, with a finding for each", async () => {
    expect(await send("createVaultingSession", foreign)).toMatchObject({ code: "SUCCESS" });
    expect(found().map(({ kind, pointer }) => [kind, pointer])).toEqual([
      ["notAString", "/is3DSAuthentication"],
      ["unknownField", "/redirectURL"],
      ["unknownField", "/*"],
    ]);
    expect(JSON.stringify(found())).not.toContain("4054695723100768");
    // It was really understood.
    expect(sandbox.vaultings.find({ id: foreign.vaultingRequestId })?.phase).toBe("created");
    sandbox.vaultings.submitCard(sandbox.vaultings.find({ id: foreign.vaultingRequestId })?.ref ?? "", {
      number: CARDS.approved,
      month: "08",
      year: "30",
      securityCode: "123",
    });
    expect(sandbox.vaultings.find({ id: foreign.vaultingRequestId })?.phase).toBe("verification");
  });

  test("deep within as well, in lists too", async () => {
    const path = "/ams/sandbox/api/v1/payments/createPaymentSession";
    const body = JSON.stringify({
      productCode: "AGREEMENT_PAYMENT",
      agreementInfo: { authState: 17, unknown: { deep: 1 } },
      paymentMethod: { paymentMethodType: "DANA" },
      paymentRedirectUrl: "https://merchant.example",
      scopes: ["AGREEMENT_PAYMENT"],
    });
    const answer = await sandbox.fetch(
      merchantRequest({ privateKey: bench.merchant.privateKey, clientId: SANDBOX_ID, path, body, time: String(now) }),
    );
    expect(await answer.json()).toMatchObject({ result: { resultCode: "SUCCESS" } });
    expect(found().map(({ pointer }) => pointer)).toEqual(["/agreementInfo/authState", "/agreementInfo/unknown"]);
  });

  test.each([
    ["what is missing", { paymentMethodType: "CARD", vaultingRequestId: "a" }],
    ["what is too long", { ...sessionRequest(), merchantRegion: "SGP" }],
    ["what is none of the values", { ...sessionRequest(), paymentMethodType: "WALLET" }],
    ["an object where text belongs", { ...sessionRequest(), redirectUrl: {} }],
    ["null", { ...sessionRequest(), redirectUrl: null }],
  ])("gets no more leave than that: %s is refused", async (_, request) => {
    expect(await send("createVaultingSession", request)).toMatchObject({ code: "PARAM_ILLEGAL" });
  });

  test("is refused by a strict sandbox", async () => {
    const { sandbox: strict } = await createBench({ strict: true, now: () => now });
    expect(await send("createVaultingSession", foreign, strict)).toMatchObject({ code: "PARAM_ILLEGAL" });
    expect(strict.findings).toEqual([]);
  });
});
