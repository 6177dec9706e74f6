/** What a person at the sandbox's pages may do with a payment, and what may be seen of it. */
import type { Clock } from "../clock.ts";
import { shownCard } from "./cards.ts";
import { balanceOf, type Movement, type Payment, type PaymentPhase, type Refund } from "./payment.ts";
import { paymentPageOf } from "./payment-messages.ts";
import type { Payments } from "./payments.ts";
import type { Verification } from "./vaultings.ts";
import { createViews, type IdSearch } from "./views.ts";

/** A capture or a refund, as it may be shown. */
export interface MovementView {
  /** The merchant's id of it, and the gateway's. */
  readonly requestId: string;
  readonly id: string;
  /** In the smallest unit of the payment's currency. */
  readonly value: string;
  readonly state: "processing" | "succeeded" | "failed";
  /** Why it failed: a result code. */
  readonly reason: string | undefined;
}

/** A payment, as it may be shown. Amounts are in the smallest unit of its currency, as text. */
export interface PaymentView {
  /** Counts them from 1. */
  readonly number: number;
  /** Nobody can guess it: who has it may act as the buyer. */
  readonly ref: string;
  readonly clientId: string;
  /** The merchant's id of this attempt, and the gateway's. */
  readonly requestId: string;
  readonly id: string;
  /** The merchant's id of the order. */
  readonly orderId: string;
  readonly phase: PaymentPhase;
  readonly currency: string;
  readonly value: string;
  /** What the buyer's bank holds or has given, what the merchant has got of it, and what the buyer has got back. */
  readonly authorized: string;
  readonly captured: string;
  readonly refunded: string;
  /** What can still be captured, and refunded; whatever is under way counts as done. */
  readonly capturable: string;
  readonly refundable: string;
  readonly captures: readonly MovementView[];
  readonly refunds: readonly MovementView[];
  /** The card, by its id among the published test cards; undefined where a wallet pays. */
  readonly card: { readonly id: string; readonly brand: string; readonly masked: string } | undefined;
  /** The wallet that pays: its `paymentMethodType`. */
  readonly wallet: string | undefined;
  /** Why it failed: a result code of the contract. */
  readonly reason: string | undefined;
  /** Unix times in milliseconds, by the sandbox's clock. */
  readonly createdAt: number;
  readonly expiresAt: number | undefined;
  readonly endedAt: number | undefined;
  readonly authorizedUntil: number | undefined;
  readonly cancelledAt: number | undefined;
  /** Path of the page that waits for the buyer; undefined where none does. */
  readonly verificationPage: string | undefined;
  /** The merchant's page to which the buyer goes afterwards. */
  readonly returnUrl: string | undefined;
}

/** How the buyer came out of the 3-D Secure of a payment. */
export type PaymentVerificationEnd =
  | { readonly state: "taken"; readonly payment: PaymentView }
  /** It is not under way, or no more. */
  | { readonly state: "closed"; readonly payment: PaymentView }
  /** There is no payment with this ref. */
  | { readonly state: "unknown" };

/** The buyer's side of every payment, and the money of each. */
export interface PaymentDesk {
  /** The payment with a ref. */
  get(ref: string): PaymentView | undefined;
  /** The newest under a merchant's id (`paymentRequestId`), of any merchant where none is named. */
  find(search: IdSearch): PaymentView | undefined;
  /** Newest first. */
  list(): readonly PaymentView[];
  /** The buyer comes out of 3-D Secure. */
  finish3ds(ref: string, choice: Verification): PaymentVerificationEnd;
  /** Hears of every change. */
  subscribe(listener: (payment: PaymentView) => void): () => void;
}

export function createPaymentDesk(payments: Payments, clock: Clock): PaymentDesk {
  const view = (payment: Payment): PaymentView => viewOf(payment, clock.now());
  const { of, views } = createViews(payments, clock, ({ requestId }) => requestId, view);
  return {
    ...views,
    finish3ds: (ref, choice) => {
      const payment = of(ref);
      if (payment === undefined) return { state: "unknown" };
      if (payment.phase !== "verification") return { state: "closed", payment: view(payment) };
      payments.verify(payment, choice);
      return { state: "taken", payment: view(payment) };
    },
  };
}

function viewOf(payment: Payment, now: number): PaymentView {
  const { number, ref, clientId, requestId, id, orderId, phase, amount, card, wallet, reason, captures, refunds } = payment;
  const { createdAt, expiresAt, endedAt, authorizedUntil, cancelledAt, returnUrl } = payment;
  const { authorized, captured, refunded, capturable, refundable } = balanceOf(payment, now);
  return {
    number,
    ref,
    clientId,
    requestId,
    id,
    orderId,
    phase,
    currency: amount.currency,
    value: String(amount.units),
    authorized: String(authorized),
    captured: String(captured),
    refunded: String(refunded),
    capturable: String(capturable),
    refundable: String(refundable),
    captures: captures.map(movementView),
    refunds: refunds.map(movementView),
    card: shownCard(card),
    wallet,
    reason,
    createdAt,
    expiresAt,
    endedAt,
    authorizedUntil,
    cancelledAt,
    verificationPage: paymentPageOf(payment),
    returnUrl,
  };
}

function movementView({ requestId, id, amount, state, reason }: Movement | Refund): MovementView {
  return { requestId, id, value: String(amount.units), state, reason };
}
