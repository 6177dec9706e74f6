/** Markup made of text that anybody may have sent: everything is escaped, unless it was made here. */

/** HTML that was made by `html`. Its text is private, so that no object from outside can pass for it. */
export class Markup {
  readonly #text: string;

  constructor(strings: readonly string[], values: readonly Insertable[]) {
    this.#text = strings.reduce((text, next, index) => `${text}${escaped(values[index - 1])}${next}`);
  }

  toString(): string {
    return this.#text;
  }
}

/** What may stand in a template: markup as it is, text and numbers escaped, lists one after the other, the rest not at all. */
export type Insertable = Markup | string | number | boolean | undefined | null | readonly Insertable[];

/**
 * Makes HTML. Values are escaped for text and for attributes in double quotes; they belong nowhere else, neither in a tag's name
 * nor in a script. `false`, `true`, `undefined` and `null` give nothing, so that `${isOpen && html`…`}` does what it says.
 *
 * @example
 * html`<li title="${name}">${entries.map((entry) => html`<b>${entry}</b>`)}</li>`
 */
export function html(strings: TemplateStringsArray, ...values: readonly Insertable[]): Markup {
  return new Markup(strings, values);
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

function escaped(value: Insertable): string {
  if (value === undefined || value === null || typeof value === "boolean") return "";
  if (value instanceof Markup) return value.toString();
  if (typeof value === "object") return value.map(escaped).join("");
  return String(value).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}
