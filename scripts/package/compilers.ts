/** The compilers that users have. Those that are not ours stand apart, as each brings a `tsc`, and only one can be the project's. */
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { ROOT } from "../repository.ts";

const run = promisify(execFile);
const APART = join(ROOT, "scripts/package/compilers");

/** Where each is. */
const PLACES = {
  "5.4": join(APART, "node_modules/typescript-5.4"),
  "5.9": join(ROOT, "node_modules/typescript"),
  "7": join(APART, "node_modules/typescript-7"),
} as const;

/** A version of TypeScript. */
export type Compiler = keyof typeof PLACES;
export const COMPILERS = Object.keys(PLACES) as readonly Compiler[];

/** Installs them, unless they are as they should be. @throws where one is of another version than it is called by */
export async function installCompilers(): Promise<void> {
  const { dependencies } = await read<{ dependencies: Readonly<Record<string, string>> }>(APART);
  const wanted = Object.entries(dependencies).map(([name, spec]) => [join(APART, "node_modules", name), spec.split("@").at(-1)] as const);
  const isThere = await Promise.all(wanted.map(async ([place, version]) => (await versionIn(place)) === version));
  if (isThere.includes(false)) await run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline"], { cwd: APART });
  for (const [called, place] of Object.entries(PLACES)) {
    const version = await versionIn(place);
    if (version?.startsWith(`${called}.`) !== true) throw new Error(`TypeScript ${called} is ${version ?? "not there"}`);
  }
}

/** Runs `tsc` of a version. @throws with what it says */
export async function tsc(compiler: Compiler, ...args: string[]): Promise<void> {
  await run(process.execPath, [join(PLACES[compiler], "bin/tsc"), ...args]);
}

async function versionIn(folder: string): Promise<string | undefined> {
  return (await read<{ version: string }>(folder).catch(() => undefined))?.version;
}

async function read<T>(folder: string): Promise<T> {
  return JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as T;
}
