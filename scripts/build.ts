/** Builds `dist/` from `src/` and `generated/`. */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./bundle.ts";
import { buildExplorer, weighed } from "./explorer.ts";
import { roll } from "./roll.ts";

const DIST = join(ROOT, "dist");

rmSync(DIST, { recursive: true, force: true });
execFileSync(process.execPath, [join(ROOT, "node_modules/typescript/bin/tsc"), "-p", "tsconfig.build.json"], {
  cwd: ROOT,
  stdio: "inherit",
});
await roll(DIST);

// tsc leaves the endings of imports in declarations as they are, where only some versions of it understand them.
for (const entry of readdirSync(DIST, { recursive: true, encoding: "utf8" })) {
  if (!entry.endsWith(".d.ts")) continue;
  const file = join(DIST, entry);
  const text = readFileSync(file, "utf8");
  writeFileSync(file, text.replace(/(from |import\()"(\.{1,2}\/[^"]+)\.ts"/g, '$1"$2.js"'));
}

console.log(weighed(await buildExplorer(join(DIST, "explorer"))));
