/** The life of a payment: what the merchant's calls, the buyer's page and the clock make of it. */
import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { pay, settle } from "../../src/index.ts";
import { CARDS } from "../support/merchant.ts";
import { cardPayRequest, createTill, NOON, paid, payRequest, type Till, vaulted, walletPayRequest } from "../support/paying.ts";

const amount = (value: string, currency = "USD") => ({ currency, value });
const capture = ({ antom }: Till, paymentId: string, value: string, more: object = {}) =>
  antom.capture({ captureRequestId: randomUUID(), paymentId, captureAmount: amount(value), ...more });
const refund = ({ antom }: Till, paymentId: string, value: string, more: object = {}) =>
  antom.refund({ refundRequestId: randomUUID(), paymentId, refundAmount: amount(value), ...more });
const only = ({ sandbox }: Till) => {
  const [payment] = sandbox.payments.list();
  if (payment === undefined) throw new Error("there is no payment");
  return payment;
};
/** The notifications of an operation, by a field that only those have. */
const told = async ({ sandbox, delivered }: Till, field: string) => {
  await sandbox.settled();
  return delivered.filter((notification) => Object.hasOwn(notification, field));
};

describe("a payment with a card token", () => {
  test("is taken at once, inquired for as paid, and notified", async () => {
    const till = await createTill();
    const request = payRequest(till.token);
    const outcome = await till.antom.pay(request);
    expect(outcome).toMatchObject({
      next: "proceed",
      final: true,
      data: {
        paymentRequestId: request.paymentRequestId,
        paymentAmount: amount("10000"),
        paymentResultInfo: { cardBrand: "VISA", cardNo: `************${CARDS.approved.slice(-4)}` },
      },
    });
    const inquired = await till.antom.inquiryPayment({ paymentRequestId: request.paymentRequestId });
    expect(inquired).toMatchObject({ next: "proceed", final: true, data: { paymentStatus: "SUCCESS", paymentResultCode: "SUCCESS" } });
    const [notification] = await told(till, "paymentRequestId");
    expect(notification).toMatchObject({ notifyType: "PAYMENT_RESULT", result: { resultStatus: "S" }, paymentAmount: amount("10000") });
    expect(only(till)).toMatchObject({ phase: "succeeded", authorized: "10000", captured: "10000", refunded: "0", refundable: "10000" });
  });

  test("is declined for a declined card's token, under a new id, and the inquiry has the reason", async () => {
    const till = await createTill();
    // A declined card gets no token by vaulting; the nonce of the client-side SDK stands for any card.
    const nonce = await till.antom.fetchNonce({ card: { cardNo: CARDS.declined } });
    const cardToken = nonce.next === "proceed" ? String((nonce.data as { cardToken?: unknown }).cardToken) : "";
    const request = payRequest(cardToken);
    expect(await till.antom.pay(request)).toMatchObject({
      next: "changePaymentMethod",
      final: true,
      maybeExecuted: false,
      key: { use: "new" },
    });
    expect(await till.antom.inquiryPayment({ paymentRequestId: request.paymentRequestId })).toMatchObject({
      next: "changePaymentMethod",
      reason: { field: "paymentResultCode", code: "DO_NOT_HONOR" },
    });
  });

  test.each([
    ["that nobody gave out", async () => "ALIPAYunheardOf=="],
    [
      "that was deleted",
      async ({ antom, token }: Till) => {
        await antom.deleteToken({ token });
        return token;
      },
    ],
  ])("a token %s is refused, and nothing is left under the id", async (_, tokenOf) => {
    const till = await createTill();
    const request = payRequest(await tokenOf(till));
    expect(await till.antom.pay(request)).toMatchObject({ next: "fixRequest", result: { resultCode: "PARAM_ILLEGAL" } });
    expect(await till.antom.inquiryPayment({ paymentRequestId: request.paymentRequestId })).toMatchObject({
      result: { resultStatus: "F", resultCode: "ORDER_NOT_EXIST" },
    });
  });

  test("what is another merchant's is not there for him: tokens, payments, refunds", async () => {
    const till = await createTill();
    const { other, token } = till;
    expect(await other.pay(payRequest(token))).toMatchObject({ result: { resultCode: "PARAM_ILLEGAL" } });
    const paymentId = await paid(till, { captureMode: "MANUAL" });
    const notThere = { result: { resultStatus: "F", resultCode: "ORDER_NOT_EXIST" } };
    expect(await other.inquiryPayment({ paymentId })).toMatchObject(notThere);
    expect(await other.cancel({ paymentId })).toMatchObject(notThere);
    expect(await refund({ ...till, antom: other }, paymentId, "1")).toMatchObject(notThere);
    expect(await capture({ ...till, antom: other }, paymentId, "1")).toMatchObject({ result: { resultCode: "AUTH_NOT_FOUND" } });
    expect(only(till)).toMatchObject({ phase: "succeeded", captured: "0", refunded: "0" });
  });
});

describe("a payment with card data", () => {
  test("gives a token for the card where one is asked for, which pays", async () => {
    const till = await createTill();
    const outcome = await till.antom.pay(cardPayRequest(CARDS.other, { tokenize: "true" }));
    const token = outcome.next === "proceed" ? outcome.data.paymentResultInfo?.cardToken : undefined;
    expect(token).toMatch(/^ALIPAY/);
    expect(await till.antom.pay(payRequest(String(token)))).toMatchObject({
      next: "proceed",
      data: { paymentResultInfo: { cardBrand: "MASTERCARD" } },
    });
  });

  test.each([
    ["another number than a published one", "4111111111111111", {}, "INVALID_CARD_NUMBER"],
    ["an expiry that has passed", CARDS.approved, { expiryYear: "26", expiryMonth: "10" }, "INVALID_EXPIRATION_DATE"],
    ["a declined card", CARDS.declined, {}, "DO_NOT_HONOR"],
  ])("%s is refused with %s", async (_, number, details, code) => {
    const till = await createTill();
    const outcome = await till.antom.pay(cardPayRequest(number, details));
    expect(outcome.result).toMatchObject({ resultStatus: "F", resultCode: code });
    expect(JSON.stringify([outcome, till.sandbox.payments.list(), till.sandbox.exchanges.list()])).not.toContain(number);
  });

  test("a card is good until the end of its month", async () => {
    const till = await createTill();
    expect(await till.antom.pay(cardPayRequest(CARDS.approved, { expiryYear: "26", expiryMonth: "11" }))).toMatchObject({
      next: "proceed",
    });
  });
});

describe("a payment under an agreement", () => {
  test("is taken from the wallet that the buyer agreed to, until that is revoked", async () => {
    const till = await createTill();
    const { antom, sandbox } = till;
    const consulted = await antom.consult({
      customerBelongsTo: "DANA",
      authRedirectUrl: "https://merchant.example/wallet/done",
      scopes: ["AGREEMENT_PAY"],
      authState: "state-1",
      terminalType: "WEB",
    });
    expect(consulted.next).toBe("redirect");
    const decided = sandbox.agreements.agree(sandbox.agreements.find({ id: "state-1" })?.ref ?? "");
    const authCode = new URL(("returnUrl" in decided && decided.returnUrl) || "about:blank").searchParams.get("authCode") ?? "";
    const applied = await antom.applyToken({ grantType: "AUTHORIZATION_CODE", customerBelongsTo: "DANA", authCode });
    const accessToken = applied.next === "proceed" ? applied.data.accessToken : "";
    const outcome = await antom.pay(walletPayRequest(accessToken));
    expect(outcome).toMatchObject({ next: "proceed", data: { paymentAmount: amount("10000") } });
    expect(only(till)).toMatchObject({ phase: "succeeded", wallet: "DANA", card: undefined });
    for (const request of [walletPayRequest(accessToken, "GCASH"), walletPayRequest("nobody-gave-it-out")]) {
      expect(await antom.pay(request)).toMatchObject({ next: "fixRequest", result: { resultCode: "INVALID_ACCESS_TOKEN" } });
    }
    await antom.revoke({ accessToken });
    expect(await antom.pay(walletPayRequest(accessToken))).toMatchObject({ result: { resultCode: "INVALID_ACCESS_TOKEN" } });
  });
});

describe("3-D Secure", () => {
  const begin = async (assume = {}) => {
    const till = await createTill({ assume });
    const request = payRequest(till.token, { is3DSAuthentication: "true" });
    const outcome = await till.antom.pay(request);
    expect(outcome).toMatchObject({ next: "redirect", final: false, key: { use: "same" } });
    return { till, request, page: outcome.next === "redirect" ? outcome.urls.normal : undefined };
  };
  const inquire = ({ antom }: Till, { paymentRequestId }: { paymentRequestId: string }) => antom.inquiryPayment({ paymentRequestId });

  test("approved: in process, then paid", async () => {
    const { till, request, page } = await begin();
    expect(page).toBe(`http://127.0.0.1/pay/${only(till).ref}`);
    expect(await inquire(till, request)).toMatchObject({ next: "awaitResult", final: false, data: { paymentStatus: "PROCESSING" } });
    // A repeat leads to the same page and starts nothing.
    expect(await till.antom.pay(request)).toMatchObject({ next: "redirect", urls: { normal: page } });
    expect(till.sandbox.payments.list()).toHaveLength(1);
    expect(till.sandbox.payments.finish3ds(only(till).ref, "approve")).toMatchObject({ state: "taken", payment: { phase: "succeeded" } });
    expect(await inquire(till, request)).toMatchObject({ next: "proceed", final: true });
    expect(await till.antom.pay(request)).toMatchObject({ next: "proceed" });
    expect(till.sandbox.payments.finish3ds(only(till).ref, "decline")).toMatchObject({ state: "closed" });
  });

  test.each(["decline", "timeOut"] as const)("%s: failed, and a new payment with 3-D Secure is asked for", async (choice) => {
    const { till, request } = await begin();
    till.sandbox.payments.finish3ds(only(till).ref, choice);
    expect(await inquire(till, request)).toMatchObject({
      next: "retryNewRequest",
      reason: { code: "AUTHENTICATION_REQUIRED", known: true },
    });
    expect(await told(till, "paymentRequestId")).toMatchObject([{ result: { resultStatus: "F", resultCode: "AUTHENTICATION_REQUIRED" } }]);
  });

  test("sister tables have another code for it, which the contract does not know for pay", async () => {
    const { till, request } = await begin({ failedVerification: "sisterTables" });
    till.sandbox.payments.finish3ds(only(till).ref, "decline");
    expect(await inquire(till, request)).toMatchObject({ reason: { code: "USER_PAYMENT_VERIFICATION_FAILED", known: false } });
  });

  test("nobody comes: closed after 14 minutes, and no sooner", async () => {
    const { till, request } = await begin();
    await till.sandbox.clock.advance(14 * 60_000 - 1);
    expect(await inquire(till, request)).toMatchObject({ next: "awaitResult" });
    await till.sandbox.clock.advance(1);
    expect(await inquire(till, request)).toMatchObject({ data: { paymentStatus: "FAIL", paymentResultCode: "ORDER_IS_CLOSED" } });
    expect(await till.antom.pay(request)).toMatchObject({ result: { resultStatus: "F", resultCode: "ORDER_IS_CLOSED" } });
  });

  test("the merchant's own expiry is kept where it is earlier", async () => {
    const till = await createTill();
    const paymentExpiryTime = new Date(NOON + 60_000).toISOString();
    await till.antom.pay(payRequest(till.token, { is3DSAuthentication: "true", paymentExpiryTime }));
    expect(only(till).expiresAt).toBe(NOON + 60_000);
  });

  test("canceled meanwhile: the page is closed, the status has two l and the code has one", async () => {
    const { till, request } = await begin();
    expect(await till.antom.cancel({ paymentRequestId: request.paymentRequestId })).toMatchObject({ next: "proceed" });
    expect(till.sandbox.payments.finish3ds(only(till).ref, "approve")).toMatchObject({ state: "closed" });
    expect(await inquire(till, request)).toMatchObject({ data: { paymentStatus: "CANCELLED", paymentResultCode: "ORDER_IS_CANCELED" } });
    expect(await till.antom.pay(request)).toMatchObject({ result: { resultStatus: "F", resultCode: "ORDER_IS_CANCELED" } });
    expect(await told(till, "paymentRequestId")).toEqual([]);
  });
});

describe("told what to become", () => {
  test("a payment under way without a page: inquired for first, never paid anew before", async () => {
    const till = await createTill();
    till.sandbox.nextPayment({ pendingFor: "2m" });
    const request = payRequest(till.token);
    const outcome = await till.antom.pay(request);
    expect(outcome).toMatchObject({ next: "retryNewRequest", final: false, maybeExecuted: true, key: { use: "inquireFirst" } });
    expect(await till.antom.inquiryPayment({ paymentRequestId: request.paymentRequestId })).toMatchObject({ next: "awaitResult" });
    await till.sandbox.clock.advance("2m");
    expect(await till.antom.inquiryPayment({ paymentRequestId: request.paymentRequestId })).toMatchObject({ next: "proceed" });
    expect(await told(till, "paymentRequestId")).toMatchObject([{ notifyType: "PAYMENT_RESULT", result: { resultStatus: "S" } }]);
  });

  test("after 3-D Secure it is pending: the notification of that pays nothing", async () => {
    const till = await createTill();
    till.sandbox.nextPayment({ pendingFor: "2m", verification: true, reason: "RISK_REJECT" });
    const { paymentRequestId } = await till.antom.pay(payRequest(till.token)).then(() => ({ paymentRequestId: only(till).requestId }));
    till.sandbox.payments.finish3ds(only(till).ref, "approve");
    expect(await till.antom.inquiryPayment({ paymentRequestId })).toMatchObject({
      next: "awaitResult",
      data: { paymentStatus: "PENDING" },
    });
    await till.sandbox.clock.advance("2m");
    expect(await told(till, "paymentRequestId")).toMatchObject([
      { notifyType: "PAYMENT_PENDING", result: { resultStatus: "S" } },
      { notifyType: "PAYMENT_RESULT", result: { resultStatus: "F", resultCode: "RISK_REJECT" } },
    ]);
  });

  test.each(["RISK_REJECT", "USER_KYC_NOT_QUALIFIED"])("it fails with %s", async (reason) => {
    const till = await createTill();
    till.sandbox.nextPayment({ reason });
    expect(await till.antom.pay(payRequest(till.token))).toMatchObject({ final: true, result: { resultStatus: "F", resultCode: reason } });
    expect(await till.antom.pay(payRequest(till.token))).toMatchObject({ next: "proceed" });
  });

  test.each([
    ["nextPayment", { reason: "AUTH_EXPIRED" }],
    ["nextPayment", { verification: "yes" }],
    ["nextPayment", { pendingFor: "soon" }],
    ["nextCapture", { reason: "DO_NOT_HONOR" }],
    ["nextRefund", { reason: "NO_SUCH_CODE" }],
  ] as const)("%s refuses %j", async (verb, order) => {
    const { sandbox } = await createTill();
    expect(() => sandbox[verb](order as object)).toThrow(expect.objectContaining({ code: "ANTOM_INVALID_OPTION" }));
  });
});

describe("authorize and capture", () => {
  test("in parts, up to what was authorized, and what is left is free after the last", async () => {
    const till = await createTill();
    const paymentId = await paid(till, { captureMode: "MANUAL" });
    expect(only(till)).toMatchObject({ authorized: "10000", captured: "0", capturable: "10000", refundable: "0" });
    expect(await capture(till, paymentId, "6000")).toMatchObject({ next: "proceed", data: { captureAmount: amount("6000") } });
    expect(await capture(till, paymentId, "4001")).toMatchObject({ result: { resultCode: "CAPTURE_AMOUNT_EXCEED_AUTH_LIMIT" } });
    expect(await capture(till, paymentId, "1000", { isLastCapture: "true" })).toMatchObject({ next: "proceed" });
    expect(await capture(till, paymentId, "1")).toMatchObject({ result: { resultCode: "ORDER_STATUS_INVALID" } });
    expect(only(till)).toMatchObject({ authorized: "10000", captured: "7000", capturable: "0", refundable: "7000" });
    expect(await told(till, "captureId")).toMatchObject([
      { notifyType: "CAPTURE_RESULT", captureAmount: amount("6000") },
      { captureAmount: amount("1000") },
    ]);
    const inquired = await till.antom.inquiryPayment({ paymentId });
    expect(inquired).toMatchObject({
      data: { transactions: [{ transactionType: "CAPTURE", transactionStatus: "SUCCESS", transactionAmount: amount("6000") }, {}] },
    });
  });

  test.each([
    ["a payment that is captured by itself", {}, "1", {}, "ORDER_STATUS_INVALID"],
    ["another currency", { captureMode: "MANUAL" as const }, "1", { captureAmount: amount("1", "EUR") }, "CURRENCY_NOT_SUPPORT"],
    ["a payment that there is not", {}, "1", { paymentId: "2026111619401080010018809999999999" }, "AUTH_NOT_FOUND"],
  ])("%s is refused", async (_, change, value, more, code) => {
    const till = await createTill();
    expect(await capture(till, await paid(till, change), value, more)).toMatchObject({ final: true, result: { resultCode: code } });
  });

  test("a canceled or expired authorization asks for a new payment", async () => {
    const till = await createTill();
    const [canceled, expired] = [await paid(till, { captureMode: "MANUAL" }), await paid(till, { captureMode: "MANUAL" })];
    await till.antom.cancel({ paymentId: canceled });
    expect(await capture(till, canceled, "1")).toMatchObject({ next: "stop", followUp: ["pay"], result: { resultCode: "AUTH_CANCELLED" } });
    await till.sandbox.clock.advance("7d");
    expect(await capture(till, expired, "1")).toMatchObject({ next: "stop", followUp: ["pay"], result: { resultCode: "AUTH_EXPIRED" } });
  });

  test("a method that is captured once only", async () => {
    const till = await createTill({ assume: { severalCaptures: "refused" } });
    const paymentId = await paid(till, { captureMode: "MANUAL" });
    expect(await capture(till, paymentId, "1")).toMatchObject({ next: "proceed" });
    expect(await capture(till, paymentId, "1")).toMatchObject({ result: { resultCode: "MULTI_CAPTURE_NOT_SUPPORTED" } });
  });

  test("there is an end to how many", async () => {
    const till = await createTill();
    const paymentId = await paid(till, { captureMode: "MANUAL" });
    const codes = new Set<string>();
    for (let count = 0; count < 100; count++) codes.add((await capture(till, paymentId, "1")).result.resultCode);
    expect([...codes]).toEqual(["SUCCESS"]);
    expect(await capture(till, paymentId, "1")).toMatchObject({ result: { resultCode: "PAYMENT_COUNT_EXCEED_LIMIT" } });
  });

  test("under way: its repeat is the same capture, it can't be exceeded meanwhile, and it is notified", async () => {
    const till = await createTill();
    const paymentId = await paid(till, { captureMode: "MANUAL" });
    till.sandbox.nextCapture({ pendingFor: "10m" });
    const request = { captureRequestId: randomUUID(), paymentId, captureAmount: amount("6000") };
    expect(await till.antom.capture(request)).toMatchObject({
      next: "awaitResult",
      final: false,
      result: { resultCode: "CAPTURE_IN_PROCESS" },
    });
    expect(await till.antom.capture(request)).toMatchObject({ next: "awaitResult" });
    expect(await capture(till, paymentId, "4001")).toMatchObject({ result: { resultCode: "CAPTURE_AMOUNT_EXCEED_AUTH_LIMIT" } });
    expect(only(till)).toMatchObject({ captured: "0", capturable: "4000", captures: [{ state: "processing" }] });
    await till.sandbox.clock.advance("10m");
    expect(await till.antom.capture(request)).toMatchObject({ next: "proceed" });
    expect(only(till)).toMatchObject({ captured: "6000" });
    expect(await told(till, "captureRequestId")).toMatchObject([{ result: { resultStatus: "S" }, captureAmount: amount("6000") }]);
  });

  test("failed in the end: nothing is captured, and the money is there to capture", async () => {
    const till = await createTill();
    const paymentId = await paid(till, { captureMode: "MANUAL" });
    till.sandbox.nextCapture({ pendingFor: "10m", reason: "USER_BALANCE_NOT_ENOUGH" });
    await capture(till, paymentId, "10000");
    await till.sandbox.clock.advance("10m");
    expect(await told(till, "captureRequestId")).toMatchObject([{ result: { resultStatus: "F", resultCode: "USER_BALANCE_NOT_ENOUGH" } }]);
    expect(only(till)).toMatchObject({ captured: "0", capturable: "10000" });
    expect(await capture(till, paymentId, "10000")).toMatchObject({ next: "proceed" });
  });
});

describe("refunds", () => {
  test("in parts, up to what was paid, each asked for and notified", async () => {
    const till = await createTill();
    const paymentId = await paid(till);
    const refundRequestId = randomUUID();
    expect(await refund(till, paymentId, "2500", { refundRequestId, refundNotifyUrl: "https://merchant.example/refunds" })).toMatchObject({
      next: "proceed",
      data: { refundRequestId, paymentId, refundAmount: amount("2500") },
    });
    expect(await refund(till, paymentId, "7501")).toMatchObject({
      next: "contactSupport",
      known: false,
      result: { resultCode: "REFUND_AMOUNT_EXCEED" },
    });
    const inquired = await till.antom.inquiryRefund({ refundRequestId });
    expect(inquired).toMatchObject({ next: "proceed", final: true, data: { refundStatus: "SUCCESS", refundAmount: amount("2500") } });
    const refundId = inquired.next === "proceed" ? inquired.data.refundId : "";
    expect(await till.antom.inquiryRefund({ refundId })).toMatchObject({
      result: { resultStatus: "S" },
    });
    expect(await told(till, "refundRequestId")).toMatchObject([{ notifyType: "REFUND_RESULT", refundStatus: "SUCCESS" }]);
    expect(only(till)).toMatchObject({ refunded: "2500", refundable: "7500" });
  });

  test("of one capture, up to that", async () => {
    const till = await createTill();
    const paymentId = await paid(till, { captureMode: "MANUAL" });
    const first = await capture(till, paymentId, "6000");
    await capture(till, paymentId, "4000");
    const captureId = first.next === "proceed" ? first.data.captureId : "";
    expect(await refund(till, paymentId, "6001", { captureId })).toMatchObject({ result: { resultCode: "REFUND_AMOUNT_EXCEED" } });
    expect(await refund(till, paymentId, "6000", { captureId })).toMatchObject({ next: "proceed" });
    expect(await refund(till, paymentId, "1", { captureId })).toMatchObject({ result: { resultCode: "REFUND_AMOUNT_EXCEED" } });
    expect(await refund(till, paymentId, "1", { captureId: "nowhere" })).toMatchObject({ result: { resultCode: "ORDER_NOT_EXIST" } });
    expect(await refund(till, paymentId, "4000")).toMatchObject({ next: "proceed" });
  });

  test.each([
    [
      "another currency",
      async (till: Till) => [await paid(till), { refundAmount: amount("1", "EUR") }],
      "CURRENCY_NOT_SUPPORT",
      "PARAM_ILLEGAL",
    ],
    ["a payment that there is not", async () => ["2026111619401080010018809999999999", {}], "ORDER_NOT_EXIST", "PARAM_ILLEGAL"],
    [
      "what was authorized only",
      async (till: Till) => [await paid(till, { captureMode: "MANUAL" }), {}],
      "ORDER_STATUS_INVALID",
      "PROCESS_FAIL",
    ],
    [
      "what was canceled",
      async (till: Till) => {
        const paymentId = await paid(till);
        await till.antom.cancel({ paymentId });
        return [paymentId, {}];
      },
      "ORDER_IS_CANCELED",
      "ORDER_IS_CANCELED",
    ],
    [
      "what has expired",
      async (till: Till) => {
        await till.antom.pay(payRequest(till.token, { is3DSAuthentication: "true" }));
        await till.sandbox.clock.advance("14m");
        return [only(till).id, {}];
      },
      "ORDER_IS_CLOSED",
      "ORDER_IS_CLOSED",
    ],
    [
      "what was paid a year ago",
      async (till: Till) => {
        const paymentId = await paid(till);
        await till.sandbox.clock.advance("365d");
        return [paymentId, {}];
      },
      "REFUND_WINDOW_EXCEED",
      "PROCESS_FAIL",
    ],
  ] as const)("%s is refused, with the codes of sister products or with general ones", async (_, prepare, code, general) => {
    for (const [refundRefusals, expected] of [
      ["sisterProducts", code],
      ["general", general],
    ] as const) {
      const till = await createTill({ assume: { refundRefusals } });
      const [paymentId, more] = (await prepare(till)) as [string, object];
      expect(await refund(till, paymentId, "1", more)).toMatchObject({ final: true, result: { resultStatus: "F", resultCode: expected } });
    }
  });

  test("an inquiry for none", async () => {
    for (const [refundRefusals, code] of [
      ["sisterProducts", "REFUND_NOT_EXIST"],
      ["general", "PARAM_ILLEGAL"],
    ] as const) {
      const { antom } = await createTill({ assume: { refundRefusals } });
      expect(await antom.inquiryRefund({ refundRequestId: "none" })).toMatchObject({ final: false, result: { resultCode: code } });
    }
  });

  test("under way, then failed: nothing is given back, and it can be tried again", async () => {
    const till = await createTill();
    const paymentId = await paid(till);
    till.sandbox.nextRefund({ pendingFor: "1h", reason: "REFUND_NOT_SUPPORTED" });
    const refundRequestId = randomUUID();
    const asked = { refundRequestId, refundNotifyUrl: "https://merchant.example/refunds" };
    expect(await refund(till, paymentId, "10000", asked)).toMatchObject({ next: "awaitResult", final: false });
    expect(await till.antom.inquiryRefund({ refundRequestId })).toMatchObject({
      next: "awaitResult",
      data: { refundStatus: "PROCESSING" },
    });
    expect(await refund(till, paymentId, "1")).toMatchObject({ result: { resultCode: "REFUND_AMOUNT_EXCEED" } });
    await till.sandbox.clock.advance("1h");
    expect(await till.antom.inquiryRefund({ refundRequestId })).toMatchObject({
      next: "contactSupport",
      final: true,
      data: { refundStatus: "FAIL" },
    });
    expect(await told(till, "refundRequestId")).toMatchObject([{ refundStatus: "FAIL" }]);
    expect(await refund(till, paymentId, "10000")).toMatchObject({ next: "proceed" });
  });
});

describe("canceling", () => {
  test("what is paid: whole, once, and the repeat says the same", async () => {
    const till = await createTill();
    const paymentId = await paid(till);
    const first = await till.antom.cancel({ paymentId });
    await till.sandbox.clock.advance("1m");
    expect((await till.antom.cancel({ paymentId })).data).toEqual(first.data);
    expect(only(till)).toMatchObject({ phase: "cancelled", authorized: "0", captured: "0", refundable: "0" });
    expect(await till.antom.inquiryPayment({ paymentId })).toMatchObject({ next: "retryNewRequest", data: { paymentStatus: "CANCELLED" } });
  });

  test("until a quarter past midnight in UTC+8, then a refund is asked for", async () => {
    const till = await createTill();
    const [early, late] = [await paid(till), await paid(till)];
    await till.sandbox.clock.advance(12 * 3_600_000 + 15 * 60_000 - 1);
    expect(await till.antom.cancel({ paymentId: early })).toMatchObject({ next: "proceed" });
    await till.sandbox.clock.advance(1);
    expect(await till.antom.cancel({ paymentId: late })).toMatchObject({
      next: "stop",
      followUp: ["refund"],
      result: { resultCode: "CANCEL_WINDOW_EXCEED" },
    });
    expect(await refund(till, late, "10000")).toMatchObject({ next: "proceed" });
  });

  test("an authorization at any time, and a payment where there is no window", async () => {
    const till = await createTill({ assume: { cancelWindow: "always" } });
    const [authorized, whole] = [await paid(till, { captureMode: "MANUAL" }), await paid(till)];
    await till.sandbox.clock.advance("3d");
    for (const paymentId of [authorized, whole]) expect(await till.antom.cancel({ paymentId })).toMatchObject({ next: "proceed" });
  });

  test.each([
    ["nothing", async () => ({ paymentId: "none" }), "ORDER_NOT_EXIST"],
    [
      "what was captured in part",
      async (till: Till) => {
        const paymentId = await paid(till, { captureMode: "MANUAL" });
        await capture(till, paymentId, "1");
        return { paymentId };
      },
      "ORDER_STATUS_INVALID",
    ],
    [
      "what was refunded in part",
      async (till: Till) => {
        const paymentId = await paid(till);
        await refund(till, paymentId, "1");
        return { paymentId };
      },
      "PROCESS_FAIL",
    ],
    [
      "what failed",
      async (till: Till) => {
        till.sandbox.nextPayment({ reason: "RISK_REJECT" });
        await till.antom.pay(payRequest(till.token));
        return { paymentRequestId: only(till).requestId };
      },
      "ORDER_STATUS_INVALID",
    ],
  ])("%s can't be", async (_, prepare, code) => {
    const till = await createTill();
    expect(await till.antom.cancel(await prepare(till))).toMatchObject({ final: true, result: { resultStatus: "F", resultCode: code } });
  });
});

describe("repeats", () => {
  type Make = (till: Till) => Promise<[keyof Till["antom"], Record<string, unknown>, object[]]>;
  const makes: [string, Make][] = [
    [
      "pay",
      async ({ token }) => {
        const request = payRequest(token);
        return ["pay", request, [{ paymentAmount: amount("10001") }, { paymentAmount: amount("10000", "EUR") }, { metadata: "another" }]];
      },
    ],
    [
      "capture",
      async (till) => {
        const paymentId = await paid(till, { captureMode: "MANUAL" });
        return ["capture", { captureRequestId: randomUUID(), paymentId, captureAmount: amount("1") }, [{ captureAmount: amount("2") }]];
      },
    ],
    [
      "refund",
      async (till) => {
        const paymentId = await paid(till);
        return ["refund", { refundRequestId: randomUUID(), paymentId, refundAmount: amount("1") }, [{ refundAmount: amount("2") }]];
      },
    ],
  ];

  test.each(makes)("%s: the same fields get the same answer, others REPEAT_REQ_INCONSISTENT, and the first stands", async (_, make) => {
    const till = await createTill();
    const [operation, request, changes] = await make(till);
    const call = till.antom[operation] as (request: object) => Promise<{ result: { resultCode: string }; data?: unknown }>;
    const first = await call(request);
    expect(first.result.resultCode).toBe("SUCCESS");
    expect((await call(Object.fromEntries(Object.entries(request).reverse()))).data).toEqual(first.data);
    for (const change of changes) {
      expect(await call({ ...request, ...change })).toMatchObject({
        next: "fixRequest",
        result: { resultCode: "REPEAT_REQ_INCONSISTENT" },
      });
    }
    expect((await call(request)).data).toEqual(first.data);
    expect(till.sandbox.findings.filter(({ kind }) => kind === "otherBody")).toHaveLength(changes.length);
  });

  test("a request that never got through leaves its id free", async () => {
    const till = await createTill();
    const request = payRequest(till.token);
    till.sandbox.failNext("pay", "http503", { executed: false });
    await till.antom.pay(request).catch(() => {});
    expect(await till.antom.pay({ ...request, paymentAmount: amount("5") })).toMatchObject({ next: "proceed" });
  });

  test("where only amount and method are compared, the rest may differ", async () => {
    const till = await createTill({ assume: { repeatsCompared: "amountAndMethod" } });
    const request = payRequest(till.token);
    const first = await till.antom.pay(request);
    expect((await till.antom.pay({ ...request, metadata: "another" })).data).toEqual(first.data);
    expect(await till.antom.pay({ ...request, paymentAmount: amount("1") })).toMatchObject({
      result: { resultCode: "REPEAT_REQ_INCONSISTENT" },
    });
  });

  test("an unknown answer may hide a payment: its repeat finds it, another one for the order is found fault with", async () => {
    const till = await createTill();
    till.sandbox.answerNext("pay", "UNKNOWN_EXCEPTION", { executed: true });
    const request = payRequest(till.token);
    expect(await till.antom.pay(request)).toMatchObject({ next: "retrySameRequest", final: false, maybeExecuted: true });
    expect(await till.antom.pay(request)).toMatchObject({ next: "proceed" });
    expect(till.sandbox.payments.list()).toHaveLength(1);
    expect(till.sandbox.findings).toEqual([]);
    await till.antom.pay({ ...request, paymentRequestId: randomUUID() });
    expect(till.sandbox.findings).toMatchObject([{ kind: "secondAttempt", pointer: "/order/referenceOrderId" }]);
  });

  test("a new attempt is fine once the old one has failed, and no sooner", async () => {
    const till = await createTill();
    const orderId = randomUUID();
    till.sandbox.nextPayment({ reason: "DO_NOT_HONOR" });
    await till.antom.pay(payRequest(till.token, { orderId }));
    await till.antom.pay(payRequest(till.token, { orderId, is3DSAuthentication: "true" }));
    expect(till.sandbox.findings).toEqual([]);
    await till.antom.pay(payRequest(till.token, { orderId }));
    expect(till.sandbox.findings).toMatchObject([{ kind: "secondAttempt" }]);
  });
});

describe("settle()", () => {
  test("carries a payment to its end by inquiry, and cancels nothing", async () => {
    const till = await createTill();
    till.sandbox.nextPayment({ pendingFor: "2m" });
    const request = payRequest(till.token);
    await till.antom.pay(request);
    const settling = settle(till.antom, pay, { paymentRequestId: request.paymentRequestId }, { random: () => 0 });
    await till.sandbox.clock.advance("2m");
    expect(await settling).toMatchObject({ final: true, outcome: { next: "proceed", data: { paymentStatus: "SUCCESS" } } });
    expect(till.sandbox.exchanges.list().map(({ operation }) => operation)).not.toContain("cancel");
  });

  test("a payment that never arrived is sent again, under its own id", async () => {
    const till = await createTill();
    expect(await settle(till.antom, pay, { paymentRequestId: "never-sent" }, { random: () => 0 })).toMatchObject({
      final: false,
      next: "retrySameRequest",
    });
  });

  test("the buyer is still on the page when the time is up: nothing is final, and nothing was canceled", async () => {
    const till = await createTill();
    const request = payRequest(till.token, { is3DSAuthentication: "true" });
    await till.antom.pay(request);
    const { paymentRequestId } = request;
    expect(await settle(till.antom, pay, { paymentRequestId }, { deadlineMs: 300, random: () => 0 })).toMatchObject({
      final: false,
      next: "awaitResult",
    });
    expect(only(till).phase).toBe("verification");
  });
});

test("payments beyond the limit are forgotten, with their captures and refunds", async () => {
  const till = await createTill({ limits: { payments: 2, answers: 1 } });
  const request = payRequest(till.token);
  await till.antom.pay(request);
  const refundRequestId = randomUUID();
  await refund(till, only(till).id, "1", { refundRequestId });
  for (let more = 0; more < 2; more++) await paid(till);
  expect(await till.antom.inquiryPayment({ paymentRequestId: request.paymentRequestId })).toMatchObject({
    result: { resultCode: "ORDER_NOT_EXIST" },
  });
  expect(await till.antom.inquiryRefund({ refundRequestId })).toMatchObject({ result: { resultCode: "REFUND_NOT_EXIST" } });
  expect(till.sandbox.payments.list()).toHaveLength(2);
});

test("the desk finds payments, and hears of every change", async () => {
  const till = await createTill();
  const phases: string[] = [];
  till.sandbox.payments.subscribe(({ phase }) => phases.push(phase));
  const request = payRequest(till.token, { is3DSAuthentication: "true" });
  await till.antom.pay(request);
  const found = till.sandbox.payments.find({ id: request.paymentRequestId });
  expect(found).toMatchObject({ requestId: request.paymentRequestId, verificationPage: `/pay/${found?.ref}` });
  expect(till.sandbox.payments.find({ id: request.paymentRequestId, clientId: "another" })).toBeUndefined();
  expect(till.sandbox.payments.get(found?.ref ?? "")).toEqual(found);
  expect(till.sandbox.payments.get("nowhere")).toBeUndefined();
  expect(till.sandbox.payments.finish3ds("nowhere", "approve")).toEqual({ state: "unknown" });
  till.sandbox.payments.finish3ds(found?.ref ?? "", "approve");
  expect(phases).toEqual(["verification", "succeeded"]);
  expect(await vaulted(till.antom, CARDS.other)).toMatch(/^ALIPAY/);
});
