/** Requests of the page's own script, and nobody else's. */
import { isObject } from "../../../json.ts";
import { mediaTypeOf } from "../../call.ts";
import { comesFromOurPage } from "../../guard.ts";
import { SECURITY_HEADERS } from "../../security.ts";

// No order is longer, and no token.
const LONGEST_BODY = 8_192;

/** Whether a request that changes something may come from our page: JSON, which no form of another site can send, from no other origin. */
export function isOwnRequest(request: Request): boolean {
  const isJson = mediaTypeOf(request.headers.get("content-type")) === "application/json";
  return request.method === "POST" && isJson && comesFromOurPage(request);
}

/** The texts that a request brings by name; undefined where it brings anything else. */
export async function textsOf(request: Request): Promise<Readonly<Record<string, string>> | undefined> {
  const text = await request.text();
  if (text.length > LONGEST_BODY) return undefined;
  try {
    const parsed: unknown = JSON.parse(text);
    if (!isObject(parsed)) return undefined;
    const entries = Object.entries(parsed);
    return entries.every((entry): entry is [string, string] => typeof entry[1] === "string") ? Object.fromEntries(entries) : undefined;
  } catch {
    return undefined;
  }
}

/** An answer to the script. */
export function jsonResponse(body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Response {
  const own = { ...SECURITY_HEADERS, "Content-Type": "application/json; charset=UTF-8", ...headers };
  return new Response(JSON.stringify(body), { status, headers: own });
}
