/** The transport over node:http: what it sends, and what it says of every way to fail. */
import { getEventListeners, once } from "node:events";
import { createServer } from "node:net";
import { Worker } from "node:worker_threads";
import { describe, expect, onTestFinished, test } from "vitest";
import { createAntomClient } from "../../src/index.ts";
import { createNodeTransport } from "../../src/platform/node-http.ts";
import type { OutgoingRequest } from "../../src/platform/platform.ts";
import { expectNoTrace } from "../support/leaks.ts";
import { createBench, refusalOf, sessionRequest, sleep } from "../support/merchant.ts";
import { type Answer, httpAnswer, serving } from "../support/raw-server.ts";
import { gatewayAnswer, resultBody, SESSION } from "../support/wire.ts";

const bench = await createBench();

/** A request that is as good as any; its signature is nobody's business here. */
const outgoing = (url: string, more: Partial<OutgoingRequest> = {}): OutgoingRequest => ({
  url: `${url}/path?a=1`,
  headers: { "Content-Type": "application/json", "X-Test": "1" },
  body: Buffer.from('{"ü":1}'),
  signal: undefined,
  timeoutMs: 2_000,
  maxResponseBytes: 1_000,
  ...more,
});

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, "close");
  return port;
}

/** A listening port that takes no more connections: its queue is full, and its thread sleeps. */
async function fullPort(): Promise<number> {
  const worker = new Worker(
    `const { parentPort } = require("node:worker_threads");
     const server = require("node:net").createServer().listen({ port: 0, host: "127.0.0.1", backlog: 1 }, () => {
       parentPort.postMessage(server.address().port);
       Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
     });`,
    { eval: true },
  );
  onTestFinished(async () => void (await worker.terminate()));
  const [port] = (await once(worker, "message")) as [number];
  const { connect } = await import("node:net");
  for (let index = 0; index < 4; index++) {
    const socket = connect(port, "127.0.0.1").on("error", () => {});
    onTestFinished(() => void socket.destroy());
  }
  await sleep(50);
  return port;
}

test("sends the bytes with their length, to the path with its query", async () => {
  const server = await serving((socket) => socket.write(httpAnswer("{}")));
  expect(await createNodeTransport()(outgoing(server.url))).toMatchObject({ answered: true, status: 200, body: Buffer.from("{}") });
  const [request = ""] = server.requests;
  expect(request.split("\r\n")[0]).toBe("POST /path?a=1 HTTP/1.1");
  expect(request).toMatch(/\r\ncontent-length: 8\r\n/i);
  expect(request.endsWith(Buffer.from('\r\n\r\n{"ü":1}').toString("latin1"))).toBe(true);
});

test("sends every byte as it is, and of a larger buffer its own part only", async () => {
  const server = await serving((socket) => socket.write(httpAnswer("{}")));
  const every = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const body = Buffer.concat([Buffer.from("before"), every, Buffer.from("after")]).subarray(6, 262);
  expect(await createNodeTransport()({ ...outgoing(server.url), body })).toMatchObject({ answered: true });
  const [request = ""] = server.requests;
  expect(request).toMatch(/\r\ncontent-length: 256\r\n/i);
  expect(request.slice(request.indexOf("\r\n\r\n") + 4)).toBe(Buffer.from(every).toString("latin1"));
});

test("gives headers by name, repeated ones together", async () => {
  const server = await serving((socket) =>
    socket.write(httpAnswer("{}", ["Signature: a", "signature: b", "Set-Cookie: c", "Set-Cookie: d"])),
  );
  const answer = await createNodeTransport()(outgoing(server.url));
  if (!answer.answered) throw new Error("no answer");
  expect(answer.header("signature")).toBe("a, b");
  expect(answer.header("set-cookie")).toBe("c, d");
  expect(answer.header("response-time")).toBeUndefined();
});

describe("nothing was sent", () => {
  test("a connection that is refused", async () => {
    const answer = await createNodeTransport()(outgoing(`http://127.0.0.1:${await freePort()}`));
    expect(answer).toMatchObject({ answered: false, reason: "network", sent: false, cause: { code: "ECONNREFUSED" } });
  });

  test("a name that does not resolve", async () => {
    const answer = await createNodeTransport()(outgoing("http://gateway.invalid"));
    expect(answer).toMatchObject({ answered: false, reason: "network", sent: false });
  });

  test("a time-out while connecting", async () => {
    const answer = await createNodeTransport()(outgoing(`http://127.0.0.1:${await fullPort()}`, { timeoutMs: 150 }));
    expect(answer).toMatchObject({ answered: false, reason: "timeout", sent: false });
  });

  test("an abort while connecting", async () => {
    const signal = AbortSignal.timeout(100);
    const answer = await createNodeTransport()(outgoing(`http://127.0.0.1:${await fullPort()}`, { signal }));
    expect(answer).toMatchObject({ answered: false, reason: "aborted", sent: false });
  });

  test("a time-out in a TLS handshake that nobody answers", async () => {
    const server = await serving(() => {});
    const answer = await createNodeTransport()(outgoing(server.url.replace("http:", "https:"), { timeoutMs: 150 }));
    expect(answer).toMatchObject({ answered: false, reason: "timeout", sent: false });
  });

  test("a signal that was aborted before", async () => {
    const server = await serving((socket) => socket.write(httpAnswer("{}")));
    const answer = await createNodeTransport()(outgoing(server.url, { signal: AbortSignal.abort() }));
    expect(answer).toMatchObject({ answered: false, reason: "aborted", sent: false });
    expect(server.connections).toHaveLength(0);
  });

  test("a signal that is aborted while the first https call loads what it needs", async () => {
    const server = await serving(() => {});
    const controller = new AbortController();
    const call = createNodeTransport()(outgoing(server.url.replace("http:", "https:"), { signal: controller.signal, timeoutMs: 250 }));
    controller.abort();
    expect(await call).toMatchObject({ answered: false, reason: "aborted", sent: false });
  });

  test("to the client: ANTOM_NETWORK, and nothing was executed", async () => {
    const { fetch: _, ...options } = bench.options;
    const antom = createAntomClient({ ...options, gateway: `http://127.0.0.1:${await freePort()}`, retries: 2, random: () => 0 });
    expect(await refusalOf(antom.createVaultingSession(sessionRequest()))).toMatchObject({ code: "ANTOM_NETWORK", maybeExecuted: false });
  });
});

const HEAD = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n";
const CHUNKED = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";

describe("something was sent, and there is no whole answer", () => {
  test.each<[string, Answer, string]>([
    ["the connection is reset before any byte", (socket) => socket.resetAndDestroy(), "network"],
    ["the connection is closed before any byte", (socket) => socket.end(), "network"],
    ["the head is cut", (socket) => socket.end("HTTP/1.1 200 OK\r\nContent-Le"), "network"],
    [
      "the connection is reset in the body",
      (socket) => void socket.write(`${HEAD}{"result"`, () => setTimeout(() => socket.resetAndDestroy(), 20)),
      "network",
    ],
    ["the body is shorter than its length", (socket) => socket.end(`${HEAD}{"result"`), "network"],
    ["a chunk is cut", (socket) => socket.end(`${CHUNKED}20\r\n{"result"`), "network"],
    ["the last chunk is missing", (socket) => socket.end(`${CHUNKED}2\r\n{}\r\n`), "network"],
    ["a chunk's length is none", (socket) => socket.end(`${CHUNKED}zz\r\n{}\r\n0\r\n\r\n`), "network"],
    ["it is not HTTP", (socket) => socket.end("SSH-2.0-OpenSSH_9.6\r\n"), "network"],
    ["it has two lengths", (socket) => socket.end("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}x"), "network"],
    [
      "it switches protocols",
      (socket) => void socket.write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n"),
      "network",
    ],
    ["nothing comes", () => {}, "timeout"],
    ["only the head comes", (socket) => void socket.write(HEAD), "timeout"],
    ["only 100 Continue comes", (socket) => void socket.write("HTTP/1.1 100 Continue\r\n\r\n"), "timeout"],
    [
      "the body comes slowly",
      (socket) => {
        socket.write(HEAD);
        const timer = setInterval(() => socket.write(" "), 20);
        socket.once("close", () => clearInterval(timer));
      },
      "timeout",
    ],
    ["the answer is too large", (socket) => void socket.write(httpAnswer("x".repeat(1_001))), "tooLarge"],
    [
      "the answer never ends",
      (socket) => {
        socket.write(CHUNKED);
        const timer = setInterval(() => socket.write(`40\r\n${"x".repeat(64)}\r\n`), 1);
        socket.once("close", () => clearInterval(timer));
      },
      "tooLarge",
    ],
  ])("%s", async (_, answer, reason) => {
    const server = await serving(answer);
    const { signal } = new AbortController();
    const result = await createNodeTransport()(outgoing(server.url, { timeoutMs: 400, signal }));
    expect(result).toMatchObject({ answered: false, reason, sent: true });
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
    // Whatever else comes over this connection, nobody reads it.
    const [socket] = server.connections;
    if (socket !== undefined && !socket.destroyed) await Promise.race([once(socket, "close"), sleep(2_000)]);
    expect(socket?.destroyed).toBe(true);
  });

  test("an abort after the request", async () => {
    const server = await serving(() => {});
    const controller = new AbortController();
    const call = createNodeTransport()(outgoing(server.url, { signal: controller.signal }));
    while (server.requests.length === 0) await sleep(5);
    controller.abort("the buyer left");
    expect(await call).toMatchObject({ answered: false, reason: "aborted", sent: true, cause: "the buyer left" });
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
  });

  test("an answer as long as it may be is taken", async () => {
    const server = await serving((socket) => socket.write(httpAnswer("x".repeat(1_000))));
    expect(await createNodeTransport()(outgoing(server.url))).toMatchObject({ answered: true });
  });

  test("a first attempt that was sent stays possible after a second that never left", async () => {
    const server = await serving((socket) => {
      socket.resetAndDestroy();
      void server.close();
    });
    const { fetch: _, ...options } = bench.options;
    const antom = createAntomClient({ ...options, gateway: server.url, retries: 1, random: () => 0.2 });
    const error = await refusalOf(antom.createVaultingSession(sessionRequest()));
    expect(error).toMatchObject({ code: "ANTOM_NETWORK", maybeExecuted: true, cause: { code: "ECONNREFUSED" } });
  });

  test("the error holds no byte of what came", async () => {
    const body = resultBody("S", "SUCCESS", SESSION);
    const server = await serving((socket) => socket.end(`${CHUNKED}${body.length.toString(16)}\r\n${body}\r\nzz\r\n`));
    const { fetch: _, ...options } = bench.options;
    const antom = createAntomClient({ ...options, gateway: server.url, retries: 0 });
    const error = await refusalOf(antom.createVaultingSession(sessionRequest()));
    expect(error).toMatchObject({ code: "ANTOM_NETWORK", maybeExecuted: true });
    expectNoTrace(error, { data: SESSION.vaultingSessionData, id: SESSION.vaultingSessionId });
    // A buffer writes itself as a list of numbers.
    const numbers = JSON.stringify([...Buffer.from(SESSION.vaultingSessionId)]).slice(1, -1);
    expectNoTrace(JSON.stringify((error as Error).cause), { numbers });
  });
});

test("a redirect is not followed", async () => {
  const other = await serving((socket) => socket.write(httpAnswer("{}")));
  const server = await serving((socket) => socket.write(httpAnswer("", [`Location: ${other.url}/`], "307 Temporary Redirect")));
  expect(await createNodeTransport()(outgoing(server.url))).toMatchObject({ answered: true, status: 307 });
  expect(other.connections).toHaveLength(0);
});

test("an answer that is signed comes through, chunked or not", async () => {
  const body = resultBody("S", "SUCCESS", SESSION);
  const server = await serving((socket, number) => {
    const request = new Request(`${server.url}/ams/sandbox/api/v1/vaults/createVaultingSession`, {
      headers: { "client-id": bench.options.clientId },
    });
    const headers = [...gatewayAnswer(request, bench.gateway.privateKey, { body }).headers].map(([name, value]) => `${name}: ${value}`);
    const chunks = `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`;
    socket.write(
      number === 1
        ? httpAnswer(body, headers)
        : `HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n${headers.join("\r\n")}\r\n\r\n${chunks}`,
    );
  });
  const { fetch: _, ...options } = bench.options;
  const antom = createAntomClient({ ...options, gateway: server.url, retries: 0 });
  expect(await antom.createVaultingSession(sessionRequest())).toMatchObject({ next: "proceed" });
  expect(await antom.createVaultingSession(sessionRequest())).toMatchObject({ next: "proceed" });
  expect(server.connections).toHaveLength(1);
});
