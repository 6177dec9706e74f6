/** A page against an operation of the contract, both ways. */
import { ABSENT } from "./aspects.ts";
import type { ContractOperation } from "./contract-operation.ts";
import type { Difference } from "./differences.ts";
import { compareFields } from "./field-differences.ts";
import type { Page } from "./page.ts";
import { sampleDifferences } from "./sample-differences.ts";
import { spellingDifferences } from "./spelling.ts";

/** What came of it. */
export interface Comparison {
  readonly differences: readonly Difference[];
  /** Fields that were held against each other, or that one side lacks. */
  readonly fields: number;
  /** Fields of the contract of which the page says nothing either way, because it folds them away. */
  readonly notShown: number;
  readonly codes: number;
}

/** Compares all that both sides can say: endpoint, fields, result codes, the samples and the names in the deciding sentences. */
export function comparePage(page: Page, operation: ContractOperation): Comparison {
  const sides = (["request", "response"] as const).map((side) => ({
    side,
    known: operation[side],
    ...compareFields(side, page[side], operation[side]),
  }));
  return {
    differences: [
      ...endpointDifference(page, operation),
      ...sides.flatMap(({ differences }) => differences),
      ...codeDifferences(page, operation),
      ...spellingDifferences(page, sides),
      ...page.samples.flatMap((sample) => sampleDifferences(sample, operation[sample.of])),
    ],
    fields: sides.reduce((sum, { compared }) => sum + compared, 0),
    notShown: sides.reduce((sum, { notShown }) => sum + notShown, 0),
    codes: page.codes.length,
  };
}

/** The line on which a page speaks of what a difference is about; else that of the closest field above it; else the first. */
export function lineOf(page: Page, at: string): number {
  const code = /^codes\.(.+)$/.exec(at)?.[1];
  if (code !== undefined) return page.codes.find((row) => row.code === code)?.line ?? page.codes[0]?.line ?? 1;
  const [side, ...path] = at.replace(/ \(.*\)$/, "").split(".");
  if (side !== "request" && side !== "response") return 1;
  for (let length = path.length; length > 0; length--) {
    const above = path.slice(0, length).join(".");
    const field = page[side].find((one) => one.path.join(".") === above);
    if (field !== undefined) return field.line;
  }
  return page[side][0]?.line ?? 1;
}

function endpointDifference(page: Page, { endpoint = ABSENT }: ContractOperation): Difference[] {
  const printed = page.path === undefined ? ABSENT : `${page.method} ${page.path}`;
  return printed === endpoint ? [] : [{ at: "endpoint", aspect: "endpoint", page: printed, contract: endpoint, line: 1 }];
}

/** Codes of the gateway are in no table of an operation's: that a page lacks them is no difference, their status may be one. */
function codeDifferences(page: Page, operation: ContractOperation): Difference[] {
  const printed = new Map(page.codes.map((row) => [row.code, row]));
  // A notification's page without a table says nothing of codes.
  const expected = printed.size === 0 && operation.endpoint === undefined ? [] : operation.codes.keys();
  return [...new Set([...printed.keys(), ...expected])].flatMap((code): Difference[] => {
    const row = printed.get(code);
    const said = row?.status ?? ABSENT;
    const known = operation.codes.get(code) ?? operation.gatewayCodes.get(code) ?? ABSENT;
    const at = `codes.${code}`;
    return said === known ? [] : [{ at, aspect: "code", page: said, contract: known, line: row?.line ?? lineOf(page, at) }];
  });
}
