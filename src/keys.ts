/** Every form in which a merchant may hold a key -> a key that signs or verifies. */
import { platform } from "#platform";
import { AntomError, invalidOption } from "./errors.ts";
import type { CryptoKeyLike, SigningKey, VerifyingKey } from "./platform/platform.ts";
import { fromBase64 } from "./signing.ts";

/**
 * The merchant's private key: PKCS#8, as PEM or as its bare base64, or a `CryptoKey`.
 *
 * A CryptoKey needs the algorithm RSASSA-PKCS1-v1_5 with SHA-256 and the usage `sign`.
 */
export type PrivateKeyInput = string | CryptoKeyLike;

/**
 * Antom's public key, as the dashboard shows it: SubjectPublicKeyInfo, as PEM or as its bare base64, or a `CryptoKey`.
 *
 * It is not the public key that the merchant uploaded. A CryptoKey needs the usage `verify`.
 */
export type PublicKeyInput = string | CryptoKeyLike;

/** What a DER structure turned out to hold. */
type KeyForm = "pkcs8" | "encryptedPkcs8" | "pkcs1Private" | "spki" | "pkcs1Public" | "certificate" | "unknown";

const FORM_NAMES: Record<KeyForm, string> = {
  pkcs8: "a private key (PKCS#8)",
  encryptedPkcs8: "an encrypted private key",
  pkcs1Private: "a private key in the older form PKCS#1",
  spki: "a public key",
  pkcs1Public: "a public key in the older form PKCS#1",
  certificate: "a certificate",
  unknown: "nothing that is known as a key, or only a part of one",
};

/**
 * The key that signs requests.
 *
 * @throws {AntomError} `ANTOM_INVALID_OPTION` where it is missing, `ANTOM_INVALID_KEY` where it is unreadable or of another kind.
 */
export function readPrivateKey(input: PrivateKeyInput, option: string): SigningKey {
  if (isCryptoKey(input)) {
    requireUse(input, "private", "sign", option);
    return signer(option, () => platform.privateKeyFrom(input));
  }
  const der = derOf(input, option);
  const form = formOf(der);
  if (form !== "pkcs8") {
    throw invalidKey(option, `holds ${FORM_NAMES[form]}; a private key is needed, PKCS#8 and unencrypted (openssl pkcs8 -topk8 -nocrypt)`);
  }
  return signer(option, () => platform.importPrivateKey(der));
}

/**
 * The key that verifies answers.
 *
 * @throws {AntomError} `ANTOM_INVALID_OPTION` where it is missing, `ANTOM_INVALID_KEY` where it is unreadable or of another kind.
 */
export function readPublicKey(input: PublicKeyInput, option: string): VerifyingKey {
  if (isCryptoKey(input)) {
    requireUse(input, "public", "verify", option);
    return verifier(option, () => platform.publicKeyFrom(input));
  }
  const der = derOf(input, option);
  const form = formOf(der);
  if (form !== "spki") {
    throw invalidKey(option, `holds ${FORM_NAMES[form]}; Antom's public key is needed, as the dashboard shows it`);
  }
  return verifier(option, () => platform.importPublicKey(der));
}

function isCryptoKey(input: unknown): input is CryptoKeyLike {
  return typeof input === "object" && input !== null && "algorithm" in input && "usages" in input;
}

function requireUse(key: CryptoKeyLike, type: string, usage: string, option: string): void {
  const { name, hash } = key.algorithm as { name?: unknown; hash?: { name?: unknown } };
  const right = key.type === type && name === "RSASSA-PKCS1-v1_5" && hash?.name === "SHA-256" && key.usages.includes(usage);
  if (!right)
    throw invalidKey(option, `is a CryptoKey of another kind; it needs RSASSA-PKCS1-v1_5 with SHA-256, type ${type}, usage ${usage}`);
}

/** The bytes behind PEM or bare base64. */
function derOf(input: unknown, option: string): Uint8Array {
  if (input === undefined || input === null || input === "") {
    throw invalidOption(`${option} is missing; is the environment variable or file behind it set?`);
  }
  if (typeof input !== "string") throw invalidOption(`${option} has to be a string (PEM or base64) or a CryptoKey`);
  const pem = /-----BEGIN ([A-Z0-9 ]+)-----([\s\S]*?)-----END \1-----/.exec(input);
  if (pem === null && input.includes("-----")) throw invalidKey(option, "begins like PEM and does not end like it; is it cut off?");
  if (pem?.[2]?.includes("ENCRYPTED")) throw invalidKey(option, `holds ${FORM_NAMES.encryptedPkcs8}; decrypt it first`);
  const der = fromBase64((pem?.[2] ?? input).replace(/\s/g, ""));
  if (der === undefined) throw invalidKey(option, "is neither PEM nor base64; is it cut off, or a path instead of the key itself?");
  return der;
}

const SEQUENCE = 0x30;
const INTEGER = 0x02;
const BIT_STRING = 0x03;
const OCTET_STRING = 0x04;
const OBJECT_ID = 0x06;
const EXPLICIT_0 = 0xa0;

/** Tells a key's form by its outermost ASN.1 tags; whether it really is one, the platform says. */
function formOf(der: Uint8Array): KeyForm {
  const [first, second, third, ...more] = childrenOf(der);
  if (first?.tag === INTEGER) {
    if (second?.tag === SEQUENCE && third?.tag === OCTET_STRING) return "pkcs8";
    if (second?.tag === INTEGER) return more.length > 0 ? "pkcs1Private" : "pkcs1Public";
    return "unknown";
  }
  if (first?.tag !== SEQUENCE) return "unknown";
  const inner = childrenOf(first.bytes)[0]?.tag;
  if (second?.tag === OCTET_STRING && inner === OBJECT_ID) return "encryptedPkcs8";
  if (second?.tag === BIT_STRING && inner === OBJECT_ID) return "spki";
  if (third?.tag === BIT_STRING && (inner === EXPLICIT_0 || inner === INTEGER)) return "certificate";
  return "unknown";
}

interface Element {
  readonly tag: number;
  /** The whole element, its header included. */
  readonly bytes: Uint8Array;
  readonly content: Uint8Array;
}

/** The elements inside a DER sequence that fills its bytes exactly; none where the bytes are something else. */
function childrenOf(der: Uint8Array): Element[] {
  const outer = elementOf(der);
  if (outer?.tag !== SEQUENCE || outer.bytes.length !== der.length) return [];
  const children: Element[] = [];
  for (let rest = outer.content; rest.length > 0; ) {
    const child = elementOf(rest);
    if (child === undefined) return [];
    children.push(child);
    rest = rest.subarray(child.bytes.length);
  }
  return children;
}

/** The element that the bytes begin with. */
function elementOf(bytes: Uint8Array): Element | undefined {
  const [tag, first] = bytes;
  if (tag === undefined || first === undefined) return undefined;
  // Lengths from 128 on stand in as many bytes as the first one says.
  const size = first < 0x80 ? 0 : first & 0x7f;
  if (first === 0x80 || size > 3 || bytes.length < 2 + size) return undefined;
  const length = size === 0 ? first : bytes.subarray(2, 2 + size).reduce((sum, byte) => sum * 256 + byte, 0);
  const end = 2 + size + length;
  return end > bytes.length ? undefined : { tag, bytes: bytes.subarray(0, end), content: bytes.subarray(2 + size, end) };
}

function signer(option: string, open: () => SigningKey): SigningKey {
  const key = guarded(option, open);
  return { sign: (content, alone) => guardedUse(option, () => key.sign(content, alone)) };
}

function verifier(option: string, open: () => VerifyingKey): VerifyingKey {
  const key = guarded(option, open);
  return { verify: (content, signature) => guardedUse(option, () => key.verify(content, signature)) };
}

/** What a runtime says of a bad key may hold parts of it, so it is not passed on. */
function guarded<T>(option: string, run: () => T): T {
  try {
    return run();
  } catch {
    throw unusable(option);
  }
}

/** Web Crypto opens a key only when it is used, and then it rejects. */
function guardedUse<T>(option: string, use: () => T | Promise<T>): T | Promise<T> {
  const result = guarded(option, use);
  return result instanceof Promise
    ? result.catch(() => {
        throw unusable(option);
      })
    : result;
}

function unusable(option: string): AntomError {
  return invalidKey(option, "can't be used as an RSA key; is it damaged, or of another algorithm?");
}

function invalidKey(option: string, what: string): AntomError {
  return new AntomError("ANTOM_INVALID_KEY", `${option} ${what}`, { maybeExecuted: false });
}
