/** How far a long run has come, for somebody who watches. */
import type { Terminal } from "./terminal.ts";

const MANY_FILES = 20;
const MANY_BYTES = 5_000_000;

/** Tells of each file that was read. */
export interface Progress {
  readonly read: (bytes: number) => void;
  /** Wipes what was told. */
  readonly end: () => void;
}

/** Tells standard error how many of the files were read, where that is a terminal and the input is long. */
export function createProgress({ stderr }: Pick<Terminal, "stderr">, files: number): Progress {
  let [count, bytes, told] = [0, 0, false];
  return {
    read: (size) => {
      count++;
      bytes += size;
      if (stderr.isTTY !== true || (files <= MANY_FILES && bytes <= MANY_BYTES)) return;
      told = true;
      stderr.write(`\r${count} of ${files} files read, ${(bytes / 1e6).toFixed(1)} MB`);
    },
    end: () => {
      if (told) stderr.write("\r\u001B[K");
    },
  };
}
