/** examples/wallet under random clicks, faults and restarts: nobody pays twice, or after he has ended it, and the books are right in the end. */
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { openWalletShop, refIn, type WalletBuyer, type WalletShop } from "../support/example-wallet.ts";
import { disturb, oneOf, openWindows, turnsOf, type Windows } from "../support/mishaps.ts";

vi.setConfig({ testTimeout: 240_000 });

const MINUTE_MS = 60_000;

const turns = turnsOf(
  {
    acts: [
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
    ],
    mishaps: ["none", "none", "http503", "lost", "dropAfter", "dropBefore", "unknown", "denied", "pending", "verified", "refused"],
    operations: ["consult", "createPaymentSession", "applyToken", "revoke", "pay", "inquiryPayment"],
  },
  { minLength: 15, maxLength: 30 },
);
type Turn = typeof turns extends fc.Arbitrary<(infer T)[]> ? T : never;
/** How far the buyer came before anything went wrong. */
const starts = fc.constantFrom("nothing", "ordered", "ordered");

function bring({ sandbox }: WalletShop, turn: Turn): void {
  const { mishap } = turn;
  disturb(sandbox, turn);
  if (mishap === "pending") sandbox.nextPayment({ pendingFor: "3m" });
  else if (mishap === "verified") sandbox.nextPayment({ verification: true });
  else if (mishap === "refused") sandbox.nextPayment({ reason: "DO_NOT_HONOR" });
}

/** What the world outside the shop knows. */
interface World {
  readonly shop: WalletShop;
  readonly buyer: WalletBuyer;
  readonly other: WalletBuyer;
  /** The buyer's. */
  readonly windows: Windows;
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
  const press = async (path: string, label: RegExp) => windows.press(await windows.look(path, turn), label, turn);
  const order = `/orders/${oneOf(shop.orders.ofCustomer(buyer.customer), pick)?.id}`;
  const agreement = oneOf(shop.sandbox.agreements.list(), pick);
  if (act === "connect") {
    const pressed = await windows.press(await windows.look("/", turn), /^Connect/, { ...turn, twice: false });
    if (pressed !== undefined && (pressed.status === 303 || pressed.text.includes("To the wallet"))) {
      refs.set(buyer.wallet().id, refIn(pressed));
    }
  } else if (act === "agree" && agreement !== undefined) returns.push(shop.agree(agreement.ref));
  else if (act === "refuse" && agreement !== undefined) shop.sandbox.agreements.refuse(agreement.ref);
  else if (act === "endInWallet" && agreement !== undefined) shop.sandbox.agreements.cancel(agreement.ref);
  else if (act === "comeBack") await buyer.visit(returns.filter((path) => path.startsWith("/")).at(stale ? 0 : -1) ?? "/wallets/return");
  else if (act === "comeBackAsAnother") await other.visit(returns.filter((path) => path.startsWith("/")).at(-1) ?? "/wallets/return");
  else if (act === "disconnect") {
    const home = await windows.look("/", turn);
    const [end, wallet = ""] = oneOf([...home.text.matchAll(/(?<=action=")\/wallets\/([\w-]+)\/end/g)], pick) ?? [];
    if (end === undefined) return;
    if (shop.wallets.find(wallet)?.state === "bound" && !endedAt.has(wallet)) endedAt.set(wallet, shop.sandbox.clock.now());
    await Promise.all([buyer.post(end), ...(twice ? [buyer.post(end)] : [])]);
  } else if (act === "buy") await press((await buyer.post("/orders", { article: pick % 2 === 0 ? "lamp" : "armchair" })).location, /^Pay/);
  else if (act === "pay") await press(order, /^Pay/);
  else if (act === "goOn") await press(order, /^Go on/);
  else if (act === "approve") {
    const waiting = shop.sandbox.payments.list().filter(({ phase }) => phase === "verification");
    shop.sandbox.payments.finish3ds(oneOf(waiting, pick)?.ref ?? "", stale ? "decline" : "approve");
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
        const world: World = { shop, buyer, other, windows: openWindows(buyer), refs: new Map(), returns: [], endedAt: new Map() };
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
