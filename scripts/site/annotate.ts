/** A contract for the reference: what its extensions say stands in descriptions, and every operation has samples that run. */
import { callFacts, coverageNote, notificationFacts, sourceNote } from "./calling.ts";
import type { Contract, Operation, Webhook } from "./contract.ts";
import { withMarks } from "./fields.ts";
import { codesTable, decisionTable } from "./outcomes.ts";
import { samplesOf } from "./samples.ts";

/** The document that Redoc is given. Nothing in it is typed twice: every table comes from the extension of the same name. */
export function annotate(contract: Contract): Record<string, unknown> {
  const { paths, webhooks = {}, info, components, servers } = contract;
  const plain = Object.fromEntries(Object.entries(contract).filter(([name]) => !name.startsWith("x-antom-")));
  return {
    ...plain,
    info: { ...info, description: introductionOf(contract) },
    paths: mapValues(paths, ({ post }, path) => ({ post: { ...reading(post), "x-codeSamples": samplesOf(contract, path, post) } })),
    webhooks: mapValues(webhooks, ({ post }) => ({ post: reading(post) })),
    components: withMarks(components),
    servers: withMarks(servers),
  };
}

/** The operation under its own name: Redoc takes the summary for a title, and a sentence is too long for one. */
function reading(post: Operation | Webhook): Record<string, unknown> {
  return { ...withMarks(post), summary: post.operationId, description: descriptionOf(post) };
}

function descriptionOf(post: Operation | Webhook): string {
  const isNotification = "x-antom-notification-key" in post;
  const rows = post["x-antom-result-codes"];
  return [
    `**${post.summary}** ${post.description}`,
    coverageNote(post),
    heading("How it is called"),
    isNotification ? notificationFacts(post) : callFacts(post),
    heading("Result codes"),
    Object.keys(rows).length === 0 ? "None is published." : codesTable(`Result codes of ${post.operationId}`, rows),
    isNotification ? "" : "The gateway's own codes may come as well; they stand at the top of this page.",
    heading(isNotification ? "What it asks of you" : "How an answer is decided"),
    `The first line that holds decides. ${isNotification ? "One that is not signed is refused." : "An answer that is not signed is never final."}`,
    decisionTable(post),
    sourceNote(post),
  ]
    .filter(Boolean)
    .join("\n\n");
}

// Not a heading: Redoc would set it as large as the operation's own name.
function heading(text: string): string {
  return `<p class="part">${text}</p>`;
}

function introductionOf({ info, ["x-antom-gateway-codes"]: rows }: Contract): string {
  return [
    info.description.trim(),
    "How a call is signed, with a worked example: [Signing](signing.html). What each `next` asks of you: [Outcomes and retries](../guides/outcomes-and-retries.html).",
    '<p class="note"><strong>How to read the marks.</strong> A field without a mark stands on the published page. <span class="mark evidence">evidence: sdk</span> only Antom\'s own SDKs know it; <span class="mark evidence">contested</span> sources disagree, and the reason says which was followed; <span class="mark evidence">newer</span> newer than the page that was read whole; <span class="mark evidence">sample</span> only a published sample shows it; <span class="mark evidence">inferred</span> it follows from what a page says. <span class="mark">advice</span> is a narrower limit that is reported and refuses nothing.</p>',
    "## What the gateway itself may answer",
    "Whatever was called. An operation's own row of the same code goes first.",
    codesTable("Codes of the gateway", rows),
  ].join("\n\n");
}

function mapValues<T, U>(record: Readonly<Record<string, T>>, map: (value: T, name: string) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value, name)]));
}
