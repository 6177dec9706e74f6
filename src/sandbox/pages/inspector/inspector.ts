/** The inspector: a page on which the sandbox can be watched, and told what to do. Everything but the question for the token needs it. */
import { assetResponse } from "../asset.ts";
import { isRead, type PageRoute, type Stage } from "../route.ts";
import { act } from "./actions.ts";
import { detailOf } from "./detail.ts";
import { createStreams, type Streams } from "./events.ts";
import { feedsOf } from "./feeds.ts";
import { createLedger, type Ledger } from "./ledger.ts";
import { logIn, loginPageResponse } from "./login.ts";
import { isOwnRequest, jsonResponse, textsOf } from "./own-request.ts";
import { INSPECTOR_SCRIPT_PATH, INSPECTOR_STYLE_PATH, LOGIN_SCRIPT_PATH } from "./paths.ts";
import { inspectorScript, loginScript } from "./script.ts";
import { shellResponse } from "./shell.ts";
import { INSPECTOR_STYLE } from "./style.ts";
import { element } from "./tree.ts";

/** What the inspector keeps for one start of a sandbox. */
interface Desk {
  readonly ledger: Ledger;
  readonly streams: Streams;
}

// Goes with the start that it belongs to.
const desks = new WeakMap<Stage, Desk>();

/** Serves the inspector. */
export const inspectorPage: PageRoute = (request, stage) => {
  const { pathname, searchParams, origin } = new URL(request.url);
  if (pathname !== "/" && !pathname.startsWith("/inspector/")) return undefined;
  if (pathname === "/inspector/login" && request.method === "POST") return logIn(request, stage);
  const isAllowed = stage.guard.isAuthorised(request);
  if (isRead(request)) {
    if (pathname === "/") return isAllowed ? shellResponse(stage, origin) : loginPageResponse();
    if (pathname === INSPECTOR_STYLE_PATH) return assetResponse("text/css", INSPECTOR_STYLE);
    if (pathname === LOGIN_SCRIPT_PATH) return assetResponse("text/javascript", loginScript());
    // So that the page can tell a new start from a pause without being refused anything.
    if (pathname === "/inspector/access") return jsonResponse({ allowed: isAllowed });
  }
  if (pathname === "/") return undefined;
  if (!isAllowed) return jsonResponse({ said: "The token of this start is needed: open the address that the sandbox printed." }, 401);
  if (pathname === "/inspector/actions" && request.method === "POST") return answerOrder(request, stage);
  if (!isRead(request)) return undefined;
  if (pathname === INSPECTOR_SCRIPT_PATH) return assetResponse("text/javascript", inspectorScript());
  if (pathname === "/inspector/exchanges") return jsonResponse(detailNumbered(stage, Number(searchParams.get("number"))));
  if (pathname === "/inspector/events" && request.method === "GET") {
    return deskOf(stage).streams.open(request.headers.get("last-event-id") ?? searchParams.get("after") ?? "");
  }
  return undefined;
};

async function answerOrder(request: Request, stage: Stage): Promise<Response> {
  if (!isOwnRequest(request)) return jsonResponse({ said: "Only the inspector's own page may order." }, 403);
  const order = await textsOf(request);
  if (order === undefined) return jsonResponse({ said: "An order is an object of texts." }, 400);
  // An order that the contract does not allow was understood and answered: the page says why, and no console calls it an error.
  return jsonResponse(await act(order, stage, deskOf(stage).ledger));
}

function detailNumbered({ exchanges }: Stage, number: number) {
  const exchange = exchanges.list().find((candidate) => candidate.number === number);
  if (exchange !== undefined) return detailOf(exchange);
  return element("p", { class: "hint blank" }, `Exchange ${number} is not known here: it is to come, or it was forgotten.`);
}

function deskOf(stage: Stage): Desk {
  const known = desks.get(stage);
  if (known !== undefined) return known;
  const ledger = createLedger(stage);
  const made: Desk = { ledger, streams: createStreams(stage.clock, feedsOf(stage, ledger)) };
  desks.set(stage, made);
  return made;
}
