/** Balances add up whatever is asked, in whatever order, however often, and at the same time: no money is captured or given back that is not there. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ProductEntry, products } from "../../generated/products.ts";
import { resultOf } from "../../src/outcome.ts";
import { assume } from "../../src/sandbox/assumptions.ts";
import { createAgreements } from "../../src/sandbox/behaviour/agreements.ts";
import { balanceOf, type Payment } from "../../src/sandbox/behaviour/payment.ts";
import { createPayments, type Payments } from "../../src/sandbox/behaviour/payments.ts";
import { orderedText } from "../../src/sandbox/behaviour/repeats.ts";
import { createTokens } from "../../src/sandbox/behaviour/tokens.ts";
import { createVaultings } from "../../src/sandbox/behaviour/vaultings.ts";
import { createClock } from "../../src/sandbox/clock.ts";
import { createExecution } from "../../src/sandbox/execution.ts";
import { createOrders } from "../../src/sandbox/script.ts";
import { tracesIn } from "../support/leaks.ts";
import { cardPayRequest, createTill, NOON, paid, payRequest } from "../support/paying.ts";

/** One thing that a merchant, his buyer or time does. Numbers pick out of what there is, and amounts are small, so that they meet. */
type Act =
  | { readonly do: "pay"; readonly value: number; readonly isManual: boolean; readonly isVerified: boolean; readonly isRepeated: boolean }
  | { readonly do: "capture"; readonly of: number; readonly value: number; readonly isLast: boolean }
  | { readonly do: "refund"; readonly of: number; readonly value: number; readonly capture: number | undefined }
  | { readonly do: "cancel"; readonly of: number }
  | { readonly do: "repeat"; readonly of: number; readonly value: number | undefined }
  | { readonly do: "verify"; readonly of: number; readonly choice: "approve" | "decline" | "timeOut" }
  | { readonly do: "plan"; readonly what: "Payment" | "Capture" | "Refund"; readonly isLate: boolean; readonly isFailing: boolean }
  | { readonly do: "wait"; readonly ms: number };

const nth = fc.nat(9);
const value = fc.integer({ min: 1, max: 8 });
const rarely = fc.integer({ min: 0, max: 4 }).map((number) => number === 0);
const mostly = rarely.map((isRare) => !isRare);
const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant("pay" as const),
      value: fc.integer({ min: 6, max: 20 }),
      isManual: mostly,
      isVerified: rarely,
      isRepeated: rarely,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant("capture" as const),
      of: nth,
      value,
      isLast: rarely,
    }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant("refund" as const), of: nth, value, capture: fc.option(nth, { nil: undefined }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("cancel" as const), of: nth }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant("repeat" as const), of: nth, value: fc.option(value, { nil: undefined }) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("verify" as const),
      of: nth,
      choice: fc.constantFrom("approve" as const, "decline" as const, "timeOut" as const),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("plan" as const),
      what: fc.constantFrom("Payment" as const, "Capture" as const, "Refund" as const),
      isLate: fc.boolean(),
      isFailing: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant("wait" as const), ms: fc.constantFrom(1, 60_000, 3_600_000, 86_400_000, 7 * 86_400_000) }),
  },
);

const entry: ProductEntry = products.ams;
const KEYS = { pay: "paymentRequestId", capture: "captureRequestId", refund: "refundRequestId" } as const;

interface Sent {
  readonly operation: keyof typeof KEYS;
  readonly body: Readonly<Record<string, unknown>>;
}

/** The gateway behind its signatures, with a merchant who keeps books of his own. */
function till() {
  let now = NOON;
  const assumed = assume({ cancelWindow: "always" });
  const clock = createClock({ source: () => now, speed: 1 });
  const tokens = createTokens(10_000, () => "x");
  let secrets = 0;
  const secret = (): string => `s${++secrets}`;
  const quiet = () => {};
  const events = { onPending: quiet, onEnd: quiet, onCaptured: quiet, onRefunded: quiet };
  const payments = createPayments({ clock, limit: 1_000, assumed, tokens, secret, ...events });
  const vaultings = createVaultings({ clock, limit: 1, assumed, tokens, secret, onEnd: quiet });
  const agreements = createAgreements({ clock, limit: 1, assumed, secret, onNews: quiet });
  const execute = createExecution({
    script: { answers: createOrders(), faults: createOrders() },
    assumed,
    strict: true,
    keptAnswers: 1_000,
    now: clock.now,
    everyScene: { payments, vaultings, agreements, tokens, secret },
    report: quiet,
  });
  const merchant = { clientId: "shop", entry, notificationUrl: undefined } as never;
  const token = tokens.make("shop", "visa", "active");
  let ids = 0;
  const call = (id: string, body: Readonly<Record<string, unknown>>) => {
    const operation = entry.operations[id];
    if (operation === undefined) throw new Error(`the contract lacks ${id}`);
    const key = operation.idempotencyKey;
    clock.catchUp();
    const answer = execute({ merchant, operation, origin: "", body, id: key && String(body[key]), print: orderedText(body) }).answer;
    return { answer: answer as Record<string, unknown>, status: resultOf(answer, id, 200).resultStatus };
  };
  return {
    payments,
    call,
    now: clock.now,
    newId: () => `id-${++ids}`,
    token,
    wait: (ms: number) => {
      now += ms;
      clock.catchUp();
    },
  };
}

const amount = (units: number) => ({ currency: "USD", value: String(units) });

function pick<T>(list: readonly T[], index: number): T | undefined {
  return list.length === 0 ? undefined : list[index % list.length];
}

/** Plays acts, and looks at every balance after each. Gives the requests that were sent, each under its id. */
function play(acts: readonly Act[]) {
  const { payments, call, newId, token, wait, now } = till();
  const sent: Sent[] = [];
  const send = (operation: Sent["operation"], body: Sent["body"]): void => {
    sent.push({ operation, body });
    call(operation, body);
  };
  const oldest = (): readonly Payment[] => [...payments.list()].reverse();
  for (const one of acts) {
    if (one.do === "pay") {
      const request = payRequest(token, {
        value: String(one.value),
        paymentRequestId: newId(),
        ...(one.isManual ? { captureMode: "MANUAL" } : {}),
        ...(one.isVerified ? { is3DSAuthentication: "true" } : {}),
      });
      send("pay", request);
      if (one.isRepeated) call("pay", request);
    } else if (one.do === "wait") wait(one.ms);
    else if (one.do === "plan") {
      const reason = { Payment: "RISK_REJECT", Capture: "PROCESS_FAIL", Refund: "PROCESS_FAIL" }[one.what];
      payments[`plan${one.what}`]({ ...(one.isLate ? { pendingMs: 60_000 } : {}), ...(one.isFailing ? { reason } : {}) });
    } else if (one.do === "repeat") {
      const earlier = pick(sent, one.of);
      const field = earlier && ({ pay: "paymentAmount", capture: "captureAmount", refund: "refundAmount" } as const)[earlier.operation];
      if (earlier !== undefined && field !== undefined) {
        call(earlier.operation, one.value === undefined ? earlier.body : { ...earlier.body, [field]: amount(one.value) });
      }
    } else {
      const payment = pick(oldest(), one.of);
      if (payment === undefined) continue;
      const { id: paymentId } = payment;
      if (one.do === "verify" && payment.phase === "verification") payments.verify(payment, one.choice);
      else if (one.do === "cancel") call("cancel", { paymentId });
      else if (one.do === "capture") {
        send("capture", {
          captureRequestId: newId(),
          paymentId,
          captureAmount: amount(one.value),
          ...(one.isLast ? { isLastCapture: "true" } : {}),
        });
      } else if (one.do === "refund") {
        const captureId = one.capture === undefined ? undefined : pick(payment.captures, one.capture)?.id;
        send("refund", {
          refundRequestId: newId(),
          paymentId,
          refundAmount: amount(one.value),
          ...(captureId === undefined ? {} : { captureId }),
        });
      }
    }
    for (const payment of payments.list()) lookAt(payment, now());
  }
  return { payments, call, sent, wait, now };
}

/** What holds of a payment at every moment. Plain comparisons: it is asked a million times. */
function lookAt(payment: Payment, now: number): void {
  const { phase, amount: whole, captures, refunds } = payment;
  const { authorized, captured, refunded, capturable, refundable } = balanceOf(payment, now);
  const wrong = [
    captured > authorized && "more is captured than authorized",
    refunded > captured && "more is refunded than captured",
    (capturable < 0n || refundable < 0n) && "something is left that is less than nothing",
    authorized !== 0n && authorized !== whole.units && "another amount is authorized than was asked for",
    // What is under way is reserved: it can't be exceeded by what comes meanwhile.
    taken(captures) > whole.units && "more is being captured than was authorized",
    phase !== "cancelled" && taken(refunds) > captured && "more is being refunded than was captured",
  ].find((text) => text !== false);
  if (wrong !== undefined) throw new Error(wrong);
}

function taken(movements: Payment["captures"]): bigint {
  return movements.reduce((sum, { amount: { units }, state }) => (state === "failed" ? sum : sum + units), 0n);
}

/** The merchant's own books, from nothing but the last answer to each of his requests: what he has got, and given back. */
function books(call: ReturnType<typeof till>["call"], sent: readonly Sent[], payments: Payments) {
  const totals = new Map(payments.list().map(({ id }) => [id, { captured: 0n, refunded: 0n }]));
  for (const { operation, body } of sent) {
    const { status, answer } = call(operation, body);
    if (operation === "pay" || status !== "S") continue;
    const total = totals.get(String(answer["paymentId"]));
    const { value: units } = answer[`${operation}Amount`] as { value: string };
    if (total !== undefined) total[operation === "capture" ? "captured" : "refunded"] += BigInt(units);
  }
  return totals;
}

describe("over random sequences of calls, repeats, delays and failures", () => {
  test("captured is never more than authorized, refunded never more than captured, and every repeat is the same one", () => {
    let captures = 0;
    let refunds = 0;
    fc.assert(
      fc.property(fc.array(act, { minLength: 6, maxLength: 20, size: "max" }), (acts) => {
        const { payments, call, sent, wait, now } = play(acts);
        wait(60_000);
        // Whoever repeats everything that he has sent changes nothing by it, and hears what he needs for his books.
        const before = payments.list().map((payment) => balanceOf(payment, now()));
        const totals = books(call, sent, payments);
        expect(payments.list().map((payment) => balanceOf(payment, now()))).toEqual(before);
        for (const payment of payments.list()) {
          if (payment.phase !== "succeeded") continue;
          const { captured, refunded } = balanceOf(payment, now());
          const total = totals.get(payment.id);
          expect(refunded).toBe(total?.refunded);
          expect(captured).toBe(payment.isManual ? total?.captured : payment.amount.units);
          captures += payment.captures.length;
          refunds += payment.refunds.length;
        }
      }),
      { numRuns: 10_000 },
    );
    // The acts do meet: otherwise nothing was shown.
    expect(captures).toBeGreaterThan(2_000);
    expect(refunds).toBeGreaterThan(2_000);
  }, 120_000);
});

describe("at the same time, through real clients", () => {
  test("captures and refunds never exceed what is there, and repeats at once are one", async () => {
    const till = await createTill();
    const { antom, sandbox } = till;
    for (let round = 0; round < 10; round++) {
      const paymentId = await paid(till, { captureMode: "MANUAL", value: "100" });
      const request = (index: number) => ({ captureRequestId: `${round}-${index}`, paymentId, captureAmount: amount(30) });
      const captured = await Promise.all([0, 0, 1, 1, 2, 2, 3, 3, 4].map((index) => antom.capture(request(index))));
      expect(captured.filter(({ next }) => next === "proceed").length).toBeGreaterThanOrEqual(3);
      const refunded = await Promise.all(
        [0, 0, 1, 1, 2, 2, 3].map((index) => antom.refund({ refundRequestId: `${round}-${index}`, paymentId, refundAmount: amount(40) })),
      );
      expect(new Set(refunded.flatMap((outcome) => (outcome.next === "proceed" ? [outcome.data.refundRequestId] : []))).size).toBe(2);
      expect(sandbox.payments.list()[0]).toMatchObject({ captured: "90", refunded: "80", captures: { length: 3 }, refunds: { length: 2 } });
    }
  });

  test("a payment that is sent eight times at once is one payment, and of eight bodies under one id one is taken", async () => {
    const { antom, sandbox, token } = await createTill();
    const request = payRequest(token);
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => antom.pay(request)));
    expect(new Set(outcomes.map((outcome) => (outcome.next === "proceed" ? outcome.data.paymentId : outcome.next))).size).toBe(1);
    expect(sandbox.payments.list()).toHaveLength(1);
    const bodies = Array.from({ length: 8 }, (_, index) => ({ ...request, paymentRequestId: "one", paymentAmount: amount(index + 1) }));
    const codes = (await Promise.all(bodies.map((body) => antom.pay(body)))).map(({ result }) => result.resultCode);
    expect(codes.sort()).toEqual([...Array.from({ length: 7 }, () => "REPEAT_REQ_INCONSISTENT"), "SUCCESS"]);
    expect(sandbox.payments.list()).toHaveLength(2);
  });

  test("no card number is left anywhere", async () => {
    const { antom, sandbox } = await createTill();
    await fc.assert(
      fc.asyncProperty(fc.constantFrom("4054695723100768", "4054692760174822", "5162774114974622", "4111111111111111"), async (cardNo) => {
        const outcome = await antom.pay(cardPayRequest(cardNo, { cvv: "987" })).catch((error: unknown) => error);
        const left = JSON.stringify([
          outcome,
          sandbox.payments.list(),
          sandbox.exchanges.list(),
          sandbox.findings,
          sandbox.notifications.list(),
        ]);
        expect(tracesIn(left, { cardNo, cvv: "987" })).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});
