/** A sandbox whose inspector is open, a client that calls it over HTTP, and a merchant whose acknowledgements can be turned off. */
import { type AntomClientOptions, createAntomClient } from "../../src/index.ts";
import type { ListeningSandbox, Sandbox, SandboxOptions } from "../../src/sandbox/index.ts";
import { ACKNOWLEDGEMENT } from "./deliveries.ts";
import { STRANGER } from "./key-pairs.ts";
import { createBench } from "./merchant.ts";

export const TOKEN = "token-of-this-start";

export interface Inspected {
  readonly sandbox: Sandbox;
  /** Where it listens now. */
  server: ListeningSandbox;
  readonly antom: ReturnType<typeof createAntomClient>;
  /** Signs with a key that the sandbox does not know. */
  readonly forger: ReturnType<typeof createAntomClient>;
  readonly options: AntomClientOptions;
  /** Whether the merchant acknowledges what it is told. */
  acknowledges: boolean;
  /** The same, with the token as a program brings it. */
  ask(path: string, init?: RequestInit): Promise<Response>;
  /** Sends an order as the page does. */
  order(order: Readonly<Record<string, string>>): Promise<{ taken: boolean; said: string }>;
  close(): Promise<void>;
}

export async function openInspected(more: SandboxOptions = {}): Promise<Inspected> {
  const bench = await createBench({
    deliver: async () => (inspected.acknowledges ? new Response(ACKNOWLEDGEMENT) : new Response("no", { status: 500 })),
    ...more,
  });
  const { sandbox } = bench;
  const server = await sandbox.listen(0, { token: TOKEN });
  const { fetch: _, ...merchant } = bench.options;
  const options = { ...merchant, gateway: server.url, retries: 0 };
  const inspected: Inspected = {
    sandbox,
    server,
    antom: createAntomClient(options),
    forger: createAntomClient({ ...options, privateKey: STRANGER.privateKey }),
    options,
    acknowledges: false,
    ask: (path, init = {}) =>
      fetch(`${inspected.server.url}${path}`, { ...init, headers: { Authorization: `Bearer ${TOKEN}`, ...init.headers } }),
    order: async (order) => {
      const headers = { "Content-Type": "application/json" };
      const response = await inspected.ask("/inspector/actions", { method: "POST", headers, body: JSON.stringify(order) });
      return (await response.json()) as { taken: boolean; said: string };
    },
    close: () => inspected.server.close(),
  };
  return inspected;
}

/** One event of a stream. */
export interface Told {
  readonly id: string | undefined;
  readonly event: string;
  readonly data: string;
}

/** Reads a stream of events until one fits, and leaves. */
export async function eventsUntil(response: Response, fits: (told: Told) => boolean): Promise<Told[]> {
  const told: Told[] = [];
  let text = "";
  const decoder = new TextDecoder();
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) throw new Error(`the stream ended after ${told.length} events`);
    text += decoder.decode(value, { stream: true });
    const blocks = text.split("\n\n");
    text = blocks.pop() ?? "";
    for (const block of blocks) {
      const fields = new Map(block.split("\n").map((row) => [row.slice(0, row.indexOf(": ")), row.slice(row.indexOf(": ") + 2)]));
      const one = { id: fields.get("id"), event: fields.get("event") ?? "", data: fields.get("data") ?? "" };
      told.push(one);
      if (fits(one)) {
        await reader.cancel();
        return told;
      }
    }
  }
}
