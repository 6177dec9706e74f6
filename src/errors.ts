/** The one error of this library, and its closed list of codes. */

/**
 * What went wrong. The list is closed: a new code is a new minor version. README's table is made from these comments.
 */
export type AntomErrorCode =
  /**
   * An option is wrong or missing, or a call of this library can't be taken as it is.
   *
   * Correct it; the message names the option and never shows its value.
   */
  | "ANTOM_INVALID_OPTION"
  /**
   * A key is unreadable, of another kind, too short, or the wrong one of two.
   *
   * Follow the message: it names the option and the mistake. From `createClientFor` the option only; `createAntomClient` says more.
   */
  | "ANTOM_INVALID_KEY"
  /**
   * The request breaks the contract. Nothing was sent.
   *
   * Correct the fields in `violations`: all at once, as JSON pointers, never with values.
   */
  | "ANTOM_INVALID_REQUEST"
  /**
   * An amount of money that can't be made, or read: of a currency that ISO 4217 does not list, not exact in it, not positive, too long.
   *
   * Follow the message: it names the rule and never shows the amount.
   */
  | "ANTOM_INVALID_AMOUNT"
  /**
   * No connection, or it broke before the answer was complete.
   *
   * `maybeExecuted: false`: nothing left this machine. Else inquire, or repeat with the same id.
   */
  | "ANTOM_NETWORK"
  /**
   * No complete answer within `timeoutMs` or `deadlineMs`; no complete notification within `bodyTimeoutMs`.
   *
   * As for `ANTOM_NETWORK`; a longer time may help.
   */
  | "ANTOM_TIMEOUT"
  /**
   * The caller's signal ended the call.
   *
   * As for `ANTOM_NETWORK`: an abort takes nothing back.
   */
  | "ANTOM_ABORTED"
  /**
   * An HTTP status that is no success, without an answer of Antom's; redirects are refused.
   *
   * Check the option gateway and proxies; inquire, or repeat with the same id.
   */
  | "ANTOM_HTTP_STATUS"
  /**
   * An answer, or a signed notification, that is not JSON.
   *
   * Check the option gateway and proxies; inquire, or repeat with the same id.
   */
  | "ANTOM_NOT_JSON"
  /**
   * An answer, or a signed notification, without a result that can be read.
   *
   * Inquire, or repeat with the same id.
   */
  | "ANTOM_NO_RESULT"
  /**
   * An answer longer than `maxResponseBytes`, or a notification longer than `maxBodyBytes`.
   *
   * Inquire, or repeat with the same id; raise the limit if what Antom sends has grown.
   */
  | "ANTOM_TOO_LARGE"
  /**
   * A success without what success promises, where nothing can be asked.
   *
   * Treat it as unknown, and ask Antom's support.
   */
  | "ANTOM_BAD_RESPONSE"
  /**
   * The signature of an answer or a notification is not Antom's for these bytes, or its headers are incomplete.
   *
   * Check `antomPublicKey`, of a notification `path` too; `antom-client/doctor` finds the cause. Inquire, or repeat with the same id.
   */
  | "ANTOM_BAD_SIGNATURE"
  /**
   * A success that is not signed, so that it may come from anybody.
   *
   * Inquire, or repeat with the same id.
   */
  | "ANTOM_UNSIGNED_RESPONSE"
  /**
   * A genuine answer to another request: a signature covers no part of the request.
   *
   * Inquire, or repeat with the same id.
   */
  | "ANTOM_ANSWER_MISMATCH"
  /**
   * From `expectProceed`: the outcome asks for something else.
   *
   * Look at the outcome instead.
   */
  | "ANTOM_NOT_PROCEEDED"
  /**
   * To the handler of notifications: another method than POST.
   *
   * None of Antom's; nothing to do.
   */
  | "ANTOM_METHOD_NOT_ALLOWED"
  /**
   * To the handler of notifications: a body that does not say that it is JSON.
   *
   * None of Antom's; or does a proxy change the header?
   */
  | "ANTOM_MEDIA_TYPE"
  /**
   * Somebody has read the notification's body before the handler, so that the bytes that were signed are gone.
   *
   * Mount the handler before `express.json()` and its like, or keep the raw bytes (`express.raw`, `rawBody`).
   */
  | "ANTOM_BODY_CONSUMED"
  /**
   * A notification without a signature or without a time.
   *
   * It may come from anybody. Does a proxy take headers away?
   */
  | "ANTOM_UNSIGNED_NOTIFICATION"
  /**
   * A notification that names no client id that the handler knows.
   *
   * Add it to the options if it is yours; else nothing to do.
   */
  | "ANTOM_UNKNOWN_CLIENT"
  /**
   * A signed notification whose time lies too far in the past or the future, or is none.
   *
   * Set the clock; `tolerance` widens the window.
   */
  | "ANTOM_STALE"
  /**
   * A signed notification of a kind that the contract does not know, or that `on` has no handler for.
   *
   * Give `on` a handler; where the contract does not know it, update this package. Antom delivers it again until then.
   */
  | "ANTOM_UNKNOWN_NOTIFICATION"
  /**
   * The notification is being handled by somebody else at this moment, or there are more at once than `maxConcurrent`.
   *
   * Nothing: Antom delivers it again.
   */
  | "ANTOM_BUSY"
  /**
   * The store could not be reached, or refused.
   *
   * Mend it; Antom delivers again. What the handler did in a transaction is undone, anything else may happen twice.
   */
  | "ANTOM_STORE"
  /**
   * The claim on a notification ran out while it was being handled, so that somebody else may handle it too.
   *
   * Make the handler stop when its `signal` aborts; a longer `leaseMs` may help.
   */
  | "ANTOM_LEASE_LOST"
  /**
   * The handler threw, or did not end within `handlerTimeoutMs`.
   *
   * See the `cause`. Antom delivers it again.
   */
  | "ANTOM_HANDLER";

/** One thing that is wrong with a request. It names the field, never its value. */
export interface Violation {
  /** Where, as a JSON pointer; the empty string is the body itself. */
  readonly pointer: string;
  readonly rule: "type" | "required" | "unknown" | "maxLength" | "value" | "pattern" | "minItems" | "maxItems" | "format";
  /** What is wrong, and what to do. */
  readonly message: string;
}

export interface AntomErrorDetails {
  readonly maybeExecuted: boolean;
  readonly cause?: unknown;
  /** The operation that was called. */
  readonly operation?: string | undefined;
  /** With `ANTOM_INVALID_REQUEST`: everything that is wrong, at once. */
  readonly violations?: readonly Violation[] | undefined;
  /** The HTTP status, where an answer arrived. */
  readonly httpStatus?: number | undefined;
}

/** An {@link AntomError} as JSON. What does not apply is undefined, so that JSON leaves it out. */
export interface AntomErrorJson extends Omit<AntomErrorDetails, "cause"> {
  readonly name: "AntomError";
  readonly code: AntomErrorCode;
  readonly message: string;
}

const BRAND = Symbol.for("antom-client.AntomError");

/**
 * A call that has no believable answer. A declined card is no error but an outcome.
 *
 * Ask `maybeExecuted` first: where it is true the request may have been carried out, so inquire, or repeat it with the
 * same id; where it is false nothing happened. It holds nothing that may not be logged: no body, no key, no header.
 */
export class AntomError extends Error {
  override readonly name = "AntomError";
  readonly code: AntomErrorCode;
  /** Antom may have carried out the request. */
  readonly maybeExecuted: boolean;
  readonly operation: string | undefined;
  readonly violations: readonly Violation[] | undefined;
  readonly httpStatus: number | undefined;

  constructor(code: AntomErrorCode, message: string, details: AntomErrorDetails) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.maybeExecuted = details.maybeExecuted;
    this.operation = details.operation;
    this.violations = details.violations;
    this.httpStatus = details.httpStatus;
    Object.defineProperty(this, BRAND, { value: true });
  }

  /** What may be logged, as `JSON.stringify` has it: everything but the stack, and the cause, of which nobody knows what it holds. */
  toJSON(): AntomErrorJson {
    const { name, code, message, maybeExecuted, operation, httpStatus, violations } = this;
    return { name, code, message, maybeExecuted, operation, httpStatus, violations };
  }
}

/** Whether a caught value is an {@link AntomError}, be it from another copy of this package. */
export function isAntomError(error: unknown): error is AntomError {
  // Not instanceof: an error of another realm or another copy has other constructors.
  const isError = Object.prototype.toString.call(error) === "[object Error]";
  return isError && (error as { [BRAND]?: unknown })[BRAND] === true;
}

/** The same error, with some of its details otherwise, and a sentence more. */
export function changed(error: AntomError, details: Partial<AntomErrorDetails>, more = ""): AntomError {
  return new AntomError(error.code, error.message + more, { ...error, cause: error.cause, ...details });
}

/** An error after which nobody knows what became of the request. */
export function unknownEnd(code: AntomErrorCode, what: string, details?: Omit<AntomErrorDetails, "maybeExecuted">): AntomError {
  const message = `${what} The request may have been carried out: inquire, or repeat it with the same id.`;
  return new AntomError(code, message, { ...details, maybeExecuted: true });
}

/** An option, or a call of the API itself, that can't be taken. */
export function invalidOption(message: string): AntomError {
  return new AntomError("ANTOM_INVALID_OPTION", message, { maybeExecuted: false });
}
