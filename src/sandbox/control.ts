/** The control API: what a test in another process tells the sandbox to do, and what it may see. */
import { invalidOption, isAntomError } from "../errors.ts";
import { isObject, own, textOf } from "../json.ts";
import { valueAt } from "../pointers.ts";
import type { CardEntry } from "./behaviour/card-entry.ts";
import { VERIFICATIONS, type Verification } from "./behaviour/vaultings.ts";
import type { IdSearch } from "./behaviour/views.ts";
import { jsonIn, mediaTypeOf } from "./call.ts";
import type { Duration } from "./clock.ts";
import { FAULTS, type FaultName, isFaultName } from "./faults.ts";
import { createMemory } from "./memory.ts";
import type { NotificationRecord, NotificationToSend } from "./notifier.ts";
import type { Orderable } from "./orderer.ts";
import type { Stage } from "./pages/route.ts";
import { MOST_ORDERS, type ScriptedCall } from "./script.ts";
import { SECURITY_HEADERS } from "./security.ts";

/** Everything below this path is the control API's. */
export const CONTROL_BASE = "/_sandbox/";

/** Answers a request of the control API. */
export type Control = (request: Request) => Promise<Response>;

/** What the control API needs beside what pages have. */
export interface ControlOptions {
  readonly stage: Stage;
  readonly notify: (notification: NotificationToSend) => NotificationRecord;
  readonly settled: () => Promise<void>;
}

type Input = Readonly<Record<string, unknown>>;

interface Verb {
  /** The fields that it takes. */
  readonly takes: readonly string[];
  readonly run: (input: Input) => unknown;
}

const MAX_BODY_BYTES = 262_144;

/** Answers in JSON: what was asked for, or `{ error: { code, message } }`. */
export function createControl({ stage, notify, settled }: ControlOptions): Control {
  const { vaultings, payments, agreements, exchanges, notifications, findings, clock, orders, orderable, assumed, limits } = stage;
  let standing = createMemory<() => void>(MOST_ORDERS);
  let count = 0;
  const keep = (stop: () => void): { order: string } => {
    standing.set(String(++count), stop);
    return { order: String(count) };
  };

  const reads: Readonly<Record<string, () => unknown>> = {
    state: () => ({ now: clock.now(), assumed, limits, orderable }),
    vaultings: () => vaultings.list(),
    payments: () => payments.list(),
    agreements: () => agreements.list(),
    notifications: () => notifications.list(),
    exchanges: () => exchanges.list(),
    findings: () => findings.list(),
  };
  const verbs: Readonly<Record<string, Verb>> = {
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
      run: (input) => {
        const entry: CardEntry = {
          number: text(input, "number"),
          month: text(input, "month"),
          year: text(input, "year"),
          securityCode: text(input, "securityCode"),
        };
        return vaultings.submitCard(text(input, "ref"), entry);
      },
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
      run: (input) => {
        const { payload } = input;
        if (payload !== undefined && !isObject(payload)) throw invalidOption("payload has to be an object");
        return notify({
          clientId: text(input, "clientId"),
          url: text(input, "url"),
          operation: text(input, "operation"),
          ...(payload === undefined ? {} : { payload }),
        });
      },
    },
    redeliver: { takes: ["id"], run: (input) => notifications.redeliver(text(input, "id")) },
    pauseNotifications: { takes: [], run: notifications.pause },
    resumeNotifications: { takes: [], run: notifications.resume },
  };

  return async (request) => {
    if (!stage.guard.isAuthorised(request)) {
      return failure(401, "unauthorized", "Send Authorization: Bearer and the token that the sandbox printed at its start.");
    }
    const name = new URL(request.url).pathname.slice(CONTROL_BASE.length);
    const [read, verb] = [own(reads, name), own(verbs, name)];
    if (read === undefined && verb === undefined) {
      return failure(404, "notFound", `There is GET ${Object.keys(reads).join(", ")}; POST ${Object.keys(verbs).join(", ")}.`);
    }
    if (request.method !== (read === undefined ? "POST" : "GET")) {
      return failure(405, "methodNotAllowed", `Use ${read === undefined ? "POST" : "GET"}.`);
    }
    try {
      const input = read === undefined ? await inputOf(request) : {};
      if (input instanceof Response) return input;
      const stranger = Object.keys(input).find((field) => verb?.takes.includes(field) === false);
      if (stranger !== undefined) throw invalidOption(`${name} takes ${verb?.takes.join(", ") || "no fields"}`);
      const result = await (read === undefined ? verb?.run(input) : read());
      return Response.json(result ?? {}, { headers: SECURITY_HEADERS });
    } catch (error) {
      if (isAntomError(error)) return failure(400, "badRequest", error.message);
      return failure(500, "internal", "Something unforeseen went wrong.");
    }
  };
}

function failure(status: number, code: string, message: string): Response {
  return Response.json({ error: { code, message } }, { status, headers: SECURITY_HEADERS });
}

/** The JSON object that a request brings, none at all being an empty one; or why it can't be taken. */
async function inputOf(request: Request): Promise<Input | Response> {
  const bytes = await request.arrayBuffer();
  if (bytes.byteLength === 0) return {};
  if (bytes.byteLength > MAX_BODY_BYTES) return failure(413, "tooLarge", `At most ${MAX_BODY_BYTES} bytes.`);
  if (mediaTypeOf(request.headers.get("content-type")) !== "application/json") {
    return failure(415, "mediaType", "Send application/json.");
  }
  const input = jsonIn(bytes);
  if (input === undefined) throw invalidOption("The body is no JSON.");
  if (!isObject(input)) throw invalidOption("The body has to be a JSON object.");
  return input;
}

function text(input: Input, field: string): string {
  const value = own(input, field);
  if (typeof value !== "string") throw invalidOption(`${field} has to be a string`);
  return value;
}

function flag(input: Input, field: string): boolean | undefined {
  const value = own(input, field);
  if (value !== undefined && typeof value !== "boolean") throw invalidOption(`${field} has to be true or false`);
  return value;
}

/** @throws {AntomError} `ANTOM_INVALID_OPTION` also where it is a list of one, which as text would be a length of time. */
function duration(input: Input, field: string): Duration {
  const value = own(input, field);
  if (typeof value === "number" || typeof value === "string") return value;
  throw invalidOption(`${field} has to be a length of time: a number of milliseconds, or a text such as "2m"`);
}

function fault(input: Input): FaultName {
  const name = text(input, "fault");
  if (!isFaultName(name)) throw invalidOption(`there is no such fault; there are ${Object.keys(FAULTS).join(", ")}`);
  return name;
}

function faultOptions(input: Input): { executed?: boolean; delayMs?: number } {
  const [executed, delayMs] = [flag(input, "executed"), own(input, "delayMs")];
  if (delayMs !== undefined && typeof delayMs !== "number") throw invalidOption("delayMs has to be a number");
  return { ...(executed === undefined ? {} : { executed }), ...(delayMs === undefined ? {} : { delayMs }) };
}

function search(input: Input): IdSearch {
  return { id: text(input, "id"), ...(input["clientId"] === undefined ? {} : { clientId: text(input, "clientId") }) };
}

function choice(input: Input): Verification {
  const chosen = VERIFICATIONS.find((verification) => verification === input["choice"]);
  if (chosen === undefined) throw invalidOption("choice has to be approve, decline or timeOut");
  return chosen;
}

/** What something is to become; the fields that it does not take were refused before. */
function scenario(input: Input): { reason?: string; verification?: boolean; pendingFor?: Duration } {
  const verification = flag(input, "verification");
  return {
    ...(input["reason"] === undefined ? {} : { reason: text(input, "reason") }),
    ...(verification === undefined ? {} : { verification }),
    ...(input["pendingFor"] === undefined ? {} : { pendingFor: duration(input, "pendingFor") }),
  };
}

/** Which calls are meant: by operation, by client, and by fields of the body, each a JSON pointer with the value that it has to have. */
function predicate({ where }: Input, { codes }: Orderable): (call: ScriptedCall) => boolean {
  if (!isObject(where) || Object.keys(where).some((name) => !["operation", "clientId", "fields"].includes(name))) {
    throw invalidOption("where has to be an object of operation, clientId and fields");
  }
  const { operation, clientId, fields = {} } = where;
  // What no call can have would stand there for ever, and never be seen to hold.
  if (operation !== undefined && (typeof operation !== "string" || own(codes, operation) === undefined)) {
    throw invalidOption("where.operation: no product has this operation");
  }
  if (clientId !== undefined && typeof clientId !== "string") throw invalidOption("where.clientId has to be a string");
  if (
    !isObject(fields) ||
    Object.entries(fields).some(([pointer, value]) => !pointer.startsWith("/") || typeof (value ?? "") === "object")
  ) {
    throw invalidOption("where.fields has to be an object of JSON pointers and values: texts, numbers, true, false, or null for none");
  }
  return (call) =>
    (operation === undefined || operation === call.operation) &&
    (clientId === undefined || clientId === call.clientId) &&
    Object.entries(fields).every(([pointer, value]) => textOf(valueAt(call.body, pointer)) === textOf(value));
}
