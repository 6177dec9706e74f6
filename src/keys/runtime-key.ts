/** Keys that a runtime has opened already: CryptoKey, and the KeyObject of Node. */
import { platform } from "#platform";
import type { CryptoKeyLike, KeyObjectLike } from "../platform/platform.ts";
import { publicNumbersIn, type Wanted } from "./choice.ts";
import { formOf } from "./forms.ts";
import { bytesIn, isCryptoKey, type RuntimeKey } from "./inputs.ts";
import type { Refuse } from "./refusal.ts";
import { sizeFaultOf } from "./rsa.ts";

/** A key that can be used as it is, with its modulus where the runtime tells it at once; or its DER, where it can't. */
export type Examined = { readonly native: RuntimeKey; readonly modulus: Uint8Array | undefined } | { readonly readable: Uint8Array };

/** @throws {AntomError} where it is of another kind than the one that is wanted. */
export function examined(key: RuntimeKey, type: "private" | "public", wanted: Wanted): Examined {
  const { refuse, says } = wanted;
  if (key.type !== type) throw refuse(`holds ${KINDS.includes(key.type) ? `a ${key.type} key` : "a key of a strange kind"}; ${says}`);
  if (isCryptoKey(key)) requireUse(key, type === "private" ? "sign" : "verify", refuse);
  const spki = spkiOf(key);
  if (spki !== undefined) return { native: key, modulus: publicNumbersIn([formOf(spki)], wanted).n };
  return isCryptoKey(key) ? { native: key, modulus: undefined } : { readable: exported(key, type, refuse) };
}

const KINDS = ["private", "public", "secret"];

function requireUse({ algorithm, usages }: CryptoKeyLike, usage: string, refuse: Refuse): void {
  const { name, hash, modulusLength } = algorithm as { name?: unknown; hash?: { name?: unknown }; modulusLength?: unknown };
  if (name !== "RSASSA-PKCS1-v1_5" || hash?.name !== "SHA-256" || !usages.includes(usage)) {
    throw refuse(`is a CryptoKey of another kind; it needs RSASSA-PKCS1-v1_5 with SHA-256 and the usage ${usage}`);
  }
  const fault = typeof modulusLength === "number" ? sizeFaultOf(modulusLength) : undefined;
  if (fault !== undefined) throw refuse(fault);
}

/** Not every runtime tells it at once, and none of a key that is not its own. */
function spkiOf(key: RuntimeKey): Uint8Array | undefined {
  try {
    return platform.spkiOf(key);
  } catch {
    return undefined;
  }
}

function exported(key: KeyObjectLike, type: "private" | "public", refuse: Refuse): Uint8Array {
  try {
    const der = bytesIn(key.export({ format: "der", type: type === "private" ? "pkcs8" : "spki" }));
    if (der !== undefined) return der;
  } catch {
    // What it says may hold parts of the key.
  }
  throw refuse("is a KeyObject that this runtime can't open and that can't be exported; give PEM or a CryptoKey");
}
