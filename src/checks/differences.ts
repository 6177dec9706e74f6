/** What a page and the contract say differently, and what of it was declared. */
import { ASPECTS, type Aspect } from "./aspects.ts";

/** One thing that the two sides say differently. */
export interface Difference {
  /** A field, `request.redirectUrl`; a code, `codes.SUCCESS`; or `endpoint`. */
  readonly at: string;
  readonly aspect: Aspect;
  readonly page: string;
  readonly contract: string;
  /** The line of the page that says it, or the nearest one where it says nothing. */
  readonly line: number;
}

/** A difference that is known, and why it is there. */
export interface Declared {
  readonly at: string;
  readonly aspect: string;
  readonly page: string;
  readonly contract: string;
  readonly why: string;
}

/** A place of a page, what it is about, and what is the matter. */
export interface Remark {
  readonly line: number;
  readonly subject: string;
  readonly message: string;
}

/**
 * Holds the differences against those declared: both sets have to be equal, values included. A declared one that now has other
 * values is one remark, not two.
 *
 * @param lineOf where a page speaks of what a declaration is about, for one that is no longer so
 */
export function undeclared(
  differences: readonly Difference[],
  declared: readonly Declared[],
  edition: string,
  lineOf: (at: string) => number,
): Remark[] {
  const left = new Set(declared);
  const open = differences.filter((difference) => {
    const match = declared.find((one) => concerns(one, difference) && one.page === difference.page && one.contract === difference.contract);
    if (match !== undefined) left.delete(match);
    return match === undefined;
  });
  const remarks = open.map((difference): Remark => {
    const changed = [...left].find((one) => concerns(one, difference));
    if (changed !== undefined) left.delete(changed);
    const known = changed === undefined ? "not declared" : `declared as ${changed.page} against ${changed.contract}`;
    return { line: difference.line, subject: difference.at, message: `${told(difference)} (${known} for ${edition})` };
  });
  const stale = [...left].map((one): Remark => {
    const aspect = ASPECTS[one.aspect as Aspect] ?? one.aspect;
    const message = `stale declaration for ${edition}: ${aspect}, ${one.page} on the page against ${one.contract} in the contract, is no longer so (${one.why})`;
    return { line: lineOf(one.at), subject: one.at, message };
  });
  return [...remarks, ...stale];
}

/** `maximum length: 65 on the page, 64 in the contract`. */
function told({ aspect, page, contract }: Difference): string {
  return `${ASPECTS[aspect]}: ${page} on the page, ${contract} in the contract`;
}

function concerns(declared: Declared, { at, aspect }: Difference): boolean {
  return declared.at === at && declared.aspect === aspect;
}
