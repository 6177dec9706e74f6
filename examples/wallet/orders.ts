/** The orders of this shop: what is asked for them is to be paid from a wallet. */
import type { components } from "antom-client";
import { type BookedOrder, type BookedStep, type Books, openBooks } from "../merchant/books.ts";
import type { Sealed } from "../merchant/seal.ts";

type Schemas = components["schemas"];

/** What pay takes, without the token. */
interface PayRequest extends Omit<Schemas["PayWithAccessToken"], "paymentMethod"> {
  readonly paymentMethod: Omit<Schemas["AgreementToPay"], "paymentMethodId">;
}

/** An attempt to pay. */
export interface Attempt extends BookedStep {
  /** The wallet that pays. */
  readonly wallet: string;
  /** What is sent, however often: a repeat has to be the very same request, field by field. */
  readonly request: PayRequest;
  /** Its token, which is part of that: a token that was renewed is for later attempts. Forgotten once this one is over. */
  readonly access?: Sealed | undefined;
}

export type Order = BookedOrder<Attempt>;
export type Orders = Books<Attempt>;

export function openOrders(file: string): Orders {
  return openBooks<Attempt>(file);
}

/** Whether an attempt may begin: the last one is over, and another one, or another token, may do better. */
export function mayBePaid({ steps }: Order): boolean {
  const last = steps.at(-1);
  if (last === undefined) return true;
  const { state, reason, next } = last;
  return state === "failed" && (next === "retryNewRequest" || next === "changePaymentMethod" || reason === "INVALID_ACCESS_TOKEN");
}
