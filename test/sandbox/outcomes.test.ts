/** The table that people read says what happens. */
import { describe, expect, test } from "vitest";
import { testCards } from "../../generated/products.ts";
import { createAntomClient } from "../../src/index.ts";
import { createSandbox, TEST_OUTCOMES } from "../../src/sandbox/index.ts";
import { cardRequest } from "../support/merchant.ts";

const ROWS = TEST_OUTCOMES.filter(({ card }) => card !== "");

describe("the table of test numbers", () => {
  test("has every published number once, in groups of four", () => {
    expect(ROWS.map(({ what }) => what.replaceAll(" ", ""))).toEqual(testCards.map(({ number }) => number));
    expect(ROWS.every(({ what }) => /^\d{4}( \d{4})+$/.test(what))).toBe(true);
  });

  test.each(ROWS)("$what: $becomes", async ({ what, becomes }) => {
    const sandbox = await createSandbox();
    const antom = createAntomClient(sandbox.clientOptions);
    const request = cardRequest(what.replaceAll(" ", ""));
    await antom.vaultPaymentMethod(request);
    const { data } = await antom.inquireVaulting({ vaultingRequestId: request.vaultingRequestId });
    const { vaultingStatus, vaultingResultCode } = data as { vaultingStatus: string; vaultingResultCode: string };
    expect(vaultingStatus === "FAIL" ? `FAIL, ${vaultingResultCode}` : vaultingStatus).toBe(becomes);
  });
});
