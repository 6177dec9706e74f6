/** `@redocly/cli`, an optional peer: it is looked for where the user is, and runs with telemetry and notices off. */
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { isObject } from "../json.ts";
import { CommandError, oneLine } from "./terminal.ts";

const TIMEOUT_MS = 60_000;
const MAX_OUTPUT_BYTES = 256 * 1_048_576;

/** Redocly, found, with a folder of its own. */
export interface Redocly {
  /** The report of `redocly diff` as JSON; files are called by the names that were given. */
  readonly diff: (before: string, after: string) => Promise<string>;
  /** A document as JSON, whether it was YAML or in several files. */
  readonly bundle: (file: string) => Promise<string>;
}

/**
 * Finds Redocly from the folder in which the user is, and lends it.
 *
 * @throws {CommandError} where it is not installed, or fails
 */
export async function withRedocly<T>(folder: string, use: (redocly: Redocly) => Promise<T>): Promise<T> {
  const program = await programIn(folder);
  const own = await mkdtemp(join(tmpdir(), "antom-client-"));
  // Without its rules it rates almost everything a patch. A configuration of the user's is not asked.
  const config = join(own, "redocly.yaml");
  const call = (...args: string[]): Promise<string> => run(program, [...args, "--config", config], folder);
  try {
    await writeFile(config, "extends: [diff-recommended]\n");
    return await use({
      diff: async (before, after) =>
        renamed(await call("diff", before, after, "--format", "json", "--fail-on", "none"), [before, after], folder),
      bundle: async (file) => {
        const output = join(await mkdtemp(join(own, "bundle-")), "bundle.json");
        await call("bundle", file, "--output", output);
        return await readFile(output, "utf8");
      },
    });
  } finally {
    await rm(own, { recursive: true, force: true });
  }
}

async function programIn(folder: string): Promise<string> {
  let manifest: string;
  try {
    manifest = createRequire(join(folder, "package.json")).resolve("@redocly/cli/package.json");
  } catch {
    throw new CommandError("check contract needs @redocly/cli, which is not installed here: npm install --save-dev @redocly/cli");
  }
  const { bin } = JSON.parse(await readFile(manifest, "utf8")) as { bin?: unknown };
  const program = isObject(bin) ? bin["redocly"] : bin;
  if (typeof program !== "string") throw new CommandError("the @redocly/cli that is installed here has no program");
  return join(dirname(manifest), program);
}

function run(program: string, args: readonly string[], folder: string): Promise<string> {
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", NO_COLOR: "1" };
  const options = { cwd: folder, env, timeout: TIMEOUT_MS, maxBuffer: MAX_OUTPUT_BYTES };
  return new Promise((done, fail) => {
    execFile(process.execPath, ["--no-warnings", program, ...args], options, (error, stdout, stderr) => {
      if (error === null) done(stdout);
      else fail(new CommandError(`redocly ${args[0]} failed: ${reasonIn(stderr)}`));
    });
  });
}

/** The line of its complaints that says what is wrong; the others are notices, excerpts and a stack. */
function reasonIn(stderr: string): string {
  const reasons = [/^ *- (.+)$/m, /^ *\w*Error: (.+)$/m, /^(Can't .+)$/m, /^❌ (.+)$/m];
  return oneLine(reasons.map((reason) => reason.exec(stderr)?.[1]).find((reason) => reason !== undefined) ?? "it does not say why");
}

/** The report with files called as the user calls them; Redocly calls them from where it runs. */
function renamed(report: string, names: readonly string[], folder: string): string {
  const called = new Map(names.map((name) => [resolve(folder, name), name]));
  return JSON.stringify(
    JSON.parse(report, (key, value: unknown) =>
      key === "file" && typeof value === "string" ? (called.get(resolve(folder, value)) ?? value) : value,
    ),
  );
}
