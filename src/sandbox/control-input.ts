/** What a request of the control API brings, read field by field. Whatever can't be taken is refused with `ANTOM_INVALID_OPTION`. */
import { invalidOption } from "../errors.ts";
import { given, isObject, own, textOf } from "../json.ts";
import { valueAt } from "../pointers.ts";
import type { CardEntry } from "./behaviour/card-entry.ts";
import { VERIFICATIONS, type Verification } from "./behaviour/vaultings.ts";
import type { IdSearch } from "./behaviour/views.ts";
import type { Duration } from "./clock.ts";
import { FAULTS, type FaultName, isFaultName } from "./faults.ts";
import type { Orderable } from "./orderer.ts";
import type { ScriptedCall } from "./script.ts";

/** The body of a request, parsed. */
export type Input = Readonly<Record<string, unknown>>;

export function text(input: Input, field: string): string {
  const value = own(input, field);
  if (typeof value !== "string") throw invalidOption(`${field} has to be a string`);
  return value;
}

function optionalText(input: Input, field: string): string | undefined {
  return own(input, field) === undefined ? undefined : text(input, field);
}

export function flag(input: Input, field: string): boolean | undefined {
  const value = own(input, field);
  if (value !== undefined && typeof value !== "boolean") throw invalidOption(`${field} has to be true or false`);
  return value;
}

/** @throws {AntomError} `ANTOM_INVALID_OPTION` also where it is a list of one, which as text would be a length of time. */
export function duration(input: Input, field: string): Duration {
  const value = own(input, field);
  if (typeof value === "number" || typeof value === "string") return value;
  throw invalidOption(`${field} has to be a length of time: a number of milliseconds, or a text such as "2m"`);
}

export function fault(input: Input): FaultName {
  const name = text(input, "fault");
  if (!isFaultName(name)) throw invalidOption(`there is no such fault; there are ${Object.keys(FAULTS).join(", ")}`);
  return name;
}

export function faultOptions(input: Input): { executed?: boolean; delayMs?: number } {
  const [executed, delayMs] = [flag(input, "executed"), own(input, "delayMs")];
  if (delayMs !== undefined && typeof delayMs !== "number") throw invalidOption("delayMs has to be a number");
  return given({ executed, delayMs });
}

export function search(input: Input): IdSearch {
  return { id: text(input, "id"), ...given({ clientId: optionalText(input, "clientId") }) };
}

export function choice(input: Input): Verification {
  const chosen = VERIFICATIONS.find((verification) => verification === input["choice"]);
  if (chosen === undefined) throw invalidOption("choice has to be approve, decline or timeOut");
  return chosen;
}

/** What something is to become; the fields that it does not take were refused before. */
export function scenario(input: Input): { reason?: string; verification?: boolean; pendingFor?: Duration } {
  return given({
    reason: optionalText(input, "reason"),
    verification: flag(input, "verification"),
    pendingFor: input["pendingFor"] === undefined ? undefined : duration(input, "pendingFor"),
  });
}

/** Which calls are meant: by operation, by client, and by fields of the body, each a JSON pointer with the value that it has to have. */
export function predicate({ where }: Input, { codes }: Orderable): (call: ScriptedCall) => boolean {
  if (!isObject(where) || Object.keys(where).some((name) => !["operation", "clientId", "fields"].includes(name))) {
    throw invalidOption("where has to be an object of operation, clientId and fields");
  }
  const { operation, clientId, fields = {} } = where;
  // What no call can have would stand there for ever, and never be seen to hold.
  if (operation !== undefined && (typeof operation !== "string" || own(codes, operation) === undefined)) {
    throw invalidOption("where.operation: no product has this operation");
  }
  if (clientId !== undefined && typeof clientId !== "string") throw invalidOption("where.clientId has to be a string");
  if (
    !isObject(fields) ||
    Object.entries(fields).some(([pointer, value]) => !pointer.startsWith("/") || typeof (value ?? "") === "object")
  ) {
    throw invalidOption("where.fields has to be an object of JSON pointers and values: texts, numbers, true, false, or null for none");
  }
  return (call) =>
    (operation === undefined || operation === call.operation) &&
    (clientId === undefined || clientId === call.clientId) &&
    Object.entries(fields).every(([pointer, value]) => textOf(valueAt(call.body, pointer)) === textOf(value));
}

export function cardEntry(input: Input): CardEntry {
  return {
    number: text(input, "number"),
    month: text(input, "month"),
    year: text(input, "year"),
    securityCode: text(input, "securityCode"),
  };
}

export function payload({ payload: sent }: Input): object | undefined {
  if (sent !== undefined && !isObject(sent)) throw invalidOption("payload has to be an object");
  return sent;
}
