/** The shop's pages. They show what the records say, and nothing of a token. */
import { amountOf } from "antom-client";
import type { CardRecord } from "./cards.ts";
import { GOODS } from "./goods.ts";
import { button, escaped, list, money, page } from "./html.ts";
import { amountIn, type Order, paymentOf, type Step, stepsOf, totalOf } from "./orders.ts";
import { mayBePaid, nextCapture, PARTS, type Part, refundable } from "./steps.ts";

/** A card by brand and last digits. */
type Shown = (card: string) => string;

export function homePage(cards: readonly CardRecord[], orders: readonly Order[]): string {
  const states = cards.map(({ state, shown, reason }) => {
    return escaped({ open: "being added…", vaulted: shown ?? "", failed: `not added (${reason ?? ""})` }[state]);
  });
  const goods = [...GOODS].map(([article, { name, price }]) => button(`Order: ${name}, ${money(price)}`, "/orders", { article }));
  const links = orders.map(
    (order) => `<a href="/orders/${order.id}">${escaped(order.name)}</a>, ${money(order.amount)}: ${stateOf(order)}`,
  );
  return page(
    "The shop",
    `<h2>Your cards</h2>${list(states, "<p>No cards yet.</p>")}${button("Add a card", "/cards")}
<h2>To buy</h2>${goods.join("")}<h2>Your orders</h2>${list(links, "<p>None yet.</p>")}`,
  );
}

/** What the buyer sees of an order: how to pay it, or what was paid. */
export function orderPage(order: Order, cards: readonly CardRecord[], shown: Shown): string {
  return page(
    `Your order: ${order.name}`,
    `<p>${money(order.amount)}: ${stateOf(order)}.</p>${receipt(order, shown)}${waysToPay(order, cards)}<p><a href="/">Back</a></p>`,
  );
}

function waysToPay(order: Order, cards: readonly CardRecord[]): string {
  const attempts = stepsOf(order, "pay");
  const pay = (label: string, card: string): string => button(label, `/orders/${order.id}/pay`, { card, seen: attempts.length });
  const open = attempts.find(({ state }) => state === "open");
  if (open !== undefined) return `<p>Your bank may still have to ask you.</p>${pay("Go on", open.card)}`;
  if (!mayBePaid(order)) return "";
  const kept = cards.filter(({ state }) => state === "vaulted");
  return kept.map(({ id, shown }) => pay(`Pay ${money(order.amount)} with ${shown}`, id)).join("") || "<p>Add a card first.</p>";
}

const LABELS: Readonly<Record<Part, string>> = { all: "all that is left", half: "a half", quarter: "a quarter" };

/** The shop's own side. */
export function officePage(orders: readonly Order[], shown: Shown): string {
  const parts = orders.map((order) => {
    const at = `/office/orders/${order.id}`;
    const ship = nextCapture(order) === undefined ? "" : button("Ship", `${at}/ship`, { seen: stepsOf(order, "capture").length });
    const refunds = PARTS.map((part) => {
      const amount = refundable(order, part);
      return amount === undefined
        ? ""
        : button(`Give back ${LABELS[part]}: ${money(amount)}`, `${at}/refund`, { part, seen: stepsOf(order, "refund").length });
    });
    return `<h2>${escaped(order.name)}</h2><p>${order.id}: ${stateOf(order)}.</p>${receipt(order, shown)}${ship}${refunds.join("")}`;
  });
  return page("Back office", parts.join("") || "<p>No orders yet.</p>");
}

/** Every step with the money, oldest first. */
function receipt({ steps }: Order, shown: Shown): string {
  const what = (step: Step): string =>
    step.kind === "pay" ? `reserved on ${shown(step.card)}` : { capture: "taken", refund: "given back" }[step.kind];
  const how = ({ state, reason }: Step): string => ({ open: "under way", done: "done", failed: `failed (${reason ?? ""})` })[state];
  return list(steps.map((step) => escaped(`${money(amountIn(step))} ${what(step)}: ${how(step)}`)));
}

function stateOf(order: Order): string {
  const { currency } = order.amount;
  const total = (kind: Step["kind"]): string => money(amountOf({ currency, minorUnits: totalOf(order, kind, "done") }));
  if (totalOf(order, "refund", "done") > 0n) return `paid ${total("capture")}, given back ${total("refund")}`;
  if (totalOf(order, "capture", "done") > 0n) return `shipped, paid ${total("capture")}`;
  if (paymentOf(order) !== undefined) return "paid for; the money is taken when it ships";
  const last = stepsOf(order, "pay").at(-1);
  if (last === undefined) return "not paid yet";
  if (last.state === "open") return "your payment is under way";
  return mayBePaid(order) ? "not paid; try again, or another card" : "not paid; please ask us";
}
