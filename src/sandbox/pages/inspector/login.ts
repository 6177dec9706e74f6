/** Who may see the inspector: whoever has the token that was printed when the sandbox started. */
import { html } from "../html.ts";
import { pageResponse } from "../page.ts";
import type { Stage } from "../route.ts";
import { isOwnRequest, jsonResponse, textsOf } from "./own-request.ts";
import { INSPECTOR_STYLE_PATH, LOGIN_SCRIPT_PATH } from "./paths.ts";

/** The page that asks for the token, and shows nothing else. */
export function loginPageResponse(): Response {
  return pageResponse({
    title: "Inspector – Antom sandbox",
    className: "inspector login",
    styles: [INSPECTOR_STYLE_PATH],
    scripts: [LOGIN_SCRIPT_PATH],
    body: html`<main id="main" class="login-main">
<form class="panel login-form">
<h1>Antom sandbox</h1>
<p class="quiet">The inspector opens with the token of this start. It is part of the address that the sandbox printed: open that, or enter the token here.</p>
<div class="field">
<label for="token">Token</label>
<input id="token" name="token" type="password" autocomplete="off" spellcheck="false" maxlength="200" required aria-describedby="said">
<p id="said" class="fault" role="alert"></p>
</div>
<button type="submit" class="button primary">Open the inspector</button>
<noscript><p class="notice warn">The inspector needs JavaScript.</p></noscript>
</form>
</main>`,
  });
}

/** Takes the token, and gives the cookie for it. */
export async function logIn(request: Request, { guard }: Stage): Promise<Response> {
  if (!isOwnRequest(request)) return jsonResponse({ allowed: false, said: "Only the inspector's own page may ask." }, 403);
  const { token } = (await textsOf(request)) ?? {};
  // 200 and a word: a browser writes every 403 into its console, and a mistyped token is no error of the page.
  if (token === undefined || !guard.isToken(token)) return jsonResponse({ allowed: false, said: "This is not the token of this start." });
  return jsonResponse({ allowed: true, said: "" }, 200, { "Set-Cookie": guard.tokenCookie(request) });
}
