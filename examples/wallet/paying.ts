/** The way of the money: an attempt is stored, sent, asked for, and ends once. */
import {
  type AntomClient,
  type InquiryPayment,
  isAntomError,
  type NotifyPayment,
  newRequestId,
  type Outcome,
  type Pay,
  pay,
  reconcile,
} from "antom-client";
import { type Attempt, mayBePaid, type Order, type Orders } from "./orders.ts";
import type { Wallets } from "./wallets.ts";

export interface PayingOptions {
  readonly antom: Pick<AntomClient, "pay" | "inquiryPayment">;
  readonly wallets: Wallets;
  readonly orders: Orders;
  /** Renews the tokens of a wallet, where it is time. */
  readonly renew: (wallet: string) => Promise<void>;
  /** The page of an order, to which the buyer comes back. */
  readonly pageOf: (orderId: string) => string;
  readonly notifyUrl: string;
  readonly now: () => number;
}

export interface Paying {
  /**
   * Pays an order, or goes on with the attempt that is open. `seen`: how many attempts the page knows that asks for it. A second click
   * hasn't seen what the first began, and begins nothing. Gives the page to which the buyer has to go, where there is one.
   */
  pay(order: string, wallet: string, seen: number, clientIp: string): Promise<string | undefined>;
  /** Asks what became of attempts that are open, and sends what never arrived. */
  ask(attempts: readonly Attempt[]): Promise<void>;
  /** What the answer, the inquiry and the notification say. */
  learn(id: string, outcome: Outcome<Pay> | Outcome<InquiryPayment> | Outcome<NotifyPayment>): void;
}

/** What did not arrive by then is not sent any more: nobody is charged for a click of yesterday's. */
const SENT_WITHIN_MS = 15 * 60_000;
/** And by then whatever was sent has arrived, so that what Antom does not know will never be. */
const ARRIVED_AFTER_MS = 20 * 60_000;

export function createPaying({ antom, wallets, orders, renew, pageOf, notifyUrl, now }: PayingOptions): Paying {
  const learn: Paying["learn"] = (id, outcome) => {
    const attempt = orders.step(id);
    if (attempt?.state !== "open") return;
    if (outcome.next === "proceed") return void orders.end(id, { state: "done", access: undefined });
    if (!outcome.final) return;
    const reason = outcome.reason?.code ?? outcome.result.resultCode;
    // The agreement is over, and nobody has told us. Where the token was renewed meanwhile, it is only the old one that is.
    if (reason === "INVALID_ACCESS_TOKEN" && attempt.access !== undefined) {
      wallets.end(wallets.unsealed(attempt.wallet, attempt.access), reason);
    }
    orders.end(id, { state: "failed", reason, next: outcome.next, access: undefined });
  };

  /** Sends what is stored, the first time and every other time the same. */
  const send = async ({ id, wallet, request, access }: Attempt, isUnderWay: boolean): Promise<string | undefined> => {
    if (access === undefined) return undefined;
    const { paymentMethod, ...rest } = request;
    const paymentMethodId = wallets.unsealed(wallet, access);
    const outcome = await antom.pay({ ...rest, paymentMethod: { ...paymentMethod, paymentMethodId } });
    if (speaksForAll(id, outcome, isUnderWay)) learn(id, outcome);
    return outcome.next === "redirect" ? outcome.urls.normal : undefined;
  };
  /**
   * Not so a refusal of the gateway's own (a key, a limit, a route): of what another send did under the id it says nothing. Nor does any
   * refusal, where the attempt is known to be under way: its token may be void by now. What became of it, the inquiry says.
   */
  const speaksForAll = (id: string, { next, result }: Outcome<Pay>, isUnderWay: boolean): boolean =>
    next === "proceed" || (!isUnderWay && (!Object.hasOwn(pay.gatewayCodes, result.resultCode) || orders.step(id)?.repeated === false));
  /** Where nobody answers the attempt stays open. Why, stands in the logs, by onExchange. */
  const trySend = (attempt: Attempt, isUnderWay = false): Promise<string | undefined> =>
    send(attempt, isUnderWay).catch((error: unknown) => {
      if (!isAntomError(error)) throw error;
      return undefined;
    });
  /** Not once it is over, nor where its customer may not want it any more. */
  const sendAgain = async (attempt: Attempt, isUnderWay = false): Promise<string | undefined> =>
    isWanted(attempt) && orders.repeat(attempt.id) ? trySend(attempt, isUnderWay) : undefined;
  const ageOf = ({ since }: Attempt): number => now() - Date.parse(since);
  const isWanted = (attempt: Attempt): boolean => ageOf(attempt) < SENT_WITHIN_MS && wallets.accessOf(attempt.wallet) !== undefined;

  const ask: Paying["ask"] = async (attempts) => {
    const open = new Map(attempts.filter(({ state }) => state === "open").map((attempt) => [attempt.id, attempt]));
    for await (const { id, outcome } of reconcile(antom, pay, open.keys())) {
      if (outcome === undefined) continue;
      learn(id, outcome);
      const attempt = open.get(id);
      const reason = outcome.result.resultCode;
      if (attempt === undefined || !outcome.verified || reason !== pay.inquiry?.notExist) continue;
      if (ageOf(attempt) < ARRIVED_AFTER_MS) await sendAgain(attempt);
      else orders.end(id, { state: "failed", reason, next: "retryNewRequest", access: undefined });
    }
  };
  /** Before a new id, the old one is asked for once more: two that pay are two payments. */
  const isOver = async ({ id }: Attempt): Promise<boolean> => {
    for await (const { outcome } of reconcile(antom, pay, [id])) {
      if (outcome?.next === "proceed") throw new Error("paid, though it was told to have failed: a person has to look");
      return outcome?.verified === true && (outcome.final || outcome.result.resultCode === pay.inquiry?.notExist);
    }
    return false;
  };
  /** Another attempt, with the token that the wallet has now. */
  const nextAttempt = ({ id: order, name, amount }: Order, wallet: string, clientIp: string): Attempt | undefined => {
    const [record, access] = [wallets.find(wallet), wallets.accessOf(wallet)];
    if (record === undefined || access === undefined) return undefined;
    const id = newRequestId();
    const request = {
      productCode: "AGREEMENT_PAYMENT",
      paymentRequestId: id,
      order: { referenceOrderId: order, orderDescription: name, orderAmount: amount },
      paymentAmount: amount,
      paymentMethod: { paymentMethodType: record.wallet },
      paymentRedirectUrl: pageOf(order),
      paymentNotifyUrl: notifyUrl,
      env: { terminalType: "WEB", clientIp },
    } as const;
    return { id, since: new Date(now()).toISOString(), repeated: false, state: "open", wallet, request, access };
  };

  return {
    learn,
    ask,
    pay: async (orderId, wallet, seen, clientIp) => {
      await renew(wallet);
      const last = orders.find(orderId)?.steps.at(-1);
      if (last?.state === "open") {
        await ask([last]);
        // Still open: the buyer may have to go to a page, and the same request leads there again.
        return sendAgain(last, true);
      }
      if (last?.state === "failed" && !(await isOver(last))) return undefined;
      // Read only now: from here to the moment at which the attempt is stored nothing waits, so that two clicks begin one.
      const order = orders.find(orderId);
      if (order === undefined || !mayBePaid(order) || order.steps.length !== seen) return undefined;
      const attempt = nextAttempt(order, wallet, clientIp);
      if (attempt === undefined) return undefined;
      orders.begin(order.id, attempt);
      return trySend(attempt);
    },
  };
}
