/** Giving money back, and asking what became of that. */
import { type Answer, answerOf, type Behaviour, type Scene, textIn } from "./behaviour.ts";
import { moneyIn } from "./money.ts";
import { balanceOf, type Money, type Payment, refundableOf } from "./payment.ts";
import { answerOfRefund, inquiryOfRefund } from "./payment-messages.ts";
import { MOST_MOVEMENTS, PAYMENT_REASONS } from "./payments.ts";

export const refund: Behaviour = (request, scene) => {
  const { clientId, payments } = scene;
  const refundRequestId = String(request["refundRequestId"]);
  const paymentId = String(request["paymentId"]);
  const known = payments.refundOfRequestId(clientId, refundRequestId);
  if (known !== undefined) return answerOfRefund(known);
  const payment = payments.ofId(clientId, paymentId);
  const amount = moneyIn(request["refundAmount"]);
  const captureId = textIn(request, "captureId");
  const code = payment === undefined ? "ORDER_NOT_EXIST" : refusalToRefund(payment, amount, captureId, scene);
  if (payment === undefined || code !== undefined) return { ...refusalOf(code ?? "ORDER_NOT_EXIST", scene), refundRequestId, paymentId };
  const notificationUrl = textIn(request, "refundNotifyUrl") ?? scene.notificationUrl;
  return answerOfRefund(payments.refund(payment, refundRequestId, amount.units, { captureId, notificationUrl }));
};

type Refusal = keyof typeof REFUSALS;

// The codes that the table of refund has, and those that only sister products are known to have with what stands in their place.
const REFUSALS = {
  ORDER_IS_CANCELED: { why: "The payment was canceled." },
  ORDER_IS_CLOSED: { why: "The payment is closed." },
  MULTIPLE_REFUNDS_NOT_SUPPORTED: { why: "There were too many refunds." },
  ORDER_NOT_EXIST: { why: "There is no payment, or no capture, with this id.", general: "PARAM_ILLEGAL" },
  ORDER_STATUS_INVALID: { why: "Nothing was paid, or nothing captured, that could be given back.", general: "PROCESS_FAIL" },
  CURRENCY_NOT_SUPPORT: { why: "The payment has another currency.", general: "PARAM_ILLEGAL" },
  REFUND_AMOUNT_EXCEED: { why: "All refunds together would exceed what was captured.", general: "PARAM_ILLEGAL" },
  REFUND_WINDOW_EXCEED: { why: "It is too late to refund.", general: "PROCESS_FAIL" },
} as const;

function refusalOf(code: Refusal, { assumed }: Scene): Answer {
  const row: { readonly why: string; readonly general?: string } = REFUSALS[code];
  return answerOf("F", assumed.refundRefusals === "general" ? (row.general ?? code) : code, row.why);
}

function refusalToRefund(payment: Payment, { currency, units }: Money, captureId: string | undefined, scene: Scene): Refusal | undefined {
  const { now, assumed } = scene;
  const { phase, reason, amount, endedAt, refunds } = payment;
  if (phase === "cancelled") return "ORDER_IS_CANCELED";
  if (phase === "failed" && reason === PAYMENT_REASONS.expired) return "ORDER_IS_CLOSED";
  const { captured, refundable } = balanceOf(payment, now);
  if (phase !== "succeeded" || captured === 0n) return "ORDER_STATUS_INVALID";
  if (currency !== amount.currency) return "CURRENCY_NOT_SUPPORT";
  if (now >= (endedAt ?? now) + assumed.refundWindowMs) return "REFUND_WINDOW_EXCEED";
  if (refunds.length >= MOST_MOVEMENTS) return "MULTIPLE_REFUNDS_NOT_SUPPORTED";
  const ofCapture = captureId === undefined ? refundable : refundableOf(payment, captureId);
  if (ofCapture === undefined) return "ORDER_NOT_EXIST";
  return units > refundable || units > ofCapture ? "REFUND_AMOUNT_EXCEED" : undefined;
}

export const inquiryRefund: Behaviour = (request, { clientId, payments, assumed }) => {
  const [id, requestId] = [textIn(request, "refundId"), textIn(request, "refundRequestId")];
  // The gateway's id decides where both are there.
  const found = id === undefined ? payments.refundOfRequestId(clientId, requestId ?? "") : payments.refundOfId(clientId, id);
  if (found !== undefined) return inquiryOfRefund(found);
  return answerOf("F", assumed.refundRefusals === "general" ? "PARAM_ILLEGAL" : "REFUND_NOT_EXIST", "There is no refund with this id.");
};
