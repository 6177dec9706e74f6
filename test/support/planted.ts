/** Bodies with a secret in every field that the contract marks as one. */
import { type Document, type JsonSchema, resolve } from "../../scripts/document.ts";
import { passesLuhn } from "../../src/redaction.ts";

/** Digits with the one behind them that makes them pass Luhn's check. */
export function withCheckDigit(digits: string): string {
  const found = Array.from("0123456789").find((digit) => passesLuhn(digits + digit));
  return digits + (found ?? "");
}

/** The body with a secret of its own in every field that the contract marks, and the secrets. */
export function planted(document: Document, schema: JsonSchema, value: unknown, random: string): { body: unknown; secrets: string[] } {
  const secrets: string[] = [];
  const plant = (property: JsonSchema, found: unknown): unknown => {
    const target = resolve(document, property);
    if (target["x-antom-sensitive"] !== undefined) {
      const number = withCheckDigit(`${405469572310 + secrets.length}000`);
      const secret = target["x-antom-sensitive"] === "pan" ? number : `${secrets.length}${random}`;
      secrets.push(secret);
      return secret;
    }
    if (Array.isArray(found)) return found.map((item) => plant(target.items ?? {}, item));
    if (typeof found !== "object" || found === null) return found;
    return Object.fromEntries(Object.entries(found).map(([name, item]) => [name, plant(target.properties?.[name] ?? {}, item)]));
  };
  return { body: plant(schema, value), secrets };
}
