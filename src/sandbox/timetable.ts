/** What is due when: a heap from which anything can also be taken away. */

/** Something that is to be done at a time. */
export interface Due {
  /** Unix time in milliseconds. */
  readonly dueMs: number;
  readonly task: () => void | Promise<void>;
}

export interface Timetable {
  add(entry: Due): void;
  /** The earliest; of several at the same time the one that was added first. */
  peek(): Due | undefined;
  /** Takes an entry away; nothing happens where it is not there. */
  remove(entry: Due): void;
  readonly size: number;
}

interface Slot {
  readonly entry: Due;
  readonly order: number;
}

export function createTimetable(): Timetable {
  const heap: Slot[] = [];
  // Where each entry stands, so that taking one away does not search: sessions end long before they expire.
  const places = new Map<Due, number>();
  let count = 0;
  const isBefore = (a: Slot, b: Slot): boolean => a.entry.dueMs < b.entry.dueMs || (a.entry.dueMs === b.entry.dueMs && a.order < b.order);
  const put = (slot: Slot, at: number): void => {
    heap[at] = slot;
    places.set(slot.entry, at);
  };
  const rise = (slot: Slot, from: number): number => {
    let at = from;
    while (at > 0) {
      const above = heap[(at - 1) >> 1];
      if (above === undefined || !isBefore(slot, above)) break;
      put(above, at);
      at = (at - 1) >> 1;
    }
    return at;
  };
  const sink = (slot: Slot, from: number): number => {
    let at = from;
    for (;;) {
      const [left, right] = [heap[2 * at + 1], heap[2 * at + 2]];
      const [below, next] = right !== undefined && left !== undefined && isBefore(right, left) ? [right, 2 * at + 2] : [left, 2 * at + 1];
      if (below === undefined || !isBefore(below, slot)) return at;
      put(below, at);
      at = next;
    }
  };
  return {
    add: (entry) => {
      const slot = { entry, order: count++ };
      heap.push(slot);
      put(slot, rise(slot, heap.length - 1));
    },
    peek: () => heap[0]?.entry,
    remove: (entry) => {
      const at = places.get(entry);
      const last = heap.at(-1);
      if (at === undefined || last === undefined) return;
      places.delete(entry);
      heap.pop();
      if (last.entry === entry) return;
      const risen = rise(last, at);
      put(last, risen === at ? sink(last, at) : risen);
    },
    get size() {
      return heap.length;
    },
  };
}
