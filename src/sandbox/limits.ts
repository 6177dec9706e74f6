/** How much a sandbox keeps. At a limit the oldest of its kind is forgotten. */
import { invalidOption } from "../errors.ts";

/** So many of each kind are kept. */
export interface Limits {
  /** Vaultings; an inquiry for a forgotten one finds none. */
  readonly vaultings: number;
  /** Payments with their captures and refunds; an inquiry for a forgotten one finds none. */
  readonly payments: number;
  /** Answers by their keys; a forgotten key is a new one. */
  readonly answers: number;
  /** Card tokens; a forgotten one is unknown. */
  readonly tokens: number;
  /** Agreements; the codes and tokens of a forgotten one are unknown. */
  readonly agreements: number;
  /** Notifications with their deliveries; a forgotten one is delivered no more. */
  readonly notifications: number;
  /** Exchanges, for whoever watches. */
  readonly exchanges: number;
  /** Findings, for whoever watches. */
  readonly findings: number;
}

/** What is kept where nothing else is said. */
export const LIMITS: Limits = {
  vaultings: 10_000,
  payments: 10_000,
  answers: 10_000,
  tokens: 10_000,
  agreements: 10_000,
  notifications: 10_000,
  exchanges: 500,
  findings: 500,
};

/** @throws {AntomError} `ANTOM_INVALID_OPTION`. */
export function readLimits(limits: Partial<Limits> = {}): Limits {
  for (const [name, value] of Object.entries(limits)) {
    if (!Object.hasOwn(LIMITS, name)) throw invalidOption(`limits: there are limits of ${Object.keys(LIMITS).join(", ")}`);
    if (!Number.isSafeInteger(value) || value < 1) throw invalidOption(`limits.${name} has to be a whole number above 0`);
  }
  return { ...LIMITS, ...limits };
}
