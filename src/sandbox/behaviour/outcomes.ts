/** What makes a vaulting end how: the published test numbers, 3-D Secure, time, and scenarios. A table for people. */
import { testCards } from "../../../generated/products.ts";
import { REASONS } from "./vaultings.ts";

/** A row: what is done, and what an inquiry says afterwards. */
export interface TestOutcome {
  /** A published test number, in groups of four; or what else is done. */
  readonly what: string;
  /** Whose card it is; empty where it is no card. */
  readonly card: string;
  /** What `vaultingStatus` becomes, with the reason code where it fails. */
  readonly becomes: string;
}

/** Every way that needs no scenario. */
export const TEST_OUTCOMES: readonly TestOutcome[] = [
  ...testCards.map(({ number, brand, region, result }) => ({
    what: number.replace(/.{4}(?=.)/g, "$& "),
    card: `${brand}, ${region}`,
    becomes: result === "approved" ? "SUCCESS" : `FAIL, ${REASONS.declined}`,
  })),
  { what: "any other number", card: "", becomes: "refused with PARAM_ILLEGAL, and kept nowhere" },
  { what: '`is3DSAuthentication: "true"`, then approved on the page', card: "", becomes: "PROCESSING with `normalUrl`, then SUCCESS" },
  { what: '`is3DSAuthentication: "true"`, then declined or timed out', card: "", becomes: `FAIL, ${REASONS.notVerified}` },
  { what: "a session that nobody uses within its hour", card: "", becomes: `FAIL, ${REASONS.expired}` },
];
