/** DER -> the numbers of the RSA key in it, told by its structure and never by a label. */
import {
  BIT_STRING,
  type Element,
  EXPLICIT_0,
  elementsIn,
  INTEGER,
  inside,
  magnitudeOf,
  OBJECT_ID,
  OCTET_STRING,
  SEQUENCE,
} from "./der.ts";
import { isPrivate, named, PRIVATE_NAMES, PUBLIC_NAMES, RSA_OBJECT_ID, type RsaNumbers, toHex } from "./rsa.ts";

/** The key in PKCS#8, PKCS#1, a SubjectPublicKeyInfo or a certificate; undefined where the bytes are anything else. */
export function numbersInDer(der: Uint8Array): RsaNumbers | undefined {
  const children = childrenOf(der);
  const [first, second, third] = children;
  if (first?.tag !== INTEGER) return numbersInInfo(isSigned(children) ? keyInfoOf(first) : children);
  if (second?.tag !== SEQUENCE) return numbersInPkcs1(children);
  // PKCS#8, RFC 5208, section 5.
  const numbers = third?.tag === OCTET_STRING && isRsa(second) ? numbersInPkcs1(childrenOf(third.content)) : undefined;
  return numbers !== undefined && isPrivate(numbers) ? numbers : undefined;
}

/** What stands in the one sequence that fills the bytes; nothing where they are something else. */
export function childrenOf(bytes: Uint8Array): readonly Element[] {
  const [outer, ...more] = elementsIn(bytes);
  return more.length === 0 ? inside(SEQUENCE, outer) : [];
}

/** A certificate, RFC 5280, section 4.1, or the request for one, RFC 2986: a signature stands at its end. */
export function isSigned(children: readonly Element[]): boolean {
  return children[2]?.tag === BIT_STRING;
}

/** What a certificate says of its key: behind serial number, signature algorithm, issuer, validity and subject. */
export function keyInfoOf(signed: Element | undefined): readonly Element[] {
  const parts = inside(SEQUENCE, signed);
  return inside(SEQUENCE, parts[parts[0]?.tag === EXPLICIT_0 ? 6 : 5]);
}

/** SubjectPublicKeyInfo. */
function numbersInInfo([algorithm, bits]: readonly Element[]): RsaNumbers | undefined {
  if (bits?.tag !== BIT_STRING || !isRsa(algorithm)) return undefined;
  const numbers = numbersInPkcs1(childrenOf(bits.content.subarray(1)));
  return numbers === undefined || isPrivate(numbers) ? undefined : numbers;
}

/** RFC 8017, appendix A.1: the private numbers stand behind a version. */
function numbersInPkcs1(elements: readonly Element[]): RsaNumbers | undefined {
  const numbers = elements.map(magnitudeOf);
  return named(PUBLIC_NAMES, numbers) ?? (numbers[0] && named(PRIVATE_NAMES, numbers.slice(1)));
}

function isRsa(algorithm: Element | undefined): boolean {
  return idOf(algorithm) === RSA_OBJECT_ID;
}

/** The name of an algorithm, in hexadecimal. */
export function idOf(algorithm: Element | undefined): string | undefined {
  const [id] = inside(SEQUENCE, algorithm);
  return id?.tag === OBJECT_ID ? toHex(id.content) : undefined;
}
