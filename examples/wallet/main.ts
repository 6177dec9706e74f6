/** The shop on the embedded sandbox: `npm run wallet`, then open the address that it prints. */
import { randomBytes } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createAntomClient } from "antom-client";
import { createKeyPair, createSandbox } from "antom-client/sandbox";
import { createShop } from "./app.ts";
import { openOrders } from "./orders.ts";
import { startSdk } from "./sdk.ts";
import { openWallets } from "./wallets.ts";

const PORT = Number(process.argv[2] ?? 8081);
// Every start has a sandbox of its own, which knows nothing of the agreements and payments of an earlier one.
const folder = mkdtempSync(join(tmpdir(), "antom-wallet-"));

// In a real shop: Antom's gateway, keys from a secret store, and a token key that never lies beside the data.
const [keys, clientId, origin] = [await createKeyPair(), "SANDBOX_5X00000000000000", `http://127.0.0.1:${PORT}`];
const sandbox = await createSandbox({
  // The address for notifications of agreements is set in the dashboard: no request of theirs names one.
  clients: [{ clientId, product: "ams", publicKey: keys.publicKey, notificationUrl: `${origin}/antom/notify` }],
});
const gateway = await sandbox.listen();
const shop = createShop({
  antom: createAntomClient({
    clientId,
    gateway: gateway.url,
    privateKey: keys.privateKey,
    antomPublicKey: sandbox.publicKey,
    onExchange: ({ operation, outcome, error }) => console.log(`${operation}: ${outcome?.next ?? error?.code}`),
  }),
  clientId,
  antomPublicKey: sandbox.publicKey,
  wallets: openWallets(join(folder, "wallets.json"), randomBytes(32)),
  orders: openOrders(join(folder, "orders.json")),
  origin,
  startSdk,
  onDelivery: ({ state, httpStatus, operation }) => console.log(`notification ${operation ?? ""}: ${state}, answered ${httpStatus}`),
});
createServer(shop.listener).listen(PORT, "127.0.0.1", () => {
  console.log(`The shop: ${origin}/   the sandbox: ${gateway.url}/   its records: ${folder}`);
});
setInterval(() => shop.reconcile().catch(console.error), 60_000);
