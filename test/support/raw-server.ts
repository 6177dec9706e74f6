/** A hand-written HTTP server: it says exactly the bytes that it is told, when it is told, and counts its connections. */
import { createServer, type Server, type Socket } from "node:net";
import { onTestFinished } from "vitest";

export interface RawServer {
  readonly url: string;
  readonly port: number;
  /** How many connections were opened, ever. */
  readonly connections: Socket[];
  /** Every whole request that arrived, head and body. */
  readonly requests: string[];
  close(): Promise<void>;
}

/** Answers the n-th request (from 1) over all connections. */
export type Answer = (socket: Socket, number: number, request: string) => void;

export async function rawServer(answer: Answer, onConnection: (socket: Socket) => void = () => {}): Promise<RawServer> {
  const connections: Socket[] = [];
  const requests: string[] = [];
  const server: Server = createServer((socket) => {
    connections.push(socket);
    socket.on("error", () => {});
    readRequests(socket, (request) => {
      requests.push(request);
      answer(socket, requests.length, request);
    });
    onConnection(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    connections,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of connections) socket.destroy();
      }),
  };
}

/** The same for one test: it ends with it. */
export async function serving(answer: Answer): Promise<RawServer> {
  const server = await rawServer(answer);
  onTestFinished(server.close);
  return server;
}

/** Cuts what arrives into requests, by their Content-Length. */
export function readRequests(socket: NodeJS.ReadWriteStream, onRequest: (request: string) => void): void {
  let text = "";
  socket.on("data", (chunk: Buffer) => {
    text += chunk.toString("latin1");
    for (;;) {
      const head = text.indexOf("\r\n\r\n");
      if (head === -1) return;
      const length = Number(/content-length: (\d+)/i.exec(text.slice(0, head))?.[1] ?? 0);
      const end = head + 4 + length;
      if (text.length < end) return;
      const request = text.slice(0, end);
      text = text.slice(end);
      onRequest(request);
    }
  });
}

/** A whole answer with its length. */
export function httpAnswer(body: string, headers: readonly string[] = [], status = "200 OK"): string {
  return [`HTTP/1.1 ${status}`, `Content-Length: ${Buffer.byteLength(body)}`, ...headers, "", body].join("\r\n");
}
