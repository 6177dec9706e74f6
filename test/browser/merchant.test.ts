/** examples/merchant in a real browser: its forms are sent, its pages read well. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { noBrowser, type OpenPage, obstaclesIn, PHONE, useBrowser } from "../support/browser.ts";
import { type ExampleShop, openExampleShop } from "../support/example-merchant.ts";
import { CARDS } from "../support/merchant.ts";

const browser = useBrowser();
let shop: ExampleShop;
beforeAll(async () => {
  shop = await openExampleShop();
});
afterAll(() => shop.close());

async function look(page: Page, name: string): Promise<void> {
  expect(await obstaclesIn(page, `merchant-${name}`)).toEqual([]);
}

/** A buyer who has added a card, on the shop's first page. */
async function buyer(): Promise<OpenPage> {
  const opened = await browser.openPage(`${shop.origin}/`, { viewport: PHONE });
  const { page } = opened;
  await page.getByRole("button", { name: "Add a card" }).click();
  await page.fill("#number", CARDS.approved);
  await page.fill("#month", "08");
  await page.fill("#year", "39");
  await page.fill("#securityCode", "123");
  await page.keyboard.press("Enter");
  await page.waitForURL(`${shop.origin}/cards/return`);
  await page.getByText("VISA ************0768").waitFor();
  return opened;
}

describe.skipIf(noBrowser)("the shop", () => {
  test("3-D Secure: declined, tried again, approved", async () => {
    const { page } = await buyer();
    await page.getByRole("button", { name: "Order: An armchair" }).click();
    for (const choice of ["Decline", "Approve"]) {
      await page.getByRole("button", { name: "Pay 490.00 USD" }).click();
      await page.waitForURL(`${shop.gateway.url}/pay/*`);
      await page.getByRole("button", { name: choice }).click();
      await page.waitForURL(`${shop.origin}/orders/*`);
    }
    await page.getByText("the money is taken when it ships").waitFor();
    await look(page, "tried-again");
    expect(shop.sandbox.payments.list().map(({ phase }) => phase)).toEqual(["succeeded", "failed"]);
    expect(shop.sandbox.findings).toEqual([]);
  });

  test("from card to refund", async () => {
    const { page, context } = await buyer();
    await look(page, "home");

    await page.getByRole("button", { name: "Order: A lamp" }).click();
    await look(page, "order");
    await page.getByRole("button", { name: "Pay 49.90 USD" }).click();
    await page.getByText("the money is taken when it ships").waitFor();

    const { page: office } = await browser.openPage(`${shop.origin}/office`, { viewport: PHONE, context });
    // The oldest order stands first.
    await office.getByRole("button", { name: "Ship" }).last().click();
    await office.getByRole("button", { name: "Give back a half" }).click();
    await office.getByText("given back 24.95 USD").waitFor();
    await look(office, "office");

    await page.reload();
    await page.getByText("paid 49.90 USD, given back 24.95 USD").waitFor();
    await look(page, "receipt");
    expect(shop.sandbox.payments.list()).toMatchObject([{ captured: "4990", refunded: "2495" }, {}, {}]);
  });
});
