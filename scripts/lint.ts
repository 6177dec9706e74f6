/** Lint: the code by Biome, the contract by Redocly and Spectral, and what nothing refers to, of the code by Knip. */
import { execFile } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { unused } from "../openapi/rules/unused.js";
import { PRODUCTS, ROOT, redocly } from "./bundle.ts";
import { type Part, runPart } from "./part.ts";

const run = promisify(execFile);
const node = (script: string, ...args: string[]): Promise<unknown> =>
  run(process.execPath, ["--no-warnings", join(ROOT, "node_modules", script), ...args], { cwd: ROOT, maxBuffer: 64 << 20 });

/** Runs every part at once, and prints each as it ends. */
export async function lint(): Promise<Part[]> {
  return Promise.all([
    runPart("biome", () => node("@biomejs/biome/bin/biome", "check", ".")),
    runPart("redocly", () => redocly("lint").catch(withoutBanner)),
    runPart("spectral", lintBundles),
    runPart("types of the lint rules", () => node("typescript/bin/tsc", "--project", "openapi/rules")),
    runPart("unused parts of openapi/", findUnused),
    runPart("unused parts of everything else", () => node("knip/bin/knip.js", "--no-progress")),
  ]);
}

async function lintBundles(): Promise<void> {
  const bundles = PRODUCTS.map((product) => `generated/${product}.openapi.json`);
  await node("@stoplight/spectral-cli/dist/index.js", "lint", "--ruleset=openapi/rules/spectral.yaml", "--fail-severity=hint", ...bundles);
}

async function findUnused(): Promise<void> {
  const findings = await unused(join(ROOT, "openapi"));
  if (findings.length > 0)
    throw new Error(findings.map(({ file, pointer, message }) => `openapi/${file}#${pointer}: ${message}`).join("\n"));
}

/** Redocly frames a notice on the end of Node 20 before everything else that it says. */
function withoutBanner(error: Error & { stderr?: string }): never {
  throw Object.assign(error, { stderr: (error.stderr ?? "").replace(/^ *[╔║╚].*\n/gm, "").trimStart() });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const parts = await lint();
  if (parts.some(({ ok }) => !ok)) process.exitCode = 1;
}
