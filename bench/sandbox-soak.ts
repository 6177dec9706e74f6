/** A sandbox under mixed load for as long as it is told: it must not grow, and must go on answering. */
import { type KeyObject, randomUUID } from "node:crypto";
import { Agent } from "node:http";
import { connect } from "node:net";
import type { Server, Signed, send as sendRequest, signed as signedRequest } from "./sandbox.ts";

interface Load {
  readonly key: KeyObject;
  readonly clientId: string;
  readonly minutes: number;
  /** How requests are signed and sent. */
  readonly signed: typeof signedRequest;
  readonly send: typeof sendRequest;
}

export async function soak(server: Server, { key, clientId, minutes, signed, send }: Load): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 24 });
  const port = Number(new URL(server.url).port);
  const until = Date.now() + minutes * 60_000;
  const counts = { answered: 0, broken: 0, odd: 0 };
  const base = "/ams/sandbox/api/v1/vaults/";
  const make = (operation: string, body: object): Signed => signed(key, clientId, base + operation, JSON.stringify(body));
  const urls = { vaultingNotificationUrl: "https://merchant.example/notify", redirectUrl: "https://merchant.example/done" };
  const load = async (): Promise<void> => {
    while (Date.now() < until) {
      const vaultingRequestId = randomUUID();
      const card = {
        cardNo: "4054695723100768",
        expiryYear: "30",
        expiryMonth: "08",
        cvv: "123",
        is3DSAuthentication: Math.random() < 0.3 ? "true" : "false",
      };
      const calls = [
        make("createVaultingSession", { paymentMethodType: "CARD", vaultingRequestId, ...urls }),
        make("createVaultingSession", { paymentMethodType: "CARD", vaultingRequestId, ...urls }),
        make("vaultPaymentMethod", {
          vaultingRequestId: randomUUID(),
          ...urls,
          paymentMethodDetail: { paymentMethodType: "CARD", card },
          env: { terminalType: "WEB" },
        }),
        make("inquireVaulting", { vaultingRequestId }),
        make("inquireVaulting", { vaultingRequestId: "none", unknown: true }),
      ];
      for (const call of calls) {
        await send(agent, server.url, call).then(
          () => counts.answered++,
          () => counts.broken++,
        );
      }
    }
  };
  const nuisance = async (): Promise<void> => {
    while (Date.now() < until) {
      const socket = connect(port, "127.0.0.1");
      socket.on("error", () => {});
      counts.odd++;
      const kind = counts.odd % 4;
      if (kind === 1) socket.write("POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow");
      if (kind === 2) socket.end();
      if (kind === 3) {
        socket.write(`POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: ${10 * 2 ** 20}\r\n\r\n`);
        socket.write(Buffer.alloc(10 * 2 ** 20, "x"));
      }
      setTimeout(() => socket.destroy(), 8_000).unref();
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };
  const report = setInterval(async () => {
    const { peakMiB, heapMiB } = await server.memory();
    const left = Math.max(0, Math.round((until - Date.now()) / 1_000));
    console.log(`${JSON.stringify(counts)} heap ${heapMiB.toFixed(0)} MiB, peak ${peakMiB.toFixed(0)} MiB, ${left} s to go`);
  }, 10_000);
  await Promise.all([...Array.from({ length: 16 }, load), nuisance()]);
  clearInterval(report);
  const { peakMiB, heapMiB } = await server.memory();
  console.log(`end: ${JSON.stringify(counts)} heap ${heapMiB.toFixed(0)} MiB, peak ${peakMiB.toFixed(0)} MiB`);
  agent.destroy();
  server.end();
}
