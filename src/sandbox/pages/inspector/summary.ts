/** An exchange as one line of the list. */
import type { SandboxExchange } from "../../exchanges.ts";
import { element, moment, type Tree } from "./tree.ts";
import { statusPill, verdictOf } from "./verdict.ts";

/** The line of an exchange. */
export function summaryOf(exchange: SandboxExchange): Tree {
  const { number, at, operation, path, reading, durationMs } = exchange;
  const verdict = verdictOf(exchange);
  return element(
    "div",
    { class: "row" },
    element("span", { class: "cell number" }, String(number)),
    element("span", { class: "cell time" }, moment(at)),
    element("span", { class: operation === undefined ? "cell operation stray" : "cell operation" }, operation ?? path),
    element("span", { class: "cell result" }, statusPill(verdict), element("span", { class: "code" }, verdict.code)),
    element("span", { class: "cell next" }, reading?.next ?? "–"),
    element("span", { class: "cell marks" }, ...marksOf(exchange)),
    element("span", { class: "cell duration" }, durationText(durationMs)),
  );
}

/** What sets an exchange apart from an ordinary one. */
export function marksOf({ executed, replayed, fault, signature }: SandboxExchange): Tree[] {
  const marks: [string, string, boolean][] = [
    ["executed", "executed", executed],
    ["replayed", "replayed", replayed],
    [`fault ${fault}`, "fault", fault !== undefined],
    ["bad signature", "fault", signature === "refused"],
  ];
  return marks.filter(([, , holds]) => holds).map(([text, kind]) => element("span", { class: `mark mark-${kind}` }, text));
}

/** A length of time on this machine. */
export function durationText(ms: number): string {
  return ms < 10 ? `${ms.toFixed(1)} ms` : ms < 10_000 ? `${Math.round(ms)} ms` : `${(ms / 1_000).toFixed(1)} s`;
}

/** What a search looks at, in small letters. */
export function searchedIn(exchange: SandboxExchange): string {
  const { number, operation, path, clientId, reading, fault, violations, executed, replayed, signature } = exchange;
  const { code, status } = verdictOf(exchange);
  const marks = [executed ? "executed" : "", replayed ? "replayed" : "", signature === "refused" ? "bad signature" : ""];
  return [`#${number}`, operation, path, clientId, code, status, reading?.next, fault, ...violations, ...marks]
    .filter((part) => part !== undefined && part !== "")
    .join(" ")
    .toLowerCase();
}
