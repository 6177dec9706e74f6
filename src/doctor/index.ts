/** Why a signature does not verify: tries every known cause offline, and says which one it is. An entry of its own, it weighs on nobody else. */
import { invalidOption } from "../errors.ts";
import { instantOf } from "../instant.ts";
import { type Found, inWords, type MessageKind, type RemainingCause, type SignatureCause } from "./causes.ts";
import { readingsOf } from "./header.ts";
import { type ReadInput, readInput, type SignatureInput } from "./input.ts";
import { type KnownKey, readKnownKeys } from "./keys.ts";
import { shownPath } from "./parts.ts";
import { type Maker, makersOf, type Search, search } from "./search.ts";

export type { JsonWebKeyLike, PublicKeyInput, PublicKeysInput } from "../keys.ts";
export type { CryptoKeyLike, KeyObjectLike } from "../platform/platform.ts";
export type { MessageKind, RemainingCause, SignatureCause } from "./causes.ts";
export type { SignatureInput } from "./input.ts";

/** What may be known and logged of a message: nothing of its body, its signature or a key. */
export interface SignatureFacts {
  readonly kind: MessageKind;
  /** Without its query. */
  readonly path: string;
  readonly bodyBytes: number;
  /** Of the keys that were used: SHA-256 of the SubjectPublicKeyInfo, 16 hexadecimal digits in groups of four. Keys that may not be exported have none. */
  readonly keyFingerprints: readonly string[];
  /** The fingerprint of the given key whose private half made the signature, whatever it was made over. */
  readonly signedBy?: string;
  /** How far the message's time lies ahead of our clock. */
  readonly clockDifferenceMs?: number;
}

/** What became of a signature, and why. Everything in it may be logged: it holds nothing of the body and nothing of a key. */
export interface SignatureExplanation {
  /** Whether it verifies as it was given, and would be accepted. */
  readonly verifies: boolean;
  /** The change that makes it verify, or the fault that is plain to see; undefined where none is known. */
  readonly cause?: SignatureCause;
  /** Every change that is needed, `cause` first: two things may be wrong at once. */
  readonly causes: readonly SignatureCause[];
  /** In plain words: what is wrong, and what to do. */
  readonly sentence: string;
  /** The causes that were tried, in their order. */
  readonly tried: readonly SignatureCause[];
  /** Where no cause is known: what may still be wrong, the likeliest first. */
  readonly remaining: readonly RemainingCause[];
  readonly facts: SignatureFacts;
}

/** So that a search has an end. */
const MAX_KEYS = 16;
const MAX_CLIENT_IDS = 16;

/**
 * Says why a signature does not verify: tries the known causes without any network, each alone and then in pairs, smallest changes first.
 *
 * The explanation may be logged: it holds nothing of the body, the signature or the keys. It decides nothing, either: a message that did not
 * verify stays refused, whatever is found here.
 *
 * @throws {AntomError} `ANTOM_INVALID_OPTION`, `ANTOM_INVALID_KEY` where a part of the input can't be taken: the message names it, and never shows it.
 * @example
 * const { cause, sentence } = await explainSignature({ kind: "answer", path, clientId, time, body, signature, publicKey });
 */
export async function explainSignature(input: SignatureInput): Promise<SignatureExplanation> {
  const read = readInput(input);
  const { kind, path, clientId, time, body, signature, url, otherTime, clientIdHeader, otherClientIds = [] } = read;
  if (otherClientIds.length > MAX_CLIENT_IDS) throw invalidOption(`otherClientIds: no more than ${MAX_CLIENT_IDS} can be tried`);
  const keys = await readKeys(read);
  const facts = factsOf(read, keys);
  const plain = (cause: SignatureCause, of = facts): SignatureExplanation => explained({ cause, detail: "" }, [], [], of);
  if (signature.trim() === "") return plain("signatureMissing");
  const readings = readingsOf(signature, kind);
  if (readings.length === 0) return plain("signatureUnreadable");
  const makers = await makersOf(readings, keys);
  const certain = makers.find((each) => each.certain);
  if (time.trim() === "" && otherTime === "") return plain("timeMissing", withMaker(facts, certain));
  const clientIds = [clientIdHeader, ...otherClientIds];
  const result = makers.length === 0 ? NOTHING : await search(makers, { path, clientId, time, body }, { url, clientIds, otherTime });
  const maker = result.maker ?? certain;
  const known = withMaker(facts, maker);
  const ofHeader = readings.flatMap(({ causes }) => causes);
  const tried = [...triedBefore(ofHeader, keys), ...result.tried];
  const isOwn = usesOwn(keys, kind) && maker?.key.role !== "used";
  if (result.found === undefined) {
    return isOwn ? explained({ cause: "keyIsOwn", detail: "" }, [], tried, known) : unexplained(makers, result.complete, tried, known);
  }
  const [first, ...more] = isOwn ? withOwnKey(result.found) : result.found;
  if (first !== undefined) return explained(first, more, tried, known);
  if (clientIdHeader !== "" && clientIdHeader !== clientId) return plain("clientIdHeaderDiffers", known);
  return { verifies: true, causes: [], sentence: "The signature verifies.", tried: [], remaining: [], facts: known };
}

const NOTHING: Search = { tried: [], complete: true };

async function readKeys({ publicKey, ownPublicKey, otherPublicKeys = [] }: ReadInput): Promise<KnownKey[]> {
  const used = await readKnownKeys(publicKey, "used", "publicKey");
  const own = ownPublicKey === undefined ? [] : await readKnownKeys(ownPublicKey, "own", "ownPublicKey");
  const others = await readKnownKeys(otherPublicKeys, "other", "otherPublicKeys");
  if (used.length === 0) throw invalidOption("publicKey is an empty list; give the key that was used to verify");
  if (used.length + others.length > MAX_KEYS)
    throw invalidOption(`publicKey and otherPublicKeys: no more than ${MAX_KEYS} keys can be tried`);
  return [...used, ...own, ...others];
}

function factsOf({ kind, path, time, body, now }: ReadInput, keys: readonly KnownKey[]): SignatureFacts {
  const instant = instantOf(time.trim());
  return {
    kind,
    path: shownPath(path),
    bodyBytes: body.length,
    keyFingerprints: keys.flatMap(({ role, fingerprint }) => (role === "used" && fingerprint !== undefined ? [fingerprint] : [])),
    ...(instant === undefined || now === undefined ? {} : { clockDifferenceMs: instant - Math.floor(now) }),
  };
}

function withMaker(facts: SignatureFacts, maker: Maker | undefined): SignatureFacts {
  const signedBy = maker?.key.fingerprint;
  return signedBy === undefined ? facts : { ...facts, signedBy };
}

/** The header's causes were undone and the keys held against what was left, before any content was. */
function triedBefore(ofHeader: readonly Found[], keys: readonly KnownKey[]): SignatureCause[] {
  const roles = new Set(keys.map(({ role }) => role));
  const ofKeys = keys.some(({ numbers }) => numbers !== undefined) ? (["hashOther", "hashUnnamed", "paddingPss"] as const) : [];
  return [
    ...new Set(ofHeader.map(({ cause }) => cause)),
    ...(roles.has("own") ? (["keyIsOwn", "keyOwnSigned"] as const) : []),
    ...(roles.has("other") ? (["keyOther"] as const) : []),
    ...ofKeys,
  ];
}

/** Whether nothing but the merchant's own key was put in the place of Antom's. */
function usesOwn(keys: readonly KnownKey[], kind: MessageKind): boolean {
  const own = keys.find(({ role }) => role === "own")?.fingerprint;
  return kind !== "request" && own !== undefined && keys.every(({ role, fingerprint }) => role !== "used" || fingerprint === own);
}

/** The key beside it is no other one to be used as well, but the right one. */
function withOwnKey(found: readonly Found[]): Found[] {
  return found.map((one) =>
    one.cause === "keyOther" ? { cause: "keyIsOwn", detail: ` With the given key ${one.detail} it verifies.` } : one,
  );
}

function explained(first: Found, more: readonly Found[], tried: readonly SignatureCause[], facts: SignatureFacts): SignatureExplanation {
  const found = [first, ...more];
  const causes = found.map(({ cause }) => cause);
  return { verifies: false, cause: first.cause, causes, sentence: inWords(found, facts.kind), tried, remaining: [], facts };
}

function unexplained(
  makers: readonly Maker[],
  complete: boolean,
  tried: readonly SignatureCause[],
  facts: SignatureFacts,
): SignatureExplanation {
  const { signedBy, keyFingerprints: used } = facts;
  const bounds = complete ? "" : " The message is too long for every combination to be tried.";
  const of = (remaining: readonly RemainingCause[], why: string): SignatureExplanation => {
    return { verifies: false, causes: [], sentence: `No known cause makes it verify. ${why}${bounds}`, tried, remaining, facts };
  };
  if (signedBy !== undefined) {
    const which = used.includes(signedBy) ? "the key that was used" : `another given key (${signedBy})`;
    return of(
      ["bytesChanged"],
      `It was made with ${which}, so the signature is whole: what was signed is not what is given here. Compare the raw bytes of the body, the path, the time and the client id with those of the sender, byte by byte.`,
    );
  }
  if (makers.length > 0) {
    return of(
      ["keyMismatch", "bytesChanged", "signatureChanged"],
      "It can't be told whether one of the given keys made it: compare them with the dashboard, and the raw bytes of the body with those of the sender.",
    );
  }
  return of(
    ["keyMismatch", "signatureChanged"],
    `None of the given keys made this signature, or it was altered on the way. Compare the key that was used (${used.join(", ")}) with the dashboard: is it of the right account, live or sandbox, and the present one?`,
  );
}
