/** Published pages against the contract: nothing undeclared, nothing declared that is no longer so, no rule whose sentence changed. */
import { editions as allEditions, knownPages } from "../../generated/editions.ts";
import type { BundledContract } from "./bundled.ts";
import { type Comparison, comparePage, lineOf } from "./compare.ts";
import { type ContractOperation, operationIn } from "./contract-operation.ts";
import { type Remark, undeclared } from "./differences.ts";
import { type Edition, editionOf } from "./editions.ts";
import { type Page, PageError } from "./page.ts";
import { readPage } from "./reader.ts";
import type { CheckReport, Finding, Trouble } from "./report.ts";
import { unreadIn } from "./sentences.ts";

export type { BundledContract } from "./bundled.ts";

/** What pages are held against. */
export interface CheckPagesOptions {
  /** The bundled contract of each product, by the product's short name: the parsed `generated/<product>.openapi.json`. */
  readonly contracts: { readonly [product: string]: BundledContract };
  /** The edition that each page is, by its id. Default: told by the page's marks. */
  readonly edition?: string | undefined;
  /** The editions that there are. Default: those of `openapi/editions.yaml`. */
  readonly editions?: readonly Edition[];
}

/**
 * Holds published pages against the contract, both ways. Pure: reads no file and no clock.
 *
 * A finding is a difference that the edition does not declare, a declaration that is no longer so, or a changed sentence. A page
 * that cannot be read, or whose edition is not known, is a trouble: never "no differences".
 */
export function checkPages(files: readonly { readonly file: string; readonly text: string }[], options: CheckPagesOptions): CheckReport {
  const findings: Finding[] = [];
  const troubles: Trouble[] = [];
  const summary: string[] = [];
  const operationOf = laidOut(options.contracts);
  for (const { file, text } of files) {
    const checked = checkPage(text, operationOf, options);
    if ("trouble" in checked) troubles.push({ file, ...checked.trouble });
    else {
      findings.push(...checked.findings.map((finding) => ({ file, ...finding })));
      summary.push(`${file}: ${checked.summary}`);
    }
  }
  return { findings, troubles, summary };
}

/** What a page that was read says otherwise than the contract, of which it is that edition. In the page's order. */
export function remarksOn(page: Page, edition: Edition, comparison: Comparison): Remark[] {
  return [
    ...undeclared(comparison.differences, edition.differences, edition.id, (at) => lineOf(page, at)),
    ...unreadIn(page, edition.sentences, edition.operation, (at) => lineOf(page, at)),
  ].sort((a, b) => a.line - b.line);
}

type Checked = { readonly trouble: Omit<Trouble, "file"> } | { readonly findings: readonly Remark[]; readonly summary: string };

function checkPage(
  text: string,
  operationOf: (edition: Edition) => ContractOperation | undefined,
  { edition: asked, editions = allEditions }: CheckPagesOptions,
): Checked {
  const page = readable(text);
  if (page instanceof PageError) return { trouble: { line: page.line, message: page.message } };
  const edition = editionOf(page, editions, { asked, known: knownPages });
  if (typeof edition === "string") return { trouble: { line: 1, message: edition } };
  const operation = operationOf(edition);
  if (operation === undefined) {
    return {
      trouble: {
        line: 1,
        message: `the contract of ${edition.product} has no operation ${edition.operation}, of which this is ${edition.id}`,
      },
    };
  }
  const comparison = comparePage(page, operation);
  return { findings: remarksOn(page, edition, comparison), summary: summaryOf(page, edition, comparison) };
}

/** Lays every operation out once, however many pages are held against it. */
function laidOut(contracts: CheckPagesOptions["contracts"]): (edition: Edition) => ContractOperation | undefined {
  const known = new Map<string, ContractOperation | undefined>();
  return ({ product, operation: id }) => {
    const contract = contracts[product];
    const key = `${product} ${id}`;
    if (contract !== undefined && !known.has(key)) known.set(key, operationIn(contract, id));
    return known.get(key);
  };
}

function readable(text: string): Page | PageError {
  try {
    return readPage(text);
  } catch (error) {
    if (error instanceof PageError) return error;
    throw error;
  }
}

function summaryOf(page: Page, { id, differences }: Edition, { fields, notShown, codes }: Comparison): string {
  // Rounded down: only all is 100 %.
  const share = Math.floor((1000 * fields) / (fields + notShown)) / 10;
  return [
    `${id}, ${fields} fields compared, ${notShown} not shown (${share} % compared)`,
    `${codes} codes`,
    `${page.sentences.length} sentences`,
    `${differences.length} declared differences`,
  ].join(", ");
}
