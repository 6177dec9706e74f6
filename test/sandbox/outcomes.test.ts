/** The tables that people read say what happens. */
import { beforeAll, describe, expect, test } from "vitest";
import { testCards } from "../../generated/products.ts";
import { createAntomClient } from "../../src/index.ts";
import { PAYMENT_OUTCOMES, type Sandbox, TEST_OUTCOMES } from "../../src/sandbox/index.ts";
import { CARDS, cardRequest, createBench, sessionRequest } from "../support/merchant.ts";
import { agreed, type Client, cardPayRequest, createTill, NOON, paid, payRequest, type Till, walletPayRequest } from "../support/paying.ts";

const ROWS = TEST_OUTCOMES.filter(({ card }) => card !== "");
const OTHER_ROWS = TEST_OUTCOMES.filter(({ card }) => card === "");

async function vaultingStatus(antom: Client, vaultingRequestId: string): Promise<string> {
  const { result, data } = await antom.inquireVaulting({ vaultingRequestId });
  const { vaultingStatus, vaultingResultCode, normalUrl } = (data ?? {}) as Record<string, string>;
  if (vaultingStatus === undefined) return result.resultCode;
  return `${vaultingStatus}${normalUrl === undefined ? "" : " with `normalUrl`"}${vaultingStatus === "FAIL" ? `, ${vaultingResultCode}` : ""}`;
}

describe("the table of test numbers", () => {
  test("has every published number once, in groups of four", () => {
    expect(ROWS.map(({ what }) => what.replaceAll(" ", ""))).toEqual(testCards.map(({ number }) => number));
    expect(ROWS.every(({ what }) => /^\d{4}( \d{4})+$/.test(what))).toBe(true);
  });

  test.each(ROWS)("$what: $becomes", async ({ what, becomes }) => {
    const antom = createAntomClient((await createBench()).options);
    const request = cardRequest(what.replaceAll(" ", ""));
    await antom.vaultPaymentMethod(request);
    expect(await vaultingStatus(antom, request.vaultingRequestId)).toBe(becomes);
  });
});

/** What is really done for each row that is no number, and what was really said then. */
const VAULTINGS: Readonly<Record<string, (antom: Client, sandbox: Sandbox) => Promise<string[]>>> = {
  "any other number": async (antom, sandbox) => {
    const request = cardRequest("4111111111111111");
    const { resultCode } = (await antom.vaultPaymentMethod(request)).result;
    expect(sandbox.vaultings.find({ id: request.vaultingRequestId })).toBeUndefined();
    return [`refused with ${resultCode}, and kept nowhere`];
  },
  '`is3DSAuthentication: "true"`, then approved on the page': async (antom, sandbox) => {
    const { vaultingRequestId, ref } = await verifying(antom, sandbox);
    const before = await vaultingStatus(antom, vaultingRequestId);
    sandbox.vaultings.finish3ds(ref, "approve");
    return [`${before}, then ${await vaultingStatus(antom, vaultingRequestId)}`];
  },
  '`is3DSAuthentication: "true"`, then declined or timed out': async (antom, sandbox) => {
    const said: string[] = [];
    for (const choice of ["decline", "timeOut"] as const) {
      const { vaultingRequestId, ref } = await verifying(antom, sandbox);
      sandbox.vaultings.finish3ds(ref, choice);
      said.push(await vaultingStatus(antom, vaultingRequestId));
    }
    return said;
  },
  "a session that nobody uses within its hour": async (antom, sandbox) => {
    const request = sessionRequest();
    await antom.createVaultingSession(request);
    await sandbox.clock.advance("1h");
    return [await vaultingStatus(antom, request.vaultingRequestId)];
  },
};

async function verifying(antom: Client, sandbox: Sandbox): Promise<{ vaultingRequestId: string; ref: string }> {
  const { vaultingRequestId, ...request } = cardRequest(CARDS.approved, { is3DSAuthentication: "true" });
  await antom.vaultPaymentMethod({ vaultingRequestId, ...request });
  return { vaultingRequestId, ref: sandbox.vaultings.find({ id: vaultingRequestId })?.ref ?? "" };
}

describe("the other rows of vaultings", () => {
  test("are all tried", () => {
    expect(OTHER_ROWS.map(({ what }) => what)).toEqual(Object.keys(VAULTINGS));
  });

  test.each(OTHER_ROWS)("$what: $becomes", async ({ what, becomes }) => {
    const { sandbox, options } = await createBench({ now: () => NOON, deliver: async () => new Response() });
    const said = (await VAULTINGS[what]?.(createAntomClient({ ...options, now: () => NOON }), sandbox)) ?? [];
    expect(said).toEqual(said.map(() => becomes));
    expect(said).not.toEqual([]);
  });
});

let till: Till;
beforeAll(async () => {
  till = await createTill();
});

/** What was said, and then what inquiries said. */
interface Said {
  readonly answer: string;
  readonly becomes: string;
}

interface Answered {
  readonly result: { readonly resultCode: string };
  readonly data?: unknown;
}

/** A result code, or a status with its code, and what comes with it. */
function saidBy({ result, data }: Answered, status?: string): string {
  const { paymentResultCode, normalUrl, authExpiryTime, paymentResultInfo, ...fields } = (data ?? {}) as Record<string, unknown>;
  const { cardToken } = (paymentResultInfo ?? {}) as { cardToken?: string };
  const [shown, code] = status === undefined ? [result.resultCode, undefined] : [fields[status] ?? result.resultCode, paymentResultCode];
  const more = Object.entries({ normalUrl, authExpiryTime, cardToken }).flatMap(([name, value]) => (value === undefined ? [] : [name]));
  return `${shown}${shown === "FAIL" && code !== undefined ? `, ${code}` : ""}${more.map((name) => ` with \`${name}\``).join("")}`;
}

type PayRequest = ReturnType<typeof payRequest> | ReturnType<typeof cardPayRequest> | ReturnType<typeof walletPayRequest>;

/** Pays, does something after each inquiry, and inquires again. */
async function pay(request: PayRequest, ...steps: ((ref: string) => unknown)[]): Promise<Said> {
  const { antom, sandbox } = till;
  const { paymentRequestId } = request;
  const answer = saidBy(await antom.pay(request));
  const inquire = async (): Promise<string> => saidBy(await antom.inquiryPayment({ paymentRequestId }), "paymentStatus");
  const becomes = [await inquire()];
  for (const step of steps) {
    await step(sandbox.payments.find({ id: paymentRequestId })?.ref ?? "");
    becomes.push(await inquire());
  }
  return { answer, becomes: becomes.join(", then ") };
}

const answered = (choice: "approve" | "decline" | "timeOut") => (ref: string) => till.sandbox.payments.finish3ds(ref, choice);
const later = (by: string) => () => till.sandbox.clock.advance(by);
const asked = (more: object = {}) => payRequest(till.token, { is3DSAuthentication: "true", ...more });
const usd = (value: string) => ({ currency: "USD", value });
/** A token that stands for a card, whatever becomes of that. */
async function tokenOf(cardNo: string): Promise<string> {
  const { data } = await till.antom.fetchNonce({ card: { cardNo } } as Parameters<Client["fetchNonce"]>[0]);
  return String((data as { cardToken?: string }).cardToken);
}
const cards = (result: string) => testCards.filter((card) => card.result === result).map(({ number }) => number);
const each = <T>(items: readonly T[], run: (item: T) => Promise<Said>): Promise<Said[]> => Promise.all(items.map(run));

/** Inquires before and after something. */
async function followed(outcome: Answered, inquire: () => Promise<string>, then: () => unknown): Promise<Said> {
  const first = await inquire();
  await then();
  const last = await inquire();
  return { answer: saidBy(outcome), becomes: first === last ? first : `${first}, then ${last}` };
}

let count = 0;
/** Captures parts of an authorization, one after the other. */
async function captures(values: string[], then: () => unknown = () => {}): Promise<Said[]> {
  const { antom } = till;
  const paymentId = await paid(till, { captureMode: "MANUAL" });
  const said: Said[] = [];
  for (const value of values) {
    const captureRequestId = `capture-${++count}`;
    const inquire = async (): Promise<string> => {
      const { data } = await antom.inquiryPayment({ paymentId });
      const { transactions = [] } = data as { transactions?: Record<string, unknown>[] };
      const found = transactions.find((transaction) => transaction["transactionRequestId"] === captureRequestId);
      if (found === undefined) return "no capture";
      const { resultCode } = found["transactionResult"] as { resultCode: string };
      return found["transactionStatus"] === "FAIL" ? `FAIL, ${resultCode}` : String(found["transactionStatus"]);
    };
    said.push(await followed(await antom.capture({ captureRequestId, paymentId, captureAmount: usd(value) }), inquire, then));
  }
  return said;
}

/** The same with refunds. */
async function refunds(values: string[], then: () => unknown = () => {}): Promise<Said[]> {
  const { antom } = till;
  const paymentId = await paid(till);
  const said: Said[] = [];
  for (const value of values) {
    const refundRequestId = `refund-${++count}`;
    const inquire = async (): Promise<string> => saidBy(await antom.inquiryRefund({ refundRequestId }), "refundStatus");
    said.push(await followed(await antom.refund({ refundRequestId, paymentId, refundAmount: usd(value) }), inquire, then));
  }
  return said;
}

async function cancellation(change: Parameters<typeof payRequest>[1]): Promise<Said> {
  const paymentId = await paid(till, change);
  const answer = saidBy(await till.antom.cancel({ paymentId }));
  return { answer, becomes: saidBy(await till.antom.inquiryPayment({ paymentId }), "paymentStatus") };
}

/** What is really done for each row; where a row names several ways, all of them are gone. */
const PAYMENTS: Readonly<Record<string, () => Promise<Said[]>>> = {
  "an approved number of the table above, or its token": async () => [
    ...(await each(cards("approved"), (number) => pay(cardPayRequest(number)))),
    ...(await each(cards("approved"), async (number) => pay(payRequest(await tokenOf(number))))),
    await pay(payRequest(till.token)),
  ],
  "a declined number of the table above, or its token": async () => [
    ...(await each(cards("declined"), (number) => pay(cardPayRequest(number)))),
    ...(await each(cards("declined"), async (number) => pay(payRequest(await tokenOf(number))))),
  ],
  "any other number, which is kept nowhere": async () => [await pay(cardPayRequest("4111111111111111"))],
  "a number with an expiry that has passed": async () => [
    await pay(cardPayRequest(CARDS.approved, { expiryYear: "26", expiryMonth: "10" })),
  ],
  "a token that was deleted, or is none of this sandbox": async () => {
    const token = await tokenOf(CARDS.approved);
    await till.antom.deleteToken({ token } as Parameters<Client["deleteToken"]>[0]);
    return [await pay(payRequest(token)), await pay(payRequest("ALIPAYnone"))];
  },
  'a number with `tokenize: "true"`': async () => [await pay(cardPayRequest(CARDS.approved, { tokenize: "true" }))],
  '`is3DSAuthentication: "true"`, then approved on the page': async () => [await pay(asked(), answered("approve"))],
  '`is3DSAuthentication: "true"`, then declined or timed out': async () => [
    await pay(asked(), answered("decline")),
    await pay(asked(), answered("timeOut")),
  ],
  '`is3DSAuthentication: "true"`, then nothing for 14 minutes, or until `paymentExpiryTime`': async () => {
    const soon = new Date(till.sandbox.clock.now() + 15 * 60_000).toISOString().replace(/\.\d+Z$/, "+00:00");
    return [await pay(asked(), later("14m")), await pay(asked({ paymentExpiryTime: soon }), later("1m"))];
  },
  "an access token, while its agreement holds": async () => [await pay(walletPayRequest(await agreed(till)))],
  "any other access token, or that of another wallet": async () => {
    const revoked = await agreed(till);
    await till.antom.revoke({ accessToken: revoked });
    const requests = [walletPayRequest(revoked), walletPayRequest("nobody-gave-it-out"), walletPayRequest(await agreed(till), "GCASH")];
    return each(requests, (request) => pay(request));
  },
  '`captureMode: "MANUAL"`': async () => [await pay(payRequest(till.token, { captureMode: "MANUAL" }))],
  '`nextPayment({ reason: "RISK_REJECT" })`, or another code': async () => {
    till.sandbox.nextPayment({ reason: "RISK_REJECT" });
    return [await pay(payRequest(till.token))];
  },
  '`nextPayment({ pendingFor: "10m" })`': async () => {
    till.sandbox.nextPayment({ pendingFor: "10m" });
    return [await pay(payRequest(till.token), later("10m"))];
  },
  '`nextPayment({ pendingFor: "10m", verification: true })`': async () => {
    till.sandbox.nextPayment({ pendingFor: "10m", verification: true });
    return [await pay(payRequest(till.token), answered("approve"), later("10m"))];
  },
  "`cancel` of what was authorized only, or paid the same day (UTC+8)": async () => [
    await cancellation({}),
    await cancellation({ captureMode: "MANUAL" }),
  ],
  "`capture` of what is authorized, at once or in parts": async () => [
    ...(await captures(["10000"])),
    ...(await captures(["4000", "6000"])),
  ],
  "`capture` of more than is left": async () => [...(await captures(["10001"])), ...(await captures(["4000", "6001"])).slice(1)],
  '`nextCapture({ reason: "PROCESS_FAIL" })`, or another code': async () => {
    till.sandbox.nextCapture({ reason: "PROCESS_FAIL" });
    return captures(["10000"]);
  },
  '`nextCapture({ pendingFor: "10m" })`': async () => {
    till.sandbox.nextCapture({ pendingFor: "10m" });
    return captures(["10000"], later("10m"));
  },
  "`refund` of what was captured, at once or in parts": async () => [...(await refunds(["10000"])), ...(await refunds(["4000", "6000"]))],
  "`refund` of more than is left": async () => [...(await refunds(["10001"])), ...(await refunds(["4000", "6001"])).slice(1)],
  '`nextRefund({ reason: "PROCESS_FAIL" })`, or another code': async () => {
    till.sandbox.nextRefund({ reason: "PROCESS_FAIL" });
    return refunds(["10000"]);
  },
  '`nextRefund({ pendingFor: "10m" })`': async () => {
    till.sandbox.nextRefund({ pendingFor: "10m" });
    return refunds(["10000"], later("10m"));
  },
};

describe("the table of payments", () => {
  test("has rows that are all tried", () => {
    expect(PAYMENT_OUTCOMES.map(({ what }) => what)).toEqual(Object.keys(PAYMENTS));
  });

  test.each(PAYMENT_OUTCOMES)("$what: $answer; $becomes", async ({ what, answer, becomes }) => {
    const said = (await PAYMENTS[what]?.()) ?? [];
    expect(said).toEqual(said.map(() => ({ answer, becomes })));
    expect(said).not.toEqual([]);
  });
});
