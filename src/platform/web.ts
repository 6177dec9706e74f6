/** Browsers, workers, Deno, Bun: fetch and Web Crypto. */
import { createFetchTransport } from "./fetch.ts";
import type { Platform, SigningKey, VerifyingKey } from "./platform.ts";

const ALGORITHM = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };

export const platform: Platform = {
  importPrivateKey: (pkcs8) => signingKey(imported("pkcs8", pkcs8, "sign")),
  importPublicKey: (spki) => verifyingKey(imported("spki", spki, "verify")),
  privateKeyFrom: (key) => signingKey(Promise.resolve(key as unknown as CryptoKey)),
  publicKeyFrom: (key) => verifyingKey(Promise.resolve(key as unknown as CryptoKey)),
  // Web Crypto exports a key only later, and some keys never.
  spkiOf: () => undefined,
  sha256: async (content) => new Uint8Array(await crypto.subtle.digest("SHA-256", content as Uint8Array<ArrayBuffer>)),
  createTransport: (fetch) => createFetchTransport(fetch ?? ((request) => globalThis.fetch(request))),
};

function imported(format: "pkcs8" | "spki", bytes: Uint8Array, usage: "sign" | "verify"): Promise<CryptoKey> {
  const key = crypto.subtle.importKey(format, bytes as Uint8Array<ArrayBuffer>, ALGORITHM, false, [usage]);
  // The failure is told by the first use; until then nobody listens.
  key.catch(() => {});
  return key;
}

function signingKey(key: Promise<CryptoKey>): SigningKey {
  return {
    sign: async (content) => new Uint8Array(await crypto.subtle.sign(ALGORITHM.name, await key, content as Uint8Array<ArrayBuffer>)),
  };
}

function verifyingKey(key: Promise<CryptoKey>): VerifyingKey {
  return {
    verify: async (content, signature) =>
      crypto.subtle.verify(ALGORITHM.name, await key, signature as Uint8Array<ArrayBuffer>, content as Uint8Array<ArrayBuffer>),
  };
}
