/** What options have in common, whatever they are of: how wrong ones are refused. */
import { invalidOption } from "./errors.ts";

/** @throws {AntomError} `ANTOM_INVALID_OPTION` where it is no object, or has a name that is none of those. */
export function refuseUnknown(options: unknown, known: readonly string[], what: string): void {
  if (typeof options !== "object" || options === null) throw invalidOption(`the ${what} have to be an object`);
  for (const name of Object.keys(options)) {
    if (!known.includes(name))
      throw invalidOption(`${/^\w{1,40}$/.test(name) ? name : "an option"} is not one of the ${what}: ${known.join(", ")}`);
  }
}

/** Text that goes into a header as it is: visible ASCII. @throws {AntomError} `ANTOM_INVALID_OPTION`. */
export function headerTextOf(value: unknown, option: string): string {
  if (typeof value !== "string" || !/^[\x21-\x7e]+$/.test(value)) {
    throw invalidOption(`${option} has to be a string of visible ASCII characters without blanks`);
  }
  return value;
}

// setTimeout takes no longer time than this.
const LONGEST_MS = 2_147_483_647;

/** A number of milliseconds, bytes or pieces. @throws {AntomError} `ANTOM_INVALID_OPTION`. */
export function positive(value: unknown, option: string): number {
  if (typeof value !== "number" || !(value > 0) || value > LONGEST_MS)
    throw invalidOption(`${option} has to be a number above 0 and at most ${LONGEST_MS}`);
  return value;
}
