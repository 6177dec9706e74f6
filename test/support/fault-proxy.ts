/** A TCP proxy in front of a server on loopback, which can be told to spoil one way or the other. */
import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** What happens to a connection, once. */
export interface Fault {
  /** Ends it before any byte of the request was passed on. */
  readonly dropRequest?: true;
  /** Passes so many bytes of the answer on, and then ends like this. */
  readonly afterBytes?: number;
  readonly ending?: "reset" | "end" | "hang";
  /** Passes the answer on a byte at a time, with so many milliseconds between. */
  readonly dripMs?: number;
}

export interface FaultProxy {
  readonly url: string;
  /** Faults for the connections to come, in their order; without one a connection is passed through. */
  readonly faults: Fault[];
  readonly connections: () => number;
  close(): Promise<void>;
}

export async function faultProxy(target: string): Promise<FaultProxy> {
  const { hostname, port } = new URL(target);
  const faults: Fault[] = [];
  const open = new Set<Socket>();
  let connections = 0;
  const server = createServer((client) => {
    connections++;
    const fault = faults.shift() ?? {};
    const upstream = connect(Number(port), hostname);
    for (const socket of [client, upstream]) {
      open.add(socket);
      socket.on("error", () => {});
      socket.on("close", () => {
        client.destroy();
        upstream.destroy();
        open.delete(socket);
      });
    }
    client.on("data", (bytes: Buffer) => {
      if (fault.dropRequest) client.resetAndDestroy();
      else upstream.write(bytes);
    });
    let passed = 0;
    upstream.on("data", (bytes: Buffer) => {
      const left = (fault.afterBytes ?? Number.POSITIVE_INFINITY) - passed;
      const some = bytes.subarray(0, Math.max(0, left));
      passed += bytes.length;
      if (fault.dripMs !== undefined) {
        some.forEach((byte, index) => void setTimeout(() => client.writable && client.write(Buffer.of(byte)), index * (fault.dripMs ?? 0)));
      } else client.write(some);
      if (left > bytes.length) return;
      if (fault.ending === "reset") client.resetAndDestroy();
      if (fault.ending === "end") client.end();
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    faults,
    connections: () => connections,
    close: async () => {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}
