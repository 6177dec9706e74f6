/** `antom-client check contract`. */
import { type ContractFile, type ContractReport, checkContracts, type FailOn, failures, readRedoclyReport } from "../checks/contracts.ts";
import type { ReportFormat } from "../checks/report.ts";
import { choiceOf, parseArguments } from "./arguments.ts";
import { readTextFile } from "./input.ts";
import { type Redocly, withRedocly } from "./redocly.ts";
import { FORMATS, writeReport } from "./report.ts";
import { type Command, CommandError, type Terminal } from "./terminal.ts";

const FAIL_ON: readonly FailOn[] = ["breaking", "additive", "never"];

export const checkContractCommand: Command = {
  summary: "one contract against another: what a caller would notice",
  help: `Usage: antom-client check contract OLD NEW [--fail-on RATING] [--format FORMAT]

Tells what a caller would notice when NEW took the place of OLD, result codes
and what to do on them included. Each change is rated: breaking (what worked may
be refused, be left out or lead elsewhere), additive (there is more) or neutral.
Needs @redocly/cli beside it: npm install --save-dev @redocly/cli

  OLD, NEW       OpenAPI documents, JSON or YAML

  --fail-on      breaking (default), additive (or breaking), or never: which
                 changes give exit code 1
  --format       text (default), json, or github (annotations of a workflow,
                 for the changes that fail)

Exit code: 0 no such change, 1 changes, 2 a document could not be read.
`,
  run: async (args, terminal) => {
    const { options, operands } = parseArguments(args, ["fail-on", "format"]);
    const format = choiceOf("format", options["format"], FORMATS, "text");
    const failOn = choiceOf("fail-on", options["fail-on"], FAIL_ON, "breaking");
    const [before, after, ...more] = operands;
    if (before === undefined || after === undefined || more.length > 0)
      throw new CommandError("check contract needs two documents; see --help");
    const report = await withRedocly(process.cwd(), async (redocly) => {
      const reading = [readContract(before, redocly), readContract(after, redocly)] as const;
      // Where neither can be read, the first one is told of, whichever failed first.
      reading[1].catch(() => {});
      const [old, now] = [await reading[0], await reading[1]];
      const changes = readRedoclyReport(await redocly.diff(before, after));
      if (changes === undefined) throw new CommandError("the @redocly/cli that is installed here reports in a way that is not known");
      return checkContracts(old, now, changes);
    });
    return writeContractReport(report, { format, failOn, terminal });
  },
};

/** A contract that was read; what is no JSON is left to Redocly. */
async function readContract(file: string, redocly: Redocly): Promise<ContractFile> {
  const text = await readTextFile(file);
  try {
    return { file, text, document: JSON.parse(text) };
  } catch {
    return { file, text, document: JSON.parse(await redocly.bundle(file)) };
  }
}

interface Written {
  readonly format: ReportFormat;
  readonly failOn: FailOn;
  readonly terminal: Terminal;
}

function writeContractReport(report: ContractReport, { format, failOn, terminal }: Written): number {
  const failing = failures(report, failOn);
  // A workflow marks every annotation as an error; what is none stays in the summary.
  const told = format === "github" ? failing : report.findings;
  const findings =
    format === "json" ? told : told.map(({ message, rating, ...finding }) => ({ ...finding, message: `${rating}: ${message}` }));
  const code = writeReport({ ...report, findings }, format, terminal);
  return code === 2 ? 2 : failing.length > 0 ? 1 : 0;
}
