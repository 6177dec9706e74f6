/** Cards: which numbers are taken, and what may be shown of them. Nothing here keeps any other number. */
import { testCards } from "../../../generated/products.ts";
import { isObject } from "../../json.ts";

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

/** The test card that a request is to have vaulted, whichever operation it is for: one that pays may come with any number of orders. */
export function cardIn(body: unknown): TestCard | undefined {
  if (!isObject(body)) return undefined;
  const detail = body["paymentMethodDetail"];
  const card = isObject(detail) ? detail["card"] : body["card"];
  return isObject(card) ? cardWithNumber(card["cardNo"]) : undefined;
}
