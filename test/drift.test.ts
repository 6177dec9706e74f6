/** What departs from the contract is told by kind and place, whatever it is, and nothing of it is quoted. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inquireVaulting, vaultPaymentMethod } from "../generated/ams.contract.ts";
import { type ProductEntry, products } from "../generated/products.ts";
import type { Decidable, ObjectSchema, Operation } from "../src/contract.ts";
import { type Drift, driftsOf, staleness } from "../src/drift.ts";
import { resultOf } from "../src/outcome.ts";
import { holds } from "../src/rules.ts";
import { brokenPromises } from "../src/validation.ts";

const SEED = 20261120;

type Body = Record<string, unknown>;

const answerTo = (operation: Decidable, body: Body, verified = true) => ({
  operation,
  body,
  result: resultOf(body, operation.id, 200),
  verified,
});
const told = (drifts: readonly Drift[]): string[] => drifts.map(({ kind, pointer, message }) => `${kind} ${pointer}: ${message}`);

const ams: ProductEntry = products.ams;
const VAULTED = exampleOf("vaultPaymentMethod", "proceed");
const INQUIRED = exampleOf("inquireVaulting", "proceed");

/** One of the contract's own answers. */
function exampleOf(id: string, name: string): Body {
  const answer: Body | undefined = { ...ams.examples[id]?.answers[name] };
  if (answer["result"] === undefined) throw new Error(`${id} has no example ${name}`);
  return answer;
}

function operationOf(id: string): Operation {
  const operation = ams.operations[id];
  if (operation === undefined) throw new Error(`there is no ${id}`);
  return operation;
}
const result = (resultCode: string, resultStatus = "S") => ({ resultCode, resultStatus, resultMessage: "as told" });

/** The body with another value in one place; undefined takes it away. */
function changed(body: Body, path: string, value: unknown): Body {
  const copy = structuredClone(body);
  const names = path.split(".");
  const last = names.pop() ?? "";
  let holder = copy;
  for (const name of names) holder = holder[name] as Body;
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return copy;
}

describe("an answer", () => {
  const CASES: [string, Operation, Body, string[]][] = [
    ["as it should be", vaultPaymentMethod, VAULTED, []],
    [
      "with a new code",
      vaultPaymentMethod,
      { ...VAULTED, result: result("A_NEW_CODE") },
      ["unknownCode /result/resultCode: the contract does not know this code with this status"],
    ],
    [
      "with a code of another status",
      vaultPaymentMethod,
      { result: result("SUCCESS", "F") },
      ["unknownCode /result/resultCode: the contract does not know this code with this status"],
    ],
    [
      "in a state that is new",
      inquireVaulting,
      { ...INQUIRED, vaultingStatus: "A_NEW_STATUS" },
      ["unknownState : is in none of the states that the contract knows of this answer"],
    ],
    [
      "without what it promises",
      vaultPaymentMethod,
      changed(VAULTED, "paymentMethodDetail.card.cardToken", undefined),
      ["missingField /paymentMethodDetail/card/cardToken: is missing"],
    ],
    [
      "with null for a promise",
      vaultPaymentMethod,
      changed(VAULTED, "paymentMethodDetail.card.cardToken", null),
      ["missingField /paymentMethodDetail/card/cardToken: is missing"],
    ],
    [
      "with an object for a scalar, and a scalar for an object",
      vaultPaymentMethod,
      { ...changed(VAULTED, "paymentMethodDetail.card", "x"), vaultingRequestId: { id: "x" } },
      ["wrongType /vaultingRequestId: should be a scalar", "wrongType /paymentMethodDetail/card: should be an object"],
    ],
    ["with a number for a text", vaultPaymentMethod, { ...VAULTED, vaultingRequestId: 17 }, []],
    ["with null and empty texts for what may be absent", vaultPaymentMethod, changed(VAULTED, "paymentMethodDetail.card.funding", ""), []],
    [
      "with too long a text, counted in characters",
      vaultPaymentMethod,
      { ...VAULTED, vaultingRequestId: "😀".repeat(65) },
      ["tooLong /vaultingRequestId: takes at most 64 characters, has 65"],
    ],
    ["with a text that is just as long as it may be", vaultPaymentMethod, { ...VAULTED, vaultingRequestId: "😀".repeat(64) }, []],
    [
      "with new fields, at any depth",
      vaultPaymentMethod,
      { ...changed(VAULTED, "paymentMethodDetail.card.colour", "x"), somethingNew: { deep: [1] } },
      ["newField /paymentMethodDetail/card/colour: is not in the contract", "newField /somethingNew: is not in the contract"],
    ],
    [
      "with new fields whose names may be data, once",
      vaultPaymentMethod,
      { ...VAULTED, "4054695723100768": 1, "a b": 2, "jane@private.example": 3, "": 4 },
      ["newField /*: is not in the contract"],
    ],
    [
      "with a field that is found on every prototype",
      vaultPaymentMethod,
      { ...VAULTED, ...(JSON.parse('{"__proto__":{"a":1},"constructor":1}') as Body) },
      ["newField /constructor: is not in the contract", "newField /*: is not in the contract"],
    ],
  ];
  test.each(CASES)("%s", (_, operation, body, expected) => {
    expect(told(driftsOf(answerTo(operation, body))).sort()).toEqual(expected.toSorted());
  });

  test("with a URL that nobody can be sent to", () => {
    const body = { ...exampleOf("vaultPaymentMethod", "redirect"), normalUrl: "javascript:alert(1)" };
    expect(told(driftsOf(answerTo(vaultPaymentMethod, body)))).toEqual(["unusableUrl /normalUrl: is no http(s) URL"]);
  });

  test("with a new reason code", () => {
    const answers: readonly Body[] = Object.values(ams.examples["inquireVaulting"]?.answers ?? {});
    const failed = answers.find((answer) => answer["vaultingStatus"] === "FAIL");
    const [known] = Object.keys(operationOf("inquireVaulting").reasons?.["vaultingResultCode"] ?? {});
    expect(driftsOf(answerTo(inquireVaulting, { ...failed, vaultingResultCode: known }))).toEqual([]);
    const drifts = driftsOf(answerTo(inquireVaulting, { ...failed, vaultingResultCode: "A_NEW_REASON" }));
    expect(told(drifts)).toEqual(["unknownCode /vaultingResultCode: the contract does not know this reason code"]);
  });

  test("of an operation whose codes no page gives is not told for its code", () => {
    const operation = operationOf("inquireToken");
    expect(Object.keys(operation.codes)).toEqual([]);
    expect(driftsOf(answerTo(operation, { result: result("A_NEW_CODE", "F") }))).toEqual([]);
  });

  test("that is not verified is looked at for its code only", () => {
    const body = { ...changed(VAULTED, "paymentMethodDetail.card", "x"), plantedName: 1, normalUrl: "javascript:1" };
    expect(driftsOf(answerTo(vaultPaymentMethod, body, false))).toEqual([]);
    expect(driftsOf(answerTo(vaultPaymentMethod, { ...body, result: result("A_NEW_CODE", "F") }, false))).toMatchObject([
      { kind: "unknownCode" },
    ]);
  });

  test("that is nested deeper than a stack is", () => {
    const deep = `${'{"a":'.repeat(5_000)}1${"}".repeat(5_000)}`;
    const body = { ...VAULTED, paymentMethodDetail: JSON.parse(deep) as unknown, other: JSON.parse(deep) as unknown };
    expect(told(driftsOf(answerTo(vaultPaymentMethod, body)))).toEqual([
      "missingField /paymentMethodDetail/card: is missing",
      "newField /paymentMethodDetail/a: is not in the contract",
      "newField /other: is not in the contract",
    ]);
  });
});

describe("lists", () => {
  const item: ObjectSchema = { type: "object", required: ["id"], properties: { id: { type: "string", maxLength: 3 } } };
  const schema: ObjectSchema = {
    type: "object",
    properties: {
      result: { type: "object", properties: { resultCode: { type: "string" }, resultStatus: { type: "string" } } },
      objects: { type: "array", items: item, maxItems: 4 },
      texts: { type: "array", items: { type: "string" } },
    },
  };
  const operation: Operation = { ...vaultPaymentMethod, response: [{ when: {}, schema }] };
  const of = (fields: Body): string[] => {
    const body = { result: { resultCode: "SUCCESS", resultStatus: "S" }, ...fields };
    return driftsOf(answerTo(operation, body)).map(({ kind, pointer }) => `${kind} ${pointer}`);
  };

  test("are looked at item by item", () => {
    expect(of({ objects: [{ id: "1" }, {}, { id: "long" }, "x", { id: "1", colour: 1 }], texts: ["a", 1, null, ["b"]] })).toEqual([
      "tooLong /objects",
      "missingField /objects/1/id",
      "tooLong /objects/2/id",
      "wrongType /objects/3",
      "newField /objects/4/colour",
      "wrongType /texts/2",
      "wrongType /texts/3",
    ]);
  });

  test("are none where something else stands", () => {
    expect(of({ objects: { 0: { id: "1" } }, texts: "a" })).toEqual(["wrongType /objects", "wrongType /texts"]);
    expect(of({ objects: [], texts: [] })).toEqual([]);
  });
});

test("the members of a map are looked at one by one, and none of their names is told", () => {
  const amount: ObjectSchema = { type: "object", required: ["value"], properties: { value: { type: "string", maxLength: 3 } } };
  const schema: ObjectSchema = {
    type: "object",
    properties: {
      result: { type: "object", properties: {}, members: { type: "string" } },
      limits: { type: "object", properties: {}, members: amount },
    },
  };
  const operation: Operation = { ...vaultPaymentMethod, response: [{ when: {}, schema }] };
  const of = (limits: unknown): string[] => {
    const body = { result: { resultCode: "SUCCESS", resultStatus: "S" }, limits };
    return driftsOf(answerTo(operation, body)).map(({ kind, pointer }) => `${kind} ${pointer}`);
  };
  expect(of({ USD: { value: "1" }, "4054695723100768": { value: "2" }, EUR: null })).toEqual([]);
  expect(of({ USD: {}, EUR: { value: "long", colour: 1 }, "4054695723100768": "x" })).toEqual([
    "missingField /limits/*/value",
    "tooLong /limits/*/value",
    "newField /limits/*/colour",
    "wrongType /limits/*",
  ]);
});

const OPERATIONS = Object.entries<ProductEntry>(products).flatMap(([product, { operations, examples }]) =>
  Object.values(operations).map((operation) => ({
    name: `${product} ${operation.id}`,
    operation,
    answers: Object.values(examples[operation.id]?.answers ?? {}) as Body[],
  })),
);

describe.each(OPERATIONS)("$name", ({ operation, answers }) => {
  const values = fc.oneof(fc.constantFrom(undefined, null, "", 0, false), fc.string(), fc.array(fc.string()), fc.object({ maxDepth: 1 }));

  test("lacks in the eyes of drift whatever it lacks in those of the decision", () => {
    fc.assert(
      fc.property(fc.constantFrom(...answers), fc.nat(), values, (answer, at, value) => {
        const paths = pathsIn(answer).filter((path) => !path.startsWith("result"));
        const path = paths[at % Math.max(1, paths.length)];
        const body = path === undefined ? answer : changed(answer, path, value);
        const received = answerTo(operation, body);
        const state = operation.response.find(({ when }) => holds(when, received.result, body));
        const broken = state === undefined ? [] : brokenPromises(body, state.schema);
        // Nothing is promised of what stands in a list.
        const drifts = driftsOf(received)
          .filter(({ kind }) => kind === "missingField" || kind === "wrongType")
          .filter(({ pointer }) => !/\/(?:\d+|\*)(?:\/|$)/.test(pointer));
        expect(drifts.map(({ pointer }) => pointer).sort()).toEqual(broken.sort());
      }),
      { seed: SEED, numRuns: 200 },
    );
  });

  test("tells of no value, and of no name that is data", () => {
    const secret = "4054695723100768 planted";
    fc.assert(
      fc.property(fc.constantFrom(...answers), fc.nat(), fc.boolean(), (answer, at, isName) => {
        const paths = pathsIn(answer).filter((path) => !path.startsWith("result"));
        const path = paths[at % Math.max(1, paths.length)] ?? "other";
        const planted = secret.repeat(200);
        const body = isName ? { ...changed(answer, path, { [secret]: 1 }), [secret]: 1 } : changed(answer, path, planted);
        expect(JSON.stringify(driftsOf(answerTo(operation, body)))).not.toContain("4054695723100768");
      }),
      { seed: SEED, numRuns: 100 },
    );
  });
});

/** Every place in a body. */
function pathsIn(body: unknown, at = ""): string[] {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return [];
  return Object.entries(body).flatMap(([name, value]) => [`${at}${name}`, ...pathsIn(value, `${at}${name}.`)]);
}

describe("an answer's age", () => {
  const NOW = Date.parse("2026-11-20T12:00:00Z");
  const SESSION = exampleOf("createVaultingSession", "proceed");
  const operation = operationOf("createVaultingSession");
  const age = (body: Body, responseTime: string | undefined, verified = true): string[] =>
    staleness(answerTo(operation, body, verified), { now: NOW, responseTime }).map(({ kind, pointer, message }) =>
      [kind, pointer, message].join(" "),
    );
  const expiring = (vaultingSessionExpiryTime: unknown): Body => ({ ...SESSION, vaultingSessionExpiryTime });

  test.each([
    ["lies ahead", "2026-11-20T12:00:01Z", 0],
    ["is now", "2026-11-20T12:00:00Z", 0],
    ["is over", "2026-11-20T11:59:59Z", 1],
    ["can't be read", "tomorrow", 0],
    ["is no text", { at: 1 }, 0],
    ["is absent", undefined, 0],
  ])("is told by its expiry, where that %s", (_, expiry, count) => {
    expect(age(expiring(expiry), undefined)).toEqual(
      Array(count).fill("staleSuccess /vaultingSessionExpiryTime lies in the past; the answer may be a repetition of an older one"),
    );
  });

  test("is not told by an expiry that anybody may have written, or of a state that is new", () => {
    expect(age(expiring("2001-01-01T00:00:00Z"), undefined, false)).toEqual([]);
    const unknown = { ...INQUIRED, vaultingStatus: "A_NEW_STATUS" };
    expect(staleness(answerTo(inquireVaulting, unknown), { now: NOW, responseTime: undefined })).toEqual([]);
  });

  const FAR = "responseTime  the response time is far from this machine's clock";
  test.each([
    [undefined, []],
    ["", []],
    [String(NOW), []],
    [String(NOW - 5 * 60_000), []],
    [String(NOW - 5 * 60_000 - 1), [FAR]],
    [String(NOW + 5 * 60_000 + 1), [FAR]],
    ["2026-11-20T20:00:00+08:00", []],
    ["2026-11-20T12:00:00+08:00", [FAR]],
    ["Friday", ["responseTime  the response time is neither ISO 8601 nor Unix milliseconds"]],
  ])("is told by its time %j", (time, expected) => {
    expect(age(expiring("2027-01-01T00:00:00Z"), time)).toEqual(expected);
  });
});
