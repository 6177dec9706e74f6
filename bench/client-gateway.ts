/** The gateway that clients are measured against: the same bytes for everybody, signed beforehand. It looks at the first requests only. */
import { createPublicKey, type KeyObject, verify } from "node:crypto";
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type RequestListener, type Server } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo } from "node:net";
import type { KeyPair } from "../src/sandbox/index.ts";
import { ANSWER_BYTES, CLIENT_ID, PATH, signedAnswers } from "./client-exchange.ts";

/** So many signatures are verified of each client, so that none is measured that signs anything else. */
export const VERIFIED_REQUESTS = 50;

export interface Checked {
  readonly genuine: number;
  readonly bad: number;
}

export interface Gateway {
  readonly origin: string;
  /** How many signatures were looked at since the last time this was asked. */
  checked(): Checked;
  close(): void;
}

export interface GatewayOptions {
  readonly merchant: Pick<KeyPair, "publicKey">;
  readonly gateway: KeyPair;
  /** A certificate for 127.0.0.1; without one it speaks HTTP. */
  readonly certificate?: { readonly key: string; readonly cert: string } | undefined;
}

export async function createGateway({ merchant, gateway, certificate }: GatewayOptions): Promise<Gateway> {
  const key = createPublicKey({ key: Buffer.from(merchant.publicKey, "base64"), format: "der", type: "spki" });
  const { antom, alipay } = signedAnswers(gateway);
  const type = { "Content-Type": "application/json; charset=UTF-8", "Content-Length": String(ANSWER_BYTES.length) };
  const headers = { antom: { ...type, ...antom }, others: { ...type, ...alipay } };
  let checked = { genuine: 0, bad: 0 };

  const answer: RequestListener = async (incoming, outgoing) => {
    const body = await bodyOf(incoming);
    const isAntoms = incoming.url === PATH;
    if (isAntoms && checked.genuine + checked.bad < VERIFIED_REQUESTS)
      checked[isGenuine(incoming.headers, body, key) ? "genuine" : "bad"]++;
    outgoing.writeHead(200, isAntoms ? headers.antom : headers.others).end(ANSWER_BYTES);
  };
  const server: Server = certificate === undefined ? createServer(answer) : createSecureServer(certificate, answer);
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `${certificate === undefined ? "http" : "https"}://127.0.0.1:${port}`,
    checked: () => {
      const told = checked;
      checked = { genuine: 0, bad: 0 };
      return told;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function bodyOf(incoming: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
    incoming.once("end", () => resolve(Buffer.concat(chunks)));
    incoming.once("error", reject);
  });
}

/** Whether it is what Antom's documentation asks for, read without our own code. */
function isGenuine(headers: IncomingHttpHeaders, body: Buffer, key: KeyObject): boolean {
  const value = /^algorithm=RSA256, ?keyVersion=1, ?signature=(.+)$/.exec(String(headers["signature"]))?.[1] ?? "";
  const content = Buffer.concat([Buffer.from(`POST ${PATH}\n${CLIENT_ID}.${headers["request-time"]}.`), body]);
  return headers["client-id"] === CLIENT_ID && verify("sha256", content, key, Buffer.from(decodeURIComponent(value), "base64"));
}
