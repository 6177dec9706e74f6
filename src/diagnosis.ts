/** Lets a bad signature explain itself, by the signature doctor, which is loaded only then. */
import type { Diagnose } from "./authentication.ts";
import type { PublicKeysInput } from "./keys.ts";
import type { ClientOptions } from "./options.ts";

// Trying every known cause takes a thousand times as long as verifying; a stream of bad answers must not become a load.
const PAUSE_MS = 10_000;

/** Explains the first bad signature, and then at most one in ten seconds. It tells fingerprint, path and clock difference, and never a key or a body. */
export function signatureDiagnosis(options: ClientOptions): Diagnose {
  let next = Number.NEGATIVE_INFINITY;
  return async (received) => {
    const time = performance.now();
    if (time < next) return undefined;
    next = time + PAUSE_MS;
    const { explainSignature } = await import("./doctor/index.ts");
    // Read only now, after the client has refused what is no options.
    const { clientId, now = Date.now } = options;
    const publicKey = options.antomPublicKey as PublicKeysInput;
    const { sentence, facts } = await explainSignature({ kind: "answer", clientId, publicKey, now: now(), ...received });
    const clock = facts.clockDifferenceMs === undefined ? "" : `, its time ${facts.clockDifferenceMs} ms from this clock`;
    return `${sentence} (Key ${facts.keyFingerprints.join(" or ")}, path ${facts.path}, ${facts.bodyBytes} bytes${clock}.)`;
  };
}
