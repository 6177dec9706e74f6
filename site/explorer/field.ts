/** One value of the request as a field: its name, what the contract says of it, and what is wrong with it. */
import type { Sensitivity, StringSchema } from "../../src/contract.ts";
import type { Violation } from "../../src/errors.ts";
import { button, fill, h, tag } from "./dom.ts";
import { type Path, pointerOf } from "./draft.ts";
import { cards, type FieldText } from "./material.ts";

/** What is wrong, and what only some source would refuse, by pointer. */
export interface Faults {
  readonly violations: ReadonlyMap<string, readonly Violation[]>;
  readonly advice: ReadonlyMap<string, readonly Violation[]>;
}

/** A part of the form. It is made once, and shows whatever the request has become. */
export interface FormPart {
  readonly element: HTMLElement;
  show(value: unknown, faults: Faults): void;
}

/** What a part of the form needs to know of the rest. */
export interface FormContext {
  textOf(path: Path): FieldText;
  edit(path: Path, value: unknown): void;
  /** A button beside a field, where there is something that can be put into it. */
  offerOf(path: Path): { readonly label: string; readonly value: () => string } | undefined;
}

/** How a field stands in its object. */
export interface Standing {
  readonly path: Path;
  readonly isRequired: boolean;
  /** When it is required all the same. */
  readonly condition?: string | undefined;
}

const SENSITIVE: Readonly<Record<Sensitivity, string>> = {
  pan: "card number",
  cvv: "security code",
  token: "token",
  secret: "secret",
  personal: "personal",
};

const EVIDENCE: Readonly<Record<string, string>> = {
  newer: "newer edition",
  sdk: "from the SDKs",
  sample: "from a sample",
  inferred: "inferred",
  contested: "sources differ",
};

/** The id of a field's control, for whoever leads to it. */
export function controlId(pointer: string): string {
  return `field:${pointer}`;
}

/** A scalar: a list of choices where the contract closes it, a line of text everywhere else. */
export function scalarField(schema: StringSchema, standing: Standing, context: FormContext): FormPart {
  const { path, isRequired } = standing;
  const pointer = pointerOf(path);
  const id = controlId(pointer);
  const text = context.textOf(path);
  // An empty field is not sent; an item of a list stays one until it is removed.
  const isItem = typeof path.at(-1) === "number";
  const edit = (value: string): void => context.edit(path, value === "" && !isItem ? undefined : value);
  const described = { "aria-describedby": `${id}:hint ${id}:fault`, "aria-required": isRequired ? "true" : undefined };
  const control = schema.values === undefined ? line(schema, id, text, described, edit) : choice(schema.values, id, described, edit);
  const count = h("span", { class: "count" });
  const fault = h("div", { class: "faults", id: `${id}:fault` });
  const offer = context.offerOf(path);
  const element = h(
    "div",
    { class: "field", "data-pointer": pointer },
    h("div", { class: "caption" }, h("label", { for: id }, nameOf(path)), tagsOf(schema.sensitive, text, standing), count),
    h(
      "div",
      { class: "entry" },
      control.element,
      offer !== undefined &&
        button(offer.label, () => edit(offer.value()), { class: "button small", "aria-label": `${offer.label}: ${nameOf(path)}` }),
    ),
    schema.sensitive === "pan" && testCards(nameOf(path), edit),
    schema.values === undefined &&
      text.known !== undefined &&
      h(
        "datalist",
        { id: `${id}:known` },
        text.known.map((value) => h("option", { value })),
      ),
    h("p", { class: "hint", id: `${id}:hint` }, plain(text.description), limitsOf(schema, standing)),
    fault,
  );
  return {
    element,
    show: (value, faults) => {
      control.show(value === undefined || value === null ? "" : typeof value === "object" ? JSON.stringify(value) : String(value));
      const { maxLength } = schema;
      count.textContent = typeof value === "string" && maxLength !== undefined ? `${[...value].length}/${maxLength}` : "";
      const isWrong = showFaults(fault, pointer, faults);
      control.element.toggleAttribute("data-sent", value !== undefined);
      if (isWrong) control.element.setAttribute("aria-invalid", "true");
      else control.element.removeAttribute("aria-invalid");
    },
  };
}

/** Writes what is wrong at a pointer; tells whether anything refuses the request. */
export function showFaults(element: HTMLElement, pointer: string, { violations, advice }: Faults): boolean {
  const wrong = violations.get(pointer) ?? [];
  const only = advice.get(pointer) ?? [];
  fill(
    element,
    wrong.map(({ message }) => h("p", { class: "fault" }, message)),
    only.map(({ message }) => h("p", { class: "advice" }, `Advice: ${message}`)),
  );
  return wrong.length > 0;
}

/** The last name of a path, as it is written in the request. */
export function nameOf(path: Path): string {
  const last = path.at(-1);
  return typeof last === "number" ? `${String(path.at(-2) ?? "")} ${last + 1}` : (last ?? "request");
}

/** What is to be known of a field at one glance. */
export function tagsOf(sensitive: Sensitivity | undefined, { evidence }: FieldText, { isRequired }: Standing): HTMLElement[] {
  return [
    ...(isRequired ? [tag("required")] : []),
    ...(sensitive === undefined ? [] : [tag(SENSITIVE[sensitive], "warn")]),
    ...(evidence === undefined
      ? []
      : [
          h(
            "span",
            { class: "tag plain", title: "Where the field is known from, as no page of the edition states it alone." },
            EVIDENCE[evidence] ?? evidence,
          ),
        ]),
  ];
}

/** The contract's descriptions mark code with backticks. */
export function plain(description = ""): (string | HTMLElement)[] {
  return description.split("`").map((part, index) => (index % 2 === 1 ? h("code", {}, part) : part));
}

interface Control {
  readonly element: HTMLElement;
  show(value: string): void;
}

type Described = Readonly<Record<string, string | undefined>>;

function line(
  { maxLength = 0, advice }: StringSchema,
  id: string,
  text: FieldText,
  described: Described,
  edit: (value: string) => void,
): Control {
  const isLong = maxLength >= 1024 && advice?.format === undefined;
  const list = text.known === undefined ? undefined : `${id}:known`;
  const attributes = { id, ...described, autocomplete: "off", autocapitalize: "off", spellcheck: "false", class: "mono" };
  const element: HTMLInputElement | HTMLTextAreaElement = isLong
    ? h("textarea", { ...attributes, rows: 2 })
    : h("input", { ...attributes, type: "text", list });
  element.addEventListener("input", () => edit(element.value));
  return {
    element,
    show: (value) => {
      if (element.value !== value) element.value = value;
    },
  };
}

function choice(values: readonly string[], id: string, described: Described, edit: (value: string) => void): Control {
  const element = h("select", { id, ...described, class: "mono" });
  element.addEventListener("change", () => edit(element.value));
  return {
    element,
    show: (value) => {
      // A value that the contract does not allow is shown all the same: it is what would be sent.
      const options = ["", ...values, ...(value === "" || values.includes(value) ? [] : [value])];
      if (element.options.length !== options.length || !options.every((option, index) => element.options[index]?.value === option)) {
        fill(element, ...options.map((option) => h("option", { value: option }, labelOf(option, values))));
      }
      element.value = value;
    },
  };
}

function labelOf(option: string, values: readonly string[]): string {
  if (option === "") return "– not sent –";
  return values.includes(option) ? option : `${option} (not allowed)`;
}

/** Published numbers, to be taken instead of typed. */
function testCards(name: string, edit: (number: string) => void): HTMLElement {
  const options = cards.map(({ number, brand, result }) => h("option", { value: number }, `${brand} …${number.slice(-4)}, ${result}`));
  const select = h(
    "select",
    { class: "cards", "aria-label": `A test card for ${name}` },
    h("option", { value: "" }, "Take a published test card …"),
    options,
  );
  select.addEventListener("change", () => {
    if (select.value !== "") edit(select.value);
    select.value = "";
  });
  return select;
}

function limitsOf({ maxLength, positive, sensitive, advice, values }: StringSchema, { condition }: Standing): string {
  const limits = [
    ...(positive === undefined ? [] : ["A positive integer, in digits."]),
    ...(maxLength === undefined || values !== undefined ? [] : [`At most ${maxLength} characters.`]),
    ...(advice?.maxLength === undefined ? [] : [`Another source says ${advice.maxLength}.`]),
    ...(advice?.required === undefined ? [] : ["Another source requires it."]),
    ...(condition === undefined ? [] : [condition]),
    ...(sensitive === "pan" ? ["Published test numbers only; never a real card."] : []),
  ];
  return limits.length === 0 ? "" : ` ${limits.join(" ")}`;
}
