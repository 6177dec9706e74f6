/** DER that is not the key that was wanted -> what it is, told by its structure and never by a label. */
import { BIT_STRING, type Element, headerOf, INTEGER, inside, magnitudeOf, OCTET_STRING, SEQUENCE } from "./der.ts";
import { isPrivate, RSA_OBJECT_ID, type RsaNumbers } from "./rsa.ts";
import { childrenOf, idOf, isSigned, keyInfoOf, numbersInDer } from "./structures.ts";

export type Form =
  | { readonly kind: "private" | "public" | "certificate"; readonly numbers: RsaNumbers }
  /** A key of another algorithm. */
  | { readonly kind: "foreign"; readonly algorithm: string }
  /** Bytes that are fewer, or more, than their first ones say. */
  | { readonly kind: "incomplete"; readonly length: number; readonly announced: number }
  | { readonly kind: "encrypted" | "request" | "store" | "unknown" };

const UNKNOWN: Form = { kind: "unknown" };

const ALGORITHMS: Readonly<Record<string, string>> = {
  "2a864886f70d01010a": "an RSA-PSS key",
  "2a864886f70d010301": "a Diffie-Hellman key",
  "2a8648ce380401": "a DSA key",
  "2a8648ce3d0201": "an elliptic-curve key",
  "2b656e": "an X25519 key",
  "2b656f": "an X448 key",
  "2b6570": "an Ed25519 key",
  "2b6571": "an Ed448 key",
};

export function formOf(der: Uint8Array): Form {
  const children = childrenOf(der);
  const numbers = numbersInDer(der);
  if (numbers !== undefined) return { kind: isPrivate(numbers) ? "private" : isSigned(children) ? "certificate" : "public", numbers };
  const header = headerOf(der);
  if (der[0] !== SEQUENCE || header === undefined) return UNKNOWN;
  const announced = header.size + header.length;
  if (announced !== der.length) return { kind: "incomplete", length: der.length, announced };
  const [first, second] = children;
  if (first?.tag === INTEGER) return numberedForm(children);
  if (isSigned(children)) return signedForm(first);
  // EncryptedPrivateKeyInfo, RFC 5208, section 6.
  return second?.tag === OCTET_STRING && idOf(first) !== undefined ? { kind: "encrypted" } : infoForm(children);
}

/** What begins with a number: PKCS#8, PKCS#1, and the private keys of other algorithms. */
function numberedForm(children: readonly Element[]): Form {
  const [version, second, third] = children;
  if (second?.tag === OCTET_STRING) return { kind: "foreign", algorithm: "an elliptic-curve key" };
  if (second?.tag === SEQUENCE && third?.tag === OCTET_STRING) return foreign(second);
  // PFX, RFC 7292, section 4: its version is 3.
  if (second?.tag === SEQUENCE) return version?.content[0] === 3 ? { kind: "store" } : UNKNOWN;
  // The private key of the other algorithm has the same outline, and fewer numbers.
  const isDsa = children.length === 6 && !children.map(magnitudeOf).includes(undefined);
  return isDsa ? { kind: "foreign", algorithm: "a DSA key" } : UNKNOWN;
}

/** A certificate around the key of another algorithm, or the request for one: version, subject, key. */
function signedForm(signed: Element | undefined): Form {
  const [, , third] = inside(SEQUENCE, signed);
  return isKeyInfo(inside(SEQUENCE, third)) ? { kind: "request" } : infoForm(keyInfoOf(signed));
}

function infoForm(info: readonly Element[]): Form {
  return isKeyInfo(info) ? foreign(info[0]) : UNKNOWN;
}

/** SubjectPublicKeyInfo. */
function isKeyInfo([algorithm, bits]: readonly Element[]): boolean {
  return bits?.tag === BIT_STRING && idOf(algorithm) !== undefined;
}

function foreign(of: Element | undefined): Form {
  const id = idOf(of);
  if (id === undefined || id === RSA_OBJECT_ID) return UNKNOWN;
  return { kind: "foreign", algorithm: ALGORITHMS[id] ?? "a key of an algorithm that is not known here" };
}
