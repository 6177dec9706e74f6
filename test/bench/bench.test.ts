/** The parts of the benchmarks work: what they measure does what it is measured for. No time decides here. */
import { existsSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { invalid, valid } from "../../bench/check-bodies.ts";
import { type Zod, zodOf } from "../../bench/check-zod.ts";
import { createGateway, type Gateway } from "../../bench/client-gateway.ts";
import { clients } from "../../bench/clients/all.ts";
import { peer } from "../../bench/clients/client.ts";
import { grown } from "../../bench/growth-contract.ts";
import { isInstalled } from "../../bench/installed.ts";
import { isMet } from "../../bench/measurement.ts";
import { measurements } from "../../bench/measurements.ts";
import { deliveries } from "../../bench/notifications-delivered.ts";
import { aimTable, kept, markdown, plain, RESULTS, resultsOf } from "../../bench/results.ts";
import { agentOf, CLIENT_ID, createMerchant, drain, session } from "../../bench/sandbox-load.ts";
import { ratioOf, shown, shownSpread, spreadOf } from "../../bench/statistics.ts";
import { operations } from "../../generated/ams.contract.ts";
import type { Document } from "../../scripts/document.ts";
import { tablesOf } from "../../scripts/tables.ts";
import { createNotificationHandler } from "../../src/index.ts";
import { createSandbox } from "../../src/sandbox/index.ts";
import { faultsIn } from "../../src/validation.ts";
import { GATEWAY, MERCHANT, STRANGER } from "../support/key-pairs.ts";

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

describe("a client that is measured", () => {
  let gateway: Gateway;
  beforeAll(async () => {
    gateway = await createGateway({ merchant: MERCHANT, gateway: GATEWAY });
  });
  afterAll(() => gateway.close());
  const target = (gatewayPublicKey = GATEWAY.publicKey, privateKey = MERCHANT.privateKey) => ({
    origin: gateway.origin,
    privateKey,
    gatewayPublicKey,
  });

  for (const { name, make, needs, secureOnly, signs } of clients) {
    // Whoever speaks HTTPS only would have to be told of the authority before this process began; `npm run bench` does so.
    // alipay-sdk needs a package whose sources vitest takes for what is published.
    const isLeftOut = secureOnly === true || name === "alipay-sdk" || (needs !== undefined && !isInstalled(needs));
    if (isLeftOut) console.info(`${name} is left out: not installed in bench/node_modules, or not to be loaded here`);
    test.skipIf(isLeftOut)(`${name} makes a call`, async () => {
      gateway.checked();
      for (const inFlight of [1, 16]) await (await make(target(), inFlight))();
      expect(gateway.checked()).toEqual({ genuine: signs === true ? 2 : 0, bad: name === "openapi-fetch, bare" ? 2 : 0 });
    });
    test.runIf(signs === true)(`${name} signs with its key, and verifies with the gateway's`, async () => {
      gateway.checked();
      await (await make(target(GATEWAY.publicKey, STRANGER.privateKey), 1))();
      expect(gateway.checked()).toEqual({ genuine: 0, bad: 1 });
      await expect((await make(target(STRANGER.publicKey), 1))()).rejects.toThrow();
    });
  }
});

describe("the bodies that are checked", () => {
  test("are valid, or not, for ours", () => {
    const refused = ({ operation, body }: (typeof valid)[number]): boolean => faultsIn(body, operations[operation].request).length > 0;
    expect(valid.length).toBeGreaterThan(5);
    expect(valid.filter(refused)).toEqual([]);
    expect(invalid.filter((body) => !refused(body))).toEqual([]);
  });

  test.skipIf(!isInstalled("zod"))("and for zod", async () => {
    const { z } = await peer<{ z: Zod }>("zod");
    const refused = ({ operation, body }: (typeof valid)[number]): boolean =>
      !zodOf(z, operations[operation].request).safeParse(body).success;
    expect(valid.filter(refused)).toEqual([]);
    expect(invalid.filter((body) => !refused(body))).toEqual([]);
  });
});

test("the deliveries of notifications are taken, each once", async () => {
  const { privateKey, publicKey } = GATEWAY;
  const seen = new Set<string>();
  const handler = createNotificationHandler({
    clientId: CLIENT_ID,
    antomPublicKey: publicKey,
    on: { notifyVaulting: ({ outcome, key }) => outcome.next === "proceed" && seen.add(key) },
  });
  for (const { path, headers, body } of deliveries(3, CLIENT_ID, privateKey)) {
    const { status } = await handler(new Request(`https://merchant.example${path}`, { method: "POST", headers, body }));
    expect(status).toBe(200);
  }
  expect(seen.size).toBe(3);
});

test("the load on the sandbox is answered, and would tell if it were not", async () => {
  const { told, signed } = await createMerchant();
  const { clientId, merchant, gateway } = told;
  const sandbox = await createSandbox({ clients: [{ clientId, product: "ams", publicKey: merchant.publicKey }], keyPair: gateway });
  const { url, close } = await sandbox.listen();
  const agent = agentOf(2);
  try {
    await drain(
      agent,
      url,
      Array.from({ length: 5 }, () => signed("createVaultingSession", session())),
    );
    expect(sandbox.exchanges.list().map(({ resultCode }) => resultCode)).toEqual(Array(5).fill("SUCCESS"));
    await expect(drain(agent, url, [{ path: "/", headers: { Host: "elsewhere.example" }, body: "" }])).rejects.toThrow("HTTP 421");
  } finally {
    agent.destroy();
    await close();
  }
});

describe("a contract that has grown", () => {
  const document = JSON.parse(read("generated/ams.openapi.json")) as Document;

  test.each([10, 40])("has %i operations, each under its own name, and all that they refer to", (size) => {
    const contract = grown(document, size);
    const ids = Object.values(contract.paths).map(({ post }) => post.operationId);
    expect(new Set(ids).size).toBe(size);
    const refs = JSON.stringify(contract).matchAll(/"#\/components\/schemas\/([^"]+)"/g);
    for (const [, name = ""] of refs) expect(contract.components.schemas).toHaveProperty(name);
    const asked = Object.values(contract.paths).flatMap(({ post }) => post["x-antom-inquiry"]?.operation ?? []);
    expect(asked.length).toBeGreaterThan(0);
    expect(ids).toEqual(expect.arrayContaining(asked));
  });

  test("has tables", () => {
    const constants = [...tablesOf(grown(document, 34)).matchAll(/^export const (\w+): Operation</gm)].map(([, name]) => name);
    expect(constants).toHaveLength(34);
    expect(constants).toEqual(expect.arrayContaining(["pay", "payR1"]));
  });
});

describe("the results", () => {
  test("are those of the samples, of every measurement", () => {
    expect(measurements.flatMap(([name]) => (kept(name) === undefined ? [name] : []))).toEqual([]);
    expect(readFileSync(RESULTS, "utf8")).toBe(resultsOf(measurements));
  });

  test("say whether an aim is met", () => {
    const figure = { median: 0.5, least: 0.4, most: 0.625 };
    expect([isMet({ what: "", figure, atLeast: 0.5 }), isMet({ what: "", figure, atMost: 0.49 })]).toEqual([true, false]);
    const table = aimTable([{ what: "speed", figure, unit: " s", atMost: 0.49 }]);
    expect(markdown(table)).toContain("| speed | 0.50 (0.40–0.63) s | at most 0.49 s | **not met** |");
    expect(plain(table)).toContain("speed");
  });

  test("are middles, and ratios inside a repetition", () => {
    expect(spreadOf([3, 1, 2])).toEqual({ median: 2, least: 1, most: 3 });
    expect(spreadOf([4, 1]).median).toBe(2.5);
    expect(ratioOf([10, 30, 8], [5, 10])).toEqual({ median: 2.5, least: 2, most: 3 });
    expect([shown(spreadOf([]).median), shown(1234.5), shown(12.34), shown(1.234)]).toEqual(["–", "1235", "12.3", "1.23"]);
    expect(shownSpread({ median: 2, least: 2, most: 2 })).toBe("2.00");
  });
});

test("the peers' list has our own dependency in the version that we use", () => {
  const [theirs, ours] = ["bench/package.json", "package.json"].map(
    (path) => (JSON.parse(read(path)) as { dependencies: Record<string, string> }).dependencies,
  );
  expect(theirs?.["openapi-fetch"]).toBe(ours?.["openapi-fetch"]);
  expect(existsSync(new URL("../../bench/package-lock.json", import.meta.url))).toBe(true);
});
