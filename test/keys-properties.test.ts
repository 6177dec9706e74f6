/** Keys that were damaged at random: refused by our error, or taken for a key that works; never a word of the key. */
import { createHash, createPublicKey, verify } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { AntomError } from "../src/errors.ts";
import { readPrivateKey, readPublicKey } from "../src/keys.ts";
import { certificateOf, derOf, expectSilence, merchant, opensslSign, pkcs1Of, pkcs1PublicOf } from "./support/key-forms.ts";

const SEED = 20261120;
const { pkcs8Pem, spkiPem } = merchant;
const content = new TextEncoder().encode("content");
const expected = Uint8Array.from(opensslSign(pkcs8Pem, createHash("sha256").update(content).digest()));
const half = createPublicKey(spkiPem);

const PRIVATE: Record<string, Uint8Array> = { "PKCS#8": derOf(pkcs8Pem), "PKCS#1": derOf(pkcs1Of(pkcs8Pem)) };
const PUBLIC: Record<string, Uint8Array> = {
  SPKI: derOf(spkiPem),
  "PKCS#1": derOf(pkcs1PublicOf(pkcs8Pem)),
  certificate: derOf(certificateOf(pkcs8Pem)),
};

/** Some other bytes than these: a bit flipped, bytes cut off, put in, taken out or overwritten. */
function damaged(der: Uint8Array): fc.Arbitrary<Uint8Array> {
  // The outline of a key stands in its first bytes, so half of the changes go there.
  const at = fc.oneof(fc.nat(Math.min(48, der.length - 1)), fc.nat(der.length - 1));
  const some = fc.uint8Array({ minLength: 1, maxLength: 4 });
  const join = (...parts: Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));
  return fc.oneof(
    fc.tuple(at, fc.nat(7)).map(([index, bit]) => der.map((byte, each) => (each === index ? byte ^ (1 << bit) : byte))),
    at.map((length) => der.slice(0, length)),
    at.map((start) => der.slice(start + 1)),
    fc.tuple(at, some).map(([index, more]) => join(der.subarray(0, index), more, der.subarray(index))),
    fc.tuple(at, fc.integer({ min: 1, max: 40 })).map(([index, length]) => join(der.subarray(0, index), der.subarray(index + length))),
    fc.tuple(at, some).map(([index, more]) => join(der.subarray(0, index), more, der.subarray(index + more.length))),
  );
}

const written = (der: Uint8Array) =>
  fc.constantFrom(der, Buffer.from(der).toString("base64"), `-----BEGIN X-----\n${Buffer.from(der).toString("base64")}\n-----END X-----\n`);

/** Runs a use to its end; what it throws has to be our error, and silent. */
async function used<T>(use: () => T | Promise<T>, secret: Uint8Array): Promise<T | undefined> {
  try {
    return await use();
  } catch (error) {
    expect(error).toBeInstanceOf(AntomError);
    expect(error).toMatchObject({ maybeExecuted: false, code: expect.stringMatching(/^ANTOM_INVALID_(KEY|OPTION)$/) });
    expectSilence(error, secret);
    return undefined;
  }
}

describe("a private key", () => {
  test.each(Object.entries(PRIVATE))("%s: damaged, it is refused, or was not touched where it matters", async (_, der) => {
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(damaged(der).chain(written), async (input) => {
        const signature = await used(() => readPrivateKey(input, "privateKey").sign(content, true), der);
        if (signature === undefined) refused++;
        else expect(verify("sha256", content, half, signature)).toBe(true);
      }),
      { numRuns: 250, seed: SEED },
    );
    expect(refused).toBeGreaterThan(150);
  });

  test.each(Object.entries(PRIVATE))("%s: cut anywhere, it is refused at creation", (_, der) => {
    for (let length = 0; length < der.length; length += 7) {
      expect(() => readPrivateKey(der.subarray(0, length), "privateKey")).toThrow(AntomError);
    }
  });

  // No number of a key is without its part in the check, so that none can be wrong and unseen.
  test("PKCS#1: no bit of its numbers can be wrong without being seen at creation", () => {
    const der = PRIVATE["PKCS#1"] ?? new Uint8Array();
    for (let index = 8; index < der.length; index += 3) {
      const flipped = der.map((byte, each) => (each === index ? byte ^ (1 << (index % 8)) : byte));
      expect(() => readPrivateKey(flipped, "privateKey")).toThrow(AntomError);
    }
  });
});

describe("a public key", () => {
  test.each(Object.entries(PUBLIC))("%s: damaged, it is refused, or verifies and throws nothing of its own", async (_, der) => {
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(damaged(der).chain(written), async (input) => {
        const genuine = await used(() => readPublicKey(input, "antomPublicKey").verify(content, expected), der);
        if (genuine === undefined) refused++;
        else expect(typeof genuine).toBe("boolean");
      }),
      { numRuns: 250, seed: SEED },
    );
    expect(refused).toBeGreaterThan(50);
  });
});

describe("anything at all", () => {
  const anything = fc.oneof(
    fc.anything(),
    fc.string({ unit: "binary" }),
    fc.base64String(),
    fc.uint8Array({ maxLength: 64 }).map((tail) => Uint8Array.from([0x30, tail.length, ...tail])),
    fc.record({ kty: fc.constant("RSA"), n: fc.base64String(), e: fc.base64String(), d: fc.option(fc.base64String(), { nil: undefined }) }),
    fc.string().map((text) => `-----BEGIN ${text}-----\n${text}\n-----END ${text}-----`),
  );

  test("is refused by our error", async () => {
    await fc.assert(
      fc.asyncProperty(anything, async (input) => {
        for (const read of [readPrivateKey, readPublicKey]) expect(() => read(input as never, "key")).toThrow(AntomError);
      }),
      { numRuns: 400, seed: SEED },
    );
  });
});
