/** What a sandbox runs on: its time, what it remembers, its gateway and its notifications. Knows nothing of the doors that lead to it. */
import { invalidOption } from "../errors.ts";
import type { SigningKey } from "../platform/platform.ts";
import { refusalOfAddress } from "./addresses.ts";
import { createAnnouncements } from "./announcements.ts";
import { ASSUMPTIONS, type Assumptions } from "./assumptions.ts";
import { createAgreementDesk } from "./behaviour/agreement-desk.ts";
import { createAgreements } from "./behaviour/agreements.ts";
import { createPaymentDesk } from "./behaviour/payment-desk.ts";
import { createPayments } from "./behaviour/payments.ts";
import { createTokens } from "./behaviour/tokens.ts";
import { createVaultingDesk } from "./behaviour/vaulting-desk.ts";
import { createVaultings } from "./behaviour/vaultings.ts";
import { createClock } from "./clock.ts";
import { createConduct } from "./conduct.ts";
import type { SandboxExchange } from "./exchanges.ts";
import { createReport, type Finding } from "./findings.ts";
import { createGateway, type Gateway } from "./gateway.ts";
import { createJournal } from "./journal.ts";
import type { Limits } from "./limits.ts";
import type { Merchant } from "./merchants.ts";
import { createNotifier, type NotificationRecord, type NotificationToSend } from "./notifier.ts";
import { createOrderer, ORDERABLE } from "./orderer.ts";
import type { Stage } from "./pages/route.ts";
import { createOrders, type Script } from "./script.ts";
import { secret } from "./secret.ts";

/** What it is told, once that was read. */
export interface EngineOptions {
  /** Asked anew for every request: there may come more. */
  readonly merchants: ReadonlyMap<string, Merchant>;
  readonly signingKey: SigningKey;
  /** Unix time in milliseconds. */
  readonly source: () => number;
  readonly speed: number;
  readonly assumed: Assumptions;
  readonly strict: boolean;
  readonly limits: Limits;
  readonly deliver: (request: Request) => Promise<Response>;
  /** Hosts that may be sent to beside this machine; undefined: any. */
  readonly notifyHosts: readonly string[] | undefined;
  readonly deliveryTimeoutMs: number;
}

export interface Engine {
  readonly gateway: Gateway;
  /** Everything that may be seen of it, and done to it. */
  readonly shown: Omit<Stage, "guard" | "explorer">;
  /** Sends a notification by hand. @throws {AntomError} `ANTOM_INVALID_OPTION`. */
  notify(notification: NotificationToSend): NotificationRecord;
  /** Resolves once no delivery is under way and nothing is due. */
  settled(): Promise<void>;
}

export function createEngine(options: EngineOptions): Engine {
  const { merchants, signingKey, source, speed, assumed, strict, limits, notifyHosts } = options;
  const clock = createClock({ source, speed });
  const exchanges = createJournal<SandboxExchange>(limits.exchanges);
  const findings = createJournal<Finding>(limits.findings);
  const report = createReport(findings.add, clock.now);
  const conduct = createConduct({ keptAnswers: limits.answers, assumed }, clock.now, report);
  const notifier = createNotifier({
    clock,
    assumed,
    limit: limits.notifications,
    onAcknowledged: conduct.learns,
    signingKey,
    deliver: options.deliver,
    timeLimitMs: options.deliveryTimeoutMs,
    refusal: (url) => refusalOfAddress(url, notifyHosts),
  });
  const tokens = createTokens(limits.tokens, secret);
  const announcements = createAnnouncements(notifier.send, assumed);
  const shared = { clock, assumed, tokens, secret };
  const vaultings = createVaultings({ ...shared, limit: limits.vaultings, ...announcements.vaultings });
  const payments = createPayments({ ...shared, limit: limits.payments, ...announcements.payments });
  const agreements = createAgreements({ clock, assumed, secret, limit: limits.agreements, ...announcements.agreements });
  const script: Script = { answers: createOrders(), faults: createOrders() };
  const gateway = createGateway({
    merchants,
    script,
    signingKey,
    clock,
    conduct,
    assumed,
    strict,
    keptAnswers: limits.answers,
    everyScene: { vaultings, payments, tokens, agreements, secret },
    onExchange: exchanges.add,
    report,
  });
  const orders = createOrderer(script, {
    vaulting: vaultings.plan,
    payment: payments.planPayment,
    capture: payments.planCapture,
    refund: payments.planRefund,
  });
  return {
    gateway,
    shown: {
      vaultings: createVaultingDesk(vaultings, clock),
      payments: createPaymentDesk(payments, clock),
      agreements: createAgreementDesk(agreements, clock, assumed),
      exchanges,
      notifications: notifier,
      findings,
      clock,
      orders,
      orderable: ORDERABLE,
      assumed,
      assumptions: ASSUMPTIONS,
      limits,
    },
    notify: (notification) => {
      const merchant = merchants.get(notification.clientId);
      if (merchant === undefined) throw invalidOption("notify: the client id is not known here");
      return notifier.send(merchant.entry, notification);
    },
    settled: notifier.settled,
  };
}
