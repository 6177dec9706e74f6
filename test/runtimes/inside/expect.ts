/** Assertions that every runtime has: they throw. */
import { type AntomError, isAntomError } from "antom-client";

/** Compared as JSON, so that it makes no difference whose bytes or prototypes they are. */
export function same(actual: unknown, expected: unknown, what: string): void {
  const [is, ought] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (is !== ought) throw new Error(`${what}: expected ${ought}, got ${is}`);
}

/** The error that a call ends with; a call that does not end with one of the library's is a failure. */
export async function refusalOf(call: () => Promise<unknown>): Promise<AntomError> {
  try {
    await call();
  } catch (error) {
    if (isAntomError(error)) return error;
    throw error;
  }
  throw new Error("was not refused");
}

export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
