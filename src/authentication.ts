/** One part with two verbs: sign a request, judge an answer. Today that is RSA. */
import { AntomError, changed, unknownEnd } from "./errors.ts";
import type { VersionedKey } from "./keys.ts";
import type { Answered, SigningKey } from "./platform/platform.ts";
import { sign } from "./signing.ts";
import { type Diagnose, FORGED, faultOf, USUAL_CAUSE } from "./verification.ts";

/** What a request carries so that the gateway knows who sends it. */
export interface Credentials {
  readonly requestTime: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** `verified`, or `unsigned`: a refusal that the gateway could not sign, or so it seems. */
export type Verdict = "verified" | "unsigned";

export interface Authentication {
  /** `path` with its query. `alone` while no other call is under way. */
  sign(path: string, body: Uint8Array, alone: boolean): Promise<Credentials>;
  /** @throws {AntomError} `ANTOM_BAD_SIGNATURE`. */
  judge(path: string, answer: Pick<Answered, "header" | "body" | "status">): Promise<Verdict>;
}

export interface RsaOptions {
  readonly clientId: string;
  readonly privateKey: SigningKey;
  /** One, or several while Antom changes its key. Each of them is believed. */
  readonly antomPublicKeys: readonly VersionedKey[];
  readonly keyVersion: string;
  readonly now: () => number;
  readonly diagnose?: Diagnose | undefined;
}

export function createRsaAuthentication(options: RsaOptions): Authentication {
  const { clientId, privateKey, antomPublicKeys, keyVersion, now, diagnose } = options;
  return {
    sign: async (path, body, alone) => {
      // A clock may count fractions; the header may not.
      const time = String(Math.floor(now()));
      const signature = await sign({ path, clientId, time, body }, privateKey, keyVersion, alone);
      return { requestTime: time, headers: { "Client-Id": clientId, "Request-Time": time, Signature: signature } };
    },
    judge: async (path, answer) => {
      const header = answer.header("signature") ?? "";
      const time = answer.header("response-time") ?? "";
      if (header === "" && time === "") return "unsigned";
      if (header === "") throw badSignature(answer, "It has a response time and no signature.");
      if (time === "") throw badSignature(answer, "It has a signature and no response time.");
      // Our own id goes into the content: an answer to somebody else can't verify itself by naming him.
      const answered = answer.header("client-id") ?? "";
      if (answered !== "" && answered !== clientId) throw badSignature(answer, "It names another client id.");
      const fault = await afterSending(answer, () => faultOf({ path, clientId, time, body: answer.body }, header, antomPublicKeys));
      if (fault === undefined) return "verified";
      if (fault !== FORGED) throw badSignature(answer, fault);
      // A diagnosis that fails is none; the verdict stands without it.
      const message = { clientId, path, time, body: answer.body, signature: header, clientIdHeader: answered };
      throw badSignature(answer, `${fault} ${(await diagnose?.(message).catch(() => undefined)) ?? USUAL_CAUSE}`);
    },
  };
}

/** A key that proves unusable only now does not undo what was sent. */
async function afterSending<T>({ status }: { status: number }, use: () => T | Promise<T>): Promise<T> {
  try {
    return await use();
  } catch (error) {
    if (!(error instanceof AntomError)) throw error;
    throw changed(error, { maybeExecuted: true, httpStatus: status }, " The request may have been carried out.");
  }
}

function badSignature({ status }: { status: number }, why: string): AntomError {
  return unknownEnd("ANTOM_BAD_SIGNATURE", `The answer can't be believed. ${why}`, { httpStatus: status });
}
