/** Every vector through our code, and our code's signatures through the openssl command line. */
import { execFileSync } from "node:child_process";
import { createPublicKey } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createRsaAuthentication } from "../src/authentication.ts";
import { readPrivateKey, readPublicKey } from "../src/keys.ts";
import { contentToSign, parseSignatureHeader, type SignedParts, sign, toBase64, verify } from "../src/signing.ts";
import answers from "../vectors/answers.json" with { type: "json" };
import keys from "../vectors/keys.json" with { type: "json" };
import signing from "../vectors/signing.json" with { type: "json" };

const { merchant, antom, other } = keys.pairs;
const merchantKey = readPrivateKey(merchant.pkcs8Pem, "privateKey");
const merchantPublicKey = readPublicKey(merchant.spkiPem, "publicKey");
const antomPublicKey = readPublicKey(antom.spkiPem, "antomPublicKey");

type Answer = (typeof answers.vectors)[number];

const bytes = (base64: string): Uint8Array => Buffer.from(base64, "base64");

function partsOf({ path, clientId, time, body }: (typeof signing.vectors)[number]): SignedParts {
  return { path, clientId, time, body: bytes(body.base64) };
}

function judge({ path, clientId, status, headers, body }: Answer): Promise<string> {
  const received = new Headers(headers as [string, string][]);
  return createRsaAuthentication({
    clientId,
    privateKey: merchantKey,
    antomPublicKeys: [{ keyVersion: "1", key: antomPublicKey }],
    keyVersion: "1",
    now: () => 0,
  }).judge(path, {
    status,
    header: (name) => received.get(name) ?? undefined,
    body: bytes(body.base64),
  });
}

describe("keys.json", () => {
  test.each(Object.entries(keys.pairs))("%s: four spellings of one pair, labelled as throw-away", (_, pair) => {
    const bare = (pem: string): string => pem.replace(/-----[^-]+-----|\n/g, "");
    expect(bare(pair.pkcs8Pem)).toBe(pair.pkcs8Base64);
    expect(bare(pair.spkiPem)).toBe(pair.spkiBase64);
    expect(createPublicKey(pair.pkcs8Pem).export({ format: "pem", type: "spki" })).toBe(pair.spkiPem);
    expect(pair.note).toContain("Throw-away");
  });

  test("the three pairs differ", () => {
    expect(new Set([merchant.spkiBase64, antom.spkiBase64, other.spkiBase64]).size).toBe(3);
  });
});

describe.each(signing.vectors.map((vector) => [vector.name, vector] as const))("signing.json: %s", (_, vector) => {
  test("content to sign", () => {
    expect(toBase64(contentToSign(partsOf(vector)))).toBe(vector.content.base64);
  });

  test.each([true, false])("header (alone: %s)", async (alone) => {
    expect(await sign(partsOf(vector), merchantKey, vector.keyVersion, alone)).toBe(vector.header.blanks);
  });

  test.each(["blanks", "noBlanks"] as const)("the header is read (%s) and its signature holds", async (spelling) => {
    const parsed = parseSignatureHeader(vector.header[spelling]);
    expect(parsed).toEqual({ algorithm: "RSA256", keyVersion: vector.keyVersion, signature: new Uint8Array(bytes(vector.signature)) });
    expect(await verify(partsOf(vector), parsed?.signature ?? new Uint8Array(), merchantPublicKey)).toBe(true);
  });
});

describe("answers.json", () => {
  const [accepted, refused] = [true, false].map((whole) => answers.vectors.filter(({ from }) => (from === null) === whole));

  test.each(accepted?.map((vector) => [vector.name, vector] as const) ?? [])("accepted: %s", async (_, vector) => {
    expect(await judge(vector)).toBe(vector.verdict);
  });

  test.each(refused?.map((vector) => [vector.name, vector] as const) ?? [])("refused: %s", async (_, vector) => {
    await expect(judge(vector)).rejects.toMatchObject({ code: vector.verdict, maybeExecuted: true, httpStatus: vector.status });
  });

  test.each(refused?.map((vector) => [vector.name, vector] as const) ?? [])("one part was changed: %s", (_, vector) => {
    const base = accepted?.find(({ name }) => name === vector.from);
    const flat = (answer: Answer | undefined): Record<string, unknown> => ({
      path: answer?.path,
      clientId: answer?.clientId,
      status: answer?.status,
      body: answer?.body.base64,
      ...Object.fromEntries(
        ["client-id", "response-time", "signature"].map((name) => [name, answer?.headers.filter(([key]) => key === name).join()]),
      ),
    });
    const before = flat(base);
    const after = flat(vector);
    expect(base?.verdict).toBe("verified");
    expect(Object.keys(after).filter((part) => after[part] !== before[part])).toHaveLength(1);
  });

  test("as many are refused as are accepted anywhere, at least", () => {
    expect(refused?.length).toBeGreaterThanOrEqual((accepted?.length ?? 0) + signing.vectors.length);
  });
});

test("every vector has a name of its own, a reason, and text that is its bytes", () => {
  for (const { vectors } of [signing, answers]) {
    expect(new Set(vectors.map(({ name }) => name)).size).toBe(vectors.length);
    for (const { name, note, body } of vectors) {
      expect(note, name).toMatch(/\w.*[.?]$/);
      if (body.text !== null) expect(Buffer.from(body.text).toString("base64"), name).toBe(body.base64);
    }
  }
});

describe("the openssl command line verifies what we sign", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "antom-openssl-"));
    for (const [name, { spkiPem }] of Object.entries(keys.pairs)) writeFileSync(join(folder, `${name}.pem`), spkiPem);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  function opensslVerify(key: string, signature: Uint8Array, content: Uint8Array): string {
    writeFileSync(join(folder, "signature"), signature);
    const args = ["dgst", "-sha256", "-verify", join(folder, `${key}.pem`), "-signature", join(folder, "signature")];
    return execFileSync("openssl", args, { input: content, stdio: "pipe" }).toString();
  }

  test.each(signing.vectors.map((vector) => [vector.name, vector] as const))("%s", async (_, vector) => {
    const header = await sign(partsOf(vector), merchantKey, "1");
    const value = decodeURIComponent(/signature=(.+)$/.exec(header)?.[1] ?? "");
    expect(opensslVerify("merchant", bytes(value), bytes(vector.content.base64))).toBe("Verified OK\n");
  });

  test("and refuses it under another key", async () => {
    const content = new TextEncoder().encode("content");
    const signature = await merchantKey.sign(content, true);
    expect(() => opensslVerify("other", signature, content)).toThrow();
  });
});
