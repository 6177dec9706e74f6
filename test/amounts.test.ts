/** Amounts of money: made and read exactly, refused where they are not, rounded where somebody asks for it. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { capture, pay, refund } from "../generated/ams.contract.ts";
import { amount, currencies, zeros } from "../generated/currencies.ts";
import { type Amount, amountOf, decimalOf, type Money, minorUnitsOf, roundedAmountOf } from "../src/amounts.ts";
import { isAntomError } from "../src/errors.ts";
import { violationsIn } from "../src/violations.ts";

const exponents = new Map(
  Object.entries(currencies).flatMap(([exponent, codes]) => codes.split(" ").map((code) => [code, Number(exponent)])),
);
const all = [...exponents.keys()];
const exponentOf = (currency: string): number => exponents.get(currency) ?? Number.NaN;
const usd = (decimal: string): Money => ({ currency: "USD", decimal });

/** What it says where it throws, which has to be the one error that it may throw. */
function refusal(call: () => unknown): string {
  try {
    return `made ${JSON.stringify(call())}`;
  } catch (error) {
    if (!isAntomError(error)) throw error;
    expect(error).toMatchObject({ code: "ANTOM_INVALID_AMOUNT", maybeExecuted: false });
    return error.message;
  }
}

/** What a caller without types may pass. */
const untyped = <T>(value: unknown): T => value as T;

describe("an amount", () => {
  test.each([
    ["12.34", "USD", "1234"],
    ["12.3", "USD", "1230"],
    ["12", "USD", "1200"],
    ["0.01", "USD", "1"],
    ["12", "JPY", "12"],
    ["0.001", "KWD", "1"],
    ["1.0001", "CLF", "10001"],
    ["15000", "IDR", "1500000"],
    ["15000.00", "IDR", "1500000"],
    ["99999999999999.99", "USD", "9999999999999999"],
  ])("of %s %s is %s", (decimal, currency, value) => {
    expect(amountOf({ currency, decimal })).toEqual({ currency, value });
  });

  test.each([
    [1234n, "USD", "1234"],
    [1n, "JPY", "1"],
    [9007199254740993n, "KRW", "9007199254740993"],
    [100n, "IDR", "100"],
  ])("of %s in the smallest unit of %s is %s", (minorUnits, currency, value) => {
    expect(amountOf({ currency, minorUnits })).toEqual({ currency, value });
  });

  test.each(["", " ", " 12", "12 ", "12\n", "+1", "-1", "-0.01", "1e3", "1,000", "1,5", "1 000", "1_000", "1'000", "12.", ".5", "1.2.3"])(
    "is not made of the text %j",
    (decimal) => {
      expect(refusal(() => amountOf(usd(decimal)))).toContain('decimal has to be text such as "12.34"');
    },
  );

  test.each(["012", "00.50", "0x10", "Infinity", "NaN", "１２", "١٢", "$12", "12 USD", "12n"])("is not made of the text %j", (decimal) => {
    expect(refusal(() => amountOf(usd(decimal)))).toContain('decimal has to be text such as "12.34"');
  });

  // 1.000 is one thousand to half of Europe.
  test.each([
    ["12.345", "USD", 2],
    ["12.340", "USD", 2],
    ["1.000", "USD", 2],
    ["12.0", "JPY", 0],
    ["1.0001", "KWD", 3],
    ["15000.495", "IDR", 2],
  ])("of %s %s would have to be rounded, and is not", (decimal, currency, exponent) => {
    const message = refusal(() => amountOf({ currency, decimal }));
    expect(message).toContain(`decimal has to have at most ${exponent} decimals in ${currency}; roundedAmountOf rounds`);
  });

  test.each(["0", "0.00"])("of %s is none", (decimal) => {
    expect(refusal(() => amountOf(usd(decimal)))).toContain("has to be the digits of a positive integer");
    expect(refusal(() => amountOf({ currency: "USD", minorUnits: 0n }))).toContain("has to be the digits of a positive integer");
    expect(refusal(() => amountOf({ currency: "USD", minorUnits: -1n }))).toContain("has to be the digits of a positive integer");
  });

  test("has sixteen digits at most", () => {
    const message = "in the smallest unit of USD it takes at most 16 characters, has 17";
    expect(refusal(() => amountOf(usd("100000000000000.00")))).toContain(message);
    expect(refusal(() => amountOf({ currency: "USD", minorUnits: 10n ** 16n }))).toContain(message);
  });

  test.each(["15000.49", "15000.01", "0.50"])("of %s IDR is refused, and rounded only by the call that says so", (decimal) => {
    const message = refusal(() => amountOf({ currency: "IDR", decimal }));
    expect(message).toContain("has to end in 00");
    expect(message).toContain("roundedAmountOf rounds it, which changes what the buyer pays");
    expect(refusal(() => amountOf({ currency: "IDR", minorUnits: 1500049n }))).toBe(message);
    expect(amountOf({ currency: "USD", decimal })).toMatchObject({ currency: "USD" });
  });

  test.each(["usd", "Usd", "US", "USDX", " USD", "", "EURO", "BTC", "___", "AED AFN", "toString", "__proto__", "0", "2"])(
    "in the currency %j is refused; nobody assumes two decimals",
    (currency) => {
      const message = "currency has to be one of ISO 4217";
      expect(refusal(() => amountOf({ currency, decimal: "12.34" }))).toContain(message);
      expect(refusal(() => amountOf({ currency, minorUnits: 1n }))).toContain(message);
      expect(refusal(() => roundedAmountOf({ currency, decimal: "12.34" }))).toContain(message);
      expect(refusal(() => decimalOf({ currency, value: "1" }))).toContain(message);
    },
  );

  // They have no smallest unit: a table that says 0 of them is wrong.
  test.each(["XAU", "XAG", "XPT", "XPD", "XDR", "XTS", "XXX", "XSU", "XUA", "XBA"])("in %s is none", (currency) => {
    expect(refusal(() => amountOf({ currency, decimal: "1" }))).toContain("that has a smallest unit");
  });

  test.each([12.34, 12, 0.1 + 0.2, Number.NaN, "12.34", 1234n, null, undefined, [], true, () => "12.34"])(
    "is not made of %s alone",
    (money) => {
      expect(refusal(() => amountOf(untyped(money)))).toContain("it takes { currency, decimal } or { currency, minorUnits }");
      expect(refusal(() => roundedAmountOf(untyped(money)))).toContain("it takes { currency, decimal } or { currency, minorUnits }");
    },
  );

  test.each([12.34, 12, Number.NaN, 1234n, true, null, {}, ["12.34"], new String("12.34")])("has no %s for its decimal", (decimal) => {
    expect(refusal(() => amountOf(untyped({ currency: "USD", decimal })))).toContain("decimal has to be text");
  });

  // A column of eight bytes comes as text from PostgreSQL: taken for a decimal it would be a hundred times as much.
  test.each([1234, 12.34, "1234", "12.34", true, null, {}])("has no %j for its smallest units", (minorUnits) => {
    expect(refusal(() => amountOf(untyped({ currency: "USD", minorUnits })))).toContain("minorUnits has to be a bigint");
  });

  test("is said in one way only", () => {
    for (const money of [
      { currency: "USD" },
      { currency: "USD", decimal: "12.34", minorUnits: 1234n },
      { currency: "USD", value: "1234" },
    ]) {
      expect(refusal(() => amountOf(untyped(money)))).toContain("it takes { currency, decimal } or { currency, minorUnits }");
    }
    expect(refusal(() => amountOf(untyped({ decimal: "12.34" })))).toContain("currency has to be one of ISO 4217");
  });
});

describe("an amount that Antom tells", () => {
  test.each([
    ["1234", "USD", "12.34"],
    ["5", "USD", "0.05"],
    ["0", "USD", "0.00"],
    ["1234", "JPY", "1234"],
    ["0", "JPY", "0"],
    ["1", "KWD", "0.001"],
    ["1500049", "IDR", "15000.49"],
    ["007", "USD", "0.07"],
    ["12345678901234567890", "USD", "123456789012345678.90"],
  ])("of %s %s is %s", (value, currency, decimal) => {
    expect(decimalOf({ currency, value })).toBe(decimal);
    expect(minorUnitsOf({ currency, value })).toBe(BigInt(value));
  });

  test.each(["", "-1", "+1", "12.34", "1e3", " 1", "1 ", "1\n", "1,000", "0x1f", "１", 1234, 12.34, 1234n, null, undefined])(
    "with the value %s is none that can be relied on",
    (value) => {
      expect(refusal(() => minorUnitsOf(untyped({ currency: "USD", value })))).toContain("value has to be digits alone, as text");
      expect(refusal(() => decimalOf(untyped({ currency: "USD", value })))).toContain("value has to be digits alone, as text");
    },
  );

  test("is an object", () => {
    for (const told of [undefined, null, "1234", 1234, ["1234"]]) {
      expect(refusal(() => minorUnitsOf(untyped<Amount>(told)))).toContain("value has to be digits alone, as text");
    }
  });
});

describe("rounding", () => {
  test.each([
    ["15000.49", "1500000"],
    ["15000.50", "1500000"],
    ["15000.51", "1500100"],
    ["15001.50", "1500200"],
    ["15000.500000000000000000001", "1500100"],
    ["15000", "1500000"],
    ["0.51", "100"],
    ["1.5", "200"],
  ])("takes %s IDR to whole rupiahs, half to even", (decimal, value) => {
    expect(roundedAmountOf({ currency: "IDR", decimal })).toEqual({ currency: "IDR", value });
  });

  test.each([
    [1500049n, "1500000"],
    [1500050n, "1500000"],
    [1500150n, "1500200"],
    [1500100n, "1500100"],
  ])("takes %s of the smallest unit of IDR to whole rupiahs", (minorUnits, value) => {
    expect(roundedAmountOf({ currency: "IDR", minorUnits })).toEqual({ currency: "IDR", value });
  });

  test.each([
    ["12.345", "USD", "1234"],
    ["12.355", "USD", "1236"],
    ["12.3451", "USD", "1235"],
    ["12.5", "JPY", "12"],
    ["13.5", "JPY", "14"],
    ["0.0005", "KWD", undefined],
    ["0.0015", "KWD", "2"],
  ])("takes %s %s to the smallest unit", (decimal, currency, value) => {
    const made = (): Amount => roundedAmountOf({ currency, decimal });
    if (value === undefined) expect(refusal(made)).toContain("has to be the digits of a positive integer");
    else expect(made()).toEqual({ currency, value });
  });

  test("leaves nothing of too little, and takes no more than fits", () => {
    for (const minorUnits of [0n, 1n, 50n, -49n, -50n, -1500049n]) {
      expect(refusal(() => roundedAmountOf({ currency: "IDR", minorUnits }))).toContain("has to be the digits of a positive integer");
    }
    expect(refusal(() => roundedAmountOf({ currency: "IDR", minorUnits: 9_999_999_999_999_950n }))).toContain("at most 16 characters");
  });
});

const currency = fc.constantFrom(...all);
const step = (code: string): bigint => 10n ** BigInt(zeros[code] ?? 0);
/** Any amount that a request takes. */
const sendable = currency.chain((code) =>
  fc.bigInt({ min: 1n, max: (10n ** 16n - 1n) / step(code) }).map((units) => ({ currency: code, value: String(units * step(code)) })),
);

describe("of every currency", () => {
  test.each(all)("%s: an amount comes back as it was, by way of text and of bigints", (code) => {
    const ofCode = fc.bigInt({ min: 1n, max: (10n ** 16n - 1n) / step(code) }).map((units) => String(units * step(code)));
    fc.assert(
      fc.property(ofCode, (value) => {
        const made = { currency: code, value };
        expect(amountOf({ currency: code, decimal: decimalOf(made) })).toEqual(made);
        expect(amountOf({ currency: code, minorUnits: minorUnitsOf(made) })).toEqual(made);
        expect(roundedAmountOf({ currency: code, decimal: decimalOf(made) })).toEqual(made);
        expect(minorUnitsOf(amountOf({ currency: code, minorUnits: BigInt(value) }))).toBe(BigInt(value));
      }),
      { numRuns: 25 },
    );
  });

  test("what is made of it is taken by every request", () => {
    for (const { request } of [pay, capture, refund]) {
      const field = Object.keys(request.properties).find((name) => /^(payment|capture|refund)Amount$/.test(name)) ?? "";
      // The very table that the request is held against.
      expect(request.properties[field]).toEqual(amount);
    }
    fc.assert(
      fc.property(sendable, (made) => {
        const again = amountOf({ currency: made.currency, decimal: decimalOf(made) });
        expect(violationsIn(again, amount)).toEqual([]);
      }),
    );
  });

  test("text is taken where it is the amount's own, but for zeros that it may lack", () => {
    const texts = fc.oneof(fc.string(), fc.stringMatching(/^[0-9.,eE+ -]{0,12}$/), fc.stringMatching(/^[0-9]{1,6}(\.[0-9]{1,4})?$/));
    let taken = 0;
    fc.assert(
      fc.property(currency, texts, (code, decimal) => {
        let made: Amount;
        try {
          made = amountOf({ currency: code, decimal });
        } catch {
          return;
        }
        taken++;
        const [whole, part = ""] = decimal.split(".");
        expect(decimalOf(made)).toBe(exponentOf(code) === 0 ? whole : `${whole}.${part.padEnd(exponentOf(code), "0")}`);
      }),
      { numRuns: 2_000, seed: 20261120 },
    );
    expect(taken).toBeGreaterThan(100);
  });

  test("no refusal tells the amount", () => {
    fc.assert(
      fc.property(currency, fc.stringMatching(/^[1-9][0-9]{17,20}$/), (code, digits) => {
        const said = [
          refusal(() => amountOf({ currency: code, decimal: digits })),
          refusal(() => amountOf({ currency: code, decimal: `1.${digits}` })),
          refusal(() => amountOf({ currency: code, decimal: `${digits} ` })),
          refusal(() => amountOf({ currency: code, minorUnits: BigInt(digits) })),
          refusal(() => amountOf({ currency: digits, minorUnits: 1n })),
          refusal(() => roundedAmountOf({ currency: code, decimal: digits })),
          refusal(() => minorUnitsOf({ currency: code, value: `-${digits}` })),
        ];
        for (const message of said) expect(message).not.toContain(digits.slice(0, 6));
      }),
      { seed: 20261120 },
    );
  });
});

describe("by others' reckoning", () => {
  /** How many decimals Antom's page on amounts (ac/ref/cc) says that these have. */
  const PUBLISHED = {
    0: "CLP JPY KRW VND",
    2: "AUD BDT BRL CAD CNY EUR GBP HKD IDR MXN MYR NZD PEN PHP PKR PLN SGD THB TWD USD",
  };
  /** Of these CLDR counts what people still pay with, ISO 4217 what the law divides them into. Antom goes by ISO 4217, and says so of IDR and PKR. */
  const CUSTOMARY = "AFN ALL COP HUF IDR IQD IRR KPW LAK LBP MGA MMK PKR SOS SYP YER".split(" ");
  const intl = (code: string): Intl.ResolvedNumberFormatOptions =>
    new Intl.NumberFormat("en", { style: "currency", currency: code }).resolvedOptions();

  test.each(Object.entries(PUBLISHED))("currencies have %s decimals where Antom says so", (exponent, codes) => {
    for (const code of codes.split(" ")) expect([code, exponents.get(code)]).toEqual([code, Number(exponent)]);
  });

  test("every other one has as many as Intl gives it, but for those that are rounded in daily life", () => {
    expect(all.length).toBeGreaterThan(160);
    const differing = all.filter((code) => intl(code).maximumFractionDigits !== exponents.get(code));
    expect(differing.filter((code) => !CUSTOMARY.includes(code))).toEqual([]);
    // Never more than by law.
    for (const code of differing) expect(intl(code).maximumFractionDigits).toBeLessThan(exponentOf(code));
  });

  test("a decimal is what Number writes, as far as Number reaches", () => {
    fc.assert(
      fc.property(currency, fc.integer({ min: 0, max: 10 ** 12 }), (code, units) => {
        expect(decimalOf({ currency: code, value: String(units) })).toBe((units / 10 ** exponentOf(code)).toFixed(exponentOf(code)));
      }),
    );
  });

  test("rounding is Intl's half to even", () => {
    const halves = fc.tuple(
      fc.bigInt({ min: 1n, max: 10n ** 9n }),
      fc.constantFrom("", ".5", ".50", ".05", ".005", ".0005", ".00005", ".49", ".515"),
    );
    const texts = fc.oneof(
      halves.map(([whole, part]) => `${whole}${part}`),
      fc.stringMatching(/^[1-9][0-9]{0,8}(\.[0-9]{1,8})?$/),
    );
    fc.assert(
      fc.property(currency, texts, (code, decimal) => {
        const kept = exponentOf(code) - (zeros[code] ?? 0);
        const format = new Intl.NumberFormat("en", {
          useGrouping: false,
          minimumFractionDigits: kept,
          maximumFractionDigits: kept,
          roundingMode: "halfEven",
        });
        const rounded = roundedAmountOf({ currency: code, decimal });
        // As text: a number would have been rounded before.
        expect(rounded).toEqual(amountOf({ currency: code, decimal: format.format(decimal as `${number}`) }));
      }),
      { numRuns: 2_000 },
    );
  });
});
