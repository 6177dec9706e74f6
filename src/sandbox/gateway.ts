/** The gateway's heart: a request that came in -> the answer that goes out. Knows nothing of sockets. */
import type { AnswerExample } from "../../generated/products.ts";
import type { SigningKey } from "../platform/platform.ts";
import { sign } from "../signing.ts";
import { admit } from "./admission.ts";
import { answerOf, isoTime } from "./behaviour/behaviour.ts";
import { cardIn } from "./behaviour/cards.ts";
import { idIn } from "./behaviour/repeats.ts";
import { type IncomingCall, jsonIn, type Reply } from "./call.ts";
import type { Clock } from "./clock.ts";
import type { Conduct, Step } from "./conduct.ts";
import { openExchange, type SandboxExchange, tellAnswer } from "./exchanges.ts";
import { type Answered, createExecution, type ExecutionOptions, isSigned, refusalOf } from "./execution.ts";
import { type Fault, hidesAnswer, spoiledBody, spoiledReply } from "./faults.ts";
import type { Merchant } from "./merchants.ts";

export interface GatewayOptions extends Omit<ExecutionOptions, "now"> {
  readonly merchants: ReadonlyMap<string, Merchant>;
  readonly signingKey: SigningKey;
  readonly clock: Clock;
  readonly conduct: Conduct;
  readonly onExchange: (exchange: SandboxExchange) => void;
}

export type Gateway = (call: IncomingCall) => Promise<Reply>;

export function createGateway(options: GatewayOptions): Gateway {
  const { merchants, clock, conduct, script, signingKey, assumed, onExchange } = options;
  const { now } = clock;
  const execute = createExecution({ ...options, now });
  let count = 0;

  return async (call) => {
    const start = performance.now();
    // An expiry that nobody's timer has noticed yet comes before what is asked for after it.
    clock.catchUp();
    const admission = await admit(call, merchants, assumed, clock);
    const { merchant, operation, genuine, refusal } = admission;
    const body = operation === undefined ? undefined : jsonIn(call.body);
    const id = operation === undefined ? undefined : idIn(operation, body);
    const exchange = await openExchange(++count, now(), call, admission, body);
    const finish = ({ answer, signed }: Pick<Answered, "answer" | "signed">, fault?: Fault): Promise<Reply> => {
      const signedFor = signed ? (merchant?.clientId ?? call.header("client-id")) : undefined;
      exchange.durationMs = performance.now() - start;
      const isHidden = fault !== undefined && hidesAnswer(fault);
      tellAnswer(exchange, answer, operation, { isHidden, isSigned: signedFor !== undefined, id });
      onExchange(exchange);
      return reply(answer, call.path, signedFor, fault);
    };
    if (refusal !== undefined) {
      const answer = refusalOf(refusal.code, refusal.why);
      // What is refused before it is known who asks, is refused before there is anybody to sign for.
      return finish({ answer, signed: isSigned(answer, genuine !== true, assumed) });
    }
    const { clientId } = merchant;
    const step: Step = { clientId, operation, id, body, card: cardIn(body)?.id };
    const print = await conduct.arrives(step);
    const fault = script.faults.take({ operation: operation.id, clientId, body });
    exchange.fault = fault?.name;
    let answered: Pick<Answered, "answer" | "signed"> = NOT_ANSWERED;
    if (fault?.executed !== false) {
      const { executed, replayed, problems, ...rest } = execute({ merchant, operation, origin: call.origin, body, id, print });
      answered = rest;
      Object.assign(exchange, { executed, replayed, problems, violations: problems.map(({ pointer }) => pointer) });
    }
    const sent = await finish(answered, fault);
    await conduct.leaves(step, answered.answer, () => exchange.reading);
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
