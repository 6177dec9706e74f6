/** What a person can tell the sandbox to do on the inspector's page. */
import { isAntomError } from "../../../errors.ts";
import { own } from "../../../json.ts";
import type { Failing } from "../../behaviour/failures.ts";
import { isFaultName } from "../../faults.ts";
import type { Stage } from "../route.ts";
import { DECIDABLE, type DecidableField } from "./decidable.ts";
import type { Ledger } from "./ledger.ts";

/** An order as the page sends it: `do` names it, everything else is its. */
export type ActionOrder = Readonly<Record<string, string>>;

/** What came of an order, in words for the person. */
export interface ActionEnd {
  readonly taken: boolean;
  readonly said: string;
}

type Action = (order: ActionOrder, stage: Stage, ledger: Ledger) => string | Promise<string>;

/** How far the clock can be turned at once, with its button's words. */
export const TURNS: Readonly<Record<string, string>> = { "2m": "2 minutes", "10m": "10 minutes", "1h": "1 hour", "1d": "1 day" };

// A connection on which nothing is said is ended by the server after a few seconds; what takes longer goes on without being waited for.
const LONGEST_WAIT_MS = 2_000;

const ACTIONS: Readonly<Record<string, Action>> = {
  redeliver: ({ id = "" }, { notifications }) =>
    inTime(
      notifications
        .redeliver(id)
        .then(({ acknowledged, reason }) =>
          acknowledged
            ? `Notification ${id} was delivered and acknowledged.`
            : `Notification ${id} was delivered, and not acknowledged: ${reason}.`,
        ),
      `Notification ${id} is being delivered.`,
    ),
  pauseDeliveries: (_, { notifications }) => {
    notifications.pause();
    return "Scheduled deliveries are held back. Those by hand go on.";
  },
  resumeDeliveries: (_, { notifications }) => {
    notifications.resume();
    return "Deliveries go on; what fell due meanwhile is made up for.";
  },
  advance: ({ by = "" }, { clock }) => {
    const words = own(TURNS, by);
    if (words === undefined) return refuse("The clock is turned by one of its buttons.");
    return inTime(
      clock.advance(by).then(() => `The clock was turned ${words} forward.`),
      `The clock is being turned ${words} forward; deliveries on the way take their time.`,
    );
  },
  answerNext: ({ operation = "", code = "", executed }, { orders }, ledger) => {
    const isExecuted = executed === "true";
    orders.answerNext(operation, code, { executed: isExecuted });
    ledger.add({ kind: "answer", operation, code, executed: isExecuted });
    return `The next ${operation} is answered ${code}${isExecuted ? ", and carried out all the same" : ""}.`;
  },
  failNext: ({ operation = "", fault = "", executed, delayMs }, { orders }, ledger) => {
    if (!isFaultName(fault)) return refuse("There is no such fault.");
    orders.failNext(operation, fault, {
      ...(executed === undefined ? {} : { executed: executed === "true" }),
      ...(delayMs === undefined ? {} : { delayMs: Number(delayMs) }),
    });
    const details = [
      executed === undefined ? "" : executed === "true" ? ", carried out" : ", not carried out",
      delayMs === undefined ? "" : `, after ${Number(delayMs)} ms`,
    ].join("");
    ledger.add({ kind: "fault", operation, fault, details });
    return `The next ${operation} fails: ${fault}${details}.`;
  },
  decideNext: ({ what = "", reason, verification, pendingFor }, { orders }, ledger) => {
    const decidable = own(DECIDABLE, what);
    if (decidable === undefined) return refuse("Nothing of this kind can be decided.");
    const isStrange = (field: DecidableField, value: string | undefined): boolean =>
      value !== undefined && !decidable.fields.includes(field);
    if (isStrange("verification", verification) || isStrange("pendingFor", pendingFor))
      return refuse(`That can't be decided of a ${what}.`);
    const waiting = pendingFor === undefined ? undefined : own(TURNS, pendingFor);
    if (pendingFor !== undefined && waiting === undefined) return refuse("A result is left open for as long as a button turns the clock.");
    decidable.order(orders, {
      ...(reason === undefined ? {} : { reason }),
      ...(verification === undefined ? {} : { verification: verification === "true" }),
      ...(pendingFor === undefined ? {} : { pendingFor }),
    });
    const details = [
      reason === undefined ? "succeeds" : `fails with ${reason}`,
      verification === undefined ? "" : verification === "true" ? ", with 3-D Secure" : ", without 3-D Secure",
      waiting === undefined ? "" : `, its result ${waiting} late`,
    ].join("");
    ledger.add({ kind: "next", what: what as Failing, details });
    return `The next ${what} ${details}.`;
  },
  clearOrders: (_, { orders }, ledger) => {
    orders.clearOrders();
    ledger.clear();
    return "Every answer and fault that was ordered was forgotten; what the next ones are to become stays.";
  },
};

/** Does what was ordered, and says what came of it. */
export async function act(order: ActionOrder, stage: Stage, ledger: Ledger): Promise<ActionEnd> {
  const action = own(ACTIONS, order["do"] ?? "");
  if (action === undefined) return { taken: false, said: "There is no such order." };
  try {
    return { taken: true, said: await action(order, stage, ledger) };
  } catch (error) {
    if (error instanceof Refusal) return { taken: false, said: error.message };
    if (isAntomError(error) && error.code === "ANTOM_INVALID_OPTION") return { taken: false, said: `Not taken: ${error.message}.` };
    throw error;
  }
}

/** The page's own rules, where the sandbox would take more than its buttons offer. */
class Refusal extends Error {}

function refuse(why: string): never {
  throw new Refusal(why);
}

function inTime(work: Promise<string>, otherwise: string): Promise<string> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve(otherwise), LONGEST_WAIT_MS);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
