/** What merchants give in place of the right key: each mistake is named, and nothing of the key is said. */
import { createPrivateKey, createPublicKey, createSecretKey } from "node:crypto";
import { describe, expect, test } from "vitest";
import { mistakeIn } from "../src/keys/mistakes.ts";
import type { PrivateKeyInput, PublicKeyInput } from "../src/keys.ts";
import * as keys from "../src/keys.ts";
import {
  antom,
  bare,
  certificateOf,
  certificateRequestOf,
  derOf,
  expectRefusal,
  expectSilence,
  merchant,
  ON_NODE,
  openssl,
  other,
  pkcs1Of,
  pkcs1PublicOf,
  RSA,
  storeOf,
} from "./support/key-forms.ts";

const { pkcs8Pem, pkcs8Base64, spkiPem, spkiBase64 } = merchant;
const { subtle } = globalThis.crypto;
const content = new TextEncoder().encode("content");
const jwk = createPrivateKey(pkcs8Pem).export({ format: "jwk" });
const publicJwk = createPublicKey(spkiPem).export({ format: "jwk" });

const INVALID = "ANTOM_INVALID_KEY";
const OPTION = "ANTOM_INVALID_OPTION";
type Case = [mistake: string, input: unknown, code: string, says: RegExp];

/** As a client with every operation reads them. */
const readPrivateKey = (input: PrivateKeyInput, option: string) => keys.readPrivateKey(input, option, mistakeIn);
const readPublicKey = (input: PublicKeyInput, option: string) => keys.readPublicKey(input, option, mistakeIn);
const readKeys = (privateKey: unknown, antomPublicKey: unknown) => keys.readKeys(privateKey, antomPublicKey, mistakeIn);

const usePrivate = (input: unknown, alone = true) => readPrivateKey(input as PrivateKeyInput, "privateKey").sign(content, alone);
const usePublic = (input: unknown) => readPublicKey(input as PublicKeyInput, "antomPublicKey").verify(content, new Uint8Array(256));

// Made by openssl at every run: their bytes matter to nobody.
const ecPem = openssl("genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256");
const dsaPem = openssl("dsaparam -genkey -noout 1024");
const smallPem = openssl("genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:1024");
const FOREIGN: Record<string, [pem: string, name: string]> = {
  "an elliptic-curve key": [ecPem, "an elliptic-curve key"],
  "an Ed25519 key": [openssl("genpkey -algorithm ED25519"), "an Ed25519 key"],
  "an Ed448 key": [openssl("genpkey -algorithm ED448"), "an Ed448 key"],
  "an X25519 key": [openssl("genpkey -algorithm X25519"), "an X25519 key"],
  "an X448 key": [openssl("genpkey -algorithm X448"), "an X448 key"],
  "a DSA key": [dsaPem, "a DSA key"],
  "an RSA-PSS key": [openssl("genpkey -algorithm RSA-PSS -pkeyopt rsa_keygen_bits:1024"), "an RSA-PSS key"],
};
const certificate = certificateOf(pkcs8Pem);
const encrypted = openssl("pkcs8 -topk8 -v2 aes-256-cbc -iter 1 -passout pass:test", pkcs8Pem);
const pkcs1Encrypted = openssl("rsa -traditional -aes128 -passout pass:test", pkcs8Pem);
const openssh = `-----BEGIN OPENSSH PRIVATE KEY-----\n${Buffer.from("openssh-key-v1\0none and more").toString("base64")}\n-----END OPENSSH PRIVATE KEY-----\n`;

function base64With(base64: string, change: (der: Buffer) => Buffer): string {
  return change(Buffer.from(base64, "base64")).toString("base64");
}

/** What is wrong with either key alike. */
const eitherWay = (pem: string, base64: string): Case[] => [
  ["undefined", undefined, OPTION, /is missing/],
  ["null", null, OPTION, /is missing/],
  ["an empty string", "", OPTION, /is missing/],
  ["blanks", " \n", OPTION, /is missing/],
  ["empty quotes", '""', OPTION, /is missing/],
  ["a number", 42, OPTION, /has to be text/],
  ["a list in a list", [[pem]], OPTION, /has to be text/],
  ["an empty object", {}, OPTION, /has to be text/],
  ["an object that is no key", { key: base64 }, OPTION, /has to be text/],
  ["a function", () => base64, OPTION, /has to be text/],
  ["a file's path", "/etc/antom/merchant-key.pem", INVALID, /is a file's path/],
  ["a path without an ending", "/etc/antom/key", INVALID, /is a file's path/],
  ["a path from here", "./keys/merchant", INVALID, /is a file's path/],
  ["a path from home", "~/keys/merchant", INVALID, /is a file's path/],
  ["a path on Windows", "C:\\new\\keys\\merchant", INVALID, /is a file's path/],
  ["a file's name in quotes", '"merchant.p8"', INVALID, /is a file's path/],
  ["a file's URL", "file:///etc/antom/key", INVALID, /is a file's path/],
  ["the name of a variable", "$ANTOM_KEY", INVALID, /neither PEM nor base64/],
  ["one character", "M", INVALID, /neither PEM nor base64/],
  ["one word", "undefined", INVALID, /known as a key/],
  ["PEM without its end", pem.slice(0, -40), INVALID, /cut off/],
  ["PEM without its beginning", pem.slice(40), INVALID, /PEM.*cut off/],
  ["PEM with another end", pem.replace("-----END ", "-----END OTHER "), INVALID, /cut off/],
  ["PEM that lost a line", pem.replace(/\n.*\n/, "\n"), INVALID, /known as a key|cut off/],
  ["PEM that lost its last line", pem.replace(/\n[^-\n]*\n-----END/, "\n-----END"), INVALID, /is cut off: \d+ bytes are there/],
  ["PEM with a strange character", pem.replace("MII", "MI?"), INVALID, /PEM around something that is not base64/],
  ["PEM around nothing", "-----BEGIN X-----\n-----END X-----", INVALID, /not base64/],
  ["PEM in base64 that is cut", Buffer.from(pem).subarray(0, 700).toString("base64").slice(0, 300), INVALID, /cut off/],
  ["base64 that is cut", base64.slice(0, -7), INVALID, /is cut off: \d+ bytes are there/],
  ["base64 that is cut to one character too many", base64.slice(0, 101), INVALID, /is cut off: 75 bytes are there/],
  ["base64 that is cut at a group", base64.slice(0, -8), INVALID, /is cut off: \d+ bytes are there/],
  ["base64 that is cut after its first bytes", base64.slice(0, 3), INVALID, /known as a key/],
  ["DER that is cut", Buffer.from(base64, "base64").subarray(0, 200), INVALID, /is cut off: 200 bytes are there/],
  ["base64 with bytes after the key", base64With(base64, (der) => Buffer.concat([der, Buffer.alloc(3)])), INVALID, /goes on after the end/],
  ["base64url", base64.replaceAll("+", "-").replaceAll("/", "_"), INVALID, /neither PEM nor base64/],
  ["base64 of something else", Buffer.from("not a key at all").toString("base64"), INVALID, /known as a key/],
  ["bytes of something else", Buffer.from([1, 2, 3]), INVALID, /neither PEM nor base64/],
  ["an empty Buffer", Buffer.alloc(0), INVALID, /neither PEM nor base64/],
  ["a length without end", Buffer.from([0x30, 0x80, 0, 0]), INVALID, /known as a key/],
  ["an empty sequence", Buffer.from([0x30, 0]), INVALID, /known as a key/],
  ["a sequence of other things", Buffer.from([0x30, 3, 4, 1, 0]), INVALID, /known as a key/],
  ["a sequence of an empty one", Buffer.from([0x30, 2, 0x30, 0]), INVALID, /known as a key/],
  ["a sequence whose inside is cut", Buffer.from([0x30, 3, 2, 5, 0]), INVALID, /known as a key/],
  ["a sequence of one number", Buffer.from([0x30, 3, 2, 1, 0]), INVALID, /known as a key/],
  ["a number and a sequence", Buffer.from([0x30, 5, 2, 1, 0, 0x30, 0]), INVALID, /known as a key/],
  ["numbers below zero", Buffer.from([0x30, 6, 2, 1, 0x80, 2, 1, 3]), INVALID, /known as a key/],
  ["no algorithm at all", Buffer.from([0x30, 7, 2, 1, 0, 0x30, 0, 4, 0]), INVALID, /known as a key/],
  [
    "an algorithm that nobody knows",
    Buffer.from([0x30, 0xa, 2, 1, 0, 0x30, 3, 6, 1, 1, 4, 0]),
    INVALID,
    /an algorithm that is not known here/,
  ],
  ["an RSA key with nothing inside", rsaAround(Buffer.of()), INVALID, /known as a key/],
  ["an RSA key with text inside", rsaAround(Buffer.of(4, 1, 1)), INVALID, /known as a key/],
  ["an RSA key with two things inside", rsaAround(Buffer.of(0x30, 0, 0x30, 0)), INVALID, /known as a key/],
  ["an encrypted private key", encrypted, INVALID, /encrypted private key/],
  ["an encrypted private key's base64", bare(encrypted), INVALID, /encrypted private key/],
  ["an encrypted key in PKCS#1", pkcs1Encrypted, INVALID, /encrypted private key/],
  ["an OpenSSH key", openssh, INVALID, /OpenSSH's own format/],
  ["an OpenSSH key's base64", bare(openssh), INVALID, /OpenSSH's own format/],
  ["a public OpenSSH key", "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABgQC7 shop@example", INVALID, /OpenSSH's own format/],
  ["a request for a certificate", certificateRequestOf(pkcs8Pem), INVALID, /holds a request for a certificate/],
  ["a PKCS#12 store", storeOf(pkcs8Pem), INVALID, /PKCS#12 store/],
  ["two keys in one text", pem + other[pem === pkcs8Pem ? "pkcs8Pem" : "spkiPem"], INVALID, /holds 2 keys in one text/],
  ["a JWK that is a list of them", { keys: [jwk] }, OPTION, /has to be text/],
  ["a JWK of an elliptic curve", createPrivateKey(ecPem).export({ format: "jwk" }), INVALID, /an elliptic-curve key/],
  ["a JWK of Ed25519", { kty: "OKP", crv: "Ed25519" }, INVALID, /an Ed25519/],
  ["a JWK of a secret key", { kty: "oct", k: "c2VjcmV0" }, INVALID, /a secret key/],
  ["a JWK of an unknown kind", { kty: "constructor" }, INVALID, /known as a key/],
  ["a JWK for encryption", { ...jwk, use: "enc" }, INVALID, /JSON Web Key for another use/],
  ["a JWK for RSA-PSS", { ...publicJwk, alg: "PS256" }, INVALID, /JSON Web Key for another use/],
  ["a JWK without its modulus", { ...jwk, n: undefined }, INVALID, /JSON Web Key without n,/],
  ["a JWK with numbers for text", { ...publicJwk, e: 65537 }, INVALID, /JSON Web Key without e,/],
  ["a JWK with base64 for base64url", { ...publicJwk, n: spkiBase64 }, INVALID, /JSON Web Key without n,/],
  ["a JWK whose text is cut", { ...publicJwk, n: "AAAAA" }, INVALID, /JSON Web Key without n,/],
  ["JSON that is cut", JSON.stringify(jwk).slice(0, -9), INVALID, /begins like a JSON Web Key/],
  ["JSON of something else", "{}", INVALID, /known as a key/],
  ["a KeyObject of a secret", createSecretKey(Buffer.alloc(32)), INVALID, /holds a secret key/],
  ["a KeyObject of a strange kind", { type: base64, export: () => base64 }, INVALID, /key of a strange kind/],
];

/** PKCS#8 by its outside. */
function rsaAround(inside: Buffer): Buffer {
  const algorithm = Buffer.from("300d06092a864886f70d0101010500", "hex");
  const parts = Buffer.concat([Buffer.of(2, 1, 0), algorithm, Buffer.of(4, inside.length), inside]);
  return Buffer.concat([Buffer.of(0x30, parts.length), parts]);
}

test("the search for leaks finds one", () => {
  expect(() => expectSilence(new Error(`bad key ${pkcs8Base64.slice(500, 512)}`), pkcs8Pem)).toThrow();
  expect(() => expectSilence(new Error("bad key", { cause: Buffer.from(pkcs8Base64, "base64").subarray(0, 20) }), pkcs8Pem)).toThrow();
  expect(() => expectSilence(new Error(`bad ${jwk.d?.slice(40, 52)}`), jwk)).toThrow();
});

describe("a private key is refused, in words that name the option and never the key", () => {
  test.each([
    ...eitherWay(pkcs8Pem, pkcs8Base64),
    ["a public key", spkiPem, INVALID, /holds a public key; your private key belongs here/] as Case,
    ["a public key's base64", spkiBase64, INVALID, /holds a public key; your private key belongs here/] as Case,
    ["a public key in PKCS#1", pkcs1PublicOf(pkcs8Pem), INVALID, /holds a public key; your private key belongs here/] as Case,
    ["a public JWK", publicJwk, INVALID, /holds a public key; your private key belongs here/] as Case,
    ["a public KeyObject", createPublicKey(spkiPem), INVALID, /holds a public key; your private key belongs here/] as Case,
    ["a certificate", certificate, INVALID, /holds a certificate, in which there is a public key only; your private key/] as Case,
    ["a certificate's base64", bare(certificate), INVALID, /holds a certificate/] as Case,
    ["a JWK of which only d is private", { ...publicJwk, d: jwk.d }, INVALID, /JSON Web Key without p, q, dp, dq, qi,/] as Case,
    ["an elliptic-curve key by its older form", openssl("pkey -traditional", ecPem), INVALID, /an elliptic-curve key/] as Case,
    ["an elliptic-curve key behind its parameters", openssl("ecparam -name prime256v1 -genkey"), INVALID, /an elliptic-curve key/] as Case,
    ["a DSA key by its older form", openssl("pkey -traditional", dsaPem), INVALID, /a DSA key/] as Case,
    ["a signDigest that is no function", { signDigest: true }, OPTION, /has to be text/] as Case,
  ])("%s", async (_, input, code, says) => {
    expect(() => readPrivateKey(input as PrivateKeyInput, "privateKey")).toThrow(/^privateKey /);
    await expectRefusal(() => usePrivate(input), input, code, says);
  });

  test.each(Object.values(FOREIGN))("%s", async (pem, name) => {
    for (const input of [pem, bare(pem), derOf(pem), createPrivateKey(pem)]) {
      expect(() => readPrivateKey(input, "privateKey")).toThrow(`privateKey holds ${name}; Antom takes RSA keys only`);
      await expectRefusal(() => usePrivate(input), pem, INVALID, /RSA keys only/);
    }
  });

  test("fewer than 2048 bits", async () => {
    const nearly = openssl("genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2047");
    const small = createPrivateKey(smallPem);
    const cryptoKey = await subtle.importKey("pkcs8", derOf(smallPem), RSA, false, ["sign"]);
    for (const input of [smallPem, derOf(pkcs1Of(smallPem)), small, small.export({ format: "jwk" }), cryptoKey]) {
      expect(() => readPrivateKey(input, "privateKey")).toThrow("privateKey is an RSA key of 1024 bits; at least 2048 are needed");
      await expectRefusal(() => usePrivate(input), smallPem, INVALID, /1024 bits/);
    }
    expect(() => readPrivateKey(nearly, "privateKey")).toThrow("privateKey is an RSA key of 2047 bits; at least 2048 are needed");
  });

  // A single wrong bit in any number of a key, such as the platforms would find only when they sign, or never.
  const NUMBERS = ["n", "e", "d", "p", "q", "dp", "dq", "qi"] as const;
  test.each(NUMBERS)("a damaged number: %s", async (name) => {
    const number = Buffer.from(jwk[name] ?? "", "base64url");
    const last = number.length - 1;
    number[last] = (number[last] ?? 0) ^ 2;
    const damaged = { ...jwk, [name]: number.toString("base64url") };
    expect(() => readPrivateKey(damaged, "privateKey")).toThrow(/^privateKey is damaged/);
    await expectRefusal(() => usePrivate(damaged), damaged, INVALID, /its numbers don't fit each other/);
  });

  test.each([
    ["p and q of nothing", { p: "AA", q: "AA" }],
    ["p of one", { p: "AQ", q: jwk.n }],
    ["q of one", { p: jwk.n, q: "AQ" }],
    ["p and q in the wrong order", { p: jwk.q, q: jwk.p }],
  ])("%s", async (_, change) => {
    await expectRefusal(() => usePrivate({ ...jwk, ...change }), jwk, INVALID, /its numbers don't fit each other/);
  });
});

describe("a public key is refused, in words that name the option and never the key", () => {
  test.each([
    ...eitherWay(spkiPem, spkiBase64),
    ["a private key", pkcs8Pem, INVALID, /holds a private key; a public key belongs here/] as Case,
    ["a private key's base64", pkcs8Base64, INVALID, /holds a private key; a public key belongs here/] as Case,
    ["a private key in PKCS#1", pkcs1Of(pkcs8Pem), INVALID, /holds a private key; a public key belongs here/] as Case,
    ["a private key behind its certificate", certificate + pkcs8Pem, INVALID, /holds a private key/] as Case,
    ["a private JWK", jwk, INVALID, /holds a private key; a public key belongs here/] as Case,
    ["a private KeyObject", createPrivateKey(pkcs8Pem), INVALID, /holds a private key; a public key belongs here/] as Case,
    ["a chain of certificates", certificate + certificateOf(antom.pkcs8Pem), INVALID, /holds 2 keys in one text/] as Case,
    ["a signer", { signDigest: async () => new Uint8Array(256) }, OPTION, /has to be text/] as Case,
  ])("%s", async (_, input, code, says) => {
    expect(() => readPublicKey(input as PublicKeyInput, "antomPublicKey")).toThrow(/^antomPublicKey /);
    await expectRefusal(() => usePublic(input), input, code, says);
  });

  test.each(Object.values(FOREIGN))("%s", async (pem, name) => {
    const spki = openssl("pkey -pubout", pem);
    for (const input of [spki, bare(spki), derOf(spki), createPublicKey(spki)]) {
      expect(() => readPublicKey(input, "antomPublicKey")).toThrow(`antomPublicKey holds ${name}; Antom takes RSA keys only`);
      await expectRefusal(() => usePublic(input), spki, INVALID, /RSA keys only/);
    }
  });

  test("a certificate of another algorithm", async () => {
    const pem = certificateOf(ecPem);
    await expectRefusal(() => usePublic(pem), pem, INVALID, /holds an elliptic-curve key/);
  });

  test("fewer than 2048 bits, and more than 16384", async () => {
    const small = createPublicKey(openssl("pkey -pubout", smallPem));
    const cryptoKey = await subtle.importKey("spki", small.export({ format: "der", type: "spki" }), RSA, true, ["verify"]);
    for (const input of [certificateOf(smallPem), pkcs1PublicOf(smallPem), small, small.export({ format: "jwk" }), cryptoKey]) {
      expect(() => readPublicKey(input, "antomPublicKey")).toThrow("antomPublicKey is an RSA key of 1024 bits; at least 2048 are needed");
    }
    const huge = { kty: "RSA", e: "AQAB", n: Buffer.alloc(2049, 0xff).toString("base64url") };
    expect(() => readPublicKey(huge, "antomPublicKey")).toThrow("antomPublicKey is an RSA key of 16392 bits; at most 16384 can be used");
    expect(() => readPublicKey({ ...huge, n: "AA" }, "antomPublicKey")).toThrow("antomPublicKey is an RSA key of 0 bits");
  });

  test.each([
    ["an exponent of one, with which every message would sign itself", { e: "AQ" }],
    ["an exponent of zero", { e: "AA" }],
    ["an even exponent", { e: "AQAA" }],
    ["an exponent that no runtime takes", { e: "AQAAAAAAAAAB" }],
    ["an even modulus", { n: Buffer.alloc(256, 0xfe).toString("base64url") }],
  ])("%s", async (_, change) => {
    await expectRefusal(() => usePublic({ ...publicJwk, ...change }), publicJwk, INVALID, /is damaged/);
  });
});

describe("Antom's keys, several at once", () => {
  const CASES: Case[] = [
    ["an empty list", [], OPTION, /^antomPublicKey is an empty list/],
    ["an empty object", {}, OPTION, /^antomPublicKey has to be text/],
    ["a version in words", { next: antom.spkiPem }, OPTION, /^antomPublicKey has to be text/],
    ["a version among words", { "1": antom.spkiPem, next: antom.spkiPem }, OPTION, /^antomPublicKey has to be text/],
    ["a hole in a list", [antom.spkiPem, undefined], OPTION, /^antomPublicKey\[1\] is missing/],
    ["a hole in an object", { "1": antom.spkiPem, "2": "" }, OPTION, /^antomPublicKey\["2"\] is missing/],
    ["a list in a list", [[antom.spkiPem]], OPTION, /^antomPublicKey\[0\] has to be text/],
    [
      "a private key in a list",
      [antom.spkiPem, other.pkcs8Pem],
      INVALID,
      /^antomPublicKey\[1\] holds a private key; Antom's public key belongs here/,
    ],
    ["a cut key in an object", { "7": spkiBase64.slice(0, 99) }, INVALID, /^antomPublicKey\["7"\] is cut off/],
    ["the merchant's own in a list", [antom.spkiPem, spkiPem], INVALID, /^antomPublicKey\[1\] is the public half of your own private key/],
    ["the merchant's own in an object", { "1": certificate, "2": antom.spkiPem }, INVALID, /^antomPublicKey\["1"\] is the public half/],
  ];
  test.each(CASES)("%s is refused by its place", async (_, input, code, says) => {
    await expectRefusal(() => readKeys(pkcs8Pem, input), input, code, says);
  });
});

describe("the merchant's own public key", () => {
  const FORMS: Record<string, unknown> = {
    PEM: spkiPem,
    "PKCS#1": pkcs1PublicOf(pkcs8Pem),
    certificate,
    JWK: publicJwk,
    DER: derOf(spkiPem),
    KeyObject: createPublicKey(spkiPem),
  };
  test.each(Object.entries(FORMS))("%s is refused at creation beside bytes and JWK", (_, input) => {
    for (const key of [pkcs8Pem, pkcs1Of(pkcs8Pem), derOf(pkcs8Pem), jwk]) {
      expect(() => readKeys(key, input)).toThrow(/^antomPublicKey is the public half of your own private key; Antom's public key/);
    }
  });

  test("behind CryptoKeys is refused at creation where the runtime tells, and with the first signature elsewhere", async () => {
    const mine = await subtle.importKey("pkcs8", derOf(pkcs8Pem), RSA, false, ["sign"]);
    const half = await subtle.importKey("spki", derOf(spkiPem), RSA, false, ["verify"]);
    if (ON_NODE) expect(() => readKeys(mine, half)).toThrow(/of your own private key/);
    else await expect(readKeys(mine, half).privateKey.sign(content, true)).rejects.toThrow(/of your own private key/);
  });
});

describe("a CryptoKey is refused by its kind", () => {
  const cryptoKey = (algorithm: { name: string; hash: string }, usages: KeyUsage[]) =>
    subtle.importKey("pkcs8", derOf(pkcs8Pem), algorithm, true, usages);
  const publicCryptoKey = (algorithm: { name: string; hash: string }, usages: KeyUsage[]) =>
    subtle.importKey("spki", derOf(spkiPem), algorithm, true, usages);

  test("a public one for a private one, and the other way round", async () => {
    const [mine, half] = await Promise.all([cryptoKey(RSA, ["sign"]), publicCryptoKey(RSA, ["verify"])]);
    await expectRefusal(() => usePrivate(half), spkiPem, INVALID, /^privateKey holds a public key; your private key belongs here/);
    await expectRefusal(() => usePublic(mine), pkcs8Pem, INVALID, /^antomPublicKey holds a private key; a public key belongs here/);
  });

  const privateKeys: Record<string, () => Promise<CryptoKey>> = {
    "SHA-1": () => cryptoKey({ ...RSA, hash: "SHA-1" }, ["sign"]),
    "SHA-512": () => cryptoKey({ ...RSA, hash: "SHA-512" }, ["sign"]),
    "RSA-PSS": () => cryptoKey({ ...RSA, name: "RSA-PSS" }, ["sign"]),
    "RSA-OAEP, for decryption": () => cryptoKey({ ...RSA, name: "RSA-OAEP" }, ["decrypt"]),
    ECDSA: () => subtle.importKey("pkcs8", derOf(ecPem), { name: "ECDSA", namedCurve: "P-256" }, false, ["sign"]),
  };
  test.each(Object.entries(privateKeys))("private: %s", async (_, make) => {
    const key = await make();
    expect(() => readPrivateKey(key, "privateKey")).toThrow(/^privateKey is a CryptoKey of another kind; .* usage sign$/);
    await expectRefusal(() => usePrivate(key), pkcs8Base64, INVALID, /CryptoKey/);
  });

  test("private: HMAC", async () => {
    const key = await subtle.importKey("raw", content, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
    expect(() => readPrivateKey(key, "privateKey")).toThrow(/^privateKey holds a secret key/);
  });

  const publicKeys: Record<string, () => Promise<CryptoKey>> = {
    "no usage": () => publicCryptoKey(RSA, []),
    "SHA-1": () => publicCryptoKey({ ...RSA, hash: "SHA-1" }, ["verify"]),
    "RSA-PSS": () => publicCryptoKey({ ...RSA, name: "RSA-PSS" }, ["verify"]),
  };
  test.each(Object.entries(publicKeys))("public: %s", async (_, make) => {
    const key = await make();
    expect(() => readPublicKey(key, "antomPublicKey")).toThrow(/^antomPublicKey is a CryptoKey of another kind; .* usage verify$/);
    await expectRefusal(() => usePublic(key), spkiBase64, INVALID, /CryptoKey/);
  });
});

describe("an object that only looks like a key is refused", () => {
  const look = { algorithm: { name: RSA.name, hash: { name: "SHA-256" } }, extractable: true };

  test("a CryptoKey: on Node at creation, with Web Crypto at first use", async () => {
    await expectRefusal(() => usePrivate({ ...look, type: "private", usages: ["sign"] }), "", INVALID, /^privateKey can't be used/);
    await expectRefusal(() => usePrivate({ ...look, type: "private", usages: ["sign"] }, false), "", INVALID, /^privateKey can't be used/);
    await expectRefusal(() => usePublic({ ...look, type: "public", usages: ["verify"] }), "", INVALID, /^antomPublicKey can't be used/);
  });

  test.each([
    ["gives nothing", () => undefined],
    ["gives text", () => pkcs8Pem],
    [
      "throws, with the key in its words",
      () => {
        throw new Error(pkcs8Base64);
      },
    ],
  ])("a KeyObject whose export %s", async (_, exportKey) => {
    await expectRefusal(
      () => usePrivate({ type: "private", export: exportKey }),
      pkcs8Pem,
      INVALID,
      /can't open and that can't be exported/,
    );
    await expectRefusal(() => usePublic({ type: "public", export: exportKey }), pkcs8Pem, INVALID, /can't open and that can't be exported/);
  });

  test("a KeyObject that gives the other half, or a key of another algorithm", async () => {
    await expectRefusal(() => usePrivate({ type: "private", export: () => derOf(spkiPem) }), spkiPem, INVALID, /holds a public key/);
    await expectRefusal(() => usePrivate({ type: "private", export: () => derOf(ecPem) }), ecPem, INVALID, /an elliptic-curve key/);
  });

  test("one that throws when it is looked at", async () => {
    const hostile = new Proxy(
      {},
      {
        has: () => {
          throw new Error(pkcs8Base64);
        },
      },
    );
    await expectRefusal(() => usePrivate(hostile), pkcs8Pem, INVALID, /^privateKey can't be used/);
    await expectRefusal(() => usePublic(hostile), pkcs8Pem, INVALID, /^antomPublicKey can't be used/);
  });
});

describe("without an explanation, as a client of chosen operations reads", () => {
  const refused = { code: INVALID, maybeExecuted: false };

  test.each([
    ...eitherWay(pkcs8Pem, pkcs8Base64),
    ["a public key", spkiPem, INVALID, /./] as Case,
    ["a key of another algorithm", ecPem, INVALID, /./] as Case,
    ["a short key", smallPem, INVALID, /./] as Case,
  ])("a private key is refused all the same: %s", (_, input, code) => {
    const read = () => keys.readPrivateKey(input as PrivateKeyInput, "privateKey");
    expect(read).toThrow(expect.objectContaining({ ...refused, code }));
    expect(read).toThrow(/^privateKey (is missing|has to be text|is no RSA key of the kind that belongs here; createAntomClient says)/);
  });

  test.each([
    ...eitherWay(spkiPem, spkiBase64),
    ["a private key", pkcs8Pem, INVALID, /./] as Case,
    ["a private key behind its certificate", certificate + pkcs8Pem, INVALID, /./] as Case,
    ["a key of another algorithm", openssl("pkey -pubout", ecPem), INVALID, /./] as Case,
  ])("a public key is refused all the same: %s", (_, input, code) => {
    const read = () => keys.readPublicKey(input as PublicKeyInput, "antomPublicKey");
    expect(read).toThrow(expect.objectContaining({ ...refused, code }));
    expect(read).toThrow(/^antomPublicKey (is missing|has to be text|is no RSA key of the kind that belongs here; createAntomClient says)/);
  });
});
