/** The shell of a page: head, header with the navigation, footer. Every address is relative, so that the site stands under any path. */
import { escapeHtml } from "./markup.ts";

export interface Page {
  /** From the root of the site: `guides/quick-start.html`. */
  readonly path: string;
  readonly title: string;
  /** For search engines and link previews. */
  readonly summary: string;
  /** What stands in `<main>`. */
  readonly body: string;
}

/** A link of the navigation, from the root of the site. */
export interface Link {
  readonly path: string;
  readonly title: string;
}

/** What the navigation offers. */
export interface Navigation {
  readonly guides: readonly Link[];
  readonly reference: readonly Link[];
  readonly explorer: Link;
  readonly changelog: Link;
}

const SITE_NAME = "antom-client";

// Enforced by the browser: a page that asked another host for anything would fail.
const POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'";

/** A page of text. */
export function pageOf({ path, title, summary, body }: Page, navigation: Navigation): string {
  const isHome = path === "index.html";
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
${headOf({ path, title: isHome ? title : `${title} · ${SITE_NAME}`, summary })}
</head>
<body>
<a class="skip" href="#content">To the content</a>
${headerOf(path, navigation)}
<div class="${isHome ? "page home" : "page"}">
${isHome ? "" : asideOf(path, navigation)}
<main id="content">
${body}
</main>
</div>
<footer>Unofficial: not made, checked or supported by Antom. The names are those of their owners.</footer>
</body>
</html>
`;
}

/** What every page of the site has in its head. */
export function headOf({ path, title, summary }: Pick<Page, "path" | "title" | "summary">): string {
  return `<title>${escapeHtml(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${escapeHtml(summary)}">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="${toRoot(path)}assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${toRoot(path)}assets/site.css">`;
}

/** The header of every page, with where the reader is marked. */
export function headerOf(path: string, { guides, reference, explorer, changelog }: Navigation): string {
  const [firstGuide] = guides;
  const links: Link[] = [
    ...(firstGuide === undefined ? [] : [{ path: firstGuide.path, title: "Guides" }]),
    ...reference,
    explorer,
    changelog,
  ];
  const isHere = (link: Link): boolean => link.path === path || (link.title === "Guides" && path.startsWith("guides/"));
  return `<header class="top"><a class="name" href="${toRoot(path)}index.html">${SITE_NAME}</a> <span class="badge">unofficial</span>
<nav aria-label="Site"><ul>${links.map((link) => `<li>${anchor(link, path, isHere(link))}</li>`).join("")}</ul></nav></header>`;
}

/** The way from a page to the root of the site. */
export function toRoot(path: string): string {
  return "../".repeat(path.split("/").length - 1);
}

/** The guides beside a guide, the pages of the reference beside one of these. */
function asideOf(path: string, { guides, reference }: Navigation): string {
  const links = path.startsWith("guides/") ? guides : reference;
  const items = links.map((link) => `<li>${anchor(link, path, link.path === path)}</li>`).join("");
  return `<nav class="aside" aria-label="${path.startsWith("guides/") ? "Guides" : "Reference"}"><ul>${items}</ul></nav>`;
}

function anchor({ path, title }: Link, from: string, isHere: boolean): string {
  return `<a href="${toRoot(from)}${path}"${isHere ? ' aria-current="page"' : ""}>${escapeHtml(title)}</a>`;
}
