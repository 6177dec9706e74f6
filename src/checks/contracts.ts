/** Two contracts: what a caller would notice when the one took the place of the other. */
import type { Change, Draft, Rating } from "./changes.ts";
import { compareExtensions } from "./extensions.ts";
import { type ContractFile, isWithin, lineOf, type OperationPair, operationsOf, pairsOf, subjectOf } from "./openapi.ts";
import { isOurs, isWordingOnly, type RedoclyChange, type RedoclyDraft, redoclyDrafts } from "./redocly.ts";
import type { CheckReport } from "./report.ts";

export type { Change, Rating } from "./changes.ts";
export type { ContractFile } from "./openapi.ts";
export { type RedoclyChange, readRedoclyReport } from "./redocly.ts";

/** What came of a comparison: every change is a finding, the breaking ones first. */
export interface ContractReport extends CheckReport {
  readonly findings: readonly Change[];
}

/** From which rating on changes are a failure. */
export type FailOn = "breaking" | "additive" | "never";

const RATINGS: readonly Rating[] = ["breaking", "additive", "neutral"];

/**
 * Compares two contracts. What OpenAPI itself says comes from `redocly diff`, what the contract's extensions say from here; nothing is told
 * twice. Pure: reads no file.
 *
 * @param changes what `redocly diff --format json` reports of the two, with `diff-recommended` on; read it by `readRedoclyReport`
 */
export function checkContracts(before: ContractFile, after: ContractFile, changes: readonly RedoclyChange[]): ContractReport {
  const [old, now] = [operationsOf(before.document), operationsOf(after.document)];
  const pairs = pairsOf(old, now);
  const added = pairs.filter((pair) => pair.before === undefined).flatMap((pair) => pair.after ?? []);
  // Redocly takes a path that is gone and one that is new for one that moved, and compares what has nothing in common.
  const comparable = changes.filter(({ at }) => !added.some((operation) => isWithin(at, operation.at)));
  const drafts: readonly (Draft | RedoclyDraft)[] = [
    ...pairs.flatMap(operationDrafts),
    ...redoclyDrafts(comparable),
    ...compareExtensions(before.document, after.document, pairs),
  ];
  const sides = { before, after };
  const found = drafts.map(({ rating, message, at, side, ...known }): Change => {
    const { file, text } = sides[side];
    const place = "file" in known ? known : { file: undefined, line: undefined };
    return { file: place.file ?? file, line: place.line ?? lineOf(text, at), subject: subjectOf(at, [...now, ...old]), message, rating };
  });
  const findings = RATINGS.flatMap((rating) => found.filter((change) => change.rating === rating));
  const counts = RATINGS.map((rating) => `${findings.filter((change) => change.rating === rating).length} ${rating}`);
  const worded = changes.filter((change) => isWordingOnly(change) && !isOurs(change)).length;
  return {
    findings,
    troubles: [],
    summary: [`${counts.join(", ")}${worded > 0 ? `; ${worded} that no caller notices (wording, examples) are not listed` : ""}`],
  };
}

/** What is said of an operation as a whole. */
function operationDrafts({ before, after }: OperationPair): Draft[] {
  if (after === undefined) return [{ rating: "breaking", message: "was removed", at: before?.at ?? [], side: "before" }];
  if (before === undefined) return [{ rating: "additive", message: "was added", at: after.at, side: "after" }];
  const [from, to] = [before.at.slice(1).reverse().join(" "), after.at.slice(1).reverse().join(" ")];
  const drafts: Draft[] = [];
  if (before.id !== after.id) drafts.push({ rating: "breaking", message: `was called ${before.id}`, at: after.at, side: "after" });
  if (from !== to) drafts.push({ rating: "breaking", message: `was ${from}, is ${to}`, at: after.at, side: "after" });
  return drafts;
}

/** The changes that are a failure. */
export function failures({ findings }: ContractReport, failOn: FailOn): readonly Change[] {
  const failing: readonly Rating[] = { breaking: ["breaking" as const], additive: ["breaking" as const, "additive" as const], never: [] }[
    failOn
  ];
  return findings.filter(({ rating }) => failing.includes(rating));
}
