/** The 3-D Secure page: stands in for the page of the card's bank, whatever that asks the buyer about. */
import type { VaultingView } from "../behaviour/vaulting-desk.ts";
import { VERIFICATIONS, type Verification } from "../behaviour/vaultings.ts";
import { brandName } from "./brands.ts";
import { buyerRoute, type Subject } from "./buyer.ts";
import { unknownPage } from "./ending.ts";
import { html } from "./html.ts";
import { type Choice, type Fact, questionPage } from "./question.ts";
import type { PageRoute, Stage } from "./route.ts";

/** What the bank may ask about. */
type Asked = Subject & Pick<VaultingView, "card" | "expiresAt" | "verificationPage">;

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

/** Pages under a path: each asks how the verification ends, and sends the buyer back to the merchant. */
export function challengeRoute<View extends Asked>(base: string, challenge: Challenge<View>): PageRoute {
  const { find, isOpen, finish, onward, closed } = challenge;
  return buyerRoute(base, {
    show: (ref, stage) => {
      const view = find(ref, stage);
      if (view === undefined) return unknownPage();
      return isOpen(view, stage) ? ask(challenge, view, stage) : closed(view);
    },
    take: (ref, fields, stage) => {
      const view = find(ref, stage);
      if (view === undefined) return unknownPage();
      // The first answer stands; whoever sends another is led where the first one led.
      if (!isOpen(view, stage)) return onward(view);
      const choice = VERIFICATIONS.find((value) => value === fields.get("choice"));
      if (choice === undefined) return ask(challenge, view, stage, true);
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

function ask<View extends Asked>({ title, effects, facts }: Challenge<View>, view: View, { clock }: Stage, isMissing = false): Response {
  const { verificationPage: path, returnUrl, expiresAt } = view;
  return questionPage(
    {
      title,
      asker: "3-D Secure · Test bank",
      facts: facts(view),
      text: "The card's bank would ask for a code or in its app. Here you say how that ends.",
      path,
      choices: Object.fromEntries(VERIFICATIONS.map((value) => [value, { ...LABELS[value], effect: effects[value] }])),
      returnUrl,
      waitsMs: expiresAt === undefined ? undefined : expiresAt - clock.now(),
    },
    isMissing,
  );
}
