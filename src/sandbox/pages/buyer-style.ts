/** How the buyer's pages look, on top of the shared style sheet. */
import { assetRoute } from "./asset.ts";
import type { PageRoute } from "./route.ts";

/** Where their style sheet stands. */
export const BUYER_STYLE_PATH = "/_pages/buyer.css";

const STYLE = `
.buyer { display: grid; grid-template-rows: auto 1fr auto; }
.buyer .banner { padding: 0.625rem 1rem; background: var(--warn-ground); color: var(--warn); font-size: 0.875rem; text-align: center; }
.buyer main { width: 100%; margin: 0 auto; padding: 2.5rem 1rem; align-self: start; }
.buyer main:focus { outline: none; }
.buyer .narrow { max-width: 30rem; }
.buyer .wide { display: grid; gap: 2.5rem; max-width: 62rem; grid-template-columns: minmax(0, 28rem) minmax(0, 1fr); align-items: start; }
.buyer footer { padding: 1rem; color: var(--muted); font-size: 0.8125rem; text-align: center; }

.buyer .panel { display: grid; gap: 1.25rem; padding: 1.75rem; }
.buyer .heading { display: grid; gap: 0.25rem; }
.buyer .merchant { color: var(--muted); font-size: 0.875rem; overflow-wrap: anywhere; }
.buyer .actions { display: flex; flex-wrap: wrap; gap: 0.75rem; }
.buyer .actions .primary { flex: 1 1 10rem; }
.buyer .actions .button { min-height: 48px; }

.entry form { display: grid; gap: 1.25rem 0.875rem; grid-template-columns: repeat(3, minmax(0, 1fr)); }
.entry .number, .entry .actions { grid-column: 1 / -1; }
.entry .field { position: relative; }
.entry .field > label { font-size: 0.875rem; }
.entry .number input { font-variant-numeric: tabular-nums; letter-spacing: 0.02em; }
.entry #brand { position: absolute; right: 0; top: 0; }
.entry #brand:empty { display: none; }
.entry .notice { display: grid; gap: 0.25rem; }
.entry .notice ul { list-style: none; margin: 0; padding: 0; }
.entry .notice li a { display: flex; align-items: center; min-height: 44px; padding: 0.25rem 0; }
.scripted .entry .unscripted-only { display: none; }

.numbers { display: grid; gap: 0.5rem; padding-top: 1.75rem; }
.numbers ul { list-style: none; margin: 0.5rem 0 0; padding: 0; }
.numbers li {
  display: grid;
  grid-template-columns: minmax(0, 1fr) auto auto;
  align-items: center;
  gap: 0.25rem 0.875rem;
  padding: 0.5rem 0;
  border-top: 1px solid var(--line);
}
.numbers .which { display: grid; }
.numbers .number { user-select: all; white-space: nowrap; }
.scripted-only { display: none; }
.scripted .scripted-only { display: inline-flex; }

.question .asker { color: var(--muted); font-size: 0.875rem; font-weight: 600; }
.question dl { display: grid; border: 1px solid var(--line); border-radius: var(--radius-small); }
.question dl div { display: grid; grid-template-columns: 6rem minmax(0, 1fr); gap: 0.75rem; padding: 0.625rem 0.875rem; align-items: baseline; }
.question dl div + div { border-top: 1px solid var(--line); }
.question dd { overflow-wrap: anywhere; }
.question .scopes { list-style: none; margin: 0; padding: 0; }
.question .sum { font-size: 1.375rem; font-weight: 600; line-height: 1.25; font-variant-numeric: tabular-nums; }
.question form { display: grid; gap: 1rem; }
.question .choice { display: grid; gap: 0.25rem; text-align: center; text-wrap: balance; }

.message { position: relative; overflow: hidden; --tone: var(--warn); }
.message.good { --tone: var(--good); }
.message.bad { --tone: var(--bad); }
.message::before { content: ""; position: absolute; inset: 0 0 auto; height: 4px; background: var(--tone); }
.message .button { flex: 1 1 auto; }

@media (max-width: 52rem) {
  .buyer main { padding: 1.25rem 1rem; }
  .buyer .wide { gap: 1rem; max-width: 30rem; grid-template-columns: minmax(0, 1fr); }
  .buyer .panel { padding: 1.25rem; }
}
@media (max-width: 30rem) {
  .entry form { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .entry .securityCode { grid-column: 1 / -1; }
  .question dl div { grid-template-columns: minmax(0, 1fr); gap: 0; }
}
`;

/** Serves it. */
export const buyerStyle: PageRoute = assetRoute(BUYER_STYLE_PATH, "text/css", STYLE);
