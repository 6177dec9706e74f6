/** The form of a request: made from the contract's table, whatever operation it is of. */
import type { ArraySchema, ObjectSchema, Schema } from "../../src/contract.ts";
import { isObject, own } from "../../src/json.ts";
import { button, fill, h, tag } from "./dom.ts";
import { emptyOf, type Path, pointerOf } from "./draft.ts";
import {
  controlId,
  type Faults,
  type FormContext,
  type FormPart,
  nameOf,
  plain,
  type Standing,
  scalarField,
  showFaults,
  tagsOf,
} from "./field.ts";

/** The fields of a request. */
export function requestForm(schema: ObjectSchema, context: FormContext): FormPart {
  return fieldsOf(schema, [], context);
}

function partOf(schema: Schema, standing: Standing, context: FormContext): FormPart {
  if (schema.type === "string") return scalarField(schema, standing, context);
  return schema.type === "array" ? listOf(schema, standing, context) : foldable(schema, standing, context);
}

/** The fields of an object, and below them those that the contract does not know. */
function fieldsOf(schema: ObjectSchema, path: Path, context: FormContext): FormPart {
  const parts = Object.entries(schema.properties).map(([name, property]) => {
    const condition = schema.conditions?.find(({ require }) => require?.includes(name) === true);
    const standing: Standing = {
      path: [...path, name],
      isRequired: schema.required?.includes(name) === true,
      condition: condition === undefined ? undefined : `Required when ${condition.field} is "${condition.equals}".`,
    };
    return [name, partOf(property, standing, context)] as const;
  });
  const strange = h("div", { class: "strange" });
  const folding = createFolding(path, parts, schema);
  return {
    element: h(
      "div",
      { class: "fields" },
      parts.map(([, { element }]) => element),
      folding.more,
      strange,
    ),
    show: (value, faults) => {
      const fields = isObject(value) ? value : {};
      for (const [name, part] of parts) part.show(own(fields, name), faults);
      folding.show(fields, faults);
      const unknown = Object.keys(fields).filter((name) => !Object.hasOwn(schema.properties, name));
      fill(strange, ...unknown.map((name) => strangeField([...path, name], fields[name], context)));
      for (const [index, name] of unknown.entries()) {
        const faultsOf = strange.children[index]?.querySelector<HTMLElement>(".faults");
        if (faultsOf) showFaults(faultsOf, pointerOf([...path, name]), faults);
      }
    },
  };
}

/** Objects of more fields than this show only those that matter, until they are told to show all. */
const LONG = 8;

/** Keeps a long object short: what is required, sent or wrong is shown, and stays so while the form lasts. */
function createFolding(path: Path, parts: readonly (readonly [string, FormPart])[], { required }: ObjectSchema) {
  const shown = new Set(parts.length > LONG ? required : parts.map(([name]) => name));
  let isWhole = false;
  const more = button("", () => {
    isWhole = !isWhole;
    arrange();
  });
  more.classList.add("small", "more");
  const arrange = (): void => {
    for (const [name, { element }] of parts) element.hidden = !isWhole && !shown.has(name);
    const rest = parts.length - shown.size;
    more.hidden = rest === 0;
    more.setAttribute("aria-expanded", String(isWhole));
    more.textContent = isWhole ? `Hide ${countOf(rest, "field")} that nothing is in` : `Show ${countOf(rest, "more field")}`;
  };
  return {
    more,
    show: (fields: Readonly<Record<string, unknown>>, { violations, advice }: Faults): void => {
      const wrong = [...violations.keys(), ...advice.keys()];
      for (const [name] of parts) {
        const pointer = pointerOf([...path, name]);
        if (Object.hasOwn(fields, name) || wrong.some((each) => each === pointer || each.startsWith(`${pointer}/`))) shown.add(name);
      }
      arrange();
    },
  };
}

/** A field that only the JSON can bring in. */
function strangeField(path: Path, value: unknown, { edit }: FormContext): HTMLElement {
  const name = nameOf(path);
  const id = controlId(pointerOf(path));
  return h(
    "div",
    { class: "field", "data-pointer": pointerOf(path) },
    h("div", { class: "caption" }, h("span", { class: "label mono" }, name), tag("not in the contract", "bad")),
    h(
      "div",
      { class: "entry" },
      h("code", { class: "clip" }, JSON.stringify(value)),
      button("Remove", () => edit(path, undefined), { class: "button small", id, "aria-label": `Remove ${name}` }),
    ),
    h("div", { class: "faults" }),
  );
}

/** An object below the request: it folds, and is sent once one of its fields is. */
function foldable(schema: ObjectSchema, standing: Standing, context: FormContext): FormPart {
  const { path, isRequired } = standing;
  const pointer = pointerOf(path);
  const text = context.textOf(path);
  const inner = fieldsOf(schema, path, context);
  const fault = h("div", { class: "faults" });
  const state = h("span", { class: "count" });
  const element = h(
    "details",
    { class: "group", "data-pointer": pointer },
    h("summary", { id: controlId(pointer) }, h("span", { class: "label mono" }, nameOf(path)), tagsOf(undefined, text, standing), state),
    h("p", { class: "hint" }, plain(text.description), standing.condition !== undefined && ` ${standing.condition}`),
    fault,
    inner.element,
  );
  element.open = isRequired;
  let wasSent = false;
  return {
    element,
    show: (value, faults) => {
      const isSent = value !== undefined;
      // What is sent, or wrong, is never hidden when it comes; afterwards it folds as its reader likes.
      if (isSent && !wasSent) element.open = true;
      wasSent = isSent;
      state.textContent = isSent ? (isObject(value) ? countOf(Object.keys(value).length, "field") : "no object") : "not sent";
      showFaults(fault, pointer, faults);
      inner.show(value, faults);
    },
  };
}

/** A list, with as many parts as the request has items. */
function listOf(schema: ArraySchema, standing: Standing, context: FormContext): FormPart {
  const { path, isRequired } = standing;
  const pointer = pointerOf(path);
  const text = context.textOf(path);
  const items = h("div", { class: "fields" });
  const fault = h("div", { class: "faults" });
  const state = h("span", { class: "count" });
  let parts: FormPart[] = [];
  let length = 0;
  const add = button(`Add to ${nameOf(path)}`, () => context.edit([...path, length], emptyOf(schema.items)), {
    class: "button small",
    id: controlId(pointer),
  });
  const element = h(
    "details",
    { class: "group", "data-pointer": pointer },
    h("summary", {}, h("span", { class: "label mono" }, nameOf(path)), tagsOf(undefined, text, standing), state),
    h("p", { class: "hint" }, plain(text.description), rangeOf(schema)),
    fault,
    items,
    add,
  );
  element.open = isRequired;
  const partAt = (index: number): FormPart => {
    const at = [...path, index];
    const part = partOf(schema.items, { path: at, isRequired: false }, context);
    const remove = button("Remove", () => context.edit(at, undefined), { class: "button small", "aria-label": `Remove ${nameOf(at)}` });
    return { element: h("div", { class: "item" }, part.element, remove), show: part.show };
  };
  return {
    element,
    show: (value, faults) => {
      const values: readonly unknown[] = Array.isArray(value) ? value : [];
      length = values.length;
      if (parts.length !== length) {
        parts = values.map((_, index) => parts[index] ?? partAt(index));
        fill(items, ...parts.map((part) => part.element));
      }
      state.textContent = value === undefined ? "not sent" : Array.isArray(value) ? countOf(length, "item") : "no list";
      showFaults(fault, pointer, faults);
      for (const [index, part] of parts.entries()) part.show(values[index], faults);
    },
  };
}

function rangeOf({ minItems, maxItems }: ArraySchema): string {
  const least = minItems === undefined ? [] : [`At least ${minItems}.`];
  const most = maxItems === undefined ? [] : [`At most ${maxItems}.`];
  return [...least, ...most].map((limit) => ` ${limit}`).join("");
}

function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
