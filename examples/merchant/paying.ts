/** The way of the money: an order is paid, the money taken when it ships, and given back. Each step is stored, sent, and ends once. */
import {
  type AntomClient,
  type AnyOutcome,
  type Capture,
  type InquiryPayment,
  type InquiryRefund,
  isAntomError,
  type NotifyCapture,
  type NotifyPayment,
  type NotifyRefund,
  type Outcome,
  type Pay,
  pay,
  type Refund,
  reconcile,
  refund,
} from "antom-client";
import type { Cards } from "./cards.ts";
import { type Order, type Orders, type Step, stepsOf } from "./orders.ts";
import { type Addresses, nextAttempt, nextCapture, nextRefund, type Part } from "./steps.ts";

export interface PayingOptions {
  readonly antom: Pick<AntomClient, "pay" | "inquiryPayment" | "capture" | "refund" | "inquiryRefund">;
  readonly cards: Cards;
  readonly orders: Orders;
  readonly addresses: Addresses;
}

/** What the answer, the inquiry and the notification say: of a payment, and of what moves its money. */
type OfPayment = Outcome<Pay> | Outcome<InquiryPayment> | Outcome<NotifyPayment>;
type OfMovement = Outcome<Capture> | Outcome<NotifyCapture> | Outcome<Refund> | Outcome<InquiryRefund> | Outcome<NotifyRefund>;

/** `seen`: how many steps of the kind the page knows that asks for one. A second click hasn't seen what the first began, and begins nothing. */
export interface Paying {
  /** Pays an order, or goes on with the attempt that is open. Gives the page to which the buyer has to go, where there is one. */
  pay(order: Order, card: string, seen: number, clientIp: string): Promise<string | undefined>;
  /** Takes the money, whole: the order ships. */
  capture(order: Order, seen: number): Promise<void>;
  /** Gives a part of it back. */
  refund(order: Order, part: Part, seen: number): Promise<void>;
  /** Asks what became of those of the steps that are open, and sends what never arrived. */
  ask(steps: readonly Step[]): Promise<void>;
  learnPayment(id: string, outcome: OfPayment): void;
  learnMovement(id: string, outcome: OfMovement): void;
}

export function createPaying({ antom, cards, orders, addresses }: PayingOptions): Paying {
  // Whoever learns of an end first keeps it; all the others find it done.
  const learnPayment: Paying["learnPayment"] = (id, outcome) => {
    if (outcome.next === "proceed") orders.end(id, { state: "done", paymentId: outcome.data.paymentId });
    else learnFailure(id, outcome);
  };
  const learnMovement: Paying["learnMovement"] = (id, outcome) => {
    if (outcome.next === "proceed") orders.end(id, { state: "done" });
    else learnFailure(id, outcome);
  };
  const learnFailure = (id: string, { final, result, reason, next }: AnyOutcome): void => {
    if (final) orders.end(id, { state: "failed", reason: reason?.code ?? result.resultCode, next });
  };

  /** Sends what is stored, the first time and every other time the same. */
  const send = async (step: Step): Promise<string | undefined> => {
    if (step.kind === "pay") {
      const token = cards.tokenOf(step.card);
      if (token === undefined) throw new Error("a payment needs its card");
      const { paymentMethod, ...request } = step.request;
      const outcome = await antom.pay({ ...request, paymentMethod: { ...paymentMethod, paymentMethodId: token } });
      // Whatever else it asks for, a new id too: while it is not final the step stays open, and is asked for under the old one.
      if (speaksForAll(step, outcome)) learnPayment(step.id, outcome);
      return outcome.next === "redirect" ? outcome.urls.normal : undefined;
    }
    const outcome = step.kind === "capture" ? await antom.capture(step.request) : await antom.refund(step.request);
    if (speaksForAll(step, outcome)) learnMovement(step.id, outcome);
    return undefined;
  };
  /** Not so a refusal of the gateway's own (a key, a limit, a route): of what another send did under the id it says nothing. */
  const speaksForAll = ({ id }: Step, { result }: AnyOutcome): boolean =>
    !Object.hasOwn(pay.gatewayCodes, result.resultCode) || orders.step(id)?.repeated === false;
  /** Where nobody answers the step stays open as well. Why, stands in the logs, by onExchange. */
  const trySend = (step: Step): Promise<string | undefined> =>
    send(step).catch((error: unknown) => {
      if (!isAntomError(error)) throw error;
      return undefined;
    });
  const sendAgain = async (step: Step): Promise<string | undefined> => (orders.repeat(step.id) ? trySend(step) : undefined);
  /** One of a kind at a time: the open one goes on; another one begins only where the page has seen all before it. */
  const take = async (order: Order, kind: Step["kind"], seen: number, next: () => Step | undefined): Promise<string | undefined> => {
    const taken = stepsOf(order, kind);
    const open = taken.find(({ state }) => state === "open");
    if (open !== undefined) return sendAgain(open);
    const step = taken.length === seen ? next() : undefined;
    if (step === undefined) return undefined;
    // Nothing was awaited since the books were looked into, so that of two clicks the second one finds this.
    orders.begin(order.id, step);
    return trySend(step);
  };

  return {
    learnPayment,
    learnMovement,
    pay: (order, card, seen, clientIp) => take(order, "pay", seen, () => nextAttempt(order, card, clientIp, addresses)),
    capture: async (order, seen) => void (await take(order, "capture", seen, () => nextCapture(order))),
    refund: async (order, part, seen) => void (await take(order, "refund", seen, () => nextRefund(order, part, addresses))),
    ask: async (steps) => {
      const open = steps.filter(({ state }) => state === "open");
      const idsOf = (kind: Step["kind"]): string[] => open.filter((step) => step.kind === kind).map(({ id }) => id);
      const missing = new Set<string>();
      for await (const { id, outcome } of reconcile(antom, pay, idsOf("pay"))) {
        if (outcome === undefined) continue;
        learnPayment(id, outcome);
        if (outcome.verified && outcome.result.resultCode === pay.inquiry?.notExist) missing.add(id);
      }
      for await (const { id, outcome } of reconcile(antom, refund, idsOf("refund"))) {
        if (outcome === undefined) continue;
        learnMovement(id, outcome);
        // No page says by which code it knows of no refund; to send the same again is harmless after any.
        if (outcome.result.resultStatus === "F") missing.add(id);
      }
      // No operation inquires for a capture: the same request again gets the answer of the first.
      for (const step of open) if (step.kind === "capture" || missing.has(step.id)) await sendAgain(step);
    },
  };
}
