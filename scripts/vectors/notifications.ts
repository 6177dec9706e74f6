/** Vectors of notifications: a delivery as it arrives -> what its receiver has to answer; and acknowledgements -> whether they end the deliveries. */
import { contentOf, type Headers, headerOf, type Parts, type Sign, shown } from "./parts.ts";

/** A delivery as it was received, and what its receiver knows besides. */
interface Delivery {
  /** Path and query of the address that was given to Antom. */
  readonly path: string;
  readonly clientId: string;
  /** The receiver's clock. */
  readonly now: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: Buffer;
}

export function notificationVectors(signed: Sign): object {
  const clientId = "5X00000000000000";
  const path = "/antom/notify";
  const time = "2019-07-12T12:08:56+05:30";
  const now = "2019-07-12T06:38:56Z";
  const body =
    '{"result":{"resultCode":"SUCCESS","resultStatus":"S","resultMessage":"success"},"vaultingRequestId":"vaulting-1","paymentMethodDetail":{"paymentMethodType":"CARD","card":{"brand":"VISA","cardToken":"ALIPAYZXhhbXBsZQ==","maskedCardNo":"************0768"}}}';
  type Change = Partial<Omit<Parts, "body">> & {
    body?: string | Buffer;
    now?: string;
    method?: string;
    /** What the signature is made over, where that differs. */
    signed?: Partial<Parts>;
    key?: "merchant" | "other";
    /** Other values for headers; undefined takes one away. */
    headers?: { [name: string]: string | undefined };
    spell?: (signature: string) => string;
  };
  const vectors: object[] = [];
  const add = (name: string, verdict: string, note: string, change: Change = {}): void => {
    const parts: Parts = {
      path: change.path ?? path,
      clientId: change.clientId ?? clientId,
      time: change.time ?? time,
      body: Buffer.from(change.body ?? body),
    };
    const signature = signed(contentOf({ ...parts, ...change.signed }), change.key ?? "antom");
    const usual: Record<string, string | undefined> = {
      "client-id": parts.clientId,
      "content-type": "application/json; charset=UTF-8",
      "request-time": parts.time,
      signature: (change.spell ?? headerOf)(signature),
      ...change.headers,
    };
    const headers = Object.entries(usual).flatMap(([header, value]) => (value === undefined ? [] : [[header, value] as const]));
    const delivery: Delivery = {
      path: parts.path,
      clientId,
      now: change.now ?? now,
      method: change.method ?? "POST",
      headers,
      body: parts.body,
    };
    vectors.push({ name, note, verdict, ...delivery, body: shown(delivery.body) });
  };

  add("plain", "accepted", "An ordinary notification, its time in ISO 8601 with an offset.");
  add("time-milliseconds", "accepted", "A time in Unix milliseconds.", { time: "1562913536000" });
  add("query", "accepted", "The query of the notification URL belongs to the path.", { path: `${path}?shop=7&a=%2F` });
  add("formatted", "accepted", "JSON on several lines.", { body: JSON.stringify(JSON.parse(body), null, 2) });
  add("escapes", "accepted", "JSON with escapes that nobody has to write.", { body: body.replace("success", "\\u0073uccess") });
  add("blanks", "accepted", "Blanks after the commas of the header.", { spell: (signature) => headerOf(signature, "1", " ") });
  add("raw-base64", "accepted", "Base64 without percent-encoding.", {
    spell: (signature) => `algorithm=RSA256,keyVersion=1,signature=${signature}`,
  });
  add("key-version-2", "accepted", "The key version decides nothing.", { spell: (signature) => headerOf(signature, "2") });
  add("no-client-id", "accepted", "A receiver with one client builds the content with its own id.", {
    headers: { "client-id": undefined },
  });
  add("media-type-case", "accepted", "Media types are case-insensitive.", { headers: { "content-type": "Application/JSON" } });
  add("six-days-late", "accepted", "Outages last longer than deliveries.", { now: "2019-07-18T06:38:56Z" });
  add("ten-minutes-ahead", "accepted", "Clocks err.", { now: "2019-07-12T06:28:56Z" });
  add("new-field", "accepted", "A field that the contract does not know is passed along.", {
    body: body.replace("{", '{"brandNew":{"a":1},'),
  });
  add("new-enum-value", "accepted", "So is a value that nobody knew.", { body: body.replace('"VISA"', '"BRAND_OF_TOMORROW"') });
  add("failed", "accepted", "A vaulting that failed.", {
    body: '{"result":{"resultCode":"PROCESS_FAIL","resultStatus":"F","resultMessage":"Process fail"},"vaultingRequestId":"vaulting-1"}',
  });

  add("method-get", "ANTOM_METHOD_NOT_ALLOWED", "Another method.", { method: "GET", body: "" });
  add("media-type-form", "ANTOM_MEDIA_TYPE", "Another media type.", { headers: { "content-type": "application/x-www-form-urlencoded" } });
  add("media-type-missing", "ANTOM_MEDIA_TYPE", "No media type.", { headers: { "content-type": undefined } });
  add("media-type-longer", "ANTOM_MEDIA_TYPE", "A media type that only begins like JSON's.", {
    headers: { "content-type": "application/json-seq" },
  });
  add("signature-missing", "ANTOM_UNSIGNED_NOTIFICATION", "No signature.", { headers: { signature: undefined } });
  add("signature-empty", "ANTOM_UNSIGNED_NOTIFICATION", "An empty signature.", { headers: { signature: "" } });
  add("time-missing", "ANTOM_UNSIGNED_NOTIFICATION", "No time.", { headers: { "request-time": undefined } });
  add("time-empty", "ANTOM_UNSIGNED_NOTIFICATION", "An empty time.", { headers: { "request-time": "" } });
  add("client-id-other", "ANTOM_UNKNOWN_CLIENT", "For another client, and signed for it.", { clientId: "5X00000000000001" });
  add("client-id-header", "ANTOM_UNKNOWN_CLIENT", "The header names another client, though the signature would hold for us.", {
    headers: { "client-id": "5X00000000000001" },
  });
  add("client-id-case", "ANTOM_UNKNOWN_CLIENT", "Client ids are case-sensitive.", { headers: { "client-id": clientId.toLowerCase() } });
  add("content-of-another-client", "ANTOM_BAD_SIGNATURE", "Signed for another client.", { signed: { clientId: "5X00000000000001" } });
  add("path-rewritten", "ANTOM_BAD_SIGNATURE", "A proxy changed the path.", { signed: { path: `/shop${path}` } });
  add("path-without-query", "ANTOM_BAD_SIGNATURE", "The query was lost.", { signed: { path: `${path}?shop=7` } });
  add("path-slash", "ANTOM_BAD_SIGNATURE", "A slash more is another path.", { signed: { path: `${path}/` } });
  add("time-other", "ANTOM_BAD_SIGNATURE", "Another time.", { signed: { time: "2019-07-12T12:08:57+05:30" } });
  add("time-utc", "ANTOM_BAD_SIGNATURE", "The same instant, written otherwise.", { signed: { time: "2019-07-12T06:38:56Z" } });
  add("body-byte", "ANTOM_BAD_SIGNATURE", "A failure made a success.", {
    signed: { body: Buffer.from(body.replace('"resultStatus":"S"', '"resultStatus":"F"')) },
  });
  add("body-reserialised", "ANTOM_BAD_SIGNATURE", "Parsed and written again.", {
    signed: { body: Buffer.from(JSON.stringify(JSON.parse(body), null, 2)) },
  });
  add("body-newline", "ANTOM_BAD_SIGNATURE", "A line feed was added.", { body: `${body}\n`, signed: { body: Buffer.from(body) } });
  add("key-other", "ANTOM_BAD_SIGNATURE", "Signed by a stranger.", { key: "other" });
  add("key-merchant", "ANTOM_BAD_SIGNATURE", "Signed with the merchant's own key.", { key: "merchant" });
  add("algorithm-other", "ANTOM_BAD_SIGNATURE", "An algorithm that is not RSA256.", {
    spell: (signature) => headerOf(signature).replace("RSA256", "RSA512"),
  });
  add("value-base64url", "ANTOM_BAD_SIGNATURE", "base64url: another alphabet.", {
    spell: (signature) => headerOf(signature.replaceAll("+", "-").replaceAll("/", "_")),
  });
  add("header-garbage", "ANTOM_BAD_SIGNATURE", "No header of this form at all.", { spell: () => "garbage" });
  add("template-of-answers", "ANTOM_BAD_SIGNATURE", "Signed over a response time, as the page prints it.", {
    signed: { time: "2019-07-12T12:09:56+05:30" },
  });
  add("eight-days-late", "ANTOM_STALE", "Later than any delivery.", { now: "2019-07-20T06:38:57Z" });
  add("an-hour-ahead", "ANTOM_STALE", "From the future.", { now: "2019-07-12T05:38:56Z" });
  add("time-none", "ANTOM_STALE", "Signed with a time that is none.", { time: "yesterday" });
  add("not-json", "ANTOM_NOT_JSON", "Signed, and no JSON.", { body: "result=SUCCESS" });
  add("body-empty", "ANTOM_NOT_JSON", "Signed, and empty.", { body: "" });
  add("not-utf8", "ANTOM_NOT_JSON", "Signed, and no UTF-8.", { body: Buffer.from([0x7b, 0xff, 0xfe, 0x7d]) });
  add("no-result", "ANTOM_NO_RESULT", "Signed, and without a result.", { body: '{"vaultingRequestId":"vaulting-1"}' });
  add("status-unknown", "ANTOM_NO_RESULT", "A status that is none of S, F, U.", {
    body: body.replace('"resultStatus":"S"', '"resultStatus":"X"'),
  });
  add("kind-unknown", "ANTOM_UNKNOWN_NOTIFICATION", "Nothing says which notification it is.", {
    body: '{"result":{"resultCode":"SUCCESS","resultStatus":"S","resultMessage":"success"},"somethingNew":"1"}',
  });
  add("key-field-empty", "ANTOM_UNKNOWN_NOTIFICATION", "The id is empty.", { body: body.replace('"vaulting-1"', '""') });

  const exact = '{"result":{"resultCode":"SUCCESS","resultStatus":"S","resultMessage":"success"}}';
  const acknowledgements = [
    ["exact", true, "The fixed body.", 200, exact],
    ["formatted", true, "The same JSON, written otherwise.", 200, JSON.stringify(JSON.parse(exact), null, 2)],
    ["status-500", false, "The fixed body with a status that is no success.", 500, exact],
    ["status-204", false, "A success without a body.", 204, ""],
    ["text", false, "A word.", 200, "success"],
    ["message-missing", false, "A part is missing.", 200, '{"result":{"resultCode":"SUCCESS","resultStatus":"S"}}'],
    ["message-other", false, "The message is a part of what is fixed.", 200, exact.replace('"success"', '"Success"')],
    ["failed", false, "What a receiver says that could not keep it.", 200, exact.replace('"S"', '"F"')],
    [
      "not-wrapped",
      false,
      "The result without its envelope.",
      200,
      '{"resultCode":"SUCCESS","resultStatus":"S","resultMessage":"success"}',
    ],
  ].map(([name, stops, note, status, text]) => ({ name, note, stops, status, body: text }));
  return {
    note: "A delivery as it arrives -> `accepted`, or the code with which it is refused. `clientId` is the receiver's own, `path` that of the URL that it gave to Antom, `now` its clock. Acknowledgements: whether they end the deliveries (the pages say only that the body is fixed; read strictly here).",
    key: "antom",
    vectors,
    acknowledgements,
  };
}
