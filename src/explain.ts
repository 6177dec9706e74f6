/** An outcome in words. An entry of its own, so that its texts weigh on nobody else. */
import { gatewayTexts, texts } from "../generated/texts.ts";
import type { Next } from "./contract.ts";
import { own } from "./json.ts";
import type { AnyOutcome } from "./outcome.ts";

/** What an answer means and what to do about it, for a person. */
export interface Explanation {
  /** What the code means. */
  readonly meaning: string;
  /** What the contract says to do. */
  readonly action: string;
  /** What `next` asks of the caller, whatever the operation. */
  readonly next: string;
  /** Why it may or may not be relied on, and where the rest is to be learnt. */
  readonly certainty: string;
}

const NEXT: Readonly<Record<Next, string>> = {
  proceed: "Go on with the data of the answer.",
  redirect: "Send the buyer to one of the URLs.",
  awaitResult: "Wait for the notification, or inquire later.",
  inquire: "Ask what became of it, by the inquiry operation.",
  retrySameRequest: "Send the very same request again, with the same id.",
  retryNewRequest: "Start over under a new id.",
  changePaymentMethod: "Let the buyer choose another payment method.",
  fixRequest: "Correct the request or the set-up.",
  contactSupport: "A person has to look at it.",
  stop: "Stop: this is final.",
};

/**
 * Puts an outcome into words of ours. They hold nothing of the request and nothing of the answer.
 *
 * @example
 * const { meaning, action } = explain(outcome);
 */
export function explain(outcome: Omit<AnyOutcome, "data">): Explanation {
  const { operation, result, known, next, key, reason } = outcome;
  const ofOperation = own(texts, operation) ?? {};
  const ofCode = known ? (own(ofOperation, result.resultCode) ?? own(gatewayTexts, result.resultCode)) : undefined;
  // Where a reason code decided, the result's own code only says that the inquiry went well.
  const text = reason?.known ? own(ofOperation, `${reason.field}/${reason.code}`) : ofCode;
  const inquireFirst = key?.use === "inquireFirst" ? " Inquire under the old id first: the attempt may have been carried out." : "";
  return {
    meaning: text?.meaning ?? "The contract does not know this code with this status.",
    action: text?.action ?? `Decided by the status alone: ${NEXT[next]}`,
    next: NEXT[next] + inquireFirst,
    certainty: certaintyOf(outcome),
  };
}

function certaintyOf({ verified, final, followUp }: Omit<AnyOutcome, "data">): string {
  if (!verified) return "The answer is not signed, so it may come from anybody: nothing is final.";
  const word = final ? "Antom signed it, and it is the last word on this call." : "Antom signed it, and it is not the last word.";
  return followUp === undefined ? word : `${word} What becomes of it, ${followUp.join(" or ")} tells.`;
}
