/** Amounts of requests, counted in whole units: never a floating number. */
import { textIn } from "./behaviour.ts";
import type { Money } from "./payment.ts";

/** An amount of a request; the contract has checked that it has digits only. */
export function moneyIn(amount: unknown): Money {
  return { currency: textIn(amount, "currency") ?? "", units: BigInt(textIn(amount, "value") ?? 0) };
}
