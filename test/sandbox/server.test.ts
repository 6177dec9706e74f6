/** The sandbox's HTTP server against foreign names, long bodies, slow clients and many at once. */
import { once } from "node:events";
import { request as httpRequest } from "node:http";
import { connect, type Socket } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createAntomClient } from "../../src/index.ts";
import type { ListeningSandbox } from "../../src/sandbox/index.ts";
import { cardRequest, createBench, sessionRequest } from "../support/merchant.ts";

const bench = await createBench();
let server: ListeningSandbox;
let port: number;
beforeAll(async () => {
  server = await bench.sandbox.listen();
  port = Number(new URL(server.url).port);
});
afterAll(() => server.close());

const { fetch: _, ...merchant } = bench.options;
const works = async (): Promise<unknown> =>
  (await createAntomClient({ ...merchant, gateway: server.url, retries: 0 }).createVaultingSession(sessionRequest())).next;

/** Sends a request by node:http, which lets any header through. */
function send(options: {
  method?: string;
  path?: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
}): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const { method = "POST", path = "/ams/sandbox/api/v1/vaults/createVaultingSession", headers = {}, body = "{}" } = options;
    const outgoing = httpRequest({ host: "127.0.0.1", port, method, path, headers, agent: false }, async (incoming) => {
      let text = "";
      for await (const chunk of incoming) text += chunk;
      resolve({ status: incoming.statusCode ?? 0, text });
    });
    outgoing.on("error", reject);
    outgoing.end(method === "POST" ? body : undefined);
  });
}

/** The end of a connection, be it by an error. */
const closing = (socket: Socket): Promise<void> => new Promise((resolve) => socket.once("close", () => resolve()));

/** A connection by hand; `closed` gives everything that came before the server ended it, and after how long. */
function raw(text: string): { socket: Socket; closed: Promise<{ text: string; afterMs: number }> } {
  const start = performance.now();
  const socket = connect(port, "127.0.0.1");
  socket.on("error", () => {});
  let received = "";
  socket.on("data", (chunk) => {
    received += chunk;
  });
  socket.write(text);
  return { socket, closed: closing(socket).then(() => ({ text: received, afterMs: performance.now() - start })) };
}

describe("the Host header", () => {
  test.each([
    "evil.example",
    "127.0.0.1.evil.example",
    "evil.example:80",
    "localhost.evil.example",
    "0.0.0.0",
    "127.0.0.1:x",
    "user@127.0.0.1",
  ])("%s is answered 421, before anything is read", async (host) => {
    const before = bench.exchanges.length;
    expect((await send({ headers: { Host: host } })).status).toBe(421);
    expect((await send({ headers: { Host: `${host}:${port}x` } })).status).not.toBe(200);
    expect(bench.exchanges).toHaveLength(before);
  });

  // Another port too: one may be forwarded here. No page of another site has such a name.
  test.each(["127.0.0.1", "localhost", "[::1]"])("%s is ours, with any port and with none", async (host) => {
    for (const suffix of [`:${port}`, ":1", ""]) expect((await send({ headers: { Host: host + suffix } })).status).toBe(200);
  });

  test("that is missing is refused", async () => {
    const { closed } = raw("POST / HTTP/1.0\r\nContent-Length: 0\r\n\r\n");
    expect((await closed).text).toMatch(/^HTTP\/1\.1 421 /);
  });
});

describe("a body", () => {
  const MIB = 1_048_576;

  test("of 1 MiB is read", async () => {
    expect((await send({ body: Buffer.alloc(MIB, "x") })).status).toBe(200);
  });

  test.each([MIB + 1, 2 * MIB, 16 * MIB])("of %i bytes is answered 413, and the server still answers", async (length) => {
    const end = await send({ body: Buffer.alloc(length, "x") }).catch((error: { code: string }) => error.code);
    expect(end).toMatchObject({ status: 413 });
    expect(await works()).toBe("proceed");
  });

  test("that does not end is given up after 1 MiB, and the server still answers", async () => {
    const { socket, closed } = raw(`POST / HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nTransfer-Encoding: chunked\r\n\r\n`);
    const timer = setInterval(() => socket.write(`10000\r\n${"x".repeat(65_536)}\r\n`), 1);
    await closed;
    clearInterval(timer);
    expect(socket.bytesWritten).toBeLessThan(16 * MIB);
    expect(await works()).toBe("proceed");
  });

  test("whose sender leaves harms nobody", async () => {
    const { socket } = raw(`POST / HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Length: 100\r\n\r\nabc`);
    await once(socket, "connect");
    socket.resetAndDestroy();
    expect(await works()).toBe("proceed");
  });
});

describe("a request", () => {
  test("by GET is told to use POST", async () => {
    const { status, text } = await send({ method: "GET" });
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({ result: { resultCode: "METHOD_NOT_SUPPORTED" } });
  });

  test.each(["DELETE", "PATCH", "OPTIONS"])("by %s too", async (method) => {
    expect(JSON.parse((await send({ method })).text)).toMatchObject({ result: { resultCode: "METHOD_NOT_SUPPORTED" } });
  });

  test.each([
    ["TRACE", "TRACE / HTTP/1.1"],
    ["a whole URL of another host", "POST http://evil.example/ HTTP/1.1"],
    ["an asterisk", "OPTIONS * HTTP/1.1"],
  ])("with %s is refused, and the server still answers", async (_, line) => {
    const { closed } = raw(`${line}\r\nHost: 127.0.0.1:${port}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
    expect((await closed).text).toMatch(/^HTTP\/1\.1 (400|200) /);
    expect(await works()).toBe("proceed");
  });

  test.each([
    ["garbage", "\x00\x01\x02 garbage \xff\r\n\r\n"],
    ["a TLS greeting", "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03"],
    ["a head that is too large", `POST / HTTP/1.1\r\nX: ${"x".repeat(20_000)}\r\n\r\n`],
    ["two lengths", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n"],
    ["a length and chunks", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n"],
  ])("that is %s ends its connection, and the server still answers", async (_, text) => {
    const { closed } = raw(text);
    expect((await closed).text).toMatch(/^(HTTP\/1\.1 4\d\d |$)/);
    expect(await works()).toBe("proceed");
  });
});

test("200 requests at once are all answered, each with its own answer", async () => {
  const antom = createAntomClient({ ...merchant, gateway: server.url, retries: 0 });
  const outcomes = await Promise.all(
    Array.from({ length: 200 }, async (_, index) => {
      const request = cardRequest(undefined, {}, `parallel-${index}`);
      const outcome = await antom.vaultPaymentMethod(request);
      return outcome.next === "proceed" && outcome.data.vaultingRequestId === request.vaultingRequestId;
    }),
  );
  expect(outcomes).toEqual(Array(200).fill(true));
});

// The server names 3 s for a head and 5 s for a request; a little more is left to it. They wait together.
describe.concurrent("a client that is slow", () => {
  const SLOW: [string, () => string, number][] = [
    ["that says nothing", () => "", 8_000],
    ["that stops within the head", () => `POST / HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nX-Slow`, 8_000],
    ["that stops within the body", () => `POST / HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Length: 10\r\n\r\nabc`, 8_000],
  ];
  test.each(SLOW)("%s is ended", async (_, text, limitMs) => {
    const { socket, closed } = raw(text());
    const giveUp = setTimeout(() => socket.destroy(), limitMs);
    const { afterMs } = await closed;
    clearTimeout(giveUp);
    expect(afterMs).toBeLessThan(limitMs - 50);
  });
});

describe("close()", () => {
  test("ends idle and busy connections, and the port is free", async () => {
    const own = await bench.sandbox.listen();
    const antom = createAntomClient({ ...merchant, gateway: own.url, retries: 0 });
    await antom.createVaultingSession(sessionRequest());
    const busy = connect(Number(new URL(own.url).port), "127.0.0.1");
    await once(busy, "connect");
    busy.write("POST / HTTP/1.1\r\n");
    const ended = closing(busy.on("error", () => {}));
    await own.close();
    await ended;
    await expect(antom.createVaultingSession(sessionRequest())).rejects.toMatchObject({ code: "ANTOM_NETWORK", maybeExecuted: false });
    await own.close();
  });

  test("and a port that is taken is refused", async () => {
    await expect(bench.sandbox.listen(port)).rejects.toMatchObject({ code: "EADDRINUSE" });
  });
});
