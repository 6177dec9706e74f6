/** Text and bytes in which a key arrives -> what stands in them: PEM, bare base64, and what environment variables make of them. */
import { SEQUENCE } from "./der.ts";

const DASH = 0x2d;

/** What an input has to be taken for: DER, once or several times; a JSON Web Key; or a text that can't be read. */
export type Content = { readonly ders: readonly Uint8Array[] } | { readonly jwk: object } | { readonly unreadable: string };

export function contentOf(input: string | Uint8Array): Content {
  if (typeof input !== "string") return input[0] === SEQUENCE ? { ders: [input] } : contentOf(new TextDecoder().decode(input));
  const plain = plainTextOf(input);
  if (plain.startsWith("{")) {
    const jwk = objectIn(plain);
    return jwk === undefined ? { unreadable: plain } : { jwk };
  }
  const ders = bodiesIn(plain).map((body) => (isEncrypted(body) ? new Uint8Array() : bytesOfBase64(body)));
  return ders.length === 0 || ders.includes(undefined) ? { unreadable: plain } : { ders: ders as Uint8Array[] };
}

/** Without the quotes that .env files and shells leave around a value. */
export function unquoted(text: string): string {
  const trimmed = text.trim();
  const [, , inner = trimmed] = /^(["'])([\s\S]*)\1$/.exec(trimmed) ?? [];
  return inner.trim();
}

/** With line ends for what environment variables have in their place. */
function plainTextOf(text: string): string {
  const plain = unquoted(text).replace(/\\+[rn]/g, "\n");
  const bytes = bytesOfBase64(plain);
  // A whole PEM file in base64, as secrets of Kubernetes and CI hold it.
  return bytes?.[0] === DASH ? new TextDecoder().decode(bytes) : plain;
}

/** What stands in base64: in each block of PEM, or in the whole of the text. */
export function bodiesIn(plain: string): string[] {
  if (!isPem(plain)) return [plain];
  return [...plain.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----([\s\S]*?)-----END \1-----/g)].map(([, , body = ""]) => body);
}

export function isPem(text: string): boolean {
  return text.includes("-----");
}

/** The older way to encrypt says so in a line of its own, in front of bytes that are no longer DER. */
function isEncrypted(body: string): boolean {
  return body.includes("ENCRYPTED");
}

/** What the parser says of bad JSON quotes it, so that is not passed on. */
function objectIn(plain: string): object | undefined {
  try {
    return JSON.parse(plain) as object;
  } catch {
    return undefined;
  }
}

/** Padding may be missing, and the last group too: whether the key is whole, its own first bytes say. */
export function bytesOfBase64(text: string): Uint8Array | undefined {
  const digits = text.replace(/\s/g, "").replace(/={1,2}$/, "");
  if (!/^[A-Za-z0-9+/]{2,}$/.test(digits)) return undefined;
  const whole = digits.length % 4 === 1 ? digits.slice(0, -1) : digits;
  return Uint8Array.from(atob(whole), (char) => char.charCodeAt(0));
}
