/** The sandbox's door: which part of it a request is for. */
import { isGatewayPath } from "./admission.ts";
import { callOf, type IncomingCall, type Reply, responseOf } from "./call.ts";
import { CONTROL_BASE, type Control } from "./control.ts";
import type { Gateway } from "./gateway.ts";
import { isRead, type PageRoute, type Stage } from "./pages/route.ts";
import { SECURITY_HEADERS } from "./security.ts";

/** Both ways in: whole requests, and the gateway's calls without the weight of fetch's objects. */
export interface Front {
  /** Answers anything. `origin` is where the sandbox's own pages stand for this caller. */
  fetch(request: Request, origin: string): Promise<Response>;
  /** Answers a call of the gateway; undefined where the path is none of the gateway's. */
  call(call: IncomingCall): Promise<Reply> | undefined;
}

export interface FrontOptions {
  readonly gateway: Gateway;
  readonly control: Control;
  readonly pages: readonly PageRoute[];
  readonly stage: Stage;
}

export function createFront({ gateway, control, pages, stage }: FrontOptions): Front {
  const answer = async (call: IncomingCall): Promise<Reply> => {
    const cors = stage.guard.cors(call.header("origin"));
    if (cors === undefined) return gateway(call);
    // A preflight of the one page that may call; every other method is the gateway's to refuse.
    if (call.method === "OPTIONS") return { status: 204, headers: cors, body: new Uint8Array() };
    const reply = await gateway(call);
    return { ...reply, headers: { ...reply.headers, ...cors } };
  };
  return {
    call: (call) => (isGatewayPath(call.path) ? answer(call) : undefined),
    fetch: async (request, origin) => {
      const { pathname } = new URL(request.url);
      if (isGatewayPath(pathname)) return responseOf(await answer(await callOf(request, origin)));
      if (pathname.startsWith(CONTROL_BASE)) return control(request);
      for (const page of pages) {
        const answer = await page(request, stage);
        if (answer !== undefined) return answer;
      }
      if (!isRead(request)) return responseOf(await gateway(await callOf(request, origin)));
      return new Response("There is no such page.\n", { status: 404, headers: { "Content-Type": "text/plain", ...SECURITY_HEADERS } });
    },
  };
}
