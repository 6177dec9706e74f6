/** How a client goes on after answers that leave open what became of a request: what would double a card or a payment elsewhere. */
import { platform } from "#platform";
import { type AnswerExample, products } from "../../generated/products.ts";
import type { Notification, Operation } from "../contract.ts";
import { isObject } from "../json.ts";
import { resultIn } from "../outcome.ts";
import { joined } from "../platform/bytes.ts";
import { isOfGateway } from "../rules.ts";
import type { Assumptions } from "./assumptions.ts";
import { textIn } from "./behaviour/behaviour.ts";
import { comparedText, isCompared, keyPlaceOf, orderedText } from "./behaviour/repeats.ts";
import type { Report } from "./findings.ts";
import { createMemory } from "./memory.ts";
import { type Reading, readingOf } from "./reading.ts";

/** A request, as far as its sender's conduct goes. */
export interface Step {
  readonly clientId: string;
  readonly operation: Operation;
  /** The id that it carries. */
  readonly id: string | undefined;
  readonly body: unknown;
  /** The id of the test card that it carries. */
  readonly card: string | undefined;
}

/** What a client has got to know of a request, by the id that this carried. */
export interface Told {
  /** The field of the id: that of a payment may be that of a refund as well. */
  readonly field: string;
  readonly id: string;
  /** Whether it is the last word. */
  readonly final: boolean;
}

export interface Conduct {
  /** Gives what tells the body from another one under the same id; empty where that makes no difference. */
  arrives(step: Step): Promise<string>;
  /** `read` gives undefined where the client got nothing that it can believe. */
  leaves(step: Step, answer: AnswerExample, read: () => Reading | undefined): Promise<void>;
  /** The client has acknowledged a notification, which told it this. */
  learns(clientId: string, told: Told): void;
}

interface Attempt {
  readonly clientId: string;
  readonly operation: string;
  readonly id: string;
  readonly card: string | undefined;
  /** The request but for its id. */
  readonly rest: string;
  readonly at: number;
}

// The same body under another id within this time is more likely a repeat than another buyer.
const RETRY_MS = 60_000;
const KEPT_ATTEMPTS = 1_000;

/** The fields that hold the id of a request. */
const KEYS: ReadonlySet<string> = new Set(
  Object.values(products).flatMap(({ operations }) => Object.values(operations).flatMap(({ idempotencyKey }) => idempotencyKey ?? [])),
);

export function createConduct(
  { keptAnswers: limit, assumed }: { readonly keptAnswers: number; readonly assumed: Assumptions },
  now: () => number,
  report: Report,
): Conduct {
  // Bodies are told apart by digests that are worth nothing outside of this sandbox: a card number has too few digits for another.
  const salt = crypto.getRandomValues(new Uint8Array(32));
  const bodies = createMemory<string>(limit);
  const open = createMemory<Attempt>(KEPT_ATTEMPTS);
  // Whoever knows the end knows it still after a repeat that got no answer, or one that was under way while he was told.
  const ended = createMemory<true>(limit);

  const digest = async (text: string): Promise<string> =>
    String.fromCharCode(...(await platform.sha256(joined([salt, new TextEncoder().encode(text)]))));
  const restOf = ({ operation, body }: Step): Promise<string> => {
    const { [operation.idempotencyKey ?? ""]: _, ...rest } = isObject(body) ? body : {};
    return digest(orderedText(rest));
  };
  const keyOf = (clientId: string, { field, id }: Pick<Told, "field" | "id">): string => `${clientId}\n${field}\n${id}`;
  const learns: Conduct["learns"] = (clientId, told) => {
    const key = keyOf(clientId, told);
    open.delete(key);
    if (told.final) ended.set(key, true);
  };

  return {
    arrives: async (step) => {
      const { operation, id, clientId, card } = step;
      const place = keyPlaceOf(operation, clientId, id);
      if (place === undefined) return "";
      const pointer = `/${operation.idempotencyKey}`;
      const print = await digest(comparedText(operation, step.body, assumed));
      const known = bodies.get(place);
      if (known === undefined) bodies.set(place, print);
      else if (known !== print) {
        const end = isCompared(operation) ? "it was refused" : "the first one's answer stands";
        report(step, "otherBody", `the id is known, and came with another body: ${end}`, pointer);
      }
      if (known !== undefined || open.size === 0) return print;
      const others = [...open.values()].filter((attempt) => attempt.clientId === clientId && attempt.id !== id);
      if (card !== undefined && others.some((attempt) => attempt.card === card)) {
        const message = "the card came under a new id although it is not known what became of it under the old one: inquire first";
        report(step, "sameCardNewId", message, pointer);
      }
      const recent = others.filter((attempt) => attempt.operation === operation.id && now() - attempt.at <= RETRY_MS);
      const rest = recent.length === 0 ? undefined : await restOf(step);
      if (recent.some((attempt) => attempt.rest === rest)) {
        const message = "it looks like a repeat of a request that got no clear answer, under another id: repeat it under its own";
        report(step, "changedId", message, pointer);
      }
      return print;
    },
    leaves: async (step, answer, read) => {
      const { operation, clientId, id, card } = step;
      const field = operation.idempotencyKey ?? subjectOf(operation);
      if (field === undefined) return;
      const reading = read();
      // A refusal of the gateway's own says nothing of what another send did under the id.
      if (reading !== undefined && isClear(reading) && isOfGateway(operation, answer.result)) return;
      const told = reading === undefined ? undefined : toldByAnswer(step, field, answer, reading);
      if (told !== undefined) return learns(clientId, told);
      if (operation.idempotencyKey === undefined || id === undefined) return;
      const attempt = { clientId, operation: operation.id, id, card, rest: await restOf(step), at: now() };
      const key = keyOf(clientId, { field, id });
      if (ended.get(key) === undefined) open.set(key, attempt);
    },
    learns,
  };
}

/** The field with the id of the request that an operation without an id of its own asks about, or calls off. */
function subjectOf({ finality, echo = {} }: Operation): string | undefined {
  return finality?.subject ?? Object.keys(echo).find((field) => KEYS.has(field));
}

/** What an answer that its client can believe tells; undefined where it leaves everything open. */
function toldByAnswer({ operation, id }: Step, field: string, answer: AnswerExample, reading: Reading): Told | undefined {
  const { idempotencyKey, finality } = operation;
  const { final, maybeExecuted, next } = reading;
  if (idempotencyKey !== undefined) return id !== undefined && isClear(reading) ? { field, id, final } : undefined;
  // What is inquired for is known now, or known not to be. A cancellation that is refused leaves open what it was to call off.
  const isTold = finality === undefined ? final && maybeExecuted : final || next === "fixRequest";
  // It may go by an id of Antom's; the answer then has the client's.
  const subject = textIn(answer, field) ?? id;
  return isTold && subject !== undefined ? { field, id: subject, final } : undefined;
}

/** Whether it says what became of the request, so that another one may follow it. */
function isClear({ final, next }: Reading): boolean {
  return final || !["inquire", "retrySameRequest", "retryNewRequest"].includes(next);
}

/** What a notification tells of a request; undefined where it leaves that open, or is not one that can be read. */
export function toldBy(notification: Notification, body: unknown): Told | undefined {
  const { field } = notification;
  const id = KEYS.has(field) ? textIn(body, field) : undefined;
  if (id === undefined || resultIn(body) === undefined) return undefined;
  const reading = readingOf(notification, body as AnswerExample, true, id);
  return reading !== undefined && isClear(reading) ? { field, id, final: reading.final } : undefined;
}
