/** The contract's own examples keep the contract, and mean what their names say. */
import { describe, expect, test } from "vitest";
import { decide, resultOf } from "../../src/outcome.ts";
import { checkRequest } from "../../src/validation.ts";
import { contractOperations } from "./operations.ts";

// Before the sessions of the examples end.
const NOW = Date.parse("2026-11-20T12:00:00+08:00");

describe.each(contractOperations)(
  "$name",
  ({ operation, requestExamples, answerExamples, takesRequest, takesAnswer, takesAnswerState }) => {
    test.each(requestExamples)("the request %s is taken by ajv and by our checker", (_, { value }) => {
      takesRequest(value);
      expect(takesRequest.errors).toBeNull();
      expect(checkRequest(value, operation.request)).toEqual({ violations: [], advice: [] });
    });

    test.each(answerExamples)("the answer %s is in exactly one state, the same for ajv and our tables", (_, { value }) => {
      takesAnswer(value);
      expect(takesAnswer.errors).toBeNull();
      const byAjv = takesAnswerState.flatMap((takes, index) => (takes(value) ? [index] : []));
      expect(byAjv).toHaveLength(1);
      const result = resultOf(value, operation.id, 200);
      const byTables = operation.response.flatMap(({ when }, index) =>
        (when.resultStatus ?? result.resultStatus) === result.resultStatus &&
        (when.resultCode ?? result.resultCode) === result.resultCode &&
        when.notResultCode !== result.resultCode
          ? [index]
          : [],
      );
      expect(byTables).toEqual(byAjv);
    });

    test.each(answerExamples)("the answer %s asks for what its name says", (name, { value }) => {
      const result = resultOf(value, operation.id, 200);
      const { outcome, drift } = decide({ operation, body: value, result, verified: true, keyValue: "the id that was sent", now: NOW });
      expect(outcome.next).toBe(name.split("-")[0]);
      expect(outcome.data).toBe(value);
      expect(drift).toEqual([]);
    });

    test("there is an example of success, one of refusal and one of doubt", () => {
      const statuses = new Set(answerExamples.map(([, { value }]) => resultOf(value, operation.id, 200).resultStatus));
      expect([...statuses].sort()).toEqual(["F", "S", "U"]);
    });
  },
);
