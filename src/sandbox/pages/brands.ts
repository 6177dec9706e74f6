/** Brands of cards: how a number shows which it is, and what a person calls it. */

/** A brand that the first digits of a number tell. */
export interface CardBrand {
  /** As the contract's messages spell it. */
  readonly code: string;
  readonly name: string;
  /** A regular expression for the beginning of a number, as text: the page's script has it too. */
  readonly prefix: string;
  /** How its digits stand on the card. */
  readonly groups: readonly number[];
}

/** How the digits of most numbers stand on the card. */
export const FOURS: readonly number[] = [4, 4, 4, 4, 3];

/** Asked in this order. */
export const BRANDS: readonly CardBrand[] = [
  { code: "VISA", name: "Visa", prefix: "^4", groups: FOURS },
  { code: "MASTERCARD", name: "Mastercard", prefix: "^(5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)", groups: FOURS },
  { code: "AMEX", name: "American Express", prefix: "^3[47]", groups: [4, 6, 5] },
  { code: "JCB", name: "JCB", prefix: "^35(2[89]|[3-8])", groups: FOURS },
  { code: "DINERS", name: "Diners Club", prefix: "^3(0[0-59]|[689])", groups: [4, 6, 4] },
  { code: "DISCOVER", name: "Discover", prefix: "^6(011|4[4-9]|5)", groups: FOURS },
  { code: "CUP", name: "UnionPay", prefix: "^(62|81)", groups: FOURS },
  { code: "MAESTRO", name: "Maestro", prefix: "^(50|5[6-9]|6[379])", groups: FOURS },
  // Issued for use in one country only, and known here by its published test number.
  { code: "HYUNDAI", name: "Hyundai Card", prefix: "^9490", groups: FOURS },
];

/** The brand whose numbers begin as this one does. */
export function brandOfNumber(digits: string): CardBrand | undefined {
  return BRANDS.find(({ prefix }) => new RegExp(prefix).test(digits));
}

/** What a person calls a brand; a code that is not known here stays as it is. */
export function brandName(code: string): string {
  return BRANDS.find((brand) => brand.code === code)?.name ?? code;
}

/** A number with blanks, as it stands on the card. */
export function groupedNumber(digits: string): string {
  return inGroups(digits, brandOfNumber(digits)?.groups ?? FOURS);
}

/** Closed: it uses nothing from outside, as its source is served to the page. Digits with blanks between groups of such lengths. */
export function inGroups(digits: string, groups: readonly number[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const length of groups) {
    parts.push(digits.slice(from, from + length));
    from += length;
  }
  return [...parts, digits.slice(from)].filter((part) => part !== "").join(" ");
}
