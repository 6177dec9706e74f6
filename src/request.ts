/** A caller's request -> the text that will be sent, checked against the contract. */
import type { Operation } from "./contract.ts";
import type { AntomError } from "./errors.ts";
import { isAbsent, isObject, own } from "./json.ts";
import type { CheckMode } from "./options.ts";
import { type Fault, faultsIn, isOfKnownShape } from "./validation.ts";

export interface PreparedRequest {
  /** What will be sent: what was checked is what leaves. */
  readonly text: string;
  /** The text as it is read. */
  readonly body: Readonly<Record<string, unknown>>;
  /** Whether the very same request may be sent again by itself. */
  readonly repeatable: boolean;
  /** What the contract refuses; only with `off` there may be some. */
  readonly faults: readonly Fault[];
}

/**
 * Writes a request as JSON, once, in the caller's order of keys, and checks what was written.
 *
 * @throws {AntomError} `ANTOM_INVALID_REQUEST` with everything that is wrong, `ANTOM_INVALID_OPTION` where `extra` can't be placed.
 */
export async function prepareRequest(
  operation: Operation,
  request: unknown,
  check: CheckMode,
  extra: Readonly<Record<string, unknown>> | undefined,
): Promise<PreparedRequest> {
  const text = await written(operation, request);
  const body: unknown = text === undefined ? undefined : JSON.parse(text);
  const faults = faultsIn(body, operation.request);
  // Without an object there is nothing that could be signed and sent.
  if (text === undefined || !isObject(body) || (check === "strict" && faults.length > 0)) throw await refusal(operation, faults);
  const repeatable = mayRepeat(operation, body, faults.length === 0 && extra === undefined);
  if (extra === undefined) return { text, body, repeatable, faults };
  const { placeExtra } = await import("./seldom.ts");
  placeExtra(body, extra);
  return { text: String(await written(operation, body)), body, repeatable, faults };
}

/** By its key, where it carries one; by its nature only where it is a request that the contract knows. Never of another shape on the same path. */
function mayRepeat({ repeat, idempotencyKey, request }: Operation, body: Readonly<Record<string, unknown>>, known: boolean): boolean {
  if (!isOfKnownShape(body, request)) return false;
  if (repeat === "key") return idempotencyKey !== undefined && !isAbsent(own(body, idempotencyKey));
  return repeat === "harmless" && known;
}

async function written(operation: Operation, value: unknown): Promise<string | undefined> {
  try {
    return JSON.stringify(value);
  } catch {
    throw await refusal(operation, undefined);
  }
}

/** In words, which are loaded only now: nothing was sent. */
async function refusal({ id }: Operation, faults: readonly Fault[] | undefined): Promise<AntomError> {
  const { refusalOf } = await import("./seldom.ts");
  return refusalOf(id, faults);
}
