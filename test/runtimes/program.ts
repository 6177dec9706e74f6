/** The program that a runtime runs: the checks with its server, and the library as a user's package or as it stands in `src/`. */
import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { ROOT } from "../../scripts/repository.ts";
import type { Runtime } from "./runtimes.ts";

const HERE = fileURLToPath(new URL(".", import.meta.url));

/** Writes the program of a runtime into a folder where the package is installed. A runtime that resolves packages loads it from there. */
export async function programOfPackage(runtime: Runtime, folder: string): Promise<void> {
  // Its imports are to be looked for where it is put, so it is not bundled from where it stands.
  const own = join(folder, `${runtime.name}.js`);
  await bundle(runtime, own, { external: ["antom-client", "antom-client/*", "node:*"] });
  if (runtime.resolves) return;
  await bundle(runtime, own, { entry: own, external: ["node:*"] });
  await copyConfiguration(folder);
}

/** The same in one file, out of `src/`. */
export async function programOfSource(runtime: Runtime, folder: string): Promise<void> {
  await bundle(runtime, join(folder, `${runtime.name}.js`), { conditions: ["antom-source"], external: ["node:*"] });
  await copyConfiguration(folder);
}

interface Bundling {
  readonly entry?: string;
  readonly external: string[];
  readonly conditions?: readonly string[];
}

async function bundle(runtime: Runtime, outfile: string, { entry, external, conditions = [] }: Bundling): Promise<void> {
  await build({
    entryPoints: [entry ?? join(HERE, `inside/${runtime.name}.ts`)],
    outfile,
    allowOverwrite: true,
    absWorkingDir: ROOT,
    bundle: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    conditions: [...runtime.conditions, ...conditions],
    target: "es2023",
    supported: { "import-attributes": true },
    external,
    logLevel: "silent",
  });
}

async function copyConfiguration(folder: string): Promise<void> {
  await copyFile(join(HERE, "workerd.capnp"), join(folder, "workerd.capnp"));
}
