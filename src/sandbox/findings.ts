/** What a client did that the sandbox took, and that would end badly elsewhere. */

/** Something in a client's conduct that is worth a look. It holds nothing of any body. */
export interface Finding {
  readonly kind: FindingKind;
  /** Unix time in milliseconds, by the sandbox's clock. */
  readonly at: number;
  readonly clientId: string;
  readonly operation: string;
  /** Where in the request, as a JSON pointer. */
  readonly pointer?: string;
  /** What is wrong with it, in words. */
  readonly message: string;
}

/**
 * - `otherBody`: a known key came with another body: it got the old answer all the same, or was refused.
 * - `sameCardNewId`: a card came under a new id while what became of it under the old one is not known.
 * - `changedId`: what looks like a repeat of an unanswered request has another id.
 * - `secondAttempt`: an order is to be paid that is paid already, or that an earlier attempt may still pay.
 * - `tokenBeforeSuccess`: a token was used although its vaulting has not succeeded.
 * - `unknownField`: a field that the contract does not know.
 * - `notAString`: a JSON number or boolean, where Antom takes text.
 */
export type FindingKind =
  | "otherBody"
  | "sameCardNewId"
  | "changedId"
  | "secondAttempt"
  | "tokenBeforeSuccess"
  | "unknownField"
  | "notAString";

/** Reports a finding about a request. */
export type Report = (
  request: { readonly clientId: string; readonly operation: { readonly id: string } },
  kind: FindingKind,
  message: string,
  pointer?: string,
) => void;

/** `now` is the sandbox's clock. */
export function createReport(add: (finding: Finding) => void, now: () => number): Report {
  return ({ clientId, operation }, kind, message, pointer) =>
    add({ kind, at: now(), clientId, operation: operation.id, message, ...(pointer === undefined ? {} : { pointer }) });
}
