/** AntomError: what it holds, by which it is known across packages, and what a log makes of it. */
import { readFile } from "node:fs/promises";
import { runInNewContext } from "node:vm";
import { transform } from "esbuild";
import { describe, expect, test, vi } from "vitest";
import { AntomError, isAntomError } from "../src/errors.ts";

/** The module once more, as a second copy of the package would hold it. */
async function secondCopy(): Promise<typeof import("../src/errors.ts")> {
  vi.resetModules();
  return import("../src/errors.ts");
}

describe("AntomError", () => {
  const cause = new Error("the reason");
  const error = new AntomError("ANTOM_NETWORK", "No connection.", { maybeExecuted: true, cause, operation: "pay", httpStatus: 502 });

  test("carries its code, its name, its cause and what may have happened", () => {
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({
      name: "AntomError",
      code: "ANTOM_NETWORK",
      message: "No connection.",
      maybeExecuted: true,
      operation: "pay",
      httpStatus: 502,
      violations: undefined,
    });
    expect(error.cause).toBe(cause);
    expect(String(error)).toBe("AntomError: No connection.");
  });

  test("has no cause where there is none", () => {
    expect("cause" in new AntomError("ANTOM_NOT_JSON", "?", { maybeExecuted: true })).toBe(false);
  });

  test("shows its brand to nobody who lists or writes it", () => {
    expect(Object.getOwnPropertySymbols(error).map((symbol) => Object.getOwnPropertyDescriptor(error, symbol)?.enumerable)).toEqual([
      false,
    ]);
  });
});

describe("isAntomError", () => {
  test("knows an error of this copy", () => {
    expect(isAntomError(new AntomError("ANTOM_ABORTED", "?", { maybeExecuted: false }))).toBe(true);
  });

  test("knows an error of another copy of the package, both ways", async () => {
    const other = await secondCopy();
    expect(other.AntomError).not.toBe(AntomError);
    const theirs = new other.AntomError("ANTOM_TIMEOUT", "?", { maybeExecuted: true });
    expect(theirs).not.toBeInstanceOf(AntomError);
    expect(isAntomError(theirs)).toBe(true);
    expect(other.isAntomError(new AntomError("ANTOM_TIMEOUT", "?", { maybeExecuted: true }))).toBe(true);
  });

  test("knows an error of another realm", async () => {
    const source = await readFile(new URL("../src/errors.ts", import.meta.url), "utf8");
    const { code } = await transform(source, { loader: "ts", format: "iife", globalName: "copy" });
    const theirs: unknown = runInNewContext(`${code}; new copy.AntomError("ANTOM_TIMEOUT", "?", { maybeExecuted: true })`);
    expect(isAntomError(theirs)).toBe(true);
  });

  test.each([
    ["another error", new Error("no")],
    ["a class of the same name", Object.assign(new Error("no"), { name: "AntomError", code: "ANTOM_TIMEOUT", maybeExecuted: true })],
    ["a branded object that is no error", { [Symbol.for("antom-client.AntomError")]: true }],
    ["an error whose brand is not true", Object.assign(new Error("no"), { [Symbol.for("antom-client.AntomError")]: "yes" })],
    ["null", null],
    ["undefined", undefined],
    ["an object", { code: "ANTOM_TIMEOUT" }],
    ["a text", "ANTOM_TIMEOUT"],
  ])("does not take %s for one", (_, value) => {
    expect(isAntomError(value)).toBe(false);
  });
});

describe("what JSON makes of an AntomError", () => {
  const secret = "planted-in-the-cause";
  const violations = [{ pointer: "/a", rule: "required", message: "is required" }] as const;
  const details = { maybeExecuted: false, operation: "pay", httpStatus: 400, violations, cause: new Error(secret) };
  const whole = new AntomError("ANTOM_INVALID_REQUEST", "pay was not sent", details);

  test("says what happened, without a stack and without the cause", () => {
    expect(JSON.parse(JSON.stringify(whole))).toEqual({
      name: "AntomError",
      code: "ANTOM_INVALID_REQUEST",
      message: "pay was not sent",
      maybeExecuted: false,
      operation: "pay",
      httpStatus: 400,
      violations,
    });
    expect(JSON.stringify({ deep: [whole] })).not.toContain(secret);
    expect(JSON.stringify({ deep: [whole] })).not.toContain("errors.test");
  });

  test("leaves out what does not apply", () => {
    const bare = new AntomError("ANTOM_ABORTED", "The call was aborted.", { maybeExecuted: true });
    expect(JSON.parse(JSON.stringify(bare))).toEqual({
      name: "AntomError",
      code: "ANTOM_ABORTED",
      message: "The call was aborted.",
      maybeExecuted: true,
    });
  });
});
