/** Orders to the sandbox, checked against the contract before they are taken. */
import { type ProductEntry, products } from "../../generated/products.ts";
import { invalidOption } from "../errors.ts";
import { own } from "../json.ts";
import { rowOfCode } from "../rules.ts";
import { FAILURES, type Failing } from "./behaviour/failures.ts";
import type { MovementScenario, PaymentScenario } from "./behaviour/payment.ts";
import type { VaultingScenario } from "./behaviour/vaultings.ts";
import { type Duration, durationMs } from "./clock.ts";
import { FAULTS, type Fault, type FaultName } from "./faults.ts";
import type { Script, ScriptedCall } from "./script.ts";

/** How an answer is ordered. */
export interface AnswerOptions {
  /** Whether the request is carried out all the same: an unknown answer may hide a success. @default false */
  executed?: boolean;
}

/** How a fault is ordered. */
export interface FaultOptions {
  /** Whether the request is carried out; only where the fault leaves that open (`reset`, `http429`, `http500`, `http502`, `http503`). */
  executed?: boolean;
  /** How long the answer waits first, in milliseconds of the machine's own time. @default 0, for `delay` 1000 */
  delayMs?: number;
}

/** What the next capture or refund is told to become. */
export interface MovementOrder {
  /** Fails in the end, with this result code of its operation. */
  readonly reason?: string;
  /** Leaves the result open for so long, by the sandbox's clock: the answer says that it is in process, and a notification tells the end. */
  readonly pendingFor?: Duration;
}

/** What the next payment is told to become. */
export interface PaymentOrder extends MovementOrder {
  /** Asks for 3-D Secure, or not, whatever the request says. */
  readonly verification?: boolean;
}

/**
 * Tells the sandbox what to answer, and what to do wrong. An order that the contract does not allow, and more orders than a thousand of a
 * kind, are refused with `ANTOM_INVALID_OPTION`.
 */
export interface Orderer {
  /**
   * Answers the next call of an operation with a result code of the contract. With `executed` the request is carried out all the same:
   * an unknown answer may hide a success. Several calls queue up.
   *
   * @throws {AntomError} `ANTOM_INVALID_OPTION` where no product has the operation, or the operation has no such code, or where a code that
   *   says for good that nothing was done is to be `executed`.
   */
  answerNext(operation: string, code: string, options?: AnswerOptions): void;
  /** The same for every call of which something holds, until the function that it returns is called. */
  answerWhen(holds: (call: ScriptedCall) => boolean, code: string, options?: AnswerOptions): () => void;
  /** Makes something go wrong with the next call of an operation. Several queue up; an order of `answerNext` holds beside it. */
  failNext(operation: string, fault: FaultName, options?: FaultOptions): void;
  /** The same for every call of which something holds, until the function that it returns is called. */
  failWhen(holds: (call: ScriptedCall) => boolean, fault: FaultName, options?: FaultOptions): () => void;
  /** Says what the next vaulting that is created is to become. Several queue up. */
  nextVaulting(scenario: VaultingScenario): void;
  /** Says what the next payment that is started is to become. Several queue up. A declined card stays declined. */
  nextPayment(scenario: PaymentOrder): void;
  /** Says what the next capture, of any payment, is to become. Several queue up. */
  nextCapture(scenario: MovementOrder): void;
  /** Says what the next refund, of any payment, is to become. Several queue up. */
  nextRefund(scenario: MovementOrder): void;
  /** Forgets every order of answers and faults that was not yet carried out. */
  clearOrders(): void;
}

/** What can be ordered. */
export interface Orderable {
  /** The result codes of each operation, those of the gateway last. */
  readonly codes: { readonly [operation: string]: readonly string[] };
  readonly faults: typeof FAULTS;
  /** The codes that a vaulting, a payment, a capture and a refund can fail with. */
  readonly reasons: { readonly [what in Failing]: readonly string[] };
}

const entries: readonly ProductEntry[] = Object.values(products);

/** What can be ordered of any product. */
export const ORDERABLE: Orderable = {
  codes: Object.fromEntries(
    entries.flatMap(({ operations }) =>
      Object.values(operations).map(({ id, codes, gatewayCodes }) => [id, [...Object.keys(codes), ...Object.keys(gatewayCodes)]]),
    ),
  ),
  faults: FAULTS,
  reasons: FAILURES,
};

/** Takes what the next ones are to become. */
export interface Planner {
  readonly vaulting: (scenario: VaultingScenario) => void;
  readonly payment: (scenario: PaymentScenario) => void;
  readonly capture: (scenario: MovementScenario) => void;
  readonly refund: (scenario: MovementScenario) => void;
}

export function createOrderer(script: Script, plan: Planner): Orderer {
  return {
    answerNext: (operation, code, { executed = false } = {}) => {
      const found = operationsOf("answerNext", operation);
      const rows = found.flatMap((each) => rowOfCode(each, code) ?? []);
      if (rows.length === 0) {
        throw invalidOption(
          `answerNext: ${operation} has no such result code; it has ${Object.keys(found[0]?.codes ?? {}).join(", ")}, and those of the gateway`,
        );
      }
      refuseExecuted("answerNext", executed, code, rows);
      script.answers.addNext(operation, { code, executed });
    },
    answerWhen: (holds, code, { executed = false } = {}) => {
      if (typeof holds !== "function") throw invalidOption("answerWhen takes a function that looks at a call");
      const rows = entries.flatMap(({ operations }) => Object.values(operations).flatMap((each) => rowOfCode(each, code) ?? []));
      if (rows.length === 0) throw invalidOption("answerWhen: no operation has this result code");
      refuseExecuted("answerWhen", executed, code, rows);
      return script.answers.addWhen(holds, { code, executed });
    },
    failNext: (operation, fault, options) => {
      operationsOf("failNext", operation);
      script.faults.addNext(operation, readFault("failNext", fault, options));
    },
    failWhen: (holds, fault, options) => {
      if (typeof holds !== "function") throw invalidOption("failWhen takes a function that looks at a call");
      return script.faults.addWhen(holds, readFault("failWhen", fault, options));
    },
    nextVaulting: (scenario) => plan.vaulting({ ...readReason("vaulting", scenario), ...readVerification("Vaulting", scenario) }),
    nextPayment: (scenario) => plan.payment({ ...readMovement("payment", scenario), ...readVerification("Payment", scenario) }),
    nextCapture: (scenario) => plan.capture(readMovement("capture", scenario)),
    nextRefund: (scenario) => plan.refund(readMovement("refund", scenario)),
    clearOrders: () => {
      script.answers.clear();
      script.faults.clear();
    },
  };
}

function operationsOf(verb: string, operation: string): ProductEntry["operations"][string][] {
  const found = entries.flatMap(({ operations }) => own(operations, operation) ?? []);
  if (found.length === 0) throw invalidOption(`${verb}: no product has this operation`);
  return found;
}

function readMovement(what: Exclude<Failing, "vaulting">, order: MovementOrder): MovementScenario {
  const { pendingFor } = order;
  return { ...readReason(what, order), ...(pendingFor === undefined ? {} : { pendingMs: durationMs(pendingFor) }) };
}

function readReason(what: Failing, { reason }: { readonly reason?: string }): { readonly reason?: string } {
  if (reason === undefined) return {};
  if (!FAILURES[what].includes(reason)) {
    throw invalidOption(`the contract has no such reason code for a ${what}; it has ${FAILURES[what].join(", ")}`);
  }
  return { reason };
}

function readVerification(what: string, { verification }: { readonly verification?: boolean }): { readonly verification?: boolean } {
  if (verification === undefined) return {};
  if (typeof verification !== "boolean") throw invalidOption(`next${what}: verification has to be true or false`);
  return { verification };
}

function refuseExecuted(verb: string, executed: boolean, code: string, rows: readonly { readonly status: string }[]): void {
  if (executed && rows.some(({ status }) => status === "F")) {
    throw invalidOption(`${verb}: ${code} says that nothing was done, so it can't be executed; a code with status U leaves it open`);
  }
}

// A client has long given up by then.
const LONGEST_DELAY_MS = 600_000;

function readFault(verb: string, name: FaultName, { executed, delayMs = name === "delay" ? 1_000 : 0 }: FaultOptions = {}): Fault {
  const row = own(FAULTS, name);
  if (row === undefined) throw invalidOption(`${verb}: there is no such fault; there are ${Object.keys(FAULTS).join(", ")}`);
  if (executed !== undefined && executed !== row.executed && !row.either) {
    throw invalidOption(`${verb}: with ${name} the request is ${row.executed ? "always" : "never"} carried out`);
  }
  if (!(delayMs >= 0 && delayMs <= LONGEST_DELAY_MS))
    throw invalidOption(`${verb}: delayMs has to be a number from 0 to ${LONGEST_DELAY_MS}`);
  return { name, executed: executed ?? row.executed, delayMs };
}
