/** The public keys that a signature is held against: which is which, by fingerprint and by what they lay open. */
import { publicNumbersIn, type Wanted } from "../keys/choice.ts";
import type { Form } from "../keys/forms.ts";
import { bytesIn, isKeysByVersion, isRuntimeKey, type RuntimeKey } from "../keys/inputs.ts";
import { formOfJwk } from "../keys/jwk.ts";
import { refusalOf } from "../keys/refusal.ts";
import { type RsaPublicNumbers, spkiOf, toHex } from "../keys/rsa.ts";
import { formsInBytes, formsInText } from "../keys/text.ts";
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
  readonly thumbprint: string | undefined;
}

/** @throws {AntomError} `ANTOM_INVALID_OPTION` and `ANTOM_INVALID_KEY`, as a client would. */
export async function readKnownKeys(input: PublicKeysInput, role: KeyRole, option: string): Promise<KnownKey[]> {
  const keys = keysIn(input);
  return Promise.all(keys.map((key, index) => readKnownKey(key, role, keys.length === 1 ? option : `${option}[${index}]`)));
}

function keysIn(input: PublicKeysInput): readonly PublicKeyInput[] {
  if (Array.isArray(input)) return input;
  const isObject = typeof input === "object" && input !== null;
  return isObject && isKeysByVersion(input) ? (Object.values(input) as PublicKeyInput[]) : [input as PublicKeyInput];
}

async function readKnownKey(input: PublicKeyInput, role: KeyRole, option: string): Promise<KnownKey> {
  const verifying = readPublicKey(input, option);
  const forms = await formsIn(input, option).catch(() => []);
  const numbers = forms.length === 0 ? undefined : publicNumbersIn(forms, wantedFor(option));
  return { role, verifying, numbers, thumbprint: numbers && (await fingerprintOf(spkiOf(numbers))) };
}

function wantedFor(option: string): Wanted {
  return { refuse: refusalOf(option), says: "a public key belongs here" };
}

/** Of a key that {@link readPublicKey} took: everything that it holds. Rejects where a runtime keeps that to itself. */
async function formsIn(input: PublicKeyInput, option: string): Promise<readonly Form[]> {
  const { refuse } = wantedFor(option);
  if (typeof input === "string") return formsInText(input, refuse);
  const bytes = bytesIn(input);
  if (bytes !== undefined) return formsInBytes(bytes, refuse);
  if (isRuntimeKey(input)) return formsInBytes(await exported(input), refuse);
  return [formOfJwk(input, refuse)];
}

async function exported(key: RuntimeKey): Promise<Uint8Array> {
  if ("export" in key) return key.export({ type: "spki", format: "der" }) as Uint8Array;
  return new Uint8Array(await crypto.subtle.exportKey("spki", key as CryptoKey));
}

/** Of a key as SubjectPublicKeyInfo, whatever form it came in: what `openssl pkey -pubin -outform DER | sha256sum` begins with. */
export async function fingerprintOf(spki: Uint8Array): Promise<string> {
  const hex = toHex(await digestOf("SHA-256", spki));
  return [0, 4, 8, 12].map((at) => hex.slice(at, at + 4)).join(" ");
}
