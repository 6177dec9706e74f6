/** The inspector's page before anything has happened: its landmarks, its tools, and its empty lists. */
import { html, type Insertable, type Markup } from "../html.ts";
import { pageResponse } from "../page.ts";
import type { Stage } from "../route.ts";
import { TURNS } from "./actions.ts";
import { assumptionsPanel } from "./assumptions-panel.ts";
import { INSPECTOR_SCRIPT_PATH, INSPECTOR_STYLE_PATH } from "./paths.ts";
import { scenariosPanel } from "./scenarios-panel.ts";

/** The page, for whoever may see it. */
export function shellResponse(stage: Stage, origin: string): Response {
  return pageResponse({
    title: "Inspector – Antom sandbox",
    className: "inspector",
    styles: [INSPECTOR_STYLE_PATH],
    scripts: [INSPECTOR_SCRIPT_PATH],
    body: html`${bar()}
<main id="main" tabindex="-1">
<div id="out" class="notice warn" hidden>The sandbox was started anew, and this page has the token of an earlier start. Open the address that it printed.</div>
<div id="tabs" class="tabs" role="tablist" aria-label="Parts of the inspector">${TABS.map(tab)}</div>
${panel("exchanges", exchangesPanel(stage, origin))}
${panel("vaultings", listPart("vaultings", "Vaultings", "No vaulting yet. As soon as a client creates one, it appears here with the pages on which you can act as its buyer."))}
${panel("agreements", listPart("agreements", "Agreements", "No agreement yet. As soon as a client asks for one, it appears here with the page on which you can act as its buyer."))}
${panel("payments", listPart("payments", "Payments", "No payment yet. As soon as a client pays, it appears here with its money, and with the page on which you can act as its buyer."))}
${panel("notifications", listPart("notifications", "Notifications", "No notification yet. One is sent as soon as a vaulting, a payment, a capture or a refund has ended, or a buyer has agreed.", deliveryTools()))}
${panel("scenarios", scenariosPanel(stage))}
${panel("findings", listPart("findings", "Findings", "Nothing to find fault with: no client did anything that would end badly elsewhere."))}
${panel("assumptions", assumptionsPanel(stage))}
<p id="said" class="toast" role="status"></p>
<noscript><p class="notice warn">The inspector needs JavaScript.</p></noscript>
</main>`,
  });
}

type Tab = readonly [name: string, title: string, counted: boolean];

const TABS: readonly Tab[] = [
  ["exchanges", "Exchanges", true],
  ["vaultings", "Vaultings", true],
  ["agreements", "Agreements", true],
  ["payments", "Payments", true],
  ["notifications", "Notifications", true],
  ["scenarios", "Scenarios", false],
  ["findings", "Findings", true],
  ["assumptions", "Assumptions", false],
];

function tab([name, title, counted]: Tab, index: number): Markup {
  return html`<button type="button" role="tab" id="tab-${name}" data-tab="${name}" aria-controls="panel-${name}" aria-selected="${String(index === 0)}" tabindex="${index === 0 ? "0" : "-1"}">${title}${counted && html` <span class="count" id="count-${name}">0</span>`}</button>`;
}

function panel(name: string, content: Insertable): Markup {
  const hidden = name !== "exchanges" && html` hidden`;
  return html`<section id="panel-${name}" role="tabpanel" aria-labelledby="tab-${name}"${hidden}>${content}</section>`;
}

function bar(): Markup {
  return html`<header class="bar">
<h1>Antom sandbox <span class="quiet">inspector</span></h1>
<p id="line" class="line" data-state="lost"><span class="dot" aria-hidden="true"></span><span id="line-words">connecting</span></p>
<div class="clock" role="group" aria-label="The sandbox's clock">
<span class="clock-time"><span class="clock-label">Sandbox time</span> <time id="clock">–</time></span>
<span class="turns">${Object.entries(TURNS).map(
    ([by, words]) =>
      html`<button type="button" class="button compact" data-do="advance" data-by="${by}" aria-label="+${by}: turn the clock ${words} forward">+${by}</button>`,
  )}</span>
</div>
</header>`;
}

function exchangesPanel({ orderable }: Stage, origin: string): Markup {
  const heads = ["#", "Time", "Operation", "Result", "Next", "Marks", "Took"];
  return html`<h2 class="visually-hidden">Exchanges</h2>
<div class="tools" role="group" aria-label="What is listed">
<input id="search" type="search" placeholder="Filter: code, id, next, pointer …" aria-label="Filter exchanges" autocomplete="off" spellcheck="false">
<select id="operation" aria-label="Operation"><option value="">All operations</option>${Object.keys(orderable.codes).map((name) => html`<option>${name}</option>`)}</select>
<button type="button" id="pause" class="button compact" aria-pressed="false">Pause</button>
<button type="button" id="clear" class="button compact">Clear</button>
<span class="quiet small shown"><span id="shown">0</span> shown</span>
</div>
<div id="split" class="split">
<div class="list">
<div class="scroller">
<div class="row heads" aria-hidden="true">${heads.map((head) => html`<span class="cell">${head}</span>`)}</div>
<div id="rows" class="rows" role="listbox" tabindex="0" aria-label="Exchanges, newest first" hidden></div>
</div>
<div id="empty" class="blank"><p><strong>No exchange yet.</strong></p><p class="hint">Point your client's gateway at <code>${origin}</code>: every request shows up here, with what the contract makes of it.</p></div>
<p id="nothing" class="blank hint" hidden>No exchange fits the filter.</p>
</div>
<div id="detail" class="detail-pane" role="region" aria-label="Exchange in full" tabindex="0">
<button type="button" id="back" class="button compact back">← Back to the list</button>
<div id="detail-body"><p class="hint blank">Select an exchange to read it.</p></div>
</div>
</div>`;
}

/** A list of entries with its title, its tools, and what is said while it is empty. */
function listPart(name: string, title: string, none: string, tools?: Markup): Markup {
  return html`<div class="part-head"><h2>${title}</h2>${tools}</div>
<p id="none-${name}" class="blank hint">${none}</p>
<ul id="list-${name}" class="entries"></ul>`;
}

function deliveryTools(): Markup {
  return html`<div class="part-tools" role="group" aria-label="Scheduled deliveries">
<button type="button" class="button compact" data-do="pauseDeliveries">Pause deliveries</button>
<button type="button" class="button compact" data-do="resumeDeliveries">Resume deliveries</button>
</div>`;
}
