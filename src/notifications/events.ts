/** What may be watched of a delivery. Everything here is redacted. */
import type { AntomError } from "../errors.ts";
import type { AnyOutcome } from "../outcome.ts";

/** The name under which any part of the process can listen in to deliveries. */
export const DELIVERY_CHANNEL = "antom-client:delivery";

/**
 * A delivery, and what it was answered with.
 *
 * On Node it is also published on the channel `antom-client:delivery` of `node:diagnostics_channel`.
 */
export interface DeliveryEvent {
  /**
   * - `handled`: the handler has resolved, and it was acknowledged.
   * - `duplicate`: it had been handled before, and was acknowledged again.
   * - `busy`: somebody else is handling it, or there are too many at once; Antom delivers it again.
   * - `failed`: it is genuine, and could not be handled; Antom delivers it again.
   * - `refused`: it is not believed, or can't be read.
   */
  readonly state: "handled" | "duplicate" | "busy" | "failed" | "refused";
  /** The HTTP status that was answered. */
  readonly httpStatus: number;
  readonly durationMs: number;
  /** Why it was not acknowledged. Its `cause` is what your handler or store threw, as it is. */
  readonly error?: AntomError;
  /** What follows is there only where the signature was genuine. */
  readonly operation?: string;
  readonly clientId?: string;
  /** The key of the notification. */
  readonly key?: string;
  /** How often it has been handed to a handler. */
  readonly attempt?: number;
  /** The header, as received; only where it is a time. */
  readonly requestTime?: string;
  /** The body, redacted. */
  readonly notification?: unknown;
  readonly outcome?: Pick<AnyOutcome, "next" | "result" | "final" | "known">;
}
