/** What this sandbox assumes where no source says, what could be assumed instead, and how much it keeps. */
import type { Assumption } from "../../assumptions.ts";
import { html, type Markup } from "../html.ts";
import type { Stage } from "../route.ts";

/** The assumptions and the limits, as they are set. */
export function assumptionsPanel({ assumed, assumptions, limits }: Pick<Stage, "assumed" | "assumptions" | "limits">): Markup {
  const set: Readonly<Record<string, string | number>> = { ...assumed };
  const rows: [string, Assumption][] = Object.entries(assumptions);
  return html`<div class="part-head"><h2>Assumptions</h2></div>
<p class="hint">No published page says how the real gateway behaves here. Each of them can be switched when the sandbox is created.</p>
<ul class="entries">${rows.map(([name, assumption]) => html`<li>${entry(name, assumption, set[name] ?? assumption.default)}</li>`)}</ul>
<div class="part-head"><h2>Limits</h2></div>
<p class="hint">So many of each kind are kept; then the oldest is forgotten.</p>
<dl class="panel facts limits">${Object.entries(limits).map(([name, most]) => html`<div><dt>${name}</dt><dd class="mono">${most.toLocaleString("en-GB")}</dd></div>`)}</dl>`;
}

function entry(name: string, assumption: Assumption, now: string | number): Markup {
  const choices = typeof assumption.default === "number" ? ["any length of time"] : [assumption.default, ...assumption.alternatives];
  return html`<div class="entry">
<div class="entry-head"><h3><code>${name}</code></h3>${now === assumption.default ? html`<span class="tag plain">as usual</span>` : html`<span class="tag warn">switched</span>`}</div>
<p>${assumption.assumed}</p>
<p class="hint">${assumption.why}</p>
<dl class="facts">
<div><dt>Set to</dt><dd><code>${shown(now)}</code></dd></div>
<div><dt>Could be</dt><dd>${choices.filter((choice) => choice !== now).map((choice, index) => html`${index > 0 && ", "}<code>${choice}</code>`)}</dd></div>
</dl>
</div>`;
}

/** Lengths of time are numbers of milliseconds: they are long, and mean little to people. */
function shown(value: string | number): string {
  return typeof value === "number" ? `${value} (${value / 60_000} min)` : value;
}
