/** What became of a request: the client's own verdict, outcome or error, in words, and the answer as it came. */
import { explain } from "../../src/explain.ts";
import type { AntomError, AnyOutcome, Drift } from "../../src/index.ts";
import { isObject } from "../../src/json.ts";
import { button, fill, h, tag } from "./dom.ts";
import { coloured, inLines } from "./highlight.ts";
import { loopbackOrigin } from "./keys.ts";
import { isInquiry, subjectOf } from "./material.ts";
import type { RawAnswer, Sent } from "./sending.ts";

/** Shows what became of a request. `ask` leads to an operation that tells more. */
export function showAnswer(element: HTMLElement, sent: Sent, ask: (operation: string) => void): void {
  const { end, answer, drifts, requestTime } = sent;
  fill(
    element,
    "outcome" in end ? outcomeOf(sent, end.outcome, ask) : errorOf(end.error, end.message),
    drifts.length > 0 && driftsOf(drifts),
    answer === undefined
      ? h("p", { class: "hint" }, requestTime === undefined ? "Nothing was sent." : "No whole answer came back.")
      : rawOf(answer),
  );
}

const KIND: Readonly<Record<string, "good" | "warn" | "bad">> = {
  proceed: "good",
  redirect: "good",
  awaitResult: "warn",
  inquire: "warn",
  retrySameRequest: "warn",
  retryNewRequest: "warn",
};

function outcomeOf(sent: Sent, outcome: AnyOutcome, ask: (operation: string) => void): HTMLElement[] {
  const { next, result, verified, final, maybeExecuted, known, key, ifItPersists, followUp = [], reason, urls } = outcome;
  const { meaning, action, next: nextInWords, certainty } = explain(outcome);
  const { operation, product } = sent.subject;
  // A sandbox that was started anew has other keys, and knows nothing of those that it gave before.
  const isStranger = ["UNKNOWN_CLIENT", "INVALID_SIGNATURE"].includes(result.resultCode);
  const asked = [...new Set([...followUp, ...(next === "inquire" && operation.inquiry ? [operation.inquiry.operation] : [])])];
  const links = [urls?.normal, cardPageOf(outcome.data)].flatMap((url) => (url === undefined ? [] : pageLink(url)));
  const buttons = asked
    .flatMap((id) => subjectOf(`${product.name}/${id}`) ?? [])
    .filter(isInquiry)
    .map(({ name, operation: { id } }) => button(`Ask ${id} →`, () => ask(name), { class: "button small" }));
  return [
    h(
      "div",
      { class: `banner ${KIND[next] ?? "bad"}` },
      h("p", { class: "next" }, h("span", { class: "hint" }, "next"), " ", h("strong", { id: "next", class: "mono" }, next)),
      h("p", { class: "code mono", id: "result" }, `${result.resultCode} (${result.resultStatus})`),
      h("p", { id: "verified" }, tag(verified ? "signature genuine" : "not signed", verified ? "good" : "warn")),
    ),
    h("p", {}, h("strong", {}, meaning), " ", action),
    h("p", {}, nextInWords, " ", certainty),
    isStranger && h("p", { class: "notice" }, STARTED_ANEW),
    (links.length > 0 || buttons.length > 0) && h("div", { class: "row" }, links, buttons),
    h(
      "dl",
      { class: "facts" },
      fact("final", final ? "yes, this is the last word" : "no"),
      fact("maybeExecuted", maybeExecuted ? "yes" : "no, nothing happened"),
      fact("known", known ? "yes, the contract has this code" : "no: decided by the status alone"),
      key !== undefined && fact("key", `${key.field}: ${USE[key.use]}`, `${key.use}, ${key.value}`),
      ifItPersists !== undefined && fact("ifItPersists", ifItPersists),
      followUp.length > 0 && fact("followUp", followUp.join(", ")),
      reason !== undefined && fact("reason", `${reason.field}: ${reason.code}${reason.known ? "" : " (not in the contract)"}`),
      result.resultMessage !== "" && fact("resultMessage", result.resultMessage),
    ),
  ].filter((part) => part !== false);
}

const STARTED_ANEW = "If the sandbox was started anew since this page was opened, fetch its keys again at the top of the page.";

const USE = {
  same: "keep this id",
  new: "a further request needs a new id",
  inquireFirst: "inquire under this id before taking a new one",
} as const;

function fact(name: string, value: string, detail?: string): HTMLElement {
  return h(
    "div",
    { id: `fact:${name}` },
    h("dt", { class: "mono" }, name),
    h("dd", {}, value, detail !== undefined && h("span", { class: "hint mono" }, ` ${detail}`)),
  );
}

function errorOf(error: AntomError | undefined, message: string): HTMLElement[] {
  const { code = "not an error of the client’s", maybeExecuted, violations = [], httpStatus } = error ?? {};
  return [
    h(
      "div",
      { class: "banner bad" },
      h("p", { class: "next" }, h("span", { class: "hint" }, "AntomError"), " ", h("strong", { id: "error-code", class: "mono" }, code)),
      code === "ANTOM_BAD_SIGNATURE" && h("p", { id: "verified" }, tag("signature not genuine", "bad")),
    ),
    // The list below says the rest, each with its field.
    h("p", { class: "message" }, violations.length > 0 ? message.split("\n")[0] : message),
    h(
      "dl",
      { class: "facts" },
      maybeExecuted !== undefined && fact("maybeExecuted", maybeExecuted ? "yes: treat it as unknown" : "no, nothing was carried out"),
      httpStatus !== undefined && fact("httpStatus", String(httpStatus)),
      violations.length > 0 && fact("violations", String(violations.length)),
    ),
    ...(violations.length === 0
      ? []
      : [
          h(
            "ul",
            { class: "findings" },
            violations.map(({ pointer, message: why }) =>
              h("li", { class: "violation" }, h("code", {}, pointer || "the request"), ` ${why}`),
            ),
          ),
        ]),
  ];
}

function driftsOf(drifts: readonly Drift[]): HTMLElement[] {
  return [
    h("h3", {}, "Drift"),
    h(
      "ul",
      { class: "findings", id: "drifts" },
      drifts.map(({ kind, pointer, message }) => h("li", { class: "advised" }, h("code", {}, `${kind} ${pointer}`), ` ${message}`)),
    ),
  ];
}

function rawOf({ status, headers, body, durationMs }: RawAnswer): HTMLElement {
  const shown = headers.filter(([name]) => ["client-id", "response-time", "signature", "content-type"].includes(name));
  return h(
    "details",
    { class: "raw", open: true },
    h(
      "summary",
      {},
      "The answer as it came ",
      h("span", { class: "count" }, `HTTP ${status}, ${new TextEncoder().encode(body).length} bytes, ${Math.round(durationMs)} ms`),
    ),
    h(
      "pre",
      { class: "wrap", tabindex: 0, role: "region", "aria-label": "Headers of the answer" },
      shown.map(([name, value]) => [h("span", { class: "name" }, name), `: ${value}\n`]),
    ),
    h("pre", { id: "raw-answer", class: "wrap", tabindex: 0, role: "region", "aria-label": "Body of the answer" }, coloured(inLines(body))),
  );
}

/** A way on for the buyer, where it leads to this machine; elsewhere it is only shown in the answer. */
function pageLink(url: string): HTMLElement[] {
  try {
    loopbackOrigin(new URL(url).origin);
    return [h("a", { class: "button small", href: url, target: "_blank", rel: "noopener noreferrer" }, "Open the buyer’s page ↗")];
  } catch {
    return [];
  }
}

/** A sandbox puts the page that stands in for the client-side SDK into the session's data. */
function cardPageOf(data: unknown): string | undefined {
  const session = isObject(data) ? data["vaultingSessionData"] : undefined;
  try {
    const config: unknown = JSON.parse(atob(String(session).split("&&")[3] ?? ""));
    const inside = isObject(config) && isObject(config["sandbox"]) ? config["sandbox"]["cardPage"] : undefined;
    return typeof inside === "string" ? inside : undefined;
  } catch {
    return undefined;
  }
}
