/** The public keys that a signature is held against: which is which, by fingerprint and by what they lay open. */
import { chosenOf, keysIn } from "../keys/choice.ts";
import { isKeysByVersion, isRuntimeKey, type RuntimeKey } from "../keys/inputs.ts";
import { mistakeIn } from "../keys/mistakes.ts";
import { jwkOf, type RsaPublicNumbers, toHex } from "../keys/rsa.ts";
import { type PublicKeyInput, type PublicKeysInput, readPublicKey } from "../keys.ts";
import type { VerifyingKey } from "../platform/platform.ts";
import { digestOf } from "./rsa.ts";

/** Whose a key is: one that was used, one that is known besides, or the merchant's own. */
export type KeyRole = "used" | "other" | "own";

export interface KnownKey {
  readonly role: KeyRole;
  readonly verifying: VerifyingKey;
  /** Undefined for a key whose numbers can't be had, as those of a CryptoKey that may not be exported. */
  readonly numbers: RsaPublicNumbers | undefined;
  /** SHA-256 of the SubjectPublicKeyInfo, its first 16 hexadecimal digits in groups of four. */
  readonly fingerprint: string | undefined;
}

/** @throws {AntomError} `ANTOM_INVALID_OPTION` and `ANTOM_INVALID_KEY`, as a client would. */
export async function readKnownKeys(input: PublicKeysInput, role: KeyRole, option: string): Promise<KnownKey[]> {
  const keys = inputsIn(input);
  return Promise.all(keys.map((key, index) => readKnownKey(key, role, keys.length === 1 ? option : `${option}[${index}]`)));
}

function inputsIn(input: PublicKeysInput): readonly PublicKeyInput[] {
  if (Array.isArray(input)) return input;
  const isObject = typeof input === "object" && input !== null;
  return isObject && isKeysByVersion(input) ? (Object.values(input) as PublicKeyInput[]) : [input as PublicKeyInput];
}

async function readKnownKey(input: PublicKeyInput, role: KeyRole, option: string): Promise<KnownKey> {
  const verifying = readPublicKey(input, option, mistakeIn);
  const numbers = await numbersOf(input);
  return { role, verifying, numbers, fingerprint: numbers && (await fingerprintOf(await spkiOf(numbers))) };
}

/** Of a key that {@link readPublicKey} took. Undefined where a runtime keeps its numbers to itself. */
async function numbersOf(input: PublicKeyInput): Promise<RsaPublicNumbers | undefined> {
  const readable = typeof input === "object" && isRuntimeKey(input) ? await exported(input).catch(() => undefined) : input;
  return readable === undefined ? undefined : chosenOf(keysIn(readable), "public");
}

async function exported(key: RuntimeKey): Promise<Uint8Array> {
  if ("export" in key) return key.export({ type: "spki", format: "der" }) as Uint8Array;
  return new Uint8Array(await crypto.subtle.exportKey("spki", key as CryptoKey));
}

/** SubjectPublicKeyInfo, as the runtime writes it. */
async function spkiOf(numbers: RsaPublicNumbers): Promise<Uint8Array> {
  const algorithm = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("jwk", jwkOf(numbers), algorithm, true, ["verify"]);
  return new Uint8Array(await crypto.subtle.exportKey("spki", key));
}

/** Of a key as SubjectPublicKeyInfo, whatever form it came in: what `openssl pkey -pubin -outform DER | sha256sum` begins with. */
export async function fingerprintOf(spki: Uint8Array): Promise<string> {
  const hex = toHex(await digestOf("SHA-256", spki));
  return [0, 4, 8, 12].map((at) => hex.slice(at, at + 4)).join(" ");
}
