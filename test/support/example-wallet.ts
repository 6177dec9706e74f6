/** examples/wallet over HTTP, with a sandbox beside it. */
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { createShop } from "../../examples/wallet/app.ts";
import { type Orders, openOrders } from "../../examples/wallet/orders.ts";
import { startSdk } from "../../examples/wallet/sdk.ts";
import { openWallets, type WalletRecord, type Wallets } from "../../examples/wallet/wallets.ts";
import type { AntomClientOptions } from "../../src/index.ts";
import type { Assumptions } from "../../src/sandbox/index.ts";
import { openStand, type Stand } from "./example-stand.ts";
import { MERCHANT } from "./key-pairs.ts";
import { SANDBOX_ID } from "./merchant.ts";
import { createVisitor, type Visited, type Visitor } from "./visitor.ts";

/** Somebody who pays from wallets. */
export interface WalletBuyer extends Visitor {
  /** Asks to connect a wallet; gives the reference of the wallet's page. */
  ask(label?: string): Promise<string>;
  /** The same, agrees there, and comes back. Gives the record that is kept of it. */
  connect(): Promise<WalletRecord>;
  /** The record of what he asked for last. */
  wallet(): WalletRecord;
}

interface Records {
  readonly wallets: Wallets;
  readonly orders: Orders;
}

export interface WalletShop extends Stand<Records>, Records {
  /** Time passes in the shop. */
  wait(ms: number): void;
  /** A customer who was never here. */
  visitor(): WalletBuyer;
  /** The owner of a wallet agrees on its page; gives where in the shop his browser is sent, or why it is not. */
  agree(ref: string): string;
}

export async function openWalletShop(client: Partial<AntomClientOptions> = {}, assume: Partial<Assumptions> = {}): Promise<WalletShop> {
  const key = randomBytes(32);
  let waited = 0;
  const now = (): number => Date.now() + waited;
  const stand = await openStand({
    open: (folder) => ({ wallets: openWallets(join(folder, "wallets.json"), key, now), orders: openOrders(join(folder, "orders.json")) }),
    createShop: (parts) => createShop({ ...parts, startSdk, now }),
    client: { retries: 0, ...client },
    // As a merchant sets it in the dashboard: no request for an agreement names an address.
    sandboxFor: (origin) => ({
      clients: [{ clientId: SANDBOX_ID, product: "ams", publicKey: MERCHANT.publicKey, notificationUrl: `${origin}/antom/notify` }],
      assume,
    }),
  });
  const agree: WalletShop["agree"] = (ref) => {
    const decision = stand.sandbox.agreements.agree(ref);
    return decision.state === "taken" ? (decision.returnUrl ?? "").slice(stand.origin.length) : decision.state;
  };
  return Object.assign(stand, {
    agree,
    wait: (ms: number) => {
      waited += ms;
    },
    visitor: () => {
      const visitor = createVisitor(stand.origin);
      const ask: WalletBuyer["ask"] = async (label = "Connect DANA") => refIn(await visitor.press(await visitor.visit("/"), label));
      const last = (): WalletRecord => {
        const record = stand.wallets.ofCustomer(visitor.customer).at(-1);
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
  });
}

/** The reference in the address of the wallet's page, to which the shop sends the buyer, or in the link of its own page. */
export function refIn({ location, text }: Pick<Visited, "location" | "text">): string {
  const [, ref] = /^http:\/\/127\.0\.0\.1:\d+\/wallet\/([\w-]+)$/.exec(location) ?? /\/wallet\/([\w-]+)">To the wallet/.exec(text) ?? [];
  if (ref === undefined) throw new Error(`no page of a wallet: ${location}`);
  return ref;
}
