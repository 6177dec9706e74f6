/** What a request that was let in leads to: the answer that was ordered, the one that stands for its key, a refusal, or what it asks for. */
import type { AnswerExample, ProductEntry } from "../../generated/products.ts";
import type { Operation, ResultStatus } from "../contract.ts";
import type { Violation } from "../errors.ts";
import { isObject, own } from "../json.ts";
import { rowOfCode } from "../rules.ts";
import { violationsIn } from "../violations.ts";
import type { Assumptions } from "./assumptions.ts";
import * as authorizations from "./behaviour/authorizations.ts";
import { answerOf, type Behaviour, type Scene } from "./behaviour/behaviour.ts";
import * as capturing from "./behaviour/capturing.ts";
import * as consulting from "./behaviour/consulting.ts";
import * as paying from "./behaviour/paying.ts";
import * as refunding from "./behaviour/refunding.ts";
import { INCONSISTENT, isCompared, keyPlaceOf } from "./behaviour/repeats.ts";
import * as vaults from "./behaviour/vaults.ts";
import type { Report } from "./findings.ts";
import { leniently } from "./lenient.ts";
import { createMemory, type Memory } from "./memory.ts";
import type { Merchant } from "./merchants.ts";
import type { Script } from "./script.ts";

const BEHAVIOURS: Readonly<Record<string, Behaviour>> = {
  ...vaults,
  ...authorizations,
  ...consulting,
  ...paying,
  ...capturing,
  ...refunding,
};

export interface ExecutionOptions {
  readonly script: Script;
  readonly assumed: Assumptions;
  /** Refuses what a lenient gateway overlooks. */
  readonly strict: boolean;
  readonly keptAnswers: number;
  readonly now: () => number;
  /** What is the same in every scene, whatever the request. */
  readonly everyScene: Pick<Scene, "vaultings" | "payments" | "tokens" | "agreements" | "secret">;
  readonly report: Report;
}

/** A request that was let in. */
export interface Admitted {
  readonly merchant: Merchant;
  readonly operation: Operation;
  /** Where the sandbox's own pages stand. */
  readonly origin: string;
  /** The parsed body; undefined where it is no JSON. */
  readonly body: unknown;
  /** The id that it carries. */
  readonly id: string | undefined;
  /** What tells its body from another. */
  readonly print: string;
}

/** An answer before it is sent. */
export interface Answered {
  readonly answer: AnswerExample;
  /** Whether the gateway signs it. */
  readonly signed: boolean;
  /** Whether the request was carried out, whatever the answer says. */
  readonly executed: boolean;
  /** Whether the answer of an earlier request with this key was given again. */
  readonly replayed: boolean;
  /** What the contract refuses in it. */
  readonly problems: readonly Violation[];
}

/** What was done about a request. */
type Done = Omit<Answered, "signed">;

/** The key that a request carries stands for its first body and, once that is final, for its answer. */
interface Kept {
  readonly print: string;
  readonly answer: AnswerExample | undefined;
}

const MENDED = {
  unknownField: "the contract does not know this field; it was left out of account",
  notAString: "a JSON number or boolean; Antom takes every scalar as text",
};

/** Carries requests out, each at once and whole: two at the same time come one after the other. */
export function createExecution(options: ExecutionOptions): (admitted: Admitted) => Answered {
  const { script, assumed, strict, everyScene, now, report } = options;
  const kept: Memory<Kept> = createMemory(options.keptAnswers);

  const keep = (place: string | undefined, print: string, answer: AnswerExample): void => {
    const { resultStatus, resultCode } = answer.result;
    if (place === undefined || (resultCode === "PARAM_ILLEGAL" && assumed.refusalsKept === "forgotten")) return;
    // The answer for a key stands once it is S or F, so that a repeat does nothing a second time.
    if (kept.get(place)?.answer === undefined) kept.set(place, { print, answer: resultStatus === "U" ? undefined : answer });
  };
  /** The answer of the operation itself: the one that stands for its key, or a new one. */
  const execute = (admitted: Admitted): Done => {
    const { merchant, operation, body: sent, print, origin } = admitted;
    const place = placeOf(admitted);
    const earlier = place === undefined ? undefined : kept.get(place);
    if (earlier !== undefined && earlier.print !== print && isCompared(operation)) {
      return undone(withEcho(operation, sent, refusalOf(INCONSISTENT, "Another request was sent under this id.")));
    }
    if (earlier?.answer !== undefined) return { ...undone(earlier.answer), replayed: true };
    const { clientId, entry, notificationUrl } = merchant;
    const find: Scene["find"] = (kind, message, pointer) => report({ clientId, operation }, kind, message, pointer);
    // Most requests are as they should be; only others are looked at for what may be overlooked.
    const asSent = violationsIn(sent, operation.request);
    const isMended = asSent.length > 0 && !strict;
    const body = isMended ? leniently(sent, operation.request, (kind, pointer) => find(kind, MENDED[kind], pointer)) : sent;
    const violations = isMended ? violationsIn(body, operation.request) : asSent;
    const [first] = violations;
    let answer: AnswerExample;
    if (first === undefined) {
      const scene: Scene = { clientId, entry, notificationUrl, now: now(), origin, assumed, find, ...everyScene };
      answer = behave(entry, operation, body as Record<string, unknown>, scene);
    } else {
      const why = `${first.pointer === "" ? "The body" : first.pointer} ${first.message}.`;
      const message = assumed.refusalWording === "pointer" ? why : "Illegal parameters.";
      answer = withEcho(operation, sent, refusalOf("PARAM_ILLEGAL", message));
    }
    keep(place, print, answer);
    return { answer, executed: first === undefined, replayed: false, problems: violations };
  };

  /** The answer that was ordered, or else the operation's own. */
  return (admitted) => {
    const { merchant, operation, body, print } = admitted;
    const call = { operation: operation.id, clientId: merchant.clientId, body };
    const order = script.answers.take(call, ({ code }) => rowOfCode(operation, code) !== undefined);
    const row = order === undefined ? undefined : rowOfCode(operation, order.code);
    if (order === undefined || row === undefined) {
      const done = execute(admitted);
      return { signed: isSigned(done.answer, false, assumed), ...done };
    }
    const ordered = orderedAnswer(merchant.entry, operation, order.code, row.status, body);
    if (row.status === "S") {
      // A success is not only said. An inquiry changes nothing, so of that it may be.
      const done = execute(admitted);
      const isSaid = operation.finality !== undefined && done.answer.result.resultCode !== order.code;
      return { ...done, answer: isSaid ? ordered : done.answer, signed: true };
    }
    const signed = isSigned(ordered, row.unsigned, assumed);
    if (order.executed) return { ...execute(admitted), answer: ordered, signed };
    // What was only said, and said for good, stands like any other answer; what the gateway says before it looks at a key stands for none.
    if (row.status === "F" && own(operation.codes, order.code) !== undefined) keep(placeOf(admitted), print, ordered);
    return { ...undone(ordered), signed };
  };
}

/** Whether the gateway signs an answer, where its row says that it comes before a signature could be checked. */
export function isSigned({ result }: AnswerExample, unsigned: boolean | undefined, { signedRefusals }: Assumptions): boolean {
  if (signedRefusals === "asMarked" || result.resultStatus === "S") return unsigned !== true;
  return signedRefusals === "all" || (result.resultStatus !== "F" && unsigned !== true);
}

function undone(answer: AnswerExample): Done {
  return { answer, executed: false, replayed: false, problems: [] };
}

function placeOf({ merchant, operation, id }: Admitted): string | undefined {
  return keyPlaceOf(operation, merchant.clientId, id);
}

/** By the operation's behaviour, or else by the contract's own example of a success. */
function behave(entry: ProductEntry, operation: Operation, body: Record<string, unknown>, scene: Scene): AnswerExample {
  const behaviour = own(BEHAVIOURS, operation.id);
  if (behaviour !== undefined) return behaviour(body, scene);
  const [first] = Object.values(own(entry.examples, operation.id)?.answers ?? {});
  return withEcho(operation, body, first ?? refusalOf("PROCESS_FAIL", "The contract has no example to answer with."));
}

/** The answer for a code that was asked for: the contract's example of it, or the bare result. */
function orderedAnswer(entry: ProductEntry, operation: Operation, code: string, status: ResultStatus, body: unknown): AnswerExample {
  const example = Object.values(own(entry.examples, operation.id)?.answers ?? {}).find(({ result }) => result.resultCode === code);
  return withEcho(operation, body, example ?? answerOf(status, code, code));
}

/** The answer with the ids of the request that it answers. */
function withEcho(operation: Operation, body: unknown, answer: AnswerExample): AnswerExample {
  const echoed: Record<string, unknown> = {};
  for (const [received, sent] of Object.entries(operation.echo ?? {})) {
    const value = isObject(body) ? own(body, sent) : undefined;
    if (typeof value === "string") echoed[received] = value;
  }
  return { ...answer, ...echoed };
}

/** A refusal. No message of Antom's is longer. */
export function refusalOf(code: string, why: string): AnswerExample {
  return answerOf("F", code, why.slice(0, 256));
}
