/** A clock that can be turned, does what falls due on the way, and goes by itself. */
import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { createClock, durationMs } from "../../src/sandbox/clock.ts";
import { createTimetable, type Due } from "../../src/sandbox/timetable.ts";

const DAY = 86_400_000;
const still = (): ReturnType<typeof createClock> => createClock({ source: () => 1_000, speed: 1 });

describe("a length of time", () => {
  test.each([
    ["0ms", 0],
    ["500ms", 500],
    ["90s", 90_000],
    ["2m", 120_000],
    ["1.5h", 5_400_000],
    ["7d", 7 * DAY],
    [250, 250],
  ])("%j", (duration, ms) => {
    expect(durationMs(duration)).toBe(ms);
  });

  test.each(["", "2", "2 m", "-1s", "1w", "m", "1h30m", "0x10s", -1, Number.NaN, Number.POSITIVE_INFINITY, "9999999999d"])(
    "%j is none",
    (duration) => {
      expect(() => durationMs(duration)).toThrow(expect.objectContaining({ code: "ANTOM_INVALID_OPTION" }));
    },
  );
});

describe("turning", () => {
  test("does what falls due on the way, in its order, each at its time", async () => {
    const clock = still();
    const done: [string, number][] = [];
    for (const [name, at] of [
      ["third", 3 * DAY],
      ["first", 60_000],
      ["second", 7_200_000],
      ["too late", 9 * DAY],
    ] as const) {
      clock.at(1_000 + at, () => void done.push([name, clock.now() - 1_000]));
    }
    await clock.advance("4d");
    expect(done).toEqual([
      ["first", 60_000],
      ["second", 7_200_000],
      ["third", 3 * DAY],
    ]);
    expect(clock.now()).toBe(1_000 + 4 * DAY);
    expect(clock.waiting).toBe(1);
  });

  test("waits for what it started, and does what that brings with it", async () => {
    const clock = still();
    const done: string[] = [];
    clock.at(2_000, async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      done.push("slow");
      clock.at(clock.now() + 60_000, () => void done.push("follow-up"));
    });
    clock.at(70_000, () => void done.push("later"));
    await clock.advance("2m");
    expect(done).toEqual(["slow", "follow-up", "later"]);
  });

  test("survives what fails, and what is called off does not happen", async () => {
    const clock = still();
    const done: string[] = [];
    clock.at(2_000, () => Promise.reject(new Error("broken")));
    const callOff = clock.at(3_000, () => void done.push("called off"));
    clock.at(4_000, () => void done.push("done"));
    callOff();
    callOff();
    await clock.advance("1m");
    expect(done).toEqual(["done"]);
  });

  test("twice at once turns twice, one after the other", async () => {
    const clock = still();
    await Promise.all([clock.advance("1m"), clock.advance("1m")]);
    expect(clock.now()).toBe(121_000);
  });

  test("refuses what is no length of time, and goes on", async () => {
    const clock = still();
    await expect((async () => clock.advance("soon"))()).rejects.toMatchObject({ code: "ANTOM_INVALID_OPTION" });
    await clock.advance(5);
    expect(clock.now()).toBe(1_005);
  });
});

describe("time that goes by itself", () => {
  afterEach(() => void vi.useRealTimers());

  test("does what falls due, and holds a timer only while something is to come", async () => {
    vi.useFakeTimers({ now: 1_000 });
    const clock = createClock({ source: Date.now, speed: 1 });
    expect(vi.getTimerCount()).toBe(0);
    const done: string[] = [];
    clock.at(61_000, () => void done.push("done"));
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersByTimeAsync(59_000);
    expect(done).toEqual([]);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(done).toEqual(["done"]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("runs faster where it is told to", async () => {
    vi.useFakeTimers({ now: 1_000 });
    const clock = createClock({ source: Date.now, speed: 600 });
    const done: number[] = [];
    clock.at(1_000 + 120_000, () => void done.push(clock.now()));
    await vi.advanceTimersByTimeAsync(200);
    expect(done).toEqual([121_000]);
  });

  test("what lies further away than a timer reaches happens all the same", async () => {
    vi.useFakeTimers({ now: 0 });
    const clock = createClock({ source: Date.now, speed: 1 });
    const done: string[] = [];
    clock.at(40 * DAY, () => void done.push("done"));
    await vi.advanceTimersByTimeAsync(39 * DAY);
    expect(done).toEqual([]);
    await vi.advanceTimersByTimeAsync(2 * DAY);
    expect(done).toEqual(["done"]);
  });

  test("settled() does what is due, and waits for it", async () => {
    const clock = still();
    const done: string[] = [];
    clock.at(0, async () => {
      await Promise.resolve();
      clock.at(0, () => void done.push("second"));
      done.push("first");
    });
    await clock.settled();
    expect(done).toEqual(["first", "second"]);
  });
});

test("a timetable gives what it was given by time, then by age, whatever was taken away meanwhile", () => {
  const step = fc.record({ dueMs: fc.integer({ min: 0, max: 9 }), remove: fc.boolean() });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const timetable = createTimetable();
      const model: Due[] = [];
      steps.forEach(({ dueMs, remove }, index) => {
        const entry: Due = { dueMs, task: () => {} };
        timetable.add(entry);
        model.push(entry);
        const victim = model[index % model.length];
        if (!remove || victim === undefined) return;
        timetable.remove(victim);
        timetable.remove(victim);
        model.splice(model.indexOf(victim), 1);
      });
      const expected = model.toSorted((a, b) => a.dueMs - b.dueMs);
      const got: (Due | undefined)[] = [];
      while (timetable.size > 0) {
        const first = timetable.peek();
        got.push(first);
        if (first !== undefined) timetable.remove(first);
      }
      return got.length === expected.length && got.every((entry, index) => entry === expected[index]);
    }),
  );
});
