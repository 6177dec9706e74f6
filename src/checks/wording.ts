/** Markup -> the words it carries. Two renderings of the same sentence give the same words. */

/** ASCII punctuation: what a backslash escapes in Markdown. */
const PUNCTUATION = /[!-/:-@[-`{-~]/g;
/** Shielded punctuation stands this far up, in the private use area, where no rule of markup finds it. */
const SHIELD = 0xe000;
const SHIELDED = /[\ue021-\ue07e]/g;

/** A backslash escape, or a code span between backticks of the same number: what they hold is taken literally. */
const LITERAL = /\\([!-/:-@[-`{-~])|(`+)(.+?)\2/g;
/** `[label](target "title")`, with an exclamation mark an image; one pair of parentheses may stand inside the target. */
const LINK = /(!?)\[([^[\]]*)\]\([^()]*(?:\([^()]*\)[^()]*)?\)/g;
/** Underscores that emphasise stand at the edge of a word; those inside a word belong to it (`PARAM_ILLEGAL`). */
const EMPHASIS = /\*+|(?<![\p{L}\p{N}\ue021-\ue07e])_+|_+(?![\p{L}\p{N}_\ue021-\ue07e])/gu;

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', nbsp: " " };

/** The words of a piece of page: no marks, links by their label, plain quotes and hyphens, single blanks. */
export function plain(markup: string): string {
  return markup
    .replace(/<br\s*\/?>/gi, " ")
    .replace(LITERAL, (_, escaped: string | undefined, _ticks, span: string | undefined) => shield(escaped ?? span ?? ""))
    .replace(LINK, (_, image: string, label: string) => (image === "" ? label : ""))
    .replace(LINK, "$2") // A link around an image, once the image is gone.
    .replace(/&(lt|gt|amp|quot|nbsp);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(EMPHASIS, "")
    .replaceAll("`", "")
    .replace(SHIELDED, (char) => String.fromCharCode(char.charCodeAt(0) - SHIELD))
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2010-\u2014]/g, "-")
    .replaceAll("\uff1a", ":")
    .replace(/[\u200b\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** A text without its backslash escapes, and otherwise as it is. */
export function unescaped(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, "$1");
}

/** Plain words without the "Note:" that some renderings mark a note with, and others by its looks alone. */
export function withoutNote(text: string): string {
  return text.replace(/^Notes?: ?/, "");
}

/** The sentences of plain words. A full stop without a blank after it (`result.resultCode`) ends none. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?]["')]?) (?=["'(]?[A-Z0-9])/);
}

/** Items of a list in words, `US, SG, and MY.`; undefined where one of them is more than a single token. */
export function itemsOf(text: string): string[] | undefined {
  const items = text
    .replace(/\.$/, "")
    .split(/, (?:and |or )?| and | or /)
    .map((item) => item.trim());
  return items.length > 0 && items.every((item) => /^[\w.+-]+$/.test(item)) ? items : undefined;
}

function shield(text: string): string {
  return text.replace(PUNCTUATION, (char) => String.fromCharCode(char.charCodeAt(0) + SHIELD));
}
