/** Vectors of requests: parts -> content to sign -> signature -> header. */
import { contentOf, headerOf, type Parts, type Sign, shown } from "./parts.ts";

export function signingVectors(signed: Sign): object {
  const live = "/ams/api/v1/vaults/createVaultingSession";
  const base: Parts = { path: live, clientId: "5X00000000000000", time: "1685599933871", body: Buffer.from("{}") };
  const json = '{"paymentMethodType":"CARD","vaultingRequestId":"vaulting-1","is3DSAuthentication":"true"}';
  const table: [name: string, note: string, change: Partial<Omit<Parts, "body">> & { body?: string | Buffer; keyVersion?: string }][] = [
    ["smallest", "The smallest JSON body, live path, time in Unix milliseconds.", {}],
    ["ascii", "An ordinary request.", { body: json }],
    [
      "sandbox",
      "A sandbox client calls another path, and that path is what is signed.",
      { path: live.replace("/ams/api", "/ams/sandbox/api"), clientId: "SANDBOX_5X00000000000000" },
    ],
    ["query", "The query belongs to the path.", { path: `${live}?a=1&b=2` }],
    [
      "query-encoded",
      "Percent-encoding in a query is signed as it is sent, not decoded.",
      { path: `${live}?back=https%3A%2F%2Fshop.example%2F%20` },
    ],
    ["client-id-dot", "A dot in the client id is not escaped.", { clientId: "shop.5X00" }],
    ["time-iso", "Time as ISO 8601 with an offset, as some SDKs send it.", { time: "2019-05-28T12:12:14+08:00" }],
    ["time-iso-fraction", "Time in UTC with a fraction: it holds a dot of its own.", { time: "2019-05-28T04:12:14.345Z" }],
    ["key-version", "The key version is in the header only: same signature as `ascii`.", { body: json, keyVersion: "2" }],
    ["body-empty", "No body: the content ends with the dot.", { body: "" }],
    [
      "body-cjk",
      "Chinese, Japanese and Korean text: bytes are counted, not characters.",
      { body: '{"orderDescription":"定期购 定期便 정기 구독"}' },
    ],
    [
      "body-emoji",
      "Characters outside the Basic Multilingual Plane: four bytes each, never surrogates.",
      { body: '{"orderDescription":"☕️ 👩🏽‍🚀 𝄞"}' },
    ],
    [
      "body-decomposed",
      "Letters and combining marks apart: no Unicode normalisation.",
      { body: `{"name":"${"Zoë Ångström".normalize("NFD")}"}` },
    ],
    [
      "body-escapes",
      "JSON escapes stay as they are: no re-serialisation.",
      { body: '{"url":"https:\\/\\/shop.example\\/","name":"Zo\\u00eb"}' },
    ],
    ["body-crlf", "Windows line ends inside the body stay.", { body: '{\r\n  "paymentMethodType": "CARD"\r\n}' }],
    ["body-newline-at-end", "A line feed at the end of the body is signed too.", { body: `${json}\n` }],
    ["body-blanks", "Blanks around the JSON are signed too: nothing is trimmed.", { body: ` \t${json}  ` }],
    ["body-bom", "A byte-order mark is three bytes of the body.", { body: `\ufeff${json}` }],
    ["body-like-content", "A body that looks like content to sign itself.", { body: "POST /ams/api/v1/payments/pay\nid.1685599933871.{}" }],
    ["body-every-byte", "Every byte value once, so no UTF-8: content is bytes, not text.", { body: Buffer.from([...Array(256).keys()]) }],
  ];
  const vectors = table.map(([name, note, { keyVersion = "1", body, ...change }]) => {
    const parts = { ...base, ...change, body: body === undefined ? base.body : Buffer.from(body) };
    const content = contentOf(parts);
    const signature = signed(content, "merchant");
    const header = { blanks: headerOf(signature, keyVersion, " "), noBlanks: headerOf(signature, keyVersion) };
    return { name, note, ...parts, body: shown(parts.body), keyVersion, content: shown(content), signature, header };
  });
  return { note: "Parts of a request -> content to sign -> signature -> value of the header Signature.", key: "merchant", vectors };
}
