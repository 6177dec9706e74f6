/** A list that never holds more than it was told to, and that can be listened to. */
import { createListeners } from "./listeners.ts";

/** What happened, oldest first; the oldest are forgotten at the limit. */
export interface Journal<T> {
  /** What is still known, oldest first. */
  list(): readonly T[];
  /** Hears of everything that is added from now on, until the function that it returns is called. */
  subscribe(listener: (entry: T) => void): () => void;
}

/** A journal that can be written. */
export interface WritableJournal<T> extends Journal<T> {
  add(entry: T): void;
}

export function createJournal<T>(limit: number): WritableJournal<T> {
  const entries: T[] = [];
  const listeners = createListeners<T>();
  return {
    list: () => [...entries],
    subscribe: listeners.subscribe,
    add: (entry) => {
      entries.push(entry);
      if (entries.length > limit) entries.shift();
      listeners.tell(entry);
    },
  };
}
