/** What a sandbox keeps, and what it never does. */
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { products } from "../../generated/products.ts";
import { createAntomClient } from "../../src/index.ts";
import { assume } from "../../src/sandbox/assumptions.ts";
import { cardWithNumber } from "../../src/sandbox/behaviour/cards.ts";
import { createTokens } from "../../src/sandbox/behaviour/tokens.ts";
import { createVaultings } from "../../src/sandbox/behaviour/vaultings.ts";
import { createClock } from "../../src/sandbox/clock.ts";
import { secret } from "../../src/sandbox/secret.ts";
import { tracesIn } from "../support/leaks.ts";
import { CARDS, cardRequest, createBench, SANDBOX_ID, sessionRequest } from "../support/merchant.ts";

const NOW = 1_800_000_000_000;

async function bench(limits: object) {
  const { sandbox, options } = await createBench({ now: () => NOW, limits });
  return { sandbox, antom: createAntomClient({ ...options, retries: 0, now: () => sandbox.clock.now() }) };
}

describe("at the limit the oldest goes", () => {
  test("a vaulting: its inquiry finds none, its page is gone, its expiry with it", async () => {
    const { sandbox, antom } = await bench({ vaultings: 2 });
    const requests = [sessionRequest(), sessionRequest(), sessionRequest()];
    const refs: string[] = [];
    for (const request of requests) {
      await antom.createVaultingSession(request);
      refs.push(sandbox.vaultings.find({ id: request.vaultingRequestId })?.ref ?? "");
    }
    const codes: unknown[] = [];
    for (const { vaultingRequestId } of requests) codes.push((await antom.inquireVaulting({ vaultingRequestId })).result.resultCode);
    expect(codes).toEqual(["VAULTING_NOT_EXIST", "SUCCESS", "SUCCESS"]);
    expect(refs.map((ref) => sandbox.vaultings.get(ref) !== undefined)).toEqual([false, true, true]);
    await sandbox.clock.advance("2h");
    expect(sandbox.notifications.list()).toHaveLength(2);
  });

  test("an answer: its id is a new one", async () => {
    const { sandbox, antom } = await bench({ answers: 1, vaultings: 1 });
    const first = sessionRequest();
    await antom.createVaultingSession(first);
    await antom.createVaultingSession(sessionRequest());
    await antom.createVaultingSession(first);
    expect(sandbox.exchanges.list().map(({ replayed, executed }) => ({ replayed, executed }))).toEqual(
      Array(3).fill({ replayed: false, executed: true }),
    );
  });

  test("a token: it is refused", async () => {
    const { antom } = await bench({ tokens: 1 });
    const tokens: string[] = [];
    for (let index = 0; index < 2; index++) {
      const outcome = await antom.vaultPaymentMethod(cardRequest());
      if (outcome.next === "proceed") tokens.push(outcome.data.paymentMethodDetail.card.cardToken);
    }
    const statuses = await Promise.all(tokens.map(async (token) => (await antom.inquireToken({ token })).result.resultStatus));
    expect(statuses).toEqual(["F", "S"]);
  });

  test("exchanges and findings", async () => {
    const { sandbox, antom } = await bench({ exchanges: 3, findings: 2 });
    const request = sessionRequest();
    for (let index = 0; index < 6; index++)
      await antom.createVaultingSession({ ...request, redirectUrl: `https://merchant.example/${index}` });
    expect(sandbox.exchanges.list().map(({ number }) => number)).toEqual([4, 5, 6]);
    expect(sandbox.findings).toHaveLength(2);
  });

  test("a vaulting that another replaced under its id is not taken with it", async () => {
    const { sandbox, antom } = await bench({ vaultings: 2 });
    const request = cardRequest();
    await antom.createVaultingSession({ ...sessionRequest(), vaultingRequestId: request.vaultingRequestId });
    await antom.vaultPaymentMethod(request);
    await antom.createVaultingSession(sessionRequest());
    expect(await antom.inquireVaulting({ vaultingRequestId: request.vaultingRequestId })).toMatchObject({ next: "proceed" });
    expect(sandbox.vaultings.list()).toHaveLength(2);
  });
});

test("nothing that is secret is in anything that may be seen", async () => {
  const { sandbox, antom } = await bench({});
  const secrets = { number: CARDS.approved, securityCode: "8317", name: "Planted-Holder", memo: "planted-memo", year: "2031" };
  const request = cardRequest();
  const card = {
    ...request.paymentMethodDetail.card,
    cvv: secrets.securityCode,
    expiryYear: secrets.year,
    cardholderName: { firstName: secrets.name },
  };
  const outcome = await antom.vaultPaymentMethod({
    ...request,
    metadata: secrets.memo,
    paymentMethodDetail: { paymentMethodType: "CARD", card: { ...card, is3DSAuthentication: "true" } },
  });
  const ref = sandbox.vaultings.find({ id: request.vaultingRequestId })?.ref ?? "";
  sandbox.vaultings.finish3ds(ref, "approve");
  const inquired = await antom.inquireVaulting({ vaultingRequestId: request.vaultingRequestId });
  const token = inquired.next === "proceed" ? inquired.data.paymentMethodDetail.card.cardToken : "";
  const session = sessionRequest();
  await antom.createVaultingSession(session);
  const sessionRef = sandbox.vaultings.find({ id: session.vaultingRequestId })?.ref ?? "";
  sandbox.vaultings.submitCard(sessionRef, { number: secrets.number, month: "08", year: secrets.year, securityCode: secrets.securityCode });
  await sandbox.settled();
  expect(outcome.next).toBe("redirect");
  expect(token).toMatch(/^ALIPAY/);
  const seen = [sandbox.exchanges.list(), sandbox.notifications.list(), sandbox.findings];
  const everything = `${JSON.stringify(seen)}\n${inspect(seen, { depth: 20 })}`;
  expect(tracesIn(everything, { ...secrets, token, ref, sessionRef })).toEqual([]);
  expect(everything).toContain(request.vaultingRequestId);
  const views = JSON.stringify(sandbox.vaultings.list());
  expect(tracesIn(views, { ...secrets, token })).toEqual([]);
});

test("an exchange is told with its reading, its content and its problems", async () => {
  const { sandbox, antom } = await bench({});
  const request = sessionRequest();
  await antom.createVaultingSession(request);
  const [exchange] = sandbox.exchanges.list();
  expect(exchange).toMatchObject({
    number: 1,
    at: NOW,
    method: "POST",
    path: "/ams/sandbox/api/v1/vaults/createVaultingSession",
    signature: "genuine",
    reading: { next: "proceed", final: true, known: true, key: "same" },
    request: { vaultingRequestId: request.vaultingRequestId },
    answer: { vaultingSessionData: expect.stringMatching(/^\[secret, \d+ characters\]$/) },
    fault: undefined,
    problems: [],
  });
  expect(exchange?.signedContent).toMatch(
    /^POST \/ams\/sandbox\/api\/v1\/vaults\/createVaultingSession\nSANDBOX_5X00000000000000\.1800000000000\.\{/,
  );
  const heard: number[] = [];
  const stop = sandbox.exchanges.subscribe(({ number }) => heard.push(number));
  sandbox.exchanges.subscribe(() => {
    throw new Error("a listener of no use");
  });
  await antom.createVaultingSession({ ...request, vaultingRequestId: crypto.randomUUID(), redirectUrl: "x".repeat(3_000) } as never, {
    check: "off",
  });
  stop();
  await antom.inquireVaulting({ vaultingRequestId: "none" });
  expect(heard).toEqual([2]);
  expect(sandbox.exchanges.list()[1]).toMatchObject({
    violations: ["/redirectUrl"],
    problems: [{ pointer: "/redirectUrl", rule: "maxLength" }],
    reading: { next: "fixRequest" },
  });
  expect(sandbox.exchanges.list()[2]).toMatchObject({ reading: { next: "fixRequest", final: false } });
});

test("a path is shown without its query, a time only where it looks like one", async () => {
  const { sandbox } = await bench({});
  const headers = { "Content-Type": "application/json", "Client-Id": SANDBOX_ID, "Request-Time": CARDS.approved, Signature: "none" };
  const path = "/ams/sandbox/api/v1/vaults/createVaultingSession?secret=planted";
  await sandbox.fetch(new Request(`http://127.0.0.1${path}`, { method: "POST", headers, body: "{}" }));
  const [exchange] = sandbox.exchanges.list();
  expect(exchange?.path).toBe("/ams/sandbox/api/v1/vaults/createVaultingSession?[hidden]");
  expect(exchange?.signedContent).toContain(".[hidden].{}");
  expect(JSON.stringify(exchange)).not.toMatch(/planted|4054695723100768/);
});

test("100,000 sessions leave no more behind than the limit: no state, no expiry, no queue", () => {
  const clock = createClock({ source: () => NOW, speed: 1 });
  const assumed = assume();
  const tokens = createTokens(100, secret);
  const vaultings = createVaultings({ clock, limit: 1_000, assumed, tokens, secret, onEnd: () => {} });
  const start = {
    clientId: "c",
    kind: "session",
    entry: products.ams,
    returnUrl: undefined,
    notificationUrl: undefined,
    memo: undefined,
    asksVerification: false,
  } as const;
  for (let index = 0; index < 100_000; index++) {
    const vaulting = vaultings.start({ ...start, id: String(index) });
    const card = cardWithNumber(CARDS.approved);
    if (index % 3 === 0 && card !== undefined) vaultings.takeCard(vaulting, card);
  }
  expect(vaultings.list()).toHaveLength(1_000);
  expect(clock.waiting).toBeLessThanOrEqual(1_000);
  expect(vaultings.ofId("c", "98999")).toBeUndefined();
  expect(vaultings.ofId("c", "99999")?.number).toBe(100_000);
});
