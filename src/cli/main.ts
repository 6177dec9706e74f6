#!/usr/bin/env node
/** `antom-client`: finds the command, runs it, ends with its exit code. */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { isAntomError } from "../errors.ts";
import { checkContractCommand } from "./check-contract.ts";
import { checkExchangesCommand } from "./check-exchanges.ts";
import { checkPagesCommand } from "./check-pages.ts";
import { keysCreateCommand } from "./keys.ts";
import { sandboxCommand } from "./sandbox.ts";
import { signatureExplainCommand } from "./signature.ts";
import { storesPostgresCommand } from "./stores.ts";
import { type Command, CommandError, complain, print, type Terminal } from "./terminal.ts";

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ["sandbox", sandboxCommand],
  ["check pages", checkPagesCommand],
  ["check exchanges", checkExchangesCommand],
  ["check contract", checkContractCommand],
  ["keys create", keysCreateCommand],
  ["signature explain", signatureExplainCommand],
  ["stores postgres", storesPostgresCommand],
]);

const terminal: Terminal = {
  stdout: process.stdout,
  stderr: process.stderr,
  readInput,
  fetch: globalThis.fetch,
  noColor: (process.env["NO_COLOR"] ?? "") !== "",
};

for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    // Whoever read along has gone, as `head` does: there is nobody to be told more.
    if (error.code !== "EPIPE") process.exitCode = 2;
    process.exit();
  });
}
try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  complain(terminal, reasonOf(error));
  process.exitCode = 2;
}

async function run(args: readonly string[]): Promise<number> {
  if (args[0] === "--version") {
    print(terminal, `${await ownVersion()}\n`);
    return 0;
  }
  const length = [2, 1].find((words) => COMMANDS.has(args.slice(0, words).join(" ")));
  const command = length === undefined ? undefined : COMMANDS.get(args.slice(0, length).join(" "));
  const rest = args.slice(length ?? 0);
  if (command === undefined) {
    if (rest.length > 0 && !isCallForHelp(rest) && !isGroup(rest))
      throw new CommandError(`there is no such command${wordIn(rest)}; see --help`);
    const asked = isCallForHelp(rest);
    (asked ? terminal.stdout : terminal.stderr).write(overview());
    return asked ? 0 : 2;
  }
  if (!isCallForHelp(rest)) return await command.run(rest, terminal);
  print(terminal, command.help);
  return 0;
}

function isCallForHelp(args: readonly string[]): boolean {
  const end = args.indexOf("--");
  return args.slice(0, end === -1 ? args.length : end).some((arg) => arg === "--help" || arg === "-h");
}

/** Whether only the first word of commands was written. */
function isGroup([word, ...more]: readonly string[]): boolean {
  return more.length === 0 && [...COMMANDS.keys()].some((name) => name.startsWith(`${word} `));
}

/** The words that are no command, where they look like some and not like what was pasted by mistake. */
function wordIn(args: readonly string[]): string {
  const words = args.slice(0, 2).filter((word) => /^[a-z][a-z-]{0,19}$/.test(word));
  return words.length === 0 ? "" : `: ${words.join(" ")}`;
}

function overview(): string {
  const width = Math.max(...[...COMMANDS.keys()].map((name) => name.length));
  return `Usage: antom-client COMMAND [OPTIONS]

The contract of Antom's server API, put to use. Unofficial.

Commands:
${[...COMMANDS].map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`).join("\n")}

Options:
  --help     what a command does and takes, written after its name
  --version  the version of this package

Exit code: 0 nothing found, 1 findings, 2 could not run.
`;
}

async function ownVersion(): Promise<string> {
  const manifest = await readFile(fileURLToPath(import.meta.resolve("antom-client/package.json")), "utf8");
  return (JSON.parse(manifest) as { version: string }).version;
}

async function readInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** One line. Of an error that nobody foresaw no more than its kind: its message may hold what was read. */
function reasonOf(error: unknown): string {
  if (error instanceof CommandError || isAntomError(error)) return error.message;
  const kind = error instanceof Error ? error.name : typeof error;
  return `something unforeseen went wrong (${kind}); please report it, with the version and what was run`;
}
