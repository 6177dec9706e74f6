/** What may be logged: an allow-list by the contract, with Luhn's check as the last net. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { vaultPaymentMethod } from "../generated/ams.contract.ts";
import { testCards } from "../generated/products.ts";
import type { ObjectSchema } from "../src/contract.ts";
import { isRedacted, passesLuhn, redacted, withoutCardNumbers } from "../src/redaction.ts";
import { validBody } from "./contract/bodies.ts";
import { contractOperations } from "./contract/operations.ts";
import { planted, withCheckDigit } from "./support/planted.ts";

const SEED = 20261120;

describe("a body", () => {
  test("is shown where the contract knows a field and does not mark it, and hidden by kind and length elsewhere", () => {
    const body = {
      vaultingRequestId: "order-1",
      vaultingNotificationUrl: "https://merchant.example/notify?token=abc#part",
      metadata: "{}",
      paymentMethodDetail: {
        card: {
          cardNo: "4054695723100768",
          brand: "VISA",
          cvv: "123",
          expiryYear: "30",
          cardholderName: { firstName: "Zoë😀" },
          networkTransactionId: "abc",
          cardPasswordDigest: "12",
          nickname: "my card",
        },
      },
      env: { terminalType: "WEB", clientIp: "192.0.2.1", browserInfo: "Mozilla" },
      "4054695723100768": "a name that is data",
    };
    expect(redacted(body, vaultPaymentMethod.request)).toEqual({
      vaultingRequestId: "order-1",
      vaultingNotificationUrl: "https://merchant.example/notify?[hidden]",
      metadata: "[secret, 2 characters]",
      paymentMethodDetail: {
        card: {
          cardNo: "[pan, ends in 0768]",
          brand: "VISA",
          cvv: "[cvv, 3 characters]",
          expiryYear: "[personal, 2 characters]",
          cardholderName: { firstName: "[personal, 4 characters]" },
          networkTransactionId: "[token, 3 characters]",
          cardPasswordDigest: "[secret, 2 characters]",
          "*": "[7 characters]",
        },
      },
      env: { terminalType: "WEB", clientIp: "[personal, 9 characters]", browserInfo: "[7 characters]" },
      "*": "[19 characters]",
    });
  });

  test.each([
    ["too short to be one", "405469572310", "[pan, 12 characters]"],
    ["too long to be one", "4".repeat(20), "[pan, 20 characters]"],
    ["with blanks", "4054 6957 2310 0768", "[pan, 19 characters]"],
    ["as a JSON number", 4054695723100768, "[pan, number]"],
    ["absent", null, "[pan, null]"],
    ["a list", ["4054695723100768"], "[pan, array of 1]"],
  ])("shows nothing of a card number that is %s", (_, cardNo, expected) => {
    const shown = redacted({ paymentMethodDetail: { card: { cardNo } } }, vaultPaymentMethod.request);
    expect(shown).toEqual({ paymentMethodDetail: { card: { cardNo: expected } } });
  });

  test.each([
    ["text", "[4 characters]"],
    [20, "[number]"],
    [true, "[boolean]"],
    [null, "[null]"],
    [undefined, "[undefined]"],
    [["a", "b"], "[array of 2]"],
    [{ a: 1 }, "[object]"],
  ])("without a schema is %j no more than its kind", (value, expected) => {
    expect(redacted(value, undefined)).toBe(expected);
  });

  test("of another kind than the schema's is hidden whole", () => {
    expect(redacted("a card in a string", vaultPaymentMethod.request)).toBe("[18 characters]");
    const list: ObjectSchema = { type: "object", properties: { list: { type: "array", items: { type: "string" } } } };
    expect(redacted({ list: ["a", 1, { b: 2 }] }, list)).toEqual({ list: ["a", "[number]", "[object]"] });
    expect(redacted({ list: "a" }, list)).toEqual({ list: "[1 characters]" });
  });

  test("that is a map shows what its values show, and none of its names", () => {
    const amount: ObjectSchema = {
      type: "object",
      properties: { value: { type: "string" }, token: { type: "string", sensitive: "token" } },
    };
    const map: ObjectSchema = { type: "object", properties: {}, members: amount };
    expect(redacted({ "4054695723100768": { value: "1", token: "abc", other: "x" } }, map)).toEqual({
      "*": { value: "1", token: "[token, 3 characters]", "*": "[1 characters]" },
    });
    expect(redacted({ constructor: "abc" }, map)).toEqual({ "*": "[3 characters]" });
  });

  test("does not change, and finds no schema on a prototype", () => {
    const body = Object.freeze({ constructor: "a", toString: "b", vaultingRequestId: "c" });
    expect(redacted(body, vaultPaymentMethod.request)).toEqual({ "*": "[1 characters]", vaultingRequestId: "c" });
    expect(redacted(JSON.parse('{"__proto__":{"vaultingRequestId":"c"}}'), vaultPaymentMethod.request)).toEqual({ "*": "[object]" });
  });
});

describe("a URL", () => {
  const shown = (redirectUrl: string): unknown =>
    (redacted({ redirectUrl }, vaultPaymentMethod.request) as { redirectUrl: unknown }).redirectUrl;

  test.each([
    ["https://m.example/done?token=abc", "https://m.example/done?[hidden]"],
    ["HTTPS://m.example/done?token=abc", "HTTPS://m.example/done?[hidden]"],
    ["https://m.example/done#token=abc", "https://m.example/done?[hidden]"],
    ["https://m.example/done?a=\n1&token=abc", "https://m.example/done?[hidden]"],
    ["https://m.example/done", "https://m.example/done"],
    ["https://m.example/card/4054695723100768", "https://m.example/card/[16 digits]"],
  ])("%j is shown as %j", (url, expected) => {
    expect(shown(url)).toBe(expected);
  });

  test.each([
    "www.m.example/done?token=abc",
    "//m.example/done?token=abc",
    " https://m.example/done?token=abc",
    "shop://done?token=abc",
    "https://m.example/my page?token=abc",
    "?token=abc",
  ])("that has another form, %j, hides its query too", (url) => {
    expect(shown(url)).not.toContain("abc");
  });

  test("is what a field of that kind holds: an id is shown whole, whatever signs are in it", () => {
    const ids = { vaultingRequestId: "order#17?again", merchantAccountId: "shop//a@b" };
    expect(redacted(ids, vaultPaymentMethod.request)).toEqual(ids);
  });

  test("hides the password that it carries", () => {
    expect(shown("https://user:abc@m.example/done")).not.toContain("abc");
  });
});

describe("Luhn's net", () => {
  test("knows every published test number, and no number that is one digit off", () => {
    for (const { number } of testCards) {
      expect(passesLuhn(number)).toBe(true);
      for (let at = 0; at < number.length; at++) {
        const changed = number.slice(0, at) + ((Number(number[at]) + 1) % 10) + number.slice(at + 1);
        expect(passesLuhn(changed)).toBe(false);
      }
    }
  });

  test.each([
    ["4054695723100768", "[16 digits]"],
    ["pay 4054695723100768 and 5162774114974622.", "pay [16 digits] and [16 digits]."],
    ['{"cardNo":"4054695723100768"}', '{"cardNo":"[16 digits]"}'],
    ["a4054695723100768b", "a[16 digits]b"],
    ["-4054695723100768", "-[16 digits]"],
    ["4054695723100769", "4054695723100769"],
    ["no number", "no number"],
  ])("%j is passed on as %j", (text, expected) => {
    expect(withoutCardNumbers(text)).toBe(expected);
  });

  test("leaves a run alone that is longer than any card number, though a part of it passes for one", () => {
    const number = withCheckDigit("4".padEnd(18, "0"));
    for (const longer of [`${number}7`, `7${number}`, `7${number}7`]) expect(withoutCardNumbers(longer)).toBe(longer);
  });

  test.each(Array.from({ length: 11 }, (_, index) => index + 11))("catches runs of 13 to 19 digits: %i", (length) => {
    const number = withCheckDigit("4".padEnd(length - 1, "0"));
    expect(number).toHaveLength(length);
    expect(withoutCardNumbers(`<${number}>`)).toBe(length >= 13 && length <= 19 ? `<[${length} digits]>` : `<${number}>`);
  });
});

describe.each(contractOperations)("of $name", ({ document, operation, requestSchema, answerSchemas }) => {
  const bodies = [
    { what: "no request", schema: requestSchema, known: operation.request },
    ...answerSchemas.map((schema, index) => ({ what: `no answer of state ${index}`, schema, known: operation.response[index]?.schema })),
  ];
  test.each(bodies)("$what shows a sensitive field", ({ schema, known }) => {
    fc.assert(
      fc.property(validBody(document, schema), fc.stringMatching(/^[A-Za-z0-9+/?&=]{20}$/), (valid, random) => {
        const { body, secrets } = planted(document, schema, valid, random);
        const shown = JSON.stringify(redacted(body, known));
        for (const secret of secrets) {
          for (const form of [secret, btoa(secret), encodeURIComponent(secret), secret.slice(0, -4)]) expect(shown).not.toContain(form);
        }
      }),
      { seed: SEED, numRuns: 100 },
    );
  });
});

describe("what stands in the place of a value", () => {
  const leaves = (value: unknown): unknown[] =>
    typeof value === "object" && value !== null ? Object.values(value).flatMap(leaves) : [value];
  const anything = fc.oneof(
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.constant(undefined),
    fc.array(fc.string()),
    fc.object(),
  );

  test("is known again, whatever the value was", () => {
    const sensitivities = ["pan", "cvv", "token", "secret", "personal"] as const;
    const property = fc.property(anything, fc.constantFrom(undefined, ...sensitivities), (value, sensitive) => {
      const shown = redacted(value, sensitive && { type: "string", sensitive });
      expect(leaves(shown).filter((leaf) => typeof leaf !== "string" || !isRedacted(leaf))).toEqual([]);
    });
    fc.assert(property, { seed: SEED, numRuns: 500 });
    expect(isRedacted(String(redacted("4054695723100768", { type: "string", sensitive: "pan" })))).toBe(true);
    expect(isRedacted(withoutCardNumbers("4054695723100768"))).toBe(true);
  });

  test.each([
    "",
    "[]",
    "[text]",
    "12 characters",
    "x [12 characters]",
    "[12 characters] x",
    "[pan, 4054695723100768]",
    '["a"]',
    "[object Object]",
  ])("%j is not taken for it", (text) => expect(isRedacted(text)).toBe(false));
});
