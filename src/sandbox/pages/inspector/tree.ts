/** What the inspector's page shows, as data: elements with attributes and text, never markup. */

/** Text, or an element. It travels as JSON, and the page makes elements of it one by one: no text can become markup on the way. */
export type Tree = string | readonly [tag: string, attributes: Attributes, ...children: Tree[]];

/** The attributes of an element. */
type Attributes = Readonly<Record<string, string>>;

/** An element; children and attributes that are undefined are left out. */
export function element(
  tag: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...children: readonly (Tree | undefined)[]
): Tree {
  const given = Object.entries(attributes).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return [tag, Object.fromEntries(given), ...children.filter((child) => child !== undefined)];
}

/** All the text of a tree, in its order. */
export function textIn(tree: Tree): string {
  if (typeof tree === "string") return tree;
  const [, , ...children] = tree;
  return children.map(textIn).join(" ");
}

/** A term and what is said of it; nothing where nothing is. */
export function pair(term: string, ...said: readonly (Tree | undefined)[]): Tree | undefined {
  if (said.every((part) => part === undefined)) return undefined;
  return element("div", {}, element("dt", {}, term), element("dd", {}, ...said));
}

/** A moment, which the page writes in its reader's own time zone. */
export function moment(at: number): Tree {
  return element("time", { datetime: new Date(at).toISOString(), "data-at": String(at) });
}

/** A moment to come, which the page counts down to by the sandbox's clock. */
export function countdown(until: number): Tree {
  return element("time", { datetime: new Date(until).toISOString(), "data-until": String(until) });
}

/** A moment that has been, of which the page says how long ago it was by the sandbox's clock. */
export function age(since: number): Tree {
  return element("time", { datetime: new Date(since).toISOString(), "data-since": String(since) });
}

/** Text in the letters of a machine. */
export function code(text: string): Tree {
  return element("code", {}, text);
}

/** The head of an entry: its number, what it is, and its state. */
export function entryHead(number: string | number, title: readonly Tree[], state: string, tone: string): Tree {
  return element(
    "div",
    { class: "entry-head" },
    element("h3", {}, element("span", { class: "quiet" }, `#${number}`), ...title),
    element("span", { class: `tag ${tone}` }, state),
  );
}

/** The card of an entry; nothing where there is none. */
export function cardFact(card: { readonly brand: string; readonly masked: string } | undefined): Tree | undefined {
  return card === undefined ? undefined : pair("Card", `${card.brand} `, code(card.masked));
}

/** A page of the buyer's, in a new tab; undefined where there is none to go to. */
export function pageLink(path: string | undefined, text: string, name: string): Tree | undefined {
  if (path === undefined) return undefined;
  const attributes = { href: path, target: "_blank", rel: "noopener", class: "button compact", "data-name": name };
  return element("a", attributes, text, element("span", { class: "visually-hidden" }, ` (${name}, in a new tab)`));
}
