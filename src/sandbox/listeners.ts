/** Those who want to hear of something, and never stop it. */

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
