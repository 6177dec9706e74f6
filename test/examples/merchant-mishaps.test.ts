/** examples/merchant under random clicks, faults and restarts: whatever happens, its books and the gateway's agree in the end, and nobody paid twice. */
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { totalOf } from "../../examples/merchant/orders.ts";
import { type ExampleShop, openExampleShop } from "../support/example-merchant.ts";
import { disturb, oneOf, openWindows, turnsOf, type Windows } from "../support/mishaps.ts";
import type { Visitor } from "../support/visitor.ts";

vi.setConfig({ testTimeout: 240_000 });

const turns = turnsOf(
  {
    acts: [
      "buyLamp",
      "buyArmchair",
      "pay",
      "pay",
      "goOn",
      "approve",
      "decline",
      "ship",
      "refund",
      "refund",
      "look",
      "reconcile",
      "restart",
      "wait",
    ],
    mishaps: ["none", "none", "http503", "lost", "dropAfter", "dropBefore", "unknown", "denied", "limited", "pending", "refused"],
    operations: ["pay", "inquiryPayment", "capture", "refund", "inquiryRefund"],
  },
  { minLength: 8, maxLength: 20 },
);
type Turn = typeof turns extends fc.Arbitrary<(infer T)[]> ? T : never;
/** How far the first order came before anything went wrong. */
const starts = fc.constantFrom("ordered", "paid", "shipped");

function bring({ sandbox }: ExampleShop, turn: Turn): void {
  const { mishap, operation } = turn;
  disturb(sandbox, turn);
  if (mishap === "pending") {
    if (operation === "capture") sandbox.nextCapture({ pendingFor: "10m" });
    else if (operation === "refund") sandbox.nextRefund({ pendingFor: "10m" });
    else sandbox.nextPayment({ pendingFor: "10m" });
  } else if (mishap === "refused") {
    if (operation === "capture") sandbox.nextCapture({ pendingFor: "10m", reason: "USER_BALANCE_NOT_ENOUGH" });
    else if (operation === "refund") sandbox.nextRefund({ pendingFor: "10m", reason: "REFUND_NOT_SUPPORTED" });
    else sandbox.nextPayment({ reason: "DO_NOT_HONOR" });
  }
}

async function play(shop: ExampleShop, windows: Windows, buyer: Visitor, turn: Turn): Promise<void> {
  const { act, pick } = turn;
  const order = oneOf(shop.orders.all(), pick);
  const press = async (path: string, label: RegExp) => windows.press(await windows.look(path, turn), label, turn);
  const waiting = shop.sandbox.payments.list().filter(({ phase }) => phase === "verification");
  const ref = oneOf(waiting, pick)?.ref ?? "";
  if (act === "buyLamp" || act === "buyArmchair") await buyer.post("/orders", { article: act.slice(3).toLowerCase() });
  else if (act === "approve" || act === "decline") shop.sandbox.payments.finish3ds(ref, act);
  else if (act === "ship") await press("/office", /^Ship/);
  else if (act === "refund") await press("/office", /^Give back/);
  else if (act === "reconcile") await shop.reconcile();
  else if (act === "restart") shop.restart();
  else if (act === "wait") await shop.sandbox.clock.advance("11m");
  else if (order !== undefined) {
    if (act === "pay") await press(`/orders/${order.id}`, /^Pay/);
    else if (act === "goOn") await press(`/orders/${order.id}`, /^Go on/);
    else await windows.look(`/orders/${order.id}`, turn);
  }
}

/** Everything goes well again, and time passes. */
async function calmDown(shop: ExampleShop): Promise<void> {
  shop.sandbox.clearOrders();
  for (let round = 0; round < 4 && shop.orders.openSteps().length > 0; round++) {
    for (const { ref } of shop.sandbox.payments.list()) shop.sandbox.payments.finish3ds(ref, "approve");
    await shop.sandbox.clock.advance("20m");
    await shop.sandbox.settled();
    await shop.reconcile();
  }
}

test("nobody pays twice, nothing is given back that was not taken, and the books are right", async () => {
  const seen = { payments: 0, captures: 0, refunds: 0, open: 0 };
  await fc.assert(
    fc.asyncProperty(starts, turns, async (start, played) => {
      const shop = await openExampleShop({ retries: 0 });
      try {
        const buyer = shop.visitor();
        await buyer.keepCard();
        const { location } = await buyer.post("/orders", { article: "lamp" });
        if (start !== "ordered") await buyer.press(await buyer.visit(location), /^Pay/);
        if (start === "shipped") await buyer.press(await buyer.visit("/office"), "Ship");
        const windows = openWindows(buyer);
        for (const turn of played) {
          bring(shop, turn);
          await play(shop, windows, buyer, turn);
        }
        seen.open += shop.orders.openSteps().length;
        await calmDown(shop);
        expect(shop.orders.openSteps()).toEqual([]);
        expect(shop.sandbox.findings).toEqual([]);
        for (const order of shop.orders.all()) {
          const payments = shop.sandbox.payments.list().filter(({ orderId }) => orderId === order.id);
          const holding = payments.filter(({ phase }) => phase !== "failed");
          expect(holding.length).toBeLessThanOrEqual(1);
          const [captured, refunded] = [totalOf(order, "capture", "done"), totalOf(order, "refund", "done")];
          expect(String(captured)).toBe(holding[0]?.captured ?? "0");
          expect(String(refunded)).toBe(holding[0]?.refunded ?? "0");
          expect(refunded <= captured && captured <= BigInt(order.amount.value)).toBe(true);
          seen.payments += holding.length;
          seen.captures += captured > 0n ? 1 : 0;
          seen.refunds += refunded > 0n ? 1 : 0;
        }
      } finally {
        await shop.close();
      }
    }),
    { seed: 20261120, numRuns: 100, endOnFailure: true },
  );
  // A walk that gets nowhere shows nothing.
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(10);
});
