/** What the sandbox's pages are made of: markup, brands, amounts, the way back. */
import { describe, expect, test } from "vitest";
import { testCards } from "../../generated/products.ts";
import { amountText } from "../../src/sandbox/pages/amount.ts";
import { brandName, brandOfNumber, groupedNumber } from "../../src/sandbox/pages/brands.ts";
import { wayBack } from "../../src/sandbox/pages/buyer.ts";
import { html } from "../../src/sandbox/pages/html.ts";
import { page } from "../../src/sandbox/pages/page.ts";

describe("markup", () => {
  test("whatever is put in is escaped, in text and in attributes", () => {
    const evil = `"><script>alert('1')</script>&amp;`;
    const safe = "&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;amp;";
    expect(String(html`<p title="${evil}">${evil}</p>`)).toBe(`<p title="${safe}">${safe}</p>`);
    expect(page({ title: evil, body: html`<main id="main"></main>`, className: evil, scripts: [evil], styles: [evil] })).not.toContain(
      "<script>",
    );
  });

  test("markup and lists go in as they are, and what is not there not at all", () => {
    const parts = ["<", html`<b>2</b>`, 3, [html`<i>${"&"}</i>`]];
    expect(String(html`${parts}${false}${true}${undefined}${null}${0}${""}`)).toBe("&lt;<b>2</b>3<i>&amp;</i>0");
  });

  test("an object that looks like markup is text", () => {
    const forged = { toString: () => "<script>", map: () => ["<script>"], "#text": "<script>" } as unknown as string[];
    expect(String(html`${JSON.parse('["<b>"]') as string[]}`)).toBe("&lt;b&gt;");
    expect(String(html`${forged}`)).not.toContain("<b>");
  });
});

describe("brands", () => {
  test.each(testCards)("$number is recognised: $brand", ({ number, brand }) => {
    expect(brandOfNumber(number)?.code).toBe(brand);
  });

  // One published range of each, from the brands' own public pages.
  test.each([
    ["2221000000000009", "Mastercard"],
    ["2720990000000007", "Mastercard"],
    ["2721000000000004", undefined],
    ["2220990000000001", undefined],
    ["371449635398431", "American Express"],
    ["3530111333300000", "JCB"],
    ["30569309025904", "Diners Club"],
    ["38520000023237", "Diners Club"],
    ["6011111111111117", "Discover"],
    ["6200000000000005", "UnionPay"],
    ["6759649826438453", "Maestro"],
    ["9999", undefined],
    ["", undefined],
  ])("%s: %s", (number, name) => {
    expect(brandOfNumber(number)?.name).toBe(name);
  });

  test("numbers stand as on the card, also those that are longer or shorter", () => {
    expect(groupedNumber("371449635398431")).toBe("3714 496353 98431");
    expect(groupedNumber("41111")).toBe("4111 1");
    expect(groupedNumber("99991")).toBe("9999 1");
    expect(groupedNumber("62000000000000000000")).toBe("6200 0000 0000 0000 000 0");
    expect(brandName("VISA")).toBe("Visa");
    expect(brandName("TROY")).toBe("TROY");
  });
});

describe("amounts", () => {
  test.each([
    ["USD", "1", "USD 0.01"],
    ["EUR", "123450", "EUR 1,234.50"],
    ["JPY", "1000", "JPY 1,000"],
    ["KWD", "12345", "KWD 12.345"],
    ["CLF", "7", "CLF 0.0007"],
    ["USD", "0", "USD 0.00"],
    ["EUR", "100000", "EUR 1,000.00"],
    ["EUR", "99999", "EUR 999.99"],
    // More digits than a number holds.
    ["USD", "12345678901234567890", "USD 123,456,789,012,345,678.90"],
    ["ABC", "1000", "1,000 × the smallest unit of ABC"],
    ["$", "5", "5 × the smallest unit of $"],
  ])("%s %s: %s", (currency, value, text) => {
    expect(amountText({ currency, value }).replaceAll("\u00a0", " ")).toBe(text);
  });
});

describe("the way back", () => {
  test.each<[string | undefined, readonly string[] | undefined]>([
    ["https://merchant.example/a?b=c#d", ["http:", "https:"]],
    ["http://localhost:3000/", ["http:", "https:"]],
    ["shop-app://cards/done", ["shop-app:"]],
    ["javascript:alert(1)", undefined],
    ["JavaScript:alert(1)", undefined],
    ["data:text/html,hello", undefined],
    ["www.test.com", undefined],
    ["", undefined],
    [undefined, undefined],
  ])("%s", (url, formTargets) => {
    expect(wayBack(url)?.formTargets).toEqual(formTargets);
  });
});
