/** An answer -> what to do next: every code of the contract with every status, and the cases that money depends on by hand. */
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { type AnswerExample, type ProductEntry, products } from "../generated/products.ts";
import type { Next, ObjectSchema, Operation, ResultRule, ResultStatus } from "../src/contract.ts";
import { type Drift, driftsOf, staleness } from "../src/drift.ts";
import { AntomError } from "../src/errors.ts";
import { createAntomClient } from "../src/index.ts";
import { type AnyOutcome, decide, expectProceed, resultOf } from "../src/outcome.ts";
import { createBench } from "./support/merchant.ts";

const NOW = Date.parse("2026-11-20T12:00:00+08:00");
const KEY = "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c05";

type Body = Record<string, unknown>;

interface Decision {
  readonly outcome: AnyOutcome;
  readonly drift: readonly Drift[];
}

/** The answer that a body is, decided and told of as the client does it. */
function decided(operation: Operation, body: Body, { verified = true, now = NOW } = {}): Decision {
  const keyValue = keyFieldOf(operation) === undefined ? undefined : KEY;
  const answer = { operation, body, result: resultOf(body, operation.id, 200), verified, keyValue };
  return { outcome: decide(answer), drift: [...driftsOf(answer), ...staleness(answer, { now, responseTime: undefined })] };
}

/** The field with the id to keep or to renew: the operation's own, or that of what it tells of. */
function keyFieldOf({ idempotencyKey, finality, inquiry }: Operation): string | undefined {
  return idempotencyKey ?? finality?.subject ?? inquiry?.field;
}

/** The error that a call throws. */
function thrown(call: () => unknown): AntomError {
  try {
    call();
  } catch (error) {
    if (error instanceof AntomError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

function operationOf({ operations }: ProductEntry, id: string): Operation {
  const operation = operations[id];
  if (operation === undefined) throw new Error(`the contract has no ${id}`);
  return operation;
}

const createVaultingSession = operationOf(products.ams, "createVaultingSession");
const vaultPaymentMethod = operationOf(products.ams, "vaultPaymentMethod");
const createPaymentSession = operationOf(products.ams, "createPaymentSession");

function bodyOf(resultCode: string, resultStatus: ResultStatus, fields: Body = {}): Body {
  return { result: { resultCode, resultStatus, resultMessage: "a message" }, ...fields };
}

const OPERATIONS = Object.entries(products).flatMap(([product, { operations, examples }]) =>
  Object.values(operations).map((operation) => ({
    name: `${product} ${operation.id}`,
    operation,
    answers: Object.values(examples[operation.id]?.answers ?? {}),
  })),
);

/** Every field that any answer of the operation may carry. */
function everyField(answers: readonly AnswerExample[]): Body {
  const { result: _, ...fields } = Object.assign({}, ...answers) as AnswerExample;
  return fields;
}

/** The order of decision, said once more as plainly as can be: what `decide` has to come to, or the error that it has to throw. */
function expectedOf(
  operation: Operation,
  code: string,
  status: ResultStatus,
  fields: Body,
  verified: boolean,
): Next | "ANTOM_BAD_RESPONSE" {
  const unsure: Next = operation.inquiry ? "inquire" : "retrySameRequest";
  const tables = new Map([...Object.entries(operation.gatewayCodes), ...Object.entries(operation.codes)]);
  const row = tables.get(code)?.status === status ? tables.get(code) : undefined;
  const ofStatus = operation.logic.filter(({ when }) => when.resultStatus === status);
  const present = ({ when }: ResultRule): boolean => !when.anyPresent || when.anyPresent.some((field) => field in fields);
  const equal = ({ when }: Pick<ResultRule, "when">): boolean =>
    Object.entries(when.equals ?? {}).every(([field, value]) => fields[field] === value);
  const reasoned = (rule: ResultRule | undefined): Next | undefined =>
    operation.reasons?.[rule?.reason ?? ""]?.[String(fields[rule?.reason ?? ""])]?.next ?? rule?.next;
  const named = ofStatus.find((rule) => rule.when.resultCode === code && present(rule) && equal(rule));
  const byStatus = ofStatus.find((rule) => rule.when.resultCode === undefined && present(rule) && equal(rule));
  const next = reasoned(named) ?? row?.next ?? reasoned(byStatus) ?? (status === "F" ? "contactSupport" : unsure);
  if (!verified) return row?.unsigned ? next : unsure;
  const state = operation.response.find(({ when }) => when.resultStatus === status && equal({ when }));
  const promised = state?.schema.required?.every((field) => field === "result" || field in fields) ?? false;
  if (next === "proceed" && !promised) return operation.inquiry ? "inquire" : "ANTOM_BAD_RESPONSE";
  return next;
}

/** Whether it is over, and badly: by the result, or for an inquiry by the status field of what was inquired for. */
function endOf({ finality }: Operation, status: ResultStatus, fields: Body, next: string): { final: boolean; failed: boolean } {
  if (finality === undefined)
    return { final: status === "F" || (status === "S" && (next === "proceed" || next === "stop")), failed: status === "F" };
  const failed = finality.failed.includes(String(fields[finality.field]));
  return { final: status === "S" && (failed || next === "proceed"), failed };
}

describe.each(OPERATIONS)("every code of $name", ({ operation, answers }) => {
  const known = [...Object.keys(operation.codes), ...Object.keys(operation.gatewayCodes)];
  const strange = ["A_CODE_OF_TOMORROW", "success", "constructor", "__proto__", "toString", "hasOwnProperty"];
  const examples = answers.map(({ result: _, ...fields }, index) => [`example ${index}`, fields] as const);
  const bodies = { bare: {}, full: everyField(answers), ...Object.fromEntries(examples) };

  test.each([...known, ...strange])("%s, with every status, signed and not, with every field and none", (code) => {
    for (const status of ["S", "F", "U"] as const) {
      for (const verified of [true, false]) {
        for (const [body, fields] of Object.entries(bodies)) {
          const expected = expectedOf(operation, code, status, fields, verified);
          const about = `${status} ${verified ? "signed" : "unsigned"} ${body}`;
          const decide = (): Decision => decided(operation, bodyOf(code, status, fields), { verified });
          if (expected === "ANTOM_BAD_RESPONSE") {
            expect(thrown(decide), about).toMatchObject({ code: expected, maybeExecuted: true });
            continue;
          }
          const { outcome, drift } = decide();
          // By name, and not by the contract's mark: of what stands under the id such a refusal says nothing.
          const isOfAnother =
            status === "F" && code === "REPEAT_REQ_INCONSISTENT" && Object.hasOwn(operation.codes, code) && "request" in operation;
          const { final, failed } = verified && !isOfAnother ? endOf(operation, status, fields, expected) : { final: false, failed: false };
          const isKnown = known.includes(code) && { ...operation.gatewayCodes, ...operation.codes }[code]?.status === status;
          expect(outcome, about).toMatchObject({ operation: operation.id, next: expected, known: isKnown, verified, final });
          expect(outcome.maybeExecuted, about).toBe(!(final && failed));
          // Where no code is known, none is worth a word.
          const isTold = !isKnown && Object.keys(operation.codes).length > 0;
          expect(drift.some(({ pointer }) => pointer === "/result/resultCode")).toBe(isTold);
          expect(outcome.urls !== undefined, about).toBe(expected === "redirect");
          if (!verified) expect(outcome.data, about).toBeUndefined();
          if (expected === "proceed" || expected === "redirect") expect(outcome.data, about).toBeDefined();
          expectKey(outcome, operation, isOfAnother, about);
        }
      }
    }
  });

  test.each([...known, ...strange])("%s, without a status, is no result", (code) => {
    expect(thrown(() => resultOf({ result: { resultCode: code, resultMessage: "" } }, operation.id, 200)).code).toBe("ANTOM_NO_RESULT");
  });
});

/** A further request needs another id only where the gateway would repeat its answer; a doubt is cleared up first. */
function expectKey({ key, next, final }: AnyOutcome, operation: Operation, isOfAnother: boolean, about: string): void {
  const field = keyFieldOf(operation);
  if (field === undefined) {
    expect(key, about).toBeUndefined();
    return;
  }
  const over: readonly Next[] = ["fixRequest", "contactSupport", "retryNewRequest", "changePaymentMethod", "stop"];
  const isOpen = (next === "retryNewRequest" && !final) || (isOfAnother && operation.inquiry !== undefined);
  const use = isOpen ? "inquireFirst" : final && over.includes(next) ? "new" : "same";
  expect(key, about).toEqual({ field, value: KEY, use });
}

describe("what must never go wrong", () => {
  test.each(OPERATIONS)("a failed SUCCESS of $name is an unknown code, never a success", ({ operation, answers }) => {
    const { outcome } = decided(operation, bodyOf("SUCCESS", "F", everyField(answers)));
    // Of an inquiry it says only that the inquiry failed.
    const end = operation.finality === undefined ? { final: true, maybeExecuted: false } : { final: false, maybeExecuted: true };
    expect(outcome).toMatchObject({ next: "contactSupport", known: false, ...end });
  });

  const cases: readonly [string, Operation, Body, boolean, object][] = [
    [
      "an unknown vaulting asks for a new id, but to inquire under the old one first",
      vaultPaymentMethod,
      bodyOf("UNKNOWN_EXCEPTION", "U"),
      true,
      {
        next: "retryNewRequest",
        final: false,
        maybeExecuted: true,
        ifItPersists: "contactSupport",
        key: { field: "vaultingRequestId", value: KEY, use: "inquireFirst" },
      },
    ],
    [
      "a card that failed its verification is done with, and another attempt needs a new id",
      vaultPaymentMethod,
      bodyOf("VERIFICATION_FAIL", "F"),
      true,
      { next: "retryNewRequest", final: true, maybeExecuted: false, key: { use: "new" } },
    ],
    [
      "an unknown session is asked for again under the same id",
      createVaultingSession,
      bodyOf("UNKNOWN_EXCEPTION", "U"),
      true,
      { next: "retrySameRequest", final: false, maybeExecuted: true, ifItPersists: "contactSupport", key: { use: "same" } },
    ],
    [
      "a corrected request needs a new id, as the old refusal is kept under the old one",
      createVaultingSession,
      bodyOf("PARAM_ILLEGAL", "F"),
      true,
      { next: "fixRequest", final: true, maybeExecuted: false, key: { use: "new" } },
    ],
    [
      "a gateway may refuse a signature unsigned, and nothing is final then",
      vaultPaymentMethod,
      bodyOf("INVALID_SIGNATURE", "F", { vaultingRequestId: KEY }),
      false,
      { next: "fixRequest", known: true, verified: false, final: false, maybeExecuted: true, key: { use: "same" } },
    ],
    [
      "an unsigned failure of the business may come from anybody",
      vaultPaymentMethod,
      bodyOf("PROCESS_FAIL", "F"),
      false,
      { next: "inquire", verified: false, final: false, maybeExecuted: true, key: { use: "same" } },
    ],
    [
      "where nothing can be inquired, an unsigned failure is repeated",
      createPaymentSession,
      bodyOf("PROCESS_FAIL", "F"),
      false,
      { next: "retrySameRequest", verified: false, final: false, maybeExecuted: true },
    ],
    [
      "an unsigned redirect sends nobody anywhere",
      vaultPaymentMethod,
      bodyOf("VERIFICATION_IN_PROCESS", "U", { vaultingRequestId: KEY, normalUrl: "https://gateway.example/3ds" }),
      false,
      { next: "inquire", verified: false, final: false },
    ],
    [
      "that the session exists says nothing of the card",
      createVaultingSession,
      { ...products.ams.examples["createVaultingSession"]?.answers["proceed"] },
      true,
      { next: "proceed", final: true, followUp: ["inquireVaulting", "notifyVaulting"], key: { use: "same" } },
    ],
  ];
  test.each(cases)("%s", (_, operation, body, verified, expected) => {
    expect(decided(operation, body, { verified }).outcome).toMatchObject(expected);
  });

  test("an unverified answer gives away neither data nor URLs, and nothing is said of them", () => {
    for (const normalUrl of ["https://gateway.example/3ds", "javascript:alert(1)"]) {
      const body = bodyOf("INVALID_SIGNATURE", "F", { vaultingRequestId: KEY, normalUrl });
      const { outcome, drift } = decided(vaultPaymentMethod, body, { verified: false });
      expect(Object.keys(outcome)).not.toContain("data");
      expect(Object.keys(outcome)).not.toContain("urls");
      expect(JSON.stringify(outcome)).not.toContain(normalUrl);
      expect(drift).toEqual([]);
    }
  });
});

describe("a verification under way", () => {
  const verifying = (fields: Body): Decision =>
    decided(vaultPaymentMethod, bodyOf("VERIFICATION_IN_PROCESS", "U", { vaultingRequestId: KEY, ...fields }));

  test.each([
    ["normal", "normalUrl", "https://gateway.example/3ds?id=1"],
    ["normal", "normalUrl", "http://gateway.example/3ds"],
    ["scheme", "schemeUrl", "bank.example://verify/1"],
    ["applink", "applinkUrl", "https://bank.example/verify/1"],
  ])("redirects to a single URL of kind %s (%s: %s)", (kind, field, url) => {
    const { outcome, drift } = verifying({ [field]: url });
    expect(outcome).toMatchObject({ next: "redirect", final: false, maybeExecuted: true, key: { use: "same" } });
    expect(outcome.urls).toEqual({ [kind]: url });
    expect(outcome.followUp).toEqual(["inquireVaulting", "notifyVaulting"]);
    expect(drift).toEqual([]);
  });

  test("redirects to all URLs that there are", () => {
    const urls = { normalUrl: "https://a.example/", schemeUrl: "b.example://c", applinkUrl: "https://d.example/" };
    expect(verifying(urls).outcome.urls).toEqual({ normal: urls.normalUrl, scheme: urls.schemeUrl, applink: urls.applinkUrl });
  });

  test.each([
    ["none", {}],
    ["null", { normalUrl: null, schemeUrl: null, applinkUrl: null }],
    ["empty ones", { normalUrl: "", schemeUrl: "", applinkUrl: "" }],
  ])("with %s asks for a new id, after inquiring under the old one", (_, fields) => {
    const { outcome, drift } = verifying(fields);
    expect(outcome).toMatchObject({ next: "retryNewRequest", final: false, ifItPersists: "contactSupport", key: { use: "inquireFirst" } });
    expect(drift).toEqual([]);
  });

  const unusable = [
    ["normalUrl", "javascript:alert(document.cookie)"],
    ["normalUrl", "JavaScript:alert(1)"],
    ["normalUrl", " javascript:alert(1)"],
    ["normalUrl", "java\nscript:alert(1)"],
    ["normalUrl", "data:text/html,<script>alert(1)</script>"],
    ["normalUrl", "bank.example://verify/1"],
    ["normalUrl", "/3ds/1"],
    ["normalUrl", "//gateway.example/3ds"],
    ["normalUrl", "www.gateway.example/3ds"],
    ["normalUrl", "https://"],
    ["normalUrl", "not a url"],
    ["schemeUrl", "javascript:alert(1)"],
    ["schemeUrl", "file:///etc/passwd"],
    ["applinkUrl", "data:text/html,x"],
    ["applinkUrl", "no scheme"],
  ] as const;
  test.each(unusable)("takes an unusable %s (%s) as absent, and reports it without telling it", (field, url) => {
    const { outcome, drift } = verifying({ [field]: url });
    expect(outcome).toMatchObject({ next: "retryNewRequest", final: false, key: { use: "inquireFirst" } });
    expect(drift).toEqual([{ operation: "vaultPaymentMethod", kind: "unusableUrl", pointer: `/${field}`, message: expect.any(String) }]);
    expect(drift[0]?.message).not.toContain(url);
  });

  test("keeps its usable URLs when another is unusable", () => {
    const { outcome, drift } = verifying({ normalUrl: "javascript:alert(1)", schemeUrl: "bank.example://verify/1" });
    expect(outcome).toMatchObject({ next: "redirect", urls: { scheme: "bank.example://verify/1" } });
    expect(outcome.urls).not.toHaveProperty("normal");
    expect(drift).toMatchObject([{ kind: "unusableUrl", pointer: "/normalUrl" }]);
  });

  test("hands an unusable URL out in its data no more than in its URLs", () => {
    const script = "javascript:alert(1)";
    for (const others of [{}, { schemeUrl: "bank.example://verify/1" }]) {
      expect(JSON.stringify(verifying({ normalUrl: script, ...others }).outcome)).not.toContain(script);
    }
  });

  test("of a shape that the contract does not know sends nobody anywhere", () => {
    const { outcome, drift } = verifying({ vaultingRequestId: undefined, normalUrl: "https://gateway.example/3ds" });
    expect(outcome).toMatchObject({ next: "inquire", final: false });
    expect(outcome).not.toHaveProperty("urls");
    expect(drift).toMatchObject([{ kind: "missingField", pointer: "/vaultingRequestId" }]);
  });

  test("is held to its own promises, in whatever order the contract lists the states", () => {
    const operation = { ...vaultPaymentMethod, response: vaultPaymentMethod.response.toReversed() };
    const body = bodyOf("VERIFICATION_IN_PROCESS", "U", { normalUrl: "https://gateway.example/3ds" });
    expect(decided(operation, body)).toEqual(decided(vaultPaymentMethod, body));
    expect(decided(operation, body).outcome.next).toBe("inquire");
  });
});

/** The pointers of what a schema promises, and whether it is an object. */
function promisesOf({ properties, required = [] }: ObjectSchema, at: readonly string[] = []): { path: string[]; isObject: boolean }[] {
  return Object.entries(properties).flatMap(([name, property]) => {
    if (!required.includes(name)) return [];
    const path = [...at, name];
    const isObject = property.type === "object";
    return [{ path, isObject }, ...(isObject ? promisesOf(property, path) : [])];
  });
}

/** A copy of a body with another value in one place; undefined takes the field away. */
function withValue(body: Body, [name = "", ...rest]: readonly string[], value: unknown): Body {
  if (rest.length > 0) return { ...body, [name]: withValue(body[name] as Body, rest, value) };
  return Object.fromEntries(Object.entries({ ...body, [name]: value }).filter(([, field]) => field !== undefined));
}

// Of an operation whose success only sends the buyer on, there is none to proceed with.
const SUCCESSES = OPERATIONS.flatMap(({ name, operation, answers }) => {
  const body = answers.find(({ result }) => result.resultStatus === "S");
  const state = operation.response.find(({ when }) => when.resultStatus === "S");
  if (body === undefined || state === undefined) throw new Error(`${name} has no success`);
  // Without its code or its status an answer has no result at all.
  const promises = promisesOf(state.schema).filter(
    ({ path }) => !["result", "result/resultCode", "result/resultStatus"].includes(path.join("/")),
  );
  return decided(operation, body as Body).outcome.next === "proceed" ? [{ name, operation, body: body as Body, promises }] : [];
});

describe.each(SUCCESSES)("a success of $name", ({ operation, body, promises }) => {
  const missing = [undefined, null, ""];
  const cases = promises.flatMap(({ path, isObject }) =>
    [...missing, [], ...(isObject ? ["text", 1] : [{}, ["text"]])].map((value) => ({ at: `/${path.join("/")}`, path, value })),
  );
  test.each(cases)("with $value at $at is none", ({ at, path, value }) => {
    const spoilt = withValue(body, path, value);
    if (operation.finality?.field === path[0]) {
      // Without the word on what was inquired for, a good inquiry has told nothing yet.
      const { outcome } = decided(operation, spoilt);
      expect(outcome).toMatchObject({ next: operation.codes["SUCCESS"]?.next, final: false, maybeExecuted: true });
      expect(outcome).not.toHaveProperty("data");
      return;
    }
    if (operation.inquiry === undefined) {
      const error = thrown(() => decided(operation, spoilt));
      expect(error).toMatchObject({ code: "ANTOM_BAD_RESPONSE", maybeExecuted: true, operation: operation.id });
      expect(error.message).toContain(at);
      return;
    }
    const { outcome, drift } = decided(operation, spoilt);
    expect(outcome).toMatchObject({ next: "inquire", final: false, maybeExecuted: true, verified: true });
    expect(outcome).not.toHaveProperty("data");
    const isMissing = value === undefined || value === null || value === "";
    expect(drift).toMatchObject([{ kind: isMissing ? "missingField" : "wrongType", pointer: at }]);
  });

  test("may carry numbers and booleans where it promises text", () => {
    for (const { path, isObject } of promises) {
      if (isObject || operation.finality?.field === path[0]) continue;
      for (const value of [17, true, 0, false]) expect(decided(operation, withValue(body, path, value)).outcome.next).toBe("proceed");
    }
  });

  test("may carry fields that the contract does not know", () => {
    const { outcome, drift } = decided(operation, { ...body, newField: { deep: [1] } });
    expect(outcome.next).toBe("proceed");
    expect(drift).toMatchObject([{ kind: "newField", pointer: "/newField" }]);
  });
});

describe("a success whose session has ended", () => {
  const sessions = SUCCESSES.filter(({ operation }) => operation.id.endsWith("Session"));
  test.each(sessions)("is told of $name, and stays what it is", ({ operation, body }) => {
    const field = Object.keys(body).find((name) => name.endsWith("ExpiryTime")) ?? "";
    const fresh = decided(operation, body);
    const stale = decided(operation, body, { now: Date.parse(String(body[field])) + 1 });
    expect(fresh.drift).toEqual([]);
    expect(stale.drift).toMatchObject([{ kind: "staleSuccess", pointer: `/${field}` }]);
    expect(stale.outcome).toEqual(fresh.outcome);
  });
});

describe("resultOf", () => {
  const result = { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "success." };
  test("reads a result, and does without a message", () => {
    expect(resultOf({ result }, "x", 200)).toEqual(result);
    expect(resultOf({ result: { ...result, resultMessage: undefined } }, "x", 200)).toEqual({ ...result, resultMessage: "" });
    expect(resultOf({ result: { ...result, resultMessage: 7 } }, "x", 200)).toEqual({ ...result, resultMessage: "" });
  });

  test.each([
    ["no object", "text"],
    ["null", null],
    ["an array", [{ result }]],
    ["no result", {}],
    ["a null result", { result: null }],
    ["a text as result", { result: "S" }],
    ["an array as result", { result: [result] }],
    ["no status", { result: { ...result, resultStatus: undefined } }],
    ["a status of another service", { result: { ...result, resultStatus: "A" } }],
    ["a lower-case status", { result: { ...result, resultStatus: "s" } }],
    ["a status with a blank", { result: { ...result, resultStatus: "S " } }],
    ["a list of statuses", { result: { ...result, resultStatus: ["S"] } }],
    ["no code", { result: { ...result, resultCode: undefined } }],
    ["an empty code", { result: { ...result, resultCode: "" } }],
    ["a code that is a number", { result: { ...result, resultCode: 0 } }],
    ["a result on the prototype", Object.create({ result })],
    ["a result in __proto__", JSON.parse(`{"__proto__":${JSON.stringify({ result })}}`)],
    ["a status on the prototype", { result: Object.assign(Object.create({ resultStatus: "S" }), { resultCode: "SUCCESS" }) }],
  ])("refuses %s, and takes it for unknown", (_, body) => {
    const error = thrown(() => resultOf(body, "createVaultingSession", 502));
    expect(error).toMatchObject({ code: "ANTOM_NO_RESULT", maybeExecuted: true, operation: "createVaultingSession", httpStatus: 502 });
  });
});

describe("an outcome", () => {
  const sharedBench = createBench();

  test("passes the message on without card numbers", () => {
    const body = bodyOf("PROCESS_FAIL", "F");
    const result = { ...(body["result"] as Body), resultMessage: "card 4054695723100768 refused, order 4054695723100769" };
    for (const verified of [true, false]) {
      const { outcome } = decided(vaultPaymentMethod, { ...body, result }, { verified });
      expect(outcome.result.resultMessage).toBe("card [16 digits] refused, order 4054695723100769");
    }
  });

  test("leaves out the key where the request had none", () => {
    const body = bodyOf("PARAM_ILLEGAL", "F");
    const result = resultOf(body, "vaultPaymentMethod", 200);
    const outcome = decide({ operation: vaultPaymentMethod, body, result, verified: true, keyValue: undefined });
    expect(outcome).not.toHaveProperty("key");
  });

  test.each([undefined, "UNKNOWN_EXCEPTION", "VERIFICATION_IN_PROCESS", "VERIFICATION_FAIL", "INVALID_SIGNATURE"])(
    "holds nothing of the request but its key, after %s",
    async (code) => {
      const { sandbox, options } = await sharedBench;
      const vaultingRequestId = `${KEY}-${code}`;
      const antom = createAntomClient({ ...options, retries: 0 });
      if (code !== undefined) sandbox.answerNext("vaultPaymentMethod", code);
      const planted = {
        cardNo: "4054695723100768",
        cvv: "8#1!",
        firstName: "Rosalind",
        clientIp: "192.0.2.77",
        notify: "merchant.example/n",
      };
      const outcome = await antom.vaultPaymentMethod({
        vaultingRequestId,
        vaultingNotificationUrl: `https://${planted.notify}`,
        redirectUrl: `https://${planted.notify}`,
        paymentMethodDetail: {
          paymentMethodType: "CARD",
          card: { cardNo: planted.cardNo, cvv: planted.cvv, cardholderName: { firstName: planted.firstName } },
        },
        env: { terminalType: "WEB", clientIp: planted.clientIp },
      });
      expect(outcome.key?.value).toBe(vaultingRequestId);
      const shown = `${JSON.stringify(outcome)}${inspect(outcome, { depth: null, showHidden: true, getters: true })}`;
      for (const value of Object.values(planted)) expect(shown).not.toContain(value);
    },
  );
});

describe("expectProceed", () => {
  test("gives the data of a success", () => {
    for (const { operation, body } of SUCCESSES) {
      const outcome = decided(operation, body).outcome as AnyOutcome & { readonly next: "proceed"; readonly data: object };
      expect(expectProceed(outcome)).toBe(body);
    }
  });

  test.each([
    ["maybe carried out", bodyOf("UNKNOWN_EXCEPTION", "U"), true],
    ["not carried out", bodyOf("PARAM_ILLEGAL", "F"), false],
  ])("throws for what was %s, and says so", (_, body, maybeExecuted) => {
    const error = thrown(() => expectProceed(decided(vaultPaymentMethod, body).outcome));
    expect(error).toMatchObject({ code: "ANTOM_NOT_PROCEEDED", maybeExecuted, operation: "vaultPaymentMethod" });
    expect(error.message).toContain((body["result"] as Body)["resultCode"]);
  });
});

describe("what no operation of the contract is, and another may be", () => {
  const inquireVaulting = operationOf(products.ams, "inquireVaulting");
  const { inquiry: _, ...withoutInquiry } = vaultPaymentMethod;
  const { reasons: __, ...withoutReasons } = inquireVaulting;

  test("without an inquiry a new id is all that is left to go on with", () => {
    expect(decided(withoutInquiry, bodyOf("UNKNOWN_EXCEPTION", "U")).outcome.key?.use).toBe("new");
  });

  test("without a table of reasons the rule decides", () => {
    const fields = { vaultingRequestId: KEY, vaultingStatus: "FAIL", vaultingResultCode: "NEW" };
    const { outcome } = decided(withoutReasons, bodyOf("SUCCESS", "S", fields));
    expect(outcome).toMatchObject({ next: "retryNewRequest", reason: { code: "NEW", known: false } });
  });

  test("a success of a shape that is in no state is none", () => {
    const error = thrown(() => decided({ ...createPaymentSession, response: [] }, bodyOf("SUCCESS", "S")));
    expect(error).toMatchObject({ code: "ANTOM_BAD_RESPONSE", maybeExecuted: true });
    expect(error.message).not.toContain("()");
  });
});
