/** Markdown of the guides as HTML: headings that can be linked to, tables that scroll by themselves, code that is never typed in. */
import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { Marked } from "marked";
import { ROOT } from "../repository.ts";
import { highlight } from "./highlight.ts";
import { escapeHtml } from "./markup.ts";

/** A guide, read. */
export interface Guide {
  readonly title: string;
  /** Its first paragraph. */
  readonly summary: string;
  readonly html: string;
  /** The examples that it shows, from the root of the repository. */
  readonly examples: readonly string[];
}

/**
 * Reads a guide. `<!-- from FILE -->` shows an example, or what stands in it between the comments `README shows from here` and `to here`;
 * `<!-- from FILE NAME -->` what stands between `NAME from here` and `to here`; `<!-- NAME -->` a text that was made for it.
 *
 * @throws where a block of code is typed in: nobody would notice when it no longer ran.
 */
export function readGuide(source: string, name: string, made: Readonly<Record<string, string>> = {}): Guide {
  if (/^ *(```|~~~)/m.test(source)) throw new Error(`${name}: code stands in examples/, and is shown by <!-- from FILE -->`);
  const examples: string[] = [];
  const filled = source
    .replace(/^<!-- from (\S+)(?: ([\w ]+?))? -->$/gm, (_, file: string, part: string | undefined) => {
      examples.push(file);
      return codeBlock(shownOf(readFileSync(join(ROOT, file), "utf8"), part, file), languageOf(file));
    })
    .replace(/^<!-- ([\w-]+) -->$/gm, (_, key: string) => {
      const text = made[key];
      if (text === undefined) throw new Error(`${name}: nothing was made for ${key}`);
      return text;
    });
  const title = /^# (.+)$/m.exec(source)?.[1];
  const summary = /^# .+\n+([^\n#<][\s\S]*?)\n\n/m.exec(source)?.[1];
  if (title === undefined || summary === undefined) throw new Error(`${name} has no title, or no first paragraph`);
  return { title, summary: plain(summary), html: toHtml(filled), examples };
}

/** A block of code. */
function codeBlock(source: string, language: string): string {
  return `<pre tabindex="0"><code class="language-${language}">${highlight(source.trimEnd(), language)}</code></pre>`;
}

/** The address within a page of a heading. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, "")
    .trim()
    .replace(/\s+/g, "-");
}

function toHtml(source: string): string {
  // Tables are landmarks, and landmarks are told apart by their names.
  let part = "";
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth, text }) {
        const inner = this.parser.parseInline(tokens);
        part = plain(text);
        if (depth === 1) return `<h1>${inner}</h1>\n`;
        const id = anchorOf(plain(text));
        return `<h${depth} id="${id}"><a class="anchor" href="#${id}">${inner}</a></h${depth}>\n`;
      },
      table({ header, rows }) {
        const cells = (tag: string, row: typeof header): string =>
          `<tr>${row.map(({ tokens }) => (tokens.length === 0 ? "<td></td>" : `<${tag}>${this.parser.parseInline(tokens)}</${tag}>`)).join("")}</tr>`;
        const name = escapeHtml(part);
        const body = rows.map((row) => cells("td", row)).join("\n");
        return `<div class="scroll${header.length > 3 ? " wide" : ""}" role="region" aria-label="${name}" tabindex="0"><table><thead>${cells("th", header)}</thead><tbody>${body}</tbody></table></div>\n`;
      },
    },
  });
  return marked.parse(source, { async: false });
}

/** The part of an example that is shown, without its indentation; all of it where no part is marked. */
function shownOf(example: string, part: string | undefined, file: string): string {
  const name = part ?? "README shows";
  const pattern = new RegExp(`^( *)(?://|#) ${name} from here\\n([\\s\\S]*?)^ *(?://|#) to here$`, "m");
  const [, indent = "", text] = pattern.exec(example) ?? [];
  if (text !== undefined) return text.replaceAll(new RegExp(`^${indent}`, "gm"), "");
  if (part !== undefined) throw new Error(`${file} has no part ${part}`);
  return example.replace(/^#!.*\n/, "");
}

function languageOf(file: string): string {
  return { ".ts": "ts", ".sh": "sh", ".yml": "yaml" }[extname(file)] ?? "text";
}

function plain(markdown: string): string {
  return markdown
    .replace(/\[([^\]]+)\]\([^)]*\)/g, "$1")
    .replace(/[`*]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
