/** What the sandbox was told to answer next, whatever it would have answered. */

/** The next answer to an operation. */
export interface Order {
  readonly code: string;
  /** Whether the request is carried out all the same: an unknown answer may hide a success. */
  readonly executed: boolean;
}

/** Orders by operation, first in, first out. */
export interface Script {
  add(operation: string, order: Order): void;
  take(operation: string): Order | undefined;
}

export function createScript(): Script {
  const orders = new Map<string, Order[]>();
  return {
    add: (operation, order) => {
      const queue = orders.get(operation);
      if (queue === undefined) orders.set(operation, [order]);
      else queue.push(order);
    },
    take: (operation) => orders.get(operation)?.shift(),
  };
}
