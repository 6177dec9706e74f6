/** The sandbox's card page in a real browser, with and without JavaScript: by keyboard, with every fault, in every look. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { noBrowser, type OpenPage, obstaclesInEveryLook, useBrowser } from "../support/browser.ts";
import { tracesIn } from "../support/leaks.ts";
import { CARDS } from "../support/merchant.ts";
import { openShop, type Shop } from "../support/shop.ts";

const GOOD = { number: CARDS.approved, month: "08", year: "39", securityCode: "123" } as const;
type Entry = Readonly<Record<keyof typeof GOOD, string>>;

const browser = useBrowser();
let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

/** Enters a card as a person without a mouse does. */
async function type(page: Page, entry: Partial<Entry>): Promise<void> {
  await page.focus("#number");
  for (const [name, text] of Object.entries({ ...GOOD, ...entry })) {
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe(name);
    await page.keyboard.press("Control+A");
    await page.keyboard.press("Delete");
    await page.keyboard.type(text);
    await page.keyboard.press("Tab");
  }
  // The button is next.
  await page.keyboard.press("Enter");
}

describe.skipIf(noBrowser).each([true, false])("the card page, with JavaScript: %s", (javaScript) => {
  const open = (url: string): Promise<OpenPage> => browser.openPage(url, { javaScript });

  test("a card is vaulted by keyboard, and the buyer comes back to the merchant", async () => {
    const { id, cardPage } = await shop.openSession();
    const { page } = await open(cardPage);
    expect(await shop.statusOf(id)).toBe("PROCESSING");
    expect(await page.title()).toBe("Save your card · Sandbox");
    // From the top of the page: the link past the banner, then the first field.
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("skip");
    await page.keyboard.press("Tab");
    await type(page, {});
    await page.waitForURL(shop.returnUrl);
    expect(await shop.statusOf(id)).toBe("SUCCESS");
  });

  test("a declined card comes back to the merchant too", async () => {
    const { id, cardPage } = await shop.openSession();
    const { page } = await open(cardPage);
    await type(page, { number: "4054-6927-6017-4822" });
    await page.waitForURL(shop.returnUrl);
    expect(await shop.statusOf(id)).toBe("FAIL");
  });

  test("a merchant's page that leads on to another origin is followed there", async () => {
    const { cardPage } = await shop.openSession({ redirectUrl: shop.returnUrl.replace("/cards/done", "/elsewhere") });
    const { page } = await open(cardPage);
    await type(page, {});
    await page.waitForURL("http://localhost:*/cards/done");
  });

  test("without a page to come back to it is done here", async () => {
    const { cardPage } = await shop.openSession({ isWithoutReturn: true });
    const { page } = await open(cardPage);
    await type(page, {});
    await page.getByRole("heading", { name: "The card was saved" }).waitFor();
    expect(page.url()).toBe(cardPage);
    expect(await page.locator("main a").count()).toBe(0);
  });

  test.each<[string, Partial<Entry>, keyof Entry, string]>([
    ["no number", { number: "" }, "number", "Enter the card number."],
    ["letters in the number", { number: "4054 6957 23IO O768" }, "number", "A card number has digits only."],
    ["a number too short", { number: "4054" }, "number", "A card number has 13 to 19 digits."],
    ["a wrong digit", { number: "4054695723100769" }, "number", "This is no card number: one of its digits is wrong."],
    [
      "a number of nobody's",
      { number: "4111111111111111" },
      "number",
      "This sandbox takes published test numbers only. Never enter a real card.",
    ],
    ["no month", { month: "" }, "month", "Enter the month."],
    ["a thirteenth month", { month: "13" }, "month", "A month is 01 to 12."],
    ["no year", { year: "" }, "year", "Enter the year."],
    ["letters in the year", { year: "3O" }, "year", "A year has two digits, or four."],
    ["a year that has passed", { year: "20" }, "year", "This card has expired."],
    ["no security code", { securityCode: "" }, "securityCode", "Enter the security code."],
    ["letters in the security code", { securityCode: "12E" }, "securityCode", "A security code has three digits, or four."],
    ["a short security code", { securityCode: "12" }, "securityCode", "A security code has three digits, or four."],
  ])("%s", async (_, entry, name, message) => {
    const { id, cardPage } = await shop.openSession();
    const { page } = await open(cardPage);
    await type(page, entry);
    await page.locator("#summary:focus").waitFor();
    expect(await page.title()).toBe("Error: Save your card · Sandbox");
    expect(await page.locator("#summary li").allTextContents()).toHaveLength(1);
    const field = page.locator(`#${name}`);
    expect(await field.getAttribute("aria-invalid")).toBe("true");
    expect(await page.locator("[aria-invalid]").count()).toBe(1);
    expect(await field.getAttribute("aria-describedby")).toBe(`${name}-fault ${name}-hint`);
    expect(await page.locator(`#${name}-fault`).textContent()).toBe(message);
    expect(await shop.statusOf(id)).toBe("PROCESSING");
    // The summary leads to the field by keyboard.
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe(name);
    // With a script what was typed was never taken away; without one the server does not give it back.
    const values = { ...GOOD, ...entry };
    expect((await page.inputValue("#number")).replaceAll(" ", "")).toBe(javaScript ? values.number.replaceAll(" ", "") : "");
    expect(await page.inputValue("#securityCode")).toBe(javaScript ? values.securityCode : "");
    expect(await page.inputValue("#month")).toBe(values.month);
    await type(page, {});
    await page.waitForURL(shop.returnUrl);
    expect(await shop.statusOf(id)).toBe("SUCCESS");
  });

  test("every fault at once, in the order of the fields", async () => {
    const { page } = await open((await shop.openSession()).cardPage);
    await type(page, { number: "1", month: "0", year: "20", securityCode: "1" });
    await page.locator("#summary:focus").waitFor();
    expect((await page.locator("#summary li").allTextContents()).map((text) => text.split(":")[0])).toEqual([
      "Card number",
      "Expiry month",
      "Expiry year",
      "Security code",
    ]);
  });

  test("sent twice it is done once", async () => {
    const { id, cardPage } = await shop.openSession();
    const { page } = await open(cardPage);
    for (const [name, text] of Object.entries(GOOD)) await page.fill(`#${name}`, text);
    await page.locator("form .primary").dblclick({ noWaitAfter: true });
    // The second click may call off the way that the first one leads; then it leads there itself.
    await page.waitForURL(shop.returnUrl).catch(() => page.waitForURL(shop.returnUrl));
    expect(await shop.statusOf(id)).toBe("SUCCESS");
  });

  test("on the way back the form is closed, and says how it ended", async () => {
    const { page } = await open((await shop.openSession()).cardPage);
    await type(page, {});
    await page.waitForURL(shop.returnUrl);
    await page.goBack();
    await page.getByRole("heading", { name: "The card was saved" }).waitFor();
    expect(await page.locator("input").count()).toBe(0);
    await page.getByRole("link", { name: "Back to the merchant" }).click();
    await page.waitForURL(shop.returnUrl);
  });

  test("a buyer who thinks better of it goes back, and nothing is vaulted", async () => {
    const { id, cardPage } = await shop.openSession();
    const { page } = await open(cardPage);
    await page.getByRole("link", { name: "Cancel" }).click();
    await page.waitForURL(shop.returnUrl);
    expect(await shop.statusOf(id)).toBe("PROCESSING");
  });

  test("number and security code are found nowhere", async () => {
    const { id, cardPage } = await shop.openSession({ is3DSAuthentication: "true" });
    const { page } = await open(cardPage);
    const bodies: Promise<string>[] = [];
    const urls: string[] = [];
    page.on("response", (response) => {
      urls.push(response.url());
      if (response.status() !== 303) bodies.push(response.text().catch(() => ""));
    });
    // Passes Luhn, is published by nobody.
    await type(page, { number: "4000000000000002", securityCode: "9317" });
    await page.locator("#summary:focus").waitFor();
    const events: unknown[] = [];
    shop.sandbox.vaultings.subscribe((view) => events.push(view));
    await type(page, { securityCode: "9317" });
    await page.waitForURL("**/3ds/*");
    const verification = await page.content();
    await page.getByRole("button", { name: "Approve" }).click();
    await page.waitForURL(shop.returnUrl);
    await shop.sandbox.settled();
    const { exchanges, notifications, findings, vaultings } = shop.sandbox;
    const kept = JSON.stringify([exchanges.list(), notifications.list(), findings, vaultings.list(), events, urls, verification]);
    expect(kept).not.toContain(CARDS.approved);
    const all = [...(await Promise.all(bodies)), kept].join("\n");
    // The page that refused the number is among them.
    expect(all).toMatch(/id=\\?"summary/);
    expect(tracesIn(all, { number: "4000000000000002", grouped: "4000 0000 0000 0002", securityCode: "9317" })).toEqual([]);
    expect(await shop.statusOf(id)).toBe("SUCCESS");
  });
});

describe.skipIf(noBrowser)("with a script", () => {
  test("digits are grouped and the brand is named, wherever one types", async () => {
    const { page } = await browser.openPage((await shop.openSession()).cardPage);
    await page.focus("#number");
    await page.keyboard.type("378282246310005");
    expect(await page.inputValue("#number")).toBe("3782 822463 10005");
    expect(await page.textContent("#brand")).toBe("American Express");
    await page.fill("#number", "");
    expect(await page.textContent("#brand")).toBe("");
    await page.keyboard.type("41111111");
    for (let count = 0; count < 4; count++) await page.keyboard.press("ArrowLeft");
    await page.keyboard.type("22");
    expect(await page.inputValue("#number")).toBe("4111 2211 11");
    await page.keyboard.press("Backspace");
    await page.keyboard.press("Backspace");
    await page.keyboard.press("Backspace");
    expect(await page.inputValue("#number")).toBe("4111 111");
    await page.keyboard.type("9");
    expect(await page.inputValue("#number")).toBe("4119 1111");
    await page.fill("#number", "4111 x");
    expect(await page.inputValue("#number")).toBe("4111 x");
  });

  test("a test card is one press away", async () => {
    const { id, cardPage } = await shop.openSession();
    const { page } = await browser.openPage(cardPage);
    await page.getByRole("button", { name: "Use Mastercard ending in 4622" }).click();
    expect(await page.inputValue("#number")).toBe("5162 7741 1497 4622");
    expect(await page.textContent("#brand")).toBe("Mastercard");
    await page.keyboard.press("Enter");
    await page.waitForURL(shop.returnUrl);
    expect(await shop.statusOf(id)).toBe("SUCCESS");
  });

  test("a sandbox that is gone is said to be gone, and what was typed stays", async () => {
    const gone = await openShop();
    const { cardPage } = await gone.openSession();
    const { page, troubles } = await browser.openPage(cardPage);
    await gone.close();
    await type(page, {});
    await page.getByText("The sandbox does not answer").waitFor();
    expect(await page.inputValue("#number")).toBe("4054 6957 2310 0768");
    expect(troubles.splice(0)).toMatchObject([expect.stringContaining("ERR_CONNECTION_REFUSED")]);
  });
});

const shown = async (url: string): Promise<Page> => (await browser.openPage(url)).page;

/** Every state that a person can meet, by name. */
const STATES: Readonly<Record<string, () => Promise<Page>>> = {
  form: async () => shown((await shop.openSession()).cardPage),
  faults: async () => {
    const page = await shown((await shop.openSession()).cardPage);
    await type(page, { number: "4111111111111111", month: "13", year: "20", securityCode: "1" });
    await page.locator("#summary:focus").waitFor();
    return page;
  },
  filled: async () => {
    const page = await shown((await shop.openSession()).cardPage);
    await page.getByRole("button", { name: "Use Hyundai" }).click();
    return page;
  },
  saved: async () => {
    const page = await shown((await shop.openSession({ isWithoutReturn: true })).cardPage);
    await type(page, {});
    await page.getByRole("heading", { name: "The card was saved" }).waitFor();
    return page;
  },
  declined: async () => {
    const { cardPage } = await shop.openSession();
    const page = await shown(cardPage);
    await type(page, { number: CARDS.declined });
    await page.waitForURL(shop.returnUrl);
    await page.goto(cardPage);
    return page;
  },
  waiting: async () => {
    const { cardPage } = await shop.openSession({ is3DSAuthentication: "true" });
    const page = await shown(cardPage);
    await type(page, {});
    await page.waitForURL("**/3ds/*");
    await page.goto(cardPage);
    return page;
  },
  unknown: () => shown(`${shop.url}/card/none`),
};

test.skipIf(noBrowser).each(Object.entries(STATES))("nothing is in anybody's way: %s", async (state, reach) => {
  expect(await obstaclesInEveryLook(await reach(), `card-${state}`)).toEqual([]);
});
