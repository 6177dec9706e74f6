/** The table of the PostgreSQL store, and every statement on it. */
import { invalidOption } from "../errors.ts";

export const DEFAULT_TABLE = "antom_notifications";

/** What the store asks of its table. */
export interface Statements {
  /** Key, token, lease, ttl -> state and attempt. */
  readonly claim: string;
  /** Key, token, lease. */
  readonly renew: string;
  /** Key, token, ttl. */
  readonly complete: string;
  /** Key, token, ttl. */
  readonly release: string;
  /** Key, token, ttl, the transaction's mark -> whether it was completed, and whether the transaction is still the one that was begun. */
  readonly completeIn: string;
  readonly cleanUp: string;
  /** How many rows a clean-up removes at most. */
  readonly batch: number;
}

const BATCH = 1000;

/**
 * The SQL that makes the store's table, where it is not there yet; `npx antom-client stores postgres` prints it. Run it with your own migrations.
 *
 * @param table With its schema or without, in the case in which it is written.
 * @throws {AntomError} `ANTOM_INVALID_OPTION` where it is no plain name: letters, digits and underscores, at most 50.
 */
export function migration(table: string = DEFAULT_TABLE): string {
  const { quoted, name } = readTable(table);
  return `CREATE TABLE IF NOT EXISTS ${quoted} (
  key text PRIMARY KEY,
  token text, -- of whoever holds it
  attempt integer NOT NULL,
  held_until timestamptz NOT NULL,
  forget_at timestamptz NOT NULL,
  done boolean NOT NULL DEFAULT false
);
CREATE INDEX IF NOT EXISTS "${name}_forget_at" ON ${quoted} (forget_at);
`;
}

/** @throws {AntomError} `ANTOM_INVALID_OPTION`, as above. */
export function statementsFor(table: string): Statements {
  const { quoted } = readTable(table);
  // clock_timestamp() and not now(): that stands still within a transaction, and while a statement waits for a row.
  const after = (...parameters: string[]): string =>
    `clock_timestamp() + (${parameters.map((parameter) => `${parameter}::float8`).join(" + ")}) * interval '1 millisecond'`;
  const end = (done: boolean): string =>
    `UPDATE ${quoted} SET token = NULL, done = ${done}, forget_at = ${after("$3")} WHERE key = $1 AND token = $2`;
  const whole = "current_setting('antom_client.transaction', true) IS NOT DISTINCT FROM $4";
  return {
    // A busy or handled one is looked up in the same round trip, and not written again.
    claim: `WITH claimed AS (
  INSERT INTO ${quoted} AS entry (key, token, attempt, held_until, forget_at)
  VALUES ($1, $2, 1, ${after("$3")}, ${after("$3", "$4")})
  ON CONFLICT (key) DO UPDATE
  SET token = excluded.token, attempt = entry.attempt + 1, held_until = excluded.held_until, forget_at = excluded.forget_at, done = false
  WHERE CASE WHEN entry.done THEN entry.forget_at ELSE entry.held_until END <= clock_timestamp() OR (NOT entry.done AND entry.token IS NULL)
  RETURNING attempt
)
SELECT 'claimed' AS state, attempt FROM claimed
UNION ALL
SELECT CASE WHEN done AND forget_at > clock_timestamp() THEN 'done' ELSE 'busy' END, NULL
FROM ${quoted} WHERE key = $1 AND NOT EXISTS (SELECT FROM claimed)`,
    renew: `UPDATE ${quoted} SET held_until = ${after("$3")} WHERE key = $1 AND token = $2`,
    complete: end(true),
    release: end(false),
    completeIn: `WITH completed AS (${end(true)} AND ${whole} RETURNING 1)
SELECT EXISTS (SELECT FROM completed) AS completed, ${whole} AS whole`,
    // now(), because it is one value, for which the index can be searched.
    cleanUp: `WITH forgotten AS (
  SELECT key FROM ${quoted} WHERE forget_at < now() AND held_until < now() ORDER BY forget_at LIMIT ${BATCH} FOR UPDATE SKIP LOCKED
)
DELETE FROM ${quoted} AS entry USING forgotten WHERE entry.key = forgotten.key`,
    batch: BATCH,
  };
}

function readTable(table: string): { quoted: string; name: string } {
  const parts = typeof table === "string" ? table.split(".") : [];
  // The index's name has to fit into 63 bytes, too.
  if (parts.length === 0 || parts.length > 2 || !parts.every((part) => /^[A-Za-z_][A-Za-z0-9_]{0,49}$/.test(part)))
    throw invalidOption(
      "table has to be a plain name, with its schema before a dot or without: letters, digits, underscores, at most 50 each",
    );
  return { quoted: parts.map((part) => `"${part}"`).join("."), name: parts.slice(-1).join() };
}
