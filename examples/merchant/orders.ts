/** The orders of this shop: what is asked for them is to pay, to capture, to refund. */
import { type Amount, type components, minorUnitsOf } from "antom-client";
import { type BookedOrder, type BookedStep, type Books, openBooks } from "./books.ts";

type Schemas = components["schemas"];

/** What pay takes, without the token: that lies sealed with its card. */
interface PayRequest extends Omit<Schemas["PayWithCardToken"], "paymentMethod"> {
  readonly paymentMethod: Omit<Schemas["CardTokenToPay"], "paymentMethodId">;
}

/** A payment, a capture, a refund. */
interface StepOf<Kind extends string, Request> extends BookedStep {
  readonly kind: Kind;
  /** What is sent, however often: a repeat has to be the very same request, field by field. */
  readonly request: Request;
}

/** An attempt to pay. One that is done holds the money; a capture takes it. */
export interface Payment extends StepOf<"pay", PayRequest> {
  /** The card that pays. */
  readonly card: string;
  /** Antom's id of it, by which it is captured and refunded. */
  readonly paymentId?: string;
}

export type Step = Payment | StepOf<"capture", Schemas["CaptureRequest"]> | StepOf<"refund", Schemas["RefundRequest"]>;

export type Order = BookedOrder<Step>;
export type Orders = Books<Step>;

export function openOrders(file: string): Orders {
  return openBooks<Step>(file);
}

/** The steps of a kind. */
export function stepsOf<K extends Step["kind"]>({ steps }: Order, kind: K): Extract<Step, { readonly kind: K }>[] {
  return steps.filter((step): step is Extract<Step, { readonly kind: K }> => step.kind === kind);
}

/** The payment that holds the money. */
export function paymentOf(order: Order): Payment | undefined {
  return stepsOf(order, "pay").find(({ state }) => state === "done");
}

export function amountIn(step: Step): Amount {
  if (step.kind === "pay") return step.request.paymentAmount;
  return step.kind === "capture" ? step.request.captureAmount : step.request.refundAmount;
}

/** What the steps of a kind come to that are in one of these states, in the smallest unit of the currency. */
export function totalOf(order: Order, kind: Step["kind"], ...states: Step["state"][]): bigint {
  return stepsOf(order, kind).reduce((sum, step) => (states.includes(step.state) ? sum + minorUnitsOf(amountIn(step)) : sum), 0n);
}
