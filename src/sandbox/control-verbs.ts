/** What the control API can be told to do, and what it shows. */
import { invalidOption } from "../errors.ts";
import { given } from "../json.ts";
import {
  cardEntry,
  choice,
  duration,
  fault,
  faultOptions,
  flag,
  type Input,
  payload,
  predicate,
  scenario,
  search,
  text,
} from "./control-input.ts";
import { createMemory } from "./memory.ts";
import type { NotificationRecord, NotificationToSend } from "./notifier.ts";
import type { Stage } from "./pages/route.ts";
import { MOST_ORDERS } from "./script.ts";

/** What the control API needs beside what pages have. */
export interface ControlOptions {
  readonly stage: Stage;
  readonly notify: (notification: NotificationToSend) => NotificationRecord;
  readonly settled: () => Promise<void>;
}

/** Something that it can be told to do. */
export interface Verb {
  /** The fields that it takes. */
  readonly takes: readonly string[];
  readonly run: (input: Input) => unknown;
}

/** What it shows, by name. */
export function createReads(stage: Stage): Readonly<Record<string, () => unknown>> {
  const { vaultings, payments, agreements, exchanges, notifications, findings, clock, orderable, assumed, limits } = stage;
  return {
    state: () => ({ now: clock.now(), assumed, limits, orderable }),
    vaultings: () => vaultings.list(),
    payments: () => payments.list(),
    agreements: () => agreements.list(),
    notifications: () => notifications.list(),
    exchanges: () => exchanges.list(),
    findings: () => findings.list(),
  };
}

/** What it does, by name. */
export function createVerbs({ stage, notify, settled }: ControlOptions): Readonly<Record<string, Verb>> {
  const { vaultings, payments, agreements, notifications, clock, orders, orderable } = stage;
  let standing = createMemory<() => void>(MOST_ORDERS);
  let count = 0;
  const keep = (stop: () => void): { order: string } => {
    standing.set(String(++count), stop);
    return { order: String(count) };
  };
  return {
    answerNext: {
      takes: ["operation", "code", "executed"],
      run: (input) => orders.answerNext(text(input, "operation"), text(input, "code"), { executed: flag(input, "executed") ?? false }),
    },
    answerWhen: {
      takes: ["where", "code", "executed"],
      run: (input) =>
        keep(orders.answerWhen(predicate(input, orderable), text(input, "code"), { executed: flag(input, "executed") ?? false })),
    },
    failNext: {
      takes: ["operation", "fault", "executed", "delayMs"],
      run: (input) => orders.failNext(text(input, "operation"), fault(input), faultOptions(input)),
    },
    failWhen: {
      takes: ["where", "fault", "executed", "delayMs"],
      run: (input) => keep(orders.failWhen(predicate(input, orderable), fault(input), faultOptions(input))),
    },
    cancelOrder: {
      takes: ["order"],
      run: (input) => {
        const stop = standing.get(text(input, "order"));
        if (stop === undefined) throw invalidOption("there is no such order");
        stop();
        standing.delete(text(input, "order"));
      },
    },
    clearOrders: {
      takes: [],
      run: () => {
        standing = createMemory(MOST_ORDERS);
        orders.clearOrders();
      },
    },
    nextVaulting: { takes: ["reason", "verification"], run: (input) => orders.nextVaulting(scenario(input)) },
    nextPayment: { takes: ["reason", "verification", "pendingFor"], run: (input) => orders.nextPayment(scenario(input)) },
    nextCapture: { takes: ["reason", "pendingFor"], run: (input) => orders.nextCapture(scenario(input)) },
    nextRefund: { takes: ["reason", "pendingFor"], run: (input) => orders.nextRefund(scenario(input)) },
    advance: {
      takes: ["by"],
      run: async (input) => {
        await clock.advance(duration(input, "by"));
        return { now: clock.now() };
      },
    },
    settled: { takes: [], run: settled },
    findVaulting: { takes: ["id", "clientId"], run: (input) => ({ vaulting: vaultings.find(search(input)) ?? null }) },
    submitCard: {
      takes: ["ref", "number", "month", "year", "securityCode"],
      run: (input) => vaultings.submitCard(text(input, "ref"), cardEntry(input)),
    },
    finish3ds: { takes: ["ref", "choice"], run: (input) => vaultings.finish3ds(text(input, "ref"), choice(input)) },
    findPayment: { takes: ["id", "clientId"], run: (input) => ({ payment: payments.find(search(input)) ?? null }) },
    finishPayment3ds: { takes: ["ref", "choice"], run: (input) => payments.finish3ds(text(input, "ref"), choice(input)) },
    findAgreement: { takes: ["id", "clientId"], run: (input) => ({ agreement: agreements.find(search(input)) ?? null }) },
    decideAgreement: {
      takes: ["ref", "choice"],
      run: (input) => {
        const [ref, chosen] = [text(input, "ref"), text(input, "choice")];
        if (chosen === "agree") return agreements.agree(ref);
        if (chosen === "refuse") return agreements.refuse(ref);
        if (chosen === "cancel") return agreements.cancel(ref);
        throw invalidOption("choice has to be agree, refuse or cancel");
      },
    },
    notify: {
      takes: ["clientId", "url", "operation", "payload"],
      run: (input) =>
        notify({
          clientId: text(input, "clientId"),
          url: text(input, "url"),
          operation: text(input, "operation"),
          ...given({ payload: payload(input) }),
        }),
    },
    redeliver: { takes: ["id"], run: (input) => notifications.redeliver(text(input, "id")) },
    pauseNotifications: { takes: [], run: notifications.pause },
    resumeNotifications: { takes: [], run: notifications.resume },
  };
}
