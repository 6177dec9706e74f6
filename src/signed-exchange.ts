/** A request signed and sent, and its answer judged: what every way to the gateway has in common. */
import type { Authentication, Credentials, Verdict } from "./authentication.ts";
import { type Bounded, within } from "./deadline.ts";
import { AntomError, unknownEnd } from "./errors.ts";
import type { Answered, Exchange, Transport, Unanswered } from "./platform/platform.ts";

/** What requests are made with. */
export interface Wire {
  readonly authentication: Authentication;
  readonly transport: Transport;
  readonly maxResponseBytes: number;
  readonly now: () => number;
}

/** A request that is ready to be signed. */
export interface RequestToSign {
  readonly url: string;
  /** Headers besides those of the authentication. */
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
  readonly signal: AbortSignal | undefined;
  /** For signing and sending together. */
  readonly timeoutMs: number;
  /** Whether no other call is under way. */
  readonly alone: boolean;
}

/** How far it came. */
export type SignedExchange =
  | { readonly credentials: Credentials; readonly exchange: Answered; readonly verdict: Verdict; readonly error?: undefined }
  /** Without `credentials` it could not be signed; without `exchange` it was not sent. */
  | { readonly error: AntomError; readonly credentials?: Credentials; readonly exchange?: Exchange; readonly verdict?: undefined };

/** Signs, sends, and judges the answer. Never rejects but for a fault of our own. */
export async function signedExchange(request: RequestToSign, wire: Wire): Promise<SignedExchange> {
  const { url, bytes, signal, timeoutMs } = request;
  const { pathname, search } = new URL(url);
  const path = pathname + search;
  const start = performance.now();
  let signed: Bounded<Credentials>;
  try {
    // A signer of the caller's may hang.
    signed = await within(wire.authentication.sign(path, bytes, request.alone), timeoutMs, signal);
  } catch (cause) {
    return { error: ours(cause) };
  }
  if ("reason" in signed) return { error: unanswered({ answered: false, sent: false, ...signed }) };
  const credentials = signed.value;
  const exchange = await wire.transport({
    url,
    // Not by two spreads, as in `headers.ts`.
    headers: Object.assign({}, request.headers, credentials.headers),
    body: bytes,
    signal,
    timeoutMs: Math.max(1, timeoutMs - (performance.now() - start)),
    maxResponseBytes: wire.maxResponseBytes,
  });
  if (!exchange.answered) return { error: unanswered(exchange), credentials, exchange };
  try {
    return { credentials, exchange, verdict: await wire.authentication.judge(path, exchange) };
  } catch (cause) {
    return { error: ours(cause), credentials, exchange };
  }
}

/** A success that is not signed. */
export function unsignedSuccess(httpStatus: number): AntomError {
  return unknownEnd("ANTOM_UNSIGNED_RESPONSE", "The answer says success and is not signed, so it may come from anybody.", { httpStatus });
}

function ours(cause: unknown): AntomError {
  if (!(cause instanceof AntomError)) throw cause;
  return cause;
}

/** The error for an attempt without an answer. */
function unanswered({ reason, sent, cause }: Unanswered): AntomError {
  const [code, what] = (
    {
      network: ["ANTOM_NETWORK", sent ? "The connection broke before the answer was complete." : "No connection to the gateway."],
      timeout: ["ANTOM_TIMEOUT", sent ? "No complete answer in time." : "No connection to the gateway in time."],
      aborted: ["ANTOM_ABORTED", "The call was aborted."],
      tooLarge: ["ANTOM_TOO_LARGE", "The answer is longer than maxResponseBytes."],
    } as const
  )[reason];
  return sent ? unknownEnd(code, what, { cause }) : new AntomError(code, `${what} Nothing was sent.`, { maybeExecuted: false, cause });
}
