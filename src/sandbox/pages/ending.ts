/** How a vaulting or a payment ended, as the buyer hears of it. */
import type { PaymentPhase } from "../behaviour/payment.ts";
import type { PaymentView } from "../behaviour/payment-desk.ts";
import { PAYMENT_REASONS } from "../behaviour/payments.ts";
import type { VaultingView } from "../behaviour/vaulting-desk.ts";
import { messagePage, redirectTo, type Subject, wayBack } from "./buyer.ts";

/** What is said of an end. */
export interface End {
  readonly title: string;
  readonly text: string;
  readonly tone: "good" | "warn" | "bad";
}

/** Whether its time is up, be it that nobody has noticed yet. */
export function isOver({ expiresAt }: Pick<VaultingView, "expiresAt">, now: number): boolean {
  return expiresAt !== undefined && expiresAt <= now;
}

/** Sends the buyer where it goes on: to 3-D Secure, to the merchant, or to a page that says how it ended. */
export function leave<View extends Subject & Pick<VaultingView, "verificationPage">>(view: View, endOf: (view: View) => End): Response {
  const onward = view.verificationPage ?? wayBack(view.returnUrl)?.href;
  return onward === undefined ? messagePage({ ...endOf(view), view }) : redirectTo(onward);
}

/** Says that a page is of no use any more, and what became of it all. */
export function closedPage<View extends Subject>(view: View, endOf: (view: View) => End): Response {
  return messagePage({ ...endOf(view), status: 410, view });
}

/** Says that there is nothing under a ref. */
export function unknownPage(): Response {
  return messagePage({
    title: "There is no such page",
    text: "Its address may be incomplete, it may have expired, or the sandbox was started anew. Ask the merchant for a new one.",
    status: 404,
  });
}

const DONE = "There is nothing more to do on this page.";
const TRY_AGAIN = "This page is closed. The merchant can let you try again.";
const TOO_LATE: End = { title: "The time ran out", text: TRY_AGAIN, tone: "warn" };

export function endOfVaulting({ phase, card }: VaultingView): End {
  if (phase === "succeeded") return { title: "The card was saved", text: DONE, tone: "good" };
  if (phase === "failed" && card !== undefined) return { title: "The card was not saved", text: TRY_AGAIN, tone: "bad" };
  return TOO_LATE;
}

const UNDER_WAY: End = {
  title: "The payment is under way",
  text: "You have done your part. The merchant will hear how it ends.",
  tone: "warn",
};
const ENDS_OF_PAYMENTS: { readonly [phase in PaymentPhase]: End } = {
  verification: UNDER_WAY,
  processing: UNDER_WAY,
  pending: UNDER_WAY,
  succeeded: { title: "The payment was made", text: DONE, tone: "good" },
  failed: { title: "The payment was not made", text: TRY_AGAIN, tone: "bad" },
  cancelled: { title: "The payment was canceled", text: "The merchant has called it off: nothing is paid.", tone: "warn" },
};

export function endOfPayment({ phase, reason }: PaymentView): End {
  return phase === "failed" && reason === PAYMENT_REASONS.expired ? TOO_LATE : ENDS_OF_PAYMENTS[phase];
}
