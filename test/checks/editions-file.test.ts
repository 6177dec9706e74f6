/** What `npm run generate` refuses in `openapi/editions.yaml`. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Document } from "../../scripts/document.ts";
import { type Entry, problemsIn, readEntries } from "../../scripts/editions.ts";

const entries = await readEntries();
const documents = ["ams", "apo"].map(
  (product) => JSON.parse(readFileSync(new URL(`../../generated/${product}.openapi.json`, import.meta.url), "utf8")) as Document,
);

/** The problems after one entry was changed. */
function problemsWith(id: string, change: Readonly<Record<string, unknown>>): string[] {
  return problemsIn(
    entries.map((entry) => (entry.id === id ? ({ ...entry, ...change } as Entry) : entry)),
    documents,
  );
}

const ID = "vaultPaymentMethod-2024-03-14";
const difference = { at: "request.env", aspect: "field", page: "absent", contract: "optional", why: "no reason" };
const sentence = { kind: "action", about: "SUCCESS", sha256: "0".repeat(64), part: "x-antom-result-codes.SUCCESS", rule: "none" };

test("nothing, as it is", () => {
  expect(problemsIn(entries, documents)).toEqual([]);
});

test.each([
  ["an unknown product", { product: "abc" }, `${ID}: there is no product abc`],
  ["an unknown operation", { operation: "payTwice" }, `${ID}: ams has no operation payTwice`],
  ["an unknown key", { mark: {} }, `${ID}: mark is unknown`],
  ["no title", { marks: {} }, `${ID}: is held, and needs marks with a title`],
  ["an unknown mark", { marks: { title: "t", colour: "red" } }, `${ID}: colour is unknown`],
  ["no differences", { differences: undefined }, `${ID}: is held, and needs differences and sentences, [] where there are none`],
  ["no reason", { differences: [{ ...difference, why: "" }] }, `${ID}: request.env field: why is missing, or is no text`],
  ["a number", { differences: [{ ...difference, page: 64 }] }, `${ID}: request.env field: page is missing, or is no text`],
  ["an unknown aspect", { differences: [{ ...difference, aspect: "mood" }] }, `${ID}: request.env: there is no aspect mood`],
  ["no hash", { sentences: [{ ...sentence, sha256: "abc" }] }, `${ID}: action SUCCESS: sha256 is no hash`],
  [
    "a part that is gone",
    { sentences: [{ ...sentence, part: "request.gone" }] },
    `${ID}: action SUCCESS: the operation has no part request.gone`,
  ],
  [
    "a row that is gone",
    { sentences: [{ ...sentence, part: "x-antom-result-logic.17" }] },
    "the operation has no part x-antom-result-logic.17",
  ],
  ["another page than the contract names", { page: "ac/other" }, "x-antom-source names ac/ams/vault_method (pages/004), and no entry does"],
  ["an id twice", { id: "createPaymentSession-tokenized" }, "the id createPaymentSession-tokenized is taken twice"],
  ["a page that is not held, with an id", { held: false }, `${ID}: is not held, so it can have no id`],
])("%s", (_, change, problem) => {
  expect(problemsWith(ID, change).join("\n")).toContain(problem);
});

test("an operation without an entry", () => {
  const fewer = entries.filter(({ operation }) => operation !== "notifyVaulting");
  expect(problemsIn(fewer, documents)).toEqual([
    "ams notifyVaulting: no entry says which page describes it; add one, as openapi/README.md says",
    "apo notifyVaulting: no entry says which page describes it; add one, as openapi/README.md says",
  ]);
});
