/** How the inspector looks, beside the style sheet that all pages share: dense and calm, one line an exchange. */

/** The style sheet of the inspector. What a status is, its sign and its letter say as well as its colour. */
export const INSPECTOR_STYLE = `
.inspector { font-size: 14px; line-height: 1.45; }
.inspector h1 { font-size: 1rem; white-space: nowrap; }
.inspector h1 .quiet { font-weight: 400; }
.inspector h2 { font-size: 1.0625rem; }
.inspector h3 { font-size: 0.9375rem; }
.inspector input, .inspector select { min-height: 36px; padding: 0.25rem 0.625rem; }
.inspector .button.compact { min-height: 32px; padding: 0.125rem 0.75rem; font-size: 0.875rem; font-weight: 500; border-color: var(--line); }
.inspector .button.compact:hover { border-color: var(--accent); }
.inspector .button.primary.compact { border-color: var(--accent); font-weight: 600; min-height: 36px; }
.inspector [aria-busy="true"] { opacity: 0.6; }
.inspector [aria-pressed="true"] { background: var(--warn-ground); border-color: var(--warn) !important; color: var(--warn); }
.inspector main { padding: 0 1rem 1rem; outline: none; }
.inspector .hint { font-size: 0.8125rem; }
.inspector .blank { padding: 2.5rem 1rem; text-align: center; text-wrap: balance; }
.inspector .blank strong { font-size: 0.9375rem; }
.scroller + .blank { margin: auto; }
.inspector #out { margin-top: 0.75rem; }

/* The bar: where the sandbox stands, and its clock. */
.bar {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0.375rem 1.25rem;
  padding: 0.5rem 1rem;
  background: var(--surface);
  border-bottom: 1px solid var(--line);
}
.line { display: inline-flex; align-items: center; gap: 0.4375rem; font-size: 0.8125rem; color: var(--muted); }
.dot { width: 0.5625rem; height: 0.5625rem; border-radius: 50%; border: 2px solid var(--warn); }
.line[data-state="live"] .dot { background: var(--good); border-color: var(--good); }
.line[data-state="out"] .dot { border-color: var(--bad); border-radius: 0; }
.clock { display: flex; flex-wrap: wrap; align-items: center; gap: 0.375rem 0.75rem; margin-left: auto; }
.clock-time { white-space: nowrap; }
.clock-label { font-size: 0.8125rem; color: var(--muted); }
#clock { font-family: var(--mono); font-size: 0.875rem; font-variant-numeric: tabular-nums; }
.turns { display: inline-flex; }
.turns .button { border-radius: 0; margin-left: -1px; font-family: var(--mono); font-size: 0.8125rem; padding: 0.125rem 0.625rem; }
.turns .button:first-child { border-radius: var(--radius-small) 0 0 var(--radius-small); }
.turns .button:last-child { border-radius: 0 var(--radius-small) var(--radius-small) 0; }
.turns .button:is(:hover, :focus-visible) { position: relative; z-index: 1; }

/* The parts. */
.tabs { display: flex; gap: 0.25rem; overflow-x: auto; border-bottom: 1px solid var(--line); margin: 0 -1rem 0.75rem; padding: 0.25rem 1rem 0; }
.tabs [role="tab"] {
  min-height: 40px;
  padding: 0.375rem 0.75rem;
  border: 0;
  border-bottom: 3px solid transparent;
  background: none;
  color: var(--muted);
  font: inherit;
  font-weight: 500;
  white-space: nowrap;
  cursor: pointer;
}
.tabs [role="tab"]:hover { color: var(--text); }
.tabs [role="tab"][aria-selected="true"] { color: var(--text); font-weight: 600; border-bottom-color: var(--accent); }
.tabs [role="tab"]:focus-visible { outline-offset: -3px; }
.count { display: inline-block; min-width: 1.375rem; padding: 0 0.375rem; border-radius: 999px; background: var(--ground); border: 1px solid var(--line); font-size: 0.75rem; font-variant-numeric: tabular-nums; text-align: center; color: var(--muted); }
.part-head { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0.5rem; margin-bottom: 0.5rem; }
.part-tools { display: flex; flex-wrap: wrap; gap: 0.5rem; }
.tools { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem; margin-bottom: 0.75rem; }
.tools #search { flex: 1 1 16rem; max-width: 28rem; }
.tools #operation { width: auto; max-width: 16rem; flex: 0 1 auto; }
.tools .button.compact { min-height: 36px; }
.tools .shown { margin-left: auto; font-variant-numeric: tabular-nums; }

/* The list, and one of it in full beside it. */
.split { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.75rem; align-items: stretch; height: max(24rem, calc(100vh - 11.25rem)); }
.list, .detail-pane { background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius-small); overflow: hidden; min-height: 0; }
.list { display: flex; flex-direction: column; container-type: inline-size; }
.scroller { overflow-y: auto; min-height: 0; scroll-padding-top: 34px; }
/* The keyboard is at the selected line; at the list as a whole only where none is. */
.rows:focus-visible { outline: none; }
.rows:focus-visible:not(:has([aria-selected="true"]:not([hidden]))) { box-shadow: inset 0 0 0 3px var(--focus); }
.rows:focus-visible [aria-selected="true"] { outline: 2px solid var(--focus); outline-offset: -2px; }
.rows [role="option"] { border-bottom: 1px solid var(--line); cursor: pointer; content-visibility: auto; contain-intrinsic-size: auto 33px; }
.rows [role="option"]:hover { background: var(--raised); }
.rows [role="option"][aria-selected="true"] { background: var(--accent-ground); box-shadow: inset 3px 0 0 var(--accent); }
.row {
  display: grid;
  grid-template-columns: 3.25rem 7rem minmax(9rem, 1.2fr) minmax(10rem, 1.5fr) minmax(7rem, 1fr) minmax(6rem, 1fr) 4.5rem;
  gap: 0.75rem;
  align-items: center;
  padding: 0.3125rem 0.75rem;
  min-height: 32px;
}
.row.heads { background: var(--raised); border-bottom: 1px solid var(--line); color: var(--muted); font-size: 0.75rem; font-weight: 600; position: sticky; top: 0; z-index: 1; }
.cell { min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.row:not(.heads) .cell { font-family: var(--mono); font-size: 0.8125rem; }
.cell.number, .cell.time, .cell.duration, .cell.next { color: var(--muted); font-variant-numeric: tabular-nums; }
.cell.operation { color: var(--text); }
.cell.stray { font-style: italic; }
.cell:last-child { text-align: right; }
.cell.result { display: flex; align-items: center; gap: 0.5rem; }
.cell.result .code { overflow: hidden; text-overflow: ellipsis; }
.pill { flex: none; display: inline-flex; align-items: center; justify-content: center; gap: 0.1875rem; min-width: 2.25rem; padding: 0 0.375rem; border: 1px solid; border-radius: 4px; font: 700 0.75rem/1.5 var(--mono); }
.pill-S { color: var(--good); background: var(--good-ground); }
.pill-F { color: var(--bad); background: var(--bad-ground); }
.pill-U { color: var(--warn); background: var(--warn-ground); border-style: dashed; }
.pill-none { color: var(--muted); background: var(--raised); border-style: dotted; font-weight: 500; }
.mark { display: inline-block; margin-right: 0.375rem; padding: 0 0.375rem; border-radius: 4px; background: var(--raised); border: 1px solid var(--line); font: 500 0.75rem/1.5 var(--sans); color: var(--muted); white-space: nowrap; }
.mark-executed { color: var(--good); }
.mark-replayed { color: var(--accent); }
.mark-fault { color: var(--bad); border-color: currentColor; }
.detail-pane { overflow-y: auto; padding: 0.75rem 1rem; }
.detail-pane:focus-visible { outline-offset: -3px; }
.back { display: none !important; margin-bottom: 0.75rem; }
.detail-head { margin-bottom: 0.5rem; }
.detail-head h2 { font-size: 1.0625rem; overflow-wrap: anywhere; }
.detail-result { display: flex; flex-wrap: wrap; align-items: center; gap: 0.375rem 0.5rem; margin: 0.375rem 0 0.625rem; }
.detail-result .mark { margin: 0; }
.part { border-top: 1px solid var(--line); padding: 0.75rem 0; }
.facts { display: grid; gap: 0.25rem; }
.facts > div { display: grid; grid-template-columns: 8rem minmax(0, 1fr); gap: 0.75rem; align-items: baseline; }
.facts dt { font-size: 0.8125rem; }
.facts dd { overflow-wrap: anywhere; }
.facts time { white-space: nowrap; }
.facts.limits { max-width: 24rem; padding: 0.75rem 1rem; border-radius: var(--radius-small); box-shadow: none; }
.facts + .hint { margin: 0.5rem 0; }
.inspector code, .inspector .mono { font-size: 0.8125rem; }
.inspector .detail-head .mono { font-size: 1rem; }
.well {
  margin: 0;
  padding: 0.625rem 0.75rem;
  background: var(--raised);
  border: 1px solid var(--line);
  border-radius: var(--radius-small);
  font-size: 0.8125rem;
  line-height: 1.5;
  white-space: pre-wrap;
  overflow-wrap: anywhere;
}
.json-name { color: var(--accent-strong); }
.json-string { color: var(--good); }
.json-other { color: var(--warn); }
.json-hidden { color: var(--muted); font-style: italic; }
.problems, .entries, .lines { list-style: none; margin: 0; padding: 0; }
.problems li { padding: 0.25rem 0; }
.problems .tag { margin: 0 0.25rem 0 0.5rem; }

/* Vaultings, payments, notifications, findings, assumptions. */
.entries { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(26rem, 100%), 1fr)); gap: 0.75rem; margin-bottom: 1.25rem; }
.part-head + .hint { margin: -0.25rem 0 0.75rem; }
.entries > li { min-width: 0; background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius-small); padding: 0.75rem 1rem; }
/* Captures and refunds make some of them long. */
#list-payments { align-items: start; }
.entry { display: grid; gap: 0.5rem; align-content: start; }
.entry-head { display: flex; align-items: baseline; justify-content: space-between; gap: 0.75rem; }
.entry-head h3 { min-width: 0; overflow-wrap: anywhere; font-weight: 600; }
.entry .facts > div { grid-template-columns: 6rem minmax(0, 1fr); }
.entry-tools { display: flex; flex-wrap: wrap; gap: 0.5rem; }
.entry summary { cursor: pointer; color: var(--accent); min-height: 24px; }
.attempts { font-size: 0.8125rem; }
.attempts th, .attempts td { padding: 0.25rem 0.5rem 0.25rem 0; font-size: 0.8125rem; }
.attempts td:first-child { white-space: nowrap; }
.attempts .good { color: var(--good); }
.attempts .bad { color: var(--bad); overflow-wrap: anywhere; }
.forms { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)); gap: 0.75rem; align-items: start; }
.form { display: grid; gap: 0.75rem; padding: 1rem; border-radius: var(--radius-small); box-shadow: none; min-width: 0; }
.form .part-head { margin: 0; }
.form .button { justify-self: start; }
.form .blank { padding: 0.5rem 0; text-align: left; }
.inspector .field > label { font-size: 0.8125rem; }
.lines li { padding: 0.375rem 0; border-top: 1px solid var(--line); overflow-wrap: anywhere; }
.movement { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: 0 0.75rem; }

/* What is said once. */
.toast { position: fixed; right: 1rem; bottom: 1rem; z-index: 3; max-width: min(32rem, calc(100vw - 2rem)); padding: 0.625rem 0.875rem; border-radius: var(--radius-small); background: var(--text); color: var(--surface); box-shadow: var(--shadow); }
.toast:empty { visibility: hidden; }
.toast.bad::before { content: "✕ "; }

/* The page that asks for the token. */
.login-main { display: grid; place-items: center; min-height: 100vh; padding: 1rem !important; }
.login-form { display: grid; gap: 1rem; width: min(26rem, 100%); padding: 1.75rem; }
.inspector .login-form h1 { font-size: 1.25rem; }
.inspector .login-form input { min-height: 44px; font-family: var(--mono); }
.login-form .fault:empty { display: none; }

@media (min-width: 64rem) {
  .split.has-detail { grid-template-columns: minmax(0, 1.15fr) minmax(24rem, 1fr); }
  .split:not(.has-detail) .detail-pane { display: none; }
}
/* Where there is no room for every column, the list keeps what one looks for first. */
@container (max-width: 58rem) {
  .row { grid-template-columns: 2.25rem 6.5rem minmax(8rem, 10.5rem) minmax(10rem, 1fr) 8rem; }
  .row .cell:nth-child(n+6) { display: none; }
  .cell:nth-child(5) { text-align: right; }
}
@container (max-width: 40rem) {
  .row.heads { display: none; }
  .row { grid-template-columns: 2.25rem minmax(0, 1fr) auto; gap: 0.1875rem 0.5rem; padding: 0.5rem 0.75rem; }
  .row .cell:nth-child(n) { display: block; text-align: left; }
  .row .cell.number { grid-area: 1 / 1; }
  .row .cell.operation { grid-area: 1 / 2; }
  .row .cell.time { grid-area: 1 / 3; text-align: right; }
  .row .cell.result { grid-area: 2 / 2 / auto / span 2; display: flex; }
  .row .cell.next { grid-area: 3 / 2; }
  .row .cell.marks { grid-area: 3 / 3; text-align: right; }
  .row .cell.marks .mark:last-child { margin-right: 0; }
  .row .cell.duration { display: none; }
}
@media (max-width: 63.99rem) {
  .split.has-detail .list { display: none; }
  .split:not(.has-detail) .detail-pane { display: none; }
  .back { display: inline-flex !important; }
  .split.has-detail { height: auto; }
}
@media (max-width: 40rem) {
  .clock { margin-left: 0; width: 100%; justify-content: space-between; }
  .inspector .button.compact, .inspector .button.primary.compact, .inspector input, .inspector select, .tabs [role="tab"] { min-height: 44px; }
  .inspector .turns .button { padding: 0.125rem 0.75rem; }
  .entry summary { line-height: 44px; }
  .tools #search { flex-basis: 100%; max-width: none; }
  .tools #operation { flex: 1 1 8rem; }
  .tools .shown { display: none; }
  .split { height: max(22rem, calc(100vh - 20rem)); }
  .facts > div { grid-template-columns: 6.5rem minmax(0, 1fr); }
}
@media (forced-colors: active) {
  .rows [role="option"][aria-selected="true"] { outline: 2px solid Highlight; outline-offset: -2px; }
}
`;
