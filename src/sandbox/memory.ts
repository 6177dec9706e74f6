/** A map that never holds more than it was told to: the entry that was set longest ago goes first. */
export interface Memory<V> {
  get(key: string): V | undefined;
  set(key: string, value: V): void;
  delete(key: string): void;
  /** From the oldest to the newest. */
  values(): Iterable<V>;
  readonly size: number;
}

/** `onDrop` hears of an entry that had to go because of the limit. */
export function createMemory<V>(limit: number, onDrop: (value: V) => void = () => {}): Memory<V> {
  const entries = new Map<string, V>();
  return {
    get: (key) => entries.get(key),
    set: (key, value) => {
      entries.delete(key);
      entries.set(key, value);
      if (entries.size <= limit) return;
      for (const [oldest, dropped] of entries) {
        entries.delete(oldest);
        onDrop(dropped);
        return;
      }
    },
    delete: (key) => void entries.delete(key),
    values: () => entries.values(),
    get size() {
      return entries.size;
    },
  };
}
