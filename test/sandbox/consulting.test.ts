/** Which methods a payment can be made with: what pay takes here, of the regions and kinds that the merchant wants. */
import { describe, expect, test } from "vitest";
import type { consultPayment, RequestOf } from "../../src/index.ts";
import type { Assumptions } from "../../src/sandbox/index.ts";
import { createTill, walletPayRequest } from "../support/paying.ts";
import { faultsOf } from "../support/schemas.ts";

type Request = RequestOf<typeof consultPayment>;

const ONE_TIME: Request = {
  productCode: "CASHIER_PAYMENT",
  paymentAmount: { currency: "USD", value: "10000" },
  env: { terminalType: "WEB" },
};
const AGREEMENT: Request = { productCode: "AGREEMENT_PAYMENT", paymentAmount: { currency: "IDR", value: "15000000" } };

/** What is offered. */
async function consulted(request: Request, assume: Partial<Assumptions> = {}) {
  const { antom } = await createTill({ assume });
  const outcome = await antom.consultPayment(request);
  if (outcome.next !== "proceed") throw new Error(`expected methods, got ${outcome.next}`);
  expect(faultsOf("ams", "/v1/payments/consult", outcome.data)).toEqual([]);
  return outcome.data.paymentOptions ?? [];
}

const typesFor = async (request: Request, assume: Partial<Assumptions> = {}) =>
  (await consulted(request, assume)).map(({ paymentMethodType }) => paymentMethodType);

describe("a payment can be made", () => {
  test("once with a card, of any brand that a test card has", async () => {
    expect(await consulted(ONE_TIME)).toEqual([
      {
        paymentMethodType: "CARD",
        paymentMethodCategory: "CARD",
        paymentMethodRegion: ["KR", "BR", "MX", "CL", "PE", "GLOBAL"],
        enabled: "true",
        paymentOptionDetail: { supportCardBrands: [{ cardBrand: "HYUNDAI" }, { cardBrand: "VISA" }, { cardBrand: "MASTERCARD" }] },
      },
    ]);
  });

  test("under an agreement with a wallet, which pay then takes", async () => {
    expect(await typesFor(AGREEMENT)).toEqual(["ALIPAY_CN", "DANA", "GCASH", "KAKAOPAY"]);
    const { antom, sandbox } = await createTill();
    for (const wallet of await typesFor(AGREEMENT)) {
      const authState = `state-${wallet}`;
      await antom.consult({
        customerBelongsTo: String(wallet),
        authRedirectUrl: "https://merchant.example/wallet/done",
        scopes: ["AGREEMENT_PAY"],
        authState,
        terminalType: "WEB",
      });
      const decided = sandbox.agreements.agree(sandbox.agreements.find({ id: authState })?.ref ?? "");
      const authCode = new URL(("returnUrl" in decided && decided.returnUrl) || "about:blank").searchParams.get("authCode") ?? "";
      const applied = await antom.applyToken({ grantType: "AUTHORIZATION_CODE", customerBelongsTo: String(wallet), authCode });
      const accessToken = applied.next === "proceed" ? applied.data.accessToken : "";
      expect(await antom.pay(walletPayRequest(accessToken, wallet))).toMatchObject({ next: "proceed" });
    }
  });

  test("with all of them, where that is assumed", async () => {
    for (const request of [ONE_TIME, AGREEMENT]) {
      expect(await typesFor(request, { consultedMethods: "all" })).toEqual(["CARD", "ALIPAY_CN", "DANA", "GCASH", "KAKAOPAY"]);
    }
  });
});

describe("of the methods", () => {
  test.each<[string, Partial<Request>, string[]]>([
    ["allowed ones only", { allowedPaymentMethods: ["DANA", "CARD", "TRUEMONEY"] }, ["CARD", "DANA"]],
    ["no blocked one", { blockedPaymentMethods: ["DANA", "CARD"] }, ["ALIPAY_CN", "GCASH", "KAKAOPAY"]],
    ["none that is both", { allowedPaymentMethods: ["DANA"], blockedPaymentMethods: ["DANA"] }, []],
    ["those of a region", { allowedPaymentMethodRegions: ["PH", "KR"] }, ["CARD", "GCASH", "KAKAOPAY"]],
    ["those of a region, by the old name", { allowedPspRegions: ["PH"] }, ["GCASH"]],
    ["those of the new name, where both are there", { allowedPspRegions: ["PH"], allowedPaymentMethodRegions: ["ID"] }, ["DANA"]],
    [
      "all, where a list is empty",
      { allowedPaymentMethods: [], allowedPaymentMethodRegions: [], blockedPaymentMethods: [] },
      ["CARD", "ALIPAY_CN", "DANA", "GCASH", "KAKAOPAY"],
    ],
    ["those of the buyer's region first", { userRegion: "PH" }, ["GCASH", "CARD", "ALIPAY_CN", "DANA", "KAKAOPAY"]],
    ["those of the buyer's region first, in their order", { userRegion: "KR" }, ["CARD", "KAKAOPAY", "ALIPAY_CN", "DANA", "GCASH"]],
    ["the usual order, where none is of the buyer's region", { userRegion: "FR" }, ["CARD", "ALIPAY_CN", "DANA", "GCASH", "KAKAOPAY"]],
  ])("%s", async (_, wanted, expected) => {
    expect(await typesFor({ ...ONE_TIME, ...wanted }, { consultedMethods: "all" })).toEqual(expected);
  });

  test("GLOBAL means the cards that are accepted everywhere", async () => {
    expect(await consulted({ ...ONE_TIME, allowedPaymentMethodRegions: ["GLOBAL"] })).toMatchObject([
      { paymentMethodRegion: ["GLOBAL"], paymentOptionDetail: { supportCardBrands: [{ cardBrand: "VISA" }, { cardBrand: "MASTERCARD" }] } },
    ]);
  });
});

test("of a one-time payment the gateway wants to know where it is made", async () => {
  const { antom } = await createTill();
  const { env: _, ...request } = ONE_TIME;
  await expect(antom.consultPayment(request)).rejects.toMatchObject({ code: "ANTOM_INVALID_REQUEST" });
  expect(await antom.consultPayment(AGREEMENT)).toMatchObject({ next: "proceed" });
});
