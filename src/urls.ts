/** The URLs of an answer that a buyer can be sent to. */
import type { Decidable, RedirectKind } from "./contract.ts";
import { isAbsent, own } from "./json.ts";

/** URLs to send the buyer to, by kind. They are bearer links: keep them out of logs. */
export type RedirectUrls = { readonly [kind in RedirectKind]?: string };

/** The URLs that a browser or an app can be sent to. What would run as a script, or is no URL, is left out; `unusable` hears of it. */
export function urlsOf(
  { redirect = {} }: Decidable,
  body: Readonly<Record<string, unknown>>,
  unusable: (field: string, message: string) => void = () => {},
): RedirectUrls {
  const urls: { [kind in RedirectKind]?: string } = {};
  for (const [kind, field] of Object.entries(redirect) as [RedirectKind, string][]) {
    const value = own(body, field);
    if (isAbsent(value)) continue;
    if (typeof value === "string" && isUsable(kind, value)) urls[kind] = value;
    else unusable(field, kind === "normal" ? "is no http(s) URL" : "is no URL that an app could open");
  }
  return urls;
}

function isUsable(kind: RedirectKind, value: string): boolean {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(value)?.[1]?.toLowerCase();
  if (scheme === undefined) return false;
  if (kind === "normal") return (scheme === "http" || scheme === "https") && URL.canParse(value);
  return !["javascript", "data", "vbscript", "file", "blob"].includes(scheme);
}

/** The body with unusable URLs as good as absent, so that nobody is sent nowhere. */
export function withoutUnusableUrls(
  operation: Decidable,
  body: Readonly<Record<string, unknown>>,
  urls: RedirectUrls,
): Readonly<Record<string, unknown>> {
  const fields = Object.entries(operation.redirect ?? {}) as [RedirectKind, string][];
  const unusable = fields.filter(([kind, field]) => urls[kind] === undefined && Object.hasOwn(body, field)).map(([, field]) => field);
  if (unusable.length === 0) return body;
  return Object.fromEntries(Object.entries(body).filter(([name]) => !unusable.includes(name)));
}
