/** The shop's books: orders, and every step that was taken with their money. */
import { type Amount, type components, minorUnitsOf, type Next, newRequestId } from "antom-client";
import type { Article } from "./goods.ts";
import { openRecords } from "./records.ts";

type Schemas = components["schemas"];

/** What pay takes, without the token: that lies sealed with its card. */
interface PayRequest extends Omit<Schemas["PayWithCardToken"], "paymentMethod"> {
  readonly paymentMethod: Omit<Schemas["CardTokenToPay"], "paymentMethodId">;
}

/** Something that was asked of Antom for an order: a payment, a capture, a refund. */
interface StepOf<Kind extends string, Request> {
  /** The `paymentRequestId`, `captureRequestId` or `refundRequestId`: stored before the first send, and the same for every repeat. */
  readonly id: string;
  readonly kind: Kind;
  readonly since: string;
  /** What is sent, however often: a repeat has to be the very same request, field by field. */
  readonly request: Request;
  /** Whether it was sent again: what the gateway says of one send may then not hold for another. */
  readonly repeated: boolean;
  readonly state: "open" | "done" | "failed";
  /** Why it failed, and what that asks for. */
  readonly reason?: string;
  readonly next?: Next;
}

/** An attempt to pay. One that is done holds the money; a capture takes it. */
export interface Payment extends StepOf<"pay", PayRequest> {
  /** The card that pays. */
  readonly card: string;
  /** Antom's id of it, by which it is captured and refunded. */
  readonly paymentId?: string;
}

export type Step = Payment | StepOf<"capture", Schemas["CaptureRequest"]> | StepOf<"refund", Schemas["RefundRequest"]>;

export interface Order {
  /** The `referenceOrderId`: one for the order, whatever the attempts to pay it. */
  readonly id: string;
  readonly customer: string;
  readonly since: string;
  readonly name: string;
  readonly amount: Amount;
  readonly asks3ds: boolean;
  readonly steps: readonly Step[];
}

/** How a step has ended. */
type End =
  | { readonly state: "done"; readonly paymentId?: string }
  | { readonly state: "failed"; readonly reason: string; readonly next: Next };

export interface Orders {
  /** Writes an order down, and only then gives its id. A second click on the same article finds the order that nobody has tried to pay. */
  open(customer: string, article: Article): string;
  find(id: string): Order | undefined;
  ofCustomer(customer: string): readonly Order[];
  all(): readonly Order[];
  /** Writes a step down, before anything is sent. */
  begin<S extends Step>(orderId: string, step: S): S;
  /** Writes down that a step is sent again, before it is. False where it is over: then it must not be. */
  repeat(stepId: string): boolean;
  /** Ends a step, once: answer, notification and inquiry may all bring the end. True for the first. */
  end(stepId: string, end: End): boolean;
  step(id: string): Step | undefined;
  /** Those of which it is not known what they came to. It is money, so they are asked for until it is. */
  openSteps(): readonly Step[];
}

export function openOrders(file: string): Orders {
  const records = openRecords<Order>(file);
  /** Changes a step that is open. */
  const change = (stepId: string, change: End | Pick<Step, "repeated">): boolean => {
    const isIt = ({ id, state }: Step): boolean => id === stepId && state === "open";
    const order = records.all().find(({ steps }) => steps.some(isIt));
    if (order === undefined) return false;
    records.write({ ...order, steps: order.steps.map((step) => (isIt(step) ? { ...step, ...change } : step)) });
    return true;
  };
  const ofCustomer = (customer: string): Order[] => records.all().filter((order) => order.customer === customer);
  return {
    open: (customer, { name, price, asks3ds }) => {
      const untouched = ofCustomer(customer).find((order) => order.name === name && order.steps.length === 0);
      if (untouched !== undefined) return untouched.id;
      const id = newRequestId();
      records.write({ id, customer, since: new Date().toISOString(), name, amount: price, asks3ds, steps: [] });
      return id;
    },
    find: records.get,
    ofCustomer,
    all: records.all,
    begin: (orderId, step) => {
      const order = records.get(orderId);
      if (order === undefined) throw new Error("a step needs its order");
      records.write({ ...order, steps: [...order.steps, step] });
      return step;
    },
    repeat: (stepId) => change(stepId, { repeated: true }),
    end: change,
    step: (id) =>
      records
        .all()
        .flatMap(({ steps }) => steps)
        .find((step) => step.id === id),
    openSteps: () => records.all().flatMap(({ steps }) => steps.filter(({ state }) => state === "open")),
  };
}

/** The steps of a kind. */
export function stepsOf<K extends Step["kind"]>({ steps }: Order, kind: K): Extract<Step, { readonly kind: K }>[] {
  return steps.filter((step): step is Extract<Step, { readonly kind: K }> => step.kind === kind);
}

/** The payment that holds the money. */
export function paymentOf(order: Order): Payment | undefined {
  return stepsOf(order, "pay").find(({ state }) => state === "done");
}

export function amountIn(step: Step): Amount {
  if (step.kind === "pay") return step.request.paymentAmount;
  return step.kind === "capture" ? step.request.captureAmount : step.request.refundAmount;
}

/** What the steps of a kind come to that are in one of these states, in the smallest unit of the currency. */
export function totalOf(order: Order, kind: Step["kind"], ...states: Step["state"][]): bigint {
  return stepsOf(order, kind).reduce((sum, step) => (states.includes(step.state) ? sum + minorUnitsOf(amountIn(step)) : sum), 0n);
}
