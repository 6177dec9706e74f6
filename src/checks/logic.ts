/** The section on what to do with a result: every line of it decides a rule. */
import { unwrapped } from "./lines.ts";
import type { PageSentence } from "./page.ts";
import type { Section } from "./sections.ts";

/** A bullet that others may be nested in. */
interface Condition {
  readonly label: string;
  readonly indent: number;
  /** Ends in a colon: what follows belongs to it. */
  readonly opens: boolean;
}

/**
 * Reads the result process logic. A bullet begins with its status; one that is nested is told by its indentation or, where the
 * rendering lost that, by the blank line after a bullet that ends in a colon. What stands outside of the bullets holds for all.
 */
export function logicOf(section: Section): PageSentence[] {
  const sentences: PageSentence[] = [];
  let open: Condition[] = [];
  for (const { kind, text, level, gap, number } of unwrapped(section.lines, () => false)) {
    let about: readonly Condition[] = level > 0 && kind === "paragraph" ? open : [];
    if (kind === "bullet") {
      const condition: Condition = { label: labelOf(text), indent: level, opens: text.endsWith(":") };
      open = nested(condition, open, gap);
      about = open;
    }
    sentences.push({ kind: "logic", about: about.map(({ label }) => label).join(" / "), text, line: number });
  }
  return sentences;
}

function nested(condition: Condition, open: readonly Condition[], gap: boolean): Condition[] {
  const last = open.at(-1);
  if (/^[SFU]$/.test(condition.label)) return [condition];
  if (last === undefined) return [];
  if (condition.indent > last.indent || (condition.indent === last.indent && gap && last.opens)) return [...open, condition];
  const above = condition.indent < last.indent ? open.filter(({ indent }) => indent < condition.indent) : open.slice(0, -1);
  // A bullet without a status beside one with a status holds for all.
  return above.length === 0 ? [] : [...above, condition];
}

/** What a bullet names before its colon: the status, or a condition. */
function labelOf(text: string): string {
  return text.split(":", 1)[0] ?? text;
}
