/** The text of a page -> its lines, each classified, and without the noise that renderings leave behind. */
import { refuse } from "./page.ts";
import { plain } from "./wording.ts";

/** A line that may say something. */
export interface Line {
  /** Counted from 1, in the text as it was given. */
  readonly number: number;
  readonly kind: "heading" | "bullet" | "paragraph" | "row" | "code";
  /** A heading's level; otherwise the indentation. */
  readonly level: number;
  /** Without what makes it a heading, a bullet or a quotation, but with the marks inside. */
  readonly raw: string;
  /** The words of it, `wording.ts`; code as it stands. */
  readonly text: string;
  /** Whether a blank line, or noise, stands before it. */
  readonly gap: boolean;
  readonly quoted: boolean;
}

/** What stands in a line without any content, rule by rule. */
const NOISE: readonly RegExp[] = [
  /^$/,
  /^\u05d4+$/, // he, he, he…: what the site's code viewer measures characters with,
  /^X{20,}$/, // and its Latin counterpart.
  /^(?:\s*!\[[^\]]*\]\([^)]*\))+$/, // Images and nothing else.
  /^#{1,6}$/, // A heading without words.
  /^(?:[-*_]\s*){3,}$/, // A thematic break. Under a paragraph it makes a heading, which is asked for first.
];

/** @throws {PageError} where a fence is never closed. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let gap = true;
  let fence: number | undefined;
  text.split(/\r?\n/).forEach((source, index) => {
    const number = index + 1;
    // Quotation marks of Markdown: `>` and one blank.
    const marks = /^(?:> ?)+/.exec(source)?.[0] ?? "";
    const content = source.slice(marks.length).replaceAll("\u00a0", " ").trimEnd();
    const trimmed = content.trimStart();
    const info = /^(?:`{3}|~{3})(.*)$/.exec(trimmed)?.[1];
    if (info !== undefined) {
      // What names a language opens a block, and cannot close one.
      if (fence !== undefined && info !== "") refuse(fence, "opens a block of code that is not closed before the next one");
      fence = fence === undefined ? number : undefined;
      gap = true;
      return;
    }
    if (fence !== undefined) {
      if (trimmed !== "") lines.push({ number, kind: "code", level: 0, raw: content, text: content, gap, quoted: false });
      gap = false;
      return;
    }
    const last = lines.at(-1);
    const underline = /^(?:={3,}|-{3,})$/.test(trimmed) ? (trimmed.startsWith("=") ? 1 : 2) : undefined;
    if (underline !== undefined && !gap && last?.kind === "paragraph") {
      lines[lines.length - 1] = { ...last, kind: "heading", level: underline };
      gap = true;
      return;
    }
    if (underline === 1 || NOISE.some((noise) => noise.test(trimmed))) {
      gap = true;
      return;
    }
    lines.push({ number, ...classified(content), gap, quoted: marks !== "" });
    gap = false;
  });
  if (fence !== undefined) refuse(fence, "opens a block of code that is never closed");
  return lines;
}

function classified(content: string): Pick<Line, "kind" | "level" | "raw" | "text"> {
  const trimmed = content.trimStart();
  const indent = content.length - trimmed.length;
  const heading = /^(#{1,6})\s+(.*)$/.exec(trimmed);
  if (heading?.[1] !== undefined && heading[2] !== undefined) {
    const raw = heading[2].replace(/\s#+$/, "");
    return { kind: "heading", level: heading[1].length, raw, text: plain(raw) };
  }
  const bullet = /^(?:[-*+\u2022\u25e6\u25aa]|\d+[.)])\s+(.*)$/.exec(trimmed)?.[1];
  if (bullet !== undefined) return { kind: "bullet", level: indent, raw: bullet, text: plain(bullet) };
  return { kind: trimmed.startsWith("|") ? "row" : "paragraph", level: indent, raw: trimmed, text: plain(trimmed) };
}

/**
 * Lines with wrapped ones put together, so that no half of a sentence goes unwatched: a line that follows a paragraph or a
 * bullet without a blank line, and before that one's sentence has come to an end, continues it.
 *
 * @param standsAlone whether a line is whole by itself, and is neither continued nor continues
 */
export function unwrapped(lines: readonly Line[], standsAlone: (line: Line) => boolean): Line[] {
  const whole: Line[] = [];
  for (const line of lines) {
    const last = whole.at(-1);
    const continues =
      last !== undefined &&
      line.kind === "paragraph" &&
      !line.gap &&
      (last.kind === "paragraph" || last.kind === "bullet") &&
      last.quoted === line.quoted &&
      !/[.!?:;]["')]?$/.test(last.text) &&
      !standsAlone(last) &&
      !standsAlone(line);
    if (continues) whole[whole.length - 1] = { ...last, raw: `${last.raw} ${line.raw}`, text: plain(`${last.raw} ${line.raw}`) };
    else whole.push(line);
  }
  return whole;
}
