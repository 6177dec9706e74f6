/** Card tokens, encrypted at rest: AES-256-GCM, bound to the record that they belong to. */
import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

/** A text that only the key opens, as base64. */
export interface Sealed {
  readonly iv: string;
  readonly text: string;
  readonly tag: string;
}

/** `belongsTo` is not hidden, but has to be the same when it is opened: a token moved to another customer's record stays shut. */
export function seal(text: string, key: Uint8Array, belongsTo: string): Sealed {
  const iv = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key, iv).setAAD(Buffer.from(belongsTo));
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return { iv: iv.toString("base64"), text: sealed.toString("base64"), tag: cipher.getAuthTag().toString("base64") };
}

/** @throws where the key is another one, or the record is, or anything was altered. */
export function unseal({ iv, text, tag }: Sealed, key: Uint8Array, belongsTo: string): string {
  const bytes = (base64: string): Buffer => Buffer.from(base64, "base64");
  const decipher = createDecipheriv("aes-256-gcm", key, bytes(iv), { authTagLength: 16 })
    .setAAD(Buffer.from(belongsTo))
    .setAuthTag(bytes(tag));
  return Buffer.concat([decipher.update(bytes(text)), decipher.final()]).toString("utf8");
}
