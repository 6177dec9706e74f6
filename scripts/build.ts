/** Builds `dist/` from `src/` and `generated/`. */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { buildExplorer, weighed } from "./explorer.ts";
import { ROOT } from "./repository.ts";
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

const reached = declarationsReached();
for (const entry of readdirSync(DIST, { recursive: true, encoding: "utf8" })) {
  const file = join(DIST, entry);
  // What no entry leads to types nothing that anybody can import.
  if (/\.d\.ts(\.map)?$/.test(entry) && !reached.has(file.replace(/\.map$/, ""))) rmSync(file);
}

console.log(weighed(await buildExplorer(join(DIST, "explorer"))));

/** The declarations of the entries, and those that they refer to. */
function declarationsReached(): ReadonlySet<string> {
  const { exports } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
    exports: Record<string, string | { types: string }>;
  };
  const files = new Set(Object.values(exports).flatMap((entry) => (typeof entry === "string" ? [] : [join(ROOT, entry.types)])));
  // It grows while it is gone through.
  for (const file of files) {
    for (const [, target = ""] of readFileSync(file, "utf8").matchAll(/(?:from |import\()"(\.{1,2}\/[^"]+)\.js"/g))
      files.add(join(dirname(file), `${target}.d.ts`));
  }
  return files;
}

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
