/** Amounts as a person reads them. */
import { type Amount, decimalOf } from "../../amounts.ts";

/** Such as "USD 1,234.50", without a place to break; of a currency that ISO 4217 does not have, so many of its smallest unit. */
export function amountText({ currency, value }: Amount): string {
  const decimal = knownDecimal({ currency, value });
  return decimal === undefined
    ? `${grouped(value)}${NO_BREAK}× the smallest unit of ${currency}`
    : `${currency}${NO_BREAK}${grouped(decimal)}`;
}

const NO_BREAK = "\u00a0";

/** Undefined where nobody knows the currency: the contract takes more texts than there are currencies. */
function knownDecimal(amount: Amount): string | undefined {
  try {
    return decimalOf(amount);
  } catch {
    return undefined;
  }
}

/** As text, which is exact however long it is. */
function grouped(decimal: string): string {
  const [whole = "", part] = decimal.split(".");
  const thousands = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return part === undefined ? thousands : `${thousands}.${part}`;
}
