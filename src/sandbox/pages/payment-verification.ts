/** The 3-D Secure page of a payment: `/pay/REF`. */
import type { PaymentView } from "../behaviour/payment-desk.ts";
import { amountText } from "./amount.ts";
import { challengeRoute, partiesOf } from "./challenge.ts";
import { closedPage, endOfPayment, leave } from "./ending.ts";
import { html } from "./html.ts";
import type { PageRoute } from "./route.ts";

/** Asks about a payment, and says what is paid. */
export const paymentVerificationPage: PageRoute = challengeRoute<PaymentView>("/pay/", {
  title: "Confirm your payment",
  effects: {
    approve: "You are the card's owner: the payment goes on.",
    decline: "You are not: nothing is paid.",
    timeOut: "Nobody answers the bank: nothing is paid.",
  },
  facts: (view) => [
    ["Amount", html`<strong class="sum">${amountText(view)}</strong>`],
    ...partiesOf(view),
    ...(view.wallet === undefined ? [] : [["Wallet", html`<code>${view.wallet}</code>`] as const]),
    ["Order", html`<code>${view.orderId}</code>`],
  ],
  find: (ref, { payments }) => payments.get(ref),
  isOpen: (view) => view.verificationPage !== undefined,
  finish: (ref, choice, { payments }) => {
    const end = payments.finish3ds(ref, choice);
    return end.state === "unknown" ? undefined : end.payment;
  },
  // Back to the merchant, also where the result is still to come.
  onward: (view) => leave(view, endOfPayment),
  closed: (view) => closedPage(view, endOfPayment),
});
