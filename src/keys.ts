/** Every form in which a merchant may hold a key -> a key that signs or verifies. */
import { platform } from "#platform";
import { invalidOption } from "./errors.ts";
import { privateNumbersIn, publicNumbersIn, type Wanted } from "./keys/choice.ts";
import { checkedAtFirst, digestSigningKey } from "./keys/digest-signer.ts";
import type { Form } from "./keys/forms.ts";
import {
  bytesIn,
  type DigestSigner,
  isDigestSigner,
  isJsonWebKey,
  isKeysByVersion,
  isRuntimeKey,
  type PrivateKeyInput,
  type PublicKeyInput,
} from "./keys/inputs.ts";
import { formOfJwk } from "./keys/jwk.ts";
import { guarded, guardedUse, refusalOf } from "./keys/refusal.ts";
import { pkcs8Of, spkiOf } from "./keys/rsa.ts";
import { examined } from "./keys/runtime-key.ts";
import { formsInBytes, formsInText } from "./keys/text.ts";
import type { SigningKey, VerifyingKey } from "./platform/platform.ts";

export type { DigestSigner, JsonWebKeyLike, PrivateKeyInput, PublicKeyInput, PublicKeysInput } from "./keys/inputs.ts";

/** One of Antom's public keys, with its version where the caller told it. */
export interface VersionedKey {
  readonly keyVersion: string | undefined;
  readonly key: VerifyingKey;
}

/** A key that is ready for use, and its modulus where it is known. */
interface Opened<Key> {
  readonly option: string;
  readonly key: Key;
  readonly modulus: Uint8Array | undefined;
}

/**
 * The key that signs requests.
 *
 * @throws {AntomError} `ANTOM_INVALID_OPTION` where it is missing, `ANTOM_INVALID_KEY` where it is unreadable or of another kind.
 */
export function readPrivateKey(input: PrivateKeyInput, option: string): SigningKey {
  return openPrivateKey(input, option).key;
}

/**
 * A key that verifies.
 *
 * @throws {AntomError} `ANTOM_INVALID_OPTION` where it is missing, `ANTOM_INVALID_KEY` where it is unreadable or of another kind.
 */
export function readPublicKey(input: PublicKeyInput, option: string): VerifyingKey {
  return openPublicKey(input, option, "a public key belongs here").key;
}

/**
 * Antom's keys, one or several.
 *
 * @throws {AntomError} `ANTOM_INVALID_OPTION`, `ANTOM_INVALID_KEY`; the message names the option.
 */
export function readPublicKeys(input: unknown, option: string): readonly VersionedKey[] {
  return openPublicKeys(input, option).map(({ keyVersion, key }) => ({ keyVersion, key }));
}

/**
 * The keys of a client, each for itself and against each other: whoever gives his own public key for Antom's is told at once, or,
 * where a runtime hides the numbers of a key, by the first signature and before anything is sent.
 *
 * @throws {AntomError} `ANTOM_INVALID_OPTION`, `ANTOM_INVALID_KEY`.
 */
export function readKeys(
  privateKey: unknown,
  antomPublicKey: unknown,
): { readonly privateKey: SigningKey; readonly antomPublicKeys: readonly VersionedKey[] } {
  const mine = openPrivateKey(privateKey, "privateKey");
  const antoms = openPublicKeys(antomPublicKey, "antomPublicKey");
  const known = antoms.filter(({ modulus }) => mine.modulus !== undefined && modulus !== undefined);
  for (const { option, modulus } of known) if (String(modulus) === String(mine.modulus)) throw ownKey(option);
  const hidden = antoms.filter((antom) => !known.includes(antom));
  const refuseOwn = async (content: Uint8Array, signature: Uint8Array): Promise<void> => {
    for (const { option, key } of hidden) if (await key.verify(content, signature)) throw ownKey(option);
  };
  return {
    privateKey: hidden.length === 0 ? mine.key : checkedAtFirst(mine.key, refuseOwn),
    antomPublicKeys: antoms.map(({ keyVersion, key }) => ({ keyVersion, key })),
  };
}

function ownKey(option: string): Error {
  return refusalOf(option)(
    "is the public half of your own private key; Antom's public key belongs here, which the dashboard shows beside it",
  );
}

function openPrivateKey(input: unknown, option: string): Opened<SigningKey> {
  const wanted = { refuse: refusalOf(option), says: "your private key belongs here" };
  const { key, modulus } = guarded(wanted.refuse, () => {
    if (isObject(input) && isDigestSigner(input)) return openDigestSigner(input, option);
    const found = isObject(input) && isRuntimeKey(input) ? examined(input, "private", wanted) : { readable: input };
    if ("native" in found) return { key: platform.privateKeyFrom(found.native), modulus: found.modulus };
    const numbers = privateNumbersIn(formsIn(found.readable, option, wanted), wanted);
    return { key: platform.importPrivateKey(pkcs8Of(numbers)), modulus: numbers.n };
  });
  return { option, key: { sign: (content, alone) => guardedUse(wanted.refuse, () => key.sign(content, alone)) }, modulus };
}

function openDigestSigner(signer: DigestSigner, option: string): Omit<Opened<SigningKey>, "option"> {
  const refuse = refusalOf(option);
  const key = digestSigningKey(signer, refuse);
  if (signer.publicKey === undefined) return { key, modulus: undefined };
  const half = openPublicKey(signer.publicKey, `${option}.publicKey`, "the public half of the signer's key belongs here");
  const check = async (content: Uint8Array, signature: Uint8Array): Promise<void> => {
    if (await half.key.verify(content, signature)) return;
    throw refuse(
      "is of no use: what signDigest gives does not verify with publicKey. Does it sign with that key, and the digest as it is, not hashed again?",
    );
  };
  return { key: checkedAtFirst(key, check), modulus: half.modulus };
}

function openPublicKeys(input: unknown, option: string): readonly (Opened<VerifyingKey> & VersionedKey)[] {
  const says = "Antom's public key belongs here, as the dashboard shows it";
  if (Array.isArray(input)) {
    if (input.length === 0) throw invalidOption(`${option} is an empty list`);
    return input.map((each: unknown, index) => ({ keyVersion: undefined, ...openPublicKey(each, `${option}[${index}]`, says) }));
  }
  if (!isObject(input) || !isKeysByVersion(input)) return [{ keyVersion: undefined, ...openPublicKey(input, option, says) }];
  return Object.entries(input).map(([keyVersion, each]) => ({ keyVersion, ...openPublicKey(each, `${option}["${keyVersion}"]`, says) }));
}

function openPublicKey(input: unknown, option: string, says: string): Opened<VerifyingKey> {
  const wanted = { refuse: refusalOf(option), says };
  const { key, modulus } = guarded(wanted.refuse, () => {
    const found = isObject(input) && isRuntimeKey(input) ? examined(input, "public", wanted) : { readable: input };
    if ("native" in found) return { key: platform.publicKeyFrom(found.native), modulus: found.modulus };
    const numbers = publicNumbersIn(formsIn(found.readable, option, wanted), wanted);
    return { key: platform.importPublicKey(spkiOf(numbers)), modulus: numbers.n };
  });
  return { option, key: { verify: (content, signature) => guardedUse(wanted.refuse, () => key.verify(content, signature)) }, modulus };
}

/** Everything that an input holds which has to be read first. */
function formsIn(input: unknown, option: string, { refuse }: Wanted): readonly Form[] {
  if (input === undefined || input === null || (typeof input === "string" && /^["'\s]*$/.test(input))) {
    throw invalidOption(`${option} is missing; is the environment variable or file behind it set?`);
  }
  if (typeof input === "string") return formsInText(input, refuse);
  const bytes = bytesIn(input);
  if (bytes !== undefined) return formsInBytes(bytes, refuse);
  if (isObject(input) && isJsonWebKey(input)) return [formOfJwk(input, refuse)];
  throw invalidOption(`${option} has to be text (PEM, base64), bytes (DER), a JSON Web Key, a CryptoKey or a KeyObject`);
}

function isObject(input: unknown): input is object {
  return typeof input === "object" && input !== null;
}
