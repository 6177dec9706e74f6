/** `antom-client check exchanges`. */
import { checkExchanges } from "../checks/exchanges.ts";
import { choiceOf, parseArguments } from "./arguments.ts";
import { readInputs } from "./input.ts";
import { FORMATS, writeReport } from "./report.ts";
import { type Command, CommandError } from "./terminal.ts";

export const checkExchangesCommand: Command = {
  summary: "recorded requests and responses against the contract",
  help: `Usage: antom-client check exchanges FILE... [--product NAME] [--format FORMAT]

Holds recorded requests and answers against the contract. Says where something
is wrong and never what stood there; values that were masked are skipped. A
number that may be a real card's is never printed, and ends with exit code 2.

  FILE           JSON lines of {"operation", "request", "response"}, or a HAR;
                 - is standard input

  --product      the product that was called, by its short name; default: the
                 one whose contract knows most of what was recorded
  --format       text (default), json, or github (annotations of a workflow)

Exit code: 0 nothing found, 1 findings, 2 a recording could not be read or must
not be kept.
`,
  run: async (args, terminal) => {
    const { options, operands } = parseArguments(args, ["product", "format"]);
    const format = choiceOf("format", options["format"], FORMATS, "text");
    if (operands.length === 0) throw new CommandError("check exchanges needs a file; see --help");
    const files = await readInputs(operands, terminal, { web: false });
    return writeReport(checkExchanges(files, { product: options["product"] }), format, terminal);
  },
};
