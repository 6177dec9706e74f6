/** The code in README is that of examples/, and runs. */
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { ROOT } from "../../scripts/repository.ts";

const readme = readFileSync(join(ROOT, "README.md"), "utf8");
const run = promisify(execFile);

const blocks = [...readme.matchAll(/<!-- from (\S+) -->\n```ts\n([\s\S]*?)```\n<!-- end -->/g)].map(([, file = "", code = ""]) => ({
  file,
  code,
}));

test("README takes code from examples", () => {
  expect(blocks.length).toBeGreaterThan(0);
});

test.each(blocks)("the code from $file is that of the file, and short", ({ file, code }) => {
  const example = readFileSync(join(ROOT, file), "utf8").replace(/^ +/gm, "");
  expect(example).toContain(code.replace(/^ +/gm, ""));
  // The first one shows how to begin, whole; a feature takes ten lines.
  if (file !== "examples/quick-start.ts") expect(code.trimEnd().split("\n").length).toBeLessThanOrEqual(10);
});

test.each(blocks)("$file runs", async ({ file }) => {
  const { stdout, stderr } = await run(process.execPath, ["--import", "tsx", "-C", "antom-source", file], { cwd: ROOT });
  expect(stderr).toBe("");
  expect(stdout).not.toBe("");
});

test("README's two commands are scripts of the package", () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { scripts: Record<string, string> };
  const commands = [...readme.matchAll(/npm ci && npm run (\w+)/g)].map(([, name = ""]) => name);
  expect(commands).toEqual(["demo", "check"]);
  for (const name of commands) expect(scripts).toHaveProperty(name);
});
