/** Where no source says how the gateway behaves: what is assumed, why, and what can be assumed instead. */
import { invalidOption } from "../errors.ts";
import { own } from "../json.ts";
import { LONGEST_MS } from "./clock.ts";

/** What a sandbox assumes where no source says how the gateway behaves. `ASSUMPTIONS` has each in words; times are in milliseconds. */
export interface Assumptions {
  readonly clockWindowMs: number;
  readonly signedRefusals: "asMarked" | "none" | "all";
  readonly refusalWording: "pointer" | "fixed";
  readonly refusalsKept: "kept" | "forgotten";
  readonly repeatsWhileVerifying: "sameUrl" | "newUrl";
  readonly deliveries: "eightInAll" | "eightAfterTheFirst" | "withinADay";
  readonly notificationTime: "iso8601" | "milliseconds";
  readonly notifiedResults: "all" | "pendingOnly";
  readonly failedNotificationCode: "general" | "reason";
  readonly sessionLifetimeMs: number;
  readonly verificationLifetimeMs: number;
  readonly expired: "failed" | "forgotten" | "pending";
  readonly declinedInSession: "failed" | "tryAgain";
  readonly unknownTokens: "refused" | "taken";
  readonly repeatsCompared: "everyField" | "amountAndMethod";
  readonly paymentLifetimeMs: number;
  readonly failedVerification: "table" | "sisterTables";
  readonly authorizationLifetimeMs: number;
  readonly severalCaptures: "allowed" | "refused";
  readonly cancelWindow: "untilQuarterPastMidnight" | "always";
  readonly refundWindowMs: number;
  readonly refundRefusals: "sisterProducts" | "general";
  readonly walletPageLifetimeMs: number;
  readonly authCodeLifetimeMs: number;
  readonly accessTokenLifetimeMs: number;
  readonly refreshTokenLifetimeMs: number;
  readonly refusedGrants: "paramIllegal" | "oauthFailed";
  readonly spentCodes: "refused" | "sameTokens";
  readonly refreshedTokens: "replaced" | "kept";
  readonly repeatedRevocations: "succeed" | "refused";
  readonly sessionGrant: "token" | "code";
  readonly refusedReturn: "stateOnly" | "emptyCode";
  readonly consultedMethods: "byProduct" | "all";
}

/** One of them, in words. */
export interface Assumption<T = string | number> {
  /** What is taken for granted; in parentheses the value that stands for it. */
  readonly assumed: string;
  /** What sources say, and why that is not enough. */
  readonly why: string;
  readonly default: T;
  /** What else it can be set to; a time in milliseconds can be any. */
  readonly alternatives: readonly T[];
}

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const YEAR_MS = 365 * DAY_MS;

/** Every assumption, by the name of the option that switches it. */
export const ASSUMPTIONS: { readonly [name in keyof Assumptions]: Assumption<Assumptions[name]> } = {
  clockWindowMs: {
    assumed: "A request's time may be a quarter of an hour from the gateway's clock, either way.",
    why: "No page names a window; gateways of this kind have one.",
    default: 15 * MINUTE_MS,
    alternatives: [],
  },
  signedRefusals: {
    assumed: "A refusal is signed unless the gateway had not got as far as knowing who asks (asMarked).",
    why: "Pages show signed answers only; the codes that come before a signature can be checked are marked in the contract.",
    default: "asMarked",
    alternatives: ["none", "all"],
  },
  refusalWording: {
    assumed: "The message of a refused parameter names the field (pointer) and never the value.",
    why: "Pages give the code and no wording.",
    default: "pointer",
    alternatives: ["fixed"],
  },
  refusalsKept: {
    assumed: "A refused parameter is a final answer: its key keeps it (kept).",
    why: "Pages say that a key with a final status gets the same answer, and make no exception.",
    default: "kept",
    alternatives: ["forgotten"],
  },
  repeatsWhileVerifying: {
    assumed: "A repeat while 3-D Secure is under way gets the same page again (sameUrl).",
    why: "Pages speak of repeats after a final status only.",
    default: "sameUrl",
    alternatives: ["newUrl"],
  },
  deliveries: {
    assumed: "Eight deliveries in all; the first gap of zero is the first delivery (eightInAll).",
    why: "The gaps add up to 24 h 22 min although the page speaks of 24 hours, and the first may or may not count.",
    default: "eightInAll",
    alternatives: ["eightAfterTheFirst", "withinADay"],
  },
  notificationTime: {
    assumed: "The Request-Time of a notification is ISO 8601 (iso8601).",
    why: "A documented sample shows it, although requests carry milliseconds.",
    default: "iso8601",
    alternatives: ["milliseconds"],
  },
  notifiedResults: {
    assumed: "A result that was told in the answer itself is notified as well (all).",
    why: "The page says that a notification comes once the vaulting has ended, and makes no exception.",
    default: "all",
    alternatives: ["pendingOnly"],
  },
  failedNotificationCode: {
    assumed: "The notification of a failure carries the general code (general), and the inquiry the reason.",
    why: "The page refers to a table of codes that it does not have.",
    default: "general",
    alternatives: ["reason"],
  },
  sessionLifetimeMs: {
    assumed: "A session lasts an hour.",
    why: "Answers carry an expiry and pages name no length; payment sessions last an hour.",
    default: 60 * MINUTE_MS,
    alternatives: [],
  },
  verificationLifetimeMs: {
    assumed: "A 3-D Secure page waits a quarter of an hour for the buyer.",
    why: "No page says.",
    default: 15 * MINUTE_MS,
    alternatives: [],
  },
  expired: {
    assumed: "A vaulting that expires has failed, and is notified (failed).",
    why: "No page says what an inquiry answers then. It may as well be unknown (forgotten), or stay as it was (pending).",
    default: "failed",
    alternatives: ["forgotten", "pending"],
  },
  declinedInSession: {
    assumed: "A declined card ends its session (failed).",
    why: "No page says whether the buyer may try another card in the same session.",
    default: "failed",
    alternatives: ["tryAgain"],
  },
  unknownTokens: {
    assumed: "A token that this sandbox has not given out is refused as a wrong parameter (refused).",
    why: "The operations on tokens are known from SDKs only, without result codes.",
    default: "refused",
    alternatives: ["taken"],
  },
  repeatsCompared: {
    assumed: "A repeat of pay, capture or refund has to be the same in every field; otherwise it is refused as inconsistent (everyField).",
    why: "The page on repeats names amount and payment method for pay, that of capture speaks of parameters without naming any.",
    default: "everyField",
    alternatives: ["amountAndMethod"],
  },
  paymentLifetimeMs: {
    assumed: "A payment waits 14 minutes for the buyer, then it is closed; an own time can only be earlier.",
    why: "The pages give some 14 minutes for all but bank transfers, and differ on how far an own time may reach.",
    default: 14 * MINUTE_MS,
    alternatives: [],
  },
  failedVerification: {
    assumed: "A payment whose 3-D Secure failed has failed with the code that asks for a new payment with 3-D Secure (table).",
    why: "No other code for it could be read in the table of pay; sister tables have one of their own.",
    default: "table",
    alternatives: ["sisterTables"],
  },
  authorizationLifetimeMs: {
    assumed: "An authorization can be captured for seven days; then nothing can be captured, and its payment stays as it is.",
    why: "Answers carry the time; no page names a length, nor what an inquiry says afterwards.",
    default: 7 * DAY_MS,
    alternatives: [],
  },
  severalCaptures: {
    assumed: "A payment can be captured in several parts (allowed).",
    why: "The page leaves it to the payment method.",
    default: "allowed",
    alternatives: ["refused"],
  },
  cancelWindow: {
    assumed:
      "What is paid can be canceled until 00:15 (UTC+8) of the day after, what is only authorized until it expires (untilQuarterPastMidnight).",
    why: "The guide gives this time for most methods, and is garbled where it speaks of cards.",
    default: "untilQuarterPastMidnight",
    alternatives: ["always"],
  },
  refundWindowMs: {
    assumed: "A payment can be refunded for 365 days.",
    why: "The page leaves it to the contract with the merchant.",
    default: 365 * DAY_MS,
    alternatives: [],
  },
  refundRefusals: {
    assumed: "What can't be refunded is refused with the codes of sister products, which the table of refund may lack (sisterProducts).",
    why: "Neither the table for refunds nor that for inquiries after them could be read.",
    default: "sisterProducts",
    alternatives: ["general"],
  },
  walletPageLifetimeMs: {
    assumed: "A wallet's page that consult gave waits a quarter of an hour for the buyer.",
    why: "Pages say that its address is good for one authorization, and not for how long.",
    default: 15 * MINUTE_MS,
    alternatives: [],
  },
  authCodeLifetimeMs: {
    assumed: "An authorization code is good for ten minutes.",
    why: "No page says; the standard that codes come from (RFC 6749) recommends no more.",
    default: 10 * MINUTE_MS,
    alternatives: [],
  },
  accessTokenLifetimeMs: {
    assumed: "An access token is good for a year.",
    why: "It depends on the wallet; a guide has one kind of agreement authorized again after a year.",
    default: YEAR_MS,
    alternatives: [],
  },
  refreshTokenLifetimeMs: {
    assumed: "A refresh token is good for two years.",
    why: "A guide says that it usually outlasts the access token, and not by how much.",
    default: 2 * YEAR_MS,
    alternatives: [],
  },
  refusedGrants: {
    assumed: "A code or a refresh token that is not good is refused as a wrong parameter (paramIllegal).",
    why: "The table of codes could not be read; a failed OAuth is named for it, without a meaning.",
    default: "paramIllegal",
    alternatives: ["oauthFailed"],
  },
  spentCodes: {
    assumed: "A code is good once (refused).",
    why: "No page says what a second call with the same code does; it may as well answer with the same tokens.",
    default: "refused",
    alternatives: ["sameTokens"],
  },
  refreshedTokens: {
    assumed: "New tokens of an agreement, by a refresh or by authorizing again, void its old ones (replaced).",
    why: "A guide asks to use the latest refresh token always; of the old access token no page says anything.",
    default: "replaced",
    alternatives: ["kept"],
  },
  repeatedRevocations: {
    assumed: "To revoke a token again succeeds again (succeed).",
    why: "A guide asks to call again where no answer came; the table has a code for revoked tokens.",
    default: "succeed",
    alternatives: ["refused"],
  },
  sessionGrant: {
    assumed:
      "After the client-side SDK the token comes by notification, without a refresh token, and the buyer goes back to the bare address (token).",
    why: "The page of the session says nothing of it; the notification has a type for tokens of what began on the merchant's client.",
    default: "token",
    alternatives: ["code"],
  },
  refusedReturn: {
    assumed: "A buyer who refuses goes back with the state and without a code (stateOnly).",
    why: "A guide says that he is sent back in any case, and that the code is missing or null then.",
    default: "stateOnly",
    alternatives: ["emptyCode"],
  },
  consultedMethods: {
    assumed: "A payment can be made with what pay takes here: one-time with cards, under an agreement with a few wallets (byProduct).",
    why: "It depends on the merchant's contract. Antom takes wallets for one-time payments too, which pay of this contract does not.",
    default: "byProduct",
    alternatives: ["all"],
  },
};

/**
 * The assumptions, with those that are to be other than usual.
 *
 * @throws {AntomError} `ANTOM_INVALID_OPTION`.
 */
export function assume(others: Partial<Assumptions> = {}): Assumptions {
  const assumed: Record<string, string | number> = {};
  for (const [name, { default: usual }] of Object.entries(ASSUMPTIONS)) assumed[name] = usual;
  for (const [name, value] of Object.entries(others)) {
    if (value === undefined) continue;
    const known: Assumption | undefined = own(ASSUMPTIONS as Readonly<Record<string, Assumption>>, name);
    if (known === undefined) throw invalidOption(`assume: there is no such assumption; there are ${Object.keys(ASSUMPTIONS).join(", ")}`);
    const fits =
      typeof known.default === "number"
        ? typeof value === "number" && value > 0 && value <= LONGEST_MS
        : [known.default, ...known.alternatives].includes(value);
    if (!fits) {
      const choices = [known.default, ...known.alternatives].map((choice) => JSON.stringify(choice)).join(" or ");
      throw invalidOption(
        `assume.${name} has to be ${typeof known.default === "number" ? "a number of milliseconds above 0, and at most a hundred years" : choices}`,
      );
    }
    assumed[name] = value;
  }
  return assumed as unknown as Assumptions;
}
