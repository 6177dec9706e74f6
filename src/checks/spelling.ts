/** Names in a page's deciding sentences that are almost those of a field: a reader would look for the wrong one. */
import { type ContractField, withDescendants } from "./contract-fields.ts";
import type { Difference } from "./differences.ts";
import type { Page } from "./page.ts";

/** A name of several words run together, as prose writes it. */
const NAME = /\b[a-z][a-z0-9]*[A-Z][A-Za-z0-9]*/g;

/** One difference for each field and wrong spelling, however often it occurs. */
export function spellingDifferences(
  page: Page,
  sides: readonly { readonly side: string; readonly known: readonly ContractField[] }[],
): Difference[] {
  const fields = sides.flatMap(({ side, known }) =>
    known.flatMap(withDescendants).map(({ name, path }) => ({ name, at: [side, ...path].join(".") })),
  );
  const names = new Set(fields.map(({ name }) => name));
  const found = new Map<string, Difference>();
  for (const { text, line } of page.sentences) {
    for (const [spelled] of text.matchAll(NAME)) {
      if (names.has(spelled)) continue;
      const meant = fields.find(({ name }) => name.toLowerCase() === spelled.toLowerCase());
      if (meant === undefined) continue;
      const key = `${meant.at} ${spelled}`;
      if (!found.has(key)) found.set(key, { at: meant.at, aspect: "spelling", page: spelled, contract: meant.name, line });
    }
  }
  return [...found.values()];
}
