/** A sandbox under mixed load for as long as it is told: it must not grow, and must go on answering. */
import { randomUUID } from "node:crypto";
import { connect } from "node:net";
import { built, installOurs } from "./installed.ts";
import { start } from "./processes.ts";
import { agentOf, createMerchant, send } from "./sandbox-load.ts";
import type { Told, Used } from "./sandbox-server.ts";

export async function soak(minutes: number): Promise<void> {
  installOurs();
  const server = start(await built("sandbox-server"));
  const { told, signed } = await createMerchant();
  const { url } = await server.ask<{ url: string }>({ kind: "sandbox", ...told } satisfies Told);
  const agent = agentOf(24);
  const until = Date.now() + minutes * 60_000;
  const counts = { answered: 0, broken: 0, odd: 0 };
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
        signed("createVaultingSession", { paymentMethodType: "CARD", vaultingRequestId, ...urls }),
        signed("createVaultingSession", { paymentMethodType: "CARD", vaultingRequestId, ...urls }),
        signed("vaultPaymentMethod", {
          vaultingRequestId: randomUUID(),
          ...urls,
          paymentMethodDetail: { paymentMethodType: "CARD", card },
          env: { terminalType: "WEB" },
        }),
        signed("inquireVaulting", { vaultingRequestId }),
        signed("inquireVaulting", { vaultingRequestId: "none", unknown: true }),
      ];
      for (const call of calls) {
        await send(agent, url, call).then(
          () => counts.answered++,
          () => counts.broken++,
        );
      }
    }
  };
  const nuisance = async (): Promise<void> => {
    while (Date.now() < until) {
      const socket = connect(Number(new URL(url).port), "127.0.0.1");
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
  const report = async (when: string): Promise<void> => {
    const { peakMiB, heapMiB } = await server.ask<Used>("used");
    console.log(`${when}: ${JSON.stringify(counts)} heap ${heapMiB.toFixed(0)} MiB, peak ${peakMiB.toFixed(0)} MiB`);
  };
  const timer = setInterval(() => void report(`${Math.max(0, Math.round((until - Date.now()) / 1_000))} s to go`), 10_000);
  await Promise.all([...Array.from({ length: 16 }, load), nuisance()]);
  clearInterval(timer);
  await report("end");
  agent.destroy();
  await server.end();
}
