/** The sandbox's page of a wallet in a real browser, with and without JavaScript: agreed, refused, ended. */
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

const phaseOf = (authState: string): string | undefined => shop.sandbox.agreements.find({ id: authState })?.phase;
const isBack = (url: URL): boolean => `${url.origin}${url.pathname}` === shop.returnUrl;

/** An agreement that has its token: its page is there to end it. */
async function active(): Promise<{ authState: string; walletPage: string }> {
  const asked = await shop.askForAgreement();
  const { ref = "" } = shop.sandbox.agreements.find({ id: asked.authState }) ?? {};
  const decision = shop.sandbox.agreements.agree(ref);
  await fetch(decision.state === "taken" ? (decision.returnUrl ?? "") : "");
  expect(await shop.applyToken()).toBe("SUCCESS");
  return asked;
}

describe.skipIf(noBrowser).each([true, false])("the wallet's page, with JavaScript: %s", (javaScript) => {
  const open = async (url: string): Promise<Page> => (await browser.openPage(url, { javaScript })).page;

  test.each([
    ["Agree", "agreed", 1],
    ["Refuse", "refused", 2],
  ] as const)("%s, by keyboard: %s, and back in the shop", async (name, phase, place) => {
    const { authState, walletPage } = await shop.askForAgreement();
    const page = await open(walletPage);
    expect(await page.title()).toBe("Do you agree? · Sandbox");
    expect(await page.locator("dl").textContent()).toContain("take payments from this wallet without asking you");
    for (let count = 0; count < place + 1; count++) await page.keyboard.press("Tab");
    expect(await page.locator(":focus").textContent()).toBe(name);
    await page.keyboard.press("Enter");
    await page.waitForURL(isBack);
    expect(new URL(page.url()).searchParams.get("authState")).toBe(authState);
    expect(phaseOf(authState)).toBe(phase);
    expect(await shop.applyToken()).toBe(phase === "agreed" ? "SUCCESS" : "PARAM_ILLEGAL");
  });

  test("on the way back it is closed, and the first answer stands", async () => {
    const { authState, walletPage } = await shop.askForAgreement();
    const page = await open(walletPage);
    await page.getByRole("button", { name: "Refuse" }).dblclick({ noWaitAfter: true });
    // The second click may call off the way that the first one leads; then it leads there itself.
    await page.waitForURL(isBack).catch(() => page.waitForURL(isBack));
    await page.goBack();
    await page.getByRole("heading", { name: "You have refused" }).waitFor();
    expect(await page.locator("button").count()).toBe(0);
    expect(phaseOf(authState)).toBe("refused");
  });

  test("answered in two windows: the second is led where the first one led", async () => {
    const { authState, walletPage } = await shop.askForAgreement();
    const [first, second] = [await open(walletPage), await open(walletPage)];
    await first.getByRole("button", { name: "Agree" }).click();
    await first.waitForURL(isBack);
    await second.getByRole("button", { name: "Refuse" }).click();
    await second.waitForURL(isBack);
    expect(second.url()).toBe(first.url());
    expect(phaseOf(authState)).toBe("agreed");
  });

  test("what was agreed to can be ended there", async () => {
    const { authState, walletPage } = await active();
    const page = await open(walletPage);
    await page.getByRole("button", { name: "End the agreement" }).click();
    await page.getByRole("heading", { name: "The agreement is over" }).waitFor();
    expect(phaseOf(authState)).toBe("revoked");
    await page.getByRole("link", { name: "Back to the merchant" }).click();
    await page.waitForURL(shop.returnUrl);
  });

  test("the shop may lead on to another origin", async () => {
    const { walletPage } = await shop.askForAgreement(shop.returnUrl.replace("/cards/done", "/elsewhere"));
    const page = await open(walletPage);
    await page.getByRole("button", { name: "Agree" }).click();
    await page.waitForURL("http://localhost:*/cards/done");
  });

  test("the address and the title tell nothing of the merchant or his id", async () => {
    const { authState, walletPage } = await shop.askForAgreement();
    const page = await open(walletPage);
    expect(`${page.url()} ${await page.title()}`).not.toMatch(new RegExp(`${authState}|SANDBOX_`));
  });
});

const STATES: Readonly<Record<string, () => Promise<string>>> = {
  asked: async () => (await shop.askForAgreement()).walletPage,
  active: async () => (await active()).walletPage,
  refused: async () => {
    const { authState, walletPage } = await shop.askForAgreement();
    shop.sandbox.agreements.refuse(shop.sandbox.agreements.find({ id: authState })?.ref ?? "");
    return walletPage;
  },
};

test.skipIf(noBrowser).each(Object.entries(STATES))("nothing is in anybody's way: %s", async (state, address) => {
  const { page } = await browser.openPage(await address());
  expect(await obstaclesInEveryLook(page, `wallet-${state}`)).toEqual([]);
});
