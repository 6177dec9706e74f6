/** Messages signed Antom's way beforehand, with node:crypto alone: a benchmark has no time for RSA. */
import { createPrivateKey, sign } from "node:crypto";

export interface Signed {
  readonly path: string;
  /** By lower-case names. */
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** Signs what a client sends, or what Antom sends to it. `privateKey` is PKCS#8 in base64. */
export function signerOf(clientId: string, privateKey: string): (path: string, body: object) => Signed {
  const key = createPrivateKey({ key: Buffer.from(privateKey, "base64"), format: "der", type: "pkcs8" });
  return (path, object) => {
    const [time, body] = [String(Date.now()), JSON.stringify(object)];
    const signature = sign("sha256", Buffer.from(`POST ${path}\n${clientId}.${time}.${body}`), key).toString("base64");
    const headers = {
      "content-type": "application/json; charset=UTF-8",
      "client-id": clientId,
      "request-time": time,
      signature: `algorithm=RSA256, keyVersion=1, signature=${encodeURIComponent(signature)}`,
      "content-length": String(Buffer.byteLength(body)),
    };
    return { path, headers, body };
  };
}
