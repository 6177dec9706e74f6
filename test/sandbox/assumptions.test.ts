/** What is assumed: listed, switchable, and refused where it is no choice. Those of vaultings, agreements and notifications are tested there. */
import { describe, expect, test } from "vitest";
import { ASSUMPTIONS, type Assumptions, createSandbox, LIMITS } from "../../src/sandbox/index.ts";
import { createBench, LIVE_ID, SANDBOX_ID, sessionRequest } from "../support/merchant.ts";
import { merchantRequest } from "../support/wire.ts";

const NOW = 1_800_000_000_000;
const bench = await createBench({ now: () => NOW });
const PATH = "/ams/sandbox/api/v1/vaults/createVaultingSession";

async function sandboxThat(assume: Partial<Assumptions>) {
  const sandbox = await createSandbox({
    assume,
    now: () => NOW,
    keyPair: bench.gateway,
    clients: [
      { clientId: SANDBOX_ID, product: "ams", publicKey: bench.merchant.publicKey },
      { clientId: LIVE_ID, product: "ams", publicKey: "" },
    ],
  });
  const send = async (parts: Partial<Parameters<typeof merchantRequest>[0]> = {}) => {
    const answer = await sandbox.fetch(
      merchantRequest({
        privateKey: bench.merchant.privateKey,
        clientId: SANDBOX_ID,
        path: PATH,
        time: String(NOW),
        body: JSON.stringify(sessionRequest()),
        ...parts,
      }),
    );
    const { result } = (await answer.json()) as { result: { resultCode: string; resultMessage: string } };
    return { code: result.resultCode, message: result.resultMessage, signed: answer.headers.has("signature") };
  };
  return { sandbox, send };
}

const illegal = JSON.stringify({ ...sessionRequest(), merchantRegion: "SGP" });

test("every assumption says what, why and what else", () => {
  for (const { assumed, why, default: usual, alternatives } of Object.values(ASSUMPTIONS)) {
    expect([assumed.length > 20, why.length > 10]).toEqual([true, true]);
    expect(typeof usual === "number" || alternatives.length > 0).toBe(true);
  }
});

test.each<[string, object]>([
  ["an assumption that is none", { nothing: 1 }],
  ["an assumption by the name of a prototype's property", { constructor: 1 }],
  ["a value that is no choice", { deliveries: "nine" }],
  ["a time below nothing", { clockWindowMs: 0 }],
  ["a time that is none", { clockWindowMs: "1h" }],
  ["a time without an end", { accessTokenLifetimeMs: Number.MAX_SAFE_INTEGER }],
])("%s is refused", async (_, assume) => {
  await expect(createSandbox({ assume })).rejects.toMatchObject({ code: "ANTOM_INVALID_OPTION" });
});

test("what is undefined stays as usual", async () => {
  const { sandbox } = await sandboxThat({ deliveries: undefined as never });
  expect(sandbox.assumed.deliveries).toBe("eightInAll");
});

test.each<[string, object]>([
  ["a limit that is none", { limits: { nothing: 1 } }],
  ["a limit of nothing", { limits: { vaultings: 0 } }],
  ["a speed of nothing", { speed: 0 }],
  ["a speed that is none", { speed: Number.NaN }],
  ["a time limit of nothing", { deliveryTimeoutMs: 0 }],
  ["a client of no product", { clients: [{ clientId: "SANDBOX_1", product: "constructor", publicKey: "" }] }],
  ["a client that comes twice", { clients: ["ams", "apo"].map((product) => ({ clientId: "SANDBOX_1", product, publicKey: "" })) }],
])("%s is refused", async (_, options) => {
  await expect(createSandbox(options)).rejects.toMatchObject({ code: "ANTOM_INVALID_OPTION" });
});

test("limits are those that were said, and the usual", async () => {
  expect((await createSandbox({ limits: { vaultings: 5 } })).limits).toEqual({ ...LIMITS, vaultings: 5 });
});

test.each([
  [1_000, 1_000, "SUCCESS"],
  [1_000, 1_001, "PARAM_ILLEGAL"],
])("a clock window of %i ms and a time %i ms ago: %s", async (clockWindowMs, ago, code) => {
  const { send } = await sandboxThat({ clockWindowMs });
  expect(await send({ time: String(NOW - ago) })).toMatchObject({ code, signed: true });
});

describe("refusals are signed", () => {
  test.each([
    ["asMarked", { contract: true, signature: false, unknown: false, path: false }],
    ["none", { contract: false, signature: false, unknown: false, path: false }],
    ["all", { contract: true, signature: true, unknown: true, path: true }],
  ] as const)("%s", async (signedRefusals, expected) => {
    const { sandbox, send } = await sandboxThat({ signedRefusals });
    expect(await send()).toMatchObject({ code: "SUCCESS", signed: true });
    expect({
      contract: (await send({ body: illegal })).signed,
      signature: (await send({ signed: { time: "1" } })).signed,
      unknown: (await send({ clientId: "nobody" })).signed,
      path: (await send({ path: `${PATH}x` })).signed,
    }).toEqual(expected);
    sandbox.answerNext("createVaultingSession", "UNKNOWN_EXCEPTION");
    expect(await send()).toMatchObject({ code: "UNKNOWN_EXCEPTION", signed: true });
    sandbox.answerNext("createVaultingSession", "REQUEST_TRAFFIC_EXCEED_LIMIT");
    expect(await send()).toMatchObject({ signed: signedRefusals === "all" });
  });
});

test.each([
  ["pointer", /merchantRegion/],
  ["fixed", /^Illegal parameters\.$/],
] as const)("a refusal is worded by %s", async (refusalWording, message) => {
  const { send } = await sandboxThat({ refusalWording });
  expect((await send({ body: illegal })).message).toMatch(message);
});

test.each([
  ["kept", "PARAM_ILLEGAL"],
  ["forgotten", "SUCCESS"],
] as const)("refusals are %s: a corrected body under the same id gets %s", async (refusalsKept, code) => {
  const { send } = await sandboxThat({ refusalsKept });
  const request = sessionRequest();
  await send({ body: JSON.stringify({ ...request, merchantRegion: "SGP" }) });
  expect(await send({ body: JSON.stringify(request) })).toMatchObject({ code });
});

test("a client that uploaded no key is told so, unsigned", async () => {
  const { send } = await sandboxThat({});
  expect(await send({ clientId: LIVE_ID, path: PATH.replace("/sandbox", "") })).toMatchObject({ code: "KEY_NOT_FOUND", signed: false });
});
