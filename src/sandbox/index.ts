/**
 * A gateway on this machine. It is not Antom: it knows what the published pages say, it takes published test numbers only, it moves no
 * money, and where no page says how the real gateway behaves, it assumes.
 */
export type { ProductName } from "../../generated/products.ts";
export { ASSUMPTIONS, type Assumption, type Assumptions } from "./assumptions.ts";
export type { AgreementDecision, AgreementDesk, AgreementView } from "./behaviour/agreement-desk.ts";
export type { AgreementPhase } from "./behaviour/agreements.ts";
export type { CardEntry, CardFault } from "./behaviour/card-entry.ts";
export type { TestCard } from "./behaviour/cards.ts";
export { PAYMENT_OUTCOMES, type PaymentOutcome, TEST_OUTCOMES, type TestOutcome } from "./behaviour/outcomes.ts";
export type { PaymentPhase } from "./behaviour/payment.ts";
export type { MovementView, PaymentDesk, PaymentVerificationEnd, PaymentView } from "./behaviour/payment-desk.ts";
export type { Submission, VaultingDesk, VaultingView, VerificationEnd } from "./behaviour/vaulting-desk.ts";
export type { VaultingPhase, VaultingScenario, Verification } from "./behaviour/vaultings.ts";
export type { IdSearch } from "./behaviour/views.ts";
export type { Duration, SandboxClock } from "./clock.ts";
export type { SandboxExchange } from "./exchanges.ts";
export { FAULTS, type FaultName } from "./faults.ts";
export type { Finding, FindingKind } from "./findings.ts";
export type { Journal } from "./journal.ts";
export { createKeyPair, type KeyPair } from "./key-pair.ts";
export { LIMITS, type Limits } from "./limits.ts";
export type { SandboxClient } from "./merchants.ts";
export type { DeliveryAttempt, NotificationDesk, NotificationRecord, NotificationToSend } from "./notifier.ts";
export {
  type AnswerOptions,
  type FaultOptions,
  type MovementOrder,
  ORDERABLE,
  type Orderable,
  type Orderer,
  type PaymentOrder,
} from "./orderer.ts";
export type { Reading } from "./reading.ts";
export { createSandbox, type Sandbox, type SandboxClientOptions, type SandboxOptions } from "./sandbox.ts";
export type { ScriptedCall } from "./script.ts";
export type { ListeningSandbox, ListenOptions } from "./server.ts";
