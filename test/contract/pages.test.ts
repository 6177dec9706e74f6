/** The samples on the published pages keep our contract. The pages are no part of this repository: without them, this is skipped. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { driftsOf, staleness } from "../../src/drift.ts";
import { decide, resultOf } from "../../src/outcome.ts";
import { checkRequest } from "../support/check-request.ts";
import { type ContractOperation, contractOperations } from "./operations.ts";
import { samplesOf } from "./samples.ts";

const FOLDER = new URL("../../../shared/pages/", import.meta.url);
const missing = !existsSync(FOLDER);
const reason = missing ? " (skipped: ../shared/pages is not beside this checkout)" : "";
const page = (file: string): string => readFileSync(new URL(file, FOLDER), "utf8");

const PAGES = [
  { file: "000_0b8bb4133163b07d.txt", name: "apo createVaultingSession", advice: [] },
  { file: "002_028559953c034d16.txt", name: "ams createVaultingSession", advice: [] },
  { file: "003_d098919e76f53fdb.txt", name: "ams createPaymentSession", advice: [] },
  // Its URLs have no scheme, which only another source would refuse.
  { file: "004_f86abdf0d2e57551.txt", name: "ams vaultPaymentMethod", advice: ["/vaultingNotificationUrl", "/redirectUrl"] },
];

function contractOf(name: string): ContractOperation {
  const found = contractOperations.find((contract) => contract.name === name);
  if (found === undefined) throw new Error(`the contract has no ${name}`);
  return found;
}

describe.skipIf(missing)(`the published samples${reason}`, () => {
  test.each(PAGES)("the request of $file is a request of $name", ({ file, name, advice }) => {
    const { operation, takesRequest } = contractOf(name);
    const { request } = samplesOf(page(file));
    takesRequest(request);
    expect(takesRequest.errors).toBeNull();
    const found = checkRequest(request, operation.request);
    expect(found.violations).toEqual([]);
    expect(found.advice.map(({ pointer }) => pointer)).toEqual(advice);
  });

  test.each(PAGES)("the response of $file is a success of $name", ({ file, name }) => {
    const { operation, takesAnswer } = contractOf(name);
    const { response } = samplesOf(page(file));
    takesAnswer(response);
    expect(takesAnswer.errors).toBeNull();
    const result = resultOf(response, operation.id, 200);
    const body = response as Record<string, unknown>;
    const answer = { operation, body, result, verified: true, keyValue: "sent" };
    expect(decide(answer)).toMatchObject({ next: "proceed", known: true, final: true });
    const moment = { now: Date.parse("2023-01-01T00:00:00Z"), responseTime: undefined };
    expect([...driftsOf(answer), ...staleness(answer, moment)]).toEqual([]);
  });

  test("what only the sample of 004 shows is read as it stands there", () => {
    const { request, response } = samplesOf(page("004_f86abdf0d2e57551.txt"));
    expect(request).toMatchObject({
      vaultingRequestId: "123456789206",
      paymentMethodDetail: { card: { businessRegistrationNo: "96" } },
      env: { terminalType: "app" },
    });
    // It echoes the id of another request, so it is held against its schema only.
    expect(response).toMatchObject({
      vaultingRequestId: "123487889889",
      paymentMethodDetail: { card: { maskedCardNo: "************8764" } },
    });
  });

  test("a string that the page breaks over eleven lines is whole again", () => {
    const { request, response } = samplesOf(page("002_028559953c034d16.txt"));
    expect(request).toMatchObject({ vaultingRequestId: "vaultingRequestId_001" });
    const { vaultingSessionData } = response as { vaultingSessionData: string };
    const parts = vaultingSessionData.split("&&");
    expect(parts.map((part) => part.length)).toEqual([88, 2, 3, 588]);
    expect(JSON.parse(atob(parts[3] ?? ""))).toMatchObject({ paymentSessionConfig: { productScene: "VAULTING" } });
  });

  test("001 shows no sample", () => {
    expect(samplesOf(page("001_545194bdbc474bec.txt"))).toEqual({ request: undefined, response: undefined });
  });
});

test("a sample without an end, and a page without samples' headings, are told", () => {
  expect(() => samplesOf('Request\n{\n"a": "b"\nResponse\n')).toThrow("no end");
  expect(() => samplesOf("# A page\n")).toThrow("no headings");
});
