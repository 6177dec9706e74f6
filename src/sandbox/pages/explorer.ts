/** The explorer, served beside the gateway that it calls, and the keys that it signs with. */
import { comesFromOurPage } from "../guard.ts";
import { pageHeaders, SECURITY_HEADERS } from "../security.ts";
import { html } from "./html.ts";
import { pageResponse } from "./page.ts";
import { isRead, type PageRoute, type Stage } from "./route.ts";

const PATH = "/explorer";
/** Where the explorer gets its keys. */
const KEYS_PATH = `${PATH}/keys`;

const TYPES: Readonly<Record<string, string>> = { js: "text/javascript; charset=UTF-8", css: "text/css; charset=UTF-8" };

/** Serves the explorer. It may call this machine and nothing else. */
export const explorerPage: PageRoute = async (request, stage) => {
  const { pathname } = new URL(request.url);
  if (pathname !== PATH && !pathname.startsWith(`${PATH}/`)) return undefined;
  if (pathname === KEYS_PATH) return keys(request, stage);
  if (!isRead(request)) return undefined;
  // Its files stand beside the page, whatever path that has.
  if (pathname === PATH) return new Response(null, { status: 308, headers: { ...SECURITY_HEADERS, Location: `${PATH}/` } });
  const name = pathname.slice(PATH.length + 1);
  const file = await stage.explorer.file(name === "" ? "index.html" : name);
  if (file === undefined) return name === "" ? missing() : undefined;
  if (name !== "") {
    const type = TYPES[name.slice(name.lastIndexOf(".") + 1)];
    if (type === undefined) return undefined;
    return new Response(file as Uint8Array<ArrayBuffer>, { headers: { ...SECURITY_HEADERS, "Content-Type": type } });
  }
  // How the page knows that a sandbox serves it; any other host leaves the word as it was built.
  const text = new TextDecoder().decode(file).replace('data-served-by="nobody"', 'data-served-by="sandbox"');
  return new Response(text, { headers: pageHeaders({ script: true, connect: ["http://127.0.0.1:*", "http://localhost:*"] }) });
};

/**
 * Hands out the explorer's keys: to this sandbox's own page, and to the one origin that it was told. It has to be a POST, with which every
 * browser says whose page asks, and no page can say another.
 */
async function keys(request: Request, { explorer, guard }: Stage): Promise<Response> {
  const headers = { ...SECURITY_HEADERS, "Content-Type": "application/json" };
  const refuse = (status: number, why: string): Response => new Response(JSON.stringify({ why }), { status, headers });
  if (request.method !== "POST") return refuse(405, "Use POST.");
  const origin = request.headers.get("origin");
  const allowed = guard.cors(origin ?? undefined);
  const isOwn = origin === new URL(request.url).origin && comesFromOurPage(request);
  if (!isOwn && allowed === undefined) return refuse(403, "Only the explorer's own page may have these keys.");
  return new Response(JSON.stringify(await explorer.keys()), { headers: { ...headers, ...allowed } });
}

function missing(): Response {
  return pageResponse({
    status: 404,
    title: "Explorer · Sandbox",
    body: html`<main id="main">
<h1>The explorer’s files are not here</h1>
<p>This sandbox serves the explorer from the folder <code>dist/explorer</code>, and there is none. A sandbox that runs from the sources needs one
<code>npm run build</code>; the published package brings it along.</p>
</main>`,
  });
}
