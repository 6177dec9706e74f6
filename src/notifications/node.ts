/** A handler of notifications for node:http and what is built on it: Express, Connect, Fastify's raw requests. */
import type { NotificationHandler } from "../notifications.ts";

/** As much of node:http's IncomingMessage as is needed, with what Express and others add to it. */
export interface NodeRequestLike extends AsyncIterable<Uint8Array> {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly headers: { readonly [name: string]: string | readonly string[] | undefined };
  /** Express: the path before a router took its own part away. */
  readonly originalUrl?: string | undefined;
  /** What a body parser left: bytes from `express.raw()`, or an object that is of no use here. */
  readonly body?: unknown;
  /** The bytes as some platforms keep them (NestJS, Google Cloud Functions). */
  readonly rawBody?: unknown;
  readonly readableDidRead?: boolean;
  readonly readableEnded?: boolean;
  iterator?(options: { destroyOnReturn: boolean }): AsyncIterable<Uint8Array>;
}

/** As much of node:http's ServerResponse as is needed. */
export interface NodeResponseLike {
  readonly headersSent: boolean;
  writeHead(status: number, headers: Record<string, string>): unknown;
  end(body: string): unknown;
}

/**
 * The handler as a listener of `node:http`, or as a route of Express.
 *
 * Mount it before `express.json()` and everything else that reads bodies: signatures cover the raw bytes. Where one was there first, deliveries
 * are refused with `ANTOM_BODY_CONSUMED`, which says so; `express.raw({ type: "application/json" })` and `rawBody` are understood.
 *
 * @example
 * http.createServer(toNodeListener(handler)).listen(8080);
 * app.post("/antom/notify", toNodeListener(handler)); // Express
 */
export function toNodeListener(handler: NotificationHandler): (request: NodeRequestLike, response: NodeResponseLike) => void {
  return (request, response) => {
    const { method = "", headers } = request;
    const path = request.originalUrl ?? request.url ?? "/";
    const header = (name: string): string | undefined => {
      const value = headers[name];
      return typeof value === "string" || value === undefined ? value : value.join(", ");
    };
    handler.receive({ method, path, header, body: bodyOf(request) }).then(({ status, headers: ours, body }) => {
      // Somebody else has answered, as Express does where a middleware fails.
      if (response.headersSent) return;
      response.writeHead(status, { "Content-Length": String(new TextEncoder().encode(body).length), ...ours });
      response.end(body);
    });
  };
}

function bodyOf(request: NodeRequestLike): Uint8Array | AsyncIterable<Uint8Array> | undefined {
  for (const kept of [request.rawBody, request.body]) {
    if (kept instanceof Uint8Array) return kept;
    // Not the bytes themselves, but the signature says whether they were these.
    if (typeof kept === "string") return new TextEncoder().encode(kept);
  }
  if (request.readableDidRead === true || request.readableEnded === true) return undefined;
  // Leaving a loop over the request itself would take the connection down before it was answered.
  return request.iterator?.({ destroyOnReturn: false }) ?? request;
}
