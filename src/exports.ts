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
export type { Drift } from "./drift.ts";
export { AntomError, type AntomErrorCode, type AntomErrorJson, isAntomError, type Violation } from "./errors.ts";
export type { DigestSigner, JsonWebKeyLike, PrivateKeyInput, PublicKeyInput, PublicKeysInput } from "./keys.ts";
export type { ExchangeEvent } from "./observation.ts";
export type { CallOptions, OneCallOptions } from "./options.ts";
export {
  type AnyOutcome,
  expectProceed,
  type IdempotencyKey,
  type Outcome,
  type Reason,
  type RedirectUrls,
  type Result,
} from "./outcome.ts";
export { newRequestId } from "./request-id.ts";
export { type Settled, type SettleOptions, settle } from "./settle.ts";
