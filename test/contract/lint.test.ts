/** Every rule of openapi/rules finds the contract that breaks it, at its place, and leaves a sound one alone. */
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse, parseDocument, stringify } from "yaml";
import { unused } from "../../openapi/rules/unused.js";
import { redocly } from "../../scripts/bundle.ts";
import { ROOT } from "../../scripts/repository.ts";

type Path = readonly (string | number)[];

/** What is done to the sound contract: a value in place of another, or `GONE`. */
type Change = readonly [path: Path, value: unknown];

interface Case {
  /** What is wrong with the contract. */
  readonly fault: string;
  readonly rule: string;
  readonly changes: readonly Change[];
  /** Where it is reported, and nowhere else. */
  readonly at: readonly string[];
}

const GONE = Symbol("gone");
const KEEP = ["paths", "/v1/vaults/keep", "post"];
const NOTIFY = ["webhooks", "notifyKeep", "post"];
const CODES = [...KEEP, "x-antom-result-codes"];
const LOGIC = [...KEEP, "x-antom-result-logic"];
const ANSWERS = [...KEEP, "responses", "200", "content", "application/json", "examples"];
const REQUEST = ["components", "schemas", "KeepRequest"];
const FIELDS = [...REQUEST, "properties"];
const ANSWER = ["components", "schemas", "NotKept"];

const pointer = (...path: (Path | string | number)[]): string =>
  path
    .flat()
    .map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`)
    .join("");

const rule = (name: string, faults: readonly (readonly [fault: string, at: string | readonly string[], ...changes: Change[]])[]): Case[] =>
  faults.map(([fault, at, ...changes]) => ({ rule: name, fault, changes, at: [at].flat() }));

const example = (resultCode: string, resultStatus: string, more: object = {}): object => ({
  summary: "An answer.",
  value: { result: { resultCode, resultStatus, resultMessage: "" }, ...more },
});
const row = (status: string, next: string): object => ({ status, meaning: "Something.", action: "Do something.", next });

/** A code that another file gives a status that its example has not, and one without an example. */
const SHARED_ROWS: readonly Change[] = [
  [[...CODES, "NEW"], { $ref: "rows.yaml#/Rows/NEW" }],
  [[...CODES, "BAD_CARD"], { $ref: "rows.yaml#/Rows/BAD_CARD" }],
];

const { webhooks: soundWebhooks } = parse(readFileSync(join(import.meta.dirname, "fixtures/sound.yaml"), "utf8")) as {
  webhooks: { notifyKeep: { post: object } };
};

const REDOCLY_CASES: readonly Case[] = [
  ...rule("antom/string-bounded", [
    ["a string without a bound", pointer(FIELDS, "renew"), [[...FIELDS, "renew"], { type: "string", description: "A text." }]],
    ["a string or null without a bound", pointer(FIELDS, "x"), [[...FIELDS, "x"], { type: ["string", "null"], description: "A text." }]],
    ["a string with a bound that denies it", pointer(FIELDS, "accessToken"), [[...FIELDS, "accessToken", "maxLength"], 9]],
    ["a string with a format that bounds nothing", pointer(FIELDS, "renew"), [[...FIELDS, "renew"], { type: "string", format: "uri" }]],
  ]),
  ...rule("antom/scalars-are-strings", [
    ["a boolean field", pointer(FIELDS, "renew"), [[...FIELDS, "renew"], { type: "boolean", description: "Whether." }]],
    ["a number, or null", pointer(FIELDS, "x"), [[...FIELDS, "x"], { type: ["number", "null"], description: "How many." }]],
    [
      "an integer in a list",
      pointer(FIELDS, "x", "items"),
      [[...FIELDS, "x"], { type: "array", description: "Some.", items: { type: "integer" } }],
    ],
    [
      "a boolean beside the text that no sample shows",
      pointer(FIELDS, "renew"),
      [[...FIELDS, "renew"], { type: ["string", "boolean"], enum: ["true", "false", true, false], description: "Whether." }],
    ],
    [
      "a boolean beside the text that only SDKs know",
      pointer(FIELDS, "renew"),
      [
        [...FIELDS, "renew"],
        { type: ["string", "boolean"], enum: ["true", "false", true, false], description: "Whether.", "x-antom-evidence": "sdk" },
      ],
    ],
    ["a condition on a boolean", pointer(REQUEST, "if", "properties", "renew"), [[...REQUEST, "if", "properties", "renew", "const"], true]],
  ]),
  ...rule("antom/operation-complete", [
    ...[
      "x-antom-result-codes",
      "x-antom-result-logic",
      "x-antom-source",
      "x-antom-coverage",
      "x-antom-notification-field",
      "x-antom-notification-key",
      "x-antom-delivery",
      "x-antom-acknowledgement",
    ].map((extension) => [`a notification without ${extension}`, pointer(NOTIFY), [[...NOTIFY, extension], GONE]] as const),
    ["an operation without a source", pointer(KEEP), [[...KEEP, "x-antom-source"], GONE]],
    ["an operation without a word on repeats", pointer(KEEP), [[...KEEP, "x-antom-repeat"], GONE]],
    [
      "an outcome of a reason code that no example shows",
      pointer(KEEP),
      [[...LOGIC, 3], { when: { resultStatus: "F", resultCode: "BAD_CARD" }, next: "changePaymentMethod", reason: "reason" }],
    ],
    [
      "an example named after the rule where a reason code decides",
      pointer(ANSWERS, "changePaymentMethod-lost"),
      [[...LOGIC, 3], { when: { resultStatus: "F", resultCode: "BAD_CARD" }, next: "changePaymentMethod", reason: "reason" }],
      [[...ANSWERS, "stop"], example("BAD_CARD", "F", { reason: "LOST" })],
      [[...ANSWERS, "changePaymentMethod-lost"], example("BAD_CARD", "F", { reason: "LOST" })],
    ],
    ["a complete operation that knows no code", pointer(NOTIFY, "x-antom-result-codes"), [[...NOTIFY, "x-antom-coverage"], "complete"]],
    ["a code that no example has", pointer(CODES, "NEW"), [[...CODES, "NEW"], row("F", "changePaymentMethod")]],
    ["an outcome of a row that no example shows", [pointer(KEEP), pointer(CODES, "NEW")], [[...CODES, "NEW"], row("F", "stop")]],
    ["an outcome of a rule that no example shows", pointer(KEEP), [[...ANSWERS, "retryNewRequest-noUrl"], GONE]],
    [
      "a partial operation with a code and no example",
      [pointer(KEEP), pointer(CODES, "BAD_CARD")],
      [[...KEEP, "x-antom-coverage"], { partial: ["Something."] }],
      [[...ANSWERS, "changePaymentMethod"], GONE],
    ],
    ["an example without an outcome in its name", pointer(ANSWERS, "gone"), [[...ANSWERS, "gone"], example("BAD_CARD", "F")]],
    ["an example with a wrong name", pointer(ANSWERS, "stop"), [[...ANSWERS, "stop"], example("BAD_CARD", "F")]],
    [
      "an example named after a rule that does not apply",
      pointer(ANSWERS, "redirect-empty"),
      [[...ANSWERS, "redirect-empty"], example("IN_PROCESS", "U", { normalUrl: "" })],
    ],
    ["a failed SUCCESS taken for one", pointer(ANSWERS, "proceed-failed"), [[...ANSWERS, "proceed-failed"], example("SUCCESS", "F")]],
    [
      "a payload of a notification with a wrong name",
      pointer(NOTIFY, "requestBody", "content", "application/json", "examples", "kept"),
      [[...NOTIFY, "requestBody", "content", "application/json", "examples"], { kept: { summary: "Kept.", value: { keepId: "1" } } }],
    ],
  ]),
  ...rule("antom/status-reachable", [
    [
      "a rule that an earlier one shadows",
      pointer(LOGIC, 3),
      [[...LOGIC, 3], { when: { resultStatus: "S", anyPresent: ["keepId"] }, next: "proceed" }],
    ],
    [
      "a rule that waits for one value, after one for any",
      pointer(LOGIC, 3),
      [[...LOGIC, 3], { when: { resultStatus: "S", equals: { keepId: "1" } }, next: "proceed" }],
    ],
    [
      "a rule for a code, after one that takes all of its answers",
      pointer(LOGIC, 3),
      [[...LOGIC, 3], { when: { resultCode: "IN_PROCESS", resultStatus: "U", anyPresent: ["normalUrl"] }, next: "redirect" }],
    ],
    [
      "a rule that three together shadow",
      pointer(LOGIC, 5),
      [[...LOGIC, 3], { when: { resultStatus: "U" }, next: "redirect" }],
      [[...LOGIC, 4], { when: { resultStatus: "F" }, next: "redirect" }],
      [[...LOGIC, 5], { when: { anyPresent: ["keepId"] }, next: "redirect" }],
    ],
    [
      "a rule for a code that is in no table",
      pointer(LOGIC, 3, "when", "resultCode"),
      [[...LOGIC, 3], { when: { resultCode: "MISSPELT", resultStatus: "U" }, next: "redirect" }],
    ],
    [
      "a rule for a code with another status than its row's",
      pointer(LOGIC, 3, "when", "resultStatus"),
      [[...LOGIC, 3], { when: { resultCode: "BAD_CARD", resultStatus: "U" }, next: "redirect" }],
    ],
    [
      "an inquiry by a code that is in no table of its operation",
      pointer(KEEP, "x-antom-inquiry", "notExist"),
      [[...KEEP, "x-antom-inquiry"], { operation: "keep", field: "keepId", notExist: "MISSPELT" }],
    ],
    [
      "an inquiry that finds nothing by a code that does not say so for good",
      pointer(KEEP, "x-antom-inquiry", "notExist"),
      [[...KEEP, "x-antom-inquiry"], { operation: "keep", field: "keepId", notExist: "IN_PROCESS" }],
    ],
    ["a row whose outcome its rules never give", pointer(CODES, "IN_PROCESS", "next"), [[...CODES, "IN_PROCESS", "next"], "proceed"]],
  ]),
  ...rule("antom/closed-and-open", [
    ["an open request", pointer(REQUEST), [[...REQUEST, "additionalProperties"], GONE]],
    [
      "an open object in a list of a request",
      pointer(FIELDS, "cards", "items"),
      [[...FIELDS, "cards", "items", "additionalProperties"], GONE],
    ],
    [
      "an open acknowledgement",
      pointer("components", "schemas", "Acknowledgement"),
      [["components", "schemas", "Acknowledgement", "additionalProperties"], GONE],
    ],
    ["a closed answer", pointer(ANSWER, "additionalProperties"), [[...ANSWER, "additionalProperties"], false]],
    [
      "an answer with fields that says of all others what they are",
      pointer(ANSWER, "additionalProperties"),
      [[...ANSWER, "additionalProperties"], { type: "string", maxLength: 9 }],
    ],
    ["a closed answer, the newer way", pointer(ANSWER, "unevaluatedProperties"), [[...ANSWER, "unevaluatedProperties"], false]],
    [
      "a closed payload of a notification",
      pointer("components", "schemas", "KeepNotification", "additionalProperties"),
      [["components", "schemas", "KeepNotification", "additionalProperties"], false],
    ],
  ]),
  ...rule("antom/extensions", [
    ["an unknown extension", pointer(KEEP, "x-antom-repeats"), [[...KEEP, "x-antom-repeats"], "key"]],
    ["an unknown extension beside a $ref", pointer(FIELDS, "keepId", "x-antom-new"), [[...FIELDS, "keepId", "x-antom-new"], true]],
    ["an extension on the wrong node", pointer(FIELDS, "renew", "x-antom-repeat"), [[...FIELDS, "renew", "x-antom-repeat"], "key"]],
    [
      "a schedule that is no duration",
      pointer(NOTIFY, "x-antom-delivery", "gaps", 1),
      [[...NOTIFY, "x-antom-delivery", "gaps", 1], "2 minutes"],
    ],
    [
      "a reason code without an outcome",
      pointer(ANSWER, "properties", "reason", "x-antom-reason-codes", "LOST"),
      [[...ANSWER, "properties", "reason", "x-antom-reason-codes", "LOST", "next"], GONE],
    ],
    [
      "a last word without a subject",
      pointer(KEEP, "x-antom-final"),
      [[...KEEP, "x-antom-final"], { field: "keepId", succeeded: ["A"], failed: ["B"] }],
    ],
    ["a product that is no name", pointer("x-antom-product"), [["x-antom-product"], "AMS 2"]],
    ["an empty prefix", pointer("x-antom-sandbox-client-prefix"), [["x-antom-sandbox-client-prefix"], ""]],
    [
      "a gateway in an unknown region",
      pointer("servers", 0, "x-antom-gateway", "region"),
      [["servers", 0, "x-antom-gateway", "region"], "mars"],
    ],
    [
      "a row of the gateway without an action",
      pointer("x-antom-gateway-codes", "INVALID_SIGNATURE"),
      [["x-antom-gateway-codes", "INVALID_SIGNATURE", "action"], GONE],
    ],
    ["a row with an unknown member", pointer(CODES, "BAD_CARD"), [[...CODES, "BAD_CARD", "retry"], true]],
    ["a row with an unknown level", pointer(CODES, "BAD_CARD", "x-antom-evidence"), [[...CODES, "BAD_CARD", "x-antom-evidence"], "rumour"]],
    [
      "a row with an unknown status",
      pointer(CODES, "NEW", "status"),
      [[...CODES, "NEW"], row("X", "proceed")],
      [[...ANSWERS, "proceed-new"], example("NEW", "S", { keepId: "1" })],
    ],
    [
      "a code in small letters",
      pointer(CODES),
      [[...CODES, "new"], row("S", "proceed")],
      [[...ANSWERS, "proceed-new"], example("new", "S", { keepId: "1" })],
    ],
    [
      "a rule for an unknown status",
      pointer(LOGIC, 3, "when", "resultStatus"),
      [[...LOGIC, 3], { when: { resultStatus: "X" }, next: "proceed" }],
    ],
    ["a rule with an unknown outcome", pointer(LOGIC, 3, "next"), [[...LOGIC, 3], { when: { resultStatus: "F" }, next: "giveUp" }]],
    ["a list in place of a table", pointer(NOTIFY, "x-antom-result-codes"), [[...NOTIFY, "x-antom-result-codes"], []]],
    ["a table in place of a list", pointer(NOTIFY, "x-antom-result-logic"), [[...NOTIFY, "x-antom-result-logic"], {}]],
    ["nothing in place of a row", pointer("x-antom-gateway-codes", "NEW"), [["x-antom-gateway-codes", "NEW"], null]],
    ["nothing in place of a rule", pointer(LOGIC, 3), [[...LOGIC, 3], null]],
    [
      "one field in place of a list",
      pointer(LOGIC, 3, "when", "anyPresent"),
      [[...LOGIC, 3], { when: { resultStatus: "F", anyPresent: "normalUrl" }, next: "redirect" }],
    ],
    ["a rule with an unknown condition", pointer(LOGIC, 2, "when"), [[...LOGIC, 2, "when", "allPresent"], ["keepId"]]],
    ["an unknown way to repeat", pointer(KEEP, "x-antom-repeat"), [[...KEEP, "x-antom-repeat"], "always"]],
    [
      "a code of an inquiry in small letters",
      pointer(KEEP, "x-antom-inquiry", "notExist"),
      [[...KEEP, "x-antom-inquiry", "notExist"], "gone"],
    ],
    ["an inquiry without a field", pointer(KEEP, "x-antom-inquiry"), [[...KEEP, "x-antom-inquiry", "field"], GONE]],
    ["an unknown kind of URL", pointer(KEEP, "x-antom-redirect"), [[...KEEP, "x-antom-redirect", "deeplink"], "normalUrl"]],
    ["an echo of nothing", pointer(KEEP, "x-antom-echo"), [[...KEEP, "x-antom-echo"], {}]],
    ["a key that is no name", pointer(KEEP, "x-antom-idempotency-key"), [[...KEEP, "x-antom-idempotency-key"], ["keepId"]]],
    ["a coverage that says nothing", pointer(KEEP, "x-antom-coverage", "partial"), [[...KEEP, "x-antom-coverage"], { partial: [] }]],
    ["a page without an edition", pointer(KEEP, "x-antom-source", "pages", 0), [[...KEEP, "x-antom-source", "pages", 0, "edition"], GONE]],
    [
      "a decision without a reason",
      pointer(KEEP, "x-antom-source", "decisions", 0),
      [[...KEEP, "x-antom-source", "decisions"], [{ topic: "a", decided: "b" }]],
    ],
    ["an unknown kind of secret", pointer(FIELDS, "renew", "x-antom-sensitive"), [[...FIELDS, "renew", "x-antom-sensitive"], "private"]],
    [
      "an unknown reason for no bound",
      pointer(FIELDS, "accessToken", "x-antom-unbounded"),
      [[...FIELDS, "accessToken", "x-antom-unbounded"], "long"],
    ],
    [
      "an advice without a source",
      pointer(FIELDS, "renew", "x-antom-advice"),
      [[...FIELDS, "renew", "x-antom-advice"], { maxLength: 4, format: "uri" }],
    ],
    [
      "an advice without a limit",
      pointer(FIELDS, "renew", "x-antom-advice"),
      [[...FIELDS, "renew", "x-antom-advice"], { source: "A page." }],
    ],
    [
      "evidence without a reason",
      pointer(FIELDS, "renew", "x-antom-evidence"),
      [[...FIELDS, "renew", "x-antom-evidence"], { level: "sdk" }],
    ],
    [
      "a selector without a branch",
      pointer(REQUEST, "x-antom-selector", 1),
      [
        [...REQUEST, "x-antom-selector"],
        [
          { branch: "A", present: ["renew"] },
          { equals: { renew: "true" }, present: ["keepId"] },
        ],
      ],
    ],
    [
      "a selector by what is no path",
      pointer(REQUEST, "x-antom-selector", 0, "present", 0),
      [
        [...REQUEST, "x-antom-selector"],
        [
          { branch: "A", present: ["/renew"] },
          { branch: "B", present: ["keepId"] },
        ],
      ],
    ],
    ["an expiry that is none", pointer(FIELDS, "renew", "x-antom-expires"), [[...FIELDS, "renew", "x-antom-expires"], false]],
    [
      "known values that repeat",
      pointer(FIELDS, "accessToken", "x-extensible-enum"),
      [
        [...FIELDS, "accessToken", "x-extensible-enum"],
        ["A", "A"],
      ],
    ],
  ]),
  ...rule("antom/fields-exist", [
    ["an idempotency key that is no field", pointer(KEEP, "x-antom-idempotency-key"), [[...KEEP, "x-antom-idempotency-key"], "requestId"]],
    ["an inquiry by what is no field", pointer(KEEP, "x-antom-inquiry", "field"), [[...KEEP, "x-antom-inquiry", "field"], "requestId"]],
    ["an echo of what is not sent", pointer(KEEP, "x-antom-echo", "keepId"), [[...KEEP, "x-antom-echo", "keepId"], "requestId"]],
    ["an echo by what is not received", pointer(KEEP, "x-antom-echo", "renew"), [[...KEEP, "x-antom-echo", "renew"], "renew"]],
    ["a URL that is not received", pointer(KEEP, "x-antom-redirect", "scheme"), [[...KEEP, "x-antom-redirect", "scheme"], "schemeUrl"]],
    [
      "a rule that looks for what is not received",
      pointer(LOGIC, 0, "when", "anyPresent", 1),
      [[...LOGIC, 0, "when", "anyPresent", 1], "schemeUrl"],
    ],
    [
      "a rule that compares what is not received",
      pointer(LOGIC, 3, "when", "equals", "state"),
      [[...LOGIC, 3], { when: { resultStatus: "F", equals: { state: "X" } }, next: "changePaymentMethod" }],
    ],
    [
      "a rule by a reason that is not received",
      pointer(LOGIC, 3, "reason"),
      [[...LOGIC, 3], { when: { resultStatus: "F" }, next: "changePaymentMethod", reason: "why" }],
    ],
    [
      "a last word that is not received",
      pointer(KEEP, "x-antom-final", "field"),
      [[...KEEP, "x-antom-final"], { field: "state", succeeded: ["A"], failed: ["B"], subject: "keepId" }],
    ],
    [
      "a last word on what is not sent",
      pointer(KEEP, "x-antom-final", "subject"),
      [[...KEEP, "x-antom-final"], { field: "keepId", succeeded: ["A"], failed: ["B"], subject: "requestId" }],
    ],
    [
      "a notification known by what it does not bring",
      pointer(NOTIFY, "x-antom-notification-key", 0),
      [[...NOTIFY, "x-antom-notification-key", 0], "requestId"],
    ],
    [
      "a notification recognised by what it does not bring",
      pointer(NOTIFY, "x-antom-notification-field"),
      [[...NOTIFY, "x-antom-notification-field"], "requestId"],
    ],
    [
      "a notification recognised by what another one brings too",
      [pointer(NOTIFY, "x-antom-notification-field"), pointer("webhooks", "notifyOther", "post", "x-antom-notification-field")],
      [
        ["webhooks", "notifyOther"],
        { post: { ...soundWebhooks.notifyKeep.post, operationId: "notifyOther", "x-antom-notification-field": "result" } },
      ],
    ],
    [
      "a notification that tells of what it does not bring",
      pointer(NOTIFY, "x-antom-inquiry", "field"),
      [[...NOTIFY, "x-antom-inquiry"], { operation: "inquire", field: "requestId" }],
    ],
    ["a repeat by a key that there is none of", pointer(KEEP, "x-antom-repeat"), [[...KEEP, "x-antom-idempotency-key"], GONE]],
    [
      "a required field that is not described",
      pointer(FIELDS, "cards", "items", "required", 0),
      [[...FIELDS, "cards", "items", "required"], ["band"]],
    ],
    [
      "a condition that requires what is not described",
      pointer(REQUEST, "then", "required", 0),
      [[...REQUEST, "then", "required", 0], "token"],
    ],
    [
      "a condition on the text of what is not described",
      pointer(REQUEST, "then", "properties", "token"),
      [[...REQUEST, "then", "properties"], { token: { type: "string", pattern: "00$" } }],
    ],
  ]),
];

const SPECTRAL_CASES: readonly Case[] = [
  ...rule("antom-operation-id", [
    ["an operation in snake case", pointer(KEEP, "operationId"), [[...KEEP, "operationId"], "keep_card"]],
    ["a notification with a capital", pointer(NOTIFY, "operationId"), [[...NOTIFY, "operationId"], "NotifyKeep"]],
  ]),
  ...rule("antom-post-only", [
    [
      "a GET",
      pointer("paths", "/v1/vaults/see", "get"),
      [
        ["paths", "/v1/vaults/see", "get"],
        { operationId: "see", tags: ["vaults"], description: "Sees.", responses: { 200: { description: "Seen." } } },
      ],
    ],
  ]),
  // Redocly and Spectral hold every example against its schema; ours finds what the schema forgets to demand.
  ...rule("antom-answer-has-result", [
    [
      "an answer without a result",
      pointer(ANSWERS, "proceed", "value"),
      [["components", "schemas", "Kept", "required"], GONE],
      [[...ANSWERS, "proceed", "value", "result"], GONE],
    ],
    [
      "an answer without a status",
      pointer(ANSWERS, "proceed", "value", "result"),
      [["components", "schemas", "Succeeded", "required"], GONE],
      [[...ANSWERS, "proceed", "value", "result", "resultStatus"], GONE],
    ],
    [
      "an acknowledgement without a result",
      pointer(NOTIFY, "responses", "200", "content", "application/json", "examples", "received", "value"),
      [["components", "schemas", "Acknowledgement", "required"], GONE],
      [[...NOTIFY, "responses", "200", "content", "application/json", "examples", "received", "value"], {}],
    ],
  ]),
  ...rule("antom-no-default", [
    ["a default of a field", pointer(FIELDS, "renew", "default"), [[...FIELDS, "renew", "default"], "true"]],
    ["a default behind a $ref", pointer("components", "schemas", "Id", "default"), [["components", "schemas", "Id", "default"], "1"]],
    [
      "a default in a list",
      pointer(FIELDS, "cards", "items", "properties", "brand", "default"),
      [[...FIELDS, "cards", "items", "properties", "brand", "default"], "VISA"],
    ],
  ]),
  ...rule("antom-property-names", [
    [
      "a field in snake case",
      pointer(FIELDS, "card_no"),
      [[...FIELDS, "card_no"], { type: "string", maxLength: 9, description: "A number." }],
    ],
    [
      "a field with a capital, deep inside",
      pointer(FIELDS, "cards", "items", "properties", "Brand"),
      [[...FIELDS, "cards", "items", "properties", "Brand"], { type: "string", maxLength: 9, description: "A brand." }],
    ],
  ]),
  ...rule("antom-field-described", [
    ["a field without a description", pointer(FIELDS, "renew"), [[...FIELDS, "renew", "description"], GONE]],
    [
      "a field without one, deep inside",
      pointer(FIELDS, "cards", "items", "properties", "brand"),
      [[...FIELDS, "cards", "items", "properties", "brand", "description"], GONE],
    ],
  ]),
];

const run = promisify(execFile);
let folder: string;
let sound: string;

/** Who found what in which file: `<rule> <pointer>`, by the file's name. */
let found: { redocly: Map<string, string[]>; spectral: Map<string, string[]> };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "antom-lint-"));
  sound = await readFile(join(import.meta.dirname, "fixtures/sound.yaml"), "utf8");
  await writeFile(join(folder, "sound.yaml"), sound);
  await writeFile(join(folder, "parts.yaml"), changed([[["x-antom-gateway-codes"], { $ref: "codes.yaml#/Codes" }]]));
  await writeFile(join(folder, "codes.yaml"), stringify({ Codes: { INVALID_SIGNATURE: row("F", "giveUp") } }));
  await writeFile(join(folder, "rows.yaml"), stringify({ Rows: { NEW: row("F", "stop"), BAD_CARD: row("U", "changePaymentMethod") } }));
  await writeFile(join(folder, "shared.yaml"), changed(SHARED_ROWS));
  const write = async (name: string, cases: readonly Case[]): Promise<string[]> =>
    Promise.all(
      cases.map(async ({ changes }, index) => {
        const file = join(folder, `${name}-${index}.yaml`);
        await writeFile(file, changed(changes));
        return file;
      }),
    );
  const [forRedocly, forSpectral] = await Promise.all([write("redocly", REDOCLY_CASES), write("spectral", SPECTRAL_CASES)]);
  const always = [join(folder, "sound.yaml")];
  const [byRedocly, bySpectral] = await Promise.all([
    lintByRedocly([...always, join(folder, "parts.yaml"), join(folder, "shared.yaml"), ...forRedocly]),
    lintBySpectral([...always, ...forSpectral]),
  ]);
  found = { redocly: byRedocly, spectral: bySpectral };
}, 30_000);

afterAll(() => rm(folder, { recursive: true }));

function changed(changes: readonly Change[]): string {
  const document = parseDocument(sound);
  for (const [path, value] of changes) {
    if (value === GONE) expect(document.deleteIn(path)).toBe(true);
    else document.setIn(path, document.createNode(value));
  }
  return document.toString();
}

/** By the project's own configuration, apart from which files it is for. */
async function lintByRedocly(files: readonly string[]): Promise<Map<string, string[]>> {
  const { apis: _, ...configuration } = parse(await readFile(join(ROOT, "redocly.yaml"), "utf8")) as Record<string, unknown>;
  const config = join(folder, "redocly.yaml");
  await writeFile(config, stringify({ ...configuration, plugins: [join(ROOT, "openapi/rules/plugin.js")] }));
  const args = ["lint", `--config=${config}`, "--format=json", "--max-problems=10000", ...files];
  const { stdout } = await redocly(...args).catch((error: { stdout: string }) => error);
  // One document for each file that it lints, and nothing between them.
  const reports = stdout.split(/(?<=^\})\n?(?=\{)/m).map((text) => JSON.parse(text) as RedoclyReport);
  expect(reports).toHaveLength(files.length);
  return grouped(
    reports.flatMap(({ problems }) => problems),
    ({ ruleId, location: [place] }) => [place.source.ref, ruleId, place.pointer.slice(1)],
  );
}

interface RedoclyReport {
  readonly problems: readonly { readonly ruleId: string; readonly location: readonly [{ source: { ref: string }; pointer: string }] }[];
}

async function lintBySpectral(files: readonly string[]): Promise<Map<string, string[]>> {
  const cli = join(ROOT, "node_modules/@stoplight/spectral-cli/dist/index.js");
  const args = [cli, "lint", `--ruleset=${join(ROOT, "openapi/rules/spectral.yaml")}`, "--format=json", "--fail-severity=hint", ...files];
  const { stdout } = await run(process.execPath, args, { maxBuffer: 64 << 20 }).catch((error: { stdout: string }) => error);
  const results = JSON.parse(stdout) as { source: string; code: string; path: Path }[];
  return grouped(results, ({ source, code, path }) => [source, code, pointer(path)]);
}

function grouped<T>(
  problems: readonly T[],
  read: (problem: T) => readonly [file: string, rule: string, at: string],
): Map<string, string[]> {
  const files = new Map<string, string[]>();
  for (const problem of problems) {
    const [file, name, at] = read(problem);
    const key = basename(file);
    files.set(key, [...(files.get(key) ?? []), `${name} ${at}`]);
  }
  return files;
}

test("a sound contract passes", () => {
  expect(found.redocly.get("sound.yaml")).toBeUndefined();
  expect(found.spectral.get("sound.yaml")).toBeUndefined();
});

for (const [tool, cases] of [
  ["redocly", REDOCLY_CASES],
  ["spectral", SPECTRAL_CASES],
] as const) {
  describe(tool, () => {
    for (const [index, one] of cases.entries()) {
      test(`${one.rule} finds ${one.fault}`, () => {
        expect(found[tool].get(`${tool}-${index}.yaml`)?.sort()).toEqual(one.at.map((place) => `${one.rule} ${place}`).sort());
      });
    }
  });
}

interface PluginModule {
  readonly default: () => { readonly rules: { readonly oas3: Readonly<Record<string, unknown>> } };
}

test("every rule of ours has a contract that breaks it", async () => {
  const plugin = ((await import(join(ROOT, "openapi/rules/plugin.js"))) as PluginModule).default();
  const ruleset = parse(await readFile(join(ROOT, "openapi/rules/spectral.yaml"), "utf8")) as { rules: Record<string, unknown> };
  const ours = [
    ...Object.keys(plugin.rules.oas3).map((name) => `antom/${name}`),
    ...Object.keys(ruleset.rules).filter((name) => name.startsWith("antom-")),
  ];
  expect(new Set([...REDOCLY_CASES, ...SPECTRAL_CASES].map((one) => one.rule))).toEqual(new Set(ours));
});

test("a problem in a file that is referred to is reported there", () => {
  expect(found.redocly.get("codes.yaml")).toEqual(["antom/extensions /Codes/INVALID_SIGNATURE/next"]);
});

test("a row by reference counts as one that is written in its place", () => {
  expect(found.redocly.get("shared.yaml")).toEqual([
    `antom/operation-complete ${pointer(ANSWERS, "changePaymentMethod")}`,
    `antom/operation-complete ${pointer(KEEP)}`,
    `antom/operation-complete ${pointer(CODES, "NEW")}`,
  ]);
});

test("the outcomes that the extensions allow are those of src/contract.ts", async () => {
  const schema = JSON.parse(await readFile(join(ROOT, "openapi/rules/extensions.schema.json"), "utf8")) as {
    $defs: { next: { enum: string[] } };
  };
  const union = /export type Next =([^;]+);/.exec(await readFile(join(ROOT, "src/contract.ts"), "utf8"))?.[1] ?? "";
  expect(schema.$defs.next.enum).toEqual([...union.matchAll(/"(\w+)"/g)].map(([, name]) => name));
});

describe("unused", () => {
  const SOURCES: Readonly<Record<string, unknown>> = {
    "ams.yaml": { openapi: "3.1.0", paths: { "/keep": { $ref: "paths/vaults.yaml#/keep" } }, servers: { $ref: "schemas/servers.yaml" } },
    "editions.yaml": { keep: "not a part of the contract" },
    "paths/vaults.yaml": { keep: { post: { requestBody: { $ref: "../schemas/vaults.yaml#/Request/properties/a~1b" } } } },
    "schemas/servers.yaml": [{ url: "https://gateway.example", again: { $ref: "vaults.yaml#/Server" } }],
    "schemas/vaults.yaml": { Request: { properties: { "a/b": { $ref: "#/Id" } } }, Id: { again: { $ref: "#/Request" } }, Server: {} },
  };

  /** What it reports once these files are added, or stand in place of the sound ones. */
  const unusedWith = async (files: Readonly<Record<string, unknown>>): Promise<string[]> => {
    const sources = await mkdtemp(join(folder, "sources-"));
    for (const [name, content] of Object.entries({ ...SOURCES, ...files })) {
      await mkdir(dirname(join(sources, name)), { recursive: true });
      await writeFile(join(sources, name), stringify(content));
    }
    return (await unused(sources)).map(({ file, pointer: at, message }) => `${file}#${at} ${message.split(".")[0]}`);
  };

  test("finds nothing where a contents page reaches everything", async () => {
    expect(await unusedWith({})).toEqual([]);
  });

  test("finds what nothing refers to, and what only such parts refer to", async () => {
    const orphans = { "Old/1": { $ref: "#/Older" }, Older: { $ref: "#/Old~11" } };
    expect(await unusedWith({ "schemas/old.yaml": orphans, "webhooks/vaults.yaml": { notify: {} }, "paths/list.yaml": [1] })).toEqual([
      "paths/list.yaml# No $ref reaches this from a contents page",
      "schemas/old.yaml#/Old~11 No $ref reaches this from a contents page",
      "schemas/old.yaml#/Older No $ref reaches this from a contents page",
      "webhooks/vaults.yaml#/notify No $ref reaches this from a contents page",
    ]);
  });

  test("finds a reference to a file, an entry or a member that does not exist", async () => {
    const post = { a: { $ref: "../schemas/none.yaml#/A" }, b: { $ref: "../schemas/vaults.yaml#/Reqest" }, c: { $ref: "#/keep/get" } };
    const rest = { $ref: "../schemas/vaults.yaml#/Request" };
    expect((await unusedWith({ "paths/vaults.yaml": { keep: { post, rest } } })).map((line) => line.split(" ")[0])).toEqual([
      "paths/vaults.yaml#/keep/post/a/$ref",
      "paths/vaults.yaml#/keep/post/b/$ref",
      "paths/vaults.yaml#/keep/post/c/$ref",
    ]);
  });
});
