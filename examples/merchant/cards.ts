/** The merchant's own records: which card is being added for whom, and what came of it. A file here; a table in a real shop. */
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { newRequestId } from "antom-client";
import { type Sealed, seal, unseal } from "./seal.ts";

/** A card of a customer's, from the moment at which he asked to add it. */
export interface CardRecord {
  /** The `vaultingRequestId`: stored before the first send, and the same for every repeat. */
  readonly id: string;
  readonly customer: string;
  readonly since: string;
  readonly state: "open" | "vaulted" | "failed";
  /** What may be shown: brand and last digits. */
  readonly shown?: string;
  /** What can be charged. It is never shown, logged, or put into a URL. */
  readonly token?: Sealed;
  readonly reason?: string;
}

export interface Cards {
  /** Writes a new record down, and only then gives its id. */
  open(customer: string): string;
  /** The record behind an id of ours; whose card it is stands there, and nowhere in a query. */
  find(id: string): CardRecord | undefined;
  ofCustomer(customer: string): readonly CardRecord[];
  /** Those that may still come to an end: sessions last an hour and notifications a day, so after two days nothing comes any more. */
  openIds(): string[];
  /** Keeps the token, once: the return page, the notification and the inquiry may all bring it. True for the first. */
  keep(id: string, card: { token: string; shown: string }): boolean;
  fail(id: string, reason: string): boolean;
  tokenOf(id: string): string | undefined;
}

/** Opens the records in a file. `key` has 32 bytes and lives elsewhere: in a KMS, not beside the file. */
export function openCards(file: string, key: Uint8Array): Cards {
  const records = new Map(recordsIn(file).map((record) => [record.id, record]));
  const write = (record: CardRecord): void => {
    records.set(record.id, record);
    // A crash leaves the old file or the new one, and never half of one.
    writeFileSync(`${file}.new`, JSON.stringify([...records.values()], null, 1), { mode: 0o600, flush: true });
    renameSync(`${file}.new`, file);
  };
  const end = (id: string, to: (record: CardRecord) => CardRecord): boolean => {
    const record = records.get(id);
    if (record?.state !== "open") return false;
    write(to(record));
    return true;
  };
  return {
    open: (customer) => {
      const id = newRequestId();
      write({ id, customer, since: new Date().toISOString(), state: "open" });
      return id;
    },
    find: (id) => records.get(id),
    ofCustomer: (customer) => [...records.values()].filter((record) => record.customer === customer),
    openIds: () => {
      const recent = new Date(Date.now() - 2 * 86_400_000).toISOString();
      return [...records.values()].filter(({ state, since }) => state === "open" && since > recent).map(({ id }) => id);
    },
    keep: (id, { token, shown }) =>
      end(id, (record) => ({ ...record, state: "vaulted", shown, token: seal(token, key, `${record.customer} ${id}`) })),
    fail: (id, reason) => end(id, (record) => ({ ...record, state: "failed", reason })),
    tokenOf: (id) => {
      const record = records.get(id);
      return record?.token === undefined ? undefined : unseal(record.token, key, `${record.customer} ${id}`);
    },
  };
}

function recordsIn(file: string): CardRecord[] {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as CardRecord[];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}
