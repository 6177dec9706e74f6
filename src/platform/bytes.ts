/** Bytes that come in pieces. */

/** One array of all the pieces, in their order. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const piece of pieces) {
    bytes.set(piece, offset);
    offset += piece.length;
  }
  return bytes;
}

/**
 * All bytes of a stream; undefined where there are more than `limit`, and the rest is given up then.
 *
 * @throws the signal's reason where that aborts first, and whatever breaks the stream.
 */
export async function bytesWithin(
  limit: number,
  stream: ReadableStream<Uint8Array> | null,
  signal?: AbortSignal,
): Promise<Uint8Array | undefined> {
  const pieces: Uint8Array[] = [];
  if (stream === null) return joined(pieces);
  const reader = stream.getReader();
  const giveUp = (): void => void reader.cancel().catch(() => {});
  signal?.addEventListener("abort", giveUp, { once: true });
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) {
      // A stream that was given up ends like a whole one.
      signal?.throwIfAborted();
      return joined(pieces);
    }
    length += value.length;
    if (length > limit) {
      giveUp();
      return undefined;
    }
    pieces.push(value);
  }
}
