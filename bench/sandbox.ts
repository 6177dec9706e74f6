/** The sandbox under load, beside a bare server that does the same two RSA operations. */
import { type ChildProcess, fork, spawn } from "node:child_process";
import { createPrivateKey, type KeyObject, randomUUID, sign } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { Agent, request as httpRequest } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createKeyPair, type KeyPair } from "../src/sandbox/index.ts";
import { soak } from "./sandbox-soak.ts";

const CLIENT = "SANDBOX_5X00000000000000";
const PATH = "/ams/sandbox/api/v1/vaults/createVaultingSession";
const CONNECTIONS = 32;
const REQUESTS = 6_000;
const WARM_UP = 1_000;
const ROUNDS = 3;

const [merchant, gateway] = await Promise.all([createKeyPair(), createKeyPair()]);
const key = createPrivateKey({ key: Buffer.from(merchant.privateKey, "base64"), format: "der", type: "pkcs8" });
const minutes = Number(process.argv[process.argv.indexOf("--soak") + 1]);
if (process.argv.includes("--soak")) await soak(await serverOf("sandbox"), { key, clientId: CLIENT, minutes, signed, send });
else await compare();

async function compare(): Promise<void> {
  // In turns, so that what else the machine does meets both.
  const rates: Record<"bare" | "sandbox", number[]> = { bare: [], sandbox: [] };
  const peaks: Record<"bare" | "sandbox", number> = { bare: 0, sandbox: 0 };
  for (let round = 0; round < ROUNDS; round++) {
    for (const kind of ["bare", "sandbox"] as const) {
      const server = await serverOf(kind);
      rates[kind].push(await rateOf(server.url));
      peaks[kind] = Math.max(peaks[kind], (await server.memory()).peakMiB);
      server.end();
    }
  }
  const best = { bare: Math.max(...rates.bare), sandbox: Math.max(...rates.sandbox) };
  for (const kind of ["bare", "sandbox"] as const) {
    console.log(`${kind.padEnd(8)} ${best[kind].toFixed(0)} requests/s (best of ${ROUNDS}), peak memory ${peaks[kind].toFixed(0)} MiB`);
  }
  console.log(`ratio    ${(best.sandbox / best.bare).toFixed(2)} (aim: 0.80 or more)`);
  console.log(`start-up ${await startUp()}`);
}

export interface Server {
  readonly url: string;
  memory(): Promise<{ peakMiB: number; heapMiB: number }>;
  end(): void;
}

async function serverOf(kind: "bare" | "sandbox"): Promise<Server> {
  const child = fork(join(import.meta.dirname, "sandbox-server.ts"), {
    execArgv: ["--no-warnings", "--import", "tsx", "-C", "antom-source"],
  });
  const { url } = await asked<{ url: string }>(child, { kind, clientId: CLIENT, merchant, gateway } satisfies {
    kind: string;
    merchant: KeyPair;
    gateway: KeyPair;
    clientId: string;
  });
  return { url, memory: () => asked(child, "memory"), end: () => child.kill() };
}

function asked<T>(child: ChildProcess, message: string | object): Promise<T> {
  return new Promise((resolve) => {
    child.once("message", (answer) => resolve(answer as T));
    child.send(message);
  });
}

/** Requests per second over so many connections, each request signed before the clock starts. */
async function rateOf(url: string): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const queue = Array.from({ length: WARM_UP + REQUESTS }, () => signed(key, CLIENT, PATH, sessionBody()));
  const drain = async (count: number): Promise<void> => {
    let left = count;
    const worker = async (): Promise<void> => {
      while (left-- > 0) {
        const next = queue.pop();
        if (next === undefined) return;
        const status = await send(agent, url, next);
        if (status !== 200) throw new Error(`HTTP ${status}`);
      }
    };
    await Promise.all(Array.from({ length: CONNECTIONS }, worker));
  };
  await drain(WARM_UP);
  const start = performance.now();
  await drain(REQUESTS);
  const seconds = (performance.now() - start) / 1_000;
  agent.destroy();
  return REQUESTS / seconds;
}

function sessionBody(): string {
  return JSON.stringify({
    paymentMethodType: "CARD",
    vaultingRequestId: randomUUID(),
    vaultingNotificationUrl: "https://merchant.example/antom/notify",
    redirectUrl: "https://merchant.example/cards/done",
  });
}

export interface Signed {
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: string;
}

export function signed(by: KeyObject, clientId: string, path: string, body: string): Signed {
  const time = String(Date.now());
  const signature = sign("sha256", Buffer.from(`POST ${path}\n${clientId}.${time}.${body}`), by).toString("base64");
  return {
    path,
    body,
    headers: {
      "Content-Type": "application/json; charset=UTF-8",
      "Client-Id": clientId,
      "Request-Time": time,
      Signature: `algorithm=RSA256,keyVersion=1,signature=${encodeURIComponent(signature)}`,
      "Content-Length": String(Buffer.byteLength(body)),
    },
  };
}

export function send(agent: Agent | undefined, url: string, { path, headers, body }: Signed): Promise<number> {
  return new Promise((resolve, reject) => {
    const outgoing = httpRequest(
      url + path,
      { method: "POST", headers, ...(agent === undefined ? { agent: false } : { agent }) },
      (incoming) => {
        incoming.resume();
        incoming.once("end", () => resolve(incoming.statusCode ?? 0));
        incoming.once("error", reject);
      },
    );
    outgoing.once("error", reject);
    outgoing.end(body);
  });
}

/** How long the command takes until it answers, its keys being there. */
async function startUp(): Promise<string> {
  const main = join(import.meta.dirname, "../dist/src/cli/main.js");
  if (!existsSync(main)) return "not measured: npm run build makes what is started";
  const folder = await mkdtemp(join(tmpdir(), "antom-bench-"));
  const times: number[] = [];
  for (let round = 0; round < 6; round++) {
    const start = performance.now();
    const child = spawn(process.execPath, [main, "sandbox", "--port", "0", "--keys", folder]);
    const url = await new Promise<string | undefined>((resolve) => {
      let text = "";
      child.stdout.on("data", (chunk) => {
        text += chunk;
        const found = /gateway\s+(http:\S+)/.exec(text)?.[1];
        if (found !== undefined) resolve(found);
      });
      child.once("close", () => resolve(undefined));
    });
    if (url === undefined) break;
    await send(undefined, url, { path: "/", headers: { "Content-Length": "0" }, body: "" });
    // The first one makes the keys.
    if (round > 0) times.push(performance.now() - start);
    child.kill("SIGINT");
  }
  await rm(folder, { recursive: true });
  times.sort((a, b) => a - b);
  if (times.length < 5) return "not measured: what npm run build made is older than the command";
  return `${(times[2] ?? 0).toFixed(0)} ms from the command to its first answer, keys being there (median of 5; aim: less than 300)`;
}
