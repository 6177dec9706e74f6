/** An answer is believed only by its signature, its time and our own client id; and what a request brings to be believed. */
import * as nodeCrypto from "node:crypto";
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { type Authentication, createRsaAuthentication, type RsaOptions } from "../src/authentication.ts";
import { type PublicKeyInput, readKeys, readPrivateKey, readPublicKey, type VersionedKey } from "../src/keys.ts";
import keys from "../vectors/keys.json" with { type: "json" };

const { merchant, antom, other } = keys.pairs;
const PATH = "/ams/sandbox/api/v1/vaults/vaultPaymentMethod?a=1";
const CLIENT_ID = "SANDBOX_5X00000000000000";
const TIME = "2019-05-28T12:12:14+08:00";
const ON_NODE = process.env["ANTOM_TEST_PLATFORM"] === "node";
const PEM_PAIR = {
  modulusLength: 2048,
  privateKeyEncoding: { format: "pem", type: "pkcs8" },
  publicKeyEncoding: { format: "pem", type: "spki" },
} as const;
const RESULTS = ["S", "F", "U"] as const;
const bodyOf = (resultStatus: string): string => `{"result":{"resultStatus":"${resultStatus}","resultCode":"CODE"}}`;

function authentication(change: Partial<RsaOptions> = {}): Authentication {
  return createRsaAuthentication({
    clientId: CLIENT_ID,
    privateKey: readPrivateKey(merchant.pkcs8Pem, "privateKey"),
    antomPublicKeys: [keyOf(antom.spkiPem)],
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

function keyOf(input: PublicKeyInput, keyVersion?: string): VersionedKey {
  return { keyVersion, key: readPublicKey(input, "antomPublicKey") };
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
    const judged = authentication({ antomPublicKeys: [keyOf(merchant.spkiPem)] }).judge(PATH, answer(body));
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

  // Node refuses such a key at creation. Web Crypto finds out when it verifies the first answer: by then the request was sent.
  test("with a key that proves unusable, and the request may have been carried out", async () => {
    if (ON_NODE) expect(() => keyOf(UNUSABLE)).toThrow(expect.objectContaining({ code: "ANTOM_INVALID_KEY", maybeExecuted: false }));
    else {
      const judged = authentication({ antomPublicKeys: [keyOf(UNUSABLE)] }).judge(PATH, answer(body));
      await expect(judged).rejects.toMatchObject({ code: "ANTOM_INVALID_KEY", maybeExecuted: true, httpStatus: 200 });
    }
  });

  test("and what is no error of ours comes through as it is", async () => {
    const fault = new TypeError("a fault of the program");
    const faulty = { keyVersion: undefined, key: { verify: () => Promise.reject(fault) } };
    await expect(authentication({ antomPublicKeys: [faulty] }).judge(PATH, answer(body))).rejects.toBe(fault);
  });
});

/** A CryptoKey by its looks. */
const UNUSABLE = {
  type: "public",
  algorithm: { name: "RSASSA-PKCS1-v1_5", hash: { name: "SHA-256" } },
  usages: ["verify"],
} as const;

describe("several keys of Antom's", () => {
  const body = bodyOf("S");
  const VERSIONS = { current: "1", next: "2", old: "3" } as const;
  const PEMS = { current: antom.pkcs8Pem, next: other.pkcs8Pem, old: nodeCrypto.generateKeyPairSync("rsa", PEM_PAIR).privateKey } as const;
  type Name = keyof typeof PEMS;
  const halfOf = (name: Name): string => nodeCrypto.createPublicKey(PEMS[name]).export({ format: "pem", type: "spki" }).toString();

  /** The signature of one key, under the version that the header shall name; none where it is undefined. */
  function signed(name: Name, version: string | undefined): string {
    const header = headerBy(PEMS[name], body);
    return header.replace(" keyVersion=1,", version === undefined ? "" : ` keyVersion=${version},`);
  }

  const ORDERS: Name[][] = [
    ["current", "next"],
    ["next", "current"],
    ["current", "next", "old"],
    ["old", "current", "next"],
    ["next", "old", "current"],
  ];
  const KINDS = ["list", "by version"] as const;
  const NAMED = ["its own", "another's", "unknown", "absent", "empty"] as const;
  const cases = ORDERS.flatMap((order) =>
    KINDS.flatMap((kind) => order.flatMap((by) => NAMED.map((version) => [order.join(", "), kind, by, version, order] as const))),
  );

  function versionOf(by: Name, version: (typeof NAMED)[number]): string | undefined {
    return {
      "its own": VERSIONS[by],
      "another's": VERSIONS[by === "current" ? "next" : "current"],
      unknown: "99",
      absent: undefined,
      empty: "",
    }[version];
  }

  test.each(cases)("%s (%s): signed by %s, the version is %s", async (_, kind, by, version, order) => {
    const given = kind === "list" ? order.map(halfOf) : Object.fromEntries(order.map((name) => [VERSIONS[name], halfOf(name)]));
    const { antomPublicKeys } = readKeys(merchant.pkcs8Pem, given);
    const tried: (string | undefined)[] = [];
    const spied = antomPublicKeys.map(({ keyVersion, key }, index) => ({
      keyVersion,
      key: {
        verify: (content: Uint8Array, signature: Uint8Array) => {
          tried.push(keyVersion ?? String(index));
          return key.verify(content, signature);
        },
      },
    }));
    const named = versionOf(by, version);
    const { judge } = authentication({ antomPublicKeys: spied });
    expect(await judge(PATH, answer(body, { signature: signed(by, named) }))).toBe("verified");
    if (kind === "by version" && order.some((name) => VERSIONS[name] === named)) expect(tried[0]).toBe(named);
    expect(new Set(tried).size).toBe(tried.length);
  });

  test.each(NAMED)("no key that is not among them is believed; all are tried (the version is %s)", async (version) => {
    for (const given of [{ "1": halfOf("current"), "2": halfOf("next") }, [halfOf("current"), halfOf("next")]]) {
      let tried = 0;
      const antomPublicKeys = readKeys(merchant.pkcs8Pem, given).antomPublicKeys.map(({ keyVersion, key }) => ({
        keyVersion,
        key: {
          verify: (content: Uint8Array, signature: Uint8Array) => {
            tried++;
            return key.verify(content, signature);
          },
        },
      }));
      const judged = authentication({ antomPublicKeys }).judge(PATH, answer(body, { signature: signed("old", versionOf("old", version)) }));
      await expect(judged).rejects.toMatchObject(REFUSED);
      expect(tried).toBe(2);
    }
  });

  test.skipIf(ON_NODE)("one that proves unusable hinders no other, and is told where no other verifies", async () => {
    for (const antomPublicKeys of [
      [keyOf(UNUSABLE), keyOf(antom.spkiPem)],
      [keyOf(antom.spkiPem), keyOf(UNUSABLE)],
    ]) {
      const { judge } = authentication({ antomPublicKeys });
      expect(await judge(PATH, answer(body))).toBe("verified");
      await expect(judge(PATH, answer(body, { signature: headerBy(other.pkcs8Pem, body) }))).rejects.toMatchObject({
        code: "ANTOM_INVALID_KEY",
        maybeExecuted: true,
      });
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
