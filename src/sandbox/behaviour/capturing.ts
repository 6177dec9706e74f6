/** Capturing what was authorized. */
import { type Answer, answerOf, type Behaviour, type Scene } from "./behaviour.ts";
import { moneyIn } from "./money.ts";
import { balanceOf, isExpired, type Money, type Payment } from "./payment.ts";
import { answerOfCapture } from "./payment-messages.ts";
import { MOST_MOVEMENTS } from "./payments.ts";

export const capture: Behaviour = (request, scene) => {
  const { clientId, payments } = scene;
  const captureRequestId = String(request["captureRequestId"]);
  const paymentId = String(request["paymentId"]);
  const known = payments.captureOfRequestId(clientId, captureRequestId);
  if (known !== undefined) return answerOfCapture(known);
  const payment = payments.ofId(clientId, paymentId);
  const amount = moneyIn(request["captureAmount"]);
  const refused = payment === undefined ? notFound() : refusalToCapture(payment, amount, scene);
  if (payment === undefined || refused !== undefined) return { ...(refused ?? notFound()), captureRequestId, paymentId };
  return answerOfCapture(payments.capture(payment, captureRequestId, amount.units, request["isLastCapture"] === "true"));
};

function notFound(): Answer {
  return answerOf("F", "AUTH_NOT_FOUND", "There is no authorization with this id.");
}

function refusalToCapture(payment: Payment, { currency, units }: Money, { now, assumed }: Scene): Answer | undefined {
  const { phase, isManual, isReleased, captures, amount } = payment;
  if (phase === "cancelled") return answerOf("F", "AUTH_CANCELLED", "The authorization was canceled.");
  if (phase !== "succeeded") return answerOf("F", "ORDER_STATUS_INVALID", "The payment is not authorized.");
  if (!isManual) return answerOf("F", "ORDER_STATUS_INVALID", "The payment was captured by itself: its captureMode is not MANUAL.");
  if (isReleased) return answerOf("F", "ORDER_STATUS_INVALID", "The last capture was made; what was left is free.");
  if (isExpired(payment, now)) return answerOf("F", "AUTH_EXPIRED", "The authorization has expired.");
  if (currency !== amount.currency) return answerOf("F", "CURRENCY_NOT_SUPPORT", "The payment has another currency.");
  const earlier = captures.filter(({ state }) => state !== "failed");
  if (assumed.severalCaptures === "refused" && earlier.length > 0) {
    return answerOf("F", "MULTI_CAPTURE_NOT_SUPPORTED", "The payment can be captured once only.");
  }
  if (captures.length >= MOST_MOVEMENTS) return answerOf("F", "PAYMENT_COUNT_EXCEED_LIMIT", "There were too many captures.");
  if (units > balanceOf(payment, now).capturable) {
    return answerOf("F", "CAPTURE_AMOUNT_EXCEED_AUTH_LIMIT", "All captures together would exceed the authorized amount.");
  }
  return undefined;
}
