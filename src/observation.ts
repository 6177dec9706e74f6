/** What a caller may watch of a call. Everything here is redacted. */
import type { AntomErrorCode } from "./errors.ts";
import type { AnyOutcome, Drift } from "./outcome.ts";

/** One attempt of a call. */
export interface ExchangeEvent {
  readonly operation: string;
  /** 1 for the first. */
  readonly attempt: number;
  /** How far it came. `sent`: without an answer, so that nobody knows what became of it. */
  readonly state: "neverSent" | "sent" | "answered";
  readonly durationMs: number;
  readonly url: string;
  readonly requestTime: string;
  /** The body, redacted. */
  readonly request: unknown;
  /** The length of the body that was signed and sent. */
  readonly requestBytes: number;
  readonly httpStatus?: number;
  readonly verified?: boolean;
  /** The answer, redacted; only where it was verified. */
  readonly response?: unknown;
  readonly outcome?: Pick<AnyOutcome, "next" | "result" | "final" | "known" | "maybeExecuted">;
  readonly error?: { readonly code: AntomErrorCode; readonly maybeExecuted: boolean };
}

/** Calls a hook. Nothing that it does can disturb the call that it watches. */
export function tell<E extends ExchangeEvent | Drift>(hook: ((event: E) => unknown) | undefined, event: E): void {
  if (hook === undefined) return;
  try {
    const result = hook(event);
    if (result instanceof Promise) result.catch(() => {});
  } catch {}
}
