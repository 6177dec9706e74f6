/** What a page of the sandbox is given, and what it gives. */
import type { Assumption, Assumptions } from "../assumptions.ts";
import type { AgreementDesk } from "../behaviour/agreement-desk.ts";
import type { PaymentDesk } from "../behaviour/payment-desk.ts";
import type { VaultingDesk } from "../behaviour/vaulting-desk.ts";
import type { SandboxClock } from "../clock.ts";
import type { SandboxExchange } from "../exchanges.ts";
import type { ExplorerDesk } from "../explorer.ts";
import type { Finding } from "../findings.ts";
import type { Guard } from "../guard.ts";
import type { Journal } from "../journal.ts";
import type { Limits } from "../limits.ts";
import type { NotificationDesk } from "../notifier.ts";
import type { Orderable, Orderer } from "../orderer.ts";

/** Everything that a page can show and do. */
export interface Stage {
  readonly vaultings: VaultingDesk;
  readonly payments: PaymentDesk;
  readonly agreements: AgreementDesk;
  readonly exchanges: Journal<SandboxExchange>;
  readonly notifications: NotificationDesk;
  readonly findings: Journal<Finding>;
  readonly clock: SandboxClock;
  /** Tells the sandbox what to answer, and what to do wrong. */
  readonly orders: Orderer;
  /** What can be ordered: for lists and buttons. */
  readonly orderable: Orderable;
  readonly assumed: Assumptions;
  readonly assumptions: { readonly [name in keyof Assumptions]: Assumption<Assumptions[name]> };
  readonly limits: Limits;
  /** Who may come in. */
  readonly guard: Guard;
  readonly explorer: ExplorerDesk;
}

/** Whether a request only asks to see something. */
export function isRead({ method }: Pick<Request, "method">): boolean {
  return method === "GET" || method === "HEAD";
}

/** A page, or a few that belong together. Undefined: it is none of mine. */
export type PageRoute = (request: Request, stage: Stage) => Response | undefined | Promise<Response | undefined>;
