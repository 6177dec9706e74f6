/** Who may come in: what a gateway looks at before it looks at the body. */
import { type ProductEntry, products } from "../../generated/products.ts";
import type { Mode, Operation } from "../contract.ts";
import { ALGORITHM, contentToSign, parseSignatureHeader } from "../signing.ts";
import type { Assumptions } from "./assumptions.ts";
import { type IncomingCall, mediaTypeOf } from "./call.ts";
import type { Clock } from "./clock.ts";
import type { Merchant } from "./merchants.ts";

/** What was found out about a request before its body is looked at. */
interface Found {
  readonly merchant: Merchant | undefined;
  readonly operation: Operation | undefined;
  /** Whether it is the merchant's; undefined where that was not looked at. */
  readonly genuine: boolean | undefined;
  /** What its signature has to cover, where that was looked at. */
  readonly content: Uint8Array | undefined;
}

/** Why a request goes no further. */
interface Refusal {
  readonly code: string;
  readonly why: string;
}

/** What is known of a request before its body is looked at: of one that goes on all of it. */
export type Admission =
  | (Found & { readonly refusal: Refusal })
  | ({ readonly [K in keyof Found]: NonNullable<Found[K]> } & { readonly refusal: undefined });

/** Looks at everything but the body, in the order in which a gateway must. */
export async function admit(
  call: IncomingCall,
  merchants: ReadonlyMap<string, Merchant>,
  { clockWindowMs }: Assumptions,
  clock: Pick<Clock, "now" | "sourceTime">,
): Promise<Admission> {
  const { method, path, header, body } = call;
  const merchant = merchants.get(header("client-id") ?? "");
  let operation: Operation | undefined;
  let genuine: boolean | undefined;
  let content: Uint8Array | undefined;
  const refuse = (code: string, why: string): Admission => ({ merchant, operation, genuine, content, refusal: { code, why } });

  if (method !== "POST") return refuse("METHOD_NOT_SUPPORTED", "Use POST.");
  const route = routeOf(pathnameOf(path));
  if (route === undefined) return refuse("NO_INTERFACE_DEF", "There is no such operation.");
  if (merchant === undefined) return refuse("UNKNOWN_CLIENT", "The client id is not known here.");
  operation = operationAt(merchant.entry, route.path);
  if (operation === undefined) return refuse("NO_INTERFACE_DEF", "There is no such operation for this client.");
  const mode = modeOf(merchant);
  if (route.mode !== mode) return refuse("NO_INTERFACE_DEF", `This client belongs on the path of the ${mode} environment.`);
  if (mediaTypeOf(header("content-type")) !== "application/json") return refuse("MEDIA_TYPE_NOT_ACCEPTABLE", "Send application/json.");
  if (merchant.key === undefined) return refuse("KEY_NOT_FOUND", "No public key of this client is known here.");

  const time = header("request-time") ?? "";
  const signature = parseSignatureHeader(header("signature") ?? "");
  content = contentToSign({ path, clientId: merchant.clientId, time, body });
  genuine = signature?.algorithm === ALGORITHM && time !== "" && (await merchant.key.verify(content, signature.signature));
  if (!genuine) return refuse("INVALID_SIGNATURE", "The signature is not that of these bytes, this path, this client id and this time.");
  const sentAt = /^\d{1,16}$/.test(time) ? Number(time) : Date.parse(time);
  // A merchant's clock may be turned together with this one, or not at all.
  if (![clock.now(), clock.sourceTime()].some((now) => Math.abs(sentAt - now) <= clockWindowMs))
    return refuse("PARAM_ILLEGAL", "The header Request-Time is too far from this gateway's clock.");
  return { merchant, operation, genuine, content, refusal: undefined };
}

/** Whether a path is one of the gateway's. */
export function isGatewayPath(path: string): boolean {
  return routeOf(pathnameOf(path)) !== undefined;
}

function pathnameOf(path: string): string {
  const end = path.indexOf("?");
  return end === -1 ? path : path.slice(0, end);
}

const BASES: readonly (readonly [base: string, mode: Mode])[] = Object.values(products).flatMap(({ product }) =>
  (["live", "sandbox"] as const).map((mode) => [`${product.paths[mode]}/`, mode] as const),
);

/** Splits a path into the mode and the operation's path, by the paths of the contract's gateways. */
function routeOf(pathname: string): { mode: Mode; path: string } | undefined {
  const found = BASES.find(([base]) => pathname.startsWith(base));
  return found === undefined ? undefined : { mode: found[1], path: pathname.slice(found[0].length - 1) };
}

function operationAt({ operations }: ProductEntry, path: string): Operation | undefined {
  return Object.values(operations).find((operation) => operation.path === path);
}

function modeOf({ clientId, entry }: Merchant): Mode {
  return clientId.startsWith(entry.product.sandboxClientPrefix) ? "sandbox" : "live";
}
