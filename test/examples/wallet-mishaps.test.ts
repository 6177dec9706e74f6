/** examples/wallet under random clicks, faults and restarts: nobody pays twice, or after he has ended it, and the books are right in the end. */
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { openWalletShop, refIn, type WalletBuyer, type WalletShop } from "../support/example-wallets.ts";
import type { Visited } from "../support/visitor.ts";

vi.setConfig({ testTimeout: 240_000 });

const MINUTE_MS = 60_000;

/** What somebody may do, or what may happen. */
const ACTS = [
  "connect",
  "connect",
  "agree",
  "agree",
  "refuse",
  "comeBack",
  "comeBack",
  "comeBackAsAnother",
  "disconnect",
  "endInWallet",
  "buy",
  "buy",
  "buy",
  "pay",
  "goOn",
  "approve",
  "look",
  "reconcile",
  "restart",
  "wait",
] as const;
const MISHAPS = [
  "none",
  "none",
  "http503",
  "lost",
  "dropAfter",
  "dropBefore",
  "unknown",
  "denied",
  "pending",
  "verified",
  "refused",
] as const;
const OPERATIONS = ["consult", "createPaymentSession", "applyToken", "revoke", "pay", "inquiryPayment"] as const;

interface Turn {
  readonly act: (typeof ACTS)[number];
  readonly mishap: (typeof MISHAPS)[number];
  readonly operation: (typeof OPERATIONS)[number];
  /** Which wallet, order or button. */
  readonly pick: number;
  /** Whether it is pressed on a page of long ago. */
  readonly stale: boolean;
  readonly twice: boolean;
}

const turns: fc.Arbitrary<Turn[]> = fc.array(
  fc.record({
    act: fc.constantFrom(...ACTS),
    mishap: fc.constantFrom(...MISHAPS),
    operation: fc.constantFrom(...OPERATIONS),
    pick: fc.nat(7),
    stale: fc.boolean(),
    twice: fc.boolean(),
  }),
  { minLength: 15, maxLength: 30 },
);
/** How far the buyer came before anything went wrong. */
const starts = fc.constantFrom("nothing", "ordered", "ordered");

function bring({ sandbox }: WalletShop, { mishap, operation }: Turn): void {
  if (mishap === "http503") sandbox.failNext(operation, "http503", { executed: true });
  else if (mishap === "lost") sandbox.failNext(operation, "http503", { executed: false });
  else if (mishap === "dropAfter" || mishap === "dropBefore") sandbox.failNext(operation, mishap);
  else if (mishap === "unknown") sandbox.answerNext(operation, "UNKNOWN_EXCEPTION", { executed: true });
  else if (mishap === "denied") sandbox.answerNext(operation, "ACCESS_DENIED");
  else if (mishap === "pending") sandbox.nextPayment({ pendingFor: "3m" });
  else if (mishap === "verified") sandbox.nextPayment({ verification: true });
  else if (mishap === "refused") sandbox.nextPayment({ reason: "DO_NOT_HONOR" });
}

/** What the world outside the shop knows. */
interface World {
  readonly shop: WalletShop;
  readonly buyer: WalletBuyer;
  readonly other: WalletBuyer;
  /** The pages that the buyer has open, by their paths; a stale one is the first that he saw. */
  readonly windows: Map<string, Visited>;
  /** The agreement that a record of the shop's is about. */
  readonly refs: Map<string, string>;
  /** The addresses to which wallets have sent the buyer. */
  readonly returns: string[];
  /** When the buyer pressed the button that ends a wallet, by the sandbox's clock. */
  readonly endedAt: Map<string, number>;
}

async function play(world: World, turn: Turn): Promise<void> {
  const { shop, buyer, other, windows, refs, returns, endedAt } = world;
  const { act, pick, stale, twice } = turn;
  const one = <T>(items: readonly T[]): T | undefined => items[pick % Math.max(1, items.length)];
  const press = async (path: string, label: RegExp): Promise<Visited | undefined> => {
    const shown = (stale ? windows.get(path) : undefined) ?? (await buyer.visit(path));
    if (!windows.has(path)) windows.set(path, shown);
    const button = one(
      [...shown.text.matchAll(/<button>([^<]*)<\/button>/g)].map(([, text = ""]) => text).filter((text) => label.test(text)),
    );
    if (button === undefined) return undefined;
    const [wallet = ""] = /(?<=\/wallets\/)[\w-]+(?=\/end">)/.exec(shown.text) ?? [];
    if (act === "disconnect" && shop.wallets.find(wallet)?.state === "bound" && !endedAt.has(wallet)) {
      endedAt.set(wallet, shop.sandbox.clock.now());
    }
    const [pressed] = await Promise.all([buyer.press(shown, button), ...(twice && act !== "connect" ? [buyer.press(shown, button)] : [])]);
    return pressed;
  };
  const order = `/orders/${one(shop.orders.ofCustomer(buyer.customer))?.id}`;
  const agreement = one(shop.sandbox.agreements.list());
  if (act === "connect") {
    const pressed = await press("/", /^Connect/);
    if (pressed !== undefined && (pressed.status === 303 || pressed.text.includes("To the wallet"))) {
      refs.set(buyer.wallet().id, refIn(pressed));
    }
  } else if (act === "agree" && agreement !== undefined) returns.push(shop.agree(agreement.ref));
  else if (act === "refuse" && agreement !== undefined) shop.sandbox.agreements.refuse(agreement.ref);
  else if (act === "endInWallet" && agreement !== undefined) shop.sandbox.agreements.cancel(agreement.ref);
  else if (act === "comeBack") await buyer.visit(returns.filter((path) => path.startsWith("/")).at(stale ? 0 : -1) ?? "/wallets/return");
  else if (act === "comeBackAsAnother") await other.visit(returns.filter((path) => path.startsWith("/")).at(-1) ?? "/wallets/return");
  else if (act === "disconnect") await press("/", /^Disconnect/);
  else if (act === "buy") await press((await buyer.post("/orders", { article: pick % 2 === 0 ? "lamp" : "armchair" })).location, /^Pay/);
  else if (act === "pay") await press(order, /^Pay/);
  else if (act === "goOn") await press(order, /^Go on/);
  else if (act === "approve") {
    const waiting = shop.sandbox.payments.list().filter(({ phase }) => phase === "verification");
    shop.sandbox.payments.finish3ds(one(waiting)?.ref ?? "", stale ? "decline" : "approve");
  } else if (act === "reconcile") await shop.reconcile();
  else if (act === "restart") shop.restart();
  else if (act === "wait") await pass(shop, [1, 4, 9, 16][pick % 4] ?? 1);
  else await buyer.visit(pick % 2 === 0 ? "/" : order);
}

async function pass(shop: WalletShop, minutes: number): Promise<void> {
  shop.wait(minutes * MINUTE_MS);
  await shop.sandbox.clock.advance(`${minutes}m`);
}

/** Everything goes well again, and time passes. */
async function calmDown(shop: WalletShop): Promise<void> {
  shop.sandbox.clearOrders();
  for (let round = 0; round < 4; round++) {
    for (const { ref } of shop.sandbox.payments.list()) shop.sandbox.payments.finish3ds(ref, "approve");
    await pass(shop, 20);
    await shop.sandbox.settled();
    await shop.reconcile();
  }
}

test("nobody pays twice, or after he has ended it, and the books are right", async () => {
  const seen = { bound: 0, paid: 0, failed: 0, ended: 0, open: 0, renewed: 0, lost: 0 };
  await fc.assert(
    fc.asyncProperty(starts, turns, async (start, played) => {
      // Tokens that live for ten minutes are renewed now and then; a code is refused because it was spent, and for nothing else.
      const shop = await openWalletShop({}, { accessTokenLifetimeMs: 10 * MINUTE_MS, authCodeLifetimeMs: 100 * 60 * MINUTE_MS });
      try {
        const [buyer, other] = [shop.visitor(), shop.visitor()];
        const world: World = { shop, buyer, other, windows: new Map(), refs: new Map(), returns: [], endedAt: new Map() };
        await buyer.visit("/");
        await other.visit("/");
        if (start === "ordered") {
          world.refs.set((await buyer.connect()).id, shop.sandbox.agreements.list()[0]?.ref ?? "");
          await buyer.post("/orders", { article: "lamp" });
        }
        for (const turn of played) {
          bring(shop, turn);
          await play(world, turn);
          // So that one thing happens after another on the sandbox's clock.
          await shop.sandbox.clock.advance("1s");
        }
        seen.open += shop.orders.openSteps().length;
        await calmDown(shop);
        expect(shop.orders.openSteps()).toEqual([]);
        expect(shop.sandbox.findings).toEqual([]);
        expect(shop.wallets.ofCustomer(other.customer)).toEqual([]);
        for (const { id, state, reason, held } of shop.wallets.ofCustomer(buyer.customer)) {
          // A code is sent once, whoever comes back and however often.
          expect(reason).not.toBe("PARAM_ILLEGAL");
          expect(state).not.toBe("ending");
          expect(held === undefined).toBe(state !== "bound");
          const { phase, expiresAt = 0 } = shop.sandbox.agreements.get(world.refs.get(id) ?? "") ?? {};
          // A token that was lost on its way can't be revoked: it runs out, and nobody renews it.
          if (state === "ended" && phase !== "revoked") expect(expiresAt).toBeLessThanOrEqual(shop.sandbox.clock.now());
          if (state === "bound") expect(phase).not.toBe("refused");
          if (state === "bound") seen.bound++;
          if (state === "ended") seen.ended++;
          if (state === "applying" || reason === "INVALID_ACCESS_TOKEN") seen.lost++;
        }
        for (const order of shop.orders.ofCustomer(buyer.customer)) {
          const payments = shop.sandbox.payments.list().filter(({ orderId }) => orderId === order.id);
          expect(payments.filter(({ phase }) => phase === "succeeded").length).toBeLessThanOrEqual(1);
          for (const { id, state, wallet, access } of order.steps) {
            const payment = payments.find(({ requestId }) => requestId === id);
            expect(payment?.phase ?? "failed").toBe(state === "done" ? "succeeded" : "failed");
            expect(payment?.createdAt ?? 0).toBeLessThanOrEqual(world.endedAt.get(wallet) ?? Number.POSITIVE_INFINITY);
            expect(access).toBeUndefined();
            if (state === "done") seen.paid++;
            else seen.failed++;
          }
        }
        seen.renewed += Math.max(0, shop.exchanges.filter(({ operation }) => operation === "applyToken").length - world.refs.size);
      } finally {
        await shop.close();
      }
    }),
    { seed: 20261120, numRuns: 120, endOnFailure: true },
  );
  // A walk that gets nowhere shows nothing.
  for (const [what, count] of Object.entries(seen)) expect({ what, isEnough: count > 5 }).toEqual({ what, isEnough: true });
});
