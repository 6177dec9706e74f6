/** The shop on the embedded sandbox: `npm run merchant`, then open the address that it prints. */
import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createAntomClient } from "antom-client";
import { createSandbox } from "antom-client/sandbox";
import { createShop } from "./app.ts";
import { openCards } from "./cards.ts";

const PORT = Number(process.argv[2] ?? 8080);
const folder = join(tmpdir(), "antom-merchant-example");
mkdirSync(folder, { recursive: true });

// In a real shop: Antom's gateway, keys from a secret store, and a token key that never lies beside the data.
const sandbox = await createSandbox();
const gateway = await sandbox.listen();
const { fetch: _, ...merchant } = sandbox.clientOptions;
const origin = `http://127.0.0.1:${PORT}`;
const shop = createShop({
  antom: createAntomClient({ ...merchant, gateway: gateway.url }),
  clientId: merchant.clientId,
  antomPublicKey: merchant.antomPublicKey,
  cards: openCards(join(folder, "cards.json"), tokenKey(join(folder, "token.key"))),
  origin,
  onDelivery: ({ state, httpStatus, operation }) => console.log(`notification ${operation ?? ""}: ${state}, answered ${httpStatus}`),
});
createServer(shop.listener).listen(PORT, "127.0.0.1", () => {
  console.log(`The shop: ${origin}/   the sandbox: ${gateway.url}/   its records: ${folder}`);
});
setInterval(() => void shop.reconcile(), 60_000);

function tokenKey(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    const key = randomBytes(32);
    writeFileSync(file, key, { mode: 0o600 });
    return key;
  }
}
