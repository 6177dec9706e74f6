/** The numbers of repetitions -> what is told of them. */

/** The middle of several numbers, and how far they lie apart. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const at = (index: number): number => sorted[index] ?? Number.NaN;
  return { median: (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2, least: at(0), most: at(sorted.length - 1) };
}

/** Ours by the peer's, repetition by repetition: what else the machine did at that time met both. */
export function ratioOf(ours: readonly number[], peers: readonly number[]): Spread {
  const pairs = Math.min(ours.length, peers.length);
  return spreadOf(Array.from({ length: pairs }, (_, index) => (ours[index] ?? Number.NaN) / (peers[index] ?? Number.NaN)));
}

/** A number with three digits that count. */
export function shown(value: number): string {
  if (!Number.isFinite(value)) return "–";
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toFixed(digits);
}

/** A middle with what lies around it. */
export function shownSpread({ median, least, most }: Spread): string {
  return least === most ? shown(median) : `${shown(median)} (${shown(least)}–${shown(most)})`;
}
