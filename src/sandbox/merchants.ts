/** The merchants that a sandbox knows: as they are given, and as the gateway asks for them. */
import { type ProductEntry, type ProductName, products } from "../../generated/products.ts";
import { invalidOption } from "../errors.ts";
import { own } from "../json.ts";
import { mistakeIn } from "../keys/mistakes.ts";
import { readPublicKey } from "../keys.ts";
import type { VerifyingKey } from "../platform/platform.ts";

/** A merchant that the sandbox knows. */
export interface SandboxClient {
  readonly clientId: string;
  readonly product: ProductName;
  /** The public key that the merchant "uploaded": SPKI, base64. Empty: none was uploaded. */
  readonly publicKey: string;
  /** Where notifications go whose request names no address: what a merchant sets in the dashboard. */
  readonly notificationUrl?: string;
}

/** A merchant, ready to be asked for. */
export interface Merchant {
  readonly clientId: string;
  /** Undefined where none was uploaded. */
  readonly key: VerifyingKey | undefined;
  readonly entry: ProductEntry;
  readonly notificationUrl: string | undefined;
}

/** Every product, by its short name. */
export const PRODUCT_NAMES = Object.keys(products) as [ProductName, ...ProductName[]];

/** A client id in the published form of the vendor's sandbox, for a product of which nobody named a client. */
export function madeUpClientId(product: ProductName): string {
  return `${products[product].product.sandboxClientPrefix}5X${String(PRODUCT_NAMES.indexOf(product)).padStart(14, "0")}`;
}

/**
 * The merchants by their client ids.
 *
 * @throws {AntomError} `ANTOM_INVALID_OPTION` for a product that there is not, and a client id that comes twice; `ANTOM_INVALID_KEY`.
 */
export function readMerchants(clients: readonly SandboxClient[]): Map<string, Merchant> {
  const merchants = new Map<string, Merchant>();
  for (const { clientId, product, publicKey, notificationUrl } of clients) {
    const entry: ProductEntry | undefined = own(products, product);
    if (entry === undefined) throw invalidOption(`clients: the product of ${clientId} has to be ${PRODUCT_NAMES.join(" or ")}`);
    if (merchants.has(clientId)) throw invalidOption(`clients: ${clientId} is there twice`);
    const key = publicKey === "" ? undefined : readPublicKey(publicKey, `the public key of ${clientId}`, mistakeIn);
    merchants.set(clientId, { clientId, key, entry, notificationUrl });
  }
  return merchants;
}
