/** Lets errors explain themselves: a key by its mistake, a bad signature by the signature doctor, which is loaded only then. */
import type { Help } from "./client.ts";
import type { MessageKind } from "./doctor/causes.ts";
import { own } from "./json.ts";
import { mistakeIn } from "./keys/mistakes.ts";
import type { PublicKeysInput } from "./keys.ts";
import type { AnyNotificationOptions } from "./notifications/options.ts";
import type { ClientOptions } from "./options.ts";
import type { Diagnose } from "./verification.ts";

// Trying every known cause takes a thousand times as long as verifying; a stream of bad messages must not become a load.
const PAUSE_MS = 10_000;

/** For a client: of its keys, and of the answers that it gets. */
export function helpFor(options: ClientOptions): Help {
  return { explain: mistakeIn, diagnose: diagnosis("answer", () => ({ now: options.now, publicKey: options.antomPublicKey })) };
}

/** Of the notifications that a handler gets. */
export function notificationDiagnosis(options: AnyNotificationOptions): Diagnose {
  return diagnosis("notification", (clientId) => ({
    now: options.now,
    publicKey: options.clients === undefined ? options.antomPublicKey : own(options.clients, clientId)?.antomPublicKey,
  }));
}

/**
 * Explains the first bad signature, and then at most one in ten seconds. It tells fingerprint, path and clock difference, and never a key or a body.
 * The options are read only when they are needed, after they were found to be some.
 */
function diagnosis(
  kind: MessageKind,
  verifierOf: (clientId: string) => { now: (() => number) | undefined; publicKey: PublicKeysInput | undefined },
): Diagnose {
  let next = Number.NEGATIVE_INFINITY;
  return async (received) => {
    const time = performance.now();
    if (time < next) return undefined;
    next = time + PAUSE_MS;
    const { explainSignature } = await import("./doctor/index.ts");
    const { now = Date.now, publicKey } = verifierOf(received.clientId);
    const { sentence, facts } = await explainSignature({ kind, publicKey: publicKey as PublicKeysInput, now: now(), ...received });
    const clock = facts.clockDifferenceMs === undefined ? "" : `, its time ${facts.clockDifferenceMs} ms from this clock`;
    return `${sentence} (Key ${facts.keyFingerprints.join(" or ")}, path ${facts.path}, ${facts.bodyBytes} bytes${clock}.)`;
  };
}
