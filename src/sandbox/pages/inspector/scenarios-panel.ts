/** The forms by which the sandbox is told what to answer, and what to do wrong. */
import { html, type Markup } from "../html.ts";
import type { Stage } from "../route.ts";

/** The forms, and the orders that are still open. */
export function scenariosPanel({ orderable }: Pick<Stage, "orderable">): Markup {
  const { codes, faults, reasons } = orderable;
  const operations = Object.keys(codes).map((name) => html`<option>${name}</option>`);
  return html`<h2 class="visually-hidden">Scenarios</h2>
<div class="forms">
<form class="panel form" data-do="answerNext" aria-labelledby="answer-title">
<h3 id="answer-title">Answer the next call</h3>
<p class="hint">The next call of an operation gets this result code, whatever it would have got.</p>
${field("answer-operation", "operation", "Operation", operations)}
${field("answer-code", "code", "Result code", [])}
${field("answer-executed", "executed", "Carried out all the same", [
  html`<option value="">no</option>`,
  html`<option value="true">yes: an unknown answer may hide a success</option>`,
])}
<button type="submit" class="button primary compact">Order the answer</button>
</form>
<form class="panel form" data-do="failNext" aria-labelledby="fail-title">
<h3 id="fail-title">Make the next call fail</h3>
<p class="hint">Something goes wrong on the way back, or before anything was done.</p>
${field("fail-operation", "operation", "Operation", operations)}
${field(
  "fail-fault",
  "fault",
  "Fault",
  Object.entries(faults).map(([name, { what }]) => html`<option value="${name}">${name} – ${what}</option>`),
)}
${field("fail-executed", "executed", "Carried out", [
  html`<option value="">as the fault has it</option>`,
  html`<option value="true">yes (reset and http… only)</option>`,
  html`<option value="false">no (reset and http… only)</option>`,
])}
<div class="field"><label for="fail-delay">Delay in milliseconds</label><input id="fail-delay" name="delayMs" type="number" min="0" max="600000" step="1" placeholder="none; 1000 for delay"></div>
<button type="submit" class="button primary compact">Order the fault</button>
</form>
<form class="panel form" data-do="nextVaulting" aria-labelledby="vaulting-title">
<h3 id="vaulting-title">Decide the next vaulting</h3>
<p class="hint">What becomes of the next vaulting that is created, once its card is there.</p>
${field("vaulting-reason", "reason", "End", [
  html`<option value="">succeeds, if its card does</option>`,
  ...reasons.vaulting.map((reason) => html`<option value="${reason}">fails: ${reason}</option>`),
])}
${field("vaulting-verification", "verification", "3-D Secure", [
  html`<option value="">as the request asks</option>`,
  html`<option value="true">asked for</option>`,
  html`<option value="false">not asked for</option>`,
])}
<button type="submit" class="button primary compact">Order the end</button>
</form>
<section class="panel form" aria-labelledby="orders-title">
<div class="part-head"><h3 id="orders-title">Open orders</h3><button type="button" class="button compact" data-do="clearOrders">Clear</button></div>
<p class="hint">Ordered here, and not seen to happen yet. Clearing forgets answers and faults, those ordered elsewhere too; what a vaulting is to become stays.</p>
<p id="none-orders" class="blank hint">None is open.</p>
<ul id="list-orders" class="lines"></ul>
</section>
</div>
<div id="codes" hidden>${Object.entries(codes).map(([name, all]) => html`<span data-operation="${name}" data-codes="${all.join(" ")}"></span>`)}</div>`;
}

function field(id: string, name: string, label: string, options: readonly Markup[]): Markup {
  return html`<div class="field"><label for="${id}">${label}</label><select id="${id}" name="${name}">${options}</select></div>`;
}
