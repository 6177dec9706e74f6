/** What a person at the wallet's page may do with an agreement, and what may be seen of it. */
import type { Assumptions } from "../assumptions.ts";
import type { Clock } from "../clock.ts";
import { returnAddressOf, walletPageOf } from "./agreement-messages.ts";
import type { Agreement, AgreementPhase, Agreements } from "./agreements.ts";
import { createViews, type IdSearch } from "./views.ts";

/** An agreement, as it may be shown: without its code and its tokens. */
export interface AgreementView {
  /** Counts them from 1. */
  readonly number: number;
  /** Nobody can guess it: who has it may act as the buyer. */
  readonly ref: string;
  readonly clientId: string;
  /** Asked for by `consult`, or in a session of `createPaymentSession`. */
  readonly kind: "consult" | "session";
  /** The wallet: `customerBelongsTo`, or `paymentMethodType`. */
  readonly wallet: string;
  /** What the merchant asks to be allowed. */
  readonly scopes: readonly string[];
  /** `asked`, then `agreed` while there is a code and `active` once there is a token; or how it ended. */
  readonly phase: AgreementPhase;
  /** Unix times in milliseconds, by the sandbox's clock. */
  readonly createdAt: number;
  /** When what comes next is of no use any more: the page, then the code, then the access token. */
  readonly expiresAt: number | undefined;
  readonly endedAt: number | undefined;
  /** Path of the page on which the buyer can decide, or end what he agreed to; undefined where there is nothing to do. */
  readonly walletPage: string | undefined;
  /** The merchant's page, as he named it. */
  readonly returnUrl: string | undefined;
}

/** What became of a decision of the buyer's. */
export type AgreementDecision =
  /** It was taken. `returnUrl` is where the buyer goes then; with a code in it, it is a bearer link. */
  | { readonly state: "taken"; readonly agreement: AgreementView; readonly returnUrl: string | undefined }
  /** There is nothing to decide, or no more; `returnUrl` is where an earlier decision has led. */
  | { readonly state: "closed"; readonly agreement: AgreementView; readonly returnUrl: string | undefined }
  /** There is no agreement with this ref. */
  | { readonly state: "unknown" };

/** The buyer's side of every agreement. */
export interface AgreementDesk {
  /** The agreement with a ref. */
  get(ref: string): AgreementView | undefined;
  /** The newest under a merchant's id (`authState`), of any merchant where none is named. */
  find(search: IdSearch): AgreementView | undefined;
  /** Newest first. */
  list(): readonly AgreementView[];
  /** The buyer agrees. */
  agree(ref: string): AgreementDecision;
  /** The buyer refuses. */
  refuse(ref: string): AgreementDecision;
  /** The buyer ends, in the wallet, what he agreed to: the merchant is notified, and the tokens are void. Only while it is active. */
  cancel(ref: string): AgreementDecision;
  /** Hears of every change. */
  subscribe(listener: (agreement: AgreementView) => void): () => void;
}

export function createAgreementDesk(agreements: Agreements, clock: Clock, assumed: Assumptions): AgreementDesk {
  const { of, views } = createViews(agreements, clock, ({ authState }) => authState, viewOf);
  const decide = (ref: string, from: AgreementPhase, act: (agreement: Agreement) => void): AgreementDecision => {
    const agreement = of(ref);
    if (agreement === undefined) return { state: "unknown" };
    const state = agreement.phase === from ? "taken" : "closed";
    if (state === "taken") act(agreement);
    return { state, agreement: viewOf(agreement), returnUrl: returnAddressOf(agreement, assumed) };
  };
  return {
    ...views,
    agree: (ref) => decide(ref, "asked", agreements.agree),
    refuse: (ref) => decide(ref, "asked", agreements.refuse),
    cancel: (ref) => decide(ref, "active", (agreement) => agreements.revoke(agreement, "The buyer has ended it in the wallet.")),
  };
}

function viewOf(agreement: Agreement): AgreementView {
  const { number, ref, clientId, kind, wallet, scopes, phase, createdAt, expiresAt, tokens, endedAt, returnUrl } = agreement;
  return {
    number,
    ref,
    clientId,
    kind,
    wallet,
    scopes,
    phase,
    createdAt,
    expiresAt: phase === "active" ? tokens?.accessExpiresAt : expiresAt,
    endedAt,
    walletPage: phase === "asked" || phase === "active" ? walletPageOf(agreement) : undefined,
    returnUrl,
  };
}
