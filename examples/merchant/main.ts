/** The shop on the embedded sandbox: `npm run merchant`, then open the address that it prints. */
import { randomBytes } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createAntomClient } from "antom-client";
import { createSandbox } from "antom-client/sandbox";
import { createShop } from "./app.ts";
import { openCards } from "./cards.ts";
import { openOrders } from "./orders.ts";

const PORT = Number(process.argv[2] ?? 8080);
// Every start has a sandbox of its own, which knows nothing of the tokens and payments of an earlier one.
const folder = mkdtempSync(join(tmpdir(), "antom-merchant-"));

// In a real shop: Antom's gateway, keys from a secret store, and a token key that never lies beside the data.
const sandbox = await createSandbox();
const gateway = await sandbox.listen();
const { fetch: _, ...merchant } = sandbox.clientOptions;
const origin = `http://127.0.0.1:${PORT}`;
const shop = createShop({
  antom: createAntomClient({
    ...merchant,
    gateway: gateway.url,
    onExchange: ({ operation, outcome, error }) => console.log(`${operation}: ${outcome?.next ?? error?.code}`),
  }),
  clientId: merchant.clientId,
  antomPublicKey: merchant.antomPublicKey,
  cards: openCards(join(folder, "cards.json"), randomBytes(32)),
  orders: openOrders(join(folder, "orders.json")),
  origin,
  onDelivery: ({ state, httpStatus, operation }) => console.log(`notification ${operation ?? ""}: ${state}, answered ${httpStatus}`),
});
createServer(shop.listener).listen(PORT, "127.0.0.1", () => {
  console.log(`The shop: ${origin}/   its back office: ${origin}/office   the sandbox: ${gateway.url}/   its records: ${folder}`);
});
setInterval(() => shop.reconcile().catch(console.error), 60_000);
