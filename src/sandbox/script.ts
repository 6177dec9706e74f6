/** What the sandbox was told to answer, and what to do wrong, whatever it would have answered. */
import { invalidOption } from "../errors.ts";
import type { Fault } from "./faults.ts";

/** A request, as whoever tells the sandbox what to do may look at it. */
export interface ScriptedCall {
  readonly operation: string;
  readonly clientId: string;
  /** The parsed body; undefined where it is no JSON. Card data are in it: do not keep it. */
  readonly body: unknown;
}

/** The next answer to an operation. */
interface Order {
  readonly code: string;
  /** Whether the request is carried out all the same: an unknown answer may hide a success. */
  readonly executed: boolean;
}

/** Orders of a kind: for the next call of an operation, first in, first out; and for every call of which something holds. */
export interface Orders<T> {
  /** @throws {AntomError} `ANTOM_INVALID_OPTION` where too many wait already. */
  addNext(operation: string, order: T): void;
  /** Holds until the function that it returns is called. @throws {AntomError} `ANTOM_INVALID_OPTION` where too many hold already. */
  addWhen(holds: (call: ScriptedCall) => boolean, order: T): () => void;
  /** `fits` where not every order fits every operation. */
  take(call: ScriptedCall, fits?: (order: T) => boolean): T | undefined;
  clear(): void;
}

/** Everything that was ordered. */
export interface Script {
  readonly answers: Orders<Order>;
  readonly faults: Orders<Fault>;
}

/** So many of a kind, for each operation and standing. Whoever orders more has lost count. */
export const MOST_ORDERS = 1_000;

export function createOrders<T>(): Orders<T> {
  const queues = new Map<string, T[]>();
  const standing = new Map<symbol, { holds: (call: ScriptedCall) => boolean; order: T }>();
  return {
    addNext: (operation, order) => {
      const queue = queues.get(operation) ?? [];
      queues.set(operation, queue);
      if (queue.length >= MOST_ORDERS) throw invalidOption(`there are too many orders for ${operation}; clearOrders takes them away`);
      queue.push(order);
    },
    addWhen: (holds, order) => {
      if (standing.size >= MOST_ORDERS) throw invalidOption("there are too many standing orders; clearOrders takes them away");
      const key = Symbol();
      standing.set(key, { holds, order });
      return () => void standing.delete(key);
    },
    take: (call, fits = () => true) => {
      const next = queues.get(call.operation)?.shift();
      if (next !== undefined) return next;
      for (const { holds, order } of standing.values()) if (fits(order) && holds(call)) return order;
      return undefined;
    },
    clear: () => {
      queues.clear();
      standing.clear();
    },
  };
}
