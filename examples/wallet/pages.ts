/** The shop's pages. They show what the records say, and nothing of a token. */
import { GOODS } from "../merchant/goods.ts";
import { button, escaped, list, money, page } from "../merchant/html.ts";
import { type Attempt, mayBePaid, type Order } from "./orders.ts";
import { isOpen, type WalletRecord } from "./wallets.ts";

/** The wallets that can be connected, by Antom's names. */
export const WALLETS: ReadonlyMap<string, string> = new Map([
  ["DANA", "DANA"],
  ["GCASH", "GCash"],
]);

export function homePage(wallets: readonly WalletRecord[], orders: readonly Order[], now: number): string {
  const states = wallets.map((record) => {
    const end = record.state === "bound" ? button(`Disconnect ${nameOf(record)}`, `/wallets/${record.id}/end`) : "";
    return escaped(`${nameOf(record)}: ${stateOf(record, now)}`) + end;
  });
  const goods = [...GOODS].map(([article, { name, price }]) => button(`Order: ${name}, ${money(price)}`, "/orders", { article }));
  const links = orders.map((order) => `<a href="/orders/${order.id}">${escaped(order.name)}</a>, ${money(order.amount)}: ${paidOf(order)}`);
  return page(
    "The shop",
    `<h2>Your wallets</h2>${list(states, "<p>No wallets yet.</p>")}${waysToConnect()}
<h2>To buy</h2>${goods.join("")}<h2>Your orders</h2>${list(links, "<p>None yet.</p>")}`,
  );
}

/** What the buyer sees of an order: how to pay it, or what became of that. */
export function orderPage(order: Order, wallets: readonly WalletRecord[]): string {
  const nameIn = ({ wallet }: Attempt): string => nameOf(wallets.find(({ id }) => id === wallet));
  const how = ({ state, reason }: Attempt): string => ({ open: "under way", done: "paid", failed: `failed (${reason ?? ""})` })[state];
  const tried = order.steps.map((attempt) => escaped(`${money(order.amount)} from ${nameIn(attempt)}: ${how(attempt)}`));
  return page(
    `Your order: ${order.name}`,
    `<p>${money(order.amount)}: ${paidOf(order)}.</p>${list(tried)}${waysToPay(order, wallets)}<p><a href="/">Back</a></p>`,
  );
}

function waysToPay(order: Order, wallets: readonly WalletRecord[]): string {
  const { id, amount, steps: attempts } = order;
  const pay = (label: string, wallet: string): string => button(label, `/orders/${id}/pay`, { wallet, seen: attempts.length });
  const open = attempts.find(({ state }) => state === "open");
  if (open !== undefined) return `<p>Your wallet may still have to ask you.</p>${pay("Go on", open.wallet)}`;
  if (!mayBePaid(order)) return "";
  const bound = wallets.filter(({ state }) => state === "bound");
  if (bound.length > 0) return bound.map((record) => pay(`Pay ${money(amount)} with ${nameOf(record)}`, record.id)).join("");
  // Its owner has ended the agreement, or it has run out.
  const isRefused = attempts.at(-1)?.reason === "INVALID_ACCESS_TOKEN";
  return `<p>${isRefused ? "Your wallet lets us take nothing any more: connect it again." : "Connect a wallet first."}</p>${waysToConnect()}`;
}

/** The page of the shop's on which the client-side SDK asks the buyer. */
export function sdkPage(sdk: string): string {
  return page("Connect your wallet", sdk);
}

function waysToConnect(): string {
  const wallets = [...WALLETS].map(([wallet, name]) => {
    const fields = { wallet, way: "consult" };
    return (
      button(`Connect ${name}`, "/wallets", fields) + button(`Connect ${name} on this page`, "/wallets", { ...fields, way: "session" })
    );
  });
  return wallets.join("");
}

function nameOf(record: WalletRecord | undefined): string {
  return [WALLETS.get(record?.wallet ?? "") ?? "A wallet", record?.shown ?? ""].join(" ").trim();
}

function stateOf(record: WalletRecord, now: number): string {
  const { state, reason = "" } = record;
  if (state === "ended") return { CUSTOMER: "disconnected", WALLET: "disconnected in the wallet" }[reason] ?? "not connected any more";
  if (state === "failed") return reason === "REFUSED" ? "not connected, as you wished" : `not connected (${reason})`;
  if (state === "bound") return "connected";
  if (state === "ending") return "being disconnected…";
  if (!isOpen(record, now)) return "not connected; you can connect it again";
  return state === "asked" ? "waiting for the wallet" : "being connected…";
}

function paidOf(order: Order): string {
  if (order.steps.some(({ state }) => state === "done")) return "paid";
  if (order.steps.some(({ state }) => state === "open")) return "your payment is under way";
  if (order.steps.length === 0) return "not paid yet";
  return mayBePaid(order) ? "not paid; try again, or another wallet" : "not paid; please ask us";
}
