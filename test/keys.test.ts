import { execFileSync } from "node:child_process";
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { AntomError } from "../src/errors.ts";
import { type PrivateKeyInput, type PublicKeyInput, readPrivateKey, readPublicKey } from "../src/keys.ts";
import keys from "../vectors/keys.json" with { type: "json" };

const { pkcs8Pem, pkcs8Base64, spkiPem, spkiBase64 } = keys.pairs.merchant;
const { subtle } = globalThis.crypto;
const content = new TextEncoder().encode("content");
const RSA = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };
const bytes = (base64: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(base64, "base64"));
const lines = (base64: string, end: string): string => base64.replace(/.{64}/g, `$&${end}`) + end;

function openssl(args: string, input = ""): string {
  return execFileSync("openssl", args.split(" "), { input, stdio: "pipe" }).toString();
}

function privateCryptoKey(algorithm: { name: string; hash: string }, usages: KeyUsage[], extractable = true): Promise<CryptoKey> {
  return subtle.importKey("pkcs8", bytes(pkcs8Base64), algorithm, extractable, usages);
}

function publicCryptoKey(algorithm: { name: string; hash: string }, usages: KeyUsage[]): Promise<CryptoKey> {
  return subtle.importKey("spki", bytes(spkiBase64), algorithm, true, usages);
}

describe("every form of a pair works with every other", () => {
  const spellings = (pem: string, base64: string): Record<string, string> => ({
    PEM: pem,
    "PEM with Windows line ends": pem.replaceAll("\n", "\r\n"),
    "PEM without a line feed at its end": pem.trimEnd(),
    "PEM between other text": `Bag Attributes\n    friendlyName: shop\n${pem}\nthe end\n`,
    "bare base64": base64,
    "bare base64 in lines": lines(base64, "\n"),
    "bare base64 in Windows lines": lines(base64, "\r\n"),
    "bare base64 between blanks": `  ${base64}\t\n`,
  });
  const privateForms: Record<string, () => PrivateKeyInput | Promise<PrivateKeyInput>> = {
    ...Object.fromEntries(Object.entries(spellings(pkcs8Pem, pkcs8Base64)).map(([name, text]) => [name, () => text])),
    CryptoKey: () => privateCryptoKey(RSA, ["sign"]),
    "CryptoKey that can't be exported": () => privateCryptoKey(RSA, ["sign"], false),
  };
  const publicForms: Record<string, () => PublicKeyInput | Promise<PublicKeyInput>> = {
    ...Object.fromEntries(Object.entries(spellings(spkiPem, spkiBase64)).map(([name, text]) => [name, () => text])),
    CryptoKey: () => publicCryptoKey(RSA, ["verify"]),
  };

  test.each(Object.keys(privateForms))("private: %s", async (form) => {
    const key = readPrivateKey((await privateForms[form]?.()) ?? "", "privateKey");
    const expected = openssl("pkey -pubout", pkcs8Pem);
    for (const alone of [true, false]) {
      const signature = await key.sign(content, alone);
      expect(signature).toHaveLength(256);
      expect(await readPublicKey(expected, "antomPublicKey").verify(content, signature)).toBe(true);
    }
  });

  test.each(Object.keys(publicForms))("public: %s", async (form) => {
    const key = readPublicKey((await publicForms[form]?.()) ?? "", "antomPublicKey");
    for (const make of Object.values(privateForms)) {
      const signature = await readPrivateKey(await make(), "privateKey").sign(content, true);
      expect(await key.verify(content, signature)).toBe(true);
      expect(await key.verify(content.subarray(1), signature)).toBe(false);
    }
  });
});

type Case = [mistake: string, input: unknown, code: string, says: RegExp];

// Made by openssl at every run: their bytes matter to nobody.
const ecPem = openssl("genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256");
const foreign = {
  "an elliptic-curve key": ecPem,
  "an Ed25519 key": openssl("genpkey -algorithm ED25519"),
  "an RSA-PSS key": openssl("genpkey -algorithm RSA-PSS -pkeyopt rsa_keygen_bits:1024"),
};
const certificate = openssl("req -x509 -newkey rsa:1024 -nodes -keyout /dev/null -subj /CN=shop.example -days 2");
const encrypted = openssl("pkcs8 -topk8 -v2 aes-256-cbc -iter 1 -passout pass:test", pkcs8Pem);
const pkcs1 = openssl("rsa -traditional", pkcs8Pem);
const pkcs1Public = openssl("rsa -RSAPublicKey_out", pkcs8Pem);
const pkcs1Encrypted = openssl("rsa -traditional -aes128 -passout pass:test", pkcs8Pem);
const bare = (pem: string): string => pem.replace(/-----[^-]+-----|\s/g, "");

const bytesAfter = (base64: string): string => Buffer.concat([bytes(base64), bytes("AAAA")]).toString("base64");

/** What is wrong with either key alike. */
const eitherWay = (pem: string, base64: string): Case[] => [
  ["undefined", undefined, "ANTOM_INVALID_OPTION", /is missing/],
  ["null", null, "ANTOM_INVALID_OPTION", /is missing/],
  ["an empty string", "", "ANTOM_INVALID_OPTION", /is missing/],
  ["a number", 42, "ANTOM_INVALID_OPTION", /has to be a string/],
  ["bytes", Buffer.from(base64, "base64"), "ANTOM_INVALID_OPTION", /has to be a string/],
  ["a JSON Web Key", { kty: "RSA", d: base64 }, "ANTOM_INVALID_OPTION", /has to be a string/],
  ["a file's path", "/etc/antom/merchant-key.pem", "ANTOM_INVALID_KEY", /a path instead of the key/],
  ["PEM without its end", pem.slice(0, -40), "ANTOM_INVALID_KEY", /cut off/],
  ["PEM without its beginning", pem.slice(40), "ANTOM_INVALID_KEY", /PEM/],
  ["PEM with another end", pem.replace("-----END ", "-----END RSA "), "ANTOM_INVALID_KEY", /cut off/],
  ["PEM that lost a line", pem.replace(/\n.*\n/, "\n"), "ANTOM_INVALID_KEY", /known as a key|can't be used/],
  ["PEM with \\n for line ends", pem.replaceAll("\n", "\\n"), "ANTOM_INVALID_KEY", /neither PEM nor base64/],
  ["base64 that is cut", base64.slice(0, -7), "ANTOM_INVALID_KEY", /cut off/],
  ["base64 that is cut at a group", base64.slice(0, -8), "ANTOM_INVALID_KEY", /known as a key/],
  ["base64 with bytes after the key", bytesAfter(base64), "ANTOM_INVALID_KEY", /known as a key/],
  ["base64url", base64.replaceAll("+", "-").replaceAll("/", "_"), "ANTOM_INVALID_KEY", /neither PEM nor base64/],
  ["base64 of something else", Buffer.from("not a key at all").toString("base64"), "ANTOM_INVALID_KEY", /known as a key/],
  ["a certificate", certificate, "ANTOM_INVALID_KEY", /a certificate/],
  ["a certificate's base64", bare(certificate), "ANTOM_INVALID_KEY", /a certificate/],
  ["an encrypted private key", encrypted, "ANTOM_INVALID_KEY", /encrypted/],
  ["an encrypted private key's base64", bare(encrypted), "ANTOM_INVALID_KEY", /encrypted/],
  ["an encrypted key in PKCS#1", pkcs1Encrypted, "ANTOM_INVALID_KEY", /encrypted/],
  ["a private key in PKCS#1", pkcs1, "ANTOM_INVALID_KEY", /private key in the older form PKCS#1/],
  ["a private key in PKCS#1, base64", bare(pkcs1), "ANTOM_INVALID_KEY", /private key in the older form PKCS#1/],
  ["a public key in PKCS#1", pkcs1Public, "ANTOM_INVALID_KEY", /public key in the older form PKCS#1/],
];

/** The error of a use that has to fail, be it at creation or at the first use. */
async function errorOf(use: () => unknown): Promise<unknown> {
  try {
    await use();
  } catch (error) {
    return error;
  }
  throw new Error("was not refused");
}

/** No 12 characters in a row of the key, as it was given or in hexadecimal, in anything that a log would print. */
function expectSilence(error: unknown, input: unknown): void {
  const text = typeof input === "string" ? bare(input) : JSON.stringify(input ?? "");
  const hex = Buffer.from(text, "base64").toString("hex");
  const said = [String(error), (error as Error).stack ?? "", JSON.stringify(error), inspect(error, { depth: 9, showHidden: true })].join(
    "\n",
  );
  const windows = (of: string): string[] => Array.from({ length: Math.max(0, of.length - 11) }, (_, at) => of.slice(at, at + 12));
  const printed = new Set([...windows(said), ...windows(said.replace(/\s/g, ""))]);
  expect([...windows(text), ...windows(hex)].filter((window) => printed.has(window))).toEqual([]);
}

async function expectRefusal(use: () => unknown, input: unknown, code: string, says: RegExp): Promise<void> {
  const error = await errorOf(use);
  expect(error).toBeInstanceOf(AntomError);
  expect(error).toMatchObject({ code, maybeExecuted: false, message: expect.stringMatching(says) });
  expectSilence(error, input);
}

const usePrivate = (input: unknown, alone = true) => readPrivateKey(input as PrivateKeyInput, "privateKey").sign(content, alone);
const usePublic = (input: unknown) => readPublicKey(input as PublicKeyInput, "antomPublicKey").verify(content, new Uint8Array(256));

test("the search for leaks finds one", () => {
  expect(() => expectSilence(new Error(`bad key ${pkcs8Base64.slice(500, 512)}`), pkcs8Pem)).toThrow();
  expect(() => expectSilence(new Error("bad key", { cause: Buffer.from(pkcs8Base64, "base64").subarray(0, 20) }), pkcs8Pem)).toThrow();
});

describe("a private key is refused, in words that name the option and never the key", () => {
  test.each([
    ...eitherWay(pkcs8Pem, pkcs8Base64),
    ["a public key", spkiPem, "ANTOM_INVALID_KEY", /holds a public key; a private key is needed/] as Case,
  ])("%s", async (_, input, code, says) => {
    expect(() => readPrivateKey(input as PrivateKeyInput, "privateKey")).toThrow(/^privateKey /);
    await expectRefusal(() => usePrivate(input), input, code, says);
  });

  const notRsa = /^privateKey can't be used as an RSA key/;
  test.each(Object.entries(foreign))("%s", async (_, pem) => {
    await expectRefusal(() => usePrivate(pem), pem, "ANTOM_INVALID_KEY", notRsa);
  });

  test.each(Object.entries(foreign))("%s: on Node at creation, with Web Crypto at first use", (_, pem) => {
    const create = () => readPrivateKey(pem, "privateKey");
    if (process.env["ANTOM_TEST_PLATFORM"] === "node") expect(create).toThrow(notRsa);
    else expect(create).not.toThrow();
  });

  // An even prime: the platform opens the key and fails only when it signs.
  test.each([true, false])("a key with a damaged number (alone: %s)", async (alone) => {
    const der = Buffer.from(pkcs8Base64, "base64");
    const prime = Buffer.from((await subtle.exportKey("jwk", await privateCryptoKey(RSA, ["sign"]))).p ?? "", "base64url");
    const last = der.indexOf(prime) + prime.length - 1;
    der[last] = (der[last] ?? 0) ^ 1;
    const damaged = der.toString("base64");
    await expectRefusal(() => usePrivate(damaged, alone), damaged, "ANTOM_INVALID_KEY", notRsa);
  });
});

describe("a public key is refused, in words that name the option and never the key", () => {
  test.each([
    ...eitherWay(spkiPem, spkiBase64),
    ["a private key", pkcs8Pem, "ANTOM_INVALID_KEY", /holds a private key \(PKCS#8\); Antom's public key is needed/] as Case,
  ])("%s", async (_, input, code, says) => {
    expect(() => readPublicKey(input as PublicKeyInput, "antomPublicKey")).toThrow(/^antomPublicKey /);
    await expectRefusal(() => usePublic(input), input, code, says);
  });

  test.each(Object.entries(foreign))("%s", async (_, pem) => {
    const spki = openssl("pkey -pubout", pem);
    await expectRefusal(() => usePublic(spki), spki, "ANTOM_INVALID_KEY", /^antomPublicKey can't be used as an RSA key/);
  });
});

describe("a CryptoKey is refused by its kind", () => {
  const privateKeys: Record<string, () => Promise<CryptoKey>> = {
    "a public one": () => publicCryptoKey(RSA, ["verify"]),
    "SHA-1": () => privateCryptoKey({ ...RSA, hash: "SHA-1" }, ["sign"]),
    "SHA-512": () => privateCryptoKey({ ...RSA, hash: "SHA-512" }, ["sign"]),
    "RSA-PSS": () => privateCryptoKey({ ...RSA, name: "RSA-PSS" }, ["sign"]),
    "RSA-OAEP, for decryption": () => privateCryptoKey({ ...RSA, name: "RSA-OAEP" }, ["decrypt"]),
    HMAC: () => subtle.importKey("raw", content, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]),
    ECDSA: () => subtle.importKey("pkcs8", bytes(bare(ecPem)), { name: "ECDSA", namedCurve: "P-256" }, false, ["sign"]),
  };
  test.each(Object.entries(privateKeys))("private: %s", async (_, make) => {
    const key = await make();
    expect(() => readPrivateKey(key, "privateKey")).toThrow(/^privateKey is a CryptoKey of another kind; .* type private, usage sign$/);
    await expectRefusal(() => usePrivate(key), pkcs8Base64, "ANTOM_INVALID_KEY", /CryptoKey/);
  });

  const publicKeys: Record<string, () => Promise<CryptoKey>> = {
    "a private one": () => privateCryptoKey(RSA, ["sign"]),
    "no usage": () => publicCryptoKey(RSA, []),
    "SHA-1": () => publicCryptoKey({ ...RSA, hash: "SHA-1" }, ["verify"]),
    "RSA-PSS": () => publicCryptoKey({ ...RSA, name: "RSA-PSS" }, ["verify"]),
  };
  test.each(Object.entries(publicKeys))("public: %s", async (_, make) => {
    const key = await make();
    expect(() => readPublicKey(key, "antomPublicKey")).toThrow(
      /^antomPublicKey is a CryptoKey of another kind; .* type public, usage verify$/,
    );
    await expectRefusal(() => usePublic(key), spkiBase64, "ANTOM_INVALID_KEY", /CryptoKey/);
  });

  test("an object that only looks like one", async () => {
    const look = { algorithm: { name: RSA.name, hash: { name: "SHA-256" } }, extractable: true };
    await expectRefusal(() => usePrivate({ ...look, type: "private", usages: ["sign"] }), "", "ANTOM_INVALID_KEY", /^privateKey /);
    await expectRefusal(() => usePublic({ ...look, type: "public", usages: ["verify"] }), "", "ANTOM_INVALID_KEY", /^antomPublicKey /);
  });
});
