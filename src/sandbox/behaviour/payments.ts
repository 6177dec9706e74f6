/** Payments and the states they walk through: 3-D Secure, under way, paid or authorized, captured, given back, canceled. */
import type { Assumptions } from "../assumptions.ts";
import type { Clock } from "../clock.ts";
import { createListeners } from "../listeners.ts";
import { createMemory } from "../memory.ts";
import { inUrl } from "../secret.ts";
import type { Movement, MovementScenario, Payment, PaymentScenario, Refund } from "./payment.ts";
import { createPaymentIndex, type PaymentLookups } from "./payment-index.ts";
import { createPlans } from "./plans.ts";
import type { Tokens } from "./tokens.ts";
import type { Verification } from "./vaultings.ts";

type Start = Pick<
  Payment,
  "clientId" | "entry" | "requestId" | "orderId" | "amount" | "card" | "wallet" | "isManual" | "returnUrl" | "notificationUrl" | "memo"
> & {
  readonly asksVerification: boolean;
  /** Whether a token of the card is wanted. */
  readonly asksToken: boolean;
  /** When the merchant wants it to expire. */
  readonly expiresAt: number | undefined;
};

export interface Payments extends PaymentLookups {
  /** Starts it, and takes it as far as it goes without the buyer. */
  start(start: Start): Payment;
  ofRef(ref: string): Payment | undefined;
  /** Newest first. */
  list(): readonly Payment[];
  /** The buyer comes out of 3-D Secure. */
  verify(payment: Payment, verification: Verification): void;
  cancel(payment: Payment): void;
  /** Whether it may be captured is for the caller to know. `isLast` frees what is left. */
  capture(payment: Payment, requestId: string, units: bigint, isLast: boolean): Movement;
  /** Whether it may be refunded is for the caller to know. */
  refund(payment: Payment, requestId: string, units: bigint, more: Pick<Refund, "captureId" | "notificationUrl">): Refund;
  /** Queues what a coming payment, capture or refund is to become. */
  planPayment(scenario: PaymentScenario): void;
  planCapture(scenario: MovementScenario): void;
  planRefund(scenario: MovementScenario): void;
  subscribe(listener: (payment: Payment) => void): () => void;
}

/** What is told of payments, each with whether it is no answer to a request. */
export interface PaymentEvents {
  /** The buyer is done, and the result is to come. */
  readonly onPending: (payment: Payment) => void;
  readonly onEnd: (payment: Payment, wasPending: boolean) => void;
  readonly onCaptured: (payment: Payment, capture: Movement, wasPending: boolean) => void;
  readonly onRefunded: (payment: Payment, refund: Refund, wasPending: boolean) => void;
}

export interface PaymentsOptions extends PaymentEvents {
  readonly clock: Clock;
  readonly limit: number;
  readonly assumed: Assumptions;
  readonly tokens: Tokens;
  readonly secret: (bytes: number) => string;
}

/** So many captures, and so many refunds, can a payment have. */
export const MOST_MOVEMENTS = 100;

/** Why a payment fails that nobody told to. */
export const PAYMENT_REASONS = {
  declined: "DO_NOT_HONOR",
  notVerified: { table: "AUTHENTICATION_REQUIRED", sisterTables: "USER_PAYMENT_VERIFICATION_FAILED" },
  expired: "ORDER_IS_CLOSED",
} as const;

export function createPayments(options: PaymentsOptions): Payments {
  const { clock, limit, assumed, tokens, secret, onPending, onEnd, onCaptured, onRefunded } = options;
  const index = createPaymentIndex();
  const timers = new Map<Payment, Set<() => void>>();
  const { subscribe, tell } = createListeners<Payment>();
  const payments = createMemory<Payment>(limit, (dropped) => {
    callOff(dropped);
    index.remove(dropped);
  });
  const plans = {
    payment: createPlans<PaymentScenario>(),
    capture: createPlans<MovementScenario>(),
    refund: createPlans<MovementScenario>(),
  };
  let count = 0;
  let ids = 0;

  const newId = (): string => {
    const day = new Date(clock.now()).toISOString().slice(0, 10).replaceAll("-", "");
    return `${day}1940108005055500${String(++ids).padStart(10, "0")}`;
  };
  const inTime = (payment: Payment, ms: number, task: () => void): void => {
    const stops = timers.get(payment) ?? new Set();
    timers.set(payment, stops);
    const stop = clock.at(clock.now() + ms, () => {
      stops.delete(stop);
      task();
    });
    stops.add(stop);
  };
  const callOff = (payment: Payment): void => {
    for (const stop of timers.get(payment) ?? []) stop();
    timers.delete(payment);
    payment.expiresAt = undefined;
  };
  const end = (payment: Payment, phase: "succeeded" | "failed", reason: string | undefined, wasPending: boolean): void => {
    callOff(payment);
    const now = clock.now();
    const authorizedUntil = phase === "succeeded" && payment.isManual ? now + assumed.authorizationLifetimeMs : undefined;
    Object.assign(payment, { phase, reason, endedAt: now, authorizedUntil });
    if (payment.token !== undefined) tokens.become(payment.token, phase === "succeeded" ? "active" : "deleted");
    tell(payment);
    onEnd(payment, wasPending);
  };
  /** By what it was told to become, once nobody is waited for any more but those who take their time. */
  const conclude = (payment: Payment, wasPending: boolean): void => {
    const { reason, pendingMs } = payment.scenario;
    const done = (late: boolean): void => end(payment, reason === undefined ? "succeeded" : "failed", reason, late);
    if (pendingMs === undefined) {
      done(wasPending);
      return;
    }
    callOff(payment);
    payment.phase = wasPending ? "pending" : "processing";
    inTime(payment, pendingMs, () => done(true));
    tell(payment);
    if (wasPending) onPending(payment);
  };
  const move = <M extends Movement>(
    payment: Payment,
    movement: M,
    { reason, pendingMs }: MovementScenario,
    told: (wasPending: boolean) => void,
  ): M => {
    const done = (wasPending: boolean): void => {
      Object.assign(movement, { state: reason === undefined ? "succeeded" : "failed", reason, endedAt: clock.now() });
      tell(payment);
      told(wasPending);
    };
    if (pendingMs === undefined) done(false);
    else {
      inTime(payment, pendingMs, () => done(true));
      tell(payment);
    }
    return movement;
  };
  const started = ({ id: paymentId, amount: { currency } }: Payment, requestId: string, units: bigint): Movement => ({
    requestId,
    id: newId(),
    paymentId,
    amount: { currency, units },
    startedAt: clock.now(),
    state: "processing",
    reason: undefined,
    endedAt: undefined,
  });

  return {
    start: ({ asksVerification, asksToken, expiresAt, ...start }) => {
      const scenario = plans.payment.take();
      const { clientId, card } = start;
      const now = clock.now();
      const payment: Payment = {
        ...start,
        number: ++count,
        ref: inUrl(secret(24)),
        id: newId(),
        createdAt: now,
        scenario,
        phase: "processing",
        expiresAt: undefined,
        token: asksToken && card !== undefined ? tokens.make(clientId, card.id, "reserved") : undefined,
        reason: undefined,
        endedAt: undefined,
        authorizedUntil: undefined,
        isReleased: false,
        cancelledAt: undefined,
        captures: [],
        refunds: [],
      };
      payments.set(payment.ref, payment);
      index.add(payment);
      if (card?.result === "declined") end(payment, "failed", PAYMENT_REASONS.declined, false);
      else if (scenario.verification ?? asksVerification) {
        payment.phase = "verification";
        const lastsMs = Math.max(0, Math.min(assumed.paymentLifetimeMs, (expiresAt ?? Number.POSITIVE_INFINITY) - now));
        payment.expiresAt = now + lastsMs;
        inTime(payment, lastsMs, () => end(payment, "failed", PAYMENT_REASONS.expired, true));
        tell(payment);
      } else conclude(payment, false);
      return payment;
    },
    ...index.lookups,
    ofRef: payments.get,
    list: () => [...payments.values()].reverse(),
    verify: (payment, verification) => {
      if (verification === "approve") conclude(payment, true);
      else end(payment, "failed", PAYMENT_REASONS.notVerified[assumed.failedVerification], true);
    },
    cancel: (payment) => {
      callOff(payment);
      Object.assign(payment, { phase: "cancelled", cancelledAt: clock.now() });
      if (payment.token !== undefined) tokens.become(payment.token, "deleted");
      tell(payment);
    },
    capture: (payment, requestId, units, isLast) => {
      const capture = started(payment, requestId, units);
      payment.captures.push(capture);
      index.addCapture(payment, capture);
      if (isLast) payment.isReleased = true;
      return move(payment, capture, plans.capture.take(), (wasPending) => onCaptured(payment, capture, wasPending));
    },
    refund: (payment, requestId, units, more) => {
      const refund: Refund = { ...started(payment, requestId, units), ...more };
      payment.refunds.push(refund);
      index.addRefund(payment, refund);
      return move(payment, refund, plans.refund.take(), (wasPending) => onRefunded(payment, refund, wasPending));
    },
    planPayment: plans.payment.add,
    planCapture: plans.capture.add,
    planRefund: plans.refund.add,
    subscribe,
  };
}
