/** Programs of others that look at a package: at its tarball, or at a folder. */
import { execFile } from "node:child_process";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { ROOT } from "../repository.ts";

const run = promisify(execFile);
const node = (cwd: string, script: string, ...args: string[]): Promise<{ stdout: string }> =>
  run(process.execPath, [join(ROOT, "node_modules", script), ...args], { cwd });

/** What the manifest says and the files don't keep. */
export async function publint(place: string): Promise<void> {
  await node(ROOT, "publint/src/cli.js", place, "--strict");
}

/** What the types say and the code doesn't keep, for everybody who can load modules. */
export async function attw(place: string): Promise<void> {
  // It packs a folder into that folder.
  const what = place.endsWith(".tgz") ? [place] : ["--pack", place];
  const data = ["./vectors/*.json", "./openapi/editions.yaml"];
  await node(ROOT, "@arethetypeswrong/cli/dist/index.js", ...what, "--profile", "esm-only", "--exclude-entrypoints", ...data);
}

interface Size {
  readonly name: string;
  readonly size: number;
  readonly sizeLimit?: number;
}

/** What bundles weigh, by `.size-limit.js`. */
export async function sizes(home: string): Promise<string> {
  await cp(join(ROOT, ".size-limit.js"), join(home, ".size-limit.js"));
  const { stdout } = await node(home, "size-limit/bin.js", "--json");
  const inWords = ({ name, size, sizeLimit }: Size): string =>
    `${name}: ${size} bytes${sizeLimit === undefined ? "" : `, at most ${sizeLimit}`}`;
  return (JSON.parse(stdout) as Size[]).map(inWords).join("\n");
}
