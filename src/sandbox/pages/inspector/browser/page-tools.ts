/** What every part of the page needs: its elements, new elements from trees, and a voice. */
import type { Tree } from "../tree.ts";
import type { ClockFace } from "./clock-face.ts";

/** The tools of a page. */
export interface PageTools {
  byId(id: string): HTMLElement;
  /** Makes elements of a tree, one by one: text stays text. */
  grow(tree: Tree): HTMLElement;
  /** Says something once, to eyes and to screen readers. */
  say(text: string, isBad?: boolean): void;
  /** Writes every time that depends on what time it is now. */
  tick(): void;
  /** Sends an order, and says what came of it. */
  send(order: Readonly<Record<string, string>>): Promise<void>;
}

/** Closed: it uses nothing from outside but the browser, as its source is served to the page. */
export function pageTools(clock: ClockFace): PageTools {
  const TIME: Intl.DateTimeFormatOptions = { hour: "2-digit", minute: "2-digit", second: "2-digit", fractionalSecondDigits: 3 };
  let quiet: ReturnType<typeof setTimeout> | undefined;

  function byId(id: string): HTMLElement {
    const found = document.getElementById(id);
    if (found === null) throw new Error(`the page has no ${id}`);
    return found;
  }
  function write(time: HTMLElement): void {
    const { at, until, since } = time.dataset;
    if (at !== undefined) {
      const date = new Date(Number(at));
      time.textContent = date.toLocaleTimeString("en-GB", TIME);
      time.title = date.toString();
      return;
    }
    const now = clock.read(performance.now());
    if (now === undefined) return;
    const text = until !== undefined ? clock.until(Number(until) - now) : clock.since(now - Number(since));
    // What did not change is left alone: a screen reader may be reading it.
    if (time.textContent !== text) time.textContent = text;
  }
  function grow(tree: Tree): HTMLElement {
    const [tag, attributes, ...children] = typeof tree === "string" ? (["span", {}, tree] as const) : tree;
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    for (const child of children) made.append(typeof child === "string" ? child : grow(child));
    if (tag === "time") write(made);
    return made;
  }
  function say(text: string, isBad = false): void {
    const said = byId("said");
    said.textContent = text;
    said.classList.toggle("bad", isBad);
    said.hidden = false;
    clearTimeout(quiet);
    quiet = setTimeout(() => {
      said.textContent = "";
    }, 8_000);
  }
  async function send(order: Readonly<Record<string, string>>): Promise<void> {
    try {
      const response = await fetch("/inspector/actions", {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(order),
      });
      const { taken = false, said } = (await response.json()) as { taken?: boolean; said: string };
      say(said, !taken);
    } catch {
      say("The sandbox does not answer.", true);
    }
  }
  return {
    byId,
    grow,
    say,
    tick: () => {
      const now = clock.read(performance.now());
      if (now !== undefined) byId("clock").textContent = new Date(now).toLocaleString("sv-SE");
      for (const time of document.querySelectorAll<HTMLElement>("[role=tabpanel]:not([hidden]) :is(time[data-until], time[data-since])")) {
        write(time);
      }
    },
    send,
  };
}
