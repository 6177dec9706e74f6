/** The built site in a real browser: every page, light and dark, on a desk and on a phone, from nowhere but itself. */
import { execFile, spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ServedFolder, serveFolder } from "../../scripts/folder.ts";
import { PRODUCTS, ROOT } from "../../scripts/repository.ts";
import { axeViolations, COLOURS, noBrowser, overflowOf, PHONE, screenshot, smallTargets, useBrowser } from "../support/browser.ts";

const run = promisify(execFile);
const TEXTS = [
  "index.html",
  "guides/quick-start.html",
  "guides/outcomes-and-retries.html",
  "guides/notifications.html",
  "guides/keys-and-signatures.html",
  "guides/testing.html",
  "guides/from-card-to-payment.html",
  "guides/from-the-official-sdks.html",
  "reference/signing.html",
  "changelog.html",
];
const REFERENCE = PRODUCTS.map((product) => `reference/${product}.html`);

let folder: string;
let site: ServedFolder;
let told = "";

// Built once, by the command itself, into a folder of its own: never a stale dist/, and nothing that a build beside it takes away.
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "antom-site-"));
  told = (await run(process.execPath, ["--import", "tsx", "scripts/site.ts", "--out", folder], { cwd: ROOT })).stdout;
  site = await serveFolder(folder, { base: "/some/where/" });
}, 120_000);
afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

async function picture(page: Page, path: string, what: string): Promise<void> {
  await screenshot(page, `site-${path.replace(/\W+/g, "-")}-${what}`);
}

test("the build tells what it made, and every page is there", async () => {
  console.log(told.trim());
  const pages = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith(".html") && !file.startsWith("explorer/"));
  expect(pages.sort()).toEqual([...TEXTS, ...REFERENCE].sort());
});

test("pages of text need no JavaScript", async () => {
  for (const path of TEXTS) expect(await readFile(join(folder, path), "utf8")).not.toContain("<script");
});

test("nothing of it names another host as the source of anything", async () => {
  for (const file of (await readdir(folder, { recursive: true })).filter((name) => /\.(html|css|js)$/.test(name))) {
    const text = await readFile(join(folder, file), "utf8");
    expect(
      text.match(/(?:src|srcset|poster)=\\?"https?:[^"]*|<link [^>]*href="https?:[^"]*|@import[^;]*https?:|url\(["']?https?:[^)]*/g) ?? [],
    ).toEqual([]);
    expect(text).not.toContain("cdn.redoc.ly");
  }
});

test("the command serves it with a sandbox beside it, and prints both addresses", async () => {
  const served = spawn(process.execPath, ["--import", "tsx", "-C", "antom-source", "scripts/site/serve.ts", folder], { cwd: ROOT });
  try {
    let output = "";
    for await (const chunk of served.stdout) {
      output += chunk;
      if (output.includes("Ctrl-C")) break;
    }
    const [address = "", sandbox = ""] = output.match(/http:\/\/127\.0\.0\.1:\d+/g) ?? [];
    expect(await (await fetch(`${address}/`)).text()).toContain("<h1>antom-client</h1>");
    expect((await fetch(`${address}/..%2fpackage.json`)).status).toBe(404);
    expect((await fetch(`${address}/%`)).status).toBe(404);
    const preflight = { method: "OPTIONS", headers: { Origin: address, "Access-Control-Request-Method": "POST" } };
    const answer = await fetch(`${sandbox}/ams/sandbox/api/v1/vaults/inquireVaulting`, preflight);
    expect(answer.headers.get("access-control-allow-origin")).toBe(address);
  } finally {
    served.kill();
  }
});

describe.skipIf(noBrowser)("in a browser that reaches nothing else", () => {
  const browser = useBrowser();
  const open = (path: string, options?: Parameters<typeof browser.openPage>[1]) => browser.openPage(site.url + path, options);

  // One visit for each page: the machine is small, and a page is not another one in the dark.
  test.each(TEXTS)("%s: axe finds nothing in light and dark, nothing overflows, and a thumb meets what it aims at", async (path) => {
    const { page } = await open(path);
    for (const colorScheme of COLOURS) {
      await page.emulateMedia({ colorScheme });
      expect(await axeViolations(page)).toEqual([]);
      await picture(page, path, colorScheme);
    }
    console.log(await figuresOf(page, path));
    expect(await overflowOf(page)).toBe(0);
    await page.setViewportSize(PHONE);
    expect(await overflowOf(page)).toBe(0);
    expect(await smallTargets(page)).toEqual([]);
    await picture(page, path, "phone");
  });

  describe.each(REFERENCE)("%s", (path) => {
    test.each([
      ["light", "", "h1"],
      ["light", "#/vaults/inquirevaulting", "inquireVaulting"],
      ["dark", "#/vaults/notifyvaulting", "notifyVaulting"],
    ] as const)("%s: axe finds nothing serious at %s", async (colorScheme, route, heading) => {
      const { page } = await open(path + route, { colorScheme });
      await page.getByTestId("search-trigger").waitFor();
      if (route !== "") await headingOf(page, heading);
      else console.log(await figuresOf(page, path));
      expect(await seriousViolations(page)).toEqual([]);
      await picture(page, path, `${heading}-${colorScheme}`);
    });

    test("the search finds vaultingRequestId, and leads to the operation", async () => {
      const { page } = await open(path);
      await page.getByTestId("search-trigger").click();
      await page.keyboard.type("vaultingRequestId");
      const found = page.getByText("/v1/vaults/inquireVaulting").last();
      await found.waitFor();
      await picture(page, path, "search");
      await found.click();
      await expect.poll(() => page.url()).toContain("#/vaults/inquirevaulting");
      await headingOf(page, "inquireVaulting");
    });

    test("every operation is in the menu, and its page has its decision table; samples are shown", async () => {
      const { page } = await open(`${path}#/vaults/createvaultingsession`);
      await headingOf(page, "createVaultingSession");
      const contract = JSON.parse(await readFile(join(folder, `openapi/${path.includes("ams") ? "ams" : "apo"}.json`), "utf8")) as {
        paths: Record<string, { post: { operationId: string; tags: string[] } }>;
      };
      for (const { post } of Object.values(contract.paths)) {
        await page.goto(`${site.url}${path}#/${post.tags[0]}/${post.operationId.toLowerCase()}`);
        await headingOf(page, post.operationId);
        await page.getByRole("region", { name: `How an answer of ${post.operationId} is decided` }).waitFor();
      }
      await expect.poll(() => page.getByText("import { createAntomClient }").count()).toBeGreaterThan(0);
    });

    test("what a code asks for leads to the guide, and the header to the rest of the site", async () => {
      const { page } = await open(`${path}#/vaults/createvaultingsession`);
      await page.getByRole("region", { name: "Result codes of createVaultingSession" }).getByRole("link", { name: "fixRequest" }).click();
      await page.waitForURL(`${site.url}guides/outcomes-and-retries.html#fixrequest`);
      await page.goBack();
      await page.getByRole("navigation", { name: "Site" }).getByRole("link", { name: "Signing" }).click();
      await page.waitForURL(`${site.url}reference/signing.html`);
    });

    test("on a phone nothing overflows", async () => {
      for (const route of ["", "#/vaults/inquirevaulting"]) {
        const { page } = await open(path + route, { viewport: PHONE });
        await page.locator("h1, h2").first().waitFor();
        if (route !== "") await headingOf(page, "inquireVaulting");
        expect(await overflowOf(page)).toBe(0);
        await picture(page, path, `${route.replaceAll(/\W+/g, "-")}-phone`);
      }
    });
  });

  test("the explorer is there, and leads back", async () => {
    const { page } = await open("index.html");
    await page.getByRole("navigation", { name: "Site" }).getByRole("link", { name: "Explorer" }).click();
    await page.waitForURL(`${site.url}explorer/index.html`);
    await page.goto(new URL("../", page.url()).href);
    expect(await page.innerText("h1")).toBe("antom-client");
  });

  test("by keyboard: the first stop leads past the header", async () => {
    const { page } = await open("guides/quick-start.html");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("skip");
    await page.keyboard.press("Enter");
    await page.waitForURL(/#content$/);
  });
});

/** Resolves once an operation is shown. */
async function headingOf(page: Page, name: string): Promise<void> {
  await page.locator("h1, h2", { hasText: name }).first().waitFor();
}

/** The violations that count: of Redoc's own page the order of headings and its landmarks are as they are. */
async function seriousViolations(page: Page): Promise<string[]> {
  const minor = ["heading-order", "page-has-heading-one", "region"];
  return (await axeViolations(page)).filter((violation) => !minor.includes(violation.split(":")[0] ?? ""));
}

/** First contentful paint, and how much came: printed, not judged. */
async function figuresOf(page: Page, path: string): Promise<string> {
  const { paint, names } = await page.evaluate(() => ({
    paint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime,
    names: performance.getEntriesByType("resource").map(({ name }) => name),
  }));
  const files = [...new Set([site.url + path, ...names])]
    .filter((name) => name.startsWith(site.url))
    .map((name) => name.slice(site.url.length).split(/[?#]/)[0] ?? "");
  const sizes = await Promise.all(files.map(async (file) => gzipSync(await readFile(join(folder, file))).length));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return `${path}: first paint ${paint === undefined ? "not told" : `${Math.round(paint)} ms`}, ${(total / 1024).toFixed(1)} kB gzip in ${files.length} files`;
}
