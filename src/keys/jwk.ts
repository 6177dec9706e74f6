/** A JSON Web Key (RFC 7517, 7518) -> the numbers of the RSA key in it. */
import { own } from "../json.ts";
import { withoutLeadingZeros } from "./der.ts";
import type { JsonWebKeyLike } from "./inputs.ts";
import { type Magnitude, named, PRIVATE_NAMES, PUBLIC_NAMES, type RsaNumbers } from "./rsa.ts";
import { bytesOfBase64 } from "./text.ts";

/** Undefined where it is made for something else, or lacks a part. */
export function numbersInJwk(jwk: object): RsaNumbers | undefined {
  const part = partsOf(jwk);
  if (part("kty") !== "RSA" || !isForSigning(jwk)) return undefined;
  const names = namesIn(jwk);
  return named(
    names,
    names.map((name) => magnitudeIn(part(name))),
  );
}

/** The parts of a key, of its own only. */
export function partsOf(jwk: object): (name: keyof JsonWebKeyLike) => unknown {
  return (name) => own(jwk as Record<string, unknown>, name);
}

export function isForSigning(jwk: object): boolean {
  const part = partsOf(jwk);
  return (part("alg") ?? "RS256") === "RS256" && (part("use") ?? "sig") === "sig";
}

/** The numbers that a key has to have. */
export function namesIn(jwk: object): readonly (keyof JsonWebKeyLike)[] {
  return partsOf(jwk)("d") === undefined ? PUBLIC_NAMES : PRIVATE_NAMES;
}

export function magnitudeIn(text: unknown): Magnitude | undefined {
  if (typeof text !== "string" || !/^[\w-]+$/.test(text) || text.length % 4 === 1) return undefined;
  const bytes = bytesOfBase64(text.replaceAll("-", "+").replaceAll("_", "/"));
  return bytes && withoutLeadingZeros(bytes);
}
