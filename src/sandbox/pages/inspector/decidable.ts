/** What comes next of which the page can decide what becomes of it. */
import type { Failing } from "../../behaviour/failures.ts";
import type { Orderer, PaymentOrder } from "../../orderer.ts";

/** A field of the form beside the end: whether 3-D Secure is asked for, and how long the result is left open. */
export type DecidableField = "verification" | "pendingFor";

/** What can be decided of one kind. */
export interface Decidable {
  readonly fields: readonly DecidableField[];
  readonly order: (orders: Orderer, order: PaymentOrder) => void;
}

/** Every kind. */
export const DECIDABLE: { readonly [what in Failing]: Decidable } = {
  vaulting: { fields: ["verification"], order: (orders, order) => orders.nextVaulting(order) },
  payment: { fields: ["verification", "pendingFor"], order: (orders, order) => orders.nextPayment(order) },
  capture: { fields: ["pendingFor"], order: (orders, order) => orders.nextCapture(order) },
  refund: { fields: ["pendingFor"], order: (orders, order) => orders.nextRefund(order) },
};
