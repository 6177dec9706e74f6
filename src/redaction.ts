/** Card data, tokens and secrets out of anything that may be logged. An allow-list: what the contract does not know is hidden. */
import type { ObjectSchema, ResponseState, Schema, Sensitivity, StringSchema } from "./contract.ts";
import { charactersIn, isObject, own } from "./json.ts";

/** A copy that may be logged: fields that the contract knows and does not mark are shown, all else by type and length only. */
export function redacted(value: unknown, schema: Schema | undefined): unknown {
  if (schema === undefined) return hidden(value);
  if (schema.type === "object") {
    if (!isObject(value)) return hidden(value);
    const shown: Record<string, unknown> = {};
    for (const name of Object.keys(value)) {
      const property = own(schema.properties, name);
      if (property === undefined) shown["*"] = redacted(value[name], schema.members);
      else shown[name] = redacted(value[name], property);
    }
    return shown;
  }
  if (schema.type === "array") {
    return Array.isArray(value) ? value.map((item) => redacted(item, schema.items)) : hidden(value);
  }
  if (schema.sensitive !== undefined) return hiddenAs(value, schema.sensitive);
  if (typeof value !== "string") return hidden(value);
  return withoutCardNumbers(isUrl(value, schema) ? withoutQuery(value) : value);
}

/** The same of a body that can be in one of several states: a field that is sensitive in one of them is marked so in each. */
export function redactedBody(states: readonly ResponseState[], body: unknown): unknown {
  let schema = merged.get(states);
  if (schema === undefined) {
    const properties: ObjectSchema["properties"] = Object.assign({}, ...states.map((state) => state.schema.properties));
    schema = { type: "object", properties };
    merged.set(states, schema);
  }
  return redacted(body, schema);
}

// A state has dozens of fields: put together once, and not for every answer.
const merged = new WeakMap<readonly ResponseState[], ObjectSchema>();

/** A text with every run of 13 to 19 digits that passes Luhn's check hidden: the last net under all that is shown. */
export function withoutCardNumbers(text: string): string {
  // Nearly no text has any, and every text that is shown comes through here: to replace takes ten times as long as to look.
  if (!/\d{13}/.test(text)) return text;
  return text.replace(/(?<!\d)\d{13,19}(?!\d)/g, (digits) => (passesLuhn(digits) ? `[${digits.length} digits]` : digits));
}

/** Luhn's check, which every card number passes and one in ten numbers does by chance. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = digit * 2;
    sum += i % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** A URL without what may be a bearer link: its query, its fragment, and a password before its host. */
function withoutQuery(text: string): string {
  return text.replace(/[?#].*$/s, "?[hidden]").replace(/\/\/[^/\s]*@/, "//[hidden]@");
}

/** Where the contract says that a field holds one, any text counts as a URL, with or without a scheme. */
function isUrl(text: string, schema: StringSchema): boolean {
  return schema.advice?.format === "uri" || (text.includes(":") && /^\s*https?:/i.test(text));
}

function hiddenAs(value: unknown, sensitivity: Sensitivity): string {
  if (sensitivity === "pan" && typeof value === "string" && /^\d{13,19}$/.test(value)) return `[pan, ends in ${value.slice(-4)}]`;
  return `[${sensitivity}, ${sizeOf(value)}]`;
}

function hidden(value: unknown): string {
  return `[${sizeOf(value)}]`;
}

/**
 * Whether a text is one that {@link redacted} puts in the place of a value, so that there is nothing left of the value to be checked.
 *
 * @example isRedacted("[pan, ends in 0768]") // true
 */
export function isRedacted(text: string): boolean {
  return /^\[(?:pan, ends in \d{4}|\d{2} digits|(?:[a-z]+, )?(?:\d+ characters|array of \d+|null|undefined|number|boolean|bigint|object))\]$/.test(
    text,
  );
}

function sizeOf(value: unknown): string {
  if (typeof value === "string") return `${charactersIn(value)} characters`;
  if (Array.isArray(value)) return `array of ${value.length}`;
  return value === null ? "null" : typeof value;
}
