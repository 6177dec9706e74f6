/** What it takes to begin: importing, memory, bundles, what is installed, what the compiler has to read. */
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../scripts/repository.ts";
import { type Bundle, bundled, COMPILER_OPTIONS } from "./consumer.ts";
import { installOurs, installPeers, isInstalled, MODULES, versionOf } from "./installed.ts";
import type { Measurement } from "./measurement.ts";
import { type Installed, installed, partsOf } from "./start-sizes.ts";
import { ratioOf, shown, shownSpread, spreadOf } from "./statistics.ts";

const OURS = "antom-client";
const NOTHING = "nothing";

/** What is imported from each, and how a program of its users begins. */
const PACKAGES: Readonly<Record<string, string>> = {
  [OURS]: 'import { createAntomClient } from "antom-client"; export const made = createAntomClient;',
  "openapi-fetch": 'import createClient from "openapi-fetch"; export const made = createClient;',
  stripe: 'import Stripe from "stripe"; export const made = Stripe;',
  openai: 'import OpenAI from "openai"; export const made = OpenAI;',
  "alipay-sdk": 'import { AlipaySdk } from "alipay-sdk"; export const made = AlipaySdk;',
  "@adyen/api-library": 'import { Client, CheckoutAPI } from "@adyen/api-library"; export const made = [Client, CheckoutAPI];',
};
const ONE_OPERATION =
  'import { createClientFor, createVaultingSession } from "antom-client"; export const antom = (options) => createClientFor([createVaultingSession], options);';

/** Of our own package: what a client needs, and what else it brings. */
const FOLDERS = [
  "dist/src",
  "dist/src/sandbox",
  "dist/src/checks",
  "dist/src/cli",
  "dist/src/doctor",
  "dist/src/parts",
  "dist/generated",
  "dist/explorer",
  "src",
  "generated",
  "vectors",
];

const IMPORTS = 20;
const COMPILATIONS = 5;

interface Import {
  readonly ms: number;
  /** Resident memory that the import added. */
  readonly MiB: number;
}

export interface Samples {
  readonly versions: Readonly<Record<string, string>>;
  readonly imports: Readonly<Record<string, readonly Import[]>>;
  /** Seconds of the compiler, by package; `nothing` is a program that imports nothing. */
  readonly compilations: Readonly<Record<string, readonly number[]>>;
  readonly installed: Readonly<Record<string, Installed>>;
  /** Kilobytes of our own package, by folder. */
  readonly parts: Readonly<Record<string, number>>;
  readonly bundles: Readonly<Record<string, { readonly node: Bundle | null; readonly neutral: Bundle | null }>>;
}

export const measurement: Measurement<Samples> = {
  title: "Start",
  method: `The packed package, unpacked beside its peers. Import: the time of one \`import()\` in a fresh process and what it added to the resident memory, median of ${IMPORTS},
in turns. Compiler: \`tsc --noEmit\` over a program that imports the package and does nothing, less the time of one that imports nothing, with \`skipLibCheck\`. Installed:
with everything that npm brings because of it. Bundles: esbuild, minified, gzip -9.`,

  take: async ({ times }) => {
    installPeers();
    installOurs();
    const names = Object.keys(PACKAGES).filter((name) => {
      if (!isInstalled(name)) console.log(`${name} is not installed and left out`);
      return isInstalled(name);
    });
    const imports = await inTurns(names, times(IMPORTS), importOf);
    const compilations = await inTurns([NOTHING, ...names], times(COMPILATIONS), compilationOf);
    const bundles: Record<string, { node: Bundle | null; neutral: Bundle | null }> = {};
    for (const [name, contents] of Object.entries({ "antom-client, one operation": ONE_OPERATION, ...PACKAGES })) {
      const isThere = names.some((known) => name.startsWith(known));
      if (isThere) bundles[name] = { node: await bundleFor("node", contents), neutral: await bundleFor("neutral", contents) };
    }
    return {
      versions: Object.fromEntries(names.map((name) => [name, versionOf(name)])),
      imports,
      compilations,
      installed: Object.fromEntries(names.map((name) => [name, installed(name)])),
      parts: partsOf(OURS, FOLDERS),
      bundles,
    };
  },

  read: ({ versions, imports, compilations, installed, parts, bundles }) => {
    const msOf = (name: string): number[] => (imports[name] ?? []).map(({ ms }) => ms);
    const beyond = (name: string): number[] =>
      (compilations[name] ?? []).map((seconds, index) => seconds - (compilations[NOTHING]?.[index] ?? Number.NaN));
    const exact = (value = Number.NaN) => spreadOf([value]);
    const one = bundles["antom-client, one operation"];
    const size = (bundle: Bundle | null | undefined): string => (bundle ? `${shown(bundle.kB)} / ${shown(bundle.gzipKB)}` : "fails");
    return {
      aims: [
        { what: "import", figure: spreadOf(msOf(OURS)), unit: " ms", atMost: 15 },
        { what: "import, to stripe's", figure: ratioOf(msOf(OURS), msOf("stripe")), atMost: 0.2 },
        { what: "bundle of one operation, node, gzip", figure: exact(one?.node?.gzipKB), unit: " kB", atMost: 10 },
        { what: "bundle of one operation, neutral, gzip", figure: exact(one?.neutral?.gzipKB), unit: " kB", atMost: 10 },
        {
          what: "installed, with openapi-fetch and its helper",
          figure: exact((installed[OURS]?.kB ?? Number.NaN) / 1_024),
          unit: " MB",
          atMost: 1.5,
        },
        { what: "compiler over an empty program", figure: spreadOf(beyond(OURS)), unit: " s", atMost: 0.1 },
      ],
      tables: [
        {
          title: "Packages",
          columns: ["package", "import ms", "ours to it", "memory MiB", "compiler s", "installed kB", "packages"],
          rows: Object.keys(imports).map((name) => [
            `${name} ${versions[name] ?? ""}`,
            shownSpread(spreadOf(msOf(name))),
            shownSpread(ratioOf(msOf(OURS), msOf(name))),
            shown(spreadOf((imports[name] ?? []).map(({ MiB }) => MiB)).median),
            shownSpread(spreadOf(beyond(name))),
            String(installed[name]?.kB ?? ""),
            String(installed[name]?.packages ?? ""),
          ]),
        },
        {
          title: "What our package is made of",
          columns: ["folder, without those below that are listed too", "kB"],
          rows: Object.entries(parts).map(([folder, kB]) => [folder === "" ? "everything else" : folder, String(kB)]),
        },
        {
          title: "Bundles, kB minified / gzip",
          columns: ["bundle", "node", "neutral"],
          rows: Object.entries(bundles).map(([name, { node, neutral }]) => [name, size(node), size(neutral)]),
        },
      ],
    };
  },
};

/** Everybody once, and then again: what the machine does meanwhile meets all. */
async function inTurns<T>(names: readonly string[], times: number, measure: (name: string) => T): Promise<Record<string, T[]>> {
  const taken: Record<string, T[]> = Object.fromEntries(names.map((name) => [name, []]));
  for (let time = 0; time < times; time++) for (const name of names) taken[name]?.push(measure(name));
  return taken;
}

const IMPORT = `
  const before = process.memoryUsage().rss;
  const start = performance.now();
  await import(process.argv[1]);
  const ms = performance.now() - start;
  console.log(JSON.stringify({ ms: Number(ms.toFixed(2)), MiB: Number(((process.memoryUsage().rss - before) / 2 ** 20).toFixed(2)) }));
`;

function importOf(name: string): Import {
  const args = ["--no-warnings", "--input-type=module", "--eval", IMPORT, name];
  return JSON.parse(execFileSync(process.execPath, args, { cwd: MODULES, encoding: "utf8" })) as Import;
}

/** Null where the platform lacks what they need. */
async function bundleFor(platform: "node" | "neutral", contents: string): Promise<Bundle | null> {
  // The neutral platform names no fields of its own.
  const fields = platform === "neutral" ? { mainFields: ["module", "main"] } : {};
  const bundle = await bundled(contents, MODULES, { platform, ...fields }).catch(() => null);
  return bundle && { kB: Number(bundle.kB.toFixed(1)), gzipKB: Number(bundle.gzipKB.toFixed(1)) };
}

function compilationOf(name: string): number {
  const folder = join(MODULES, ".compiled");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "program.ts"), PACKAGES[name] ?? "export const made = 1;");
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: COMPILER_OPTIONS, files: ["program.ts"] }));
  const start = performance.now();
  try {
    execFileSync(process.execPath, [join(ROOT, "node_modules/typescript/bin/tsc"), "-p", folder], { stdio: "pipe" });
  } catch (error) {
    throw new Error(`${name} does not compile: ${String((error as { stdout?: Buffer }).stdout)}`);
  }
  const seconds = (performance.now() - start) / 1_000;
  rmSync(folder, { recursive: true });
  return Number(seconds.toFixed(3));
}
