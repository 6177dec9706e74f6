/** The words after a command's name. */
import { type ParseArgsConfig, parseArgs } from "node:util";
import { CommandError } from "./terminal.ts";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** What was written: options with a value by name, and everything else in its order. */
export interface Arguments {
  readonly options: { readonly [name: string]: string | undefined };
  readonly operands: readonly string[];
}

/**
 * Parses arguments of which every option takes a value.
 *
 * @throws {CommandError} without the values: one of them may have been meant for elsewhere
 */
export function parseArguments(args: readonly string[], names: readonly string[]): Arguments {
  const options: Options = Object.fromEntries(names.map((name) => [name, { type: "string" }]));
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, strict: true, allowPositionals: true });
    return { options: values as Arguments["options"], operands: positionals };
  } catch (error) {
    throw new CommandError(reasonOf(error, args, names));
  }
}

/** The value of an option that has to be one of a few. @throws {CommandError} */
export function choiceOf<T extends string>(name: string, value: string | undefined, choices: readonly T[], fallback: T): T {
  if (value === undefined) return fallback;
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined) throw new CommandError(`--${name} takes ${choices.join(", ")}`);
  return choice;
}

function reasonOf(error: unknown, args: readonly string[], names: readonly string[]): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE")
    return `an option lacks its value; ${names.map((name) => `--${name}`).join(", ")} take one`;
  const unknown = args.find((arg) => /^-./.test(arg) && !names.some((name) => arg === `--${name}` || arg.startsWith(`--${name}=`)));
  const shown = /^--?[a-z][a-z-]{0,30}(?==|$)/.exec(unknown ?? "")?.[0];
  return `unknown option${shown === undefined ? "" : ` ${shown}`}; it takes ${names.map((name) => `--${name}`).join(", ")}`;
}
