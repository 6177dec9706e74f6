/** The list of promises, for the orchestration product (APO). The main product stands behind `antom-client`. */
import { operations, product, type Region } from "../generated/apo.contract.ts";
import type { paths } from "../generated/apo.types.ts";
import { createClient, type Method, type Methods, type WithHttp } from "./client.ts";
import type { Operation } from "./contract.ts";
import { signatureDiagnosis } from "./diagnosis.ts";
import type { ClientOptions } from "./options.ts";

export * from "../generated/apo.contract.ts";
export type { components, paths } from "../generated/apo.types.ts";
export * from "./exports.ts";

/** What a client needs to know. */
export type AntomClientOptions = ClientOptions<Region>;

/** A client of the orchestration product: a method for each of its operations. */
export type AntomClient = Methods<typeof operations> & WithHttp<paths>;

/**
 * A client with a method for every operation of the orchestration product.
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
  return createClient<typeof operations, paths>(product, operations, options, signatureDiagnosis(options));
}

/**
 * A client with the named operations only, so that a bundle carries no others.
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
