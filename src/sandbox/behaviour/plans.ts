/** What is to become of the next ones, first in, first out. */

// Whoever plans more has lost count.
const MOST_PLANS = 1_000;

export interface Plans<T> {
  add(scenario: T): void;
  /** That of the next one; empty where nothing was planned. */
  take(): Partial<T>;
}

export function createPlans<T extends object>(): Plans<T> {
  const queue: T[] = [];
  return {
    add: (scenario) => {
      if (queue.length < MOST_PLANS) queue.push(scenario);
    },
    take: () => queue.shift() ?? {},
  };
}
