/** The way of a card: a session in which the buyer enters it, and its token, kept once. */
import {
  type AntomClient,
  type CreateVaultingSession,
  createVaultingSession,
  type InquireVaulting,
  type NotifyVaulting,
  type Outcome,
  reconcile,
} from "antom-client";
import type { Cards } from "./cards.ts";

export interface VaultingOptions {
  readonly antom: Pick<AntomClient, "createVaultingSession" | "inquireVaulting">;
  readonly cards: Cards;
  /** Where the buyer comes back, and where Antom notifies. */
  readonly returnUrl: string;
  readonly notifyUrl: string;
}

export interface Vaulting {
  /** Begins a session for a customer. */
  begin(customer: string): Promise<Outcome<CreateVaultingSession>>;
  /** Asks what became of cards that are open. */
  ask(ids: readonly string[]): Promise<void>;
  learn(id: string, outcome: Outcome<InquireVaulting> | Outcome<NotifyVaulting>): void;
}

export function createVaulting({ antom, cards, returnUrl, notifyUrl }: VaultingOptions): Vaulting {
  /** Whoever learns it first keeps it; all the others find it done. */
  const learn: Vaulting["learn"] = (id, outcome) => {
    if (outcome.next === "proceed") {
      const { cardToken, brand, maskedCardNo } = outcome.data.paymentMethodDetail.card;
      cards.keep(id, { token: cardToken, shown: `${brand ?? "Card"} ${maskedCardNo ?? ""}`.trim() });
    } else if (outcome.final) {
      cards.fail(id, outcome.reason?.code ?? outcome.result.resultCode);
    }
  };
  return {
    learn,
    begin: async (customer) => {
      // Stored before anything is sent: whatever happens after that can be inquired for.
      const vaultingRequestId = cards.open(customer);
      const outcome = await antom.createVaultingSession({
        paymentMethodType: "CARD",
        vaultingRequestId,
        vaultingNotificationUrl: notifyUrl,
        redirectUrl: returnUrl,
      });
      if (outcome.next !== "proceed" && outcome.final) cards.fail(vaultingRequestId, outcome.result.resultCode);
      return outcome;
    },
    ask: async (ids) => {
      for await (const { id, outcome } of reconcile(antom, createVaultingSession, ids)) {
        if (outcome !== undefined) learn(id, outcome);
      }
    },
  };
}
