/** What other providers publish for Node. Of these only alipay-sdk signs and verifies; the others send a key. */
import { REQUEST } from "../client-exchange.ts";
import { type MakeClient, peer } from "./client.ts";

interface Alipay {
  curl(method: string, path: string, options: { body: object }): Promise<{ data: { result?: { resultStatus?: string } } }>;
}

export const makeAlipay: MakeClient = async ({ origin, privateKey, gatewayPublicKey }) => {
  const { AlipaySdk } = await peer<{ AlipaySdk: new (config: object) => Alipay }>("alipay-sdk");
  const sdk = new AlipaySdk({
    appId: "2014000000000000",
    keyType: "PKCS8",
    privateKey,
    alipayPublicKey: gatewayPublicKey,
    endpoint: origin,
  });
  return async () => succeeded((await sdk.curl("POST", "/v3/alipay/trade/pay", { body: REQUEST })).data);
};

interface Stripe {
  paymentIntents: { create(parameters: object): Promise<{ result?: { resultStatus?: string } }> };
}

export const makeStripe: MakeClient = async ({ origin }) => {
  const { default: Stripe } = await peer<{ default: new (key: string, config: object) => Stripe }>("stripe");
  const { hostname, port, protocol } = new URL(origin);
  const stripe = new Stripe("sk_test_0", { host: hostname, port, protocol: protocol.slice(0, -1) });
  // It sends forms: the same fields, with the depth that it takes.
  return async () => succeeded(await stripe.paymentIntents.create(REQUEST));
};

interface AdyenPayments {
  baseUrl: string;
  payments(request: object): Promise<object>;
}

interface Adyen {
  default: {
    Client: new (config: object) => object;
    CheckoutAPI: new (client: object) => { readonly PaymentsApi: AdyenPayments };
  };
}

/** It sends no field that it does not know, so it gets a payment in its own words. */
const ADYEN_REQUEST = {
  merchantAccount: "Merchant",
  reference: REQUEST.paymentRequestId,
  amount: { currency: "USD", value: 10_000 },
  paymentMethod: { type: "scheme", storedPaymentMethodId: "ALIPAYZXhhbXBsZS1jYXJkLXRva2Vu" },
  shopperInteraction: "ContAuth",
  recurringProcessingModel: "CardOnFile",
  shopperReference: "buyer-4711",
  shopperEmail: "buyer@merchant.example",
  shopperIP: "192.0.2.1",
  returnUrl: "https://merchant.example/orders/17",
  browserInfo: {
    acceptHeader: "*/*",
    language: "en-GB",
    colorDepth: 24,
    screenHeight: 900,
    screenWidth: 1_440,
    timeZoneOffset: 0,
    userAgent: "Mozilla/5.0",
  },
  lineItems: ["lamp-3", "shade-8", "bulb-1"].map((id) => ({
    id,
    description: id,
    quantity: 1,
    amountIncludingTax: 3_333,
    taxPercentage: 0,
  })),
};

export const makeAdyen: MakeClient = async ({ origin }) => {
  const { default: library } = await peer<Adyen>("@adyen/api-library");
  const payments = new library.CheckoutAPI(new library.Client({ apiKey: "key", environment: "TEST" })).PaymentsApi;
  payments.baseUrl = `${origin}/v72`;
  return async () => {
    // It makes an object of its own of what came, with the fields that it knows.
    if (typeof (await payments.payments(ADYEN_REQUEST)) !== "object") throw new Error("no answer");
  };
};

interface OpenAi {
  chat: { completions: { create(parameters: object): Promise<{ result?: { resultStatus?: string } }> } };
}

export const makeOpenAi: MakeClient = async ({ origin }) => {
  const { default: OpenAI } = await peer<{ default: new (config: object) => OpenAi }>("openai");
  const openai = new OpenAI({ apiKey: "key", baseURL: `${origin}/v1` });
  return async () => succeeded(await openai.chat.completions.create(REQUEST));
};

function succeeded({ result }: { result?: { resultStatus?: string } }): void {
  if (result?.resultStatus !== "S") throw new Error("no success");
}
