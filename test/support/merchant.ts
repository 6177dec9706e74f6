/** A merchant, a gateway whose private key the tests hold, and requests that the contract takes. */
import { randomUUID } from "node:crypto";
import { type AntomClientOptions, createAntomClient } from "../../src/index.ts";
import { createSandbox, type KeyPair, type Sandbox, type SandboxExchange, type SandboxOptions } from "../../src/sandbox/index.ts";
import { GATEWAY, MERCHANT } from "./key-pairs.ts";

export const SANDBOX_ID = "SANDBOX_5X00000000000000";
export const APO_ID = "SANDBOX_5X00000000000001";
export const LIVE_ID = "5X00000000000002";

/** Numbers that Antom publishes for tests. */
export const CARDS = { approved: "4054695723100768", declined: "4054692760174822", other: "5162774114974622" } as const;

export interface Bench {
  readonly sandbox: Sandbox;
  /** The merchant's own keys, those of every client here. */
  readonly merchant: KeyPair;
  /** The gateway's keys: what a forger would need. */
  readonly gateway: KeyPair;
  /** What the gateway saw, oldest first. */
  readonly exchanges: SandboxExchange[];
  readonly options: AntomClientOptions & { fetch: (request: Request) => Promise<Response> };
}

export async function createBench(more: SandboxOptions = {}): Promise<Bench> {
  const exchanges: SandboxExchange[] = [];
  const sandbox = await createSandbox({
    keyPair: GATEWAY,
    clients: [
      { clientId: SANDBOX_ID, product: "ams", publicKey: MERCHANT.publicKey },
      { clientId: APO_ID, product: "apo", publicKey: MERCHANT.publicKey },
      { clientId: LIVE_ID, product: "ams", publicKey: MERCHANT.publicKey },
    ],
    onExchange: (exchange) => exchanges.push(exchange),
    ...more,
  });
  const options = {
    clientId: SANDBOX_ID,
    gateway: "http://127.0.0.1",
    privateKey: MERCHANT.privateKey,
    antomPublicKey: GATEWAY.publicKey,
    fetch: sandbox.fetch,
  };
  return { sandbox, merchant: MERCHANT, gateway: GATEWAY, exchanges, options };
}

/** A client whose every request a function answers, without repeats unless told. */
export function clientOf(bench: Bench, fetch: (request: Request) => Promise<Response>, more: Partial<AntomClientOptions> = {}) {
  return createAntomClient({ ...bench.options, retries: 0, ...more, fetch });
}

export const sessionRequest = (more: { vaultingRequestId?: string; redirectUrl?: string } = {}) =>
  ({
    paymentMethodType: "CARD",
    vaultingRequestId: randomUUID(),
    vaultingNotificationUrl: "https://merchant.example/antom/notify",
    ...more,
  }) as const;

export const cardRequest = (
  cardNo: string = CARDS.approved,
  more: { is3DSAuthentication?: "true" } = {},
  vaultingRequestId: string = randomUUID(),
) =>
  ({
    vaultingRequestId,
    vaultingNotificationUrl: "https://merchant.example/antom/notify",
    redirectUrl: "https://merchant.example/cards/done",
    paymentMethodDetail: { paymentMethodType: "CARD", card: { cardNo, cvv: "123", expiryYear: "30", expiryMonth: "08", ...more } },
    env: { terminalType: "WEB" },
  }) as const;

export const paymentRequest = (authState = "state-1") => ({
  productCode: "AGREEMENT_PAYMENT" as const,
  agreementInfo: { authState },
  paymentMethod: { paymentMethodType: "DANA" },
  paymentRedirectUrl: "https://merchant.example/wallet/done",
  scopes: ["AGREEMENT_PAYMENT" as const],
});

export const consultRequest = (authState: string = randomUUID(), authRedirectUrl = "https://merchant.example/wallet/done") => ({
  customerBelongsTo: "DANA",
  authRedirectUrl,
  scopes: ["AGREEMENT_PAY"],
  authState,
  terminalType: "WEB",
});

/** The error that a call ends with; a call that does not is a failure of the test. */
export async function refusalOf(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    (value) => {
      throw new Error(`expected a refusal, got ${JSON.stringify(value)}`);
    },
    (error: unknown) => error,
  );
}

export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
