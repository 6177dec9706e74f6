/** Style sheets and scripts of ours, which stand beside the pages that use them. */
import { SECURITY_HEADERS } from "../security.ts";
import { isRead, type PageRoute } from "./route.ts";

type AssetType = "text/css" | "text/javascript";

/** Serves one at its path. */
export function assetRoute(path: string, type: AssetType, text: string): PageRoute {
  return (request) => (new URL(request.url).pathname === path && isRead(request) ? assetResponse(type, text) : undefined);
}

/** An answer that is one. */
export function assetResponse(type: AssetType, text: string): Response {
  return new Response(text, { headers: { ...SECURITY_HEADERS, "Content-Type": `${type}; charset=UTF-8` } });
}
