/** A page that asks the buyer something: what it is about, and a button for each answer. */
import { buyerPage, openFor } from "./buyer.ts";
import { html, type Insertable } from "./html.ts";

/** An answer. */
export interface Choice {
  readonly label: string;
  /** What it leads to, in words. */
  readonly effect: string;
  readonly look: "primary" | "danger" | "";
}

/** A term, and what the page says of it. */
export type Fact = readonly [term: string, said: Insertable];

/** What is asked. */
export interface Question {
  readonly title: string;
  /** Who asks. */
  readonly asker: string;
  readonly facts: readonly Fact[];
  readonly text: string;
  /** The page's own path, to which the answer goes: the name of a choice, as `choice`. */
  readonly path: string | undefined;
  readonly choices: Readonly<Record<string, Choice>>;
  readonly returnUrl: string | undefined;
  /** How long it waits, in milliseconds; undefined where it does so without end. */
  readonly waitsMs: number | undefined;
}

/** Asks; for a second time where an answer was sent that is none. */
export function questionPage(question: Question, isMissing = false): Response {
  const { title, asker, facts, text, path, choices, returnUrl, waitsMs } = question;
  const content = html`<section class="panel question">
<div class="heading"><p class="asker">${asker}</p><h1>${title}</h1></div>
${isMissing && html`<p class="notice bad" role="alert" tabindex="-1" autofocus>Choose one of the answers.</p>`}
<dl>
${facts.map(([term, said]) => html`<div><dt>${term}</dt><dd>${said}</dd></div>`)}
</dl>
<p>${text}</p>
<form method="post" action="${path}">
${Object.entries(choices).map(
  ([value, { label, effect, look }]) => html`<div class="choice">
<button class="button ${look}" name="choice" value="${value}" aria-describedby="${value}-effect">${label}</button>
<p class="hint" id="${value}-effect">${effect}</p>
</div>`,
)}
</form>
${waitsMs !== undefined && openFor(waitsMs)}
</section>`;
  return buyerPage({ title: isMissing ? `Error: ${title}` : title, content, status: isMissing ? 422 : 200, returnUrl });
}
