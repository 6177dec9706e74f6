/** Cards: which numbers are taken, and what is wrong with what a person entered. Nothing here keeps a number. */
import { testCards } from "../../../generated/products.ts";
import { isObject } from "../../json.ts";
import { passesLuhn } from "../../redaction.ts";

/** A published test card, without its number. */
export interface TestCard {
  readonly id: string;
  readonly brand: string;
  readonly region: string;
  readonly result: "approved" | "declined";
  /** Its last four digits behind asterisks. */
  readonly masked: string;
}

const CARDS: ReadonlyMap<string, TestCard> = new Map(
  testCards.map(({ number, ...card }) => [number, { ...card, masked: `${"*".repeat(12)}${number.slice(-4)}` }]),
);
const BY_ID: ReadonlyMap<string, TestCard> = new Map([...CARDS.values()].map((card) => [card.id, card]));

/** The published test card with a number; any other number is not looked at further. */
export function cardWithNumber(number: unknown): TestCard | undefined {
  return typeof number === "string" ? CARDS.get(number) : undefined;
}

export function cardWithId(id: string): TestCard | undefined {
  return BY_ID.get(id);
}

/** What may be shown of a card. */
export function shownCard(card: TestCard | undefined): Pick<TestCard, "id" | "brand" | "masked"> | undefined {
  return card && { id: card.id, brand: card.brand, masked: card.masked };
}

/** The card behind the token that the contract's own examples use. */
export function exampleCard(): TestCard | undefined {
  return [...CARDS.values()].find(({ result }) => result === "approved");
}

/** The brands that are accepted in some regions, or anywhere, and where each is. */
export function brandsOf(regions: readonly string[] | undefined): ReadonlyMap<string, readonly string[]> {
  const brands = new Map<string, string[]>();
  for (const { brand, region } of CARDS.values()) {
    if (regions !== undefined && !regions.includes(region)) continue;
    const known = brands.get(brand) ?? [];
    brands.set(brand, known.includes(region) ? known : [...known, region]);
  }
  return brands;
}

/** The test card that a request carries, whichever operation it is for. */
export function cardIn(body: unknown): TestCard | undefined {
  if (!isObject(body)) return undefined;
  const detail = body["paymentMethodDetail"];
  const card = isObject(detail) ? detail["card"] : body["card"];
  return isObject(card) ? cardWithNumber(card["cardNo"]) : undefined;
}

/** What a person enters on the card page. */
export interface CardEntry {
  /** Blanks and hyphens between the digits are taken. */
  readonly number: string;
  /** `01` to `12`. */
  readonly month: string;
  /** Two digits, or four. */
  readonly year: string;
  readonly securityCode: string;
}

/** What is wrong with a field. */
export interface CardFault {
  readonly field: keyof CardEntry;
  readonly code: "missing" | "digitsOnly" | "length" | "checkDigit" | "notPublished" | "range";
  /** For the person who filled it in. */
  readonly message: string;
}

/**
 * Looks at what a person entered. Any security code and any expiry go with a test number, so only their form is looked at.
 */
export function checkEntry(entry: CardEntry): { readonly card: TestCard | undefined; readonly faults: readonly CardFault[] } {
  const faults: CardFault[] = [];
  const fault = (field: keyof CardEntry, code: CardFault["code"], message: string): void => void faults.push({ field, code, message });
  const number = entry.number.replace(/[\s-]/g, "");
  const card = cardWithNumber(number);
  if (number === "") fault("number", "missing", "Enter the card number.");
  else if (!/^\d+$/.test(number)) fault("number", "digitsOnly", "A card number has digits only.");
  else if (number.length < 13 || number.length > 19) fault("number", "length", "A card number has 13 to 19 digits.");
  else if (!passesLuhn(number)) fault("number", "checkDigit", "This is no card number: one of its digits is wrong.");
  else if (card === undefined) fault("number", "notPublished", "This sandbox takes published test numbers only. Never enter a real card.");
  const month = entry.month.trim();
  if (month === "") fault("month", "missing", "Enter the month.");
  else if (!/^(0?[1-9]|1[0-2])$/.test(month)) fault("month", "range", "A month is 01 to 12.");
  const year = entry.year.trim();
  if (year === "") fault("year", "missing", "Enter the year.");
  else if (!/^(\d\d|20\d\d)$/.test(year)) fault("year", "range", "A year has two digits, or four.");
  const securityCode = entry.securityCode.trim();
  if (securityCode === "") fault("securityCode", "missing", "Enter the security code.");
  else if (!/^\d{3,4}$/.test(securityCode)) fault("securityCode", "length", "A security code has three digits, or four.");
  return { card, faults };
}
