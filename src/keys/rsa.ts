/** The numbers of an RSA key: whether they are fit for use, and the two structures that every runtime reads. */
import { BIT_STRING, element, integer, NULL, OBJECT_ID, OCTET_STRING, SEQUENCE } from "./der.ts";

/** A number by its bytes, the most significant first, without leading zeros. */
type Magnitude = Uint8Array;

export interface RsaPublicNumbers {
  readonly n: Magnitude;
  readonly e: Magnitude;
}

/** With the names that JSON Web Keys give them, in the order in which PKCS#1 has them. */
export interface RsaPrivateNumbers extends RsaPublicNumbers {
  readonly d: Magnitude;
  readonly p: Magnitude;
  readonly q: Magnitude;
  readonly dp: Magnitude;
  readonly dq: Magnitude;
  readonly qi: Magnitude;
}

/** The order of PKCS#1 (RFC 8017, appendix A.1). */
export const PUBLIC_NAMES = ["n", "e"] as const;
export const PRIVATE_NAMES = ["n", "e", "d", "p", "q", "dp", "dq", "qi"] as const;

// rsaEncryption, 1.2.840.113549.1.1.1
const RSA_ENCRYPTION = Uint8Array.of(0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01);

/** In hexadecimal. */
export const RSA_OBJECT_ID: string = toHex(RSA_ENCRYPTION);

const VERSION_0 = integer(new Uint8Array());
const ALGORITHM = element(SEQUENCE, element(OBJECT_ID, RSA_ENCRYPTION), element(NULL));

/** PrivateKeyInfo, written anew: whatever a key came as, the runtime sees this. */
export function pkcs8Of(numbers: RsaPrivateNumbers): Uint8Array {
  const pkcs1 = element(SEQUENCE, VERSION_0, ...PRIVATE_NAMES.map((name) => integer(numbers[name])));
  return element(SEQUENCE, VERSION_0, ALGORITHM, element(OCTET_STRING, pkcs1));
}

/** SubjectPublicKeyInfo, written anew. */
export function spkiOf({ n, e }: RsaPublicNumbers): Uint8Array {
  const pkcs1 = element(SEQUENCE, integer(n), integer(e));
  return element(SEQUENCE, ALGORITHM, element(BIT_STRING, Uint8Array.of(0), pkcs1));
}

const LEAST_BITS = 2048;
// What OpenSSL and BoringSSL take at most.
const MOST_BITS = 16_384;

/** Why a key of this size is not taken; undefined where it is. */
export function sizeFaultOf(bits: number): string | undefined {
  if (bits >= LEAST_BITS && bits <= MOST_BITS) return undefined;
  return `is an RSA key of ${bits} bits; ${bits < LEAST_BITS ? `at least ${LEAST_BITS} are needed` : `at most ${MOST_BITS} can be used`}`;
}

/** Why a key can't be used; undefined where it can. A private key's numbers are held against each other: a single wrong bit shows. */
export function faultOf(numbers: RsaPublicNumbers | RsaPrivateNumbers): string | undefined {
  const size = sizeFaultOf(bitsOf(numbers.n));
  if (size !== undefined) return size;
  // An exponent of 1 would make every message its own signature; longer ones than 8 bytes no runtime takes.
  const e = numberOf(numbers.e);
  const usable = isOdd(numberOf(numbers.n)) && isOdd(e) && e > 1n && numbers.e.length <= 8;
  if (!usable || ("d" in numbers && !belongTogether(numbers)))
    return "is damaged: it has the outline of an RSA key, and its numbers don't fit each other";
  return undefined;
}

function belongTogether(numbers: RsaPrivateNumbers): boolean {
  const [n, e, d, p, q, dp, dq, qi] = PRIVATE_NAMES.map((name) => numberOf(numbers[name])) as Eight<bigint>;
  if (p <= 1n || q <= 1n || p * q !== n) return false;
  return dp === d % (p - 1n) && dq === d % (q - 1n) && (e * dp) % (p - 1n) === 1n && (e * dq) % (q - 1n) === 1n && (qi * q) % p === 1n;
}

type Eight<T> = [T, T, T, T, T, T, T, T];

function isOdd(number: bigint): boolean {
  return number % 2n === 1n;
}

function bitsOf(magnitude: Magnitude): number {
  const [first] = magnitude;
  return first === undefined ? 0 : magnitude.length * 8 - (Math.clz32(first) - 24);
}

function numberOf(magnitude: Magnitude): bigint {
  return BigInt(`0x0${toHex(magnitude)}`);
}

export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
