/** The packed package, looked at as its users get it: installed by npm into fresh projects that compile, bundle and run it. */
import { fileURLToPath } from "node:url";
import { checkAction, readAction } from "./package/action.ts";
import { bundleParts } from "./package/bundles.ts";
import { checkContents } from "./package/contents.ts";
import { checkFaults } from "./package/faults.ts";
import { packAndInstall, weigh } from "./package/fresh.ts";
import { checkMaps } from "./package/maps.ts";
import { attw, publint, sizes } from "./package/programs.ts";
import { runCommand, runCommonJs, runProgram, runWithMaps } from "./package/runs.ts";
import { placePrograms, typeScriptParts } from "./package/typescript.ts";
import { type Part, runParts } from "./part.ts";

/** As many as the cores of CI. */
const AT_ONCE = 2;

/** Checks the package. Needs a fresh `dist/`. */
export async function checkPackage(): Promise<Part[]> {
  const fresh = await packAndInstall();
  try {
    const { project, home, tarball, files, manifest } = fresh;
    await placePrograms(project);
    const looked = await runParts(
      [
        ...typeScriptParts(fresh),
        ["package: publint", () => publint(tarball)],
        ["package: attw", () => attw(tarball)],
        ["package: what it holds", async () => checkContents(files, manifest)],
        ["package: maps lead into its sources", () => checkMaps(home, files)],
        ["package: what an installation weighs", () => weigh(fresh)],
        ["package: what a bundle weighs", () => sizes(home)],
        ["package: CommonJS requires every entry", () => runCommonJs(fresh)],
        ["package: stacks lead into its sources", () => runWithMaps(fresh)],
        ["package: the command runs", () => runCommand(fresh)],
        ["package: the action checks and annotates", async () => checkAction(fresh, await readAction())],
        ...(await bundleParts(fresh)),
      ],
      AT_ONCE,
    );
    const compiled = await runParts([
      ["package: the compiled program runs", () => runProgram(fresh)],
      // After everything else, of which it needs what was written.
      ["package: each check finds the fault that it is there for", () => checkFaults(fresh)],
    ]);
    return [...looked, ...compiled];
  } finally {
    await fresh.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const parts = await checkPackage();
  if (parts.some(({ ok }) => !ok)) process.exitCode = 1;
}
