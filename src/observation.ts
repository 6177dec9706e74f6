/** What may be watched of a call, and how it is told. Everything here is redacted. */
import type { AntomErrorCode } from "./errors.ts";
import type { AnyOutcome } from "./outcome.ts";
import type { Channel } from "./platform/platform.ts";

/**
 * One attempt of a call. A request that the client refused was never attempted, so there is no event of it. Who listens when a call begins
 * hears of it; the first call with a listener loads what makes events.
 *
 * On Node it is also published, frozen, on the channel `antom-client:exchange` of `node:diagnostics_channel`, and what is told to `onDrift` on
 * `antom-client:drift`. What a subscriber throws there is Node's to report, as an uncaught exception; what a hook throws is ignored.
 */
export interface ExchangeEvent {
  readonly operation: string;
  /** Random for each call, and the same for all of its attempts. Made for logs and traces here; Antom never sees it. */
  readonly callId: string;
  /** 1 for the first. */
  readonly attempt: number;
  /** How far it came. `sent`: without an answer, so that nobody knows what became of it. */
  readonly state: "neverSent" | "sent" | "answered";
  readonly durationMs: number;
  readonly url: string;
  /** Unix time in milliseconds, as it was signed; absent where signing failed. */
  readonly requestTime?: string;
  /** The body, redacted. */
  readonly request: unknown;
  /** The length of the body that was signed and sent. */
  readonly requestBytes: number;
  readonly httpStatus?: number;
  readonly verified?: boolean;
  /** The header of the answer; only where it was verified, and is a time. */
  readonly responseTime?: string;
  /** The answer, redacted; only where it was verified. */
  readonly response?: unknown;
  readonly outcome?: Pick<AnyOutcome, "next" | "result" | "final" | "known" | "maybeExecuted">;
  readonly error?: { readonly code: AntomErrorCode; readonly maybeExecuted: boolean };
}

/** Everybody who hears of one kind of thing: the caller's hook, and whoever subscribed to the runtime's channel. */
export interface Audience<E extends object> {
  /** Whether anybody listens at this moment. */
  readonly listens: boolean;
  /** Tells each of them, by a copy that is made for him. Nothing that they do can disturb the call that they watch. */
  tell(make: () => E): void;
}

export function createAudience<E extends object>(hook: ((event: E) => unknown) | undefined, channel: Channel | undefined): Audience<E> {
  return {
    get listens() {
      return hook !== undefined || channel?.hasSubscribers === true;
    },
    tell: (make) => {
      // All of a channel's subscribers share what is published, so none of them may change it.
      quietly(() => channel?.hasSubscribers === true && channel.publish(frozen(make())));
      quietly(() => hook !== undefined && forget(hook(make())));
    },
  };
}

function quietly(run: () => unknown): void {
  try {
    run();
  } catch {}
}

/** Lets a promise end as it likes, of whatever realm or kind it is. */
function forget(result: unknown): void {
  if (typeof (result as PromiseLike<unknown> | undefined)?.then !== "function") return;
  const settled: unknown = (result as PromiseLike<unknown>).then(nothing, nothing);
  if (settled instanceof Promise) settled.catch(nothing);
}

function nothing(): void {}

function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    for (const part of Object.values(value)) frozen(part);
    Object.freeze(value);
  }
  return value;
}
