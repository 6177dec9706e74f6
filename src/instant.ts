/** Points in time, as Antom and its SDKs write them into headers. */

/** Date, time, fraction and offset of ISO 8601, as far as they are used. */
export const ISO_8601: RegExp = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?(Z|[+-]\d\d:?\d\d)?$/;

/** The instant of a time header, in Unix milliseconds; undefined where it is none that Antom or its SDKs write. */
export function instantOf(time: string): number | undefined {
  if (/^\d{13}$/.test(time)) return Number(time);
  if (/^\d{10}$/.test(time)) return Number(time) * 1000;
  const [, day, clock, fraction = "", offset = "Z"] = ISO_8601.exec(time) ?? [];
  // A parser of dates makes something of nearly everything.
  if (day === undefined) return undefined;
  const instant = Date.parse(`${day}T${clock}.${fraction.padEnd(3, "0").slice(0, 3)}${offset.replace(/(\d\d)(\d\d)$/, "$1:$2")}`);
  return Number.isNaN(instant) ? undefined : instant;
}
