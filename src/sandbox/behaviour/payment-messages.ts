/** What answers, inquiries and notifications say of payments, captures and refunds. */
import { type Answer, answerOf, isoTime } from "./behaviour.ts";
import type { Money, Movement, Payment, Refund } from "./payment.ts";

/** The notifications of this part of the contract. */
export const PAYMENT_NOTIFICATIONS = { payment: "notifyPayment", capture: "notifyCapture", refund: "notifyRefund" } as const;

/** The page on which the buyer passes 3-D Secure. */
export function paymentPageOf({ ref, phase }: Payment): string | undefined {
  return phase === "verification" ? `/pay/${ref}` : undefined;
}

/** What pay says of a payment, the first time and whenever it is called again under the same id. */
export function answerOfPayment(payment: Payment, origin: string): Answer {
  const { phase, reason } = payment;
  if (phase === "succeeded") return answerOf("S", "SUCCESS", "success.", paidFields(payment));
  if (phase === "failed") return answerOf("F", reason ?? "PROCESS_FAIL", "The payment failed.", idsOf(payment));
  if (phase === "cancelled") return answerOf("F", "ORDER_IS_CANCELED", "The payment was canceled.", idsOf(payment));
  const page = paymentPageOf(payment);
  return answerOf("U", "PAYMENT_IN_PROCESS", "The payment is in process.", {
    ...startedFields(payment),
    ...(page === undefined ? {} : { normalUrl: `${origin}${page}` }),
  });
}

const STATUSES = {
  verification: "PROCESSING",
  processing: "PROCESSING",
  pending: "PENDING",
  succeeded: "SUCCESS",
  failed: "FAIL",
  cancelled: "CANCELLED",
} as const;

/** What an inquiry answers. */
export function inquiryOfPayment(payment: Payment): Answer {
  const { phase, reason, memo, captures, refunds } = payment;
  const transactions = [
    ...captures.map((capture) => transactionOf("CAPTURE", capture)),
    ...refunds.map((refund) => transactionOf("REFUND", refund)),
  ];
  return answerOf("S", "SUCCESS", "success.", {
    ...(phase === "succeeded" ? paidFields(payment) : startedFields(payment)),
    paymentStatus: STATUSES[phase],
    paymentResultCode: reason ?? { SUCCESS: "SUCCESS", CANCELLED: "ORDER_IS_CANCELED" }[STATUSES[phase] as string] ?? "PAYMENT_IN_PROCESS",
    ...(transactions.length === 0 ? {} : { transactions }),
    ...(memo === undefined ? {} : { metadata: memo }),
  });
}

/** What a notification brings: the result, or that the buyer is done and the result is to come. */
export function notificationOfPayment(payment: Payment): Answer {
  const { phase, reason, memo } = payment;
  const told = {
    ...(phase === "succeeded" ? paidFields(payment) : startedFields(payment)),
    notifyType: phase === "pending" ? "PAYMENT_PENDING" : "PAYMENT_RESULT",
    ...(memo === undefined ? {} : { metadata: memo }),
  };
  if (phase === "failed") return answerOf("F", reason ?? "PROCESS_FAIL", "The payment failed.", told);
  return answerOf("S", "SUCCESS", "success", told);
}

export function answerOfCapture(capture: Movement): Answer {
  const { state, reason } = capture;
  if (state === "failed") return answerOf("F", reason ?? "PROCESS_FAIL", "The capture failed.", captureFields(capture));
  if (state === "processing") return answerOf("U", "CAPTURE_IN_PROCESS", "The capture is in process.", captureFields(capture));
  return answerOf("S", "SUCCESS", "success.", captureFields(capture));
}

export function notificationOfCapture(capture: Movement): Answer {
  return { ...captureFields(capture), notifyType: "CAPTURE_RESULT", ...resultOf(capture, "The capture failed.") };
}

export function answerOfRefund(refund: Refund): Answer {
  const { state, reason, paymentId } = refund;
  const told = { ...refundFields(refund), paymentId };
  if (state === "failed") return answerOf("F", reason ?? "PROCESS_FAIL", "The refund failed.", told);
  if (state === "processing") return answerOf("U", "REFUND_IN_PROCESS", "The refund is in process.", told);
  return answerOf("S", "SUCCESS", "success.", told);
}

export function inquiryOfRefund(refund: Refund): Answer {
  return answerOf("S", "SUCCESS", "success.", { ...refundFields(refund), refundStatus: MOVED[refund.state] });
}

/** The result says that the refund was taken; what became of it says its own field. */
export function notificationOfRefund(refund: Refund): Answer {
  return answerOf("S", "SUCCESS", "success", { ...refundFields(refund), notifyType: "REFUND_RESULT", refundStatus: MOVED[refund.state] });
}

const MOVED = { processing: "PROCESSING", succeeded: "SUCCESS", failed: "FAIL" } as const;

function idsOf({ requestId, id }: Payment) {
  return { paymentRequestId: requestId, paymentId: id };
}

function startedFields(payment: Payment) {
  return { ...idsOf(payment), paymentAmount: amountOf(payment.amount), paymentCreateTime: isoTime(payment.createdAt) };
}

function paidFields(payment: Payment) {
  const { card, token, endedAt, authorizedUntil } = payment;
  return {
    ...startedFields(payment),
    ...(endedAt === undefined ? {} : { paymentTime: isoTime(endedAt) }),
    ...(authorizedUntil === undefined ? {} : { authExpiryTime: isoTime(authorizedUntil) }),
    ...(card === undefined
      ? {}
      : { paymentResultInfo: { cardBrand: card.brand, cardNo: card.masked, ...(token === undefined ? {} : { cardToken: token }) } }),
  };
}

function captureFields({ requestId, id, paymentId, amount, state, endedAt }: Movement) {
  return {
    captureRequestId: requestId,
    paymentId,
    // Nothing was captured that an id could stand for.
    ...(state === "failed" ? {} : { captureId: id, captureAmount: amountOf(amount) }),
    ...(state === "succeeded" && endedAt !== undefined ? { captureTime: isoTime(endedAt) } : {}),
  };
}

function refundFields({ requestId, id, amount, state, endedAt }: Refund) {
  return {
    refundRequestId: requestId,
    refundId: id,
    refundAmount: amountOf(amount),
    ...(state === "succeeded" && endedAt !== undefined ? { refundTime: isoTime(endedAt) } : {}),
  };
}

function transactionOf(transactionType: "CAPTURE" | "REFUND", movement: Movement) {
  const { requestId, id, amount, state, startedAt, endedAt } = movement;
  return {
    transactionType,
    transactionStatus: MOVED[state],
    transactionId: id,
    transactionRequestId: requestId,
    transactionAmount: amountOf(amount),
    transactionTime: isoTime(endedAt ?? startedAt),
    transactionResult:
      state === "processing"
        ? answerOf("U", `${transactionType}_IN_PROCESS`, "It is in process.").result
        : resultOf(movement, "It failed.").result,
  };
}

function resultOf({ state, reason }: Movement, failed: string): Answer {
  return state === "failed" ? answerOf("F", reason ?? "PROCESS_FAIL", failed) : answerOf("S", "SUCCESS", "success");
}

function amountOf({ currency, units }: Money): { readonly currency: string; readonly value: string } {
  return { currency, value: String(units) };
}
