/** `antom-client stores postgres`. */
import { migration } from "../stores/postgres.ts";
import { parseArguments } from "./arguments.ts";
import { type Command, CommandError, print } from "./terminal.ts";

export const storesPostgresCommand: Command = {
  summary: "the SQL of the notification store's table",
  help: `Usage: antom-client stores postgres [--table NAME]

Prints the migration for postgresStore() of antom-client/stores/postgres: a
table and an index, made only where they are not there yet. It connects to
nothing; run it with your own migrations:

  npx antom-client stores postgres | psql "$DATABASE_URL"

  --table NAME   the table, with its schema before a dot or without, as in the
                 option table; default: antom_notifications

Exit code: 0 printed, 2 could not run.
`,
  run: async (args, terminal) => {
    const { options, operands } = parseArguments(args, ["table"]);
    if (operands.length > 0) throw new CommandError("stores postgres takes no operands; see --help");
    print(terminal, migration(options["table"]));
    return 0;
  },
};
