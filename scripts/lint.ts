/** Lint: the code by Biome, the contract by Redocly and Spectral, and what nothing refers to, of the code by Knip. */
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { unused } from "../openapi/rules/unused.js";
import { bundle, redocly } from "./bundle.ts";
import type { Document } from "./document.ts";
import { problemsIn, readEntries } from "./editions.ts";
import { type Part, runPart } from "./part.ts";
import { PRODUCTS, ROOT } from "./repository.ts";

const run = promisify(execFile);
const node = (script: string, ...args: string[]): Promise<unknown> =>
  run(process.execPath, ["--no-warnings", join(ROOT, "node_modules", script), ...args], { cwd: ROOT, maxBuffer: 64 << 20 });

/** Runs every part at once, and prints each as it ends. */
export async function lint(): Promise<Part[]> {
  // As the contract is now: what stands in generated/ may be older.
  const bundled = Promise.all(PRODUCTS.map(bundle)).catch(() => {
    throw new Error("The contract can't be put together: mend what redocly reports.");
  });
  return Promise.all([
    runPart("biome", () => node("@biomejs/biome/bin/biome", "check", ".")),
    runPart("redocly", () => redocly("lint").catch(withoutBanner)),
    runPart("spectral", async () => lintBundles(await bundled)),
    runPart("openapi/editions.yaml", async () => checkEditions(await bundled)),
    runPart("types of the lint rules", () => node("typescript/bin/tsc", "--project", "openapi/rules")),
    runPart("unused parts of openapi/", findUnused),
    runPart("unused parts of everything else", () => node("knip/bin/knip.js", "--no-progress")),
  ]);
}

async function lintBundles(documents: readonly Document[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "antom-lint-"));
  try {
    const files = await Promise.all(
      documents.map(async (document) => {
        const file = join(folder, `${document["x-antom-product"]}.openapi.json`);
        await writeFile(file, JSON.stringify(document, null, 2));
        return file;
      }),
    );
    await node("@stoplight/spectral-cli/dist/index.js", "lint", "--ruleset=openapi/rules/spectral.yaml", "--fail-severity=hint", ...files);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function checkEditions(documents: readonly Document[]): Promise<void> {
  const problems = problemsIn(await readEntries(), documents);
  if (problems.length > 0) throw new Error(problems.join("\n"));
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
