/** examples/merchant, as a buyer and as Antom meet it: over HTTP, with the sandbox beside it. */
import { randomBytes } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createShop, type Shop } from "../../examples/merchant/app.ts";
import { type Cards, openCards } from "../../examples/merchant/cards.ts";
import { seal, unseal } from "../../examples/merchant/seal.ts";
import { createAntomClient, type DeliveryEvent } from "../../src/index.ts";
import { createSandbox, type ListeningSandbox, type Sandbox } from "../../src/sandbox/index.ts";
import { CARDS } from "../support/merchant.ts";

const key = randomBytes(32);
let [folder, file, origin, cookie] = ["", "", "", ""];
let sandbox: Sandbox;
let gateway: ListeningSandbox;
let server: Server;
let shop: Shop;
let cards: Cards;
let events: DeliveryEvent[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "antom-shop-"));
  file = join(folder, "cards.json");
  cards = openCards(file, key);
  sandbox = await createSandbox();
  gateway = await sandbox.listen();
  events = [];
  server = createServer((request, response) => shop.listener(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { fetch: _, ...merchant } = sandbox.clientOptions;
  const { clientId, antomPublicKey } = merchant;
  const antom = createAntomClient({ ...merchant, gateway: gateway.url });
  shop = createShop({ antom, clientId, antomPublicKey, cards, origin, onDelivery: (event) => events.push(event) });
  cookie = "";
});
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await gateway.close();
  rmSync(folder, { recursive: true });
});

/** A browser's part: keeps the cookie, follows nothing by itself. */
async function visit(path: string, init: RequestInit = {}): Promise<{ status: number; location: string; text: string }> {
  const response = await fetch(origin + path, {
    ...init,
    redirect: "manual",
    headers: { cookie, ...(init.headers as Record<string, string>) },
  });
  cookie = response.headers.get("set-cookie")?.split(";")[0] ?? cookie;
  return { status: response.status, location: response.headers.get("location") ?? "", text: await response.text() };
}

/** Asks to add a card; gives the reference of the sandbox's card page. */
async function addCard(): Promise<string> {
  const { status, location } = await visit("/cards", { method: "POST", headers: { origin } });
  expect(status).toBe(303);
  expect(location).toMatch(new RegExp(`^${gateway.url}/card/`));
  return location.slice(`${gateway.url}/card/`.length);
}

const enter = (ref: string, number: string = CARDS.approved) =>
  sandbox.vaultings.submitCard(ref, { number, month: "08", year: "30", securityCode: "123" });

test("a card is added: session, card page, notification, return page", async () => {
  await visit("/");
  const ref = await addCard();
  expect(cards.openIds()).toHaveLength(1);
  expect((await visit("/")).text).toContain("being added");
  enter(ref);
  await sandbox.settled();
  expect(events.map(({ state, httpStatus }) => `${state} ${httpStatus}`)).toEqual(["handled 200"]);
  const back = await visit("/cards/return?id=somebody-else&token=mine");
  expect(back.text).toContain("************0768");
  const [record] = cards.ofCustomer(cookie.split("=")[1] ?? "");
  expect(record).toMatchObject({ state: "vaulted" });
  expect(cards.tokenOf(record?.id ?? "")).toMatch(/^ALIPAY/);
});

test("the token is encrypted at rest, and in no page and no address", async () => {
  const ref = await addCard();
  enter(ref);
  await sandbox.settled();
  const [id = ""] = [...cards.ofCustomer(cookie.split("=")[1] ?? "")].map((record) => record.id);
  const token = cards.tokenOf(id) ?? "";
  expect(token.length).toBeGreaterThan(20);
  const back = await visit("/cards/return");
  for (const text of [readFileSync(file, "utf8"), back.text, back.location, JSON.stringify(events)]) expect(text).not.toContain(token);
  // A restart finds it again, and another key does not.
  expect(openCards(file, key).tokenOf(id)).toBe(token);
  expect(() => openCards(file, randomBytes(32)).tokenOf(id)).toThrow();
});

test("notification, return page and inquiry at once: kept once", async () => {
  let kept = 0;
  const counting: Cards = {
    ...cards,
    keep: (...given) => {
      const first = cards.keep(...given);
      if (first) kept++;
      return first;
    },
  };
  const { fetch: _, ...merchant } = sandbox.clientOptions;
  const antom = createAntomClient({ ...merchant, gateway: gateway.url });
  shop = createShop({ antom, clientId: merchant.clientId, antomPublicKey: merchant.antomPublicKey, cards: counting, origin });
  const ref = await addCard();
  enter(ref);
  await Promise.all([sandbox.settled(), shop.reconcile(), visit("/cards/return"), visit("/cards/return"), shop.reconcile()]);
  expect(kept).toBe(1);
});

test("a notification that never came, and a buyer who never returned: the inquiry finds it", async () => {
  sandbox.notifications.pause();
  const ref = await addCard();
  enter(ref);
  expect(cards.openIds()).toHaveLength(1);
  await shop.reconcile();
  expect(cards.openIds()).toEqual([]);
  sandbox.notifications.resume();
  await sandbox.settled();
  expect(events.map(({ state }) => state)).toEqual(["handled"]);
});

test("a declined card is told, and may be tried again under another id", async () => {
  enter(await addCard(), CARDS.declined);
  await sandbox.settled();
  expect((await visit("/cards/return")).text).toContain("not added");
  enter(await addCard());
  await sandbox.settled();
  const records = cards.ofCustomer(cookie.split("=")[1] ?? "");
  expect(records.map(({ state }) => state)).toEqual(["failed", "vaulted"]);
  expect(new Set(records.map(({ id }) => id)).size).toBe(2);
});

test("a gateway that does not answer leaves the id behind, to be inquired for", async () => {
  sandbox.answerNext("createVaultingSession", "PROCESS_FAIL");
  expect(await visit("/cards", { method: "POST", headers: { origin } })).toMatchObject({ status: 502 });
  await gateway.close();
  expect(await visit("/cards", { method: "POST", headers: { origin } })).toMatchObject({ status: 500 });
  // The refusal was final; of the other call nobody knows.
  expect(cards.openIds()).toHaveLength(1);
});

describe("what is refused", () => {
  test("a form of another site", async () => {
    expect(await visit("/cards", { method: "POST", headers: { origin: "https://evil.example" } })).toMatchObject({ status: 404 });
    expect(cards.openIds()).toEqual([]);
  });

  test("a notification that is not Antom's", async () => {
    const forged = { method: "POST", headers: { "content-type": "application/json", "request-time": "1", signature: "a=b" }, body: "{}" };
    expect(await visit("/antom/notify", forged)).toMatchObject({ status: 401 });
    expect(events).toMatchObject([{ state: "refused" }]);
  });

  test("another customer's cards", async () => {
    enter(await addCard());
    await sandbox.settled();
    cookie = "";
    expect((await visit("/cards/return")).text).toContain("No cards yet");
  });

  test("a token that was moved to another record, or altered", () => {
    const sealed = seal("token", key, "customer id");
    expect(unseal(sealed, key, "customer id")).toBe("token");
    expect(() => unseal(sealed, key, "customer other")).toThrow();
    expect(() => unseal({ ...sealed, text: `A${sealed.text.slice(1)}` }, key, "customer id")).toThrow();
  });
});
