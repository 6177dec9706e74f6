/** Outcomes in words. */
import { describe, expect, test } from "vitest";
import { type ProductEntry, products } from "../generated/products.ts";
import type { Next, Operation, ResultStatus } from "../src/contract.ts";
import { explain } from "../src/explain.ts";
import { type AnyOutcome, decide } from "../src/outcome.ts";

const OPERATIONS = Object.entries(products).flatMap(([product, { operations }]: [string, ProductEntry]) =>
  Object.values(operations).map((operation) => ({ name: `${product} ${operation.id}`, operation })),
);

const UNKNOWN = "The contract does not know this code with this status.";
const BY_STATUS = /^Decided by the status alone: /;

const outcome: AnyOutcome = {
  operation: "vaultPaymentMethod",
  next: "inquire",
  result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "" },
  known: true,
  verified: true,
  final: false,
  maybeExecuted: true,
};

/** The outcome of a bare answer with a code; a success lacks what it promises, which explains itself all the same. */
function outcomeOf(operation: Operation, resultCode: string, resultStatus: ResultStatus): AnyOutcome {
  if (resultStatus === "S") return { ...outcome, operation: operation.id, next: "proceed", final: true };
  const result = { resultCode, resultStatus, resultMessage: "" };
  return decide({ operation, body: { result }, result, verified: true, keyValue: "the id" });
}

describe.each(OPERATIONS)("every code of $name", ({ operation }) => {
  const rows = Object.entries({ ...operation.gatewayCodes, ...operation.codes });
  test.each(rows)("%s is explained", (code, { status }) => {
    const explanation = explain(outcomeOf(operation, code, status));
    for (const text of Object.values(explanation)) expect(text).toMatch(/^[A-Z].+\.$/);
    expect(explanation.meaning).not.toBe(UNKNOWN);
    expect(explanation.action).not.toMatch(BY_STATUS);
  });

  test.each(rows)("%s with another status is not taken for what it is called", (code, { status }) => {
    const { meaning, action } = explain(outcomeOf(operation, code, status === "F" ? "U" : "F"));
    expect(meaning).toBe(UNKNOWN);
    expect(action).toMatch(BY_STATUS);
  });
});

test.each(["A_CODE_OF_TOMORROW", "constructor", "__proto__", "toString"])("the unknown code %s falls back on its status", (resultCode) => {
  const unknown = { ...outcome, known: false, next: "contactSupport" as const, result: { ...outcome.result, resultCode } };
  expect(explain(unknown)).toMatchObject({
    meaning: UNKNOWN,
    action: "Decided by the status alone: A person has to look at it.",
  });
});

test("an operation of another package's version falls back on the gateway's codes", () => {
  const result = { ...outcome.result, resultCode: "INVALID_SIGNATURE" };
  for (const operation of ["inquireVaulting", "constructor"]) {
    expect(explain({ ...outcome, operation, result }).meaning).toBe("The gateway could not verify the signature of the request.");
  }
});

test("every next has words of its own", () => {
  const all = {
    proceed: /Go on/,
    redirect: /Send the buyer to one of the URLs/,
    awaitResult: /Wait for the notification/,
    inquire: /inquiry operation/,
    retrySameRequest: /same request again, with the same id/,
    retryNewRequest: /new id/,
    changePaymentMethod: /another payment method/,
    fixRequest: /Correct the request/,
    contactSupport: /person/,
    stop: /final/,
  } satisfies Record<Next, RegExp>;
  for (const [next, words] of Object.entries(all)) expect(explain({ ...outcome, next: next as Next }).next).toMatch(words);
});

test("a new id is asked for only after an inquiry where the old attempt may have been carried out", () => {
  const again = { ...outcome, next: "retryNewRequest" as const };
  const key = { field: "vaultingRequestId", value: "the id" };
  expect(explain({ ...again, key: { ...key, use: "inquireFirst" } }).next).toBe(
    "Start over under a new id. Inquire under the old id first: the attempt may have been carried out.",
  );
  expect(explain({ ...again, key: { ...key, use: "new" } }).next).toBe("Start over under a new id.");
});

test("the certainty follows signature, finality and follow-up", () => {
  expect(explain({ ...outcome, verified: false }).certainty).toMatch(/not signed/);
  expect(explain({ ...outcome, final: true }).certainty).toBe("Antom signed it, and it is the last word on this call.");
  expect(explain(outcome).certainty).toBe("Antom signed it, and it is not the last word.");
  expect(explain({ ...outcome, followUp: ["inquireVaulting", "notifyVaulting"] }).certainty).toBe(
    "Antom signed it, and it is not the last word. What becomes of it, inquireVaulting or notifyVaulting tells.",
  );
});

test("nothing of the answer gets into the words", () => {
  const result = { ...outcome.result, resultMessage: "planted" };
  const key = { field: "vaultingRequestId", value: "planted", use: "inquireFirst" as const };
  const told = { ...outcome, result, key, data: { planted: "planted" }, urls: { normal: "https://planted.example" } };
  expect(JSON.stringify(explain(told))).not.toContain("planted");
});

describe("a reason code", () => {
  const rows = Object.values(products).flatMap(({ operations }) =>
    Object.values(operations).flatMap((operation) =>
      Object.entries(operation.reasons ?? {}).flatMap(([field, codes]) =>
        Object.keys(codes).map((code) => [operation.id, field, code] as const),
      ),
    ),
  );
  const outcome = {
    result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "" },
    known: true,
    final: true,
    verified: true,
  } as const;

  test.each(rows)("of %s, %s %s, has words of its own", (operation, field, code) => {
    const plain = explain({ ...outcome, operation, next: "retryNewRequest", maybeExecuted: false });
    const reasoned = explain({
      ...outcome,
      operation,
      next: "retryNewRequest",
      maybeExecuted: false,
      reason: { field, code, known: true },
    });
    expect(reasoned.meaning).not.toBe(plain.meaning);
    expect(reasoned.meaning).not.toContain("does not know");
    expect(reasoned.action).not.toBe("");
  });

  test("that the contract does not know leaves the words to the result", () => {
    const reason = { field: "vaultingResultCode", code: "NEW", known: false };
    const plain = explain({ ...outcome, operation: "inquireVaulting", next: "retryNewRequest", maybeExecuted: false });
    expect(explain({ ...outcome, operation: "inquireVaulting", next: "retryNewRequest", maybeExecuted: false, reason })).toEqual(plain);
  });
});
