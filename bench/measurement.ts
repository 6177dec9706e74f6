/** What every measurement of this folder has in common: it takes samples, and its samples can be read. */
import type { Spread } from "./statistics.ts";

/** A figure that is held against an aim. */
export interface Aim {
  readonly what: string;
  readonly figure: Spread;
  readonly unit?: string;
  /** One of both. */
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** Rows of cells under their heads, as they stand in the results. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What the samples of a measurement say. */
export interface Report {
  readonly aims: readonly Aim[];
  readonly tables: readonly Table[];
}

/** How much is measured. */
export interface Extent {
  /** Just enough to see that all of it works. */
  readonly quick: boolean;
  /** How often, where so often is usual. */
  times(usual: number): number;
}

/** A measurement: it takes samples, which are kept as they are, and reads them afterwards. */
export interface Measurement<Samples> {
  readonly title: string;
  /** How it is done, in a few sentences. */
  readonly method: string;
  take(extent: Extent): Promise<Samples>;
  read(samples: Samples): Report;
}

/** Whether a figure reaches its aim. */
export function isMet({ figure: { median }, atLeast = Number.NEGATIVE_INFINITY, atMost = Number.POSITIVE_INFINITY }: Aim): boolean {
  return median >= atLeast && median <= atMost;
}
