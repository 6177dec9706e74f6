/** examples/merchant over HTTP, with a sandbox beside it. */
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { createShop } from "../../examples/merchant/app.ts";
import { type Cards, openCards } from "../../examples/merchant/cards.ts";
import { type Orders, openOrders } from "../../examples/merchant/orders.ts";
import type { AntomClientOptions } from "../../src/index.ts";
import { openStand, type Stand } from "./example-stand.ts";
import { CARDS } from "./merchant.ts";
import { createVisitor, type Visitor } from "./visitor.ts";

/** Somebody who buys with cards. */
export interface CardBuyer extends Visitor {
  /** Asks to add a card; gives the reference of the sandbox's card page. */
  addCard(): Promise<string>;
  /** The same, enters a number there, and comes back. */
  keepCard(number?: string): Promise<void>;
}

interface Records {
  readonly cards: Cards;
  readonly orders: Orders;
}

export interface ExampleShop extends Stand<Records>, Records {
  /** A customer who was never here. */
  visitor(): CardBuyer;
}

export async function openExampleShop(client: Partial<AntomClientOptions> = {}): Promise<ExampleShop> {
  const key = randomBytes(32);
  const stand = await openStand({
    open: (folder) => ({ cards: openCards(join(folder, "cards.json"), key), orders: openOrders(join(folder, "orders.json")) }),
    createShop,
    client,
  });
  return Object.assign(stand, { visitor: () => createBuyer(stand) });
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
