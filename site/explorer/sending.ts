/** Sends a request by the package's own client, and keeps what went over the wire to be looked at. */
import * as apo from "../../src/apo.ts";
import type { Operation } from "../../src/contract.ts";
import type { AntomClientOptions, AntomError, AnyOutcome, Drift } from "../../src/index.ts";
import * as ams from "../../src/index.ts";
import { keyFieldOf } from "../../src/outcome.ts";
import type { Keys, Signer } from "./keys.ts";
import type { Subject } from "./material.ts";

/** What came back, as it came. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string;
  readonly durationMs: number;
}

/** What became of a request. */
export interface Sent {
  readonly subject: Subject;
  /** The id that it was sent under, where the operation has one. */
  readonly id: string | undefined;
  /** The header of the request; undefined where nothing was sent. */
  readonly requestTime: string | undefined;
  readonly answer: RawAnswer | undefined;
  readonly drifts: readonly Drift[];
  readonly end: { readonly outcome: AnyOutcome } | { readonly error: AntomError | undefined; readonly message: string };
}

type Clients = (operations: readonly Operation[], options: AntomClientOptions) => object;
type Call = (request: unknown, options: { check: "strict" | "off" }) => Promise<AnyOutcome>;

const CLIENTS: Readonly<Record<string, Clients>> = { ams: ams.createClientFor, apo: apo.createClientFor };

/** Sends once: the answer to this request is what is to be seen, not that to its third repeat. */
export async function send(
  subject: Subject,
  keys: Keys & { readonly gateway: string },
  { clientId, privateKey }: Signer,
  request: unknown,
  check: "strict" | "off",
): Promise<Sent> {
  const { product, operation } = subject;
  const drifts: Drift[] = [];
  let answer: RawAnswer | undefined;
  let requestTime: string | undefined;
  const watched = async (outgoing: Request): Promise<Response> => {
    requestTime = outgoing.headers.get("request-time") ?? undefined;
    const start = performance.now();
    const init = { credentials: "omit", cache: "no-store", referrerPolicy: "no-referrer" } as const;
    const response = await fetch(new Request(outgoing, init));
    const body = await response.clone().text();
    answer = { status: response.status, headers: [...response.headers], body, durationMs: performance.now() - start };
    return response;
  };
  const result = (end: Sent["end"]): Sent => ({ subject, id: idOf(operation, request), requestTime, answer, drifts, end });
  try {
    const client = CLIENTS[product.name]?.([operation], {
      clientId,
      gateway: keys.gateway,
      privateKey,
      antomPublicKey: keys.antomPublicKey,
      retries: 0,
      fetch: watched,
      onDrift: (drift) => drifts.push(drift),
    }) as Readonly<Record<string, Call>> | undefined;
    const call = client?.[operation.id];
    if (call === undefined) throw new Error(`the client has no ${operation.id}`);
    return result({ outcome: await call(request, { check }) });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return result({ error: ams.isAntomError(error) ? error : undefined, message });
  }
}

function idOf(operation: Operation, request: unknown): string | undefined {
  const field = keyFieldOf(operation);
  const value = field === undefined ? undefined : (request as Readonly<Record<string, unknown>> | null)?.[field];
  return typeof value === "string" ? value : undefined;
}
