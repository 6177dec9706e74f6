/** The cards: which one is being added for whom, and what came of it. */
import { newRequestId } from "antom-client";
import { openRecords } from "./records.ts";
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
  const records = openRecords<CardRecord>(file);
  const end = (id: string, to: (record: CardRecord) => CardRecord): boolean => {
    const record = records.get(id);
    if (record?.state !== "open") return false;
    records.write(to(record));
    return true;
  };
  return {
    open: (customer) => {
      const id = newRequestId();
      records.write({ id, customer, since: new Date().toISOString(), state: "open" });
      return id;
    },
    find: records.get,
    ofCustomer: (customer) => records.all().filter((record) => record.customer === customer),
    openIds: () => {
      const recent = new Date(Date.now() - 2 * 86_400_000).toISOString();
      return records.all().flatMap(({ id, state, since }) => (state === "open" && since > recent ? [id] : []));
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
