/** The life of a vaulting: what the merchant's calls, the buyer's pages and the clock make of it. */
import { describe, expect, test } from "vitest";
import { products, testCards } from "../../generated/products.ts";
import * as apo from "../../src/apo.ts";
import { createAntomClient } from "../../src/index.ts";
import type { Assumptions, ProductName, Sandbox, VaultingScenario, VaultingView } from "../../src/sandbox/index.ts";
import { APO_ID, CARDS, cardRequest, createBench, SANDBOX_ID, sessionRequest } from "../support/merchant.ts";

const REASONS = Object.entries(products.ams.operations["inquireVaulting"]?.reasons?.["vaultingResultCode"] ?? {});
const ENTRY = { number: CARDS.approved as string, month: "08", year: "30", securityCode: "123" };

/** A sandbox whose clock stands, with the notifications that it delivers. */
async function bench(assume: Partial<Assumptions> = {}) {
  const delivered: Record<string, unknown>[] = [];
  const { sandbox, options: given } = await createBench({
    now: () => 1_800_000_000_000,
    assume,
    deliver: async (request) => {
      delivered.push((await request.json()) as Record<string, unknown>);
      return Response.json({ result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "success" } });
    },
  });
  const options = { ...given, retries: 0, now: () => sandbox.clock.now() };
  const antom = createAntomClient(options);
  const inquire = async (vaultingRequestId: string) => antom.inquireVaulting({ vaultingRequestId });
  const session = async (more: object = {}) => {
    const request = { ...sessionRequest(), redirectUrl: "https://merchant.example/cards/done", ...more };
    const outcome = await antom.createVaultingSession(request);
    return { id: request.vaultingRequestId, outcome, vaulting: found(sandbox, request.vaultingRequestId) };
  };
  const direct = async (number: string = CARDS.approved, more: { is3DSAuthentication?: "true" } = {}) => {
    const request = cardRequest(number, more);
    const outcome = await antom.vaultPaymentMethod(request);
    return { id: request.vaultingRequestId, request, outcome, vaulting: found(sandbox, request.vaultingRequestId) };
  };
  return { sandbox, options, antom, delivered, inquire, session, direct };
}

function found(sandbox: Sandbox, id: string): VaultingView {
  const vaulting = sandbox.vaultings.find({ id });
  if (vaulting === undefined) throw new Error("there is no such vaulting");
  return vaulting;
}

describe("a session", () => {
  test("from its creation over the card page to the token, with one notification", async () => {
    const { sandbox, session, inquire, delivered } = await bench();
    const { id, outcome, vaulting } = await session();
    expect(outcome).toMatchObject({ next: "proceed" });
    expect(vaulting).toMatchObject({
      kind: "session",
      phase: "created",
      card: undefined,
      returnUrl: "https://merchant.example/cards/done",
    });
    expect(await inquire(id)).toMatchObject({ next: "awaitResult", final: false });
    expect(sandbox.vaultings.open(vaulting.ref)?.phase).toBe("cardPage");
    expect(await inquire(id)).toMatchObject({ next: "awaitResult" });
    expect(sandbox.vaultings.submitCard(vaulting.ref, ENTRY)).toMatchObject({
      state: "taken",
      vaulting: { phase: "succeeded", card: { id: "visa", masked: "************0768" }, cardPage: undefined, expiresAt: undefined },
    });
    const inquired = await inquire(id);
    expect(inquired).toMatchObject({ next: "proceed", final: true });
    await sandbox.settled();
    expect(delivered).toHaveLength(1);
    expect(delivered[0]).toMatchObject({ vaultingRequestId: id, result: { resultStatus: "S" } });
    expect(delivered[0]?.["paymentMethodDetail"]).toEqual((inquired.data as { paymentMethodDetail: object }).paymentMethodDetail);
  });

  test("has data of the documented shape, from which the card page is found", async () => {
    const { session } = await bench();
    const { outcome, vaulting } = await session();
    if (outcome.next !== "proceed") throw new Error(outcome.next);
    const parts = outcome.data.vaultingSessionData.split("&&");
    expect(parts).toHaveLength(4);
    expect(parts[0]).toHaveLength(88);
    expect(parts.slice(1, 3)).toEqual(["SG", "188"]);
    expect(JSON.parse(atob(parts[3] ?? ""))).toMatchObject({
      paymentSessionConfig: { paymentMethodCategoryType: "CARD", productScene: "VAULTING", productSceneVersion: "1.0" },
      sandbox: { cardPage: `http://127.0.0.1/card/${vaulting.ref}` },
    });
    expect(outcome.data.vaultingSessionId).toHaveLength(64);
    expect(vaulting.ref).toMatch(/^[\w-]{32}$/);
  });

  test("with 3-D Secure: the inquiry gives its page while it waits", async () => {
    const { sandbox, session, inquire } = await bench();
    const { id, vaulting } = await session({ is3DSAuthentication: "true" });
    expect(sandbox.vaultings.submitCard(vaulting.ref, ENTRY)).toMatchObject({
      state: "taken",
      vaulting: { phase: "verification", verificationPage: `/3ds/${vaulting.ref}` },
    });
    expect(await inquire(id)).toMatchObject({ next: "redirect", urls: { normal: `http://127.0.0.1/3ds/${vaulting.ref}` } });
    expect(sandbox.vaultings.finish3ds(vaulting.ref, "approve")).toMatchObject({ state: "taken", vaulting: { phase: "succeeded" } });
    expect(await inquire(id)).toMatchObject({ next: "proceed" });
  });

  test.each(["decline", "timeOut"] as const)("with 3-D Secure that ends by %s fails, is told so, and no token is good", async (choice) => {
    const { sandbox, session, inquire, delivered } = await bench();
    const { id, vaulting } = await session({ is3DSAuthentication: "true" });
    sandbox.vaultings.submitCard(vaulting.ref, ENTRY);
    sandbox.vaultings.finish3ds(vaulting.ref, choice);
    expect(await inquire(id)).toMatchObject({
      next: "retryNewRequest",
      final: true,
      reason: { code: "USER_PAYMENT_VERIFICATION_FAILED" },
    });
    await sandbox.settled();
    expect(delivered).toMatchObject([{ vaultingRequestId: id, result: { resultStatus: "F" } }]);
    expect(sandbox.vaultings.finish3ds(vaulting.ref, "approve")).toMatchObject({ state: "closed", vaulting: { phase: "failed" } });
  });

  test("with a declined card fails", async () => {
    const { sandbox, session, inquire } = await bench();
    const { id, vaulting } = await session();
    expect(sandbox.vaultings.submitCard(vaulting.ref, { ...ENTRY, number: CARDS.declined })).toMatchObject({ state: "taken" });
    expect(await inquire(id)).toMatchObject({ next: "changePaymentMethod", reason: { code: "DO_NOT_HONOR" } });
  });

  test("with a declined card goes on where that is assumed", async () => {
    const { sandbox, session, inquire } = await bench({ declinedInSession: "tryAgain" });
    const { id, vaulting } = await session();
    expect(sandbox.vaultings.submitCard(vaulting.ref, { ...ENTRY, number: CARDS.declined })).toMatchObject({ state: "declined" });
    expect(await inquire(id)).toMatchObject({ next: "awaitResult" });
    expect(sandbox.vaultings.submitCard(vaulting.ref, ENTRY)).toMatchObject({ state: "taken", vaulting: { phase: "succeeded" } });
  });

  test.each(Object.keys(products) as ProductName[])("of %s is notified with the fields that its product knows", async (product) => {
    const { sandbox, delivered, ...merchant } = await bench();
    const options = { ...merchant.options, clientId: { ams: SANDBOX_ID, apo: APO_ID }[product] };
    const request = sessionRequest();
    await (product === "apo" ? apo.createAntomClient(options) : createAntomClient(options)).createVaultingSession(request);
    sandbox.vaultings.submitCard(found(sandbox, request.vaultingRequestId).ref, ENTRY);
    await sandbox.settled();
    const schema = products[product].notifications["notifyVaulting"]?.response[0]?.schema.properties ?? {};
    const [payload = {}] = delivered;
    expect(Object.keys(payload).filter((name) => !Object.hasOwn(schema, name))).toEqual([]);
    expect("vaultingStatus" in payload).toBe(Object.hasOwn(schema, "vaultingStatus"));
  });

  test("that is repeated stays one session", async () => {
    const { sandbox, antom } = await bench();
    const request = sessionRequest();
    sandbox.answerNext("createVaultingSession", "UNKNOWN_EXCEPTION", { executed: true });
    await antom.createVaultingSession(request);
    await antom.createVaultingSession(request);
    expect(sandbox.vaultings.list()).toHaveLength(1);
  });
});

describe("an expiry", () => {
  test("of a session: failed, notified, and closed to the buyer", async () => {
    const { sandbox, session, inquire, delivered } = await bench();
    const { id, vaulting } = await session();
    await sandbox.clock.advance("59m");
    expect(await inquire(id)).toMatchObject({ next: "awaitResult" });
    await sandbox.clock.advance("1m");
    expect(await inquire(id)).toMatchObject({ next: "retryNewRequest", final: true, reason: { code: "ORDER_IS_CLOSED" } });
    expect(delivered).toMatchObject([{ vaultingRequestId: id, result: { resultStatus: "F" } }]);
    expect(sandbox.vaultings.submitCard(vaulting.ref, ENTRY)).toMatchObject({ state: "closed" });
  });

  test("of 3-D Secure comes before that of the session", async () => {
    const { sandbox, session, inquire } = await bench({ verificationLifetimeMs: 60_000 });
    const { id, vaulting } = await session({ is3DSAuthentication: "true" });
    sandbox.vaultings.submitCard(vaulting.ref, ENTRY);
    await sandbox.clock.advance("1m");
    expect(await inquire(id)).toMatchObject({ reason: { code: "USER_PAYMENT_VERIFICATION_FAILED" } });
    expect(sandbox.vaultings.finish3ds(vaulting.ref, "approve")).toMatchObject({ state: "closed" });
  });

  test("that no timer has noticed yet is seen all the same, whoever's vaulting is looked for", async () => {
    let now = 1_800_000_000_000;
    const { sandbox, options } = await createBench({ now: () => now });
    const { clientId } = options;
    const request = sessionRequest();
    await createAntomClient({ ...options, retries: 0, now: () => now }).createVaultingSession(request);
    now += 2 * 3_600_000;
    const id = request.vaultingRequestId;
    expect(sandbox.vaultings.find({ id, clientId })?.phase).toBe("failed");
    expect(sandbox.vaultings.find({ id })).toEqual(sandbox.vaultings.find({ id, clientId }));
    expect(sandbox.vaultings.find({ id, clientId: "SANDBOX_of_another" })).toBeUndefined();
  });

  test("is none once the vaulting has ended", async () => {
    const { sandbox, session, inquire, delivered } = await bench();
    const { id, vaulting } = await session();
    sandbox.vaultings.submitCard(vaulting.ref, ENTRY);
    await sandbox.clock.advance("2d");
    expect(await inquire(id)).toMatchObject({ next: "proceed" });
    expect(delivered).toHaveLength(1);
  });

  test("can be assumed to make it unknown, or to change nothing", async () => {
    const forgotten = await bench({ expired: "forgotten" });
    const one = await forgotten.session();
    await forgotten.sandbox.clock.advance("1h");
    expect(await forgotten.inquire(one.id)).toMatchObject({ result: { resultCode: "VAULTING_NOT_EXIST" } });
    expect(forgotten.sandbox.vaultings.submitCard(one.vaulting.ref, ENTRY)).toEqual({ state: "unknown" });
    const pending = await bench({ expired: "pending" });
    const two = await pending.session();
    await pending.sandbox.clock.advance("1h");
    expect(await pending.inquire(two.id)).toMatchObject({ next: "awaitResult" });
    expect(pending.sandbox.vaultings.submitCard(two.vaulting.ref, ENTRY)).toMatchObject({ state: "closed" });
  });
});

describe("a card from the merchant", () => {
  test("with 3-D Secure: a repeat gets the same page, and after its end the end", async () => {
    const { sandbox, antom, direct, delivered } = await bench();
    const { outcome, request, vaulting } = await direct(CARDS.approved, { is3DSAuthentication: "true" });
    const again = await antom.vaultPaymentMethod(request);
    expect(outcome).toMatchObject({ next: "redirect" });
    expect(again).toEqual(outcome);
    sandbox.vaultings.finish3ds(vaulting.ref, "approve");
    expect(await antom.vaultPaymentMethod(request)).toMatchObject({ next: "proceed" });
    await sandbox.settled();
    expect(delivered).toMatchObject([{ vaultingRequestId: request.vaultingRequestId, result: { resultStatus: "S" } }]);
  });

  test("with 3-D Secure that fails: a repeat gets the refusal", async () => {
    const { sandbox, antom, direct } = await bench();
    const { request, vaulting } = await direct(CARDS.approved, { is3DSAuthentication: "true" });
    sandbox.vaultings.finish3ds(vaulting.ref, "decline");
    expect(await antom.vaultPaymentMethod(request)).toMatchObject({ result: { resultCode: "VERIFICATION_FAIL" }, final: true });
  });

  test("with 3-D Secure: another page at each repeat, where that is assumed", async () => {
    const { sandbox, antom, direct } = await bench({ repeatsWhileVerifying: "newUrl" });
    const { request, vaulting } = await direct(CARDS.approved, { is3DSAuthentication: "true" });
    const again = await antom.vaultPaymentMethod(request);
    expect(again).toMatchObject({ next: "redirect" });
    expect(sandbox.vaultings.get(vaulting.ref)).toBeUndefined();
    expect(found(sandbox, request.vaultingRequestId).ref).not.toBe(vaulting.ref);
  });

  test("has no card page", async () => {
    const { sandbox, direct } = await bench();
    const { vaulting } = await direct(CARDS.approved, { is3DSAuthentication: "true" });
    expect(vaulting.cardPage).toBeUndefined();
    expect(sandbox.vaultings.open(vaulting.ref)?.phase).toBe("verification");
    expect(sandbox.vaultings.submitCard(vaulting.ref, ENTRY)).toMatchObject({ state: "closed" });
  });

  test("is notified of at once, unless only what was pending is", async () => {
    const usual = await bench();
    await usual.direct();
    await usual.direct(CARDS.declined);
    await usual.sandbox.settled();
    expect(usual.delivered.map(({ result }) => result)).toMatchObject([{ resultStatus: "S" }, { resultStatus: "F" }]);
    const other = await bench({ notifiedResults: "pendingOnly" });
    await other.direct();
    const { vaulting } = await other.direct(CARDS.approved, { is3DSAuthentication: "true" });
    other.sandbox.vaultings.finish3ds(vaulting.ref, "approve");
    await other.sandbox.settled();
    expect(other.delivered).toHaveLength(1);
  });

  test("gives back the merchant's own text in inquiry and notification", async () => {
    const { sandbox, antom, inquire, delivered } = await bench();
    const request = { ...cardRequest(), metadata: '{"shop":17}' };
    await antom.vaultPaymentMethod(request);
    expect((await inquire(request.vaultingRequestId)).data).toMatchObject({ metadata: '{"shop":17}' });
    await sandbox.settled();
    expect(delivered).toMatchObject([{ metadata: '{"shop":17}' }]);
  });
});

describe("a scenario", () => {
  const SCENARIOS = REASONS.map(([reason, row]) => ({ reason, next: row.next }));

  test("there are as many as the contract has reason codes", () => {
    expect(SCENARIOS.length).toBeGreaterThan(20);
  });

  test.each(SCENARIOS)("$reason, in a session and for a card from the merchant", async ({ reason, next }) => {
    const { sandbox, session, direct, inquire } = await bench();
    sandbox.nextVaulting({ reason });
    const one = await session();
    sandbox.vaultings.submitCard(one.vaulting.ref, ENTRY);
    expect(await inquire(one.id)).toMatchObject({ next, final: true, reason: { code: reason, known: true } });
    sandbox.nextVaulting({ reason });
    const two = await direct();
    expect(two.outcome).toMatchObject({ result: { resultCode: "VERIFICATION_FAIL" } });
    expect(await inquire(two.id)).toMatchObject({ next, reason: { code: reason } });
    // It was for one vaulting only.
    expect((await direct()).outcome).toMatchObject({ next: "proceed" });
  });

  test("asks for 3-D Secure, or not, whatever the request says", async () => {
    const { sandbox, direct } = await bench();
    sandbox.nextVaulting({ verification: true });
    sandbox.nextVaulting({ verification: false });
    expect((await direct()).outcome.next).toBe("redirect");
    expect((await direct(CARDS.approved, { is3DSAuthentication: "true" })).outcome.next).toBe("proceed");
  });

  test("of a failure after 3-D Secure", async () => {
    const { sandbox, direct, inquire } = await bench({ failedNotificationCode: "reason" });
    sandbox.nextVaulting({ reason: "CARD_EXPIRED", verification: true });
    const { id, vaulting } = await direct();
    sandbox.vaultings.finish3ds(vaulting.ref, "approve");
    expect(await inquire(id)).toMatchObject({ reason: { code: "CARD_EXPIRED" } });
  });

  test.each<[string, VaultingScenario]>([
    ["a reason that is none", { reason: "NO_SUCH_REASON" }],
    ["a verification that is neither", { verification: "yes" as never }],
  ])("with %s is refused", async (_, scenario) => {
    const { sandbox } = await bench();
    expect(() => sandbox.nextVaulting(scenario)).toThrow(expect.objectContaining({ code: "ANTOM_INVALID_OPTION" }));
  });
});

describe("the card page's desk", () => {
  test.each<[string, Partial<typeof ENTRY>, string, string]>([
    ["no number", { number: "" }, "number", "missing"],
    ["letters", { number: "4054x" }, "number", "digitsOnly"],
    ["too few digits", { number: "405469572310" }, "number", "length"],
    ["a wrong digit", { number: "4054695723100769" }, "number", "checkDigit"],
    ["a number that nobody published", { number: "4242 4242 4242 4242" }, "number", "notPublished"],
    ["no month", { month: "" }, "month", "missing"],
    ["month 13", { month: "13" }, "month", "range"],
    ["no year", { year: "" }, "year", "missing"],
    ["a year of three digits", { year: "203" }, "year", "range"],
    ["no security code", { securityCode: "" }, "securityCode", "missing"],
    ["a security code of two digits", { securityCode: "12" }, "securityCode", "length"],
  ])("%s: a fault of that field alone, and nothing changes", async (_, wrong, field, code) => {
    const { sandbox, session } = await bench();
    const { vaulting } = await session();
    const submission = sandbox.vaultings.submitCard(vaulting.ref, { ...ENTRY, ...wrong });
    expect(submission).toMatchObject({ state: "invalid", faults: [{ field, code }], vaulting: { phase: "created", card: undefined } });
    expect(JSON.stringify(submission)).not.toContain(wrong.number || ENTRY.number);
  });

  test.each(["4054-6957-2310-0768", " 4054 6957 2310 0768 "])("%j is taken as it is written on the card", async (number) => {
    const { sandbox, session } = await bench();
    const { vaulting } = await session();
    expect(sandbox.vaultings.submitCard(vaulting.ref, { ...ENTRY, number })).toMatchObject({ state: "taken" });
  });

  test.each(testCards.map((card) => [card.id, card] as const))("%s gets what it was published for", async (_, card) => {
    const { sandbox, session } = await bench();
    const { vaulting } = await session();
    sandbox.vaultings.submitCard(vaulting.ref, { ...ENTRY, number: card.number });
    expect(sandbox.vaultings.get(vaulting.ref)?.phase).toBe(card.result === "approved" ? "succeeded" : "failed");
  });

  test("knows nothing under a ref that is none, tells of changes, and lists the newest first", async () => {
    const { sandbox, session } = await bench();
    expect(sandbox.vaultings.get("none")).toBeUndefined();
    expect(sandbox.vaultings.open("none")).toBeUndefined();
    expect(sandbox.vaultings.submitCard("none", ENTRY)).toEqual({ state: "unknown" });
    expect(sandbox.vaultings.finish3ds("none", "approve")).toEqual({ state: "unknown" });
    const phases: string[] = [];
    const stop = sandbox.vaultings.subscribe(({ phase }) => phases.push(phase));
    const first = await session();
    sandbox.vaultings.open(first.vaulting.ref);
    sandbox.vaultings.open(first.vaulting.ref);
    sandbox.vaultings.submitCard(first.vaulting.ref, ENTRY);
    stop();
    const second = await session();
    expect(phases).toEqual(["created", "cardPage", "succeeded"]);
    expect(sandbox.vaultings.list().map(({ id }) => id)).toEqual([second.id, first.id]);
    expect(sandbox.vaultings.find({ id: first.id, clientId: "another" })).toBeUndefined();
  });
});

describe("tokens", () => {
  test("given out are taken, until they are deleted", async () => {
    const { antom, direct } = await bench();
    const { outcome } = await direct();
    if (outcome.next !== "proceed") throw new Error(outcome.next);
    const token = outcome.data.paymentMethodDetail.card.cardToken;
    expect(await antom.inquireToken({ token })).toMatchObject({ next: "proceed", data: { token } });
    expect(await antom.updateToken({ token, email: "ada@example.com" })).toMatchObject({ next: "proceed" });
    expect(await antom.deleteToken({ token })).toMatchObject({ next: "proceed" });
    expect(await antom.inquireToken({ token })).toMatchObject({ result: { resultStatus: "F" } });
  });

  test("of fetchNonce are tokens too, for published test numbers only", async () => {
    const { antom } = await bench();
    const card = { cardNo: CARDS.approved, expiryYear: "30", expiryMonth: "08" };
    const fetched = await antom.fetchNonce({ card });
    expect(await antom.inquireToken({ token: String((fetched.data as { cardToken?: string }).cardToken) })).toMatchObject({
      next: "proceed",
    });
    expect(await antom.fetchNonce({ card: { ...card, cardNo: "4242424242424242" } })).toMatchObject({ result: { resultStatus: "F" } });
  });

  test("that nobody gave out are refused, unless they are assumed to be taken", async () => {
    expect(await (await bench()).antom.inquireToken({ token: "ALIPAYunknown" })).toMatchObject({ result: { resultCode: "PARAM_ILLEGAL" } });
    expect(await (await bench({ unknownTokens: "taken" })).antom.inquireToken({ token: "ALIPAYunknown" })).toMatchObject({
      next: "proceed",
    });
  });
});

describe("createPaymentSession", () => {
  const request = products.ams.examples["createPaymentSession"]?.requests ?? {};
  test.each(Object.keys(request))("in the form %s", async (name) => {
    const { antom } = await bench();
    expect(await antom.createPaymentSession(request[name] as never)).toMatchObject({ next: "proceed" });
  });

  test("renews nothing without a token", async () => {
    const { antom } = await bench();
    const again = structuredClone(request["reauthorization"]) as { paymentMethod: { paymentMethodMetadata: { accessToken: string } } };
    again.paymentMethod.paymentMethodMetadata.accessToken = "";
    expect(await antom.createPaymentSession(again as never)).toMatchObject({ next: "fixRequest" });
  });
});

test("clients and their clocks may be turned with the sandbox's, or stay as they are", async () => {
  const { sandbox, options } = await bench();
  await sandbox.clock.advance("2d");
  for (const now of [() => sandbox.clock.now(), () => 1_800_000_000_000]) {
    const antom = createAntomClient({ ...options, now });
    expect(await antom.createVaultingSession(sessionRequest())).toMatchObject({ next: "proceed" });
  }
  const astray = createAntomClient({ ...options, now: () => 1_800_000_000_000 + 86_400_000 });
  expect(await astray.createVaultingSession(sessionRequest())).toMatchObject({ next: "fixRequest" });
});
