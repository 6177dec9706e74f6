/** The client behind a connection that fails, in front of the real sandbox: what it says, and what was really done. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type AntomClientOptions, createAntomClient } from "../../src/index.ts";
import type { ListeningSandbox } from "../../src/sandbox/index.ts";
import { type Fault, type FaultProxy, faultProxy } from "../support/fault-proxy.ts";
import { type Bench, createBench, refusalOf, sessionRequest } from "../support/merchant.ts";

let bench: Bench;
let listening: ListeningSandbox;
let proxy: FaultProxy;
beforeAll(async () => {
  bench = await createBench();
  listening = await bench.sandbox.listen();
});
afterAll(() => listening.close());
beforeEach(async () => {
  proxy = await faultProxy(listening.url);
  bench.exchanges.length = 0;
  return () => proxy.close();
});

function client(more: Partial<AntomClientOptions> = {}) {
  const { fetch: _, ...options } = bench.options;
  return createAntomClient({ ...options, gateway: proxy.url, retries: 0, timeoutMs: 300, random: () => 0, ...more });
}

const executed = (): number => bench.exchanges.filter((exchange) => exchange.executed && !exchange.replayed).length;

const FAULTS: [string, Fault, { code: string; done: number }][] = [
  ["a reset before the request was passed on", { dropRequest: true }, { code: "ANTOM_NETWORK", done: 0 }],
  ["a reset before the first byte of the answer", { afterBytes: 0, ending: "reset" }, { code: "ANTOM_NETWORK", done: 1 }],
  ["an end before the first byte of the answer", { afterBytes: 0, ending: "end" }, { code: "ANTOM_NETWORK", done: 1 }],
  ["no answer at all", { afterBytes: 0, ending: "hang" }, { code: "ANTOM_TIMEOUT", done: 1 }],
  ["a reset in the head of the answer", { afterBytes: 40, ending: "reset" }, { code: "ANTOM_NETWORK", done: 1 }],
  ["a reset in its body", { afterBytes: 700, ending: "reset" }, { code: "ANTOM_NETWORK", done: 1 }],
  ["an end in its body", { afterBytes: 700, ending: "end" }, { code: "ANTOM_NETWORK", done: 1 }],
  ["a body that stops coming", { afterBytes: 700, ending: "hang" }, { code: "ANTOM_TIMEOUT", done: 1 }],
  ["a body that comes a byte at a time", { dripMs: 5 }, { code: "ANTOM_TIMEOUT", done: 1 }],
];

describe.each(FAULTS)("%s", (_, fault, { code, done }) => {
  test("ends in a defined error that says maybe executed, whatever was done", async () => {
    proxy.faults.push(fault);
    const error = await refusalOf(client().createVaultingSession(sessionRequest()));
    expect(error).toMatchObject({ name: "AntomError", code, maybeExecuted: true, operation: "createVaultingSession" });
    expect(executed()).toBe(done);
  });

  test("is repeated by itself, and one session comes of it", async () => {
    proxy.faults.push(fault);
    const outcome = await client({ retries: 1 }).createVaultingSession(sessionRequest());
    expect(outcome).toMatchObject({ next: "proceed", final: true });
    expect(executed()).toBe(1);
    expect(proxy.connections()).toBe(2);
  });
});

test("without a fault the proxy changes nothing", async () => {
  expect(await client().createVaultingSession(sessionRequest())).toMatchObject({ next: "proceed" });
  expect(executed()).toBe(1);
});
