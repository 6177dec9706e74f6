/** The sandbox under load, beside a bare server that does the same two RSA operations. */
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { built, commandOf, installOurs } from "./installed.ts";
import type { Measurement } from "./measurement.ts";
import { start } from "./processes.ts";
import { agentOf, createMerchant, drain, type Merchant, send, session } from "./sandbox-load.ts";
import type { Told, Used } from "./sandbox-server.ts";
import type { Signed } from "./signed.ts";
import { ratioOf, shown, shownSpread, spreadOf } from "./statistics.ts";

const CONNECTIONS = 32;
const REQUESTS = 5_000;
const WARM_UP = 1_500;
const ROUNDS = 5;
const STARTS = 5;

type Kind = Told["kind"];
const KINDS: readonly Kind[] = ["bare", "sandbox"];

interface Sample {
  readonly requestsPerSecond: number;
  /** All threads of the server, in microseconds. */
  readonly cpuPerRequest: number;
  readonly peakMiB: number;
}

export interface Samples {
  readonly load: Readonly<Record<Kind, readonly Sample[]>>;
  /** Milliseconds from the command to its first answer. */
  readonly startUp: readonly number[];
}

export const measurement: Measurement<Samples> = {
  title: "Sandbox",
  method: `Requests per second of a listening sandbox: ${REQUESTS} \`createVaultingSession\` calls, each under a key of its own and signed beforehand, over
${CONNECTIONS} connections, after ${WARM_UP} to warm up. The peer is a bare \`node:http\` server that does the same two RSA operations: verifies the request, signs an
answer of the same length in the thread pool. A fresh process for each round, in turns. Then: how long the command takes until it answers, its keys being there.`,

  take: async ({ quick, times }) => {
    installOurs();
    const server = await built("sandbox-server");
    const merchant = await createMerchant();
    // The same for every server: each is new, and knows none of them.
    const requests = Array.from({ length: quick ? 400 : WARM_UP + REQUESTS }, () => merchant.signed("createVaultingSession", session()));
    const load: Record<Kind, Sample[]> = { bare: [], sandbox: [] };
    for (let round = 0; round < times(ROUNDS); round++) {
      for (const kind of KINDS) load[kind].push(await underLoad(server, kind, merchant, requests, quick ? 100 : WARM_UP));
    }
    return { load, startUp: await startUp(times(STARTS)) };
  },

  read: ({ load, startUp }) => {
    const of = (kind: Kind, figure: keyof Sample): number[] => load[kind].map((sample) => sample[figure]);
    const ratio = (figure: keyof Sample) => ratioOf(of("sandbox", figure), of("bare", figure));
    return {
      aims: [
        { what: "requests/s, to a bare server with the same two RSA operations", figure: ratio("requestsPerSecond"), atLeast: 0.8 },
        { what: "from the command to its first answer", figure: spreadOf(startUp), unit: " ms", atMost: 300 },
      ],
      tables: [
        {
          title: `${CONNECTIONS} connections`,
          columns: ["server", "requests/s", "ratio", "CPU µs per request", "ratio", "peak MiB"],
          rows: KINDS.map((kind) => [
            kind,
            ...(["requestsPerSecond", "cpuPerRequest"] as const).flatMap((figure) => [
              shown(spreadOf(of(kind, figure)).median),
              kind === "bare" ? "1" : shownSpread(ratio(figure)),
            ]),
            shown(spreadOf(of(kind, "peakMiB")).median),
          ]),
        },
      ],
    };
  },
};

async function underLoad(file: string, kind: Kind, { told }: Merchant, requests: readonly Signed[], warmUp: number): Promise<Sample> {
  const server = start(file);
  const { url } = await server.ask<{ url: string }>({ kind, ...told } satisfies Told);
  const agent = agentOf(CONNECTIONS);
  await drain(agent, url, requests.slice(0, warmUp));
  const before = await server.ask<Used>("used");
  const seconds = await drain(agent, url, requests.slice(warmUp));
  const after = await server.ask<Used>("used");
  agent.destroy();
  await server.end();
  const count = requests.length - warmUp;
  console.log(`${kind}: ${(count / seconds).toFixed(0)} requests/s`);
  return {
    requestsPerSecond: Math.round(count / seconds),
    cpuPerRequest: Math.round((after.cpu - before.cpu) / count),
    peakMiB: Math.round(after.peakMiB),
  };
}

/** How long the command takes until it answers, its keys being there. */
async function startUp(times: number): Promise<number[]> {
  const folder = await mkdtemp(join(tmpdir(), "antom-bench-"));
  const taken: number[] = [];
  // The first one makes the keys, and is not counted.
  for (let time = 0; time <= times; time++) {
    const begin = performance.now();
    const child = spawn(process.execPath, [commandOf("antom"), "sandbox", "--port", "0", "--keys", folder]);
    const url = await new Promise<string>((resolve, reject) => {
      let text = "";
      child.stdout.on("data", (chunk) => {
        text += chunk;
        const found = /gateway\s+(http:\S+)/.exec(text)?.[1];
        if (found !== undefined) resolve(found);
      });
      child.once("close", (code) => reject(new Error(`the command ended with ${code}: ${text}`)));
    });
    await send(undefined, url, { path: "/", headers: { "Content-Length": "0" }, body: "" });
    if (time > 0) taken.push(Math.round(performance.now() - begin));
    const closed = new Promise((resolve) => child.once("close", resolve));
    child.kill("SIGINT");
    await closed;
  }
  await rm(folder, { recursive: true });
  return taken;
}
