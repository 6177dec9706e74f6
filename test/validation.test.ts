/** A body against its schema: what is refused, where, and in which words. That ajv agrees is shown in contract/agreement.test.ts. */
import { describe, expect, test } from "vitest";
import { createPaymentSession, createVaultingSession, vaultPaymentMethod } from "../generated/ams.contract.ts";
import { createVaultingSession as createVaultingSessionApo } from "../generated/apo.contract.ts";
import type { ObjectSchema } from "../src/contract.ts";
import { brokenPromises, isOfKnownShape } from "../src/validation.ts";
import { checkRequest } from "./support/check-request.ts";

const session = {
  paymentMethodType: "CARD",
  vaultingRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c01",
  vaultingNotificationUrl: "https://merchant.example/antom/notify",
};
const payment = {
  productCode: "AGREEMENT_PAYMENT",
  agreementInfo: { authState: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c07" },
  paymentMethod: { paymentMethodType: "DANA" },
  paymentRedirectUrl: "https://merchant.example/wallet/done",
  scopes: ["AGREEMENT_PAYMENT"],
};
const vaulting = {
  vaultingRequestId: session.vaultingRequestId,
  vaultingNotificationUrl: session.vaultingNotificationUrl,
  redirectUrl: "https://merchant.example/cards/done",
  paymentMethodDetail: { paymentMethodType: "CARD", card: { cardNo: "4054695723100768" } },
  env: { terminalType: "WEB" },
};

/** The violations of a body, each as "pointer: message". */
function refused(body: unknown, { request }: { readonly request: ObjectSchema } = createVaultingSession): string[] {
  return checkRequest(body, request).violations.map(({ pointer, message }) => `${pointer}: ${message}`);
}

describe("a request", () => {
  test("that is right is taken", () => {
    expect(checkRequest(session, createVaultingSession.request)).toEqual({ violations: [], advice: [] });
    expect(checkRequest(payment, createPaymentSession.request)).toEqual({ violations: [], advice: [] });
    expect(checkRequest(vaulting, vaultPaymentMethod.request)).toEqual({ violations: [], advice: [] });
  });

  test("is told everything that is wrong with it at once", () => {
    const wrong = {
      paymentMethodType: "PAYPAL",
      vaultingRequestID: "1",
      vaultingNotificationUrl: 17,
      merchantRegion: "SGP",
      is3DSAuthentication: true,
    };
    expect(checkRequest(wrong, createVaultingSession.request).violations).toEqual([
      { pointer: "/vaultingRequestId", rule: "required", message: "is required" },
      { pointer: "/vaultingRequestID", rule: "unknown", message: "is not known to Antom; did you mean vaultingRequestId?" },
      { pointer: "/paymentMethodType", rule: "value", message: 'has to be "CARD"' },
      {
        pointer: "/vaultingNotificationUrl",
        rule: "type",
        message: 'has to be a string, not a number; Antom takes every scalar as text, "20" and "true" included',
      },
      { pointer: "/merchantRegion", rule: "maxLength", message: "takes at most 2 characters, has 3" },
      {
        pointer: "/is3DSAuthentication",
        rule: "type",
        message: 'has to be a string, not a boolean; Antom takes every scalar as text, "20" and "true" included',
      },
    ]);
  });

  test.each([
    [null, "null"],
    [undefined, "absent"],
    [[session], "an array"],
    [20, "a number"],
    ["{}", "a string"],
    [true, "a boolean"],
  ])("that is %j is refused as a whole", (body, kind) => {
    expect(refused(body)).toEqual([`: has to be an object, not ${kind}`]);
  });

  test("is told where a nested field is wrong", () => {
    const wrong = {
      ...vaulting,
      paymentMethodDetail: { card: { cardholderName: { firstname: "Ada" }, billingAddress: "1 Example Road" } },
    };
    expect(refused(wrong, vaultPaymentMethod)).toEqual([
      "/paymentMethodDetail/card/cardholderName/firstname: is not known to Antom; did you mean firstName?",
      "/paymentMethodDetail/card/billingAddress: has to be an object, not a string",
    ]);
  });

  test.each([
    [[], ["/scopes: needs at least 1 item(s), has 0"]],
    [["AGREEMENT_PAYMENT", "AGREEMENT_PAYMENT"], ["/scopes: takes at most 1 item(s), has 2"]],
    [["AGREEMENT_PAY"], ['/scopes/0: has to be "AGREEMENT_PAYMENT"']],
    [
      ["AGREEMENT_PAYMENT", 7],
      [
        "/scopes: takes at most 1 item(s), has 2",
        '/scopes/1: has to be a string, not a number; Antom takes every scalar as text, "20" and "true" included',
      ],
    ],
    ["AGREEMENT_PAYMENT", ["/scopes: has to be an array, not a string"]],
    [{ 0: "AGREEMENT_PAYMENT", length: 1 }, ["/scopes: has to be an array, not an object"]],
  ])("with scopes %j is refused", (scopes, expected) => {
    expect(refused({ ...payment, scopes }, createPaymentSession)).toEqual(expected);
  });

  test("needs the access token exactly where it renews an authorization", () => {
    const renewing = (paymentMethodMetadata: object): string[] =>
      refused({ ...payment, paymentMethod: { paymentMethodType: "DANA", paymentMethodMetadata } }, createPaymentSession);
    expect(renewing({ isUpdateAsset: "true" })).toEqual([
      '/paymentMethod/paymentMethodMetadata/accessToken: is required when isUpdateAsset is "true"',
    ]);
    for (const taken of [{}, { isUpdateAsset: "false" }, { isUpdateAsset: "TRUE" }, { isUpdateAsset: "true", accessToken: "a token" }]) {
      expect(renewing(taken)).toEqual([]);
    }
  });

  test("of one product has not the fields of the other", () => {
    expect(refused({ ...session, passThroughMetadata: "{}" })).toEqual(["/passThroughMetadata: is not known to Antom; remove it"]);
    expect(refused({ ...session, merchantRegion: "SG" }, createVaultingSessionApo)).toEqual([
      "/merchantRegion: is not known to Antom; remove it",
    ]);
    const { vaultingNotificationUrl: _, ...unnotified } = session;
    expect(refused(unnotified)).toEqual(["/vaultingNotificationUrl: is required"]);
    expect(refused(unnotified, createVaultingSessionApo)).toEqual([]);
  });

  test("is not saved by what it inherits", () => {
    expect(refused(Object.create(session))).toEqual([
      "/paymentMethodType: is required",
      "/vaultingRequestId: is required",
      "/vaultingNotificationUrl: is required",
    ]);
    expect(refused(JSON.parse(`{"__proto__":${JSON.stringify(session)}}`))).toHaveLength(4);
  });
});

describe("a length", () => {
  test.each([
    ["letters", "a"],
    ["emoji, two UTF-16 units each", "😀"],
    ["half pairs", "\ud83d"],
  ])("is counted in code points: 64 %s are taken, 65 are not", (_, unit) => {
    expect(refused({ ...session, vaultingRequestId: unit.repeat(64) })).toEqual([]);
    expect(refused({ ...session, vaultingRequestId: unit.repeat(65) })).toEqual([
      "/vaultingRequestId: takes at most 64 characters, has 65",
    ]);
  });

  test("counts a letter and its accent as two, as JSON Schema does", () => {
    expect(refused({ ...session, vaultingRequestId: "e\u0301".repeat(32) })).toEqual([]);
    expect(refused({ ...session, vaultingRequestId: "e\u0301".repeat(33) })).toEqual([
      "/vaultingRequestId: takes at most 64 characters, has 66",
    ]);
  });
});

describe("an unknown name", () => {
  test.each([
    ["vaultingRequestid", "did you mean vaultingRequestId?"],
    ["vaultingReqestId", "did you mean vaultingRequestId?"],
    ["redirectURL", "did you mean redirectUrl?"],
    ["merchantRegionn", "did you mean merchantRegion?"],
    ["currency", "remove it"],
    ["constructor", "remove it"],
  ])("%s is shown: %s", (name, hint) => {
    expect(refused({ ...session, [name]: "x" })).toEqual([`/${name}: is not known to Antom; ${hint}`]);
  });

  test.each(["4054695723100768", "c2VjcmV0IHRva2Vu0==", "a/b~c", "😀", "", "__proto__", "name with blanks", "x".repeat(60)])(
    "%j may be data, and is not shown",
    (name) => {
      const body = { ...session, ...JSON.parse(`{${JSON.stringify(name)}:"x"}`) };
      expect(refused(body)).toEqual(["/*: is not known to Antom; remove it"]);
    },
  );

  test("beside a known one is allowed where the schema is open", () => {
    const open: ObjectSchema = { type: "object", properties: { "a/b~c": { type: "string", maxLength: 1 } } };
    expect(checkRequest({ other: 1 }, open).violations).toEqual([]);
    expect(checkRequest({ "a/b~c": "long" }, open).violations.map(({ pointer }) => pointer)).toEqual(["/a~1b~0c"]);
    const closed: ObjectSchema = { ...open, required: ["a/b~c"] };
    expect(checkRequest({}, closed).violations.map(({ pointer }) => pointer)).toEqual(["/a~1b~0c"]);
  });
});

describe("advice", () => {
  test("is told and refuses nothing", () => {
    const card = { cvv: "1234", expiryYear: "2030", billingAddress: { state: "a long state" } };
    const body = { ...vaulting, redirectUrl: "www.merchant.example", paymentMethodDetail: { card }, env: {} };
    expect(checkRequest(body, vaultPaymentMethod.request)).toEqual({
      violations: [],
      advice: [
        { pointer: "/redirectUrl", rule: "format", message: "should be a whole URL, with its scheme" },
        { pointer: "/paymentMethodDetail/paymentMethodType", rule: "required", message: "is required according to another source" },
        { pointer: "/paymentMethodDetail/card/cardNo", rule: "required", message: "is required according to another source" },
        {
          pointer: "/paymentMethodDetail/card/cvv",
          rule: "maxLength",
          message: "takes at most 3 characters according to another source, has 4",
        },
        {
          pointer: "/paymentMethodDetail/card/expiryYear",
          rule: "maxLength",
          message: "takes at most 2 characters according to another source, has 4",
        },
        {
          pointer: "/paymentMethodDetail/card/billingAddress/region",
          rule: "required",
          message: "is required according to another source",
        },
        {
          pointer: "/paymentMethodDetail/card/billingAddress/state",
          rule: "maxLength",
          message: "takes at most 8 characters according to another source, has 12",
        },
        { pointer: "/env/terminalType", rule: "required", message: "is required according to another source" },
      ],
    });
  });

  test("takes any list that the contract leaves open", () => {
    const { advice, violations } = checkRequest({ ...vaulting, env: { terminalType: "app" } }, vaultPaymentMethod.request);
    expect([...advice, ...violations]).toEqual([]);
  });
});

describe("a request of one of several shapes", () => {
  const shape = (name: string, properties: ObjectSchema["properties"], required: readonly string[]): ObjectSchema => ({
    type: "object",
    closed: true,
    required: ["kind", ...required],
    properties: { kind: { type: "string", values: [name] }, ...properties },
  });
  const text = { type: "string", maxLength: 5 } as const;
  const means: ObjectSchema = { type: "object", closed: true, required: ["id"], properties: { id: text } };
  const request: ObjectSchema = {
    type: "object",
    closed: true,
    required: ["kind"],
    properties: { kind: { type: "string" }, means, code: text },
    branches: [
      {
        name: "ByToken",
        when: [{ path: ["kind"], equals: "BUY" }, { path: ["means", "id"] }],
        schema: shape("BUY", { means }, ["means"]),
      },
      { name: "ByCode", when: [{ path: ["kind"], equals: "BUY" }, { path: ["code"] }], schema: shape("BUY", { code: text }, ["code"]) },
      { name: "Lease", when: [{ path: ["kind"], equals: "LEASE" }], schema: shape("LEASE", { code: text }, []) },
    ],
  };

  test("is taken in each shape", () => {
    for (const body of [{ kind: "BUY", means: { id: "1" } }, { kind: "BUY", code: "1" }, { kind: "LEASE" }, { kind: "LEASE", code: "1" }]) {
      expect(refused(body, { request })).toEqual([]);
      expect(isOfKnownShape(body, request)).toBe(true);
    }
  });

  test.each([
    [{ kind: "BUY", means: { id: "1" }, code: "1" }, "/code: is not known to Antom; remove it"],
    [{ kind: "LEASE", means: { id: "1" } }, "/means: is not known to Antom; remove it"],
    [{ kind: "LEASE", code: "123456" }, "/code: takes at most 5 characters, has 6"],
    [{ kind: "BUY" }, "/means: is required"],
    [{ kind: "BUY", means: {} }, "/means/id: is required"],
    [{ means: { id: "1" } }, "/kind: is required"],
    [{ code: "1" }, "/kind: is required"],
    [{ kind: "LEND", means: { id: "1" } }, '/kind: has to be "BUY"'],
  ])("is held against the shape that it comes nearest to: %j", (body, message) => {
    expect(refused(body, { request })).toEqual([message]);
  });

  test("is of no known shape where it bears all marks of none", () => {
    for (const body of [{}, { kind: "BUY" }, { kind: "LEND", code: "1" }, { code: "1" }, { kind: "BUY", means: "1" }, null, "text"]) {
      expect(isOfKnownShape(body, request)).toBe(false);
    }
    // What takes one shape only knows no other.
    expect(isOfKnownShape({}, createVaultingSession.request)).toBe(true);
    expect(refused("text", { request })).toEqual([": has to be an object, not a string"]);
  });
});

test("a field can be required by several values of another", () => {
  const request: ObjectSchema = {
    type: "object",
    properties: { terminal: { type: "string" }, system: { type: "string" } },
    conditions: [{ field: "terminal", equals: ["WAP", "APP"], require: ["system"] }],
  };
  for (const terminal of ["WAP", "APP"]) {
    expect(refused({ terminal }, { request })).toEqual(['/system: is required when terminal is "WAP" or "APP"']);
    expect(refused({ terminal, system: "IOS" }, { request })).toEqual([]);
  }
  for (const body of [{}, { terminal: "WEB" }, { terminal: "" }]) expect(refused(body, { request })).toEqual([]);
});

describe("a positive integer as text", () => {
  const request: ObjectSchema = { type: "object", properties: { many: { type: "string", positive: true, maxLength: 16 } } };
  const message = "/many: has to be the digits of a positive integer: no sign, no point, no blank, no zero in front";

  test.each(["1", "10", "9007199254740993", "9999999999999999"])("is %j", (many) => {
    expect(refused({ many }, { request })).toEqual([]);
  });

  test.each(["", "0", "01", "-1", "+1", "1.0", "1.", "1,000", "1 000", "1_000", "1e3", " 1", "1\n", "0x1f", "1n", "１", "١"])(
    "is not %j",
    (many) => {
      expect(refused({ many }, { request })).toEqual([message]);
    },
  );

  test.each([1, 0.1, 1e21, Number.NaN, 1n, true, null])("is not the value %s", (many) => {
    expect(checkRequest({ many }, request).violations).toMatchObject([{ pointer: "/many", rule: "type" }]);
  });

  test("has as many digits as fit", () => {
    expect(refused({ many: "1".repeat(17) }, { request })).toEqual(["/many: takes at most 16 characters, has 17"]);
    expect(checkRequest({ many: "-".repeat(17) }, request).violations.map(({ rule }) => rule)).toEqual(["pattern", "maxLength"]);
  });

  test("is asked of a request, and of no answer", () => {
    for (const many of ["0", "-1", "1.5", "x".repeat(99), 15]) expect(brokenPromises({ many }, request)).toEqual([]);
  });
});

test("digits can have to end in zeros where another field says so", () => {
  const request: ObjectSchema = {
    type: "object",
    properties: { unit: { type: "string" }, size: { type: "string" }, other: { type: "string" } },
    conditions: [{ field: "unit", equals: ["A", "B"], endings: { size: "00", other: "0" } }],
  };
  const rounds = "; roundedAmountOf rounds it, which changes what the buyer pays";
  const wrong = `/size: has to end in 00 when unit is "A" or "B"${rounds}`;
  expect(refused({ unit: "A", size: "150", other: "10" }, { request })).toEqual([wrong]);
  expect(refused({ unit: "B", size: "1", other: "1" }, { request })).toEqual([
    wrong,
    `/other: has to end in 0 when unit is "A" or "B"${rounds}`,
  ]);
  // A field that is not there is for `required` to miss.
  for (const body of [{ unit: "A", size: "1500" }, { unit: "A" }, { unit: "a", size: "1" }, { size: "1" }]) {
    expect(refused(body, { request })).toEqual([]);
  }
  expect(checkRequest({ unit: "A", size: 150 }, request).violations).toMatchObject([{ pointer: "/size", rule: "type" }]);
  expect(brokenPromises({ unit: "A", size: "150" }, request)).toEqual([]);
});

test("where a published sample sends true or false, that is taken beside the text, and nothing else is", () => {
  const request: ObjectSchema = {
    type: "object",
    properties: { kept: { type: "string", values: ["true", "false"], booleans: true } },
  };
  for (const kept of [true, false, "true", "false"]) expect(refused({ kept }, { request })).toEqual([]);
  for (const kept of [1, 0, null, "TRUE", "", {}]) expect(refused({ kept }, { request })).toHaveLength(1);
});

describe("a promise of an answer", () => {
  const schema: ObjectSchema = {
    type: "object",
    required: ["token", "inner", "list"],
    properties: {
      token: { type: "string", maxLength: 3 },
      inner: { type: "object", required: ["id"], properties: { id: { type: "string" } } },
      list: { type: "array", items: { type: "string" } },
      spare: { type: "string" },
    },
  };
  const kept = { token: "t", inner: { id: "1" }, list: [] };
  const broken = (body: unknown): string[] => brokenPromises(body, schema);

  test("is kept by what is there, of its kind and of any length", () => {
    expect(broken(kept)).toEqual([]);
    expect(broken({ ...kept, token: "longer than promised", spare: "", more: { unknown: true } })).toEqual([]);
    for (const scalar of [0, 17, true, false]) expect(broken({ ...kept, token: scalar, inner: { id: scalar } })).toEqual([]);
  });

  test.each([undefined, null, ""])("is broken by %j, unless the field is optional", (absent) => {
    expect(broken({ ...kept, token: absent, spare: absent })).toEqual(["/token"]);
    expect(broken({ ...kept, inner: { id: absent } })).toEqual(["/inner/id"]);
    expect(broken({ ...kept, inner: absent, list: absent })).toEqual(["/inner", "/list"]);
  });

  test("is broken by another kind, in an optional field too", () => {
    expect(broken({ token: {}, inner: [], list: "x", spare: ["x"] })).toEqual(["/token", "/inner", "/list", "/spare"]);
    expect(broken([])).toEqual([""]);
    expect(broken(null)).toEqual([""]);
  });

  test("is not kept by a prototype", () => {
    expect(broken(Object.create(kept))).toEqual(["/token", "/inner", "/list"]);
  });
});
