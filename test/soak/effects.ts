/** What harness and instances agree on about effects. */
import { migration } from "antom-client/stores/postgres";

/** How the id of a notification begins whose first handler dies after the effect and before the completion. */
export const KILLS = "kill-";

/** The tables of the guarded effects, and that of the store. */
export const EFFECTS = `
  CREATE TABLE effect_in_transaction (id text NOT NULL);
  CREATE TABLE effect_unique (key text PRIMARY KEY, id text NOT NULL);
  ${migration()}
`;
