/** What was ordered on the inspector's page, and has not been seen to happen yet. */
import type { Failing } from "../../behaviour/failures.ts";
import type { MovementView } from "../../behaviour/payment-desk.ts";
import type { SandboxExchange } from "../../exchanges.ts";
import type { FaultName } from "../../faults.ts";
import { createListeners } from "../../listeners.ts";
import type { Stage } from "../route.ts";
import { verdictOf } from "./verdict.ts";

/** An order that was taken. */
export type PlacedOrder =
  | { readonly kind: "answer"; readonly operation: string; readonly code: string; readonly executed: boolean }
  | { readonly kind: "fault"; readonly operation: string; readonly fault: FaultName; readonly details: string }
  | { readonly kind: "next"; readonly what: Failing; readonly details: string };

/** The open orders of one start. */
export interface Ledger {
  list(): readonly PlacedOrder[];
  add(order: PlacedOrder): void;
  /** Strikes out answers and faults, as `clearOrders` does; what is to become of something stays. */
  clear(): void;
  subscribe(listener: () => void): () => void;
}

// Whoever orders more has lost count.
const MOST_ORDERS = 100;

/**
 * An order is struck out by an exchange that looks like it. Nobody tells which order an answer came from, so one that was given
 * elsewhere, to the same effect, strikes out ours.
 */
export function createLedger({ exchanges, vaultings, payments }: Pick<Stage, "exchanges" | "vaultings" | "payments">): Ledger {
  const orders: PlacedOrder[] = [];
  const { subscribe, tell } = createListeners<undefined>();
  let stop: (() => void) | undefined;

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
  /** Strikes out what was decided of a kind, once there is a newer one of it. */
  const onNewer = <T extends number | string>(what: Failing, first: T): ((latest: T) => void) => {
    let newest = first;
    return (latest) => {
      if (latest <= newest) return;
      newest = latest;
      strike((order) => order.kind === "next" && order.what === what);
    };
  };
  /** Listens only while there is something to be struck out: a start that has ended leaves no listener behind. */
  const watch = (): void => {
    const known = payments.list();
    const sees = {
      vaulting: onNewer("vaulting", vaultings.list()[0]?.number ?? 0),
      payment: onNewer("payment", known[0]?.number ?? 0),
      capture: onNewer("capture", newestOf(known.map(({ captures }) => newestIn(captures)))),
      refund: onNewer("refund", newestOf(known.map(({ refunds }) => newestIn(refunds)))),
    };
    const stops = [
      exchanges.subscribe((exchange) => {
        strike((order) => order.kind === "answer" && isAnswer(order, exchange));
        strike((order) => order.kind === "fault" && order.operation === exchange.operation && order.fault === exchange.fault);
      }),
      vaultings.subscribe(({ number }) => sees.vaulting(number)),
      payments.subscribe((payment) => {
        sees.payment(payment.number);
        sees.capture(newestIn(payment.captures));
        sees.refund(newestIn(payment.refunds));
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
        const kept = orders.filter(({ kind }) => kind === "next");
        orders.splice(0, orders.length, ...kept);
      }),
    subscribe: (listener) => subscribe(listener),
  };
}

/** The gateway's ids rise, whichever payment they are of. */
function newestOf(ids: readonly string[]): string {
  return ids.reduce((newest, id) => (id > newest ? id : newest), "");
}

function newestIn(movements: readonly MovementView[]): string {
  return movements.at(-1)?.id ?? "";
}

function isAnswer({ operation, code }: PlacedOrder & { readonly kind: "answer" }, exchange: SandboxExchange): boolean {
  return operation === exchange.operation && code === verdictOf(exchange).code;
}
