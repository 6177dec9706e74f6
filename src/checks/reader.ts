/** A published page -> what it says. A page that stops making sense is refused, at the line where it does. */
import { looksDeclared } from "./declarations.ts";
import { fieldsOf } from "./fields.ts";
import { type Line, linesOf, unwrapped } from "./lines.ts";
import { logicOf } from "./logic.ts";
import { type Dialect, type Operator, type Page, type PageCode, type PageSentence, quoted, refuse } from "./page.ts";
import { sampleOf } from "./samples.ts";
import { type Section, type SectionName, sectionsOf } from "./sections.ts";
import { codesOf } from "./tables.ts";
import { withoutNote } from "./wording.ts";

/** `POST /v1/…`, in backticks or bare. */
const ENDPOINT = /^(GET|POST|PUT|PATCH|DELETE) (\/\S*)$/;
/** An operation's name, and what a page adds to it: `pay (Tokenized Payment)`. */
const TITLE = /^([a-z][A-Za-z0-9]*)(?: \([^()]+\))?$/;
const DATE = /^\d{4}-\d\d-\d\d(?: \d\d:\d\d)?$/;
/** Notifications go to an address of the merchant's: their pages have no endpoint, or "POST /undefined", and no table of codes. */
const NOTIFICATION = /^notify[A-Z]/;

/**
 * Reads a page in any of its dialects.
 *
 * The grammar: whatever stands before the title (navigation, not read); title, date, endpoint, introduction; then sections in any
 * order, each once: Structure, Request parameters, Response parameters, API Explorer, Request, Response, Result process logic,
 * Result/Error codes; then the footer. Prose is free in introductions and descriptions, and nowhere else.
 *
 * @throws {PageError} where the text is no such page
 */
export function readPage(text: string): Page {
  const { preamble, sections } = sectionsOf(linesOf(text));
  const head = headOf(preamble);
  const notification = NOTIFICATION.test(head.operation);
  if (head.path === undefined && !notification) refuse(lastLine(preamble), "no endpoint, like POST /v1/…, stands before the first section");

  for (const line of [preamble, sections.get("structure")?.lines ?? [], sections.get("explorer")?.lines ?? []].flat()) {
    if (looksDeclared(line.text)) refuse(line.number, `${quoted(line.text)} declares a field outside of the parameters`);
  }
  const end = text.split("\n").length;
  const required = (name: SectionName, title: string): Section =>
    sections.get(name) ?? refuse(end, `the page ends without ${quoted(title)}`);
  const requestSection = required("request", "Request parameters");
  const dialect = dialectOf(requestSection);
  const request = fieldsOf(requestSection, dialect);
  const response = fieldsOf(required("response", "Response parameters"), dialect);
  const codesSection = notification ? sections.get("codes") : required("codes", "Result/Error codes");
  const { codes, sentences: actions } = codesSection === undefined ? { codes: [], sentences: [] } : codesOf(codesSection);
  const logic = sections.get("logic");
  const samples = [sections.get("requestSample"), sections.get("responseSample")].flatMap(
    (section) => (section && sampleOf(section)) ?? [],
  );
  return {
    ...head,
    operator: operatorOf(codes),
    dialect,
    request: request.fields,
    response: response.fields,
    codes,
    sentences: [
      ...encodingOf(sections.get("structure")),
      ...request.sentences,
      ...response.sentences,
      ...(logic === undefined ? [] : logicOf(logic)),
      ...actions,
    ].sort((a, b) => a.line - b.line),
    samples,
  };
}

function headOf(preamble: readonly Line[]): Pick<Page, "title" | "operation" | "method" | "path" | "date"> {
  const endpoints = preamble.filter(({ text }) => ENDPOINT.test(text));
  const [endpoint, second] = endpoints;
  if (second !== undefined) refuse(second.number, "is a second endpoint");
  const before = preamble.slice(0, endpoint === undefined ? undefined : preamble.indexOf(endpoint));
  // The nearest one: navigation names operations too, but as links.
  const titled = before.findLast(({ kind, raw, text }) => kind !== "bullet" && !raw.includes("](") && TITLE.test(text));
  if (titled === undefined) return refuse(endpoint?.number ?? lastLine(preamble), "no title with an operation's name stands before this");
  const operation = TITLE.exec(titled.text)?.[1] ?? titled.text;
  const [, method, path] = ENDPOINT.exec(endpoint?.text ?? "") ?? [];
  const real = path !== "/undefined";
  return {
    title: titled.text,
    operation,
    method: real ? method : undefined,
    path: real ? path : undefined,
    date: preamble.findLast(({ text, number }) => number > titled.number && DATE.test(text))?.text,
  };
}

/** Told by the first declaration: without a heading, in a heading with parentheses, in a heading without. */
function dialectOf(request: Section): Dialect {
  const heading = request.lines.find(({ kind }) => kind === "heading");
  if (heading === undefined) return "text";
  return heading.text.includes("(") ? "markdown" : "reader";
}

function operatorOf(codes: readonly PageCode[]): Operator | undefined {
  const named = new Set(codes.flatMap(({ action }) => action.match(/\b(?:APO|Antom|Alipay)(?= Technical Support\b)/g) ?? []));
  const [operator] = named;
  return named.size === 1 ? (operator as Operator) : undefined;
}

/** How values are written stands in the section on structure, in the lines that speak of data types. */
function encodingOf(structure: Section | undefined): PageSentence[] {
  return unwrapped(structure?.lines ?? [], () => false)
    .map(({ text, number }): PageSentence => ({ kind: "encoding", about: "", text: withoutNote(text), line: number }))
    .filter(({ text }) => text.includes("data type"));
}

function lastLine(lines: readonly Line[]): number {
  return lines.at(-1)?.number ?? 1;
}
