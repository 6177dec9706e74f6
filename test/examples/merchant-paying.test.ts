/** examples/merchant, its money: paid, taken, given back; and what may go wrong on the way without anybody being charged twice. */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { paymentOf, type Step } from "../../examples/merchant/orders.ts";
import type { AntomClientOptions } from "../../src/index.ts";
import { type CardBuyer, type ExampleShop, openExampleShop } from "../support/example-merchant.ts";
import type { Visited } from "../support/visitor.ts";

let shop: ExampleShop;
let buyer: CardBuyer;
/** The back office: nobody's browser. */
let staff: CardBuyer;

const open = async (client: Partial<AntomClientOptions> = {}): Promise<void> => {
  shop = await openExampleShop(client);
  [buyer, staff] = [shop.visitor(), shop.visitor()];
  await buyer.keepCard();
};
beforeEach(() => open());
afterEach(() => shop.close());

/** Orders an article; gives the page of the order. */
async function order(article = "lamp", by: CardBuyer = buyer): Promise<{ path: string; page: Visited }> {
  const { location } = await by.post("/orders", { article });
  return { path: location, page: await by.visit(location) };
}
async function bought(): Promise<string> {
  const { path, page } = await order();
  await buyer.press(page, /^Pay/);
  return path;
}
async function shipped(): Promise<string> {
  const path = await bought();
  await staff.press(await staff.visit("/office"), "Ship");
  return path;
}
const work = async (label: string | RegExp) => staff.press(await staff.visit("/office"), label);
const steps = (): Step[] => shop.orders.all().flatMap((one) => one.steps);
const states = (): string[] => steps().map(({ kind, state }) => `${kind} ${state}`);
const payments = () => shop.sandbox.payments.list();
const sent = (): string[] => shop.exchanges.map(({ operation }) => operation).filter((name) => !/ault/.test(name));
const kinds = (): string[] => shop.sandbox.findings.map(({ kind }) => kind);
/** Something to wait for until it is opened. */
function gate(): { readonly opened: Promise<void>; open(): void } {
  let open = (): void => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
}

test("the whole way: vault, pay, capture, refund, and a receipt of it", async () => {
  const { path, page } = await order();
  expect(page.text).toContain("49.90 USD: not paid yet");
  const paid = await buyer.press(page, "Pay 49.90 USD with VISA ************0768");
  expect(paid).toMatchObject({ status: 303, location: path });
  expect((await buyer.visit(path)).text).toContain("paid for; the money is taken when it ships");
  expect(payments()).toMatchObject([{ phase: "succeeded", authorized: "4990", captured: "0", orderId: path.split("/")[2] }]);

  await staff.press(await staff.visit("/office"), "Ship");
  expect((await buyer.visit(path)).text).toContain("shipped, paid 49.90 USD");
  await work("Give back a quarter: 12.47 USD");
  await work("Give back all that is left: 37.43 USD");
  const receipt = (await buyer.visit(path)).text;
  expect(receipt).toContain("paid 49.90 USD, given back 49.90 USD");
  expect([...receipt.matchAll(/<li>(.*?)<\/li>/g)].map(([, line]) => line)).toEqual([
    "49.90 USD reserved on VISA ************0768: done",
    "49.90 USD taken: done",
    "12.47 USD given back: done",
    "37.43 USD given back: done",
  ]);
  expect(payments()).toMatchObject([{ captured: "4990", refunded: "4990", refundable: "0" }]);
  expect((await staff.visit("/office")).text).not.toContain("<button>");

  await shop.sandbox.settled();
  // What is under way at once has no order.
  expect(shop.deliveries.map(({ operation, state }) => `${operation} ${state}`).toSorted()).toEqual([
    "notifyCapture handled",
    "notifyPayment handled",
    "notifyRefund handled",
    "notifyRefund handled",
    "notifyVaulting handled",
  ]);
  expect(sent()).toEqual(["pay", "capture", "refund", "refund"]);
  expect(kinds()).toEqual([]);
});

test("the token is in no page, no address, no record in the clear, and nothing that is logged", async () => {
  const { path, page } = await order();
  const paid = await buyer.press(page, /^Pay/);
  await shop.sandbox.settled();
  const token = shop.cards.tokenOf(shop.cards.ofCustomer(buyer.customer)[0]?.id ?? "") ?? "";
  expect(token).toMatch(/^ALIPAY/);
  const seen = [page, paid, await buyer.visit(path), await buyer.visit("/"), await staff.visit("/office")];
  const told = [JSON.stringify(seen), shop.written(), JSON.stringify(shop.deliveries), JSON.stringify(shop.exchanges)];
  for (const text of told) expect(text).not.toContain(token);
});

describe("3-D Secure", () => {
  const finish = (choice: "approve" | "decline") => shop.sandbox.payments.finish3ds(payments()[0]?.ref ?? "", choice);

  test("approved: the buyer goes to the bank's page, and the return page asks", async () => {
    shop.sandbox.notifications.pause();
    const { path, page } = await order("armchair");
    const { location } = await buyer.press(page, /^Pay/);
    expect(location).toBe(`${shop.gateway.url}${payments()[0]?.verificationPage}`);
    expect(payments()[0]?.returnUrl).toBe(shop.origin + path);
    // Whoever comes back without having been there has paid nothing.
    const waiting = await buyer.visit(`${path}?paid=true`);
    expect(waiting.text).toContain("your payment is under way");
    // Going on is the same attempt, and leads to the same page.
    expect((await buyer.press(waiting, "Go on")).location).toBe(location);
    finish("approve");
    expect((await buyer.visit(path)).text).toContain("paid for");
    expect(payments()).toHaveLength(1);
    expect(kinds()).toEqual([]);
  });

  test("declined: another attempt under a new id, for the same order", async () => {
    const { path, page } = await order("armchair");
    await buyer.press(page, /^Pay/);
    finish("decline");
    const again = await buyer.visit(path);
    expect(again.text).toContain("failed (AUTHENTICATION_REQUIRED)");
    await buyer.press(again, /^Pay/);
    finish("approve");
    expect((await buyer.visit(path)).text).toContain("paid for");
    expect(states()).toEqual(["pay failed", "pay done"]);
    expect(new Set(payments().map(({ requestId }) => requestId)).size).toBe(2);
    expect(new Set(payments().map(({ orderId }) => orderId)).size).toBe(1);
    expect(kinds()).toEqual([]);
  });

  test("asked for by the bank, where the shop did not: the next attempt asks for it", async () => {
    shop.sandbox.nextPayment({ reason: "AUTHENTICATION_REQUIRED" });
    const path = await bought();
    const { location } = await buyer.press(await buyer.visit(path), /^Pay/);
    expect(location).toContain("/pay/");
  });

  test("nobody comes: the attempt ends, and another one may begin", async () => {
    const { path, page } = await order("armchair");
    await buyer.press(page, /^Pay/);
    await shop.sandbox.clock.advance("15m");
    await shop.reconcile();
    expect((await buyer.visit(path)).text).toContain("failed (ORDER_IS_CLOSED)");
  });
});

describe("a lost answer charges nobody twice", () => {
  test.each([2, 0])("of pay, with %i repeats by the client itself", async (retries) => {
    await shop.close();
    await open({ retries });
    shop.sandbox.notifications.pause();
    const lose = [
      () => shop.sandbox.failNext("pay", "http503", { executed: true }),
      () => shop.sandbox.failNext("pay", "dropAfter"),
      () => shop.sandbox.answerNext("pay", "UNKNOWN_EXCEPTION", { executed: true }),
    ];
    for (const loseIt of lose) {
      loseIt();
      const path = await bought();
      expect((await buyer.visit(path)).text).toContain("paid for");
    }
    expect(payments()).toHaveLength(lose.length);
    expect(kinds()).toEqual([]);
  });

  test("of pay, and pressed again meanwhile: the same attempt goes on", async () => {
    await shop.close();
    await open({ retries: 0 });
    shop.sandbox.notifications.pause();
    shop.sandbox.failNext("pay", "http503", { executed: true });
    shop.sandbox.failNext("inquiryPayment", "http503");
    const path = await bought();
    const waiting = await buyer.visit(path);
    expect(waiting.text).toContain("your payment is under way");
    await buyer.press(waiting, "Go on");
    expect(states()).toEqual(["pay done"]);
    expect(payments()).toHaveLength(1);
    expect(kinds()).toEqual([]);
  });

  test("of pay, and then the gateway refuses the repeat: that is no end of the attempt", async () => {
    await shop.close();
    await open({ retries: 0 });
    shop.sandbox.notifications.pause();
    shop.sandbox.failNext("pay", "http503", { executed: true });
    shop.sandbox.failNext("inquiryPayment", "http503");
    const path = await bought();
    shop.sandbox.answerNext("pay", "ACCESS_DENIED");
    await buyer.press(await buyer.visit(path), "Go on");
    expect(states()).toEqual(["pay open"]);
    expect((await buyer.visit(path)).text).toContain("paid for");
    expect(payments()).toHaveLength(1);
  });

  test.each(["http503", "dropAfter"] as const)("of a capture and of a refund: %s", async (fault) => {
    await shop.close();
    await open({ retries: 0 });
    const path = await bought();
    shop.sandbox.notifications.pause();
    shop.sandbox.failNext("capture", fault, fault === "http503" ? { executed: true } : {});
    await work("Ship");
    expect(states()).toEqual(["pay done", "capture open"]);
    await shop.reconcile();
    shop.sandbox.failNext("refund", fault, fault === "http503" ? { executed: true } : {});
    await work(/a half/);
    await shop.reconcile();
    expect(states()).toEqual(["pay done", "capture done", "refund done"]);
    expect(payments()).toMatchObject([{ captured: "4990", refunded: "2495" }]);
    expect((await buyer.visit(path)).text).toContain("given back 24.95 USD");
    expect(kinds()).toEqual([]);
  });
});

describe("a double click", () => {
  const twice = async (visitor: CardBuyer, page: Visited, label: string | RegExp): Promise<void> => {
    await Promise.all([visitor.press(page, label), visitor.press(page, label)]);
    // And once more, on a page that was loaded long ago.
    await visitor.press(page, label);
  };

  test("on what is ordered makes one order, on buy one payment", async () => {
    const home = await buyer.visit("/");
    await twice(buyer, home, /^Order: A lamp/);
    expect(shop.orders.all()).toHaveLength(1);
    const page = await buyer.visit(`/orders/${shop.orders.all()[0]?.id}`);
    await twice(buyer, page, /^Pay/);
    expect(states()).toEqual(["pay done"]);
    expect(payments()).toHaveLength(1);
    expect(kinds()).toEqual([]);
  });

  test("on buy with a card that is declined is no second attempt", async () => {
    shop.sandbox.nextPayment({ reason: "DO_NOT_HONOR" });
    const { page } = await order();
    await twice(buyer, page, /^Pay/);
    expect(states()).toEqual(["pay failed"]);
  });

  test("on ship takes the money once, on give back gives it once", async () => {
    await bought();
    await twice(staff, await staff.visit("/office"), "Ship");
    await twice(staff, await staff.visit("/office"), /a half/);
    expect(states()).toEqual(["pay done", "capture done", "refund done"]);
    expect(payments()).toMatchObject([{ captured: "4990", refunded: "2495", refunds: [{}] }]);
    expect(kinds()).toEqual([]);
  });
});

test("notification, return page, reconcile and repeats at once: each step ends once", async () => {
  const ended: string[] = [];
  shop.restart(({ orders }) => ({
    orders: {
      ...orders,
      end: (id, end) => {
        const first = orders.end(id, end);
        if (first) ended.push(end.state);
        return first;
      },
    },
  }));
  const { path, page } = await order("armchair");
  await buyer.press(page, /^Pay/);
  const waiting = await buyer.visit(path);
  shop.sandbox.payments.finish3ds(payments()[0]?.ref ?? "", "approve");
  const visits = [buyer.visit(path), buyer.press(waiting, "Go on"), buyer.visit(path)];
  await Promise.all([shop.sandbox.settled(), shop.reconcile(), ...visits, shop.reconcile()]);
  expect(ended).toEqual(["done"]);

  shop.sandbox.nextCapture({ pendingFor: "10m" });
  const office = await staff.visit("/office");
  await staff.press(office, "Ship");
  await Promise.all([shop.sandbox.clock.advance("10m"), shop.reconcile(), staff.press(office, "Ship"), shop.reconcile()]);
  await shop.sandbox.settled();
  await shop.reconcile();
  expect(ended).toEqual(["done", "done"]);
  expect(payments()).toMatchObject([{ captures: [{}] }]);
});

test("a refusal that comes while it is inquired for: what is over is not sent again", async () => {
  const [asked, over] = [gate(), gate()];
  shop.restart(({ antom }) => ({
    antom: {
      ...antom,
      pay: async (...given) => {
        await asked.opened;
        return antom.pay(...given);
      },
      inquiryPayment: async (...given) => {
        const outcome = await antom.inquiryPayment(...given);
        asked.open();
        await over.opened;
        return outcome;
      },
    },
  }));
  shop.sandbox.answerNext("pay", "ACCESS_DENIED");
  const { page } = await order();
  const pressed = buyer.press(page, /^Pay/);
  await vi.waitFor(() => expect(states()).toEqual(["pay open"]));
  const reconciled = shop.reconcile();
  await pressed;
  over.open();
  await reconciled;
  expect(states()).toEqual(["pay failed"]);
  expect(payments()).toEqual([]);
});

describe("what takes its time", () => {
  test("a payment: no other attempt meanwhile, and asked for until it ends", async () => {
    shop.sandbox.nextPayment({ pendingFor: "2m" });
    const path = await bought();
    const waiting = await buyer.visit(path);
    expect(waiting.text).not.toMatch(/<button>Pay/);
    await buyer.press(waiting, "Go on");
    expect(payments()).toHaveLength(1);
    shop.sandbox.notifications.pause();
    await shop.sandbox.clock.advance("2m");
    await shop.reconcile();
    expect((await buyer.visit(path)).text).toContain("paid for");
    expect(kinds()).toEqual([]);
  });

  test("a refund that fails in the end: its notification has the inquiry asked, and the money may be given back again", async () => {
    await shipped();
    shop.sandbox.nextRefund({ pendingFor: "1h", reason: "REFUND_NOT_SUPPORTED" });
    await work(/all/);
    // What is under way counts: nothing is left to give.
    expect((await staff.visit("/office")).text).not.toContain("<button>");
    await shop.sandbox.clock.advance("1h");
    await shop.sandbox.settled();
    expect(states()).toEqual(["pay done", "capture done", "refund failed"]);
    await work(/all/);
    expect(payments()).toMatchObject([{ refunded: "4990" }]);
    expect(new Set(steps().map(({ id }) => id)).size).toBe(4);
  });

  test("a refund whose notification never comes", async () => {
    await shipped();
    shop.sandbox.notifications.pause();
    shop.sandbox.nextRefund({ pendingFor: "1h" });
    await work(/a half/);
    await shop.reconcile();
    expect(states().at(-1)).toBe("refund open");
    await shop.sandbox.clock.advance("1h");
    await shop.reconcile();
    expect(states().at(-1)).toBe("refund done");
    expect(payments()).toMatchObject([{ refunds: [{}] }]);
  });
});

describe("a crash between storing and sending", () => {
  const crash = (): never => {
    throw new Error("the power fails");
  };

  test.each([
    ["pay", (): Promise<unknown> => bought()],
    ["capture", (): Promise<unknown> => work("Ship")],
    ["refund", (): Promise<unknown> => work(/a half/)],
  ] as const)("of %s: it is found open after the restart, and sent as it was stored", async (operation, act) => {
    if (operation !== "pay") await (operation === "capture" ? bought() : shipped());
    shop.restart(({ antom }) => ({ antom: { ...antom, [operation]: crash } }));
    await act();
    const [open] = shop.orders.openSteps();
    expect(open).toMatchObject({ kind: operation, state: "open" });
    shop.restart();
    await shop.reconcile();
    expect(shop.orders.openSteps()).toEqual([]);
    expect(steps().at(-1)).toMatchObject({ id: open?.id, request: open?.request, state: "done" });
    expect(payments()).toHaveLength(1);
    expect(kinds()).toEqual([]);
  });

  test("of pay, and the buyer comes back first", async () => {
    shop.restart(({ antom }) => ({ antom: { ...antom, pay: crash } }));
    const { path, page } = await order("armchair");
    expect(await buyer.press(page, /^Pay/)).toMatchObject({ status: 500 });
    shop.restart();
    const waiting = await buyer.visit(path);
    expect((await buyer.press(waiting, "Go on")).location).toContain("/pay/");
    expect(payments()).toHaveLength(1);
    expect(kinds()).toEqual([]);
  });

  test("and in the middle of the notification: it comes again", async () => {
    shop.restart(({ orders }) => ({ orders: { ...orders, end: crash } }));
    await bought();
    await shop.sandbox.settled();
    shop.restart();
    await shop.sandbox.clock.advance("2m");
    await shop.sandbox.settled();
    expect(states()).toEqual(["pay done"]);
  });
});

describe("refusals are shown", () => {
  test.each([
    ["DO_NOT_HONOR", true],
    ["RISK_REJECT", false],
  ])("a payment: %s", async (reason, mayTryAgain) => {
    shop.sandbox.nextPayment({ reason });
    const { text } = await buyer.visit(await bought());
    expect(text).toContain(`failed (${reason})`);
    expect(/<button>Pay/.test(text)).toBe(mayTryAgain);
    expect(text).toContain(mayTryAgain ? "try again, or another card" : "please ask us");
  });

  test("a capture, which may be tried again under a new id", async () => {
    const path = await bought();
    shop.sandbox.nextCapture({ reason: "USER_BALANCE_NOT_ENOUGH" });
    await work("Ship");
    expect((await staff.visit("/office")).text).toContain("failed (USER_BALANCE_NOT_ENOUGH)");
    expect((await buyer.visit(path)).text).toContain("failed (USER_BALANCE_NOT_ENOUGH)");
    await work("Ship");
    expect(states()).toEqual(["pay done", "capture failed", "capture done"]);
    expect(payments()).toMatchObject([{ captured: "4990" }]);
  });

  test("an authorization that has expired", async () => {
    await bought();
    await shop.sandbox.clock.advance("8d");
    await work("Ship");
    expect((await staff.visit("/office")).text).toContain("failed (AUTH_EXPIRED)");
  });

  test("a refund, which may be tried again under a new id", async () => {
    await shipped();
    shop.sandbox.nextRefund({ reason: "REFUND_NOT_SUPPORTED" });
    await work(/a half/);
    expect((await staff.visit("/office")).text).toContain("failed (REFUND_NOT_SUPPORTED)");
    await work(/a half/);
    expect(states().slice(2)).toEqual(["refund failed", "refund done"]);
    expect(payments()).toMatchObject([{ refunded: "2495" }]);
  });
});

describe("the books", () => {
  test("give no more back than was taken, whatever is asked for", async () => {
    const path = await shipped();
    await work(/a half/);
    await work(/a quarter/);
    const office = await staff.visit("/office");
    // A half is no more left, and not offered; whoever asks for it all the same gets nothing.
    expect(office.text).not.toContain("a half");
    await staff.post(`/office${path}/refund`, { part: "half", seen: "2" });
    await staff.post(`/office${path}/refund`, { part: "twice", seen: "2" });
    expect(payments()).toMatchObject([{ refunded: "3742", refunds: [{}, {}] }]);
    await work(/all that is left: 12.48/);
    await staff.post(`/office${path}/refund`, { part: "all", seen: "3" });
    expect(payments()).toMatchObject([{ refunded: "4990" }]);
    expect(sent().filter((name) => name === "refund")).toHaveLength(3);
  });

  test("give nothing back of what was not taken, and ship nothing that is not paid", async () => {
    const { path } = await order();
    for (const verb of ["ship", "refund"]) await staff.post(`/office${path}/${verb}`, { part: "all", seen: "0" });
    await buyer.press(await buyer.visit(path), /^Pay/);
    await staff.post(`/office${path}/refund`, { part: "all", seen: "0" });
    expect(sent()).toEqual(["pay"]);
  });

  test("take no amount and no price from a browser", async () => {
    const { path } = await order();
    const [card] = shop.cards.ofCustomer(buyer.customer);
    await buyer.post(`${path}/pay`, { card: card?.id ?? "", seen: "0", amount: "1", price: "0.01", currency: "IDR" });
    expect(payments()).toMatchObject([{ value: "4990", currency: "USD" }]);
    expect(await buyer.post("/orders", { article: "__proto__" })).toMatchObject({ status: 404 });
  });

  test("let an order be paid once", async () => {
    const path = await bought();
    const [card] = shop.cards.ofCustomer(buyer.customer);
    await buyer.post(`${path}/pay`, { card: card?.id ?? "", seen: "1" });
    expect(payments()).toHaveLength(1);
    expect(paymentOf(shop.orders.all()[0] as never)?.paymentId).toBe(payments()[0]?.id);
  });
});

describe("another customer", () => {
  test("sees no order, and pays none", async () => {
    const { path, page } = await order();
    const other = shop.visitor();
    await other.keepCard();
    const [card] = shop.cards.ofCustomer(other.customer);
    expect(await other.visit(path)).toMatchObject({ status: 404 });
    expect(await other.press(page, /^Pay/)).toMatchObject({ status: 404 });
    expect(await other.post(`${path}/pay`, { card: card?.id ?? "", seen: "0" })).toMatchObject({ status: 404 });
    expect((await other.visit("/")).text).toContain("None yet.");
    expect(payments()).toEqual([]);
  });

  test("pays with no card that was not kept", async () => {
    await buyer.addCard();
    const [open] = shop.cards.openIds();
    const { path } = await order();
    expect(await buyer.post(`${path}/pay`, { card: open ?? "", seen: "0" })).toMatchObject({ status: 404 });
    expect(payments()).toEqual([]);
  });

  test("pays with no card but his own", async () => {
    const [card] = shop.cards.ofCustomer(buyer.customer);
    const other = shop.visitor();
    await other.visit("/");
    const { path, page } = await order("lamp", other);
    expect(page.text).toContain("Add a card first.");
    expect(await other.post(`${path}/pay`, { card: card?.id ?? "", seen: "0" })).toMatchObject({ status: 404 });
    expect(payments()).toEqual([]);
  });

  test.each(["https://evil.example", "null"])("has no forms sent from another site: %s", async (origin) => {
    const path = await bought();
    const forms: [string, Record<string, string>][] = [
      ["/orders", { article: "lamp" }],
      [`${path}/pay`, { seen: "1" }],
      [`/office${path}/ship`, { seen: "0" }],
    ];
    for (const [at, fields] of forms) expect(await buyer.post(at, fields, origin)).toMatchObject({ status: 404 });
    expect(sent()).toEqual(["pay"]);
  });
});

test("what belongs to nobody is not there, and what is notified of nothing here is acknowledged", async () => {
  for (const path of ["/orders/none", "/orders/none/pay", "/office/orders/none/ship"])
    expect(await buyer.visit(path)).toMatchObject({ status: 404 });
  expect(await staff.post("/office/orders/none/ship")).toMatchObject({ status: 404 });
  expect(await buyer.visit("/", { method: "PUT" })).toMatchObject({ status: 404 });
  const url = `${shop.origin}/antom/notify`;
  const result = { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "success" };
  const notify = (operation: string, payload: object) =>
    shop.sandbox.notify({ clientId: "SANDBOX_5X00000000000000", operation, url, payload: { result, ...payload } });
  notify("notifyPayment", { notifyType: "PAYMENT_RESULT", paymentRequestId: "none", paymentId: "1" });
  notify("notifyRefund", { notifyType: "REFUND_RESULT", refundRequestId: "none", refundStatus: "FAIL" });
  await shop.sandbox.settled();
  expect(shop.deliveries.slice(1).map(({ httpStatus }) => httpStatus)).toEqual([200, 200]);
});
