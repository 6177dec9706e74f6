/** A map that never holds more than it was told to: the entry that was set longest ago goes first. */
export interface Memory<V> {
  get(key: string): V | undefined;
  set(key: string, value: V): void;
  delete(key: string): void;
  /** From the oldest to the newest. */
  values(): Iterable<V>;
  readonly size: number;
}

interface Entry<V> {
  readonly key: string;
  readonly value: V;
}

/** `onDrop` hears of an entry that had to go because of the limit. */
export function createMemory<V>(limit: number, onDrop: (value: V) => void = () => {}): Memory<V> {
  const entries = new Map<string, Entry<V>>();
  // A Map searches for its oldest entry past all that were deleted before it; at the limit that would be every time.
  let queue: Entry<V>[] = [];
  let head = 0;
  const isCurrent = (entry: Entry<V>): boolean => entries.get(entry.key) === entry;
  const dropOldest = (): void => {
    for (let oldest = queue[head]; oldest !== undefined; oldest = queue[head]) {
      head++;
      if (!isCurrent(oldest)) continue;
      entries.delete(oldest.key);
      onDrop(oldest.value);
      return;
    }
  };
  return {
    get: (key) => entries.get(key)?.value,
    set: (key, value) => {
      const entry = { key, value };
      entries.set(key, entry);
      queue.push(entry);
      if (entries.size > limit) dropOldest();
      // What was set again or deleted is still queued; the queue is never much longer than twice the limit.
      if (queue.length > 2 * limit + 64) {
        queue = queue.slice(head).filter(isCurrent);
        head = 0;
      }
    },
    delete: (key) => void entries.delete(key),
    values: () =>
      queue
        .slice(head)
        .filter(isCurrent)
        .map(({ value }) => value),
    get size() {
      return entries.size;
    },
  };
}
