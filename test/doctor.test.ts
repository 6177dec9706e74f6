/** The signature doctor: every cause that it names makes the signature verify, and nothing that it says gives anything away. */
import * as nodeCrypto from "node:crypto";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { bodiesFor, type Change } from "../src/doctor/bodies.ts";
import { explainSignature, type SignatureCause, type SignatureExplanation, type SignatureInput } from "../src/doctor/index.ts";
import { clientIdsFor, FRAMES, pathsFor, timesFor } from "../src/doctor/parts.ts";
import { recover } from "../src/doctor/rsa.ts";
import { contentToSign, type SignedParts } from "../src/signing.ts";
import answers from "../vectors/answers.json" with { type: "json" };
import keys from "../vectors/keys.json" with { type: "json" };
import signing from "../vectors/signing.json" with { type: "json" };
import { expectNoTrace } from "./support/leaks.ts";

const { merchant, antom, other } = keys.pairs;
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const PLAIN: SignedParts = {
  path: "/ams/api/v1/vaults/inquireVaulting",
  clientId: "5X00000000000000",
  time: "2019-05-28T12:12:14+08:00",
  body: encode('{"result":{"resultStatus":"S","url":"https://a.example/é?a=1&b=<2>"},"amount":10,"list":[1,2]}'),
};

type Signer = (content: Uint8Array, pem: string) => Buffer;
const rsa: Signer = (content, pem) => nodeCrypto.sign("sha256", content, pem);
const headerOf = (base64: string): string => `algorithm=RSA256, keyVersion=1, signature=${encodeURIComponent(base64)}`;
const header = (content: Uint8Array, pem: string = antom.pkcs8Pem, signer: Signer = rsa): string =>
  headerOf(signer(content, pem).toString("base64"));

/** With every header that there has to be. */
type Input = SignatureInput & { readonly time: string; readonly signature: string };

/** Something else was signed than is given. */
interface Case {
  /** How what was signed differs from {@link PLAIN}. */
  readonly signed?: Partial<SignedParts>;
  /** How what is given does. */
  readonly given?: Partial<Input>;
  readonly content?: (parts: SignedParts) => Uint8Array;
  readonly signer?: Signer;
  readonly pem?: string;
  readonly spell?: (base64: string) => string;
}

function inputOf({ signed, given, content = contentToSign, signer = rsa, pem = antom.pkcs8Pem, spell = headerOf }: Case): Input {
  const signature = spell(signer(content({ ...PLAIN, ...signed }), pem).toString("base64"));
  return { kind: "answer", ...PLAIN, publicKey: antom.spkiPem, signature, ...given };
}

const explain = (of: Case): Promise<SignatureExplanation> => explainSignature(inputOf(of));

describe("the vectors of answers", () => {
  const own = { ownPublicKey: merchant.spkiPem };
  /** What the doctor says of each that is refused, with what its user could know; null where nothing known makes it verify. */
  const CAUSES: Readonly<Record<string, SignatureCause | null | readonly [SignatureCause, Partial<Input>]>> = {
    "path-without-sandbox": "pathSandbox",
    "path-of-another-operation": null,
    "path-slash-at-end": "pathSlash",
    "path-without-query": ["pathQuery", { url: "https://proxy.example/ams/api/v1/vaults/vaultPaymentMethod?a=%2F1&b=2" }],
    "path-query-decoded": "pathEncoding",
    "our-client-id": ["clientIdOther", { otherClientIds: ["5X00000000000000"] }],
    "client-id-header": "clientIdHeaderDiffers",
    "client-id-header-case": "clientIdHeaderDiffers",
    "client-id-header-twice": "clientIdHeaderDiffers",
    "time-other": null,
    "time-utc": "timeFormat",
    "time-as-milliseconds": "timeFormat",
    "time-missing": "timeMissing",
    "time-empty": "timeMissing",
    "time-twice": "timeTwice",
    "body-byte": null,
    "body-cut": null,
    "body-emptied": null,
    "body-reserialised": "bodyReserialised",
    "body-unescaped": null,
    "body-lf-to-crlf": "bodyLineEnds",
    "body-crlf-to-lf": "bodyLineEnds",
    "body-trimmed": "bodyNewline",
    "body-newline-added": "bodyNewline",
    "body-composed": "bodyUnicode",
    "body-without-bom": "bodyByteOrderMark",
    "body-decoded": null,
    "signature-missing": "signatureMissing",
    "signature-empty": "signatureMissing",
    "signature-twice": "headerForm",
    "header-garbage": "signatureUnreadable",
    "header-bare": "headerForm",
    "header-semicolons": "headerForm",
    "header-name-twice": "headerForm",
    "algorithm-missing": "headerForm",
    "algorithm-empty": "headerAlgorithm",
    "algorithm-other": "headerAlgorithm",
    "algorithm-none": "headerAlgorithm",
    "algorithm-case": "headerAlgorithm",
    "value-missing": "signatureUnreadable",
    "value-empty": "signatureUnreadable",
    "value-base64url": "headerBase64Url",
    "value-unpadded": "headerUnpadded",
    "value-spare-bits": "signatureUnreadable",
    "value-line-break": "headerLineBreaks",
    "value-encoded-twice": "headerEncodedTwice",
    "value-plus-as-blank": "headerPlusAsBlank",
    "value-escape-broken": "signatureUnreadable",
    "value-hex": "headerHex",
    "value-bit": null,
    "value-cut": null,
    "value-zeros": null,
    "key-other": ["keyOther", { otherPublicKeys: [other.spkiPem] }],
    "key-merchant": "keyOwnSigned",
    "digest-sha1": "hashOther",
    "digest-sha512": "hashOther",
    "padding-pss": "paddingPss",
    "content-url": ["pathUrl", { url: "https://open-sea-global.alipay.com/ams/api/v1/vaults/vaultPaymentMethod" }],
    "content-method": "contentLine",
    "content-crlf": "contentLineEnd",
    "content-newline": "bodyNewline",
    "content-body-only": "contentBodyOnly",
    "content-of-another-client": ["clientIdOther", { otherClientIds: ["5X00000000000001"] }],
  };

  type Vector = (typeof answers.vectors)[number];
  const inputOfVector = ({ path, clientId, headers, body }: Vector): Input => {
    const wireValue = (name: string): string =>
      headers
        .filter(([key = ""]) => key.toLowerCase() === name)
        .map(([, value = ""]) => value)
        .join(", ");
    return {
      kind: "answer",
      path,
      clientId,
      clientIdHeader: wireValue("client-id"),
      time: wireValue("response-time"),
      signature: wireValue("signature"),
      body: Buffer.from(body.base64, "base64"),
      publicKey: antom.spkiPem,
      ...own,
    };
  };
  const refused = answers.vectors.filter(({ verdict }) => verdict === "ANTOM_BAD_SIGNATURE");

  test("each of them is looked at", () => {
    expect(Object.keys(CAUSES).sort()).toEqual(refused.map(({ name }) => name).sort());
  });

  test.each(refused.map((vector) => [vector.name, vector] as const))("%s", async (name, vector) => {
    const expected = CAUSES[name] ?? null;
    const [cause, more] = typeof expected === "string" || expected === null ? [expected ?? undefined, {}] : expected;
    const explanation = await explainSignature({ ...inputOfVector(vector), ...more });
    expect(explanation).toMatchObject({ verifies: false, causes: cause === undefined ? [] : [cause] });
    expect(explanation.cause).toBe(cause);
    if (cause === undefined) expect(explanation.remaining).not.toEqual([]);
  });

  test.each(answers.vectors.filter(({ verdict }) => verdict === "verified").map((vector) => [vector.name, vector] as const))(
    "%s verifies",
    async (_, vector) => {
      const explanation = await explainSignature(inputOfVector(vector));
      expect(explanation).toMatchObject({ verifies: true, causes: [], tried: [], sentence: "The signature verifies." });
      expect(explanation).not.toHaveProperty("cause");
    },
  );
});

test.each(signing.vectors.map((vector) => [vector.name, vector] as const))(
  "the request %s verifies with its own key",
  async (_, vector) => {
    const { path, clientId, time } = vector;
    const body = Buffer.from(vector.body.base64, "base64");
    const input = { kind: "request", path, clientId, time, body, signature: vector.header.blanks, publicKey: merchant.spkiPem } as const;
    expect(await explainSignature(input)).toMatchObject({ verifies: true, facts: { kind: "request", bodyBytes: body.length } });
  },
);

describe("each cause is named, and what is only near it is not", () => {
  const raw = (base64: string): string => `algorithm=RSA256,keyVersion=1,signature=${base64}`;
  const bodyOf = (text: string): { body: Uint8Array } => ({ body: encode(text) });
  const text = new TextDecoder().decode(PLAIN.body);
  const parsed = JSON.parse(text) as object;
  const digestInfoless: Signer = (content, pem) =>
    nodeCrypto.privateEncrypt(
      { key: pem, padding: nodeCrypto.constants.RSA_PKCS1_PADDING },
      nodeCrypto.createHash("sha256").update(content).digest(),
    );
  const pss =
    (saltLength: number): Signer =>
    (content, key) =>
      nodeCrypto.sign("sha256", content, { key, padding: nodeCrypto.constants.RSA_PKCS1_PSS_PADDING, saltLength });
  const request = { kind: "request", publicKey: merchant.spkiPem } as const;
  const proxied = { path: "/shop/ams/api/v1/vaults/inquireVaulting" };
  const named = (from: string, to: string) => (base64: string) => headerOf(base64).replace(from, to);

  const CASES: [SignatureCause, string, Case, RegExp?][] = [
    ["headerForm", "semicolons", { spell: (base64) => headerOf(base64).replaceAll(",", ";") }, /is right, and the header around it/],
    ["headerForm", "quotes", { spell: (base64) => `Signature="${base64}"` }],
    ["headerForm", "twice", { spell: (base64) => `${headerOf(base64)}, ${headerOf(base64)}` }],
    ["headerAlgorithm", "SHA256withRSA", { spell: named("RSA256", "SHA256withRSA") }, /algorithm=RSA256/],
    ["headerNotEncoded", "of a request", { given: request, pem: merchant.pkcs8Pem, spell: raw }, /Encode it once/],
    ["headerEncodedTwice", "twice", { spell: (base64) => headerOf(encodeURIComponent(base64)) }],
    ["headerEncodedTwice", "three times", { spell: (base64) => headerOf(encodeURIComponent(encodeURIComponent(base64))) }],
    ["headerPlusAsBlank", "a form", { spell: (base64) => raw(base64.replaceAll("+", " ")) }],
    ["headerLineBreaks", "MIME", { spell: (base64) => headerOf(base64.replace(/.{76}/g, "$&\r\n")) }],
    ["headerHex", "hexadecimal", { spell: (base64) => raw(Buffer.from(base64, "base64").toString("hex").toUpperCase()) }],
    ["headerBase64Url", "padded", { spell: (base64) => raw(base64.replaceAll("+", "-").replaceAll("/", "_")) }],
    ["headerBase64Url", "not padded", { spell: (base64) => raw(Buffer.from(base64, "base64").toString("base64url")) }],
    ["headerUnpadded", "unpadded", { spell: (base64) => headerOf(base64.replaceAll("=", "")) }],
    ["keyIsOwn", "alone", { given: { publicKey: merchant.spkiPem, ownPublicKey: merchant.spkiBase64 } }, /you uploaded.*dashboard/],
    [
      "keyIsOwn",
      "and Antom's is known",
      { given: { publicKey: [merchant.spkiPem], ownPublicKey: merchant.spkiPem, otherPublicKeys: antom.spkiPem } },
      /With the given key 4736 0d40 e7ee b9c1 it verifies/,
    ],
    ["keyOwnSigned", "an answer", { pem: merchant.pkcs8Pem, given: { ownPublicKey: merchant.spkiPem } }, /not with Antom's.*an answer/],
    [
      "keyOwnSigned",
      "a notification",
      { pem: merchant.pkcs8Pem, given: { kind: "notification", ownPublicKey: merchant.spkiPem } },
      /not with Antom's.*a notification/,
    ],
    ["keyOwnSigned", "a request", { pem: merchant.pkcs8Pem, given: { kind: "request", ownPublicKey: merchant.spkiPem } }, /with your own/],
    ["keyOther", "an older one", { pem: other.pkcs8Pem, given: { otherPublicKeys: { "1": merchant.spkiPem, "2": other.spkiPem } } }],
    ["hashOther", "SHA-1", { signer: (content, pem) => nodeCrypto.sign("sha1", content, pem) }, /the hash SHA-1\./],
    ["hashOther", "SHA-384", { signer: (content, pem) => nodeCrypto.sign("sha384", content, pem) }, /the hash SHA-384\./],
    ["hashUnnamed", "without DigestInfo", { signer: digestInfoless }, /DigestInfo/],
    ["hashTwice", "a digest of a digest", { content: (of) => nodeCrypto.createHash("sha256").update(contentToSign(of)).digest() }],
    ["paddingPss", "without salt", { signer: pss(0) }],
    ["paddingPss", "with as much salt as a digest", { signer: pss(32) }],
    ["paddingPss", "with all the salt that fits", { signer: pss(nodeCrypto.constants.RSA_PSS_SALTLEN_MAX_SIGN) }],
    ["pathSandbox", "forgotten", { signed: { path: "/ams/sandbox/api/v1/vaults/inquireVaulting" } }, /for the path \/ams\/sandbox\/api/],
    ["pathSandbox", "too many", { given: { path: "/ams/sandbox/api/v1/vaults/inquireVaulting" } }],
    ["pathPrefix", "of a proxy", { given: proxied }, /for the path \/ams\/api\/v1/],
    [
      "pathPrefix",
      "that the proxy cut",
      { signed: proxied, given: { url: "https://shop.example/shop/ams/api/v1/vaults/inquireVaulting" } },
    ],
    ["pathPrefix", "that the proxy cut, without a host", { signed: proxied, given: { url: proxied.path } }],
    ["pathQuery", "too many", { given: { path: `${PLAIN.path}?secret=1` } }],
    ["pathQuery", "missing", { signed: { path: `${PLAIN.path}?a=1` }, given: { url: `${PLAIN.path}?a=1` } }, /inquireVaulting\?\[hidden\]/],
    ["pathEncoding", "decoded", { signed: { path: "/n?a=%2F1&b=x%20y" }, given: { path: "/n?a=/1&b=x y" } }],
    ["pathEncoding", "encoded", { signed: { path: "/n?a=/1" }, given: { path: "/n?a=%2F1" } }],
    ["pathEncoding", "as a form", { signed: { path: "/n?a=x y" }, given: { path: "/n?a=x+y" } }],
    ["pathEncoding", "in small letters", { signed: { path: "/n%2f" }, given: { path: "/n%2F" } }],
    ["pathEncoding", "beside what can't be decoded", { signed: { path: "/n%2F?a=%zz" }, given: { path: "/n%2f?a=%zz" } }],
    ["pathEncoding", "of names only", { signed: { path: "/é" }, given: { path: "/%C3%A9" } }, /path \/\?\./],
    ["pathSlash", "too many", { given: { path: `${PLAIN.path}/` } }],
    ["pathSlash", "missing", { signed: { path: `${PLAIN.path}/?a=1` }, given: { path: `${PLAIN.path}?a=1` } }],
    ["pathUrl", "signed", { signed: { path: `https://a.example${PLAIN.path}` }, given: { url: "https://a.example/other" } }],
    [
      "pathUrl",
      "signed, beside what is no path",
      { signed: { path: "https://a.example" }, given: { path: "nothing", url: "https://a.example" } },
    ],
    ["pathUrl", "given", { given: { path: `https://a.example${PLAIN.path}` } }],
    ["clientIdSandbox", "missing", { signed: { clientId: `SANDBOX_${PLAIN.clientId}` } }],
    ["clientIdSandbox", "too many", { given: { clientId: `SANDBOX_${PLAIN.clientId}` } }],
    ["clientIdOther", "of the header", { signed: { clientId: "5X1" }, given: { clientIdHeader: "5X1" } }, /client id 5X1\./],
    ["clientIdOther", "that is no id", { signed: { clientId: "a b" }, given: { otherClientIds: ["", "a b"] } }, /given besides/],
    ["timeFormat", "milliseconds", { given: { time: "1559016734000" } }, /2019|written as ISO 8601 without a fraction and \+08:00/],
    ["timeFormat", "seconds", { given: { time: "1559016734" } }],
    ["timeFormat", "to milliseconds", { signed: { time: "1559016734000" } }],
    ["timeFormat", "to seconds", { signed: { time: "1559016734" } }],
    ["timeFormat", "UTC", { given: { time: "2019-05-28T04:12:14Z" } }],
    ["timeFormat", "to UTC with a fraction", { signed: { time: "2019-05-28T04:12:14.000Z" } }],
    ["timeFormat", "no colon", { given: { time: "2019-05-28T12:12:14+0800" } }],
    [
      "timeFormat",
      "no colon, with a fraction",
      { signed: { time: "2019-05-28T09:42:14.250+0530" }, given: { time: "2019-05-28T09:42:14.250+05:30" } },
    ],
    ["timeFormat", "offset for Z", { signed: { time: "2019-05-28T04:12:14Z" }, given: { time: "2019-05-28T04:12:14+00:00" } }],
    ["timeFormat", "fraction dropped", { signed: { time: "2019-05-28T04:12:14.123Z" }, given: { time: "1559016734123" } }],
    ["timeFormat", "blanks around", { given: { time: ` ${PLAIN.time} ` } }],
    ["timeOther", "of the request", { signed: { time: "1685599933871" }, given: { otherTime: "1685599933871" } }, /Response-Time/],
    [
      "timeOther",
      "of the answer",
      { signed: { time: "5" }, pem: merchant.pkcs8Pem, given: { ...request, otherTime: "5" } },
      /own header Request-Time/,
    ],
    ["timeOther", "and its own is missing", { given: { time: "", otherTime: PLAIN.time } }],
    ["timeTwice", "a doubled header", { given: { time: `${PLAIN.time}, ${PLAIN.time}` } }],
    ["bodyNewline", "too many", { given: { body: `${text}\n` } }],
    ["bodyNewline", "too many, of Windows", { given: { body: `${text}\r\n` } }],
    ["bodyNewline", "missing", { signed: bodyOf(`${text}\r\n`) }],
    ["bodyTrimmed", "blanks around", { given: { body: ` \r\n${text}\t ` } }],
    ["bodyByteOrderMark", "too many", { given: { body: `\uFEFF${text}` } }, /without a byte-order mark/],
    ["bodyByteOrderMark", "missing", { signed: bodyOf(`\uFEFF${text}`) }, /with a byte-order mark/],
    ["bodyLineEnds", "to Windows", { signed: bodyOf("a\nb\n"), given: { body: "a\r\nb\r\n" } }],
    ["bodyLineEnds", "from Windows", { signed: bodyOf("a\r\nb"), given: { body: "a\nb" } }],
    [
      "bodyLineEnds",
      "in what is no UTF-8",
      { signed: { body: Uint8Array.of(0xff, 13, 10, 0xfe) }, given: { body: Uint8Array.of(0xff, 10, 0xfe) } },
    ],
    ["bodyReserialised", "indented by two", { signed: bodyOf(JSON.stringify(parsed, null, 2)) }, /two spaces.*express\.raw/],
    ["bodyReserialised", "indented by four", { signed: bodyOf(JSON.stringify(parsed, null, 4)) }, /four spaces/],
    ["bodyReserialised", "with tabs", { signed: bodyOf(JSON.stringify(parsed, null, "\t")) }, /tabs/],
    ["bodyReserialised", "indented, as Windows does", { signed: bodyOf(JSON.stringify(parsed, null, 2).replaceAll("\n", "\r\n")) }],
    ["bodyReserialised", "compact", { given: { body: JSON.stringify(parsed, null, 2) } }, /without blanks/],
    ["bodyReserialised", "slashes escaped", { signed: bodyOf(text.replaceAll("/", "\\/")) }, /`\\\/`/],
    ["bodyReserialised", "slashes not escaped", { given: { body: text.replaceAll("/", "\\/") } }],
    ["bodyReserialised", "as PHP does", { signed: bodyOf(text.replaceAll("/", "\\/").replace("é", "\\u00e9")) }, /PHP/],
    [
      "bodyReserialised",
      "as Go does",
      { signed: bodyOf(text.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e")) },
      /Go/,
    ],
    [
      "bodyReserialised",
      "as Python does",
      { signed: bodyOf('{"a": [1, 2], "b": "x,y"}'), given: { body: '{"a":[1,2],"b":"x,y"}' } },
      /Python/,
    ],
    ["bodyReserialised", "numbers kept", { signed: bodyOf('{"a":1.0}'), given: { body: '{ "a": 1.0 }' } }],
    ["bodyReserialised", "numbers rewritten", { signed: bodyOf('{"a":1}'), given: { body: '{"a":1.0}' } }],
    [
      "bodyReserialised",
      "keys sorted",
      { signed: bodyOf('{"a":{"c":[{"y":1,"z":null}],"d":2},"b":1}'), given: { body: '{"b":1,"a":{"d":2,"c":[{"z":null,"y":1}]}}' } },
    ],
    [
      "bodyReserialised",
      "a request",
      { signed: bodyOf(JSON.stringify(parsed, null, 2)), pem: merchant.pkcs8Pem, given: request },
      /write it once/,
    ],
    ["bodyUnicode", "composed", { signed: bodyOf("réussi".normalize("NFD")), given: { body: "réussi".normalize("NFC") } }, /NFD/],
    ["bodyCharset", "made UTF-8", { signed: { body: Buffer.from("né", "latin1") }, given: { body: "né" } }],
    ["bodyCharset", "made UTF-8 twice", { signed: bodyOf(Buffer.from("né").toString("latin1")), given: { body: "né" } }],
    ["bodyCharset", "made ISO 8859-1", { signed: bodyOf("né"), given: { body: Buffer.from("né", "latin1") } }],
    ["contentLine", "missing", { content: ({ clientId, time, body }) => Buffer.concat([encode(`${clientId}.${time}.`), body]) }],
    ["contentLine", "GET", { content: (of) => Buffer.concat([encode("GET"), contentToSign(of).subarray(4)]) }],
    ["contentLine", "no method", { content: (of) => contentToSign(of).subarray(5) }],
    [
      "contentLineEnd",
      "of Windows",
      { content: (of) => Buffer.from(Buffer.from(contentToSign(of)).toString("latin1").replace("\n", "\r\n"), "latin1") },
    ],
    ["contentBodyOnly", "nothing else", { content: ({ body }) => body }],
  ];

  test.each<[SignatureCause, string, Case, RegExp?]>(CASES)("%s: %s", async (cause, _, of, sentence = /./) => {
    const explanation = await explain(of);
    expect(explanation.causes).toEqual([cause]);
    expect(explanation).toMatchObject({ verifies: false, cause, remaining: [] });
    expect(explanation.sentence).toMatch(sentence);
    expect(explanation.sentence).toMatch(/^[A-Z].+\.$/);
  });

  // The same, and one more byte was signed that nobody can know of: then only what is plain to see may be said.
  const stray = (parts: SignedParts): SignedParts => ({ ...parts, body: Buffer.concat([parts.body, encode("\u0001")]) });
  test.each<[SignatureCause, string, Case, RegExp?]>(CASES)("not %s: %s, with a byte more", async (cause, _, of) => {
    const explanation = await explain({ ...of, content: (parts) => (of.content ?? contentToSign)(stray(parts)) });
    expect(explanation.causes).toEqual(cause === "keyIsOwn" ? ["keyIsOwn"] : []);
    expect(explanation.verifies).toBe(false);
  });

  test("there is a case for every cause that takes a try", () => {
    const plain = ["signatureMissing", "signatureUnreadable", "timeMissing", "clientIdHeaderDiffers"];
    const every = new Set<string>([...CASES.map(([cause]) => cause), ...plain]);
    expect(every.size).toBe(41);
  });

  test("raw base64 is no fault of an answer", async () => {
    expect(await explain({ spell: raw })).toMatchObject({ verifies: true });
  });

  test.each([
    ["signature", { signature: " " }, "signatureMissing", /no signature header/],
    ["header", { signature: "x".repeat(20_000) }, "signatureUnreadable", /can't be read/],
    ["header of broken escapes", { signature: headerOf("%").replace("%25", "%2") }, "signatureUnreadable", /can't be read/],
    ["time of an answer", { time: "" }, "timeMissing", /Response-Time/],
    ["time of a notification", { time: " ", kind: "notification" }, "timeMissing", /Request-Time/],
    ["client id", { clientIdHeader: "5X9" }, "clientIdHeaderDiffers", /another one/],
  ] as const)("what is plain to see needs no try: %s", async (_, given, cause, sentence) => {
    const explanation = await explain({ given });
    expect(explanation).toMatchObject({ verifies: false, cause, tried: [] });
    expect(explanation.sentence).toMatch(sentence);
  });
});

describe("two things at once", () => {
  test.each<[string, Case, SignatureCause[]]>([
    [
      "path and client id",
      { signed: { path: PLAIN.path.replace("/api", "/sandbox/api"), clientId: `SANDBOX_${PLAIN.clientId}` } },
      ["pathSandbox", "clientIdSandbox"],
    ],
    ["path and body", { given: { path: `${PLAIN.path}/`, body: Buffer.concat([PLAIN.body, encode("\n")]) } }, ["pathSlash", "bodyNewline"]],
    [
      "time and body",
      { given: { time: "1559016734000", body: `\uFEFF${new TextDecoder().decode(PLAIN.body)}` } },
      ["timeFormat", "bodyByteOrderMark"],
    ],
    [
      "header, hash and path",
      {
        given: { path: `${PLAIN.path}/` },
        signer: (content, pem) => nodeCrypto.sign("sha1", content, pem),
        spell: (base64) => headerOf(base64).replaceAll(",", ";"),
      },
      ["headerForm", "hashOther", "pathSlash"],
    ],
    [
      "own key used, another one signed, over another path",
      { given: { publicKey: merchant.spkiPem, ownPublicKey: merchant.spkiPem, otherPublicKeys: [antom.spkiPem], path: `${PLAIN.path}/` } },
      ["keyIsOwn", "pathSlash"],
    ],
  ])("%s", async (_, of, causes) => {
    const explanation = await explain(of);
    expect(explanation).toMatchObject({ verifies: false, cause: causes[0], causes });
    expect(explanation.sentence).toMatch(/^\(1\) .+ \(2\) /);
  });
});

describe("where nothing known makes it verify", () => {
  const body = "something else";
  test("a key that made it leaves only the bytes", async () => {
    const { remaining, sentence, tried, facts } = await explain({ given: { body } });
    expect(remaining).toEqual(["bytesChanged"]);
    expect(sentence).toContain("It was made with the key that was used");
    expect(tried).toContain("bodyNewline");
    expect(facts.signedBy).toBe(facts.keyFingerprints[0]);
  });

  test("another given key made it, over other bytes", async () => {
    const { remaining, sentence } = await explain({ pem: other.pkcs8Pem, given: { body, otherPublicKeys: [other.spkiPem] } });
    expect(remaining).toEqual(["bytesChanged"]);
    expect(sentence).toMatch(/another given key \([0-9a-f ]{19}\)/);
  });

  test("no given key made it", async () => {
    const { remaining, sentence, facts, tried } = await explain({ pem: other.pkcs8Pem, given: { ownPublicKey: merchant.spkiPem } });
    expect(remaining).toEqual(["keyMismatch", "signatureChanged"]);
    expect(sentence).toContain(facts.keyFingerprints[0]);
    expect(facts).not.toHaveProperty("signedBy");
    expect(tried).toEqual(["keyIsOwn", "keyOwnSigned", "hashOther", "hashUnnamed", "paddingPss"]);
  });

  test("it was made over something that is no digest", async () => {
    const signer: Signer = (_, pem) => nodeCrypto.privateEncrypt(pem, encode("short"));
    expect(await explain({ signer })).toMatchObject({ causes: [], remaining: ["bytesChanged"] });
  });

  test("it looks like PSS, over other bytes", async () => {
    const signer: Signer = (content, key) =>
      nodeCrypto.sign("sha256", content, { key, padding: nodeCrypto.constants.RSA_PKCS1_PSS_PADDING });
    const explanation = await explain({ signer, given: { body } });
    expect(explanation).toMatchObject({ causes: [], remaining: ["keyMismatch", "bytesChanged", "signatureChanged"] });
    expect(explanation.facts).not.toHaveProperty("signedBy");
  });

  test("it is padded in no known way", async () => {
    const block = new Uint8Array(256).fill(0xff).fill(0, 0, 1).fill(1, 1, 2).fill(0x12, 100, 101).fill(0, 223, 224);
    const signer: Signer = (_, key) => nodeCrypto.privateEncrypt({ key, padding: nodeCrypto.constants.RSA_NO_PADDING }, block);
    expect(await explain({ signer })).toMatchObject({ causes: [], remaining: ["keyMismatch", "signatureChanged"] });
  });

  test.each(["", "5", '"text"', "null", "[", "<html>"])("a body that is no object of JSON: %s", async (given) => {
    const { causes, tried } = await explain({ given: { body: given } });
    expect(causes).toEqual([]);
    expect(tried).not.toContain("bodyReserialised");
  });
});

describe("keys", () => {
  const der = Buffer.from(antom.spkiBase64, "base64");
  const algorithm = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };
  let opaque: CryptoKey;
  beforeAll(async () => {
    opaque = await crypto.subtle.importKey("spki", der, algorithm, false, ["verify"]);
  });
  const fingerprint = nodeCrypto
    .createHash("sha256")
    .update(der)
    .digest("hex")
    .slice(0, 16)
    .replace(/.{4}(?!$)/g, "$& ");

  test.each<[string, () => Promise<Input["publicKey"]> | Input["publicKey"]]>([
    ["PEM", () => antom.spkiPem],
    ["base64", () => antom.spkiBase64],
    ["DER", () => der],
    ["PKCS#1", () => nodeCrypto.createPublicKey(antom.spkiPem).export({ type: "pkcs1", format: "pem" })],
    ["JWK", () => nodeCrypto.createPublicKey(antom.spkiPem).export({ format: "jwk" }) as Input["publicKey"]],
    ["CryptoKey", () => crypto.subtle.importKey("spki", der, algorithm, true, ["verify"])],
    ["KeyObject", () => nodeCrypto.createPublicKey(antom.spkiPem)],
  ])("one fingerprint, whatever the form: %s", async (_, key) => {
    const { verifies, facts } = await explain({ given: { publicKey: await key() } });
    expect(verifies).toBe(true);
    expect(facts).toMatchObject({ keyFingerprints: [fingerprint], signedBy: fingerprint });
  });

  test("one that may not be exported is tried all the same", async () => {
    expect(await explain({ given: { publicKey: opaque } })).toMatchObject({ verifies: true, facts: { keyFingerprints: [] } });
    const path = `${PLAIN.path}/`;
    expect(await explain({ given: { publicKey: opaque, path } })).toMatchObject({ cause: "pathSlash" });
    const unknown = await explain({ pem: other.pkcs8Pem, given: { publicKey: [opaque], body: "[]" } });
    expect(unknown).toMatchObject({ verifies: false, remaining: ["keyMismatch", "bytesChanged", "signatureChanged"] });
    expect(unknown.tried).not.toContain("hashOther");
  });

  test("one that may not be exported can be the right one, and the wrong one", async () => {
    const byOpaque = await explain({ given: { publicKey: other.spkiPem, otherPublicKeys: [opaque] } });
    expect(byOpaque).toMatchObject({ cause: "keyOther", sentence: expect.stringContaining("one that may not be exported") as string });
    const own = await explain({ given: { publicKey: opaque, ownPublicKey: opaque, body: "[]" } });
    expect(own.causes).toEqual([]);
  });

  test("several may be used at once", async () => {
    const { verifies, facts } = await explain({ given: { publicKey: { "1": other.spkiPem, "2": antom.spkiPem } } });
    expect(verifies).toBe(true);
    expect(facts.keyFingerprints).toHaveLength(2);
    expect(facts.signedBy).toBe(fingerprint);
  });

  test.each<[string, Partial<Input>, string, RegExp]>([
    ["none", { publicKey: [] }, "ANTOM_INVALID_OPTION", /publicKey is an empty list/],
    ["too many", { otherPublicKeys: Array.from({ length: 16 }, () => other.spkiPem) }, "ANTOM_INVALID_OPTION", /no more than 16 keys/],
    ["a private one", { ownPublicKey: merchant.pkcs8Pem }, "ANTOM_INVALID_KEY", /^ownPublicKey .*private/],
    ["a broken one in a list", { publicKey: [antom.spkiPem, "x"] }, "ANTOM_INVALID_KEY", /^publicKey\[1\] /],
    ["too many client ids", { otherClientIds: Array.from({ length: 17 }, String) }, "ANTOM_INVALID_OPTION", /otherClientIds/],
  ])("are refused: %s", async (_, given, code, message) => {
    await expect(explain({ given })).rejects.toMatchObject({ code, message: expect.stringMatching(message) as string });
  });

  test("numbers that can be no signature of a key lay nothing open", async () => {
    const n = new Uint8Array(256).fill(0xf0);
    const e = Uint8Array.of(3);
    expect(await recover(new Uint8Array(256).fill(0xff), { n, e })).toBeUndefined();
    expect(await recover(new Uint8Array(255), { n, e })).toBeUndefined();
    expect(await recover(new Uint8Array(256).fill(0x55).fill(0xbc, 255), { n, e: Uint8Array.of(1) })).toBeUndefined();
    expect(await recover(new Uint8Array(256), { n, e: new Uint8Array(9) })).toBeUndefined();
    expect(await recover(new Uint8Array(4096), { n: new Uint8Array(4096), e })).toBeUndefined();
  });
});

describe("what is asked", () => {
  test.each<[string, Partial<SignatureInput>, SignatureCause]>([
    ["the signature, as fetch has it", { signature: null }, "signatureMissing"],
    ["the signature, as Node has it", { signature: undefined as never }, "signatureMissing"],
    ["the time", { time: null }, "timeMissing"],
  ])("may lack %s", async (_, given, cause) => {
    const { verifies, causes } = await explainSignature({ ...inputOf({}), clientIdHeader: null, otherTime: null, ...given });
    expect({ verifies, causes }).toEqual({ verifies: false, causes: [cause] });
  });

  test("may have its bytes in any array", async () => {
    const { buffer, byteOffset, length } = PLAIN.body;
    const { verifies } = await explain({ given: { body: new DataView(buffer, byteOffset, length) as never } });
    expect(verifies).toBe(true);
  });

  test.each<[string, unknown, RegExp]>([
    ["nothing at all", undefined, /^explainSignature\(\) takes an object/],
    ["no kind", { kind: "" }, /^kind has to be request, answer, notification/],
    ["no path", { path: null }, /^path has to be text/],
    ["no client id", { clientId: undefined }, /^clientId has to be text/],
    ["a body that was parsed", { body: { secret: "4054695723100768" } }, /^body has to be the bytes/],
    ["a list in place of a signature", { signature: ["4054695723100768"] }, /^signature has to be the text of a header/],
    ["a number in place of a time", { time: 1_559_016_734 }, /^time has to be the text of a header/],
    ["a number in place of a client id", { clientIdHeader: 1 }, /^clientIdHeader has to be/],
    ["a number in place of the other time", { otherTime: 1 }, /^otherTime has to be/],
  ])("is refused with %s, unshown", async (_, given, message) => {
    const input = given === undefined ? given : { ...inputOf({}), ...given };
    const refused = explainSignature(input as never);
    await expect(refused).rejects.toMatchObject({ code: "ANTOM_INVALID_OPTION", message: expect.stringMatching(message) as string });
    await expect(refused).rejects.not.toThrow(/4054695723100768/);
  });
});

describe("facts", () => {
  test.each([
    ["1559016734000", 1_559_016_730_000, 4000],
    ["1559016734", 1_559_016_734_999.5, -999],
    [PLAIN.time, 1_559_016_734_000, 0],
    ["2019-05-28 04:12:14.5", 1_559_016_734_000, 500],
  ])("the clock's difference to %s", async (time, now, clockDifferenceMs) => {
    expect((await explain({ given: { time, now } })).facts).toMatchObject({ clockDifferenceMs });
  });

  test("there is none without a clock, or without a time", async () => {
    expect((await explain({})).facts).not.toHaveProperty("clockDifferenceMs");
    expect((await explain({ given: { time: "soon", now: 0 } })).facts).not.toHaveProperty("clockDifferenceMs");
    expect((await explain({ given: { time: "2019-99-28T04:12:14Z", now: 0 } })).facts).not.toHaveProperty("clockDifferenceMs");
  });

  test("a path is shown without its query, its card numbers and its length", async () => {
    const shown = async (path: string): Promise<string> => (await explain({ given: { path } })).facts.path;
    expect(await shown("/a?token=1#b")).toBe("/a?[hidden]");
    expect(await shown("/a/4054695723100768\n")).toBe("/a/[16 digits]?");
    expect(await shown(`/${"a".repeat(5000)}`)).toHaveLength(200);
  });
});

describe("bounds", () => {
  test("a body of 1 MiB takes less than two seconds, whatever it is", async () => {
    const rows = Array.from({ length: 12_000 }, (_, i) => ({ id: i, text: 'é/<\\"' }));
    for (const body of [JSON.stringify({ text: "x".repeat(1 << 20) }), JSON.stringify({ rows, text: "é".repeat(250_000) })]) {
      const started = performance.now();
      const { sentence, remaining } = await explain({ given: { body, url: "/a/b/c", otherClientIds: ["a", "b"] } });
      expect(performance.now() - started).toBeLessThan(2000);
      expect(remaining).toEqual(["bytesChanged"]);
      expect(sentence).toContain("too long for every combination");
    }
  });

  test("a longer one is tried as it is", async () => {
    const body = new Uint8Array((2 << 20) + 1).fill(0x20);
    const { tried, sentence } = await explain({ given: { body } });
    expect(tried.filter((cause) => cause.startsWith("body"))).toEqual([]);
    expect(sentence).toContain("too long for every combination");
    expect(await explain({ signed: { body }, given: { body, path: `${PLAIN.path}/` } })).toMatchObject({ cause: "pathSlash" });
  });

  test("a long path that is encoded does not take long", async () => {
    const started = performance.now();
    const path = `/n?${Array.from({ length: 400 }, (_, i) => `a${i}=%2F${i}`).join("&")}`;
    expect((await explain({ given: { path, publicKey: [antom.spkiPem, other.spkiPem] } })).causes).toEqual([]);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

/** What goes wrong on the way, at random. */
const mutations: readonly ((input: Input, text: string) => Partial<Input>)[] = [
  ({ path }) => ({ path: path.replace("/api", "/sandbox/api") }),
  ({ path }) => ({ path: `/shop${path}` }),
  ({ path }) => ({ path: `${path}/` }),
  ({ clientId }) => ({ clientId: `SANDBOX_${clientId}` }),
  ({ time }) => ({ time: String(Date.parse(time)) }),
  (_, text) => ({ body: `${text}\r\n` }),
  (_, text) => ({ body: `\uFEFF${text}` }),
  (_, text) => ({ body: JSON.stringify(JSON.parse(text.replace(/^\uFEFF|[x\s]+$/g, "")), null, 2) }),
  (_, text) => ({ body: text.replaceAll("/", "\\/") }),
  (_, text) => ({ body: `${text}x` }),
  ({ signature }) => ({ signature: signature.replaceAll(",", ";") }),
  ({ signature }) => ({ signature: signature.replaceAll("%", "%25") }),
  () => ({ publicKey: merchant.spkiPem }),
];
const secret = fc.stringMatching(/^[A-Za-z0-9+/]{12,24}$/);
const cases = fc.record({
  secrets: fc.array(secret, { minLength: 3, maxLength: 3 }),
  which: fc.uniqueArray(fc.nat(mutations.length - 1), { maxLength: 3 }),
});

function mutated({ secrets: [one = "", two = "", three = ""], which }: { secrets: string[]; which: number[] }): Input {
  const text = JSON.stringify({ cardNo: one, [two]: [three, "a/b"] });
  const signed = { ...PLAIN, path: `${PLAIN.path}?token=${three}`, body: encode(text) };
  const input: Input = {
    kind: "answer",
    ...signed,
    body: text,
    signature: header(contentToSign(signed)),
    publicKey: antom.spkiPem,
    ownPublicKey: merchant.spkiPem,
    now: 0,
  };
  for (const index of which) Object.assign(input, mutations[index]?.(input, String(input.body)));
  return input;
}

test("nothing of a body, a query, a signature or a key is in an explanation", async () => {
  await fc.assert(
    fc.asyncProperty(cases, async (of) => {
      const input = mutated(of);
      const [one = "", two = "", three = ""] = of.secrets;
      const value = decodeURIComponent(decodeURIComponent(/signature=([^,;]+)$/.exec(input.signature)?.[1] ?? ""));
      const key = String(input.publicKey).replace(/-----.*?-----|\s/g, "");
      const chunks = [value, key].flatMap((text, i) => (text.match(/.{24}/g) ?? []).map((chunk, j) => [`${i} ${j}`, chunk] as const));
      expectNoTrace(await explainSignature(input), { one, two, three, ...Object.fromEntries(chunks) });
    }),
    { numRuns: 60 },
  );
});

/** Whether the causes that were named really make it verify, by node:crypto alone. */
function confirmed(input: Input, causes: readonly SignatureCause[]): boolean {
  const value = /signature=([^,;]+)$/.exec(input.signature)?.[1] ?? "";
  const signature = Buffer.from(decodeURIComponent(causes.includes("headerEncodedTwice") ? decodeURIComponent(value) : value), "base64");
  const pem = causes.includes("keyIsOwn") ? "" : antom.spkiPem;
  const parts: SignedParts = { ...input, body: typeof input.body === "string" ? encode(input.body) : input.body };
  const those = <T>(changes: Iterable<Change<T>>, given: T): T[] => [
    given,
    ...[...changes].filter(({ cause }) => causes.includes(cause)).map(({ value: of }) => of),
  ];
  for (const path of those(pathsFor(parts.path, undefined), parts.path))
    for (const clientId of those(clientIdsFor(parts.clientId, []), parts.clientId))
      for (const time of those(timesFor(parts.time, ""), parts.time))
        for (const body of those(bodiesFor(parts.body), parts.body)) {
          if (pem !== "" && nodeCrypto.verify("sha256", contentToSign({ path, clientId, time, body }), pem, signature)) return true;
        }
  return false;
}

test("no cause is named that does not make it verify", async () => {
  let named = 0;
  await fc.assert(
    fc.asyncProperty(cases, async (of) => {
      const input = mutated(of);
      const { verifies, causes } = await explainSignature(input);
      expect(verifies).toBe(of.which.length === 0);
      if (causes.includes("keyIsOwn")) expect(input.publicKey).toBe(input.ownPublicKey);
      else if (causes.length > 0) {
        named++;
        expect(causes.some((cause) => FRAMES.some((frame) => frame.cause === cause))).toBe(false);
        expect(confirmed(input, causes)).toBe(true);
      }
    }),
    { numRuns: 80 },
  );
  expect(named).toBeGreaterThan(20);
});

test("a signature over anything else names nothing", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.uint8Array({ maxLength: 200 }), async (content, body) => {
      const explanation = await explainSignature(inputOf({ content: () => content, given: { body } }));
      expect(explanation.verifies).toBe(false);
      const isBody = Buffer.from(content).equals(Buffer.from(body));
      expect(explanation.causes).toEqual(isBody ? ["contentBodyOnly"] : []);
    }),
    { numRuns: 40 },
  );
});
