/** A bad signature explains itself: the cause, the key's fingerprint, the path and the clock, and nothing of the body. */
import { beforeAll, expect, test } from "vitest";
import * as apo from "../src/apo.ts";
import { createClient } from "../src/client.ts";
import { createAntomClient, createClientFor, createVaultingSession, operations, product } from "../src/index.ts";
import { STRANGER } from "./support/key-pairs.ts";
import { APO_ID, type Bench, createBench, refusalOf, sessionRequest } from "./support/merchant.ts";
import { gatewayAnswer, resultBody, SESSION } from "./support/wire.ts";

let bench: Bench;
beforeAll(async () => {
  bench = await createBench();
});

/** An answer that was signed for the live path. */
const wrongPath = async (request: Request): Promise<Response> =>
  gatewayAnswer(request, bench.gateway.privateKey, {
    body: resultBody("S", "SUCCESS", SESSION),
    signed: { path: new URL(request.url).pathname.replace("/sandbox", "") },
  });

test("the error names the cause, and shows what helps to find it", async () => {
  const antom = createAntomClient({ ...bench.options, fetch: wrongPath });
  const error = await refusalOf(antom.createVaultingSession(sessionRequest()));
  expect(error).toMatchObject({ code: "ANTOM_BAD_SIGNATURE", maybeExecuted: true });
  const { message } = error as Error;
  expect(message).toMatch(/sandbox/);
  expect(message).toMatch(
    /Key [0-9a-f]{4}( [0-9a-f]{4}){3}, path \/ams\/sandbox\/api\/v1\/vaults\/createVaultingSession, \d+ bytes, its time -?\d+ ms/,
  );
  expect(message).not.toContain(SESSION.vaultingSessionData);
  expect(message).not.toContain(bench.gateway.publicKey.slice(40, 60));
});

test("only the first is looked into, and the verdict is the same without", async () => {
  const antom = createAntomClient({ ...bench.options, fetch: wrongPath });
  await refusalOf(antom.createVaultingSession(sessionRequest()));
  const second = await refusalOf(antom.createVaultingSession(sessionRequest()));
  expect(second).toMatchObject({ code: "ANTOM_BAD_SIGNATURE", maybeExecuted: true });
  expect((second as Error).message).toContain("Is antomPublicKey the key that the dashboard shows");
});

test("a client of chosen operations carries no doctor, and says the usual cause", async () => {
  const antom = createClientFor([createVaultingSession], { ...bench.options, fetch: wrongPath });
  const error = await refusalOf(antom.createVaultingSession(sessionRequest()));
  expect((error as Error).message).toContain("Is antomPublicKey the key that the dashboard shows");
});

test("another key is told from changed bytes", async () => {
  const antom = createAntomClient({
    ...bench.options,
    fetch: async (request) => gatewayAnswer(request, STRANGER.privateKey, { body: resultBody("S", "SUCCESS", SESSION) }),
  });
  const error = await refusalOf(antom.createVaultingSession(sessionRequest()));
  expect((error as Error).message).toMatch(/key/i);
});

test("without a time that can be read it says nothing of the clock", async () => {
  const body = resultBody("S", "SUCCESS", SESSION);
  const antom = createAntomClient({
    ...bench.options,
    fetch: async (request) => gatewayAnswer(request, bench.gateway.privateKey, { body, headers: { "response-time": "soon" } }),
  });
  const { message } = (await refusalOf(antom.createVaultingSession(sessionRequest()))) as Error;
  expect(message).toMatch(/\d+ bytes\.\)/);
});

test("a diagnosis that fails leaves the verdict as it is", async () => {
  const antom = createClient(
    product,
    operations,
    { ...bench.options, fetch: wrongPath },
    { diagnose: () => Promise.reject(new Error("a bug")) },
  );
  const error = await refusalOf(antom.createVaultingSession(sessionRequest()));
  expect(error).toMatchObject({ code: "ANTOM_BAD_SIGNATURE", maybeExecuted: true });
  expect((error as Error).message).not.toContain("a bug");
});

test("the other product's clients explain themselves too, and those of chosen operations are made alike", async () => {
  const options = { ...bench.options, clientId: APO_ID };
  const request = { paymentMethodType: "CARD", vaultingRequestId: "apo-1" } as const;
  const error = await refusalOf(apo.createAntomClient({ ...options, fetch: wrongPath }).createVaultingSession(request));
  expect((error as Error).message).toContain("sandbox");
  const chosen = apo.createClientFor([apo.createVaultingSession], options);
  expect(await chosen.createVaultingSession(request)).toMatchObject({ next: "proceed" });
});
