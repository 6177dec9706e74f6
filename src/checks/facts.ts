/** The description of a field -> the facts that it states, and its sentences that decide a rule. */
import type { Line } from "./lines.ts";
import { type PageField, type PageSentence, quoted, refuse, type SentenceKind } from "./page.ts";
import { itemsOf, sentencesOf, withoutNote } from "./wording.ts";

/** What a description may state of its field. */
export type Facts = Pick<
  PageField,
  "maxLength" | "fixed" | "values" | "someValues" | "format" | "default" | "returnedWhen" | "requiredWhen" | "otherFacts"
>;

type Draft = { -readonly [Name in keyof Facts]: Facts[Name] };

/** A fact that a sentence may state: what gives it away, and how it is then read. Given away but not readable is refused. */
interface FactRule {
  readonly sign: RegExp;
  readonly form: RegExp;
  readonly take: (draft: Draft, value: string) => boolean;
}

const FACTS: readonly FactRule[] = [
  {
    sign: /^max(?:imum)? ?l|\bmaximum length\b/i,
    form: /^Maximum length: (\d{1,7}) characters?\.?$/,
    take: (draft, value) => once(draft, "maxLength", Number(value)),
  },
  {
    sign: /\bvalue\b.*\bfixed\b/i,
    form: /\b[Tt]he value(?: of this (?:parameter|field))? is fixed (?:as|to) ([^\s,;]+?)\.?$/,
    take: (draft, value) => once(draft, "fixed", value),
  },
  {
    sign: /\bpossible values are\b/i,
    form: /\bpossible values are:? (.+)$/i,
    take: (draft, value) => {
      const items = itemsOf(value);
      return items !== undefined && once(draft, "someValues", items);
    },
  },
  {
    sign: /\bvalid values are(?! as follows)(?!:)/i,
    form: /\bvalid values are (.+)$/i,
    take: (draft, value) => {
      const items = itemsOf(value);
      return items !== undefined && once(draft, "values", items);
    },
  },
  {
    sign: /\b[Dd]efaults to\b|\bdefault value is\b/,
    form: /(?:\b[Dd]efaults to|\bdefault value is) ([^\s,;]+?)\.?$/,
    take: (draft, value) => once(draft, "default", value),
  },
  {
    sign: /^The value follows\b/i,
    form: /^The value follows the (ISO \d+) standard(?: format)?\.?$/,
    take: (draft, value) => once(draft, "format", value === "ISO 8601" ? "date-time" : value),
  },
];

/** "…: " before a list of all values. */
const LIST_OF_VALUES = /\bvalid values are(?: as follows)?:$/i;

const IDEMPOTENCY = /\bidempoten|\bthe same result\b/i;
/**
 * What gives away any other sentence that decides a rule; the first kind that fits is its kind. `condition` is cast wide: better
 * a second look at a sentence that decides nothing than none at one that does. ("The time when" is no condition.)
 */
const DECIDING: readonly (readonly [SentenceKind, RegExp])[] = [
  ["returnedWhen", /\breturned\b.*\b(?:when|if|only|unless)\b|\b(?:when|if|only|unless)\b.*\breturned\b/i],
  ["requiredWhen", /^Specify this (?:parameter|field)\b|\bmust be specified\b|\b(?:parameter|field) is required\b/i],
  ["condition", /(?<!\btime )\bwhen\b|\b(?:if|unless|must|only|cannot|required)\b|^For (?!example\b|more\b|details\b)/i],
];

/**
 * Reads the blocks of a field's description.
 *
 * @param about the field, as its sentences are to name it
 * @throws {PageError} at a fact that begins like a known one and cannot be read, or that is stated twice
 */
export function factsOf(blocks: readonly Line[], about: string): { readonly facts: Facts; readonly sentences: readonly PageSentence[] } {
  const facts: Draft = {};
  const sentences: PageSentence[] = [];
  let listing: { readonly line: Line; readonly values: string[] } | undefined;
  let more = false;
  const endList = (): void => {
    if (listing === undefined) return;
    if (listing.values.length === 0 || !once(facts, "values", listing.values))
      refuse(listing.line.number, "announces valid values, and none follow");
    listing = undefined;
  };
  for (const block of blocks) {
    const text = withoutNote(block.text);
    if (listing !== undefined && block.kind === "bullet") {
      const value = /^([\w.+-]+)(?:: .+)?$/.exec(text)?.[1];
      if (value === undefined) refuse(block.number, `${quoted(text)} is no value with its meaning`);
      if (listing.values.includes(value)) refuse(block.number, `the value ${quoted(value)} is listed twice`);
      listing.values.push(value);
      sentences.push({ kind: "value", about: `${about} = ${value}`, text, line: block.number });
      continue;
    }
    endList();
    if (isMoreInformation(text)) {
      more = true;
    } else {
      let read = false;
      // Taken whole: what is idempotent and what a repeat then gets are told in two sentences, sometimes without a blank between.
      const idempotency = IDEMPOTENCY.test(text);
      if (idempotency) sentences.push({ kind: "idempotency", about, text, line: block.number });
      for (const sentence of sentencesOf(text)) {
        const stated = takeFact(sentence, facts, block.number);
        const kind = idempotency ? undefined : DECIDING.find(([, sign]) => sign.test(sentence))?.[0];
        if (kind !== undefined) sentences.push({ kind, about, text: sentence, line: block.number });
        if (kind === "returnedWhen" || kind === "requiredWhen")
          facts[kind] = facts[kind] === undefined ? sentence : `${facts[kind]} ${sentence}`;
        read ||= stated || idempotency || kind !== undefined;
      }
      if (LIST_OF_VALUES.test(text)) listing = { line: block, values: [] };
      else if (more && block.kind === "bullet" && !read) facts.otherFacts = [...(facts.otherFacts ?? []), text];
    }
  }
  endList();
  return { facts, sentences };
}

/** Whether a text begins a fact, so that it never continues the line before it. */
export function opensFact(text: string): boolean {
  return FACTS.some(({ sign }) => text.search(sign) === 0) || isMoreInformation(text);
}

function isMoreInformation(text: string): boolean {
  return /^More information(?: about this field)?:?$/.test(text);
}

function takeFact(sentence: string, facts: Draft, line: number): boolean {
  const rule = FACTS.find(({ sign }) => sign.test(sentence));
  if (rule === undefined) return false;
  const value = rule.form.exec(sentence)?.[1];
  if (value === undefined || !rule.take(facts, value))
    refuse(line, `${quoted(sentence)} begins like a fact that is known, and cannot be read as one, or states it again`);
  return true;
}

/** Sets what is not set yet: a fact stated twice has no single value. */
function once<Name extends keyof Draft>(draft: Draft, name: Name, value: NonNullable<Draft[Name]>): boolean {
  if (draft[name] !== undefined) return false;
  draft[name] = value;
  return true;
}
