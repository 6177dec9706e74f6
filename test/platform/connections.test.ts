/** When a connection is kept for the next call and when it ends: no answer is ever taken for another call's. */
import { once } from "node:events";
import { describe, expect, test } from "vitest";
import { createAntomClient } from "../../src/index.ts";
import { createNodeTransport } from "../../src/platform/node-http.ts";
import type { Exchange, Transport } from "../../src/platform/platform.ts";
import { cardRequest, createBench, refusalOf, sleep } from "../support/merchant.ts";
import { type Answer, httpAnswer, type RawServer, rawServer, serving } from "../support/raw-server.ts";
import { gatewayAnswer, resultBody } from "../support/wire.ts";

const call = (transport: Transport, url: string, timeoutMs = 1_000): Promise<Exchange> =>
  transport({ url, headers: {}, body: Buffer.from("{}"), signal: undefined, timeoutMs, maxResponseBytes: 1_000 });

const text = (exchange: Exchange): string => (exchange.answered ? Buffer.from(exchange.body).toString() : exchange.reason);
const numbered: Answer = (socket, number) => void socket.write(httpAnswer(`answer ${number}`));

describe("a connection is kept", () => {
  test("for the calls that follow", async () => {
    const server = await serving(numbered);
    const transport = createNodeTransport();
    for (let number = 1; number <= 5; number++) expect(text(await call(transport, server.url))).toBe(`answer ${number}`);
    expect(server.connections).toHaveLength(1);
  });

  test("for each of the calls that overlap, and then for any", async () => {
    const server = await serving(numbered);
    const transport = createNodeTransport();
    await Promise.all([1, 2, 3].map(() => call(transport, server.url)));
    await Promise.all([1, 2, 3].map(() => call(transport, server.url)));
    expect(server.connections).toHaveLength(3);
  });

  test("without growing listeners", async () => {
    const server = await serving(numbered);
    const transport = createNodeTransport();
    const warnings: Error[] = [];
    const listener = (warning: Error): void => void warnings.push(warning);
    process.on("warning", listener);
    for (let number = 0; number < 30; number++) await call(transport, server.url);
    await sleep(10);
    process.off("warning", listener);
    expect(warnings).toEqual([]);
    expect(server.connections).toHaveLength(1);
  });

  test("but for one that was idle through a freeze: nothing is written to it", async () => {
    const server = await serving(numbered);
    const transport = createNodeTransport();
    await call(transport, server.url);
    // The other side ends it, and this process sleeps through that, timers and all, as a frozen function does.
    for (const connection of server.connections) connection.destroy();
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 4_100);
    expect(text(await call(transport, server.url))).toMatch(/^answer /);
    expect(server.connections).toHaveLength(2);
  });

  test("not by two transports", async () => {
    const server = await serving(numbered);
    await call(createNodeTransport(), server.url);
    await call(createNodeTransport(), server.url);
    expect(server.connections).toHaveLength(2);
  });
});

describe("a connection ends", () => {
  const NEXT: [string, (exchange: Exchange, server: RawServer) => unknown][] = [
    ["after discard()", (exchange) => exchange.answered && exchange.discard()],
    ["when the server closes it while it is idle", (_, server) => server.connections[0]?.end()],
    ["when the server resets it while it is idle", (_, server) => server.connections[0]?.resetAndDestroy()],
    ["when bytes come that nobody asked for", (_, server) => server.connections[0]?.write(httpAnswer("surplus"))],
    ["when a single byte comes that nobody asked for", (_, server) => server.connections[0]?.write(" ")],
  ];
  test.each(NEXT)("%s, and the next call opens another", async (_, disturb) => {
    const server = await serving(numbered);
    const transport = createNodeTransport();
    disturb(await call(transport, server.url), server);
    await sleep(30);
    expect(server.connections[0]?.destroyed).toBe(true);
    expect(text(await call(transport, server.url))).toBe("answer 2");
    expect(server.connections).toHaveLength(2);
  });

  test.each([
    ["a whole second answer", httpAnswer("surplus"), ""],
    ["a second answer, whose rest comes later,", "HTTP/1.1 200 OK\r\nContent-Le", "ngth: 7\r\n\r\nsurplus"],
    ["bytes that are no HTTP", "surplus bytes", ""],
  ])("when %s comes in the same packet as the answer", async (_, surplus, later) => {
    const server = await serving((socket, number) => {
      socket.write(httpAnswer(`answer ${number}`) + (number === 1 ? surplus : ""));
      if (number === 1 && later !== "") setTimeout(() => socket.write(later), 10);
    });
    const transport = createNodeTransport();
    // The first answer may count as broken; what counts is that nothing of the rest is taken for the second.
    expect(["answer 1", "network"]).toContain(text(await call(transport, server.url)));
    await sleep(40);
    expect(text(await call(transport, server.url))).toBe("answer 2");
    expect(server.connections).toHaveLength(2);
  });

  test.each(["timeout", "aborted", "tooLarge"])("after an attempt that ended by %s", async (reason) => {
    const server = await serving((socket, number) => {
      if (number > 1) socket.write(httpAnswer(`answer ${number}`));
      else if (reason === "tooLarge") socket.write(httpAnswer("x".repeat(2_000)));
      else setTimeout(() => socket.write(httpAnswer("late")), 80);
    });
    const transport = createNodeTransport();
    const signal = reason === "aborted" ? AbortSignal.timeout(30) : undefined;
    const timeoutMs = reason === "timeout" ? 30 : 1_000;
    const first = await transport({ url: server.url, headers: {}, body: Buffer.from("{}"), signal, timeoutMs, maxResponseBytes: 1_000 });
    expect(text(first)).toBe(reason);
    expect(text(await call(transport, server.url))).toBe("answer 2");
    await sleep(80);
    expect(text(await call(transport, server.url))).toBe("answer 3");
    expect(server.connections).toHaveLength(2);
  });

  test("when the server says so", async () => {
    const server = await serving((socket, number) => void socket.write(httpAnswer(`answer ${number}`, ["Connection: close"])));
    const transport = createNodeTransport();
    await call(transport, server.url);
    expect(text(await call(transport, server.url))).toBe("answer 2");
    expect(server.connections).toHaveLength(2);
  });
});

test("after an answer to another request the client takes another connection", async () => {
  const bench = await createBench();
  const path = "/ams/sandbox/api/v1/vaults/vaultPaymentMethod";
  const server = await serving((socket, number, request) => {
    const id = number === 1 ? "another" : /"vaultingRequestId":"([^"]+)"/.exec(request)?.[1];
    const answer = gatewayAnswer(
      new Request(`http://none${path}`, { headers: { "client-id": bench.options.clientId } }),
      bench.gateway.privateKey,
      {
        body: resultBody("F", "PROCESS_FAIL", { vaultingRequestId: id }),
      },
    );
    void answer.text().then((body) =>
      socket.write(
        httpAnswer(
          body,
          [...answer.headers].map(([name, value]) => `${name}: ${value}`),
        ),
      ),
    );
  });
  const { fetch: _, ...options } = bench.options;
  const antom = createAntomClient({ ...options, gateway: server.url, retries: 0 });
  expect(await refusalOf(antom.vaultPaymentMethod(cardRequest()))).toMatchObject({ code: "ANTOM_ANSWER_MISMATCH", maybeExecuted: true });
  expect(await antom.vaultPaymentMethod(cardRequest())).toMatchObject({ next: "contactSupport" });
  expect(await antom.vaultPaymentMethod(cardRequest())).toMatchObject({ next: "contactSupport" });
  expect(server.connections).toHaveLength(2);
});

// Each waits for seconds, so they wait together, and close what they opened themselves.
describe.concurrent("time passes", () => {
  test("an idle connection ends", async ({ expect }) => {
    const server = await rawServer(numbered);
    const transport = createNodeTransport();
    await call(transport, server.url);
    const [socket] = server.connections;
    const start = performance.now();
    if (socket !== undefined) await once(socket, "close");
    expect(performance.now() - start).toBeGreaterThan(2_000);
    expect(performance.now() - start).toBeLessThan(5_000);
    await call(transport, server.url);
    expect(server.connections).toHaveLength(2);
    await server.close();
  });

  test("a kept connection with a call under way does not", async ({ expect }) => {
    const slow: Answer = (socket, number) => void setTimeout(() => socket.write(httpAnswer(`answer ${number}`)), number === 2 ? 4_300 : 0);
    const server = await rawServer(slow);
    const transport = createNodeTransport();
    await call(transport, server.url);
    expect(text(await call(transport, server.url, 8_000))).toBe("answer 2");
    expect(server.connections).toHaveLength(1);
    await server.close();
  });
});
