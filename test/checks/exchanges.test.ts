/** Recordings against the contract: what is wrong is found where it stands, and nothing of what stood there is told. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { products } from "../../generated/products.ts";
import { checkExchanges } from "../../src/checks/exchanges.ts";
import { type CheckReport, formatReport, type ReportFormat } from "../../src/checks/report.ts";
import { isObject } from "../../src/json.ts";
import { redacted } from "../../src/redaction.ts";
import { holds } from "../../src/rules.ts";
import { harOf } from "./fixtures/har.ts";

const SEED = 20261120;
/** Passes Luhn's check, and is nobody's. */
const CARD = "4000001234567899";

const { createVaultingSession: session, vaultPaymentMethod: vault } = products.ams.examples;
const createSession = { operation: "createVaultingSession", request: session?.requests["minimal"], response: session?.answers["proceed"] };
const vaultCard = { operation: "vaultPaymentMethod", request: vault?.requests["card"], response: vault?.answers["proceed"] };
const verify = { ...vaultCard, response: vault?.answers["redirect"] };

const check = (text: string, product?: string): CheckReport => checkExchanges([{ file: "log.jsonl", text }], { product });
const lines = (...recordings: readonly unknown[]): string => recordings.map((recording) => JSON.stringify(recording)).join("\n");
const told = ({ findings }: CheckReport): string[] => findings.map(({ line, subject, message }) => `${line} ${subject}: ${message}`);
const stopped = ({ troubles }: CheckReport): string[] => troubles.map(({ line, message }) => `${line} ${message}`);

/** A copy with one member set, or taken away where the value is undefined. */
function changed<T>(value: T, path: string, to: unknown): T {
  const copy = structuredClone(value);
  const names = path.split(".");
  const last = names.pop() ?? "";
  const holder = names.reduce<unknown>((node, name) => (isObject(node) ? node[name] : undefined), copy);
  if (!isObject(holder)) throw new Error(`there is no ${path}`);
  if (to === undefined) delete holder[last];
  else holder[last] = to;
  return copy;
}

describe("the contract's own examples", () => {
  const examples = Object.entries(products).flatMap(([product, { operations, notifications, examples, payloads }]) => [
    ...Object.entries(examples).flatMap(([id, { requests, answers }]) =>
      Object.values(requests).flatMap((request) =>
        Object.values(answers).map((response) => ({ product, id, request, response, schemas: operations[id] })),
      ),
    ),
    ...Object.entries(payloads).flatMap(([id, named]) =>
      Object.values(named).map((request) => ({ product, id, request, response: notifications[id]?.acknowledgement, schemas: undefined })),
    ),
  ]);

  test.each(Object.keys(products))("of %s are as the contract says", (product) => {
    const own = examples.filter((example) => example.product === product);
    const report = check(lines(...own.map(({ id, request, response }) => ({ operation: id, request, response }))), product);
    expect(report).toEqual({ findings: [], troubles: [], summary: [expect.stringContaining(`${own.length} of ${own.length}`)] });
    expect(own.length).toBeGreaterThan(10);
  });

  test.each(Object.keys(products))("of %s are too, when they are redacted", (product) => {
    const own = examples.flatMap(({ id, request, response, schemas, ...example }) => {
      if (example.product !== product || schemas === undefined || response === undefined) return [];
      const state = schemas.response.find(({ when }) => holds(when, response.result, response));
      return [{ operation: id, request: redacted(request, schemas.request), response: redacted(response, state?.schema) }];
    });
    expect(JSON.stringify(own)).toContain("characters]");
    expect(check(lines(...own), product)).toMatchObject({ findings: [], troubles: [] });
  });
});

describe("a finding", () => {
  const long = "x".repeat(65);
  test.each<[string, unknown, string[]]>([
    ["nothing", createSession, []],
    [
      "a request without a required field",
      changed(createSession, "request.vaultingRequestId", undefined),
      ["createVaultingSession request/vaultingRequestId: is required"],
    ],
    [
      "a request with a field too many",
      changed(createSession, "request.extra", "x"),
      ["createVaultingSession request/extra: is not known to Antom; remove it"],
    ],
    [
      "a request that is too long",
      changed(createSession, "request.vaultingRequestId", long),
      ["createVaultingSession request/vaultingRequestId: takes at most 64 characters, has 65"],
    ],
    ["a request that is none", { ...createSession, request: "text" }, ["createVaultingSession request: has to be an object, not a string"]],
    [
      "an answer with another code",
      changed(createSession, "response.result.resultCode", "NEW"),
      ["createVaultingSession response/result/resultCode: the contract does not know this code with this status"],
    ],
    [
      "an answer with a code of another status",
      changed(createSession, "response.result.resultStatus", "U"),
      [
        "createVaultingSession response/result/resultCode: the contract does not know this code with this status",
        ...["Data", "Id", "ExpiryTime"].map((name) => `createVaultingSession response/vaultingSession${name}: is not in the contract`),
      ],
    ],
    [
      "an answer without what it promises",
      changed(createSession, "response.vaultingSessionId", ""),
      ["createVaultingSession response/vaultingSessionId: is missing"],
    ],
    [
      "an answer without a promise, where nothing can be asked",
      changed(vaultCard, "response.paymentMethodDetail.card.cardToken", undefined),
      ["vaultPaymentMethod response/paymentMethodDetail/card/cardToken: is missing"],
    ],
    [
      "an answer with a field too many",
      changed(createSession, "response.sessionKind", "x"),
      ["createVaultingSession response/sessionKind: is not in the contract"],
    ],
    [
      "an answer with a field too many further down",
      changed(vaultCard, "response.paymentMethodDetail.card.colour", "x"),
      ["vaultPaymentMethod response/paymentMethodDetail/card/colour: is not in the contract"],
    ],
    [
      "an answer that is too long",
      changed(createSession, "response.vaultingSessionId", long),
      ["createVaultingSession response/vaultingSessionId: takes at most 64 characters, has 65"],
    ],
    [
      "an object for a scalar",
      changed(createSession, "response.vaultingSessionId", { id: "x" }),
      ["createVaultingSession response/vaultingSessionId: should be a scalar"],
    ],
    [
      "an object for an optional scalar",
      changed(vaultCard, "response.paymentMethodDetail.card.funding", ["x"]),
      ["vaultPaymentMethod response/paymentMethodDetail/card/funding: should be a scalar"],
    ],
    [
      "a scalar for an object",
      changed(vaultCard, "response.paymentMethodDetail.card", "x"),
      ["vaultPaymentMethod response/paymentMethodDetail/card: should be an object"],
    ],
    ["numbers and booleans for scalars", changed(vaultCard, "response.paymentMethodDetail.card.funding", true), []],
    ["null for what may be absent", changed(vaultCard, "response.paymentMethodDetail.card.funding", null), []],
    [
      "a URL that no browser takes",
      changed(verify, "response.normalUrl", "javascript:void 0"),
      ["vaultPaymentMethod response/normalUrl: is no http(s) URL"],
    ],
    [
      "an answer without a result",
      { ...createSession, response: { status: 500 } },
      ["createVaultingSession response/result: has no code with one of the statuses S, F, U"],
    ],
    ["no answer", { ...createSession, response: undefined }, []],
    ["an answer that is null", { ...createSession, response: null }, []],
    ["a success that has expired", changed(createSession, "response.vaultingSessionExpiryTime", "2020-01-01T00:00:00Z"), []],
    ["more keys in a recording", { ...createSession, at: "2026-11-20", note: { any: ["thing"] } }, []],
    [
      "a masked value of a wrong kind",
      changed(
        changed(createSession, "request.is3DSAuthentication", "[7 characters]"),
        "response.vaultingSessionData",
        "[secret, 5000 characters]",
      ),
      [],
    ],
    ["a masked object", changed(vaultCard, "response.paymentMethodDetail", "[object]"), []],
    ["an operation that nobody knows", { ...createSession, operation: CARD.slice(0, 9) }, ["operation: is not in the contract of ams"]],
  ])("%s", (_, recording, expected) => {
    expect(told(check(lines(createSession, recording)))).toEqual(expected.map((text) => `2 ${text}`));
  });

  test("of a notification is one on what was received", () => {
    const notification = Object.values(products.ams.payloads["notifyVaulting"] ?? {})[0];
    const recording = { operation: "notifyVaulting", request: { ...notification, surplus: "x" }, response: {} };
    expect(told(check(lines(recording)))).toEqual(["1 notifyVaulting notification/surplus: is not in the contract"]);
  });
});

describe("a file that can't be read", () => {
  test.each([
    ["no JSON", `${lines(createSession)}\n\n{"operation": oops}`, ["3 is no JSON object"]],
    ["cut off", lines(createSession, vaultCard).slice(0, -9), ["2 is no JSON object"]],
    ["a list", "[1]", ["1 is no JSON object"]],
    ["without an operation", '{"request": {}}', ["1 names no operation"]],
    ["without a request", '{"operation": "createVaultingSession"}', ["1 has no request"]],
    ["empty", " \n", ["1 records no call of an operation that the contract knows"]],
  ])("%s", (_, text, expected) => {
    expect(stopped(check(text))).toEqual(expected);
  });

  test("does not keep the others from being checked", () => {
    const files = [
      { file: "a", text: "{" },
      { file: "b", text: `\uFEFF${lines(changed(createSession, "request.extra", "x"))}\r\n` },
    ];
    const { findings, troubles } = checkExchanges(files);
    expect(troubles).toEqual([{ file: "a", line: 1, message: "is no JSON object" }]);
    expect(findings).toMatchObject([{ file: "b", line: 1 }]);
  });
});

describe("a HAR", () => {
  const wrong = changed(createSession, "request.extra", "x");
  const path = "/ams/api/v1/vaults/createVaultingSession";

  test.each([
    ["plain", {}],
    ["with answers in base64", { base64: true }],
    ["in one line", { indent: 0 }],
  ])("%s is read", (_, options) => {
    const text = harOf(
      [
        { ...createSession, path },
        { ...wrong, path },
        { path: "/metrics", request: {} },
      ],
      options,
    );
    const { findings, troubles, summary } = check(text);
    expect(troubles).toEqual([]);
    expect(findings).toMatchObject([{ subject: "createVaultingSession request/extra" }]);
    const line = "indent" in options ? 1 : text.slice(0, text.indexOf('"startedDateTime": "2026-11-20T12:00:01')).split("\n").length - 1;
    expect(findings[0]?.line).toBe(line);
    expect(summary[0]).toContain("2 of 4 recorded exchanges");
  });

  test.each([
    ["cut off", (text: string) => text.slice(0, text.indexOf("/metrics")), /^\d+ is no JSON$/],
    ["broken", (text: string) => text.replace('"entries": [', '"entries": [,'), /^4 is no JSON$/],
    ["without entries", () => '{"log": {"version": "1.2"}}', /^1 is a HAR without entries$/],
    ["of other calls", (text: string) => text.replaceAll("createVaultingSession", "other"), /^1 records no call/],
    ["with an entry that is none", (text: string) => text.replace('"url":', '"uri":'), /^\d+ is an entry without a URL$/],
  ])("that is %s is none", (_, spoil, expected) => {
    const troubles = stopped(
      check(
        spoil(
          harOf([
            { ...createSession, path },
            { path: "/metrics", request: {} },
          ]),
        ),
      ),
    );
    expect(troubles).toEqual([expect.stringMatching(expected)]);
  });

  test("with an answer that is no JSON, or with none", () => {
    const text = (content: string): string => harOf([{ ...createSession, path, content }]);
    expect(told(check(text("<html>")))).toEqual([expect.stringContaining("response/result: has no code")]);
    expect(told(check(text("")))).toEqual([]);
  });
});

describe("the product", () => {
  const short = { operation: "createVaultingSession", request: products.apo.examples["createVaultingSession"]?.requests["minimal"] };
  test("is the first that knows most", () => {
    expect(check(lines(short)).summary[0]).toContain("contract of ams");
    expect(check(lines(short, vaultCard)).summary[0]).toContain("contract of ams");
  });
  test("is the one that is asked for", () => {
    expect(check(lines(short), "ams").findings).not.toEqual([]);
    expect(check(lines(short), "apo").findings).toEqual([]);
  });
  test.each(["constructor", "AMS", ""])("%j is none", (name) => {
    expect(() => check(lines(short), name)).toThrow("There is no such product; there are ams, apo.");
  });
});

describe("a card number", () => {
  const note = (value: unknown): string => lines({ ...createSession, note: value });
  const escaped = [...CARD].map((digit) => `\\u003${digit}`).join("");
  const card = /^1 holds a number that passes Luhn's check/;

  test.each([
    ["in a value", note(`card ${CARD}.`)],
    ["in a masked field's place", lines(changed(vaultCard, "request.paymentMethodDetail.card.cardNo", CARD))],
    ["as a number", note(Number(CARD))],
    ["as a number of 19 digits", note(0).replace('"note":0', '"note":4000001234567890124')],
    ["as a number with a fraction of nothing", note(0).replace('"note":0', `"note":${CARD}.0`)],
    ["as a name", note({ [CARD]: 1 })],
    ["in JSON inside of a text", note(JSON.stringify({ cardNo: CARD }))],
    ["escaped", note("").replace('"note":""', `"note":"${escaped}"`)],
    ["escaped inside of a text", note(`{"cardNo":"${escaped}"}`)],
    ["in base64", note({ encoding: "base64", text: btoa(`{"cardNo":"${CARD}"}`) })],
    [
      "in an entry of a HAR that is no call",
      harOf(
        [
          { path: `/x/${CARD}`, request: {} },
          { ...createSession, path: "/v1/vaults/createVaultingSession" },
        ],
        { indent: 0 },
      ),
    ],
    ["around the entries of a HAR", harOf([{ ...createSession, path: "/v1/vaults/createVaultingSession" }], { comment: CARD })],
  ])("%s stops the check, and is not told", (_, text) => {
    const report = check(text);
    expect(stopped(report)).toEqual([expect.stringMatching(card)]);
    expect(JSON.stringify(report)).not.toMatch(/\d{12}/);
  });

  test.each([
    ["a published test number", lines(vaultCard)],
    ["a time in milliseconds", note(["1732104000004", 1732104000004])],
    ["the id of a request", lines(changed(changed(createSession, "request.vaultingRequestId", CARD), "response", undefined))],
    ["one that fails Luhn's check", note(`${CARD.slice(0, -1)}0`)],
    ["a longer run", note(`${CARD}00000`)],
    ["a shorter run", note("400000123456")],
    ["the fraction of a time", note(0).replace('"note":0', `"note":12.${CARD}`)],
    ["a masked one", note("[pan, ends in 7899]")],
  ])("is not %s", (_, text) => {
    expect(check(text).troubles).toEqual([]);
  });
});

test("no value of a recording is ever told, wherever it stands", () => {
  const FORMATS: readonly ReportFormat[] = ["text", "json", "github"];
  const recordings = [createSession, vaultCard, verify];
  const secret = fc.oneof(
    fc.constant(CARD),
    fc.stringMatching(/^ALIPAY[A-Za-z0-9+/]{20,60}=$/),
    fc.stringMatching(/^tok_[0-9a-f]{16,40}$/).filter((token) => /\d[a-f]/.test(token)),
    fc.stringMatching(/^[0-9]{3} [a-z]{5}-[0-9]{4}$/),
  );
  /** Every place of a recording, names included. */
  const places = (node: unknown, path: readonly string[] = []): string[][] =>
    isObject(node) ? [[...path], ...Object.keys(node).flatMap((name) => places(node[name], [...path, name]))] : [[...path]];
  const planted = fc
    .constantFrom(...recordings)
    .chain((recording) =>
      fc.tuple(
        fc.constant(recording),
        fc.constantFrom(...places(recording).filter(({ length }) => length > 0)),
        secret,
        fc.constantFrom("value", "name", "list", "code"),
      ),
    );
  const property = fc.property(planted, ([recording, path, value, how]) => {
    const at = path.join(".");
    const holder = path.reduce<unknown>((node, name) => (isObject(node) ? node[name] : undefined), recording);
    const to = how === "name" ? { ...(isObject(holder) ? holder : {}), [value]: value } : how === "list" ? [value] : value;
    const spoilt = how === "code" ? changed(recording, "response.result.resultCode", value) : changed(recording, at, to);
    for (const text of [lines(spoilt), lines(spoilt).slice(0, -3), harOf([{ ...spoilt, path: "/v1/vaults/createVaultingSession" }])]) {
      const report = check(text);
      for (const format of FORMATS) expect(formatReport(report, format)).not.toContain(value);
    }
  });
  fc.assert(property, { seed: SEED, numRuns: 400 });
});
