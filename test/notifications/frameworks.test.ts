/** The handler in real servers: node:http, Express, Fastify, Hono, and the traps of each. */
import { createServer, request as httpRequest, type RequestListener, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { serve } from "@hono/node-server";
import express from "express";
import Fastify from "fastify";
import { Hono } from "hono";
import { afterEach, describe, expect, test } from "vitest";
import { antomNotifications } from "../../examples/fastify.ts";
import { toNodeListener } from "../../src/index.ts";
import { ACKNOWLEDGEMENT, type DeliveryParts, deliveryHeaders, vaulted, type Watched, watched } from "../support/deliveries.ts";

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

const PATH = "/shop/antom/notify?a=%2F1&b=2";

interface Answer {
  readonly status: number;
  readonly text: string;
}

/** Delivers over a real connection. */
async function deliver(port: number, notification: unknown = vaulted(), parts: DeliveryParts = {}): Promise<Answer> {
  const body = JSON.stringify(notification, null, 1);
  const url = `http://127.0.0.1:${port}${PATH}`;
  const response = await fetch(url, { method: "POST", headers: deliveryHeaders(body, { url, ...parts }), body });
  return { status: response.status, text: await response.text() };
}

async function listening(listener: RequestListener): Promise<number> {
  const server: Server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

/** Every server has to acknowledge what is genuine, under a mounted path and with its query, and refuse what is not. */
async function expectToWork(port: number, { events }: Watched): Promise<void> {
  const notification = vaulted("vaulting-é-1", { metadata: "a  b" });
  expect(await deliver(port, notification)).toEqual({ status: 200, text: ACKNOWLEDGEMENT });
  expect(await deliver(port, notification)).toEqual({ status: 200, text: ACKNOWLEDGEMENT });
  expect(await deliver(port, vaulted(), { signed: { path: "/" } })).toMatchObject({ status: 401 });
  expect(events.map(({ state }) => state)).toEqual(["handled", "duplicate", "refused"]);
}

const handling = (more: Parameters<typeof watched>[1] = {}): Watched => watched({ notifyVaulting: () => {} }, more);

test("node:http", async () => {
  const watching = handling();
  await expectToWork(await listening(toNodeListener(watching.handler)), watching);
});

describe("Express", () => {
  test("as a route", async () => {
    const watching = handling();
    const app = express();
    app.post("/shop/antom/notify", toNodeListener(watching.handler));
    await expectToWork(await listening(app), watching);
  });

  test("in a router, which takes its part of the path away", async () => {
    const watching = handling();
    const router = express.Router();
    router.post("/notify", toNodeListener(watching.handler));
    await expectToWork(await listening(express().use("/shop/antom", router)), watching);
  });

  test("behind express.raw(), which keeps the bytes", async () => {
    const watching = handling();
    const app = express().use(express.raw({ type: "application/json" }));
    app.post("/shop/antom/notify", toNodeListener(watching.handler));
    await expectToWork(await listening(app), watching);
  });

  test("behind express.text(), as long as the bytes are UTF-8", async () => {
    const watching = handling();
    const app = express().use(express.text({ type: "application/json" }));
    app.post("/shop/antom/notify", toNodeListener(watching.handler));
    await expectToWork(await listening(app), watching);
  });

  test("behind express.json(), which eats them: the trap is named, and nothing is acknowledged", async () => {
    const { handler, events } = handling();
    const app = express().use(express.json());
    app.post("/shop/antom/notify", toNodeListener(handler));
    const port = await listening(app);
    expect(await deliver(port)).toMatchObject({ status: 500, text: expect.stringContaining("ANTOM_BODY_CONSUMED") });
    expect(events[0]?.error?.message).toContain("Mount it before express.json()");
  });

  test("behind express.json() that keeps rawBody", async () => {
    const watching = handling();
    const keep = express.json({
      verify: (request, _, bytes) => {
        (request as unknown as { rawBody: Buffer }).rawBody = bytes;
      },
    });
    const app = express().use(keep);
    app.post("/shop/antom/notify", toNodeListener(watching.handler));
    await expectToWork(await listening(app), watching);
  });
});

test("Fastify, as the plugin of examples/fastify.ts, beside routes of its own", async () => {
  const watching = handling();
  const app = Fastify();
  app.post("/orders", (request) => request.body);
  app.register(antomNotifications, { handler: watching.handler, path: "/shop/antom/notify" });
  await app.listen({ port: 0, host: "127.0.0.1" });
  closers.push(() => app.close());
  const { port } = app.server.address() as AddressInfo;
  await expectToWork(port, watching);
  const order = await fetch(`http://127.0.0.1:${port}/orders`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: '{"a":1}',
  });
  expect(await order.json()).toEqual({ a: 1 });
});

describe("Hono", () => {
  test("on Node", async () => {
    const watching = handling();
    const app = new Hono();
    app.post("/shop/antom/notify", (context) => watching.handler(context.req.raw));
    const server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" });
    await new Promise<void>((resolve) => server.once("listening", resolve));
    closers.push(() => server.close());
    await expectToWork((server.address() as AddressInfo).port, watching);
  });

  test("after c.req.json(): the trap is named", async () => {
    const { handler } = handling();
    const app = new Hono();
    app.use(async (context, next) => {
      await context.req.json();
      await next();
    });
    app.post("/shop/antom/notify", (context) => handler(context.req.raw));
    const url = `http://127.0.0.1${PATH}`;
    const body = JSON.stringify(vaulted());
    const response = await app.request(new Request(url, { method: "POST", headers: deliveryHeaders(body, { url }), body }));
    expect(await response.json()).toMatchObject({ code: "ANTOM_BODY_CONSUMED" });
  });
});

test("as a route handler of a file-based framework: extra arguments are nobody's business", async () => {
  const { handler } = handling();
  const POST: (request: Request, context: { params: Promise<object> }) => Promise<Response> = handler;
  const url = `https://merchant.example${PATH}`;
  const body = JSON.stringify(vaulted());
  const request = new Request(url, { method: "POST", headers: deliveryHeaders(body, { url }), body });
  expect((await POST(request, { params: Promise.resolve({}) })).status).toBe(200);
});

describe("what is only like node:http", () => {
  const body = JSON.stringify(vaulted());
  const url = `https://merchant.example${PATH}`;
  const headers = Object.fromEntries([...deliveryHeaders(body, { url })].map(([name, value]) => [name, [value]]));
  async function* pieces(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(body.slice(0, 9));
    yield Buffer.from(body.slice(9));
  }
  const call = (request: object, headersSent = false): Promise<{ status: number; text: string } | undefined> =>
    new Promise((resolve) => {
      let status = 0;
      const response = {
        headersSent,
        writeHead: (code: number) => {
          status = code;
        },
        end: (text: string) => resolve({ status, text }),
      };
      toNodeListener(handling().handler)({ headers, [Symbol.asyncIterator]: pieces, ...request }, response);
      if (headersSent) setTimeout(resolve, 50, undefined);
    });

  test("an emulation without an iterator of its own, and with headers as lists", async () => {
    expect(await call({ method: "POST", url: PATH })).toEqual({ status: 200, text: ACKNOWLEDGEMENT });
  });

  test("a request without method and address", async () => {
    expect(await call({})).toMatchObject({ status: 405 });
  });

  test("an answer that somebody else has given", async () => {
    expect(await call({ method: "POST", url: PATH }, true)).toBeUndefined();
  });
});

describe("over node:http, against bad clients", () => {
  test("a long body is answered, and its connection ended", async () => {
    const { handler } = handling({ maxBodyBytes: 10_000 });
    const port = await listening(toNodeListener(handler));
    const body = JSON.stringify(vaulted("one", { filler: "x".repeat(2_000_000) }));
    const url = `http://127.0.0.1:${port}${PATH}`;
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const outgoing = httpRequest(url, { method: "POST", headers: Object.fromEntries(deliveryHeaders(body, { url })), agent: false });
      outgoing.once("response", (incoming) => {
        incoming.resume();
        resolve(incoming.statusCode);
        outgoing.destroy();
      });
      outgoing.once("error", reject);
      // Piece by piece, so that the answer comes while there is still more to be sent.
      outgoing.write(body.slice(0, 20_000));
    });
    expect(status).toBe(413);
    expect(await deliver(port)).toMatchObject({ status: 200 });
  });

  test("a slow body is answered in time, and does not keep others waiting", async () => {
    const { handler, events } = handling({ bodyTimeoutMs: 1_000 });
    const port = await listening(toNodeListener(handler));
    const body = JSON.stringify(vaulted());
    const headers = [...deliveryHeaders(body, { url: `http://127.0.0.1:${port}${PATH}` })].map(([name, value]) => `${name}: ${value}\r\n`);
    const socket = connect(port, "127.0.0.1");
    let text = "";
    socket.on("data", (chunk) => {
      text += chunk;
    });
    socket.write(`POST ${PATH} HTTP/1.1\r\nHost: 127.0.0.1\r\n${headers.join("")}Content-Length: ${body.length}\r\n\r\n{`);
    expect(await deliver(port)).toMatchObject({ status: 200 });
    await expect.poll(() => text, { timeout: 10_000 }).toContain("HTTP/1.1 408");
    expect(text.toLowerCase()).toContain("connection: close");
    expect(events.map(({ state }) => state)).toEqual(["handled", "refused"]);
    socket.destroy();
  });

  test("one that leaves in the middle is nobody's loss", async () => {
    const { handler, events } = handling();
    const port = await listening(toNodeListener(handler));
    const headers = [...deliveryHeaders("{}", {})].map(([name, value]) => `${name}: ${value}\r\n`).join("");
    const socket = connect(port, "127.0.0.1");
    socket.write(`POST ${PATH} HTTP/1.1\r\nHost: 127.0.0.1\r\n${headers}Content-Length: 200\r\n\r\n{`, () => socket.destroy());
    await expect.poll(() => events.length).toBe(1);
    expect(events).toMatchObject([{ state: "refused", error: { code: "ANTOM_NETWORK" } }]);
    expect(await deliver(port)).toMatchObject({ status: 200 });
  });

  test("repeated headers are none that can be believed", async () => {
    const { handler } = handling();
    const port = await listening(toNodeListener(handler));
    const body = JSON.stringify(vaulted());
    const url = `http://127.0.0.1:${port}${PATH}`;
    const headers = Object.fromEntries(deliveryHeaders(body, { url }));
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const twice = { ...headers, signature: [headers["signature"] ?? "", headers["signature"] ?? ""] };
      const outgoing = httpRequest(url, { method: "POST", headers: twice, agent: false }, (incoming) =>
        resolve(incoming.resume().statusCode),
      );
      outgoing.once("error", reject);
      outgoing.end(body);
    });
    expect(status).toBe(401);
  });
});
