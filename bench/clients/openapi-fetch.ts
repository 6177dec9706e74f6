/** openapi-fetch over the contract's own types: with a signing middleware as its users would write it, and bare. */
import { createPrivateKey, createPublicKey, sign, verify } from "node:crypto";
import createClient, { type Middleware } from "openapi-fetch";
import type { paths } from "../../src/index.ts";
import { BASE, CLIENT_ID, REQUEST } from "../client-exchange.ts";
import type { MakeClient } from "./client.ts";

export const makeSignedOpenapiFetch: MakeClient = async ({ origin, privateKey, gatewayPublicKey }) => {
  const key = createPrivateKey({ key: Buffer.from(privateKey, "base64"), format: "der", type: "pkcs8" });
  const gatewayKey = createPublicKey({ key: Buffer.from(gatewayPublicKey, "base64"), format: "der", type: "spki" });
  const signing: Middleware = {
    onRequest: async ({ request }) => {
      const time = String(Date.now());
      const body = await request.clone().text();
      const content = `POST ${new URL(request.url).pathname}\n${CLIENT_ID}.${time}.${body}`;
      const signature = sign("sha256", Buffer.from(content), key).toString("base64");
      request.headers.set("Client-Id", CLIENT_ID);
      request.headers.set("Request-Time", time);
      request.headers.set("Signature", `algorithm=RSA256, keyVersion=1, signature=${encodeURIComponent(signature)}`);
      return request;
    },
    onResponse: async ({ request, response }) => {
      const body = await response.clone().text();
      const content = `POST ${new URL(request.url).pathname}\n${CLIENT_ID}.${response.headers.get("response-time")}.${body}`;
      const value = /signature=(.+)$/.exec(response.headers.get("signature") ?? "")?.[1] ?? "";
      if (!verify("sha256", Buffer.from(content), gatewayKey, Buffer.from(decodeURIComponent(value), "base64"))) throw new Error("forged");
      return response;
    },
  };
  const client = createClient<paths>({ baseUrl: origin + BASE });
  client.use(signing);
  return callOf(client);
};

export const makeOpenapiFetch: MakeClient = async ({ origin }) => callOf(createClient<paths>({ baseUrl: origin + BASE }));

function callOf(client: ReturnType<typeof createClient<paths>>): () => Promise<void> {
  return async () => {
    const { data } = await client.POST("/v1/payments/pay", { body: REQUEST } as never);
    if ((data as { result?: { resultStatus?: string } } | undefined)?.result?.resultStatus !== "S") throw new Error("no success");
  };
}
