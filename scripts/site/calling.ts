/** How an operation is called and what is known of it: the id, repeats, inquiries, deliveries, sources. */
import { durationOf } from "../duration.ts";
import type { Operation, Webhook } from "./contract.ts";
import { code, codes, escapeHtml, sentence, table } from "./markup.ts";

/** Facts about a call, a line each. */
export function callFacts(operation: Operation): string {
  const key = operation["x-antom-idempotency-key"];
  return facts([
    ["Request id", key === undefined ? "It has none." : `${code(key)}. Store it before the first send.`],
    ["Repeats", repeatOf(operation["x-antom-repeat"], key)],
    ...commonFacts(operation),
    ["Echo", echoOf(operation["x-antom-echo"])],
    ["The last word", lastWordOf(operation["x-antom-final"])],
  ]);
}

/** Facts about a notification, a line each. */
export function notificationFacts(webhook: Webhook): string {
  const { gaps, within } = webhook["x-antom-delivery"];
  return facts([
    ["Recognised by", `the field ${code(webhook["x-antom-notification-field"])}`],
    ["Two are the same", `when ${codes(webhook["x-antom-notification-key"])} are`],
    [
      "Deliveries",
      `up to ${gaps.length} within ${duration(within)}, while no acknowledgement comes: at once, then after ${gaps.slice(1).map(duration).join(", ")}`,
    ],
    ["Acknowledgement", `HTTP 200 with ${code(JSON.stringify(webhook["x-antom-acknowledgement"]))}; it is not signed`],
    ...commonFacts(webhook),
  ]);
}

/** What is missing; empty where nothing is. */
export function coverageNote({ "x-antom-coverage": coverage }: Operation | Webhook): string {
  if (coverage === "complete") return "";
  return `<p class="note"><strong>Not everything is known.</strong> ${coverage.partial.map(sentence).join(" ")}</p>`;
}

/** The pages it was written from, and what was decided where they are silent or disagree; folded. */
export function sourceNote({ operationId, "x-antom-source": source }: Operation | Webhook): string {
  const pages = source.pages.map(({ path, edition, as }) => `<li>${code(path)}, edition ${escapeHtml(edition)}, ${howRead(as)}</li>`);
  const decisions = source.decisions ?? [];
  const decided = table({
    name: `Decisions about ${operationId}`,
    head: ["Where pages are silent or disagree", "Decided"],
    rows: decisions.map(({ topic, decided, why }) => [sentence(topic), `${sentence(decided)}<br><small>${sentence(why)}</small>`]),
  });
  return `<details><summary>Written from</summary><ul>${pages.join("")}</ul>${decisions.length === 0 ? "" : decided}</details>`;
}

function commonFacts(operation: Operation | Webhook): [string, string][] {
  const inquiry = operation["x-antom-inquiry"];
  const redirect = Object.values(operation["x-antom-redirect"] ?? {});
  return [
    [
      "What became of it",
      inquiry === undefined
        ? ""
        : `${code(inquiry.operation)} tells, by ${code(inquiry.field)}${inquiry.notExist === undefined ? "" : `; ${code(inquiry.notExist)} means that it never arrived`}`,
    ],
    ["URLs for the buyer", redirect.length === 0 ? "" : `${codes(redirect)}; bearer links, so keep them out of logs`],
  ];
}

/** A list of terms, without those that have nothing to say. */
function facts(lines: readonly (readonly [string, string])[]): string {
  const said = lines.filter(([, text]) => text !== "");
  return `<dl class="facts">${said.map(([term, text]) => `<div><dt>${term}</dt><dd>${text}</dd></div>`).join("")}</dl>`;
}

function repeatOf(repeat: string, key: string | undefined): string {
  if (repeat === "never") return "never by itself: nothing says that a repeat is harmless";
  if (repeat === "harmless" || key === undefined) return "the very same request may be sent again: it is harmless by nature";
  return `the very same request may be sent again under the same ${code(key)}; the gateway repeats its answer once that reached <code>S</code> or <code>F</code>`;
}

function echoOf(echo: Readonly<Record<string, string>> | undefined): string {
  const fields = Object.keys(echo ?? {});
  return fields.length === 0 ? "" : `${codes(fields)} of the answer must be that of the request: a signature covers no part of the request`;
}

function lastWordOf(final: Operation["x-antom-final"]): string {
  if (final === undefined) return "";
  return `${code(final.field)} has it, not the result: ${codes(final.succeeded, "or")} succeeded, ${codes(final.failed, "or")} failed, anything else is not over`;
}

function howRead(as: string): string {
  return { whole: "read whole", excerpts: "read in excerpts", named: "known by name only" }[as] ?? escapeHtml(as);
}

/** `PT10M` in words. */
function duration(iso: string): string {
  const { hours, minutes, seconds } = durationOf(iso);
  return [hours && `${hours}&nbsp;h`, minutes && `${minutes}&nbsp;min`, seconds && `${seconds}&nbsp;s`].filter(Boolean).join(" ");
}
