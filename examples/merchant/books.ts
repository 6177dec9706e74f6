/** A shop's books: orders, and every step that was taken with the money of each. What steps there are, the shop says whose books they are. */
import { type Amount, type Next, newRequestId } from "antom-client";
import type { Article } from "./goods.ts";
import { openRecords } from "./records.ts";

/** Something that was asked of Antom for an order. */
export interface BookedStep {
  /** The id of the request: stored before the first send, and the same for every repeat. */
  readonly id: string;
  readonly since: string;
  /** Whether it was sent again: what the gateway says of one send may then not hold for another. */
  readonly repeated: boolean;
  readonly state: "open" | "done" | "failed";
  /** Why it failed, and what that asks for. */
  readonly reason?: string;
  readonly next?: Next;
}

export interface BookedOrder<S> {
  /** The `referenceOrderId`: one for the order, whatever the attempts to pay it. */
  readonly id: string;
  readonly customer: string;
  readonly since: string;
  readonly name: string;
  readonly amount: Amount;
  readonly asks3ds: boolean;
  readonly steps: readonly S[];
}

/** How a step has ended. */
type End<S> = ({ readonly state: "done" } | { readonly state: "failed"; readonly reason: string; readonly next: Next }) & Details<S>;
/** What a step holds of its own. */
type Details<S> = S extends BookedStep ? Partial<Omit<S, keyof BookedStep>> : never;

export interface Books<S extends BookedStep> {
  /** Writes an order down, and only then gives its id. A second click on the same article finds the order that nobody has tried to pay. */
  open(customer: string, article: Article): string;
  find(id: string): BookedOrder<S> | undefined;
  ofCustomer(customer: string): readonly BookedOrder<S>[];
  all(): readonly BookedOrder<S>[];
  /** Writes a step down, before anything is sent. */
  begin(orderId: string, step: S): void;
  /** Writes down that a step is sent again, before it is. False where it is over: then it must not be. */
  repeat(stepId: string): boolean;
  /** Ends a step, once: answer, notification and inquiry may all bring the end. True for the first. */
  end(stepId: string, end: End<S>): boolean;
  step(id: string): S | undefined;
  /** Those of which it is not known what they came to. It is money, so they are asked for until it is. */
  openSteps(): readonly S[];
}

/** Opens the books in a file. */
export function openBooks<S extends BookedStep>(file: string): Books<S> {
  const records = openRecords<BookedOrder<S>>(file);
  /** Changes a step that is open. */
  const change = (stepId: string, change: End<S> | Pick<BookedStep, "repeated">): boolean => {
    const isIt = ({ id, state }: S): boolean => id === stepId && state === "open";
    const order = records.all().find(({ steps }) => steps.some(isIt));
    if (order === undefined) return false;
    records.write({ ...order, steps: order.steps.map((step) => (isIt(step) ? { ...step, ...change } : step)) });
    return true;
  };
  const steps = (): S[] => records.all().flatMap((order) => order.steps);
  const ofCustomer = (customer: string): BookedOrder<S>[] => records.all().filter((order) => order.customer === customer);
  return {
    open: (customer, { name, price, asks3ds }) => {
      const untouched = ofCustomer(customer).find((order) => order.name === name && order.steps.length === 0);
      if (untouched !== undefined) return untouched.id;
      const id = newRequestId();
      records.write({ id, customer, since: new Date().toISOString(), name, amount: price, asks3ds, steps: [] });
      return id;
    },
    find: records.get,
    ofCustomer,
    all: records.all,
    begin: (orderId, step) => {
      const order = records.get(orderId);
      if (order === undefined) throw new Error("a step needs its order");
      records.write({ ...order, steps: [...order.steps, step] });
    },
    repeat: (stepId) => change(stepId, { repeated: true }),
    end: change,
    step: (id) => steps().find((step) => step.id === id),
    openSteps: () => steps().filter(({ state }) => state === "open"),
  };
}
