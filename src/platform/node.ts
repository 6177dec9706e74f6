/** Node: node:crypto with keys that are imported once, node:http(s) with connections that are kept. */
import { createPrivateKey, createPublicKey, KeyObject, sign, verify, type webcrypto } from "node:crypto";
import { createFetchTransport } from "./fetch.ts";
import { createNodeTransport } from "./node-http.ts";
import type { CryptoKeyLike, Platform, SigningKey, VerifyingKey } from "./platform.ts";

export const platform: Platform = {
  importPrivateKey: (pkcs8) => signingKey(rsa(createPrivateKey({ key: Buffer.from(pkcs8), format: "der", type: "pkcs8" }))),
  importPublicKey: (spki) => verifyingKey(rsa(createPublicKey({ key: Buffer.from(spki), format: "der", type: "spki" }))),
  privateKeyFrom: (key) => signingKey(keyObject(key)),
  publicKeyFrom: (key) => verifyingKey(keyObject(key)),
  createTransport: (fetch) => (fetch === undefined ? createNodeTransport() : createFetchTransport(fetch)),
};

function keyObject(key: CryptoKeyLike): KeyObject {
  return KeyObject.from(key as webcrypto.CryptoKey);
}

/** Node opens elliptic-curve keys just as gladly. */
function rsa(key: KeyObject): KeyObject {
  if (key.asymmetricKeyType !== "rsa") throw new Error("not an RSA key");
  return key;
}

function signingKey(key: KeyObject): SigningKey {
  return {
    sign: (content, alone) =>
      alone
        ? sign("sha256", content, key)
        : // In the thread pool, so that overlapping calls use every core and leave this thread free.
          new Promise((resolve, reject) => {
            sign("sha256", content, key, (error, signature) => (error === null ? resolve(signature) : reject(error)));
          }),
  };
}

function verifyingKey(key: KeyObject): VerifyingKey {
  // Verifying takes a tenth of the time of signing; handing it to another thread would take longer than doing it.
  return { verify: (content, signature) => verify("sha256", content, key, signature) };
}
