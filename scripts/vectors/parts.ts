/** What a vector is made of: parts, content, signature, header. */
import { join } from "node:path";
import type { KeyName } from "./keys.ts";
import { openssl } from "./openssl.ts";

export type Headers = readonly (readonly [string, string])[];

export interface Parts {
  readonly path: string;
  readonly clientId: string;
  readonly time: string;
  readonly body: Buffer;
}

/** An answer as it was received, and what its verifier knows besides. */
export interface Answer {
  readonly path: string;
  readonly clientId: string;
  readonly status: number;
  readonly headers: Headers;
  readonly body: Buffer;
}

/** Signs content with one of the keys; gives base64. */
export type Sign = (content: Buffer, key: KeyName, options?: readonly string[]) => string;

/** Signs by the openssl command line, with the keys that stand in a folder as PEM. */
export function signerIn(folder: string): Sign {
  return (content, key, options = ["-sha256"]) =>
    openssl(["dgst", ...options, "-sign", join(folder, `${key}.pem`)], content).toString("base64");
}

export function contentOf({ path, clientId, time, body }: Parts): Buffer {
  return Buffer.concat([Buffer.from(`POST ${path}\n${clientId}.${time}.`), body]);
}

export function headerOf(signature: string, keyVersion = "1", blank = ""): string {
  return `algorithm=RSA256,${blank}keyVersion=${keyVersion},${blank}signature=${encodeURIComponent(signature)}`;
}

/** Text where the bytes are UTF-8; null where only base64 can show them. */
export function shown(bytes: Buffer) {
  const text = bytes.toString("utf8");
  return { text: Buffer.from(text).equals(bytes) ? text : null, base64: bytes.toString("base64") };
}
