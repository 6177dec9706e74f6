/** A choice of a few, as buttons of which one is pressed. */
import { button, byId, fill } from "./dom.ts";

/** A choice that can be made from elsewhere too. */
export interface Switch<T extends string> {
  choose(option: T): void;
}

/** Fills an element of the page with a button for each option; the first is chosen. */
export function createSwitch<const T extends string>(id: string, options: readonly T[], onChoice: (option: T) => void): Switch<T> {
  const choose = (chosen: T): void => {
    for (const each of buttons) each.setAttribute("aria-pressed", String(each.textContent === chosen));
    onChoice(chosen);
  };
  const buttons = options.map((option) =>
    button(option, () => choose(option), { class: "choice", "aria-pressed": String(option === options[0]) }),
  );
  fill(byId(id), ...buttons);
  return { choose };
}
