/** The packed package, looked at as its users get it: by publint, by attw, by a fresh project that compiles and runs against it. */
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { ROOT } from "./bundle.ts";
import { type Part, runParts } from "./part.ts";

const run = promisify(execFile);
const bin = (name: string): string => join(ROOT, "node_modules/.bin", name);

/** What a merchant's engineer writes first, in TypeScript, with everything on that finds faults in our declarations. */
const CONSUMER = `
import { createAntomClient, createClientFor, createVaultingSession, expectProceed, isAntomError } from "antom-client";
import * as apo from "antom-client/apo";
import { exitCodeOf } from "antom-client/checks";
import { explain } from "antom-client/explain";
import { createSandbox } from "antom-client/sandbox";

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
if (exitCodeOf({ findings: [], troubles: [], summary: [] }) !== 0) throw new Error("a clean report fails");
console.log(data === again.vaultingSessionData && other.next);
`;

/** CommonJS that requires the ESM package, as Node allows from 20.19 on. */
const COMMON_JS = `const { createAntomClient, isAntomError } = require("antom-client");
try { createAntomClient({}); } catch (error) { console.log(isAntomError(error) && error.code); }
`;

/** Checks the package. Needs a fresh \`dist/\`. */
export async function checkPackage(): Promise<Part[]> {
  const folder = await mkdtemp(join(tmpdir(), "antom-package-"));
  try {
    const { stdout } = await run("npm", ["pack", "--json", "--pack-destination", folder], { cwd: ROOT });
    const [packed] = JSON.parse(stdout) as { filename: string; version: string; files: { path: string }[] }[];
    if (packed === undefined) throw new Error("npm pack said nothing");
    const tarball = join(folder, packed.filename);
    await install(tarball, folder);
    return await runParts([
      ["package: publint", () => run(bin("publint"), [tarball, "--strict"], { cwd: ROOT })],
      [
        "package: attw",
        () => run(bin("attw"), [tarball, "--profile", "esm-only", "--exclude-entrypoints", "./vectors/*.json"], { cwd: ROOT }),
      ],
      ["package: what it holds", async () => contentsOf(packed.files.map(({ path }) => path))],
      [
        "package: a TypeScript consumer compiles",
        () => run(process.execPath, [join(ROOT, "node_modules/typescript/bin/tsc"), "-p", folder]),
      ],
      ["package: and runs", () => expectOutput(folder, "consumer.js", "proceed")],
      ["package: a CommonJS consumer runs", () => expectOutput(folder, "common.cjs", "ANTOM_INVALID_OPTION")],
      ["package: the command runs", () => expectCommand(folder, packed.version)],
    ]);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A project beside the tarball, with the package unpacked into it and our own dependencies linked. */
async function install(tarball: string, folder: string): Promise<void> {
  const modules = join(folder, "node_modules");
  const home = join(modules, "antom-client");
  await mkdir(home, { recursive: true });
  await run("tar", ["-xzf", tarball, "--strip-components=1", "-C", home]);
  const { dependencies } = JSON.parse(await readFile(join(home, "package.json"), "utf8")) as { dependencies: Record<string, string> };
  for (const name of [...Object.keys(dependencies), "openapi-typescript-helpers", "@types", "undici-types"]) {
    await symlink(join(ROOT, "node_modules", name), join(modules, name));
  }
  await writeFile(join(folder, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));
  await writeFile(join(folder, "consumer.ts"), CONSUMER);
  await writeFile(join(folder, "common.cjs"), COMMON_JS);
  const compilerOptions = {
    strict: true,
    module: "nodenext",
    target: "es2022",
    lib: ["es2023"],
    types: ["node"],
    skipLibCheck: false,
    exactOptionalPropertyTypes: true,
  };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["consumer.ts"] }));
}

async function expectOutput(folder: string, file: string, expected: string): Promise<void> {
  const { stdout, stderr } = await run(process.execPath, ["--no-warnings", join(folder, file)], { cwd: folder });
  if (stdout.trim() !== expected) throw new Error(`expected ${expected}, got ${stdout}${stderr}`);
}

/** The command, as npm would link it, checks a page of ours with the contract that it brings. */
async function expectCommand(folder: string, version: string): Promise<void> {
  const main = join(folder, "node_modules/antom-client/dist/src/cli/main.js");
  const { stdout } = await run(process.execPath, [main, "--version"], { cwd: folder });
  if (!stdout.includes(version)) throw new Error(`expected ${version}, got ${stdout}`);
  const { stderr } = await run(process.execPath, [main, "check", "pages", "no-such-file.md"], { cwd: folder }).catch(
    (error: { stderr: string }) => error,
  );
  if (!stderr.startsWith("antom-client: ")) throw new Error(`expected one line of trouble, got ${stderr}`);
}

function contentsOf(paths: string[]): void {
  const allowed = /^(dist|src|generated|vectors)\/|^(package\.json|README\.md|CHANGELOG\.md|LICENSE)$/;
  const strange = paths.filter((path) => !allowed.test(path));
  const needed = [
    "README.md",
    "LICENSE",
    "CHANGELOG.md",
    "dist/src/index.js",
    "dist/src/index.d.ts",
    "dist/explorer/index.html",
    "generated/ams.openapi.json",
  ];
  const missing = needed.filter((path) => !paths.includes(path));
  if (strange.length + missing.length > 0) throw new Error(`not expected: ${strange.join(", ")}; missing: ${missing.join(", ")}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const parts = await checkPackage();
  if (parts.some(({ ok }) => !ok)) process.exitCode = 1;
}
