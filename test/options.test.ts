/** Options of a client and of a call: each that is wrong is refused by its name, before anything is sent. */
import { beforeAll, describe, expect, test } from "vitest";
import * as apo from "../src/apo.ts";
import {
  type AntomClientOptions,
  AntomError,
  type CallOptions,
  createAntomClient,
  createClientFor,
  createVaultingSession,
} from "../src/index.ts";
import { type Bench, createBench, refusalOf, sessionRequest } from "./support/merchant.ts";

let bench: Bench;
beforeAll(async () => {
  bench = await createBench();
});

/** What creating a client with these options throws. */
function refusedWith(options: Record<string, unknown>): unknown {
  try {
    createAntomClient({ ...bench.options, ...options } as AntomClientOptions);
  } catch (error) {
    return error;
  }
  return undefined;
}

// The last column is a text of the wrong value, which no message may repeat.
const WRONG: [string, string, Record<string, unknown>, string?][] = [
  ["an unknown option", "timeout", { timeout: 77123 }, "77123"],
  ["a missing clientId", "clientId", { clientId: undefined }],
  ["an empty clientId", "clientId", { clientId: "" }],
  ["a blank in clientId", "clientId", { clientId: "SANDBOX_5X 00" }, "5X 00"],
  ["a clientId that is a number", "clientId", { clientId: 77123 }, "77123"],
  ["a clientId beyond ASCII", "clientId", { clientId: "SANDBOX_ü5X" }, "ü5X"],
  ["a header injected by agentToken", "agentToken", { agentToken: "token\r\nX-Evil: 1" }, "X-Evil"],
  ["an empty agentToken", "agentToken", { agentToken: "" }],
  ["a missing gateway", "gateway", { gateway: undefined }],
  ["an empty gateway", "gateway", { gateway: "" }],
  ["an unknown region", "gateway", { gateway: "atlantis" }, "atlantis"],
  ["a region by the name of a prototype's property", "gateway", { gateway: "constructor" }, "constructor"],
  ["http to another machine", "gateway", { gateway: "http://gateway.example" }, "gateway.example"],
  ["http to a name that begins like loopback", "gateway", { gateway: "http://127.0.0.1.evil.example" }, "evil.example"],
  ["http to a name that ends like loopback", "gateway", { gateway: "http://evil.localhost.example" }, "evil"],
  ["another scheme", "gateway", { gateway: "ftp://gateway.example" }, "gateway.example"],
  ["a path in the gateway", "gateway", { gateway: "https://gateway.example/ams/api" }, "gateway.example"],
  ["a query in the gateway", "gateway", { gateway: "https://gateway.example?key=hush" }, "hush"],
  ["a fragment in the gateway", "gateway", { gateway: "https://gateway.example#hush" }, "hush"],
  ["user and password in the gateway", "gateway", { gateway: "https://ada:hush@gateway.example" }, "hush"],
  ["a user alone in the gateway", "gateway", { gateway: "https://hush@gateway.example" }, "hush"],
  ["a missing privateKey", "privateKey", { privateKey: undefined }],
  ["an empty privateKey", "privateKey", { privateKey: "" }],
  ["a privateKey that is a number", "privateKey", { privateKey: 77123 }, "77123"],
  ["a missing antomPublicKey", "antomPublicKey", { antomPublicKey: undefined }],
  ["a null antomPublicKey", "antomPublicKey", { antomPublicKey: null }],
  ["another check", "check", { check: "loose" }, "loose"],
  ["a keyVersion in words", "keyVersion", { keyVersion: "one" }],
  ["a keyVersion that is a number", "keyVersion", { keyVersion: 77123 }, "77123"],
  ["a header injected by keyVersion", "keyVersion", { keyVersion: "1, signature=hush" }, "hush"],
  ["a negative timeoutMs", "timeoutMs", { timeoutMs: -77123 }, "77123"],
  ["a timeoutMs of 0", "timeoutMs", { timeoutMs: 0 }],
  ["a timeoutMs that is no number", "timeoutMs", { timeoutMs: Number.NaN }, "NaN"],
  ["a timeoutMs in text", "timeoutMs", { timeoutMs: "77123" }, "77123"],
  ["a timeoutMs without end", "timeoutMs", { timeoutMs: Number.POSITIVE_INFINITY }, "Infinity"],
  ["a timeoutMs beyond what timers take", "timeoutMs", { timeoutMs: 2 ** 31 }, "2147483648"],
  ["a negative deadlineMs", "deadlineMs", { deadlineMs: -77123 }, "77123"],
  ["a deadlineMs that is no number", "deadlineMs", { deadlineMs: Number.NaN }, "NaN"],
  ["a negative maxResponseBytes", "maxResponseBytes", { maxResponseBytes: -77123 }, "77123"],
  ["retries that are no whole number", "retries", { retries: 1.5 }, "1.5"],
  ["negative retries", "retries", { retries: -1 }, "-1"],
  ["more retries than 10", "retries", { retries: 11 }, "11"],
  ["retries that are no number", "retries", { retries: Number.NaN }, "NaN"],
  ["a fetch that is no function", "fetch", { fetch: "77123" }, "77123"],
  ["a fetch that is null", "fetch", { fetch: null }],
  ["a clock that is no function", "now", { now: 77123 }, "77123"],
  ["a random that is no function", "random", { random: 0.77123 }, "77123"],
  ["an onExchange that is no function", "onExchange", { onExchange: {} }],
  ["an onDrift that is no function", "onDrift", { onDrift: [] }],
];

describe("the options of a client", () => {
  test.each(WRONG)("%s is refused by the name of the option, and without its value", (_, name, options, value) => {
    const error = refusedWith(options);
    expect(error).toBeInstanceOf(AntomError);
    expect(error).toMatchObject({ code: "ANTOM_INVALID_OPTION", maybeExecuted: false });
    expect((error as AntomError).message).toContain(name);
    if (value !== undefined) expect((error as AntomError).message).not.toContain(value);
  });

  test("an unknown option whose name may be data is refused without it", () => {
    const error = refusedWith({ "4054695723100768 is no name": true });
    expect(error).toMatchObject({ code: "ANTOM_INVALID_OPTION" });
    expect(String(error)).not.toContain("4054695723100768");
  });

  test.each([undefined, null, "options"])("options that are %s are refused", (options) => {
    expect(() => createAntomClient(options as never)).toThrow(expect.objectContaining({ code: "ANTOM_INVALID_OPTION" }));
  });

  test.each([
    ["the right ones", {}],
    ["http to 127.0.0.1", { gateway: "http://127.0.0.1:4010" }],
    ["http to any address of loopback", { gateway: "http://127.8.9.10:4010/" }],
    ["http to localhost", { gateway: "http://localhost:4010" }],
    ["http to [::1]", { gateway: "http://[::1]:4010" }],
    ["https to any host", { gateway: "https://gateway.example:8443" }],
    ["no retries", { retries: 0 }],
    ["ten retries", { retries: 10 }],
    ["a higher keyVersion", { keyVersion: "12" }],
  ])("%s are taken", (_, options) => {
    expect(refusedWith(options)).toBeUndefined();
  });
});

describe("the options of a call", () => {
  const WRONG_CALL: [string, string, unknown, string?][] = [
    ["an unknown option", "timeout", { timeout: 77123 }, "77123"],
    ["an option of the client", "clientId", { clientId: "hush" }, "hush"],
    ["null", "call options", null],
    ["a negative timeoutMs", "timeoutMs", { timeoutMs: -77123 }, "77123"],
    ["a deadlineMs that is no number", "deadlineMs", { deadlineMs: Number.NaN }, "NaN"],
    ["retries that are no whole number", "retries", { retries: 1.5 }, "1.5"],
    ["more retries than 10", "retries", { retries: 11 }, "11"],
    ["a signal that is none", "signal", { signal: {} }],
    ["a signal that is null", "signal", { signal: null }],
  ];

  test.each(WRONG_CALL)("%s is refused before anything is sent", async (_, name, options, value) => {
    const before = bench.exchanges.length;
    const error = await refusalOf(createAntomClient(bench.options).createVaultingSession(sessionRequest(), options as CallOptions));
    expect(error).toMatchObject({ code: "ANTOM_INVALID_OPTION", maybeExecuted: false });
    expect((error as AntomError).message).toContain(name);
    if (value !== undefined) expect((error as AntomError).message).not.toContain(value);
    expect(bench.exchanges).toHaveLength(before);
  });
});

// The recommended hosts, from the page ac/ams/api_fund.
const HOSTS = {
  asia: "open-sea-global.alipay.com",
  europe: "open-de-global.alipay.com",
  northAmerica: "open-na-global.alipay.com",
  us: "open.antglobal-us.com",
} as const;

describe.each(Object.entries(HOSTS))("the region %s", (region, host) => {
  test.each([
    ["SANDBOX_5X00000000000000", "/ams/sandbox/api"],
    ["5X00000000000002", "/ams/api"],
    // The prefix is one, and in capitals.
    ["5XSANDBOX_000000", "/ams/api"],
    ["sandbox_5X000000", "/ams/api"],
  ])(`leads client %s to ${host}%s`, async (clientId, path) => {
    const urls: string[] = [];
    const options: AntomClientOptions = {
      ...bench.options,
      clientId,
      gateway: region,
      retries: 0,
      fetch: async (request) => {
        urls.push(request.url);
        return Response.error();
      },
    };
    await refusalOf(createAntomClient(options).createVaultingSession(sessionRequest()));
    await refusalOf(createClientFor([createVaultingSession], options).createVaultingSession(sessionRequest()));
    await refusalOf(apo.createAntomClient(options).createVaultingSession(sessionRequest()));
    expect(urls).toEqual(Array(3).fill(`https://${host}${path}/v1/vaults/createVaultingSession`));
  });
});
