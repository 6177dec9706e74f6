/** Card tokens: given out, accepted by later operations, deleted. */
import { createMemory } from "../memory.ts";
import { examplesOf } from "./examples.ts";

/** What is known of a token. */
interface Token {
  readonly clientId: string;
  /** The id of the test card that it stands for. */
  readonly card: string;
  /** `reserved` until its vaulting has succeeded. */
  readonly state: "reserved" | "active" | "deleted";
}

export interface Tokens {
  /** Makes a token. */
  make(clientId: string, card: string, state: "reserved" | "active"): string;
  get(token: string): Token | undefined;
  become(token: string, state: Token["state"]): void;
  /** Whether the contract's own examples use it; those are good for any merchant. */
  isExample(token: string): boolean;
}

const EXAMPLES: ReadonlySet<string> = new Set([...examplesOf("token"), ...examplesOf("paymentMethodId", "paymentMethod")]);

/** `secret` makes text that nobody can guess, base64 of so many bytes. */
export function createTokens(limit: number, secret: (bytes: number) => string): Tokens {
  const tokens = createMemory<Token>(limit);
  return {
    make: (clientId, card, state) => {
      const token = `ALIPAY${secret(64)}`;
      tokens.set(token, { clientId, card, state });
      return token;
    },
    get: tokens.get,
    become: (token, state) => {
      const known = tokens.get(token);
      if (known !== undefined) tokens.set(token, { ...known, state });
    },
    isExample: (token) => EXAMPLES.has(token),
  };
}
