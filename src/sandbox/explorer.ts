/** The explorer's own merchants: one for each product, with keys that are made for this sandbox and worth nothing elsewhere. */
import { products } from "../../generated/products.ts";
import { createKeyPair } from "./key-pair.ts";
import { PRODUCT_NAMES, type SandboxClient } from "./merchants.ts";

/** What the explorer signs with, and verifies by. */
export interface ExplorerKeys {
  /** By product. */
  readonly clients: { readonly [product: string]: { readonly clientId: string; readonly privateKey: string } };
  readonly antomPublicKey: string;
}

/** What the page of the explorer is served from. */
export interface ExplorerDesk {
  /** The explorer's keys, never those of a merchant that the sandbox was given. */
  keys(): Promise<ExplorerKeys>;
  /** A file of the built page; undefined where there is none. */
  file(name: string): Promise<Uint8Array | undefined>;
}

export interface ExplorerOptions {
  /** The gateway's public key. */
  readonly antomPublicKey: string;
  readonly isTaken: (clientId: string) => boolean;
  readonly add: (client: SandboxClient) => void;
}

/** Makes the explorer's merchants when a page first asks for them: a sandbox that shows no page has no use for another key. */
export function createExplorerKeys({ antomPublicKey, isTaken, add }: ExplorerOptions): () => Promise<ExplorerKeys> {
  const make = async (): Promise<ExplorerKeys> => {
    const { privateKey, publicKey } = await createKeyPair();
    const clients: Record<string, { clientId: string; privateKey: string }> = {};
    for (const product of PRODUCT_NAMES) {
      const clientId = `${products[product].product.sandboxClientPrefix}EXPLORER_${product.toUpperCase()}`;
      // One that the sandbox was given stays whose it is.
      if (isTaken(clientId)) continue;
      add({ clientId, product, publicKey });
      clients[product] = { clientId, privateKey };
    }
    return { clients, antomPublicKey };
  };
  let made: Promise<ExplorerKeys> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
