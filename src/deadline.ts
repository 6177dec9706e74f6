/** Work that may hang, bounded by a time and by a signal. */

/** How it ended: by itself, for want of time, or by the signal. */
export type Bounded<T> = { readonly value: T } | { readonly reason: "timeout" | "aborted"; readonly cause: unknown };

/** Waits for work as long as there is time and nobody aborts. What it comes to later, disturbs nobody. */
export function within<T>(work: Promise<T>, ms: number, signal: AbortSignal | undefined): Promise<Bounded<T>> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      work.catch(() => {});
      resolve({ reason: "aborted", cause: signal.reason });
      return;
    }
    const settle = (end: () => void): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", aborted);
      end();
    };
    const aborted = (): void => settle(() => resolve({ reason: "aborted", cause: signal?.reason }));
    const timer = setTimeout(() => settle(() => resolve({ reason: "timeout", cause: undefined })), ms);
    signal?.addEventListener("abort", aborted, { once: true });
    work.then(
      (value) => settle(() => resolve({ value })),
      (error: unknown) => settle(() => reject(error)),
    );
  });
}
