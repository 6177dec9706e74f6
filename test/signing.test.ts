/** The content to sign, its signature, the header and base64: what they are, and what they are not. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPrivateKey, readPublicKey } from "../src/keys.ts";
import {
  ALGORITHM,
  contentToSign,
  formatSignatureHeader,
  fromBase64,
  parseSignatureHeader,
  type SignedParts,
  sign,
  toBase64,
  verify,
} from "../src/signing.ts";
import keys from "../vectors/keys.json" with { type: "json" };

const privateKey = readPrivateKey(keys.pairs.merchant.pkcs8Pem, "privateKey");
const publicKey = readPublicKey(keys.pairs.merchant.spkiPem, "publicKey");
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const parts: SignedParts = {
  path: "/ams/sandbox/api/v1/vaults/vaultPaymentMethod?a=%2F",
  clientId: "SANDBOX_5X00000000000000",
  time: "1685599933871",
  body: utf8('{"name":"Zoë 🎉"}'),
};

async function signatureOf(of: SignedParts): Promise<Uint8Array> {
  return parseSignatureHeader(await sign(of, privateKey, "1"))?.signature ?? new Uint8Array();
}

describe("contentToSign", () => {
  test("is method, path, line feed, client id, time and body, and nothing after it", () => {
    const content = contentToSign({ path: "/a?b=1", clientId: "id", time: "12", body: Uint8Array.of(0x7b, 0xff, 0x00, 0x0a) });
    expect(Buffer.from(content).toString("hex")).toBe(`${Buffer.from("POST /a?b=1\nid.12.").toString("hex")}7bff000a`);
  });

  test("keeps UTF-8 as it is", () => {
    const content = new TextDecoder().decode(contentToSign(parts));
    expect(content).toBe(`POST ${parts.path}\nSANDBOX_5X00000000000000.1685599933871.{"name":"Zoë 🎉"}`);
  });

  test("ends with the dot where the body is empty", () => {
    expect(new TextDecoder().decode(contentToSign({ ...parts, path: "/", body: new Uint8Array() }))).toBe(
      "POST /\nSANDBOX_5X00000000000000.1685599933871.",
    );
  });

  test("takes a body that is a part of a larger buffer", () => {
    const body = utf8("xx{}yy").subarray(2, 4);
    expect(new TextDecoder().decode(contentToSign({ ...parts, path: "/", body }))).toBe(
      "POST /\nSANDBOX_5X00000000000000.1685599933871.{}",
    );
  });

  test("has the body's bytes at its end, whatever they are", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (body) => {
        const content = contentToSign({ ...parts, body });
        const head = content.length - body.length;
        expect(content.subarray(head)).toEqual(body);
        expect(content.subarray(0, head)).toEqual(contentToSign({ ...parts, body: new Uint8Array() }));
      }),
    );
  });
});

describe("a signature", () => {
  test("holds for its parts", async () => {
    expect(await verify(parts, await signatureOf(parts), publicKey)).toBe(true);
  });

  test.each([
    ["path", { path: parts.path.replace("/sandbox", "") }],
    ["path's query", { path: parts.path.replace("?a=%2F", "") }],
    ["client id", { clientId: "SANDBOX_5X00000000000001" }],
    ["time", { time: "1685599933872" }],
    ["body", { body: utf8('{"name":"Zoë 🎊"}') }],
    ["body's end", { body: utf8('{"name":"Zoë 🎉"}\n') }],
    ["body, which is gone", { body: new Uint8Array() }],
  ])("does not survive a change of the %s", async (_, change) => {
    expect(await verify({ ...parts, ...change }, await signatureOf(parts), publicKey)).toBe(false);
  });

  test("does not survive a change of any bit of body or signature", async () => {
    const signature = await signatureOf(parts);
    const flipped = (bytes: Uint8Array, bit: number): Uint8Array =>
      bytes.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
    await fc.assert(
      fc.asyncProperty(fc.nat(parts.body.length * 8 - 1), fc.nat(signature.length * 8 - 1), async (ofBody, ofSignature) => {
        expect(await verify({ ...parts, body: flipped(parts.body, ofBody) }, signature, publicKey)).toBe(false);
        expect(await verify(parts, flipped(signature, ofSignature), publicKey)).toBe(false);
      }),
    );
  });

  test.each([0, 1, 255, 257, 512])("of %i bytes is no signature, and no fault either", async (length) => {
    expect(await verify(parts, new Uint8Array(length), publicKey)).toBe(false);
  });

  test("is the same in this thread and in the pool", async () => {
    expect(await sign(parts, privateKey, "1", false)).toBe(await sign(parts, privateKey, "1", true));
  });
});

describe("the header", () => {
  test("is algorithm, key version and percent-encoded base64", () => {
    const header = formatSignatureHeader({ algorithm: ALGORITHM, keyVersion: "3", signature: Uint8Array.of(0xfb, 0xff, 0xbe, 0x01) });
    expect(header).toBe("algorithm=RSA256, keyVersion=3, signature=%2B%2F%2B%2BAQ%3D%3D");
  });

  test("names no key version where there is none", () => {
    expect(formatSignatureHeader({ algorithm: ALGORITHM, keyVersion: undefined, signature: Uint8Array.of(0) })).toBe(
      "algorithm=RSA256, signature=AA%3D%3D",
    );
  });

  const headers = fc.record({
    algorithm: fc.stringMatching(/^[A-Za-z0-9-]{1,12}$/),
    keyVersion: fc.option(fc.stringMatching(/^\d{1,9}$/), { nil: undefined }),
    signature: fc.uint8Array({ minLength: 1, maxLength: 300 }),
  });

  test("is read as it was written, with and without blanks, percent-encoded or not", () => {
    fc.assert(
      fc.property(headers, (header) => {
        const written = formatSignatureHeader(header);
        for (const spelling of [written, written.replaceAll(", ", ","), decodeURIComponent(written)]) {
          expect(parseSignatureHeader(spelling)).toEqual(header);
        }
      }),
    );
  });

  test("of any text at all is read or refused, never a fault", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        parseSignatureHeader(text);
        parseSignatureHeader(`algorithm=RSA256,signature=${text}`);
      }),
    );
  });

  test.each([
    ["without blanks", "algorithm=RSA256,keyVersion=1,signature=%2B%2F8%3D"],
    ["with blanks everywhere", " algorithm = RSA256 ,\tkeyVersion = 1 , signature = %2B%2F8%3D "],
    ["with lower-case escapes", "algorithm=RSA256,keyVersion=1,signature=%2b%2f8%3d"],
    ["with raw base64", "algorithm=RSA256,keyVersion=1,signature=+/8="],
    ["in another order", "signature=%2B%2F8%3D,keyVersion=1,algorithm=RSA256"],
    ["with a part that is unknown", "algorithm=RSA256,keyVersion=1,signature=%2B%2F8%3D,nonce=7"],
  ])("is read %s", (_, header) => {
    expect(parseSignatureHeader(header)).toEqual({ algorithm: "RSA256", keyVersion: "1", signature: Uint8Array.of(0xfb, 0xff) });
  });

  test.each([
    ["empty", ""],
    ["only the value", "%2B%2F8%3D"],
    ["without algorithm", "keyVersion=1,signature=%2B%2F8%3D"],
    ["without value", "algorithm=RSA256,keyVersion=1"],
    ["with an empty value", "algorithm=RSA256,keyVersion=1,signature="],
    ["with a comma too many", "algorithm=RSA256,keyVersion=1,signature=%2B%2F8%3D,"],
    ["with semicolons", "algorithm=RSA256;keyVersion=1;signature=%2B%2F8%3D"],
    ["with two values", "algorithm=RSA256,signature=%2B%2F8%3D,signature=%2B%2F8%3D"],
    ["with two algorithms", "algorithm=RSA256,algorithm=RSA256,signature=%2B%2F8%3D"],
    ["with names in capitals", "ALGORITHM=RSA256,KEYVERSION=1,SIGNATURE=%2B%2F8%3D"],
    ["encoded twice", "algorithm=RSA256,keyVersion=1,signature=%252B%252F8%253D"],
    ["with a broken escape", "algorithm=RSA256,keyVersion=1,signature=%2B%2F8%3"],
    ["with an escape that is no UTF-8", "algorithm=RSA256,keyVersion=1,signature=%FF%2F8%3D"],
    ["with base64url", "algorithm=RSA256,keyVersion=1,signature=-_8%3D"],
    ["without padding", "algorithm=RSA256,keyVersion=1,signature=%2B%2F8"],
    ["with a line feed in the value", "algorithm=RSA256,keyVersion=1,signature=%2B%2F8%3D%0A"],
  ])("is refused %s", (_, header) => {
    expect(parseSignatureHeader(header)).toBeUndefined();
  });
});

describe("base64", () => {
  // RFC 4648, section 10.
  test.each(["", "f:Zg==", "fo:Zm8=", "foo:Zm9v", "foob:Zm9vYg==", "fooba:Zm9vYmE=", "foobar:Zm9vYmFy"])("%s", (vector) => {
    const [text = "", base64 = ""] = vector.split(":");
    expect(toBase64(utf8(text))).toBe(base64);
    expect(fromBase64(base64)).toEqual(utf8(text));
  });

  test("of any bytes is Node's, and is read back", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString("base64"));
        expect(fromBase64(toBase64(bytes))).toEqual(bytes);
      }),
    );
  });

  test("has one spelling for any bytes", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9+/]{0,8}={0,3}$/), (text) => {
        const bytes = fromBase64(text);
        if (bytes !== undefined) expect(toBase64(bytes)).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ["base64url", "-_8="],
    ["no padding", "Zg"],
    ["half the padding", "Zg="],
    ["too much padding", "Zg==="],
    ["padding for a whole group", "Zm9v===="],
    ["padding inside", "Zg==Zg=="],
    ["padding alone", "===="],
    ["four spare bits", "Zh=="],
    ["two spare bits", "Zm9="],
    ["a blank inside", "Zm 9v"],
    ["blanks that fill a group", "Zm9vZg  "],
    ["a line feed at the end", "Zm9v\n"],
    ["a full-width letter", "Ｚm9v"],
  ])("refuses %s", (_, text) => {
    expect(fromBase64(text)).toBeUndefined();
  });
});
