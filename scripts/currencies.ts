/** The currencies of ISO 4217 with their decimals, and what the contract asks of an amount, as TypeScript source. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { data, publishDate } from "currency-codes";
import { hoist } from "./compact.ts";
import type { Document, JsonSchema } from "./document.ts";
import { literal } from "./literal.ts";

/** When the list of ISO 4217 was published that the currencies are from. */
export const LIST_DATE: string = publishDate;

/** The text of `generated/currencies.ts`. */
export function currenciesOf(documents: readonly Document[]): string {
  const { schema, table } = amountOf(documents);
  const byDecimals: Record<string, string> = {};
  const unitless = withoutUnit();
  for (const { code, digits } of data) {
    if (!unitless.has(code)) byDecimals[digits] = `${byDecimals[digits] ?? ""} ${code}`.trim();
  }
  return [
    `import type { ObjectSchema } from "../src/contract.ts";`,
    "",
    "/** When the list of ISO 4217 was published that these currencies are from. */",
    `export const listDate = ${literal(LIST_DATE)};`,
    "",
    "/** The currencies, by how many decimals they have. What has no smallest unit, such as gold, is none. */",
    `export const currencies: { readonly [decimals: string]: string } = ${literal(byDecimals)};`,
    "",
    "/** In how many zeros an amount of a currency has to end, where it has to. */",
    `export const zeros: { readonly [currency: string]: number } = ${literal(zerosOf(schema))};`,
    "",
    "/** What an amount that is sent has to be. */",
    `export const amount: ObjectSchema = ${table};`,
    "",
  ].join("\n");
}

/** The amount of the products that have one: its schema, and the table of it. */
function amountOf(documents: readonly Document[]): { schema: JsonSchema; table: string } {
  const found = documents.flatMap((document) => {
    const schema = document.components.schemas["Amount"];
    return schema === undefined ? [] : [{ schema, table: hoist(document, schema, new Map(), true) }];
  });
  const [first, ...others] = found;
  if (first === undefined) throw new Error("no product has an Amount: there is nothing that currencies are for");
  if (others.some(({ table }) => table !== first.table)) throw new Error("two products disagree on what an Amount is");
  return first;
}

function zerosOf({ if: condition, then }: JsonSchema): Record<string, number> {
  const { const: one, enum: several = [] } = condition?.properties["currency"] ?? {};
  const { pattern = "$" } = then?.properties?.["value"] ?? {};
  return Object.fromEntries([...(one === undefined ? [] : [one]), ...several].map((currency) => [currency, pattern.length - 1]));
}

/** The codes that have no smallest unit. The package has 0 for them, which is wrong; the list that it is made from, and brings along, says so. */
function withoutUnit(): ReadonlySet<string> {
  const list = readFileSync(createRequire(import.meta.url).resolve("currency-codes/iso-4217-list-one.xml"), "utf8");
  const codes = [...list.matchAll(/<Ccy>([A-Z]{3})<\/Ccy>\s*<CcyNbr>\d+<\/CcyNbr>\s*<CcyMnrUnts>N\.A\.<\/CcyMnrUnts>/g)].map(
    ([, code = ""]) => code,
  );
  if (!codes.includes("XAU"))
    throw new Error("the list of ISO 4217 is written in another way now: gold has no smallest unit, and none was found");
  return new Set(codes);
}
