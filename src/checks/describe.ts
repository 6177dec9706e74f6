/** What of a page is to be written into `openapi/editions.yaml`. For maintainers. */
import { comparePage } from "./compare.ts";
import type { ContractOperation } from "./contract-operation.ts";
import type { Page } from "./page.ts";
import { watchedOf } from "./sentences.ts";

/** An edition without what only a person can add: an id, where the page stands, a `why` for each difference, a `rule` for each sentence. */
export interface EditionDraft {
  readonly operation: string;
  readonly marks: { readonly title: string; readonly operator?: string; readonly date?: string };
  readonly differences: readonly { readonly at: string; readonly aspect: string; readonly page: string; readonly contract: string }[];
  readonly sentences: readonly { readonly kind: string; readonly about: string; readonly sha256: string }[];
}

/** Describes a page; with `against`, its differences from that operation of the contract too. Holds no text of the page's. */
export function describeEdition(page: Page, against?: ContractOperation): EditionDraft {
  const differences = against === undefined ? [] : comparePage(page, against).differences;
  return {
    operation: against?.id ?? page.operation,
    marks: {
      title: page.title,
      ...(page.operator === undefined ? {} : { operator: page.operator }),
      ...(page.date === undefined ? {} : { date: page.date.slice(0, "YYYY-MM-DD".length) }),
    },
    differences: differences.map(({ at, aspect, page: printed, contract }) => ({ at, aspect, page: printed, contract })),
    sentences: watchedOf(page).map(({ kind, about, sha256 }) => ({ kind, about, sha256 })),
  };
}
