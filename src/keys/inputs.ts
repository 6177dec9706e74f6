/** What a key may come as: types for callers, and guards that trust no type. */
import type { CryptoKeyLike, KeyObjectLike } from "../platform/platform.ts";

/** A JSON Web Key of RSA; the DOM's own type is unknown to many consumers. */
export interface JsonWebKeyLike {
  readonly kty?: string | undefined;
  readonly n?: string | undefined;
  readonly e?: string | undefined;
  readonly d?: string | undefined;
  readonly p?: string | undefined;
  readonly q?: string | undefined;
  readonly dp?: string | undefined;
  readonly dq?: string | undefined;
  readonly qi?: string | undefined;
  readonly alg?: string | undefined;
  readonly use?: string | undefined;
  readonly kid?: string | undefined;
  readonly key_ops?: readonly string[] | undefined;
  readonly ext?: boolean | undefined;
}

/** A key that can be read. */
export type ReadableKey = string | Uint8Array | ArrayBuffer | JsonWebKeyLike;

/** A key that can be read, or that a runtime has opened already. */
type AnyKeyInput = ReadableKey | CryptoKeyLike | KeyObjectLike;

/**
 * The merchant's private key, RSA of 2048 bits or more.
 *
 * Text: PKCS#8 or PKCS#1, as PEM or as its bare base64, also as environment variables hold it (in quotes, with `\n` for line
 * ends, the PEM once more in base64). Bytes: DER, or a file with such text. A JSON Web Key. A `CryptoKey` with the algorithm
 * RSASSA-PKCS1-v1_5, SHA-256 and the usage `sign`. Node's `KeyObject`. Or a {@link DigestSigner}, where the key stays in a KMS or HSM.
 */
export type PrivateKeyInput = AnyKeyInput | DigestSigner;

/**
 * Antom's public key, as the dashboard shows it. It is not the public key that the merchant uploaded.
 *
 * Text: SubjectPublicKeyInfo, PKCS#1 or an X.509 certificate, as PEM or as its bare base64. Of a certificate the key is taken and
 * nothing else: neither its dates nor its issuer are checked. Bytes: DER, or a file with such text. A JSON Web Key. A `CryptoKey`
 * with the algorithm RSASSA-PKCS1-v1_5, SHA-256 and the usage `verify`. Node's `KeyObject`.
 */
export type PublicKeyInput = AnyKeyInput;

/**
 * One public key, or several while keys change: a list, or an object of keys by their version (`{ "1": old, "2": next }`).
 *
 * An answer is believed where it verifies with any of them. The version that it names only says which is tried first.
 */
export type PublicKeysInput = PublicKeyInput | readonly PublicKeyInput[] | { readonly [keyVersion: `${number}`]: PublicKeyInput };

/**
 * A private key that never leaves its KMS or HSM.
 *
 * @example
 * const privateKey: DigestSigner = {
 *   signDigest: async (sha256) => {
 *     const SigningAlgorithm = "RSASSA_PKCS1_V1_5_SHA_256";
 *     const { Signature } = await kms.send(new SignCommand({ KeyId, Message: sha256, MessageType: "DIGEST", SigningAlgorithm }));
 *     return Signature;
 *   },
 *   publicKey: process.env.MERCHANT_PUBLIC_KEY,
 * };
 */
export interface DigestSigner {
  /** Signs with RSASSA-PKCS1-v1_5 what is already the SHA-256 of the content: 32 bytes, not to be hashed again. */
  readonly signDigest: (sha256: Uint8Array) => Promise<Uint8Array>;
  /** The public half of its key. Where it is known, the first signature is checked with it before anything is sent. */
  readonly publicKey?: PublicKeyInput | undefined;
}

export type RuntimeKey = CryptoKeyLike | KeyObjectLike;

export function isRuntimeKey(input: object): input is RuntimeKey {
  return isCryptoKey(input) || ("type" in input && "export" in input && typeof input.export === "function");
}

export function isCryptoKey(input: object): input is CryptoKeyLike {
  return "algorithm" in input && "usages" in input;
}

export function isDigestSigner(input: object): input is DigestSigner {
  return "signDigest" in input && typeof input.signDigest === "function";
}

export function isReadable(input: unknown): input is ReadableKey {
  return typeof input === "string" || bytesIn(input) !== undefined || (isObjectLike(input) && "kty" in input);
}

/** An object of any kind, a list or a typed array included. */
export function isObjectLike(input: unknown): input is object {
  return typeof input === "object" && input !== null;
}

/** Keys by their version: every name has to be one, so that nothing else is taken for it. */
export function isKeysByVersion(input: object): input is Readonly<Record<string, unknown>> {
  const names = Object.keys(input);
  return names.length > 0 && names.every((name) => /^\d{1,9}$/.test(name)) && bytesIn(input) === undefined;
}

/** The bytes of a typed array, a Buffer or an ArrayBuffer, also of another realm; undefined where it is none of them. */
export function bytesIn(input: unknown): Uint8Array | undefined {
  if (ArrayBuffer.isView(input)) return new Uint8Array(input.buffer, input.byteOffset, input.byteLength);
  return Object.prototype.toString.call(input) === "[object ArrayBuffer]" ? new Uint8Array(input as ArrayBuffer) : undefined;
}
