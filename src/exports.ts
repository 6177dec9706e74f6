/** What every product's entry promises alike. */
export type { Method } from "./client.ts";
export type {
  Next,
  Notification,
  NotificationTypes,
  Operation,
  OperationTypes,
  RequestOf,
  ResultCodeOf,
  ResultStatus,
  TypesOf,
} from "./contract.ts";
export { AntomError, type AntomErrorCode, isAntomError, type Violation } from "./errors.ts";
export type { PrivateKeyInput, PublicKeyInput } from "./keys.ts";
export type { ExchangeEvent } from "./observation.ts";
export type { CallOptions, OneCallOptions } from "./options.ts";
export {
  type AnyOutcome,
  type Drift,
  expectProceed,
  type IdempotencyKey,
  type Outcome,
  type Reason,
  type RedirectUrls,
  type Result,
} from "./outcome.ts";
export { newRequestId } from "./request-id.ts";
