/** examples/merchant over HTTP, with a sandbox beside it. */
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createShop, type Shop, type ShopOptions } from "../../examples/merchant/app.ts";
import { type Cards, openCards } from "../../examples/merchant/cards.ts";
import { type Orders, openOrders } from "../../examples/merchant/orders.ts";
import { type AntomClientOptions, createAntomClient, type DeliveryEvent, type ExchangeEvent } from "../../src/index.ts";
import { createKeyPair, createSandbox, type ListeningSandbox, type Sandbox } from "../../src/sandbox/index.ts";
import { CARDS, SANDBOX_ID } from "./merchant.ts";
import { createVisitor, type Visitor } from "./visitor.ts";

/** Somebody who buys with cards. */
export interface CardBuyer extends Visitor {
  /** Asks to add a card; gives the reference of the sandbox's card page. */
  addCard(): Promise<string>;
  /** The same, enters a number there, and comes back. */
  keepCard(number?: string): Promise<void>;
}

export interface ExampleShop {
  readonly sandbox: Sandbox;
  readonly gateway: ListeningSandbox;
  readonly origin: string;
  readonly cards: Cards;
  readonly orders: Orders;
  /** Notifications that arrived at the shop, and what its client sent. */
  readonly deliveries: readonly DeliveryEvent[];
  readonly exchanges: readonly ExchangeEvent[];
  reconcile(): Promise<void>;
  /** The process dies and another one starts, on the same records, with some of its parts as they are given here. */
  restart(others?: (parts: ShopOptions) => Partial<ShopOptions>): void;
  /** A customer who was never here. */
  visitor(): CardBuyer;
  /** All that the shop has written down. */
  written(): string;
  close(): Promise<void>;
}

// Keys take longer to make than a whole test.
const [merchant, antom] = await Promise.all([createKeyPair(), createKeyPair()]);

export async function openExampleShop(client: Partial<AntomClientOptions> = {}): Promise<ExampleShop> {
  const folder = mkdtempSync(join(tmpdir(), "antom-shop-"));
  const files = { cards: join(folder, "cards.json"), orders: join(folder, "orders.json") };
  const key = randomBytes(32);
  const sandbox = await createSandbox({
    keyPair: antom,
    clients: [{ clientId: SANDBOX_ID, product: "ams", publicKey: merchant.publicKey }],
  });
  const gateway = await sandbox.listen();
  const deliveries: DeliveryEvent[] = [];
  const exchanges: ExchangeEvent[] = [];
  let shop: Shop;
  const server = createServer((request, response) => shop.listener(request, response));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  let [cards, orders] = [openCards(files.cards, key), openOrders(files.orders)];
  const parts = (): ShopOptions => ({
    antom: createAntomClient({
      clientId: SANDBOX_ID,
      gateway: gateway.url,
      privateKey: merchant.privateKey,
      antomPublicKey: antom.publicKey,
      onExchange: (event) => exchanges.push(event),
      ...client,
    }),
    clientId: SANDBOX_ID,
    antomPublicKey: antom.publicKey,
    cards,
    orders,
    origin,
    onDelivery: (event) => deliveries.push(event),
  });
  shop = createShop(parts());
  return {
    sandbox,
    gateway,
    origin,
    deliveries,
    exchanges,
    get cards() {
      return cards;
    },
    get orders() {
      return orders;
    },
    reconcile: () => shop.reconcile(),
    restart: (others = () => ({})) => {
      [cards, orders] = [openCards(files.cards, key), openOrders(files.orders)];
      const own = parts();
      shop = createShop({ ...own, ...others(own) });
    },
    visitor: () => createBuyer({ sandbox, gateway, origin }),
    written: () => Object.values(files).map(textIn).join("\n"),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await gateway.close();
      rmSync(folder, { recursive: true });
    },
  };
}

function createBuyer({ sandbox, gateway, origin }: Pick<ExampleShop, "sandbox" | "gateway" | "origin">): CardBuyer {
  const visitor = createVisitor(origin);
  const addCard: CardBuyer["addCard"] = async () => {
    const { location } = await visitor.post("/cards");
    if (!location.startsWith(`${gateway.url}/card/`)) throw new Error(`no card page: ${location}`);
    return location.slice(`${gateway.url}/card/`.length);
  };
  return Object.assign(visitor, {
    addCard,
    keepCard: async (number: string = CARDS.approved) => {
      sandbox.vaultings.submitCard(await addCard(), { number, month: "08", year: "30", securityCode: "123" });
      await visitor.visit("/cards/return");
    },
  });
}

function textIn(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
