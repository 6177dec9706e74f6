/**
 * Prints what to put into `openapi/editions.yaml` for a published page: `npx tsx scripts/edition.ts FILE [PRODUCT [OPERATION]]`.
 * With a product, its differences from the contract are listed too. Reads `generated/`; prints hashes, and no text of the page's.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import type { BundledContract } from "../src/checks/bundled.ts";
import { type ContractOperation, operationIn } from "../src/checks/contract-operation.ts";
import { describeEdition } from "../src/checks/describe.ts";
import { readPage } from "../src/checks/reader.ts";
import { ROOT } from "./repository.ts";

const [file, product, asked] = process.argv.slice(2);
if (file === undefined) throw new Error("which page? npx tsx scripts/edition.ts FILE [PRODUCT [OPERATION]]");
const page = readPage(readFileSync(file, "utf8"));
const draft = describeEdition(page, product === undefined ? undefined : against(product, asked ?? page.operation));
const entry = {
  id: `${draft.operation}-…`,
  operation: draft.operation,
  product: product ?? "…",
  page: "…",
  held: "…",
  marks: draft.marks,
  differences: draft.differences.map((difference) => ({ ...difference, why: "…" })),
  sentences: draft.sentences.map((sentence) => ({ ...sentence, part: "…", rule: "…" })),
};
console.log(stringify([entry], { lineWidth: 0 }));

function against(name: string, id: string): ContractOperation {
  const contract = JSON.parse(readFileSync(join(ROOT, `generated/${name}.openapi.json`), "utf8")) as BundledContract;
  const operation = operationIn(contract, id);
  if (operation === undefined) throw new Error(`${name} has no operation ${id}`);
  return operation;
}
