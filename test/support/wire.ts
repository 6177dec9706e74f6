/** Both sides' signatures made and checked with node:crypto alone, so that no test asks our own code whether it is right. */
import { createPrivateKey, createPublicKey, sign, verify } from "node:crypto";

export interface Signable {
  readonly path: string;
  readonly clientId: string;
  readonly time: string;
  readonly body: string | Uint8Array;
}

function content({ path, clientId, time, body }: Signable): Buffer {
  return Buffer.concat([Buffer.from(`POST ${path}\n${clientId}.${time}.`), Buffer.from(body)]);
}

/** A signature header over the parts, by a private key in PKCS#8, base64. */
export function signatureOf(parts: Signable, privateKey: string): string {
  const key = createPrivateKey({ key: Buffer.from(privateKey, "base64"), format: "der", type: "pkcs8" });
  return `algorithm=RSA256,keyVersion=1,signature=${encodeURIComponent(sign("sha256", content(parts), key).toString("base64"))}`;
}

/** Whether a signature header covers the parts, by a public key in SPKI, base64. */
export function isSignatureOf(header: string, parts: Signable, publicKey: string): boolean {
  const value = /^algorithm=RSA256, keyVersion=\d+, signature=([\w%.~-]+)$/.exec(header)?.[1];
  if (value === undefined) return false;
  const key = createPublicKey({ key: Buffer.from(publicKey, "base64"), format: "der", type: "spki" });
  return verify("sha256", content(parts), key, Buffer.from(decodeURIComponent(value), "base64"));
}

/** A request as a merchant's own program would send it. `signed` overrides what the signature is made over. */
export function merchantRequest(parts: {
  privateKey: string;
  clientId: string;
  path: string;
  body: string;
  time?: string;
  method?: string;
  headers?: Record<string, string | undefined>;
  signed?: Partial<Signable>;
}): Request {
  const { privateKey, clientId, path, body, time = String(Date.now()), method = "POST" } = parts;
  const headers = new Headers({
    "Content-Type": "application/json; charset=UTF-8",
    "Client-Id": clientId,
    "Request-Time": time,
    Signature: signatureOf({ path, clientId, time, body, ...parts.signed }, privateKey),
  });
  for (const [name, value] of Object.entries(parts.headers ?? {})) {
    if (value === undefined) headers.delete(name);
    else headers.set(name, value);
  }
  return new Request(`http://127.0.0.1${path}`, { method, headers, ...(method === "POST" ? { body } : {}) });
}

/** What a signature or response-time header is made to be. */
export type HeaderState = "absent" | "empty" | "good" | "bad";

/** An answer to a request, signed by the gateway's key unless a part is said to be otherwise. */
export function gatewayAnswer(
  request: Request,
  privateKey: string,
  answer: {
    body: string | Uint8Array;
    status?: number;
    signature?: HeaderState;
    time?: HeaderState;
    /** Further headers, or others in place of the usual; undefined removes. */
    headers?: Record<string, string | undefined>;
    /** What the signature is made over, where that differs. */
    signed?: Partial<Signable>;
  },
): Response {
  const { pathname, search } = new URL(request.url);
  const time = new Date().toISOString().replace(/\.\d+Z$/, "+00:00");
  const clientId = request.headers.get("client-id") ?? "";
  const parts = { path: pathname + search, clientId, time, body: answer.body, ...answer.signed };
  const good = signatureOf(parts, privateKey);
  const values: Record<string, Record<HeaderState, string | undefined>> = {
    // A bad signature has the right form and is another message's.
    signature: { absent: undefined, empty: "", good, bad: signatureOf({ ...parts, path: "/other" }, privateKey) },
    "response-time": { absent: undefined, empty: "", good: time, bad: "2001-01-01T00:00:00+00:00" },
  };
  const headers = new Headers({ "Content-Type": "application/json; charset=UTF-8", "client-id": clientId });
  const chosen = {
    signature: values["signature"]?.[answer.signature ?? "good"],
    "response-time": values["response-time"]?.[answer.time ?? "good"],
    ...answer.headers,
  };
  for (const [name, value] of Object.entries(chosen)) {
    if (value === undefined) headers.delete(name);
    else headers.set(name, value);
  }
  return new Response(Buffer.from(answer.body), { status: answer.status ?? 200, headers });
}

/** The body of an answer with a result. */
export function resultBody(resultStatus: string, resultCode: string, fields: object = {}): string {
  return JSON.stringify({ result: { resultCode, resultStatus, resultMessage: "as told" }, ...fields });
}

/** What createVaultingSession promises under S. */
export const SESSION = {
  vaultingSessionData: "session-data-of-the-test",
  vaultingSessionId: "session-id-of-the-test",
  vaultingSessionExpiryTime: "2099-01-01T00:00:00+00:00",
};
