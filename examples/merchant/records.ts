/** Records in a file, each under its id: what a table is in a real shop. */
import { readFileSync, renameSync, writeFileSync } from "node:fs";

export interface Records<R> {
  get(id: string): R | undefined;
  /** In the order in which they were first written. */
  all(): readonly R[];
  /** Adds it, or puts it in the place of the one with its id. It is on the disk once this returns. */
  write(record: R): void;
}

export function openRecords<R extends { readonly id: string }>(file: string): Records<R> {
  const records = new Map(recordsIn<R>(file).map((record) => [record.id, record]));
  return {
    get: (id) => records.get(id),
    all: () => [...records.values()],
    write: (record) => {
      records.set(record.id, record);
      // A crash leaves the old file or the new one, and never half of one.
      writeFileSync(`${file}.new`, JSON.stringify([...records.values()], null, 1), { mode: 0o600, flush: true });
      renameSync(`${file}.new`, file);
    },
  };
}

function recordsIn<R>(file: string): R[] {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as R[];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}
