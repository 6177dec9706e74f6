/** A server to be measured, in a process of its own: the sandbox, or a bare one that does the same two RSA operations. */
import { createPrivateKey, createPublicKey, sign, verify } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { createSandbox, type KeyPair } from "../src/sandbox/index.ts";
import { answer } from "./processes.ts";

export interface Told {
  readonly kind: "sandbox" | "bare";
  readonly clientId: string;
  readonly merchant: KeyPair;
  readonly gateway: KeyPair;
}

/** What a server has used since it began. */
export interface Used {
  /** All threads, in microseconds. */
  readonly cpu: number;
  readonly peakMiB: number;
  readonly heapMiB: number;
}

answer(async (message: Told | "used"): Promise<{ url: string } | Used> => {
  if (message === "used") {
    const { user, system } = process.cpuUsage();
    return { cpu: user + system, peakMiB: process.resourceUsage().maxRSS / 1_024, heapMiB: process.memoryUsage().heapUsed / 2 ** 20 };
  }
  const { kind, clientId, merchant, gateway } = message;
  if (kind === "bare") return { url: await bare(merchant, gateway) };
  const sandbox = await createSandbox({ clients: [{ clientId, product: "ams", publicKey: merchant.publicKey }], keyPair: gateway });
  return { url: (await sandbox.listen()).url };
});

/** As little as a signed answer can take. */
function bare(merchant: KeyPair, gateway: KeyPair): Promise<string> {
  const theirs = createPublicKey({ key: Buffer.from(merchant.publicKey, "base64"), format: "der", type: "spki" });
  const ours = createPrivateKey({ key: Buffer.from(gateway.privateKey, "base64"), format: "der", type: "pkcs8" });
  const answer = Buffer.from(
    JSON.stringify({ result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "success." }, data: "x".repeat(700) }),
  );
  const server = createServer(async (incoming, outgoing) => {
    const body = await read(incoming);
    const { "client-id": client, "request-time": sentAt, signature = "" } = incoming.headers;
    const value = /signature=(.+)$/.exec(String(signature))?.[1] ?? "";
    const content = Buffer.concat([Buffer.from(`POST ${incoming.url}\n${client}.${sentAt}.`), body]);
    if (!verify("sha256", content, theirs, Buffer.from(decodeURIComponent(value), "base64"))) {
      outgoing.writeHead(401).end();
      return;
    }
    JSON.parse(body.toString());
    const time = new Date().toISOString();
    sign("sha256", Buffer.concat([Buffer.from(`POST ${incoming.url}\n${client}.${time}.`), answer]), ours, (_, bytes) => {
      const header = `algorithm=RSA256, keyVersion=1, signature=${encodeURIComponent(bytes.toString("base64"))}`;
      outgoing
        .writeHead(200, { "Content-Type": "application/json", "client-id": client, "response-time": time, signature: header })
        .end(answer);
    });
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  });
}

async function read(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}
