/** What a page of the sandbox is given, and what it gives. */
import type { Assumption, Assumptions } from "../assumptions.ts";
import type { AgreementDesk } from "../behaviour/agreement-desk.ts";
import type { PaymentDesk } from "../behaviour/payment-desk.ts";
import type { VaultingDesk } from "../behaviour/vaulting-desk.ts";
import type { SandboxClock } from "../clock.ts";
import type { SandboxExchange } from "../exchanges.ts";
import type { ExplorerDesk } from "../explorer.ts";
import type { Finding } from "../findings.ts";
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
  /**
   * Whether a request carries the token of this start (`Authorization: Bearer …`, the header `X-Sandbox-Token`, or the cookie that
   * `tokenCookie` makes) and comes from no page of another site. Whatever shows or changes more than one vaulting, payment or agreement
   * asks for it.
   */
  readonly isAuthorised: (request: Request) => boolean;
  /** The token of this start, for `isToken` on what a form brings. */
  readonly isToken: (text: string) => boolean;
  /** The value of a `Set-Cookie` header for the browser that sent a request: with it, it is let in from now on. */
  readonly tokenCookie: (request: Request) => string;
  /** What an answer says to a page of another origin; undefined where that page may not read it. */
  readonly cors: (origin: string | undefined) => Readonly<Record<string, string>> | undefined;
  readonly explorer: ExplorerDesk;
}

/** Whether a request only asks to see something. */
export function isRead({ method }: Pick<Request, "method">): boolean {
  return method === "GET" || method === "HEAD";
}

/** A page, or a few that belong together. Undefined: it is none of mine. */
export type PageRoute = (request: Request, stage: Stage) => Response | undefined | Promise<Response | undefined>;
