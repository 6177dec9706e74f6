/** A list of the page whose entries come and change: drawn once a frame, and never longer than it was told. */
import type { FeedMessage } from "../events.ts";
import type { Entry } from "../feeds.ts";
import type { PageTools } from "./page-tools.ts";

/** A list of the page. */
export interface EntryList {
  hear(message: FeedMessage): void;
  /** The elements of the entries by their keys. */
  readonly nodes: ReadonlyMap<number, HTMLElement>;
  remove(key: number): void;
}

/** What is done with the element of an entry, and once all of a frame are there. */
export interface EntryListHooks {
  readonly tag: string;
  /** False: the entry is not wanted. */
  readonly accepts?: (entry: Entry) => boolean;
  readonly drawn?: (node: HTMLElement, entry: Entry) => void;
  /** Before the entries of another start, or the same ones anew. */
  readonly reset?: () => void;
  readonly changed?: (count: number) => void;
}

/** Closed: it uses nothing from outside but the browser, as its source is served to the page. */
export function entryList(host: HTMLElement, tools: PageTools, hooks: EntryListHooks): EntryList {
  const nodes = new Map<number, HTMLElement>();
  const waiting = new Map<number, Entry>();
  let isAsked = false;
  let isReset = false;
  let most = 100;

  function remove(key: number): void {
    nodes.get(key)?.remove();
    nodes.delete(key);
  }
  /** Keeps what a person has opened and where the keyboard is, although the element is another one. */
  function keep(old: HTMLElement, made: HTMLElement): string | undefined {
    for (const details of old.querySelectorAll<HTMLDetailsElement>("details[open][data-name]")) {
      const same = made.querySelector<HTMLDetailsElement>(`details[data-name="${details.dataset["name"]}"]`);
      if (same !== null) same.open = true;
    }
    const focused = document.activeElement;
    if (focused === null || !old.contains(focused)) return undefined;
    const named = focused.closest<HTMLElement>("[data-name]")?.dataset["name"];
    return named === undefined ? undefined : `[data-name="${named}"]`;
  }
  function place(entry: Entry): void {
    const made = document.createElement(hooks.tag);
    made.append(tools.grow(entry.tree));
    made.dataset["key"] = String(entry.key);
    const old = nodes.get(entry.key);
    nodes.set(entry.key, made);
    hooks.drawn?.(made, entry);
    if (old !== undefined) {
      const focus = keep(old, made);
      old.replaceWith(made);
      const target = focus === undefined ? null : made.querySelector<HTMLElement>(focus);
      (target?.matches("details") ? target.querySelector<HTMLElement>("summary") : target)?.focus({ preventScroll: true });
      return;
    }
    let next = host.firstElementChild;
    while (next !== null && Number((next as HTMLElement).dataset["key"]) > entry.key) next = next.nextElementSibling;
    host.insertBefore(made, next);
  }
  function draw(): void {
    isAsked = false;
    if (isReset) {
      isReset = false;
      hooks.reset?.();
      // An entry that comes again is changed in its place, so that nothing a person holds is torn away.
      for (const key of [...nodes.keys()]) if (!waiting.has(key)) remove(key);
    }
    for (const entry of waiting.values()) if (hooks.accepts?.(entry) !== false) place(entry);
    waiting.clear();
    while (nodes.size > most) {
      const last = host.lastElementChild as HTMLElement | null;
      if (last === null) break;
      remove(Number(last.dataset["key"]));
    }
    hooks.changed?.(nodes.size);
  }
  return {
    nodes,
    remove,
    hear: (message) => {
      most = message.most;
      if (message.reset) {
        isReset = true;
        waiting.clear();
      }
      for (const entry of message.entries) {
        waiting.delete(entry.key);
        waiting.set(entry.key, entry);
        // A tab in the background has no frames: what it will never show is not kept for it.
        const [oldest] = waiting.keys();
        if (waiting.size > most && oldest !== undefined) waiting.delete(oldest);
      }
      if (isAsked) return;
      isAsked = true;
      requestAnimationFrame(draw);
    },
  };
}
