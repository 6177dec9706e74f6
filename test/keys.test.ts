/** Every form in which a merchant may hold a key, on both platforms, against every other; openssl makes them. */
import { createHash, createPrivateKey, createPublicKey, verify } from "node:crypto";
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { keysIn } from "../src/keys/choice.ts";
import { jwkOf } from "../src/keys/rsa.ts";
import { readKeys, readPrivateKey, readPublicKey } from "../src/keys.ts";
import {
  antom,
  derOf,
  expectSilence,
  merchant,
  openssl,
  opensslSign,
  pkcs1Of,
  pkcs1PublicOf,
  privateForms,
  publicForms,
} from "./support/key-forms.ts";

const content = new TextEncoder().encode("content");
const { pkcs8Pem, spkiPem } = merchant;
// What openssl makes of it with the key itself: the scheme has no randomness.
const expected = Uint8Array.from(opensslSign(pkcs8Pem, createHash("sha256").update(content).digest()));
const privates = privateForms(pkcs8Pem);
const publics = publicForms(pkcs8Pem);

test("the oracle's signature holds by another implementation", () => {
  expect(verify("sha256", content, createPublicKey(spkiPem), expected)).toBe(true);
});

describe("a private key", () => {
  test.each(Object.entries(privates))("%s gives openssl's signature, alone and not", async (_, make) => {
    const key = readPrivateKey(await make(), "privateKey");
    expect(Uint8Array.from(await key.sign(content, true))).toEqual(expected);
    expect(Uint8Array.from(await key.sign(content, false))).toEqual(expected);
  });

  test.each(Object.entries(privates))("%s stands beside Antom's key, and not beside its own half", async (_, make) => {
    const input = await make();
    const { privateKey, antomPublicKeys } = readKeys(input, antom.spkiPem);
    expect(Uint8Array.from(await privateKey.sign(content, true))).toEqual(expected);
    expect(antomPublicKeys).toHaveLength(1);
    const refused = {
      code: "ANTOM_INVALID_KEY",
      maybeExecuted: false,
      message: expect.stringMatching(/^antomPublicKey is the public half of your own/),
    };
    const use = async () => readKeys(input, spkiPem).privateKey.sign(content, true);
    await expect(use()).rejects.toMatchObject(refused);
  });

  test.each(Object.entries(privates))("%s shows nothing of itself once it is read", async (_, make) => {
    const input = await make();
    for (const read of [readPrivateKey(input, "privateKey"), readKeys(input, antom.spkiPem)]) {
      for (const secret of [pkcs8Pem, pkcs1Of(pkcs8Pem)]) expectSilence(read, secret);
      expect(inspect(read, { depth: 9, showHidden: true })).not.toMatch(/PrivateKeyObject|CryptoKey/);
    }
  });
});

describe("a public key", () => {
  test.each(Object.entries(publics))("%s verifies openssl's signature, and no other", async (_, make) => {
    const key = readPublicKey(await make(), "antomPublicKey");
    expect(await key.verify(content, expected)).toBe(true);
    expect(await key.verify(content.subarray(1), expected)).toBe(false);
    expect(
      await key.verify(
        content,
        expected.map((byte, index) => (index === 9 ? byte ^ 1 : byte)),
      ),
    ).toBe(false);
  });

  test.each(Object.entries(publics))("%s is known for the merchant's own, at creation or before anything is sent", async (_, make) => {
    const input = await make();
    const use = async () => readKeys(pkcs8Pem, input).privateKey.sign(content, true);
    await expect(use()).rejects.toMatchObject({
      code: "ANTOM_INVALID_KEY",
      maybeExecuted: false,
      message: expect.stringContaining("of your own"),
    });
  });
});

describe("what a runtime is given", () => {
  test("is every number of the key, as openssl's forms of it hold them", () => {
    const jwk = createPrivateKey(pkcs8Pem).export({ format: "jwk" });
    for (const input of [pkcs8Pem, derOf(pkcs1Of(pkcs8Pem)), jwk]) expect(keysIn(input).map(jwkOf)).toEqual([jwk]);
    const { kty, n, e } = jwk;
    for (const input of [spkiPem, derOf(pkcs1PublicOf(pkcs8Pem))]) expect(keysIn(input).map(jwkOf)).toEqual([{ kty, n, e }]);
  });

  test.each([2048, 2056, 3072])("works with %i bits", async (bits) => {
    const pem = openssl(`genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:${bits}`);
    const key = readPrivateKey(pkcs1Of(pem), "privateKey");
    const half = readPublicKey(pkcs1PublicOf(pem), "antomPublicKey");
    const signature = await key.sign(content, true);
    expect(signature).toHaveLength(bits / 8);
    expect(await half.verify(content, signature)).toBe(true);
  });
});

test("a key's bytes are read once: who wipes them afterwards changes nothing", async () => {
  const bytes = [derOf(pkcs8Pem), derOf(spkiPem)] as const;
  const key = readPrivateKey(bytes[0], "privateKey");
  const half = readPublicKey(bytes[1], "antomPublicKey");
  for (const each of bytes) each.fill(0);
  expect(await half.verify(content, await key.sign(content, true))).toBe(true);
});
