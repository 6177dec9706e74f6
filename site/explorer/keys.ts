/** What is signed with: throw-away keys of the sandbox's, or of this page's own making. There is no way in for any other. */
import { isObject, own } from "../../src/json.ts";
import { createKeyPair } from "../../src/sandbox/key-pair.ts";
import { catalogues } from "./material.ts";

/** A client id with the key that signs for it. */
export interface Signer {
  readonly clientId: string;
  readonly privateKey: string;
}

/** The keys of this moment. */
export interface Keys {
  /** The sandbox that knows them, for the option `gateway`; undefined where they were made here, so that nobody does. */
  readonly gateway: string | undefined;
  /** By product. */
  readonly signers: { readonly [product: string]: Signer };
  /** The sandbox's public key, which answers are verified by. */
  readonly antomPublicKey: string | undefined;
}

/** Keys that nobody else knows: enough to see a signature come about. */
export async function ownKeys(): Promise<Keys> {
  const { privateKey } = await createKeyPair();
  const signers = catalogues.map(({ name, subjects }) => {
    const prefix = subjects[0]?.product.sandboxClientPrefix ?? "";
    return [name, { clientId: `${prefix}EXPLORER_${name.toUpperCase()}`, privateKey }] as const;
  });
  return { gateway: undefined, signers: Object.fromEntries(signers), antomPublicKey: undefined };
}

/** The explorer's keys of a sandbox. @throws {Error} with a reason for a person. */
export async function sandboxKeys(gateway: string): Promise<Keys> {
  const init = { method: "POST", credentials: "omit", cache: "no-store", referrerPolicy: "no-referrer" } as const;
  const response = await fetch(`${gateway}/explorer/keys`, init).catch(() => undefined);
  if (response === undefined)
    throw new Error(
      `No sandbox at ${gateway} lets this page in. Does one run there, and was it started with --allow-origin ${location.origin}?`,
    );
  if (!response.ok) throw new Error(`What answers at ${gateway} gave no keys (HTTP ${response.status}). Is it a sandbox of this package?`);
  const body: unknown = await response.json().catch(() => undefined);
  const { clients, antomPublicKey } = isObject(body) ? body : {};
  if (!isObject(clients) || typeof antomPublicKey !== "string")
    throw new Error(`What answers at ${gateway} is no sandbox of this package.`);
  const signers = catalogues.flatMap(({ name, subjects }) => {
    const client = own(clients, name);
    if (!isObject(client)) return [];
    const { clientId, privateKey } = client;
    if (typeof clientId !== "string" || typeof privateKey !== "string") return [];
    const prefix = subjects[0]?.product.sandboxClientPrefix ?? "";
    if (prefix === "" || !clientId.startsWith(prefix)) {
      throw new Error(`Refused: a client id that does not begin with ${prefix}. This page never signs for a live client.`);
    }
    return [[name, { clientId, privateKey }] as const];
  });
  return { gateway, signers: Object.fromEntries(signers), antomPublicKey };
}

/** The origin of an address of this machine. @throws {Error} with a reason for a person. */
export function loopbackOrigin(address: string): string {
  const text = /^[a-z][a-z\d+.-]*:/i.test(address) && !/^localhost:/i.test(address) ? address : `http://${address}`;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined) throw new Error("That is no address. A sandbox prints its own when it starts, such as http://127.0.0.1:4010.");
  // What the page's policy lets through, and nothing that only looks like it.
  if (url.protocol !== "http:" || !["127.0.0.1", "localhost"].includes(url.hostname)) {
    throw new Error("Refused: this page talks to a sandbox on this machine only, by http://127.0.0.1 or http://localhost.");
  }
  if (url.username !== "" || url.password !== "" || url.pathname !== "/" || url.search !== "" || url.hash !== "") {
    throw new Error("Give the origin alone, such as http://127.0.0.1:4010.");
  }
  return url.origin;
}

/** The key as a file has it. */
export function pemOf({ privateKey }: Signer): string {
  return `-----BEGIN PRIVATE KEY-----\n${privateKey.replace(/.{64}/g, "$&\n").trimEnd()}\n-----END PRIVATE KEY-----\n`;
}
