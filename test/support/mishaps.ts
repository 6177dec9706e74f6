/** Random turns for somebody in front of an example shop: what he does, what goes wrong meanwhile, and whether he presses late or twice. */
import fc from "fast-check";
import type { Sandbox } from "../../src/sandbox/index.ts";
import { buttonsOf, type Visited, type Visitor } from "./visitor.ts";

export interface Turn<Act extends string, Mishap extends string, Operation extends string> {
  readonly act: Act;
  readonly mishap: Mishap;
  readonly operation: Operation;
  /** Which of several: an order, a button. */
  readonly pick: number;
  /** Whether it is pressed on a page of long ago. */
  readonly stale: boolean;
  readonly twice: boolean;
}

/** Of what is named more than once there is more. */
interface Choices<Act extends string, Mishap extends string, Operation extends string> {
  readonly acts: readonly Act[];
  readonly mishaps: readonly Mishap[];
  readonly operations: readonly Operation[];
}

export function turnsOf<const Act extends string, const Mishap extends string, const Operation extends string>(
  { acts, mishaps, operations }: Choices<Act, Mishap, Operation>,
  length: { readonly minLength: number; readonly maxLength: number },
): fc.Arbitrary<Turn<Act, Mishap, Operation>[]> {
  const turn = fc.record({
    act: fc.constantFrom(...acts),
    mishap: fc.constantFrom(...mishaps),
    operation: fc.constantFrom(...operations),
    pick: fc.nat(7),
    stale: fc.boolean(),
    twice: fc.boolean(),
  });
  return fc.array(turn, length);
}

/** What may go wrong with a call, whatever it asks for. */
const OF_ANY_CALL: Readonly<Record<string, (sandbox: Sandbox, operation: string) => void>> = {
  http503: (sandbox, operation) => sandbox.failNext(operation, "http503", { executed: true }),
  lost: (sandbox, operation) => sandbox.failNext(operation, "http503", { executed: false }),
  dropAfter: (sandbox, operation) => sandbox.failNext(operation, "dropAfter"),
  dropBefore: (sandbox, operation) => sandbox.failNext(operation, "dropBefore"),
  unknown: (sandbox, operation) => sandbox.answerNext(operation, "UNKNOWN_EXCEPTION", { executed: true }),
  denied: (sandbox, operation) => sandbox.answerNext(operation, "ACCESS_DENIED"),
  limited: (sandbox, operation) => sandbox.answerNext(operation, "REQUEST_TRAFFIC_EXCEED_LIMIT"),
};

/** Lets the mishap of a turn happen to the next call of its operation. What is not listed above is the shop's own to bring about. */
export function disturb(sandbox: Sandbox, { mishap, operation }: { readonly mishap: string; readonly operation: string }): void {
  OF_ANY_CALL[mishap]?.(sandbox, operation);
}

export function oneOf<T>(items: readonly T[], pick: number): T | undefined {
  return items[pick % Math.max(1, items.length)];
}

type Way = Pick<Turn<string, string, string>, "pick" | "stale" | "twice">;

/** The pages that somebody has open. */
export interface Windows {
  /** The page at a path, or as he saw it first where he looks at one of long ago. */
  look(path: string, way: Way): Promise<Visited>;
  /** Presses one of the buttons with such a label. Gives the answer, if there is any. */
  press(page: Visited, label: RegExp, way: Way): Promise<Visited | undefined>;
}

export function openWindows(visitor: Visitor): Windows {
  const seen = new Map<string, Visited>();
  return {
    look: async (path, { stale }) => {
      const page = (stale ? seen.get(path) : undefined) ?? (await visitor.visit(path));
      if (!seen.has(path)) seen.set(path, page);
      return page;
    },
    press: async (page, label, { pick, twice }) => {
      const button = oneOf(
        buttonsOf(page).filter((text) => label.test(text)),
        pick,
      );
      if (button === undefined) return undefined;
      const [answer] = await Promise.all([visitor.press(page, button), ...(twice ? [visitor.press(page, button)] : [])]);
      return answer;
    },
  };
}
