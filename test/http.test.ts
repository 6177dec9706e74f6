/** `antom.http`: openapi-fetch over the same signed transport; what is not to be believed, it does not give either. */
import createOpenapiClient from "openapi-fetch";
import { beforeAll, describe, expect, test } from "vitest";
import { createAntomClient, isAntomError } from "../src/index.ts";
import { FAULTS } from "./support/faults.ts";
import { type Bench, clientOf, createBench, refusalOf, SANDBOX_ID, sessionRequest } from "./support/merchant.ts";
import { gatewayAnswer, isSignatureOf, resultBody, SESSION } from "./support/wire.ts";

const PATH = "/v1/vaults/createVaultingSession";

let bench: Bench;
beforeAll(async () => {
  bench = await createBench();
});

describe("antom.http", () => {
  test("posts to a path of the contract, with a real Request and Response", async () => {
    const requests: Request[] = [];
    const antom = clientOf(bench, async (request) => {
      requests.push(request.clone());
      return bench.sandbox.fetch(request);
    });
    const { data, error, response } = await antom.http.POST(PATH, { body: sessionRequest() });
    expect(data).toMatchObject({ result: { resultCode: "SUCCESS" }, vaultingSessionData: expect.any(String) });
    expect(error).toBeUndefined();
    expect(response).toBeInstanceOf(Response);
    const [sent] = requests;
    const parts = {
      path: `/ams/sandbox/api${PATH}`,
      clientId: SANDBOX_ID,
      time: sent?.headers.get("request-time") ?? "",
      body: (await sent?.text()) ?? "",
    };
    expect(isSignatureOf(sent?.headers.get("signature") ?? "", parts, bench.merchant.publicKey)).toBe(true);
  });

  test("over HTTP as well", async () => {
    const server = await bench.sandbox.listen();
    const { fetch: _, ...options } = bench.options;
    const { data } = await createAntomClient({ ...options, gateway: server.url }).http.POST(PATH, { body: sessionRequest() });
    expect(data).toMatchObject({ result: { resultStatus: "S" } });
    await server.close();
  });

  test("gives a signed refusal as it is", async () => {
    const antom = clientOf(bench, async (request) =>
      gatewayAnswer(request, bench.gateway.privateKey, { body: resultBody("F", "PARAM_ILLEGAL") }),
    );
    const { data, response } = await antom.http.POST(PATH, { body: sessionRequest() });
    expect(data).toMatchObject({ result: { resultCode: "PARAM_ILLEGAL" } });
    expect(response.status).toBe(200);
  });

  test.each(["Client-Id", "Signature", "Request-Time", "client-id", "signature"])(
    "a header %s of the caller's replaces nothing",
    async (name) => {
      const antom = clientOf(bench, bench.sandbox.fetch);
      const before = bench.exchanges.length;
      const { data } = await antom.http.POST(PATH, { body: sessionRequest(), headers: { [name]: "forged" } });
      expect(data).toMatchObject({ result: { resultStatus: "S" } });
      expect(bench.exchanges[before]).toMatchObject({ clientId: SANDBOX_ID, signature: "genuine" });
    },
  );

  test("a header that the caller adds goes out", async () => {
    const seen: (string | null)[] = [];
    const antom = clientOf(bench, async (request) => {
      seen.push(request.headers.get("x-trace"));
      return bench.sandbox.fetch(request);
    });
    await antom.http.POST(PATH, { body: sessionRequest(), headers: { "X-Trace": "1" } });
    expect(seen).toEqual(["1"]);
  });

  test("is openapi-fetch's surface, whole, although that is loaded by the first call only", async () => {
    const { http } = clientOf(bench, bench.sandbox.fetch);
    const surface = ([name, member]: [string, unknown]) => [name, typeof member];
    expect(Object.entries(http).map(surface).sort()).toEqual(Object.entries(createOpenapiClient()).map(surface).sort());
    const { data } = await http.request("post", PATH, { body: sessionRequest() });
    expect(data).toMatchObject({ result: { resultStatus: "S" } });
  });

  test("has its middleware from where it was given on, until it is taken back", async () => {
    const { http } = clientOf(bench, bench.sandbox.fetch);
    const seen: string[] = [];
    const say = (text: string) => ({ onRequest: () => void seen.push(text) });
    const [first, second] = [say("first"), say("second")];
    const call = (id: string) => http.POST(PATH, { body: sessionRequest(), middleware: [say(id)] });
    const calls = [call("a")];
    http.use(first, second);
    calls.push(call("b"));
    http.eject(first);
    calls.push(call("c"));
    await Promise.all(calls);
    expect(seen.filter((text) => text === "first")).toHaveLength(1);
    expect(seen.filter((text) => text === "second")).toHaveLength(2);
    http.eject(second);
    await call("d");
    expect(seen.at(-1)).toBe("d");
    expect(seen).toHaveLength(7);
  });

  test("says of middleware that is none with the next call", async () => {
    const { http } = clientOf(bench, bench.sandbox.fetch);
    http.use({ onAnswer: () => {} } as never);
    await expect(http.POST(PATH, { body: sessionRequest() })).rejects.toThrow("Middleware must be an object");
  });
});

// What was not verified and does not say success passes with its own status; everything else throws.
const PASSING = ["HTML under 502", "HTML under 404", "a redirect to another host", "a permanent redirect"];
const SIGNED_AS_IT_IS = Object.keys(FAULTS).filter((name) =>
  /^(no result|JSON null|an array|a status|a result|half|invalid UTF-8|a cut|an empty body, signed)/.test(name),
);

test("a call's own baseUrl sends nothing anywhere else, and nothing in the clear", async () => {
  const urls: string[] = [];
  const antom = clientOf(bench, async (request) => {
    urls.push(request.url);
    return bench.sandbox.fetch(request);
  });
  const call = antom.http.POST(PATH, { body: sessionRequest(), baseUrl: "http://gateway.example/ams/sandbox/api" });
  expect(await refusalOf(call)).toMatchObject({ code: "ANTOM_INVALID_OPTION", maybeExecuted: false });
  expect(urls).toEqual([]);
});

describe("an answer that can't be believed", () => {
  const faults = Object.entries(FAULTS).filter(([name]) => !PASSING.includes(name) && !SIGNED_AS_IT_IS.includes(name));
  test.each(faults)("%s", async (_, { answer, code }) => {
    const antom = clientOf(bench, async (request) => answer(request, bench.gateway.privateKey));
    const error = await refusalOf(antom.http.POST(PATH, { body: sessionRequest() }));
    // Nothing is parsed here: what can't be read and is not signed counts as a success that is not signed.
    expect(error).toMatchObject({
      name: "AntomError",
      code: code === "ANTOM_BAD_SIGNATURE" ? code : "ANTOM_UNSIGNED_RESPONSE",
      maybeExecuted: true,
    });
  });

  test("an altered one is not given to openapi-fetch's middleware either", async () => {
    const fault = FAULTS["a body altered by one byte"];
    const antom = clientOf(bench, async (request) => (await fault?.answer(request, bench.gateway.privateKey)) ?? Response.error());
    let responses = 0;
    antom.http.use({ onResponse: () => void responses++ });
    expect(await refusalOf(antom.http.POST(PATH, { body: sessionRequest() }))).toMatchObject({ code: "ANTOM_BAD_SIGNATURE" });
    expect(responses).toBe(0);
  });

  test("a body that a middleware changes is signed as changed", async () => {
    const antom = clientOf(bench, bench.sandbox.fetch);
    antom.http.use({
      onRequest: ({ request }) => new Request(request, { body: JSON.stringify(sessionRequest({ vaultingRequestId: "changed" })) }),
    });
    const before = bench.exchanges.length;
    await antom.http.POST(PATH, { body: sessionRequest() });
    expect(bench.exchanges[before]).toMatchObject({ signature: "genuine", resultStatus: "S" });
  });
});

describe("no answer at all", () => {
  test.each([
    ["a broken connection", () => Promise.reject(new Error("no")), {}, "ANTOM_NETWORK"],
    ["a time-out", () => new Promise<never>(() => {}), { timeoutMs: 30 }, "ANTOM_TIMEOUT"],
    ["too many bytes", async () => new Response("x".repeat(100)), { maxResponseBytes: 50 }, "ANTOM_TOO_LARGE"],
  ] as const)("%s", async (_, fetch, options, code) => {
    const error = await refusalOf(clientOf(bench, fetch, options).http.POST(PATH, { body: sessionRequest() }));
    expect(error).toMatchObject({ name: "AntomError", code, maybeExecuted: true });
  });

  test("a signal of the caller's", async () => {
    const antom = clientOf(bench, () => new Promise(() => {}));
    const error = await refusalOf(antom.http.POST(PATH, { body: sessionRequest(), signal: AbortSignal.timeout(20) }));
    expect(error).toMatchObject({ code: "ANTOM_ABORTED", maybeExecuted: true });
  });

  // Statuses that the runtime's Response takes without a body only, or not at all; 0 is what browsers show of a redirect.
  test.each([205, 304, 0])("HTTP %i without a body is no error of another kind", async (status) => {
    const antom = clientOf(bench, async () => (status === 0 ? Response.error() : new Response(null, { status })));
    const end = await antom.http.POST(PATH, { body: sessionRequest() }).then(
      ({ response }) => response.status,
      (error: unknown) => isAntomError(error) || String(error),
    );
    expect([status, true]).toContain(end);
  });
});

test("what a success holds is the caller's; a signed answer is not looked into", async () => {
  const antom = clientOf(bench, async (request) =>
    gatewayAnswer(request, bench.gateway.privateKey, { body: resultBody("S", "SUCCESS", SESSION) }),
  );
  const { data } = await antom.http.POST(PATH, { body: sessionRequest() });
  expect(data).toMatchObject(SESSION);
});

test("an answer without a type is taken for JSON, as it was signed", async () => {
  const antom = clientOf(bench, async (request) =>
    gatewayAnswer(request, bench.gateway.privateKey, { body: resultBody("S", "SUCCESS", SESSION), headers: { "Content-Type": undefined } }),
  );
  const { response } = await antom.http.POST(PATH, { body: sessionRequest() });
  expect(response.headers.get("content-type")).toBe("application/json");
});
