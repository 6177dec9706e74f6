/** The sandbox's time on a page: where it stands between two messages, and how lengths of it are written. */

/** Reads the sandbox's clock, which may run faster than the page's and may be turned. */
export interface ClockFace {
  /** Takes in what the sandbox says: its time, and the page's own at that moment. */
  hear(now: number, own: number): void;
  /** The sandbox's time at a time of the page's own; undefined before anything was heard. */
  read(own: number): number | undefined;
  /** How long it is until a moment, or that it is due. */
  until(ms: number): string;
  /** How long ago a moment was. */
  since(ms: number): string;
}

/** Closed: it uses nothing from outside, as its source is served to the page. */
export function clockFace(): ClockFace {
  const rates: number[] = [];
  let last: { now: number; own: number } | undefined;
  let rate = 1;

  function lengthText(ms: number): string {
    const seconds = Math.floor(ms / 1_000);
    const units: [number, string][] = [
      [Math.floor(seconds / 86_400), "d"],
      [Math.floor(seconds / 3_600) % 24, "h"],
      [Math.floor(seconds / 60) % 60, "min"],
      [seconds % 60, "s"],
    ];
    const first = units.findIndex(([count]) => count > 0);
    return first === -1
      ? "0 s"
      : units
          .slice(first, first + 2)
          .map(([count, unit]) => `${count} ${unit}`)
          .join(" ");
  }
  return {
    hear: (now, own) => {
      // The clock was turned where one of the last rates stands out, so the one in the middle is how fast it runs.
      if (last !== undefined && own - last.own >= 200) {
        rates.push((now - last.now) / (own - last.own));
        if (rates.length > 5) rates.shift();
        rate = [...rates].sort((a, b) => a - b)[Math.floor((rates.length - 1) / 2)] ?? 1;
      }
      last = { now, own };
    },
    read: (own) => (last === undefined ? undefined : last.now + Math.max(0, own - last.own) * rate),
    until: (ms) => (ms <= 0 ? "due now" : `in ${lengthText(ms)}`),
    since: (ms) => (ms < 1_000 ? "just now" : `${lengthText(ms)} ago`),
  };
}
