/** A section of parameters -> its fields, nested. */
import { innermost } from "../../generated/editions.ts";
import { type Declaration, type DeclarationForm, declarationOf, hasInside, looksDeclared } from "./declarations.ts";
import { factsOf, opensFact } from "./facts.ts";
import { type Line, unwrapped } from "./lines.ts";
import { type Dialect, type PageField, type PageSentence, quoted, refuse } from "./page.ts";
import type { Section } from "./sections.ts";

/** A field while its description is being read. */
interface Open {
  readonly declared: Declaration;
  readonly line: number;
  readonly level: number;
  readonly path: readonly string[];
  readonly scenario: string | undefined;
  readonly blocks: Line[];
  /** What the page's switch says: its children are folded away, or follow. */
  switch: { readonly says: "Show" | "Hide"; readonly line: number } | undefined;
  children: number;
}

/** Markdown has no deeper headings: whatever is nested further stands beside its parent at this level. */
const DEEPEST = 6;
/** Members of types that hold no further object: at the deepest level the only way to tell children from siblings. */
const MEMBERS: ReadonlyMap<string, ReadonlySet<string>> = new Map(Object.entries(innermost).map(([type, names]) => [type, new Set(names)]));

/** Furniture of the site between declarations. */
const SWITCH = /^(Show|Hide) child parameters$/;
const SWITCH_ALL = /^(?:Show|Hide) all$/;
/** `Scenario: name (name)`: the fields below it are there in that scenario only. */
const SCENARIO = /^Scenario: (.+?)(?: \((.+)\))?$/;

/**
 * Reads the fields of a section. In the Markdown dialects the level of a heading nests; in plain text all fields stand in
 * one row. A scenario holds until a field less deep than its first one.
 *
 * @throws {PageError} at a heading that declares no field, a field declared twice, a leap in nesting, children of a scalar
 */
export function fieldsOf(
  section: Section,
  dialect: Dialect,
): { readonly fields: readonly PageField[]; readonly sentences: readonly PageSentence[] } {
  const form: DeclarationForm = dialect === "markdown" ? "parenthesised" : "spaced";
  const declares = ({ kind, text }: Line): Declaration | undefined => {
    if (dialect !== "text") return kind === "heading" ? declarationOf(text, form) : undefined;
    // Two capitalised words in plain text are a caption.
    return kind === "paragraph" && /^[a-z]/.test(text) ? declarationOf(text, form) : undefined;
  };
  const standsAlone = (line: Line): boolean =>
    declares(line) !== undefined ||
    SWITCH.test(line.text) ||
    SWITCH_ALL.test(line.text) ||
    SCENARIO.test(line.text) ||
    opensFact(line.text);

  const all: Open[] = [];
  const seen = new Map<string, number>();
  let scenario: { readonly name: string; readonly line: number; level?: number } | undefined;
  const closeScenario = (): void => {
    if (scenario !== undefined && scenario.level === undefined)
      refuse(scenario.line, `no field follows in the scenario ${quoted(scenario.name)}`);
  };
  for (const line of unwrapped(section.lines, standsAlone)) {
    const declared = declares(line);
    const last = all.at(-1);
    if (declared !== undefined) {
      const level = levelOf(line, declared, all, dialect);
      if (scenario !== undefined)
        scenario = level < (scenario.level ?? level) ? undefined : { ...scenario, level: scenario.level ?? level };
      const parent = parentOf(level, line, all);
      const path = [...(parent?.path ?? []), declared.name];
      const key = `${path.join(".")} ${scenario?.name ?? ""}`;
      const earlier = seen.get(key);
      if (earlier !== undefined) refuse(line.number, `${path.join(".")} was declared at line ${earlier} already`);
      seen.set(key, line.number);
      if (parent !== undefined) parent.children += 1;
      all.push({ declared, line: line.number, level, path, scenario: scenario?.name, blocks: [], switch: undefined, children: 0 });
      continue;
    }
    if (line.kind === "heading") refuse(line.number, `the heading ${quoted(line.text)} declares no field`);
    const [, name, repeated] = line.kind === "paragraph" ? (SCENARIO.exec(line.text) ?? []) : [];
    const says = SWITCH.exec(line.text)?.[1];
    if (name !== undefined) {
      closeScenario();
      scenario = { name: repeated === undefined || repeated === name ? name : `${name} (${repeated})`, line: line.number };
    } else if (says === "Show" || says === "Hide") {
      if (last === undefined || !hasInside(last.declared)) refuse(line.number, "speaks of child parameters where there can be none");
      last.switch = { says, line: line.number };
    } else if (line.kind !== "code" && looksDeclared(line.text)) {
      refuse(line.number, `${quoted(line.text)} looks like the declaration of a field, and is none in the ${dialect} dialect`);
    } else if (last !== undefined) {
      last.blocks.push(line);
    } else if (dialect === "text" && !SWITCH_ALL.test(line.text)) {
      refuse(line.number, `expected the first field, found ${quoted(line.text)}`);
    }
  }
  closeScenario();
  if (all.length === 0) refuse(section.line, "declares no field");
  return finished(all, section.name);
}

/** How deep a declaration stands: its heading's level; one deeper for a known member of an object at the deepest level. */
function levelOf(line: Line, { name }: Declaration, all: readonly Open[], dialect: Dialect): number {
  if (dialect === "text") return 0;
  const last = all.findLast(({ level }) => level <= DEEPEST);
  if (line.level !== DEEPEST || last?.level !== DEEPEST || !hasInside(last.declared)) return line.level;
  const members = MEMBERS.get(last.declared.type?.replace(/^Array<(.+)>$/, "$1") ?? "");
  if (members === undefined)
    refuse(
      line.number,
      `${name} stands at the deepest level after an object (line ${last.line}): child or sibling, the page does not tell`,
    );
  return members.has(name) ? DEEPEST + 1 : DEEPEST;
}

function parentOf(level: number, line: Line, all: readonly Open[]): Open | undefined {
  const top = all[0]?.level ?? level;
  if (level < top) refuse(line.number, `${quoted(line.text)} stands higher than the first field`);
  if (level === top) return undefined;
  const parent = all.findLast((open) => open.level < level);
  if (parent === undefined || parent.level !== level - 1) refuse(line.number, `${quoted(line.text)} leaves out a level of nesting`);
  if (!hasInside(parent.declared) && parent.declared.shape !== "unstated") {
    refuse(line.number, `${quoted(line.text)} is nested in ${parent.path.join(".")}, a ${parent.declared.printed}`);
  }
  return parent;
}

function finished(all: readonly Open[], side: string): { fields: PageField[]; sentences: PageSentence[] } {
  const sentences: PageSentence[] = [];
  const fields = all.map((open): PageField => {
    const { declared, path, line, scenario } = open;
    if (open.switch?.says === "Hide" && open.children === 0) {
      refuse(open.switch.line, `the children of ${path.join(".")} follow unfolded, and this rendering does not tell where they end`);
    }
    const read = factsOf(open.blocks, [side, ...path].join("."));
    sentences.push(...read.sentences);
    return {
      path,
      ...declared,
      ...read.facts,
      ...(scenario === undefined ? {} : { scenario }),
      childrenShown: open.children > 0 ? "shown" : hasInside(declared) ? "collapsed" : "none",
      line,
    };
  });
  return { fields, sentences };
}
