/** Notifications: verified, typed, each handled once in effect. A web `Request` in, the acknowledgement out. */
import { platform } from "#platform";
import { CHANNELS } from "./channels.ts";
import type { Notification } from "./contract.ts";
import { type Drift, driftsOf } from "./drift.ts";
import { type AntomError, isAntomError } from "./errors.ts";
import { type IncomingNotification, type Notice, readNotice } from "./notifications/arrival.ts";
import { DELIVERY_CHANNEL, type DeliveryEvent } from "./notifications/events.ts";
import { type Handled, handle } from "./notifications/handling.ts";
import {
  type AnyNotificationOptions,
  type NotificationSettings,
  type NotificationTable,
  readNotificationOptions,
} from "./notifications/options.ts";
import { answerTo, refusal } from "./notifications/refusal.ts";
import { createAudience } from "./observation.ts";
import { redactedBody, withoutCardNumbers } from "./redaction.ts";
import type { Diagnose } from "./verification.ts";

/** What a delivery is answered with. */
export interface NotificationReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Takes deliveries. Give it to a server that speaks `Request` and `Response`, or to `toNodeListener`. */
export interface NotificationHandler {
  (request: Request): Promise<Response>;
  /** The same without the web's objects, for servers, queues and functions that have none. Never rejects. */
  receive(incoming: IncomingNotification): Promise<NotificationReply>;
}

/** Makes a handler. Products give it their notifications; callers use `createNotificationHandler`. */
export function createHandler(table: NotificationTable, options: AnyNotificationOptions, diagnose?: Diagnose): NotificationHandler {
  const settings = readNotificationOptions(options, table);
  const observers = createDeliveryObservers(settings);
  let inFlight = 0;

  const receive = async (incoming: IncomingNotification): Promise<NotificationReply> => {
    const start = performance.now();
    const ended = (state: DeliveryEvent["state"], reply: NotificationReply, error?: AntomError, notice?: Notice, attempt?: number) => {
      observers.delivered(() => eventOf(state, reply.status, performance.now() - start, error, notice, attempt));
      return reply;
    };
    if (inFlight >= settings.maxConcurrent) {
      const error = refusal("ANTOM_BUSY", `There are more deliveries at once than maxConcurrent (${settings.maxConcurrent}).`);
      return ended("busy", replyTo(error), error);
    }
    inFlight++;
    let notice: Notice | undefined;
    try {
      notice = await readNotice(incoming, settings, diagnose);
      observers.compared(notice);
      const handled = await dispatch(notice, settings);
      const reply = handled.error === undefined ? acknowledgementOf(notice.operation) : replyTo(handled.error);
      return ended(handled.state, reply, handled.error, notice, handled.attempt);
    } catch (cause) {
      const error = isAntomError(cause)
        ? cause
        : refusal("ANTOM_HANDLER", "Something unforeseen went wrong.", { maybeExecuted: true, cause });
      return ended(notice === undefined && isAntomError(cause) ? "refused" : "failed", replyTo(error), error, notice);
    } finally {
      inFlight--;
    }
  };
  const handler = async (request: Request): Promise<Response> => {
    const { pathname, search } = new URL(request.url);
    const { status, headers, body } = await receive({
      method: request.method,
      path: pathname + search,
      header: (name) => request.headers.get(name) ?? undefined,
      body: request.bodyUsed || request.body?.locked ? undefined : chunksOf(request.body),
    });
    return new Response(body, { status, headers });
  };
  return Object.assign(handler, { receive });
}

async function dispatch(notice: Notice, settings: NotificationSettings): Promise<Handled> {
  const { id } = notice.operation;
  const handler = settings.on[id];
  if (handler !== undefined) return handle(notice, handler, settings);
  return { state: "failed", error: refusal("ANTOM_UNKNOWN_NOTIFICATION", `on has no handler for ${id}.`, { operation: id }) };
}

function acknowledgementOf({ acknowledgement }: Notification): NotificationReply {
  return { status: 200, headers: JSON_HEADERS, body: JSON.stringify(acknowledgement) };
}

const JSON_HEADERS = { "Content-Type": "application/json; charset=UTF-8" };

function replyTo(error: AntomError): NotificationReply {
  const { status, message } = answerTo(error);
  const headers = {
    ...JSON_HEADERS,
    ...(status === 405 ? { Allow: "POST" } : {}),
    // What was not read of the body stands in the way of the next request.
    ...(status === 408 || status === 413 ? { Connection: "close" } : {}),
  };
  return { status, headers, body: JSON.stringify({ code: error.code, message }) };
}

/** The pieces of a stream. Letting go of it ends it at once, also while a piece is being waited for. */
function chunksOf(stream: ReadableStream<Uint8Array> | null): AsyncIterable<Uint8Array> | Uint8Array {
  if (stream === null) return new Uint8Array();
  return {
    [Symbol.asyncIterator]: () => {
      const reader = stream.getReader();
      return {
        next: () => reader.read() as Promise<IteratorResult<Uint8Array>>,
        return: async () => {
          await reader.cancel();
          return { done: true, value: undefined };
        },
      };
    },
  };
}

interface DeliveryObservers {
  delivered(make: () => DeliveryEvent): void;
  compared(notice: Notice): void;
}

function createDeliveryObservers({ onDelivery, onDrift }: NotificationSettings): DeliveryObservers {
  const deliveries = createAudience<DeliveryEvent>(onDelivery, platform.channel?.(DELIVERY_CHANNEL));
  const drifts = createAudience<Drift>(onDrift, platform.channel?.(CHANNELS.drift));
  return {
    delivered: (make) => {
      if (deliveries.listens) deliveries.tell(make);
    },
    compared: ({ operation, body, result }) => {
      if (!drifts.listens) return;
      for (const drift of driftsOf({ operation, body, result, verified: true })) drifts.tell(() => ({ ...drift }));
    },
  };
}

function eventOf(
  state: DeliveryEvent["state"],
  httpStatus: number,
  durationMs: number,
  error: AntomError | undefined,
  notice: Notice | undefined,
  attempt: number | undefined,
): DeliveryEvent {
  const about = { state, httpStatus, durationMs, ...(error === undefined ? {} : { error }) };
  if (notice === undefined) return about;
  const { operation, clientId, key, requestTime, body, outcome } = notice;
  const { next, result, final, known } = outcome;
  return {
    ...about,
    operation: operation.id,
    clientId,
    key,
    ...(attempt === undefined ? {} : { attempt }),
    requestTime,
    notification: redactedBody(operation.response, body),
    outcome: { next, result: { ...result, resultCode: withoutCardNumbers(result.resultCode) }, final, known },
  };
}
