/** The numbers of an RSA key: whether they are fit for use, and how every runtime reads them. */
import type { RsaJwk } from "../platform/platform.ts";
import { toBase64 } from "../signing.ts";

/** A number by its bytes, the most significant first, without leading zeros. */
export type Magnitude = Uint8Array;

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

export type RsaNumbers = RsaPublicNumbers | RsaPrivateNumbers;

/** The order of PKCS#1 (RFC 8017, appendix A.1). */
export const PUBLIC_NAMES = ["n", "e"] as const;
export const PRIVATE_NAMES = ["n", "e", "d", "p", "q", "dp", "dq", "qi"] as const;

/** rsaEncryption, 1.2.840.113549.1.1.1, in hexadecimal. */
export const RSA_OBJECT_ID = "2a864886f70d010101";

export const LEAST_BITS = 2048;
/** What OpenSSL and BoringSSL take at most. */
export const MOST_BITS = 16_384;

/** Numbers by their names; undefined where one is missing. */
export function named(names: readonly string[], numbers: readonly (Magnitude | undefined)[]): RsaNumbers | undefined {
  if (numbers.length !== names.length || numbers.includes(undefined)) return undefined;
  return Object.fromEntries(names.map((name, at) => [name, numbers[at]])) as unknown as RsaNumbers;
}

export function isPrivate(numbers: RsaNumbers): numbers is RsaPrivateNumbers {
  return "d" in numbers;
}

/** The key written anew: whatever it came as, the runtime sees this. */
export function jwkOf(numbers: RsaNumbers): RsaJwk {
  const texts = Object.entries(numbers).map(([name, number]) => [
    name,
    toBase64(number).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", ""),
  ]);
  return { kty: "RSA", ...Object.fromEntries(texts) } as RsaJwk;
}

export function isFittingSize(bits: number): boolean {
  return bits >= LEAST_BITS && bits <= MOST_BITS;
}

export function bitsOf([first, ...rest]: Magnitude): number {
  return first === undefined ? 0 : 32 - Math.clz32(first) + rest.length * 8;
}

/** Whether a key can be used. A private key's numbers are held against each other: a single wrong bit shows. */
export function isSound(numbers: RsaNumbers): boolean {
  if (!isFittingSize(bitsOf(numbers.n))) return false;
  // An exponent of 1 would make every message its own signature; longer ones than 8 bytes no runtime takes.
  const e = numberOf(numbers.e);
  const usable = isOdd(numberOf(numbers.n)) && isOdd(e) && e > 1n && numbers.e.length <= 8;
  return usable && (!isPrivate(numbers) || belongTogether(numbers));
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

function numberOf(magnitude: Magnitude): bigint {
  return BigInt(`0x0${toHex(magnitude)}`);
}

export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
