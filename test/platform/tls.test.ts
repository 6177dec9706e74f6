/** Certificates: who is refused, and that nothing was sent to him. */
import { connect, createServer, type Server, type TlsOptions } from "node:tls";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createNodeTransport } from "../../src/platform/node-http.ts";
import { type Certificates, makeCertificates } from "../support/certificates.ts";
import { type Bench, createBench } from "../support/merchant.ts";
import { runScript } from "../support/processes.ts";
import { httpAnswer, readRequests } from "../support/raw-server.ts";

let bench: Bench;
let certificates: Certificates;
const servers: Server[] = [];
/** What arrived, decrypted, by the server's name. */
const received: Record<string, string> = {};
const urls: Record<string, string> = {};

/** A TLS server that hands every request to the sandbox. */
async function serve(name: string, options: TlsOptions): Promise<void> {
  received[name] = "";
  const server = createServer(options, (socket) => {
    socket.on("error", () => {});
    readRequests(socket, (request) => {
      received[name] += request;
      const [head = "", body = ""] = request.split("\r\n\r\n");
      const [line = "", ...fields] = head.split("\r\n");
      const headers = fields.map((field) => field.split(": ", 2) as [string, string]);
      const url = new URL(line.split(" ")[1] ?? "", "http://127.0.0.1");
      void bench.sandbox.fetch(new Request(url, { method: "POST", headers, body })).then(async (answer) => {
        const answered = [...answer.headers].map(([field, value]) => `${field}: ${value}`);
        socket.write(httpAnswer(await answer.text(), answered));
      });
    });
  });
  server.on("tlsClientError", () => {});
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  urls[name] = `https://localhost:${(server.address() as { port: number }).port}`;
  servers.push(server);
}

const OLD = { minVersion: "TLSv1.1", maxVersion: "TLSv1.1", ciphers: "DEFAULT@SECLEVEL=0" } as const;

beforeAll(async () => {
  bench = await createBench();
  certificates = makeCertificates();
  await serve("good", certificates.good);
  await serve("selfSigned", certificates.selfSigned);
  await serve("otherHost", certificates.otherHost);
  await serve("expired", certificates.expired);
  await serve("old", { ...certificates.good, ...OLD });
});
afterAll(() => {
  for (const server of servers) server.close();
  certificates.remove();
});

/** What a process of its own, with its own environment, came to with each server. */
async function calls(names: readonly string[], env: Record<string, string>): Promise<unknown[]> {
  const { fetch: _, ...options } = bench.options;
  const input = JSON.stringify({ ...options, gateways: names.map((name) => urls[name]) });
  const { code, stdout, stderr } = await runScript("test/support/one-call.ts", [input], env);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return stdout
    .trim()
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line));
}

const refused = (cause: unknown) => ({ code: "ANTOM_NETWORK", maybeExecuted: false, cause });

describe.concurrent("the certificate", () => {
  test("of an authority that nobody knows is refused, as is a self-signed one", async ({ expect }) => {
    expect(await calls(["good", "selfSigned"], {})).toEqual([
      refused("UNABLE_TO_VERIFY_LEAF_SIGNATURE"),
      refused("DEPTH_ZERO_SELF_SIGNED_CERT"),
    ]);
  });

  test("is checked even with NODE_TLS_REJECT_UNAUTHORIZED=0: chain, name and time", async ({ expect }) => {
    const env = { NODE_TLS_REJECT_UNAUTHORIZED: "0", NODE_EXTRA_CA_CERTS: certificates.caFile };
    expect(await calls(["selfSigned", "otherHost", "expired"], env)).toEqual([
      refused("DEPTH_ZERO_SELF_SIGNED_CERT"),
      refused("ERR_TLS_CERT_ALTNAME_INVALID"),
      refused("CERT_HAS_EXPIRED"),
    ]);
  });

  test("of an authority in NODE_EXTRA_CA_CERTS is taken, but for the right host and in time only", async ({ expect }) => {
    const env = { NODE_EXTRA_CA_CERTS: certificates.caFile };
    expect(await calls(["good", "selfSigned", "otherHost", "expired"], env)).toEqual([
      { next: "proceed" },
      refused("DEPTH_ZERO_SELF_SIGNED_CERT"),
      refused("ERR_TLS_CERT_ALTNAME_INVALID"),
      refused("CERT_HAS_EXPIRED"),
    ]);
  });

  test("does not help a server that speaks TLS 1.1 only, whatever the process allows", async ({ expect }) => {
    const env = { NODE_EXTRA_CA_CERTS: certificates.caFile, NODE_OPTIONS: "--tls-min-v1.0 --tls-cipher-list=DEFAULT@SECLEVEL=0" };
    expect(await calls(["old"], env)).toEqual([refused(expect.stringMatching(/^(unsupported protocol|alert protocol version)$/))]);
  });
});

test("no server that was refused has seen a byte of a request", () => {
  expect(received["good"]).toContain("POST /ams/sandbox/api/v1/vaults/createVaultingSession");
  expect({ ...received, good: "" }).toEqual({ good: "", selfSigned: "", otherHost: "", expired: "", old: "" });
});

test("the server of TLS 1.1 would have answered who speaks it", async () => {
  const socket = connect({ port: Number(new URL(urls["old"] ?? "").port), host: "127.0.0.1", rejectUnauthorized: false, ...OLD });
  await new Promise<void>((resolve, reject) => socket.once("secureConnect", resolve).once("error", reject));
  expect(socket.getProtocol()).toBe("TLSv1.1");
  socket.destroy();
});

test("a server that ends the handshake was sent nothing", async () => {
  const exchange = await createNodeTransport()({
    url: urls["selfSigned"] ?? "",
    headers: {},
    body: Buffer.from("{}"),
    signal: undefined,
    timeoutMs: 2_000,
    maxResponseBytes: 100,
  });
  expect(exchange).toMatchObject({ answered: false, reason: "network", sent: false, cause: { code: "DEPTH_ZERO_SELF_SIGNED_CERT" } });
});

test("a process ends by itself after its calls, kept connections or not", async () => {
  const { fetch: _, ...options } = bench.options;
  const server = await bench.sandbox.listen();
  const input = JSON.stringify({ ...options, gateways: [server.url, urls["good"]] });
  const { code, stdout, at } = await runScript("test/support/one-call.ts", [input], { NODE_EXTRA_CA_CERTS: certificates.caFile });
  const lines = stdout.trim().split("\n");
  expect(code).toBe(0);
  expect(lines.slice(0, -1)).toEqual(['{"next":"proceed"}', '{"next":"proceed"}']);
  expect(at - (JSON.parse(lines.at(-1) ?? "{}") as { done: number }).done).toBeLessThan(1_000);
  await server.close();
});
