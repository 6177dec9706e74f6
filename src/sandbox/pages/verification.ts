/** The 3-D Secure page: stands in for the page of the card's bank. */
import type { VaultingView } from "../behaviour/desk.ts";
import type { Verification } from "../behaviour/vaultings.ts";
import { brandName } from "./brands.ts";
import { buyerPage, buyerRoute, messagePage } from "./buyer.ts";
import { closedPage, isOver, leave, unknownPage } from "./ending.ts";
import { html, type Markup } from "./html.ts";
import type { PageRoute, Stage } from "./route.ts";

interface Choice {
  readonly value: Verification;
  readonly label: string;
  readonly effect: string;
  readonly look: string;
}

const CHOICES: readonly Choice[] = [
  { value: "approve", label: "Approve", effect: "You are the card's owner: the card is saved.", look: "primary" },
  { value: "decline", label: "Decline", effect: "You are not: the card is not saved.", look: "danger" },
  { value: "timeOut", label: "Let it time out", effect: "Nobody answers the bank: the card is not saved.", look: "" },
];

/** `/3ds/REF`: asks how the verification ends, and sends the buyer back to the merchant. */
export const verificationPage: PageRoute = buyerRoute("/3ds/", {
  show: (ref, stage) => {
    const view = stage.vaultings.get(ref);
    if (view === undefined) return unknownPage();
    return isOpen(view, stage) ? choicePage(view) : notOpenPage(view);
  },
  take: (ref, fields, stage) => {
    const view = stage.vaultings.get(ref);
    if (view === undefined) return unknownPage();
    // The first answer stands; whoever sends another is led where the first one led.
    if (!isOpen(view, stage)) return view.endedAt !== undefined && view.card !== undefined ? leave(view) : notOpenPage(view);
    const choice = CHOICES.find(({ value }) => value === fields.get("choice"));
    if (choice === undefined) return choicePage(view, true);
    const end = stage.vaultings.finish3ds(ref, choice.value);
    return end.state === "unknown" ? unknownPage() : leave(end.vaulting);
  },
});

function isOpen(view: VaultingView, { clock }: Stage): boolean {
  return view.verificationPage !== undefined && !isOver(view, clock.now());
}

function notOpenPage(view: VaultingView): Response {
  const { cardPage: path } = view;
  if (path === undefined) return closedPage(view);
  const next = { path, label: "Enter a card" };
  return messagePage({ title: "No verification yet", text: "A card has to be entered first.", status: 409, view, next });
}

function choicePage(view: VaultingView, isMissing = false): Response {
  return buyerPage({
    title: isMissing ? "Error: Confirm that it is you" : "Confirm that it is you",
    content: content(view, isMissing),
    status: isMissing ? 422 : 200,
    returnUrl: view.returnUrl,
  });
}

function content(view: VaultingView, isMissing: boolean): Markup {
  const { card, clientId } = view;
  return html`<section class="panel verification">
<div class="heading"><p class="bank">3-D Secure · Test bank</p><h1>Confirm that it is you</h1></div>
${isMissing && html`<p class="notice bad" role="alert" tabindex="-1" autofocus>Choose one of the answers.</p>`}
<dl>
<div><dt>Merchant</dt><dd><code>${clientId}</code></dd></div>
${card !== undefined && html`<div><dt>Card</dt><dd>${brandName(card.brand)} ending in ${card.masked.slice(-4)}</dd></div>`}
<div><dt>For</dt><dd>Saving the card for later payments</dd></div>
</dl>
<p>The card's bank would ask for a code or in its app. Here you say how that ends.</p>
<form method="post" action="${view.verificationPage}">
${CHOICES.map(
  ({ value, label, effect, look }) => html`<div class="choice">
<button class="button ${look}" name="choice" value="${value}" aria-describedby="${value}-effect">${label}</button>
<p class="hint" id="${value}-effect">${effect}</p>
</div>`,
)}
</form>
</section>`;
}
