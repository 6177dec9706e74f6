/** Notifications: delivered on the contract's schedule until they are acknowledged, and by hand whenever somebody says so. */
import type { ProductEntry } from "../../generated/products.ts";
import { invalidOption } from "../errors.ts";
import { own } from "../json.ts";
import type { Assumptions } from "./assumptions.ts";
import { isoTime } from "./behaviour/behaviour.ts";
import type { Clock } from "./clock.ts";
import { type Told, toldBy } from "./conduct.ts";
import { type Courier, type Delivered, deliverOnce, type Parcel } from "./delivery.ts";
import { createListeners } from "./listeners.ts";
import { createMemory } from "./memory.ts";
import { shownPayload } from "./reading.ts";
import { createTurns } from "./turns.ts";

/** One delivery of a notification. */
export interface DeliveryAttempt extends Delivered {
  /** Unix time in milliseconds, by the sandbox's clock. */
  readonly at: number;
  /** How long it took, by the machine's own time. */
  readonly durationMs: number;
  /** Whether somebody asked for it, beside the schedule. */
  readonly byHand: boolean;
}

/** A notification, and what became of it. */
export interface NotificationRecord {
  /** Counts them from 1; as text, for `get` and `redeliver`. */
  readonly id: string;
  readonly clientId: string;
  /** Which notification of the contract it is. */
  readonly operation: string;
  /** Where it goes to, without its query. */
  readonly url: string;
  /** Unix time in milliseconds, by the sandbox's clock. */
  readonly createdAt: number;
  /**
   * `waiting` for its next delivery, `delivering`, `acknowledged`; `givenUp` after the last one; `notSent` where this sandbox may not send
   * to that address.
   */
  readonly state: "waiting" | "delivering" | "acknowledged" | "givenUp" | "notSent";
  /** Why it was not sent. */
  readonly reason: string | undefined;
  /** The last ones, oldest first. */
  readonly attempts: readonly DeliveryAttempt[];
  /** When it is delivered next, Unix time in milliseconds. */
  readonly nextAttemptAt: number | undefined;
  /** What it brings, redacted. */
  readonly payload: unknown;
}

/** A notification to be sent by hand. */
export interface NotificationToSend {
  /** A merchant that the sandbox knows: for whom it is signed. */
  readonly clientId: string;
  /** Where to. An address that may not be sent to makes a notification that is `notSent`. */
  readonly url: string;
  /** A notification of the contract, by its name. */
  readonly operation: string;
  /** Sent as it is, whatever it is. @default the contract's first example */
  readonly payload?: object;
}

/** What may be seen of notifications, and done to them. */
export interface NotificationDesk {
  /** Oldest first. */
  list(): readonly NotificationRecord[];
  /** The notification with an id; undefined where there is none, or it was forgotten. */
  get(id: string): NotificationRecord | undefined;
  /**
   * Delivers once more, now, whatever came of it before: a duplicate, or one out of order. Its schedule stays as it is, unless this delivery
   * is acknowledged.
   *
   * @throws {AntomError} `ANTOM_INVALID_OPTION` where there is no such notification, or it may not be sent.
   */
  redeliver(id: string): Promise<DeliveryAttempt>;
  /** Holds every scheduled delivery back until `resume`; those by hand go on. */
  pause(): void;
  /** Makes up for what fell due meanwhile. */
  resume(): void;
  /** Hears of every change. */
  subscribe(listener: (notification: NotificationRecord) => void): () => void;
}

export interface Notifier extends NotificationDesk {
  send(entry: ProductEntry, notification: NotificationToSend): NotificationRecord;
  /** Resolves once no delivery is under way. */
  settled(): Promise<void>;
}

export interface NotifierOptions extends Omit<Courier, "time"> {
  readonly clock: Clock;
  readonly assumed: Assumptions;
  readonly limit: number;
  /** Hears which client has acknowledged what, as `conduct.ts` takes it. */
  readonly onAcknowledged: (clientId: string, told: Told) => void;
  /** Why an address may not be sent to; undefined where it may. */
  readonly refusal: (url: string) => string | undefined;
}

interface Sending extends Parcel {
  readonly record: { -readonly [K in keyof NotificationRecord]: NotificationRecord[K] };
  /** How long to wait for each scheduled delivery that is still to come, from the one before it. */
  readonly schedule: number[];
  /** What it tells of a request. */
  readonly told: Told | undefined;
  /** Once and for all, whatever comes of it when it is delivered again. */
  isAcknowledged: boolean;
  callOff: () => void;
}

// So many deliveries at once.
const AT_ONCE = 64;
const KEPT_ATTEMPTS = 20;
const DAY_MS = 86_400_000;

export function createNotifier({ clock, assumed, limit, refusal, onAcknowledged, ...rest }: NotifierOptions): Notifier {
  const courier: Courier = { ...rest, time: () => timeText(clock.sourceTime(), assumed) };
  const { subscribe, tell } = createListeners<NotificationRecord>();
  const sendings = createMemory<Sending>(limit, ({ callOff }) => callOff());
  const inTurn = createTurns(AT_ONCE);
  const byHand = new Set<Promise<unknown>>();
  let count = 0;
  let held: Sending[] | undefined;

  const shown = ({ record }: Sending): NotificationRecord => ({ ...record, attempts: [...record.attempts] });
  const change = (sending: Sending, to: Partial<NotificationRecord>): void => {
    Object.assign(sending.record, to);
    tell(shown(sending));
  };
  const deliver = (sending: Sending, isByHand: boolean): Promise<DeliveryAttempt> =>
    inTurn(async () => {
      change(sending, { state: "delivering" });
      const at = clock.now();
      const start = performance.now();
      const delivered = await deliverOnce(sending, courier);
      return { ...delivered, at, durationMs: Math.round(performance.now() - start), byHand: isByHand };
    });
  const attempt = async (sending: Sending, isByHand: boolean): Promise<DeliveryAttempt> => {
    const { record } = sending;
    const made = await deliver(sending, isByHand);
    sending.isAcknowledged ||= made.acknowledged;
    record.attempts = [...record.attempts.slice(1 - KEPT_ATTEMPTS), made];
    if (made.acknowledged && sending.told !== undefined) onAcknowledged(sending.clientId, sending.told);
    if (sending.isAcknowledged) {
      sending.callOff();
      sending.schedule.length = 0;
      change(sending, { state: "acknowledged", nextAttemptAt: undefined });
    } else if (isByHand || sending.schedule.length === 0) {
      change(sending, { state: sending.schedule.length > 0 || record.nextAttemptAt !== undefined ? "waiting" : "givenUp" });
    }
    return made;
  };
  const plan = (sending: Sending, from: number): void => {
    const gap = sending.schedule.shift();
    if (gap === undefined) {
      if (sending.record.state === "delivering") change(sending, { state: "givenUp", nextAttemptAt: undefined });
      return;
    }
    change(sending, { state: "waiting", nextAttemptAt: from + gap });
    sending.callOff = clock.at(from + gap, () => run(sending));
  };
  const run = async (sending: Sending): Promise<void> => {
    if (held !== undefined) {
      held.push(sending);
      return;
    }
    // Acknowledged by hand while it was held back.
    if (sending.isAcknowledged) return;
    sending.record.nextAttemptAt = undefined;
    const start = clock.now();
    await attempt(sending, false);
    if (!sending.isAcknowledged) plan(sending, start);
  };
  return {
    send: (entry, { clientId, url, operation, payload }) => {
      const notification = own(entry.notifications, operation);
      const body = payload ?? Object.values(own(entry.payloads, operation) ?? {})[0];
      if (notification === undefined || body === undefined) {
        throw invalidOption(`notify: this client's product has ${Object.keys(entry.notifications).join(", ")}`);
      }
      const now = clock.now();
      const reason = refusal(url);
      const sending: Sending = {
        url,
        clientId,
        body: new TextEncoder().encode(JSON.stringify(body)),
        acknowledgement: notification.acknowledgement,
        told: toldBy(notification, body),
        schedule: reason === undefined ? scheduleOf(notification.deliveryGapsMs, assumed) : [],
        isAcknowledged: false,
        callOff: () => {},
        record: {
          id: `${++count}`,
          clientId,
          operation,
          url: shownUrl(url),
          createdAt: now,
          state: reason === undefined ? "waiting" : "notSent",
          reason,
          attempts: [],
          nextAttemptAt: undefined,
          payload: shownPayload(body, notification),
        },
      };
      sendings.set(sending.record.id, sending);
      if (reason === undefined) plan(sending, now);
      else change(sending, {});
      return shown(sending);
    },
    list: () => [...sendings.values()].map(shown),
    get: (id) => {
      const sending = sendings.get(id);
      return sending === undefined ? undefined : shown(sending);
    },
    redeliver: async (id) => {
      const sending = sendings.get(id);
      if (sending === undefined) throw invalidOption("redeliver: there is no such notification, or it was forgotten");
      if (sending.record.state === "notSent") throw invalidOption(`redeliver: not sent: ${sending.record.reason}`);
      const made = attempt(sending, true);
      byHand.add(made);
      return made.finally(() => byHand.delete(made));
    },
    pause: () => {
      held ??= [];
    },
    resume: () => {
      const missed = held ?? [];
      held = undefined;
      for (const sending of missed) clock.at(clock.now(), () => run(sending));
    },
    subscribe,
    settled: async () => {
      while (byHand.size > 0) await Promise.all(byHand);
      await clock.settled();
    },
  };
}

/** The gaps before each delivery, the first before the first. */
function scheduleOf(gapsMs: readonly number[], { deliveries }: Assumptions): number[] {
  if (deliveries === "eightAfterTheFirst") return [0, ...gapsMs];
  let total = 0;
  return gapsMs.filter((gap) => {
    total += gap;
    return deliveries === "eightInAll" || total <= DAY_MS;
  });
}

function timeText(now: number, { notificationTime }: Assumptions): string {
  if (notificationTime === "milliseconds") return String(Math.floor(now));
  return isoTime(now);
}

/** An address without what may be a bearer link. */
function shownUrl(url: string): string {
  if (!URL.canParse(url)) return "[no URL]";
  const { origin, pathname, search } = new URL(url);
  return `${origin}${pathname}${search === "" ? "" : "?[hidden]"}`;
}
