/** Programs in TypeScript that use every entry of the installed package: they compile with each version and each way of finding modules. */
import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { PlannedPart } from "../part.ts";
import { ROOT } from "../repository.ts";
import { COMPILERS, type Compiler, installCompilers, tsc } from "./compilers.ts";
import type { Fresh } from "./fresh.ts";

/** Ways of finding modules. */
const RESOLUTIONS = {
  nodenext: { module: "nodenext" },
  node16: { module: "node16" },
  // Conditions that other packages lead to their sources with, and this one must not follow.
  bundler: { module: "esnext", moduleResolution: "bundler", customConditions: ["source", "development"] },
} as const;

/** What a program knows of where it runs. No entry needs the types of both. */
const SURROUNDINGS = {
  DOM: { lib: ["es2022", "dom", "dom.iterable"], types: [] },
  "@types/node": { lib: ["es2022"], types: ["node"] },
} as const;

/** What an engineer of a merchant's writes first. Each line that must not compile shows that a type has not turned into `any`. */
const PROGRAM = `
import { createAntomClient, createClientFor, createNotificationHandler, createVaultingSession, expectProceed, isAntomError, toNodeListener } from "antom-client";
import * as apo from "antom-client/apo";
import { checkExchanges, exitCodeOf, formatReport } from "antom-client/checks";
import { explainSignature } from "antom-client/doctor";
import { explain } from "antom-client/explain";
import { antomTelemetry, type MeterLike, type TracerLike } from "antom-client/opentelemetry";
import { createSandbox } from "antom-client/sandbox";
import { migration, type PostgresPoolLike, postgresStore } from "antom-client/stores/postgres";
import { type NodeRedisLike, redisStore } from "antom-client/stores/redis";

const sandbox = await createSandbox();
const antom = createAntomClient(sandbox.clientOptions);
const request = { paymentMethodType: "CARD", vaultingRequestId: "consumer-1", vaultingNotificationUrl: "https://merchant.example/n" } as const;
const outcome = await antom.createVaultingSession(request);
if (outcome.next !== "proceed") throw new Error(explain(outcome).action);
const data: string = outcome.data.vaultingSessionData;
const only = createClientFor([createVaultingSession], sandbox.clientOptions);
const again = expectProceed(await only.createVaultingSession(request));
const orchestration = apo.createAntomClient(sandbox.clientOptionsOf("apo"));
const other = await orchestration.createVaultingSession({ paymentMethodType: "CARD", vaultingRequestId: "consumer-2" });
try {
  await antom.createVaultingSession({} as never);
} catch (error) {
  if (!isAntomError(error) || error.maybeExecuted) throw error;
}
const report = checkExchanges([]);
if (exitCodeOf(report) !== 0) throw new Error(formatReport(report, "text"));
const received = { path: "/", clientId: "c", time: "", body: "", signature: "", publicKey: sandbox.publicKey };
const { sentence } = await explainSignature({ kind: "answer", ...received });

/** What needs a server is compiled only. */
export function withServers(redis: NodeRedisLike, pool: PostgresPoolLike, tracer: TracerLike, meter: MeterLike): unknown {
  const { clientId, antomPublicKey } = sandbox.clientOptions;
  const handler = createNotificationHandler({
    clientId,
    antomPublicKey,
    store: postgresStore({ pool }),
    on: { notifyVaulting: ({ notification }) => console.log(notification.vaultingRequestId satisfies string) },
  });
  const traced = createAntomClient({ ...sandbox.clientOptions, ...antomTelemetry(tracer, meter) });
  return [toNodeListener(handler), traced, redisStore({ client: redis }), migration()];
}

/** What must not compile, and does not run. */
export function refused(): void {
  // @ts-expect-error: an operation that there is not
  antom.createVaultingSessions;
  // @ts-expect-error: an operation of the other product only
  orchestration.pay;
  // @ts-expect-error: one that was not asked for
  only.pay;
  // @ts-expect-error: a field that is not promised
  outcome.data.vaultingSessionDatum;
  // @ts-expect-error: a word that an outcome does not have
  outcome.next === "proceeds";
  // @ts-expect-error: no such field of a report
  report.finding;
  // @ts-expect-error: no such part of a sandbox
  sandbox.clocks;
  // @ts-expect-error: a sentence is text
  sentence satisfies number;
  // @ts-expect-error: a kind of message that there is not
  explainSignature({ kind: "answers", ...received });
  // @ts-expect-error: no client of Redis
  redisStore({ client: {} });
  // @ts-expect-error: no pool of PostgreSQL
  postgresStore({ pool: {} });
  // @ts-expect-error: no tracer
  antomTelemetry({}, {});
  // @ts-expect-error: no such part of an explanation
  explain(outcome).actions;
}

console.log(data === again.vaultingSessionData && sentence.length > 0 && other.next);
`;

/** CommonJS, which these versions let have modules with `nodenext`. */
const COMMON_JS = `
import antom = require("antom-client");
const code: antom.AntomErrorCode = "ANTOM_TIMEOUT";
// @ts-expect-error: a code that there is not
const none: antom.AntomErrorCode = "ANTOM_TIME";
console.log(antom.isAntomError(code), none);
`;

/** A way to compile. */
export interface Way {
  readonly resolution: keyof typeof RESOLUTIONS;
  readonly surrounding: keyof typeof SURROUNDINGS;
}

const WAYS: readonly Way[] = Object.keys(RESOLUTIONS).flatMap((resolution) =>
  Object.keys(SURROUNDINGS).map((surrounding) => ({ resolution, surrounding }) as Way),
);

/** Puts the programs into a project, below which they see what it has installed, and sees to the compilers. */
export async function placePrograms(project: string): Promise<void> {
  await installCompilers();
  for (const surrounding of Object.keys(SURROUNDINGS)) {
    const folder = folderOf(project, surrounding);
    await mkdir(folder);
    await writeFile(join(folder, "program.ts"), PROGRAM);
    await writeFile(join(folder, "common.cts"), COMMON_JS);
  }
  // Only here: for the others there is no type of Node's anywhere.
  const modules = join(folderOf(project, "@types/node"), "node_modules");
  await mkdir(modules);
  await symlink(join(ROOT, "node_modules/@types"), join(modules, "@types"));
}

/** A part for each compiler. */
export function typeScriptParts({ project }: Pick<Fresh, "project">): PlannedPart[] {
  return COMPILERS.map((compiler) => [
    `package: TypeScript ${compiler} compiles`,
    async () => {
      await compile(project, compiler);
      return WAYS.map(({ resolution, surrounding }) => `${resolution} with ${surrounding}`).join(", ");
    },
  ]);
}

/** The program as TypeScript's usual way compiles it. */
export function compiledProgram(project: string): string {
  return join(folderOf(project, "@types/node"), outOf("5.9", "nodenext"), "program.js");
}

/** Compiles the programs in one process, with everything on that finds faults in declarations. @throws with what the compiler says */
export async function compile(project: string, compiler: Compiler, ways: readonly Way[] = WAYS): Promise<void> {
  const configs = await Promise.all(ways.map((way) => configure(project, compiler, way)));
  await tsc(compiler, "--build", "--force", ...configs);
}

async function configure(project: string, compiler: Compiler, { resolution, surrounding }: Way): Promise<string> {
  const compilerOptions = {
    strict: true,
    target: "es2022",
    skipLibCheck: false,
    // TypeScript's own libraries are not what is looked at.
    skipDefaultLibCheck: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    outDir: outOf(compiler, resolution),
    ...RESOLUTIONS[resolution],
    ...SURROUNDINGS[surrounding],
  };
  const hasCommonJs = resolution === "nodenext" && compiler !== "5.4";
  const config = join(folderOf(project, surrounding), `tsconfig.${compiler}.${resolution}.json`);
  await writeFile(config, JSON.stringify({ compilerOptions, files: ["program.ts", ...(hasCommonJs ? ["common.cts"] : [])] }));
  return config;
}

function folderOf(project: string, surrounding: string): string {
  return join(project, surrounding.replace(/\W/g, ""));
}

function outOf(compiler: string, resolution: string): string {
  return `out/${compiler}-${resolution}`;
}
