/** The machine that measured, and what else it had to do meanwhile. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import { ROOT } from "../scripts/repository.ts";

export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memoryGiB: number;
  readonly node: string;
  readonly openssl: string;
  readonly commit: string;
}

/** How busy the machine was with others while something was measured. */
export interface Busy {
  /** Load average of the last minute before it began. */
  readonly loadBefore: number;
  /** The part of all cores' time that processes which are not of this run took, the host's share included; undefined where the system does not say. */
  readonly others?: number;
}

export function machine(): Machine {
  const git = (...args: string[]): string => execFileSync("git", args, { cwd: ROOT, encoding: "utf8" }).trim();
  const changed = git("status", "--porcelain", "--untracked-files=no", "--", "src", "generated") === "" ? "" : ", with changes";
  return {
    processor: cpus()[0]?.model.trim() ?? "unknown",
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    openssl: process.versions.openssl,
    commit: `${git("rev-parse", "--short", "HEAD")}${changed}`,
  };
}

/** Looks at the machine from now on, until the function that it returns is called. */
export function watchMachine(): () => Busy {
  const [loadBefore = Number.NaN] = loadavg();
  const before = ticks();
  return () => {
    const after = ticks();
    if (before === undefined || after === undefined) return { loadBefore };
    const others = (after.busy - before.busy - (after.own - before.own)) / (after.all - before.all);
    return { loadBefore, others: Math.max(0, others) };
  };
}

/** Clock ticks of all cores, of their work, and of this process with the children that it has waited for. */
function ticks(): { readonly all: number; readonly busy: number; readonly own: number } | undefined {
  try {
    const [first = ""] = readFileSync("/proc/stat", "utf8").split("\n");
    const counts = first.split(/\s+/).slice(1, 9).map(Number);
    const [, , , idle = 0, wait = 0] = counts;
    const all = counts.reduce((sum, count) => sum + count, 0);
    // After the name, which may hold blanks: the 12th to the 15th field are the user's and the system's time, its own and its children's.
    const stat = readFileSync("/proc/self/stat", "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const own = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
    return { all, busy: all - idle - wait, own };
  } catch {
    return undefined;
  }
}
