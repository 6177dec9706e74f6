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

for (const entry of readdirSync(DIST, { recursive: true, encoding: "utf8" })) {
  const file = join(DIST, entry);
  if (entry.endsWith(".d.ts")) rewrite(file, withEndings);
  if (entry.endsWith(".map") && isOfData(file)) {
    rmSync(file);
    rewrite(file.slice(0, -".map".length), (text) => text.replace(/\n\/\/# sourceMappingURL=\S+\s*$/, "\n"));
  }
}

console.log(weighed(await buildExplorer(join(DIST, "explorer"))));

function rewrite(file: string, change: (text: string) => string): void {
  const text = readFileSync(file, "utf8");
  const changed = change(text);
  if (changed !== text) writeFileSync(file, changed);
}

/**
 * tsc leaves the endings of imports in declarations as they are, where only some versions of it understand them. The new ending is as long
 * as the old one, so that maps stay true.
 */
function withEndings(text: string): string {
  return text.replace(/(from |import\()"(\.{1,2}\/[^"]+)\.ts"/g, '$1"$2.js"');
}

/** What is generated is data and types: what is made of it says what it says, and a map would weigh as much again. */
function isOfData(map: string): boolean {
  const { sources } = JSON.parse(readFileSync(map, "utf8")) as { sources: string[] };
  return sources.every((source) => source.includes("/generated/"));
}
