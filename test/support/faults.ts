/** Answers that must not be believed: one changed part each, and the code that each must end with. */
import type { AntomErrorCode } from "../../src/index.ts";
import { gatewayAnswer, resultBody, SESSION } from "./wire.ts";

export interface Fault {
  readonly code: AntomErrorCode;
  readonly answer: (request: Request, privateKey: string) => Response | Promise<Response>;
}

const SUCCESS = resultBody("S", "SUCCESS", SESSION);
const html = (status: number): Response =>
  new Response("<html>not Antom</html>", { status, headers: { "Content-Type": "text/html; charset=utf-8" } });

/** A genuine success with one part of the message changed. */
const changed =
  (change: Omit<Parameters<typeof gatewayAnswer>[2], "body"> & { body?: string | Uint8Array }): Fault["answer"] =>
  (request, key) =>
    gatewayAnswer(request, key, { body: SUCCESS, ...change });

const unsigned = { signature: "absent", time: "absent" } as const;

export const FAULTS: Readonly<Record<string, Fault>> = {
  "HTML under 200": { code: "ANTOM_NOT_JSON", answer: () => html(200) },
  "HTML under 502": { code: "ANTOM_HTTP_STATUS", answer: () => html(502) },
  "HTML under 404": { code: "ANTOM_HTTP_STATUS", answer: () => html(404) },
  "a redirect to another host": {
    code: "ANTOM_HTTP_STATUS",
    answer: () => new Response(null, { status: 302, headers: { Location: "https://evil.example/" } }),
  },
  "a permanent redirect": {
    code: "ANTOM_HTTP_STATUS",
    answer: () => new Response(null, { status: 308, headers: { Location: "https://evil.example/" } }),
  },
  "no content": { code: "ANTOM_NOT_JSON", answer: () => new Response(null, { status: 204 }) },
  "an empty body": { code: "ANTOM_NOT_JSON", answer: () => new Response("") },
  "an empty body, signed": { code: "ANTOM_NOT_JSON", answer: changed({ body: "" }) },
  "half of a JSON text, signed": { code: "ANTOM_NOT_JSON", answer: changed({ body: SUCCESS.slice(0, -9) }) },
  "invalid UTF-8, signed": {
    code: "ANTOM_NOT_JSON",
    answer: changed({ body: Buffer.from(SUCCESS.replace("as told", "as \xff told"), "latin1") }),
  },
  "a cut UTF-8 sequence at the end, signed": {
    code: "ANTOM_NOT_JSON",
    answer: changed({ body: Buffer.from([...Buffer.from(SUCCESS), 0xe2]) }),
  },
  "no result": { code: "ANTOM_NO_RESULT", answer: changed({ body: JSON.stringify(SESSION) }) },
  "no result and no signature": { code: "ANTOM_NO_RESULT", answer: changed({ body: "{}", ...unsigned }) },
  "JSON null": { code: "ANTOM_NO_RESULT", answer: changed({ body: "null" }) },
  "an array": { code: "ANTOM_NO_RESULT", answer: changed({ body: `[${SUCCESS}]` }) },
  "a status that is none": { code: "ANTOM_NO_RESULT", answer: changed({ body: resultBody("s", "SUCCESS", SESSION) }) },
  "a result without a code": { code: "ANTOM_NO_RESULT", answer: changed({ body: resultBody("S", "", SESSION) }) },
  "a result behind __proto__": { code: "ANTOM_NO_RESULT", answer: changed({ body: `{"__proto__":${SUCCESS}}` }) },
  "a success without signature": { code: "ANTOM_UNSIGNED_RESPONSE", answer: changed(unsigned) },
  "a success with empty headers of a signature": {
    code: "ANTOM_UNSIGNED_RESPONSE",
    answer: changed({ signature: "empty", time: "empty" }),
  },
  "a body altered by one byte": {
    code: "ANTOM_BAD_SIGNATURE",
    answer: changed({ body: SUCCESS.replace("session-id-of", "session-iD-of"), signed: { body: SUCCESS } }),
  },
  "a blank after the body": { code: "ANTOM_BAD_SIGNATURE", answer: changed({ body: `${SUCCESS} `, signed: { body: SUCCESS } }) },
  "a byte order mark before the signed body": {
    code: "ANTOM_BAD_SIGNATURE",
    answer: changed({ body: `\ufeff${SUCCESS}`, signed: { body: SUCCESS } }),
  },
  "no signature header": { code: "ANTOM_BAD_SIGNATURE", answer: changed({ signature: "absent" }) },
  "an empty signature header": { code: "ANTOM_BAD_SIGNATURE", answer: changed({ signature: "empty" }) },
  "no response time": { code: "ANTOM_BAD_SIGNATURE", answer: changed({ time: "absent" }) },
  "an empty response time": { code: "ANTOM_BAD_SIGNATURE", answer: changed({ time: "empty" }) },
  "another response time": { code: "ANTOM_BAD_SIGNATURE", answer: changed({ time: "bad" }) },
  "another client's id in the header": { code: "ANTOM_BAD_SIGNATURE", answer: changed({ headers: { "client-id": "SANDBOX_5X99" } }) },
  "another client's answer, named as such": {
    code: "ANTOM_BAD_SIGNATURE",
    answer: changed({ headers: { "client-id": "SANDBOX_5X99" }, signed: { clientId: "SANDBOX_5X99" } }),
  },
  "another client's answer, not named": {
    code: "ANTOM_BAD_SIGNATURE",
    answer: changed({ headers: { "client-id": undefined }, signed: { clientId: "SANDBOX_5X99" } }),
  },
  "a signature over another path": { code: "ANTOM_BAD_SIGNATURE", answer: changed({ signed: { path: "/ams/api/v1/payments/pay" } }) },
  "another algorithm": {
    code: "ANTOM_BAD_SIGNATURE",
    answer: (request, key) => {
      const answer = gatewayAnswer(request, key, { body: SUCCESS });
      answer.headers.set("signature", (answer.headers.get("signature") ?? "").replace("RSA256", "RSA512"));
      return answer;
    },
  },
  "a header that is no signature": { code: "ANTOM_BAD_SIGNATURE", answer: changed({ headers: { signature: "testing_signature" } }) },
  "two signatures": {
    code: "ANTOM_BAD_SIGNATURE",
    answer: (request, key) => {
      const answer = gatewayAnswer(request, key, { body: SUCCESS });
      answer.headers.append("signature", answer.headers.get("signature") ?? "");
      return answer;
    },
  },
};
