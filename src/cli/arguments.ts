/** The words after a command's name. */
import { type ParseArgsConfig, parseArgs } from "node:util";
import { CommandError } from "./terminal.ts";

/** Which options a command takes beside those that have one value each. */
export interface MoreOptions {
  /** Those that may stand more than once. */
  readonly lists?: readonly string[];
  /** Those without a value. */
  readonly flags?: readonly string[];
}

/** What was written: options by name, and everything else in its order. */
export interface Arguments {
  readonly options: { readonly [name: string]: string | undefined };
  /** Every value of an option that may stand more than once. */
  readonly lists: { readonly [name: string]: readonly string[] | undefined };
  /** The options without a value that were written. */
  readonly flags: ReadonlySet<string>;
  readonly operands: readonly string[];
}

/**
 * Parses arguments. `names` are the options that have one value each; of one that stands more than once the last counts.
 *
 * @throws {CommandError} without the values: one of them may have been meant for elsewhere
 */
export function parseArguments(args: readonly string[], names: readonly string[], { lists = [], flags = [] }: MoreOptions = {}): Arguments {
  const options: NonNullable<ParseArgsConfig["options"]> = Object.fromEntries([
    ...[...names, ...lists].map((name) => [name, { type: "string", multiple: lists.includes(name) }] as const),
    ...flags.map((name) => [name, { type: "boolean" }] as const),
  ]);
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, strict: true, allowPositionals: true });
    const given = Object.entries(values);
    return {
      options: Object.fromEntries(given.filter((entry): entry is [string, string] => typeof entry[1] === "string")),
      lists: Object.fromEntries(given.filter((entry): entry is [string, string[]] => Array.isArray(entry[1]))),
      flags: new Set(given.flatMap(([name, value]) => (value === true ? [name] : []))),
      operands: positionals,
    };
  } catch (error) {
    throw new CommandError(reasonOf(error, args, [...names, ...lists], flags));
  }
}

/** The value of an option that has to be one of a few. @throws {CommandError} */
export function choiceOf<T extends string, F extends T | undefined>(
  name: string,
  value: string | undefined,
  choices: readonly T[],
  fallback: F,
): T | F {
  if (value === undefined) return fallback;
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined) throw new CommandError(`--${name} takes ${choices.join(", ")}`);
  return choice;
}

function reasonOf(error: unknown, args: readonly string[], valued: readonly string[], flags: readonly string[]): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") {
    const flag = flags.find((name) => args.some((arg) => arg.startsWith(`--${name}=`)));
    return flag === undefined ? `an option lacks its value; ${written(valued)} take one` : `--${flag} takes no value`;
  }
  const names = [...valued, ...flags];
  const unknown = args.find((arg) => /^-./.test(arg) && !names.some((name) => arg === `--${name}` || arg.startsWith(`--${name}=`)));
  const shown = /^--?[a-z][a-z-]{0,30}(?==|$)/.exec(unknown ?? "")?.[0];
  return `unknown option${shown === undefined ? "" : ` ${shown}`}; it takes ${written(names)}`;
}

function written(names: readonly string[]): string {
  return names.map((name) => `--${name}`).join(", ");
}
