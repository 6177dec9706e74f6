/** Elements, made in one expression. Text is text: nothing is ever parsed as HTML. */

type Child = Node | string | undefined | false | readonly Child[];

/** Attributes, properties that are functions (listeners, by `onclick` and the like), and truth: `true` sets an attribute, `false` leaves it out. */
type Attributes = Readonly<Record<string, string | number | boolean | undefined | ((event: Event) => void)>>;

/**
 * Makes an element.
 *
 * @example h("button", { type: "button", class: "button", onclick: send }, "Send")
 */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name.slice(2), value);
    else if (value !== undefined && value !== false) element.setAttribute(name, value === true ? "" : String(value));
  }
  fill(element, ...children);
  return element;
}

/** Puts these children in the place of all others. */
export function fill(element: Element, ...children: readonly Child[]): void {
  element.replaceChildren(...nodesOf(children));
}

function nodesOf(children: readonly Child[]): (Node | string)[] {
  return children.flatMap((child): (Node | string)[] => {
    if (child === undefined || child === false) return [];
    return typeof child === "string" || child instanceof Node ? [child] : nodesOf(child);
  });
}

/** An element of the page itself. */
export function byId<E extends HTMLElement = HTMLElement>(id: string): E {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no #${id}`);
  return found as E;
}

/** A button that is no form's. */
export function button(label: Child, onclick: () => void, attributes: Attributes = {}): HTMLButtonElement {
  return h("button", { type: "button", class: "button", ...attributes, onclick }, label);
}

/** A word about the state of something. */
export function tag(word: string, kind: "good" | "warn" | "bad" | "plain" | "" = ""): HTMLElement {
  return h("span", { class: `tag ${kind}` }, word);
}

/** Says something to those who do not see the page. */
export function announce(message: string): void {
  byId("announcer").textContent = message;
}
