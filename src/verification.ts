/** Whether a message is Antom's: its signature header, held against every key that is believed. */
import type { VersionedKey } from "./keys.ts";
import { ALGORITHM, parseSignatureHeader, type SignatureHeader, type SignedParts, verify } from "./signing.ts";

/** A message whose signature is not genuine, with what it was held against. */
interface NotGenuine {
  readonly clientId: string;
  readonly path: string;
  readonly time: string;
  readonly body: Uint8Array;
  readonly signature: string;
  readonly clientIdHeader: string;
}

/** Why a signature is not genuine, in words that may be logged; undefined where it does not say. */
export type Diagnose = (message: NotGenuine) => Promise<string | undefined>;

/** What is said of a message that nobody made whose key is believed; only of that is a diagnosis worth its while. */
export const FORGED = "Its signature is not Antom's for these bytes.";

/**
 * Why a message is not to be believed, in words for the one who gets an error; undefined where it is genuine.
 *
 * The content is built from the parts alone, with our own client id.
 */
export async function faultOf(parts: SignedParts, header: string, keys: readonly VersionedKey[]): Promise<string | undefined> {
  const parsed = parseSignatureHeader(header);
  if (parsed === undefined) return "Its signature header can't be read.";
  if (parsed.algorithm !== ALGORITHM) return `Its algorithm is not ${ALGORITHM}.`;
  return (await isMadeByAny(parts, parsed, keys)) ? undefined : FORGED;
}

/** Why a signature mostly is not genuine. */
export const USUAL_CAUSE = "Is antomPublicKey the key that the dashboard shows as Antom's, and not the one that you uploaded?";

/** Whether any key made the signature. The version that the header names orders the tries and decides nothing: it is not signed. */
async function isMadeByAny(
  parts: SignedParts,
  { signature, keyVersion }: SignatureHeader,
  keys: readonly VersionedKey[],
): Promise<boolean> {
  const named = keys.filter((each) => each.keyVersion === keyVersion);
  const unusable: unknown[] = [];
  for (const { key } of [...named, ...keys.filter((each) => !named.includes(each))]) {
    try {
      if (await verify(parts, signature, key)) return true;
    } catch (error) {
      // One that can't be used is no reason not to ask the others.
      unusable.push(error);
    }
  }
  if (unusable.length > 0) throw unusable[0];
  return false;
}
