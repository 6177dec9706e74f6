/** The sandbox's 3-D Secure page in a real browser, of a vaulting and of a payment, with and without JavaScript. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { noBrowser, obstaclesInEveryLook, useBrowser } from "../support/browser.ts";
import { openShop, type Shop } from "../support/shop.ts";

const browser = useBrowser();
let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

/** A session whose card is entered: its 3-D Secure page. */
async function verifying(): Promise<{ id: string; verificationPage: string }> {
  const { id } = await shop.openSession({ is3DSAuthentication: "true" });
  const entry = { number: "5162774114974622", month: "08", year: "39", securityCode: "123" };
  const { vaulting } = shop.sandbox.vaultings.submitCard(shop.view(id).ref, entry) as { vaulting: { verificationPage: string } };
  return { id, verificationPage: `${shop.url}${vaulting.verificationPage}` };
}

/** What the bank asks about, and how it ends in the merchant's eyes. */
const SUBJECTS = [
  {
    subject: "vaulting",
    ask: () => verifying(),
    statusOf: (id: string) => shop.statusOf(id),
    title: "Confirm that it is you",
    refused: "The card was not saved",
  },
  {
    subject: "payment",
    ask: () => shop.pay(),
    statusOf: (id: string) => shop.paymentStatusOf(id),
    title: "Confirm your payment",
    refused: "The payment was not made",
  },
] as const;
const CASES = SUBJECTS.flatMap((subject) => [true, false].map((javaScript) => ({ ...subject, javaScript })));

describe.skipIf(noBrowser).each(CASES)("the 3-D Secure page of a $subject, with JavaScript: $javaScript", (asked) => {
  const { javaScript, ask, statusOf, title, refused } = asked;
  const open = async (url: string): Promise<Page> => (await browser.openPage(url, { javaScript })).page;

  test.each([
    ["Approve", "SUCCESS", 1],
    ["Decline", "FAIL", 2],
    ["Let it time out", "FAIL", 3],
  ] as const)("%s, by keyboard: %s", async (name, status, place) => {
    const { id, verificationPage } = await ask();
    const page = await open(verificationPage);
    expect(await page.title()).toBe(`${title} · Sandbox`);
    expect(await page.locator("dl").textContent()).toContain("Mastercard ending in 4622");
    expect(await statusOf(id)).toBe("PROCESSING");
    for (let count = 0; count < place + 1; count++) await page.keyboard.press("Tab");
    expect(await page.locator(":focus").textContent()).toBe(name);
    await page.keyboard.press("Enter");
    await page.waitForURL(shop.returnUrl);
    expect(await statusOf(id)).toBe(status);
  });

  test("on the way back it is closed, and the first answer stands", async () => {
    const { id, verificationPage } = await ask();
    const page = await open(verificationPage);
    await page.getByRole("button", { name: "Decline" }).dblclick({ noWaitAfter: true });
    // The second click may call off the way that the first one leads; then it leads there itself.
    await page.waitForURL(shop.returnUrl).catch(() => page.waitForURL(shop.returnUrl));
    await page.goBack();
    await page.getByRole("heading", { name: refused }).waitFor();
    expect(await page.locator("button").count()).toBe(0);
    expect(await statusOf(id)).toBe("FAIL");
  });

  test("answered in two windows: the second is led where the first one led", async () => {
    const { id, verificationPage } = await ask();
    const [first, second] = [await open(verificationPage), await open(verificationPage)];
    await first.getByRole("button", { name: "Approve" }).click();
    await first.waitForURL(shop.returnUrl);
    await second.getByRole("button", { name: "Decline" }).click();
    await second.waitForURL(shop.returnUrl);
    expect(await statusOf(id)).toBe("SUCCESS");
  });

  test("the address and the title tell nothing of the card or the merchant's id", async () => {
    const { id, verificationPage } = await ask();
    const page = await open(verificationPage);
    expect(`${page.url()} ${await page.title()}`).not.toMatch(new RegExp(`4622|${id}|SANDBOX_`));
  });
});

describe.skipIf(noBrowser).each([true, false])("with JavaScript: %s", (javaScript) => {
  test("a card that the merchant sent himself has the same page", async () => {
    const { id, verificationPage } = await shop.vaultCard();
    const { page } = await browser.openPage(verificationPage, { javaScript });
    await page.getByRole("button", { name: "Approve" }).click();
    await page.waitForURL(shop.returnUrl);
    expect(await shop.statusOf(id)).toBe("SUCCESS");
  });

  test("a payment whose result is still to come leads back as well, and its page says so", async () => {
    shop.sandbox.nextPayment({ pendingFor: "1h" });
    const { id, verificationPage } = await shop.pay();
    const { page } = await browser.openPage(verificationPage, { javaScript });
    expect(await page.locator("dl").innerText()).toMatch(/^Amount\s+USD\s100\.00\s/);
    await page.getByRole("button", { name: "Approve" }).click();
    await page.waitForURL(shop.returnUrl);
    expect(await shop.paymentStatusOf(id)).toBe("PENDING");
    await page.goBack();
    await page.getByRole("heading", { name: "The payment is under way" }).waitFor();
  });
});

const STATES: Readonly<Record<string, () => Promise<string>>> = {
  choice: async () => (await verifying()).verificationPage,
  closed: async () => {
    const { id, verificationPage } = await verifying();
    shop.sandbox.vaultings.finish3ds(shop.view(id).ref, "timeOut");
    return verificationPage;
  },
  payment: async () => (await shop.pay()).verificationPage,
  "payment-closed": async () => {
    const { id, verificationPage } = await shop.pay();
    shop.sandbox.payments.finish3ds(shop.sandbox.payments.find({ id })?.ref ?? "", "decline");
    return verificationPage;
  },
  early: async () => (await shop.openSession()).cardPage.replace("/card/", "/3ds/"),
};

test.skipIf(noBrowser).each(Object.entries(STATES))("nothing is in anybody's way: %s", async (state, address) => {
  const { page } = await browser.openPage(await address());
  expect(await obstaclesInEveryLook(page, `3ds-${state}`)).toEqual([]);
});
