/** The contract's rules for a result: which of them applies to an answer. */
import type { Condition, Decidable, Next, ReasonCodeRow, ResultCodeRow, ResultRule } from "./contract.ts";
import { isAbsent, own, textOf } from "./json.ts";

/** What a rule, a row or a default says to do. */
export type Choice = Pick<ResultRule, "next" | "ifItPersists" | "followUp"> & { readonly reason?: Reason };

/** A reason code that an answer carries beside its result. */
export interface Reason {
  readonly field: string;
  readonly code: string;
  /** Whether the contract knows it. */
  readonly known: boolean;
}

/** The parts of a result that rules look at. */
export interface ResultToMatch {
  readonly resultCode: string;
  readonly resultStatus: string;
}

type Body = Readonly<Record<string, unknown>>;

/** The row of the code, only where its status is the answer's: a failed SUCCESS is an unknown code, never a success. */
export function rowOf(operation: Decidable, { resultCode, resultStatus }: ResultToMatch): ResultCodeRow | undefined {
  const row = rowOfCode(operation, resultCode);
  return row?.status === resultStatus ? row : undefined;
}

/** The row of a code, whatever status an answer has with it: the operation's own one, else that of its gateway. */
export function rowOfCode({ codes, gatewayCodes }: Decidable, code: string): ResultCodeRow | undefined {
  return own(codes, code) ?? own(gatewayCodes, code);
}

/** Whether a code is the gateway's own: it says so before it looks at the id that a request carries. */
export function isOfGateway({ gatewayCodes }: Decidable, { resultCode }: Pick<ResultToMatch, "resultCode">): boolean {
  return own(gatewayCodes, resultCode) !== undefined;
}

/**
 * What the contract says to do with a result. In this order: a rule that names the code; the code's own row, if its status is the
 * answer's; a rule for the status; the default (`F` contactSupport, `U` `unsure`).
 */
export function choose(operation: Decidable, result: ResultToMatch, body: Body, unsure: Next): Choice {
  const applies = ({ when }: ResultRule): boolean => holds(when, result, body);
  const named = operation.logic.find((rule) => rule.when.resultCode !== undefined && applies(rule));
  if (named !== undefined) return byReason(operation, named, body);
  const row = rowOf(operation, result);
  if (row !== undefined) return row;
  const byStatus = operation.logic.find((rule) => rule.when.resultCode === undefined && applies(rule));
  if (byStatus !== undefined) return byReason(operation, byStatus, body);
  return { next: result.resultStatus === "F" ? "contactSupport" : unsure };
}

/** A rule that leaves the decision to a field of reason codes, where that has one. */
function byReason(operation: Decidable, { when: _, reason: field, ...choice }: ResultRule, body: Body): Choice {
  const code = field === undefined ? undefined : textOf(own(body, field));
  if (field === undefined || code === undefined || code === "") return choice;
  const row: ReasonCodeRow | undefined = own(operation.reasons?.[field] ?? {}, code);
  const reason = { field, code, known: row !== undefined };
  if (row === undefined) return { ...choice, reason };
  // What persists is the row's to say.
  const { ifItPersists: __, ...rest } = choice;
  return { ...rest, ...row, reason };
}

/** Whether an answer is what a rule or a state asks for. */
export function holds(when: Condition, result: ResultToMatch, body: Body): boolean {
  return (
    (when.resultStatus === undefined || when.resultStatus === result.resultStatus) &&
    (when.resultCode === undefined || when.resultCode === result.resultCode) &&
    (when.notResultCode === undefined || when.notResultCode !== result.resultCode) &&
    (when.equals === undefined || Object.entries(when.equals).every(([field, value]) => textOf(own(body, field)) === value)) &&
    (when.anyPresent === undefined || when.anyPresent.some((field) => !isAbsent(own(body, field))))
  );
}
