/** Recorded requests and answers against the contract. No value of theirs is ever told, only places and names. */
import { type ProductEntry, products } from "../../generated/products.ts";
import type { Notification, Operation } from "../contract.ts";
import { invalidOption } from "../errors.ts";
import { isObject, own } from "../json.ts";
import { valueAt } from "../pointers.ts";
import { isRedacted } from "../redaction.ts";
import { violationsIn } from "../violations.ts";
import { holdsCardNumber } from "./card-numbers.ts";
import { isHar, readHar } from "./har.ts";
import { type Deviation, deviationsOf } from "./received.ts";
import { type Recording, type Recordings, readLines } from "./recordings.ts";
import type { CheckReport, Finding, Trouble } from "./report.ts";

/** What recorded exchanges are held against. */
export interface CheckExchangesOptions {
  /** The short name of the product that was called. Default: the one that knows most of what was recorded. */
  readonly product?: string | undefined;
}

const CARD_NUMBER =
  "holds a number that passes Luhn's check and is no published test number: it may be a real card's, and must not be kept in a recording";

/**
 * Holds recordings against the contract: requests by the check that the client makes, answers by what the client would report as drift, by
 * fields that the contract does not know, and by types and lengths. Pure: reads no file and no clock.
 *
 * A file is JSON lines of `{operation, request, response}` or a HAR. Values that were masked by this package's redaction are not checked.
 * What can't be read, and what may hold a real card number, is a trouble.
 *
 * @throws {AntomError} `ANTOM_INVALID_OPTION` where there is no such product.
 */
export function checkExchanges(
  files: readonly { readonly file: string; readonly text: string }[],
  { product }: CheckExchangesOptions = {},
): CheckReport {
  const asked = product === undefined ? undefined : entryOf(product);
  const read = files.map(({ file, text }) => ({ file, ...readRecordings(file, text) }));
  const recordings = read.flatMap((one) => one.recordings);
  const entry = asked ?? bestFor(recordings);
  const findings: Finding[] = [];
  const troubles: Trouble[] = read.flatMap((one) => one.troubles);
  for (const { file, rest } of read) {
    if (rest !== undefined && holdsCardNumber(rest, new Set())) troubles.push({ file, line: 1, message: CARD_NUMBER });
  }
  const called = new Set<string>();
  let compared = 0;

  for (const recording of recordings) {
    const { file, line } = recording;
    const operation = calledIn(entry, recording);
    if (holdsCardNumber(recording.json, operation === undefined ? new Set() : idsIn(recording, operation))) {
      troubles.push({ file, line, message: CARD_NUMBER });
    }
    if (operation !== undefined) {
      compared++;
      called.add(operation.id);
      findings.push(...findingsOn(recording, operation));
    } else if ("operation" in recording.called) {
      findings.push({ file, line, subject: "operation", message: `is not in the contract of ${entry.product.name}` });
    }
  }
  for (const { file, recordings: found, troubles: told } of read) {
    if (told.length > 0 || found.some((recording) => "operation" in recording.called || calledIn(entry, recording) !== undefined)) continue;
    troubles.push({ file, line: 1, message: "records no call of an operation that the contract knows" });
  }
  const order = files.map(({ file }) => file);
  const inOrder = (a: Trouble, b: Trouble): number => order.indexOf(a.file) - order.indexOf(b.file) || a.line - b.line;
  return {
    findings,
    troubles: troubles.sort(inOrder),
    summary: [
      `${compared} of ${recordings.length} recorded exchanges compared with the contract of ${entry.product.name}, ${called.size} operations`,
    ],
  };
}

function readRecordings(file: string, text: string): Recordings {
  const content = text.startsWith("\uFEFF") ? text.slice(1) : text;
  return isHar(content) ? readHar(file, content) : readLines(file, content);
}

function entryOf(name: string): ProductEntry {
  const entry: ProductEntry | undefined = own(products, name);
  if (entry === undefined) throw invalidOption(`There is no such product; there are ${Object.keys(products).join(", ")}.`);
  return entry;
}

/** The product that knows most of the recorded calls; the first of those that know as many. */
function bestFor(recordings: readonly Recording[]): ProductEntry {
  const entries: readonly ProductEntry[] = Object.values(products);
  const known = (entry: ProductEntry): number => recordings.filter((recording) => calledIn(entry, recording) !== undefined).length;
  return entries.reduce((best, entry) => (known(entry) > known(best) ? entry : best));
}

function calledIn({ operations, notifications }: ProductEntry, { called }: Recording): Operation | Notification | undefined {
  if ("operation" in called) return own(operations, called.operation) ?? own(notifications, called.operation);
  const matching = Object.values(operations).filter(({ path }) => called.path.endsWith(path));
  return matching.sort((a, b) => b.path.length - a.path.length)[0];
}

function findingsOn({ file, line, request, response }: Recording, operation: Operation | Notification): Finding[] {
  const told = (side: string, body: unknown, deviations: readonly Deviation[]): Finding[] =>
    deviations
      .filter(({ pointer }) => !isMasked(body, pointer))
      .map(({ pointer, message }) => ({ file, line, subject: `${operation.id} ${side}${pointer}`, message }));
  // What Antom sends to the merchant carries the result; the merchant's answer only acknowledges it.
  if (!("request" in operation)) return told("notification", request, deviationsOf(request, operation));
  return [
    ...told("request", request, violationsIn(request, operation.request)),
    ...(response === undefined ? [] : told("response", response, deviationsOf(response, operation))),
  ];
}

/** Whether redaction left nothing of a value to be checked. */
function isMasked(body: unknown, pointer: string): boolean {
  const value = valueAt(body, pointer);
  return typeof value === "string" && isRedacted(value);
}

/** The merchant's own ids, in the fields that the contract names as such: like our times, digits of theirs are no card's. */
function idsIn({ request, response }: Recording, operation: Operation | Notification): ReadonlySet<string> {
  const { idempotencyKey, inquiry } = operation;
  const fields = [idempotencyKey, inquiry?.field, ...("echo" in operation ? Object.entries(operation.echo ?? {}).flat() : [])];
  const values = [request, response].flatMap((body) => (isObject(body) ? fields.map((field) => field && own(body, field)) : []));
  return new Set(values.filter((value) => typeof value === "string"));
}
