/** The parts of the page, of which one is shown. */
import type { PageTools } from "./page-tools.ts";

/** Which part is shown. */
export interface Tabs {
  /** Shows the part that an address names (`#vaultings`). */
  follow(hash: string): void;
  show(name: string): void;
}

/** Closed: it uses nothing from outside but the browser, as its source is served to the page. */
export function tabs({ byId, tick }: PageTools): Tabs {
  const all = [...byId("tabs").querySelectorAll<HTMLElement>("[role=tab]")];

  function show(name: string): void {
    for (const tab of all) {
      const isChosen = tab.dataset["tab"] === name;
      tab.setAttribute("aria-selected", String(isChosen));
      tab.tabIndex = isChosen ? 0 : -1;
      if (isChosen) tab.scrollIntoView({ block: "nearest", inline: "center" });
      byId(`panel-${tab.dataset["tab"]}`).hidden = !isChosen;
    }
    tick();
  }
  function choose(tab: HTMLElement): void {
    const name = tab.dataset["tab"] ?? "";
    show(name);
    history.replaceState(null, "", `#${name}`);
  }
  byId("tabs").addEventListener("click", (event) => {
    const tab = (event.target as Element).closest<HTMLElement>("[role=tab]");
    if (tab !== null) choose(tab);
  });
  byId("tabs").addEventListener("keydown", (event) => {
    const at = all.indexOf(document.activeElement as HTMLElement);
    const steps: Readonly<Record<string, number>> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: all.length - 1 };
    const to = steps[event.key];
    const tab = to === undefined || at === -1 ? undefined : all[(to + all.length) % all.length];
    if (tab === undefined) return;
    event.preventDefault();
    choose(tab);
    tab.focus();
  });
  return {
    show,
    follow: (hash) => {
      const name = hash.slice(1);
      if (all.some((tab) => tab.dataset["tab"] === name)) show(name);
    },
  };
}
