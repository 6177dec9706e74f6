/** What a person at the sandbox's pages may do with a vaulting, and what may be seen of it. */
import type { Clock } from "../clock.ts";
import { type CardEntry, type CardFault, checkEntry } from "./card-entry.ts";
import { shownCard } from "./cards.ts";
import { cardPageOf, verificationPageOf } from "./vaulting-messages.ts";
import type { Vaulting, VaultingPhase, Vaultings, Verification } from "./vaultings.ts";
import { createViews, type IdSearch } from "./views.ts";

/** A vaulting, as it may be shown. */
export interface VaultingView {
  /** Counts them from 1. */
  readonly number: number;
  /** Nobody can guess it: who has it may act as the buyer. */
  readonly ref: string;
  readonly clientId: string;
  /** The merchant's id of it. */
  readonly id: string;
  /** A session, in which the buyer enters the card; or a card that the merchant sent. */
  readonly kind: "session" | "direct";
  /** `created`, then `cardPage` once that was opened, `verification` during 3-D Secure, and how it ended. */
  readonly phase: VaultingPhase;
  /** The card, by its id among the published test cards; never a number. */
  readonly card: { readonly id: string; readonly brand: string; readonly masked: string } | undefined;
  /** Why it failed: a reason code of the contract. */
  readonly reason: string | undefined;
  /** Unix times in milliseconds, by the sandbox's clock. */
  readonly createdAt: number;
  readonly expiresAt: number | undefined;
  readonly endedAt: number | undefined;
  /** Paths of the pages that wait for the buyer; undefined where none does. */
  readonly cardPage: string | undefined;
  readonly verificationPage: string | undefined;
  /** The merchant's page to which the buyer goes afterwards. */
  readonly returnUrl: string | undefined;
}

/** What became of a card that was entered. */
export type Submission =
  /** It went on: to 3-D Secure, or to the end. */
  | { readonly state: "taken"; readonly vaulting: VaultingView }
  /** It was declined, and the buyer may try another. */
  | { readonly state: "declined"; readonly vaulting: VaultingView }
  /** Something is wrong with the fields. */
  | { readonly state: "invalid"; readonly vaulting: VaultingView; readonly faults: readonly CardFault[] }
  /** No card is asked for any more: it has one, or it has ended. */
  | { readonly state: "closed"; readonly vaulting: VaultingView }
  /** There is no vaulting with this ref. */
  | { readonly state: "unknown" };

/** How the buyer came out of 3-D Secure. */
export type VerificationEnd =
  | { readonly state: "taken"; readonly vaulting: VaultingView }
  /** It is not under way, or no more. */
  | { readonly state: "closed"; readonly vaulting: VaultingView }
  /** There is no vaulting with this ref. */
  | { readonly state: "unknown" };

/** The buyer's side of every vaulting. */
export interface VaultingDesk {
  /** The vaulting with a ref. */
  get(ref: string): VaultingView | undefined;
  /** The newest under a merchant's id (`vaultingRequestId`), of any merchant where none is named. */
  find(search: IdSearch): VaultingView | undefined;
  /** Newest first. */
  list(): readonly VaultingView[];
  /** Says that the card page was opened. */
  open(ref: string): VaultingView | undefined;
  /** Enters a card. Nothing of it is kept but which test card it is. */
  submitCard(ref: string, entry: CardEntry): Submission;
  /** The buyer comes out of 3-D Secure. */
  finish3ds(ref: string, choice: Verification): VerificationEnd;
  /** Hears of every change. */
  subscribe(listener: (vaulting: VaultingView) => void): () => void;
}

export function createVaultingDesk(vaultings: Vaultings, clock: Clock): VaultingDesk {
  const { of, views } = createViews(vaultings, clock, ({ id }) => id, viewOf);
  // What expires may be assumed to stay as it is; nothing more can be done with it all the same.
  const isOver = ({ expiresAt }: Vaulting): boolean => expiresAt !== undefined && expiresAt <= clock.now();
  return {
    ...views,
    open: (ref) => {
      const vaulting = of(ref);
      if (vaulting?.kind === "session" && !isOver(vaulting)) vaultings.open(vaulting);
      return vaulting && viewOf(vaulting);
    },
    submitCard: (ref, entry) => {
      const vaulting = of(ref);
      if (vaulting === undefined) return { state: "unknown" };
      if (cardPageOf(vaulting) === undefined || isOver(vaulting)) return { state: "closed", vaulting: viewOf(vaulting) };
      const { card, faults } = checkEntry(entry);
      if (card === undefined || faults.length > 0) return { state: "invalid", vaulting: viewOf(vaulting), faults };
      return { state: vaultings.takeCard(vaulting, card), vaulting: viewOf(vaulting) };
    },
    finish3ds: (ref, choice) => {
      const vaulting = of(ref);
      if (vaulting === undefined) return { state: "unknown" };
      if (vaulting.phase !== "verification" || isOver(vaulting)) return { state: "closed", vaulting: viewOf(vaulting) };
      vaultings.verify(vaulting, choice);
      return { state: "taken", vaulting: viewOf(vaulting) };
    },
  };
}

function viewOf(vaulting: Vaulting): VaultingView {
  const { number, ref, clientId, id, kind, phase, card, reason, createdAt, expiresAt, endedAt, returnUrl } = vaulting;
  return {
    number,
    ref,
    clientId,
    id,
    kind,
    phase,
    card: shownCard(card),
    reason,
    createdAt,
    expiresAt,
    endedAt,
    cardPage: cardPageOf(vaulting),
    verificationPage: verificationPageOf(vaulting),
    returnUrl,
  };
}
