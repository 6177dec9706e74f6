/** Sentences that decide a rule, watched by hash: whoever publishes them may change them, but not unnoticed. */
import { createHash } from "node:crypto";
import type { Remark } from "./differences.ts";
import type { Page, PageField, PageSentence } from "./page.ts";

/** A deciding sentence, or something else of a page that no comparison reads: the fields of a scenario, an unread fact. */
export interface Watched {
  readonly kind: PageSentence["kind"] | "scenario" | "unread";
  readonly about: string;
  readonly sha256: string;
  readonly line: number;
}

/** A sentence as it was when somebody read it, and what was made of it. */
export interface Read {
  readonly kind: string;
  readonly about: string;
  readonly sha256: string;
  /** Where in the operation. */
  readonly part: string;
  /** What the contract says because of it. */
  readonly rule: string;
}

/** All of a page that is watched by hash. */
export function watchedOf(page: Page): Watched[] {
  const sides = (["request", "response"] as const).flatMap((side) => page[side].map((field) => ({ side, field })));
  const unread = sides.flatMap(({ side, field }) =>
    (field.otherFacts ?? []).map((text) => ({
      kind: "unread" as const,
      about: [side, ...field.path].join("."),
      text,
      line: field.line,
    })),
  );
  const logic = numbering();
  return [...page.sentences, ...scenariosOf(page.request), ...scenariosOf(page.response), ...unread].map(({ kind, about, text, line }) => ({
    kind,
    about: kind === "logic" ? logic(about) : about,
    sha256: sha256Of(text),
    line,
  }));
}

/** The hash of words as the reader gives them: without markup, in plain quotes and single blanks. */
export function sha256Of(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/**
 * Holds what a page says against what was read: each has to have its counterpart.
 *
 * @param lineOf where a page speaks of what a missing sentence was about
 */
export function unreadIn(page: Page, read: readonly Read[], operation: string, lineOf: (at: string) => number): Remark[] {
  const left = [...read];
  const take = (fits: (entry: Read) => boolean): Read | undefined => {
    const index = left.findIndex(fits);
    return index === -1 ? undefined : left.splice(index, 1)[0];
  };
  const isSame = (entry: Read, { kind, about }: Watched): boolean => entry.kind === kind && entry.about === about;
  const changed = watchedOf(page).filter((one) => take((entry) => isSame(entry, one) && entry.sha256 === one.sha256) === undefined);
  const remarks = changed.map((one): Remark => {
    const before = take((entry) => isSame(entry, one));
    const subject = subjectOf(one);
    const message =
      before === undefined
        ? `read again: ${operation} has no rule for what this line says now; nobody has read it yet`
        : `read again: this is no longer the text from which ${ruleOf(before, operation)}`;
    return { line: one.line, subject, message };
  });
  const gone = left.map((entry): Remark => {
    const message = `read again: the page no longer has the text from which ${ruleOf(entry, operation)}`;
    return { line: lineOf(entry.kind === "action" ? `codes.${entry.about}` : entry.about), subject: subjectOf(entry), message };
  });
  return [...remarks, ...gone];
}

function ruleOf({ part, rule }: Read, operation: string): string {
  return `${operation} ${part} was written: ${rule}`;
}

function subjectOf({ kind, about }: Pick<Read, "kind" | "about">): string {
  return about === "" ? kind : `${about} (${kind})`;
}

/** Which fields stand in which scenario: a field that moves from one to the other changes its meaning. */
function scenariosOf(fields: readonly PageField[]): (Omit<Watched, "sha256"> & { readonly text: string })[] {
  const members = new Map<string, PageField[]>();
  for (const field of fields) {
    if (field.scenario !== undefined) members.set(field.scenario, [...(members.get(field.scenario) ?? []), field]);
  }
  return [...members].map(([about, inside]) => ({
    kind: "scenario",
    about,
    text: inside.map(({ path }) => path.join(".")).join(" "),
    line: inside[0]?.line ?? 1,
  }));
}

/** Numbers the conditions of the logic below a status, `U / 2 / 1`: their labels are the page's own words. */
function numbering(): (about: string) => string {
  const below = new Map<string, string[]>();
  return (about) => {
    const [status = "", ...labels] = about.split(" / ");
    let above = status;
    for (const label of labels) {
      const siblings = below.get(above) ?? [];
      if (!siblings.includes(label)) below.set(above, [...siblings, label]);
      above += ` / ${(siblings.includes(label) ? siblings.indexOf(label) : siblings.length) + 1}`;
    }
    return above;
  };
}
