/** What stands on the card page: the form, what is wrong with it, and the numbers that it takes. */
import { testCards } from "../../../generated/products.ts";
import type { CardEntry } from "../behaviour/card-entry.ts";
import type { VaultingView } from "../behaviour/vaulting-desk.ts";
import { brandName, groupedNumber } from "./brands.ts";
import { merchantLine, openFor, wayBack } from "./buyer.ts";
import { html, type Markup } from "./html.ts";

/** What is wrong with a field. */
export interface FieldFault {
  readonly field: keyof CardEntry;
  readonly message: string;
}

/** What became of the form, if it was sent before. */
export interface FormState {
  readonly faults?: readonly FieldFault[];
  /** Why the card was not taken although every field is right. */
  readonly refusal?: string;
  /** Month and year stand in their fields again; number and security code never do. */
  readonly entry?: CardEntry;
}

interface Field {
  readonly label: string;
  readonly hint: string;
  readonly autocomplete: string;
  readonly maxLength: number;
}

const FIELDS: Readonly<Record<keyof CardEntry, Field>> = {
  number: { label: "Card number", hint: "A published test number", autocomplete: "cc-number", maxLength: 30 },
  month: { label: "Expiry month", hint: "01 to 12", autocomplete: "cc-exp-month", maxLength: 2 },
  year: { label: "Expiry year", hint: "Two digits", autocomplete: "cc-exp-year", maxLength: 4 },
  securityCode: { label: "Security code", hint: "3 or 4 digits", autocomplete: "cc-csc", maxLength: 4 },
};

/** The content of the card page. Its form names its address: by its own a link to a field would follow the buyer to the merchant. */
export function cardContent(view: VaultingView, now: number, state: FormState): Markup {
  const back = wayBack(view.returnUrl);
  return html`<section class="panel entry">
<div class="heading"><h1>Save your card</h1>${merchantLine(view)}</div>
${summary(state)}
<form method="post" action="${view.cardPage}" novalidate>
${field("number", state)}
${field("month", state)}
${field("year", state)}
${field("securityCode", state)}
<div class="actions">
<button class="button primary">Save card</button>
${back !== undefined && html`<a class="button" href="${back.href}">Cancel</a>`}
</div>
</form>
${view.expiresAt !== undefined && openFor(view.expiresAt - now)}
</section>
${testNumbers(now)}`;
}

/** Gets the focus, so that whoever can't see the page hears at once what to mend. */
function summary({ faults = [], refusal }: FormState): Markup | undefined {
  if (faults.length === 0 && refusal === undefined) return undefined;
  const inOrder = Object.keys(FIELDS).flatMap((name) => faults.filter(({ field }) => field === name));
  const title = refusal ?? (faults.length === 1 ? "One field needs your attention" : `${faults.length} fields need your attention`);
  return html`<div class="notice bad" id="summary" role="alert" tabindex="-1" autofocus>
<h2>${title}</h2>
${faults.length > 0 && html`<ul>${inOrder.map(({ field, message }) => html`<li><a href="#${field}">${FIELDS[field].label}: ${message}</a></li>`)}</ul>`}
<p class="small unscripted-only">Number and security code are not kept: enter them again.</p>
</div>`;
}

function field(name: keyof CardEntry, { faults = [], entry }: FormState): Markup {
  const { label, hint, autocomplete, maxLength } = FIELDS[name];
  const fault = faults.find((one) => one.field === name);
  const value = name === "month" || name === "year" ? (entry?.[name] ?? "") : "";
  const describedBy = fault === undefined ? `${name}-hint` : `${name}-fault ${name}-hint`;
  return html`<div class="field ${name}">
<label for="${name}">${label}</label>
<input id="${name}" name="${name}" value="${value}" inputmode="numeric" autocomplete="${autocomplete}" maxlength="${maxLength}" required spellcheck="false" aria-describedby="${describedBy}"${fault !== undefined && html` aria-invalid="true"`}>
${name === "number" && html`<output id="brand" for="number" class="tag"></output>`}
${fault !== undefined && html`<p class="fault" id="${name}-fault">${fault.message}</p>`}
<p class="hint" id="${name}-hint">${hint}</p>
</div>`;
}

const REGIONS = new Intl.DisplayNames(["en"], { type: "region" });
const EVERYWHERE = "GLOBAL";
// Those that are good anywhere come first.
const LISTED = [...testCards].sort((a, b) => Number(b.region === EVERYWHERE) - Number(a.region === EVERYWHERE));

function testNumbers(now: number): Markup {
  const nextYear = String((new Date(now).getUTCFullYear() + 1) % 100).padStart(2, "0");
  return html`<section class="numbers" aria-labelledby="numbers-title">
<h2 id="numbers-title">Test numbers</h2>
<p class="hint">These and no others are taken, with any expiry to come and any security code.</p>
<ul data-year="${nextYear}">
${LISTED.map(
  ({ number, brand, region, result }) => html`<li>
<span class="which"><span class="mono number">${groupedNumber(number)}</span>
<span class="hint">${brandName(brand)}${region !== EVERYWHERE && html`, ${REGIONS.of(region)}`}</span></span>
<span class="tag ${result === "approved" ? "good" : "bad"}">${result === "approved" ? "Approved" : "Declined"}</span>
<button type="button" class="button scripted-only" data-number="${number}">Use<span class="visually-hidden"> ${brandName(brand)} ending in ${number.slice(-4)}</span></button>
</li>`,
)}
</ul>
</section>`;
}
