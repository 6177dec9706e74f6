/** Our checker gives ajv's verdict on every body, and names the same places. */
import fc from "fast-check";
import { afterAll, describe, expect, test, vi } from "vitest";
import { type Document, type JsonSchema, resolve } from "../../scripts/document.ts";
import { checkRequest } from "../support/check-request.ts";
import { mutationsOf, validBody } from "./bodies.ts";
import { type ContractOperation, contractOperations, pointersOf } from "./operations.ts";

// Fixed, so that a run that fails fails again; change it to look elsewhere.
// A busy machine takes its time over fifty thousand bodies.
vi.setConfig({ testTimeout: 120_000 });

const SEED = 20261120;

let judged = 0;
afterAll(() => {
  console.info(`our checker and ajv judged ${judged} bodies alike`);
  expect(judged).toBeGreaterThan(10_000);
});

/** The pointers that both find, unknown fields by their place alone: their names may be data, which only ours hides. */
function agreedPointers({ operation, takesRequest }: ContractOperation, body: unknown): string[] {
  judged++;
  const taken = takesRequest(body);
  const { violations } = checkRequest(body, operation.request);
  const strangers = new Set(violations.flatMap(({ rule, pointer }) => (rule === "unknown" ? [parentOf(pointer)] : [])));
  const placed = (pointer: string): string => (strangers.has(parentOf(pointer)) ? `${parentOf(pointer)}/*` : pointer);
  const ours = [...new Set(violations.map(({ pointer }) => placed(pointer)))].sort();
  expect(ours).toEqual([...new Set(pointersOf(takesRequest).map(placed))].sort());
  expect(violations.length === 0).toBe(taken);
  return ours;
}

function parentOf(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf("/"));
}

/** How often a property is tried: less where each try holds hundreds of fields, and so as many changes. */
function runs(wanted: number, { document, requestSchema }: ContractOperation): number {
  return Math.max(3, Math.min(wanted, Math.ceil((wanted * 40) / fieldsIn(document, requestSchema))));
}

function fieldsIn(document: Document, schema: JsonSchema): number {
  const { oneOf = [], properties = {}, items } = resolve(document, schema);
  const below = [...oneOf, ...Object.values(properties), ...(items === undefined ? [] : [items])];
  return Object.keys(properties).length + below.reduce((sum, part) => sum + fieldsIn(document, part), 0);
}

describe.each(contractOperations)("a body of $name", (contract) => {
  const { document, requestSchema, operation, shapeOf } = contract;
  const body = validBody(document, requestSchema);

  test("is taken where it is valid", () => {
    fc.assert(
      fc.property(body, (valid) => {
        expect(agreedPointers(contract, valid)).toEqual([]);
      }),
      { seed: SEED, numRuns: runs(300, contract) },
    );
  });

  test("is refused at the very place where it was spoilt, and nowhere else", () => {
    fc.assert(
      fc.property(body, (valid) => {
        const shape = shapeOf(valid);
        for (const { kind, value, pointer } of mutationsOf(document, shape, valid)) {
          const found = agreedPointers(contract, value);
          // What marks the shape was changed: it is held against another, and has more than one fault there.
          if (shapeOf(value) !== shape) continue;
          const expected = pointer === undefined ? [] : kind === "unknown field" ? [`${parentOf(pointer)}/*`] : [pointer];
          expect({ kind, found }).toEqual({ kind, found: expected });
        }
      }),
      { seed: SEED, numRuns: runs(40, contract) },
    );
  });

  test("is refused at every place where it was spoilt", () => {
    fc.assert(
      fc.property(body, fc.array(fc.nat(), { minLength: 2, maxLength: 5 }), (valid, picks) => {
        let spoilt = valid;
        for (const pick of picks) {
          const ways = [...mutationsOf(document, shapeOf(spoilt), spoilt)];
          spoilt = ways[pick % ways.length]?.value;
        }
        agreedPointers(contract, spoilt);
      }),
      { seed: SEED, numRuns: runs(200, contract) },
    );
  });

  test("shows nothing of itself in what is said of it", () => {
    fc.assert(
      fc.property(body, secret, secret, (valid, value, name) => {
        const planted = [
          plant(valid, value),
          { ...(plant(valid, value) as object), [name]: value },
          plant(valid, { [name]: value }),
          value,
        ];
        for (const spoilt of planted) {
          const said = JSON.stringify(checkRequest(spoilt, operation.request));
          expect(said).not.toContain(value);
          expect(said).not.toContain(name);
        }
      }),
      { seed: SEED, numRuns: runs(200, contract) },
    );
  });
});

/**
 * What may not be told of anybody: a run of digits, or base64 with a digit inside. A word of letters alone passes for a field's name,
 * and has to: the message is to say which name was mistyped.
 */
const secret = fc.oneof(
  fc.stringMatching(/^[0-9]{12,19}$/),
  fc.stringMatching(/^[A-Za-z0-9+/]{12,40}={0,2}$/).map((text) => `s3${text}k`),
);

/** The value with every string in it replaced. */
function plant(value: unknown, replacement: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => plant(item, replacement));
  if (typeof value !== "object" || value === null) return replacement;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, plant(item, replacement)]));
}
