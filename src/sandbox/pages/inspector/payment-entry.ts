/** A payment as an entry of the inspector's list. */
import type { PaymentPhase } from "../../behaviour/payment.ts";
import type { MovementView, PaymentView } from "../../behaviour/payment-desk.ts";
import { amountText } from "../amount.ts";
import { age, cardFact, code, countdown, element, entryHead, pageLink, pair, type Tree } from "./tree.ts";

const PHASES: { readonly [phase in PaymentPhase]: readonly [words: string, tone: string] } = {
  verification: ["3-D Secure under way", "warn"],
  processing: ["under way", "warn"],
  pending: ["result to come", "warn"],
  succeeded: ["✓ succeeded", "good"],
  failed: ["✕ failed", "bad"],
  cancelled: ["canceled", "plain"],
};

/** A payment, its money and how that moved, and the page on which somebody can act as its buyer. */
export function paymentEntry(payment: PaymentView): Tree {
  const { number, currency, phase, card, wallet, reason, clientId, createdAt, expiresAt, endedAt, cancelledAt, verificationPage } = payment;
  const [words, tone] = PHASES[phase];
  const text = (value: string): string => amountText({ currency, value });
  return element(
    "div",
    { class: "entry" },
    entryHead(number, [" ", text(payment.value)], words, tone),
    element(
      "dl",
      { class: "facts" },
      ...moneyFacts(payment, text),
      pair("Order", code(payment.orderId)),
      pair("Request id", code(payment.requestId)),
      pair("Payment id", code(payment.id)),
      cardFact(card),
      pair("Wallet", wallet === undefined ? undefined : code(wallet)),
      pair("Reason", reason === undefined ? undefined : code(reason)),
      pair("Created", age(createdAt)),
      pair("Ended", endedAt === undefined ? undefined : age(endedAt)),
      pair("Canceled", cancelledAt === undefined ? undefined : age(cancelledAt)),
      pair("Expires", expiresAt === undefined ? undefined : countdown(expiresAt)),
      pair("Client", code(clientId)),
    ),
    movementList(payment, text),
    verificationPage === undefined
      ? undefined
      : element(
          "p",
          { class: "entry-tools" },
          pageLink(verificationPage, "Open the 3-D Secure page", `3-D Secure page of payment #${number}`),
        ),
  );
}

/** Of what was paid or authorized only: of anything else there is no money to speak of. */
function moneyFacts(payment: PaymentView, text: (value: string) => string): readonly (Tree | undefined)[] {
  const { phase, authorized, captured, refunded, capturable, refundable, authorizedUntil } = payment;
  if (phase !== "succeeded") return [];
  const until = authorizedUntil === undefined ? [] : [", ends ", countdown(authorizedUntil)];
  return [
    pair("Authorized", text(authorized)),
    pair("Captured", text(captured)),
    capturable === "0" ? undefined : pair("Capturable", text(capturable), ...until),
    pair("Refunded", text(refunded)),
    refundable === "0" ? undefined : pair("Refundable", text(refundable)),
  ];
}

const STATES: { readonly [state in MovementView["state"]]: readonly [words: string, tone: string] } = {
  processing: ["under way", "warn"],
  succeeded: ["✓ succeeded", "good"],
  failed: ["✕ ", "bad"],
};

function movementList({ number, captures, refunds }: PaymentView, text: (value: string) => string): Tree | undefined {
  if (captures.length + refunds.length === 0) return undefined;
  const line = (what: string, { value, state, reason, requestId }: MovementView): Tree => {
    const [words, tone] = STATES[state];
    return element(
      "li",
      {},
      element("div", { class: "movement" }, `${what} ${text(value)}`, element("span", { class: `tag ${tone}` }, words, reason)),
      code(requestId),
    );
  };
  return element(
    "ul",
    { class: "lines", "aria-label": `Captures and refunds of payment #${number}` },
    ...captures.map((capture) => line("Capture", capture)),
    ...refunds.map((refund) => line("Refund", refund)),
  );
}
