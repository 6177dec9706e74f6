/** Buttons and forms of the page: each sends an order, and says what came of it. */
import type { PageTools } from "./page-tools.ts";

/** Closed: it uses nothing from outside but the browser, as its source is served to the page. */
export function orders({ byId, say, send }: PageTools): void {
  const busy = new WeakSet<Element>();

  async function run(source: HTMLElement, order: Readonly<Record<string, string>>): Promise<void> {
    // Not disabled: a button that is would lose the keyboard.
    if (busy.has(source)) return;
    busy.add(source);
    source.setAttribute("aria-busy", "true");
    await send(order);
    busy.delete(source);
    source.removeAttribute("aria-busy");
  }
  async function copy(id: string): Promise<void> {
    const source = byId(id);
    try {
      await navigator.clipboard.writeText(source.textContent ?? "");
      say("Copied.");
    } catch {
      // Outside a secure context, or without leave: the keyboard still can.
      getSelection()?.selectAllChildren(source);
      say("Selected: copy it with the keyboard.");
    }
  }
  /** Only the codes of the chosen operation can be ordered of it. */
  function offerCodes(): void {
    const operation = (byId("answer-operation") as HTMLSelectElement).value;
    const select = byId("answer-code") as HTMLSelectElement;
    const codes = byId("codes").querySelector<HTMLElement>(`[data-operation="${operation}"]`)?.dataset["codes"]?.split(" ") ?? [];
    select.replaceChildren(...codes.map((code) => new Option(code, code)));
  }

  /** Only what goes with the chosen kind can be decided of it. */
  function offerDecisions(): void {
    const what = (byId("next-what") as HTMLSelectElement).value;
    const { reasons = "", fields = "" } = byId("decidable").querySelector<HTMLElement>(`[data-what="${what}"]`)?.dataset ?? {};
    const select = byId("next-reason") as HTMLSelectElement;
    const failures = reasons.split(" ").map((reason) => new Option(`fails: ${reason}`, reason));
    select.replaceChildren(new Option("succeeds, if it can", ""), ...failures);
    for (const name of ["verification", "pendingFor"]) {
      const isOffered = fields.split(" ").includes(name);
      byId(`next-${name}-field`).hidden = !isOffered;
      // What is not offered is not chosen either.
      if (!isOffered) (byId(`next-${name}`) as HTMLSelectElement).value = "";
    }
  }

  document.addEventListener("click", (event) => {
    const button = (event.target as Element).closest<HTMLElement>("button[data-do], button[data-copy]");
    if (button === null || (button as HTMLButtonElement).type === "submit") return;
    const { do: what, copy: source, id, by } = button.dataset;
    if (source !== undefined) void copy(source);
    else if (what !== undefined) void run(button, { do: what, ...(id === undefined ? {} : { id }), ...(by === undefined ? {} : { by }) });
  });
  document.addEventListener("submit", (event) => {
    const form = event.target as HTMLFormElement;
    const { do: what } = form.dataset;
    if (what === undefined) return;
    event.preventDefault();
    const fields: [string, string][] = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
    void run(form, { ...Object.fromEntries(fields.filter(([, value]) => value !== "")), do: what });
  });
  byId("answer-operation").addEventListener("change", offerCodes);
  offerCodes();
  byId("next-what").addEventListener("change", offerDecisions);
  offerDecisions();
}
