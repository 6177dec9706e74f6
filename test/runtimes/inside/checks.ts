/** What holds in every runtime, by name. Each check throws where it does not. */
import type { Checked, Setting } from "../setting.ts";
import * as gateway from "./gateway.ts";
import { requestBodies } from "./requests.ts";
import * as vectors from "./vectors.ts";

const CHECKS: Readonly<Record<string, (setting: Setting) => Promise<void>>> = {
  "every form of a private key signs": vectors.privateKeyForms,
  "every form of a public key verifies": vectors.publicKeyForms,
  "mistaken keys are refused": vectors.keyMistakes,
  "vectors of signatures": vectors.signingVectors,
  "vectors of answers": vectors.answerVectors,
  "vectors of notifications": vectors.notificationVectors,
  "bodies of requests are judged as ajv judges them": requestBodies,
  "the platform is the runtime's": gateway.platformChosen,
  "a vaulting session": gateway.session,
  "a card is vaulted, paid with and inquired for": gateway.vaultAndPay,
  "many calls at once": gateway.atOnce,
  "a signature that does not hold": gateway.badSignature,
  "a time-out": gateway.timeOut,
  "an abort": gateway.abort,
  "nobody listens": gateway.nobodyThere,
  "connections that break": gateway.brokenAnswers,
  "a repeat after HTTP 503": gateway.retryAfter503,
  settling: gateway.settling,
};

/** One after the other, since each gives the sandbox orders. */
export async function runChecks(setting: Setting): Promise<Checked[]> {
  const results: Checked[] = [];
  for (const [name, check] of Object.entries(CHECKS)) {
    try {
      await check(setting);
      results.push({ name });
    } catch (error) {
      results.push({ name, error: String(error instanceof Error ? (error.stack ?? error) : error) });
    }
  }
  return results;
}
