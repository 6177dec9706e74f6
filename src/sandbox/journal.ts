/** A list that never holds more than it was told to, and that can be listened to. */

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

/** Those who want to hear of something. */
export interface Listeners<T> {
  subscribe(listener: (told: T) => void): () => void;
  tell(what: T): void;
}

export function createListeners<T>(): Listeners<T> {
  const listeners = new Set<(told: T) => void>();
  return {
    subscribe: (listener) => {
      // A function of its own, so that one listener can be added twice and taken away once.
      const own = (told: T): void => listener(told);
      listeners.add(own);
      return () => void listeners.delete(own);
    },
    tell: (what) => {
      for (const listener of listeners) {
        try {
          listener(what);
        } catch {
          // Whoever listens can't stop what he listens to.
        }
      }
    },
  };
}
