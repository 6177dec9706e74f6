/** What is measured, as its users get it: peers installed by npm, our own package packed and unpacked beside them, all of it in bench/node_modules. */
import { type ExecFileSyncOptionsWithStringEncoding, execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, type Plugin } from "esbuild";
import { ROOT } from "../scripts/repository.ts";

const { exports: ENTRIES } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
  exports: Record<string, string | Record<string, string>>;
};

/** The condition under which the entries of our package are its sources: the first of each. */
export const SOURCES: string = Object.keys(ENTRIES["."] ?? {})[0] ?? "";

/** Where everything is installed, and nothing else of the repository looks. */
export const MODULES: string = join(import.meta.dirname, "node_modules");
/** Our own package, unpacked. */
const HOME: string = join(MODULES, "antom-client");

/** Installs the peers, unless these very ones are there. Without a registry whatever needs them is left out. */
export function installPeers(): void {
  const wanted = createHash("sha256")
    .update(readFileSync(join(import.meta.dirname, "package-lock.json")))
    .digest("hex");
  const marker = join(MODULES, ".installed");
  if (existsSync(marker) && readFileSync(marker, "utf8") === wanted) return;
  console.log("installing the peers of bench/package.json into bench/node_modules");
  try {
    execFileSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], {
      cwd: import.meta.dirname,
      stdio: ["ignore", "ignore", "inherit"],
    });
    writeFileSync(marker, wanted);
  } catch {
    console.log("npm could not install them: whatever needs a peer is left out");
  }
}

let isOursFresh = false;

/** Builds our package, packs it and unpacks it among the peers, once in a run. */
export function installOurs(): void {
  if (isOursFresh) return;
  isOursFresh = true;
  console.log("building and packing antom-client into bench/node_modules");
  const quiet: ExecFileSyncOptionsWithStringEncoding = { cwd: ROOT, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] };
  execFileSync(process.execPath, ["--import", "tsx", "-C", SOURCES, "scripts/build.ts"], quiet);
  rmSync(HOME, { recursive: true, force: true });
  mkdirSync(HOME, { recursive: true });
  const packed = execFileSync("npm", ["pack", "--json", "--loglevel=error", "--pack-destination", MODULES], quiet);
  const [{ filename } = { filename: "" }] = JSON.parse(packed) as { filename: string }[];
  const tarball = join(MODULES, filename);
  execFileSync("tar", ["-xzf", tarball, "--strip-components=1", "-C", HOME]);
  rmSync(tarball);
}

/** Whether a package is there to be measured. */
export function isInstalled(name: string): boolean {
  return existsSync(join(MODULES, name, "package.json"));
}

/** The version of a package that was installed. */
export function versionOf(name: string): string {
  return (JSON.parse(readFileSync(join(MODULES, name, "package.json"), "utf8")) as { version: string }).version;
}

/** The file that a command of our package runs. */
export function commandOf(name: string): string {
  const { bin } = JSON.parse(readFileSync(join(HOME, "package.json"), "utf8")) as { bin: Record<string, string> };
  return join(HOME, bin[name] ?? "");
}

/**
 * A file of this folder as plain JavaScript, so that no loader is measured with it. What it imports of an entry of our package it gets from the
 * packed one; what no entry shows is bundled with it.
 */
export async function built(name: string): Promise<string> {
  const outfile = join(MODULES, ".built", `${name}.mjs`);
  await build({
    entryPoints: [join(import.meta.dirname, `${name}.ts`)],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    conditions: [SOURCES],
    plugins: [fromPackage],
    logLevel: "warning",
  });
  return outfile;
}

const fromPackage: Plugin = {
  name: "the packed package in place of its sources",
  setup: ({ onResolve }) => {
    const entries = new Map(
      Object.entries(ENTRIES).flatMap(([name, entry]) => {
        const source = typeof entry === "string" ? undefined : entry[SOURCES];
        return source === undefined ? [] : [[join(ROOT, source), `antom-client${name.slice(1)}`] as const];
      }),
    );
    onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir }) => {
      const entry = entries.get(join(resolveDir, path));
      return entry === undefined ? undefined : { path: entry, external: true };
    });
  },
};
