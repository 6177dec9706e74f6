/** Text that nobody can guess. */
import { toBase64 } from "../signing.ts";

// To ask for randomness costs the same for a few bytes and for many.
const pool = new Uint8Array(4_096);
let used = pool.length;

/** The same text for an address: without what has a meaning there. */
export function inUrl(text: string): string {
  return text.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** Base64 of so many random bytes, 1024 at most. */
export function secret(bytes: number): string {
  if (used + bytes > pool.length) {
    crypto.getRandomValues(pool);
    used = 0;
  }
  const text = toBase64(pool.subarray(used, used + bytes));
  // What was given away stays nowhere.
  pool.fill(0, used, used + bytes);
  used += bytes;
  return text;
}
