/** The wallet's page: stands in for the wallet that asks its owner, and in which he can end what he agreed to. */
import { own } from "../../json.ts";
import type { AgreementDecision, AgreementDesk, AgreementView } from "../behaviour/agreement-desk.ts";
import type { AgreementPhase } from "../behaviour/agreements.ts";
import { buyerPage, buyerRoute, messagePage, openFor, redirectTo, wayBack } from "./buyer.ts";
import { unknownPage } from "./ending.ts";
import { html, type Markup } from "./html.ts";
import type { PageRoute } from "./route.ts";

interface Choice {
  readonly label: string;
  readonly effect: string;
  readonly look: string;
  readonly decide: (agreements: AgreementDesk, ref: string) => AgreementDecision;
}

type Choices = Readonly<Record<string, Choice>>;

const DECISIONS: Choices = {
  agree: {
    label: "Agree",
    effect: "The merchant may do so until one of you ends it.",
    look: "primary",
    decide: ({ agree }, ref) => agree(ref),
  },
  refuse: { label: "Refuse", effect: "The merchant is allowed nothing.", look: "danger", decide: ({ refuse }, ref) => refuse(ref) },
};
const ENDING: Choices = {
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
  if (view.walletPage === undefined) return endPage(view, 410);
  const title = view.phase === "asked" ? "Do you agree?" : "Your agreement";
  return buyerPage({
    title: isMissing ? `Error: ${title}` : title,
    content: content(view, title, now, isMissing),
    status: isMissing ? 422 : 200,
    returnUrl: view.returnUrl,
  });
}

function content(
  { wallet, clientId, scopes, phase, expiresAt, walletPage: action }: AgreementView,
  title: string,
  now: number,
  isMissing: boolean,
): Markup {
  const isAsked = phase === "asked";
  return html`<section class="panel verification">
<div class="heading"><p class="bank">${wallet} · Test wallet</p><h1>${title}</h1></div>
${isMissing && html`<p class="notice bad" role="alert" tabindex="-1" autofocus>Choose one of the answers.</p>`}
<dl>
<div><dt>Merchant</dt><dd><code>${clientId}</code></dd></div>
<div><dt>May</dt><dd><ul class="scopes">${scopes.map((scope) => html`<li>${wordsOf(scope)}</li>`)}</ul></dd></div>
</dl>
<p>${isAsked ? "The wallet would ask you to log in. Here you say what you decide." : "You have agreed to this, and can end it here."}</p>
<form method="post" action="${action}">
${Object.entries(isAsked ? DECISIONS : ENDING).map(
  ([value, { label, effect, look }]) => html`<div class="choice">
<button class="button ${look}" name="choice" value="${value}" aria-describedby="${value}-effect">${label}</button>
<p class="hint" id="${value}-effect">${effect}</p>
</div>`,
)}
</form>
${isAsked && expiresAt !== undefined && openFor(expiresAt - now)}
</section>`;
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

interface End {
  readonly title: string;
  readonly text: string;
  readonly tone: "good" | "warn" | "bad";
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
