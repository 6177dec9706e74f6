/** A JSON Web Key (RFC 7517, 7518) -> what it holds. */
import { own } from "../json.ts";
import { withoutLeadingZeros } from "./der.ts";
import type { Form } from "./forms.ts";
import type { Refuse } from "./refusal.ts";
import { PRIVATE_NAMES, PUBLIC_NAMES, type RsaPrivateNumbers } from "./rsa.ts";

const FOREIGN: Readonly<Record<string, string>> = {
  EC: "an elliptic-curve key",
  OKP: "an Ed25519, Ed448, X25519 or X448 key",
  oct: "a secret key, as HMAC has it",
};

/** @throws {AntomError} where it is made for something else, or lacks a part. */
export function formOfJwk(jwk: object, refuse: Refuse): Form {
  const part = (name: string): unknown => own(jwk as Record<string, unknown>, name);
  const kty = String(part("kty"));
  if (kty !== "RSA") {
    const algorithm = own(FOREIGN, kty);
    return algorithm === undefined ? { kind: "unknown" } : { kind: "foreign", algorithm };
  }
  if ((part("alg") ?? "RS256") !== "RS256" || (part("use") ?? "sig") !== "sig") {
    throw refuse("is a JSON Web Key for another use; its alg has to be RS256 and its use sig, where it has them");
  }
  const isPrivate = part("d") !== undefined;
  const numbers = (isPrivate ? PRIVATE_NAMES : PUBLIC_NAMES).map((name) => [name, numberOf(part(name))] as const);
  const lacking = numbers.flatMap(([name, number]) => (number === undefined ? [name] : []));
  if (lacking.length > 0) throw refuse(`is a JSON Web Key without ${lacking.join(", ")}, or with something there that is not base64url`);
  return { kind: isPrivate ? "private" : "public", numbers: Object.fromEntries(numbers) as unknown as RsaPrivateNumbers };
}

function numberOf(text: unknown): Uint8Array | undefined {
  if (typeof text !== "string" || !/^[\w-]+$/.test(text) || text.length % 4 === 1) return undefined;
  const base64 = text.replaceAll("-", "+").replaceAll("_", "/");
  return withoutLeadingZeros(Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)));
}
