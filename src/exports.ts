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
export type { IncomingNotification } from "./notifications/arrival.ts";
export type { DeliveryEvent } from "./notifications/events.ts";
export { type NodeRequestLike, type NodeResponseLike, toNodeListener } from "./notifications/node.ts";
export type {
  AnyDelivery,
  Delivery,
  ManyClientsOptions,
  NotificationClient,
  NotificationClients,
  NotificationHandlers,
  NotificationTable,
  OneClientOptions,
} from "./notifications/options.ts";
export {
  type Claim,
  type MemoryStoreOptions,
  memoryStore,
  type NotificationStore,
  type TransactionalStore,
  type TxOf,
} from "./notifications/store.ts";
export type { NotificationHandler, NotificationReply } from "./notifications.ts";
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
export { type Reconciled, type ReconcileOptions, reconcile } from "./reconcile.ts";
export { newRequestId } from "./request-id.ts";
export { type Settled, type SettleOptions, settle } from "./settle.ts";
