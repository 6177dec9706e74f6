/** As much of a browser's page as our scripts use, so that what they do can be tested, step by step, where no browser is. */

const VOID = new Set(["meta", "link", "input", "br", "img"]);

export interface SmallEvent {
  readonly type: string;
  readonly target: SmallElement;
  readonly key: string;
  defaultPrevented: boolean;
  preventDefault(): void;
}

type Listener = (event: SmallEvent) => void;

/** An element, or with the name `#document` the document. */
export class SmallElement {
  readonly tag: string;
  nodes: (SmallElement | string)[] = [];
  parent: SmallElement | undefined;
  readonly attributes = new Map<string, string>();
  readonly listeners = new Map<string, Listener[]>();
  readonly dataset: Record<string, string | undefined>;
  scrollTop = 0;
  /** Whether it is laid out; tests say where it is not. */
  offsetParent: SmallElement | null = null;
  #value: string | undefined;

  constructor(tag: string) {
    this.tag = tag;
    this.offsetParent = this;
    this.dataset = new Proxy(
      {},
      {
        get: (_, name) => this.attributes.get(`data-${String(name)}`),
        set: (_, name, value) => {
          this.attributes.set(`data-${String(name)}`, String(value));
          return true;
        },
      },
    );
  }

  setAttribute(name: string, value: string): void {
    this.attributes.set(name, value);
  }
  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }
  removeAttribute(name: string): void {
    this.attributes.delete(name);
  }
  get id(): string {
    return this.attributes.get("id") ?? "";
  }
  set id(value: string) {
    this.attributes.set("id", value);
  }
  get hidden(): boolean {
    return this.attributes.has("hidden");
  }
  set hidden(is: boolean) {
    if (is) this.attributes.set("hidden", "");
    else this.attributes.delete("hidden");
  }
  get open(): boolean {
    return this.attributes.has("open");
  }
  set open(is: boolean) {
    if (is) this.attributes.set("open", "");
    else this.attributes.delete("open");
  }
  get type(): string {
    return this.attributes.get("type") ?? "";
  }
  get value(): string {
    const [first] = this.querySelectorAll("option");
    return this.#value ?? first?.attributes.get("value") ?? first?.textContent ?? this.attributes.get("value") ?? "";
  }
  set value(value: string) {
    this.#value = value;
  }
  readonly classList = {
    toggle: (name: string, is: boolean): void => {
      const names = new Set((this.attributes.get("class") ?? "").split(" ").filter((each) => each !== "" && each !== name));
      if (is) names.add(name);
      this.attributes.set("class", [...names].join(" "));
    },
  };
  get textContent(): string {
    return this.nodes.map((node) => (typeof node === "string" ? node : node.textContent)).join("");
  }
  set textContent(text: string) {
    this.nodes = [text];
  }
  get children(): SmallElement[] {
    return this.nodes.filter((node) => typeof node !== "string");
  }
  get firstElementChild(): SmallElement | null {
    return this.children[0] ?? null;
  }
  get lastElementChild(): SmallElement | null {
    return this.children.at(-1) ?? null;
  }
  get nextElementSibling(): SmallElement | null {
    const siblings = this.parent?.children ?? [];
    return siblings[siblings.indexOf(this) + 1] ?? null;
  }
  append(...nodes: (SmallElement | string)[]): void {
    for (const node of nodes) {
      if (typeof node !== "string") node.parent = this;
      this.nodes.push(node);
    }
  }
  replaceChildren(...nodes: (SmallElement | string)[]): void {
    this.nodes = [];
    this.#value = undefined;
    this.append(...nodes);
  }
  insertBefore(node: SmallElement, before: SmallElement | null): void {
    node.parent = this;
    this.nodes.splice(before === null ? this.nodes.length : this.nodes.indexOf(before), 0, node);
  }
  remove(): void {
    const { parent } = this;
    if (parent !== undefined) parent.nodes = parent.nodes.filter((node) => node !== this);
    this.parent = undefined;
  }
  replaceWith(node: SmallElement): void {
    this.parent?.insertBefore(node, this);
    this.remove();
  }
  contains(other: SmallElement): boolean {
    return other === this || (other.parent !== undefined && this.contains(other.parent));
  }
  all(): SmallElement[] {
    return this.children.flatMap((child) => [child, ...child.all()]);
  }
  matches(selector: string): boolean {
    return split(selector, ",").some((one) => fits(this, split(one.trim(), " ")));
  }
  closest(selector: string): SmallElement | null {
    if (this.matches(selector)) return this;
    return this.parent?.closest(selector) ?? null;
  }
  querySelectorAll(selector: string): SmallElement[] {
    return this.all().filter((element) => element.matches(selector));
  }
  querySelector(selector: string): SmallElement | null {
    return this.querySelectorAll(selector)[0] ?? null;
  }
  addEventListener(type: string, listener: Listener): void {
    this.listeners.set(type, [...(this.listeners.get(type) ?? []), listener]);
  }
  scrollIntoView(): void {}
  focus(): void {
    const top = this.top();
    if (top instanceof SmallDocument) top.activeElement = this;
  }
  top(): SmallElement {
    return this.parent?.top() ?? this;
  }
  /** What a person does to it: the event goes up to the document. */
  fire(type: string, key = ""): SmallEvent {
    const event: SmallEvent = {
      type,
      target: this,
      key,
      defaultPrevented: false,
      preventDefault: () => {
        event.defaultPrevented = true;
      },
    };
    let at: SmallElement | undefined = this;
    while (at !== undefined) {
      for (const listener of at.listeners.get(type) ?? []) listener(event);
      at = at.parent;
    }
    return event;
  }
}

/** A page, read from our own well-formed HTML. */
export class SmallDocument extends SmallElement {
  activeElement: SmallElement | null = null;

  constructor(html: string) {
    super("#document");
    let at: SmallElement = this;
    for (const [, close, tag, attributes, text] of html.matchAll(/<(\/?)([\w-]+|!doctype)([^>]*)>|([^<]+)/g)) {
      if (text !== undefined) at.append(decoded(text));
      else if (close === "/") at = at.parent ?? this;
      else if (tag !== undefined && tag !== "!doctype") {
        const made = new SmallElement(tag);
        for (const [, name = "", value = ""] of (attributes ?? "").matchAll(/([\w-]+)(?:="([^"]*)")?/g))
          made.setAttribute(name, decoded(value));
        at.append(made);
        if (!VOID.has(tag)) at = made;
      }
    }
  }
  createElement(tag: string): SmallElement {
    return new SmallElement(tag);
  }
  getElementById(id: string): SmallElement | null {
    return this.all().find((element) => element.id === id) ?? null;
  }
  /** The same, where it has to be there. */
  byId(id: string): SmallElement {
    const found = this.getElementById(id);
    if (found === null) throw new Error(`there is no ${id}`);
    return found;
  }
}

function decoded(text: string): string {
  const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? "");
}

function split(text: string, by: string): string[] {
  const parts = [""];
  let depth = 0;
  for (const letter of text) {
    if (letter === "(" || letter === "[") depth += 1;
    if (letter === ")" || letter === "]") depth -= 1;
    if (letter === by && depth === 0) parts.push("");
    else parts[parts.length - 1] += letter;
  }
  return parts.filter((part) => part !== "");
}

function fits(element: SmallElement, compounds: readonly string[]): boolean {
  const last = compounds.at(-1);
  if (last === undefined) return true;
  if (!isOne(element, last)) return false;
  const rest = compounds.slice(0, -1);
  if (rest.length === 0) return true;
  for (let at = element.parent; at !== undefined; at = at.parent) if (fits(at, rest)) return true;
  return false;
}

function isOne(element: SmallElement, compound: string): boolean {
  const [, tag = "", rest = ""] = /^([\w-]*)(.*)$/.exec(compound) ?? [];
  if (tag !== "" && tag !== element.tag) return false;
  return [...rest.matchAll(/\[([\w-]+)(?:="?([^\]"]*)"?)?\]|:(not|is)\(((?:[^()])*)\)/g)].every(([, name, value, pseudo, inner = ""]) => {
    if (pseudo !== undefined) return element.matches(inner) === (pseudo === "is");
    const own = element.attributes.get(name ?? "");
    return own !== undefined && (value === undefined || own === value);
  });
}
