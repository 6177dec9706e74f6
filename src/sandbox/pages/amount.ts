/** Amounts as a person reads them. */

/** An amount in the smallest unit of its currency, in digits. */
export interface ShownAmount {
  readonly currency: string;
  readonly value: string;
}

/** Such as "USD 1,234.50", without a place to break; of a currency that nobody knows, so many of its smallest unit. */
export function amountText({ currency, value }: ShownAmount): string {
  const decimals = decimalsOf(currency);
  if (decimals === undefined) return `${grouped(value, 0)}${NO_BREAK}× the smallest unit of ${currency}`;
  const digits = value.padStart(decimals + 1, "0");
  const decimal = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  return `${currency}${NO_BREAK}${grouped(decimal, decimals)}`;
}

const NO_BREAK = "\u00a0";
const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf("currency"));

/** How many decimals a currency has. */
function decimalsOf(currency: string): number | undefined {
  if (!CURRENCIES.has(currency)) return undefined;
  return new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits;
}

/** As text, which is exact however long it is. */
function grouped(decimal: string, decimals: number): string {
  const format = new Intl.NumberFormat("en", { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  return format.format(decimal as `${number}`);
}
