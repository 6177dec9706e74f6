/** What the buyer's pages have in common: how they look around their content, and whom they listen to. */
import { mediaTypeOf } from "../call.ts";
import { comesFromOurPage } from "../guard.ts";
import { SECURITY_HEADERS } from "../security.ts";
import { BUYER_SCRIPT_PATH } from "./buyer-script.ts";
import { BUYER_STYLE_PATH } from "./buyer-style.ts";
import { html, type Markup } from "./html.ts";
import { pageResponse } from "./page.ts";
import { isRead, type PageRoute, type Stage } from "./route.ts";

/** The content of a page of the buyer's. */
export interface BuyerPage {
  readonly title: string;
  /** What stands in `<main>`. */
  readonly content: Markup;
  readonly status?: number;
  /** The merchant's page to which its form may lead. */
  readonly returnUrl?: string | undefined;
  /** Whether it has two columns. @default false */
  readonly isWide?: boolean;
}

/** A page that stands between a merchant and his buyer. */
export function buyerPage({ title, content, status = 200, returnUrl, isWide = false }: BuyerPage): Response {
  const response = pageResponse({
    title: `${title} · Sandbox`,
    className: "buyer",
    styles: [BUYER_STYLE_PATH],
    scripts: [BUYER_SCRIPT_PATH],
    status,
    formTargets: wayBack(returnUrl)?.formTargets ?? [],
    body: html`<header class="banner">
<p><strong>Sandbox.</strong> No money moves and no card is kept. Only published test numbers are taken: never enter a real card.</p>
</header>
<main id="main" tabindex="-1" class="${isWide ? "wide" : "narrow"}">${content}</main>
<footer><p>The sandbox of antom-client, an unofficial tool. Antom, banks and wallets see nothing of this.</p></footer>`,
  });
  // Without any referrer a form's Origin is null, and nobody could tell our own forms from those of another site.
  response.headers.set("Referrer-Policy", "same-origin");
  return response;
}

/** The way to the merchant's page. */
export interface WayBack {
  readonly href: string;
  /** What a form has to be allowed, so that the browser follows it there. */
  readonly formTargets: readonly string[];
}

const NO_PAGES = ["javascript:", "data:", "blob:", "file:", "vbscript:", "about:", "view-source:"];

/**
 * The way to the merchant's page: a web address or an app's. Undefined where the merchant gave none, or one that leads nowhere:
 * the contract takes any text.
 */
export function wayBack(returnUrl: string | undefined): WayBack | undefined {
  if (returnUrl === undefined || !URL.canParse(returnUrl)) return undefined;
  const { href, protocol } = new URL(returnUrl);
  if (NO_PAGES.includes(protocol)) return undefined;
  // Chromium holds every redirect that follows a form against the policy, and nobody knows where the merchant's page leads on.
  return { href, formTargets: ["http:", "https:"].includes(protocol) ? ["http:", "https:"] : [protocol] };
}

/** Sends the browser on, by GET. */
export function redirectTo(location: string): Response {
  return new Response(null, { status: 303, headers: { ...SECURITY_HEADERS, Location: location } });
}

/** What a page of the buyer's does. */
export interface BuyerActions {
  show(ref: string, stage: Stage): Response;
  take(ref: string, fields: URLSearchParams, stage: Stage): Response;
}

/** Pages under a path that ends with the ref of a vaulting, a payment or an agreement: whoever has it is the buyer. */
export function buyerRoute(base: string, { show, take }: BuyerActions): PageRoute {
  return async (request, stage) => {
    const { pathname } = new URL(request.url);
    if (!pathname.startsWith(base)) return undefined;
    const ref = pathname.slice(base.length);
    if (isRead(request)) return show(ref, stage);
    if (request.method !== "POST") {
      return new Response("GET or POST.\n", {
        status: 405,
        headers: { ...SECURITY_HEADERS, "Content-Type": "text/plain", Allow: "GET, HEAD, POST" },
      });
    }
    const answer = await taken(request, (fields) => take(ref, fields, stage));
    return request.headers.get("accept") === "application/json" ? forScript(answer) : answer;
  };
}

async function taken(request: Request, take: (fields: URLSearchParams) => Response): Promise<Response> {
  if (!comesFromOurPage(request)) {
    return messagePage({ title: "Not from here", status: 403, text: "This form was sent by a page of another site. Nothing was done." });
  }
  if (mediaTypeOf(request.headers.get("content-type")) !== "application/x-www-form-urlencoded") {
    return messagePage({ title: "Not a form", status: 415, text: "What was sent is not a form of this page. Nothing was done." });
  }
  return take(new URLSearchParams(await request.text()));
}

/** The same answer for a script: where to go, or what to show. It can't read redirects, and statuses would fill its console. */
async function forScript(answer: Response): Promise<Response> {
  const to = answer.headers.get("location");
  return Response.json(to === null ? { page: await answer.text() } : { to }, { headers: SECURITY_HEADERS });
}

/** What a message is about: a vaulting, a payment, or an agreement. */
export interface Subject {
  readonly clientId: string;
  /** The merchant's page to which the buyer goes afterwards. */
  readonly returnUrl: string | undefined;
  /** Why it failed: a code of the contract. */
  readonly reason?: string | undefined;
}

/** A page that only says something. */
export interface Message {
  readonly title: string;
  readonly text: string;
  /** A word about what it is: how it ended, or that it did not. @default "warn" */
  readonly tone?: "good" | "warn" | "bad";
  readonly status?: number;
  readonly view?: Subject;
  /** A page of ours where it goes on. */
  readonly next?: { readonly path: string; readonly label: string };
}

/** Says something, and shows the way on and the way back where there are such. */
export function messagePage({ title, text, tone = "warn", status = 200, view, next }: Message): Response {
  const back = wayBack(view?.returnUrl);
  const isLost = back === undefined && view?.returnUrl !== undefined;
  const content = html`<section class="panel message ${tone}">
<h1>${title}</h1>
<p>${text}</p>
${view?.reason !== undefined && html`<p class="small">Reason code: <code>${view.reason}</code></p>`}
${isLost && html`<p class="small">The merchant's return address can't be opened, as it is no whole URL: <code>${view.returnUrl}</code></p>`}
${view !== undefined && merchantLine(view)}
${
  (next !== undefined || back !== undefined) &&
  html`<p class="actions">
${next !== undefined && html`<a class="button primary" href="${next.path}">${next.label}</a>`}
${back !== undefined && html`<a class="button ${next === undefined ? "primary" : ""}" href="${back.href}">Back to the merchant</a>`}
</p>`
}
</section>`;
  return buyerPage({ title, content, status });
}

/** For whom all this is. The sandbox knows merchants by their client ids only. */
export function merchantLine({ clientId }: Pick<Subject, "clientId">): Markup {
  return html`<p class="merchant">Merchant <code>${clientId}</code></p>`;
}

/** How long a page waits for the buyer. */
export function openFor(ms: number): Markup {
  const minutes = Math.max(1, Math.floor(ms / 60_000));
  return html`<p class="hint">This page stays open for ${minutes === 1 ? "one more minute" : `${minutes} more minutes`}.</p>`;
}
