/** examples/merchant under random clicks, faults and restarts: whatever happens, its books and the gateway's agree in the end, and nobody paid twice. */
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { totalOf } from "../../examples/merchant/orders.ts";
import { type ExampleShop, openExampleShop } from "../support/example-shop.ts";
import type { Visited, Visitor } from "../support/visitor.ts";

vi.setConfig({ testTimeout: 240_000 });

/** What somebody may do, or what may happen. */
const ACTS = [
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
];
const MISHAPS = [
  "none",
  "none",
  "http503",
  "lost",
  "dropAfter",
  "dropBefore",
  "unknown",
  "denied",
  "limited",
  "pending",
  "refused",
] as const;
const OPERATIONS = ["pay", "inquiryPayment", "capture", "refund", "inquiryRefund"] as const;

interface Turn {
  readonly act: string;
  readonly mishap: (typeof MISHAPS)[number];
  readonly operation: (typeof OPERATIONS)[number];
  /** Which order, and which of its buttons. */
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
  { minLength: 8, maxLength: 20 },
);
/** How far the first order came before anything went wrong. */
const starts = fc.constantFrom("ordered", "paid", "shipped");

function bring({ sandbox }: ExampleShop, { mishap, operation }: Turn): void {
  if (mishap === "http503") sandbox.failNext(operation, "http503", { executed: true });
  else if (mishap === "lost") sandbox.failNext(operation, "http503", { executed: false });
  else if (mishap === "dropAfter" || mishap === "dropBefore") sandbox.failNext(operation, mishap);
  else if (mishap === "unknown") sandbox.answerNext(operation, "UNKNOWN_EXCEPTION", { executed: true });
  else if (mishap === "denied") sandbox.answerNext(operation, "ACCESS_DENIED");
  else if (mishap === "limited") sandbox.answerNext(operation, "REQUEST_TRAFFIC_EXCEED_LIMIT");
  else if (mishap === "pending") {
    if (operation === "capture") sandbox.nextCapture({ pendingFor: "10m" });
    else if (operation === "refund") sandbox.nextRefund({ pendingFor: "10m" });
    else sandbox.nextPayment({ pendingFor: "10m" });
  } else if (mishap === "refused") {
    if (operation === "capture") sandbox.nextCapture({ pendingFor: "10m", reason: "USER_BALANCE_NOT_ENOUGH" });
    else if (operation === "refund") sandbox.nextRefund({ pendingFor: "10m", reason: "REFUND_NOT_SUPPORTED" });
    else sandbox.nextPayment({ reason: "DO_NOT_HONOR" });
  }
}

/** The pages that somebody has open, by their paths; a stale one is the first that he saw. */
type Windows = Map<string, Visited>;

async function play(shop: ExampleShop, buyer: Visitor, windows: Windows, turn: Turn): Promise<void> {
  const { act, pick, stale, twice } = turn;
  const orders = shop.orders.all();
  const order = orders[pick % Math.max(1, orders.length)];
  const page = async (path: string): Promise<Visited> => {
    const fresh = stale ? windows.get(path) : undefined;
    const shown = fresh ?? (await buyer.visit(path));
    if (!windows.has(path)) windows.set(path, shown);
    return shown;
  };
  const press = async (path: string, label: RegExp): Promise<void> => {
    const shown = await page(path);
    const buttons = [...shown.text.matchAll(/<button>([^<]*)<\/button>/g)].map(([, text = ""]) => text).filter((text) => label.test(text));
    const button = buttons[pick % Math.max(1, buttons.length)];
    if (button === undefined) return;
    await Promise.all([buyer.press(shown, button), ...(twice ? [buyer.press(shown, button)] : [])]);
  };
  const waiting = shop.sandbox.payments.list().filter(({ phase }) => phase === "verification");
  const ref = waiting[pick % Math.max(1, waiting.length)]?.ref ?? "";
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
    else await page(`/orders/${order.id}`);
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
        const windows: Windows = new Map();
        for (const turn of played) {
          bring(shop, turn);
          await play(shop, buyer, windows, turn);
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
    { seed: 20261120, numRuns: 60, endOnFailure: true },
  );
  // A walk that gets nowhere shows nothing.
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(10);
});
