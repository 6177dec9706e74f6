/** The line that declares a field: its name, its type, and whether it is required. */
import type { Shape } from "./page.ts";

/** `parenthesised`: `name (Type, REQUIRED)`. `spaced`: `name Type object REQUIRED`. */
export type DeclarationForm = "parenthesised" | "spaced";

/** What a declaration says. */
export interface Declaration {
  readonly name: string;
  readonly type?: string;
  readonly printed?: string;
  readonly shape: Shape;
  readonly required: boolean;
}

/** `Result`, `URL`, `Array<String>`; and `Result object`, as some renderings print it. */
const TYPE = /^([A-Z][A-Za-z0-9]*|Array ?<[A-Z][A-Za-z0-9]*>)( object)?$/;
const NAME = "[A-Za-z][A-Za-z0-9_]*";
const SCALARS: ReadonlySet<string> = new Set(
  "String Integer Int Long Number Decimal Float Double Boolean Date Datetime Timestamp URL".split(" "),
);

const PARENTHESISED = new RegExp(`^(${NAME}) \\(([^()]+)\\)$`);
const SPACED = new RegExp(`^(${NAME}) (.+)$`);
/** A name, a scalar and one word more, where only REQUIRED may stand. */
const MISSPELT = new RegExp(`^${NAME} \\(?(?:${[...SCALARS].join("|")}),? \\w+\\)?$`);

/** Reads a declaration; undefined where the text is none. A type may be missing, as on some pages, when REQUIRED is there. */
export function declarationOf(text: string, form: DeclarationForm): Declaration | undefined {
  const [, name, rest] = (form === "parenthesised" ? PARENTHESISED : SPACED).exec(text) ?? [];
  if (name === undefined || rest === undefined) return undefined;
  if (rest === "REQUIRED") return { name, shape: "unstated", required: true };
  const mark = form === "parenthesised" ? ", REQUIRED" : " REQUIRED";
  const required = rest.endsWith(mark);
  const printed = required ? rest.slice(0, -mark.length) : rest;
  const type = TYPE.exec(printed)?.[1]?.replace(" ", "");
  return type === undefined ? undefined : { name, type, printed, shape: shapeOf(type), required };
}

/**
 * Whether a line outside its place, or out of shape, was most likely meant as a declaration: such a line is refused, not
 * taken for prose. Narrow on purpose: a known type, "object" or REQUIRED gives it away, two capitalised words do not.
 */
export function looksDeclared(text: string): boolean {
  if (/ REQUIRED\)?$/.test(text) || MISSPELT.test(text)) return true;
  return (["parenthesised", "spaced"] as const).some((form) => {
    const found = declarationOf(text, form);
    return found?.printed !== undefined && (found.shape !== "object" || found.printed.endsWith(" object"));
  });
}

/** Whether a type has an inside that a page may show. */
export function hasInside({ type, shape }: Pick<Declaration, "type" | "shape">): boolean {
  return shape === "object" || (shape === "array" && !SCALARS.has(type?.slice("Array<".length, -1) ?? ""));
}

function shapeOf(type: string): Shape {
  if (type.startsWith("Array")) return "array";
  return SCALARS.has(type) ? "scalar" : "object";
}
