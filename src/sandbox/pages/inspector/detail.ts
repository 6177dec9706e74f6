/** An exchange in full: what the contract makes of it, what was wrong, what was signed, and both bodies. */
import type { SandboxExchange } from "../../exchanges.ts";
import { FAULTS } from "../../faults.ts";
import { jsonText } from "./json-text.ts";
import { KEY_WORDS, NEXT_WORDS } from "./meanings.ts";
import { durationText, marksOf } from "./summary.ts";
import { code, element, moment, pair, type Tree } from "./tree.ts";
import { statusPill, statusWords, verdictOf } from "./verdict.ts";

/** Everything that may be seen of an exchange. */
export function detailOf(exchange: SandboxExchange): Tree {
  const { number, at, operation, path, method, clientId, durationMs } = exchange;
  const verdict = verdictOf(exchange);
  return element(
    "article",
    { class: "detail", "aria-labelledby": "detail-title" },
    element(
      "header",
      { class: "detail-head" },
      element(
        "h2",
        { id: "detail-title" },
        element("span", { class: "quiet" }, `#${number}`),
        " ",
        element("span", { class: "mono" }, operation ?? "no operation"),
      ),
      element("p", { class: "detail-result" }, statusPill(verdict), code(verdict.code), ...marksOf(exchange)),
      element(
        "dl",
        { class: "facts" },
        pair("Time", moment(at)),
        pair("Took", durationText(durationMs)),
        pair("Client", clientId === undefined ? undefined : code(clientId)),
        pair("Request", code(`${method} ${path}`)),
      ),
    ),
    outcomePart(exchange),
    problemsPart(exchange),
    signaturePart(exchange),
    bodyPart("request", "Request", exchange.request),
    bodyPart("answer", "Answer", exchange.answer),
  );
}

function part(title: string, tool: Tree | undefined, ...children: readonly (Tree | undefined)[]): Tree {
  return element("section", { class: "part" }, element("div", { class: "part-head" }, element("h3", {}, title), tool), ...children);
}

function outcomePart(exchange: SandboxExchange): Tree {
  const { reading, executed, replayed, fault } = exchange;
  const done = replayed ? "no; an earlier answer was given again" : executed ? "yes" : "no";
  return part(
    "Outcome",
    undefined,
    element(
      "dl",
      { class: "facts" },
      pair("Status", statusWords(verdictOf(exchange))),
      ...(reading === undefined
        ? [pair("Next", element("span", { class: "quiet" }, "nothing: the caller has no answer that he can believe"))]
        : [
            pair("Next", element("strong", { class: "mono" }, reading.next), ` – ${NEXT_WORDS[reading.next]}`),
            pair("If it persists", reading.ifItPersists === undefined ? undefined : code(reading.ifItPersists)),
            pair("Final", reading.final ? "yes" : "no"),
            pair("Maybe executed", reading.maybeExecuted ? "yes" : "no"),
            pair("Id", reading.key === undefined ? undefined : KEY_WORDS[reading.key]),
            pair("Reason", reading.reason === undefined ? undefined : code(reading.reason)),
            pair("Code", reading.known ? "known to the contract" : "unknown to the contract"),
          ]),
      pair("Carried out", done),
      pair("Fault", fault === undefined ? undefined : code(fault), fault === undefined ? undefined : ` – ${FAULTS[fault].what}`),
    ),
  );
}

function problemsPart({ problems }: SandboxExchange): Tree | undefined {
  if (problems.length === 0) return undefined;
  return part(
    `Violations (${problems.length})`,
    undefined,
    element(
      "ul",
      { class: "problems" },
      ...problems.map(({ pointer, rule, message }) =>
        element("li", {}, code(pointer === "" ? "(body)" : pointer), element("span", { class: "tag bad" }, rule), ` ${message}`),
      ),
    ),
  );
}

function signaturePart({ signature, signed, signedContent }: SandboxExchange): Tree {
  const verdict =
    signature === "genuine"
      ? element("span", { class: "tag good" }, "✓ genuine")
      : signature === "refused"
        ? element("span", { class: "tag bad" }, "✕ refused")
        : element("span", { class: "tag plain" }, "not looked at");
  return part(
    "Signature",
    signedContent === undefined ? undefined : copyButton("signed", "signed content"),
    element(
      "dl",
      { class: "facts" },
      pair("Verdict", verdict),
      pair("Signed", signed === undefined ? undefined : `${signed.bytes} bytes`),
      pair("SHA-256", signed === undefined ? undefined : code(signed.sha256)),
    ),
    signedContent === undefined
      ? undefined
      : element(
          "p",
          { class: "hint" },
          signature === "refused"
            ? "This is what the signature has to cover; what was signed must have been something else. "
            : "This is what the signature covers. ",
          "Values that may not be seen are hidden here, so only the SHA-256 above is that of the bytes themselves.",
        ),
    signedContent === undefined ? undefined : element("pre", { class: "well", id: "copy-signed" }, signedContent),
  );
}

function bodyPart(name: string, title: string, body: unknown): Tree {
  if (body === undefined) return part(title, undefined, element("p", { class: "quiet" }, "Nothing of it may be shown."));
  return part(title, copyButton(name, title.toLowerCase()), element("pre", { class: "well", id: `copy-${name}` }, ...jsonText(body)));
}

function copyButton(name: string, what: string): Tree {
  return element(
    "button",
    { type: "button", class: "button compact", "data-copy": `copy-${name}`, "aria-label": `Copy the ${what}` },
    "Copy",
  );
}
