/** examples/wallet in a real browser: its login comes back with the buyer, its forms are sent, its pages read well. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { noBrowser, obstaclesIn, PHONE, useBrowser } from "../support/browser.ts";
import { openWalletShop, type WalletShop } from "../support/example-wallet.ts";

const browser = useBrowser();
let shop: WalletShop;
beforeAll(async () => {
  shop = await openWalletShop();
});
afterAll(() => shop.close());

async function look(page: Page, name: string): Promise<void> {
  expect(await obstaclesIn(page, `wallet-shop-${name}`)).toEqual([]);
}

describe.skipIf(noBrowser)("the shop", () => {
  test("from agreement to payment, and to its end", async () => {
    const { page } = await browser.openPage(`${shop.origin}/`, { viewport: PHONE });
    await page.getByRole("button", { name: "Connect DANA", exact: true }).click();
    await page.getByRole("button", { name: "Agree" }).click();
    // The address with the code in it was left at once.
    await page.waitForURL(`${shop.origin}/`);
    await page.getByText("DANA b***@example.com: connected").waitFor();
    await look(page, "home");

    await page.getByRole("button", { name: "Order: A lamp" }).click();
    await look(page, "order");
    await page.getByRole("button", { name: "Pay 49.90 USD" }).click();
    await page.getByText("49.90 USD: paid.").waitFor();
    await look(page, "paid");

    await page.goto(`${shop.origin}/`);
    await page.getByRole("button", { name: "Disconnect" }).click();
    await page.getByText("DANA b***@example.com: disconnected").waitFor();
    expect(shop.sandbox.agreements.list()).toMatchObject([{ phase: "revoked" }]);
    expect(shop.sandbox.payments.list()).toMatchObject([{ phase: "succeeded", wallet: "DANA" }]);
  });

  test("in a session of the client-side SDK, and with another buyer's login", async () => {
    const { page } = await browser.openPage(`${shop.origin}/`, { viewport: PHONE });
    await page.getByRole("button", { name: "Connect GCash on this page" }).click();
    await look(page, "session");
    await page.getByRole("link", { name: "To the wallet" }).click();
    await page.getByRole("button", { name: "Agree" }).click();
    await page.waitForURL(`${shop.origin}/`);
    await shop.sandbox.settled();
    await page.reload();
    await page.getByText("GCash b***@example.com: connected").waitFor();

    await page.getByRole("button", { name: "Connect DANA", exact: true }).click();
    const ref = new URL(page.url()).pathname.split("/")[2] ?? "";
    const { page: stranger } = await browser.openPage(shop.origin + shop.agree(ref), { viewport: PHONE });
    await stranger.getByText("Nothing was connected.").waitFor();
    await look(stranger, "stranger");
  });
});
