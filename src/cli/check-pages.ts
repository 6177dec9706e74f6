/** `antom-client check pages`. */
import { checkPages } from "../checks/pages.ts";
import { choiceOf, parseArguments } from "./arguments.ts";
import { ownContracts } from "./bundles.ts";
import { readInputs } from "./input.ts";
import { FORMATS, writeReport } from "./report.ts";
import { type Command, CommandError } from "./terminal.ts";

export const checkPagesCommand: Command = {
  summary: "published documentation pages against the contract",
  help: `Usage: antom-client check pages FILE|URL... [--edition ID] [--format FORMAT]

Holds published documentation pages against the contract, both ways: fields,
types, requiredness, maximum lengths, fixed values, result codes, and the
sentences that decide a rule. Differences that are declared for the page's
edition are known; all others are findings.

  FILE           a page, as Markdown or as plain text; - is standard input
  URL            a page on the web (https, at most 4 MiB, within 20 s); of the
                 documentation site, its Markdown is fetched

  --edition ID   which edition the pages are; default: told by their marks
  --format       text (default), json, or github (annotations of a workflow)

Exit code: 0 nothing found, 1 findings, 2 a page could not be read.
`,
  run: async (args, terminal) => {
    const { options, operands } = parseArguments(args, ["edition", "format"]);
    const format = choiceOf("format", options["format"], FORMATS, "text");
    if (operands.length === 0) throw new CommandError("check pages needs a file or an address; see --help");
    const files = await readInputs(operands, terminal, { web: true });
    const report = checkPages(files, { contracts: await ownContracts(), edition: options["edition"] });
    return writeReport(report, format, terminal);
  },
};
