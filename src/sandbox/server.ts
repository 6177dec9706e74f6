/** node:http around the sandbox: bounded bodies, bounded time, loopback only unless told otherwise. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { IncomingCall, Reply } from "./call.ts";
import type { Front } from "./front.ts";
import type { Guard } from "./guard.ts";
import { SECURITY_HEADERS } from "./security.ts";

/** The largest body that is read, in bytes. */
const MAX_BODY_BYTES = 1_048_576;
/** So many connections are held at once. */
const MAX_CONNECTIONS = 256;

/** How a sandbox listens. */
export interface ListenOptions {
  /** The address to bind to. Anybody who reaches another than loopback can use this sandbox. @default "127.0.0.1" */
  host?: string;
  /** Names under which it may be called, beside 127.0.0.1, localhost and ::1. */
  hosts?: readonly string[];
  /** The one origin, such as `http://127.0.0.1:3000`, whose pages may call the gateway from a browser, and sign with the explorer's keys. @default none */
  allowOrigin?: string;
  /** The folder with the built explorer. @default the one that the package brings */
  explorer?: string;
  /** For the control API and the inspector: 1 to 200 letters, digits and `-._~+/=`. @default a new one at each start */
  token?: string;
}

/** A sandbox that listens. */
export interface ListeningSandbox {
  /** Its origin, for the option `gateway`. */
  readonly url: string;
  /** For the control API and the inspector, good until it is closed. */
  readonly token: string;
  /** Ends every connection and stops listening. */
  close(): Promise<void>;
}

export interface Serving {
  readonly front: Front;
  readonly guard: Guard;
  /** 0 takes a free one. */
  readonly port: number;
  /** The address to bind to. */
  readonly host: string;
}

/** Serves a sandbox on a port. `onUrl` hears where, before anybody else can. */
export function serve(serving: Serving, onUrl: (url: string) => void): Promise<ListeningSandbox> {
  const server = createServer(
    // A client that is slower than this is not one that is worth waiting for.
    { requestTimeout: 5_000, headersTimeout: 3_000, keepAliveTimeout: 5_000, connectionsCheckingInterval: 500, maxHeaderSize: 16_384 },
    (request, response) => void answer(serving, request, response),
  );
  // Also for connections that say nothing at all, which the time-outs of requests don't know.
  server.timeout = 5_000;
  server.maxConnections = MAX_CONNECTIONS;
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(serving.port, serving.host, () => {
      const { port, address, family } = server.address() as AddressInfo;
      const isEverywhere = address === "0.0.0.0" || address === "::";
      const url = `http://${isEverywhere ? "127.0.0.1" : family === "IPv6" ? `[${address}]` : address}:${port}`;
      onUrl(url);
      resolve({
        url,
        token: serving.guard.token,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });
}

async function answer(serving: Serving, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const { front, guard } = serving;
  try {
    const host = incoming.headers.host;
    if (!guard.isOurHost(host)) {
      outgoing.writeHead(421, { "Content-Type": "text/plain" }).end("This sandbox does not answer to this name.\n");
      return;
    }
    const body = await read(incoming);
    if (body === undefined) {
      outgoing.writeHead(413, { "Content-Type": "text/plain", Connection: "close" }).end(`At most ${MAX_BODY_BYTES} bytes.\n`);
      return;
    }
    const method = incoming.method ?? "GET";
    const path = incoming.url ?? "/";
    const origin = `http://${host}`;
    // A whole URL, or an asterisk: those are for proxies.
    if (!path.startsWith("/")) {
      outgoing.writeHead(400, { Connection: "close" }).end();
      return;
    }
    const header = headerOf(incoming);
    const reply = front.call({ method, path, header, body, origin });
    if (reply !== undefined) {
      send(await reply, outgoing);
      return;
    }
    const headers = new Headers();
    for (const name of Object.keys(incoming.headers)) headers.set(name, header(name) ?? "");
    const left = new AbortController();
    outgoing.once("close", () => left.abort());
    const hasBody = method !== "GET" && method !== "HEAD";
    const request = new Request(`${origin}${path}`, { method, headers, signal: left.signal, ...(hasBody ? { body } : {}) });
    await stream(await front.fetch(request, origin), outgoing);
  } catch {
    // A client that left, or a request that is none: nobody is there to be told more.
    if (outgoing.headersSent) outgoing.destroy();
    else outgoing.writeHead(400, { Connection: "close", ...SECURITY_HEADERS }).end();
  }
}

function headerOf({ headers }: IncomingMessage): IncomingCall["header"] {
  return (name) => {
    const value = headers[name];
    return Array.isArray(value) ? value.join(", ") : value;
  };
}

function send({ status, headers, body, broken }: Reply, outgoing: ServerResponse): void {
  if (broken === "reset") {
    outgoing.socket?.resetAndDestroy();
    return;
  }
  if (broken === "close") {
    outgoing.socket?.destroy();
    return;
  }
  outgoing.writeHead(status, { "Content-Length": body.length, ...headers });
  if (broken === undefined) outgoing.end(body);
  else outgoing.write(body.subarray(0, body.length >> 1), () => outgoing.destroy());
}

/** An answer as it comes: a page, or events without an end. */
async function stream(response: Response, outgoing: ServerResponse): Promise<void> {
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  // The time-out of connections is for those that say nothing; whoever waits for events says nothing either.
  if (response.headers.get("content-type")?.startsWith("text/event-stream")) outgoing.socket?.setTimeout(0);
  const reader = response.body?.getReader();
  if (reader === undefined) {
    outgoing.end();
    return;
  }
  const closed = new Promise<void>((resolve) => outgoing.once("close", resolve));
  closed.then(() => reader.cancel()).catch(() => {});
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    if (!outgoing.write(value) && !outgoing.destroyed)
      await Promise.race([closed, new Promise((resolve) => outgoing.once("drain", resolve))]);
  }
  outgoing.end();
}

/** The whole body; undefined where it is longer than a request may be. By events, which cost half of what iterating does. */
function read(incoming: IncomingMessage): Promise<Uint8Array<ArrayBuffer> | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer<ArrayBuffer>[] = [];
    let length = 0;
    incoming.on("data", (chunk: Buffer<ArrayBuffer>) => {
      length += chunk.length;
      if (length > MAX_BODY_BYTES) {
        incoming.pause();
        resolve(undefined);
      } else chunks.push(chunk);
    });
    incoming.once("end", () => resolve(chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks)));
    incoming.once("error", reject);
    incoming.once("close", () => reject(new Error("the client left")));
  });
}
