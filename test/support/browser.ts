/** The browser of the tests, which remembers whatever went wrong in it. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll } from "vitest";
import { CHROMIUM, launch, noBrowser } from "../../scripts/chromium.ts";

/** For `describe.skipIf(noBrowser)`. */
export { noBrowser } from "../../scripts/chromium.ts";

/** A folder for pictures of the pages, to be looked at. Where none is named none is taken: no test reads them, and of Redoc's long pages they take longer than all the rest. */
const SHOTS = process.env["SHOTS"];

if (noBrowser) console.warn(`The tests of pages are skipped: there is no ${CHROMIUM} (Debian: apt-get install chromium; or set CHROMIUM).`);

export interface OpenOptions {
  readonly colorScheme?: (typeof COLOURS)[number];
  /** @default 1280 x 900 */
  readonly viewport?: { readonly width: number; readonly height: number };
  /** @default true */
  readonly javaScript?: boolean;
  /** Cookies and headers are shared with a page that was opened before. */
  readonly context?: BrowserContext;
}

/** A phone of the middle size, and a desk. */
export const PHONE = { width: 390, height: 844 } as const;
const DESK = { width: 1280, height: 900 } as const;

export const COLOURS = ["light", "dark"] as const;

export interface OpenPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors on the console, scripts that threw, requests that failed or that went elsewhere. A test that ends with any fails. */
  readonly troubles: string[];
}

export interface BrowserBench {
  openPage(url: string, options?: OpenOptions): Promise<OpenPage>;
}

/**
 * Starts a browser for the tests of a file, closes what they opened, and fails a test after which there are troubles. A test that
 * means to make some takes them out of `troubles`.
 */
export function useBrowser(): BrowserBench {
  let browser: Browser | undefined;
  let open: OpenPage[] = [];
  if (!noBrowser) {
    beforeAll(async () => {
      browser = await launch();
    }, 60_000);
    afterEach(async () => {
      const opened = open;
      open = [];
      for (const { context } of opened) await context.close();
      const troubles = opened.flatMap((one) => one.troubles);
      if (troubles.length > 0) throw new Error(`in the browser:\n${troubles.join("\n")}`);
    });
    afterAll(() => browser?.close());
  }
  return {
    openPage: async (url, { colorScheme = "light", viewport = DESK, javaScript = true, context } = {}) => {
      if (browser === undefined) throw new Error("no browser was started");
      const inside =
        context ?? (await browser.newContext({ colorScheme, viewport, javaScriptEnabled: javaScript, reducedMotion: "reduce" }));
      const page = await inside.newPage();
      const opened: OpenPage = { page, context: inside, troubles: troublesOf(page) };
      open.push(opened);
      await page.goto(url);
      return opened;
    },
  };
}

function troublesOf(page: Page): string[] {
  const troubles: string[] = [];
  page.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    const isHere = ["127.0.0.1", "localhost", "[::1]"].includes(hostname) || ["data:", "blob:", "about:"].includes(protocol);
    if (!isHere) troubles.push(`a request to another host: ${request.url()}`);
  });
  page.on("requestfailed", (request) => {
    // What a page was still loading when it was left was called off.
    const why = request.failure()?.errorText ?? "";
    if (why !== "net::ERR_ABORTED") troubles.push(`a request that failed: ${request.method()} ${request.url()} ${why}`);
  });
  page.on("response", (response) => {
    if (response.status() < 400 || response.request().isNavigationRequest()) return;
    troubles.push(`a refused request: ${response.request().method()} ${response.url()} ${response.status()}`);
  });
  page.on("pageerror", (error) => troubles.push(`a script threw: ${error.stack ?? error.message}`));
  page.on("console", (message) => {
    // Refused requests are counted above; a page may well be told to answer 404.
    if (message.type() !== "error" || message.text().startsWith("Failed to load resource")) return;
    troubles.push(`on the console: ${message.text()} (${message.location().url})`);
  });
  return troubles;
}

const axeSource = (): string => readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface AxeResult {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** What axe-core finds, all of its rules, best practices included; empty is as it should be. */
export async function axeViolations(page: Page): Promise<string[]> {
  // Evaluated, as a page's policy forbids scripts that are not its own.
  if (await page.evaluate(() => !("axe" in globalThis))) await page.evaluate(axeSource());
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<{ violations: AxeResult[] }> } };
    return (await axe.run({ resultTypes: ["violations"] })).violations;
  });
  return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}: ${node.html} ${node.failureSummary ?? ""}`));
}

/** How many pixels a page is wider than its window. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Elements that can be pressed and are smaller than a thumb needs (44 x 44), links inside a text excepted. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const targets = document.querySelectorAll<HTMLElement>("button, a[href], input:not([type=hidden]), select, summary");
    return [...targets].flatMap((target) => {
      const { width, height } = target.getBoundingClientRect();
      const isInText = getComputedStyle(target).display === "inline";
      const isHidden = width === 0 || height === 0 || target.classList.contains("skip");
      return isHidden || isInText || (width >= 44 && height >= 44) ? [] : [`${target.outerHTML.slice(0, 120)} ${width} x ${height}`];
    });
  });
}

/** What is in anybody's way on a page as it stands; empty is as it should be. Takes a picture of it under the name. */
export async function obstaclesIn(page: Page, name: string): Promise<string[]> {
  await screenshot(page, name);
  const overflow = await overflowOf(page);
  return [...(await axeViolations(page)), ...(overflow > 0 ? [`${overflow} pixels too wide`] : []), ...(await smallTargets(page))];
}

/** The same on a desk and on a phone, in light and dark. */
export async function obstaclesInEveryLook(page: Page, name: string): Promise<string[]> {
  const found: string[] = [];
  for (const [device, size] of Object.entries({ desk: DESK, phone: PHONE })) {
    await page.setViewportSize(size);
    for (const colorScheme of COLOURS) {
      await page.emulateMedia({ colorScheme });
      const look = `${name}-${device}-${colorScheme}`;
      found.push(...(await obstaclesIn(page, look)).map((obstacle) => `${look}: ${obstacle}`));
    }
  }
  return found;
}

/** Takes a picture of the whole page, if somebody wants to look at it. */
export async function screenshot(page: Page, name: string): Promise<void> {
  if (SHOTS !== undefined) await page.screenshot({ path: join(SHOTS, `${name}.png`), fullPage: true });
}
