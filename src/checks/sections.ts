/** The lines of a page -> what stands before its sections, and each section. */
import { looksDeclared } from "./declarations.ts";
import type { Line } from "./lines.ts";
import { quoted, refuse } from "./page.ts";

/** A part of the page, by what it holds. */
export interface Section {
  readonly name: SectionName;
  /** The line of its title. */
  readonly line: number;
  readonly lines: readonly Line[];
}

/** `requestSample` and `responseSample` are titled "Request" and "Response" on the page. */
export type SectionName = (typeof TITLES)[keyof typeof TITLES];

const TITLES = {
  Structure: "structure",
  "Request parameters": "request",
  "Response parameters": "response",
  "API Explorer": "explorer",
  Request: "requestSample",
  Response: "responseSample",
  "Result process logic": "logic",
  "Result/Error codes": "codes",
} as const;

/** Sections in which headings declare fields; in all others an unknown heading is a section that we do not know. */
const PARAMETERS: ReadonlySet<SectionName> = new Set(["request", "response"]);

/** The page's end: release notes, copyright, "Is this page helpful?". Nothing after it belongs to the operation. */
const FOOTER = /^(?:To view the latest updates to the documentation\b|@\d{4} |Is this page helpful\?)/;

/**
 * Cuts a page at its titles. A title may come as a heading or, as some renderings have it, as a bare line.
 *
 * @throws {PageError} where a section comes twice, is unknown, or stands after the page's end
 */
export function sectionsOf(lines: readonly Line[]): {
  readonly preamble: readonly Line[];
  readonly sections: ReadonlyMap<SectionName, Section>;
} {
  const preamble: Line[] = [];
  const sections = new Map<SectionName, Section & { lines: Line[] }>();
  let open: (Section & { lines: Line[] }) | undefined;
  let footer: number | undefined;
  for (const line of lines) {
    const name = titleOf(line);
    if (footer !== undefined) {
      if (name !== undefined || looksDeclared(line.text))
        refuse(line.number, `${quoted(line.text)} stands after the page's end at line ${footer}`);
    } else if (name !== undefined) {
      const earlier = sections.get(name);
      if (earlier !== undefined) refuse(line.number, `the section ${quoted(line.text)} began at line ${earlier.line} already`);
      open = { name, line: line.number, lines: [] };
      sections.set(name, open);
    } else if (open === undefined) {
      preamble.push(line);
    } else if (line.kind !== "code" && FOOTER.test(line.text)) {
      footer = line.number;
    } else if (line.kind === "heading" && !PARAMETERS.has(open.name)) {
      refuse(line.number, `the section ${quoted(line.text)} is unknown`);
    } else {
      open.lines.push(line);
    }
  }
  return { preamble, sections };
}

function titleOf({ kind, text }: Line): SectionName | undefined {
  if (kind !== "heading" && kind !== "paragraph") return undefined;
  return Object.hasOwn(TITLES, text) ? TITLES[text as keyof typeof TITLES] : undefined;
}
