/** The options of a notification handler: what they are, and the refusal of wrong ones before anything arrives. */
import type { Notification, NotificationTypes } from "../contract.ts";
import type { Drift } from "../drift.ts";
import { type AntomError, invalidOption } from "../errors.ts";
import { isObject } from "../json.ts";
import { mistakeIn } from "../keys/mistakes.ts";
import { type PublicKeysInput, readPublicKeys, type VersionedKey } from "../keys.ts";
import type { AnyOutcome, Outcome } from "../outcome.ts";
import { headerTextOf, positive, refuseUnknown } from "../settings.ts";
import type { DeliveryEvent } from "./events.ts";
import { memoryStore, type NotificationStore, type TransactionalStore, type TxOf } from "./store.ts";

/** The notifications of a product, by name: what `notifications` of an entry is. */
export interface NotificationTable {
  readonly [id: string]: Notification;
}

/** A notification on its way into a handler: verified, typed, decided. */
export interface Delivery<T extends NotificationTypes = NotificationTypes> {
  /** Its name in the contract. */
  readonly operation: T["id"];
  /** The body, as it was signed. It may depart from the contract: `onDrift` hears where. */
  readonly notification: T["payload"];
  /** What it says, and what it asks of you. A card token is typed only under `proceed`. */
  readonly outcome: Outcome<T>;
  /** The client id that it is for. */
  readonly clientId: string;
  /** The same for every delivery of this notification, and another one for a later, different result: 43 characters, fit for a unique column. */
  readonly key: string;
  /** How often it has been handed to a handler, this time included. */
  readonly attempt: number;
  /** Aborts when the claim is lost or the time is up: stop then, somebody else may be handling it. */
  readonly signal: AbortSignal;
}

/** Any delivery, for code that serves every notification. */
export interface AnyDelivery extends Omit<Delivery, "outcome"> {
  readonly outcome: AnyOutcome;
}

type IdIn<Table> = Table extends unknown ? keyof Table & string : never;
type TypesIn<Table, Id extends string> = Table extends { readonly [id in Id]: Notification<infer T> } ? T : never;
type DeliveryOf<T> = T extends NotificationTypes ? Delivery<T> : never;

/**
 * What to do with each notification, by its name. The acknowledgement is sent once the handler has resolved; where it throws, Antom delivers
 * again. `tx` is the transaction, with a store that has them; with any other it is undefined.
 */
export type NotificationHandlers<Table, Tx = undefined> = {
  readonly [Id in IdIn<Table>]?: (delivery: DeliveryOf<TypesIn<Table, Id>>, tx: Tx) => unknown;
};

/** A client that a handler takes notifications for. */
export interface NotificationClient<Table extends NotificationTable = NotificationTable> {
  /** Antom's public key, as the dashboard shows it for this client id; several while Antom changes it. */
  antomPublicKey: PublicKeysInput | undefined;
  /** The notifications of the client's product: `notifications` of `antom-client` or `antom-client/apo`. */
  notifications: Table;
}

/** Clients by their ids. */
export interface NotificationClients {
  readonly [clientId: string]: NotificationClient;
}

interface SharedOptions<Table extends NotificationTable, Store extends NotificationStore> {
  /** What to do with each notification. */
  on: NotificationHandlers<Table, TxOf<Store>>;
  /** Keeps instances apart, and deliveries of the same notification. @default `memoryStore()`: for one instance only */
  store?: Store | undefined;
  /**
   * The path with its query as Antom calls it, where a proxy rewrites it on the way: the whole of it, or a function of what arrived here.
   * It is a part of what is signed. @default as it arrived
   */
  path?: string | ((arrived: string, header: (name: string) => string | undefined) => string) | undefined;
  /** How far a notification's time may lie ahead of or behind this machine's. @default 15 minutes ahead, 7 days behind */
  tolerance?: { futureMs?: number | undefined; pastMs?: number | undefined } | undefined;
  /** The longest body that is read, in bytes. @default 1048576 */
  maxBodyBytes?: number | undefined;
  /** Time for a body to arrive, in milliseconds. @default 10000 */
  bodyTimeoutMs?: number | undefined;
  /** How many are taken at once; one more is turned away, and delivered again. @default 100 */
  maxConcurrent?: number | undefined;
  /** How long a claim holds without being renewed, in milliseconds. It is renewed three times as often. @default 30000 */
  leaseMs?: number | undefined;
  /** Time for a handler, in milliseconds. @default 60000 */
  handlerTimeoutMs?: number | undefined;
  /** Unix time in milliseconds. @default Date.now */
  now?: (() => number) | undefined;
  /** Hears of every delivery and what was answered, redacted. What it throws is ignored, and what it returns is not waited for. */
  onDelivery?: ((event: DeliveryEvent) => unknown) | undefined;
  /** Hears where a notification departs from the contract. As above. */
  onDrift?: ((drift: Drift) => unknown) | undefined;
  /**
   * Hears of a notification whose handling failed when Antom's schedule had no further delivery for it. Look after it by hand, or by
   * `reconcile()`. A process that dies says nothing, so reconcile in any case.
   */
  onUnhandled?: ((delivery: AnyDelivery, error: AntomError) => unknown) | undefined;
}

/** Options of a handler for one client. */
export interface OneClientOptions<Table extends NotificationTable, Store extends NotificationStore = NotificationStore>
  extends SharedOptions<Table, Store> {
  /** The client id that notifications are for. */
  clientId: string;
  /** Antom's public key, as the dashboard shows it; several while Antom changes it. */
  antomPublicKey: PublicKeysInput | undefined;
  clients?: undefined;
}

/** Options of a handler for several clients, of one product or of both. */
export interface ManyClientsOptions<Clients extends NotificationClients, Store extends NotificationStore = NotificationStore>
  extends SharedOptions<Clients[keyof Clients]["notifications"], Store> {
  /** The clients that notifications are for, by client id. */
  clients: Clients;
  clientId?: undefined;
  antomPublicKey?: undefined;
}

/** Options of a handler, whatever its product. */
export type AnyNotificationOptions = OneClientOptions<NotificationTable> | ManyClientsOptions<NotificationClients>;

/** A client with its keys read. */
export interface KnownClient {
  readonly clientId: string;
  readonly keys: readonly VersionedKey[];
  readonly notifications: readonly Notification[];
}

/** What is called with a delivery. */
export type AnyHandler = (delivery: AnyDelivery, tx: unknown) => unknown;

/** Options with every default filled in and every key read. */
export interface NotificationSettings {
  readonly clients: ReadonlyMap<string, KnownClient>;
  readonly on: { readonly [id: string]: AnyHandler | undefined };
  readonly store: NotificationStore | TransactionalStore<unknown>;
  readonly pathOf: (arrived: string, header: (name: string) => string | undefined) => string;
  readonly futureMs: number;
  readonly pastMs: number;
  readonly maxBodyBytes: number;
  readonly bodyTimeoutMs: number;
  readonly maxConcurrent: number;
  readonly leaseMs: number;
  readonly handlerTimeoutMs: number;
  readonly now: () => number;
  readonly onDelivery: ((event: DeliveryEvent) => unknown) | undefined;
  readonly onDrift: ((drift: Drift) => unknown) | undefined;
  readonly onUnhandled: ((delivery: AnyDelivery, error: AntomError) => unknown) | undefined;
}

const OPTIONS = [
  "clientId",
  "antomPublicKey",
  "clients",
  "on",
  "store",
  "path",
  "tolerance",
  "maxBodyBytes",
  "bodyTimeoutMs",
  "maxConcurrent",
  "leaseMs",
  "handlerTimeoutMs",
  "now",
  "onDelivery",
  "onDrift",
  "onUnhandled",
];

// Clocks err by minutes at most; deliveries run for a day, and outages for longer.
const FUTURE_MS = 15 * 60_000;
const PAST_MS = 7 * 24 * 60 * 60_000;

/**
 * Reads the options of a handler.
 *
 * @throws {AntomError} `ANTOM_INVALID_OPTION`, `ANTOM_INVALID_KEY`; the message names the option.
 */
export function readNotificationOptions(options: AnyNotificationOptions, table: NotificationTable): NotificationSettings {
  refuseUnknown(options, OPTIONS, "options");
  const { path, tolerance = {}, now = Date.now, onDelivery, onDrift, onUnhandled, store = memoryStore() } = options;
  for (const [name, value] of Object.entries({ now, onDelivery, onDrift, onUnhandled })) {
    if (value !== undefined && typeof value !== "function") throw invalidOption(`${name} has to be a function`);
  }
  refuseUnknown(tolerance, ["futureMs", "pastMs"], "fields of tolerance");
  const clients = clientsIn(options, table);
  const futureMs = positive(tolerance.futureMs ?? FUTURE_MS, "tolerance.futureMs");
  const pastMs = positive(tolerance.pastMs ?? PAST_MS, "tolerance.pastMs");
  checkStore(store, futureMs + pastMs, clients);
  return {
    clients: new Map(clients.map((client) => [client.clientId, client])),
    on: handlersIn(options.on, clients),
    store,
    pathOf: pathIn(path),
    futureMs,
    pastMs,
    maxBodyBytes: positive(options.maxBodyBytes ?? 1_048_576, "maxBodyBytes"),
    bodyTimeoutMs: positive(options.bodyTimeoutMs ?? 10_000, "bodyTimeoutMs"),
    maxConcurrent: positive(options.maxConcurrent ?? 100, "maxConcurrent"),
    leaseMs: positive(options.leaseMs ?? 30_000, "leaseMs"),
    handlerTimeoutMs: positive(options.handlerTimeoutMs ?? 60_000, "handlerTimeoutMs"),
    now,
    onDelivery,
    onDrift,
    onUnhandled,
  };
}

function clientsIn(options: AnyNotificationOptions, table: NotificationTable): KnownClient[] {
  const { clients } = options;
  if (clients === undefined) {
    const clientId = headerTextOf(options.clientId, "clientId");
    return [{ clientId, keys: readPublicKeys(options.antomPublicKey, "antomPublicKey", mistakeIn), notifications: Object.values(table) }];
  }
  if (options.clientId !== undefined || options.antomPublicKey !== undefined)
    throw invalidOption("give either clients, or clientId and antomPublicKey");
  if (!isObject(clients) || Object.keys(clients).length === 0)
    throw invalidOption("clients has to be an object with at least one client id");
  return Object.entries(clients).map(([name, client], index) => {
    const clientId = headerTextOf(name, `the client id ${index + 1} of clients`);
    refuseUnknown(client, ["antomPublicKey", "notifications"], "fields of a client");
    if (!isObject(client.notifications)) throw invalidOption("a client's notifications has to be `notifications` of its product's entry");
    return {
      clientId,
      keys: readPublicKeys(client.antomPublicKey, `antomPublicKey of the client ${index + 1}`, mistakeIn),
      notifications: Object.values(client.notifications),
    };
  });
}

function handlersIn(on: unknown, clients: readonly KnownClient[]): NotificationSettings["on"] {
  if (!isObject(on)) throw invalidOption("on has to be an object of handlers, by the names of notifications");
  const known = clients.flatMap(({ notifications }) => notifications.map(({ id }) => id));
  refuseUnknown(on, known, "notifications");
  const handlers = Object.entries(on).filter(([, handler]) => handler !== undefined);
  if (handlers.length === 0) throw invalidOption(`on has no handler; there are ${known.join(", ")}`);
  for (const [id, handler] of handlers) if (typeof handler !== "function") throw invalidOption(`on.${id} has to be a function`);
  return Object.fromEntries(handlers) as NotificationSettings["on"];
}

/** What a store forgets before its last delivery, would be handled again. */
function checkStore(store: unknown, toleranceMs: number, clients: readonly KnownClient[]): void {
  const methods = ["claim", "renew", "complete", "release"];
  if (!isObject(store) || methods.some((name) => typeof store[name] !== "function"))
    throw invalidOption(`store has to be a notification store, with ${methods.join(", ")}`);
  const schedules = clients.flatMap(({ notifications }) => notifications.map(({ deliveryGapsMs }) => deliveryGapsMs));
  const needed = toleranceMs + Math.max(...schedules.map((gaps) => gaps.reduce((sum, gap) => sum + gap, 0)));
  const { ttlMs } = store;
  if (!(typeof ttlMs === "number" && ttlMs >= needed))
    throw invalidOption(
      `store remembers for too short a time: ttlMs has to be at least ${needed}, the tolerance and Antom's whole schedule together`,
    );
}

function pathIn(path: unknown): NotificationSettings["pathOf"] {
  if (path === undefined) return (arrived) => arrived;
  if (typeof path === "function") return path as NotificationSettings["pathOf"];
  if (typeof path !== "string" || !/^\/[\x21-\x7e]*$/.test(path))
    throw invalidOption("path has to be the path with its query as Antom calls it, from its first / on, or a function that gives it");
  return () => path;
}
