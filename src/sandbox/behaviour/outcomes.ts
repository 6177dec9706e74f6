/** What makes a vaulting or a payment end how: the published test numbers, 3-D Secure, time, and orders. Tables for people. */
import { testCards } from "../../../generated/products.ts";
import { PAYMENT_REASONS } from "./payments.ts";
import { VAULTING_REASONS } from "./vaultings.ts";

/** A row of vaultings: what is done, and what an inquiry says afterwards. */
export interface TestOutcome {
  /** A published test number, in groups of four; or what else is done. */
  readonly what: string;
  /** Whose card it is; empty where it is no card. */
  readonly card: string;
  /** What `vaultingStatus` becomes, with the reason code where it fails. */
  readonly becomes: string;
}

/** Every way of a vaulting that needs no scenario. */
export const TEST_OUTCOMES: readonly TestOutcome[] = [
  ...testCards.map(({ number, brand, region, result }) => ({
    what: number.replace(/.{4}(?=.)/g, "$& "),
    card: `${brand}, ${region}`,
    becomes: result === "approved" ? "SUCCESS" : `FAIL, ${VAULTING_REASONS.declined}`,
  })),
  { what: "any other number", card: "", becomes: "refused with PARAM_ILLEGAL, and kept nowhere" },
  { what: '`is3DSAuthentication: "true"`, then approved on the page', card: "", becomes: "PROCESSING with `normalUrl`, then SUCCESS" },
  { what: '`is3DSAuthentication: "true"`, then declined or timed out', card: "", becomes: `FAIL, ${VAULTING_REASONS.notVerified}` },
  { what: "a session that nobody uses within its hour", card: "", becomes: `FAIL, ${VAULTING_REASONS.expired}` },
];

/** A row of payments, captures and refunds: what is done, what the answer says, and what an inquiry says afterwards. */
export interface PaymentOutcome {
  /** What `pay` is called with, or what else is done. */
  readonly what: string;
  /** The result code of the answer, and what comes with it. */
  readonly answer: string;
  /** What `paymentStatus`, or that of the capture or the refund, becomes, with the code where it fails; or the code of an inquiry that finds nothing. */
  readonly becomes: string;
}

const ASKED = { answer: "PAYMENT_IN_PROCESS with `normalUrl`" } as const;
const UNKNOWN = { becomes: "ORDER_NOT_EXIST" } as const;
const DECLINED = PAYMENT_REASONS.declined;

/** Every way of a payment, and of what follows it. */
export const PAYMENT_OUTCOMES: readonly PaymentOutcome[] = [
  { what: "an approved number of the table above, or its token", answer: "SUCCESS", becomes: "SUCCESS" },
  { what: "a declined number of the table above, or its token", answer: DECLINED, becomes: `FAIL, ${DECLINED}` },
  { what: "any other number, which is kept nowhere", answer: "INVALID_CARD_NUMBER", ...UNKNOWN },
  { what: "a number with an expiry that has passed", answer: "INVALID_EXPIRATION_DATE", ...UNKNOWN },
  { what: "a token that was deleted, or is none of this sandbox", answer: "PARAM_ILLEGAL", ...UNKNOWN },
  { what: 'a number with `tokenize: "true"`', answer: "SUCCESS with `cardToken`", becomes: "SUCCESS with `cardToken`" },
  { what: '`is3DSAuthentication: "true"`, then approved on the page', ...ASKED, becomes: "PROCESSING, then SUCCESS" },
  {
    what: '`is3DSAuthentication: "true"`, then declined or timed out',
    ...ASKED,
    becomes: `PROCESSING, then FAIL, ${PAYMENT_REASONS.notVerified.table}`,
  },
  {
    what: '`is3DSAuthentication: "true"`, then nothing for 14 minutes, or until `paymentExpiryTime`',
    ...ASKED,
    becomes: `PROCESSING, then FAIL, ${PAYMENT_REASONS.expired}`,
  },
  { what: "an access token, while its agreement holds", answer: "SUCCESS", becomes: "SUCCESS" },
  { what: "any other access token, or that of another wallet", answer: "INVALID_ACCESS_TOKEN", ...UNKNOWN },
  { what: '`captureMode: "MANUAL"`', answer: "SUCCESS with `authExpiryTime`", becomes: "SUCCESS with `authExpiryTime`" },
  { what: '`nextPayment({ reason: "RISK_REJECT" })`, or another code', answer: "RISK_REJECT", becomes: "FAIL, RISK_REJECT" },
  { what: '`nextPayment({ pendingFor: "10m" })`', answer: "PAYMENT_IN_PROCESS", becomes: "PROCESSING, then SUCCESS" },
  { what: '`nextPayment({ pendingFor: "10m", verification: true })`', ...ASKED, becomes: "PROCESSING, then PENDING, then SUCCESS" },
  { what: "`cancel` of what was authorized only, or paid the same day (UTC+8)", answer: "SUCCESS", becomes: "CANCELLED" },
  { what: "`capture` of what is authorized, at once or in parts", answer: "SUCCESS", becomes: "SUCCESS" },
  { what: "`capture` of more than is left", answer: "CAPTURE_AMOUNT_EXCEED_AUTH_LIMIT", becomes: "no capture" },
  { what: '`nextCapture({ reason: "PROCESS_FAIL" })`, or another code', answer: "PROCESS_FAIL", becomes: "FAIL, PROCESS_FAIL" },
  { what: '`nextCapture({ pendingFor: "10m" })`', answer: "CAPTURE_IN_PROCESS", becomes: "PROCESSING, then SUCCESS" },
  { what: "`refund` of what was captured, at once or in parts", answer: "SUCCESS", becomes: "SUCCESS" },
  { what: "`refund` of more than is left", answer: "REFUND_AMOUNT_EXCEED", becomes: "REFUND_NOT_EXIST" },
  { what: '`nextRefund({ reason: "PROCESS_FAIL" })`, or another code', answer: "PROCESS_FAIL", becomes: "FAIL" },
  { what: '`nextRefund({ pendingFor: "10m" })`', answer: "REFUND_IN_PROCESS", becomes: "PROCESSING, then SUCCESS" },
];
