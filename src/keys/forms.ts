/** DER -> what it holds, told by its structure and never by a label. */
import {
  announcedLength,
  BIT_STRING,
  type Element,
  EXPLICIT_0,
  elementsIn,
  INTEGER,
  magnitudeOf,
  OBJECT_ID,
  OCTET_STRING,
  SEQUENCE,
} from "./der.ts";
import { PRIVATE_NAMES, PUBLIC_NAMES, RSA_OBJECT_ID, type RsaPrivateNumbers, type RsaPublicNumbers, toHex } from "./rsa.ts";

export type Form =
  | { readonly kind: "private"; readonly numbers: RsaPrivateNumbers }
  | { readonly kind: "public"; readonly numbers: RsaPublicNumbers }
  | { readonly kind: "certificate"; readonly numbers: RsaPublicNumbers }
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
  const announced = announcedLength(der);
  if (der[0] !== SEQUENCE || announced === undefined) return UNKNOWN;
  if (announced !== der.length) return { kind: "incomplete", length: der.length, announced };
  const [outer] = elementsIn(der);
  const children = elementsIn(der).flatMap(({ content }) => elementsIn(content));
  const [first, second, third] = children;
  if (first?.tag === INTEGER) return numberedForm(children);
  if (first?.tag !== SEQUENCE) return UNKNOWN;
  const inner = elementsIn(first.content);
  if (third?.tag === BIT_STRING) return signedForm(inner);
  if (inner[0]?.tag !== OBJECT_ID) return UNKNOWN;
  return second?.tag === OCTET_STRING ? { kind: "encrypted" } : keyIn(outer);
}

/** What begins with a number: PKCS#8, PKCS#1, and the private keys of other algorithms. */
function numberedForm(children: readonly Element[]): Form {
  const [version, second, third] = children;
  if (second?.tag === OCTET_STRING) return { kind: "foreign", algorithm: "an elliptic-curve key" };
  if (second?.tag === SEQUENCE && third?.tag === OCTET_STRING) {
    const [id] = elementsIn(second.content);
    return isRsa(id) ? only("private", pkcs1In(third.content)) : foreign(id);
  }
  // PFX, RFC 7292, section 4: its version is 3.
  if (second?.tag === SEQUENCE) return version?.content[0] === 3 ? { kind: "store" } : UNKNOWN;
  return pkcs1Form(children);
}

/** PKCS#1, RFC 8017, appendix A.1, where it stands inside something else. */
function pkcs1In(bytes: Uint8Array): Form {
  const [outer, ...more] = elementsIn(bytes);
  return outer?.tag === SEQUENCE && more.length === 0 ? pkcs1Form(elementsIn(outer.content)) : UNKNOWN;
}

function pkcs1Form(elements: readonly Element[]): Form {
  const numbers = elements.map(magnitudeOf);
  if (numbers.includes(undefined)) return UNKNOWN;
  const named = (names: readonly string[], values: typeof numbers): never =>
    Object.fromEntries(names.map((name, at) => [name, values[at]])) as never;
  if (numbers.length === 2) return { kind: "public", numbers: named(PUBLIC_NAMES, numbers) };
  // The private key of the other algorithm has the same outline, and fewer numbers.
  if (numbers.length === 6) return { kind: "foreign", algorithm: "a DSA key" };
  return numbers.length === 1 + PRIVATE_NAMES.length ? { kind: "private", numbers: named(PRIVATE_NAMES, numbers.slice(1)) } : UNKNOWN;
}

function only(kind: Form["kind"], form: Form): Form {
  return form.kind === kind ? form : UNKNOWN;
}

/** A certificate, RFC 5280, section 4.1, or the request for one, RFC 2986: what stands in front of the signature tells them apart. */
function signedForm(parts: readonly Element[]): Form {
  // Serial number, signature algorithm, issuer, validity, subject, key; or version, subject, key.
  const [, , third, , , sixth] = parts[0]?.tag === EXPLICIT_0 ? parts.slice(1) : parts;
  if (keyIn(third) !== UNKNOWN) return { kind: "request" };
  const form = keyIn(sixth);
  return form.kind === "public" ? { kind: "certificate", numbers: form.numbers } : form;
}

/** SubjectPublicKeyInfo. */
function keyIn(info: Element | undefined): Form {
  const [algorithm, bits] = info?.tag === SEQUENCE ? elementsIn(info.content) : [];
  const [id] = algorithm?.tag === SEQUENCE ? elementsIn(algorithm.content) : [];
  if (id?.tag !== OBJECT_ID || bits?.tag !== BIT_STRING) return UNKNOWN;
  return isRsa(id) ? only("public", pkcs1In(bits.content.subarray(1))) : foreign(id);
}

function isRsa(id: Element | undefined): boolean {
  return id !== undefined && toHex(id.content) === RSA_OBJECT_ID;
}

function foreign(id: Element | undefined): Form {
  const algorithm = id?.tag === OBJECT_ID ? (ALGORITHMS[toHex(id.content)] ?? "a key of an algorithm that is not known here") : undefined;
  return algorithm === undefined ? UNKNOWN : { kind: "foreign", algorithm };
}
