/** One payment and its money: what was authorized, what of that was captured, and what of that was given back. */
import type { ProductEntry } from "../../../generated/products.ts";
import type { TestCard } from "./cards.ts";

/** An amount in the smallest unit of its currency. */
export interface Money {
  readonly currency: string;
  readonly units: bigint;
}

/** Where a payment stands. `processing`: somebody else is at it; `pending`: the buyer is done, and the result is to come. */
export type PaymentPhase = "verification" | "processing" | "pending" | "succeeded" | "failed" | "cancelled";

/** What the next payment is told to become. */
export interface PaymentScenario {
  /** Fails with this result code of the contract, once 3-D Secure, where it is asked for, is passed. */
  readonly reason?: string;
  /** Asks for 3-D Secure, or not, whatever the request says. */
  readonly verification?: boolean;
  /** Leaves the result open for so long, in milliseconds of the sandbox's clock. */
  readonly pendingMs?: number;
}

/** What the next capture or refund is told to become. */
export interface MovementScenario {
  /** Fails in the end; for a capture with this result code of the contract. */
  readonly reason?: string;
  /** Leaves the result open for so long, in milliseconds of the sandbox's clock. */
  readonly pendingMs?: number;
}

/** A capture or a refund. */
export interface Movement {
  /** The merchant's id of it. */
  readonly requestId: string;
  /** The gateway's. */
  readonly id: string;
  /** The gateway's id of the payment. */
  readonly paymentId: string;
  readonly amount: Money;
  readonly startedAt: number;
  state: "processing" | "succeeded" | "failed";
  /** Why it failed. */
  reason: string | undefined;
  endedAt: number | undefined;
}

/** A refund. */
export interface Refund extends Movement {
  /** The capture that it belongs to, where the merchant named one. */
  readonly captureId: string | undefined;
  readonly notificationUrl: string | undefined;
}

/** A payment, as far as it has come. It holds a test card's id, never a number. */
export interface Payment {
  readonly number: number;
  /** Nobody can guess it: who has it may act as the buyer. */
  readonly ref: string;
  readonly clientId: string;
  readonly entry: ProductEntry;
  /** The merchant's id of this attempt. */
  readonly requestId: string;
  /** The gateway's. */
  readonly id: string;
  /** The merchant's id of the order. */
  readonly orderId: string;
  readonly amount: Money;
  /** The card that pays; undefined where a wallet does. */
  readonly card: TestCard | undefined;
  /** The wallet that pays: its `paymentMethodType`. */
  readonly wallet: string | undefined;
  /** Whether the merchant captures by himself. */
  readonly isManual: boolean;
  readonly returnUrl: string | undefined;
  readonly notificationUrl: string | undefined;
  /** The merchant's own text, given back to him. */
  readonly memo: string | undefined;
  readonly createdAt: number;
  readonly scenario: PaymentScenario;
  phase: PaymentPhase;
  /** When it ends by itself; undefined once the buyer is done. */
  expiresAt: number | undefined;
  /** A token of the card that was asked for, once it is good. */
  token: string | undefined;
  /** Why it failed. */
  reason: string | undefined;
  endedAt: number | undefined;
  /** Until when it can be captured; undefined where it is not the merchant who captures. */
  authorizedUntil: number | undefined;
  /** Whether what was not captured is free again. */
  isReleased: boolean;
  cancelledAt: number | undefined;
  readonly captures: Movement[];
  readonly refunds: Refund[];
}

/** The money of a payment, in the smallest unit of its currency. */
export interface Balance {
  /** What the buyer's bank holds or has given. */
  readonly authorized: bigint;
  /** What the merchant has got, before refunds. */
  readonly captured: bigint;
  /** What the buyer has got back. */
  readonly refunded: bigint;
  /** What can still be captured, and refunded; whatever is under way counts as done. */
  readonly capturable: bigint;
  readonly refundable: bigint;
}

const NOTHING: Balance = { authorized: 0n, captured: 0n, refunded: 0n, capturable: 0n, refundable: 0n };

/** What is left of a payment's money at a time. */
export function balanceOf(payment: Payment, now: number): Balance {
  const { phase, amount, isManual, captures, refunds } = payment;
  if (phase !== "succeeded") return NOTHING;
  const captured = isManual ? sum(captures, isDone) : amount.units;
  const isOpen = isManual && !payment.isReleased && !isExpired(payment, now);
  return {
    authorized: amount.units,
    captured,
    refunded: sum(refunds, isDone),
    capturable: isOpen ? amount.units - sum(captures, isNotFailed) : 0n,
    refundable: captured - sum(refunds, isNotFailed),
  };
}

/** What can still be refunded of one capture; undefined where there is none with this id. */
export function refundableOf({ captures, refunds }: Payment, captureId: string): bigint | undefined {
  const capture = captures.find(({ id, state }) => id === captureId && state === "succeeded");
  if (capture === undefined) return undefined;
  return (
    capture.amount.units -
    sum(
      refunds.filter((refund) => refund.captureId === captureId),
      isNotFailed,
    )
  );
}

/** Whether the time to capture is over. */
export function isExpired({ authorizedUntil }: Payment, now: number): boolean {
  return authorizedUntil !== undefined && authorizedUntil <= now;
}

function sum(movements: readonly Movement[], counts: (movement: Movement) => boolean): bigint {
  return movements.reduce((total, movement) => (counts(movement) ? total + movement.amount.units : total), 0n);
}

function isDone({ state }: Movement): boolean {
  return state === "succeeded";
}

function isNotFailed({ state }: Movement): boolean {
  return state !== "failed";
}
