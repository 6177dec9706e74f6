/** What users run of the installed package: modules, CommonJS, the command. */
import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Fresh } from "./fresh.ts";
import { compiledProgram } from "./typescript.ts";

const run = promisify(execFile);
type Installed = Pick<Fresh, "project" | "manifest">;

/** The compiled program of a TypeScript user, run. */
export async function runProgram({ project }: Installed): Promise<void> {
  await expectOutput("proceed", [compiledProgram(project)], project);
}

/** CommonJS that requires every entry, as Node allows from 20.19 on, and gets what others import. */
export async function runCommonJs({ project, manifest }: Installed): Promise<void> {
  const names = Object.keys(manifest.exports).map((name) => manifest.name + name.slice(1));
  const code = names.filter((name) => !/\.\w+$/.test(name));
  const data = names.flatMap((name) => {
    if (name.endsWith(".yaml")) return [];
    return name.includes("*") ? ["answers", "keys", "notifications", "signing"].map((each) => name.replace("*", each)) : name;
  });
  const script = `
    for (const name of ${JSON.stringify(data)}) if (Object.keys(require(name)).length === 0) throw new Error(name + " is empty");
    require.resolve("${manifest.name}/openapi/editions.yaml");
    const { AntomError, createAntomClient } = require("${manifest.name}");
    try { createAntomClient({}); } catch (error) { console.log(error instanceof AntomError && error.code); }
    Promise.all(${JSON.stringify(code)}.map(async (name) => {
      const [required, imported] = [require(name), await import(name)];
      for (const key of Object.keys(required)) if (required[key] !== imported[key]) throw new Error(key + " is there twice");
    }));
  `;
  const file = join(project, "common.cjs");
  await writeFile(file, script);
  await expectOutput("ANTOM_INVALID_OPTION", [file], project);
}

/** The stack of an error, as Node shows it with maps: it leads into the sources. */
export async function runWithMaps({ project, manifest }: Installed): Promise<void> {
  const file = join(project, "stack.mjs");
  await writeFile(
    file,
    `import { createAntomClient } from "${manifest.name}";\ntry { createAntomClient({}); } catch ({ stack }) { console.log(stack); }`,
  );
  const { stdout } = await run(process.execPath, ["--enable-source-maps", file], { cwd: project });
  const [, place = "", line = ""] =
    /\n +at [^\n]*\/node_modules\/antom-client\/(src\/[\w/-]+\.ts):(\d+):\d+/.exec(firstFrameOf(stdout)) ?? [];
  const source = await readFile(join(project, "node_modules", manifest.name, place), "utf8").catch(() => "");
  if (!(source.split("\n")[Number(line) - 1] ?? "").includes("new AntomError("))
    throw new Error(`the stack does not lead to where it was made: ${stdout}`);
}

/** The message of an error with the place where it was made. */
function firstFrameOf(stack: string): string {
  return stack.split("\n").slice(0, 2).join("\n");
}

/** The command, as npm has linked it. */
export async function runCommand({ project, manifest }: Installed): Promise<void> {
  const command = join(project, "node_modules/.bin", manifest.name);
  await expectOutput(manifest.version, [command, "--version"], project);
  const { stderr } = await run(process.execPath, [command, "check", "pages", "no-such-file.md"], { cwd: project }).catch(
    (error: { stderr: string }) => error,
  );
  if (!/^antom-client: [^\n]+\n$/.test(stderr)) throw new Error(`expected one line of trouble, got ${stderr}`);
}

async function expectOutput(expected: string, args: readonly string[], cwd: string): Promise<void> {
  const { stdout, stderr } = await run(process.execPath, ["--no-warnings", ...args], { cwd });
  if (stdout.trim() !== expected || stderr !== "") throw new Error(`expected ${expected}, got ${stdout}${stderr}`);
}
