/** examples/merchant, its cards, as a buyer and as Antom meet it: over HTTP, with the sandbox beside it. */
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openCards } from "../../examples/merchant/cards.ts";
import { seal, unseal } from "../../examples/merchant/seal.ts";
import { type CardBuyer, type ExampleShop, openExampleShop } from "../support/example-merchant.ts";
import { CARDS } from "../support/merchant.ts";

let shop: ExampleShop;
let buyer: CardBuyer;

beforeEach(async () => {
  shop = await openExampleShop();
  buyer = shop.visitor();
});
afterEach(() => shop.close());

const enter = (ref: string, number: string = CARDS.approved) =>
  shop.sandbox.vaultings.submitCard(ref, { number, month: "08", year: "30", securityCode: "123" });

test("a card is added: session, card page, notification, return page", async () => {
  await buyer.visit("/");
  const ref = await buyer.addCard();
  expect(shop.cards.openIds()).toHaveLength(1);
  expect((await buyer.visit("/")).text).toContain("being added");
  enter(ref);
  await shop.sandbox.settled();
  expect(shop.deliveries.map(({ state, httpStatus }) => `${state} ${httpStatus}`)).toEqual(["handled 200"]);
  const back = await buyer.visit("/cards/return?id=somebody-else&token=mine");
  expect(back.text).toContain("************0768");
  const [record] = shop.cards.ofCustomer(buyer.customer);
  expect(record).toMatchObject({ state: "vaulted" });
  expect(shop.cards.tokenOf(record?.id ?? "")).toMatch(/^ALIPAY/);
});

test("the token is encrypted at rest, and in no page and no address", async () => {
  await buyer.keepCard();
  await shop.sandbox.settled();
  const [{ id } = { id: "" }] = shop.cards.ofCustomer(buyer.customer);
  const token = shop.cards.tokenOf(id) ?? "";
  expect(token.length).toBeGreaterThan(20);
  const back = await buyer.visit("/cards/return");
  for (const text of [shop.written(), back.text, back.location, JSON.stringify(shop.deliveries)]) expect(text).not.toContain(token);
  // A restart finds it again.
  shop.restart();
  expect(shop.cards.tokenOf(id)).toBe(token);
});

test("another key opens no token", () => {
  const folder = mkdtempSync(join(tmpdir(), "antom-cards-"));
  const file = join(folder, "cards.json");
  const cards = openCards(file, randomBytes(32));
  const id = cards.open("customer");
  expect(cards.keep(id, { token: "token", shown: "VISA" })).toBe(true);
  expect(() => openCards(file, randomBytes(32)).tokenOf(id)).toThrow();
  rmSync(folder, { recursive: true });
});

test("notification, return page and inquiry at once: kept once", async () => {
  let kept = 0;
  shop.restart(({ cards }) => ({
    cards: {
      ...cards,
      keep: (...given) => {
        const first = cards.keep(...given);
        if (first) kept++;
        return first;
      },
    },
  }));
  enter(await buyer.addCard());
  await Promise.all([
    shop.sandbox.settled(),
    shop.reconcile(),
    buyer.visit("/cards/return"),
    buyer.visit("/cards/return"),
    shop.reconcile(),
  ]);
  expect(kept).toBe(1);
});

test("a notification that never came, and a buyer who never returned: the inquiry finds it", async () => {
  shop.sandbox.notifications.pause();
  enter(await buyer.addCard());
  expect(shop.cards.openIds()).toHaveLength(1);
  await shop.reconcile();
  expect(shop.cards.openIds()).toEqual([]);
  shop.sandbox.notifications.resume();
  await shop.sandbox.settled();
  expect(shop.deliveries.map(({ state }) => state)).toEqual(["handled"]);
});

test("a declined card is told, and may be tried again under another id", async () => {
  enter(await buyer.addCard(), CARDS.declined);
  await shop.sandbox.settled();
  expect((await buyer.visit("/cards/return")).text).toContain("not added");
  enter(await buyer.addCard());
  await shop.sandbox.settled();
  const records = shop.cards.ofCustomer(buyer.customer);
  expect(records.map(({ state }) => state)).toEqual(["failed", "vaulted"]);
  expect(new Set(records.map(({ id }) => id)).size).toBe(2);
});

test("a gateway that does not answer leaves the id behind, to be inquired for", async () => {
  shop.sandbox.answerNext("createVaultingSession", "PROCESS_FAIL");
  expect(await buyer.post("/cards")).toMatchObject({ status: 502 });
  await shop.gateway.close();
  expect(await buyer.post("/cards")).toMatchObject({ status: 500 });
  // The refusal was final; of the other call nobody knows.
  expect(shop.cards.openIds()).toHaveLength(1);
});

describe("what is refused", () => {
  test.each(["https://evil.example", "null"])("a form of another site: its origin is %s", async (origin) => {
    expect(await buyer.post("/cards", {}, origin)).toMatchObject({ status: 404 });
    expect(shop.cards.openIds()).toEqual([]);
  });

  test("a form longer than any of the shop's", async () => {
    expect(await buyer.post("/cards", { more: "x".repeat(10_000) })).toMatchObject({ status: 500 });
    expect(shop.cards.openIds()).toEqual([]);
  });

  test("a notification that is not Antom's", async () => {
    const forged = { method: "POST", headers: { "content-type": "application/json", "request-time": "1", signature: "a=b" }, body: "{}" };
    expect(await buyer.visit("/antom/notify", forged)).toMatchObject({ status: 401 });
    expect(shop.deliveries).toMatchObject([{ state: "refused" }]);
  });

  test("another customer's cards", async () => {
    await buyer.keepCard();
    expect((await shop.visitor().visit("/cards/return")).text).toContain("No cards yet");
  });

  test("a token that was moved to another record, or altered", () => {
    const key = randomBytes(32);
    const sealed = seal("token", key, "customer id");
    expect(unseal(sealed, key, "customer id")).toBe("token");
    expect(() => unseal(sealed, key, "customer other")).toThrow();
    const altered = `${sealed.text.startsWith("A") ? "B" : "A"}${sealed.text.slice(1)}`;
    expect(() => unseal({ ...sealed, text: altered }, key, "customer id")).toThrow();
  });
});
