/** The inspector's page, put together in the browser from its parts. */
import type { clockFace } from "./clock-face.ts";
import type { EntryList, entryList } from "./entry-list.ts";
import type { exchangeList } from "./exchange-list.ts";
import type { isShown } from "./filter.ts";
import type { line } from "./line.ts";
import type { orders } from "./orders.ts";
import type { pageTools } from "./page-tools.ts";
import type { tabs } from "./tabs.ts";

/** The parts, as the script brings them. */
export interface InspectorParts {
  readonly clockFace: typeof clockFace;
  readonly pageTools: typeof pageTools;
  readonly entryList: typeof entryList;
  readonly exchangeList: typeof exchangeList;
  readonly isShown: typeof isShown;
  readonly line: typeof line;
  readonly orders: typeof orders;
  readonly tabs: typeof tabs;
}

/** Closed: it uses nothing from outside but the browser, as its source is served to the page. */
export function inspectorPage(parts: InspectorParts): void {
  // A token that is good no more, or was not needed, has no place in the address either.
  if (location.hash.startsWith("#token=")) history.replaceState(null, "", location.pathname);
  const clock = parts.clockFace();
  const tools = parts.pageTools(clock);
  const { byId } = tools;
  const exchanges = parts.exchangeList(tools, parts);
  const chosen = parts.tabs(tools);
  let start = "";

  function listOf(name: string): EntryList {
    return parts.entryList(byId(`list-${name}`), tools, {
      tag: "li",
      changed: (count) => {
        byId(`none-${name}`).hidden = count > 0;
        const badge = document.getElementById(`count-${name}`);
        if (badge !== null) badge.textContent = String(count);
      },
    });
  }
  const lists: Readonly<Record<string, Pick<EntryList, "hear">>> = {
    exchanges,
    vaultings: listOf("vaultings"),
    agreements: listOf("agreements"),
    payments: listOf("payments"),
    notifications: listOf("notifications"),
    findings: listOf("findings"),
    orders: listOf("orders"),
  };
  function follow(): void {
    if (exchanges.follow(location.hash)) chosen.show("exchanges");
    else chosen.follow(location.hash);
  }
  parts.orders(tools);
  parts.line(tools, {
    feed: (message) => lists[message.feed]?.hear(message),
    clock: (message) => {
      if (start !== "" && start !== message.start) exchanges.restart();
      start = message.start;
      clock.hear(message.now, performance.now());
      tools.tick();
    },
  });
  addEventListener("hashchange", follow);
  follow();
  setInterval(tools.tick, 250);
}
