/** Options -> a client with one method for each operation of the contract. */
import { platform } from "#platform";
import { createRsaAuthentication } from "./authentication.ts";
import { type AttemptRecord, attempt, type PreparedCall } from "./call.ts";
import type { Operation, OperationTypes, Product, TypesOf } from "./contract.ts";
import { headersOf } from "./headers.ts";
import type { Explain } from "./keys.ts";
import { type HttpClient, lateHttp } from "./late-http.ts";
import { createObservers } from "./observers.ts";
import { type ClientOptions, type OneCallOptions, readCallOptions, readOptions } from "./options.ts";
import { type AnyOutcome, afterUnknown, type Outcome } from "./outcome.ts";
import type { Reports } from "./reports.ts";
import { prepareRequest } from "./request.ts";
import { createRetryBudget, withRetries } from "./retry.ts";
import type { Wire } from "./signed-exchange.ts";
import type { Diagnose } from "./verification.ts";

/**
 * Calls an operation and says what its answer asks of the caller. A refusal is an outcome, not an error.
 *
 * @throws {AntomError} `ANTOM_INVALID_REQUEST`: nothing was sent, `violations` says why. Every other code: see `maybeExecuted`.
 */
export type Method<O> = (request: TypesOf<O>["request"], options?: OneCallOptions) => Promise<Outcome<TypesOf<O>>>;

/** A client: a method for each operation, by the operation's own name. */
export type Methods<O extends { readonly [id: string]: Operation }> = { readonly [K in keyof O]: Method<O[K]> };

/** What a client has to have for an operation to be called, whose types these are. */
export type ClientWith<T extends OperationTypes> = { readonly [K in T["id"]]: Method<Operation<T>> };

/** A client's way past its methods. */
export interface WithHttp<Paths extends object> {
  /**
   * openapi-fetch over the same signed connection: any path of the contract, with real `Request` and `Response`.
   *
   * It signs, and verifies every answer; it checks no request, repeats nothing and decides nothing.
   */
  readonly http: HttpClient<Paths>;
}

/** What lets errors say more, where there is room for it: the mistake in a key, the cause of a bad signature. */
export interface Help {
  readonly explain?: Explain;
  readonly diagnose?: Diagnose;
}

/** Makes a client. Products give it their operations; callers use `createAntomClient` or `createClientFor`. */
export function createClient<O extends { readonly [id: string]: Operation }, Paths extends object>(
  product: Product,
  operations: O,
  options: ClientOptions,
  { explain, diagnose }: Help = {},
): Methods<O> & WithHttp<Paths> {
  const settings = readOptions(options, product, explain);
  const wire: Wire = {
    authentication: createRsaAuthentication({ ...settings, diagnose }),
    transport: platform.createTransport(settings.fetch),
    maxResponseBytes: settings.maxResponseBytes,
    now: settings.now,
  };
  const observers = createObservers(settings);
  const load = { inFlight: 0 };
  const budget = createRetryBudget();
  const methods = Object.fromEntries(
    Object.entries(operations).map(([id, operation]) => [
      id,
      async (request: unknown, callOptions: OneCallOptions = {}): Promise<AnyOutcome> => {
        const limits = readCallOptions(callOptions, settings);
        const { text, body, repeatable, faults } = await prepareRequest(operation, request, limits.check, limits.extra);
        const reports = await observers();
        reports?.checked(operation, body, faults);
        const call: PreparedCall = {
          operation,
          url: settings.baseUrl + operation.path,
          headers: headersOf(settings, limits.headers),
          repeatable,
          request: body,
          bytes: encoder.encode(text),
          signal: limits.signal,
        };
        const told = reports?.ofCall(call);
        return withRetries(
          { operation: operation.id, random: settings.random, budget, ...limits },
          (number, timeoutMs) => observed(call, wire, told, load, number, timeoutMs),
          (outcome) => afterUnknown(operation, outcome),
        );
      },
    ]),
  );
  const http = lateHttp<Paths>(async () => {
    const { createHttp } = await import("./seldom.ts");
    return createHttp<Paths>(wire, settings);
  });
  return Object.assign(methods, { http }) as unknown as Methods<O> & WithHttp<Paths>;
}

const encoder = new TextEncoder();

/** An attempt, told to whoever watches. */
async function observed(
  call: PreparedCall,
  wire: Wire,
  told: ReturnType<Reports["ofCall"]> | undefined,
  load: { inFlight: number },
  number: number,
  timeoutMs: number,
): Promise<AttemptRecord["attempted"]> {
  const start = performance.now();
  load.inFlight++;
  try {
    const record = await attempt(call, wire, load.inFlight === 1, timeoutMs);
    told?.(record, number, performance.now() - start);
    return record.attempted;
  } finally {
    load.inFlight--;
  }
}
