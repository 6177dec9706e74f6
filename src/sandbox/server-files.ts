/** The built files of the explorer, where Node finds them. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

// Seen from dist/src/sandbox, as a package has it, and from src/sandbox.
const FOLDERS = ["../../explorer", "../../dist/explorer"].map((path) => fileURLToPath(new URL(path, import.meta.url)));

/** Reads a file by its name alone; undefined where there is none. */
export function createFiles(folder: string | undefined): (name: string) => Promise<Uint8Array | undefined> {
  const folders = folder === undefined ? FOLDERS : [folder];
  return async (name) => {
    // No way into another folder, and no hidden file.
    if (!/^\w[\w-]*\.\w+$/.test(name)) return undefined;
    for (const each of folders) {
      const found = await readFile(join(each, name)).catch(() => undefined);
      if (found !== undefined) return found;
    }
    return undefined;
  };
}
