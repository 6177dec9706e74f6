/** The one error of this library, and its closed list of codes. */

/**
 * What went wrong. The list is closed: a new code is a new minor version.
 *
 * Before anything was sent: `ANTOM_INVALID_OPTION`, `ANTOM_INVALID_KEY`, `ANTOM_INVALID_REQUEST`.
 * On the way: `ANTOM_NETWORK`, `ANTOM_TIMEOUT`, `ANTOM_ABORTED`.
 * In the answer: `ANTOM_HTTP_STATUS` (no result, and a status that is no success), `ANTOM_NOT_JSON`, `ANTOM_NO_RESULT`, `ANTOM_TOO_LARGE`,
 * `ANTOM_BAD_RESPONSE` (a success without what success promises), `ANTOM_BAD_SIGNATURE`, `ANTOM_UNSIGNED_RESPONSE`, `ANTOM_ANSWER_MISMATCH`.
 * From `expectProceed`: `ANTOM_NOT_PROCEEDED`.
 */
export type AntomErrorCode =
  | "ANTOM_INVALID_OPTION"
  | "ANTOM_INVALID_KEY"
  | "ANTOM_INVALID_REQUEST"
  | "ANTOM_NETWORK"
  | "ANTOM_TIMEOUT"
  | "ANTOM_ABORTED"
  | "ANTOM_HTTP_STATUS"
  | "ANTOM_NOT_JSON"
  | "ANTOM_NO_RESULT"
  | "ANTOM_TOO_LARGE"
  | "ANTOM_BAD_RESPONSE"
  | "ANTOM_BAD_SIGNATURE"
  | "ANTOM_UNSIGNED_RESPONSE"
  | "ANTOM_ANSWER_MISMATCH"
  | "ANTOM_NOT_PROCEEDED";

/** One thing that is wrong with a request. It names the field, never its value. */
export interface Violation {
  /** Where, as a JSON pointer; the empty string is the body itself. */
  readonly pointer: string;
  readonly rule: "type" | "required" | "unknown" | "maxLength" | "value" | "minItems" | "maxItems" | "format";
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
}

/** Whether a caught value is an {@link AntomError}, be it from another copy of this package. */
export function isAntomError(error: unknown): error is AntomError {
  // Not instanceof: an error of another realm or another copy has other constructors.
  const isError = Object.prototype.toString.call(error) === "[object Error]";
  return isError && (error as { [BRAND]?: unknown })[BRAND] === true;
}

/** An option, or a call of the API itself, that can't be taken. */
export function invalidOption(message: string): AntomError {
  return new AntomError("ANTOM_INVALID_OPTION", message, { maybeExecuted: false });
}
