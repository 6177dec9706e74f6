/** node:http around the gateway: bounded bodies, bounded time, loopback only. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** The largest body that is read, in bytes. */
const MAX_BODY_BYTES = 1_048_576;

/** A sandbox that listens. */
export interface ListeningSandbox {
  /** Its origin, for the option `gateway`. */
  readonly url: string;
  /** Ends every connection and stops listening. */
  close(): Promise<void>;
}

/** Serves a fetch function on a port of this machine; 0 takes a free one. */
export function serve(
  fetch: (request: Request) => Promise<Response>,
  port: number,
  onUrl: (url: string) => void,
): Promise<ListeningSandbox> {
  const server = createServer(
    // A client that is slower than this is not one that is worth waiting for.
    { requestTimeout: 5_000, headersTimeout: 3_000, keepAliveTimeout: 5_000, connectionsCheckingInterval: 500, maxHeaderSize: 16_384 },
    (request, response) => void answer(fetch, request, response),
  );
  // Also for connections that say nothing at all, which the time-outs of requests don't know.
  server.timeout = 5_000;
  server.maxConnections = 256;
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      onUrl(url);
      resolve({
        url,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });
}

async function answer(fetch: (request: Request) => Promise<Response>, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  try {
    // A page of another site can reach this port by a name of its own; it can't forge this header. Any port: one may be forwarded here.
    if (!/^(127\.0\.0\.1|localhost|\[::1\])(:\d{1,5})?$/.test(incoming.headers.host ?? "")) {
      outgoing.writeHead(421, { "Content-Type": "text/plain" }).end("This sandbox answers to 127.0.0.1 only.\n");
      return;
    }
    const body = await read(incoming);
    if (body === undefined) {
      outgoing.writeHead(413, { "Content-Type": "text/plain", Connection: "close" }).end(`At most ${MAX_BODY_BYTES} bytes.\n`);
      return;
    }
    const headers = new Headers();
    for (const [name, value] of Object.entries(incoming.headers))
      headers.set(name, Array.isArray(value) ? value.join(", ") : (value ?? ""));
    const method = incoming.method ?? "GET";
    const hasBody = method !== "GET" && method !== "HEAD";
    const request = new Request(`http://${incoming.headers.host}${incoming.url ?? "/"}`, { method, headers, ...(hasBody ? { body } : {}) });
    const response = await fetch(request);
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    outgoing.end(Buffer.from(await response.arrayBuffer()));
  } catch {
    // A client that left, or a request that is none: nobody is there to be told more.
    if (outgoing.headersSent) outgoing.destroy();
    else outgoing.writeHead(400, { Connection: "close" }).end();
  }
}

/** The whole body; undefined where it is longer than a request may be. */
async function read(incoming: IncomingMessage): Promise<Buffer<ArrayBuffer> | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > MAX_BODY_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
