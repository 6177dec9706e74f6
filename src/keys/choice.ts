/** What an input holds -> the numbers of the one key that is wanted. */
import { bytesIn, type ReadableKey } from "./inputs.ts";
import { numbersInJwk } from "./jwk.ts";
import { isPrivate, isSound, type RsaNumbers } from "./rsa.ts";
import { numbersInDer } from "./structures.ts";
import { type Content, contentOf } from "./text.ts";

export type Half = "private" | "public";

/** Of the keys that stand in one input the one of this half that can be used; undefined where there is none, or more than one. */
export function chosenOf(keys: readonly RsaNumbers[], half: Half): RsaNumbers | undefined {
  // In the file of a private key its certificate often stands too. The other way round, somebody lays his private key open.
  const [key, ...more] = half === "private" ? keys.filter(isPrivate) : keys;
  const isOne = key !== undefined && more.length === 0 && isPrivate(key) === (half === "private");
  return isOne && isSound(key) ? key : undefined;
}

/** Every RSA key that an input holds. */
export function keysIn(input: ReadableKey): readonly RsaNumbers[] {
  const content = contentIn(input);
  if ("unreadable" in content) return [];
  const keys = "jwk" in content ? [numbersInJwk(content.jwk)] : content.ders.map(numbersInDer);
  return keys.filter((key) => key !== undefined);
}

export function contentIn(input: ReadableKey): Content {
  const text = typeof input === "string" ? input : bytesIn(input);
  return text === undefined ? { jwk: input as object } : contentOf(text);
}
