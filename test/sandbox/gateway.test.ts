/** The gateway as a stranger's requests meet it: signatures, clients, paths, times and fields, each refused by its own code. */
import { beforeEach, describe, expect, test } from "vitest";
import { createSandbox, type SandboxExchange } from "../../src/sandbox/index.ts";
import { APO_ID, createBench, LIVE_ID, paymentRequest, SANDBOX_ID, sessionRequest } from "../support/merchant.ts";
import { gatewayAnswer, isSignatureOf, merchantRequest } from "../support/wire.ts";

const NOW = Date.now();
const bench = await createBench({ now: () => NOW });
const { sandbox, merchant, exchanges } = bench;
const { sandbox: strict } = await createBench({ strict: true, now: () => NOW, onExchange: (exchange) => exchanges.push(exchange) });
beforeEach(() => {
  exchanges.length = 0;
});

const PATH = "/ams/sandbox/api/v1/vaults/createVaultingSession";
const { privateKey } = merchant;
const good = { privateKey, clientId: SANDBOX_ID, path: PATH, time: String(NOW) };
const send = async (parts: Partial<Parameters<typeof merchantRequest>[0]>, to = sandbox): Promise<Response> =>
  to.fetch(merchantRequest({ ...good, body: JSON.stringify(sessionRequest()), ...parts }));
const seen = (): SandboxExchange => exchanges.at(-1) ?? ({} as SandboxExchange);

async function codeOf(answer: Response): Promise<{ code: string; status: string; message: string; signed: boolean }> {
  const { result } = (await answer.clone().json()) as { result: { resultCode: string; resultStatus: string; resultMessage: string } };
  const signed = answer.headers.has("signature") && answer.headers.has("response-time");
  return { code: result.resultCode, status: result.resultStatus, message: result.resultMessage, signed };
}

test("a genuine request is carried out, and its answer signed over path, client, time and body", async () => {
  const answer = await send({});
  const body = await answer.clone().text();
  const parts = { path: PATH, clientId: SANDBOX_ID, time: answer.headers.get("response-time") ?? "", body };
  expect(await codeOf(answer)).toMatchObject({ code: "SUCCESS", signed: true });
  expect(answer.headers.get("client-id")).toBe(SANDBOX_ID);
  expect(parts.time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00$/);
  expect(isSignatureOf(answer.headers.get("signature") ?? "", parts, bench.gateway.publicKey)).toBe(true);
  expect(seen()).toMatchObject({
    operation: "createVaultingSession",
    clientId: SANDBOX_ID,
    signature: "genuine",
    executed: true,
    replayed: false,
  });
});

describe("INVALID_SIGNATURE, unsigned, for one changed part", () => {
  const body = JSON.stringify(sessionRequest());
  test.each<[string, Partial<Parameters<typeof merchantRequest>[0]>]>([
    ["the path", { signed: { path: `${PATH}/` } }],
    ["the mode of the path", { signed: { path: PATH.replace("/sandbox", "") } }],
    ["a query that is not signed", { path: `${PATH}?a=1`, signed: { path: PATH } }],
    ["the client id", { signed: { clientId: APO_ID } }],
    ["the time", { signed: { time: String(NOW + 1) } }],
    ["the body", { body, signed: { body: `${body} ` } }],
    ["one bit of the body", { body, signed: { body: body.replace("CARD", "CARE") } }],
    ["the key", { privateKey: bench.gateway.privateKey }],
    ["a signature that is none", { headers: { Signature: "algorithm=RSA256,keyVersion=1,signature=none!" } }],
    ["a signature that is empty", { headers: { Signature: "" } }],
    ["a signature that is missing", { headers: { Signature: undefined } }],
    ["a time that is missing", { headers: { "Request-Time": undefined } }],
  ])("%s", async (_, parts) => {
    expect(await codeOf(await send(parts))).toMatchObject({ code: "INVALID_SIGNATURE", status: "F", signed: false });
    expect(seen()).toMatchObject({ signature: "refused", executed: false });
  });

  test("the algorithm's name, over a signature that is genuine", async () => {
    const request = merchantRequest({ ...good, body });
    request.headers.set("signature", (request.headers.get("signature") ?? "").replace("RSA256", "RSA512"));
    expect(await codeOf(await sandbox.fetch(request))).toMatchObject({ code: "INVALID_SIGNATURE", signed: false });
  });

  test("a query that is signed too is taken", async () => {
    expect(await codeOf(await send({ path: `${PATH}?a=1` }))).toMatchObject({ code: "SUCCESS" });
  });
});

describe("what a gateway says before it looks at the signature, unsigned", () => {
  test.each<[string, string, Partial<Parameters<typeof merchantRequest>[0]>]>([
    ["UNKNOWN_CLIENT", "a client that nobody knows", { clientId: "SANDBOX_5X99" }],
    ["UNKNOWN_CLIENT", "no client", { headers: { "Client-Id": undefined } }],
    ["UNKNOWN_CLIENT", "a client by the name of a prototype's property", { clientId: "constructor" }],
    ["NO_INTERFACE_DEF", "a path that is none", { path: "/ams/sandbox/api/v1/vaults/none" }],
    ["NO_INTERFACE_DEF", "a path outside", { path: "/elsewhere" }],
    ["NO_INTERFACE_DEF", "the root", { path: "/" }],
    ["NO_INTERFACE_DEF", "an operation of another product", { clientId: APO_ID, path: "/ams/sandbox/api/v1/vaults/vaultPaymentMethod" }],
    ["NO_INTERFACE_DEF", "a sandbox client on the live path", { path: PATH.replace("/sandbox", "") }],
    ["NO_INTERFACE_DEF", "a live client on the sandbox path", { clientId: LIVE_ID }],
    ["METHOD_NOT_SUPPORTED", "GET", { method: "GET" }],
    ["METHOD_NOT_SUPPORTED", "PUT", { method: "PUT" }],
    ["MEDIA_TYPE_NOT_ACCEPTABLE", "a form", { headers: { "Content-Type": "application/x-www-form-urlencoded" } }],
    ["MEDIA_TYPE_NOT_ACCEPTABLE", "a type that only begins like JSON", { headers: { "Content-Type": "application/jsonp" } }],
  ])("%s for %s", async (code, _, parts) => {
    expect(await codeOf(await send(parts))).toMatchObject({ code, status: "F", signed: false });
    expect(seen()).toMatchObject({ resultCode: code, executed: false, signature: undefined });
  });

  test("a live client on the live path is served", async () => {
    expect(await codeOf(await send({ clientId: LIVE_ID, path: PATH.replace("/sandbox", "") }))).toMatchObject({
      code: "SUCCESS",
      signed: true,
    });
  });
});

describe("the request's time", () => {
  test.each([
    ["milliseconds", String(NOW)],
    ["ISO 8601 with an offset", new Date(NOW).toISOString().replace("Z", "+00:00")],
    ["ISO 8601 with Z", new Date(NOW).toISOString()],
    ["ten minutes ago", String(NOW - 600_000)],
    ["ten minutes ahead", String(NOW + 600_000)],
  ])("%s is taken", async (_, time) => {
    expect(await codeOf(await send({ time }))).toMatchObject({ code: "SUCCESS" });
  });

  test.each([
    ["an hour ago", String(NOW - 3_600_000)],
    ["an hour ahead", String(NOW + 3_600_000)],
    ["seconds instead of milliseconds", String(Math.floor(NOW / 1_000))],
    ["words", "now"],
    ["another zone's wall clock", new Date(NOW).toISOString().replace("Z", "+08:00")],
  ])("%s is refused, signed, though the signature is genuine", async (_, time) => {
    expect(await codeOf(await send({ time }))).toMatchObject({ code: "PARAM_ILLEGAL", status: "F", signed: true });
    expect(seen()).toMatchObject({ signature: "genuine", executed: false });
  });
});

test.each([", ", ",", " , ", ",\t"])("the signature header's parts may be separated by %j", async (separator) => {
  const request = merchantRequest({ ...good, body: JSON.stringify(sessionRequest()) });
  request.headers.set("signature", (request.headers.get("signature") ?? "").replaceAll(",", separator));
  expect(await codeOf(await sandbox.fetch(request))).toMatchObject({ code: "SUCCESS" });
});

describe("PARAM_ILLEGAL names the field and never the value", () => {
  test.each<[string, string, unknown]>([
    ["/vaultingRequestId", "too long", { ...sessionRequest(), vaultingRequestId: "secret-value".repeat(9) }],
    ["/vaultingNotificationUrl", "missing", { paymentMethodType: "CARD", vaultingRequestId: "secret-value" }],
    ["/paymentMethodType", "another value", { ...sessionRequest(), paymentMethodType: "secret-value" }],
    ["/redirectUrl", "a number", { ...sessionRequest(), redirectUrl: 771_234 }],
    ["/redirectURL", "unknown", { ...sessionRequest(), redirectURL: "secret-value" }],
    ["/*", "a name that may be data", { ...sessionRequest(), "secret-value 771234": "x" }],
    ["The body", "an array", ["secret-value"]],
    ["The body", "no JSON", undefined],
  ])("%s: %s", async (field, _, request) => {
    const answer = await send({ body: request === undefined ? "{secret-value" : JSON.stringify(request) }, strict);
    const { code, message, signed } = await codeOf(answer);
    expect({ code, signed }).toEqual({ code: "PARAM_ILLEGAL", signed: true });
    expect(message).toContain(field);
    expect(message).not.toMatch(/secret-value|771_?234/);
    const { request: shown, signedContent, ...told } = seen();
    expect(typeof shown).not.toBe("undefined");
    expect(signedContent).toMatch(/^POST /);
    expect(JSON.stringify(told)).not.toMatch(/secret-value|771_?234/);
    expect(seen()).toMatchObject({ executed: false, violations: [field === "The body" ? "" : field] });
  });

  test("invalid UTF-8 is no JSON", async () => {
    const body = Buffer.from('{"a":"\xff"}', "latin1");
    const signature = gatewayAnswer(new Request(`http://none${PATH}`, { headers: { "client-id": SANDBOX_ID } }), privateKey, {
      body,
      signed: { time: String(NOW) },
    }).headers.get("signature");
    const headers = {
      "Content-Type": "application/json",
      "Client-Id": SANDBOX_ID,
      "Request-Time": String(NOW),
      Signature: signature ?? "",
    };
    const answer = await sandbox.fetch(new Request(`http://127.0.0.1${PATH}`, { method: "POST", headers, body }));
    expect(await codeOf(answer)).toMatchObject({ code: "PARAM_ILLEGAL" });
  });
});

test("every exchange is told, with what was signed, and nothing of the body", async () => {
  const body = JSON.stringify(paymentRequest("planted-state"));
  await send({ body, path: "/ams/sandbox/api/v1/payments/createPaymentSession" });
  const content = `POST /ams/sandbox/api/v1/payments/createPaymentSession\n${SANDBOX_ID}.${NOW}.${body}`;
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(content));
  expect(seen().signed).toEqual({ bytes: content.length, sha256: Buffer.from(digest).toString("base64") });
  expect(JSON.stringify(exchanges)).not.toContain("planted-state");
});

test("whoever watches, and fails at that, changes no answer", async () => {
  const watched = await createSandbox({
    keyPair: bench.gateway,
    clients: [{ clientId: SANDBOX_ID, product: "ams", publicKey: merchant.publicKey }],
    now: () => NOW,
    onExchange: () => {
      throw new Error("a watcher's own fault");
    },
  });
  expect(await codeOf(await send({}, watched))).toMatchObject({ code: "SUCCESS", signed: true });
  expect(watched.exchanges.list()).toMatchObject([{ resultCode: "SUCCESS", executed: true }]);
});

describe("a sandbox", () => {
  test("makes a merchant of each product where it is given none, with one key pair of its own", async () => {
    const own = await createSandbox();
    expect(own.clientOptions).toEqual(own.clientOptionsOf("ams"));
    expect(own.clientOptionsOf("ams").clientId).not.toBe(own.clientOptionsOf("apo").clientId);
    expect(own.clientOptions.antomPublicKey).toBe(own.publicKey);
  });

  test("does not know the private keys of clients that it was given", () => {
    expect(() => sandbox.clientOptions).toThrow(expect.objectContaining({ code: "ANTOM_INVALID_OPTION" }));
    expect(() => sandbox.clientOptionsOf("apo")).toThrow(expect.objectContaining({ code: "ANTOM_INVALID_OPTION" }));
  });
});
