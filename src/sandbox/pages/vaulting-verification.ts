/** The 3-D Secure page of a vaulting: `/3ds/REF`. */
import type { VaultingView } from "../behaviour/vaulting-desk.ts";
import { messagePage } from "./buyer.ts";
import { challengeRoute, partiesOf } from "./challenge.ts";
import { closedPage, endOfVaulting, isOver, leave } from "./ending.ts";
import type { PageRoute } from "./route.ts";

/** Asks about a card that is to be saved. */
export const vaultingVerificationPage: PageRoute = challengeRoute<VaultingView>("/3ds/", {
  title: "Confirm that it is you",
  effects: {
    approve: "You are the card's owner: the card is saved.",
    decline: "You are not: the card is not saved.",
    timeOut: "Nobody answers the bank: the card is not saved.",
  },
  facts: (view) => [...partiesOf(view), ["For", "Saving the card for later payments"]],
  find: (ref, { vaultings }) => vaultings.get(ref),
  isOpen: (view, { clock }) => view.verificationPage !== undefined && !isOver(view, clock.now()),
  finish: (ref, choice, { vaultings }) => {
    const end = vaultings.finish3ds(ref, choice);
    return end.state === "unknown" ? undefined : end.vaulting;
  },
  onward: (view) => (view.endedAt !== undefined && view.card !== undefined ? leave(view, endOfVaulting) : notOpenPage(view)),
  closed: notOpenPage,
});

function notOpenPage(view: VaultingView): Response {
  const { cardPage: path } = view;
  if (path === undefined) return closedPage(view, endOfVaulting);
  const next = { path, label: "Enter a card" };
  return messagePage({ title: "No verification yet", text: "A card has to be entered first.", status: 409, view, next });
}
