/** What a person enters on the card page, and what is wrong with it. Nothing here keeps a number. */
import { passesLuhn } from "../../redaction.ts";
import { cardWithNumber, type TestCard } from "./cards.ts";

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
