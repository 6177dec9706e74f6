/** One contract against another: each change is found once, and rated as a caller would. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ROOT } from "../../scripts/repository.ts";
import { type ContractReport, checkContracts, failures, type Rating, readRedoclyReport } from "../../src/checks/contracts.ts";
import { lineOf } from "../../src/checks/openapi.ts";
import { withRedocly } from "../../src/cli/redocly.ts";

/** A document, or a part of it, as loose as a mutation needs it. */
interface Loose {
  [name: string]: Loose;
}
type Mutation = (part: { doc: Loose; schemas: Loose; session: Loose; vault: Loose; payment: Loose; webhook: Loose }) => void;
type Row = readonly [name: string, mutate: Mutation, rating: Rating, subject: string, message: RegExp];

const loose = (value: unknown): Loose => value as Loose;
const at = (node: Loose | undefined, ...names: string[]): Loose => {
  const found = names.reduce<Loose | undefined>((part, name) => part?.[name], node);
  if (found === undefined) throw new Error(`there is no ${names.join(" ")}`);
  return found;
};
const set = (node: Loose, name: string, value: unknown): void => {
  node[name] = loose(value);
};
const remove = (node: Loose, name: string): void => {
  at(node, name);
  delete node[name];
};
const list = (node: Loose, name: string): unknown[] => at(node, name) as unknown as unknown[];
const drop = (items: unknown[], item: unknown): void => {
  if (!items.includes(item)) throw new Error(`there is no ${item}`);
  items.splice(items.indexOf(item), 1);
};

const SCHEMAS: readonly Row[] = [
  [
    "a request field is gone",
    ({ schemas }) => remove(at(schemas, "CreateVaultingSessionRequest", "properties"), "merchantRegion"),
    "breaking",
    "createVaultingSession request.merchantRegion",
    /was removed/,
  ],
  [
    "a request field is new",
    ({ schemas }) => set(at(schemas, "VaultPaymentMethodRequest", "properties"), "note", { type: "string", maxLength: 9 }),
    "additive",
    "vaultPaymentMethod request.note",
    /was added/,
  ],
  [
    "a request field has to be there",
    ({ schemas }) => list(at(schemas, "InquireVaultingRequest"), "required").push("merchantAccountId"),
    "breaking",
    "inquireVaulting request",
    /became required: merchantAccountId/,
  ],
  [
    "a request field need not be there",
    ({ schemas }) => drop(list(schemas["VaultPaymentMethodRequest"] ?? {}, "required"), "redirectUrl"),
    "additive",
    "vaultPaymentMethod request",
    /no longer required: redirectUrl/,
  ],
  [
    "a new request field has to be there",
    ({ schemas }) => {
      set(at(schemas, "CreatePaymentSessionRequest", "properties"), "mark", { type: "string", maxLength: 9 });
      list(at(schemas, "CreatePaymentSessionRequest"), "required").push("mark");
    },
    "breaking",
    "createPaymentSession request",
    /became required: mark/,
  ],
  [
    "a list of values is shorter",
    ({ schemas }) => drop(list(at(schemas, "CreateVaultingSessionRequest", "properties", "is3DSAuthentication"), "enum"), "false"),
    "breaking",
    "createVaultingSession request.is3DSAuthentication",
    /lost values/,
  ],
  [
    "a fixed value is another",
    ({ schemas }) => set(at(schemas, "CreateVaultingSessionRequest", "properties", "paymentMethodType"), "const", "WALLET"),
    "breaking",
    "createVaultingSession request.paymentMethodType",
    /changed from 'CARD' to 'WALLET'/,
  ],
  [
    "a request may be longer",
    ({ schemas }) => set(at(schemas, "InquireVaultingRequest", "properties", "merchantAccountId"), "maxLength", 128),
    "additive",
    "inquireVaulting request.merchantAccountId",
    /maxLength was 64, is 128/,
  ],
  [
    "an answer may be longer",
    ({ schemas }) => set(at(schemas, "VaultingSessionCreated", "properties", "vaultingSessionData"), "maxLength", 9000),
    "breaking",
    "createVaultingSession response (oneOf 1).vaultingSessionData",
    /from '4096' to '9000'/,
  ],
  [
    "an answer is shorter",
    ({ schemas }) => set(at(schemas, "VaultingSessionCreated", "properties", "vaultingSessionId"), "maxLength", 32),
    "neutral",
    "createVaultingSession response (oneOf 1).vaultingSessionId",
    /maxLength was 64, is 32/,
  ],
  [
    "a promise is gone",
    ({ schemas }) => drop(list(at(schemas, "PaymentMethodVaulted"), "required"), "paymentMethodDetail"),
    "breaking",
    "vaultPaymentMethod response (oneOf 1)",
    /no longer required: paymentMethodDetail/,
  ],
  [
    "a promised field is gone",
    ({ schemas }) => {
      remove(at(schemas, "PaymentSessionCreated", "properties"), "paymentSessionData");
      drop(list(at(schemas, "PaymentSessionCreated"), "required"), "paymentSessionData");
    },
    "breaking",
    "createPaymentSession response (oneOf 1).paymentSessionData",
    /was removed/,
  ],
  [
    "an answer has a new field that is always there",
    ({ schemas }) => {
      set(at(schemas, "VaultedCard", "properties"), "colour", { type: "string", maxLength: 9 });
      list(at(schemas, "VaultedCard"), "required").push("colour");
    },
    "additive",
    "vaultPaymentMethod response (oneOf 1).paymentMethodDetail.card.colour",
    /was added/,
  ],
  [
    "a notification may lack a field",
    ({ schemas }) => drop(list(at(schemas, "NotifiedVaulted"), "required"), "vaultingRequestId"),
    "breaking",
    "notifyVaulting request (oneOf 1)",
    /no longer required: vaultingRequestId/,
  ],
  [
    "a header is gone",
    ({ vault }) => remove(at(vault, "responses", "200", "headers"), "signature"),
    "breaking",
    "vaultPaymentMethod response headers signature",
    /was removed/,
  ],
  ["words are others", ({ session }) => set(session, "description", "Other words."), "neutral", "", /not told/],
];

const REST: readonly Row[] = [
  ["an operation is gone", ({ doc }) => remove(at(doc, "paths"), "/v1/vaults/fetchNonce"), "breaking", "fetchNonce", /^was removed$/],
  [
    "an operation is new",
    ({ doc, session }) => set(at(doc, "paths"), "/v1/vaults/more", { post: { ...session, operationId: "more" } }),
    "additive",
    "more",
    /^was added$/,
  ],
  [
    "a notification is new",
    ({ doc, webhook }) => set(at(doc, "webhooks"), "notifyMore", { post: { ...webhook, operationId: "notifyMore" } }),
    "additive",
    "notifyMore",
    /^was added$/,
  ],
  [
    "a condition is new",
    ({ schemas }) => {
      set(at(schemas, "InquireVaultingRequest"), "if", {
        properties: { merchantAccountId: { const: "x" } },
        required: ["merchantAccountId"],
      });
      set(at(schemas, "InquireVaultingRequest"), "then", { required: ["vaultingRequestId"] });
    },
    "breaking",
    "inquireVaulting request then",
    /then.*was added/,
  ],
  [
    "a state is gone",
    ({ schemas }) => list(at(schemas, "VaultingSessionResponse"), "oneOf").splice(2, 1),
    "breaking",
    "createVaultingSession response (oneOf 3)",
    /was removed/,
  ],
  [
    "a request is open",
    ({ schemas }) => remove(at(schemas, "CreateVaultingSessionRequest"), "additionalProperties"),
    "additive",
    "createVaultingSession request",
    /additionalProperties was false, is nothing/,
  ],
];

const NAMES: readonly Row[] = [
  [
    "an operation has moved",
    ({ doc }) => {
      set(at(doc, "paths"), "/v2/vaults/inquireToken", at(doc, "paths", "/v1/vaults/inquireToken"));
      remove(at(doc, "paths"), "/v1/vaults/inquireToken");
    },
    "breaking",
    "inquireToken",
    /^was post \/v1\/vaults\/inquireToken, is post \/v2\/vaults\/inquireToken$/,
  ],
  [
    "an operation is called otherwise",
    ({ session }) => set(session, "operationId", "openSession"),
    "breaking",
    "openSession",
    /^was called createVaultingSession$/,
  ],
];

const EXTENSIONS: readonly Row[] = [
  [
    "a result code is gone",
    ({ session }) => remove(at(session, "x-antom-result-codes"), "PROCESS_FAIL"),
    "breaking",
    "createVaultingSession x-antom-result-codes PROCESS_FAIL",
    /^result code PROCESS_FAIL was removed$/,
  ],
  [
    "a result code is new",
    ({ session }) =>
      set(at(session, "x-antom-result-codes"), "TOO_EARLY", { status: "U", meaning: "", action: "", next: "retrySameRequest" }),
    "additive",
    "createVaultingSession x-antom-result-codes TOO_EARLY",
    /^result code TOO_EARLY was added$/,
  ],
  [
    "a code has another status",
    ({ session }) => set(at(session, "x-antom-result-codes", "UNKNOWN_EXCEPTION"), "status", "F"),
    "breaking",
    "createVaultingSession x-antom-result-codes UNKNOWN_EXCEPTION status",
    /was U, is F$/,
  ],
  [
    "a code asks for something else",
    ({ vault }) => set(at(vault, "x-antom-result-codes", "PARAM_ILLEGAL"), "next", "stop"),
    "breaking",
    "vaultPaymentMethod x-antom-result-codes PARAM_ILLEGAL next",
    /was fixRequest, is stop$/,
  ],
  [
    "a code has a second advice",
    ({ payment }) => set(at(payment, "x-antom-result-codes", "PARAM_ILLEGAL"), "ifItPersists", "stop"),
    "additive",
    "createPaymentSession x-antom-result-codes PARAM_ILLEGAL ifItPersists",
    /was added: stop$/,
  ],
  [
    "a code is worded differently",
    ({ vault }) => set(at(vault, "x-antom-result-codes", "PROCESS_FAIL"), "meaning", "Other words."),
    "neutral",
    "vaultPaymentMethod x-antom-result-codes PROCESS_FAIL",
    /worded differently/,
  ],
  [
    "the gateway has another code",
    ({ doc }) => set(at(doc, "x-antom-gateway-codes"), "TEAPOT", { status: "F", meaning: "", action: "", next: "stop" }),
    "additive",
    "x-antom-gateway-codes/TEAPOT",
    /^gateway code TEAPOT was added$/,
  ],
  [
    "the gateway signs less",
    ({ doc }) => set(at(doc, "x-antom-gateway-codes", "SYSTEM_ERROR"), "unsigned", true),
    "additive",
    "x-antom-gateway-codes/SYSTEM_ERROR/unsigned",
    /was added: true$/,
  ],
  [
    "the rules stand in another order",
    ({ vault }) => list(vault, "x-antom-result-logic").reverse(),
    "breaking",
    "vaultPaymentMethod x-antom-result-logic 0",
    /another order/,
  ],
  [
    "a rule asks for something else",
    ({ session }) => set(at(session, "x-antom-result-logic", "0"), "next", "inquire"),
    "breaking",
    "createVaultingSession x-antom-result-logic 0",
    /^rule 1 for a result was \{"resultStatus":"S"\} -> proceed, is .* -> inquire$/,
  ],
  [
    "a rule is gone",
    ({ payment }) => list(payment, "x-antom-result-logic").pop(),
    "breaking",
    "createPaymentSession x-antom-result-logic",
    /is not there$/,
  ],
  [
    "a rule has one more to follow up",
    ({ webhook }) => set(at(webhook, "x-antom-result-logic", "1"), "followUp", ["inquireVaulting", "another"]),
    "additive",
    "notifyVaulting x-antom-result-logic 1 followUp",
    /"another"/,
  ],
  [
    "a repeat is no longer harmless",
    ({ payment }) => set(payment, "x-antom-repeat", "never"),
    "breaking",
    "createPaymentSession x-antom-repeat",
    /was harmless, is never$/,
  ],
  [
    "a repeat needs no key",
    ({ vault }) => set(vault, "x-antom-repeat", "harmless"),
    "additive",
    "vaultPaymentMethod x-antom-repeat",
    /was key, is harmless$/,
  ],
  [
    "the key is another",
    ({ session }) => set(session, "x-antom-idempotency-key", "merchantRegion"),
    "breaking",
    "createVaultingSession x-antom-idempotency-key",
    /was vaultingRequestId, is merchantRegion$/,
  ],
  [
    "there is no inquiry",
    ({ session }) => remove(session, "x-antom-inquiry"),
    "breaking",
    "createVaultingSession x-antom-inquiry",
    /was removed/,
  ],
  [
    "another URL leads the buyer on",
    ({ vault }) => set(at(vault, "x-antom-redirect"), "scheme", "schema"),
    "breaking",
    "vaultPaymentMethod x-antom-redirect scheme",
    /was schemeUrl, is schema$/,
  ],
  [
    "an inquiry ends otherwise",
    ({ doc }) => list(at(doc, "paths", "/v1/vaults/inquireVaulting", "post", "x-antom-final"), "failed").push("LOST"),
    "breaking",
    "inquireVaulting x-antom-final failed",
    /LOST/,
  ],
  [
    "notifications come at other times",
    ({ webhook }) => set(at(webhook, "x-antom-delivery"), "within", "PT48H"),
    "breaking",
    "notifyVaulting x-antom-delivery within",
    /was PT24H, is PT48H$/,
  ],
  [
    "notifications are told apart otherwise",
    ({ webhook }) => list(webhook, "x-antom-notification-key").pop(),
    "breaking",
    "notifyVaulting x-antom-notification-key",
    /was \["notifyType"/,
  ],
  [
    "an acknowledgement is another",
    ({ webhook }) => set(at(webhook, "x-antom-acknowledgement", "result"), "resultStatus", "OK"),
    "breaking",
    "notifyVaulting x-antom-acknowledgement result resultStatus",
    /was S, is OK$/,
  ],
  [
    "a value is no longer kept from logs",
    ({ schemas }) => remove(at(schemas, "VaultingSessionCreated", "properties", "vaultingSessionId"), "x-antom-sensitive"),
    "breaking",
    "VaultingSessionCreated.vaultingSessionId x-antom-sensitive",
    /was removed; it was secret$/,
  ],
  [
    "a value is kept from logs",
    ({ schemas }) => set(at(schemas, "VaultPaymentMethodRequest", "properties", "merchantAccountId"), "x-antom-sensitive", "personal"),
    "additive",
    "VaultPaymentMethodRequest.merchantAccountId x-antom-sensitive",
    /was added: personal$/,
  ],
  [
    "a reason code is gone",
    ({ schemas }) => remove(reasonCodesIn(schemas), "CARD_EXPIRED"),
    "breaking",
    "VaultingResultCode x-antom-reason-codes CARD_EXPIRED",
    /^reason code CARD_EXPIRED was removed$/,
  ],
  [
    "a reason asks for something else",
    ({ schemas }) => set(at(reasonCodesIn(schemas), "ACCOUNT_CLOSED"), "next", "stop"),
    "breaking",
    "VaultingResultCode x-antom-reason-codes ACCOUNT_CLOSED next",
    /was changePaymentMethod, is stop$/,
  ],
  [
    "only its source is another",
    ({ schemas }) => set(at(schemas, "Address", "properties", "state"), "x-antom-advice", { maxLength: 9, source: "Elsewhere." }),
    "neutral",
    "Address.state",
    /^x-antom-advice says something else$/,
  ],
  ["a gateway is gone", ({ doc }) => list(doc, "servers").pop(), "breaking", "servers/7", /^gateway us \(sandbox\) was removed/],
  [
    "a gateway has moved",
    ({ doc }) => set(at(doc, "servers", "0"), "url", "https://moved.example/ams/api"),
    "breaking",
    "servers/0",
    /^gateway asia \(live\) was .*, is https:\/\/moved\.example\/ams\/api$/,
  ],
  [
    "client ids begin otherwise",
    ({ doc }) => set(doc, "x-antom-sandbox-client-prefix", "TEST_"),
    "breaking",
    "x-antom-sandbox-client-prefix",
    /was SANDBOX_, is TEST_$/,
  ],
];

function reasonCodesIn(schemas: Loose): Loose {
  return at(schemas, "VaultingResultCode", "x-antom-reason-codes");
}

let folder: string;
let text: string;

beforeAll(async () => {
  text = await readFile(join(ROOT, "generated/ams.openapi.json"), "utf8");
  folder = await mkdtemp(join(tmpdir(), "antom-contracts-"));
});
afterAll(() => rm(folder, { recursive: true }));

function parsed(): Loose {
  return loose(JSON.parse(text));
}

function partsOf(doc: Loose): Parameters<Mutation>[0] {
  const operation = (path: string): Loose => at(doc, "paths", path, "post");
  return {
    doc,
    schemas: at(doc, "components", "schemas"),
    session: operation("/v1/vaults/createVaultingSession"),
    vault: operation("/v1/vaults/vaultPaymentMethod"),
    payment: operation("/v1/payments/createPaymentSession"),
    webhook: at(doc, "webhooks", "notifyVaulting", "post"),
  };
}

/** The contract with changes made, and what is told of them. */
async function compared(name: string, ...mutations: readonly Mutation[]): Promise<ContractReport> {
  const doc = parsed();
  for (const mutate of mutations) mutate(partsOf(doc));
  const [before, after] = [join(ROOT, "generated/ams.openapi.json"), join(folder, `${name}.json`)];
  const changed = JSON.stringify(doc, null, 2);
  await writeFile(after, changed);
  const changes = readRedoclyReport(await withRedocly(ROOT, (redocly) => redocly.diff(before, after)));
  if (changes === undefined) throw new Error("a report that we can't read");
  return checkContracts({ file: before, text, document: parsed() }, { file: after, text: changed, document: doc }, changes);
}

// All changes of a table are made at once: starting Redocly for each takes longer than all the rest.
describe.each([
  ["schemas", SCHEMAS],
  ["operations", REST],
  ["names", NAMES],
  ["extensions", EXTENSIONS],
])("of %s", (name, rows) => {
  let report: ContractReport;
  beforeAll(async () => {
    report = await compared(name, ...rows.map(([, mutate]) => mutate));
  }, 30_000);

  const told = rows.filter(([, , , , message]) => !message.test("not told"));
  test.each(told)("%s", (_, __, rating, subject, message) => {
    const found = report.findings.filter((finding) => finding.subject === subject && message.test(finding.message));
    expect(
      found.map((finding) => finding.rating),
      JSON.stringify(report.findings, null, 1),
    ).toEqual([rating]);
  });
  test("nothing else is told, and nothing twice", () => {
    const others = report.findings.filter(({ subject, message }) => !told.some((row) => row[3] === subject && row[4].test(message)));
    expect(others).toEqual([]);
    expect(report.findings).toHaveLength(told.length);
  });
  test("each has a file and a line", () => {
    for (const { file, line } of report.findings) expect([file, line]).toEqual([expect.stringMatching(/\.json$/), expect.any(Number)]);
    expect(report.findings.filter(({ line }) => line === 1)).toEqual([]);
  });
  test("the breaking ones come first", () => {
    const order = ["breaking", "additive", "neutral"];
    const ratings = report.findings.map(({ rating }) => order.indexOf(rating));
    expect(ratings).toEqual([...ratings].sort((a, b) => a - b));
  });
});

describe("of extensions, one at a time and without Redocly", () => {
  test.each(EXTENSIONS)("%s", async (_, mutate, rating, subject, message) => {
    const doc = parsed();
    mutate(partsOf(doc));
    const file = (document: unknown) => ({ file: "x.json", text: "", document });
    const { findings } = checkContracts(file(parsed()), file(doc), []);
    expect(findings).toMatchObject([{ rating, subject, message: expect.stringMatching(message) }]);
  });
});

test("a row that moves to the gateway's table is still there", async () => {
  const codes = JSON.parse(text) as { "x-antom-gateway-codes": Record<string, unknown> };
  const [code, row] = Object.entries(codes["x-antom-gateway-codes"])[0] ?? ["", {}];
  const before = {
    ...codes,
    "x-antom-gateway-codes": {},
    paths: { "/a": { post: { operationId: "a", "x-antom-result-codes": { [code]: row } } } },
  };
  const after = {
    ...codes,
    "x-antom-gateway-codes": { [code]: row },
    paths: { "/a": { post: { operationId: "a", "x-antom-result-codes": {} } } },
  };
  const file = (document: unknown) => ({ file: "x.json", text: "", document });
  const { findings } = checkContracts(file(before), file(after), []);
  expect(findings.map(({ message }) => message)).toEqual([`gateway code ${code} was added`]);
});

test("two that are the same have no changes", async () => {
  expect(await compared("same")).toEqual({ findings: [], troubles: [], summary: ["0 breaking, 0 additive, 0 neutral"] });
});

test("what fails hangs on what is asked for", () => {
  const finding = { file: "a", line: 1, subject: "s", message: "m" };
  const findings = (["breaking", "additive", "neutral"] as const).map((rating) => ({ ...finding, rating }));
  const report = { findings, troubles: [], summary: [] };
  const ratings = (["breaking", "additive", "never"] as const).map((failOn) => failures(report, failOn).map(({ rating }) => rating));
  expect(ratings).toEqual([["breaking"], ["breaking", "additive"], []]);
});

test.each([
  ["no JSON", "<html>"],
  ["another version", '{"reportVersion":"2","changes":[]}'],
  ["no changes", '{"reportVersion":"1"}'],
  ["a change that is none", '{"reportVersion":"1","changes":[{"path":"#/a","kind":"moved","impact":"major"}]}'],
])("a report of Redocly's with %s is not read", (_, report) => {
  expect(readRedoclyReport(report)).toBeUndefined();
});

describe("the line of a place", () => {
  const yaml = [
    "openapi: 3.1.0",
    "# servers:",
    "servers:",
    "- url: a",
    "  x: 1",
    "- url: b",
    "paths:",
    "  /a/b:",
    "    post: { x-y: 1 }",
    "  '/c':",
    "    get:",
    "      x-y:",
    "        - k: 1",
    "        - k: 2",
  ].join("\n");
  test.each<[string, number]>([
    ["openapi", 1],
    ["servers", 3],
    ["servers 1", 6],
    ["paths /a/b post", 9],
    ["paths /a/b post x-y", 9],
    ["paths /c get x-y 1", 14],
    ["nowhere", 1],
  ])("%s is %i", (place, line) => {
    expect(lineOf(yaml, place.split(" "))).toBe(line);
  });

  test("is that of its name in JSON", () => {
    const document: unknown = { a: { b: [{ c: 1 }, { c: [2, 3] }], "/d": { b: 4 } }, b: 5 };
    const json = JSON.stringify(document, null, 2);
    const line = (part: string): number => json.slice(0, json.indexOf(part)).split("\n").length;
    expect(lineOf(json, ["a", "b", "1", "c"])).toBe(line('"c": ['));
    expect(lineOf(json, ["a", "/d", "b"])).toBe(line('"b": 4'));
    expect(lineOf(json, ["b"])).toBe(line('"b": 5'));
    expect(lineOf(JSON.stringify(document), ["a", "b", "1"])).toBe(1);
  });
});
