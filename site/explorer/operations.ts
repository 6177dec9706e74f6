/** The list of operations: links on a wide page, one control on a narrow one. */
import { byId, fill, h } from "./dom.ts";
import { plain } from "./field.ts";
import { catalogues, type Subject } from "./material.ts";
import { pathOf } from "./signature.ts";

const links = new Map(
  catalogues.flatMap(({ subjects }) =>
    subjects.map(({ name, operation }) => [name, h("a", { href: `#${name}`, class: "mono" }, operation.id)] as const),
  ),
);

/** Lists every operation, once. */
export function listOperations(): void {
  fill(
    byId("operations"),
    catalogues.map(({ title, subjects }) => [
      h("h2", {}, title),
      h(
        "ul",
        {},
        subjects.map(({ name }) => h("li", {}, links.get(name))),
      ),
    ]),
  );
  const select = byId<HTMLSelectElement>("operation");
  fill(
    select,
    catalogues.map(({ title, subjects }) =>
      h(
        "optgroup",
        { label: title },
        subjects.map(({ name, operation }) => h("option", { value: name }, operation.id)),
      ),
    ),
  );
  select.addEventListener("change", () => {
    location.hash = select.value;
  });
}

/** Shows which operation is open, and what it is for. */
export function showOperation(current: Subject): void {
  for (const [name, link] of links) {
    if (name === current.name) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  byId<HTMLSelectElement>("operation").value = current.name;
  const { operation, text } = current;
  fill(
    byId("about"),
    h("h1", { class: "mono" }, operation.id),
    h("p", { class: "path mono" }, h("span", { class: "method" }, "POST"), " ", pathOf(current)),
    h("p", {}, h("strong", {}, text.summary), " ", plain(text.description)),
  );
}
