/** The key pairs of the parties: those that the vectors publish, as a new one takes longer to make than most tests. */
import type { KeyPair } from "../../src/sandbox/index.ts";
import keys from "../../vectors/keys.json" with { type: "json" };

const pairOf = ({ pkcs8Base64: privateKey, spkiBase64: publicKey }: (typeof keys.pairs)["antom"]): KeyPair => ({ privateKey, publicKey });

export const MERCHANT: KeyPair = pairOf(keys.pairs.merchant);
export const GATEWAY: KeyPair = pairOf(keys.pairs.antom);
/** Nobody knows it. */
export const STRANGER: KeyPair = pairOf(keys.pairs.other);
