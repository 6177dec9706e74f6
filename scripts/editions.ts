/** `openapi/editions.yaml` -> the text of `generated/editions.ts`. What contradicts itself or the contract is refused. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { ASPECTS } from "../src/checks/aspects.ts";
import type { BundledContract } from "../src/checks/bundled.ts";
import { withDescendants } from "../src/checks/contract-fields.ts";
import { operationIn } from "../src/checks/contract-operation.ts";
import { type Document, resolve } from "./document.ts";
import { literal } from "./literal.ts";
import { ROOT } from "./repository.ts";

/** An entry as it stands in the file. */
export interface Entry {
  readonly operation: string;
  readonly product: string;
  /** Where the page stands on Antom's site. */
  readonly page?: string;
  readonly date?: string;
  /** Of an operation that no page in reach describes. */
  readonly source?: "sdk";
  /** Where we keep the page; false where nobody could read it whole. */
  readonly held?: string | false;
  readonly id?: string;
  readonly marks?: { readonly title?: string; readonly [mark: string]: unknown };
  readonly differences?: readonly Row[];
  readonly sentences?: readonly Row[];
}

type Row = { readonly [name: string]: unknown };

const ENTRY = ["operation", "product", "page", "date", "source", "held", "id", "marks", "differences", "sentences"];
const MARKS = ["title", "operator", "date", "logic", "has", "lacks"];
const DIFFERENCE = ["at", "aspect", "page", "contract", "why"];
const SENTENCE = ["kind", "about", "sha256", "part", "rule"];

/** The text of `generated/editions.ts`. @throws {Error} with everything that is wrong with `editions.yaml` */
export async function editionsOf(documents: readonly Document[]): Promise<string> {
  const editions = await readEntries();
  const problems = problemsIn(editions, documents);
  if (problems.length > 0) throw new Error(`openapi/editions.yaml:\n${problems.map((problem) => `  ${problem}`).join("\n")}`);
  const held = editions.filter(isHeld).map(({ held: _, ...edition }) => edition);
  const known = editions.filter((entry) => !isHeld(entry)).map(({ held: _, ...page }) => page);
  return [
    "/** What tells an edition from all others. What is not named does not matter. */",
    'export interface EditionMarks { readonly title: string; readonly operator?: string; /** How its date begins. */ readonly date?: string; /** Whether it has a section on what to do with a result. */ readonly logic?: boolean; /** Fields that it has, like "request.redirectUrl". */ readonly has?: readonly string[]; /** Fields that it lacks. */ readonly lacks?: readonly string[] }',
    "",
    "/** An edition of a published page that was read whole: how to know it, where it departs from the contract, and its deciding sentences. */",
    "export interface Edition { readonly id: string; readonly operation: string; readonly product: string; /** Where the page stands on Antom's site. */ readonly page: string; readonly date?: string; readonly marks: EditionMarks; readonly differences: readonly { readonly at: string; readonly aspect: string; readonly page: string; readonly contract: string; readonly why: string }[]; readonly sentences: readonly { readonly kind: string; readonly about: string; readonly sha256: string; /** Where in the operation. */ readonly part: string; /** What the contract says because of it. */ readonly rule: string }[] }",
    "",
    "/** A page that is known to describe an operation, and could not be read whole; without a page, an operation that only SDKs know. */",
    'export interface KnownPage { readonly operation: string; readonly product: string; readonly page?: string; readonly date?: string; readonly source?: "sdk" }',
    "",
    "/** Every edition that a page can be compared as. */",
    `export const editions: readonly Edition[] = ${literal(held)};`,
    "",
    "/** Whatever else is known to describe an operation. */",
    `export const knownPages: readonly KnownPage[] = ${literal(known)};`,
    "",
    "/** The fields of each object of the contract that holds no further object, by the name of its type. */",
    `export const innermost: { readonly [type: string]: readonly string[] } = ${literal(innermostOf(documents))};`,
    "",
  ].join("\n");
}

/** What tells children from siblings where a page has no deeper heading left. */
function innermostOf(documents: readonly Document[]): Record<string, string[]> {
  const types = documents.flatMap((document) =>
    Object.entries(document.components.schemas).flatMap(([name, { type, properties = {} }]): [string, string[]][] => {
      const holdsObjects = Object.values(properties).some((property) => resolve(document, property).type !== "string");
      return type === "object" && !holdsObjects ? [[name, Object.keys(properties)]] : [];
    }),
  );
  return Object.fromEntries(types.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The entries of `editions.yaml`, as they stand there. */
export async function readEntries(): Promise<readonly Entry[]> {
  return (parse(await readFile(join(ROOT, "openapi/editions.yaml"), "utf8")) as { editions: readonly Entry[] }).editions;
}

/** Everything that is wrong with the entries, each in one line. */
export function problemsIn(editions: readonly Entry[], documents: readonly Document[]): string[] {
  return [...editions.flatMap((entry) => problemsOf(entry, documents)), ...duplicatesOf(editions), ...gapsOf(editions, documents)];
}

function isHeld({ held }: Entry): boolean {
  return typeof held === "string";
}

function problemsOf(entry: Entry, documents: readonly Document[]): string[] {
  const name = entry.id ?? `${entry.product} ${entry.operation} ${entry.page ?? entry.source ?? "?"}`;
  const contract = contractOf(documents, entry.product);
  if (contract === undefined) return [`${name}: there is no product ${entry.product}`];
  const post = callsOf(contract).find(({ operationId }) => operationId === entry.operation);
  if (post === undefined) return [`${name}: ${entry.product} has no operation ${entry.operation}`];
  const parts = isHeld(entry) ? partsOf(contract, entry.operation, post) : () => false;
  return [
    ...unknownIn(entry, ENTRY),
    ...(entry.page === undefined && entry.source === undefined ? ["names neither a page nor the source sdk"] : []),
    ...(isHeld(entry) ? heldProblems(entry, parts) : looseProblems(entry)),
  ].map((problem) => `${name}: ${problem}`);
}

function heldProblems({ id, page, marks, differences, sentences }: Entry, isPart: (part: unknown) => boolean): string[] {
  const problems: string[] = [];
  if (id === undefined || page === undefined) problems.push("is held, and needs an id and a page");
  if (marks?.title === undefined) problems.push("is held, and needs marks with a title");
  problems.push(...unknownIn(marks ?? {}, MARKS));
  if (differences === undefined || sentences === undefined)
    problems.push("is held, and needs differences and sentences, [] where there are none");
  for (const row of differences ?? []) {
    problems.push(...incomplete(row, DIFFERENCE, `${row["at"]} ${row["aspect"]}`));
    if (!Object.hasOwn(ASPECTS, String(row["aspect"]))) problems.push(`${row["at"]}: there is no aspect ${row["aspect"]}`);
  }
  for (const row of sentences ?? []) {
    const name = `${row["kind"]} ${row["about"]}`;
    problems.push(...incomplete(row, SENTENCE, name));
    if (!/^[0-9a-f]{64}$/.test(String(row["sha256"]))) problems.push(`${name}: sha256 is no hash`);
    if (!isPart(row["part"])) problems.push(`${name}: the operation has no part ${row["part"]}`);
  }
  return problems;
}

function looseProblems(entry: Entry): string[] {
  const surplus = (["id", "marks", "differences", "sentences"] as const).filter((name) => entry[name] !== undefined);
  const missing = entry.source === undefined && entry.held !== false ? ["says neither where it is held nor `held: false`"] : [];
  return [...surplus.map((name) => `is not held, so it can have no ${name}`), ...missing];
}

/** Whether a part of the operation exists: `request.redirectUrl`, `x-antom-result-codes.SUCCESS`, `x-antom-result-logic.0`. */
function partsOf(contract: BundledContract, id: string, post: object): (part: unknown) => boolean {
  const operation = operationIn(contract, id);
  const fields = new Set(
    (["request", "response"] as const).flatMap((side) => [
      side,
      ...(operation?.[side] ?? []).flatMap(withDescendants).map(({ path }) => [side, ...path].join(".")),
    ]),
  );
  return (part) => {
    if (fields.has(String(part))) return true;
    let node: unknown = String(part).startsWith("x-antom-") ? post : undefined;
    for (const step of String(part).split(".")) node = typeof node === "object" && node !== null ? Reflect.get(node, step) : undefined;
    return node !== undefined;
  };
}

/** Ids that two entries have. */
function duplicatesOf(editions: readonly Entry[]): string[] {
  const ids = editions.flatMap(({ id }) => id ?? []);
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `the id ${id} is taken twice`);
}

/** An operation that no entry names, and a page that one was written from. */
function gapsOf(editions: readonly Entry[], documents: readonly Document[]): string[] {
  return documents.flatMap((document) => {
    const product = document["x-antom-product"];
    return callsOf(document).flatMap((post) => {
      const operation = post.operationId;
      const entries = editions.filter((entry) => entry.product === product && entry.operation === operation);
      if (entries.length === 0)
        return [`${product} ${operation}: no entry says which page describes it; add one, as openapi/README.md says`];
      return (post["x-antom-source"]?.pages ?? [])
        .filter((page) => !entries.some((entry) => entry.page === page.path && (entry.held || undefined) === page.held))
        .map(
          ({ path, held }) =>
            `${product} ${operation}: x-antom-source names ${path}${held === undefined ? "" : ` (${held})`}, and no entry does`,
        );
    });
  });
}

interface Call {
  readonly operationId: string;
  readonly "x-antom-source"?: { readonly pages?: readonly { readonly path: string; readonly held?: string }[] };
}

function callsOf({
  paths,
  webhooks = {},
}: Pick<BundledContract, "paths" | "webhooks">): (Call & BundledContract["paths"][string]["post"])[] {
  return [...Object.values(paths), ...Object.values(webhooks)].map(({ post }) => post);
}

function contractOf(documents: readonly Document[], product: string): Document | undefined {
  return documents.find((document) => document["x-antom-product"] === product);
}

function unknownIn(value: object, known: readonly string[]): string[] {
  return Object.keys(value)
    .filter((name) => !known.includes(name))
    .map((name) => `${name} is unknown`);
}

function incomplete(row: Row, names: readonly string[], about: string): string[] {
  const missing = names.filter((name) => typeof row[name] !== "string" || (row[name] === "" && name !== "about"));
  return [
    ...missing.map((name) => `${about}: ${name} is missing, or is no text`),
    ...unknownIn(row, names).map((problem) => `${about}: ${problem}`),
  ];
}
