/** The wallet's page: stands in for the wallet that asks its owner, and in which he can end what he agreed to. */
import { own } from "../../json.ts";
import type { AgreementDecision, AgreementDesk, AgreementView } from "../behaviour/agreement-desk.ts";
import type { AgreementPhase } from "../behaviour/agreements.ts";
import { buyerRoute, messagePage, redirectTo, wayBack } from "./buyer.ts";
import { type End, unknownPage } from "./ending.ts";
import { html, type Markup } from "./html.ts";
import { type Choice, questionPage } from "./question.ts";
import type { PageRoute } from "./route.ts";

interface Decision extends Choice {
  readonly decide: (agreements: AgreementDesk, ref: string) => AgreementDecision;
}

const DECISIONS: Readonly<Record<string, Decision>> = {
  agree: {
    label: "Agree",
    effect: "The merchant may do so until one of you ends it.",
    look: "primary",
    decide: ({ agree }, ref) => agree(ref),
  },
  refuse: { label: "Refuse", effect: "The merchant is allowed nothing.", look: "danger", decide: ({ refuse }, ref) => refuse(ref) },
};
const ENDING: Readonly<Record<string, Decision>> = {
  end: {
    label: "End the agreement",
    effect: "The merchant is told, and may do so no more.",
    look: "danger",
    decide: ({ cancel }, ref) => cancel(ref),
  },
};

/** `/wallet/REF`: asks whether the buyer agrees, and sends him back to the merchant; later it lets him end the agreement. */
export const walletPage: PageRoute = buyerRoute("/wallet/", {
  show: (ref, { agreements, clock }) => {
    const view = agreements.get(ref);
    return view === undefined ? unknownPage() : pageOf(view, clock.now());
  },
  take: (ref, fields, { agreements, clock }) => {
    const name = fields.get("choice") ?? "";
    const choice = own(DECISIONS, name) ?? own(ENDING, name);
    if (choice === undefined) {
      const view = agreements.get(ref);
      return view === undefined ? unknownPage() : pageOf(view, clock.now(), true);
    }
    const decision = choice.decide(agreements, ref);
    if (decision.state === "unknown") return unknownPage();
    const { agreement: view, state, returnUrl } = decision;
    const { phase } = view;
    // The first decision stands; whoever sends another is led where that one led.
    const isDecided = own(DECISIONS, name) !== undefined && phase !== "expired" && phase !== "revoked";
    const onward = isDecided ? wayBack(returnUrl)?.href : undefined;
    if (onward !== undefined) return redirectTo(onward);
    return isDecided || state === "taken" ? endPage(view, 200) : pageOf(view, clock.now());
  },
});

function pageOf(view: AgreementView, now: number, isMissing = false): Response {
  const { wallet, clientId, scopes, expiresAt, walletPage: path, returnUrl } = view;
  if (path === undefined) return endPage(view, 410);
  const isAsked = view.phase === "asked";
  return questionPage(
    {
      title: isAsked ? "Do you agree?" : "Your agreement",
      asker: `${wallet} · Test wallet`,
      facts: [
        ["Merchant", html`<code>${clientId}</code>`],
        ["May", html`<ul class="scopes">${scopes.map((scope) => html`<li>${wordsOf(scope)}</li>`)}</ul>`],
      ],
      text: isAsked ? "The wallet would ask you to log in. Here you say what you decide." : "You have agreed to this, and can end it here.",
      path,
      choices: isAsked ? DECISIONS : ENDING,
      returnUrl,
      waitsMs: isAsked && expiresAt !== undefined ? expiresAt - now : undefined,
    },
    isMissing,
  );
}

const WORDS: readonly (readonly [scope: RegExp, words: string])[] = [
  [/^AGREEMENT_PAY/, "take payments from this wallet without asking you"],
  [/^BASE_USER_INFO$/, "know your id at the wallet"],
  [/^USER_INFO$/, "know your name and how to reach you"],
  [/LOGIN_ID$/, "know with what you log in"],
];

/** What the merchant asks to be allowed; what is not known here stays as it is. */
function wordsOf(scope: string): Markup {
  const words = WORDS.find(([known]) => known.test(scope))?.[1];
  return words === undefined ? html`<code>${scope}</code>` : html`${words}`;
}

const GIVEN: End = { title: "You have agreed", text: "There is nothing more to do on this page.", tone: "good" };
const ENDS: { readonly [phase in AgreementPhase]?: End } = {
  refused: { title: "You have refused", text: "This page is closed. The merchant can ask you again.", tone: "bad" },
  expired: { title: "The time ran out", text: "This page is closed. The merchant can ask you again.", tone: "warn" },
  revoked: { title: "The agreement is over", text: "The merchant takes no more payments from this wallet.", tone: "warn" },
};

function endPage(view: AgreementView, status: number): Response {
  return messagePage({ ...(ENDS[view.phase] ?? GIVEN), status, view });
}
