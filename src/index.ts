/** The list of promises, for the main product (AMS). The orchestration product stands behind `antom-client/apo`. */
import { notifications, operations, product, type Region } from "../generated/ams.contract.ts";
import type { paths } from "../generated/ams.types.ts";
import { createClient, type Method, type Methods, type WithHttp } from "./client.ts";
import type { Operation } from "./contract.ts";
import { helpFor, notificationDiagnosis } from "./diagnosis.ts";
import type { AnyNotificationOptions, ManyClientsOptions, NotificationClients, OneClientOptions } from "./notifications/options.ts";
import type { NotificationStore } from "./notifications/store.ts";
import { createHandler, type NotificationHandler } from "./notifications.ts";
import type { ClientOptions } from "./options.ts";

export * from "../generated/ams.contract.ts";
export type { components, paths } from "../generated/ams.types.ts";
export { type Amount, amountOf, decimalOf, type Money, minorUnitsOf, roundedAmountOf } from "./amounts.ts";
export * from "./exports.ts";

/** What a client needs to know. */
export type AntomClientOptions = ClientOptions<Region>;

/** A client of the main product: a method for each of its operations. */
export type AntomClient = Methods<typeof operations> & WithHttp<paths>;

/**
 * A client with a method for every operation of the main product.
 *
 * Make one for each client id and keep it: keys are read once, and connections are kept between calls.
 *
 * @example
 * const antom = createAntomClient({
 *   clientId: "SANDBOX_5X00000000000000",
 *   gateway: "asia",
 *   privateKey: process.env.ANTOM_PRIVATE_KEY,
 *   antomPublicKey: process.env.ANTOM_PUBLIC_KEY,
 * });
 * const outcome = await antom.createVaultingSession({ paymentMethodType: "CARD", vaultingRequestId, vaultingNotificationUrl });
 *
 * @throws {AntomError} `ANTOM_INVALID_OPTION`, `ANTOM_INVALID_KEY`.
 */
export function createAntomClient(options: AntomClientOptions): AntomClient {
  return createClient<typeof operations, paths>(product, operations, options, helpFor(options));
}

/**
 * A client with the named operations only, so that a bundle carries no others.
 *
 * Its errors have the same codes as those of `createAntomClient`, and fewer words: what is wrong with a key, and why a signature does not
 * verify, only that one says.
 *
 * @example
 * const antom = createClientFor([createVaultingSession], options);
 *
 * @throws {AntomError} `ANTOM_INVALID_OPTION`, `ANTOM_INVALID_KEY`.
 */
export function createClientFor<const O extends readonly Operation[]>(
  chosen: O,
  options: AntomClientOptions,
): { readonly [K in O[number] as K["id"]]: Method<K> } & WithHttp<paths> {
  const byName = Object.fromEntries(chosen.map((operation) => [operation.id, operation]));
  return createClient(product, byName, options) as never;
}

/**
 * Takes the notifications that Antom posts: each verified on its raw bytes, held against the contract, decided, handed to its handler, and
 * acknowledged once that has resolved.
 *
 * It is a function from `Request` to `Promise<Response>`, as Hono, Next.js, Bun, Deno and Workers take it; `toNodeListener` makes it one for
 * node:http and Express. Handling is at least once, and not concurrently while the claim is renewed; with more than one instance give it a
 * `store` that they share. Handlers have to be idempotent, or commit in the transaction of a store that has them.
 *
 * @example
 * const handler = createNotificationHandler({
 *   clientId: "SANDBOX_5X00000000000000",
 *   antomPublicKey: process.env.ANTOM_PUBLIC_KEY,
 *   on: {
 *     notifyVaulting: async ({ notification, outcome }) => {
 *       if (outcome.next === "proceed") await keep(notification.vaultingRequestId, outcome.data.paymentMethodDetail.card.cardToken);
 *     },
 *   },
 * });
 *
 * @throws {AntomError} `ANTOM_INVALID_OPTION`, `ANTOM_INVALID_KEY`; a store that forgets too early is one.
 */
export function createNotificationHandler<S extends NotificationStore = NotificationStore>(
  options: OneClientOptions<typeof notifications, S>,
): NotificationHandler;
/** The same for several clients, each with its keys and the notifications of its product. */
export function createNotificationHandler<const C extends NotificationClients, S extends NotificationStore = NotificationStore>(
  options: ManyClientsOptions<C, S>,
): NotificationHandler;
export function createNotificationHandler(options: AnyNotificationOptions): NotificationHandler {
  return createHandler(notifications, options, notificationDiagnosis(options));
}
