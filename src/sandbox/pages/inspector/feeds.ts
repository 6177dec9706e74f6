/** The lists of the page, each as entries that come and change. */
import type { Stage } from "../route.ts";
import { agreementEntry } from "./agreement-entry.ts";
import { findingEntry } from "./finding-entry.ts";
import type { Ledger, PlacedOrder } from "./ledger.ts";
import { notificationEntry } from "./notification-entry.ts";
import { paymentEntry } from "./payment-entry.ts";
import { searchedIn, summaryOf } from "./summary.ts";
import { code, element, type Tree } from "./tree.ts";
import { vaultingEntry } from "./vaulting-entry.ts";

/** An entry of a list: it takes the place of an earlier one with its key; the highest key stands first. */
export interface Entry {
  readonly key: number;
  readonly tree: Tree;
  /** What a filter compares, in small letters. */
  readonly searched?: string;
  readonly operation?: string;
}

/** A list of the page. */
export interface Feed {
  readonly name: FeedName;
  /** So many entries are shown, the newest. */
  readonly most: number;
  /** All that is known, newest last. */
  list(): readonly Pending[];
  /** Hears of entries that came or changed; undefined where the whole list has to be told again. */
  subscribe(listener: (entry: Pending | undefined) => void): () => void;
}

/** An entry that is drawn only once it is sent: what changes ten times in between is drawn once. */
export interface Pending {
  readonly key: number;
  readonly draw: () => Entry;
}

/** The lists. */
export type FeedName = "exchanges" | "vaultings" | "agreements" | "payments" | "notifications" | "findings" | "orders";

const MOST_ROWS = 500;
const MOST_ENTRIES = 100;

/** The lists of a sandbox. */
export function feedsOf(
  { exchanges, vaultings, agreements, payments, notifications, findings, limits }: Stage,
  ledger: Ledger,
): readonly Feed[] {
  const rows = Math.min(MOST_ROWS, limits.exchanges);
  return [
    keyed(
      "exchanges",
      rows,
      exchanges.list,
      exchanges.subscribe,
      (exchange) => exchange.number,
      (exchange) => ({
        tree: summaryOf(exchange),
        searched: searchedIn(exchange),
        operation: exchange.operation ?? "",
      }),
    ),
    keyed(
      "vaultings",
      Math.min(MOST_ENTRIES, limits.vaultings),
      () => vaultings.list().slice(0, MOST_ENTRIES).reverse(),
      vaultings.subscribe,
      (vaulting) => vaulting.number,
      (vaulting) => ({ tree: vaultingEntry(vaulting) }),
    ),
    keyed(
      "agreements",
      Math.min(MOST_ENTRIES, limits.agreements),
      () => agreements.list().slice(0, MOST_ENTRIES).reverse(),
      agreements.subscribe,
      (agreement) => agreement.number,
      (agreement) => ({ tree: agreementEntry(agreement) }),
    ),
    keyed(
      "payments",
      Math.min(MOST_ENTRIES, limits.payments),
      () => payments.list().slice(0, MOST_ENTRIES).reverse(),
      payments.subscribe,
      (payment) => payment.number,
      (payment) => ({ tree: paymentEntry(payment) }),
    ),
    keyed(
      "notifications",
      Math.min(MOST_ENTRIES, limits.notifications),
      notifications.list,
      notifications.subscribe,
      (record) => Number(record.id),
      (record) => ({ tree: notificationEntry(record) }),
    ),
    whole("findings", findings.list, findings.subscribe, findingEntry),
    whole("orders", ledger.list, ledger.subscribe, orderEntry),
  ];
}

function keyed<T>(
  name: FeedName,
  most: number,
  list: () => readonly T[],
  subscribe: (listener: (item: T) => void) => () => void,
  keyOf: (item: T) => number,
  drawn: (item: T) => Omit<Entry, "key">,
): Feed {
  const pending = (item: T): Pending => ({ key: keyOf(item), draw: () => ({ key: keyOf(item), ...drawn(item) }) });
  return {
    name,
    most,
    list: () => list().slice(-most).map(pending),
    subscribe: (listener) => subscribe((item) => listener(pending(item))),
  };
}

/** For what has no number of its own: its place in the list is its key, so a change of any is a change of all. */
function whole<T>(
  name: FeedName,
  list: () => readonly T[],
  subscribe: (listener: () => void) => () => void,
  draw: (item: T) => Tree,
): Feed {
  return {
    name,
    most: MOST_ENTRIES,
    list: () =>
      list()
        .slice(-MOST_ENTRIES)
        .map((item, key) => ({ key, draw: () => ({ key, tree: draw(item) }) })),
    subscribe: (listener) => subscribe(() => listener(undefined)),
  };
}

function orderEntry(order: PlacedOrder): Tree {
  if (order.kind === "next") return element("p", {}, `The next ${order.what}: `, order.details);
  const { operation } = order;
  if (order.kind === "fault") return element("p", {}, "The next ", code(operation), " fails: ", code(order.fault), order.details);
  return element(
    "p",
    {},
    "The next ",
    code(operation),
    " is answered ",
    code(order.code),
    order.executed ? ", and carried out" : undefined,
  );
}
