/** The wallets: which one is being connected for whom, the tokens while there is an agreement, and how it ended. */
import { createHmac, hkdfSync, randomBytes } from "node:crypto";
import type { components } from "antom-client";
import { openRecords } from "../merchant/records.ts";
import { type Sealed, seal, unseal } from "../merchant/seal.ts";

/** How the buyer is asked: sent to the wallet by `consult`, or in a session of the client-side SDK. */
export type Way = "consult" | "session";

/** What applyToken answers. A notification brings the access token only: one that can't be renewed. */
type Tokens = Pick<components["schemas"]["TokenApplied"], "accessToken" | "accessTokenExpiryTime" | "refreshToken" | "userLoginId">;

/** A customer's wallet, from the moment at which he asked to connect it. */
export interface WalletRecord {
  /** The fingerprint of its `authState`: whoever reads the records can't come back in a buyer's name. */
  readonly id: string;
  readonly customer: string;
  /** The `customerBelongsTo` of consult, and the `paymentMethodType` of pay. */
  readonly wallet: string;
  readonly way: Way;
  readonly since: string;
  /**
   * `asked`: the buyer is at the wallet. `applying`: he came back with a code, and that was sent for tokens. `bound`: there are tokens, and
   * they may be paid with. `ending`: it is to end, and Antom has not said yes yet. The others are over.
   */
  readonly state: "asked" | "applying" | "bound" | "ending" | "ended" | "failed";
  /** Why it failed or ended: a result code, or who wanted it so. */
  readonly reason?: string;
  /** The buyer's id there, masked by the wallet. */
  readonly shown?: string;
  /** What can be charged, and what renews it. It is never shown, logged, or put into a URL. */
  readonly held?: Held;
}

interface Held {
  /** Finds the record of a token that Antom names, and tells nothing of the token. */
  readonly fingerprint: string;
  readonly access: Sealed;
  readonly refresh?: Sealed;
  readonly renewAt?: string;
}

export interface Wallets {
  /** Writes a new record down, and only then gives the `authState` for it, which nobody can guess. */
  open(customer: string, wallet: string, way: Way): string;
  find(id: string): WalletRecord | undefined;
  all(): readonly WalletRecord[];
  ofCustomer(customer: string): readonly WalletRecord[];
  ofState(authState: string): WalletRecord | undefined;
  ofToken(accessToken: string): WalletRecord | undefined;
  /** The buyer is back. `now` for the first who is in time, as a code is sent once; `before` for the others, `late` where nobody was. */
  take(id: string): "now" | "before" | "late";
  /** It comes to nothing. */
  fail(id: string, reason: string): void;
  /** Keeps the tokens, once: answer and notification may both bring them. True where they are kept, now or before. */
  keep(id: string, tokens: Tokens): boolean;
  /** The access token, still sealed; undefined where it may not be paid with. */
  accessOf(id: string): Sealed | undefined;
  /** Opens what `accessOf` gave, now or before the tokens were renewed. */
  unsealed(id: string, access: Sealed): string;
  /** Takes the refresh token out, where it is time to renew: it is sent once. */
  takeRefresh(id: string): string | undefined;
  /** Puts it back: it was not sent. */
  putBack(id: string, refreshToken: string): void;
  /** New tokens in the place of the old ones. */
  renew(id: string, tokens: Tokens): void;
  /** It is to end, and why: from now on it is not paid with. */
  beginEnd(id: string, reason: string): void;
  /** The access token of one that is to end. */
  tokenToRevoke(id: string): string | undefined;
  /** A token is void, and with it the agreement that it belongs to, also where nobody knows yet which one that is. */
  end(accessToken: string, reason: string): void;
}

/** After that nobody comes back any more: sessions last an hour, and pages of wallets no longer. */
const OPEN_MS = 60 * 60_000;

/** Tokens are renewed after so much of their time. */
const RENEWED_AFTER = 0.9;

/** Opens the records in a file. `key` has 32 bytes and lives elsewhere: in a KMS, not beside the file. */
export function openWallets(file: string, key: Uint8Array, now: () => number = Date.now): Wallets {
  const records = openRecords<WalletRecord>(file);
  // A cancellation may overtake the token that it cancels.
  const voided = openRecords<{ readonly id: string }>(`${file}.voided`);
  const fingerprintKey = new Uint8Array(hkdfSync("sha256", key, "", "fingerprints", 32));
  const fingerprintOf = (text: string): string => createHmac("sha256", fingerprintKey).update(text).digest("base64url");

  const sealFor = ({ id, customer }: WalletRecord, kind: "access" | "refresh", token: string): Sealed =>
    seal(token, key, `${customer} ${id} ${kind}`);
  const unsealFor = ({ id, customer }: WalletRecord, kind: "access" | "refresh", token: Sealed): string =>
    unseal(token, key, `${customer} ${id} ${kind}`);
  const heldBy = (record: WalletRecord, { accessToken, accessTokenExpiryTime, refreshToken }: Tokens): Held => {
    const left = Date.parse(accessTokenExpiryTime ?? "") - now();
    return {
      fingerprint: fingerprintOf(accessToken),
      access: sealFor(record, "access", accessToken),
      ...(refreshToken === undefined ? {} : { refresh: sealFor(record, "refresh", refreshToken) }),
      ...(Number.isNaN(left) ? {} : { renewAt: new Date(now() + left * RENEWED_AFTER).toISOString() }),
    };
  };
  const known = (id: string): WalletRecord => {
    const record = records.get(id);
    if (record === undefined) throw new Error("there is no such wallet");
    return record;
  };
  /** One that is over: of its tokens nothing stays behind. */
  const over = ({ held: _, ...record }: WalletRecord, state: "ended" | "failed", reason: string): void =>
    records.write({ ...record, state, reason: record.reason ?? reason });
  const bind = ({ reason: _, ...record }: WalletRecord, tokens: Tokens): void => {
    if (voided.get(fingerprintOf(tokens.accessToken)) !== undefined) over(record, "ended", "WALLET");
    else records.write({ ...record, state: "bound", held: heldBy(record, tokens) });
  };
  const ofToken = (accessToken: string): WalletRecord | undefined => {
    const fingerprint = fingerprintOf(accessToken);
    return records.all().find(({ held }) => held?.fingerprint === fingerprint);
  };

  return {
    open: (customer, wallet, way) => {
      const authState = randomBytes(32).toString("base64url");
      const since = new Date(now()).toISOString();
      records.write({ id: fingerprintOf(authState), customer, wallet, way, since, state: "asked" });
      return authState;
    },
    find: records.get,
    all: records.all,
    ofCustomer: (customer) => records.all().filter((record) => record.customer === customer),
    ofState: (authState) => records.get(fingerprintOf(authState)),
    ofToken,
    take: (id) => {
      const record = known(id);
      if (record.state !== "asked") return "before";
      if (!isOpen(record, now())) return "late";
      // A table would do it in one statement, UPDATE … WHERE state = 'asked', so that two processes don't both.
      records.write({ ...record, state: "applying" });
      return "now";
    },
    fail: (id, reason) => {
      const record = known(id);
      if (record.state === "asked" || record.state === "applying") over(record, "failed", reason);
    },
    keep: (id, tokens) => {
      const record = known(id);
      const holder = ofToken(tokens.accessToken);
      if (holder !== undefined) {
        if (holder.id !== id) return false;
        // The notification was here first, and could not bring what renews it.
        if (tokens.refreshToken !== undefined) records.write({ ...holder, held: heldBy(holder, tokens) });
        return true;
      }
      if (record.state !== "applying" && !(record.state === "asked" && record.way === "session")) return false;
      const { userLoginId: shown } = tokens;
      bind({ ...record, ...(shown === undefined ? {} : { shown }) }, tokens);
      return true;
    },
    accessOf: (id) => {
      const { state, held } = known(id);
      return state === "bound" ? held?.access : undefined;
    },
    unsealed: (id, access) => unsealFor(known(id), "access", access),
    takeRefresh: (id) => {
      const record = known(id);
      if (record.held === undefined) return undefined;
      const { refresh, renewAt, ...held } = record.held;
      if (refresh === undefined || renewAt === undefined || Date.parse(renewAt) > now()) return undefined;
      records.write({ ...record, held });
      return unsealFor(record, "refresh", refresh);
    },
    putBack: (id, refreshToken) => {
      const record = known(id);
      if (record.held === undefined) return;
      const held = { ...record.held, refresh: sealFor(record, "refresh", refreshToken), renewAt: new Date(now()).toISOString() };
      records.write({ ...record, held });
    },
    renew: (id, tokens) => {
      const record = known(id);
      // Where somebody has ended the agreement meanwhile, these tokens are to be revoked too. That the old one was void, nobody wanted.
      if (record.reason === undefined || record.reason === "INVALID_ACCESS_TOKEN") bind(record, tokens);
      else records.write({ ...record, state: "ending", held: heldBy(record, tokens) });
    },
    beginEnd: (id, reason) => {
      const record = known(id);
      if (record.state === "bound") records.write({ ...record, state: "ending", reason });
    },
    tokenToRevoke: (id) => {
      const record = known(id);
      return record.state === "ending" && record.held !== undefined ? unsealFor(record, "access", record.held.access) : undefined;
    },
    end: (accessToken, reason) => {
      const record = ofToken(accessToken);
      if (record === undefined) voided.write({ id: fingerprintOf(accessToken) });
      else over(record, "ended", reason);
    },
  };
}

/** Whether something may still come of what a buyer was asked. */
export function isOpen({ since }: WalletRecord, now: number): boolean {
  return now - Date.parse(since) < OPEN_MS;
}
