/** Samples on disk, and the results that are written from them. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Busy, Machine } from "./machine.ts";
import { type Aim, isMet, type Measurement, type Table } from "./measurement.ts";
import { shownSpread } from "./statistics.ts";

/** What stays of a measurement. */
export interface Taken {
  readonly at: string;
  readonly seconds: number;
  /** The part of the usual repetitions, where it was fewer. */
  readonly shortened?: number;
  readonly machine: Machine;
  readonly busy: Busy;
  readonly samples: unknown;
}

const fileOf = (name: string): string => join(import.meta.dirname, "samples", `${name}.json`);

export function keep(name: string, taken: Taken): void {
  // One line for each innermost list or object: small, and a difference shows which repetition it is.
  const text = JSON.stringify(taken, null, 1).replace(
    /([[{])\s+((?:[^[\]{}"]|"[^"]*")*?)\s+([\]}])/g,
    (_, open, inner, close) => `${open}${inner.replace(/\s*\n\s*/g, " ")}${close}`,
  );
  writeFileSync(fileOf(name), `${text}\n`);
}

export function kept(name: string): Taken | undefined {
  return existsSync(fileOf(name)) ? (JSON.parse(readFileSync(fileOf(name), "utf8")) as Taken) : undefined;
}

/** Measurements by their names. */
export type Measurements = readonly (readonly [name: string, measurement: Measurement<unknown>])[];

export const RESULTS: string = join(import.meta.dirname, "RESULTS.md");

/** The results, from all the samples that there are. */
export function resultsOf(measurements: Measurements): string {
  const sections = measurements.flatMap(([name, measurement]) => {
    const taken = kept(name);
    return taken === undefined ? [] : [sectionOf(name, measurement, taken)];
  });
  return [
    "# What was measured",
    "",
    "Made by `npm run bench` from the samples in `samples/`; the sentences on causes stand in `notes/`. Read the ratios, not the figures: both sides of each",
    "were measured in the same run, in turns, on the same machine. How to run it again: `README.md`.",
    "",
    ...sections,
  ].join("\n");
}

function sectionOf(
  name: string,
  { title, method, read }: Measurement<unknown>,
  { at, seconds, shortened, machine, busy, samples }: Taken,
): string {
  const { aims, tables } = read(samples);
  const notes = join(import.meta.dirname, "notes", `${name}.md`);
  const { processor, cores, memoryGiB, node, openssl, commit } = machine;
  const others =
    busy.others === undefined ? "" : `; other work on the machine took ${(busy.others * 100).toFixed(0)} % of its time meanwhile`;
  return [
    `## ${title} (\`npm run bench -- ${name}\`)`,
    "",
    method.replaceAll("\n", " "),
    "",
    `${at}, ${seconds.toFixed(0)} s${shortened === undefined ? "" : ` (with only ${(shortened * 100).toFixed(0)} % of the usual repetitions)`}, at ${commit}. ${processor}, ${cores} cores, ${memoryGiB} GiB; Node ${node}, OpenSSL ${openssl}; load average ${busy.loadBefore.toFixed(2)} before${others}.`,
    "",
    ...(aims.length === 0 ? [] : [markdown(aimTable(aims))]),
    ...(existsSync(notes) ? [readFileSync(notes, "utf8")] : []),
    ...tables.map(markdown),
  ].join("\n");
}

export function aimTable(aims: readonly Aim[]): Table {
  return {
    title: "Aims",
    columns: ["figure", "measured", "aim", ""],
    rows: aims.map((aim) => {
      const { what, figure, unit = "", atLeast, atMost } = aim;
      const limit = atLeast === undefined ? `at most ${atMost}${unit}` : `at least ${atLeast}${unit}`;
      return [what, `${shownSpread(figure)}${unit}`, limit, isMet(aim) ? "met" : "**not met**"];
    }),
  };
}

/** A table as Markdown. */
export function markdown({ title, columns, rows }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [`### ${title}`, "", line(columns), line(columns.map((_, index) => (index === 0 ? "---" : "---:"))), ...rows.map(line), ""].join(
    "\n",
  );
}

/** A table for a terminal. */
export function plain({ title, columns, rows }: Table): string {
  const widths = columns.map((column, index) => Math.max(column.length, ...rows.map((row) => row[index]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join("  ")
      .trimEnd();
  return ["", title, line(columns), ...rows.map(line)].join("\n");
}
