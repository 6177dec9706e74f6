/** Why a delivery is not acknowledged: the error that hooks see, and the answer that its sender gets. */
import { AntomError, type AntomErrorCode } from "../errors.ts";

/** The codes that a delivery can be refused with. */
export type RefusalCode = Extract<
  AntomErrorCode,
  | "ANTOM_METHOD_NOT_ALLOWED"
  | "ANTOM_MEDIA_TYPE"
  | "ANTOM_BODY_CONSUMED"
  | "ANTOM_TOO_LARGE"
  | "ANTOM_TIMEOUT"
  | "ANTOM_NETWORK"
  | "ANTOM_UNSIGNED_NOTIFICATION"
  | "ANTOM_UNKNOWN_CLIENT"
  | "ANTOM_BAD_SIGNATURE"
  | "ANTOM_STALE"
  | "ANTOM_NOT_JSON"
  | "ANTOM_NO_RESULT"
  | "ANTOM_UNKNOWN_NOTIFICATION"
  | "ANTOM_BUSY"
  | "ANTOM_STORE"
  | "ANTOM_LEASE_LOST"
  | "ANTOM_HANDLER"
>;

interface Answer {
  readonly status: number;
  /** All that the sender is told: anybody may be the sender. */
  readonly message: string;
}

/** None of them is the acknowledgement, so Antom delivers again after each. */
const ANSWERS: { readonly [code in RefusalCode]: Answer } = {
  ANTOM_METHOD_NOT_ALLOWED: { status: 405, message: "Use POST." },
  ANTOM_MEDIA_TYPE: { status: 415, message: "Send application/json." },
  ANTOM_BODY_CONSUMED: { status: 500, message: "The body was read too early." },
  ANTOM_TOO_LARGE: { status: 413, message: "The body is too long." },
  ANTOM_TIMEOUT: { status: 408, message: "The body took too long." },
  ANTOM_NETWORK: { status: 400, message: "The body did not arrive whole." },
  ANTOM_UNSIGNED_NOTIFICATION: { status: 401, message: "The signature or the time is missing." },
  ANTOM_UNKNOWN_CLIENT: { status: 401, message: "The client id is not known here." },
  ANTOM_BAD_SIGNATURE: { status: 401, message: "The signature does not hold." },
  ANTOM_STALE: { status: 400, message: "The time is out of bounds." },
  ANTOM_NOT_JSON: { status: 400, message: "The body is not JSON." },
  ANTOM_NO_RESULT: { status: 400, message: "The body has no result." },
  ANTOM_UNKNOWN_NOTIFICATION: { status: 501, message: "This notification is not handled here." },
  ANTOM_BUSY: { status: 503, message: "Come back later." },
  ANTOM_STORE: { status: 503, message: "Come back later." },
  ANTOM_LEASE_LOST: { status: 503, message: "Come back later." },
  ANTOM_HANDLER: { status: 500, message: "It could not be handled." },
};

/** An error of a delivery. `maybeExecuted`: the handler may have had some effect. */
export function refusal(
  code: RefusalCode,
  message: string,
  { maybeExecuted = false, cause, operation }: { maybeExecuted?: boolean; cause?: unknown; operation?: string } = {},
): AntomError {
  return new AntomError(code, message, { maybeExecuted, cause, operation });
}

/** What the sender of a delivery is answered; of anything unforeseen no more than that. */
export function answerTo({ code }: AntomError): Answer {
  return code in ANSWERS ? ANSWERS[code as RefusalCode] : ANSWERS.ANTOM_HANDLER;
}
