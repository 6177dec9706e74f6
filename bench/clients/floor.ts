/** The floor: node:http with connections that are kept, keys that are read once, text that is signed and verified; nothing else. */
import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from "node:crypto";
import { Agent, type IncomingMessage, request } from "node:http";
import { Agent as SecureAgent, request as secureRequest } from "node:https";
import { promisify } from "node:util";
import { BASE, CLIENT_ID, PATH, REQUEST } from "../client-exchange.ts";
import type { MakeClient } from "./client.ts";

const signInPool = promisify(sign) as (algorithm: string, content: Uint8Array, key: KeyObject) => Promise<Buffer>;

export const makeFloor: MakeClient = async ({ origin, privateKey, gatewayPublicKey }, inFlight) => {
  const key = createPrivateKey({ key: Buffer.from(privateKey, "base64"), format: "der", type: "pkcs8" });
  const gatewayKey = createPublicKey({ key: Buffer.from(gatewayPublicKey, "base64"), format: "der", type: "spki" });
  const { hostname, port, protocol } = new URL(origin);
  const isSecure = protocol === "https:";
  const agent = isSecure ? new SecureAgent({ keepAlive: true }) : new Agent({ keepAlive: true });
  const send = isSecure ? secureRequest : request;

  const post = (headers: Record<string, string>, body: string): Promise<IncomingMessage> =>
    new Promise((resolve, reject) => {
      const outgoing = send({ method: "POST", hostname, port, path: PATH, agent, headers }, resolve);
      outgoing.once("error", reject);
      outgoing.end(body);
    });
  return async () => {
    const body = JSON.stringify(REQUEST);
    const time = String(Date.now());
    const content = Buffer.from(`POST ${PATH}\n${CLIENT_ID}.${time}.${body}`);
    // What either is best at: one call has nobody to share the cores with.
    const signature = inFlight === 1 ? sign("sha256", content, key) : await signInPool("sha256", content, key);
    const response = await post(
      {
        "Content-Type": "application/json; charset=UTF-8",
        "Content-Length": String(Buffer.byteLength(body)),
        "Client-Id": CLIENT_ID,
        "Request-Time": time,
        Signature: `algorithm=RSA256, keyVersion=1, signature=${encodeURIComponent(signature.toString("base64"))}`,
      },
      body,
    );
    const text = await textOf(response);
    const value = /signature=(.+)$/.exec(String(response.headers["signature"]))?.[1] ?? "";
    const answered = Buffer.from(`POST ${PATH}\n${CLIENT_ID}.${response.headers["response-time"]}.${text}`);
    if (!verify("sha256", answered, gatewayKey, Buffer.from(decodeURIComponent(value), "base64"))) throw new Error(`forged below ${BASE}`);
  };
};

function textOf(response: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = "";
    response.setEncoding("utf8");
    response.on("data", (chunk: string) => {
      text += chunk;
    });
    response.once("end", () => resolve(text));
    response.once("error", reject);
  });
}
