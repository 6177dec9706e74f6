/** Durations of the contract: hours, minutes and seconds as ISO 8601 writes them, `PT10M`. */

interface Duration {
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
}

/** @throws where it is none, or has days or more */
export function durationOf(iso: string): Duration {
  const [found, hours = 0, minutes = 0, seconds = 0] = /^PT(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/.exec(iso) ?? [];
  if (found === undefined) throw new Error(`${iso} is no duration in hours, minutes and seconds`);
  return { hours: Number(hours), minutes: Number(minutes), seconds: Number(seconds) };
}

export function milliseconds(iso: string): number {
  const { hours, minutes, seconds } = durationOf(iso);
  return ((hours * 60 + minutes) * 60 + seconds) * 1_000;
}
