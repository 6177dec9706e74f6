/** The forms by which the sandbox is told what to answer, and what to do wrong. */
import type { Failing } from "../../behaviour/failures.ts";
import { html, type Markup } from "../html.ts";
import type { Stage } from "../route.ts";
import { TURNS } from "./actions.ts";
import { DECIDABLE } from "./decidable.ts";

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
<form class="panel form" data-do="decideNext" aria-labelledby="next-title">
<h3 id="next-title">Decide what comes next</h3>
<p class="hint">What becomes of the next one that begins. <span class="nowrap">3-D Secure</span>, where it is asked for, comes first; a declined card stays declined.</p>
${field(
  "next-what",
  "what",
  "The next",
  Object.keys(DECIDABLE).map((what) => html`<option>${what}</option>`),
)}
${field("next-reason", "reason", "End", [])}
${field("next-verification", "verification", "3-D Secure", [
  html`<option value="">as the request asks</option>`,
  html`<option value="true">asked for</option>`,
  html`<option value="false">not asked for</option>`,
])}
${field("next-pendingFor", "pendingFor", "Result", [
  html`<option value="">at once</option>`,
  ...Object.entries(TURNS).map(([length, words]) => html`<option value="${length}">left open for ${words}</option>`),
])}
<button type="submit" class="button primary compact">Order the end</button>
</form>
<section class="panel form" aria-labelledby="orders-title">
<div class="part-head"><h3 id="orders-title">Open orders</h3><button type="button" class="button compact" data-do="clearOrders">Clear</button></div>
<p class="hint">Ordered here, and not seen to happen yet. Clearing forgets answers and faults, those ordered elsewhere too; what the next ones are to become stays.</p>
<p id="none-orders" class="blank hint">None is open.</p>
<ul id="list-orders" class="lines"></ul>
</section>
</div>
<div id="codes" hidden>${Object.entries(codes).map(([name, all]) => html`<span data-operation="${name}" data-codes="${all.join(" ")}"></span>`)}</div>
<div id="decidable" hidden>${Object.entries(DECIDABLE).map(
    ([what, { fields }]) =>
      html`<span data-what="${what}" data-fields="${fields.join(" ")}" data-reasons="${reasons[what as Failing].join(" ")}"></span>`,
  )}</div>`;
}

function field(id: string, name: string, label: string, options: readonly Markup[]): Markup {
  return html`<div class="field" id="${id}-field"><label for="${id}">${label}</label><select id="${id}" name="${name}">${options}</select></div>`;
}
