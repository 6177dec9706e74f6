/** The fields of a page against those of the contract, both ways. */
import { ABSENT, type Aspect, inOneLine, type Says, saysOf } from "./aspects.ts";
import { type ContractField, withDescendants } from "./contract-fields.ts";
import type { Difference } from "./differences.ts";
import type { PageField } from "./page.ts";

/** What came of one side of an operation. */
export interface FieldComparison {
  readonly differences: readonly Difference[];
  /** Fields that were held against each other, or that one side lacks. */
  readonly compared: number;
  /** Fields of the contract of which the page says nothing either way. */
  readonly notShown: number;
}

/** Compares the fields of a body. `side` begins their names, `request.redirectUrl`. */
export function compareFields(side: string, printed: readonly PageField[], known: readonly ContractField[]): FieldComparison {
  const shown = new Map<string, PageField[]>();
  for (const field of printed) shown.set(keyOf(field), [...(shown.get(keyOf(field)) ?? []), field]);
  const contract = new Map(known.flatMap(withDescendants).map((field) => [keyOf(field), field]));

  const differences: Difference[] = [];
  for (const field of printed) {
    // The same name may stand in several scenarios; each has to agree by itself.
    const isSeveral = (shown.get(keyOf(field)) ?? []).length > 1;
    const at = `${side}.${keyOf(field)}${isSeveral ? ` (${field.scenario ?? "outside of scenarios"})` : ""}`;
    const says = saysOf(field);
    const match = contract.get(keyOf(field));
    if (match === undefined) differences.push({ at, aspect: "field", page: inOneLine(says), contract: ABSENT, line: field.line });
    else differences.push(...saidDifferently(at, says, match.says, field.line));
  }

  let missing = 0;
  let notShown = 0;
  /** Looks for fields that only the contract has. `line` is that of the field around them. */
  const visit = (fields: readonly ContractField[], line: number): void => {
    for (const field of fields) {
      const here = shown.get(keyOf(field)) ?? [];
      const [first] = here;
      if (first === undefined) {
        missing += 1;
        const at = `${side}.${keyOf(field)}`;
        // Only this much of it: what nobody has published may be refined without a word here, but not be made an obligation.
        differences.push({ at, aspect: "field", page: ABSENT, contract: field.says.required, line });
      } else if (here.some(({ childrenShown }) => childrenShown === "shown")) {
        visit(field.children, first.line);
      } else {
        notShown += field.children.flatMap(withDescendants).length;
      }
    }
  };
  visit(known, printed[0]?.line ?? 1);
  return { differences, compared: printed.length + missing, notShown };
}

function saidDifferently(at: string, page: Says, contract: Says, line: number): Difference[] {
  const aspects = Object.keys(page) as (keyof Says & Aspect)[];
  return aspects.flatMap((aspect) =>
    page[aspect] === contract[aspect] ? [] : [{ at, aspect, page: page[aspect], contract: contract[aspect], line }],
  );
}

function keyOf({ path }: { readonly path: readonly string[] }): string {
  return path.join(".");
}
