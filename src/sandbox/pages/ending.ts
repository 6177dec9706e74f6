/** How a vaulting ended, as the buyer hears of it. */
import type { VaultingView } from "../behaviour/desk.ts";
import { messagePage, redirectTo, wayBack } from "./buyer.ts";

/** Whether its time is up, be it that nobody has noticed yet. */
export function isOver({ expiresAt }: VaultingView, now: number): boolean {
  return expiresAt !== undefined && expiresAt <= now;
}

/** Sends the buyer where it goes on: to 3-D Secure, to the merchant, or to a page that says how it ended. */
export function leave(view: VaultingView): Response {
  const onward = view.verificationPage ?? wayBack(view.returnUrl)?.href;
  return onward === undefined ? messagePage({ ...endOf(view), view }) : redirectTo(onward);
}

/** Says that a page is of no use any more, and what became of the vaulting. */
export function closedPage(view: VaultingView): Response {
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

interface End {
  readonly title: string;
  readonly text: string;
  readonly tone: "good" | "warn" | "bad";
}

function endOf({ phase, card }: VaultingView): End {
  if (phase === "succeeded") return { title: "The card was saved", text: "There is nothing more to do on this page.", tone: "good" };
  if (phase === "failed" && card !== undefined) {
    return { title: "The card was not saved", text: "This page is closed. The merchant can let you try again.", tone: "bad" };
  }
  return { title: "The time ran out", text: "This page is closed. The merchant can let you try again.", tone: "warn" };
}
