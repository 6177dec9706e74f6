/** The sandbox's time: it goes by itself, it can be turned, and whatever falls due on the way is done in its order. */
import { invalidOption } from "../errors.ts";
import { createTimetable, type Due } from "./timetable.ts";

/** A length of time: milliseconds, or a number with its unit (`"500ms"`, `"90s"`, `"2m"`, `"1.5h"`, `"7d"`). */
export type Duration = number | string;

/** The sandbox's time. */
export interface SandboxClock {
  /** Unix time in milliseconds. */
  now(): number;
  /**
   * Turns the clock forward. Every delivery and every expiry that falls due on the way is done, in its order; resolves once they have ended.
   * What times headers carry does not change by that: the clocks of those who read them are not turned.
   *
   * Not to be awaited within a delivery: it waits for that very delivery.
   *
   * @throws {AntomError} `ANTOM_INVALID_OPTION` where it is no length of time.
   */
  advance(by: Duration): Promise<void>;
}

/** The clock as the sandbox's own parts use it. */
export interface Clock extends SandboxClock {
  /** The time of its source, unturned and no faster: that of every other clock around. Headers carry it. */
  sourceTime(): number;
  /** Has something done at a time; what lies in the past is done next. Returns how to call it off. */
  at(dueMs: number, task: () => void | Promise<void>): () => void;
  /** Does what is due, now. */
  catchUp(): void;
  /** Resolves once nothing is due and nothing that was is still being done. */
  settled(): Promise<void>;
  /** How much is still to come. */
  readonly waiting: number;
}

export interface ClockOptions {
  /** Where time comes from: Unix time in milliseconds. */
  readonly source: () => number;
  /** How many times as fast it runs as its source. */
  readonly speed: number;
}

// Turned in steps, what falls due within one of them runs together: two thousand deliveries need not wait for each other.
const STEP_MS = 1_000;
/** A hundred years; beyond that a Date soon ends. */
export const LONGEST_MS = 3_155_760_000_000;
// setTimeout takes no longer time than this.
const LONGEST_TIMER_MS = 2_147_483_647;

export function createClock({ source, speed }: ClockOptions): Clock {
  const timetable = createTimetable();
  const running = new Set<Promise<void>>();
  const start = source();
  let turned = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let turning: Promise<void> = Promise.resolve();
  let turns = 0;

  const now = (): number => start + (source() - start) * speed + turned;
  const moveTo = (time: number): void => {
    turned += Math.max(0, time - now());
  };
  const begin = (entry: Due): void => {
    timetable.remove(entry);
    const task = entry.task();
    if (task === undefined) return;
    // Whatever goes wrong in it is its own to record; time goes on all the same.
    const done: Promise<void> = task.catch(() => {}).then(() => void running.delete(done));
    running.add(done);
  };
  const beginDue = (until: number): void => {
    for (let first = timetable.peek(); first !== undefined && first.dueMs <= until; first = timetable.peek()) {
      moveTo(first.dueMs);
      begin(first);
    }
  };
  const arm = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const first = timetable.peek();
    if (first === undefined || turns > 0) return;
    const waitMs = Math.max(0, (first.dueMs - now()) / speed);
    timer = setTimeout(tick, Math.min(Math.ceil(waitMs), LONGEST_TIMER_MS));
    // What is due keeps the process; what is only to come does not.
    if (waitMs > 0 && typeof timer === "object") timer.unref();
  };
  const tick = (): void => {
    beginDue(now());
    arm();
  };
  const turn = async (by: number): Promise<void> => {
    const target = now() + by;
    for (;;) {
      await Promise.all(running);
      const first = timetable.peek();
      if (first === undefined || first.dueMs > target) break;
      beginDue(Math.min(target, Math.max(first.dueMs, now()) + STEP_MS));
    }
    moveTo(target);
  };
  return {
    now,
    sourceTime: source,
    advance: (by) => {
      const ms = durationMs(by);
      turns += 1;
      arm();
      const turned = turning.then(() => turn(ms));
      turning = turned.finally(() => {
        turns -= 1;
        arm();
      });
      return turning;
    },
    at: (dueMs, task) => {
      const entry: Due = { dueMs, task };
      timetable.add(entry);
      if (timetable.peek() === entry) arm();
      return () => timetable.remove(entry);
    },
    catchUp: () => beginDue(now()),
    settled: async () => {
      for (;;) {
        beginDue(now());
        if (running.size === 0) return;
        await Promise.all(running);
      }
    },
    get waiting() {
      return timetable.size;
    },
  };
}

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** @throws {AntomError} `ANTOM_INVALID_OPTION`. */
export function durationMs(duration: Duration): number {
  const [, count, unit = ""] = typeof duration === "string" ? (/^(\d+(?:\.\d+)?)(ms|s|m|h|d)$/.exec(duration) ?? []) : [];
  const ms = typeof duration === "number" ? duration : Number(count) * (UNITS[unit] ?? Number.NaN);
  if (!(ms >= 0 && ms <= LONGEST_MS)) {
    throw invalidOption('a length of time is a number of milliseconds, or a text such as "500ms", "90s", "2m", "1h" or "7d"');
  }
  return ms;
}
