/** What `redocly diff --format json` reports, rated from where a caller stands. It is experimental, so nothing of it is taken on trust. */
import { isObject } from "../json.ts";
import { namesIn } from "../pointers.ts";
import { type Draft, shown } from "./changes.ts";

/** A change as Redocly tells it. */
export interface RedoclyChange {
  /** Where, every reference resolved. */
  readonly at: readonly string[];
  readonly kind: "added" | "removed" | "modified";
  readonly impact: "major" | "minor" | "patch";
  /** The keyword that was modified. */
  readonly property: string | undefined;
  /** What its rules say of it. */
  readonly messages: readonly string[];
  readonly base: RedoclySide;
  readonly revision: RedoclySide;
}

/** One side of a change. Redocly knows lines in files that a bundle was made of, too. */
interface RedoclySide {
  readonly file: string | undefined;
  readonly line: number | undefined;
  readonly value: unknown;
}

/** A draft whose place Redocly knows better than we do. */
export interface RedoclyDraft extends Draft {
  readonly file: string | undefined;
  readonly line: number | undefined;
}

/** The changes of a report; undefined where it is none that we know how to read. */
export function readRedoclyReport(json: string): readonly RedoclyChange[] | undefined {
  let report: unknown;
  try {
    report = JSON.parse(json);
  } catch {
    return undefined;
  }
  if (!isObject(report) || report["reportVersion"] !== "1" || !Array.isArray(report["changes"])) return undefined;
  const changes = report["changes"].map(changeOf);
  return changes.every((change) => change !== undefined) ? changes : undefined;
}

function changeOf(change: unknown): RedoclyChange | undefined {
  if (!isObject(change)) return undefined;
  const { path, kind, impact, property, verdicts, base, revision } = change;
  if (typeof path !== "string" || (kind !== "added" && kind !== "removed" && kind !== "modified")) return undefined;
  if (impact !== "major" && impact !== "minor" && impact !== "patch") return undefined;
  const messages = (Array.isArray(verdicts) ? verdicts : []).flatMap((verdict: unknown) =>
    isObject(verdict) && typeof verdict["message"] === "string" ? [verdict["message"]] : [],
  );
  return {
    at: namesIn(path),
    kind,
    impact,
    property: typeof property === "string" ? property : undefined,
    messages,
    base: sideOf(base),
    revision: sideOf(revision),
  };
}

function sideOf(side: unknown): RedoclySide {
  if (!isObject(side)) return { file: undefined, line: undefined, value: undefined };
  const { file, line, value } = side;
  return { file: typeof file === "string" ? file : undefined, line: typeof line === "number" ? line : undefined, value };
}

const WORDING = /^(?:description|summary|title|examples?|externalDocs|tags|info|contact|license|termsOfService)$/;

/** Whether a change is one of words and examples, or of what nothing refers to. */
export function isWordingOnly({ at, impact, property }: RedoclyChange): boolean {
  if (impact === "major") return false;
  const [top = ""] = at;
  const names = at.filter((name, index) => at[index - 1] !== "properties" && WORDING.test(name));
  return names.length > 0 || (property !== undefined && WORDING.test(property)) || top === "components";
}

/** Whether our own comparison tells of it: extensions, gateways, and which operations there are. */
export function isOurs({ at, property }: RedoclyChange): boolean {
  const isOperation = ["paths", "webhooks"].includes(at[0] ?? "") && (at.length <= 2 || (at.length === 3 && property === undefined));
  return at[0] === "servers" || isOperation || property === "operationId" || [...at, property ?? ""].some((name) => name.startsWith("x-"));
}

/** The changes as drafts, each place once. */
export function redoclyDrafts(changes: readonly RedoclyChange[]): RedoclyDraft[] {
  const told = changes.filter((change) => !isOurs(change) && !isWordingOnly(change));
  return told
    .filter((change) => !isToldElsewhere(change, told))
    .map((change) => {
      const side = change.kind === "removed" || change.revision.line === undefined ? "before" : "after";
      const { file, line } = side === "before" ? change.base : change.revision;
      return { rating: ratingOf(change), message: messageOf(change), at: change.at, side, file, line } satisfies RedoclyDraft;
    });
}

/** Whether another change says the same of the same. */
function isToldElsewhere(change: RedoclyChange, told: readonly RedoclyChange[]): boolean {
  const { at, kind, property } = change;
  const has = (is: RedoclyChange["kind"], ...place: readonly string[]): boolean =>
    told.some((other) => other.kind === is && other.property === undefined && isSamePlace(other.at, place));
  // A field that is gone, or new in an answer, is not also one that is no longer promised, or now is.
  if (property === "required") {
    const isNew = (name: string): boolean => !isSent(at) && has("added", ...at, "properties", name);
    return lost(change).every((name) => has("removed", ...at, "properties", name)) && gained(change).every(isNew);
  }
  const [holder, name = ""] = [at.slice(0, -2), at.at(-1)];
  // A new field that has to be sent is told as that, and a condition by what it asks for.
  if (kind === "added" && isSent(at)) {
    const requires = (other: RedoclyChange): boolean =>
      other.property === "required" && isSamePlace(other.at, holder) && gained(other).includes(name);
    if (told.some(requires)) return true;
  }
  const consequence = [...at.slice(0, -1), "then"];
  return name === "if" && property === undefined && (has("added", ...consequence) || has("removed", ...consequence));
}

function lost({ base, revision }: RedoclyChange): string[] {
  return without(base.value, revision.value);
}

function gained({ base, revision }: RedoclyChange): string[] {
  return without(revision.value, base.value);
}

function isSamePlace(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name, index) => name === b[index]);
}

function without(items: unknown, others: unknown): string[] {
  const taken = Array.isArray(others) ? others : [];
  return Array.isArray(items) ? items.filter((item): item is string => typeof item === "string" && !taken.includes(item)) : [];
}

/** Redocly's impact, but where its rules are silent: those know what breaks, and not what a caller may do that was refused before. */
function ratingOf(change: RedoclyChange): Draft["rating"] {
  const { at, kind, impact, property, revision } = change;
  if (impact === "major") return "breaking";
  if (kind === "removed") {
    // Every object that is sent is closed: a field that is gone is refused. A state that is gone no longer promises anything.
    const isField = at.at(-2) === "properties";
    const isState = at.at(-2) === "oneOf" && !isSent(at);
    if (isField || isState) return "breaking";
  }
  if (property === "additionalProperties" && isSent(at)) return revision.value === false ? "breaking" : "additive";
  if (impact === "minor") return "additive";
  if (property === "required") return isSent(at) || gained(change).length > 0 ? "additive" : "breaking";
  const isLimit =
    property !== undefined && /^(?:enum|const|type|format|pattern|(?:min|max)(?:Length|Items|imum|Properties))$/.test(property);
  return isSent(at) && isLimit ? "additive" : "neutral";
}

/** Whether the caller sends it: requests to Antom, and what answers a notification. */
function isSent(at: readonly string[]): boolean {
  return at[0] === "webhooks" ? at[3] === "responses" : at[3] === "requestBody" || at.includes("parameters");
}

function messageOf(change: RedoclyChange): string {
  const { at, kind, property, messages, base, revision } = change;
  const [message] = messages;
  if (message !== undefined) return message.replaceAll("`", "").replace(/\.$/, "");
  const what = KINDS[at.at(-2) ?? ""] ?? at.at(-1) ?? "it";
  if (property === undefined) return `${what} was ${kind}`;
  if (property !== "required") return `${property} was ${shown(base.value)}, is ${shown(revision.value)}`;
  const parts = [["no longer required", lost(change)] as const, ["required now", gained(change)] as const];
  return parts.flatMap(([says, names]) => (names.length > 0 ? [`${says}: ${names.join(", ")}`] : [])).join("; ");
}

const KINDS: Readonly<Record<string, string>> = { properties: "the field", oneOf: "the shape", anyOf: "the shape", allOf: "the part" };
