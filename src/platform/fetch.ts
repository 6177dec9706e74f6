/** A transport over fetch: the runtime's own, or one that the caller brings (a proxy, a dispatcher, a sandbox). */
import { bytesWithin } from "./bytes.ts";
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
  // With the signal, as the caller's fetch may not listen to it.
  const body = await bytesWithin(outgoing.maxResponseBytes, response.body, signal);
  if (body === undefined) {
    tooLarge();
    throw new Error(`more than ${outgoing.maxResponseBytes} bytes`);
  }
  return {
    answered: true,
    status: response.status,
    header: (name) => response.headers.get(name) ?? undefined,
    body,
    // Connections are out of reach behind fetch.
    discard: () => {},
  };
}
