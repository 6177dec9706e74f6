/** Keys that a runtime has opened already: CryptoKey, and the KeyObject of Node. */
import { platform } from "#platform";
import type { CryptoKeyLike, KeyObjectLike } from "../platform/platform.ts";
import type { Half } from "./choice.ts";
import { bytesIn, isCryptoKey, type RuntimeKey } from "./inputs.ts";
import { isFittingSize, LEAST_BITS } from "./rsa.ts";

/** Whether it is of the half that is wanted, and made for this signature. What a KeyObject is made for only its DER tells. */
export function isFitting(key: RuntimeKey, half: Half): boolean {
  return key.type === half && (!isCryptoKey(key) || (isMadeFor(key, half) && isFittingSize(modulusLengthOf(key))));
}

export function isMadeFor({ algorithm, usages }: CryptoKeyLike, half: Half): boolean {
  const { name, hash } = algorithm as { name?: unknown; hash?: { name?: unknown } };
  return name === "RSASSA-PKCS1-v1_5" && hash?.name === "SHA-256" && usages.includes(usageOf(half));
}

export function usageOf(half: Half): string {
  return half === "private" ? "sign" : "verify";
}

/** Where a key does not say how long it is, its first use does. */
export function modulusLengthOf({ algorithm }: CryptoKeyLike): number {
  const { modulusLength } = algorithm as { modulusLength?: unknown };
  return typeof modulusLength === "number" ? modulusLength : LEAST_BITS;
}

/** The public half as DER. Not every runtime tells it at once, and none of a key that is not its own. */
export function publicDerOf(key: RuntimeKey): Uint8Array | undefined {
  try {
    return platform.spkiOf(key);
  } catch {
    return undefined;
  }
}

/** The DER of a KeyObject that is not this runtime's own; undefined where it gives none. What it throws may hold parts of the key. */
export function exportOf(key: RuntimeKey, half: Half): Uint8Array | undefined {
  try {
    return bytesIn((key as KeyObjectLike).export({ format: "der", type: half === "private" ? "pkcs8" : "spki" }));
  } catch {
    return undefined;
  }
}
