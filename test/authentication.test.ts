import * as nodeCrypto from "node:crypto";
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { type Authentication, createRsaAuthentication, type RsaOptions } from "../src/authentication.ts";
import { readPrivateKey, readPublicKey } from "../src/keys.ts";
import keys from "../vectors/keys.json" with { type: "json" };

const { merchant, antom, other } = keys.pairs;
const PATH = "/ams/sandbox/api/v1/vaults/vaultPaymentMethod?a=1";
const CLIENT_ID = "SANDBOX_5X00000000000000";
const TIME = "2019-05-28T12:12:14+08:00";
const RESULTS = ["S", "F", "U"] as const;
const bodyOf = (resultStatus: string): string => `{"result":{"resultStatus":"${resultStatus}","resultCode":"CODE"}}`;

function authentication(change: Partial<RsaOptions> = {}): Authentication {
  return createRsaAuthentication({
    clientId: CLIENT_ID,
    privateKey: readPrivateKey(merchant.pkcs8Pem, "privateKey"),
    antomPublicKey: readPublicKey(antom.spkiPem, "antomPublicKey"),
    keyVersion: "1",
    now: () => 1_685_599_933_871,
    ...change,
  });
}

/** Signed by node:crypto alone, so that no fault of ours can hide itself. */
function headerBy(pem: string, body: string, { clientId = CLIENT_ID, time = TIME, path = PATH, algorithm = "RSA256" } = {}): string {
  const signature = nodeCrypto.sign("sha256", Buffer.from(`POST ${path}\n${clientId}.${time}.${body}`), pem).toString("base64");
  return `algorithm=${algorithm}, keyVersion=1, signature=${encodeURIComponent(signature)}`;
}

type Headers = Record<string, string | undefined>;

function answer(body: string, change: Headers = {}, status = 200) {
  const headers: Headers = { "client-id": CLIENT_ID, "response-time": TIME, signature: headerBy(antom.pkcs8Pem, body), ...change };
  return { status, header: (name: string) => headers[name], body: new TextEncoder().encode(body) };
}

const REFUSED = { code: "ANTOM_BAD_SIGNATURE", maybeExecuted: true };

describe("signature and response time, each absent, empty, good and bad, over S, F and U", () => {
  const kinds = ["absent", "empty", "good", "bad"] as const;
  const matrix = kinds.flatMap((signature) => kinds.flatMap((time) => RESULTS.map((result) => [signature, time, result] as const)));
  const nothing = (kind: string): boolean => kind === "absent" || kind === "empty";

  test.each(matrix)("signature %s, time %s, result %s", async (signature, time, result) => {
    const body = bodyOf(result);
    const signatures = { absent: undefined, empty: "", good: headerBy(antom.pkcs8Pem, body), bad: headerBy(other.pkcs8Pem, body) };
    const times = { absent: undefined, empty: "", good: TIME, bad: "2019-05-28T12:12:15+08:00" };
    const judged = authentication().judge(PATH, answer(body, { signature: signatures[signature], "response-time": times[time] }));
    if (nothing(signature) && nothing(time)) expect(await judged).toBe("unsigned");
    else if (signature === "good" && time === "good") expect(await judged).toBe("verified");
    else await expect(judged).rejects.toMatchObject(REFUSED);
  });
});

describe.each([200, 400, 403, 500])("an answer with HTTP status %i", (status) => {
  test.each([
    ["absent", undefined],
    ["empty", ""],
    ["ours", CLIENT_ID],
  ])("is verified where its client id is %s", async (_, clientId) => {
    for (const result of RESULTS) {
      expect(await authentication().judge(PATH, answer(bodyOf(result), { "client-id": clientId }, status))).toBe("verified");
    }
  });

  test.each([
    ["another's", "SANDBOX_5X00000000000001"],
    ["ours in small letters", CLIENT_ID.toLowerCase()],
    ["ours twice", `${CLIENT_ID}, ${CLIENT_ID}`],
  ])("is refused where its client id is %s, though the signature holds for us", async (_, clientId) => {
    for (const result of RESULTS) {
      const judged = authentication().judge(PATH, answer(bodyOf(result), { "client-id": clientId }, status));
      await expect(judged).rejects.toMatchObject({ ...REFUSED, httpStatus: status });
    }
  });

  test.each(["RSA512", "rsa256", "SHA256withRSA", "none", ""])("is refused where its algorithm is '%s'", async (algorithm) => {
    for (const result of RESULTS) {
      const signature = headerBy(antom.pkcs8Pem, bodyOf(result), { algorithm });
      const judged = authentication().judge(PATH, answer(bodyOf(result), { signature }, status));
      await expect(judged).rejects.toMatchObject({ ...REFUSED, httpStatus: status });
    }
  });
});

describe("an answer is refused", () => {
  const body = bodyOf("S");

  test("on another path", async () => {
    await expect(authentication().judge(PATH.replace("?a=1", ""), answer(body))).rejects.toMatchObject(REFUSED);
  });

  test("by a client with another id, where the answer names none", async () => {
    const judged = authentication({ clientId: "SANDBOX_5X00000000000001" }).judge(PATH, answer(body, { "client-id": undefined }));
    await expect(judged).rejects.toMatchObject(REFUSED);
  });

  test("where it is another's, with his id in header and signature", async () => {
    const clientId = "SANDBOX_5X00000000000001";
    const signature = headerBy(antom.pkcs8Pem, body, { clientId });
    await expect(authentication().judge(PATH, answer(body, { "client-id": clientId, signature }))).rejects.toMatchObject(REFUSED);
    await expect(authentication().judge(PATH, answer(body, { "client-id": undefined, signature }))).rejects.toMatchObject(REFUSED);
  });

  test("where a byte of its body differs", async () => {
    const changed = { ...answer(bodyOf("F")), body: new TextEncoder().encode(bodyOf("S")) };
    await expect(authentication().judge(PATH, changed)).rejects.toMatchObject(REFUSED);
  });

  test.each([undefined, ""])("where its time is %j, though the signature holds for an empty one", async (time) => {
    const signature = headerBy(antom.pkcs8Pem, body, { time: "" });
    await expect(authentication().judge(PATH, answer(body, { signature, "response-time": time }))).rejects.toMatchObject(REFUSED);
  });

  test("where its signature header is none", async () => {
    await expect(authentication().judge(PATH, answer(body, { signature: "garbage" }))).rejects.toMatchObject(REFUSED);
  });

  test("where the key is the merchant's own, and the message says so", async () => {
    const judged = authentication({ antomPublicKey: readPublicKey(merchant.spkiPem, "antomPublicKey") }).judge(PATH, answer(body));
    await expect(judged).rejects.toMatchObject({
      ...REFUSED,
      message: expect.stringMatching(/antomPublicKey.*not the one that you uploaded/),
    });
  });

  test("in words that hold nothing of headers and body", async () => {
    const signature = headerBy(other.pkcs8Pem, body);
    const error: unknown = await authentication()
      .judge(PATH, answer(body, { signature }))
      .catch((caught: unknown) => caught);
    const printed = inspect(error, { depth: 9, showHidden: true }) + JSON.stringify(error);
    for (const secret of [signature.slice(-40), CLIENT_ID, TIME, "resultStatus"]) expect(printed).not.toContain(secret);
  });

  // Node refuses such a key at creation. Web Crypto opens it only to verify the first answer: by then the request was sent.
  test("with a key that is no RSA key, and the request may have been carried out", async () => {
    const { publicKey } = nodeCrypto.generateKeyPairSync("ec", { namedCurve: "P-256" });
    const read = () => readPublicKey(publicKey.export({ format: "pem", type: "spki" }).toString(), "antomPublicKey");
    if (process.env["ANTOM_TEST_PLATFORM"] === "node") {
      expect(read).toThrow(expect.objectContaining({ code: "ANTOM_INVALID_KEY", maybeExecuted: false }));
    } else {
      const judged = authentication({ antomPublicKey: read() }).judge(PATH, answer(body));
      await expect(judged).rejects.toMatchObject({ code: "ANTOM_INVALID_KEY", maybeExecuted: true });
    }
  });
});

describe("a request's credentials", () => {
  const body = new TextEncoder().encode('{"name":"Zoë 🎉"}');

  test.each([true, false])("are client id, time in milliseconds, and a signature over both (alone: %s)", async (alone) => {
    const { requestTime, headers } = await authentication().sign(PATH, body, alone);
    expect(requestTime).toBe("1685599933871");
    expect(headers).toEqual({ "Client-Id": CLIENT_ID, "Request-Time": "1685599933871", Signature: expect.any(String) });
    const [, version, value = ""] = /^algorithm=RSA256, keyVersion=(\d+), signature=([\w%]+)$/.exec(headers["Signature"] ?? "") ?? [];
    expect(version).toBe("1");
    const content = Buffer.concat([Buffer.from(`POST ${PATH}\n${CLIENT_ID}.1685599933871.`), body]);
    const signature = Buffer.from(decodeURIComponent(value), "base64");
    expect(nodeCrypto.createVerify("RSA-SHA256").update(content).verify(merchant.spkiPem, signature)).toBe(true);
    expect(nodeCrypto.createVerify("RSA-SHA256").update(content).verify(antom.spkiPem, signature)).toBe(false);
  });

  test("take the clock anew for every attempt", async () => {
    let clock = 1_685_599_933_000;
    const { sign } = authentication({ now: () => clock++ });
    const attempts = [await sign(PATH, body, true), await sign(PATH, body, true)];
    expect(attempts.map(({ requestTime }) => requestTime)).toEqual(["1685599933000", "1685599933001"]);
    expect(attempts[0]?.headers["Signature"]).not.toBe(attempts[1]?.headers["Signature"]);
  });

  test("name the version of the key", async () => {
    const { headers } = await authentication({ keyVersion: "12" }).sign(PATH, body, true);
    expect(headers["Signature"]).toContain("keyVersion=12,");
  });
});
