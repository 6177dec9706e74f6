/** The gateway's heart: a request that came in -> the answer that goes out. Knows nothing of sockets. */
import { platform } from "#platform";
import type { AnswerExample } from "../../generated/products.ts";
import type { Operation } from "../contract.ts";
import type { SigningKey } from "../platform/platform.ts";
import { sign, toBase64 } from "../signing.ts";
import { admit } from "./admission.ts";
import { answerOf, isoTime } from "./behaviour/behaviour.ts";
import { cardIn } from "./behaviour/cards.ts";
import type { IncomingCall, Reply } from "./call.ts";
import type { Clock } from "./clock.ts";
import { type Conduct, idIn, type Step } from "./conduct.ts";
import type { SandboxExchange } from "./exchanges.ts";
import { type Answered, createExecution, type ExecutionOptions, isSigned, refusalOf } from "./execution.ts";
import { type Fault, hidesAnswer, spoiledBody, spoiledReply } from "./faults.ts";
import type { Merchant } from "./merchants.ts";
import { readingOf, shownAnswer, shownContent, shownPath, shownRequest } from "./reading.ts";

export interface GatewayOptions extends Omit<ExecutionOptions, "now"> {
  readonly merchants: ReadonlyMap<string, Merchant>;
  readonly signingKey: SigningKey;
  readonly clock: Clock;
  readonly conduct: Conduct;
  readonly onExchange: (exchange: SandboxExchange) => void;
}

export type Gateway = (call: IncomingCall) => Promise<Reply>;

type Told = { -readonly [K in keyof SandboxExchange]: SandboxExchange[K] };

export function createGateway(options: GatewayOptions): Gateway {
  const { merchants, clock, conduct, script, signingKey, assumed, onExchange } = options;
  const { now } = clock;
  const execute = createExecution({ ...options, now });
  let count = 0;

  return async (call) => {
    const start = performance.now();
    // An expiry that nobody's timer has noticed yet comes before what is asked for after it.
    clock.catchUp();
    const { merchant, operation, genuine, content, refusal } = await admit(call, merchants, assumed, clock);
    const told: Told = {
      number: ++count,
      at: now(),
      durationMs: 0,
      method: call.method,
      path: shownPath(call.path),
      operation: operation?.id,
      clientId: merchant?.clientId,
      signature: genuine === undefined ? undefined : genuine ? "genuine" : "refused",
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
    const parsed = operation === undefined ? undefined : parse(call.body);
    if (merchant !== undefined && operation !== undefined && content !== undefined)
      await tellSigned(told, call, content, merchant, operation, parsed);
    const finish = async ({ answer, signed }: Pick<Answered, "answer" | "signed">, fault?: Fault): Promise<Reply> => {
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
      const row = operation?.gatewayCodes[code];
      return finish({ answer, signed: isSigned(answer, code === "PARAM_ILLEGAL" ? false : (row?.unsigned ?? true), assumed) });
    }
    const { clientId } = merchant;
    const id = idIn(operation, parsed);
    const step: Step = { clientId, operation, id, body: parsed, card: cardIn(parsed)?.id };
    const print = await conduct.arrives(step);
    const fault = script.faults.take({ operation: operation.id, clientId, body: parsed });
    told.fault = fault?.name;
    let answered: Pick<Answered, "answer" | "signed"> = NOT_ANSWERED;
    if (fault?.executed !== false) {
      const { executed, replayed, problems, ...rest } = execute({ merchant, operation, origin: call.origin, body: parsed, id, print });
      answered = rest;
      Object.assign(told, { executed, replayed, problems, violations: problems.map(({ pointer }) => pointer) });
    }
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
const NOT_ANSWERED = { answer: answerOf("U", "", "Nothing was carried out."), signed: true };
async function tellSigned(
  told: Told,
  call: IncomingCall,
  content: Uint8Array,
  merchant: Merchant,
  operation: Operation,
  parsed: unknown,
): Promise<void> {
  const time = call.header("request-time") ?? "";
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
