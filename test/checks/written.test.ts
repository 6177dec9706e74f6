/** A page of ours for every operation that has a table of codes: the larger tables are read whole, compared, and no change of them escapes. */
import { describe, expect, test } from "vitest";
import { comparePage } from "../../src/checks/compare.ts";
import { operationIn } from "../../src/checks/contract-operation.ts";
import { PageError } from "../../src/checks/page.ts";
import { readPage } from "../../src/checks/reader.ts";
import { isUnavoidable, pageOf } from "./fixtures/written.ts";
import { decisive, mutationsOf } from "./mutations.ts";
import { publishedContracts } from "./published.ts";

const OPERATIONS = Object.entries(publishedContracts).flatMap(([product, contract]) =>
  [...Object.values(contract.paths), ...Object.values(contract.webhooks ?? {})].flatMap(({ post }) => {
    const operation = operationIn(contract, post.operationId);
    // The page of an operation has a table, that of a notification may do without.
    if (operation === undefined || (operation.endpoint !== undefined && operation.codes.size === 0)) return [];
    return [{ name: `${product} ${operation.id}`, operation, written: pageOf(operation) }];
  }),
);

/** How many changes of a page are tried; they are spread evenly over it. */
const TRIED = 25;

describe.each(OPERATIONS)("the page of $name", ({ operation, written }) => {
  const page = readPage(written.text);

  test("is read whole", () => {
    expect([...page.request, ...page.response]).toHaveLength(written.fields);
    expect(page.codes.map(({ code, status }) => [code, status])).toEqual([...operation.codes]);
  });

  test("differs from the contract only in what a page can't say", () => {
    const { differences } = comparePage(page, operation);
    expect(differences.filter((difference) => !isUnavoidable(written, difference))).toEqual([]);
  });

  test("shows every change", () => {
    const model = decisive(page);
    const mutations = mutationsOf(written.text, page);
    const step = Math.max(1, Math.floor(mutations.length / TRIED));
    const tried = mutations.filter((_, index) => index % step === 0);
    expect(tried.filter(({ text }) => !isSeen(text, model)).map(({ what }) => what)).toEqual([]);
  });
});

test("there are nested fields, fields of two scenarios and large tables among them", () => {
  const pages = OPERATIONS.map(({ written: { text, fields }, operation }) => ({ text, fields, codes: operation.codes.size }));
  expect(Math.max(...pages.map(({ fields }) => fields))).toBeGreaterThan(250);
  expect(Math.max(...pages.map(({ codes }) => codes))).toBeGreaterThan(30);
  expect(pages.filter(({ text }) => text.includes("**Scenario: ")).length).toBeGreaterThan(10);
  expect(pages.filter(({ text }) => text.includes("\n###### ")).length).toBeGreaterThan(10);
});

function isSeen(changed: string, model: string): boolean {
  try {
    return decisive(readPage(changed)) !== model;
  } catch (error) {
    if (error instanceof PageError) return true;
    throw error;
  }
}
