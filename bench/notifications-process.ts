/** Something that takes notifications, in a process of its own: our handler, or the bare verification of their signatures. */
import { createPublicKey, verify } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { createNotificationHandler, type NotificationHandler, toNodeListener } from "../src/index.ts";
import type { Kind } from "./notifications-delivered.ts";
import { answer } from "./processes.ts";
import type { Signed } from "./signed.ts";

export interface Told {
  readonly kind: Kind;
  readonly clientId: string;
  /** SubjectPublicKeyInfo, base64. */
  readonly antomPublicKey: string;
  /** A file with what is to be delivered. */
  readonly file: string;
  readonly warmUp: number;
}

/** Notifications a second, and where it listens. */
export interface Given {
  /** Given as bytes and headers. */
  readonly bytes: number;
  /** Given as a Request, answered by a Response. */
  readonly requests: number;
  readonly url: string;
}

/** The three ways in. Each has seen no notification yet. */
interface Taker {
  readonly bytes: (delivered: Signed) => unknown;
  readonly requests: (request: Request) => Promise<Response>;
  readonly listener: RequestListener;
}

answer(async (told: Told): Promise<Given> => {
  const { bytes, requests, listener } = told.kind === "bare" ? bare(told) : ours(told);
  const list = JSON.parse(readFileSync(told.file, "utf8")) as Signed[];
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    bytes: await rateOf(list, told.warmUp, bytes),
    requests: await rateOf(list, told.warmUp, async ({ path, headers, body }) => {
      const { status } = await requests(new Request(`https://merchant.example${path}`, { method: "POST", headers, body }));
      if (status !== 200) throw new Error(`${told.kind}: HTTP ${status}`);
    }),
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  };
});

async function rateOf(list: readonly Signed[], warmUp: number, take: (delivered: Signed) => unknown): Promise<number> {
  for (const delivered of list.slice(0, warmUp)) await take(delivered);
  const start = performance.now();
  for (const delivered of list.slice(warmUp)) await take(delivered);
  return Math.round(((list.length - warmUp) * 1_000) / (performance.now() - start));
}

function ours({ clientId, antomPublicKey }: Told): Taker {
  const handler = (): NotificationHandler =>
    createNotificationHandler({ clientId, antomPublicKey, on: { notifyVaulting: async () => {} } });
  const ofBytes = handler();
  return {
    bytes: async ({ path, headers, body }) => {
      const { status } = await ofBytes.receive({ method: "POST", path, header: (name) => headers[name], body: Buffer.from(body) });
      if (status !== 200) throw new Error(`HTTP ${status}`);
    },
    requests: handler(),
    listener: toNodeListener(handler()),
  };
}

const ACKNOWLEDGEMENT = JSON.stringify({ result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "success" } });
const HEADERS = { "Content-Type": "application/json; charset=UTF-8", "Content-Length": String(Buffer.byteLength(ACKNOWLEDGEMENT)) };

/** The signature verified, the body parsed, the acknowledgement sent. */
function bare({ clientId, antomPublicKey }: Told): Taker {
  const key = createPublicKey({ key: Buffer.from(antomPublicKey, "base64"), format: "der", type: "spki" });
  const read = (path: string, header: (name: string) => unknown, body: Uint8Array): object | undefined => {
    const value = /signature=(.+)$/.exec(String(header("signature")))?.[1] ?? "";
    const content = Buffer.concat([Buffer.from(`POST ${path}\n${clientId}.${header("request-time")}.`), body]);
    if (!verify("sha256", content, key, Buffer.from(decodeURIComponent(value), "base64"))) return undefined;
    return JSON.parse(Buffer.from(body).toString()) as object;
  };
  return {
    bytes: ({ path, headers, body }) => {
      if (read(path, (name) => headers[name], Buffer.from(body)) === undefined) throw new Error("forged");
    },
    requests: async (request) => {
      const body = new Uint8Array(await request.arrayBuffer());
      const notification = read(new URL(request.url).pathname, (name) => request.headers.get(name), body);
      return new Response(ACKNOWLEDGEMENT, { status: notification === undefined ? 401 : 200, headers: HEADERS });
    },
    listener: async (incoming, outgoing) => {
      const notification = read(String(incoming.url), (name) => incoming.headers[name], await bodyOf(incoming));
      outgoing.writeHead(notification === undefined ? 401 : 200, HEADERS).end(ACKNOWLEDGEMENT);
    },
  };
}

async function bodyOf(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}
