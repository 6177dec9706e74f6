/** Browsers, workers, Deno, Bun: fetch and Web Crypto. */
import { createFetchTransport } from "./fetch.ts";
import type { KeySource, Platform, SigningKey, VerifyingKey } from "./platform.ts";

const ALGORITHM = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };

export const platform: Platform = {
  signingKey: (source) => signingKey(opened(source, "sign")),
  verifyingKey: (source) => verifyingKey(opened(source, "verify")),
  // Web Crypto exports a key only later, and some keys never.
  spkiOf: () => undefined,
  sha256: async (content) => new Uint8Array(await crypto.subtle.digest("SHA-256", content as Uint8Array<ArrayBuffer>)),
  createTransport: (fetch) => createFetchTransport(fetch ?? ((request) => globalThis.fetch(request))),
};

function opened(source: KeySource, usage: "sign" | "verify"): Promise<CryptoKey> {
  if (!("kty" in source)) return Promise.resolve(source as unknown as CryptoKey);
  const key = crypto.subtle.importKey("jwk", source as JsonWebKey, ALGORITHM, false, [usage]);
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
