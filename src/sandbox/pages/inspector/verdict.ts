/** How an answer is shown: its code, and its status by sign, letter and colour. */
import type { SandboxExchange } from "../../exchanges.ts";
import { element, type Tree } from "./tree.ts";

/** An answer's result. */
export interface Verdict {
  readonly code: string;
  readonly status: string;
}

/** An answer's result; a code without letters says that nothing was answered at all. */
export function verdictOf({ resultCode, resultStatus }: SandboxExchange): Verdict {
  return { code: resultCode, status: resultCode === "" ? "" : resultStatus };
}

const SIGNS: Readonly<Record<string, { readonly sign: string; readonly words: string }>> = {
  S: { sign: "✓", words: "succeeded" },
  F: { sign: "✕", words: "failed" },
  U: { sign: "?", words: "unknown" },
};

/** The status, so that nobody needs to see its colour. */
export function statusPill({ status }: Verdict): Tree {
  const known = SIGNS[status];
  if (known === undefined) return element("span", { class: "pill pill-none" }, "no answer");
  return element(
    "span",
    { class: `pill pill-${status}`, title: `${status}: ${known.words}` },
    element("span", { class: "sign", "aria-hidden": "true" }, known.sign),
    status,
  );
}

/** The status in words. */
export function statusWords({ status }: Verdict): string {
  return SIGNS[status]?.words ?? "not answered";
}
