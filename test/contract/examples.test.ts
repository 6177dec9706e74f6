/** The contract's own examples keep the contract, and mean what their names say. */
import { describe, expect, test } from "vitest";
import { driftsOf, staleness } from "../../src/drift.ts";
import { decide, resultOf } from "../../src/outcome.ts";
import { checkRequest } from "../support/check-request.ts";
import { contractNotifications, contractOperations } from "./operations.ts";

// Before the sessions of the examples end.
const NOW = Date.parse("2026-11-20T12:00:00+08:00");

describe.each(contractOperations)(
  "$name",
  ({ operation, requestExamples, answerExamples, takesRequest, takesAnswer, takesAnswerState }) => {
    // Of an operation that only the SDKs know, no code is known, and so no answer but the plainest.
    const hasCodes = Object.keys(operation.codes).length > 0;

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
        when.notResultCode !== result.resultCode &&
        Object.entries(when.equals ?? {}).every(([field, text]) => value[field] === text)
          ? [index]
          : [],
      );
      expect(byTables).toEqual(byAjv);
    });

    test.each(answerExamples)("the answer %s asks for what its name says", (name, { value }) => {
      const result = resultOf(value, operation.id, 200);
      const answer = { operation, body: value, result, verified: true, keyValue: "the id that was sent" };
      const outcome = decide(answer);
      expect(outcome.next).toBe(name.split("-")[0]);
      // Only a state that the contract knows is handed on; a new value of a status field is none.
      expect(outcome.data).toBe(value);
      expect([...driftsOf(answer), ...staleness(answer, { now: NOW, responseTime: undefined })]).toEqual([]);
    });

    test.runIf(hasCodes)("there is an example of success, one of refusal and one of doubt", () => {
      const statuses = new Set(answerExamples.map(([, { value }]) => resultOf(value, operation.id, 200).resultStatus));
      expect([...statuses].sort()).toEqual(["F", "S", "U"]);
    });
  },
);

describe.each(contractNotifications)(
  "$name",
  ({ notification, payloadExamples, takesPayload, takesPayloadState, takesAcknowledgement }) => {
    test.each(payloadExamples)("the payload %s is in exactly one state, and asks for what its name says", (name, { value }) => {
      takesPayload(value);
      expect(takesPayload.errors).toBeNull();
      expect(takesPayloadState.filter((takes) => takes(value))).toHaveLength(1);
      const result = resultOf(value, notification.id, 200);
      const outcome = decide({ operation: notification, body: value, result, verified: true, keyValue: "an id" });
      // Success is the last word only where there is something to go on with.
      const final = result.resultStatus === "F" || outcome.next === "proceed" || outcome.next === "stop";
      expect(outcome).toMatchObject({ next: name.split("-")[0], final, data: value });
      // What a notification tells of is known by its id, whatever comes next, where the contract names an inquiry for it.
      const use = outcome.next === "proceed" || !final ? "same" : "new";
      expect(outcome.key).toEqual(notification.inquiry && { field: notification.inquiry.field, value: "an id", use });
    });

    test("its acknowledgement is the one that its schema fixes, and another is not", () => {
      expect(takesAcknowledgement(notification.acknowledgement)).toBe(true);
      const { result } = notification.acknowledgement;
      for (const part of Object.keys(result)) {
        expect(takesAcknowledgement({ result: { ...result, [part]: "other" } }), part).toBe(false);
      }
    });

    test("it is delivered up to eight times, over what the page's gaps add up to", () => {
      const minutes = notification.deliveryGapsMs.map((ms) => ms / 60_000);
      expect(minutes).toEqual([0, 2, 10, 10, 60, 120, 360, 900]);
    });

    test("its key names fields of the payload", () => {
      const payload = Object.assign({}, ...notification.response.map(({ schema }) => schema.properties)) as object;
      for (const [field = ""] of notification.key) expect(payload).toHaveProperty(field);
    });
  },
);
