/** What the answers of an operation mean, as tables: its codes, and how one of them is decided. */
import type { CodeRow, ReasonRow, Rule } from "../document.ts";
import type { Operation, Webhook } from "./contract.ts";
import { code, codes, sentence, table } from "./markup.ts";

const STATUS = { S: "succeeded", F: "failed", U: "unknown" } as const;

/** The result codes: code and status, what it means, what to do. */
export function codesTable(name: string, rows: Readonly<Record<string, CodeRow & Evident>>): string {
  return table({
    name,
    head: ["Code", "What it means, and what to do"],
    rows: Object.entries(rows).map(([resultCode, row]) => [
      `${code(resultCode)}<br>${status(row.status)}${row.unsigned ? ' <span class="mark">may come unsigned</span>' : ""}`,
      inWords(row),
    ]),
  });
}

/** The codes that a field carries beside the result. */
export function reasonsTable(name: string, rows: Readonly<Record<string, ReasonRow & Evident>>): string {
  return table({
    name,
    head: ["Code", "What it means, and what to do"],
    rows: Object.entries(rows).map(([reason, row]) => [code(reason), inWords(row)]),
  });
}

interface Evident {
  readonly "x-antom-evidence"?: Evidence;
}

/** What a row means, what to do, and where it is known from. */
function inWords(row: (CodeRow | ReasonRow) & Evident): string {
  return [sentence(row.meaning), sentence(row.action), todo(row), evidence(row["x-antom-evidence"])].filter(Boolean).join("<br>");
}

/** The order of decision, from the contract's rules; what nothing names is decided by the default. */
export function decisionTable(operation: Operation | Webhook): string {
  const rules = operation["x-antom-result-logic"];
  const named = rules.filter(({ when }) => when.resultCode !== undefined);
  const byStatus = rules.filter(({ when }) => when.resultCode === undefined);
  const decided = (wanted: string): boolean => byStatus.some(({ when }) => isBare(when) && when.resultStatus === wanted);
  const unsure = operation["x-antom-inquiry"] === undefined ? "retrySameRequest" : "inquire";
  const rest = [
    ...(decided("F") ? [] : [["any other <code>F</code>", todo({ next: "contactSupport" })]]),
    ...(decided("U") ? [] : [["any other <code>U</code>", todo({ next: unsure })]]),
  ];
  const hasCodes = Object.keys(operation["x-antom-result-codes"]).length > 0;
  const rows = [
    ...named.map(ruleRow),
    hasCodes || !("x-antom-notification-key" in operation)
      ? ["any other code of the tables, with the status that stands there", "what its row says"]
      : [],
    ...byStatus.map(ruleRow),
    ...rest,
  ].filter((row) => row.length > 0);
  return table({
    name: `How an answer of ${operation.operationId} is decided`,
    head: ["When", "Then"],
    rows: rows.map(([when, then = ""], index) => [`<b>${index + 1}.</b> ${when}`, then]),
  });
}

/** How well a fact is known. */
export type Evidence = string | { readonly level: string; readonly why: string };

/** A mark of evidence, with the reason where there is one. */
export function evidence(known: Evidence | undefined): string {
  if (known === undefined) return "";
  const { level, why } = typeof known === "string" ? { level: known, why: "" } : known;
  return `<span class="mark evidence">evidence: ${level}</span>${why === "" ? "" : ` ${sentence(why)}`}`;
}

function isBare({ equals, anyPresent }: Rule["when"]): boolean {
  return equals === undefined && anyPresent === undefined;
}

function ruleRow({ when, reason, ...rule }: Rule): string[] {
  const conditions = [
    when.resultStatus === undefined ? "" : `status ${code(when.resultStatus)}`,
    when.resultCode === undefined ? "" : `code ${code(when.resultCode)}`,
    ...Object.entries(when.equals ?? {}).map(([field, value]) => `${code(field)} is ${code(value)}`),
    when.anyPresent === undefined ? "" : `${when.anyPresent.length > 1 ? "one of " : ""}${codes(when.anyPresent, "or")} is there`,
  ].filter(Boolean);
  const byReason = reason === undefined ? "" : `what ${code(reason)} says in its table; without one<br>`;
  return [conditions.join(", "), byReason + todo(rule)];
}

function todo({ next, ifItPersists, followUp }: { next: string; ifItPersists?: string; followUp?: readonly string[] }): string {
  const then = ifItPersists === undefined ? "" : `, ${chip(ifItPersists)} if it persists`;
  const tells = followUp === undefined ? "" : `<br>what becomes of it, ${codes(followUp, "or")} tells`;
  return chip(next) + then + tells;
}

/** What a program is to do, leading to what that asks for. */
function chip(next: string): string {
  return `<a class="next" href="../guides/outcomes-and-retries.html#${next.toLowerCase()}">${next}</a>`;
}

function status(value: CodeRow["status"]): string {
  return `<span class="status ${value}">${value} · ${STATUS[value]}</span>`;
}
