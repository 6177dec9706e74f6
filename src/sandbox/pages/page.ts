/** A page around its markup: head, style sheets, scripts, and the headers that go with them. */
import { type PagePolicy, pageHeaders } from "../security.ts";
import { html, type Markup } from "./html.ts";
import { STYLE_PATH } from "./style.ts";

/** A whole page. */
export interface PageParts {
  /** Shown in the tab and in the browser's history: nothing secret. */
  readonly title: string;
  /** Everything between `<body>` and `</body>`; it has a `<main id="main">`. */
  readonly body: Markup;
  /** Paths of scripts of ours, loaded as modules once the page is there. */
  readonly scripts?: readonly string[];
  /** Paths of style sheets beside the shared one. */
  readonly styles?: readonly string[];
  /** A class of the body, for what differs from page to page. */
  readonly className?: string;
}

/** The text of a page. */
export function page({ title, body, scripts = [], styles = [], className }: PageParts): string {
  return `<!doctype html>\n${html`<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="icon" href="${ICON}">
${[STYLE_PATH, ...styles].map((path) => html`<link rel="stylesheet" href="${path}">`)}
${scripts.map((path) => html`<script type="module" src="${path}"></script>`)}
</head>
<body${className !== undefined && html` class="${className}"`}>
<a class="skip" href="#main">Skip to the content</a>
${body}
</body>
</html>
`}`;
}

/** An answer that is a page, with the headers that its scripts and its forms need. */
export function pageResponse(parts: PageParts & Pick<PagePolicy, "formTargets"> & { readonly status?: number }): Response {
  const { status = 200, scripts = [], formTargets = [] } = parts;
  return new Response(page(parts), { status, headers: pageHeaders({ script: scripts.length > 0, formTargets }) });
}

/** A bank card: a picture of our own, so that no browser asks for /favicon.ico. */
const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E" +
  "%3Crect width='16' height='16' rx='4' fill='%230b5cad'/%3E" +
  "%3Crect x='3' y='5' width='10' height='7' rx='1.5' fill='%23fff'/%3E%3Crect x='3' y='7' width='10' height='1.6' fill='%230b5cad'/%3E%3C/svg%3E";
