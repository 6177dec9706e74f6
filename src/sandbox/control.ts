/** The control API: what a test in another process tells the sandbox to do. */
import type { Stage } from "./pages/route.ts";
import { SECURITY_HEADERS } from "./security.ts";

/** Everything below this path is the control API's. */
export const CONTROL_BASE = "/_sandbox/";

export type Control = (request: Request) => Promise<Response>;

export function createControl(_stage: Stage): Control {
  return async () => new Response(null, { status: 404, headers: SECURITY_HEADERS });
}
