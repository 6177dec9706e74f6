/** A finding as an entry of the inspector's list. */
import type { Finding } from "../../findings.ts";
import { FINDING_WORDS } from "./meanings.ts";
import { age, code, element, pair, type Tree } from "./tree.ts";

/** A finding, with what it means for a merchant. */
export function findingEntry({ kind, at, clientId, operation, pointer, message }: Finding): Tree {
  const { title, why } = FINDING_WORDS[kind];
  return element(
    "div",
    { class: "entry" },
    element("div", { class: "entry-head" }, element("h3", {}, title), element("span", { class: "tag warn" }, kind)),
    element("p", {}, why),
    element(
      "dl",
      { class: "facts" },
      pair("Operation", code(operation)),
      pair("Where", pointer === undefined ? undefined : code(pointer === "" ? "(body)" : pointer)),
      pair("Seen", message),
      pair("When", age(at)),
      pair("Client", code(clientId)),
    ),
  );
}
