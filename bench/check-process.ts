/** One checker of requests in a process of its own. */
import { operations } from "../generated/ams.contract.ts";
import { violationsIn } from "../src/violations.ts";
import { type Body, type Checker, invalid, OPERATIONS, valid } from "./check-bodies.ts";
import { type Zod, zodOf } from "./check-zod.ts";
import { peer } from "./clients/client.ts";
import { answer } from "./processes.ts";

export interface Told {
  readonly checker: Checker;
  /** The module that ajv wrote. */
  readonly ajv: string;
  readonly ms: number;
}

/** Bodies a second. */
export interface Sample {
  readonly valid: number;
  readonly invalid: number;
}

type Takes = (body: unknown) => boolean;

answer(async ({ checker, ajv, ms }: Told): Promise<Sample> => {
  const takes = await checkersOf(checker, ajv);
  const isTaken = ({ operation, body }: Body): boolean => takes[operation]?.(body) === true;
  // A checker that is quick because it is wrong is not measured.
  if (!valid.every(isTaken)) throw new Error(`${checker} refuses a valid body`);
  if (invalid.some(isTaken)) throw new Error(`${checker} takes an invalid body`);
  return { valid: rateOf(valid, isTaken, ms), invalid: rateOf(invalid, isTaken, ms) };
});

async function checkersOf(checker: Checker, ajv: string): Promise<Readonly<Record<string, Takes>>> {
  if (checker === "ajv standalone") return peer<Record<string, Takes>>(ajv);
  const { z } = checker === "zod" ? await peer<{ z: Zod }>("zod") : { z: undefined };
  return Object.fromEntries(
    OPERATIONS.map((id): [string, Takes] => {
      const { request } = operations[id];
      const type = z === undefined ? undefined : zodOf(z, request);
      // In words, as the others say it.
      const ours: Takes = (body) => violationsIn(body, request).length === 0;
      return [id, type === undefined ? ours : (body) => type.safeParse(body).success];
    }),
  );
}

function rateOf(bodies: readonly Body[], isTaken: (body: Body) => boolean, ms: number): number {
  const during = (time: number): number => {
    const start = performance.now();
    let count = 0;
    while (performance.now() - start < time) {
      for (const body of bodies) isTaken(body);
      count += bodies.length;
    }
    return (count * 1_000) / (performance.now() - start);
  };
  during(ms / 2);
  return Math.round(during(ms));
}
