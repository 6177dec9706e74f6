/** The 3-D Secure page: stands in for the page of the card's bank, whatever that asks the buyer about. */
import type { VaultingView } from "../behaviour/desk.ts";
import type { Verification } from "../behaviour/vaultings.ts";
import { brandName } from "./brands.ts";
import { buyerPage, buyerRoute, openFor, type Subject } from "./buyer.ts";
import { type Choice, choicesForm, missingChoice } from "./choices.ts";
import { unknownPage } from "./ending.ts";
import { html, type Insertable, type Markup } from "./html.ts";
import type { PageRoute, Stage } from "./route.ts";

/** What the bank may ask about. */
type Asked = Subject & Pick<VaultingView, "card" | "expiresAt" | "verificationPage">;

/** A term, and what the page says of it. */
export type Fact = readonly [term: string, said: Insertable];

/** What differs with what the bank asks about. */
export interface Challenge<View> {
  readonly title: string;
  /** What each answer leads to, in words. */
  readonly effects: { readonly [choice in Verification]: string };
  readonly facts: (view: View) => readonly Fact[];
  readonly find: (ref: string, stage: Stage) => View | undefined;
  /** Whether the bank waits for an answer. */
  readonly isOpen: (view: View, stage: Stage) => boolean;
  readonly finish: (ref: string, choice: Verification, stage: Stage) => View | undefined;
  /** Where an answer leads, the first one and any later one. */
  readonly onward: (view: View) => Response;
  /** What the page says where the bank waits for none. */
  readonly closed: (view: View) => Response;
}

const LABELS: { readonly [choice in Verification]: Omit<Choice, "effect"> } = {
  approve: { label: "Approve", look: "primary" },
  decline: { label: "Decline", look: "danger" },
  timeOut: { label: "Let it time out", look: "" },
};
const VERIFICATIONS = Object.keys(LABELS) as Verification[];

/** Pages under a path: each asks how the verification ends, and sends the buyer back to the merchant. */
export function challengeRoute<View extends Asked>(base: string, challenge: Challenge<View>): PageRoute {
  const { find, isOpen, finish, onward, closed } = challenge;
  return buyerRoute(base, {
    show: (ref, stage) => {
      const view = find(ref, stage);
      if (view === undefined) return unknownPage();
      return isOpen(view, stage) ? choicePage(challenge, view, stage) : closed(view);
    },
    take: (ref, fields, stage) => {
      const view = find(ref, stage);
      if (view === undefined) return unknownPage();
      // The first answer stands; whoever sends another is led where the first one led.
      if (!isOpen(view, stage)) return onward(view);
      const choice = VERIFICATIONS.find((value) => value === fields.get("choice"));
      if (choice === undefined) return choicePage(challenge, view, stage, true);
      const finished = finish(ref, choice, stage);
      return finished === undefined ? unknownPage() : onward(finished);
    },
  });
}

/** Who asks, and which card answers. */
export function partiesOf({ clientId, card }: Asked): readonly Fact[] {
  const merchant: Fact = ["Merchant", html`<code>${clientId}</code>`];
  return card === undefined ? [merchant] : [merchant, ["Card", `${brandName(card.brand)} ending in ${card.masked.slice(-4)}`]];
}

function choicePage<View extends Asked>(challenge: Challenge<View>, view: View, { clock }: Stage, isMissing = false): Response {
  const { title } = challenge;
  return buyerPage({
    title: isMissing ? `Error: ${title}` : title,
    content: content(challenge, view, clock.now(), isMissing),
    status: isMissing ? 422 : 200,
    returnUrl: view.returnUrl,
  });
}

function content<View extends Asked>({ title, effects, facts }: Challenge<View>, view: View, now: number, isMissing: boolean): Markup {
  const { expiresAt, verificationPage } = view;
  const choices = Object.fromEntries(VERIFICATIONS.map((value) => [value, { ...LABELS[value], effect: effects[value] }]));
  return html`<section class="panel verification">
<div class="heading"><p class="bank">3-D Secure · Test bank</p><h1>${title}</h1></div>
${isMissing && missingChoice()}
<dl>
${facts(view).map(([term, said]) => html`<div><dt>${term}</dt><dd>${said}</dd></div>`)}
</dl>
<p>The card's bank would ask for a code or in its app. Here you say how that ends.</p>
${choicesForm(verificationPage, choices)}
${expiresAt !== undefined && openFor(expiresAt - now)}
</section>`;
}
