/** Answers that a page of the buyer's offers: a button for each, and what it leads to. */
import { html, type Markup } from "./html.ts";

/** An answer. */
export interface Choice {
  readonly label: string;
  /** What it leads to, in words. */
  readonly effect: string;
  readonly look: "primary" | "danger" | "";
}

/** What is said where none of the answers was given. Gets the focus, so that whoever can't see the page hears it at once. */
export function missingChoice(): Markup {
  return html`<p class="notice bad" role="alert" tabindex="-1" autofocus>Choose one of the answers.</p>`;
}

/** The form, which sends the name of an answer as `choice`. */
export function choicesForm(action: string | undefined, choices: Readonly<Record<string, Choice>>): Markup {
  return html`<form method="post" action="${action}">
${Object.entries(choices).map(
  ([value, { label, effect, look }]) => html`<div class="choice">
<button class="button ${look}" name="choice" value="${value}" aria-describedby="${value}-effect">${label}</button>
<p class="hint" id="${value}-effect">${effect}</p>
</div>`,
)}
</form>`;
}
