/** What ends by itself unless something happens to it first. */
import type { Clock } from "../clock.ts";

interface Expiring {
  /** When it ends by itself; undefined where it does not. */
  expiresAt: number | undefined;
}

export interface Expiries<T> {
  /** Ends it after so many milliseconds, in the place of whatever was said before. */
  expireIn(item: T, ms: number): void;
  callOff(item: T): void;
}

export function createExpiries<T extends Expiring>(clock: Clock, expire: (item: T) => void): Expiries<T> {
  const pending = new Map<T, () => void>();
  const callOff = (item: T): void => {
    pending.get(item)?.();
    pending.delete(item);
    item.expiresAt = undefined;
  };
  return {
    callOff,
    expireIn: (item, ms) => {
      callOff(item);
      item.expiresAt = clock.now() + ms;
      pending.set(
        item,
        clock.at(item.expiresAt, () => expire(item)),
      );
    },
  };
}
