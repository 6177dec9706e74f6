/** What `redocly diff --format json` reports, rated from where a caller stands. It is experimental, so nothing of it is taken on trust. */
import { isObject } from "../json.ts";
import { type Draft, shown } from "./changes.ts";
import { segmentsOf } from "./openapi.ts";

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
export interface RedoclySide {
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
    at: segmentsOf(path),
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

/** Whether our own comparison tells of it. */
export function isOurs({ at, property }: RedoclyChange): boolean {
  return at[0] === "servers" || property?.startsWith("x-") === true || at.some((name) => name.startsWith("x-"));
}

/** The changes as drafts, each place once. */
export function redoclyDrafts(changes: readonly RedoclyChange[]): RedoclyDraft[] {
  const told = changes.filter((change) => !isOurs(change) && !isWordingOnly(change));
  const has = (kind: RedoclyChange["kind"], at: readonly string[]): boolean =>
    told.some((change) => change.kind === kind && change.property === undefined && isSamePlace(change.at, at));
  const lost = ({ base, revision }: RedoclyChange): string[] => without(base.value, revision.value);
  const gained = ({ base, revision }: RedoclyChange): string[] => without(revision.value, base.value);
  const isRequiredness = ({ property }: RedoclyChange): boolean => property === "required";

  const kept = told.filter((change) => {
    // A field that is gone, or new in an answer, is not also one that is no longer promised, or now is.
    if (isRequiredness(change)) {
      const isNew = (name: string): boolean => !isSent(change.at) && has("added", [...change.at, "properties", name]);
      return !(lost(change).every((name) => has("removed", [...change.at, "properties", name])) && gained(change).every(isNew));
    }
    // A new field that has to be sent is told as that, and a condition by what it asks for.
    const [holder, name = ""] = [change.at.slice(0, -2), change.at.at(-1)];
    if (isSent(change.at) && told.some((other) => isRequiredness(other) && isSamePlace(other.at, holder) && gained(other).includes(name))) {
      return change.kind !== "added";
    }
    const condition = [...change.at.slice(0, -1), "then"];
    return !(change.at.at(-1) === "if" && change.property === undefined && (has("added", condition) || has("removed", condition)));
  });
  return kept.map((change) => {
    const side = change.kind === "removed" || change.revision.line === undefined ? "before" : "after";
    const { file, line } = side === "before" ? change.base : change.revision;
    return { rating: ratingOf(change), message: messageOf(change), at: change.at, side, file, line } satisfies RedoclyDraft;
  });
}

function isSamePlace(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name, index) => name === b[index]);
}

function without(items: unknown, others: unknown): string[] {
  const taken = Array.isArray(others) ? others : [];
  return Array.isArray(items) ? items.filter((item): item is string => typeof item === "string" && !taken.includes(item)) : [];
}

/** Redocly's impact, but where its rules are silent: those know what breaks, and not what a caller may do that was refused before. */
function ratingOf({ at, kind, impact, property, base, revision }: RedoclyChange): Draft["rating"] {
  if (impact === "major") return "breaking";
  if (kind === "removed") {
    // Every object that is sent is closed: a field that is gone is refused. A state that is gone no longer promises anything.
    const isField = at.at(-2) === "properties";
    const isState = at.at(-2) === "oneOf" && !isSent(at);
    if (isField || isState) return "breaking";
  }
  if (property === "additionalProperties" && isSent(at)) return revision.value === false ? "breaking" : "additive";
  if (impact === "minor") return "additive";
  if (property === "required") return isSent(at) || without(revision.value, base.value).length > 0 ? "additive" : "breaking";
  const isLimit =
    property !== undefined && /^(?:enum|const|type|format|pattern|(?:min|max)(?:Length|Items|imum|Properties))$/.test(property);
  return isSent(at) && isLimit ? "additive" : "neutral";
}

/** Whether the caller sends it: requests to Antom, and what answers a notification. */
function isSent(at: readonly string[]): boolean {
  return at[0] === "webhooks" ? at[3] === "responses" : at[3] === "requestBody" || at.includes("parameters");
}

function messageOf({ at, kind, property, messages, base, revision }: RedoclyChange): string {
  const [message] = messages;
  if (message !== undefined) return message.replaceAll("`", "").replace(/\.$/, "");
  if (property === undefined) return `${at.at(-2) === "properties" ? "the field" : (at.at(-1) ?? "it")} was ${kind}`;
  if (property === "required") {
    const [lost, gained] = [without(base.value, revision.value), without(revision.value, base.value)];
    return [
      ...(lost.length > 0 ? [`no longer required: ${lost.join(", ")}`] : []),
      ...(gained.length > 0 ? [`required now: ${gained.join(", ")}`] : []),
    ].join("; ");
  }
  return `${property} was ${shown(base.value)}, is ${shown(revision.value)}`;
}
