/** examples/wallet, its money: paid by a token of an agreement, and by no accident twice. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Attempt } from "../../examples/wallet/orders.ts";
import { openWalletShop, type WalletBuyer, type WalletShop } from "../support/example-wallet.ts";
import type { Visited } from "../support/visitor.ts";

const MINUTE_MS = 60_000;

let shop: WalletShop;
let buyer: WalletBuyer;

const open = async (...given: Parameters<typeof openWalletShop>): Promise<void> => {
  shop = await openWalletShop(...given);
  buyer = shop.visitor();
  await buyer.visit("/");
  await buyer.connect();
  await shop.sandbox.settled();
};
const reopen = async (...given: Parameters<typeof openWalletShop>): Promise<void> => {
  await shop.close();
  await open(...given);
};
beforeEach(() => open());
afterEach(() => shop.close());

/** Orders an article; gives the page of the order. */
async function order(): Promise<{ path: string; page: Visited }> {
  const { location: path } = await buyer.post("/orders", { article: "lamp" });
  return { path, page: await buyer.visit(path) };
}
/** Orders it and presses the button; gives where the page of the order is. */
async function bought(): Promise<string> {
  const { path, page } = await order();
  await buyer.press(page, /^Pay/);
  return path;
}
const attempts = (): Attempt[] => shop.orders.ofCustomer(buyer.customer).flatMap(({ steps }) => steps);
const states = (): string[] => attempts().map(({ state, reason }) => (reason === undefined ? state : `${state} ${reason}`));
const payments = () => shop.sandbox.payments.list();
const sent = (operation: string): number => shop.exchanges.filter((exchange) => exchange.operation === operation).length;
const kinds = (): string[] => shop.sandbox.findings.map(({ kind }) => kind);
const crash = (): never => {
  throw new Error("the power fails");
};

test("what is sent says who, what and how much, and the token is in no record once it is over", async () => {
  await bought();
  const [attempt] = attempts();
  const id = shop.orders.ofCustomer(buyer.customer)[0]?.id;
  expect(attempt?.request).toEqual({
    productCode: "AGREEMENT_PAYMENT",
    paymentRequestId: attempt?.id,
    order: { referenceOrderId: id, orderDescription: "A lamp", orderAmount: { currency: "USD", value: "4990" } },
    paymentAmount: { currency: "USD", value: "4990" },
    paymentMethod: { paymentMethodType: "DANA" },
    paymentRedirectUrl: `${shop.origin}/orders/${id}`,
    paymentNotifyUrl: `${shop.origin}/antom/notify`,
    env: { terminalType: "WEB", clientIp: "127.0.0.1" },
  });
  expect(attempt?.access).toBeUndefined();
  expect(shop.written().match(/"access"/g)).toHaveLength(1);
});

describe("a lost answer of pay charges nobody twice", () => {
  const losses: [string, () => void][] = [
    ["an unknown answer", () => shop.sandbox.answerNext("pay", "UNKNOWN_EXCEPTION", { executed: true })],
    ["a dropped connection", () => shop.sandbox.failNext("pay", "dropAfter")],
    ["a gateway in trouble", () => shop.sandbox.failNext("pay", "http503", { executed: true })],
  ];

  describe.each([0, 2])("with %i repeats by the client itself", (retries) => {
    test.each(losses)("by %s: asked for when the buyer looks", async (_, lose) => {
      await reopen({ retries });
      shop.sandbox.notifications.pause();
      lose();
      const path = await bought();
      expect((await buyer.visit(path)).text).toContain(": paid.");
      expect(payments()).toHaveLength(1);
      expect(kinds()).toEqual([]);
    });
  });

  test.each(losses)("by %s: the notification brings it", async (_, lose) => {
    lose();
    await bought();
    await shop.sandbox.settled();
    expect(states()).toEqual(["done"]);
    expect(sent("inquiryPayment")).toBe(0);
  });

  test("and pressed again meanwhile, in a page that knows of it and in one that does not: the same attempt goes on", async () => {
    shop.sandbox.notifications.pause();
    shop.sandbox.failNext("pay", "http503", { executed: true });
    const { path, page } = await order();
    shop.sandbox.failNext("inquiryPayment", "http503");
    await buyer.press(page, /^Pay/);
    const waiting = await buyer.visit(path);
    expect(waiting.text).toContain("your payment is under way");
    await Promise.all([buyer.press(waiting, "Go on"), buyer.press(page, /^Pay/), buyer.press(page, /^Pay/)]);
    expect(states()).toEqual(["done"]);
    expect(payments()).toHaveLength(1);
    expect(kinds()).toEqual([]);
  });

  test("and the tokens are renewed meanwhile: the repeat is the same request, with the old one", async () => {
    await reopen({}, { accessTokenLifetimeMs: 10 * MINUTE_MS });
    shop.sandbox.failNext("pay", "http503", { executed: true });
    shop.sandbox.nextPayment({ verification: true });
    const path = await bought();
    shop.wait(9 * MINUTE_MS);
    await shop.reconcile();
    expect(sent("applyToken")).toBe(2);
    const { location } = await buyer.press(await buyer.visit(path), "Go on");
    expect(location).toBe(`${shop.gateway.url}${payments()[0]?.verificationPage}`);
    shop.sandbox.payments.finish3ds(payments()[0]?.ref ?? "", "approve");
    await shop.sandbox.settled();
    expect(states()).toEqual(["done"]);
    expect(payments()).toHaveLength(1);
    expect(kinds()).toEqual([]);
  });

  test("and the repeat is refused for its own sake: that is no end of the attempt", async () => {
    shop.sandbox.failNext("pay", "http503", { executed: true });
    shop.sandbox.nextPayment({ pendingFor: "5m" });
    const path = await bought();
    const waiting = await buyer.visit(path);
    shop.sandbox.answerNext("pay", "INVALID_ACCESS_TOKEN");
    await buyer.press(waiting, "Go on");
    expect(states()).toEqual(["open"]);
    expect(buyer.wallet().state).toBe("bound");
    await shop.sandbox.clock.advance("5m");
    await shop.reconcile();
    expect(states()).toEqual(["done"]);
    expect(kinds()).toEqual([]);
  });
});

describe("a payment that never arrived", () => {
  const lose = () => shop.sandbox.failNext("pay", "dropBefore");

  test("is sent as it was stored", async () => {
    lose();
    const path = await bought();
    expect(payments()).toEqual([]);
    const [before] = attempts();
    expect((await buyer.visit(path)).text).toContain(": paid.");
    expect(attempts()).toMatchObject([{ id: before?.id, request: before?.request }]);
    expect(payments()).toMatchObject([{ requestId: before?.id }]);
  });

  test("is not sent a quarter of an hour later: nobody is charged for a click of yesterday's", async () => {
    lose();
    const path = await bought();
    shop.wait(15 * MINUTE_MS);
    await shop.reconcile();
    const waiting = await buyer.visit(path);
    await buyer.press(waiting, "Go on");
    expect(sent("pay")).toBe(1);
    // The first may still be on its way, and end well: another one would be a second payment.
    expect(states()).toEqual(["open"]);
    shop.wait(5 * MINUTE_MS);
    await shop.reconcile();
    expect(states()).toEqual(["failed ORDER_NOT_EXIST"]);
    await buyer.press(await buyer.visit(path), /^Pay/);
    expect(states()).toEqual(["failed ORDER_NOT_EXIST", "done"]);
    expect(payments()).toHaveLength(1);
  });

  test("is not sent once its customer has disconnected the wallet", async () => {
    lose();
    const path = await bought();
    await buyer.press(await buyer.visit("/"), /^Disconnect/);
    await shop.reconcile();
    await buyer.press(await buyer.visit(path), "Go on");
    expect(sent("pay")).toBe(1);
    shop.wait(20 * MINUTE_MS);
    await shop.reconcile();
    expect(states()).toEqual(["failed ORDER_NOT_EXIST"]);
    expect(payments()).toEqual([]);
  });

  test("and is refused by the gateway itself when it is sent again: that ends nothing, as the first may have done more", async () => {
    lose();
    const path = await bought();
    shop.sandbox.answerNext("pay", "ACCESS_DENIED");
    expect((await buyer.visit(path)).text).toContain("your payment is under way");
    expect((await buyer.visit(path)).text).toContain(": paid.");
    expect(sent("pay")).toBe(3);
    expect(payments()).toHaveLength(1);
  });

  test("and whose token was renewed meanwhile, is refused, and tried again with the new one", async () => {
    await reopen({}, { accessTokenLifetimeMs: 10 * MINUTE_MS });
    lose();
    const path = await bought();
    shop.wait(9 * MINUTE_MS);
    await shop.reconcile();
    expect(states()).toEqual(["failed INVALID_ACCESS_TOKEN"]);
    expect(buyer.wallet().state).toBe("bound");
    await buyer.press(await buyer.visit(path), /^Pay/);
    expect(states()).toEqual(["failed INVALID_ACCESS_TOKEN", "done"]);
    expect(kinds()).toEqual([]);
  });

  test("is asked for again where nobody answers the inquiry", async () => {
    lose();
    const path = await bought();
    shop.sandbox.failNext("inquiryPayment", "dropBefore");
    expect((await buyer.visit(path)).text).toContain("your payment is under way");
    await shop.reconcile();
    expect(states()).toEqual(["done"]);
  });

  test("where the process dies between storing and sending: found open, and sent", async () => {
    shop.restart(({ antom }) => ({ antom: { ...antom, pay: crash } }));
    const { path, page } = await order();
    expect(await buyer.press(page, /^Pay/)).toMatchObject({ status: 500 });
    shop.restart();
    expect((await buyer.visit(path)).text).toContain(": paid.");
    expect(payments()).toHaveLength(1);
    expect(kinds()).toEqual([]);
  });
});

describe("an attempt that fails", () => {
  test("because the gateway itself refused the only send", async () => {
    shop.sandbox.answerNext("pay", "ACCESS_DENIED");
    const path = await bought();
    expect(states()).toEqual(["failed ACCESS_DENIED"]);
    expect((await buyer.visit(path)).text).toContain("please ask us");
    expect(sent("inquiryPayment")).toBe(0);
  });

  test.each([
    ["DO_NOT_HONOR", true],
    ["RISK_REJECT", false],
  ])("%s: told, and tried again under a new id where that may help", async (reason, mayTryAgain) => {
    shop.sandbox.nextPayment({ reason });
    const path = await bought();
    const { text } = await buyer.visit(path);
    expect(text).toContain(`failed (${reason})`);
    expect(text).toContain(mayTryAgain ? "try again, or another wallet" : "please ask us");
    expect(/<button>Pay/.test(text)).toBe(mayTryAgain);
    // Whoever sends the form all the same begins nothing that may not begin.
    await buyer.post(`${path}/pay`, { wallet: buyer.wallet().id, seen: "1" });
    expect(states()).toEqual([`failed ${reason}`, ...(mayTryAgain ? ["done"] : [])]);
    expect(new Set(payments().map(({ requestId }) => requestId)).size).toBe(attempts().length);
    expect(new Set(payments().map(({ orderId }) => orderId)).size).toBe(1);
    expect(kinds()).toEqual([]);
  });

  test("is seen before another one begins: a second click on the page before it begins none", async () => {
    shop.sandbox.nextPayment({ reason: "DO_NOT_HONOR" });
    const { page } = await order();
    await buyer.press(page, /^Pay/);
    await buyer.press(page, /^Pay/);
    expect(states()).toEqual(["failed DO_NOT_HONOR"]);
  });

  test("is asked for once more before a new id is taken: where nobody answers, none is", async () => {
    shop.sandbox.nextPayment({ reason: "DO_NOT_HONOR" });
    const path = await bought();
    expect(sent("inquiryPayment")).toBe(0);
    shop.sandbox.failNext("inquiryPayment", "http503");
    await buyer.press(await buyer.visit(path), /^Pay/);
    expect(states()).toEqual(["failed DO_NOT_HONOR"]);
    await buyer.press(await buyer.visit(path), /^Pay/);
    expect(states()).toEqual(["failed DO_NOT_HONOR", "done"]);
    expect(shop.exchanges.map(({ operation }) => operation).slice(-4)).toEqual(["pay", "inquiryPayment", "inquiryPayment", "pay"]);
  });

  test("and was paid all the same: nothing more is paid, and a person has to look", async () => {
    shop.sandbox.nextPayment({ pendingFor: "5m" });
    const path = await bought();
    shop.sandbox.notify({
      clientId: "SANDBOX_5X00000000000000",
      operation: "notifyPayment",
      url: `${shop.origin}/antom/notify`,
      payload: {
        result: { resultCode: "DO_NOT_HONOR", resultStatus: "F", resultMessage: "Do not honor" },
        notifyType: "PAYMENT_RESULT",
        paymentRequestId: payments()[0]?.requestId ?? "",
        paymentId: payments()[0]?.id ?? "",
      },
    });
    await shop.sandbox.settled();
    const page = await buyer.visit(path);
    await buyer.press(page, /^Pay/);
    await shop.sandbox.clock.advance("5m");
    expect(await buyer.press(page, /^Pay/)).toMatchObject({ status: 500 });
    expect(states()).toEqual(["failed DO_NOT_HONOR"]);
    expect(payments()).toHaveLength(1);
  });

  test("later, told by notification", async () => {
    shop.sandbox.nextPayment({ reason: "DO_NOT_HONOR", pendingFor: "5m" });
    await bought();
    expect(states()).toEqual(["open"]);
    await shop.sandbox.clock.advance("5m");
    await shop.sandbox.settled();
    expect(states()).toEqual(["failed DO_NOT_HONOR"]);
  });

  test("because the agreement is over, told by the inquiry: the buyer is asked to connect the wallet again", async () => {
    shop.sandbox.notifications.pause();
    shop.sandbox.nextPayment({ reason: "INVALID_ACCESS_TOKEN", pendingFor: "5m" });
    const path = await bought();
    await shop.sandbox.clock.advance("5m");
    expect((await buyer.visit(path)).text).toContain("connect it again");
    expect(buyer.wallet()).toMatchObject({ state: "ended", reason: "INVALID_ACCESS_TOKEN" });
  });
});

test("an order is paid once, by one attempt at a time, however often the button is pressed", async () => {
  const { path, page } = await order();
  await Promise.all([1, 2, 3].map(() => buyer.press(page, /^Pay/)));
  await buyer.press(page, /^Pay/);
  for (const seen of ["0", "1", "2", "x"]) await buyer.post(`${path}/pay`, { wallet: buyer.wallet().id, seen, amount: "1" });
  expect(states()).toEqual(["done"]);
  expect(payments()).toMatchObject([{ value: "4990", currency: "USD" }]);
  expect(kinds()).toEqual([]);
});

test("a wallet that is not connected pays nothing", async () => {
  const { id } = buyer.wallet();
  const { path } = await order();
  await buyer.press(await buyer.visit("/"), /^Disconnect/);
  await buyer.post(`${path}/pay`, { wallet: id, seen: "0" });
  expect(sent("pay")).toBe(0);
});

test("a wallet that asks its owner first: the buyer goes there, and back", async () => {
  shop.sandbox.nextPayment({ verification: true });
  const { path, page } = await order();
  const { location } = await buyer.press(page, /^Pay/);
  expect(location).toBe(`${shop.gateway.url}${payments()[0]?.verificationPage}`);
  expect(payments()[0]?.returnUrl).toBe(shop.origin + path);
  expect((await buyer.visit(`${path}?paid=true`)).text).toContain("your payment is under way");
  shop.sandbox.payments.finish3ds(payments()[0]?.ref ?? "", "approve");
  expect((await buyer.visit(path)).text).toContain(": paid.");
});

test("a crash in the middle of the notification: it comes again", async () => {
  shop.restart(({ orders }) => ({ orders: { ...orders, end: crash } }));
  await bought();
  await shop.sandbox.settled();
  expect(states()).toEqual(["open"]);
  shop.restart();
  await shop.sandbox.clock.advance("2m");
  await shop.sandbox.settled();
  expect(states()).toEqual(["done"]);
});
