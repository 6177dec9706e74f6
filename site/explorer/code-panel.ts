/** Shows the request as code, to be copied. */
import { curlOf, KEY_FILE, type Sample, typeScriptOf } from "./code.ts";
import { announce, button, byId, fill, h } from "./dom.ts";
import { createSwitch } from "./switch.ts";

export interface CodePanel {
  /** Undefined: there is nothing that may be copied. */
  show(sample: Sample | undefined): void;
}

export function createCodePanel(): CodePanel {
  let language: "TypeScript" | "curl" = "TypeScript";
  let sample: Sample | undefined;
  const text = h("code", { id: "sample" });
  const copy = button("Copy", () => void navigator.clipboard.writeText(text.textContent ?? "").then(() => announce("Copied")), {
    class: "button small",
  });
  const none = h("p", { class: "hint" }, "Nothing to be copied while there may be a real card number in it.");
  const block = h(
    "div",
    {},
    h("pre", { tabindex: 0, role: "region", "aria-label": "Program" }, text),
    h(
      "div",
      { class: "row" },
      copy,
      h(
        "p",
        { class: "hint" },
        "The key is read from the file ",
        h("code", {}, KEY_FILE),
        "; save it at the top of the page once connected.",
      ),
    ),
  );
  fill(byId("code"), block, none);
  const refresh = (): void => {
    block.hidden = sample === undefined;
    none.hidden = sample !== undefined;
    text.textContent = sample === undefined ? "" : language === "curl" ? curlOf(sample) : typeScriptOf(sample);
  };
  createSwitch("languages", ["TypeScript", "curl"], (choice) => {
    language = choice;
    refresh();
  });
  return {
    show: (next) => {
      sample = next;
      refresh();
    },
  };
}
