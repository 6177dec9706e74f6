/** What the sandbox did with a request, and why: for whoever watches, redacted. */
import type { Next } from "../contract.ts";
import type { Violation } from "../errors.ts";
import type { FaultName } from "./faults.ts";

/** What the sandbox did with a request, and why. It holds nothing of a body but what may be logged. */
export interface SandboxExchange {
  /** Counts them from 1. */
  readonly number: number;
  /** Unix time in milliseconds, by the sandbox's clock. */
  readonly at: number;
  readonly durationMs: number;
  readonly method: string;
  readonly path: string;
  readonly operation: string | undefined;
  readonly clientId: string | undefined;
  /** What the signature turned out to be; undefined where it was not looked at. */
  readonly signature: "genuine" | "refused" | undefined;
  /** The number of bytes that the signature covers, and their SHA-256 in base64. */
  readonly signed: { readonly bytes: number; readonly sha256: string } | undefined;
  /** The content that the signature covers, its body redacted. */
  readonly signedContent: string | undefined;
  readonly resultCode: string;
  readonly resultStatus: string;
  /** Whether the request was carried out, whatever the answer says. */
  readonly executed: boolean;
  /** Whether the answer of an earlier request with this key was given again. */
  readonly replayed: boolean;
  /** Pointers of what the contract refuses. */
  readonly violations: readonly string[];
  /** The same with the reasons; never a value. */
  readonly problems: readonly Violation[];
  /** What the contract asks of a caller who gets this answer whole; undefined where it does not know the operation. */
  readonly reading: Reading | undefined;
  /** What was made to go wrong. */
  readonly fault: FaultName | undefined;
  /** The bodies, redacted. */
  readonly request: unknown;
  readonly answer: unknown;
}

/** The contract's reading of an answer. */
export interface Reading {
  readonly next: Next;
  readonly final: boolean;
  readonly maybeExecuted: boolean;
  /** Whether the contract knows the code, with this status. */
  readonly known: boolean;
  readonly ifItPersists: Next | undefined;
  /** The reason code that decided, where the answer carries one beside its result. */
  readonly reason: string | undefined;
  /** Which id to go on with. */
  readonly key: "same" | "new" | "inquireFirst" | undefined;
}
