/** Bytes in pieces: whole in whatever pieces they come, bounded, and given up where nobody wants the rest. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bytesWithin, joined } from "../../src/platform/bytes.ts";

/** A stream that notes whether it was given up. */
function streamOf(pieces: Iterable<Uint8Array>): { stream: ReadableStream<Uint8Array>; givenUp: () => boolean } {
  const iterator = pieces[Symbol.iterator]();
  let givenUp = false;
  const stream = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      const { done, value } = iterator.next();
      if (done === true) controller.close();
      else controller.enqueue(value);
    },
    cancel: () => {
      givenUp = true;
    },
  });
  return { stream, givenUp: () => givenUp };
}

test("are one in their order, in whatever pieces they come", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 20 }), { maxLength: 20 }), async (pieces) => {
      const whole = new Uint8Array(pieces.flatMap((piece) => [...piece]));
      expect(joined(pieces)).toEqual(whole);
      expect(await bytesWithin(whole.length, streamOf(pieces).stream)).toEqual(whole);
    }),
  );
});

test("may come one by one, three hundred thousand of them", async () => {
  const one = Uint8Array.of(7);
  expect((await bytesWithin(300_000, streamOf(Array(300_000).fill(one)).stream))?.length).toBe(300_000);
});

describe("are given up", () => {
  test("with the first byte too many, of a stream without an end", async () => {
    const { stream, givenUp } = streamOf(
      (function* () {
        for (;;) yield new Uint8Array(10);
      })(),
    );
    expect(await bytesWithin(25, stream)).toBeUndefined();
    expect(givenUp()).toBe(true);
  });

  test("by a signal, while a piece is being waited for", async () => {
    let givenUp = false;
    const stream = new ReadableStream<Uint8Array>({
      cancel: () => {
        givenUp = true;
      },
    });
    const controller = new AbortController();
    const reading = bytesWithin(10, stream, controller.signal);
    controller.abort(new Error("enough"));
    await expect(reading).rejects.toThrow("enough");
    expect(givenUp).toBe(true);
  });
});

test("are none where there is no stream, and none to be believed of one that breaks", async () => {
  expect(await bytesWithin(0, null)).toEqual(new Uint8Array());
  const broken = new ReadableStream<Uint8Array>({ start: (controller) => controller.error(new Error("broken")) });
  await expect(bytesWithin(10, broken)).rejects.toThrow("broken");
});
