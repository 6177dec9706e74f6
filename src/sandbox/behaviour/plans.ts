/** What is to become of the next ones, first in, first out. */
import { invalidOption } from "../../errors.ts";

// Whoever plans more has lost count.
const MOST_PLANS = 1_000;

export interface Plans<T> {
  /** @throws {AntomError} `ANTOM_INVALID_OPTION` where too many are planned already. */
  add(scenario: T): void;
  /** That of the next one; empty where nothing was planned. */
  take(): Partial<T>;
}

export function createPlans<T extends object>(): Plans<T> {
  const queue: T[] = [];
  return {
    add: (scenario) => {
      if (queue.length >= MOST_PLANS) throw invalidOption("there are too many orders for what comes next, and nothing of it has come");
      queue.push(scenario);
    },
    take: () => queue.shift() ?? {},
  };
}
