/** examples/merchant over HTTP, with a sandbox beside it; and browsers that keep a cookie, press buttons and follow nothing by themselves. */
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

export interface Visited {
  readonly status: number;
  readonly location: string;
  readonly text: string;
}

/** A browser's part. */
export interface Visitor {
  /** Stands for the login. */
  readonly customer: string;
  visit(path: string, init?: RequestInit): Promise<Visited>;
  post(path: string, fields?: Readonly<Record<string, string>>, origin?: string): Promise<Visited>;
  /** Presses a button of a page, with what the page holds ready for it. */
  press(page: Visited, label: string | RegExp): Promise<Visited>;
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
  visitor(): Visitor;
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
    visitor: () => createVisitor({ sandbox, gateway, origin }),
    written: () => Object.values(files).map(textIn).join("\n"),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await gateway.close();
      rmSync(folder, { recursive: true });
    },
  };
}

function createVisitor({ sandbox, gateway, origin }: Pick<ExampleShop, "sandbox" | "gateway" | "origin">): Visitor {
  let cookie = "";
  const visit: Visitor["visit"] = async (path, init = {}) => {
    const headers = { ...(cookie === "" ? {} : { cookie }), ...(init.headers as Record<string, string>) };
    const response = await fetch(origin + path, { ...init, redirect: "manual", headers });
    cookie = response.headers.get("set-cookie")?.split(";")[0] ?? cookie;
    return { status: response.status, location: response.headers.get("location") ?? "", text: await response.text() };
  };
  const post: Visitor["post"] = (path, fields = {}, from = origin) =>
    visit(path, { method: "POST", headers: { origin: from }, body: new URLSearchParams(fields) });
  const addCard: Visitor["addCard"] = async () => {
    const { location } = await post("/cards");
    if (!location.startsWith(`${gateway.url}/card/`)) throw new Error(`no card page: ${location}`);
    return location.slice(`${gateway.url}/card/`.length);
  };
  return {
    get customer() {
      return cookie.split("=")[1] ?? "";
    },
    visit,
    post,
    press: (page, label) => {
      const { action, fields } = formOf(page.text, label);
      return post(action, fields);
    },
    addCard,
    keepCard: async (number = CARDS.approved) => {
      sandbox.vaultings.submitCard(await addCard(), { number, month: "08", year: "30", securityCode: "123" });
      await visit("/cards/return");
    },
  };
}

/** The form behind a button. */
function formOf(page: string, label: string | RegExp): { action: string; fields: Record<string, string> } {
  const forms = [...page.matchAll(/<form method="post" action="([^"]+)">((?:<input [^>]+>)*)<button>([^<]*)<\/button>/g)];
  const [, action = "", inputs = ""] =
    forms.find(([, , , text = ""]) => (typeof label === "string" ? text === label : label.test(text))) ?? [];
  if (action === "") throw new Error(`no button ${label} among ${forms.map(([, , , text]) => text).join(", ")}`);
  const fields = [...inputs.matchAll(/name="([^"]+)" value="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, value]);
  return { action, fields: Object.fromEntries(fields) };
}

function textIn(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
