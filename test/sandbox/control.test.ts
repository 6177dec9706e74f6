/** The control API, as a test in another language uses it. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createAntomClient } from "../../src/index.ts";
import { createSandbox, type ListeningSandbox, type Sandbox } from "../../src/sandbox/index.ts";
import { CARDS, consultRequest, sessionRequest } from "../support/merchant.ts";
import { payRequest, vaulted } from "../support/paying.ts";

const NOW = 1_800_000_000_000;
let sandbox: Sandbox;
let server: ListeningSandbox;
beforeAll(async () => {
  sandbox = await createSandbox({
    now: () => NOW,
    deliver: async () => Response.json({ result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "success" } }),
  });
  server = await sandbox.listen(0, { token: "the-token" });
});
afterAll(() => server.close());

interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown> & { error?: { code: string; message: string } };
}

async function call(name: string, input?: unknown, more: RequestInit & { headers?: Record<string, string> } = {}): Promise<Answer> {
  const answer = await fetch(`${server.url}/_sandbox/${name}`, {
    ...(input === undefined ? {} : { method: "POST", body: typeof input === "string" ? input : JSON.stringify(input) }),
    ...more,
    headers: { Authorization: "Bearer the-token", ...(input === undefined ? {} : { "Content-Type": "application/json" }), ...more.headers },
  });
  expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
  expect(answer.headers.get("cache-control")).toBe("no-store");
  return { status: answer.status, body: (await answer.json()) as Answer["body"] };
}

const antom = () => createAntomClient({ ...sandbox.clientOptions, retries: 0, now: () => sandbox.clock.now() });

describe("what it does", () => {
  test("answerNext and failNext", async () => {
    expect(await call("answerNext", { operation: "createVaultingSession", code: "PROCESS_FAIL" })).toEqual({ status: 200, body: {} });
    expect(await antom().createVaultingSession(sessionRequest())).toMatchObject({ next: "contactSupport" });
    await call("failNext", { operation: "createVaultingSession", fault: "http503", executed: true, delayMs: 1 });
    await expect(antom().createVaultingSession(sessionRequest())).rejects.toMatchObject({ httpStatus: 503 });
  });

  test("answerWhen and failWhen, by operation, client and fields, until cancelled", async () => {
    const chosen = sessionRequest({ vaultingRequestId: "chosen", redirectUrl: "https://merchant.example/~a" });
    const where = {
      operation: "createVaultingSession",
      clientId: sandbox.clientOptions.clientId,
      fields: { "/vaultingRequestId": "chosen" },
    };
    const { body } = await call("answerWhen", { where, code: "UNKNOWN_EXCEPTION", executed: true });
    expect(await antom().createVaultingSession(sessionRequest())).toMatchObject({ next: "proceed" });
    expect(await antom().createVaultingSession(chosen)).toMatchObject({ next: "retrySameRequest" });
    expect(await call("cancelOrder", { order: body["order"] })).toMatchObject({ status: 200 });
    expect(await call("cancelOrder", { order: body["order"] })).toMatchObject({ status: 400 });
    expect(await antom().createVaultingSession(chosen)).toMatchObject({ next: "proceed" });
    await call("failWhen", { where: { fields: { "/redirectUrl": "https://merchant.example/~a", "/scopes/0": null } }, fault: "http500" });
    await expect(antom().createVaultingSession(chosen)).rejects.toMatchObject({ httpStatus: 500 });
    await call("clearOrders", {});
    expect(await antom().createVaultingSession(chosen)).toMatchObject({ next: "proceed" });
  });

  test("a vaulting from its scenario to its end, with clock and notifications", async () => {
    await call("nextVaulting", { reason: "CARD_EXPIRED", verification: true });
    const request = sessionRequest();
    await antom().createVaultingSession(request);
    const found = await call("findVaulting", { id: request.vaultingRequestId, clientId: sandbox.clientOptions.clientId });
    const { ref } = found.body["vaulting"] as { ref: string };
    expect((await call("findVaulting", { id: "none" })).body).toEqual({ vaulting: null });
    const card = { ref, number: CARDS.approved, month: "08", year: "30", securityCode: "123" };
    expect((await call("submitCard", card)).body).toMatchObject({ state: "taken", vaulting: { phase: "verification" } });
    expect((await call("finish3ds", { ref, choice: "approve" })).body).toMatchObject({
      vaulting: { phase: "failed", reason: "CARD_EXPIRED" },
    });
    expect((await call("settled", {})).status).toBe(200);
    const list = (await call("notifications")).body as unknown as { id: string; state: string }[];
    expect(list.at(-1)).toMatchObject({ state: "acknowledged" });
    expect((await call("redeliver", { id: list.at(-1)?.id })).body).toMatchObject({ acknowledged: true, byHand: true });
    const before = sandbox.clock.now();
    expect((await call("advance", { by: "2m" })).body).toEqual({ now: before + 120_000 });
    expect((await call("advance", { by: 1_000 })).body).toEqual({ now: before + 121_000 });
  });

  test("an agreement from its page to its end", async () => {
    const [first, second] = [consultRequest(), consultRequest()];
    await antom().consult(first);
    await antom().consult(second);
    const refOf = async ({ authState }: typeof first): Promise<string> => {
      const { body } = await call("findAgreement", { id: authState, clientId: sandbox.clientOptions.clientId });
      return (body["agreement"] as { ref: string }).ref;
    };
    expect((await call("findAgreement", { id: "none" })).body).toEqual({ agreement: null });
    const [ref, other] = [await refOf(first), await refOf(second)];
    expect((await call("decideAgreement", { ref: other, choice: "refuse" })).body).toMatchObject({ agreement: { phase: "refused" } });
    const { body } = await call("decideAgreement", { ref, choice: "agree" });
    expect(body).toMatchObject({ state: "taken", agreement: { phase: "agreed" } });
    const authCode = new URL(String(body["returnUrl"])).searchParams.get("authCode") ?? "";
    const applied = await antom().applyToken({ grantType: "AUTHORIZATION_CODE", customerBelongsTo: "DANA", authCode });
    expect(applied).toMatchObject({ next: "proceed" });
    expect((await call("decideAgreement", { ref, choice: "cancel" })).body).toMatchObject({ agreement: { phase: "revoked" } });
    const list = (await call("agreements")).body as unknown as { phase: string }[];
    expect(list.map(({ phase }) => phase)).toEqual(["refused", "revoked"]);
  });

  test("a payment from its order over 3-D Secure to its end", async () => {
    const client = antom();
    const token = await vaulted(client, CARDS.approved);
    await call("nextPayment", { reason: "DO_NOT_HONOR", verification: true, pendingFor: "2m" });
    const { paymentRequestId, ...request } = payRequest(token);
    expect(await client.pay({ paymentRequestId, ...request })).toMatchObject({ next: "redirect" });
    const found = await call("findPayment", { id: paymentRequestId, clientId: sandbox.clientOptions.clientId });
    expect(found.body["payment"]).toMatchObject({ phase: "verification", value: "10000", currency: "USD", card: { id: "visa" } });
    const { ref } = found.body["payment"] as { ref: string };
    for (const other of [{ id: "none" }, { id: paymentRequestId, clientId: "SANDBOX_of_another" }]) {
      expect((await call("findPayment", other)).body).toEqual({ payment: null });
    }
    expect((await call("finishPayment3ds", { ref, choice: "approve" })).body).toMatchObject({
      state: "taken",
      payment: { phase: "pending" },
    });
    expect((await call("finishPayment3ds", { ref, choice: "decline" })).body).toMatchObject({ state: "closed" });
    expect((await call("finishPayment3ds", { ref: "none", choice: "decline" })).body).toEqual({ state: "unknown" });
    await call("advance", { by: "2m" });
    const [newest] = (await call("payments")).body as unknown as Record<string, unknown>[];
    expect(newest).toMatchObject({ ref, phase: "failed", reason: "DO_NOT_HONOR", captures: [], refunds: [] });
  });

  test("what becomes of captures and refunds", async () => {
    const client = antom();
    const token = await vaulted(client, CARDS.approved);
    const outcome = await client.pay(payRequest(token, { captureMode: "MANUAL" }));
    const { paymentId } = outcome.data as { paymentId: string };
    const usd = (value: string) => ({ currency: "USD", value });
    await call("nextCapture", { reason: "RISK_REJECT" });
    await call("nextCapture", { pendingFor: 120_000 });
    const capture = async (captureRequestId: string) =>
      (await client.capture({ captureRequestId, paymentId, captureAmount: usd("6000") })).result.resultCode;
    expect([await capture("control-1"), await capture("control-2")]).toEqual(["RISK_REJECT", "CAPTURE_IN_PROCESS"]);
    await call("advance", { by: "2m" });
    const { captures } = sandbox.payments.list()[0] ?? { captures: [] };
    expect(captures.map(({ state, reason }) => [state, reason])).toEqual([
      ["failed", "RISK_REJECT"],
      ["succeeded", undefined],
    ]);
    await call("nextRefund", { reason: "PROCESS_FAIL", pendingFor: "1h" });
    const refundRequestId = "control-3";
    const captureId = captures[1]?.id ?? "";
    const refunded = await client.refund({ refundRequestId, paymentId, captureId, refundAmount: usd("1000") });
    expect(refunded.result.resultCode).toBe("REFUND_IN_PROCESS");
    await call("advance", { by: "1h" });
    expect(sandbox.payments.list()[0]?.refunds).toMatchObject([{ state: "failed", reason: "PROCESS_FAIL", value: "1000" }]);
  });

  test("notifications by hand, held back and released", async () => {
    await call("pauseNotifications", {});
    const { clientId } = sandbox.clientOptions;
    const sent = { clientId, url: "https://merchant.example/", operation: "notifyVaulting", payload: { any: "thing" } };
    expect((await call("notify", sent)).body).toMatchObject({ state: "waiting", attempts: [] });
    expect((await call("notify", { ...sent, payload: undefined })).body).toMatchObject({ state: "waiting" });
    await call("resumeNotifications", {});
    await call("settled", {});
    expect(sandbox.notifications.list().every(({ state }) => state === "acknowledged")).toBe(true);
  });

  test("what may be seen", async () => {
    expect((await call("state")).body).toMatchObject({
      limits: { vaultings: 10_000, payments: 10_000 },
      assumed: { deliveries: "eightInAll" },
    });
    for (const name of ["vaultings", "payments", "exchanges", "findings"]) expect(Array.isArray((await call(name)).body)).toBe(true);
    expect(JSON.stringify((await call("exchanges")).body)).not.toContain(CARDS.approved);
  });
});

describe("what it refuses", () => {
  test.each<[string, string, unknown, RegExp]>([
    [
      "an order that the contract does not allow",
      "answerNext",
      { operation: "createVaultingSession", code: "NONE" },
      /no such result code/,
    ],
    ["a field that it does not know", "answerNext", { operation: "a", code: "b", extra: 1 }, /takes operation, code, executed/],
    ["a field where none is taken", "settled", { extra: 1 }, /takes no fields/],
    ["a field that is no string", "answerNext", { operation: 1, code: "b" }, /operation has to be a string/],
    ["a flag that is none", "answerNext", { operation: "a", code: "b", executed: "true" }, /executed has to be true or false/],
    ["a delay that is none", "failNext", { operation: "a", fault: "reset", delayMs: "1" }, /delayMs has to be a number/],
    ["a condition that is none", "failWhen", { where: "always", fault: "reset" }, /where has to be/],
    ["a condition that it does not know", "failWhen", { where: { path: "/" }, fault: "reset" }, /where has to be/],
    ["a field that is no pointer", "failWhen", { where: { fields: { a: "b" } }, fault: "reset" }, /JSON pointers/],
    ["fields that are none", "failWhen", { where: { fields: 7 }, fault: "reset" }, /JSON pointers/],
    ["a choice that is none", "finish3ds", { ref: "x", choice: "maybe" }, /approve, decline or timeOut/],
    ["a decision that is none", "decideAgreement", { ref: "x", choice: "maybe" }, /agree, refuse or cancel/],
    ["a payload that is none", "notify", { clientId: "a", url: "b", operation: "c", payload: [] }, /payload has to be an object/],
    ["a reason that is none", "nextVaulting", { reason: "NONE" }, /no such reason code/],
    ["a reason that is none of a payment", "nextPayment", { reason: "USER_BALANCE_NOT_ENOUGH" }, /no such reason code for a payment/],
    ["a reason that is none of a capture", "nextCapture", { reason: "DO_NOT_HONOR" }, /no such reason code for a capture/],
    ["a reason that is none of a refund", "nextRefund", { reason: "DO_NOT_HONOR" }, /no such reason code for a refund/],
    ["a reason that is no text", "nextPayment", { reason: 7 }, /reason has to be a string/],
    ["a wait that is no length of time", "nextPayment", { pendingFor: "soon" }, /length of time/],
    ["a wait that is nothing like one", "nextCapture", { pendingFor: [2] }, /length of time/],
    ["a wait of a vaulting", "nextVaulting", { pendingFor: "2m" }, /takes reason, verification$/],
    ["3-D Secure that is neither asked for nor not", "nextPayment", { verification: "true" }, /verification has to be true or false/],
    ["3-D Secure of a capture", "nextCapture", { verification: true }, /takes reason, pendingFor/],
    ["3-D Secure of a refund", "nextRefund", { verification: true }, /takes reason, pendingFor/],
    ["a payment without an id", "findPayment", {}, /id has to be a string/],
    ["a payment of a client that is none", "findPayment", { id: "x", clientId: 7 }, /clientId has to be a string/],
    ["a choice that is none, of a payment", "finishPayment3ds", { ref: "x", choice: "maybe" }, /approve, decline or timeOut/],
    ["a choice without a ref", "finishPayment3ds", { choice: "approve" }, /ref has to be a string/],
    ["a wait in a list, which as text would be one", "nextPayment", { pendingFor: ["2m"] }, /pendingFor has to be a length of time/],
    ["a length of time that is none", "advance", { by: "soon" }, /length of time/],
    ["a length of time in a list", "advance", { by: ["2m"] }, /by has to be a length of time/],
    ["no length of time at all", "advance", {}, /by has to be a length of time/],
    ["a fault that is none", "failNext", { operation: "pay", fault: "constructor" }, /no such fault/],
    ["a condition on an operation that is none", "failWhen", { where: { operation: "none" }, fault: "reset" }, /where.operation/],
    ["a condition on several operations", "failWhen", { where: { operation: ["pay"] }, fault: "reset" }, /where.operation/],
    ["a condition on a client that is none", "failWhen", { where: { clientId: 7 }, fault: "reset" }, /where.clientId/],
    ["a condition that no field can meet", "failWhen", { where: { fields: { "/order": { a: "b" } } }, fault: "reset" }, /where.fields/],
    ["no object", "advance", [1], /JSON object/],
    ["no JSON", "advance", "{", /no JSON/],
  ])("%s", async (_, name, input, message) => {
    const { status, body } = await call(name, input);
    expect({ status, code: body.error?.code }).toEqual({ status: 400, code: "badRequest" });
    expect(body.error?.message).toMatch(message);
  });

  test.each<[string, number, string, Parameters<typeof call>]>([
    ["no token", 401, "unauthorized", ["state", undefined, { headers: { Authorization: "" } }]],
    ["another token", 401, "unauthorized", ["state", undefined, { headers: { Authorization: "Bearer another-token" } }]],
    ["a token that is longer", 401, "unauthorized", ["state", undefined, { headers: { Authorization: "Bearer the-token2" } }]],
    ["a verb that is none", 404, "notFound", ["doNothing", {}]],
    ["a verb by the name of a prototype's property", 404, "notFound", ["constructor", {}]],
    ["GET of a verb", 405, "methodNotAllowed", ["advance"]],
    ["POST of a list", 405, "methodNotAllowed", ["state", {}]],
    ["POST of the payments", 405, "methodNotAllowed", ["payments", {}]],
    ["GET of an order", 405, "methodNotAllowed", ["nextPayment"]],
    ["a form", 415, "mediaType", ["advance", "by=1", { headers: { "Content-Type": "application/x-www-form-urlencoded" } }]],
    ["a body that is too long", 413, "tooLarge", ["advance", { by: "x".repeat(300_000) }]],
  ])("%s: %i", async (_, status, code, args) => {
    const answer = await call(...args);
    expect({ status: answer.status, code: answer.body.error?.code }).toEqual({ status, code });
  });

  test("more standing orders than anybody needs", async () => {
    for (let index = 0; index < 1_000; index++) await sandbox.fetch(order());
    expect((await sandbox.fetch(order())).status).toBe(401);
    // In this process the token is nobody's; over HTTP the limit holds.
    let last = 200;
    for (let index = 0; last === 200 && index < 1_001; index++) {
      const { status, body } = await call("failWhen", { where: { operation: "pay" }, fault: "reset" });
      last = status;
      if (status !== 200) expect([index, body.error?.message]).toEqual([1_000, expect.stringMatching(/too many standing orders/)]);
    }
    expect(last).toBe(400);
    await call("clearOrders", {});
  });
});

function order(): Request {
  return new Request("http://127.0.0.1/_sandbox/failWhen", { method: "POST", body: "{}", headers: { Authorization: "Bearer the-token" } });
}

test("the token may come in another header, and in a cookie from a page of ours only", async () => {
  const none = { Authorization: "" };
  const state = async (headers: Record<string, string>): Promise<number> =>
    (await call("state", undefined, { headers: { ...none, ...headers } })).status;
  expect(await state({ "X-Sandbox-Token": "the-token" })).toBe(200);
  const name = `antom_sandbox_${new URL(server.url).port}`;
  expect(await state({ Cookie: `a=b; ${name}=the-token` })).toBe(200);
  expect(await state({ Cookie: `${name}=another` })).toBe(401);
  expect(await state({ Cookie: "antom_sandbox_1=the-token" })).toBe(401);
  expect(await state({ Cookie: `${name}=the-token`, Origin: "http://evil.example" })).toBe(401);
  expect(await state({ Cookie: `${name}=the-token`, Origin: server.url })).toBe(200);
  // Behind what ends TLS the browser knows another origin than the server does.
  const behind = { Cookie: `${name}=the-token`, Origin: server.url.replace("http", "https") };
  expect(await state({ ...behind, "Sec-Fetch-Site": "same-origin" })).toBe(200);
  expect(await state({ ...behind, "Sec-Fetch-Site": "same-site" })).toBe(401);
});
