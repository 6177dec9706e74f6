/** Amounts of money: decimal text or a bigint -> what a request takes, and back. By ISO 4217; nothing is rounded but by roundedAmountOf. */
import { amount, currencies, listDate, zeros } from "../generated/currencies.ts";
import { AntomError } from "./errors.ts";
import { isObject, own } from "./json.ts";
import { violationsIn } from "./violations.ts";

/** An amount of money as Antom has it, in the smallest unit of its currency: 12.34 USD are `{ currency: "USD", value: "1234" }`. */
export interface Amount {
  /** ISO 4217, three capital letters. */
  readonly currency: string;
  /** How much, in digits. Of yen and others without decimals the whole ones, of most others hundredths, of some thousandths. */
  readonly value: string;
}

/** How much money, and in which currency: as decimal text, or in the smallest unit as a bigint. Never a number: 0.1 + 0.2 is not 0.3. */
export type Money =
  | {
      /** ISO 4217, three capital letters. */
      readonly currency: string;
      /** Such as "12.34" or "12": a point, no sign, no exponent, nothing between the thousands. */
      readonly decimal: string;
      readonly minorUnits?: never;
    }
  | {
      /** ISO 4217, three capital letters. */
      readonly currency: string;
      /** Such as `1234n` for 12.34 USD. */
      readonly minorUnits: bigint;
      readonly decimal?: never;
    };

/**
 * The amount that a request takes. It is exact, or it throws: more decimals than the currency has are refused, zeros too, and so is IDR with
 * anything but whole rupiahs, which Antom does not take.
 *
 * @example
 * amountOf({ currency: "USD", decimal: "12.34" }); // { currency: "USD", value: "1234" }
 * amountOf({ currency: "JPY", decimal: "1234" }); // { currency: "JPY", value: "1234" }
 * amountOf({ currency: "USD", minorUnits: 1234n }); // { currency: "USD", value: "1234" }
 *
 * @throws {AntomError} `ANTOM_INVALID_AMOUNT`: an unknown currency, a number, text that is no decimal, nothing or less, more than 16 digits.
 */
export function amountOf(money: Money): Amount {
  const { currency, exponent, digits, decimals } = read(money);
  if (decimals > exponent) {
    throw invalidAmount(
      `decimal has to have at most ${exponent} decimals in ${currency}; roundedAmountOf rounds, which changes what the buyer pays`,
    );
  }
  return sendable(currency, digits * power(exponent - decimals));
}

/**
 * The nearest amount that a request takes; of two that are as near, the even one. It changes what the buyer pays: show him the result.
 *
 * Of IDR it is whole rupiahs, of any other currency its smallest unit.
 *
 * @example
 * roundedAmountOf({ currency: "IDR", decimal: "15000.49" }); // { currency: "IDR", value: "1500000" }
 * roundedAmountOf({ currency: "USD", decimal: "12.345" }); // { currency: "USD", value: "1234" }
 *
 * @throws {AntomError} `ANTOM_INVALID_AMOUNT`: as `amountOf`, but for what is only not exact; also where nothing is left.
 */
export function roundedAmountOf(money: Money): Amount {
  const { currency, exponent, digits, decimals } = read(money);
  const step = power(own(zeros, currency) ?? 0);
  return sendable(currency, halfEven(digits * power(exponent), power(decimals) * step) * step);
}

/**
 * An amount as decimal text, with as many decimals as its currency has: what `amountOf` takes. Of any amount that Antom tells, nothing included.
 *
 * @example
 * decimalOf({ currency: "USD", value: "1234" }); // "12.34"
 * decimalOf({ currency: "JPY", value: "1234" }); // "1234"
 *
 * @throws {AntomError} `ANTOM_INVALID_AMOUNT`: an unknown currency, or a value that is not digits alone.
 */
export function decimalOf(told: Amount): string {
  const digits = String(minorUnitsOf(told));
  const exponent = exponentOf(told.currency);
  if (exponent === 0) return digits;
  const padded = digits.padStart(exponent + 1, "0");
  return `${padded.slice(0, -exponent)}.${padded.slice(-exponent)}`;
}

/**
 * How much an amount is in the smallest unit of its currency, to calculate with. Of any amount that Antom tells, nothing included.
 *
 * @example
 * minorUnitsOf({ currency: "USD", value: "1234" }); // 1234n
 *
 * @throws {AntomError} `ANTOM_INVALID_AMOUNT`: a value that is not digits alone; an amount that is a number may have lost some.
 */
export function minorUnitsOf(told: Amount): bigint {
  const value: unknown = isObject(told) ? told["value"] : undefined;
  if (typeof value !== "string" || !/^[0-9]+$/.test(value)) throw invalidAmount("value has to be digits alone, as text");
  return BigInt(value);
}

/** Money as a fraction: `digits` over ten to the power of `decimals`. */
interface Fraction {
  readonly currency: string;
  /** How many decimals the currency has. */
  readonly exponent: number;
  readonly digits: bigint;
  readonly decimals: number;
}

function read(money: unknown): Fraction {
  if (!isObject(money) || (money["decimal"] === undefined) === (money["minorUnits"] === undefined)) {
    throw invalidAmount("it takes { currency, decimal } or { currency, minorUnits }");
  }
  const { currency, decimal, minorUnits } = money;
  const exponent = exponentOf(currency);
  const known = { currency: String(currency), exponent };
  if (minorUnits !== undefined) {
    if (typeof minorUnits === "bigint") return { ...known, digits: minorUnits, decimals: exponent };
    throw invalidAmount("minorUnits has to be a bigint, such as 1234n");
  }
  const [, whole, part = ""] = (typeof decimal === "string" && /^(0|[1-9][0-9]*)(?:\.([0-9]+))?$/.exec(decimal)) || [];
  if (whole === undefined) {
    throw invalidAmount(
      'decimal has to be text such as "12.34": digits and one point, no sign, no exponent, no blank, nothing between the thousands',
    );
  }
  return { ...known, digits: BigInt(whole + part), decimals: part.length };
}

/** @throws where ISO 4217 has no such currency: nobody assumes two decimals. */
function exponentOf(currency: unknown): number {
  const [exponent] = Object.entries(currencies).find(([, codes]) => codes.split(" ").some((code) => code === currency)) ?? [];
  if (exponent !== undefined) return Number(exponent);
  throw invalidAmount(
    `currency has to be one of ISO 4217 (list of ${listDate}) that has a smallest unit, in capital letters, such as "USD"`,
  );
}

/** @throws where the contract would refuse it. */
function sendable(currency: string, minorUnits: bigint): Amount {
  const made = { currency, value: String(minorUnits) };
  // Before what is wrong with the value itself stands what its currency asks of it.
  const wrong = violationsIn(made, amount).at(-1);
  if (wrong !== undefined) throw invalidAmount(`in the smallest unit of ${currency} it ${wrong.message}`);
  return made;
}

function halfEven(numerator: bigint, divisor: bigint): bigint {
  const whole = numerator / divisor;
  const twice = (numerator % divisor) * 2n;
  return twice > divisor || (twice === divisor && whole % 2n === 1n) ? whole + 1n : whole;
}

function power(exponent: number): bigint {
  return 10n ** BigInt(exponent);
}

function invalidAmount(message: string): AntomError {
  return new AntomError("ANTOM_INVALID_AMOUNT", `The amount can't be taken: ${message}.`, { maybeExecuted: false });
}
