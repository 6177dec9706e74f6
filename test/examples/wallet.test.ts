/** examples/wallet, its agreements, as a buyer, a thief and Antom meet them: over HTTP, with the sandbox beside it. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { WalletRecord } from "../../examples/wallet/wallets.ts";
import { openWalletShop, refIn, type WalletBuyer, type WalletShop } from "../support/example-wallet.ts";
import { tracesIn } from "../support/leaks.ts";
import type { Visited } from "../support/visitor.ts";

const MINUTE_MS = 60_000;

let shop: WalletShop;
let buyer: WalletBuyer;

const open = async (...given: Parameters<typeof openWalletShop>): Promise<void> => {
  shop = await openWalletShop(...given);
  buyer = shop.visitor();
  await buyer.visit("/");
};
const reopen = async (...given: Parameters<typeof openWalletShop>): Promise<void> => {
  await shop.close();
  await open(...given);
};
beforeEach(() => open());
afterEach(() => shop.close());

const states = (by = buyer): string[] =>
  shop.wallets.ofCustomer(by.customer).map(({ state, reason }) => (reason === undefined ? state : `${state} ${reason}`));
const phases = (): string[] => shop.sandbox.agreements.list().map(({ phase }) => phase);
const sent = (operation: string): number => shop.exchanges.filter((exchange) => exchange.operation === operation).length;
const kinds = (): string[] => shop.sandbox.findings.map(({ kind }) => kind);
const accessTokenOf = ({ id }: WalletRecord): string => {
  const access = shop.wallets.accessOf(id);
  if (access === undefined) throw new Error("the wallet is not connected");
  return shop.wallets.unsealed(id, access);
};
/** From now on something happens between what applyToken answers and the shop's hearing of it. */
function beforeTokensCome(happens: () => Promise<unknown>): void {
  shop.restart(({ antom }) => ({
    antom: {
      ...antom,
      applyToken: async (...given) => {
        const outcome = await antom.applyToken(...given);
        await happens();
        return outcome as never;
      },
    },
  }));
}
/** Orders an article, and presses a button of its page. */
async function pay(label: string | RegExp = /^Pay/): Promise<{ path: string; pressed: Visited }> {
  const { location: path } = await buyer.post("/orders", { article: "lamp" });
  return { path, pressed: await buyer.press(await buyer.visit(path), label) };
}

test("the whole way: asked, agreed, connected, paid, and ended", async () => {
  const ref = await buyer.ask();
  expect(states()).toEqual(["asked"]);
  expect((await buyer.visit("/")).text).toContain("DANA: waiting for the wallet");
  const back = shop.agree(ref);
  expect(back).toMatch(/^\/wallets\/return\?authCode=[\w-]+&authState=[\w-]{43}$/);
  // The address with the code in it is left at once.
  expect(await buyer.visit(back)).toMatchObject({ status: 303, location: "/", text: "" });
  const home = await buyer.visit("/");
  expect(home.text).toContain("DANA b***@example.com: connected");
  const { path, pressed } = await pay("Pay 49.90 USD with DANA b***@example.com");
  expect(pressed).toMatchObject({ status: 303, location: path });
  expect((await buyer.visit(path)).text).toContain("49.90 USD: paid.");
  expect(shop.sandbox.payments.list()).toMatchObject([{ phase: "succeeded", wallet: "DANA", value: "4990", orderId: path.split("/")[2] }]);
  await buyer.press(home, /^Disconnect/);
  expect((await buyer.visit("/")).text).toContain("DANA b***@example.com: disconnected");
  expect(phases()).toEqual(["revoked"]);
  // Pressed again, from a page that is old: there is nothing to end any more.
  await buyer.press(home, /^Disconnect/);
  await shop.sandbox.settled();
  expect(shop.deliveries.map(({ operation, state }) => `${operation} ${state}`).toSorted()).toEqual([
    "notifyAuthorization handled",
    "notifyAuthorization handled",
    "notifyAuthorization handled",
    "notifyPayment handled",
  ]);
  expect(shop.exchanges.map(({ operation }) => operation)).toEqual(["consult", "applyToken", "pay", "revoke"]);
  expect(states()).toEqual(["ended CUSTOMER"]);
  expect(shop.written()).not.toContain('"held"');
  expect(kinds()).toEqual([]);
});

test("no code, state or token is in a page, an address that stays, a log or a record in the clear", async () => {
  const back = shop.agree(await buyer.ask());
  const query = new URLSearchParams(back.split("?")[1]);
  const returned = await buyer.visit(back);
  const record = buyer.wallet();
  const { path, pressed } = await pay();
  await shop.sandbox.settled();
  const seen = [returned, pressed, await buyer.visit(path), await buyer.visit("/")];
  const written = shop.written();
  const accessToken = accessTokenOf(record);
  shop.wait(400 * 24 * 60 * MINUTE_MS);
  const refreshToken = shop.wallets.takeRefresh(record.id) ?? "";
  const secrets = { accessToken, refreshToken, code: query.get("authCode") ?? "", state: query.get("authState") ?? "" };
  for (const secret of Object.values(secrets)) expect(secret.length).toBeGreaterThan(30);
  for (const told of [seen, shop.deliveries, shop.exchanges]) expect(tracesIn(JSON.stringify(told), secrets)).toEqual([]);
  expect(tracesIn(written, secrets)).toEqual([]);
  expect(written).toContain('"held"');
});

test("tokens outlive the process, and open with its key only", async () => {
  const record = await buyer.connect();
  const token = accessTokenOf(record);
  shop.restart();
  expect(accessTokenOf(record)).toBe(token);
  const other = await shop.visitor().connect();
  const access = shop.wallets.accessOf(record.id);
  if (access === undefined) throw new Error("it was connected");
  expect(() => shop.wallets.unsealed(other.id, access)).toThrow();
});

describe("whoever comes back", () => {
  const refused = async (by: WalletBuyer, address: string): Promise<void> => {
    const before = JSON.stringify(shop.wallets.all());
    const { status, text } = await by.visit(address);
    expect({ status, text }).toEqual({ status: 403, text: expect.stringContaining("Nothing was connected.") });
    expect(JSON.stringify(shop.wallets.all())).toBe(before);
    expect(sent("applyToken")).toBe(0);
  };

  test("with the code of somebody else: he would pay from, or into, a wallet that is not his", async () => {
    const attacker = shop.visitor();
    const back = shop.agree(await attacker.ask());
    await refused(buyer, back);
    // Its own buyer may still come back.
    await attacker.visit(back);
    expect(states(attacker)).toEqual(["bound"]);
    expect(states(buyer)).toEqual([]);
  });

  test("after he agreed to somebody else's question: that one gets nothing, by the notification neither", async () => {
    const attacker = shop.visitor();
    const victimsBack = shop.agree(await attacker.ask());
    await shop.sandbox.settled();
    expect(shop.deliveries.map(({ state }) => state)).toEqual(["handled"]);
    await refused(buyer, victimsBack);
    await shop.reconcile();
    expect(states(attacker)).toEqual(["asked"]);
  });

  test("without a login", async () => {
    await refused(shop.visitor(), shop.agree(await buyer.ask()));
  });

  test.each([
    ["that nobody gave out", "authCode=code&authState=none"],
    ["that is empty", "authCode=code&authState="],
    ["that is a name of every object", "authCode=code&authState=__proto__"],
  ])("with a state %s", async (_, query) => {
    await buyer.ask();
    await refused(buyer, `/wallets/return?${query}`);
  });

  test("with the id under which the state is stored, which is not the state", async () => {
    await buyer.ask();
    await refused(buyer, `/wallets/return?authCode=code&authState=${buyer.wallet().id}`);
  });

  test("too late", async () => {
    const back = shop.agree(await buyer.ask());
    shop.wait(60 * MINUTE_MS);
    await refused(buyer, back);
    expect((await buyer.visit("/")).text).toContain("DANA: not connected; you can connect it again");
  });

  test("twice, one after the other and at once: the code is sent once", async () => {
    const back = shop.agree(await buyer.ask());
    await Promise.all([buyer.visit(back), buyer.visit(back), buyer.visit(back)]);
    expect(await buyer.visit(back)).toMatchObject({ status: 303, location: "/" });
    expect(sent("applyToken")).toBe(1);
    expect(states()).toEqual(["bound"]);
  });

  test("with a state that is his and open, and a code that nobody gave out: Antom refuses that", async () => {
    const back = shop.agree(await buyer.ask());
    await buyer.visit(back.replace(/authCode=[\w-]+/, "authCode=made-up"));
    expect(states()).toEqual(["failed PARAM_ILLEGAL"]);
    expect((await buyer.visit("/")).text).toContain("not connected (PARAM_ILLEGAL)");
  });

  test("with a code that is none at all: nothing is sent", async () => {
    const back = shop.agree(await buyer.ask());
    await buyer.visit(back.replace(/authCode=[\w-]+/, `authCode=${"x".repeat(129)}`));
    expect(states()).toEqual(["failed NOT_SENT"]);
    expect(phases()).toEqual(["agreed"]);
  });

  test.each(["stateOnly", "emptyCode"] as const)("and has refused (%s)", async (refusedReturn) => {
    await reopen({}, { refusedReturn });
    const decision = shop.sandbox.agreements.refuse(await buyer.ask());
    const back = decision.state === "taken" ? (decision.returnUrl ?? "") : "";
    expect(await buyer.visit(back.slice(shop.origin.length))).toMatchObject({ status: 303, location: "/" });
    expect(states()).toEqual(["failed REFUSED"]);
    expect((await buyer.visit("/")).text).toContain("DANA: not connected, as you wished");
    expect(sent("applyToken")).toBe(0);
    // He may think it over.
    expect((await buyer.connect()).state).toBe("bound");
  });
});

describe("a code that was stolen on its way, and is brought in under a state of the thief's", () => {
  /** What the thief asks for comes back with another's code. */
  const steal = async (): Promise<{ thief: WalletBuyer; forged: string; back: string }> => {
    const thief = shop.visitor();
    const own = new URLSearchParams(shop.agree(await thief.ask()).split("?")[1]);
    const back = shop.agree(await buyer.ask());
    const stolen = new URLSearchParams(back.split("?")[1]).get("authCode") ?? "";
    return { thief, forged: `/wallets/return?${new URLSearchParams({ authCode: stolen, authState: own.get("authState") ?? "" })}`, back };
  };

  test("the notification tells whose it is: the token is revoked", async () => {
    shop.sandbox.notifications.pause();
    const { thief, forged } = await steal();
    await thief.visit(forged);
    // Nothing in the answer of applyToken says it.
    expect(states(thief)).toEqual(["bound"]);
    shop.sandbox.notifications.resume();
    await shop.sandbox.settled();
    expect(states(thief)).toEqual(["ended NOT_YOURS"]);
    expect(phases().toSorted()).toEqual(["agreed", "revoked"]);
  });

  test("also where the notification comes before the answer, and where the revocation has to be asked for again", async () => {
    const { thief, forged } = await steal();
    await shop.sandbox.settled();
    shop.sandbox.answerNext("revoke", "UNKNOWN_EXCEPTION");
    beforeTokensCome(() => shop.sandbox.settled());
    await thief.visit(forged);
    expect(shop.deliveries.at(-1)).toMatchObject({ state: "failed" });
    expect(states(thief)).toEqual(["bound"]);
    await shop.sandbox.clock.advance("2m");
    await shop.sandbox.settled();
    expect(states(thief)).toEqual(["ended NOT_YOURS"]);
  });

  test("and whoever stole it pays with nothing from then on, whatever becomes of the revocation", async () => {
    shop.sandbox.notifications.pause();
    const { thief, forged } = await steal();
    await thief.visit(forged);
    shop.sandbox.answerNext("revoke", "UNKNOWN_EXCEPTION");
    shop.sandbox.notifications.resume();
    await shop.sandbox.settled();
    expect(states(thief)).toEqual(["ending NOT_YOURS"]);
    await shop.reconcile();
    await shop.sandbox.settled();
    expect(states(thief)).toEqual(["ended NOT_YOURS"]);
    expect(phases().toSorted()).toEqual(["agreed", "revoked"]);
  });

  test("also where its buyer comes back a moment later", async () => {
    shop.sandbox.notifications.pause();
    const { thief, forged, back } = await steal();
    await thief.visit(forged);
    await buyer.visit(back);
    expect(states()).toEqual(["failed PARAM_ILLEGAL"]);
    // Antom's word that it is revoked comes before its answer.
    shop.sandbox.failNext("revoke", "delay", { delayMs: 300 });
    shop.sandbox.notifications.resume();
    await shop.sandbox.settled();
    expect(states(thief)).toEqual(["ended NOT_YOURS"]);
  });

  test("and where one customer brings it in under another state of his, nobody is robbed", async () => {
    const first = shop.agree(await buyer.ask());
    const second = shop.agree(await buyer.ask());
    const code = new URLSearchParams(second.split("?")[1]).get("authCode") ?? "";
    await buyer.visit(first.replace(/authCode=[\w-]+/, `authCode=${code}`));
    await shop.sandbox.settled();
    expect(states()).toEqual(["bound", "asked"]);
  });

  test("where a code gets a token that another record holds, it is kept once", async () => {
    await reopen({}, { spentCodes: "sameTokens" });
    shop.sandbox.notifications.pause();
    const { thief, forged, back } = await steal();
    await buyer.visit(back);
    await thief.visit(forged);
    expect([states(), states(thief)]).toEqual([["bound"], ["failed HELD_ALREADY"]]);
    shop.sandbox.notifications.resume();
    await shop.sandbox.settled();
    expect(states()).toEqual(["bound"]);
  });
});

describe("a lost answer of applyToken", () => {
  const losses: [string, () => void][] = [
    ["an unknown answer", () => shop.sandbox.answerNext("applyToken", "UNKNOWN_EXCEPTION", { executed: true })],
    ["a dropped connection", () => shop.sandbox.failNext("applyToken", "dropAfter")],
    ["a gateway in trouble", () => shop.sandbox.failNext("applyToken", "http503", { executed: true })],
  ];

  test.each(losses)("by %s: the token comes by notification, and the code is not sent again", async (_, lose) => {
    await reopen({ retries: 2 });
    lose();
    await buyer.connect();
    await shop.sandbox.settled();
    await shop.reconcile();
    expect(states()).toEqual(["bound"]);
    expect(sent("applyToken")).toBe(1);
    expect(phases()).toEqual(["active"]);
    const { path } = await pay();
    expect((await buyer.visit(path)).text).toContain(": paid.");
    expect(kinds()).toEqual([]);
  });

  test("and no notification either: the buyer is told, and connects it anew; late, the first comes as well", async () => {
    shop.sandbox.notifications.pause();
    shop.sandbox.answerNext("applyToken", "UNKNOWN_EXCEPTION", { executed: true });
    await buyer.connect();
    expect((await buyer.visit("/")).text).toContain("DANA: being connected…");
    shop.wait(60 * MINUTE_MS);
    await shop.reconcile();
    expect((await buyer.visit("/")).text).toContain("DANA: not connected; you can connect it again");
    await buyer.connect();
    expect(states()).toEqual(["applying", "bound"]);
    shop.sandbox.notifications.resume();
    await shop.sandbox.settled();
    // Two agreements, as the wallet has them: each can be paid from, and ended.
    expect(states()).toEqual(["bound", "bound"]);
    expect(phases()).toEqual(["active", "active"]);
    expect(sent("applyToken")).toBe(2);
    expect(kinds()).toEqual([]);
  });

  test("of a call that did nothing: nothing is connected", async () => {
    shop.sandbox.answerNext("applyToken", "UNKNOWN_EXCEPTION");
    await buyer.connect();
    await shop.sandbox.settled();
    expect(states()).toEqual(["applying"]);
    expect(phases()).toEqual(["agreed"]);
  });

  test("where the process dies before it comes: the notification finds the record", async () => {
    shop.sandbox.notifications.pause();
    beforeTokensCome(() => Promise.reject(new Error("the power fails")));
    expect(await buyer.visit(shop.agree(await buyer.ask()))).toMatchObject({ status: 500 });
    shop.restart();
    shop.sandbox.notifications.resume();
    await shop.sandbox.settled();
    expect(states()).toEqual(["bound"]);
  });
});

test("a call of applyToken that never left: the buyer may try again at once", async () => {
  const back = shop.agree(await buyer.ask());
  await shop.gateway.close();
  // Of a connection that was open before, nobody could say what had left by it.
  shop.restart();
  await buyer.visit(back);
  expect(states()).toEqual(["failed NOT_SENT"]);
});

test("a refusal of applyToken is told", async () => {
  shop.sandbox.answerNext("applyToken", "USER_STATUS_ABNORMAL");
  await buyer.connect();
  expect(states()).toEqual(["failed USER_STATUS_ABNORMAL"]);
});

test("the notification before the answer: kept once, with what renews it", async () => {
  beforeTokensCome(async () => {
    await shop.sandbox.settled();
    expect(states()).toEqual(["bound"]);
  });
  const { id, held } = await buyer.connect();
  expect(held).toMatchObject({ refresh: expect.anything(), renewAt: expect.any(String) });
  shop.wait(400 * 24 * 60 * MINUTE_MS);
  expect(shop.wallets.takeRefresh(id)).toMatch(/^29/);
});

test("a wallet that can't be asked: the record says so, and nothing is left open", async () => {
  shop.sandbox.answerNext("consult", "NO_PAY_OPTIONS");
  const refused = await buyer.press(await buyer.visit("/"), "Connect DANA");
  expect(refused).toMatchObject({ status: 502, text: expect.stringContaining("That did not work just now (NO_PAY_OPTIONS).") });
  expect(states()).toEqual(["failed NO_PAY_OPTIONS"]);
  shop.sandbox.answerNext("consult", "UNKNOWN_EXCEPTION");
  expect(await buyer.press(await buyer.visit("/"), "Connect DANA")).toMatchObject({ status: 502 });
  await shop.gateway.close();
  expect(await buyer.press(await buyer.visit("/"), "Connect DANA")).toMatchObject({ status: 500 });
  // Nobody has an address for those: they run out by themselves.
  expect(states().slice(1)).toEqual(["asked", "asked"]);
});

describe("tokens that are about to expire", () => {
  const lives = { accessTokenLifetimeMs: 10 * MINUTE_MS, refreshTokenLifetimeMs: 60 * MINUTE_MS };
  const passes = async (minutes: number): Promise<void> => {
    shop.wait(minutes * MINUTE_MS);
    await shop.sandbox.clock.advance(`${minutes}m`);
  };
  beforeEach(() => reopen({}, lives));

  test("are renewed by the job, again and again, and not before it is time", async () => {
    const record = await buyer.connect();
    const first = accessTokenOf(record);
    await passes(8);
    await shop.reconcile();
    expect(accessTokenOf(record)).toBe(first);
    for (let times = 1; times < 4; times++) {
      await passes(9);
      await shop.reconcile();
      expect(sent("applyToken")).toBe(1 + times);
    }
    expect(accessTokenOf(record)).not.toBe(first);
    const { path } = await pay();
    expect((await buyer.visit(path)).text).toContain(": paid.");
    expect(phases()).toEqual(["active"]);
  });

  test("are renewed before they pay, once", async () => {
    await buyer.connect();
    await passes(9);
    const { path } = await pay();
    expect((await buyer.visit(path)).text).toContain(": paid.");
    expect(sent("applyToken")).toBe(2);
    await Promise.all([shop.reconcile(), shop.reconcile()]);
    expect(sent("applyToken")).toBe(2);
  });

  test("where the answer is lost: the refresh token is not sent again, and the buyer connects the wallet anew", async () => {
    const record = await buyer.connect();
    await passes(9);
    shop.sandbox.failNext("applyToken", "dropAfter");
    await shop.reconcile();
    await shop.reconcile();
    expect(sent("applyToken")).toBe(2);
    expect(states()).toEqual(["bound"]);
    const { path } = await pay();
    expect((await buyer.visit(path)).text).toContain("Your wallet lets us take nothing any more: connect it again.");
    expect(shop.wallets.find(record.id)?.state).toBe("ended");
    expect(shop.sandbox.payments.list()).toEqual([]);
    await buyer.connect();
    await buyer.press(await buyer.visit(path), /^Pay/);
    expect((await buyer.visit(path)).text).toContain(": paid.");
    expect(shop.orders.find(path.split("/")[2] ?? "")?.steps.map(({ state }) => state)).toEqual(["failed", "done"]);
    expect(kinds()).toEqual([]);
  });

  test("and the notification of the first ones comes late: it changes nothing", async () => {
    await reopen({}, { ...lives, refreshedTokens: "kept" });
    shop.sandbox.notifications.pause();
    const record = await buyer.connect();
    await passes(9);
    await shop.reconcile();
    const renewed = accessTokenOf(record);
    shop.sandbox.notifications.resume();
    await shop.sandbox.settled();
    expect(accessTokenOf(record)).toBe(renewed);
    expect(sent("revoke")).toBe(0);
  });

  test("where nothing was sent: the refresh token is kept for the next time", async () => {
    await buyer.connect();
    await passes(9);
    shop.restart(({ antom }) => ({
      antom: {
        ...antom,
        applyToken: (request, options) => antom.applyToken(request, { ...options, signal: AbortSignal.abort() }) as never,
      },
    }));
    await shop.reconcile();
    expect(phases()).toEqual(["active"]);
    shop.restart();
    await shop.reconcile();
    expect(states()).toEqual(["bound"]);
    expect(buyer.wallet().held?.refresh).toBeDefined();
  });

  test("where the customer ends it meanwhile: the new tokens are revoked as well", async () => {
    await buyer.connect();
    const home = await buyer.visit("/");
    await passes(9);
    beforeTokensCome(async () => {
      await buyer.press(home, /^Disconnect/);
      expect(states()).toEqual(["ended CUSTOMER"]);
    });
    await shop.reconcile();
    expect(states()).toEqual(["ending CUSTOMER"]);
    await shop.reconcile();
    expect(states()).toEqual(["ended CUSTOMER"]);
    expect(phases()).toEqual(["revoked"]);
  });

  test("are renewed before they are revoked, as one that has run out can't be", async () => {
    await buyer.connect();
    const home = await buyer.visit("/");
    await passes(11);
    const { location: path } = await buyer.post("/orders", { article: "lamp" });
    const order = await buyer.visit(path);
    shop.restart(({ antom }) => ({
      antom: {
        ...antom,
        applyToken: async (...given) => {
          // Ended is ended, from the first moment.
          await buyer.press(order, /^Pay/);
          return antom.applyToken(...given) as never;
        },
      },
    }));
    await buyer.press(home, /^Disconnect/);
    expect(states()).toEqual(["ended CUSTOMER"]);
    expect(phases()).toEqual(["revoked"]);
    expect(sent("pay")).toBe(0);
  });

  test("where a payment finds the old one void meanwhile: the wallet stays connected", async () => {
    await buyer.connect();
    await passes(9);
    beforeTokensCome(async () => {
      await pay();
      expect(states()).toEqual(["ended INVALID_ACCESS_TOKEN"]);
    });
    await shop.reconcile();
    expect(states()).toEqual(["bound"]);
    const [order] = shop.orders.ofCustomer(buyer.customer);
    await buyer.press(await buyer.visit(`/orders/${order?.id}`), /^Pay/);
    expect(shop.sandbox.payments.list()).toMatchObject([{ phase: "succeeded" }]);
  });
});

describe("the end", () => {
  test("in the shop, with a lost answer: repeated until it is sure, and nothing is paid meanwhile", async () => {
    await buyer.connect();
    const home = await buyer.visit("/");
    const { location: path } = await buyer.post("/orders", { article: "lamp" });
    const order = await buyer.visit(path);
    shop.sandbox.notifications.pause();
    for (const executed of [false, true]) {
      shop.sandbox.answerNext("revoke", "UNKNOWN_EXCEPTION", { executed });
      if (!executed) await buyer.press(home, /^Disconnect/);
      else await shop.reconcile();
      expect((await buyer.visit("/")).text).toContain("being disconnected…");
      await buyer.press(order, /^Pay/);
    }
    shop.sandbox.failNext("revoke", "dropAfter");
    await shop.reconcile();
    expect(states()).toEqual(["ending CUSTOMER"]);
    await shop.reconcile();
    await shop.reconcile();
    expect(states()).toEqual(["ended CUSTOMER"]);
    expect(sent("revoke")).toBe(4);
    expect(sent("pay")).toBe(0);
    expect(phases()).toEqual(["revoked"]);
    shop.sandbox.notifications.resume();
    await shop.sandbox.settled();
    expect(shop.deliveries.filter(({ state }) => state === "handled")).toHaveLength(3);
  });

  test("in the shop, with a lost answer, and the notification tells that it is over", async () => {
    await buyer.connect();
    shop.sandbox.answerNext("revoke", "UNKNOWN_EXCEPTION", { executed: true });
    await buyer.press(await buyer.visit("/"), /^Disconnect/);
    await shop.sandbox.settled();
    expect(states()).toEqual(["ended CUSTOMER"]);
    expect(sent("revoke")).toBe(1);
  });

  test("in the shop, where a repeat is refused because it is over: it is over", async () => {
    await reopen({}, { repeatedRevocations: "refused" });
    await buyer.connect();
    shop.sandbox.notifications.pause();
    shop.sandbox.answerNext("revoke", "UNKNOWN_EXCEPTION", { executed: true });
    await buyer.press(await buyer.visit("/"), /^Disconnect/);
    await shop.reconcile();
    expect(states()).toEqual(["ended CUSTOMER"]);
  });

  test("in the shop, refused for another reason: not over, and tried again", async () => {
    await buyer.connect();
    shop.sandbox.answerNext("revoke", "PROCESS_FAIL");
    await buyer.press(await buyer.visit("/"), /^Disconnect/);
    expect(states()).toEqual(["ending CUSTOMER"]);
    await shop.reconcile();
    expect(states()).toEqual(["ended CUSTOMER"]);
  });

  test("in the wallet: told by notification", async () => {
    await buyer.connect();
    await shop.sandbox.settled();
    shop.sandbox.agreements.cancel(shop.sandbox.agreements.list()[0]?.ref ?? "");
    await shop.sandbox.settled();
    expect(states()).toEqual(["ended WALLET"]);
    expect((await buyer.visit("/")).text).toContain("disconnected in the wallet");
    const { location: path } = await buyer.post("/orders", { article: "lamp" });
    expect((await buyer.visit(path)).text).toContain("Connect a wallet first.");
    expect(shop.written()).not.toContain('"held"');
  });

  test("in the wallet, and the notification got lost: the payment is refused, and the buyer is asked to connect it again", async () => {
    await buyer.connect();
    shop.sandbox.notifications.pause();
    shop.sandbox.agreements.cancel(shop.sandbox.agreements.list()[0]?.ref ?? "");
    const { path } = await pay();
    const page = await buyer.visit(path);
    expect(page.text).toContain("failed (INVALID_ACCESS_TOKEN)");
    expect(page.text).toContain("connect it again");
    expect(states()).toEqual(["ended INVALID_ACCESS_TOKEN"]);
    await buyer.visit(shop.agree(refIn(await buyer.press(page, "Connect DANA"))));
    await buyer.press(await buyer.visit(path), /^Pay/);
    expect((await buyer.visit(path)).text).toContain(": paid.");
    expect(shop.sandbox.payments.list()).toHaveLength(1);
    // Late, the notification changes nothing of the new one.
    shop.sandbox.notifications.resume();
    await shop.sandbox.settled();
    expect(states()).toEqual(["ended INVALID_ACCESS_TOKEN", "bound"]);
    expect(kinds()).toEqual([]);
  });

  test("in the wallet, before the answer with the token is here", async () => {
    beforeTokensCome(async () => {
      await shop.sandbox.settled();
      shop.sandbox.agreements.cancel(shop.sandbox.agreements.list()[0]?.ref ?? "");
      await shop.sandbox.settled();
    });
    await buyer.connect();
    expect(states()).toEqual(["ended WALLET"]);
  });

  test("in the wallet, told before the token itself: it is never connected", async () => {
    shop.sandbox.answerNext("applyToken", "UNKNOWN_EXCEPTION", { executed: true });
    shop.restart(({ wallets }) => ({
      wallets: {
        ...wallets,
        keep: () => {
          throw new Error("the power fails");
        },
      },
    }));
    await buyer.connect();
    await shop.sandbox.settled();
    shop.restart();
    shop.sandbox.agreements.cancel(shop.sandbox.agreements.list()[0]?.ref ?? "");
    await shop.sandbox.settled();
    expect(states()).toEqual(["applying"]);
    await shop.sandbox.clock.advance("2m");
    await shop.sandbox.settled();
    expect(states()).toEqual(["ended WALLET"]);
  });
});

describe("a session of the client-side SDK", () => {
  const askBySdk = (): Promise<string> => buyer.ask("Connect GCash on this page");

  test("ends with a token by notification alone; that the buyer is back proves nothing", async () => {
    const ref = await askBySdk();
    expect(await buyer.visit("/wallets/return")).toMatchObject({ status: 303, location: "/" });
    expect(states()).toEqual(["asked"]);
    expect(shop.agree(ref)).toBe("/wallets/return");
    await shop.sandbox.settled();
    expect((await buyer.visit("/")).text).toContain("GCash b***@example.com: connected");
    const { path } = await pay(/with GCash/);
    expect((await buyer.visit(path)).text).toContain(": paid.");
    await buyer.press(await buyer.visit("/"), /^Disconnect/);
    expect(phases()).toEqual(["revoked"]);
    expect(shop.exchanges.map(({ operation }) => operation)).toEqual(["createPaymentSession", "pay", "revoke"]);
  });

  test("where it ends with a code, that is taken like any other", async () => {
    await reopen({}, { sessionGrant: "code" });
    await buyer.visit(shop.agree(await askBySdk()));
    expect(states()).toEqual(["bound"]);
  });

  test("that is refused", async () => {
    shop.sandbox.answerNext("createPaymentSession", "PROCESS_FAIL");
    expect(await buyer.press(await buyer.visit("/"), "Connect DANA on this page")).toMatchObject({ status: 502 });
    expect(states()).toEqual(["failed PROCESS_FAIL"]);
  });
});

describe("another customer", () => {
  test("sees no wallet, ends none, and pays with none but his own", async () => {
    const { id } = await buyer.connect();
    const other = shop.visitor();
    await other.connect();
    expect(await other.post(`/wallets/${id}/end`)).toMatchObject({ status: 404 });
    const { location: path } = await other.post("/orders", { article: "lamp" });
    expect(await other.post(`${path}/pay`, { wallet: id, seen: "0" })).toMatchObject({ status: 404 });
    expect(await buyer.visit(path)).toMatchObject({ status: 404 });
    expect(await buyer.post(`${path}/pay`, { wallet: id, seen: "0" })).toMatchObject({ status: 404 });
    expect(sent("pay") + sent("revoke")).toBe(0);
    expect((await shop.visitor().visit("/")).text).toContain("No wallets yet.");
  });

  test.each(["https://evil.example", "null"])("has no forms sent from another site: %s", async (origin) => {
    const { id } = await buyer.connect();
    const { location: path } = await buyer.post("/orders", { article: "lamp" });
    const forms: [string, Record<string, string>][] = [
      ["/wallets", { wallet: "DANA", way: "consult" }],
      [`/wallets/${id}/end`, {}],
      ["/orders", { article: "lamp" }],
      [`${path}/pay`, { wallet: id, seen: "0" }],
    ];
    for (const [at, fields] of forms) expect(await buyer.post(at, fields, origin)).toMatchObject({ status: 404 });
    expect(states()).toEqual(["bound"]);
    expect(sent("pay")).toBe(0);
  });
});

test("what belongs to nobody is not there, and what is notified of nothing here is acknowledged", async () => {
  for (const path of ["/orders/none", "/wallets/none", "/wallets"]) expect(await buyer.visit(path)).toMatchObject({ status: 404 });
  for (const path of ["/orders/none/pay", "/wallets/none/end", "/wallets/none/pay"])
    expect(await buyer.post(path)).toMatchObject({ status: 404 });
  expect(await buyer.post("/wallets", { wallet: "PAYPAL" })).toMatchObject({ status: 404 });
  expect(await buyer.post("/orders", { article: "__proto__" })).toMatchObject({ status: 404 });
  const result = { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "success" };
  const notify = (operation: string, payload: object) =>
    shop.sandbox.notify({
      clientId: "SANDBOX_5X00000000000000",
      operation,
      url: `${shop.origin}/antom/notify`,
      payload: { result, ...payload },
    });
  notify("notifyAuthorization", { authorizationNotifyType: "TOKEN_CREATED", accessToken: "none", authState: "none" });
  notify("notifyAuthorization", { authorizationNotifyType: "TOKEN_CANCELED", accessToken: "none" });
  notify("notifyAuthorization", { authorizationNotifyType: "TOKEN_DREAMT_OF", accessToken: "none", authState: "none" });
  notify("notifyPayment", { notifyType: "PAYMENT_RESULT", paymentRequestId: "none", paymentId: "1" });
  await shop.sandbox.settled();
  expect(shop.deliveries.map(({ httpStatus }) => httpStatus)).toEqual([200, 200, 200, 200]);
  expect(sent("revoke")).toBe(0);
});
