/** A merchant's shop on a port of its own, and a sandbox on another: a buyer walks from one to the other and back. */
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createAntomClient } from "../../src/index.ts";
import type { Sandbox, VaultingView } from "../../src/sandbox/index.ts";
import { CARDS, cardRequest, consultRequest, createBench } from "./merchant.ts";
import { payRequest, vaulted } from "./paying.ts";

/** What a merchant asks of a session. */
interface SessionWishes {
  /** @default this shop's own page */
  readonly redirectUrl?: string;
  readonly is3DSAuthentication?: "true";
  /** @default false */
  readonly isWithoutReturn?: boolean;
}

export interface Shop {
  readonly sandbox: Sandbox;
  /** Where the sandbox listens. */
  readonly url: string;
  /** The page to which buyers come back. */
  readonly returnUrl: string;
  /** The paths at which buyers came back. */
  readonly visits: string[];
  /** A session, and the address of its card page. */
  openSession(wishes?: SessionWishes): Promise<{ readonly id: string; readonly cardPage: string }>;
  /** A card that the merchant sends himself, which asks for 3-D Secure. */
  vaultCard(): Promise<{ readonly id: string; readonly verificationPage: string }>;
  /** An agreement that is asked for, and the address of the wallet's page. */
  askForAgreement(authRedirectUrl?: string): Promise<{ readonly authState: string; readonly walletPage: string }>;
  /** What applyToken says of the code with which the last buyer came back. */
  applyToken(): Promise<string>;
  /** A payment of 100 dollars with a card that was vaulted before, which asks for 3-D Secure. */
  pay(): Promise<{ readonly id: string; readonly verificationPage: string }>;
  /** What an inquiry says. */
  statusOf(id: string): Promise<string | undefined>;
  paymentStatusOf(id: string): Promise<string | undefined>;
  view(id: string): VaultingView;
  close(): Promise<void>;
}

const PAGE = `<!doctype html><html lang="en"><head><title>The shop</title><link rel="icon" href="data:,"></head><body><h1>The shop</h1></body></html>`;

export async function openShop(): Promise<Shop> {
  const visits: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    request.resume();
    if (request.method === "GET") visits.push(path);
    // A shop may well lead on to another origin: another name of this machine is one.
    if (path.startsWith("/elsewhere")) {
      response.writeHead(302, { Location: `http://localhost:${(server.address() as AddressInfo).port}/cards/done` }).end();
      return;
    }
    response.writeHead(200, { "Content-Type": "text/html" }).end(PAGE);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const returnUrl = `${home}/cards/done`;
  const bench = await createBench();
  const { sandbox } = bench;
  const { url, close } = await sandbox.listen();
  const { fetch: _, ...merchant } = bench.options;
  const antom = createAntomClient({ ...merchant, gateway: url });
  const vaultingNotificationUrl = `${home}/notify`;
  const view: Shop["view"] = (id) => {
    const found = sandbox.vaultings.find({ id });
    if (found === undefined) throw new Error(`there is no vaulting ${id}`);
    return found;
  };
  return {
    sandbox,
    url,
    returnUrl,
    visits,
    view,
    openSession: async ({ redirectUrl = returnUrl, isWithoutReturn = false, ...wishes } = {}) => {
      const id = randomUUID();
      const outcome = await antom.createVaultingSession({
        paymentMethodType: "CARD",
        vaultingRequestId: id,
        vaultingNotificationUrl,
        ...(isWithoutReturn ? {} : { redirectUrl }),
        ...wishes,
      });
      if (outcome.next !== "proceed") throw new Error(`no session: ${outcome.result.resultCode}`);
      // The client-side SDK would find it where we put it for its stand-in.
      const config = JSON.parse(atob(outcome.data.vaultingSessionData.split("&&")[3] ?? "")) as { sandbox: { cardPage: string } };
      return { id, cardPage: config.sandbox.cardPage };
    },
    vaultCard: async () => {
      const request = { ...cardRequest(undefined, { is3DSAuthentication: "true" }), redirectUrl: returnUrl, vaultingNotificationUrl };
      const outcome = await antom.vaultPaymentMethod(request);
      if (outcome.next !== "redirect") throw new Error(`no 3-D Secure: ${outcome.result.resultCode}`);
      return { id: request.vaultingRequestId, verificationPage: outcome.urls.normal ?? "" };
    },
    askForAgreement: async (authRedirectUrl = returnUrl) => {
      const request = consultRequest(randomUUID(), authRedirectUrl);
      const outcome = await antom.consult(request);
      if (outcome.next !== "redirect") throw new Error(`no agreement: ${outcome.result.resultCode}`);
      return { authState: request.authState, walletPage: outcome.urls.normal ?? "" };
    },
    applyToken: async () => {
      const authCode = new URL(visits.at(-1) ?? "", home).searchParams.get("authCode") ?? "";
      const { result } = await antom.applyToken({ grantType: "AUTHORIZATION_CODE", customerBelongsTo: "DANA", authCode });
      return result.resultCode;
    },
    pay: async () => {
      const request = payRequest(await vaulted(antom, CARDS.other), { is3DSAuthentication: "true" });
      const outcome = await antom.pay({ ...request, paymentRedirectUrl: returnUrl, paymentNotifyUrl: `${home}/notify` });
      if (outcome.next !== "redirect") throw new Error(`no 3-D Secure: ${outcome.result.resultCode}`);
      return { id: request.paymentRequestId, verificationPage: outcome.urls.normal ?? "" };
    },
    statusOf: async (id) => {
      const { data } = await antom.inquireVaulting({ vaultingRequestId: id });
      return data === undefined ? undefined : String((data as { vaultingStatus?: unknown }).vaultingStatus);
    },
    paymentStatusOf: async (id) => {
      const { data } = await antom.inquiryPayment({ paymentRequestId: id });
      return data === undefined ? undefined : String((data as { paymentStatus?: unknown }).paymentStatus);
    },
    close: async () => {
      await close();
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
