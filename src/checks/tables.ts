/** The table of result codes, in each of the three forms that renderings give it. */
import type { Line } from "./lines.ts";
import { type PageCode, type PageSentence, quoted, refuse, type Status } from "./page.ts";
import type { Section } from "./sections.ts";
import { plain } from "./wording.ts";

const HEADER = ["Code", "Value", "Message", "Further action"] as const;
const CODE = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/;

/** A pipe after a backslash belongs to its cell. */
const PIPE = /(?<!\\)\|/;
const CLOSED = /.(?<!\\)\|$/;

interface Row {
  readonly cells: readonly string[];
  readonly line: number;
  /** Where the last cell begins. */
  readonly actionLine: number;
}

/** @throws {PageError} at a row that cannot be split into a code, one of S, F and U, a message and an action */
export function codesOf(section: Section): { readonly codes: readonly PageCode[]; readonly sentences: readonly PageSentence[] } {
  const [first] = section.lines;
  if (first === undefined) refuse(section.line, "has no table of result codes");
  const rows = first.kind === "row" ? pipedRows(section) : squeezedRows(section);
  const codes: PageCode[] = [];
  const sentences: PageSentence[] = [];
  for (const { cells, line, actionLine } of rows) {
    const [code = "", status = "", message = "", action = ""] = cells;
    if (!CODE.test(code)) refuse(line, `${quoted(code)} is no result code`);
    if (!isStatus(status)) refuse(line, `${quoted(status)} is no result status: S, F or U`);
    if (message === "") refuse(line, `${code} has no message`);
    const earlier = codes.find((known) => known.code === code);
    if (earlier !== undefined) refuse(line, `${code} stood at line ${earlier.line} already`);
    codes.push({ code, status, message, action, line });
    sentences.push({ kind: "action", about: code, text: action, line: actionLine });
  }
  if (codes.length === 0) refuse(section.line, "has no row in its table of result codes");
  return { codes, sentences };
}

/** `| code | value | message | action |`, on one line or, as a reader leaves it, with cells that run over several lines. */
function pipedRows({ line: title, lines }: Section): Row[] {
  const rows: Row[] = [];
  let open: { text: string; readonly line: number } | undefined;
  for (const { number, raw, kind } of lines) {
    const begins = kind === "row" && raw !== "|";
    if (begins && open !== undefined) refuse(open.line, "begins a row that is not closed before the next one");
    if (!begins && open === undefined) refuse(number, `${quoted(raw)} stands outside of the rows of the table`);
    open = open === undefined ? { text: raw, line: number } : { ...open, text: `${open.text} ${raw}` };
    if (!CLOSED.test(open.text)) continue;
    const cells = open.text.slice(1, -1).split(PIPE).map(plain);
    if (cells.length !== HEADER.length) refuse(open.line, `has ${cells.length} cells instead of ${HEADER.length}`);
    rows.push({ cells, line: open.line, actionLine: open.line });
    open = undefined;
  }
  if (open !== undefined) refuse(open.line, "begins a row that is never closed");
  const [header, rule, ...body] = rows;
  if (header?.cells.join() !== HEADER.join()) refuse(header?.line ?? title, `is not the header ${HEADER.join(", ")}`);
  if (!rule?.cells.every((cell) => /^:?-+:?$/.test(cell))) refuse(rule?.line ?? title, "is not the rule under the header");
  return body;
}

/** Cells without anything between them: code, status and message in one line, the action in those below it. */
function squeezedRows({ line: title, lines }: Section): Row[] {
  const [header, ...body] = lines;
  if (header?.text !== HEADER.join("")) refuse(header?.number ?? title, `is not the header ${HEADER.join("")}`);
  const rows: { readonly opened: readonly string[]; readonly line: number; readonly actions: Line[] }[] = [];
  for (const line of body) {
    const opened = splitSqueezed(line.text, line.number);
    const row = rows.at(-1);
    if (opened !== undefined) rows.push({ opened, line: line.number, actions: [] });
    else if (row === undefined) refuse(line.number, `expected the first row of the table, found ${quoted(line.text)}`);
    else row.actions.push(line);
  }
  return rows.map(({ opened, line, actions }) => ({
    cells: [...opened, actions.map(({ text }) => text).join(" ")],
    line,
    actionLine: actions[0]?.number ?? line,
  }));
}

/** Words in capitals that a message may begin with. */
const ACRONYMS: readonly string[] = ["API", "APIs", "URL", "URLs", "ID", "IP", "PIN", "CVV", "QR", "OTP", "SMS", "HTTP", "3DS"];

/**
 * Splits `PROCESS_FAILFA general…` into PROCESS_FAIL, F and "A general…"; undefined for a line that opens no row.
 *
 * Code, status and the beginning of the message make one run of capitals. How much of its end belongs to the message, the
 * message's first word tells: followed by a small letter, one capital (`SUCCESSSS|uccess`); followed by a blank, the word "A" or
 * an acronym that is known. The letter before it is the status, and the rest the code, whatever letters it ends in.
 *
 * @throws {PageError} at a line that begins like a row, and can be split in no way, or in more than one
 */
export function splitSqueezed(text: string, line: number): readonly [code: string, status: Status, message: string] | undefined {
  const run = /^[A-Z0-9_]+/.exec(text)?.[0] ?? "";
  const after = text.slice(run.length);
  const tails = /^[a-z]/.test(after) ? [run.slice(-1)] : ["A"];
  for (const word of ACRONYMS) {
    const capitals = /^[A-Z0-9]+/.exec(word)?.[0] ?? "";
    // "APIs" has its last letter behind the run.
    if (new RegExp(`^${word.slice(capitals.length)}(?![A-Za-z])`).test(after)) tails.push(capitals);
  }
  const splits = tails.flatMap((tail) => {
    const status = run.at(-tail.length - 1) ?? "";
    const code = run.slice(0, -tail.length - 1);
    return run.endsWith(tail) && isStatus(status) && CODE.test(code) ? [[code, status, tail + after] as const] : [];
  });
  if (splits.length === 1) return splits[0];
  // Five capitals in a row begin no sentence of an action, but for an acronym by itself.
  if (run.length < 5 || ACRONYMS.includes(run)) return undefined;
  return refuse(line, `${quoted(text)} begins like a row of the table, and cannot be split into code, status and message`);
}

function isStatus(text: string): text is Status {
  return text === "S" || text === "F" || text === "U";
}
