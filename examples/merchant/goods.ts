/** What is sold. Prices stand here and nowhere else: no browser says what it has to pay. */
import { type Amount, amountOf } from "antom-client";

export interface Article {
  readonly name: string;
  readonly price: Amount;
  /** Whether the buyer's bank is to make sure that it is the buyer, by 3-D Secure: it then bears the loss if it was not. */
  readonly asks3ds: boolean;
}

export const GOODS: ReadonlyMap<string, Article> = new Map([
  ["lamp", { name: "A lamp", price: amountOf({ currency: "USD", decimal: "49.90" }), asks3ds: false }],
  ["armchair", { name: "An armchair", price: amountOf({ currency: "USD", decimal: "490.00" }), asks3ds: true }],
]);
