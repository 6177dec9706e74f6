/** The runtimes: where their binaries are, how each is started, what it prefers in a package. */
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { access } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { PlatformName } from "./setting.ts";

const run = promisify(execFile);

/** The other runtimes are installed here and nowhere else: a package of its own, so that the rest of this folder belongs to ours. */
const BINARIES: string = fileURLToPath(new URL("binaries/", import.meta.url));

type RuntimeName = "node" | "bun" | "deno" | "workerd";

export interface Runtime {
  readonly name: RuntimeName;
  readonly binary: string;
  readonly platform: PlatformName;
  /** Whether it resolves packages by itself; otherwise a bundler does, as wrangler would. */
  readonly resolves: boolean;
  /** Conditions of a bundle for it. */
  readonly conditions: readonly string[];
  /** Starts the program that stands in a folder. It tells its port in a line of its output. */
  readonly args: (folder: string) => readonly string[];
}

const binaryIn = (path: string): string => join(BINARIES, "node_modules", path);

export const RUNTIMES: readonly Runtime[] = [
  {
    name: "node",
    binary: process.execPath,
    platform: "node",
    resolves: true,
    conditions: ["node"],
    args: (folder) => ["--no-warnings", join(folder, "node.js")],
  },
  {
    name: "bun",
    binary: binaryIn("@oven/bun-linux-x64/bin/bun"),
    platform: "node",
    resolves: true,
    conditions: ["bun", "node"],
    args: (folder) => ["run", join(folder, "bun.js")],
  },
  {
    name: "deno",
    binary: binaryIn("@deno/linux-x64-glibc/deno"),
    platform: "node",
    resolves: true,
    conditions: ["deno", "node"],
    args: (folder) => [
      "run",
      "--no-lock",
      "--no-remote",
      "--node-modules-dir=manual",
      "--allow-net=127.0.0.1",
      "--allow-read",
      join(folder, "deno.js"),
    ],
  },
  {
    name: "workerd",
    binary: binaryIn("@cloudflare/workerd-linux-64/bin/workerd"),
    platform: "web",
    resolves: false,
    conditions: ["workerd", "worker", "browser"],
    args: (folder) => ["serve", "--control-fd=1", join(folder, "workerd.capnp")],
  },
];

export async function isInstalled({ binary }: Runtime): Promise<boolean> {
  return access(binary).then(
    () => true,
    () => false,
  );
}

/** Installs the other runtimes from the lock file; only those for this machine. */
export async function install(): Promise<void> {
  await run("npm", ["ci", "--prefix", BINARIES, "--ignore-scripts"], { cwd: BINARIES });
}

/** As it says it itself. */
export async function versionOf({ binary }: Runtime): Promise<string> {
  const { stdout } = await run(binary, ["--version"]);
  return /\d[\w.-]*/.exec(stdout)?.[0] ?? stdout.trim();
}

export interface Server {
  readonly url: string;
  close(): Promise<void>;
}

/** Starts a program in its runtime. */
export function start(runtime: Runtime, folder: string): Promise<Server> {
  const child = spawn(runtime.binary, runtime.args(folder), {
    cwd: folder,
    env: { PATH: process.env["PATH"], HOME: folder, NO_COLOR: "1" },
  });
  const said: string[] = [];
  child.stderr.on("data", (chunk) => said.push(String(chunk)));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`${runtime.name} ended with ${code}: ${said.join("")}`)));
    child.stdout.on("data", (chunk) => {
      said.push(String(chunk));
      const port = /\bport\W+(\d+)/.exec(said.join(""))?.[1];
      if (port !== undefined) resolve({ url: `http://127.0.0.1:${port}`, close: () => ended(child) });
    });
  });
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill("SIGKILL");
  });
}
