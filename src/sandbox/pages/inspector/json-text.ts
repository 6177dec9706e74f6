/** JSON as people read it: indented, each kind of value in a colour of its own. */
import { isRedacted } from "../../../redaction.ts";
import { element, type Tree } from "./tree.ts";

// Redacted bodies are small. What is deeper or longer than this is no reading for people.
const DEEPEST = 24;
const MOST_PARTS = 4_000;

/** A redacted body, formatted. */
export function jsonText(value: unknown): Tree[] {
  const parts: Tree[] = [];
  write(parts, value, 0);
  return parts;
}

function write(parts: Tree[], value: unknown, depth: number): void {
  const isList = Array.isArray(value);
  if (typeof value !== "object" || value === null) {
    parts.push(scalar(value));
    return;
  }
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  const [open, close] = isList ? ["[", "]"] : ["{", "}"];
  if (entries.length === 0 || depth >= DEEPEST || parts.length >= MOST_PARTS) {
    parts.push(entries.length === 0 ? `${open}${close}` : `${open} … ${close}`);
    return;
  }
  parts.push(open);
  entries.forEach(([name, item], index) => {
    parts.push(`${index === 0 ? "" : ","}\n${"  ".repeat(depth + 1)}`);
    if (!isList) parts.push(element("span", { class: "json-name" }, JSON.stringify(name)), ": ");
    write(parts, item, depth + 1);
  });
  parts.push(`\n${"  ".repeat(depth)}${close}`);
}

function scalar(value: unknown): Tree {
  const kind = typeof value === "string" ? (isRedacted(value) ? "hidden" : "string") : "other";
  return element("span", { class: `json-${kind}` }, JSON.stringify(value) ?? "undefined");
}
