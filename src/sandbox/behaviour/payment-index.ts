/** Where payments, captures and refunds are found, each merchant's own by his ids and by the gateway's. */
import type { Movement, Payment, Refund } from "./payment.ts";

export interface PaymentLookups {
  /** The payment under an id of the merchant's. */
  ofRequestId(clientId: string, requestId: string): Payment | undefined;
  /** The payment under an id of the gateway's. */
  ofId(clientId: string, id: string): Payment | undefined;
  /** Every attempt to pay an order. */
  ofOrder(clientId: string, orderId: string): readonly Payment[];
  captureOfRequestId(clientId: string, requestId: string): Movement | undefined;
  refundOfRequestId(clientId: string, requestId: string): Refund | undefined;
  refundOfId(clientId: string, id: string): Refund | undefined;
}

export interface PaymentIndex {
  readonly lookups: PaymentLookups;
  add(payment: Payment): void;
  addCapture(payment: Payment, capture: Movement): void;
  addRefund(payment: Payment, refund: Refund): void;
  /** Takes a payment out, and its captures and refunds with it. */
  remove(payment: Payment): void;
}

export function createPaymentIndex(): PaymentIndex {
  const byRequestId = new Map<string, Payment>();
  const byId = new Map<string, Payment>();
  const byOrder = new Map<string, readonly Payment[]>();
  const captures = new Map<string, Movement>();
  const refunds = new Map<string, Refund>();
  const refundsById = new Map<string, Refund>();
  const keyOf = (clientId: string, id: string): string => `${clientId}\n${id}`;
  return {
    lookups: {
      ofRequestId: (clientId, requestId) => byRequestId.get(keyOf(clientId, requestId)),
      ofId: (clientId, id) => byId.get(keyOf(clientId, id)),
      ofOrder: (clientId, orderId) => byOrder.get(keyOf(clientId, orderId)) ?? [],
      captureOfRequestId: (clientId, requestId) => captures.get(keyOf(clientId, requestId)),
      refundOfRequestId: (clientId, requestId) => refunds.get(keyOf(clientId, requestId)),
      refundOfId: (clientId, id) => refundsById.get(keyOf(clientId, id)),
    },
    add: (payment) => {
      const { clientId, requestId, id, orderId } = payment;
      byRequestId.set(keyOf(clientId, requestId), payment);
      byId.set(keyOf(clientId, id), payment);
      const order = keyOf(clientId, orderId);
      byOrder.set(order, [...(byOrder.get(order) ?? []), payment]);
    },
    addCapture: ({ clientId }, capture) => void captures.set(keyOf(clientId, capture.requestId), capture),
    addRefund: ({ clientId }, refund) => {
      refunds.set(keyOf(clientId, refund.requestId), refund);
      refundsById.set(keyOf(clientId, refund.id), refund);
    },
    remove: (payment) => {
      const { clientId, requestId, id, orderId } = payment;
      // Its id may be another payment's by now.
      if (byRequestId.get(keyOf(clientId, requestId)) === payment) byRequestId.delete(keyOf(clientId, requestId));
      byId.delete(keyOf(clientId, id));
      const others = byOrder.get(keyOf(clientId, orderId))?.filter((other) => other !== payment) ?? [];
      if (others.length > 0) byOrder.set(keyOf(clientId, orderId), others);
      else byOrder.delete(keyOf(clientId, orderId));
      for (const capture of payment.captures) captures.delete(keyOf(clientId, capture.requestId));
      for (const refund of payment.refunds) {
        refunds.delete(keyOf(clientId, refund.requestId));
        refundsById.delete(keyOf(clientId, refund.id));
      }
    },
  };
}
