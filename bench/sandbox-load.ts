/** Requests to a sandbox, signed beforehand, over so many connections. */
import { createPrivateKey, randomUUID, sign } from "node:crypto";
import { Agent, request as httpRequest } from "node:http";
import { createKeyPair, type KeyPair } from "../src/sandbox/index.ts";

export const CLIENT_ID = "SANDBOX_5X00000000000000";
export const BASE = "/ams/sandbox/api/v1/vaults/";

export interface Signed {
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** A merchant that signs requests to a sandbox whose keys are told as well. */
export interface Merchant {
  /** What a server has to be told. */
  readonly told: { readonly clientId: string; readonly merchant: KeyPair; readonly gateway: KeyPair };
  signed(operation: string, body: object): Signed;
}

export async function createMerchant(): Promise<Merchant> {
  const [merchant, gateway] = await Promise.all([createKeyPair(), createKeyPair()]);
  const key = createPrivateKey({ key: Buffer.from(merchant.privateKey, "base64"), format: "der", type: "pkcs8" });
  return {
    told: { clientId: CLIENT_ID, merchant, gateway },
    signed: (operation, object) => {
      const [path, time, body] = [BASE + operation, String(Date.now()), JSON.stringify(object)];
      const signature = sign("sha256", Buffer.from(`POST ${path}\n${CLIENT_ID}.${time}.${body}`), key).toString("base64");
      const headers = {
        "Content-Type": "application/json; charset=UTF-8",
        "Client-Id": CLIENT_ID,
        "Request-Time": time,
        Signature: `algorithm=RSA256,keyVersion=1,signature=${encodeURIComponent(signature)}`,
        "Content-Length": String(Buffer.byteLength(body)),
      };
      return { path, body, headers };
    },
  };
}

/** A new session, under a key of its own. */
export function session(): object {
  return {
    paymentMethodType: "CARD",
    vaultingRequestId: randomUUID(),
    vaultingNotificationUrl: "https://merchant.example/antom/notify",
    redirectUrl: "https://merchant.example/cards/done",
  };
}

/** Sends every request of a list; resolves to the seconds that it took. @throws where one is not answered with 200. */
export async function drain(agent: Agent, url: string, requests: readonly Signed[]): Promise<number> {
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let request = requests[next++]; request !== undefined; request = requests[next++]) {
      const status = await send(agent, url, request);
      if (status !== 200) throw new Error(`HTTP ${status}`);
    }
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: agent.maxSockets }, worker));
  return (performance.now() - start) / 1_000;
}

export function agentOf(connections: number): Agent {
  return new Agent({ keepAlive: true, maxSockets: connections });
}

export function send(agent: Agent | undefined, url: string, { path, headers, body }: Signed): Promise<number> {
  return new Promise((resolve, reject) => {
    const outgoing = httpRequest(
      url + path,
      { method: "POST", headers, ...(agent === undefined ? { agent: false } : { agent }) },
      (incoming) => {
        incoming.resume();
        incoming.once("end", () => resolve(incoming.statusCode ?? 0));
        incoming.once("error", reject);
      },
    );
    outgoing.once("error", reject);
    outgoing.end(body);
  });
}
