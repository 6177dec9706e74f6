/** Requests that move money, and a merchant who sends them to a sandbox whose clock stands. */
import { randomUUID } from "node:crypto";
import { createAntomClient } from "../../src/index.ts";
import type { Assumptions, Limits, Sandbox } from "../../src/sandbox/index.ts";
import { CARDS, cardRequest, consultRequest, createBench, LIVE_ID } from "./merchant.ts";

export type Client = ReturnType<typeof createAntomClient>;
type PayBody = Parameters<Client["pay"]>[0];

/** What each test may change of a payment. */
export interface PayChange {
  value?: string;
  currency?: string;
  is3DSAuthentication?: "true";
  captureMode?: "MANUAL" | "AUTOMATIC";
  paymentRequestId?: string;
  orderId?: string;
  paymentExpiryTime?: string;
}

/** A payment with a card that Antom keeps. */
export function payRequest(cardToken: string, change: PayChange = {}) {
  const { value = "10000", currency = "USD", is3DSAuthentication, captureMode, paymentExpiryTime } = change;
  const { paymentRequestId = randomUUID(), orderId = randomUUID() } = change;
  return {
    productCode: "CASHIER_PAYMENT",
    paymentRequestId,
    order: { referenceOrderId: orderId, orderDescription: "A lamp", orderAmount: { currency, value } },
    paymentAmount: { currency, value },
    paymentMethod: {
      paymentMethodType: "CARD",
      paymentMethodId: cardToken,
      paymentMethodMetaData: { isCardOnFile: true, ...(is3DSAuthentication === undefined ? {} : { is3DSAuthentication }) },
    },
    paymentRedirectUrl: "https://merchant.example/orders/17",
    paymentNotifyUrl: "https://merchant.example/antom/notify",
    ...(captureMode === undefined ? {} : { paymentFactor: { captureMode } }),
    ...(paymentExpiryTime === undefined ? {} : { paymentExpiryTime }),
  } as const satisfies PayBody;
}

/** The same with a card that the merchant's server sends itself. */
export function cardPayRequest(cardNo: string, details: object = {}) {
  const { paymentMethod: _, ...request } = payRequest("");
  return {
    ...request,
    paymentMethod: { paymentMethodType: "CARD", paymentMethodMetaData: { cardNo, expiryYear: "30", expiryMonth: "08", ...details } },
  } as PayBody & { paymentRequestId: string };
}

/** The same with a wallet, whose buyer has agreed to it. */
export function walletPayRequest(accessToken: string, paymentMethodType = "DANA") {
  const { paymentMethod: _, ...request } = payRequest("");
  return { ...request, productCode: "AGREEMENT_PAYMENT", paymentMethod: { paymentMethodType, paymentMethodId: accessToken } } as const;
}

/** A till: a sandbox, its merchant, and a token of an approved card. */
export interface Till {
  readonly sandbox: Sandbox;
  readonly antom: Client;
  readonly token: string;
  /** Another merchant. */
  readonly other: Client;
  /** What was delivered, oldest first. */
  readonly delivered: Record<string, unknown>[];
}

/** Monday, noon in Singapore. */
export const NOON = Date.parse("2026-11-16T12:00:00+08:00");

export async function createTill({
  assume = {},
  limits = {},
  acknowledges = true,
}: {
  assume?: Partial<Assumptions>;
  limits?: Partial<Limits>;
  acknowledges?: boolean;
} = {}): Promise<Till> {
  const delivered: Record<string, unknown>[] = [];
  const { sandbox, options } = await createBench({
    assume,
    limits,
    now: () => NOON,
    deliver: async (request) => {
      delivered.push((await request.json()) as Record<string, unknown>);
      return Response.json(acknowledges ? { result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "success" } } : {});
    },
  });
  const quiet = { ...options, retries: 0, now: () => NOON };
  const antom = createAntomClient(quiet);
  const other = createAntomClient({ ...quiet, clientId: LIVE_ID });
  return { sandbox, antom, other, token: await vaulted(antom, CARDS.approved), delivered };
}

/** The token of a card. */
export async function vaulted(antom: Client, cardNo: string): Promise<string> {
  const outcome = await antom.vaultPaymentMethod(cardRequest(cardNo));
  if (outcome.next !== "proceed") throw new Error(`expected a token, got ${outcome.next}`);
  return String(outcome.data.paymentMethodDetail.card.cardToken);
}

/** The token of an agreement with a wallet. */
export async function agreed({ antom, sandbox }: Pick<Till, "antom" | "sandbox">): Promise<string> {
  const request = consultRequest();
  await antom.consult(request);
  const decided = sandbox.agreements.agree(sandbox.agreements.find({ id: request.authState })?.ref ?? "");
  const authCode = new URL(("returnUrl" in decided && decided.returnUrl) || "about:blank").searchParams.get("authCode") ?? "";
  const outcome = await antom.applyToken({ grantType: "AUTHORIZATION_CODE", customerBelongsTo: request.customerBelongsTo, authCode });
  if (outcome.next !== "proceed") throw new Error(`expected a token, got ${outcome.next}`);
  return outcome.data.accessToken;
}

/** The gateway's id of a payment that was taken. */
export async function paid({ antom, token }: Till, change: PayChange = {}): Promise<string> {
  const outcome = await antom.pay(payRequest(token, change));
  if (outcome.next !== "proceed") throw new Error(`expected a payment, got ${outcome.next}`);
  return outcome.data.paymentId;
}
