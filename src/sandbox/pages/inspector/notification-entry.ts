/** A notification as an entry of the inspector's list. */
import type { DeliveryAttempt, NotificationRecord } from "../../notifier.ts";
import { jsonText } from "./json-text.ts";
import { durationText } from "./summary.ts";
import { age, code, countdown, element, entryHead, moment, pair, type Tree } from "./tree.ts";

const STATES: { readonly [state in NotificationRecord["state"]]: readonly [words: string, tone: string] } = {
  waiting: ["waiting", "warn"],
  delivering: ["being delivered", ""],
  acknowledged: ["✓ acknowledged", "good"],
  givenUp: ["✕ given up", "bad"],
  notSent: ["not sent", "plain"],
};

/** A notification, how its deliveries went, and when the next one is due. */
export function notificationEntry({
  id,
  operation,
  clientId,
  url,
  state,
  reason,
  attempts,
  nextAttemptAt,
  ...rest
}: NotificationRecord): Tree {
  const [words, tone] = STATES[state];
  const redeliver = element(
    "button",
    { type: "button", class: "button compact", "data-do": "redeliver", "data-id": id, "data-name": `redeliver-${id}` },
    "Redeliver",
    element("span", { class: "visually-hidden" }, ` notification ${id}`),
  );
  return element(
    "div",
    { class: "entry" },
    entryHead(id, [" ", code(operation)], words, tone),
    element(
      "dl",
      { class: "facts" },
      pair("Next attempt", nextAttemptAt === undefined ? undefined : countdown(nextAttemptAt)),
      pair("Created", age(rest.createdAt)),
      pair("To", code(url)),
      pair("Client", code(clientId)),
      pair("Why", reason),
    ),
    attempts.length === 0 ? undefined : attemptTable(id, attempts),
    element(
      "details",
      { "data-name": `payload-${id}` },
      element("summary", {}, "Payload", element("span", { class: "visually-hidden" }, ` of notification ${id}`)),
      element("pre", { class: "well" }, ...jsonText(rest.payload)),
    ),
    state === "notSent" ? undefined : element("p", { class: "entry-tools" }, redeliver),
  );
}

function attemptTable(id: string, attempts: readonly DeliveryAttempt[]): Tree {
  return element(
    "table",
    { class: "attempts" },
    element("caption", { class: "visually-hidden" }, `Attempts of notification ${id}, the last one first`),
    element("thead", {}, element("tr", {}, ...["Attempt", "HTTP", "Result", "Took"].map((text) => element("th", { scope: "col" }, text)))),
    element("tbody", {}, ...[...attempts].reverse().map(attemptRow)),
  );
}

function attemptRow({ at, byHand, status, acknowledged, reason, durationMs }: DeliveryAttempt): Tree {
  return element(
    "tr",
    {},
    element("td", {}, moment(at), byHand ? " by hand" : undefined),
    element("td", { class: "mono" }, status === undefined ? "–" : String(status)),
    element("td", { class: acknowledged ? "good" : "bad" }, acknowledged ? "✓ acknowledged" : `✕ ${reason ?? "not acknowledged"}`),
    element("td", { class: "mono nowrap" }, durationText(durationMs)),
  );
}
