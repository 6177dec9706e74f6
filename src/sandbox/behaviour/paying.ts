/** Paying: the payment itself, the inquiry for it, and its cancellation. */
import { type Answer, answerOf, type Behaviour, isoTime, objectIn, type RequestBody, type Scene, textIn } from "./behaviour.ts";
import { refusedToken } from "./card-tokens.ts";
import { cardWithId, cardWithNumber, exampleCard, type TestCard } from "./cards.ts";
import { moneyIn } from "./money.ts";
import type { Payment } from "./payment.ts";
import { answerOfPayment, inquiryOfPayment } from "./payment-messages.ts";

/** What is paid with: a card, or a wallet. */
interface Means {
  readonly card: TestCard | undefined;
  readonly wallet: string | undefined;
  readonly asksVerification: boolean;
  readonly asksToken: boolean;
}

export const pay: Behaviour = (request, scene) => {
  const { clientId, payments, entry, origin } = scene;
  const requestId = String(request["paymentRequestId"]);
  const known = payments.ofRequestId(clientId, requestId);
  if (known !== undefined) return answerOfPayment(known, origin);
  const amount = moneyIn(request["paymentAmount"]);
  const means = meansIn(request, scene);
  if (isAnswer(means)) return { ...means, paymentRequestId: requestId };
  const orderId = String(textIn(request["order"], "referenceOrderId"));
  lookForAttempts(payments.ofOrder(clientId, orderId), scene);
  const expiresAt = Date.parse(textIn(request, "paymentExpiryTime") ?? "");
  const payment = payments.start({
    ...means,
    clientId,
    entry,
    requestId,
    orderId,
    amount,
    isManual: textIn(request["paymentFactor"], "captureMode") === "MANUAL",
    returnUrl: textIn(request, "paymentRedirectUrl"),
    // What the request says wins over the merchant's set-up.
    notificationUrl: textIn(request, "paymentNotifyUrl") ?? scene.notificationUrl,
    memo: textIn(request, "metadata"),
    expiresAt: Number.isNaN(expiresAt) ? undefined : expiresAt,
  });
  return answerOfPayment(payment, origin);
};

function meansIn(request: RequestBody, scene: Scene): Means | Answer {
  const method = objectIn(request, "paymentMethod");
  const details = objectIn(method, "paymentMethodMetaData");
  const asksVerification = details["is3DSAuthentication"] === "true";
  const token = textIn(method, "paymentMethodId");
  if (request["productCode"] === "AGREEMENT_PAYMENT") return walletIn(method, scene);
  if (token !== undefined) {
    const refused = refusedToken(token, "/paymentMethod/paymentMethodId", scene);
    if (refused !== undefined) return refused;
    return {
      card: cardWithId(scene.tokens.get(token)?.card ?? "") ?? exampleCard(),
      wallet: undefined,
      asksVerification,
      asksToken: false,
    };
  }
  // Only published test numbers are looked at; any other number is forgotten here and now.
  const card = cardWithNumber(details["cardNo"]);
  if (card === undefined) {
    return answerOf("F", "INVALID_CARD_NUMBER", "/paymentMethod/paymentMethodMetaData/cardNo is no published test number");
  }
  if (isPast(details, scene.now)) return answerOf("F", "INVALID_EXPIRATION_DATE", "The card has expired.");
  return { card, wallet: undefined, asksVerification, asksToken: details["tokenize"] === "true" };
}

/** A wallet pays by itself: its buyer has agreed to that before. */
function walletIn(method: RequestBody, { agreements, clientId }: Scene): Means | Answer {
  const wallet = textIn(method, "paymentMethodType");
  const grant = agreements.ofAccessToken(clientId, textIn(method, "paymentMethodId") ?? "");
  if (grant?.state !== "active" || (grant.wallet ?? wallet) !== wallet) {
    return answerOf("F", "INVALID_ACCESS_TOKEN", "The access token has expired, was revoked, is of another wallet, or never was.");
  }
  return { card: undefined, wallet, asksVerification: false, asksToken: false };
}

function isAnswer(means: Means | Answer): means is Answer {
  return "result" in means;
}

/** A card is good until its month has ended everywhere. */
function isPast({ expiryYear, expiryMonth }: RequestBody, now: number): boolean {
  const [year, month] = [Number(expiryYear), Number(expiryMonth)];
  return Number.isInteger(year) && Number.isInteger(month) && Date.UTC(2000 + year, month, 2) <= now;
}

/** An order is paid once, by one attempt at a time. */
function lookForAttempts(earlier: readonly Payment[], { find }: Scene): void {
  const pointer = "/order/referenceOrderId";
  if (earlier.some(({ phase }) => phase === "succeeded")) find("secondAttempt", "the order is paid already, under another id", pointer);
  else if (earlier.some(({ phase }) => phase !== "failed" && phase !== "cancelled")) {
    find("secondAttempt", "an earlier attempt to pay the order has not come to its end: inquire for that, or cancel it", pointer);
  }
}

export const inquiryPayment: Behaviour = (request, scene) => {
  const payment = namedIn(request, scene);
  return payment === undefined ? answerOf("F", "ORDER_NOT_EXIST", "There is no payment with this id.") : inquiryOfPayment(payment);
};

/** The gateway's id decides where both are there. */
function namedIn(request: RequestBody, { payments, clientId }: Scene): Payment | undefined {
  const [id, requestId] = [textIn(request, "paymentId"), textIn(request, "paymentRequestId")];
  return id === undefined ? payments.ofRequestId(clientId, requestId ?? "") : payments.ofId(clientId, id);
}

export const cancel: Behaviour = (request, scene) => {
  const payment = namedIn(request, scene);
  if (payment === undefined) return answerOf("F", "ORDER_NOT_EXIST", "There is no payment with this id.");
  const { requestId: paymentRequestId, id: paymentId } = payment;
  if (payment.phase !== "cancelled") {
    const refused = refusalToCancel(payment, scene);
    if (refused !== undefined) return { ...refused, paymentRequestId, paymentId };
    scene.payments.cancel(payment);
  }
  return answerOf("S", "SUCCESS", "success.", { paymentRequestId, paymentId, cancelTime: isoTime(payment.cancelledAt ?? scene.now) });
};

function refusalToCancel({ phase, endedAt, isManual, captures, refunds }: Payment, { now, assumed }: Scene): Answer | undefined {
  if (phase === "failed") return answerOf("F", "ORDER_STATUS_INVALID", "The payment failed.");
  if (phase !== "succeeded") return undefined;
  if (refunds.some(({ state }) => state !== "failed")) return answerOf("F", "PROCESS_FAIL", "Something of it was refunded.");
  if (captures.some(({ state }) => state !== "failed")) return answerOf("F", "ORDER_STATUS_INVALID", "Something of it was captured.");
  if (isManual || assumed.cancelWindow === "always" || now < lastCancellation(endedAt ?? now)) return undefined;
  return answerOf("F", "CANCEL_WINDOW_EXCEED", "It is too late to cancel.");
}

const DAY_MS = 86_400_000;
const ZONE_MS = 8 * 3_600_000;

/** A quarter past midnight of the day after, in UTC+8. */
function lastCancellation(paidAt: number): number {
  return (Math.floor((paidAt + ZONE_MS) / DAY_MS) + 1) * DAY_MS + 15 * 60_000 - ZONE_MS;
}
