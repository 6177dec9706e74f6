/** What was ordered on the inspector's page, and has not been seen to happen yet. */
import type { SandboxExchange } from "../../exchanges.ts";
import type { FaultName } from "../../faults.ts";
import { createListeners } from "../../journal.ts";
import type { Stage } from "../route.ts";
import { verdictOf } from "./verdict.ts";

/** An order that was taken. */
export type PlacedOrder =
  | { readonly kind: "answer"; readonly operation: string; readonly code: string; readonly executed: boolean }
  | { readonly kind: "fault"; readonly operation: string; readonly fault: FaultName; readonly details: string }
  | { readonly kind: "vaulting"; readonly details: string };

/** The open orders of one start. */
export interface Ledger {
  list(): readonly PlacedOrder[];
  add(order: PlacedOrder): void;
  /** Strikes out everything but what vaultings are to become, as `clearOrders` does. */
  clear(): void;
  subscribe(listener: () => void): () => void;
}

// Whoever orders more has lost count.
const MOST_ORDERS = 100;

/**
 * An order is struck out by an exchange that looks like it. Nobody tells which order an answer came from, so one that was given
 * elsewhere, to the same effect, strikes out ours.
 */
export function createLedger({ exchanges, vaultings }: Pick<Stage, "exchanges" | "vaultings">): Ledger {
  const orders: PlacedOrder[] = [];
  const { subscribe, tell } = createListeners<undefined>();
  let stop: (() => void) | undefined;
  let newest = 0;

  const strike = (fits: (order: PlacedOrder) => boolean): void => {
    const index = orders.findIndex(fits);
    if (index !== -1) remove(() => orders.splice(index, 1));
  };
  const remove = (change: () => void): void => {
    change();
    if (orders.length === 0) {
      stop?.();
      stop = undefined;
    }
    tell(undefined);
  };
  /** Listens only while there is something to be struck out: a start that has ended leaves no listener behind. */
  const watch = (): void => {
    newest = vaultings.list()[0]?.number ?? 0;
    const stops = [
      exchanges.subscribe((exchange) => {
        strike((order) => order.kind === "answer" && isAnswer(order, exchange));
        strike((order) => order.kind === "fault" && order.operation === exchange.operation && order.fault === exchange.fault);
      }),
      vaultings.subscribe(({ number }) => {
        if (number <= newest) return;
        newest = number;
        strike(({ kind }) => kind === "vaulting");
      }),
    ];
    stop = () => {
      for (const end of stops) end();
    };
  };
  return {
    list: () => [...orders],
    add: (order) => {
      if (stop === undefined) watch();
      orders.push(order);
      if (orders.length > MOST_ORDERS) orders.shift();
      tell(undefined);
    },
    clear: () =>
      remove(() => {
        const kept = orders.filter(({ kind }) => kind === "vaulting");
        orders.splice(0, orders.length, ...kept);
      }),
    subscribe: (listener) => subscribe(listener),
  };
}

function isAnswer({ operation, code }: PlacedOrder & { readonly kind: "answer" }, exchange: SandboxExchange): boolean {
  return operation === exchange.operation && code === verdictOf(exchange).code;
}
