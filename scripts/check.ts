/** Everything that CI runs: lint, freshness, types, tests, build, package. Closes with one line, `N passed, N failed`. */
import { execFile, spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { lint } from "./lint.ts";
import { checkPackage } from "./package.ts";
import { type Part, runPart } from "./part.ts";
import { ROOT } from "./repository.ts";

const run = promisify(execFile);
const node = (...args: string[]): Promise<unknown> => run(process.execPath, args, { cwd: ROOT, maxBuffer: 64 << 20 });
const tsx = (script: string, ...args: string[]): Promise<unknown> =>
  node("--import", "tsx", "-C", "antom-source", join("scripts", script), ...args);

const parts: Part[] = [
  ...(await lint()),
  await runPart("generated/ is fresh", () => tsx("generate.ts", "--check")),
  await runPart("vectors/ is fresh", () => tsx("vectors.ts", "--check")),
  await runPart("README.md is fresh", () => tsx("readme.ts", "--check")),
  await runPart("types", () => node("node_modules/typescript/bin/tsc")),
];
const tests = await runTests();
parts.push(
  await runPart("build", () => tsx("build.ts")),
  await runPart("public API", () => tsx("api.ts", "--check")),
  ...(await checkPackage()),
);

const passed = tests.passed + parts.filter(({ ok }) => ok).length;
const failed = tests.failed + parts.filter(({ ok }) => !ok).length;
console.log(`\n${passed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;

/** Runs vitest in the open, and counts from its report. A run that ends badly without a failed test is a failure of its own. */
async function runTests(): Promise<{ passed: number; failed: number }> {
  const folder = await mkdtemp(join(tmpdir(), "antom-check-"));
  const report = join(folder, "report.json");
  const start = performance.now();
  try {
    const code = await new Promise<number | null>((resolve) => {
      const args = [
        "node_modules/vitest/vitest.mjs",
        "run",
        "--coverage",
        "--reporter=default",
        "--reporter=json",
        `--outputFile.json=${report}`,
      ];
      spawn(process.execPath, args, { cwd: ROOT, stdio: "inherit" }).once("exit", resolve);
    });
    console.log(`${code === 0 ? "ok  " : "FAIL"} ${((performance.now() - start) / 1000).toFixed(1).padStart(6)} s  tests`);
    const text = await readFile(report, "utf8").catch(() => '{"numPassedTests":0,"numFailedTests":0}');
    const { numPassedTests, numFailedTests } = JSON.parse(text) as { numPassedTests: number; numFailedTests: number };
    return { passed: numPassedTests, failed: code === 0 ? 0 : Math.max(1, numFailedTests) };
  } finally {
    await rm(folder, { recursive: true });
  }
}
