/** Requests to a sandbox, signed beforehand, over so many connections. */
import { randomUUID } from "node:crypto";
import { Agent, request as httpRequest } from "node:http";
import { createKeyPair, type KeyPair } from "../src/sandbox/index.ts";
import { type Signed, signerOf } from "./signed.ts";

export const CLIENT_ID = "SANDBOX_5X00000000000000";
export const BASE = "/ams/sandbox/api/v1/vaults/";

/** A merchant that signs requests to a sandbox whose keys are told as well. */
export interface Merchant {
  /** What a server has to be told. */
  readonly told: { readonly clientId: string; readonly merchant: KeyPair; readonly gateway: KeyPair };
  signed(operation: string, body: object): Signed;
}

export async function createMerchant(): Promise<Merchant> {
  const [merchant, gateway] = await Promise.all([createKeyPair(), createKeyPair()]);
  const signed = signerOf(CLIENT_ID, merchant.privateKey);
  return { told: { clientId: CLIENT_ID, merchant, gateway }, signed: (operation, body) => signed(BASE + operation, body) };
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
