/** What the words of an exchange mean, for whoever reads them for the first time. */
import type { Next } from "../../../contract.ts";
import type { FindingKind } from "../../findings.ts";
import type { Reading } from "../../reading.ts";

/** What each way to go on asks of the caller. */
export const NEXT_WORDS: { readonly [next in Next]: string } = {
  proceed: "It is done: go on.",
  redirect: "Send the buyer to the address in the answer.",
  awaitResult: "It is under way: wait for its notification, or inquire.",
  inquire: "Nobody knows whether it was done: ask, before anything is sent again.",
  retrySameRequest: "Send the very same request again, under the same id.",
  retryNewRequest: "Start over under a new id.",
  changePaymentMethod: "Let the buyer choose another way to pay.",
  fixRequest: "Correct the request, or the set-up.",
  contactSupport: "A person has to look at it.",
  stop: "It is over, for good.",
};

/** What is to become of the id. */
export const KEY_WORDS: { readonly [use in NonNullable<Reading["key"]>]: string } = {
  same: "keep it for the next request",
  new: "take a new one for the next request",
  inquireFirst: "inquire under it, and take a new one only if nothing came of it",
};

/** What each kind of finding means for a merchant. */
export const FINDING_WORDS: { readonly [kind in FindingKind]: { readonly title: string; readonly why: string } } = {
  otherBody: {
    title: "Known id, another body",
    why: "The first answer stands: it was given again, or the new body was refused. Whatever changed in it has had no effect.",
  },
  sameCardNewId: {
    title: "Same card under a new id",
    why: "What became of it under the old id is not known. It may end up vaulted twice: inquire under the old id first.",
  },
  changedId: {
    title: "The id changed within a repeat",
    why: "A repeat is harmless only under the same id. With another one it is a second request.",
  },
  secondAttempt: {
    title: "Another attempt to pay the order",
    why: "An earlier one has paid it, or may still do so. The buyer may pay twice: inquire under the old id first.",
  },
  tokenBeforeSuccess: {
    title: "Token used too early",
    why: "Its vaulting has not succeeded. Use a token only once the outcome says to proceed.",
  },
  unknownField: {
    title: "Unknown field",
    why: "The contract has no such field. It was left out of account here, and the real gateway may refuse it.",
  },
  notAString: {
    title: "Not written as text",
    why: "Antom takes every scalar as text. It was read as such here, and the real gateway may refuse it.",
  },
};
