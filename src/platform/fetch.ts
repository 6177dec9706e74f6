/** A transport over fetch: the runtime's own, or one that the caller brings (a proxy, a dispatcher, a sandbox). */
import { joined } from "./bytes.ts";
import type { Exchange, FetchLike, OutgoingRequest, Transport, Unanswered } from "./platform.ts";

/** Once fetch was called nobody can tell how far the request came, so `sent` is true of every failure after that. */
export function createFetchTransport(fetch: FetchLike): Transport {
  return async (outgoing) => {
    if (outgoing.signal?.aborted) return { answered: false, reason: "aborted", sent: false, cause: outgoing.signal.reason };
    const controller = new AbortController();
    const ending: { reason: Unanswered["reason"] } = { reason: "network" };
    const end = (why: Unanswered["reason"]): void => {
      ending.reason = why;
      controller.abort();
    };
    const aborted = (): void => end("aborted");
    const timer = setTimeout(end, outgoing.timeoutMs, "timeout");
    outgoing.signal?.addEventListener("abort", aborted, { once: true });
    try {
      // A caller's fetch may not listen to the signal, and the call has to end all the same.
      return await Promise.race([
        exchange(fetch, outgoing, controller.signal, () => end("tooLarge")),
        new Promise<never>((_, reject) => {
          controller.signal.addEventListener("abort", () => reject(new Error("aborted")), { once: true });
        }),
      ]);
    } catch (cause) {
      const { reason } = ending;
      return { answered: false, reason, sent: true, cause: reason === "aborted" ? outgoing.signal?.reason : cause };
    } finally {
      clearTimeout(timer);
      outgoing.signal?.removeEventListener("abort", aborted);
      // Ends a body that is still being read; after a whole answer it does nothing.
      controller.abort();
    }
  };
}

async function exchange(fetch: FetchLike, outgoing: OutgoingRequest, signal: AbortSignal, tooLarge: () => void): Promise<Exchange> {
  const response = await fetch(
    new Request(outgoing.url, {
      method: "POST",
      headers: outgoing.headers,
      body: outgoing.body as Uint8Array<ArrayBuffer>,
      redirect: "manual",
      signal,
    }),
  );
  const body = await read(response, outgoing.maxResponseBytes, signal, tooLarge);
  return {
    answered: true,
    status: response.status,
    header: (name) => response.headers.get(name) ?? undefined,
    body,
    // Connections are out of reach behind fetch.
    discard: () => {},
  };
}

async function read(response: Response, limit: number, signal: AbortSignal, tooLarge: () => void): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  // A body that nobody waits for any more is given up, also where the caller's fetch does not listen to the signal.
  signal.addEventListener("abort", () => void reader?.cancel().catch(() => {}), { once: true });
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    if (done) break;
    length += value.length;
    if (length > limit) {
      tooLarge();
      throw new Error(`more than ${limit} bytes`);
    }
    chunks.push(value);
  }
  return joined(...chunks);
}
