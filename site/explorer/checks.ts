/** The request held against the contract, by the package's own checker; and one rule of this page: no real card. */
import { adviceIn } from "../../src/advice.ts";
import type { Schema } from "../../src/contract.ts";
import type { Violation } from "../../src/errors.ts";
import { isObject, own } from "../../src/json.ts";
import { escaped } from "../../src/pointers.ts";
import { passesLuhn } from "../../src/redaction.ts";
import { violationsIn } from "../../src/violations.ts";
import { announce, byId, fill, h } from "./dom.ts";
import { controlId, type Faults } from "./field.ts";
import { cards, type Subject } from "./material.ts";

/** What was found in a request. */
export interface Checked {
  readonly violations: readonly Violation[];
  readonly advice: readonly Violation[];
  /** What may be real card numbers: with one of them nothing leaves this page, not even as a sample. */
  readonly realCards: readonly Violation[];
  readonly faults: Faults;
}

export function checked({ operation }: Subject, request: unknown): Checked {
  const violations = violationsIn(request, operation.request);
  const advice = adviceIn(request, operation.request);
  const realCards = realCardsIn(request, operation.request, "");
  return { violations, advice, realCards, faults: { violations: byPointer([...violations, ...realCards]), advice: byPointer(advice) } };
}

const PUBLISHED: ReadonlySet<string> = new Set(cards.map(({ number }) => number));

function realCardsIn(value: unknown, schema: Schema, pointer: string): Violation[] {
  if (schema.type === "array") {
    return Array.isArray(value) ? value.flatMap((item, index) => realCardsIn(item, schema.items, `${pointer}/${index}`)) : [];
  }
  if (schema.type === "object") {
    if (!isObject(value)) return [];
    return Object.entries(schema.properties).flatMap(([name, property]) =>
      realCardsIn(own(value, name), property, `${pointer}/${escaped(name)}`),
    );
  }
  const digits = String(value ?? "").replace(/[\s-]/g, "");
  const isReal = schema.sensitive === "pan" && /^\d{13,19}$/.test(digits) && passesLuhn(digits) && !PUBLISHED.has(digits);
  return isReal ? [{ pointer, rule: "value", message: "may be a real card number: take a published test number. Nothing is sent." }] : [];
}

function byPointer(violations: readonly Violation[]): ReadonlyMap<string, readonly Violation[]> {
  const groups = new Map<string, Violation[]>();
  for (const violation of violations) groups.set(violation.pointer, [...(groups.get(violation.pointer) ?? []), violation]);
  return groups;
}

let lastSaid = "";

/** Shows what was found, each with a way to its field. */
export function showChecks({ violations, advice, realCards }: Checked, fault: string | undefined, goTo: (pointer: string) => void): void {
  const refused = [...realCards, ...violations];
  const verdict =
    fault !== undefined
      ? "Not JSON: nothing can be checked"
      : refused.length > 0
        ? `${refused.length} violation${refused.length === 1 ? "" : "s"} of the contract`
        : "Keeps to the contract";
  const isGood = fault === undefined && refused.length === 0;
  const rows = (list: readonly Violation[], kind: string): HTMLElement[] =>
    list.map(({ pointer, message }) =>
      h(
        "li",
        { class: kind },
        h("button", { type: "button", class: "pointer mono", onclick: () => goTo(pointer) }, pointer === "" ? "the request" : pointer),
        ` ${message}`,
      ),
    );
  fill(
    byId("checks"),
    h("p", { class: `verdict ${isGood ? "good" : "bad"}`, id: "verdict" }, verdict),
    fault !== undefined && h("p", { class: "hint" }, fault),
    fault === undefined && refused.length > 0 && h("ul", { class: "findings", id: "violations" }, rows(refused, "violation")),
    fault === undefined &&
      advice.length > 0 && [
        h("p", { class: "hint" }, "Advice: some source would refuse this, the contract does not."),
        h("ul", { class: "findings", id: "advice" }, rows(advice, "advised")),
      ],
  );
  if (verdict !== lastSaid) announce(verdict);
  lastSaid = verdict;
}

/** Leads to the field of a pointer, and opens whatever folds it away. */
export function focusField(pointer: string): void {
  const names = pointer.split("/");
  for (let length = names.length; length > 0; length--) {
    const control = document.getElementById(controlId(names.slice(0, length).join("/")));
    if (control === null) continue;
    for (let group = control.closest("details"); group !== null; group = group.parentElement?.closest("details") ?? null) group.open = true;
    control.scrollIntoView({ block: "center" });
    control.focus();
    return;
  }
}
