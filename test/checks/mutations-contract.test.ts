/** No mechanical change of a page escapes the comparison, and none of the contract that a page shows. */
import { describe, expect, test } from "vitest";
import { editions } from "../../generated/editions.ts";
import type { BundledContract } from "../../src/checks/bundled.ts";
import { comparePage } from "../../src/checks/compare.ts";
import { operationIn } from "../../src/checks/contract-operation.ts";
import { type Edition, editionOf } from "../../src/checks/editions.ts";
import { type CheckPagesOptions, checkPages, remarksOn } from "../../src/checks/pages.ts";
import { readPage } from "../../src/checks/reader.ts";
import { contractMutationsOf } from "./contract-mutations.ts";
import { greetingContract, greetingEditions, greetingPages } from "./fixtures/greeting.ts";
import { mutationsOf } from "./mutations.ts";
import { publishedContracts, publishedPages } from "./published.ts";

interface Subject {
  readonly file: string;
  readonly text: string;
  readonly options: CheckPagesOptions & { readonly editions: readonly Edition[] };
}

const subjects: readonly Subject[] = [
  ...greetingPages.map((page) => ({ ...page, options: { contracts: { cards: greetingContract }, editions: greetingEditions } })),
  ...publishedPages.map((page) => ({ ...page, options: { contracts: publishedContracts, editions } })),
];

/** The kinds that have to be caught are all of them; these are the ones that a page may not be without. */
const KINDS = ["length", "required", "name", "code", "status", "sentence"];

describe.each(subjects.map((subject) => [subject.file, subject] as const))("%s", (file, { text, options }) => {
  test("every mechanical change of the page is caught", () => {
    const mutations = mutationsOf(text, readPage(text));
    const { findings, troubles } = checkPages(
      mutations.map((mutation, index) => ({ file: `${index}`, text: mutation.text })),
      options,
    );
    const found = new Set(findings.map((finding) => finding.file));
    const caught = new Set([...found, ...troubles.map((trouble) => trouble.file)]);
    const counts = count(mutations.map(({ kind }) => kind));
    console.log(`${file}: ${mutations.length} changes, ${caught.size} caught, ${found.size} of them as findings (${counts})`);
    expect(mutations.filter((_, index) => !caught.has(`${index}`)).map(({ what }) => what)).toEqual([]);
    expect(KINDS.filter((kind) => !mutations.some((mutation) => mutation.kind === kind))).toEqual([]);
  });

  test("every change of the contract that the page shows is caught", () => {
    const page = readPage(text);
    const edition = editionOf(page, options.editions);
    if (typeof edition === "string") throw new Error(edition);
    const contract = options.contracts[edition.product];
    if (contract === undefined) throw new Error(`no contract of ${edition.product}`);
    const mutations = contractMutationsOf(contract, edition.operation, page);
    const shown = mutations.filter((mutation) => mutation.shown);
    const missed = shown.filter((mutation) => !isCaught(mutation.contract, edition));
    const counts = count(shown.map(({ kind }) => kind));
    const rest = mutations.length - shown.length;
    console.log(`${file}: ${shown.length} changes of the contract, ${shown.length - missed.length} caught (${counts}); ${rest} not shown`);
    expect(missed.map(({ what }) => what)).toEqual([]);

    function isCaught(changed: BundledContract, { operation: id }: Edition): boolean {
      const operation = operationIn(changed, id);
      if (operation === undefined) throw new Error(`${id} is gone`);
      return remarksOn(page, edition as Edition, comparePage(page, operation)).length > 0;
    }
  });
});

function count(kinds: readonly string[]): string {
  return [...new Set(kinds)].map((kind) => `${kinds.filter((other) => other === kind).length} ${kind}`).join(", ");
}
