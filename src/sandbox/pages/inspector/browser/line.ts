/** The line to the sandbox: events as they come, and coming back after it was gone. */
import type { ClockMessage, FeedMessage } from "../events.ts";
import type { PageTools } from "./page-tools.ts";

/** Who hears of events. */
export interface LineHooks {
  readonly feed: (message: FeedMessage) => void;
  readonly clock: (message: ClockMessage) => void;
}

/** Closed: it uses nothing from outside but the browser, as its source is served to the page. */
export function line({ byId, say }: PageTools, hooks: LineHooks): void {
  let last = "";
  let wasLost = false;

  function show(state: "live" | "lost" | "out", words: string): void {
    byId("line").dataset["state"] = state;
    byId("line-words").textContent = words;
  }
  function parse<T>(event: Event): T {
    const message = event as MessageEvent<string>;
    if (message.lastEventId !== "") last = message.lastEventId;
    return JSON.parse(message.data) as T;
  }
  function open(): void {
    const source = new EventSource(`/inspector/events?after=${encodeURIComponent(last)}`);
    source.addEventListener("open", () => {
      show("live", "live");
      if (wasLost) say("The sandbox is back.");
      wasLost = false;
    });
    source.addEventListener("clock", (event) => hooks.clock(parse<ClockMessage>(event)));
    source.addEventListener("feed", (event) => hooks.feed(parse<FeedMessage>(event)));
    source.addEventListener("error", () => {
      if (!wasLost) say("The sandbox does not answer. This page waits for it.", true);
      wasLost = true;
      show("lost", "waiting for the sandbox");
      // Closed is what the browser gives up on: it was answered, and refused. Everything else it tries again by itself.
      if (source.readyState === EventSource.CLOSED) void refused();
    });
  }
  async function refused(): Promise<void> {
    const status = await fetch("/inspector/access").then(
      (response) => response.json() as Promise<{ allowed: boolean }>,
      () => undefined,
    );
    if (status?.allowed === false) {
      show("out", "not let in");
      byId("out").hidden = false;
      return;
    }
    if (status?.allowed) show("lost", "too many pages are open");
    setTimeout(open, 2_000);
  }
  open();
}
