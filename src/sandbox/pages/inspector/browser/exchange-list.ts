/** The list of exchanges: filtered, held, cleared, walked through by keyboard, and one of them in full. */
import type { FeedMessage } from "../events.ts";
import type { Entry } from "../feeds.ts";
import type { Tree } from "../tree.ts";
import type { EntryList, entryList } from "./entry-list.ts";
import type { Filter, Findable, isShown } from "./filter.ts";
import type { PageTools } from "./page-tools.ts";

/** The list of exchanges. */
export interface ExchangeList {
  hear(message: FeedMessage): void;
  /** The sandbox was started anew: its numbers begin at 1 again. */
  restart(): void;
  /** Goes where the address says (`#exchange-12`); false where it names no exchange. */
  follow(hash: string): boolean;
}

/** What the list is made with. */
export interface ExchangeListParts {
  readonly entryList: typeof entryList;
  readonly isShown: typeof isShown;
}

/** Closed: it uses nothing from outside but the browser, as its source is served to the page. */
export function exchangeList(tools: PageTools, parts: ExchangeListParts): ExchangeList {
  const { byId, grow } = tools;
  const rows = byId("rows");
  const detail = byId("detail");
  const search = byId("search") as HTMLInputElement;
  const operation = byId("operation") as HTMLSelectElement;
  const pause = byId("pause");
  const findable = new Map<number, Findable>();
  const held = new Map<number, Entry>();
  let isHeld = false;
  let most = 500;
  let cleared = 0;
  let selected: number | undefined;
  let asked: AbortController | undefined;

  const list: EntryList = parts.entryList(rows, tools, {
    tag: "div",
    accepts: ({ key }) => key > cleared,
    drawn: (node, entry) => {
      node.setAttribute("role", "option");
      node.id = `row-${entry.key}`;
      node.setAttribute("aria-selected", String(entry.key === selected));
      const { searched = "", operation: of = "" } = entry;
      findable.set(entry.key, { searched, operation: of });
      node.hidden = !parts.isShown({ searched, operation: of }, filter());
    },
    changed: () => {
      for (const key of findable.keys()) if (!list.nodes.has(key)) findable.delete(key);
      count();
    },
  });

  function filter(): Filter {
    return { text: search.value, operation: operation.value };
  }
  function shown(): HTMLElement[] {
    return [...rows.children].filter((row): row is HTMLElement => row instanceof HTMLElement && !row.hidden);
  }
  function count(): void {
    const all = list.nodes.size;
    const visible = shown().length;
    byId("shown").textContent = visible === all ? `${all}` : `${visible} of ${all}`;
    byId("count-exchanges").textContent = String(all);
    rows.hidden = visible === 0;
    byId("empty").hidden = all > 0;
    byId("nothing").hidden = all === 0 || visible > 0;
    pause.textContent = isHeld ? `Go on (${held.size} new)` : "Pause";
  }
  function refilter(): void {
    for (const [key, node] of list.nodes) node.hidden = !parts.isShown(findable.get(key) ?? { searched: "", operation: "" }, filter());
    count();
  }
  function mark(key: number | undefined): void {
    if (selected !== undefined) list.nodes.get(selected)?.setAttribute("aria-selected", "false");
    selected = key;
    const row = key === undefined ? undefined : list.nodes.get(key);
    row?.setAttribute("aria-selected", "true");
    row?.scrollIntoView({ block: "nearest" });
    if (key === undefined) rows.removeAttribute("aria-activedescendant");
    else rows.setAttribute("aria-activedescendant", `row-${key}`);
    byId("split").classList.toggle("has-detail", key !== undefined);
  }
  async function select(key: number): Promise<void> {
    mark(key);
    history.replaceState(null, "", `#exchange-${key}`);
    asked?.abort();
    const own = new AbortController();
    asked = own;
    try {
      const response = await fetch(`/inspector/exchanges?number=${key}`, { signal: own.signal });
      if (!response.ok) throw new Error("not let in");
      const tree = (await response.json()) as Tree;
      if (!own.signal.aborted) byId("detail-body").replaceChildren(grow(tree));
      detail.scrollTop = 0;
      // Where there is room for one of the two only, the list is gone, and the keyboard with it.
      if (rows.offsetParent === null) detail.focus();
    } catch {
      if (!own.signal.aborted) tools.say("The sandbox does not answer.", true);
    }
  }
  function close(): void {
    const key = selected;
    mark(undefined);
    byId("detail-body").replaceChildren(grow(["p", { class: "hint blank" }, "Select an exchange to read it."]));
    history.replaceState(null, "", location.pathname);
    if (key !== undefined) rows.focus();
  }
  function hold(): void {
    isHeld = !isHeld;
    pause.setAttribute("aria-pressed", String(isHeld));
    if (!isHeld && held.size > 0) list.hear({ feed: "exchanges", reset: false, most, entries: [...held.values()] });
    held.clear();
    count();
  }
  function clear(): void {
    cleared = Math.max(cleared, ...list.nodes.keys(), ...held.keys());
    for (const key of [...list.nodes.keys()]) list.remove(key);
    findable.clear();
    held.clear();
    close();
    count();
    tools.say("The view is empty. The sandbox itself forgets nothing.");
  }
  function move(event: KeyboardEvent): void {
    const all = shown();
    const at = all.findIndex((row) => Number(row.dataset["key"]) === selected);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at === -1 ? 0 : at - 1,
      PageDown: at + 10,
      PageUp: at - 10,
      Home: 0,
      End: all.length - 1,
    };
    const to = steps[event.key];
    if (event.key === "Enter" && selected !== undefined) detail.focus();
    if (to === undefined) return;
    event.preventDefault();
    const row = all[Math.max(0, Math.min(all.length - 1, to))];
    if (row !== undefined && Number(row.dataset["key"]) !== selected) void select(Number(row.dataset["key"]));
  }

  search.addEventListener("input", refilter);
  operation.addEventListener("change", refilter);
  pause.addEventListener("click", hold);
  byId("clear").addEventListener("click", clear);
  byId("back").addEventListener("click", close);
  rows.addEventListener("keydown", move);
  rows.addEventListener("click", (event) => {
    const row = (event.target as Element).closest<HTMLElement>("[role=option]");
    if (row === null) return;
    rows.focus({ preventScroll: true });
    void select(Number(row.dataset["key"]));
  });
  byId("split").addEventListener("keydown", (event) => {
    if (event.key === "Escape" && selected !== undefined) close();
  });

  return {
    hear: (message) => {
      most = message.most;
      if (!isHeld) {
        list.hear(message);
        return;
      }
      for (const entry of message.entries) if (entry.key > cleared && !list.nodes.has(entry.key)) held.set(entry.key, entry);
      for (const key of held.keys()) {
        if (held.size <= most) break;
        held.delete(key);
      }
      count();
    },
    restart: () => {
      cleared = 0;
      held.clear();
      for (const key of [...list.nodes.keys()]) list.remove(key);
      if (selected !== undefined) close();
    },
    follow: (hash) => {
      const [, number] = /^#exchange-(\d{1,15})$/.exec(hash) ?? [];
      if (number !== undefined && Number(number) !== selected) void select(Number(number));
      return number !== undefined;
    },
  };
}
