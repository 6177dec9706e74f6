/** What a signature says under a public key: who made it, by which hash and padding. For diagnosis only; whether one holds, the platform says. */
import { type RsaPublicNumbers, toHex } from "../keys/rsa.ts";
import { joined } from "../platform/bytes.ts";

export type HashName = "SHA-1" | "SHA-256" | "SHA-384" | "SHA-512";

/** What a private key once signed. Only its own public key can lay it open. */
export type Recovered =
  | { readonly padding: "pkcs1"; readonly hash: HashName; readonly digest: Uint8Array; readonly hashIsNamed: boolean }
  | { readonly padding: "pss"; readonly hash: HashName; readonly digest: Uint8Array; readonly salt: Uint8Array }
  /** Made by this key, over something that is no digest that we know. */
  | { readonly padding: "pkcs1"; readonly hash: undefined };

/** RFC 8017, 9.2, notes: what stands before a digest to say which hash it is of. */
const DIGEST_INFO: Readonly<Record<HashName, readonly number[]>> = {
  "SHA-256": [0x30, 0x31, 0x30, 0x0d, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01, 0x05, 0x00, 0x04, 0x20],
  "SHA-1": [0x30, 0x21, 0x30, 0x09, 0x06, 0x05, 0x2b, 0x0e, 0x03, 0x02, 0x1a, 0x05, 0x00, 0x04, 0x14],
  "SHA-384": [0x30, 0x41, 0x30, 0x0d, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x02, 0x05, 0x00, 0x04, 0x30],
  "SHA-512": [0x30, 0x51, 0x30, 0x0d, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x03, 0x05, 0x00, 0x04, 0x40],
};
const DIGEST_BYTES: Readonly<Record<HashName, number>> = { "SHA-256": 32, "SHA-1": 20, "SHA-384": 48, "SHA-512": 64 };
const HASHES = Object.keys(DIGEST_INFO) as HashName[];

/** A modulus beyond this is nobody's, and would only cost time. */
const MAX_MODULUS_BYTES = 2048;
const MAX_EXPONENT_BYTES = 8;

/** Lays open what was signed; undefined where this key's owner did not make the signature. */
export async function recover(signature: Uint8Array, { n: modulus, e: exponent }: RsaPublicNumbers): Promise<Recovered | undefined> {
  if (signature.length !== modulus.length || modulus.length > MAX_MODULUS_BYTES || exponent.length > MAX_EXPONENT_BYTES) return undefined;
  const n = numberOf(modulus);
  const value = numberOf(signature);
  if (value >= n) return undefined;
  const block = bytesOf(power(value, numberOf(exponent), n), modulus.length);
  return fromPkcs1(block) ?? (await fromPss(block, n.toString(2).length));
}

/** `00 01 ff … ff 00`, then the digest, by the standard after its DigestInfo. */
function fromPkcs1(block: Uint8Array): Recovered | undefined {
  if (block[0] !== 0 || block[1] !== 1) return undefined;
  const end = block.indexOf(0, 2);
  if (end < 10 || block.subarray(2, end).some((byte) => byte !== 0xff)) return undefined;
  const signed = block.subarray(end + 1);
  for (const hash of HASHES) {
    const prefix = DIGEST_INFO[hash];
    const digest = signed.subarray(prefix.length);
    if (digest.length === DIGEST_BYTES[hash] && prefix.every((byte, i) => signed[i] === byte)) {
      return { padding: "pkcs1", hash, digest, hashIsNamed: true };
    }
  }
  const hash = HASHES.find((name) => DIGEST_BYTES[name] === signed.length);
  return hash === undefined ? { padding: "pkcs1", hash } : { padding: "pkcs1", hash, digest: signed, hashIsNamed: false };
}

/** RFC 8017, 9.1.2, up to the comparison: a digest with its salt, behind a mask. SHA-256 only, as a signer of ours would take it. */
async function fromPss(block: Uint8Array, modulusBits: number): Promise<Recovered | undefined> {
  const hash = "SHA-256";
  const size = Math.ceil((modulusBits - 1) / 8);
  const encoded = block.subarray(block.length - size);
  const maskedSize = size - DIGEST_BYTES[hash] - 1;
  if (encoded.at(-1) !== 0xbc || maskedSize < 1) return undefined;
  const digest = encoded.subarray(maskedSize, -1);
  const mask = await maskOf(digest, maskedSize, hash);
  const data = encoded.subarray(0, maskedSize).map((byte, i) => byte ^ Number(mask[i]));
  const spareBits = 8 * size - (modulusBits - 1);
  data[0] = Number(data[0]) & (0xff >> spareBits);
  const mark = data.findIndex((byte) => byte !== 0);
  return data[mark] === 1 ? { padding: "pss", hash, digest, salt: data.slice(mark + 1) } : undefined;
}

/** MGF1. */
async function maskOf(seed: Uint8Array, length: number, hash: HashName): Promise<Uint8Array> {
  const mask = new Uint8Array(length + DIGEST_BYTES[hash]);
  for (let done = 0, counter = 0; done < length; done += DIGEST_BYTES[hash], counter++) {
    mask.set(await digestOf(hash, joined([seed, Uint8Array.of(0, 0, 0, counter)])), done);
  }
  return mask;
}

/** Whether it is this content that was signed. */
export async function isOver(content: Uint8Array, recovered: Recovered): Promise<boolean> {
  if (recovered.hash === undefined) return false;
  const digest = await digestOf(recovered.hash, content);
  if (recovered.padding === "pkcs1") return equal(digest, recovered.digest);
  return equal(await digestOf(recovered.hash, joined([new Uint8Array(8), digest, recovered.salt])), recovered.digest);
}

export async function digestOf(hash: HashName, content: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest(hash, content as Uint8Array<ArrayBuffer>));
}

function numberOf(bytes: Uint8Array): bigint {
  return BigInt(`0x0${toHex(bytes)}`);
}

function bytesOf(value: bigint, length: number): Uint8Array {
  return bytesOfHex(value.toString(16).padStart(2 * length, "0"));
}

export function bytesOfHex(hex: string): Uint8Array {
  return Uint8Array.from({ length: hex.length / 2 }, (_, i) => Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16));
}

function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n;
  let square = base;
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if ((rest & 1n) === 1n) result = (result * square) % modulus;
    square = (square * square) % modulus;
  }
  return result;
}

function equal(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, i) => byte === other[i]);
}
