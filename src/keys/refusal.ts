/** What is wrong with a key: always an error of ours, that names the option and holds no part of the key. */
import { AntomError } from "../errors.ts";
import type { Half } from "./choice.ts";
import type { ReadableKey, RuntimeKey } from "./inputs.ts";

/** Makes the error that says what is wrong with the key of one option. A cause is the caller's own code's, never a runtime's. */
export type Refuse = (what: string, cause?: unknown) => AntomError;

/** Which key an option is for. */
export interface Wanted {
  readonly option: string;
  readonly half: Half;
  /** Whose it is, where that is known. */
  readonly of?: "antom" | "signer";
  readonly explain: Explain | undefined;
}

/** Why an input is not the key that is wanted, in words that hold no part of it. A part of its own, because telling takes more than reading. */
export type Explain = (input: ReadableKey | RuntimeKey, wanted: Wanted) => string;

export function refusalOf(option: string): Refuse {
  return (what, cause) => new AntomError("ANTOM_INVALID_KEY", `${option} ${what}`, { maybeExecuted: false, cause });
}

/** What a runtime says of a bad key may hold parts of it, so it is not passed on. */
export function guarded<T>(refuse: Refuse, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw asRefusal(error, refuse);
  }
}

/** Web Crypto opens a key only when it is used, and then it rejects. */
export function guardedUse<T>(refuse: Refuse, use: () => T | Promise<T>): T | Promise<T> {
  const result = guarded(refuse, use);
  return result instanceof Promise
    ? result.catch((error: unknown) => {
        throw asRefusal(error, refuse);
      })
    : result;
}

function asRefusal(error: unknown, refuse: Refuse): AntomError {
  return error instanceof AntomError ? error : refuse("can't be used as an RSA key; is it damaged, or of another algorithm?");
}
