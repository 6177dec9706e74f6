/** What a command may touch of the world outside: the terminal, files, the network. */
import { withoutCardNumbers } from "../redaction.ts";

/** A stream that can be written to. */
interface Output {
  readonly isTTY?: boolean | undefined;
  write(text: string): unknown;
}

/** The world of a command. */
export interface Terminal {
  readonly stdout: Output;
  readonly stderr: Output;
  /** Standard input, to its end. */
  readonly readInput: () => Promise<Uint8Array>;
  readonly fetch: typeof globalThis.fetch;
  /** Whether the user has asked for no colours. */
  readonly noColor: boolean;
}

/** A failure that its user can understand: one line, exit code 2. */
export class CommandError extends Error {
  override readonly name = "CommandError";
}

/** A command of the command line. */
export interface Command {
  /** What it does, for the list of commands. */
  readonly summary: string;
  /** For `--help`; at most 24 lines of 80 characters. */
  readonly help: string;
  /** Runs it, and tells the exit code. @throws {CommandError} */
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<number>;
}

/** Writes a result. Whatever it is, no number that may be a card's is in it. */
export function print({ stdout }: Terminal, text: string): void {
  stdout.write(withoutCardNumbers(text));
}

/** Writes why nothing came of it. */
export function complain({ stderr }: Pick<Terminal, "stderr">, message: string): void {
  stderr.write(`antom-client: ${withoutCardNumbers(oneLine(message))}\n`);
}

/** How text is marked for the eye: bold on a terminal, as it is anywhere else. */
export function emphasis({ stdout, noColor }: Terminal): (text: string) => string {
  return stdout.isTTY === true && !noColor ? (text) => `\u001B[1m${text}\u001B[22m` : (text) => text;
}

/** A text without line breaks and other controls, which could move a terminal's cursor. */
export function oneLine(text: string): string {
  const line = text.replace(/\p{Cc}+/gu, " ").trim();
  return line.length > 300 ? `${line.slice(0, 299)}…` : line;
}
