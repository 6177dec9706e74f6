/** A published sample against the contract: what it shows that no table does, and what it sends that the contract would refuse. */
import { charactersIn, isObject } from "../json.ts";
import { ABSENT } from "./aspects.ts";
import { type ContractField, closedValues, openValues } from "./contract-fields.ts";
import type { Difference } from "./differences.ts";
import type { PageSample } from "./page.ts";

/** Compares a sample body. No value of a sensitive field is ever told: samples hold card numbers. */
export function sampleDifferences({ of, body, line }: PageSample, known: readonly ContractField[]): Difference[] {
  return differencesIn(body, known, of, line);
}

function differencesIn(value: unknown, known: readonly ContractField[], above: string, line: number): Difference[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown) => differencesIn(item, known, above, line));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, member]): Difference[] => {
    const at = `${above}.${name}`;
    const field = known.find((one) => one.name === name);
    if (field === undefined) return [{ at, aspect: "sample", page: "shown", contract: ABSENT, line }];
    const items: readonly unknown[] = Array.isArray(member) ? member : [member];
    return [
      ...items.flatMap((item) => (typeof item === "object" ? [] : scalarDifference(at, String(item), field, line))),
      ...differencesIn(member, field.children, at, line),
    ];
  });
}

function scalarDifference(at: string, value: string, { schemas, says }: ContractField, line: number): Difference[] {
  const difference = (page: string, contract: string): Difference[] => [{ at, aspect: "sample", page, contract, line }];
  if (schemas.every(({ type }) => type !== "string")) return difference("a scalar", says.type);
  const isTold = schemas.every((schema) => schema["x-antom-sensitive"] === undefined);
  // It is enough that the value fits one of the states.
  const lists = schemas.map((schema) => closedValues(schema) ?? openValues(schema));
  if (!lists.some((values) => values === undefined || values.includes(value)))
    return difference(isTold ? value : "another value", says.value);
  const length = charactersIn(value);
  const fits = schemas.some(({ maxLength = Number.POSITIVE_INFINITY }) => length <= maxLength);
  return fits ? [] : difference(`${length} characters`, says.maxLength);
}
