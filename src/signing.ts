/** What Antom signs, how to sign it and how to check it. Knows nothing of HTTP. */
import { joined } from "./platform/bytes.ts";
import type { SigningKey, VerifyingKey } from "./platform/platform.ts";

/** The parts of a message that a signature covers. */
export interface SignedParts {
  /** The path with its query, as it is really called; `/sandbox` included. */
  readonly path: string;
  readonly clientId: string;
  /** The request time, or the response time, with exactly the characters of the header. */
  readonly time: string;
  /** The bytes of the body, as they are sent or were received. */
  readonly body: Uint8Array;
}

/** What a signature header says. */
export interface SignatureHeader {
  readonly algorithm: string;
  readonly keyVersion: string | undefined;
  readonly signature: Uint8Array;
}

/** The only algorithm there is: RSASSA-PKCS1-v1_5 with SHA-256. */
export const ALGORITHM = "RSA256";

const encoder = new TextEncoder();

/**
 * The bytes that are signed: `POST <path>`, a line feed, `<client id>.<time>.<body>`; nothing after the body.
 *
 * @see https://global.alipay.com/docs/ac/ams/digital_signature
 */
export function contentToSign({ path, clientId, time, body }: SignedParts): Uint8Array {
  return joined([encoder.encode(`POST ${path}\n${clientId}.${time}.`), body]);
}

/** Signs, and gives the value of the `Signature` header. */
export async function sign(parts: SignedParts, key: SigningKey, keyVersion: string, alone = true): Promise<string> {
  const signature = await key.sign(contentToSign(parts), alone);
  return formatSignatureHeader({ algorithm: ALGORITHM, keyVersion, signature });
}

/** Whether a signature is that of the parts. */
export function verify(parts: SignedParts, signature: Uint8Array, key: VerifyingKey): boolean | Promise<boolean> {
  return key.verify(contentToSign(parts), signature);
}

/** `algorithm=RSA256, keyVersion=1, signature=…`, the value base64 and then percent-encoded. */
export function formatSignatureHeader({ algorithm, keyVersion, signature }: SignatureHeader): string {
  const value = encodeURIComponent(toBase64(signature));
  return keyVersion === undefined
    ? `algorithm=${algorithm}, signature=${value}`
    : `algorithm=${algorithm}, keyVersion=${keyVersion}, signature=${value}`;
}

/**
 * Reads a signature header, with or without blanks; undefined where it is none.
 *
 * The value may also come without percent-encoding, as Antom's PHP SDK accepts. Base64 is taken strictly: standard
 * alphabet, padded, no bits left over.
 */
export function parseSignatureHeader(header: string): SignatureHeader | undefined {
  const parts = new Map<string, string>();
  for (const part of header.split(",")) {
    const at = part.indexOf("=");
    if (at === -1) return undefined;
    const name = part.slice(0, at).trim();
    if (parts.has(name)) return undefined;
    parts.set(name, part.slice(at + 1).trim());
  }
  const algorithm = parts.get("algorithm");
  const signature = fromBase64(percentDecoded(parts.get("signature") ?? "") ?? "");
  if (algorithm === undefined || signature === undefined || signature.length === 0) return undefined;
  return { algorithm, keyVersion: parts.get("keyVersion"), signature };
}

function percentDecoded(value: string): string | undefined {
  try {
    return decodeURIComponent(value);
  } catch {
    return undefined;
  }
}

/** Standard base64, padded. */
export function toBase64(bytes: Uint8Array): string {
  let binary = "";
  // Every signature comes through here: many characters at a time, as each piece that is added to a text leaves one behind as garbage.
  for (let start = 0; start < bytes.length; start += 4_096) {
    binary += String.fromCharCode.apply(null, bytes.subarray(start, start + 4_096) as unknown as number[]);
  }
  return btoa(binary);
}

/** The bytes behind standard, padded base64; undefined where the text is anything else. */
export function fromBase64(text: string): Uint8Array | undefined {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return undefined;
  // Refuses spare bits, so that one signature has one spelling; only the last group can have some.
  const last = text.slice(-4);
  if (btoa(atob(last)) !== last) return undefined;
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  // Every answer comes through here: a loop takes a tenth of what Uint8Array.from with a function does.
  for (let index = 0; index < bytes.length; index++) bytes[index] = binary.charCodeAt(index);
  return bytes;
}
