/** Processes of this repository's own scripts. */
import { spawn } from "node:child_process";
import { ROOT } from "../../scripts/repository.ts";

export interface Ended {
  /** The exit code; null where it had to be ended. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** When it was seen to end, Unix time in milliseconds. */
  readonly at: number;
}

/** Runs a script until it ends by itself, or for ten seconds. */
export function runScript(file: string, args: readonly string[] = [], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--no-warnings", "--import", "tsx", "-C", "antom-source", file, ...args], {
      cwd: ROOT,
      env: { PATH: process.env["PATH"] ?? "", NO_COLOR: "1", ...env },
      timeout: 10_000,
    });
    let stdout = "";
    let stderr = "";
    child.stdout.on("data", (chunk) => {
      stdout += chunk;
    });
    child.stderr.on("data", (chunk) => {
      stderr += chunk;
    });
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, stdout, stderr, at: Date.now() }));
  });
}
