/** Which edition of which page this is, told by the marks in `openapi/editions.yaml`. */
import type { Edition, EditionMarks, KnownPage } from "../../generated/editions.ts";
import type { Page } from "./page.ts";

export type { Edition, KnownPage } from "../../generated/editions.ts";

/**
 * The edition whose marks the page bears.
 *
 * @param asked the id of an edition, whatever the page looks like
 * @param known pages that exist and that nobody could read whole, for the message
 * @returns the edition, or why there is none: an unknown id or operation, no edition that matches, or more than one
 */
export function editionOf(
  page: Page,
  editions: readonly Edition[],
  { asked, known = [] }: { readonly asked?: string | undefined; readonly known?: readonly KnownPage[] } = {},
): Edition | string {
  if (asked !== undefined) {
    const ids = editions.map(({ id }) => id).join(", ");
    return editions.find(({ id }) => id === asked) ?? `there is no edition ${asked}; there are ${ids}`;
  }
  const matching = editions.filter(({ marks }) => bears(page, marks));
  const [edition, ...more] = matching;
  if (edition === undefined) return unknown(page, editions, known);
  if (more.length > 0) return `editions ${matching.map(({ id }) => id).join(" and ")} both match: ${marksOf(page)}`;
  return edition;
}

function unknown(page: Page, editions: readonly Edition[], known: readonly KnownPage[]): string {
  const candidates = editions.filter(({ marks }) => operationIn(marks.title) === page.operation);
  const unread = known.filter(({ operation, page: path }) => operation === page.operation && path !== undefined);
  if (candidates.length === 0 && unread.length === 0)
    return `${page.operation} is no operation of which a page is known (${marksOf(page)})`;
  const told = [
    ...candidates.map(({ id, marks }) => `${id} by ${describe(marks)}`),
    ...unread.map(({ page: path, date }) => `${path}${date === undefined ? "" : ` (${date})`} by name only`),
  ];
  return `no edition matches: ${marksOf(page)}. Known of ${page.operation}: ${told.join("; ")}`;
}

function bears(page: Page, { title, operator, date, logic, has = [], lacks = [] }: EditionMarks): boolean {
  const fields = new Set(pathsOf(page));
  return (
    page.title === title &&
    (operator === undefined || page.operator === operator) &&
    (date === undefined || page.date?.slice(0, date.length) === date) &&
    (logic === undefined || hasLogic(page) === logic) &&
    has.every((path) => fields.has(path)) &&
    !lacks.some((path) => fields.has(path))
  );
}

function marksOf(page: Page): string {
  const { title, operator = "nobody", date = "none" } = page;
  return `title "${title}", operator ${operator}, date ${date}, ${hasLogic(page) ? "with" : "without"} result logic, ${page.request.length} request fields`;
}

function describe({ title, operator, date, logic, has = [], lacks = [] }: EditionMarks): string {
  return [
    `title "${title}"`,
    ...(operator === undefined ? [] : [`operator ${operator}`]),
    ...(date === undefined ? [] : [`date ${date}`]),
    ...(logic === undefined ? [] : [`${logic ? "with" : "without"} result logic`]),
    ...has.map((path) => `with ${path}`),
    ...lacks.map((path) => `without ${path}`),
  ].join(", ");
}

function hasLogic({ sentences }: Page): boolean {
  return sentences.some(({ kind }) => kind === "logic");
}

function pathsOf(page: Page): string[] {
  return (["request", "response"] as const).flatMap((side) => page[side].map(({ path }) => [side, ...path].join(".")));
}

/** A title without what it adds in parentheses. */
function operationIn(title: string): string {
  return title.replace(/ \(.*\)$/, "");
}
