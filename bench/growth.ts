/** What becomes of generating, compiling, importing and bundling as the contract grows. */
import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { stringify } from "yaml";
import type { Document } from "../scripts/document.ts";
import { readEntries } from "../scripts/editions.ts";
import { ROOT } from "../scripts/repository.ts";
import { bundled, COMPILER_OPTIONS } from "./consumer.ts";
import { grown } from "./growth-contract.ts";
import { SOURCES } from "./installed.ts";
import type { Measurement } from "./measurement.ts";
import { shown, spreadOf } from "./statistics.ts";

const run = promisify(execFile);

const SIZES = [10, 100, 1_000] as const;

/** Seconds and kilobytes at a size. */
interface Sample {
  readonly operations: number;
  /** All of `npm run generate`. */
  readonly generate: number;
  /** From the sources to what is published. */
  readonly build: number;
  /** A program that calls one operation, over one that imports nothing; several times. */
  readonly compile: readonly number[];
  readonly importMs: readonly number[];
  /** Minified and gzip. */
  readonly oneGzipKB: number;
  readonly allGzipKB: number;
}

export type Samples = readonly Sample[];

const CONSUMER = `
import { createAntomClient } from "./dist/src/index.js";
const antom = createAntomClient({ clientId: "SANDBOX_0", gateway: "asia", privateKey: "", antomPublicKey: "" });
const outcome = await antom.createVaultingSession({ paymentMethodType: "CARD", vaultingRequestId: "1", vaultingNotificationUrl: "https://merchant.example" });
if (outcome.next === "proceed") console.log(outcome.data.vaultingSessionData satisfies string);
`;
const ONE =
  'import { createClientFor, createVaultingSession } from "./src/index.ts"; export const antom = (o) => createClientFor([createVaultingSession], o);';
const ALL = 'export { createAntomClient } from "./src/index.ts";';

export const measurement: Measurement<Samples> = {
  title: "Growth",
  method: `A contract of ${SIZES.join(", ")} operations: ours again and again under other names, each with copies of the schemas that it alone uses. Generating is
\`npm run generate\`, Redocly's bundling included; building is \`tsc\` for the types from \`src/index.ts\` on, and rolldown for what runs; compiling is a program that makes a client and calls one operation,
against those types, less one that imports nothing; the bundles are esbuild's for Node, minified, gzip -9.`,

  take: async ({ quick, times }) => {
    const document = JSON.parse(await readFile(join(ROOT, "generated/ams.openapi.json"), "utf8")) as Document;
    const samples: Sample[] = [];
    for (const size of quick ? SIZES.slice(0, 1) : SIZES) {
      const folder = await projectOf(grown(document, size));
      try {
        samples.push(await sampleOf(folder, size, times(size < 1_000 ? 5 : 3)));
      } finally {
        await rm(folder, { recursive: true });
      }
    }
    return samples;
  },

  read: (samples) => {
    const figures: readonly (readonly [string, (sample: Sample) => number])[] = [
      ["generate, s", ({ generate }) => generate],
      ["build, s", ({ build }) => build],
      ["compile a consumer, s", ({ compile }) => spreadOf(compile).median],
      ["import, ms", ({ importMs }) => spreadOf(importMs).median],
      ["bundle of one operation, kB gzip", ({ oneGzipKB }) => oneGzipKB],
      ["bundle of all, kB gzip", ({ allGzipKB }) => allGzipKB],
    ];
    return {
      aims: [],
      tables: [
        {
          title: "By the number of operations",
          columns: [
            "figure",
            ...samples.map(({ operations }) => String(operations)),
            ...samples.slice(1).map((sample, index) => `${samples[index]?.operations} to ${sample.operations}, per operation added`),
          ],
          rows: figures.map(([name, of]) => [
            name,
            ...samples.map((sample) => shown(of(sample))),
            ...samples.slice(1).map((sample, index) => {
              const before = samples[index] ?? sample;
              return ((of(sample) - of(before)) / (sample.operations - before.operations)).toPrecision(2);
            }),
          ]),
        },
      ],
    };
  },
};

/** A copy of the project with another contract. */
async function projectOf(contract: Document): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "antom-growth-"));
  for (const name of [
    "scripts",
    "src",
    "openapi",
    "package.json",
    "tsconfig.json",
    "tsconfig.build.json",
    "biome.json",
    "redocly.yaml",
    ".gitignore",
  ]) {
    await cp(join(ROOT, name), join(folder, name), { recursive: true });
  }
  await symlink(join(ROOT, "node_modules"), join(folder, "node_modules"));
  // JSON is YAML.
  await writeFile(join(folder, "openapi/ams.yaml"), JSON.stringify(contract));
  const others = (await readEntries()).filter(
    ({ product, operation }) => product !== "ams" || Object.hasOwn(contract.webhooks ?? {}, operation),
  );
  const entries = Object.values(contract.paths).map(({ post }) => ({ product: "ams", operation: post.operationId, source: "sdk" }));
  await writeFile(join(folder, "openapi/editions.yaml"), stringify({ editions: [...others, ...entries] }));
  return folder;
}

async function sampleOf(folder: string, operations: number, times: number): Promise<Sample> {
  const node = (...args: string[]) => run(process.execPath, args, { cwd: folder, maxBuffer: 64 << 20 });
  const tsc = join(ROOT, "node_modules/typescript/bin/tsc");
  const generate = await seconds(() => node("--import", "tsx", "-C", SOURCES, "scripts/generate.ts"));
  await writeFile(
    join(folder, "tsconfig.index.json"),
    JSON.stringify({
      extends: "./tsconfig.build.json",
      include: [],
      files: ["src/index.ts", "src/platform/node.ts", "src/platform/web.ts"],
    }),
  );
  const built = await seconds(async () => {
    await node(tsc, "-p", "tsconfig.index.json");
    await node("--import", "tsx", "-C", SOURCES, "--input-type=module", "--eval", 'await (await import("./scripts/roll.ts")).roll("dist")');
  });
  const compile: number[] = [];
  const importMs: number[] = [];
  for (const [name, text] of [
    ["empty", "export {};"],
    ["consumer", CONSUMER],
  ] as const) {
    await writeFile(join(folder, `${name}.ts`), text);
    await writeFile(join(folder, `tsconfig.${name}.json`), JSON.stringify({ compilerOptions: COMPILER_OPTIONS, files: [`${name}.ts`] }));
  }
  for (let time = 0; time < times; time++) {
    const empty = await seconds(() => node(tsc, "-p", "tsconfig.empty.json"));
    compile.push(round((await seconds(() => node(tsc, "-p", "tsconfig.consumer.json"))) - empty));
    const { stdout } = await node(
      "--input-type=module",
      "--eval",
      'const start = performance.now(); await import("./dist/src/index.js"); console.log(performance.now() - start);',
    );
    importMs.push(round(Number(stdout)));
  }
  const [oneGzipKB, allGzipKB] = await Promise.all([gzipKB(folder, ONE), gzipKB(folder, ALL)]);
  console.log(`${operations} operations: generated in ${generate} s, built in ${built} s`);
  return { operations, generate, build: built, compile, importMs, oneGzipKB, allGzipKB };
}

async function seconds(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return round((performance.now() - start) / 1_000);
}

async function gzipKB(folder: string, contents: string): Promise<number> {
  const { gzipKB } = await bundled(contents, folder, { platform: "node", conditions: [SOURCES] });
  return round(gzipKB);
}

function round(value: number): number {
  return Number(value.toFixed(2));
}
