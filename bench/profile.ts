/** Where the time goes: a profile of one client, or of one of the sandbox's servers, by function and by file. */
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createKeyPair } from "../src/sandbox/index.ts";
import type { Target } from "./client-exchange.ts";
import type { GatewayOptions } from "./client-gateway.ts";
import type { Sample, Told } from "./client-process.ts";
import { clients } from "./clients/all.ts";
import { built, installOurs, installPeers } from "./installed.ts";
import { type Asked, start } from "./processes.ts";
import { plain } from "./results.ts";
import { agentOf, createMerchant, drain, session } from "./sandbox-load.ts";
import type { Told as ServerTold } from "./sandbox-server.ts";
import { shown } from "./statistics.ts";

const IN_FLIGHT = 16;
const MS = 4_000;
const REQUESTS = 8_000;
const LINES = 30;

/** Calls or requests that were made while the profile was taken. */
type Work = (execArgv: string[]) => Promise<number>;

/** Prints the profile of a client by its name, of the `sandbox`, or of the `bare` server beside it. */
export async function profile(what: string): Promise<void> {
  const isServer = what === "sandbox" || what === "bare";
  if (!isServer && !clients.some(({ name }) => name === what)) {
    throw new Error(`there is no ${what}; there are sandbox, bare, ${clients.map(({ name }) => name).join(", ")}`);
  }
  installPeers();
  installOurs();
  const folder = await mkdtemp(join(tmpdir(), "antom-profile-"));
  try {
    const work = isServer ? serving(what) : calling(what);
    const count = await work(["--no-warnings", "--cpu-prof", `--cpu-prof-dir=${folder}`, "--cpu-prof-interval=200"]);
    const [file = ""] = await readdir(folder);
    print(JSON.parse(await readFile(join(folder, file), "utf8")) as CpuProfile, count);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function calling(name: string): Work {
  return async (execArgv) => {
    const [server, client] = await Promise.all([built("client-server"), built("client-process")]);
    const [merchant, gateway] = await Promise.all([createKeyPair(), createKeyPair()]);
    const serving = start(server);
    const { origin } = await serving.ask<{ origin: string }>({ merchant, gateway } satisfies GatewayOptions);
    const target: Target = { origin, privateKey: merchant.privateKey, gatewayPublicKey: gateway.publicKey };
    const process = start(client, { execArgv });
    const told: Told = { name, target, levels: [{ inFlight: IN_FLIGHT, warmUpMs: 0, measureMs: MS }] };
    const [sample] = await process.ask<Sample[]>(told);
    await ended(process, serving);
    return ((sample?.callsPerSecond ?? 0) * MS) / 1_000;
  };
}

function serving(kind: ServerTold["kind"]): Work {
  return async (execArgv) => {
    const { told, signed } = await createMerchant();
    const requests = Array.from({ length: REQUESTS }, () => signed("createVaultingSession", session()));
    const server = start(await built("sandbox-server"), { execArgv });
    const { url } = await server.ask<{ url: string }>({ kind, ...told } satisfies ServerTold);
    const agent = agentOf(32);
    await drain(agent, url, requests);
    agent.destroy();
    await ended(server);
    return REQUESTS;
  };
}

async function ended(...processes: readonly Asked[]): Promise<void> {
  for (const process of processes) await process.end();
}

interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

function print({ nodes, samples, timeDeltas }: CpuProfile, count: number): void {
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const byFunction = new Map<string, number>();
  const byFile = new Map<string, number>();
  samples.forEach((id, index) => {
    const { functionName = "", url = "", lineNumber = 0 } = frames.get(id) ?? {};
    const file = url.replace(/^.*node_modules\//, "") || functionName;
    add(byFunction, url === "" ? functionName : `${functionName} ${file}:${lineNumber + 1}`, timeDeltas[index] ?? 0);
    add(byFile, file, timeDeltas[index] ?? 0);
  });
  for (const [title, times] of [
    ["function", byFunction],
    ["file", byFile],
  ] as const) {
    const rows = [...times].sort(([, a], [, b]) => b - a).slice(0, LINES);
    console.log(
      plain({
        title: `Self time, ${count.toFixed(0)} calls`,
        columns: ["µs per call", title],
        rows: rows.map(([name, us]) => [shown(us / count), name]),
      }),
    );
  }
}

function add(times: Map<string, number>, name: string, us: number): void {
  times.set(name, (times.get(name) ?? 0) + us);
}
