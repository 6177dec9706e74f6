/** Sends over node:http and node:https. It knows when no byte can have left, which fetch does not. */
import type { Agent, ClientRequest, IncomingMessage, RequestOptions } from "node:http";
import type { Socket } from "node:net";
import type { Duplex } from "node:stream";
import type { Exchange, OutgoingRequest, Transport, Unanswered } from "./platform.ts";

/** Shorter than the idle time-out of common servers and balancers, so that we close first. */
const IDLE_MS = 4_000;

type Send = (options: RequestOptions) => ClientRequest;

export function createNodeTransport(): Transport {
  // Loaded by the first call that needs it: each costs as much as all else of this package together.
  let plain: Promise<Send> | undefined;
  let secure: Promise<Send> | undefined;
  return async (outgoing) => {
    if (outgoing.url.startsWith("http:")) {
      plain ??= overHttp();
      return exchange(await plain, outgoing);
    }
    secure ??= overHttps();
    return exchange(await secure, outgoing);
  };
}

async function overHttp(): Promise<Send> {
  const { Agent, request } = await import("node:http");
  return over(new Agent({ keepAlive: true }), request);
}

async function overHttps(): Promise<Send> {
  const { Agent, request } = await import("node:https");
  // Said in so many words, because NODE_TLS_REJECT_UNAUTHORIZED=0 would otherwise switch the check of the chain off.
  return over(new Agent({ keepAlive: true, minVersion: "TLSv1.2", rejectUnauthorized: true }), request);
}

function over(agent: Agent, request: Send): Send {
  const idleSince = keepAlive(agent);
  return (options) => {
    discardStale(idleSince);
    return request({ agent, ...options });
  };
}

/** Connections that wait for the next request, and since when: the one that has waited longest first. What has ended stays until then, too. */
type Idle = Map<Duplex, number>;

/** After a freeze, of a function or of a laptop, timers are late: what has been idle for too long is not written to again. */
function discardStale(idleSince: Idle): void {
  const oldest = performance.now() - IDLE_MS;
  for (const [socket, since] of idleSince) {
    if (since >= oldest) return;
    idleSince.delete(socket);
    socket.destroy();
  }
}

/** Idle connections end after a while, and at once when bytes arrive that nobody asked for. */
function keepAlive(agent: Agent): Idle {
  const idleSince: Idle = new Map();
  const keep = agent.keepSocketAlive.bind(agent);
  const reuse = agent.reuseSocket.bind(agent);
  agent.keepSocketAlive = (stream) => {
    const socket = stream as Socket;
    // Node's types say void, its code returns whether to keep the socket.
    const kept = keep(stream) as unknown as boolean;
    idleSince.set(socket, performance.now());
    socket.on("data", end);
    socket.setTimeout(IDLE_MS, end);
    return kept as unknown as undefined;
  };
  agent.reuseSocket = (stream, request) => {
    const socket = stream as Socket;
    socket.off("data", end);
    socket.off("timeout", end);
    socket.setTimeout(0);
    idleSince.delete(socket);
    reuse(stream, request);
  };
  return idleSince;
}

function end(this: Socket): void {
  this.destroy();
}

function exchange(send: Send, outgoing: OutgoingRequest): Promise<Exchange> {
  return new Promise((resolve) => {
    const { hostname, port, pathname, search } = new URL(outgoing.url);
    let sent = false;
    if (outgoing.signal?.aborted) {
      resolve({ answered: false, reason: "aborted", sent, cause: outgoing.signal.reason });
      return;
    }
    const request = send({
      method: "POST",
      hostname: hostname.replace(/^\[(.*)\]$/, "$1"),
      port,
      path: pathname + search,
      headers: { "Content-Length": String(outgoing.body.length), ...outgoing.headers },
    });
    const end = (reason: Unanswered["reason"], cause: unknown): void => {
      finish({ answered: false, reason, sent, cause });
      request.destroy();
    };
    const timer = setTimeout(() => end("timeout", undefined), outgoing.timeoutMs);
    const aborted = (): void => end("aborted", outgoing.signal?.reason);
    outgoing.signal?.addEventListener("abort", aborted, { once: true });
    let finish = (result: Exchange): void => {
      finish = () => {};
      clearTimeout(timer);
      outgoing.signal?.removeEventListener("abort", aborted);
      resolve(result);
    };
    request.once("socket", (socket: Socket & { secureConnecting?: boolean }) => {
      // Node writes once the connection stands: for TLS after the handshake, on a kept socket at once.
      const ready = socket.secureConnecting === true ? "secureConnect" : socket.connecting ? "connect" : undefined;
      if (ready === undefined) sent = true;
      else {
        socket.once(ready, () => {
          sent = true;
        });
      }
    });
    request.on("error", (cause) => finish({ answered: false, reason: "network", sent, cause: withoutBytes(cause) }));
    // Without a listener Node would leave the call hanging on a connection that is no longer HTTP.
    request.once("upgrade", (_response, socket) => {
      end("network", undefined);
      socket.destroy();
    });
    request.once("response", (response) => {
      sent = true;
      read(response, outgoing.maxResponseBytes, finish, end);
    });
    // As text of one character a byte, because Node writes that together with the headers, in one piece.
    const { buffer, byteOffset, length } = outgoing.body;
    request.end(Buffer.from(buffer, byteOffset, length).toString("latin1"), "latin1");
  });
}

/** Node's parser hangs the bytes that it could not read on its error; an error must not hold what came. */
function withoutBytes({ message, code }: NodeJS.ErrnoException): Error {
  return Object.assign(new Error(message), { code });
}

function read(
  response: IncomingMessage,
  limit: number,
  finish: (result: Exchange) => void,
  end: (reason: Unanswered["reason"], cause: unknown) => void,
): void {
  const chunks: Buffer[] = [];
  let length = 0;
  const { socket } = response;
  response.on("data", (chunk: Buffer) => {
    length += chunk.length;
    if (length > limit) end("tooLarge", undefined);
    else chunks.push(chunk);
  });
  response.on("error", (cause) => end("network", withoutBytes(cause)));
  response.once("end", () => {
    finish({
      answered: true,
      status: Number(response.statusCode),
      header: (name) => {
        const value = response.headers[name];
        return Array.isArray(value) ? value.join(", ") : value;
      },
      body: chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks),
      discard: () => {
        socket.destroy();
      },
    });
  });
}
