/** Vaultings and the states they walk through: created, card page, 3-D Secure, and how they end. */
import type { ProductEntry } from "../../../generated/products.ts";
import type { Assumptions } from "../assumptions.ts";
import type { Clock } from "../clock.ts";
import { createListeners } from "../listeners.ts";
import { createMemory } from "../memory.ts";
import { inUrl } from "../secret.ts";
import type { TestCard } from "./cards.ts";
import { createExpiries } from "./expiries.ts";
import { createPlans } from "./plans.ts";
import type { Tokens } from "./tokens.ts";

/** Where a vaulting stands. */
export type VaultingPhase = "created" | "cardPage" | "verification" | "succeeded" | "failed";

/** What the next vaulting is told to become. */
export interface VaultingScenario {
  /** Fails with this reason code of the contract, once the card is entered and 3-D Secure, where it is asked for, is passed. */
  readonly reason?: string;
  /** Asks for 3-D Secure, or not, whatever the request says. */
  readonly verification?: boolean;
}

/** A vaulting, as far as it has come. It holds a test card's id, never a number. */
export interface Vaulting {
  readonly number: number;
  /** Nobody can guess it: who has it may act as the buyer. */
  ref: string;
  readonly clientId: string;
  /** The merchant's id of it. */
  readonly id: string;
  /** A session, in which the buyer enters the card; or a card that the merchant sent. */
  readonly kind: "session" | "direct";
  readonly entry: ProductEntry;
  readonly createdAt: number;
  readonly returnUrl: string | undefined;
  readonly notificationUrl: string | undefined;
  /** The merchant's own text, given back to him. */
  readonly memo: string | undefined;
  readonly asksVerification: boolean;
  readonly scenario: VaultingScenario;
  phase: VaultingPhase;
  /** When it ends by itself; undefined once it has ended. */
  expiresAt: number | undefined;
  card: TestCard | undefined;
  token: string | undefined;
  /** Why it failed. */
  reason: string | undefined;
  endedAt: number | undefined;
}

type Start = Pick<Vaulting, "clientId" | "id" | "kind" | "entry" | "returnUrl" | "notificationUrl" | "memo" | "asksVerification">;

/** How the buyer comes out of 3-D Secure. */
export type Verification = "approve" | "decline" | "timeOut";
export const VERIFICATIONS: readonly Verification[] = ["approve", "decline", "timeOut"];

export interface Vaultings {
  start(start: Start): Vaulting;
  /** The newest under an id of a merchant's. */
  ofId(clientId: string, id: string): Vaulting | undefined;
  ofRef(ref: string): Vaulting | undefined;
  /** Newest first. */
  list(): readonly Vaulting[];
  /** The buyer has opened the card page. */
  open(vaulting: Vaulting): void;
  /** The card is there: it is verified, declined or vaulted. `declined` where the buyer may try another. */
  takeCard(vaulting: Vaulting, card: TestCard): "taken" | "declined";
  verify(vaulting: Vaulting, verification: Verification): void;
  /** Gives it another ref; the old one is worth nothing any more. */
  renew(vaulting: Vaulting): void;
  /** Queues what a coming vaulting is to become. */
  plan(scenario: VaultingScenario): void;
  subscribe(listener: (vaulting: Vaulting) => void): () => void;
}

export interface VaultingsOptions {
  readonly clock: Clock;
  readonly limit: number;
  readonly assumed: Assumptions;
  readonly tokens: Tokens;
  readonly secret: (bytes: number) => string;
  /** Hears of every vaulting that has ended; `wasPending` where its end is no answer to a request. */
  readonly onEnd: (vaulting: Vaulting, wasPending: boolean) => void;
}

/** Why a vaulting fails that nobody told to. */
export const VAULTING_REASONS = {
  declined: "DO_NOT_HONOR",
  notVerified: "USER_PAYMENT_VERIFICATION_FAILED",
  expired: "ORDER_IS_CLOSED",
} as const;

export function createVaultings({ clock, limit, assumed, tokens, secret, onEnd }: VaultingsOptions): Vaultings {
  const byId = new Map<string, Vaulting>();
  const plans = createPlans<VaultingScenario>();
  const { subscribe, tell } = createListeners<Vaulting>();
  const vaultings = createMemory<Vaulting>(limit, (dropped) => forget(dropped));
  let count = 0;

  const idKey = ({ clientId, id }: Pick<Vaulting, "clientId" | "id">): string => `${clientId}\n${id}`;
  const forget = (vaulting: Vaulting): void => {
    callOff(vaulting);
    if (byId.get(idKey(vaulting)) === vaulting) byId.delete(idKey(vaulting));
  };
  const end = (vaulting: Vaulting, phase: "succeeded" | "failed", reason: string | undefined): void => {
    const wasPending = vaulting.kind === "session" || vaulting.phase === "verification";
    callOff(vaulting);
    Object.assign(vaulting, { phase, reason, endedAt: clock.now() });
    if (vaulting.token !== undefined) tokens.become(vaulting.token, phase === "succeeded" ? "active" : "deleted");
    tell(vaulting);
    onEnd(vaulting, wasPending);
  };
  const expire = (vaulting: Vaulting): void => {
    if (assumed.expired === "pending") return;
    if (assumed.expired === "failed") {
      end(vaulting, "failed", vaulting.phase === "verification" ? VAULTING_REASONS.notVerified : VAULTING_REASONS.expired);
      return;
    }
    forget(vaulting);
    vaultings.delete(vaulting.ref);
  };
  const { expireIn, callOff } = createExpiries(clock, expire);
  const conclude = (vaulting: Vaulting): void => {
    const { reason } = vaulting.scenario;
    if (reason === undefined) end(vaulting, "succeeded", undefined);
    else end(vaulting, "failed", reason);
  };
  const newRef = (): string => inUrl(secret(24));

  return {
    start: ({ clientId, id, kind, entry, returnUrl, notificationUrl, memo, asksVerification }) => {
      const scenario = plans.take();
      // Property by property: from a spread, V8 makes every one an object of a shape of its own, which weighs more than it does itself.
      const vaulting: Vaulting = {
        number: ++count,
        ref: newRef(),
        clientId,
        id,
        kind,
        entry,
        createdAt: clock.now(),
        returnUrl,
        notificationUrl,
        memo,
        asksVerification: scenario.verification ?? asksVerification,
        scenario,
        phase: "created",
        expiresAt: undefined,
        card: undefined,
        token: undefined,
        reason: undefined,
        endedAt: undefined,
      };
      vaultings.set(vaulting.ref, vaulting);
      byId.set(idKey(vaulting), vaulting);
      if (kind === "session") expireIn(vaulting, assumed.sessionLifetimeMs);
      tell(vaulting);
      return vaulting;
    },
    ofId: (clientId, id) => byId.get(idKey({ clientId, id })),
    ofRef: vaultings.get,
    list: () => [...vaultings.values()].reverse(),
    open: (vaulting) => {
      if (vaulting.phase !== "created") return;
      vaulting.phase = "cardPage";
      tell(vaulting);
    },
    takeCard: (vaulting, card) => {
      vaulting.card = card;
      if (card.result === "declined") {
        if (vaulting.kind === "session" && assumed.declinedInSession === "tryAgain") {
          tell(vaulting);
          return "declined";
        }
        end(vaulting, "failed", VAULTING_REASONS.declined);
        return "taken";
      }
      vaulting.token = tokens.make(vaulting.clientId, card.id, "reserved");
      if (!vaulting.asksVerification) {
        conclude(vaulting);
        return "taken";
      }
      vaulting.phase = "verification";
      expireIn(vaulting, assumed.verificationLifetimeMs);
      tell(vaulting);
      return "taken";
    },
    verify: (vaulting, verification) => {
      if (verification === "approve") conclude(vaulting);
      else end(vaulting, "failed", VAULTING_REASONS.notVerified);
    },
    renew: (vaulting) => {
      vaultings.delete(vaulting.ref);
      vaulting.ref = newRef();
      vaultings.set(vaulting.ref, vaulting);
    },
    plan: plans.add,
    subscribe,
  };
}
