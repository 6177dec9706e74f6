/** What all clients send and get: a payment with a stored card, about a kilobyte each way. */
import { createPrivateKey, sign } from "node:crypto";
import type { pay, RequestOf } from "../src/index.ts";
import type { KeyPair } from "../src/sandbox/index.ts";

export const CLIENT_ID = "SANDBOX_5X00000000000000";
export const BASE = "/ams/sandbox/api";
export const PATH: string = `${BASE}/v1/payments/pay`;

export const REQUEST: RequestOf<typeof pay> = {
  productCode: "CASHIER_PAYMENT",
  paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11",
  order: {
    referenceOrderId: "order-17",
    orderDescription: "A lamp, a shade for it and two bulbs",
    orderAmount: { currency: "USD", value: "10000" },
    goods: [
      { referenceGoodsId: "lamp-3", goodsName: "Lamp", goodsUnitAmount: { currency: "USD", value: "7000" }, goodsQuantity: "1" },
      { referenceGoodsId: "shade-8", goodsName: "Shade", goodsUnitAmount: { currency: "USD", value: "2000" }, goodsQuantity: "1" },
      { referenceGoodsId: "bulb-1", goodsName: "Bulb", goodsUnitAmount: { currency: "USD", value: "500" }, goodsQuantity: "2" },
    ],
    buyer: { referenceBuyerId: "buyer-4711", buyerEmail: "buyer@merchant.example" },
  },
  paymentAmount: { currency: "USD", value: "10000" },
  paymentMethod: {
    paymentMethodType: "CARD",
    paymentMethodId: "ALIPAYZXhhbXBsZS1jYXJkLXRva2Vu",
    paymentMethodMetaData: { isCardOnFile: true },
  },
  paymentRedirectUrl: "https://merchant.example/orders/17",
  paymentNotifyUrl: "https://merchant.example/antom/notify",
  settlementStrategy: { settlementCurrency: "USD" },
  env: { terminalType: "WEB", clientIp: "192.0.2.1", osType: "IOS", browserInfo: { language: "en-GB", javaScriptEnabled: "true" } },
};

const ANSWER = {
  result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "Success" },
  paymentRequestId: REQUEST.paymentRequestId,
  paymentId: "2026112019401080010018800000000001",
  paymentAmount: { currency: "USD", value: "10000" },
  actualPaymentAmount: { currency: "USD", value: "10000" },
  grossSettlementAmount: { currency: "USD", value: "10000" },
  paymentCreateTime: "2026-11-20T12:00:00+08:00",
  paymentTime: "2026-11-20T12:00:02+08:00",
  settlementQuote: { quoteId: "q-2026112000000001", quoteCurrencyPair: "USD/USD", quotePrice: "1", guaranteed: "true" },
  paymentResultInfo: {
    cardBrand: "VISA",
    cardNo: "************0768",
    issuerName: "A bank",
    issuingCountry: "SG",
    funding: "CREDIT",
    networkTransactionId: "ntid-000000000000001",
    threeDSResult: { eci: "05", cavv: "AAABBEg0VhI0VniQEjRWAAAAAAA=", threeDSVersion: "2.2.0" },
    lastFour: "0768",
    expiryMonth: "08",
    expiryYear: "30",
  },
  acquirerInfo: {
    acquirerName: "An acquirer",
    acquirerTransactionId: "acq-0000000000000001",
    acquirerMerchantId: "m-0001",
    acquirerResultCode: "00",
  },
};

/** The bytes of every answer, whoever asks. */
export const ANSWER_BYTES: Buffer = Buffer.from(JSON.stringify(ANSWER));

/** What a client is told of the gateway that it is measured against. */
export interface Target {
  readonly origin: string;
  /** PKCS#8, base64. */
  readonly privateKey: string;
  /** SubjectPublicKeyInfo, base64. */
  readonly gatewayPublicKey: string;
}

/** The headers of an answer that the gateway signed, Antom's way and Alipay's. Made once: a gateway of a benchmark has no time for RSA. */
export function signedAnswers({ privateKey }: KeyPair): {
  readonly antom: Record<string, string>;
  readonly alipay: Record<string, string>;
} {
  const key = createPrivateKey({ key: Buffer.from(privateKey, "base64"), format: "der", type: "pkcs8" });
  const signature = (head: string, tail = ""): string =>
    sign("sha256", Buffer.concat([Buffer.from(head), ANSWER_BYTES, Buffer.from(tail)]), key).toString("base64");
  const time = "2026-11-20T12:00:02+08:00";
  const antom = encodeURIComponent(signature(`POST ${PATH}\n${CLIENT_ID}.${time}.`));
  return {
    antom: { "client-id": CLIENT_ID, "response-time": time, signature: `algorithm=RSA256, keyVersion=1, signature=${antom}` },
    alipay: { "alipay-timestamp": "1", "alipay-nonce": "2", "alipay-signature": signature("1\n2\n", "\n") },
  };
}
