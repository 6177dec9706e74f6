/** `npm run runtimes`: the package as it is published, in every runtime. Names of runtimes as arguments choose some of them. */
import { execFileSync } from "node:child_process";
import { packAndInstall } from "../../scripts/package/fresh.ts";
import { ROOT } from "../../scripts/repository.ts";
import { programOfPackage } from "./program.ts";
import { install, isInstalled, RUNTIMES, versionOf } from "./runtimes.ts";
import { material, tryOut } from "./trial.ts";

const wanted = process.argv.slice(2);
const chosen = RUNTIMES.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
if (chosen.length === 0) throw new Error(`no such runtime; there are ${RUNTIMES.map(({ name }) => name).join(", ")}`);

const missing = (await Promise.all(chosen.map(isInstalled))).includes(false);
if (missing) {
  console.log("Installing the runtimes into test/runtimes/binaries/node_modules (350 MB), once.");
  await install();
}
for (const runtime of chosen) {
  if (!(await isInstalled(runtime)))
    throw new Error(`${runtime.name} is pinned for Linux on x64 only: test/runtimes/binaries/package.json`);
}
execFileSync("npm", ["run", "build"], { cwd: ROOT, stdio: ["ignore", "ignore", "inherit"] });
const { project, close } = await packAndInstall();
let failed = 0;
try {
  const told = await material();
  console.log(`${told.privateForms.length + told.publicForms.length} forms of keys, ${told.bodies.length} bodies of requests`);
  for (const runtime of chosen) {
    const begun = performance.now();
    await programOfPackage(runtime, project);
    const checked = await tryOut(runtime, project, told);
    const wrong = checked.filter(({ error }) => error !== undefined);
    for (const { name, error } of wrong) console.log(`FAIL ${runtime.name}: ${name}\n${error}`);
    const seconds = ((performance.now() - begun) / 1000).toFixed(1).padStart(6);
    const verdict = `${checked.length - wrong.length} of ${checked.length} checks hold`;
    console.log(
      `${wrong.length === 0 ? "ok  " : "FAIL"} ${seconds} s  ${runtime.name} ${await versionOf(runtime)}, platform ${runtime.platform}: ${verdict}`,
    );
    failed += wrong.length;
  }
} finally {
  await close();
}
if (failed > 0) process.exitCode = 1;
