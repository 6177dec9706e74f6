/** Both platforms sign and verify alike, each with keys and signatures of the other. */
import { generateKeyPairSync } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createFetchTransport } from "../../src/platform/fetch.ts";
import { platform as node } from "../../src/platform/node.ts";
import type { Platform, RsaJwk, SigningKey, VerifyingKey } from "../../src/platform/platform.ts";
import { platform as web } from "../../src/platform/web.ts";

const pair = generateKeyPairSync("rsa", { modulusLength: 2048 });
const jwk = pair.privateKey.export({ format: "jwk" }) as RsaJwk;
const publicJwk = pair.publicKey.export({ format: "jwk" }) as RsaJwk;
const pkcs8 = new Uint8Array(pair.privateKey.export({ format: "der", type: "pkcs8" }));
const spki = new Uint8Array(pair.publicKey.export({ format: "der", type: "spki" }));
const other = generateKeyPairSync("rsa", { modulusLength: 2048 }).publicKey.export({ format: "jwk" }) as RsaJwk;

const ALGORITHM = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };
const cryptoKeys = {
  private: await crypto.subtle.importKey("pkcs8", pkcs8, ALGORITHM, false, ["sign"]),
  public: await crypto.subtle.importKey("spki", spki, ALGORITHM, false, ["verify"]),
};

const PLATFORMS: Record<string, Platform> = { node, web };
const WAYS = ["node", "web"].flatMap((name) => ["numbers", "CryptoKey"].map((form) => ({ name, form })));
const PAIRS = WAYS.flatMap((signer) => WAYS.map((verifier) => ({ signer, verifier })));

function signing({ name, form }: { name: string; form: string }): SigningKey {
  const platform = PLATFORMS[name] ?? node;
  return platform.signingKey(form === "numbers" ? jwk : cryptoKeys.private);
}

function verifying({ name, form }: { name: string; form: string }): VerifyingKey {
  const platform = PLATFORMS[name] ?? node;
  return platform.verifyingKey(form === "numbers" ? publicJwk : cryptoKeys.public);
}

describe.each(PAIRS)("signed on $signer.name ($signer.form), verified on $verifier.name ($verifier.form)", ({ signer, verifier }) => {
  const key = signing(signer);
  const check = verifying(verifier);

  test("any content", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.boolean(), async (content, alone) => {
        expect(await check.verify(content, await key.sign(content, alone))).toBe(true);
      }),
      { numRuns: 15 },
    );
  });

  test("no other content, signature or key", async () => {
    const content = new TextEncoder().encode("POST /path\nclient.time.body");
    const signature = await key.sign(content, true);
    const changed = signature.map((byte, index) => (index === 7 ? byte ^ 1 : byte));
    expect(await check.verify(content.subarray(1), signature)).toBe(false);
    expect(await check.verify(content, changed)).toBe(false);
    expect(await check.verify(content, signature.subarray(1))).toBe(false);
    expect(await check.verify(content, new Uint8Array())).toBe(false);
    expect(await (PLATFORMS[verifier.name] ?? node).verifyingKey(other).verify(content, signature)).toBe(false);
  });
});

test("all give the very same signature: the scheme has no randomness", async () => {
  const content = new TextEncoder().encode("the same");
  const signatures = await Promise.all(
    WAYS.flatMap((way) => [true, false].map(async (alone) => Buffer.from(await signing(way).sign(content, alone)).toString("base64"))),
  );
  expect(new Set(signatures).size).toBe(1);
});

test.each(["node", "web"])("a broken key is refused on %s, at the latest by its first use", async (name) => {
  const use = async (): Promise<unknown> => (PLATFORMS[name] ?? node).signingKey({ ...jwk, n: "AQ" }).sign(new Uint8Array(1), true);
  await expect(use()).rejects.toThrow();
});

test("a transport over fetch sends nothing for a signal that was aborted before", async () => {
  let sent = 0;
  const transport = createFetchTransport(async () => {
    sent++;
    return new Response();
  });
  const exchange = await transport({
    url: "http://127.0.0.1/",
    headers: {},
    body: new Uint8Array(),
    signal: AbortSignal.abort("enough"),
    timeoutMs: 1000,
    maxResponseBytes: 10,
  });
  expect(exchange).toEqual({ answered: false, reason: "aborted", sent: false, cause: "enough" });
  expect(sent).toBe(0);
});
