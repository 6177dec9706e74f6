/** The keys of both sides: made for this sandbox, and worth nothing elsewhere. */
import { toBase64 } from "../signing.ts";

/** An RSA key pair in Antom's forms: PKCS#8 and SubjectPublicKeyInfo, base64 without armour. */
export interface KeyPair {
  /** PKCS#8: the option `privateKey` of a client takes it. */
  readonly privateKey: string;
  /** SubjectPublicKeyInfo: what a merchant uploads, and what the option `antomPublicKey` takes of the gateway's. */
  readonly publicKey: string;
}

/** A new RSA key pair of 2048 bits. Takes a sixth of a second. */
export async function createKeyPair(): Promise<KeyPair> {
  const algorithm = { name: "RSASSA-PKCS1-v1_5", modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]), hash: "SHA-256" };
  const pair = await crypto.subtle.generateKey(algorithm, true, ["sign", "verify"]);
  const [pkcs8, spki] = await Promise.all([
    crypto.subtle.exportKey("pkcs8", pair.privateKey),
    crypto.subtle.exportKey("spki", pair.publicKey),
  ]);
  return { privateKey: toBase64(new Uint8Array(pkcs8)), publicKey: toBase64(new Uint8Array(spki)) };
}
