/** A caller's request -> the text that will be sent, checked against the contract. */
import type { Operation } from "./contract.ts";
import { AntomError, invalidOption, type Violation } from "./errors.ts";
import { isAbsent, isObject, own } from "./json.ts";
import { checkRequest, isOfKnownShape } from "./validation.ts";

/** Whether requests are held against the contract before they leave. `off` sends what it is given, and reports what it would refuse. */
export type CheckMode = "strict" | "off";

export interface PreparedRequest {
  /** What will be sent: what was checked is what leaves. */
  readonly text: string;
  /** The text as it is read. */
  readonly body: Readonly<Record<string, unknown>>;
  /** Whether the very same request may be sent again by itself. */
  readonly repeatable: boolean;
  /** What some source would refuse, or with `off` what the contract refuses. */
  readonly advice: readonly Violation[];
}

/**
 * Writes a request as JSON, once, in the caller's order of keys, and checks what was written.
 *
 * @throws {AntomError} `ANTOM_INVALID_REQUEST` with everything that is wrong, `ANTOM_INVALID_OPTION` where `extra` can't be placed.
 */
export function prepareRequest(
  operation: Operation,
  request: unknown,
  check: CheckMode,
  extra: Readonly<Record<string, unknown>> | undefined,
): PreparedRequest {
  const text = written(operation.id, request);
  const body: unknown = text === undefined ? undefined : JSON.parse(text);
  const { violations, advice } = checkRequest(body, operation.request);
  // Without an object there is nothing that could be signed and sent.
  if (text === undefined || !isObject(body) || (check === "strict" && violations.length > 0))
    throw invalidRequest(operation.id, violations);
  const findings = [...violations, ...advice];
  const repeatable = mayRepeat(operation, body, violations.length === 0 && extra === undefined);
  if (extra === undefined) return { text, body, repeatable, advice: findings };
  for (const [pointer, value] of Object.entries(extra)) place(body, pointer, value);
  return { text: String(written(operation.id, body)), body, repeatable, advice: findings };
}

/** By its key, where it carries one; by its nature only where it is a request that the contract knows. Never of another shape on the same path. */
function mayRepeat({ repeat, idempotencyKey, request }: Operation, body: Readonly<Record<string, unknown>>, known: boolean): boolean {
  if (!isOfKnownShape(body, request)) return false;
  if (repeat === "key") return idempotencyKey !== undefined && !isAbsent(own(body, idempotencyKey));
  return repeat === "harmless" && known;
}

function written(operation: string, value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    throw invalidRequest(operation, [{ pointer: "", rule: "type", message: "can't be written as JSON: it holds a bigint, or itself" }]);
  }
}

/** Puts a field that the contract does not know where its pointer says; what is there already stays as it is. */
function place(body: Record<string, unknown>, pointer: string, value: unknown): void {
  const names = pointer
    .split("/")
    .slice(1)
    .map((name) => name.replaceAll("~1", "/").replaceAll("~0", "~"));
  const last = names.pop();
  let parent: unknown = body;
  for (const name of names) parent = isObject(parent) ? own(parent, name) : undefined;
  if (!pointer.startsWith("/") || last === undefined || last === "" || !isObject(parent)) {
    throw invalidOption('extra takes JSON pointers into the request, such as "/env/newField", whose parent is an object of the request');
  }
  if (Object.hasOwn(parent, last)) throw invalidOption("extra adds fields to the request; one of them is in the request already");
  // Not by assignment: a field may be called __proto__.
  Object.defineProperty(parent, last, { value, enumerable: true, configurable: true, writable: true });
}

function invalidRequest(operation: string, violations: readonly Violation[]): AntomError {
  const list = violations.map(({ pointer, message }) => `  ${pointer === "" ? "the request" : pointer} ${message}`);
  return new AntomError("ANTOM_INVALID_REQUEST", `${operation} was not sent:\n${list.join("\n")}`, {
    maybeExecuted: false,
    operation,
    violations,
  });
}
