/** What the contract says of payments where the wrong way costs money. */
import { describe, expect, test } from "vitest";
import { products } from "../../generated/products.ts";
import type { Decidable } from "../../src/contract.ts";
import { driftsOf } from "../../src/drift.ts";
import { type AnyOutcome, decide, resultOf } from "../../src/outcome.ts";
import { redacted } from "../../src/redaction.ts";
import { checkRequest } from "../support/check-request.ts";
import { readDocument } from "./operations.ts";

const { operations, notifications, examples } = products.ams;

function decided(id: string, resultStatus: string, resultCode: string, fields: object = {}): AnyOutcome {
  const operation: Decidable | undefined = operations[id] ?? notifications[id];
  if (operation === undefined) throw new Error(`there is no ${id}`);
  const body = { result: { resultStatus, resultCode, resultMessage: "as told" }, ...fields };
  return decide({ operation, body, result: resultOf(body, id, 200), verified: true, keyValue: "an id" });
}

const ids = { paymentRequestId: "1", paymentId: "2" };
const form = { method: "POST", redirectUrl: "https://gateway.example/form", actionFormType: "RedirectActionForm" };

describe("a payment in process", () => {
  test.each([
    { normalUrl: "https://gateway.example/pay" },
    { schemeUrl: "wallet://pay" },
    { applinkUrl: "https://wallet.example/pay" },
    { redirectActionForm: form },
    { paymentData: "data" },
  ])("sends the buyer on, and is not final: %j", (way) => {
    expect(decided("pay", "U", "PAYMENT_IN_PROCESS", { ...ids, ...way })).toMatchObject({
      next: "redirect",
      final: false,
      maybeExecuted: true,
      data: way,
      followUp: ["inquiryPayment", "notifyPayment"],
    });
  });

  // The prose of the pages writes appLinkUrl, which nobody sends.
  test.each([{}, { normalUrl: "" }, { normalUrl: "javascript:alert(1)" }, { appLinkUrl: "https://wallet.example/pay" }])(
    "without a way on is inquired for before a new id is taken: %j",
    (nothing) => {
      const outcome = decided("pay", "U", "PAYMENT_IN_PROCESS", { ...ids, ...nothing });
      expect(outcome).toMatchObject({ next: "retryNewRequest", final: false, maybeExecuted: true, key: { use: "inquireFirst" } });
    },
  );
});

test.each([
  ["pay", "inquireFirst"],
  ["refund", "inquireFirst"],
  ["capture", "same"],
])("%s: a repeat that is none says nothing of what stands under its id, which may have taken the money", (id, use) => {
  expect(decided(id, "F", "REPEAT_REQ_INCONSISTENT", ids)).toMatchObject({
    next: "fixRequest",
    final: false,
    maybeExecuted: true,
    key: { use },
  });
});

test("only SUCCESS with S is paid; an S of another code is asked about", () => {
  expect(decided("pay", "S", "SUCCESS", ids)).toMatchObject({ next: "proceed", final: true });
  expect(decided("pay", "S", "SUCCESS")).toMatchObject({ next: "inquire", final: false });
  expect(decided("pay", "S", "ACCEPTED", ids)).toMatchObject({ next: "inquire", final: false });
});

test.each([
  ["SUCCESS", { next: "proceed", final: true }],
  ["FAIL", { next: "retryNewRequest", final: true, maybeExecuted: false }],
  ["CANCELLED", { next: "retryNewRequest", final: true, maybeExecuted: false }],
  ["PROCESSING", { next: "awaitResult", final: false, maybeExecuted: true }],
  ["PENDING", { next: "awaitResult", final: false, maybeExecuted: true }],
  // A spelling that is another word's, and a status of tomorrow.
  ["CANCELED", { next: "awaitResult", final: false, maybeExecuted: true }],
  ["REFUNDED", { next: "awaitResult", final: false, maybeExecuted: true }],
])("an inquiry that went well says nothing by that: a payment that is %s", (paymentStatus, expected) => {
  expect(decided("inquiryPayment", "S", "SUCCESS", { ...ids, paymentStatus })).toMatchObject(expected);
});

test("a failed payment asks for what its reason asks for, and only then for a new id", () => {
  const failed = (paymentResultCode: string): AnyOutcome =>
    decided("inquiryPayment", "S", "SUCCESS", { ...ids, paymentStatus: "FAIL", paymentResultCode });
  expect(failed("DO_NOT_HONOR")).toMatchObject({ next: "changePaymentMethod", final: true, reason: { known: true } });
  expect(failed("PAYMENT_PROHIBITED")).toMatchObject({ next: "stop", final: true });
  // It is in the table of pay, and says nothing of a failure.
  expect(failed("PAYMENT_IN_PROCESS")).toMatchObject({ next: "retryNewRequest", reason: { known: false } });
});

test.each([
  ["PAYMENT_RESULT", { next: "proceed", final: true }],
  ["PAYMENT_PENDING", { next: "awaitResult", final: false }],
  ["UPDATE_AMOUNT_RESULT", { next: "awaitResult", final: false }],
])("a notification with S is a payment only where it is its result: %s", (notifyType, expected) => {
  expect(decided("notifyPayment", "S", "SUCCESS", { ...ids, notifyType })).toMatchObject(expected);
});

test.each([
  ["cancel", "F", "CANCEL_WINDOW_EXCEED", { next: "stop", followUp: ["refund"] }],
  ["capture", "F", "AUTH_EXPIRED", { next: "stop", followUp: ["pay"] }],
  ["capture", "F", "AUTH_CANCELLED", { next: "stop", followUp: ["pay"] }],
  ["capture", "F", "ORDER_IS_CANCELED", { next: "stop", followUp: ["pay"] }],
  ["capture", "U", "CAPTURE_IN_PROCESS", { next: "awaitResult", followUp: ["notifyCapture", "inquiryPayment"], key: { use: "same" } }],
  ["refund", "U", "REFUND_IN_PROCESS", { next: "awaitResult", followUp: ["notifyRefund", "inquiryRefund"], key: { use: "same" } }],
  ["pay", "F", "REPEAT_REQ_INCONSISTENT", { next: "fixRequest" }],
  ["refund", "F", "REPEAT_REQ_INCONSISTENT", { next: "fixRequest" }],
  ["capture", "F", "REPEAT_REQ_INCONSISTENT", { next: "fixRequest" }],
])("%s %s %s names what helps", (id, status, code, expected) => {
  expect(decided(id, status, code)).toMatchObject(expected);
});

test("a token whose end is told is never one to go on with", () => {
  const told = (authorizationNotifyType: string): string =>
    decided("notifyAuthorization", "S", "SUCCESS", { authorizationNotifyType, accessToken: "t", authState: "s" }).next;
  expect(told("TOKEN_CREATED")).toBe("proceed");
  for (const type of ["TOKEN_CANCELED", "TOKEN_CANCELLED", "TOKEN_EXPIRED"]) expect(told(type)).toBe("stop");
});

test("what takes money or a token is repeated by its key, or never", () => {
  const repeats = Object.fromEntries(Object.values(operations).map(({ id, repeat, idempotencyKey }) => [id, idempotencyKey ?? repeat]));
  expect(repeats).toMatchObject({
    pay: "paymentRequestId",
    capture: "captureRequestId",
    refund: "refundRequestId",
    cancel: "harmless",
    applyToken: "never",
    revoke: "harmless",
    consult: "harmless",
  });
});

test("no shape but the three is sent, and a payment by number and token at once is none of them", () => {
  const { cardToken, card } = (examples["pay"]?.requests ?? {}) as Record<string, { paymentMethod: { paymentMethodMetaData: object } }>;
  const both = { ...cardToken, paymentMethod: { ...cardToken?.paymentMethod, ...card?.paymentMethod } };
  const refused = (body: object): string[] =>
    checkRequest(body, operations["pay"]?.request ?? { type: "string" }).violations.map(({ pointer }) => pointer);
  expect(refused(both)).toContain("/paymentMethod/paymentMethodMetaData/cardNo");
  expect(refused({ ...cardToken, productCode: "IN_STORE_PAYMENT" })).toEqual(["/productCode"]);
});

/** The example of a request, with another amount at every place that has one. */
function withAmount(id: string, example: string, amount: unknown): unknown {
  const place = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    if ("currency" in value) return amount;
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, place(member)]));
  };
  return place(examples[id]?.requests[example]);
}

describe.each([
  ["pay", "cardToken", ["/order/orderAmount", "/paymentAmount"]],
  ["capture", "partial", ["/captureAmount"]],
  ["refund", "partial", ["/refundAmount"]],
])("what %s takes for an amount", (id, example, places) => {
  const operation = operations[id];
  if (operation === undefined) throw new Error(`there is no ${id}`);
  const refusals = (amount: unknown): string[] =>
    checkRequest(withAmount(id, example, amount), operation.request).violations.map(({ pointer, rule }) => `${pointer} ${rule}`);

  test.each([
    ["1234", "USD"],
    ["1", "JPY"],
    ["9999999999999999", "KRW"],
    ["1500000", "IDR"],
    ["100", "IDR"],
  ])("is %s of %s", (value, currency) => {
    expect(refusals({ currency, value })).toEqual([]);
  });

  test.each([
    ["a decimal", "12.34", "pattern"],
    ["nothing", "0", "pattern"],
    ["what would be given, not taken", "-1", "pattern"],
    ["seventeen digits", "1".repeat(17), "maxLength"],
    ["a floating number", 12.34, "type"],
    ["a number", 1234, "type"],
  ])("is not %s", (_, value, rule) => {
    expect(refusals({ currency: "USD", value })).toEqual(places.map((place) => `${place}/value ${rule}`));
  });

  test.each(["1", "10", "1500049", "1500050", "9999999999999999"])("is not %s of IDR, and nothing rounds it", (value) => {
    expect(refusals({ currency: "IDR", value })).toEqual(places.map((place) => `${place}/value pattern`));
    expect(refusals({ currency: "USD", value })).toEqual([]);
  });
});

test("an amount that Antom tells is taken as it is", () => {
  const { inquiryPayment } = operations;
  if (inquiryPayment === undefined) throw new Error("there is no inquiryPayment");
  for (const value of ["0", "1500049", 0, 1500049]) {
    const paymentAmount = { currency: "IDR", value };
    const body = { ...examples["inquiryPayment"]?.answers["proceed"], paymentAmount, paymentQuote: { exchangeAmount: paymentAmount } };
    const result = resultOf(body, inquiryPayment.id, 200);
    const answer = { operation: inquiryPayment, body, result, verified: true, keyValue: "an id" };
    expect(decide(answer)).toMatchObject({ next: "proceed", data: { paymentAmount } });
    expect(driftsOf(answer)).toEqual([]);
  }
});

test("no card number, security code, token or name of a payment is shown", () => {
  for (const request of Object.values(examples["pay"]?.requests ?? {})) {
    const shown = JSON.stringify(redacted(request, operations["pay"]?.request));
    for (const secret of ["4054695723100768", '"123"', '"08"', "Ada", "ALIPAY", "example-access-token", "192.0.2.1"])
      expect(shown).not.toContain(secret);
    expect(shown).toContain("order-17");
  }
});

test("names with traps are spelled as the API spells them", () => {
  const text = JSON.stringify(readDocument("ams"));
  const spelled = [
    "inquiryPayment",
    "inquiryRefund",
    "promotionResult",
    "promotionResults",
    "CANCELLED",
    "ORDER_IS_CANCELED",
    "TOKEN_CANCELED",
  ];
  for (const name of [...spelled, "applinkUrl", "paymentMethodMetaData", "buyerPhoneNoContryCode", "CURRENCY_NOT_SUPPORT"]) {
    expect(text).toContain(`"${name}"`);
  }
  for (const name of ["inquirePayment", "appLinkUrl", "TOKEN_CANCELLED", "ORDER_IS_CANCELLED", "buyerPhoneNoCountryCode"]) {
    expect(text).not.toContain(`"${name}"`);
  }
});
