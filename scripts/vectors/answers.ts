/** Vectors of answers: what was received -> the verdict that it must get. */
import { type Answer, contentOf, type Headers, headerOf, type Parts, type Sign, shown } from "./parts.ts";

export function answerVectors(signed: Sign): object {
  const good = new Map<string, Answer & { note: string; verdict: string; signature: string; time: string }>();
  const path = "/ams/api/v1/vaults/vaultPaymentMethod";
  const clientId = "5X00000000000000";
  const time = "2019-05-28T12:12:14+08:00";
  const body = '{"result":{"resultCode":"SUCCESS","resultStatus":"S","resultMessage":"success."},"vaultingRequestId":"vaulting-1"}';
  const refusal = '{"result":{"resultCode":"INVALID_SIGNATURE","resultStatus":"F","resultMessage":"The signature is invalid."}}';
  type Good = Partial<Omit<Parts, "body">> & {
    body?: string | Buffer;
    status?: number;
    headers?: (signature: string, time: string, clientId: string) => Headers;
    verdict?: "unsigned";
  };
  const usual = (signature: string, at: string, id: string): Headers => [
    ["client-id", id],
    ["response-time", at],
    ["signature", headerOf(signature)],
  ];
  const accept = (name: string, note: string, { headers = usual, status = 200, verdict, ...change }: Good): void => {
    const parts = { path, clientId, time, ...change, body: Buffer.from(change.body ?? body) };
    const signature = signed(contentOf(parts), "antom");
    const received = headers(signature, parts.time, parts.clientId);
    good.set(name, { ...parts, note, verdict: verdict ?? "verified", status, headers: received, signature });
  };
  const withSignature =
    (spell: (signature: string) => string) =>
    (signature: string, at: string, id: string): Headers => [...usual("", at, id).slice(0, 2), ["signature", spell(signature)]];

  accept("plain", "An ordinary answer.", {});
  accept("sandbox", "An answer to a call of the sandbox.", {
    path: path.replace("/api", "/sandbox/api"),
    clientId: "SANDBOX_5X00000000000000",
  });
  accept("query", "The request's query belongs to the path.", { path: `${path}?a=%2F1&b=2` });
  accept("time-milliseconds", "A response time in Unix milliseconds.", { time: "1685599933871" });
  accept("time-fraction", "A response time with a fraction, so with a dot of its own.", { time: "2019-05-28T12:12:14.345+08:00" });
  accept("no-client-id", "No client-id header: the content is built with our own id in any case.", {
    headers: (...of) => usual(...of).slice(1),
  });
  accept("client-id-empty", "An empty client-id header is the same as none.", {
    headers: (...of) => [["client-id", ""], ...usual(...of).slice(1)],
  });
  accept("header-capitals", "Header names are case-insensitive.", {
    headers: (signature, at, id) => [
      ["Client-Id", id],
      ["Response-Time", at],
      ["Signature", headerOf(signature)],
    ],
  });
  accept("blanks", "Blanks after the commas.", { headers: withSignature((signature) => headerOf(signature, "1", " ")) });
  accept("other-order", "The header's parts have no fixed order.", {
    headers: withSignature((signature) => `signature=${encodeURIComponent(signature)},keyVersion=1,algorithm=RSA256`),
  });
  accept("key-version-2", "The key version is a hint, it decides nothing.", {
    headers: withSignature((signature) => headerOf(signature, "2")),
  });
  accept("no-key-version", "The key version may be missing.", {
    headers: withSignature((signature) => `algorithm=RSA256,signature=${encodeURIComponent(signature)}`),
  });
  accept("raw-base64", "Base64 without percent-encoding: the official PHP SDK accepts it, so everybody should.", {
    headers: withSignature((signature) => `algorithm=RSA256,keyVersion=1,signature=${signature}`),
  });
  accept("lower-case-escapes", "Percent-encoding with lower-case digits.", {
    headers: withSignature((signature) => headerOf(signature).replace(/%../g, (code) => code.toLowerCase())),
  });
  accept("refused", "A refusal that is signed.", { body: refusal });
  accept("status-500", "The HTTP status is not part of what is signed.", { body: refusal, status: 500 });
  accept("formatted", "JSON on several lines, with line feeds.", { body: JSON.stringify(JSON.parse(body), null, 2) });
  accept("escapes", "JSON with escapes that nobody has to write.", { body: body.replace("success.", "\\u0073uccess\\/") });
  accept("crlf", "Windows line ends in the body.", { body: JSON.stringify(JSON.parse(body), null, 2).replaceAll("\n", "\r\n") });
  accept("newline-at-end", "A line feed after the JSON.", { body: `${body}\n` });
  accept("utf8", "Emoji and Chinese in the body.", { body: body.replace("success.", "成功 🎉") });
  accept("decomposed", "Letters and combining marks apart.", { body: body.replace("success.", "réussi".normalize("NFD")) });
  accept("bom", "A byte-order mark before the JSON.", { body: `\ufeff${body}` });
  accept("body-empty", "A signed answer without a body.", { body: "" });
  accept("not-utf8", "Bytes that are no UTF-8: whoever decodes and encodes again loses them.", {
    body: Buffer.from([0x7b, 0xff, 0xfe, 0x80, 0x7d]),
  });
  accept("unsigned", "Neither signature nor time: what a gateway says before it could sign.", {
    body: refusal,
    headers: () => [],
    verdict: "unsigned",
  });
  accept("unsigned-client-id", "Unsigned, with a client id.", {
    body: refusal,
    headers: (...of) => usual(...of).slice(0, 1),
    verdict: "unsigned",
  });
  accept("unsigned-empty", "Both headers empty is the same as neither.", {
    body: refusal,
    headers: (_, __, id) => [
      ["client-id", id],
      ["response-time", ""],
      ["signature", ""],
    ],
    verdict: "unsigned",
  });
  accept("unsigned-success", "An unsigned success. It is `unsigned` here; whoever goes on must not believe it.", {
    headers: () => [],
    verdict: "unsigned",
  });

  const vectors: object[] = [...good].map(([name, { note, verdict, ...answer }]) => ({ name, note, verdict, from: null, ...bare(answer) }));
  type Change = { path?: string; clientId?: string; body?: string | Buffer; header?: [name: string, ...values: string[]] };
  const refuse = (
    name: string,
    note: string,
    from: string,
    changeOf: (of: Answer & { signature: string; time: string }) => Change,
  ): void => {
    const base = good.get(from);
    if (base === undefined) throw new Error(`${name}: there is no ${from}`);
    const { header: [header, ...values] = [], body: changedBody, ...change } = changeOf(base);
    const kept = base.headers.filter(([key]) => key !== header);
    const headers = header === undefined ? base.headers : [...kept, ...values.map((value) => [header, value] as const)];
    const answer = bare({ ...base, ...change, headers, body: changedBody === undefined ? base.body : Buffer.from(changedBody) });
    if (JSON.stringify(answer) === JSON.stringify(bare(base))) throw new Error(`${name} changes nothing`);
    vectors.push({ name, note, verdict: "ANTOM_BAD_SIGNATURE", from, ...answer });
  };
  const spelt = (name: string, note: string, spell: (signature: string) => string): void =>
    refuse(name, note, "plain", ({ signature }) => ({ header: ["signature", spell(signature)] }));
  const resigned = (name: string, note: string, sign: (of: Answer & { time: string }) => string): void =>
    refuse(name, note, "plain", (of) => ({ header: ["signature", headerOf(sign(of))] }));

  refuse("path-without-sandbox", "The verifier forgets `/sandbox`.", "sandbox", () => ({ path }));
  refuse("path-of-another-operation", "The answer to another call.", "plain", () => ({
    path: path.replace("vaultPaymentMethod", "inquireVaulting"),
  }));
  refuse("path-slash-at-end", "A slash more is another path.", "plain", () => ({ path: `${path}/` }));
  refuse("path-without-query", "The verifier leaves the query out.", "query", () => ({ path }));
  refuse("path-query-decoded", "The verifier decodes the query.", "query", () => ({ path: `${path}?a=/1&b=2` }));
  refuse("our-client-id", "The answer is for another client.", "no-client-id", () => ({ clientId: "5X00000000000001" }));
  refuse("client-id-header", "The header names another client, though the signature would hold for us.", "plain", () => ({
    header: ["client-id", "5X00000000000001"],
  }));
  refuse("client-id-header-case", "Client ids are case-sensitive.", "plain", () => ({ header: ["client-id", clientId.toLowerCase()] }));
  refuse("client-id-header-twice", "Two client-id headers are no client id.", "plain", () => ({
    header: ["client-id", clientId, clientId],
  }));
  refuse("time-other", "One second later.", "plain", () => ({ header: ["response-time", time.replace(":14+", ":15+")] }));
  refuse("time-utc", "The same instant, written in UTC: time is signed as characters.", "plain", () => ({
    header: ["response-time", "2019-05-28T04:12:14Z"],
  }));
  refuse("time-as-milliseconds", "The same instant in milliseconds.", "plain", () => ({
    header: ["response-time", String(Date.parse(time))],
  }));
  refuse("time-missing", "A signature without a time.", "plain", () => ({ header: ["response-time"] }));
  refuse("time-empty", "A signature with an empty time.", "plain", () => ({ header: ["response-time", ""] }));
  refuse("time-twice", "Two times are no time.", "plain", () => ({ header: ["response-time", time, time] }));
  refuse("body-byte", "One byte altered: a success where none was.", "refused", ({ body: bytes }) => ({
    body: bytes.toString("utf8").replace('"resultStatus":"F"', '"resultStatus":"S"'),
  }));
  refuse("body-cut", "The last byte is missing.", "plain", ({ body: bytes }) => ({ body: bytes.subarray(0, -1) }));
  refuse("body-emptied", "The body is lost.", "plain", () => ({ body: "" }));
  refuse("body-reserialised", "Parsed and written again.", "formatted", ({ body: bytes }) => ({
    body: JSON.stringify(JSON.parse(bytes.toString())),
  }));
  refuse("body-unescaped", "Parsed and written again: escapes are gone.", "escapes", ({ body: bytes }) => ({
    body: JSON.stringify(JSON.parse(bytes.toString())),
  }));
  refuse("body-lf-to-crlf", "A proxy or editor changes line ends.", "formatted", ({ body: bytes }) => ({
    body: bytes.toString().replaceAll("\n", "\r\n"),
  }));
  refuse("body-crlf-to-lf", "Reading as text lines changes line ends.", "crlf", ({ body: bytes }) => ({
    body: bytes.toString().replaceAll("\r", ""),
  }));
  refuse("body-trimmed", "Trimmed before verifying.", "newline-at-end", ({ body: bytes }) => ({ body: bytes.toString().trimEnd() }));
  refuse("body-newline-added", "A tool adds a line feed.", "plain", ({ body: bytes }) => ({ body: `${bytes}\n` }));
  refuse("body-composed", "Unicode normalisation.", "decomposed", ({ body: bytes }) => ({ body: bytes.toString().normalize("NFC") }));
  refuse("body-without-bom", "A decoder swallows the byte-order mark.", "bom", ({ body: bytes }) => ({ body: bytes.subarray(3) }));
  refuse("body-decoded", "Decoded as UTF-8 and encoded again.", "not-utf8", ({ body: bytes }) => ({ body: bytes.toString("utf8") }));
  refuse("signature-missing", "A time without a signature.", "plain", () => ({ header: ["signature"] }));
  refuse("signature-empty", "A time with an empty signature header.", "plain", () => ({ header: ["signature", ""] }));
  refuse("signature-twice", "The signature header twice.", "plain", ({ signature }) => ({
    header: ["signature", headerOf(signature), headerOf(signature)],
  }));
  spelt("header-garbage", "No header of this form at all.", () => "garbage");
  spelt("header-bare", "The value without its header parts.", (signature) => signature);
  spelt("header-semicolons", "Semicolons for commas.", (signature) => headerOf(signature).replaceAll(",", ";"));
  spelt("header-name-twice", "A part that stands twice: which one holds?", (signature) => `${headerOf(signature)},signature=AAAA`);
  spelt("algorithm-missing", "No algorithm.", (signature) => headerOf(signature).replace("algorithm=RSA256,", ""));
  spelt("algorithm-empty", "An empty algorithm.", (signature) => headerOf(signature).replace("RSA256", ""));
  spelt("algorithm-other", "An algorithm that is not RSA256.", (signature) => headerOf(signature).replace("RSA256", "RSA512"));
  spelt("algorithm-none", "The algorithm that signs nothing.", (signature) => headerOf(signature).replace("RSA256", "none"));
  spelt("algorithm-case", "The algorithm's name is taken as it stands.", (signature) => headerOf(signature).replace("RSA256", "rsa256"));
  spelt("value-missing", "Algorithm and version without a value.", () => "algorithm=RSA256,keyVersion=1");
  spelt("value-empty", "An empty value.", () => headerOf(""));
  spelt("value-base64url", "base64url: another alphabet.", (signature) => headerOf(signature.replaceAll("+", "-").replaceAll("/", "_")));
  spelt("value-unpadded", "Base64 without padding.", (signature) => headerOf(signature.replaceAll("=", "")));
  spelt("value-spare-bits", "Bits after the last byte: a second spelling of the same signature.", (signature) =>
    headerOf(signature.replace(/.==$/, (end) => `${String.fromCharCode(end.charCodeAt(0) + 1)}==`)),
  );
  spelt("value-line-break", "Base64 broken into lines.", (signature) => headerOf(signature.replace(/^.{64}/, "$&\n")));
  spelt("value-encoded-twice", "Percent-encoded twice.", (signature) => headerOf(encodeURIComponent(signature)));
  spelt(
    "value-plus-as-blank",
    "Decoded like a form: each `+` became a blank.",
    (signature) => `algorithm=RSA256,keyVersion=1,signature=${signature.replaceAll("+", " ")}`,
  );
  spelt("value-escape-broken", "A percent sign with nothing behind it.", (signature) => `${headerOf(signature)}%`);
  spelt("value-hex", "Hexadecimal for base64.", (signature) => headerOf(Buffer.from(signature, "base64").toString("hex")));
  spelt("value-bit", "One bit of the signature.", (signature) => headerOf(altered(signature)));
  spelt("value-cut", "The last byte of the signature is missing.", (signature) =>
    headerOf(Buffer.from(signature, "base64").subarray(0, -1).toString("base64")),
  );
  spelt("value-zeros", "A signature of zeros.", () => headerOf(Buffer.alloc(256).toString("base64")));
  const whole = (answer: Answer & { time: string }): Buffer => contentOf(answer);
  resigned("key-other", "Signed by a stranger.", (of) => signed(whole(of), "other"));
  resigned("key-merchant", "Verified with the key that the merchant uploaded, in place of Antom's.", (of) => signed(whole(of), "merchant"));
  resigned("digest-sha1", "SHA-1.", (of) => signed(whole(of), "antom", ["-sha1"]));
  resigned("digest-sha512", "SHA-512.", (of) => signed(whole(of), "antom", ["-sha512"]));
  resigned("padding-pss", "PSS padding (without salt, so that it comes out the same each time).", (of) =>
    signed(whole(of), "antom", ["-sha256", "-sigopt", "rsa_padding_mode:pss", "-sigopt", "rsa_pss_saltlen:0"]),
  );
  resigned("content-url", "Signed over the whole URL in place of the path.", (of) =>
    signed(contentOf({ ...of, path: `https://open-sea-global.alipay.com${of.path}` }), "antom"),
  );
  resigned("content-method", "Signed over `post`.", (of) => signed(Buffer.from(whole(of).toString().replace("POST", "post")), "antom"));
  resigned("content-crlf", "Signed over a Windows line end after the path.", (of) =>
    signed(Buffer.from(whole(of).toString().replace("\n", "\r\n")), "antom"),
  );
  resigned("content-newline", "Signed over a line feed at the end.", (of) =>
    signed(Buffer.concat([whole(of), Buffer.from("\n")]), "antom"),
  );
  resigned("content-body-only", "Signed over the body alone.", (of) => signed(of.body, "antom"));
  resigned("content-of-another-client", "Signed for another client.", (of) =>
    signed(contentOf({ ...of, clientId: "5X00000000000001" }), "antom"),
  );
  return {
    note: "An answer as it was received -> the verdict that it must get. `clientId` and `path` are our own: of the client that asked, and of the request.",
    key: "antom",
    vectors,
  };
}

function bare({ path, clientId, status, headers, body }: Answer) {
  return { path, clientId, status, headers, body: shown(body) };
}

function altered(base64: string): string {
  const bytes = Buffer.from(base64, "base64");
  bytes[100] = (bytes[100] ?? 0) ^ 1;
  return bytes.toString("base64");
}
