/** Node: node:crypto with keys that are imported once, node:http(s) with connections that are kept. */
import { createHash, createPrivateKey, createPublicKey, type JsonWebKeyInput, KeyObject, sign, verify, type webcrypto } from "node:crypto";
import { channel } from "node:diagnostics_channel";
import { promisify } from "node:util";
import { createFetchTransport } from "./fetch.ts";
import { createNodeTransport } from "./node-http.ts";
import type { CryptoKeyLike, KeyObjectLike, KeySource, Platform, RsaJwk, SigningKey, VerifyingKey } from "./platform.ts";

export const platform: Platform = {
  signingKey: (source) => signingKey(isJwk(source) ? createPrivateKey(asInput(source)) : keyObject(source)),
  verifyingKey: (source) => verifyingKey(isJwk(source) ? createPublicKey(asInput(source)) : keyObject(source)),
  spkiOf: (key) => {
    const opened = keyObject(key);
    return (opened.type === "private" ? createPublicKey(opened) : opened).export({ format: "der", type: "spki" });
  },
  sha256: (content) => createHash("sha256").update(content).digest(),
  createTransport: (fetch) => (fetch === undefined ? createNodeTransport() : createFetchTransport(fetch)),
  channel,
};

const signInPool = promisify(sign) as (algorithm: string, content: Uint8Array, key: KeyObject) => Promise<Uint8Array>;

function keyObject(key: CryptoKeyLike | KeyObjectLike): KeyObject {
  return key instanceof KeyObject ? key : KeyObject.from(key as webcrypto.CryptoKey);
}

function isJwk(source: KeySource): source is RsaJwk {
  return "kty" in source;
}

function asInput(key: RsaJwk): JsonWebKeyInput {
  return { key: { ...key }, format: "jwk" };
}

function signingKey(key: KeyObject): SigningKey {
  return {
    sign: (content, alone) =>
      alone
        ? sign("sha256", content, key)
        : // In the thread pool, so that overlapping calls use every core and leave this thread free.
          signInPool("sha256", content, key),
  };
}

function verifyingKey(key: KeyObject): VerifyingKey {
  // Verifying takes a tenth of the time of signing; handing it to another thread would take longer than doing it.
  return { verify: (content, signature) => verify("sha256", content, key, signature) };
}
