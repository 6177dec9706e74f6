/** How a client goes on after answers that leave open what became of a request: what would double a card or a payment elsewhere. */
import { platform } from "#platform";
import type { AnswerExample } from "../../generated/products.ts";
import type { Notification, Operation } from "../contract.ts";
import { isObject, own, textOf } from "../json.ts";
import { keyFieldOf, resultIn } from "../outcome.ts";
import { joined } from "../platform/bytes.ts";
import type { Assumptions } from "./assumptions.ts";
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

export interface Conduct {
  /** Gives what tells the body from another one under the same id; empty where that makes no difference. */
  arrives(step: Step): Promise<string>;
  /** `read` gives undefined where the client got nothing that it can believe. */
  leaves(step: Step, read: () => Reading | undefined): Promise<void>;
  /** The client has acknowledged a notification, which says what became of this id. */
  learns(clientId: string, id: string): void;
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

export function createConduct(
  { keptAnswers: limit, assumed }: { readonly keptAnswers: number; readonly assumed: Assumptions },
  now: () => number,
  report: Report,
): Conduct {
  // Bodies are told apart by digests that are worth nothing outside of this sandbox: a card number has too few digits for another.
  const salt = crypto.getRandomValues(new Uint8Array(32));
  const bodies = createMemory<string>(limit);
  const open = createMemory<Attempt>(KEPT_ATTEMPTS);

  const digest = async (text: string): Promise<string> =>
    String.fromCharCode(...(await platform.sha256(joined(salt, new TextEncoder().encode(text)))));
  const restOf = ({ operation, body }: Step): Promise<string> => {
    const { [operation.idempotencyKey ?? ""]: _, ...rest } = isObject(body) ? body : {};
    return digest(orderedText(rest));
  };
  const keyOf = ({ clientId, id }: { readonly clientId: string; readonly id: string | undefined }): string => `${clientId}\n${id}`;

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
    leaves: async (step, read) => {
      const { operation, clientId, id, card } = step;
      if (id === undefined || (operation.finality !== undefined && open.size === 0)) return;
      const reading = read();
      if (operation.finality !== undefined) {
        // What was inquired for is known now, or known not to be.
        if (reading !== undefined && (reading.final || reading.next === "fixRequest")) open.delete(keyOf(step));
        return;
      }
      if (operation.idempotencyKey === undefined) return;
      if (reading !== undefined && isClear(reading)) open.delete(keyOf(step));
      else open.set(keyOf(step), { clientId, operation: operation.id, id, card, rest: await restOf(step), at: now() });
    },
    learns: (clientId, id) => {
      open.delete(keyOf({ clientId, id }));
    },
  };
}

/** Whether it says what became of the request, so that another one may follow it. */
function isClear({ final, next }: Reading): boolean {
  return final || !["inquire", "retrySameRequest", "retryNewRequest"].includes(next);
}

/** The id of what a notification says the end of; undefined where it leaves that open, or is not one that can be read. */
export function endedBy(notification: Notification, body: unknown): string | undefined {
  const field = keyFieldOf(notification);
  const id = field !== undefined && isObject(body) ? textOf(own(body, field)) : undefined;
  if (id === undefined || resultIn(body) === undefined) return undefined;
  const reading = readingOf(notification, body as AnswerExample, true, id);
  return reading !== undefined && isClear(reading) ? id : undefined;
}
