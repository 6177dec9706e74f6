/** One part with two verbs: sign a request, judge an answer. Today that is RSA. */
import { AntomError } from "./errors.ts";
import type { VersionedKey } from "./keys.ts";
import type { Answered, SigningKey } from "./platform/platform.ts";
import { ALGORITHM, parseSignatureHeader, type SignatureHeader, type SignedParts, sign, verify } from "./signing.ts";

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

/** An answer whose signature is not genuine, with what it was held against. */
export interface NotGenuine {
  readonly path: string;
  readonly time: string;
  readonly body: Uint8Array;
  readonly signature: string;
  readonly clientIdHeader: string;
}

/** Why a signature is not genuine, in words that may be logged; undefined where it does not say. */
export type Diagnose = (answer: NotGenuine) => Promise<string | undefined>;

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
      const parsed = parseSignatureHeader(header);
      if (parsed === undefined) throw badSignature(answer, "Its signature header can't be read.");
      if (parsed.algorithm !== ALGORITHM) throw badSignature(answer, `Its algorithm is not ${ALGORITHM}.`);
      const genuine = await afterSending(answer, () => isGenuine({ path, clientId, time, body: answer.body }, parsed, antomPublicKeys));
      if (!genuine) {
        // A diagnosis that fails is none; the verdict stands without it.
        const why = await diagnose?.({ path, time, body: answer.body, signature: header, clientIdHeader: answered }).catch(() => undefined);
        throw badSignature(answer, `Its signature is not Antom's for these bytes. ${why ?? USUAL_CAUSE}`);
      }
      return "verified";
    },
  };
}

const USUAL_CAUSE = "Is antomPublicKey the key that the dashboard shows as Antom's, and not the one that you uploaded?";

/** Whether any key made the signature. The version that the header names orders the tries and decides nothing: it is not signed. */
async function isGenuine(parts: SignedParts, { signature, keyVersion }: SignatureHeader, keys: readonly VersionedKey[]): Promise<boolean> {
  const named = keys.filter((each) => each.keyVersion === keyVersion);
  const unusable: unknown[] = [];
  for (const { key } of [...named, ...keys.filter((each) => !named.includes(each))]) {
    try {
      if (await verify(parts, signature, key)) return true;
    } catch (error) {
      // One that can't be used is no reason not to ask the others.
      unusable.push(error);
    }
  }
  if (unusable.length > 0) throw unusable[0];
  return false;
}

/** A key that proves unusable only now does not undo what was sent. */
async function afterSending<T>({ status }: { status: number }, use: () => T | Promise<T>): Promise<T> {
  try {
    return await use();
  } catch (error) {
    if (!(error instanceof AntomError)) throw error;
    throw new AntomError(error.code, `${error.message} The request may have been carried out.`, {
      maybeExecuted: true,
      httpStatus: status,
    });
  }
}

function badSignature({ status }: { status: number }, why: string): AntomError {
  return new AntomError(
    "ANTOM_BAD_SIGNATURE",
    `The answer can't be believed. ${why} The request may have been carried out: inquire, or repeat it with the same id.`,
    { maybeExecuted: true, httpStatus: status },
  );
}
