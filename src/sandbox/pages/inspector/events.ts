/** What happens in the sandbox, sent to open pages as server-sent events. */
import { SECURITY_HEADERS } from "../../security.ts";
import type { Stage } from "../route.ts";
import type { Entry, Feed, FeedName, Pending } from "./feeds.ts";

/** So many pages are served at once. */
export const MOST_STREAMS = 8;
/** A reader with more than this before it, in bytes, is cut off; it may come back and go on where it was. */
export const MOST_WAITING_BYTES = 2_097_152;
// What happens within this time is sent together: eyes see no difference, and two hundred calls a second are ten events.
const BATCH_MS = 100;
// Often enough to see how fast the clock runs, and that the line still stands.
const CLOCK_MS = 1_000;
// A browser comes back after so long.
const RETRY_MS = 1_000;

/** A change of a list, as it is sent. */
export interface FeedMessage {
  readonly feed: FeedName;
  /** Whether everything that was sent before is void. */
  readonly reset: boolean;
  readonly most: number;
  readonly entries: readonly Entry[];
}

/** The time of the sandbox. */
export interface ClockMessage {
  /** Another one for each start: numbers begin anew then. */
  readonly start: string;
  readonly now: number;
}

/** Who is told what happens. */
export interface Streams {
  /** A new stream of events; `after` is the last one that the reader has seen. 503 where there are enough of them. */
  open(after: string): Response;
}

interface Changes {
  reset: boolean;
  readonly entries: Map<number, Pending>;
}

export function createStreams(clock: Stage["clock"], feeds: readonly Feed[]): Streams {
  // Numbers begin anew with every start, so an id of an earlier one must not be taken for one of this.
  const start = crypto.randomUUID().slice(0, 8);
  let open = 0;

  const streamOf = (after: string): ReadableStream => {
    const changes = new Map<Feed, Changes>();
    const ends: (() => void)[] = [];
    let controller: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>>;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOpen = true;

    const end = (): void => {
      if (!isOpen) return;
      isOpen = false;
      open -= 1;
      clearTimeout(timer);
      for (const stop of ends) stop();
    };
    const send = (event: string, message: FeedMessage | ClockMessage, id?: string): void => {
      if (!isOpen) return;
      const bytes = encoder.encode(`${id === undefined ? "" : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(message)}\n\n`);
      if ((controller.desiredSize ?? 0) < bytes.length) {
        // Not closed but broken off: what is waiting for a reader that does not read is let go at once.
        controller.error(new Error("the reader is too slow"));
        end();
        return;
      }
      controller.enqueue(bytes);
    };
    const sendFeed = (feed: Feed, { reset, entries }: Changes): void => {
      const drawn = [...entries.values()].map(({ draw }) => draw());
      const last = drawn.at(-1);
      const id = feed.name === "exchanges" && last !== undefined ? `${start}.${last.key}` : undefined;
      send("feed", { feed: feed.name, reset, most: feed.most, entries: drawn }, id);
    };
    const flush = (): void => {
      timer = undefined;
      for (const [feed, change] of changes) sendFeed(feed, change);
      changes.clear();
    };
    const note = (feed: Feed, pending: Pending | undefined): void => {
      if (pending === undefined) changes.set(feed, wholeOf(feed));
      else {
        const change = changes.get(feed) ?? { reset: false, entries: new Map() };
        changes.set(feed, change);
        change.entries.delete(pending.key);
        change.entries.set(pending.key, pending);
        const [oldest] = change.entries.keys();
        if (change.entries.size > feed.most && oldest !== undefined) change.entries.delete(oldest);
      }
      timer ??= setTimeout(flush, BATCH_MS);
    };
    return new ReadableStream(
      {
        start: (own) => {
          controller = own;
          open += 1;
          own.enqueue(encoder.encode(`retry: ${RETRY_MS}\n\n`));
          send("clock", { start, now: clock.now() });
          const seen = numberAfter(after, start);
          for (const feed of feeds) {
            const first = wholeOf(feed);
            if (feed.name === "exchanges" && seen !== undefined) {
              first.reset = false;
              for (const key of [...first.entries.keys()]) if (key <= seen) first.entries.delete(key);
            }
            sendFeed(feed, first);
            ends.push(feed.subscribe((pending) => note(feed, pending)));
          }
          const beat = setInterval(() => send("clock", { start, now: clock.now() }), CLOCK_MS);
          // A stream that nobody reads any more must not keep a process.
          if (typeof beat === "object") beat.unref();
          ends.push(() => clearInterval(beat));
        },
        cancel: end,
      },
      new ByteLengthQueuingStrategy({ highWaterMark: MOST_WAITING_BYTES }),
    );
  };
  return {
    open: (after) => {
      if (open >= MOST_STREAMS) {
        return new Response("Too many pages are open.\n", { status: 503, headers: { "Content-Type": "text/plain", ...SECURITY_HEADERS } });
      }
      return new Response(streamOf(after), { headers: { ...SECURITY_HEADERS, "Content-Type": "text/event-stream; charset=UTF-8" } });
    },
  };
}

const encoder = new TextEncoder();

function wholeOf(feed: Feed): Changes {
  return { reset: true, entries: new Map(feed.list().map((pending) => [pending.key, pending])) };
}

/** The number of the last exchange that a reader of this start has seen. */
function numberAfter(after: string, start: string): number | undefined {
  const [, of, number] = /^([\da-f]{8})\.(\d{1,15})$/.exec(after) ?? [];
  return of === start && number !== undefined ? Number(number) : undefined;
}
