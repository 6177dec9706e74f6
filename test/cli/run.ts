/** The command line as its users run it, from the sources. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ROOT } from "../../scripts/repository.ts";

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Options {
  readonly input?: string | Uint8Array;
  readonly cwd?: string;
  /** Reads no more than the first of its output, and leaves. */
  readonly leaves?: boolean;
}

const LOADER = pathToFileURL(join(ROOT, "node_modules/tsx/dist/loader.mjs")).href;

/** Runs `antom-client` with these words until it ends. */
export function antomClient(args: readonly string[], { input = "", cwd = ROOT, leaves = false }: Options = {}): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const words = ["--no-warnings", "--import", LOADER, "-C", "antom-source", join(ROOT, "src/cli/main.ts"), ...args];
    const child = spawn(process.execPath, words, { cwd, env: { PATH: process.env["PATH"] ?? "" }, timeout: 20_000 });
    let [stdout, stderr] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      stdout += chunk;
      if (leaves) child.stdout.destroy();
    });
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
      stderr += chunk;
    });
    child.stdin.on("error", () => {});
    child.stdin.end(input);
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, stdout, stderr }));
  });
}
