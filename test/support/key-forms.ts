/** The keys of vectors/keys.json in every form in which they may arrive, made by the openssl command line. */
import { execFileSync } from "node:child_process";
import { createPrivateKey, createPublicKey } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { expect } from "vitest";
import { AntomError } from "../../src/errors.ts";
import type { PrivateKeyInput, PublicKeyInput } from "../../src/keys.ts";
import keys from "../../vectors/keys.json" with { type: "json" };

export const { merchant, antom, other } = keys.pairs;
export const RSA = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };
export const ON_NODE: boolean = process.env["ANTOM_TEST_PLATFORM"] === "node";

export function openssl(args: string, input = ""): string {
  return execFileSync("openssl", args.split(" "), { input, stdio: "pipe" }).toString();
}

export const bare = (pem: string): string => pem.replace(/-----[^-]+-----|\s/g, "");
export const derOf = (pem: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(bare(pem), "base64"));

/** openssl with a private key in a file, which stands for KEY in its arguments. */
function opensslWithKey(privatePem: string, args: readonly string[], input: string | Uint8Array = ""): Buffer {
  const folder = mkdtempSync(join(tmpdir(), "antom-keys-"));
  try {
    const file = join(folder, "key.pem");
    writeFileSync(file, privatePem);
    return execFileSync(
      "openssl",
      args.map((arg) => (arg === "KEY" ? file : arg)),
      { input, stdio: "pipe" },
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const SUBJECT = ["-subj", "/C=SG/O=Shop/CN=shop.example"];

/** A certificate for the public half of a private key, signed by itself. */
export function certificateOf(privatePem: string, ...more: readonly string[]): string {
  return opensslWithKey(privatePem, ["req", "-x509", "-key", "KEY", ...SUBJECT, "-days", "2", ...more]).toString();
}

export function certificateRequestOf(privatePem: string): string {
  return opensslWithKey(privatePem, ["req", "-new", "-key", "KEY", ...SUBJECT]).toString();
}

/** PKCS#12, what .p12 and .pfx files hold. */
export function storeOf(privatePem: string): Buffer {
  return opensslWithKey(privatePem, ["pkcs12", "-export", "-inkey", "KEY", "-passout", "pass:test"], certificateOf(privatePem));
}

/** What a KMS does: signs a digest, which it takes for what it is. */
export function opensslSign(privatePem: string, sha256: Uint8Array): Buffer {
  const options = ["-pkeyopt", "digest:sha256", "-pkeyopt", "rsa_padding_mode:pkcs1"];
  return opensslWithKey(privatePem, ["pkeyutl", "-sign", "-inkey", "KEY", ...options], sha256);
}

/** The ways in which one PEM is written down, handed on, pasted and put into an environment variable. */
function spellings(name: string, pem: string): Record<string, string> {
  const base64 = bare(pem);
  const lines = (end: string): string => base64.replace(/.{64}/g, `$&${end}`) + end;
  return {
    [`${name}: PEM`]: pem,
    [`${name}: PEM with Windows line ends`]: pem.replaceAll("\n", "\r\n"),
    [`${name}: PEM without a line feed at its end`]: pem.trimEnd(),
    [`${name}: PEM in one line, with blanks for line ends`]: pem.replaceAll("\n", " "),
    [`${name}: PEM with \\n for line ends`]: pem.replaceAll("\n", "\\n"),
    [`${name}: PEM with \\r\\n for line ends, in quotes`]: `"${pem.replaceAll("\n", "\\r\\n")}"`,
    [`${name}: PEM with \\\\n for line ends`]: pem.replaceAll("\n", "\\\\n"),
    [`${name}: PEM in double quotes`]: `"${pem}"`,
    [`${name}: PEM in single quotes between blanks`]: `  '${pem}' \n`,
    [`${name}: PEM between other text`]: `Bag Attributes\n    friendlyName: shop\n${pem}\nthe end\n`,
    [`${name}: PEM with a byte order mark`]: `\ufeff${pem}`,
    [`${name}: PEM with another label`]: pem.replaceAll(/(BEGIN|END) [A-Z ]+-/g, "$1 ANY OTHER KEY-"),
    [`${name}: PEM in base64`]: Buffer.from(pem).toString("base64"),
    [`${name}: base64`]: base64,
    [`${name}: base64 in lines`]: lines("\n"),
    [`${name}: base64 in Windows lines`]: lines("\r\n"),
    [`${name}: base64 in lines that end with \\n`]: lines("\\n"),
    [`${name}: base64 between blanks`]: `  ${base64}\t\n`,
    [`${name}: base64 in double quotes`]: `"${base64}"`,
    [`${name}: base64 in single quotes`]: `'${base64}'`,
    [`${name}: base64 without its padding`]: base64.replace(/=+$/, ""),
  };
}

function bytes(name: string, pem: string): Record<string, Uint8Array | ArrayBuffer> {
  const der = derOf(pem);
  const padded = Buffer.concat([Buffer.alloc(5, 0x30), der, Buffer.alloc(7, 0x30)]);
  return {
    [`${name}: DER as Uint8Array`]: der,
    [`${name}: DER as Buffer`]: Buffer.from(der),
    [`${name}: DER as a part of a larger Buffer`]: padded.subarray(5, 5 + der.length),
    [`${name}: DER as ArrayBuffer`]: der.buffer,
    [`${name}: a PEM file as Buffer`]: Buffer.from(pem),
    [`${name}: a base64 file as Buffer`]: Buffer.from(`${bare(pem)}\n`),
  };
}

export const pkcs1Of = (privatePem: string): string => openssl("rsa -traditional", privatePem);
export const pkcs1PublicOf = (privatePem: string): string => openssl("rsa -RSAPublicKey_out", privatePem);

/** By name; made new for every use. */
export type Forms<Input> = Readonly<Record<string, () => Input | Promise<Input>>>;

function constant<Input>(forms: Record<string, Input>): Forms<Input> {
  return Object.fromEntries(Object.entries(forms).map(([name, input]) => [name, () => input]));
}

export function privateForms(pkcs8Pem: string): Forms<PrivateKeyInput> {
  const pkcs1 = pkcs1Of(pkcs8Pem);
  const key = createPrivateKey(pkcs8Pem);
  const jwk = key.export({ format: "jwk" });
  const cryptoKey = (extractable: boolean) => crypto.subtle.importKey("pkcs8", derOf(pkcs8Pem), RSA, extractable, ["sign"]);
  return {
    ...constant<PrivateKeyInput>({
      ...spellings("PKCS#8", pkcs8Pem),
      ...spellings("PKCS#1", pkcs1),
      ...bytes("PKCS#8", pkcs8Pem),
      ...bytes("PKCS#1", pkcs1),
      "PEM with its public key behind it": pkcs8Pem + openssl("pkey -pubout", pkcs8Pem),
      "PEM with its certificate in front of it": certificateOf(pkcs8Pem) + pkcs8Pem,
      JWK: jwk,
      "JWK with alg and use": { ...jwk, alg: "RS256", use: "sig", kid: "1", key_ops: ["sign"] },
      "JWK as JSON": JSON.stringify(jwk),
      "JWK as JSON in quotes": `'${JSON.stringify(jwk, undefined, 2)}'`,
      KeyObject: key,
      "KeyObject of another copy": { type: "private", export: (options) => key.export(options) },
      signDigest: { signDigest: async (sha256) => opensslSign(pkcs8Pem, sha256) },
      "signDigest with its public key": {
        signDigest: async (sha256) => opensslSign(pkcs8Pem, sha256),
        publicKey: openssl("pkey -pubout", pkcs8Pem),
      },
    }),
    "JWK from Web Crypto": async () => crypto.subtle.exportKey("jwk", await cryptoKey(true)),
    CryptoKey: () => cryptoKey(true),
    "CryptoKey that can't be exported": () => cryptoKey(false),
  };
}

export function publicForms(privatePem: string): Forms<PublicKeyInput> {
  const spki = openssl("pkey -pubout", privatePem);
  const pkcs1 = pkcs1PublicOf(privatePem);
  const certificate = certificateOf(privatePem);
  const key = createPublicKey(spki);
  const cryptoKey = (extractable: boolean) => crypto.subtle.importKey("spki", derOf(spki), RSA, extractable, ["verify"]);
  const jwk = key.export({ format: "jwk" });
  return {
    ...constant<PublicKeyInput>({
      ...spellings("SPKI", spki),
      ...spellings("PKCS#1", pkcs1),
      ...spellings("certificate", certificate),
      "certificate without extensions": certificateOf(privatePem, "-config", "/dev/null"),
      "certificate with its words before it": openssl("x509 -text", certificate),
      ...bytes("SPKI", spki),
      ...bytes("PKCS#1", pkcs1),
      ...bytes("certificate", certificate),
      JWK: jwk,
      "JWK with alg and use": { ...jwk, alg: "RS256", use: "sig", kid: "1", key_ops: ["verify"] },
      "JWK as JSON": JSON.stringify(jwk),
      KeyObject: key,
      "KeyObject of another copy": { type: "public", export: (options) => key.export(options) },
    }),
    "JWK from Web Crypto": async () => crypto.subtle.exportKey("jwk", await cryptoKey(true)),
    CryptoKey: () => cryptoKey(true),
    "CryptoKey that can't be exported": () => cryptoKey(false),
  };
}

/** The error of a use that has to fail, be it at creation or at the first use. */
export async function errorOf(use: () => unknown): Promise<unknown> {
  try {
    await use();
  } catch (error) {
    return error;
  }
  throw new Error("was not refused");
}

/** Every text and number inside an input from which a piece could leak. */
function partsOf(input: unknown): string[] {
  if (typeof input === "string") return [input];
  if (ArrayBuffer.isView(input)) return [Buffer.from(input.buffer, input.byteOffset, input.byteLength).toString("base64")];
  if (typeof input !== "object" || input === null) return [];
  return Object.values(input).flatMap(partsOf);
}

const windowsOf = (text: string): string[] => Array.from({ length: Math.max(0, text.length - 11) }, (_, at) => text.slice(at, at + 12));

/** No 12 characters in a row of the key, as it was given or in hexadecimal, in anything that a log would print. */
export function expectSilence(said: unknown, input: unknown): void {
  const texts = [String(said), (said as Error).stack ?? "", JSON.stringify(said) ?? "", inspect(said, { depth: 9, showHidden: true })];
  const log = texts.join("\n");
  const printed = new Set([...windowsOf(log), ...windowsOf(log.replace(/\s/g, ""))]);
  const secrets = partsOf(input).flatMap((part) => {
    const text = bare(part);
    return [...windowsOf(text), ...windowsOf(Buffer.from(text, "base64").toString("hex"))];
  });
  expect(secrets.filter((window) => printed.has(window))).toEqual([]);
}

export async function expectRefusal(use: () => unknown, input: unknown, code: string, says: RegExp): Promise<void> {
  const error = await errorOf(use);
  expect(error).toBeInstanceOf(AntomError);
  expect(error).toMatchObject({ code, maybeExecuted: false, message: expect.stringMatching(says) });
  expectSilence(error, input);
}
