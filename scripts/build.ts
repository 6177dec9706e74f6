/** Builds `dist/` from `src/` and `generated/`. */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./bundle.ts";
import { buildExplorer, weighed } from "./explorer.ts";

const DIST = join(ROOT, "dist");

rmSync(DIST, { recursive: true, force: true });
execFileSync(process.execPath, [join(ROOT, "node_modules/typescript/bin/tsc"), "-p", "tsconfig.build.json"], {
  cwd: ROOT,
  stdio: "inherit",
});

for (const entry of readdirSync(DIST, { recursive: true, encoding: "utf8" })) {
  const file = join(DIST, entry);
  // What is generated is data and types: its declarations say what its sources say, and maps would weigh as much again.
  const isMapped = !entry.startsWith("generated");
  if (!isMapped && entry.endsWith(".map")) rmSync(file);
  else if (entry.endsWith(".d.ts")) rewrite(file, (text) => withoutMap(withEndings(text), isMapped));
  else if (entry.endsWith(".js")) rewrite(file, (text) => withoutMap(text, isMapped));
}

console.log(weighed(await buildExplorer(join(DIST, "explorer"))));

function rewrite(file: string, change: (text: string) => string): void {
  const text = readFileSync(file, "utf8");
  const changed = change(text);
  if (changed !== text) writeFileSync(file, changed);
}

/**
 * tsc rewrites the endings of imports in what runs, and leaves them in declarations, where only some versions of it understand them. The
 * new ending is as long as the old one, so that maps stay true.
 */
function withEndings(text: string): string {
  return text.replace(/(from |import\()"(\.{1,2}\/[^"]+)\.ts"/g, '$1"$2.js"');
}

function withoutMap(text: string, isMapped: boolean): string {
  return isMapped ? text : text.replace(/\n\/\/# sourceMappingURL=\S+\s*$/, "\n");
}
