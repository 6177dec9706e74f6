/** The gateway's heart: a request that came in -> the answer that goes out. Knows nothing of sockets. */
import { platform } from "#platform";
import type { AnswerExample, ProductEntry } from "../../generated/products.ts";
import type { Operation, ResultStatus } from "../contract.ts";
import { isObject, own } from "../json.ts";
import type { SigningKey } from "../platform/platform.ts";
import { contentToSign, sign, toBase64 } from "../signing.ts";
import { checkRequest } from "../validation.ts";
import { admit, type Merchant } from "./admission.ts";
import type { Assumptions } from "./assumptions.ts";
import { answerOf, type Behaviour, isoTime, type Scene } from "./behaviour/behaviour.ts";
import { cardIn } from "./behaviour/cards.ts";
import * as payments from "./behaviour/payments.ts";
import * as vaults from "./behaviour/vaults.ts";
import type { IncomingCall, Reply } from "./call.ts";
import type { Clock } from "./clock.ts";
import { createConduct, idIn, type Step } from "./conduct.ts";
import type { SandboxExchange } from "./exchanges.ts";
import { type Fault, hidesAnswer, spoiledBody, spoiledReply } from "./faults.ts";
import type { Finding } from "./findings.ts";
import { leniently } from "./lenient.ts";
import { createMemory, type Memory } from "./memory.ts";
import { readingOf, shownAnswer, shownContent, shownPath, shownRequest } from "./reading.ts";
import type { Script } from "./script.ts";

const BEHAVIOURS: Readonly<Record<string, Behaviour>> = { ...vaults, ...payments };

export interface GatewayOptions {
  readonly merchants: ReadonlyMap<string, Merchant>;
  readonly signingKey: SigningKey;
  readonly clock: Clock;
  readonly script: Script;
  readonly assumed: Assumptions;
  /** Refuses what a lenient gateway overlooks. */
  readonly strict: boolean;
  readonly keptAnswers: number;
  /** What behaviours need beside the request. */
  readonly stage: Pick<Scene, "vaultings" | "tokens" | "secret">;
  readonly onExchange: (exchange: SandboxExchange) => void;
  readonly onFinding: (finding: Finding) => void;
}

export type Gateway = (call: IncomingCall) => Promise<Reply>;

type Told = { -readonly [K in keyof SandboxExchange]: SandboxExchange[K] };

/** A request that was let in. */
interface Admitted {
  readonly call: IncomingCall;
  readonly merchant: Merchant;
  readonly operation: Operation;
  readonly told: Told;
}

/** An answer before it is sent, and whether the gateway signs it. */
interface Answered {
  readonly answer: AnswerExample;
  readonly signed: boolean;
}

export function createGateway(options: GatewayOptions): Gateway {
  const { merchants, clock, script, signingKey, assumed, onExchange, onFinding } = options;
  const { now } = clock;
  const answers: Memory<AnswerExample> = createMemory(options.keptAnswers);
  let count = 0;
  const conduct = createConduct(options.keptAnswers, now, ({ clientId, operation }, kind, message, pointer) => {
    onFinding({ kind, at: now(), clientId, operation: operation.id, message, ...(pointer === undefined ? {} : { pointer }) });
  });

  const isSigned = ({ result }: AnswerExample, unsigned: boolean | undefined): boolean => {
    if (assumed.signedRefusals === "asMarked" || result.resultStatus === "S") return unsigned !== true;
    return assumed.signedRefusals === "all" || (result.resultStatus !== "F" && unsigned !== true);
  };

  /** The answer of the operation itself: the one that stands for its key, or a new one. */
  const execute = ({ call, merchant, operation, told }: Admitted, parsed: unknown, place: string | undefined): AnswerExample => {
    const earlier = place === undefined ? undefined : answers.get(place);
    if (earlier !== undefined) {
      told.replayed = true;
      return earlier;
    }
    const { clientId, entry, notificationUrl } = merchant;
    const find: Scene["find"] = (kind, message, pointer) =>
      onFinding({ kind, at: now(), clientId, operation: operation.id, message, ...(pointer === undefined ? {} : { pointer }) });
    // Most requests are as they should be; only others are looked at for what may be overlooked.
    const asSent = checkRequest(parsed, operation.request);
    const isMended = asSent.violations.length > 0 && !options.strict;
    const body = isMended ? leniently(parsed, operation.request, (kind, pointer) => find(kind, MENDED[kind], pointer)) : parsed;
    const { violations } = isMended ? checkRequest(body, operation.request) : asSent;
    told.violations = violations.map(({ pointer }) => pointer);
    told.problems = violations;
    const [first] = violations;
    told.executed = first === undefined;
    let answer: AnswerExample;
    if (first === undefined) {
      const scene: Scene = { ...options.stage, clientId, entry, notificationUrl, now: now(), origin: call.origin, assumed, find };
      answer = behave(entry, operation, body as Record<string, unknown>, scene);
    } else {
      const why = `${first.pointer === "" ? "The body" : first.pointer} ${first.message}.`;
      answer = withEcho(operation, parsed, refusalOf("PARAM_ILLEGAL", assumed.refusalWording === "pointer" ? why : "Illegal parameters."));
    }
    keep(place, answer);
    return answer;
  };
  /** The answer for a key stands once it is S or F, so that a repeat does nothing a second time. */
  const keep = (place: string | undefined, answer: AnswerExample): void => {
    if (place === undefined || answer.result.resultStatus === "U") return;
    if (answer.result.resultCode === "PARAM_ILLEGAL" && assumed.refusalsKept === "forgotten") return;
    if (answers.get(place) === undefined) answers.set(place, answer);
  };
  /** The answer that was ordered, or else the operation's own. */
  const settle = (admitted: Admitted, parsed: unknown, place: string | undefined): Answered => {
    const { merchant, operation } = admitted;
    const rowOf = (code: string) => own(operation.codes, code) ?? own(operation.gatewayCodes, code);
    const call = { operation: operation.id, clientId: merchant.clientId, body: parsed };
    const order = script.answers.take(call, ({ code }) => rowOf(code) !== undefined);
    const row = order === undefined ? undefined : rowOf(order.code);
    if (order === undefined || row === undefined) {
      const answer = execute(admitted, parsed, place);
      return { answer, signed: isSigned(answer, false) };
    }
    const ordered = orderedAnswer(merchant.entry, operation, order.code, row.status, parsed);
    if (row.status === "S") {
      // A success is not only said. An inquiry changes nothing, so of that it may be.
      const answer = execute(admitted, parsed, place);
      return { answer: operation.finality !== undefined && answer.result.resultCode !== order.code ? ordered : answer, signed: true };
    }
    if (order.executed) execute(admitted, parsed, place);
    // What was only said, and said for good, stands like any other answer.
    else keep(place, ordered);
    return { answer: ordered, signed: isSigned(ordered, row.unsigned) };
  };

  return async (call) => {
    const start = performance.now();
    // An expiry that nobody's timer has noticed yet comes before what is asked for after it.
    clock.catchUp();
    const { merchant, operation, genuine, refusal } = await admit(call, merchants, assumed, clock);
    const told: Told = {
      ...NOTHING_TOLD,
      number: ++count,
      at: now(),
      method: call.method,
      path: shownPath(call.path),
      operation: operation?.id,
      clientId: merchant?.clientId,
      signature: genuine === undefined ? undefined : genuine ? "genuine" : "refused",
    };
    const parsed = operation === undefined ? undefined : parse(call.body);
    if (merchant !== undefined && operation !== undefined && genuine !== undefined)
      await tellSigned(told, call, merchant, operation, parsed);
    const finish = async ({ answer, signed }: Answered, fault?: Fault): Promise<Reply> => {
      const signedFor = signed ? (merchant?.clientId ?? call.header("client-id")) : undefined;
      const id = operation === undefined ? undefined : idIn(operation, parsed);
      const isHidden = fault !== undefined && hidesAnswer(fault);
      const { resultCode, resultStatus } = answer.result;
      Object.assign(told, { resultCode, resultStatus, durationMs: performance.now() - start });
      tellAnswer(told, answer, operation, { isHidden, isSigned: signedFor !== undefined, id });
      onExchange(told);
      return reply(answer, call.path, signedFor, fault);
    };
    if (merchant === undefined || operation === undefined || refusal !== undefined) {
      const { code, why } = refusal ?? { code: "UNKNOWN_CLIENT", why: "" };
      const answer = refusalOf(code, why);
      const row = merchant?.entry.operations[operation?.id ?? ""]?.gatewayCodes[code];
      return finish({ answer, signed: code === "PARAM_ILLEGAL" ? isSigned(answer, false) : isSigned(answer, row?.unsigned ?? true) });
    }
    const { clientId } = merchant;
    const step: Step = { clientId, operation, id: idIn(operation, parsed), bytes: call.body, body: parsed, card: cardIn(parsed)?.id };
    await conduct.arrives(step);
    const fault = script.faults.take({ operation: operation.id, clientId, body: parsed });
    told.fault = fault?.name;
    const place = operation.idempotencyKey === undefined || step.id === undefined ? undefined : `${clientId}\n${operation.id}\n${step.id}`;
    const admitted: Admitted = { call, merchant, operation, told };
    const answered = fault?.executed === false ? NOT_ANSWERED : settle(admitted, parsed, place);
    const sent = await finish(answered, fault);
    await conduct.leaves(step, () => told.reading);
    if (fault !== undefined && fault.delayMs > 0) await new Promise((resolve) => setTimeout(resolve, fault.delayMs));
    return sent;
  };

  async function reply(answer: AnswerExample, path: string, clientId: string | undefined, fault: Fault | undefined): Promise<Reply> {
    const text = fault === undefined ? JSON.stringify(answer) : spoiledBody(answer, fault, UNKNOWN_RESULT);
    const body = encoder.encode(text);
    const headers: Record<string, string> = { "Content-Type": "application/json; charset=UTF-8" };
    if (clientId !== undefined) {
      const time = isoTime(clock.sourceTime() - (fault?.name === "staleTime" ? DAY_MS : 0));
      const content = fault?.name === "badSignature" ? encoder.encode(`${text} `) : body;
      headers["client-id"] = clientId;
      headers["response-time"] = time;
      headers["signature"] = await sign({ path, clientId, time, body: content }, signingKey, "1", false);
    }
    const whole: Reply = { status: 200, headers, body };
    return fault === undefined ? whole : spoiledReply(whole, fault);
  }
}

const encoder = new TextEncoder();
const DAY_MS = 86_400_000;
const UNKNOWN_RESULT = { resultCode: "SANDBOX_UNHEARD_OF", resultStatus: "U" };
const MENDED = {
  unknownField: "the contract does not know this field; it was left out of account",
  notAString: "a JSON number or boolean; Antom takes every scalar as text",
};
const NOT_ANSWERED: Answered = { answer: answerOf("U", "", "Nothing was carried out."), signed: true };
const NOTHING_TOLD: Told = {
  number: 0,
  at: 0,
  durationMs: 0,
  method: "",
  path: "",
  operation: undefined,
  clientId: undefined,
  signature: undefined,
  signed: undefined,
  signedContent: undefined,
  resultCode: "",
  resultStatus: "",
  executed: false,
  replayed: false,
  violations: [],
  problems: [],
  reading: undefined,
  fault: undefined,
  request: undefined,
  answer: undefined,
};

async function tellSigned(told: Told, call: IncomingCall, merchant: Merchant, operation: Operation, parsed: unknown): Promise<void> {
  const time = call.header("request-time") ?? "";
  const content = contentToSign({ path: call.path, clientId: merchant.clientId, time, body: call.body });
  told.signed = { bytes: content.length, sha256: toBase64(await platform.sha256(content)) };
  told.request = shownRequest(parsed, operation);
  const { path } = call;
  const { request } = told;
  const { clientId } = merchant;
  later(told, "signedContent", () => shownContent({ path, clientId, time }, request));
}

/** A function of its own, so that nothing that stays with the exchange holds on to the request. */
function tellAnswer(
  told: Told,
  answer: AnswerExample,
  operation: Operation | undefined,
  { isHidden, isSigned, id }: { readonly isHidden: boolean; readonly isSigned: boolean; readonly id: string | undefined },
): void {
  later(told, "answer", () => shownAnswer(answer, operation));
  later(told, "reading", () => (operation === undefined || isHidden ? undefined : readingOf(operation, answer, isSigned, id)));
}

/** Puts a part of an exchange together once somebody looks at it, and not before: most are never looked at. */
function later<K extends "answer" | "reading" | "signedContent">(told: Told, part: K, make: () => Told[K]): void {
  const define = (property: PropertyDescriptor): void =>
    void Object.defineProperty(told, part, { enumerable: true, configurable: true, ...property });
  define({
    get: () => {
      const value = make();
      define({ value });
      return value;
    },
  });
}

function parse(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
  } catch {
    return undefined;
  }
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

function refusalOf(code: string, why: string): AnswerExample {
  // No message of Antom's is longer.
  return answerOf("F", code, why.slice(0, 256));
}
