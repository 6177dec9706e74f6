/** The next step with an order's money, where the books allow one. All of it is made of stored facts: no browser says an amount. */
import { type Amount, amountOf, minorUnitsOf, newRequestId } from "antom-client";
import { type Order, paymentOf, type Step, stepsOf, totalOf } from "./orders.ts";

/** Where Antom sends the buyer, and its notifications. */
export interface Addresses {
  /** The page of an order. */
  readonly pageOf: (orderId: string) => string;
  readonly notifyUrl: string;
}

/** An attempt to pay: the first, or another one once the last has failed in a way that asks for it. It holds the money, and takes none. */
export function nextAttempt(order: Order, card: string, clientIp: string, { pageOf, notifyUrl }: Addresses): Step | undefined {
  if (!mayBePaid(order)) return undefined;
  const id = newRequestId();
  const request = {
    productCode: "CASHIER_PAYMENT",
    paymentRequestId: id,
    order: { referenceOrderId: order.id, orderDescription: order.name, orderAmount: order.amount },
    paymentAmount: order.amount,
    paymentMethod: {
      paymentMethodType: "CARD",
      paymentMethodMetaData: { isCardOnFile: true, is3DSAuthentication: asks3ds(order) ? "true" : "false" },
    },
    paymentFactor: { isAuthorization: "true", captureMode: "MANUAL" },
    paymentRedirectUrl: pageOf(order.id),
    paymentNotifyUrl: notifyUrl,
    env: { terminalType: "WEB", clientIp },
  } as const;
  return { ...begun(id), kind: "pay", card, request };
}

/** Whether an attempt may begin: the last one is over, and asks for another. */
export function mayBePaid(order: Order): boolean {
  const last = stepsOf(order, "pay").at(-1);
  return last === undefined || (last.state === "failed" && (last.next === "retryNewRequest" || last.next === "changePaymentMethod"));
}

/** The shop asks for it, or a bank did. */
function asks3ds(order: Order): boolean {
  return order.asks3ds || stepsOf(order, "pay").some(({ reason }) => reason === "AUTHENTICATION_REQUIRED");
}

/** The capture of the whole order, once. */
export function nextCapture(order: Order): Step | undefined {
  const { paymentId } = paymentOf(order) ?? {};
  if (paymentId === undefined || totalOf(order, "capture", "open", "done") > 0n) return undefined;
  const id = newRequestId();
  return { ...begun(id), kind: "capture", request: { captureRequestId: id, paymentId, captureAmount: order.amount } };
}

/** What may be given back at a time. */
export const PARTS = ["all", "half", "quarter"] as const;
export type Part = (typeof PARTS)[number];

export function nextRefund(order: Order, part: Part, { notifyUrl }: Addresses): Step | undefined {
  const { paymentId } = paymentOf(order) ?? {};
  const refundAmount = refundable(order, part);
  if (paymentId === undefined || refundAmount === undefined) return undefined;
  const id = newRequestId();
  return { ...begun(id), kind: "refund", request: { refundRequestId: id, paymentId, refundAmount, refundNotifyUrl: notifyUrl } };
}

/** What a part comes to, if it may be given back: all refunds together, those under way among them, never exceed what was captured. */
export function refundable(order: Order, part: Part): Amount | undefined {
  const left = totalOf(order, "capture", "done") - totalOf(order, "refund", "open", "done");
  const whole = minorUnitsOf(order.amount);
  const minorUnits = { all: left, half: whole / 2n, quarter: whole / 4n }[part];
  return minorUnits > 0n && minorUnits <= left ? amountOf({ currency: order.amount.currency, minorUnits }) : undefined;
}

function begun(id: string): Pick<Step, "id" | "since" | "repeated"> & { readonly state: "open" } {
  return { id, since: new Date().toISOString(), repeated: false, state: "open" };
}
