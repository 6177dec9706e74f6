/** A process that makes calls and says what became of each: `node --import tsx -C antom-source one-call.ts <json>`. It never calls exit. */
import { createAntomClient, isAntomError } from "antom-client";

const { gateways, ...options } = JSON.parse(process.argv[2] ?? "{}") as {
  gateways: string[];
  clientId: string;
  privateKey: string;
  antomPublicKey: string;
};

for (const gateway of gateways) {
  const antom = createAntomClient({ ...options, gateway, retries: 0, timeoutMs: 5_000 });
  const request = {
    paymentMethodType: "CARD",
    vaultingRequestId: "child-1",
    vaultingNotificationUrl: "https://merchant.example/",
  } as const;
  const end = await antom.createVaultingSession(request).then(
    ({ next }) => ({ next }),
    (error: unknown) => {
      if (!isAntomError(error)) throw error;
      const { code: cause, message = "" } = (error.cause ?? {}) as { code?: string; message?: string };
      // OpenSSL says more of a broken handshake than its code does.
      const why = /unsupported protocol|alert protocol version/.exec(message)?.[0];
      return { code: error.code, maybeExecuted: error.maybeExecuted, cause: why ?? cause };
    },
  );
  console.log(JSON.stringify(end));
}
console.log(JSON.stringify({ done: Date.now() }));
