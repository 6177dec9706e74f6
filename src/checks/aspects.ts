/** What can be said of a field, written the same way whoever says it, so that two sides agree where their words are equal. */
import type { PageField } from "./page.ts";

/** In which respect a page and the contract are compared; each with its name in a message. */
export const ASPECTS = {
  endpoint: "endpoint",
  field: "field",
  type: "type",
  required: "requiredness",
  maxLength: "maximum length",
  value: "value",
  format: "format",
  default: "default",
  code: "result code",
  spelling: "spelling",
  sample: "sample",
} as const;
export type Aspect = keyof typeof ASPECTS;

/** What one side says of a field. Always a word, so that saying nothing can differ from saying something. */
export type Says = { readonly [aspect in "type" | "required" | "maxLength" | "value" | "format" | "default"]: string };

export const REQUIRED = "REQUIRED";
export const OPTIONAL = "optional";
/** What a side says that has the field, and nothing on this aspect. */
export const NOTHING = "none";
/** What a side says that lacks the field or the code. */
export const ABSENT = "absent";

/** How much a list of values claims: `closed` has all of them, `open` only some. */
export function valuesSaid(values: Iterable<string>, claim: "closed" | "open"): string {
  const sorted = [...new Set(values)].sort();
  if (claim === "open") return `${sorted.join(", ")}, …`;
  return sorted.length === 1 ? `fixed ${sorted[0]}` : sorted.join(", ");
}

/** What a page says of a field. */
export function saysOf(field: PageField): Says {
  return {
    type: typeSaid(field),
    required: field.required ? REQUIRED : OPTIONAL,
    maxLength: field.maxLength === undefined ? NOTHING : `${field.maxLength}`,
    value: valueSaid(field),
    format: field.format ?? NOTHING,
    default: field.default ?? NOTHING,
  };
}

/** All of it in one line, for a field that only one side has: any further change of it shows. */
export function inOneLine({ type, required, maxLength, value, format, default: standard }: Says): string {
  const stated = [
    maxLength === NOTHING ? [] : `<= ${maxLength}`,
    value === NOTHING ? [] : value,
    format === NOTHING ? [] : format,
    standard === NOTHING ? [] : `default ${standard}`,
  ];
  return [type, required, ...stated.flat()].join(", ");
}

/** `String` and `URL` are the same on the wire; any other scalar but `Datetime` keeps its name, for it is sent as a string. */
const SCALARS: Readonly<Record<string, string>> = { String: "string", URL: "string", Datetime: "date-time" };

function typeSaid({ type = "", shape }: PageField): string {
  if (shape === "object" || shape === "unstated") return shape;
  if (shape === "scalar") return SCALARS[type] ?? type;
  const item = type.slice("Array<".length, -1);
  return `array of ${SCALARS[item] ?? "object"}`;
}

function valueSaid({ fixed, values, someValues }: PageField): string {
  const said = [
    ...(fixed === undefined ? [] : [valuesSaid([fixed], "closed")]),
    ...(values === undefined ? [] : [valuesSaid(values, "closed")]),
    ...(someValues === undefined ? [] : [valuesSaid(someValues, "open")]),
  ];
  return said.length === 0 ? NOTHING : said.join("; ");
}
