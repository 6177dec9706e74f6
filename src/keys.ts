/** Every form in which a merchant may hold a key -> a key that signs or verifies. */
import { platform } from "#platform";
import { invalidOption } from "./errors.ts";
import { chosenOf, keysIn } from "./keys/choice.ts";
import { checkedAtFirst, digestSigningKey } from "./keys/digest-signer.ts";
import {
  type DigestSigner,
  isCryptoKey,
  isDigestSigner,
  isKeysByVersion,
  isObjectLike,
  isReadable,
  isRuntimeKey,
  type PrivateKeyInput,
  type PublicKeyInput,
  type RuntimeKey,
} from "./keys/inputs.ts";
import { type Explain, guarded, guardedUse, refusalOf, type Wanted } from "./keys/refusal.ts";
import { jwkOf, type Magnitude, type RsaNumbers } from "./keys/rsa.ts";
import { exportOf, isFitting, publicDerOf } from "./keys/runtime-key.ts";
import type { KeySource, SigningKey, VerifyingKey } from "./platform/platform.ts";

export type { DigestSigner, JsonWebKeyLike, PrivateKeyInput, PublicKeyInput, PublicKeysInput } from "./keys/inputs.ts";
export type { Explain } from "./keys/refusal.ts";

/** One of Antom's public keys, with its version where the caller told it. */
export interface VersionedKey {
  readonly keyVersion: string | undefined;
  readonly key: VerifyingKey;
}

/** A key that is ready for use, and its modulus where it is known. */
interface Opened<Key> {
  readonly option: string;
  readonly key: Key;
  readonly modulus: Magnitude | undefined;
}

/**
 * The key that signs requests.
 *
 * @throws {AntomError} `ANTOM_INVALID_OPTION` where it is missing, `ANTOM_INVALID_KEY` where it is unreadable or of another kind: what is wrong
 *   with it `explain` says.
 */
export function readPrivateKey(input: PrivateKeyInput, option: string, explain?: Explain): SigningKey {
  return openPrivateKey(input, option, explain).key;
}

/**
 * A key that verifies.
 *
 * @throws {AntomError} as above.
 */
export function readPublicKey(input: PublicKeyInput, option: string, explain?: Explain): VerifyingKey {
  return openPublicKey(input, { option, half: "public", explain }).key;
}

/**
 * Antom's keys, one or several.
 *
 * @throws {AntomError} as above; the message names the option.
 */
export function readPublicKeys(input: unknown, option: string, explain?: Explain): readonly VersionedKey[] {
  return openPublicKeys(input, option, explain).map(({ keyVersion, key }) => ({ keyVersion, key }));
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
  explain?: Explain,
): { readonly privateKey: SigningKey; readonly antomPublicKeys: readonly VersionedKey[] } {
  const mine = openPrivateKey(privateKey, "privateKey", explain);
  const antoms = openPublicKeys(antomPublicKey, "antomPublicKey", explain);
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

function openPrivateKey(input: unknown, option: string, explain: Explain | undefined): Opened<SigningKey> {
  const refuse = refusalOf(option);
  const { key, modulus } = guarded(refuse, () =>
    isObjectLike(input) && isDigestSigner(input)
      ? openDigestSigner(input, option, explain)
      : open(input, { option, half: "private", explain }, platform.signingKey),
  );
  return { option, key: { sign: (content, alone) => guardedUse(refuse, () => key.sign(content, alone)) }, modulus };
}

function openDigestSigner(signer: DigestSigner, option: string, explain: Explain | undefined): Omit<Opened<SigningKey>, "option"> {
  const refuse = refusalOf(option);
  const key = digestSigningKey(signer, refuse);
  if (signer.publicKey === undefined) return { key, modulus: undefined };
  const half = openPublicKey(signer.publicKey, { option: `${option}.publicKey`, half: "public", of: "signer", explain });
  const check = async (content: Uint8Array, signature: Uint8Array): Promise<void> => {
    if (await half.key.verify(content, signature)) return;
    throw refuse(
      "is of no use: what signDigest gives does not verify with publicKey. Does it sign with that key, and the digest as it is, not hashed again?",
    );
  };
  return { key: checkedAtFirst(key, check), modulus: half.modulus };
}

function openPublicKeys(input: unknown, option: string, explain: Explain | undefined): readonly (Opened<VerifyingKey> & VersionedKey)[] {
  const opened = (each: unknown, place: string, keyVersion?: string): Opened<VerifyingKey> & VersionedKey => ({
    keyVersion,
    ...openPublicKey(each, { option: option + place, half: "public", of: "antom", explain }),
  });
  if (Array.isArray(input)) {
    if (input.length === 0) throw invalidOption(`${option} is an empty list`);
    return input.map((each: unknown, index) => opened(each, `[${index}]`));
  }
  if (!isObjectLike(input) || !isKeysByVersion(input)) return [opened(input, "")];
  return Object.entries(input).map(([keyVersion, each]) => opened(each, `["${keyVersion}"]`, keyVersion));
}

function openPublicKey(input: unknown, wanted: Wanted): Opened<VerifyingKey> {
  const { option } = wanted;
  const refuse = refusalOf(option);
  const { key, modulus } = guarded(refuse, () => open(input, wanted, platform.verifyingKey));
  return { option, key: { verify: (content, signature) => guardedUse(refuse, () => key.verify(content, signature)) }, modulus };
}

/** Opens the one key of an input that is wanted. */
function open<Key>(input: unknown, wanted: Wanted, openSource: (source: KeySource) => Key): Omit<Opened<Key>, "option"> {
  const { option, explain } = wanted;
  if (input === undefined || input === null || (typeof input === "string" && /^["'\s]*$/.test(input))) {
    throw invalidOption(`${option} is missing; is the environment variable or file behind it set?`);
  }
  const isOpened = isObjectLike(input) && isRuntimeKey(input);
  if (!isOpened && !isReadable(input))
    throw invalidOption(`${option} has to be text (PEM, base64), bytes (DER), a JSON Web Key, a CryptoKey or a KeyObject`);
  const found = isOpened ? sourceIn(input, wanted) : sourceOf(keysIn(input), wanted);
  if (found !== undefined) return { key: openSource(found.source), modulus: found.modulus };
  throw refusalOf(option)(explain?.(input, wanted) ?? "is no RSA key of the kind that belongs here; createAntomClient says what it is");
}

interface Found {
  readonly source: KeySource;
  readonly modulus: Magnitude | undefined;
}

function sourceOf(keys: readonly RsaNumbers[], { half }: Wanted): Found | undefined {
  const numbers = chosenOf(keys, half);
  return numbers && { source: jwkOf(numbers), modulus: numbers.n };
}

/** Of a key that a runtime has opened: itself, or its numbers where it is another runtime's. */
function sourceIn(key: RuntimeKey, wanted: Wanted): Found | undefined {
  if (!isFitting(key, wanted.half)) return undefined;
  const publicDer = publicDerOf(key);
  if (publicDer !== undefined) {
    const numbers = chosenOf(keysIn(publicDer), "public");
    return numbers && { source: key, modulus: numbers.n };
  }
  if (isCryptoKey(key)) return { source: key, modulus: undefined };
  const der = exportOf(key, wanted.half);
  return der && sourceOf(keysIn(der), wanted);
}
