/** A key in a KMS or HSM: what its signer sees, and what becomes of a signer that errs. */
import { createHash, sign as nodeSign } from "node:crypto";
import { describe, expect, test } from "vitest";
import { createRsaAuthentication } from "../src/authentication.ts";
import { createAntomClient } from "../src/index.ts";
import { mistakeIn } from "../src/keys/mistakes.ts";
import { type DigestSigner, readKeys, readPrivateKey } from "../src/keys.ts";
import { contentToSign } from "../src/signing.ts";
import { antom, certificateOf, errorOf, expectRefusal, merchant, opensslSign, other } from "./support/key-forms.ts";
import { createBench, sessionRequest } from "./support/merchant.ts";

const encoder = new TextEncoder();
const content = encoder.encode('POST /path\nclient.time.{"cardNo":"4054695723100768"}');
const sha256 = (bytes: Uint8Array): Uint8Array => Uint8Array.from(createHash("sha256").update(bytes).digest());
const INVALID = { code: "ANTOM_INVALID_KEY", maybeExecuted: false };

/** A signer of the merchant's key that writes down what it is given. */
function recorded(pem: string = merchant.pkcs8Pem, more: Partial<DigestSigner> = {}) {
  const seen: unknown[][] = [];
  const signer: DigestSigner = {
    signDigest: async (...given) => {
      seen.push(given);
      return opensslSign(pem, given[0]);
    },
    ...more,
  };
  return { seen, signer };
}

describe("signDigest", () => {
  test.each([true, false])("sees the SHA-256 of the content, in memory of its own, and nothing else (alone: %s)", async (alone) => {
    const { seen, signer } = recorded();
    const signature = await readPrivateKey(signer, "privateKey").sign(content, alone);
    expect(Buffer.from(signature)).toEqual(nodeSign("sha256", content, merchant.pkcs8Pem));
    expect(seen).toEqual([[sha256(content)]]);
    const [[digest]] = seen as [[Uint8Array]];
    expect(digest.constructor).toBe(Uint8Array);
    expect(digest.buffer.byteLength).toBe(32);
  });

  test("sees the digest of what Antom gets signed, once for every attempt, and signs a request that is good", async () => {
    const { seen, signer } = recorded();
    const { privateKey, antomPublicKeys } = readKeys(signer, antom.spkiPem);
    const clientId = "SANDBOX_5X00000000000000";
    const authentication = createRsaAuthentication({ clientId, privateKey, antomPublicKeys, keyVersion: "1", now: () => 17 });
    const body = encoder.encode('{"a":"ü"}');
    const { headers } = await authentication.sign("/path?a=1", body, true);
    const bytes = contentToSign({ path: "/path?a=1", clientId, time: "17", body });
    expect(seen).toEqual([[sha256(bytes)]]);
    const value = Buffer.from(decodeURIComponent(/signature=(.+)$/.exec(headers["Signature"] ?? "")?.[1] ?? ""), "base64");
    expect(value).toEqual(nodeSign("sha256", bytes, merchant.pkcs8Pem));
  });

  test("is called on its own object, and is taken once", async () => {
    class Kms {
      readonly #pem = merchant.pkcs8Pem;
      async signDigest(digest: Uint8Array): Promise<Uint8Array> {
        return opensslSign(this.#pem, digest);
      }
    }
    const kms = new Kms();
    const key = readPrivateKey(kms, "privateKey");
    kms.signDigest = async () => new Uint8Array(256);
    expect(Buffer.from(await key.sign(content, true))).toEqual(nodeSign("sha256", content, merchant.pkcs8Pem));
  });

  test("may spoil its digest, and its signature afterwards", async () => {
    const { signer } = recorded();
    let given: Uint8Array = new Uint8Array();
    const spoiling: DigestSigner = {
      signDigest: async (digest) => {
        given = Uint8Array.from(await signer.signDigest(digest));
        digest.fill(0);
        return given;
      },
      publicKey: merchant.spkiPem,
    };
    const signature = await readPrivateKey(spoiling, "privateKey").sign(content, true);
    given.fill(0);
    expect(Buffer.from(signature)).toEqual(nodeSign("sha256", content, merchant.pkcs8Pem));
  });

  test.each([
    ["undefined", undefined],
    ["null", null],
    ["base64", opensslSign(merchant.pkcs8Pem, sha256(content)).toString("base64")],
    ["nothing", new Uint8Array()],
    ["too few bytes", new Uint8Array(255)],
    ["an elliptic-curve signature", new Uint8Array(72)],
  ])("that gives %s is refused before anything is sent", async (_, gives) => {
    const signer = { signDigest: async () => gives as Uint8Array };
    await expectRefusal(
      () => readPrivateKey(signer, "privateKey").sign(content, true),
      gives,
      "ANTOM_INVALID_KEY",
      /^privateKey could not sign: signDigest has to give/,
    );
  });

  test.each([
    ["rejects", () => Promise.reject(new Error("KMS is asleep"))],
    [
      "throws",
      () => {
        throw new Error("KMS is asleep");
      },
    ],
  ])("that %s is told, with its own error as the cause", async (_, signDigest) => {
    const error = await errorOf(() => readPrivateKey({ signDigest }, "privateKey").sign(content, true));
    expect(error).toMatchObject({ ...INVALID, message: expect.stringContaining("signDigest failed"), cause: new Error("KMS is asleep") });
  });
});

describe("signDigest whose public key is known", () => {
  const half = { publicKey: merchant.spkiPem };

  test.each([
    ["another key", recorded(other.pkcs8Pem, half).signer],
    ["the digest of the digest", { ...half, signDigest: async (digest: Uint8Array) => opensslSign(merchant.pkcs8Pem, sha256(digest)) }],
    ["nothing but noise", { ...half, signDigest: async () => new Uint8Array(256).fill(7) }],
    [
      "the digest without its prefix",
      { ...half, signDigest: async (digest: Uint8Array) => new Uint8Array(256).fill(1).map((_, at) => digest[at - 224] ?? 0) },
    ],
  ])("that signs with %s is refused, at every use", async (_, signer) => {
    const key = readPrivateKey(signer, "privateKey");
    for (const alone of [true, false]) {
      await expectRefusal(
        () => key.sign(content, alone),
        merchant.pkcs8Pem,
        "ANTOM_INVALID_KEY",
        /^privateKey is of no use.*does not verify/,
      );
    }
  });

  test("sends nothing where the check fails", async () => {
    const bench = await createBench();
    let calls = 0;
    const fetch = async (request: Request) => {
      calls++;
      return bench.options.fetch(request);
    };
    const client = createAntomClient({ ...bench.options, fetch, privateKey: recorded(other.pkcs8Pem, half).signer });
    await expect(client.createVaultingSession(sessionRequest())).rejects.toMatchObject(INVALID);
    expect(calls).toBe(0);
  });

  test("is checked until one signature was good, and no more", async () => {
    let pem = other.pkcs8Pem;
    let calls = 0;
    const signDigest = async (digest: Uint8Array) => {
      calls++;
      return opensslSign(pem, digest);
    };
    const key = readPrivateKey({ ...half, signDigest }, "privateKey");
    await expect(async () => key.sign(content, true)).rejects.toMatchObject(INVALID);
    // The key in the KMS is put right: the client needs no new start.
    pem = merchant.pkcs8Pem;
    await key.sign(content, true);
    // From here on it is trusted; a signature costs one call and no look at it.
    pem = other.pkcs8Pem;
    expect(await key.sign(content, true)).toHaveLength(256);
    expect(calls).toBe(3);
  });

  test("is checked in each of the calls that begin at once", async () => {
    const key = readPrivateKey(recorded(other.pkcs8Pem, half).signer, "privateKey");
    const ends = await Promise.allSettled([1, 2, 3].map(async () => key.sign(content, false)));
    expect(ends.map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
  });

  test("takes every form of it, and refuses every mistake by its own name", () => {
    expect(() => readPrivateKey(recorded(undefined, { publicKey: certificateOf(merchant.pkcs8Pem) }).signer, "privateKey")).not.toThrow();
    expect(() => readPrivateKey(recorded(undefined, { publicKey: undefined }).signer, "privateKey")).not.toThrow();
    const read = (publicKey: unknown) => () => readPrivateKey({ ...recorded().signer, publicKey } as DigestSigner, "privateKey", mistakeIn);
    expect(read("")).toThrow(/^privateKey\.publicKey is missing/);
    expect(read(null)).toThrow(/^privateKey\.publicKey is missing/);
    expect(read(merchant.pkcs8Pem)).toThrow(/^privateKey\.publicKey holds a private key; the public half of the signer's key/);
    expect(read(merchant.spkiBase64.slice(0, 200))).toThrow(/^privateKey\.publicKey is cut off/);
  });
});

describe("the merchant's own public key for Antom's, beside signDigest", () => {
  test("is refused at creation where publicKey is known", () => {
    const { signer, seen } = recorded(undefined, { publicKey: merchant.spkiPem });
    expect(() => readKeys(signer, [antom.spkiPem, merchant.spkiPem])).toThrow(/^antomPublicKey\[1\] is the public half of your own/);
    expect(seen).toEqual([]);
  });

  test("is refused by the first signature elsewhere, every time", async () => {
    const { privateKey } = readKeys(recorded().signer, { "1": antom.spkiPem, "2": merchant.spkiPem });
    for (const alone of [true, false]) {
      const message = expect.stringMatching(/^antomPublicKey\["2"\] is the public half of your own/);
      await expect(async () => privateKey.sign(content, alone)).rejects.toMatchObject({ ...INVALID, message });
    }
  });

  test("is not suspected where it is Antom's, and the signature is asked for once", async () => {
    const { signer, seen } = recorded();
    const { privateKey } = readKeys(signer, antom.spkiPem);
    for (let call = 0; call < 3; call++) await privateKey.sign(content, true);
    expect(seen).toHaveLength(3);
  });
});
