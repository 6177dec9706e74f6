/** How the sandbox's pages look: one style sheet, light and dark, for a phone and for a desk. */
import { assetRoute } from "./asset.ts";
import type { PageRoute } from "./route.ts";

/** Where the shared style sheet stands. */
export const STYLE_PATH = "/_pages/style.css";

/** The shared style sheet. Colours are named by what they mean; every text has a contrast of 4.5 or more to what is behind it. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --ground: #f3f5f8;
  --surface: #ffffff;
  --raised: #f8fafc;
  --text: #17202a;
  --muted: #52606d;
  --line: #d9e0e7;
  --edge: #768495;
  --accent: #0b5cad;
  --accent-strong: #084a8c;
  --on-accent: #ffffff;
  --accent-ground: #e8f1fb;
  --good: #17663a;
  --good-ground: #e6f5ec;
  --warn: #744800;
  --warn-ground: #fff4dc;
  --bad: #a3211a;
  --bad-ground: #fdedeb;
  --focus: #0b5cad;
  --shadow: 0 1px 2px rgb(16 24 40 / 6%), 0 8px 24px rgb(16 24 40 / 7%);
  --radius: 12px;
  --radius-small: 8px;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #0f141a;
    --surface: #171e27;
    --raised: #1d2631;
    --text: #e7ecf1;
    --muted: #a5b3c1;
    --line: #2b3745;
    --edge: #76879a;
    --accent: #82baf6;
    --accent-strong: #a5cefa;
    --on-accent: #0a1826;
    --accent-ground: #16293d;
    --good: #7fd6a2;
    --good-ground: #12301f;
    --warn: #f0c36d;
    --warn-ground: #33280f;
    --bad: #ff9d94;
    --bad-ground: #3a1917;
    --focus: #a5cefa;
    --shadow: 0 1px 2px rgb(0 0 0 / 30%), 0 8px 24px rgb(0 0 0 / 25%);
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0;
  min-height: 100vh;
  background: var(--ground);
  color: var(--text);
  font: 16px/1.5 var(--sans);
  overflow-wrap: break-word;
}
h1, h2, h3 { line-height: 1.25; margin: 0; text-wrap: balance; }
h1 { font-size: 1.5rem; letter-spacing: -0.01em; }
h2 { font-size: 1.0625rem; }
h3 { font-size: 1rem; }
p { margin: 0; }
a { color: var(--accent); text-underline-offset: 0.2em; }
a:hover { color: var(--accent-strong); }
code, pre, kbd, .mono { font-family: var(--mono); font-size: 0.9375em; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
[hidden] { display: none !important; }

.skip {
  position: absolute;
  left: 1rem;
  top: -4rem;
  z-index: 2;
  padding: 0.75rem 1rem;
  border-radius: var(--radius-small);
  background: var(--surface);
}
.skip:focus { top: 1rem; }
.quiet { color: var(--muted); }
.small { font-size: 0.875rem; }
.nowrap { white-space: nowrap; }
.visually-hidden {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}

/* A surface that something stands on. */
.panel {
  background: var(--surface);
  border: 1px solid var(--line);
  border-radius: var(--radius);
  box-shadow: var(--shadow);
}

/* A button, or a link that does what a button does. 44 pixels are what a thumb hits. */
.button {
  display: inline-flex;
  align-items: center;
  justify-content: center;
  gap: 0.5rem;
  min-height: 44px;
  padding: 0.5rem 1rem;
  border: 1px solid var(--edge);
  border-radius: var(--radius-small);
  background: var(--surface);
  color: var(--text);
  font: inherit;
  font-weight: 600;
  text-align: center;
  text-decoration: none;
  cursor: pointer;
}
.button:hover { border-color: var(--accent); color: var(--accent); background: var(--accent-ground); }
.button.primary { border-color: var(--accent); background: var(--accent); color: var(--on-accent); }
.button.primary:hover { border-color: var(--accent-strong); background: var(--accent-strong); }
.button.danger { color: var(--bad); }
.button.danger:hover { border-color: var(--bad); background: var(--bad-ground); }
.button[aria-disabled="true"], .button:disabled { opacity: 0.6; cursor: default; }

/* A field with its label above and what is wrong with it below. */
.field { display: grid; gap: 0.375rem; align-content: start; }
.field > label, .label { font-weight: 600; font-size: 0.9375rem; }
input, select, textarea {
  width: 100%;
  min-height: 48px;
  padding: 0.5rem 0.75rem;
  border: 1px solid var(--edge);
  border-radius: var(--radius-small);
  background: var(--surface);
  color: var(--text);
  font: inherit;
}
input[type="checkbox"], input[type="radio"] { width: 1.25rem; min-height: 1.25rem; accent-color: var(--accent); }
input::placeholder { color: var(--muted); opacity: 1; }
input:focus-visible, select:focus-visible, textarea:focus-visible { outline-offset: -1px; border-color: var(--focus); }
[aria-invalid="true"] { border-color: var(--bad); box-shadow: inset 0 0 0 1px var(--bad); }
.hint { color: var(--muted); font-size: 0.875rem; }
.fault { color: var(--bad); font-size: 0.875rem; font-weight: 600; }

/* Something that has to be said before anything else. */
.notice {
  padding: 0.75rem 1rem;
  border-radius: var(--radius-small);
  background: var(--accent-ground);
  border-left: 4px solid var(--accent);
}
.notice.good { background: var(--good-ground); border-color: var(--good); }
.notice.warn { background: var(--warn-ground); border-color: var(--warn); }
.notice.bad { background: var(--bad-ground); border-color: var(--bad); }
.notice a { color: inherit; }

/* One word about the state of something. */
.tag {
  display: inline-block;
  padding: 0.0625rem 0.5rem;
  border-radius: 999px;
  background: var(--accent-ground);
  color: var(--accent-strong);
  font-size: 0.8125rem;
  font-weight: 600;
  white-space: nowrap;
}
.tag.good { background: var(--good-ground); color: var(--good); }
.tag.warn { background: var(--warn-ground); color: var(--warn); }
.tag.bad { background: var(--bad-ground); color: var(--bad); }
.tag.plain { background: var(--raised); color: var(--muted); }

table { border-collapse: collapse; width: 100%; }
th, td { padding: 0.5rem 0.75rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
th { color: var(--muted); font-size: 0.875rem; font-weight: 600; }
dl { margin: 0; }
dt { color: var(--muted); font-size: 0.875rem; }
dd { margin: 0; }
@media (prefers-reduced-motion: no-preference) {
  .button, input { transition: background-color 120ms, border-color 120ms, color 120ms; }
}
`;

/** Serves the shared style sheet. */
export const stylePage: PageRoute = assetRoute(STYLE_PATH, "text/css", STYLE);
