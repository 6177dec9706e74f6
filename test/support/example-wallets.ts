/** examples/wallet over HTTP, with a sandbox beside it. */
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createShop, type Shop, type ShopOptions } from "../../examples/wallet/app.ts";
import { type Orders, openOrders } from "../../examples/wallet/orders.ts";
import { startSdk } from "../../examples/wallet/sdk.ts";
import { openWallets, type WalletRecord, type Wallets } from "../../examples/wallet/wallets.ts";
import { type AntomClientOptions, createAntomClient, type DeliveryEvent, type ExchangeEvent } from "../../src/index.ts";
import { createKeyPair, createSandbox, type ListeningSandbox, type Sandbox, type SandboxOptions } from "../../src/sandbox/index.ts";
import { SANDBOX_ID } from "./merchant.ts";
import { createVisitor, type Visited, type Visitor } from "./visitor.ts";

export interface WalletBuyer extends Visitor {
  /** Asks to connect a wallet; gives the reference of the wallet's page. */
  ask(label?: string): Promise<string>;
  /** The same, agrees there, and comes back. Gives the record that is kept of it. */
  connect(): Promise<WalletRecord>;
  /** The record of what he asked for last. */
  wallet(): WalletRecord;
}

export interface WalletShop {
  readonly sandbox: Sandbox;
  readonly gateway: ListeningSandbox;
  readonly origin: string;
  readonly wallets: Wallets;
  readonly orders: Orders;
  /** Notifications that arrived at the shop, and what its client sent. */
  readonly deliveries: readonly DeliveryEvent[];
  readonly exchanges: readonly ExchangeEvent[];
  reconcile(): Promise<void>;
  /** Time passes in the shop. */
  wait(ms: number): void;
  /** The process dies and another one starts, on the same records, with some of its parts as they are given here. */
  restart(others?: (parts: ShopOptions) => Partial<ShopOptions>): void;
  /** A customer who was never here. */
  visitor(): WalletBuyer;
  /** The owner of a wallet agrees on its page; gives where in the shop his browser is sent, or why it is not. */
  agree(ref: string): string;
  /** All that the shop has written down. */
  written(): string;
  close(): Promise<void>;
}

// Keys take longer to make than a whole test.
const [merchant, antom] = await Promise.all([createKeyPair(), createKeyPair()]);

export async function openWalletShop(
  client: Partial<AntomClientOptions> = {},
  assume: NonNullable<SandboxOptions["assume"]> = {},
): Promise<WalletShop> {
  const folder = mkdtempSync(join(tmpdir(), "antom-wallets-"));
  const key = randomBytes(32);
  let shop: Shop;
  const server = createServer((request, response) => shop.listener(request, response));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const sandbox = await createSandbox({
    keyPair: antom,
    clients: [{ clientId: SANDBOX_ID, product: "ams", publicKey: merchant.publicKey, notificationUrl: `${origin}/antom/notify` }],
    assume,
  });
  const gateway = await sandbox.listen();
  const deliveries: DeliveryEvent[] = [];
  const exchanges: ExchangeEvent[] = [];
  let waited = 0;
  const now = (): number => Date.now() + waited;
  const open = () => [openWallets(join(folder, "wallets.json"), key, now), openOrders(join(folder, "orders.json"))] as const;
  let [wallets, orders] = open();
  const parts = (): ShopOptions => ({
    antom: createAntomClient({
      clientId: SANDBOX_ID,
      gateway: gateway.url,
      privateKey: merchant.privateKey,
      antomPublicKey: antom.publicKey,
      onExchange: (event) => exchanges.push(event),
      retries: 0,
      ...client,
    }),
    clientId: SANDBOX_ID,
    antomPublicKey: antom.publicKey,
    wallets,
    orders,
    origin,
    startSdk,
    onDelivery: (event) => deliveries.push(event),
    now,
  });
  shop = createShop(parts());
  const agree = (ref: string): string => {
    const decision = sandbox.agreements.agree(ref);
    return decision.state === "taken" ? (decision.returnUrl ?? "").slice(origin.length) : decision.state;
  };
  return {
    sandbox,
    gateway,
    origin,
    deliveries,
    exchanges,
    get wallets() {
      return wallets;
    },
    get orders() {
      return orders;
    },
    reconcile: () => shop.reconcile(),
    wait: (ms) => {
      waited += ms;
    },
    restart: (others = () => ({})) => {
      [wallets, orders] = open();
      const own = parts();
      shop = createShop({ ...own, ...others(own) });
    },
    visitor: () => {
      const visitor = createVisitor(origin);
      const ask: WalletBuyer["ask"] = async (label = "Connect DANA") => refIn(await visitor.press(await visitor.visit("/"), label));
      const last = (): WalletRecord => {
        const record = wallets.ofCustomer(visitor.customer).at(-1);
        if (record === undefined) throw new Error("he has asked for nothing");
        return record;
      };
      return Object.assign(visitor, {
        wallet: last,
        ask,
        connect: async () => {
          await visitor.visit(agree(await ask()));
          return last();
        },
      });
    },
    agree,
    written: () =>
      readdirSync(folder)
        .map((name) => readFileSync(join(folder, name), "utf8"))
        .join("\n"),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await gateway.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** The reference in the address of the wallet's page, to which the shop sends the buyer, or in the link of its own page. */
export function refIn({ location, text }: Pick<Visited, "location" | "text">): string {
  const [, ref] = /^http:\/\/127\.0\.0\.1:\d+\/wallet\/([\w-]+)$/.exec(location) ?? /\/wallet\/([\w-]+)">To the wallet/.exec(text) ?? [];
  if (ref === undefined) throw new Error(`no page of a wallet: ${location}`);
  return ref;
}
