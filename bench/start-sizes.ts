/** What a package weighs where it is installed, with all that it brings. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { MODULES } from "./installed.ts";

export interface Installed {
  readonly kB: number;
  /** The package itself among them. */
  readonly packages: number;
}

/** A package with everything that npm installed because of it, by the blocks that it takes on the disk. */
export function installed(name: string): Installed {
  const folders = new Set<string>();
  const visit = (folder: string): void => {
    if (folders.has(folder)) return;
    folders.add(folder);
    const { dependencies = {} } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { dependencies?: object };
    for (const dependency of Object.keys(dependencies)) {
      const own = join(folder, "node_modules", dependency);
      visit(existsSync(own) ? own : join(MODULES, dependency));
    }
  };
  visit(join(MODULES, name));
  const bytes = [...folders].reduce((sum, folder) => sum + bytesIn(folder, folders), 0);
  return { kB: Math.round(bytes / 1_024), packages: folders.size };
}

/** The folders of a package that are there, each with what it weighs beyond those that are listed below it. */
export function partsOf(name: string, folders: readonly string[]): Readonly<Record<string, number>> {
  const home = join(MODULES, name);
  const paths = new Set([home, ...folders.map((folder) => join(home, folder))]);
  const present = ["", ...folders].filter((folder) => existsSync(join(home, folder)));
  return Object.fromEntries(present.map((folder) => [folder, Math.round(bytesIn(join(home, folder), paths) / 1_024)]));
}

function bytesIn(folder: string, counted: ReadonlySet<string>): number {
  return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    const path = join(folder, entry.name);
    if (counted.has(path)) return sum;
    return sum + statSync(path).blocks * 512 + (entry.isDirectory() ? bytesIn(path, counted) : 0);
  }, 0);
}
