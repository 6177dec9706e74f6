/** Text of the contract as HTML: escaped, with its code in `<code>`. Nothing here spans an empty line, which would end HTML within Markdown. */

/** Text, safe between tags and inside quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[character] ?? "");
}

/** A sentence of the contract, in which only `code` is marked up. */
export function sentence(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, " ")
    .split("`")
    .map((part, index) => (index % 2 === 1 ? code(part) : escapeHtml(part)))
    .join("");
}

export function code(text: string): string {
  return `<code>${escapeHtml(text)}</code>`;
}

/** Several pieces of code, in a sentence. */
export function codes(texts: readonly string[], last = "and"): string {
  const pieces = texts.map(code);
  return pieces.length < 2 ? pieces.join("") : `${pieces.slice(0, -1).join(", ")} ${last} ${pieces.at(-1)}`;
}

/** A table that may be wider than a phone: it scrolls by itself, by keyboard too. */
export function table({ name, head, rows }: { name: string; head: readonly string[]; rows: readonly (readonly string[])[] }): string {
  const cells = (tag: string, row: readonly string[]): string => `<tr>${row.map((cell) => `<${tag}>${cell}</${tag}>`).join("")}</tr>`;
  return `<div class="scroll" role="region" aria-label="${escapeHtml(name)}" tabindex="0"><table><thead>${cells("th", head)}</thead><tbody>${rows.map((row) => cells("td", row)).join("")}</tbody></table></div>`;
}
