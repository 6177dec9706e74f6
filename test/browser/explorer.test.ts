/** The explorer in a real browser, a sandbox's own and a published copy: what it checks, signs, sends and gives to be copied, and what it never lets out. */
import { execFile } from "node:child_process";
import { createPublicKey, verify } from "node:crypto";
import { once } from "node:events";
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { products } from "../../generated/products.ts";
import { BUDGET_BYTES, type BuiltFiles, buildExplorer, weighed } from "../../scripts/explorer.ts";
import { ROOT } from "../../scripts/repository.ts";
import { createKeyPair, createSandbox, type ListeningSandbox, type Sandbox, type SandboxExchange } from "../../src/sandbox/index.ts";
import { axeViolations, COLOURS, noBrowser, type OpenPage, overflowOf, PHONE, screenshot, useBrowser } from "../support/browser.ts";
import { CARDS } from "../support/merchant.ts";

const run = promisify(execFile);
const browser = useBrowser();
let folder: string;
let sizes: BuiltFiles;
let sandbox: Sandbox;
let server: ListeningSandbox;
let copies: Server;
/** The published copy, below a path of somebody else's choice. */
let copy: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "antom-explorer-"));
  const built = join(folder, "explorer");
  sizes = await buildExplorer(built);
  copies = createServer(async (request, response) => {
    const name = basename(request.url?.split("?")[0] ?? "") || "index.html";
    const types: Record<string, string> = { html: "text/html", css: "text/css", js: "text/javascript" };
    const text = await readFile(join(built, name === "explorer" ? "index.html" : name)).catch(() => undefined);
    response.writeHead(text === undefined ? 404 : 200, { "Content-Type": types[name.split(".").pop() ?? ""] ?? "text/html" }).end(text);
  }).listen(0, "127.0.0.1");
  await once(copies, "listening");
  copy = `http://127.0.0.1:${(copies.address() as AddressInfo).port}/docs/antom/explorer/`;
  sandbox = await createSandbox();
  server = await sandbox.listen(0, { explorer: built });
}, 60_000);
beforeEach(() => sandbox.clearOrders());
afterAll(async () => {
  await server.close();
  copies.closeAllConnections();
  copies.close();
  await rm(folder, { recursive: true });
});

/** A page of the explorer that has its keys. */
async function open(hash = "", options: Parameters<typeof browser.openPage>[1] = {}): Promise<OpenPage> {
  const opened = await browser.openPage(`${server.url}/explorer${hash}`, options);
  await opened.page.locator("#signature-header").waitFor();
  return opened;
}

const last = (): SandboxExchange | undefined => sandbox.exchanges.list().at(-1);
const control = (pointer: string): string => `[id="field:${pointer}"]`;
const textOf = (page: Page, selector: string): Promise<string> => page.locator(selector).innerText();
const contentOf = async (page: Page): Promise<string> => (await page.locator("#content").textContent()) ?? "";
const requestOf = async (page: Page): Promise<Record<string, unknown>> =>
  JSON.parse(await page.inputValue("#json-text")) as Record<string, unknown>;
const violations = (page: Page): Promise<string[]> => page.locator("#violations .pointer").allTextContents();

/** Sends, and waits for whatever came of it. */
async function send(page: Page): Promise<void> {
  await page.locator("#answer").evaluate((element) => element.replaceChildren());
  await page.click("#send");
  await page.locator("#next, #error-code").waitFor();
}

/** Presses the button although it says that it will do nothing. */
const press = (page: Page): Promise<void> => page.click("#send", { force: true });

async function writeJson(page: Page, value: unknown): Promise<void> {
  await page.getByRole("button", { name: "JSON" }).click();
  await page.fill("#json-text", typeof value === "string" ? value : JSON.stringify(value));
}

describe.skipIf(noBrowser)("the explorer of a sandbox", () => {
  test("loads whole, from its sandbox alone, and is light", async () => {
    const { page } = await open();
    expect(page.url()).toBe(`${server.url}/explorer/`);
    expect(await page.title()).toBe("createVaultingSession · Explorer");
    expect(await textOf(page, "#connected")).toContain(server.url);
    expect(await textOf(page, "#verdict")).toBe("Keeps to the contract");
    const paint = await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0);
    console.log(`${weighed(sizes)}; first contentful paint ${Math.round(paint)} ms`);
    expect(Object.values(sizes).reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(BUDGET_BYTES);
  });

  test("has every operation of both products, and an address for each", async () => {
    const { page } = await open("#apo/createVaultingSession");
    const links = await page.locator("#operations a").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    expect(links).toEqual(
      Object.entries(products).flatMap(([product, { operations }]) => Object.keys(operations).map((id) => `#${product}/${id}`)),
    );
    expect(links.length).toBeGreaterThanOrEqual(10);
    expect(await contentOf(page)).toMatch(/^POST \S+\/createVaultingSession\nSANDBOX_EXPLORER_APO\./);
    for (const link of links) {
      await page.click(`#operations a[href="${link}"]`);
      await expect.poll(() => page.locator('[aria-current="page"]').getAttribute("href")).toBe(link);
      // Whatever the contract has as an example keeps to it.
      expect(await textOf(page, "#verdict"), String(link)).toBe("Keeps to the contract");
      for (const example of await page.locator("#examples button").allTextContents()) {
        await page.getByRole("button", { name: example, exact: true }).click();
        if (example !== "nothing") expect(await textOf(page, "#verdict"), `${link} ${example}`).toBe("Keeps to the contract");
      }
    }
    await page.goBack();
    expect(await textOf(page, "#about h1")).toBe("createVaultingSession");
    await page.goto(`${server.url}/explorer/#ams/noSuchOperation`);
    expect(await textOf(page, "#about h1")).toBe("createVaultingSession");
  });

  test("shows a violation at its field and in the list, while it is typed, and leads to it", async () => {
    const { page } = await open();
    await page.fill(control("/vaultingRequestId"), "x".repeat(65));
    expect(await violations(page)).toEqual(["/vaultingRequestId"]);
    const field = page.locator('[data-pointer="/vaultingRequestId"]');
    expect(await field.locator(".fault").innerText()).toBe("takes at most 64 characters, has 65");
    expect(await field.locator(".count").innerText()).toBe("65/64");
    expect(await page.getAttribute(control("/vaultingRequestId"), "aria-invalid")).toBe("true");
    await page.fill(control("/vaultingNotificationUrl"), "");
    expect(await violations(page)).toEqual(["/vaultingNotificationUrl", "/vaultingRequestId"]);
    await page.getByRole("button", { name: "/vaultingNotificationUrl", exact: true }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("field:/vaultingNotificationUrl");
    await page.fill(control("/vaultingNotificationUrl"), "not-a-url");
    expect(await violations(page)).toEqual(["/vaultingRequestId"]);
    expect(await page.locator("#advice").innerText()).toContain("should be a whole URL");
    await page.getByRole("button", { name: "New id: vaultingRequestId" }).click();
    expect(await page.inputValue(control("/vaultingRequestId"))).toMatch(/^[\da-f-]{36}$/);
    expect(await textOf(page, "#verdict")).toBe("Keeps to the contract");
  });

  test("keeps form and JSON in step", async () => {
    const { page } = await open("#ams/createPaymentSession");
    await page.getByRole("button", { name: "reauthorization" }).click();
    await page.fill(control("/paymentMethod/paymentMethodMetadata/accessToken"), "");
    expect(await violations(page)).toEqual(["/paymentMethod/paymentMethodMetadata/accessToken"]);
    expect(await requestOf(page)).toMatchObject({ paymentMethod: { paymentMethodMetadata: { isUpdateAsset: "true" } } });
    await page.fill(control("/paymentMethod/paymentMethodMetadata/isUpdateAsset"), "");
    // The last field of an object takes the object along.
    expect((await requestOf(page))["paymentMethod"]).toEqual({ paymentMethodType: "DANA" });
    await page.getByRole("button", { name: "Remove scopes 1" }).click();
    expect((await requestOf(page))["scopes"]).toEqual([]);
    expect(await violations(page)).toEqual(["/scopes"]);
    await page.getByRole("button", { name: "Add to scopes" }).click();
    expect((await requestOf(page))["scopes"]).toEqual(["AGREEMENT_PAYMENT"]);

    const request = { productCode: "OTHER", scopes: "x", agreementInfo: { authState: 7 }, news: [1], paymentMethod: null };
    await writeJson(page, request);
    await page.getByRole("button", { name: "Form", exact: true }).click();
    expect(await page.inputValue(control("/productCode"))).toBe("OTHER");
    expect(await page.inputValue(control("/agreementInfo/authState"))).toBe("7");
    expect((await violations(page)).sort()).toEqual([
      "/agreementInfo/authState",
      "/news",
      "/paymentMethod",
      "/paymentRedirectUrl",
      "/productCode",
      "/scopes",
    ]);
    await page.getByRole("button", { name: "Remove news" }).click();
    expect(await requestOf(page)).not.toHaveProperty("news");
    await page.getByRole("button", { name: "JSON" }).click();
    await page.getByRole("button", { name: "Format" }).click();
    expect(await page.inputValue("#json-text")).toBe(JSON.stringify(await requestOf(page), null, 2));
    await writeJson(page, '{"productCode": ');
    expect(await textOf(page, "#verdict")).toBe("Not JSON: nothing can be checked");
    expect(await page.getAttribute("#send", "aria-disabled")).toBe("true");
    const before = sandbox.exchanges.list().length;
    await press(page);
    expect(sandbox.exchanges.list()).toHaveLength(before);
  });

  test("keeps what was written for an operation while another is open", async () => {
    const { page } = await open();
    await page.fill(control("/merchantRegion"), "SG");
    await page.click('a[href="#ams/inquireVaulting"]');
    await page.goBack();
    await expect.poll(() => page.inputValue(control("/merchantRegion"))).toBe("SG");
  });

  test("signs what it shows, to the letter, with every letter that is typed", async () => {
    const { page } = await open();
    const handed = (await page.evaluate(async () => (await fetch("keys", { method: "POST" })).json())) as {
      clients: { ams: { privateKey: string } };
    };
    const key = createPublicKey({ key: Buffer.from(handed.clients.ams.privateKey, "base64"), format: "der", type: "pkcs8" } as never);
    for (const text of ["https://merchant.example/ä€😀", 'a"b\\c']) {
      await page.fill(control("/redirectUrl"), text);
      await expect.poll(() => contentOf(page)).toContain(JSON.stringify(text));
      const content = await contentOf(page);
      const header = (await page.locator("#signature-header").textContent()) ?? "";
      const signature = /^algorithm=RSA256, keyVersion=1, signature=(\S+)$/.exec(header)?.[1] ?? "";
      expect(verify("sha256", Buffer.from(content), key, Buffer.from(decodeURIComponent(signature), "base64"))).toBe(true);
      expect(JSON.parse(content.slice(content.indexOf("{")))).toEqual(await requestOf(page));
    }
  });

  test("sends by the client itself, and shows a verified answer with what it asks for", async () => {
    const { page } = await open();
    await send(page);
    expect(last()).toMatchObject({
      operation: "createVaultingSession",
      clientId: "SANDBOX_EXPLORER_AMS",
      signature: "genuine",
      resultCode: "SUCCESS",
    });
    expect(await textOf(page, "#next")).toBe("proceed");
    expect(await textOf(page, "#verified")).toBe("signature genuine");
    expect(await textOf(page, "[id='fact:final']")).toContain("yes");
    const id = String((await requestOf(page))["vaultingRequestId"]);
    expect(await textOf(page, "[id='fact:key']")).toContain(id);
    expect(await textOf(page, "#answer")).toContain("The session was created.");
    const raw = JSON.parse((await page.locator("#raw-answer").textContent()) ?? "") as Record<string, unknown>;
    expect(raw).toHaveProperty("vaultingSessionData");
    // What was sent is what is shown as signed: the sandbox saw as many bytes, and the same.
    expect(Buffer.byteLength(await contentOf(page))).toBe(last()?.signed?.bytes);
    const digest = Buffer.from(await crypto.subtle.digest("SHA-256", Buffer.from(await contentOf(page)))).toString("base64");
    await expect.poll(() => last()?.signed?.sha256).toBe(digest);
    // An answer does not pass for that to another request.
    expect(await page.locator("#answer-age").isHidden()).toBe(true);
    await page.fill(control("/merchantRegion"), "SG");
    expect(await page.locator("#answer-age").isVisible()).toBe(true);
    // On with what it leads to.
    await page.getByRole("button", { name: "Ask inquireVaulting" }).click();
    await expect.poll(() => page.title()).toBe("inquireVaulting · Explorer");
    expect(await page.inputValue(control("/vaultingRequestId"))).toBe(id);
    await send(page);
    expect(await textOf(page, "#next")).not.toBe("");
    expect(last()).toMatchObject({ operation: "inquireVaulting", signature: "genuine" });
  });

  test("leads from a payment of which nobody knows to its inquiry, under the same id", async () => {
    const { page } = await open();
    await send(page);
    await page.goto(`${server.url}/explorer/#ams/pay`);
    const id = String((await requestOf(page))["paymentRequestId"]);
    sandbox.answerNext("pay", "UNKNOWN_EXCEPTION");
    await send(page);
    expect(await textOf(page, "#next")).toBe("retrySameRequest");
    await page.getByRole("button", { name: "Ask inquiryPayment" }).click();
    await expect.poll(() => page.title()).toBe("inquiryPayment · Explorer");
    expect(await requestOf(page)).toMatchObject({ paymentRequestId: id });
    // What was vaulted before is asked for under its own.
    await page.goto(`${server.url}/explorer/#ams/inquireVaulting`);
    expect((await requestOf(page))["vaultingRequestId"]).not.toBe(id);
  });

  test.each([
    ["PARAM_ILLEGAL", "fixRequest", "final", "yes"],
    ["UNKNOWN_EXCEPTION", "retrySameRequest", "maybeExecuted", "yes"],
    ["PROCESS_FAIL", "contactSupport", "maybeExecuted", "no"],
  ])("shows the refusal %s as an outcome", async (code, next, name, value) => {
    const { page } = await open();
    sandbox.answerNext("createVaultingSession", code);
    await send(page);
    expect(await textOf(page, "#next")).toBe(next);
    expect(await textOf(page, "#result")).toContain(code);
    expect(await textOf(page, `[id='fact:${name}']`)).toContain(value);
  });

  test("shows an answer that can't be believed as an error, and a broken connection too", async () => {
    const { page, troubles } = await open();
    sandbox.failNext("createVaultingSession", "badSignature");
    await send(page);
    expect(await textOf(page, "#error-code")).toBe("ANTOM_BAD_SIGNATURE");
    expect(await textOf(page, "#verified")).toBe("signature not genuine");
    expect(await textOf(page, "[id='fact:maybeExecuted']")).toContain("yes");
    sandbox.failNext("createVaultingSession", "truncated");
    await send(page);
    expect(await textOf(page, "#error-code")).toBe("ANTOM_NETWORK");
    expect(await textOf(page, "#answer")).toContain("No whole answer came back.");
    troubles.length = 0;
  });

  test("has the client refuse what breaks the contract, or the sandbox if that is wanted", async () => {
    const { page } = await open();
    const before = sandbox.exchanges.list().length;
    await page.fill(control("/merchantRegion"), "Singapore");
    await send(page);
    expect(await textOf(page, "#error-code")).toBe("ANTOM_INVALID_REQUEST");
    expect(await textOf(page, "#answer")).toContain("/merchantRegion");
    expect(await textOf(page, "#answer")).toContain("Nothing was sent.");
    expect(sandbox.exchanges.list()).toHaveLength(before);
    await page.uncheck("#is-checking");
    await send(page);
    expect(await textOf(page, "#result")).toContain("PARAM_ILLEGAL");
    expect(last()).toMatchObject({ signature: "genuine", violations: ["/merchantRegion"] });
    expect(await textOf(page, "#drifts")).toContain("/merchantRegion");
  });

  test("vaults a published test card, of which nothing stays behind", async () => {
    const { page, context } = await open("#ams/vaultPaymentMethod");
    const urls: string[] = [];
    page.on("request", (request) => urls.push(request.url()));
    await page.getByLabel("A test card for cardNo").selectOption(CARDS.approved);
    expect(await page.inputValue(control("/paymentMethodDetail/card/cardNo"))).toBe(CARDS.approved);
    await send(page);
    expect(await textOf(page, "#next")).toBe("proceed");
    expect(await textOf(page, "#raw-answer")).toContain("cardToken");
    const kept = await page.evaluate(async () => [
      location.href,
      document.title,
      JSON.stringify(history.state),
      JSON.stringify(localStorage),
      JSON.stringify(sessionStorage),
      document.cookie,
      JSON.stringify(await indexedDB.databases()),
      JSON.stringify(await caches.keys()),
    ]);
    const everything = [...kept, ...urls, JSON.stringify(await context.storageState())].join("\n");
    expect(everything).not.toContain(CARDS.approved);
    expect(everything).not.toContain(CARDS.approved.slice(-8));
  });

  test("lets no card number leave that may be a real one", async () => {
    const { page } = await open("#ams/vaultPaymentMethod");
    const before = sandbox.exchanges.list().length;
    await page.fill(control("/paymentMethodDetail/card/cardNo"), "4111 1111 1111 1111");
    expect(await violations(page)).toContain("/paymentMethodDetail/card/cardNo");
    expect(await textOf(page, "#why-not")).toContain("real card number");
    await press(page);
    expect(sandbox.exchanges.list()).toHaveLength(before);
    expect(await page.locator("#sample").textContent()).toBe("");
  });
});

describe.skipIf(noBrowser)("keys", () => {
  type Handout = { clients: { ams: { clientId: string; privateKey: string } } };
  /** Opens the page with other keys than the sandbox gave. */
  async function openWith(change: (handout: Handout) => void): Promise<OpenPage> {
    const opened = await browser.openPage("about:blank");
    await opened.page.route("**/explorer/keys", async (route) => {
      const response = await route.fetch();
      const handout = (await response.json()) as Handout;
      change(handout);
      await route.fulfill({ response, json: handout });
    });
    await opened.page.goto(`${server.url}/explorer/`);
    return opened;
  }

  test("that are not the sandbox's are refused by it", async () => {
    const { privateKey } = await createKeyPair();
    const { page } = await openWith(({ clients }) => {
      clients.ams.privateKey = privateKey;
    });
    await page.locator("#signature-header").waitFor();
    await send(page);
    expect(await textOf(page, "#result")).toContain("INVALID_SIGNATURE");
    expect(last()).toMatchObject({ signature: "refused" });
    expect(await textOf(page, "#answer")).toContain("fetch its keys again");
    await page.unroute("**/explorer/keys");
    await page.getByRole("button", { name: "Fetch keys again" }).click();
    await expect.poll(() => textOf(page, "#announcer")).toContain("Connected");
    await send(page);
    expect(await textOf(page, "#next")).toBe("proceed");
  });

  test("of a live client are refused by the page, and nothing is sent", async () => {
    const { page } = await openWith(({ clients }) => {
      clients.ams.clientId = "5X00000000000002";
    });
    const before = sandbox.exchanges.list().length;
    expect(await textOf(page, "#connection-fault")).toContain("never signs for a live client");
    await page.locator("#signature-header").waitFor();
    expect(await contentOf(page)).toContain("\nSANDBOX_");
    await press(page);
    expect(await page.getAttribute("#send", "aria-disabled")).toBe("true");
    expect(sandbox.exchanges.list()).toHaveLength(before);
  });

  test("have no field to be pasted into", async () => {
    const { page } = await open();
    const fields = await page.locator("input, textarea, select").evaluateAll((all) => all.map(({ id }) => id));
    expect(fields.filter((id) => !id.startsWith("field:")).sort()).toEqual(["is-checking", "json-text", "operation"]);
    expect(await page.locator("input[type=file], input[type=password]").count()).toBe(0);
  });

  test("and whatever else the page holds can go to this machine only", async () => {
    const { page, troubles } = await open();
    const end = await page.evaluate(() =>
      fetch("https://192.0.2.1/").then(
        () => "sent",
        () => "refused",
      ),
    );
    expect(end).toBe("refused");
    await expect.poll(() => troubles.join("\n")).toContain("Content Security Policy");
    troubles.length = 0;
  });
});

describe.skipIf(noBrowser)("what is copied", () => {
  /** The text that a click on Copy puts into the clipboard. */
  async function copied({ page, context }: OpenPage, language: "TypeScript" | "curl"): Promise<string> {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByRole("button", { name: language }).click();
    await page.getByRole("button", { name: "Copy", exact: true }).click();
    return page.evaluate(() => navigator.clipboard.readText());
  }

  /** A folder with the key as the page saves it. */
  async function withKey({ page }: OpenPage): Promise<{ path: string; key: string }> {
    const path = await mkdtemp(join(folder, "copied-"));
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save the key" }).click()]);
    expect(download.suggestedFilename()).toBe("antom-explorer-key.pem");
    await download.saveAs(join(path, "antom-explorer-key.pem"));
    return { path, key: await readFile(join(path, "antom-explorer-key.pem"), "utf8") };
  }

  test("as curl runs, and holds no key", async () => {
    const opened = await open();
    // What a shell would trip over.
    const region = "'$(id)'";
    await opened.page.fill(control("/redirectUrl"), `https://merchant.example/?a=${region}\\&"b"`);
    const { path, key } = await withKey(opened);
    const script = await copied(opened, "curl");
    expect(script).not.toContain(key.split("\n")[1]);
    await writeFile(join(path, "call.sh"), script);
    const { stdout } = await run("bash", ["call.sh"], { cwd: path });
    expect(JSON.parse(stdout)).toMatchObject({ result: { resultCode: "SUCCESS" } });
    expect(last()).toMatchObject({ signature: "genuine", operation: "createVaultingSession" });
  }, 60_000);

  test("as TypeScript compiles and runs, of both products", async () => {
    const paths: string[] = [];
    for (const hash of ["#ams/vaultPaymentMethod", "#apo/createVaultingSession"]) {
      const opened = await open(hash);
      const { path, key } = await withKey(opened);
      const program = await copied(opened, "TypeScript");
      expect(program).not.toContain(key.split("\n")[1]);
      await writeFile(join(path, "call.mts"), program);
      paths.push(path);
    }
    await mkdir(join(folder, "node_modules"));
    await symlink(ROOT, join(folder, "node_modules/antom-client"));
    await symlink(join(ROOT, "node_modules/@types"), join(folder, "node_modules/@types"));
    const options = {
      strict: true,
      noEmit: true,
      module: "nodenext",
      target: "es2023",
      lib: ["es2023", "dom", "dom.iterable"],
      types: ["node"],
    };
    const compilerOptions = { ...options, skipLibCheck: true, customConditions: ["antom-source"], allowImportingTsExtensions: true };
    const files = paths.map((path) => join(path, "call.mts"));
    await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files }));
    await run(process.execPath, [join(ROOT, "node_modules/typescript/bin/tsc"), "-p", folder]);
    const tsx = join(ROOT, "node_modules/tsx/dist/loader.mjs");
    for (const cwd of paths) {
      const { stdout } = await run(process.execPath, ["--no-warnings", "--import", tsx, "-C", "antom-source", "call.mts"], { cwd });
      expect(stdout).toMatch(/^proceed SUCCESS/);
      expect(last()).toMatchObject({ signature: "genuine" });
    }
    expect(sandbox.exchanges.list().slice(-2)).toMatchObject([{ operation: "vaultPaymentMethod" }, { operation: "createVaultingSession" }]);
  }, 90_000);
});

describe.skipIf(noBrowser)("a published copy", () => {
  const openCopy = async (hash = "", options = {}): Promise<OpenPage> => {
    const opened = await browser.openPage(`${copy}${hash}`, options);
    await opened.page.locator("#signature-header").waitFor();
    return opened;
  };
  const connect = async (page: Page, address: string): Promise<void> => {
    await page.fill("#gateway", address);
    await page.getByRole("button", { name: "Connect" }).click();
  };

  test("checks and signs without any sandbox, and says how to start one", async () => {
    const { page } = await openCopy("#ams/vaultPaymentMethod");
    expect(await textOf(page, "#command")).toBe(`npx antom-client sandbox --allow-origin ${new URL(copy).origin}`);
    expect(await contentOf(page)).toContain("\nSANDBOX_EXPLORER_AMS.");
    // Of many fields only those that matter are shown, until all are wanted.
    expect(await page.locator(control("/merchantRegion")).isHidden()).toBe(true);
    await page.locator("#form > .fields > .more").click();
    await page.fill(control("/merchantRegion"), "Singapore");
    expect(await violations(page)).toEqual(["/merchantRegion"]);
    expect(await page.getAttribute("#send", "aria-disabled")).toBe("true");
    await press(page);
    expect(await page.locator("#answer-panel").isHidden()).toBe(true);
    await page.fill(control("/merchantRegion"), "SG");
    const before = await page.locator("#signature-header").textContent();
    await page.reload();
    await page.locator("#signature-header").waitFor();
    // Another key each time: nothing of it is kept.
    expect(await page.locator("#signature-header").textContent()).not.toBe(before);
  });

  test("is not let in by a sandbox that was not told of it", async () => {
    const { page, troubles } = await openCopy();
    const before = sandbox.exchanges.list().length;
    await connect(page, server.url);
    expect(await textOf(page, "#connection-fault")).toContain("was it started with --allow-origin");
    expect(await page.getAttribute("#send", "aria-disabled")).toBe("true");
    expect(sandbox.exchanges.list()).toHaveLength(before);
    troubles.length = 0;
  });

  test("sends to one that was", async () => {
    const told = await createSandbox();
    const listening = await told.listen(0, { allowOrigin: new URL(copy).origin });
    const { page } = await openCopy();
    await connect(page, listening.url);
    await page.getByText("on this machine, with throw-away keys").waitFor();
    await expect.poll(() => page.getAttribute("#send", "aria-disabled")).toBe("false");
    await send(page);
    expect(await textOf(page, "#next")).toBe("proceed");
    expect(await textOf(page, "#verified")).toBe("signature genuine");
    expect(told.exchanges.list()).toMatchObject([{ signature: "genuine", resultCode: "SUCCESS" }]);
    await listening.close();
  });

  test.each([
    "https://open-sea.example",
    "http://192.168.0.1:4010",
    "http://127.0.0.1.evil.example:4010",
    "https://127.0.0.1:4010",
    "http://user@127.0.0.1:4010",
    "http://127.0.0.1:4010/ams",
    "ftp://localhost",
    "javascript:alert(1)",
    "",
  ])("asks nothing of %s", async (address) => {
    const { page } = await openCopy();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await connect(page, address);
    expect(await textOf(page, "#connection-fault")).not.toBe("");
    expect(asked).toEqual([]);
  });
});

describe.skipIf(noBrowser)("in light and dark", () => {
  async function look(page: Page, name: string): Promise<void> {
    for (const colorScheme of COLOURS) {
      await page.emulateMedia({ colorScheme });
      await screenshot(page, `explorer-${name}-${colorScheme}`);
      expect(await axeViolations(page), `${name} in ${colorScheme}`).toEqual([]);
    }
    expect(await overflowOf(page), name).toBe(0);
  }

  test.each([
    ["desk", { width: 1440, height: 900 }],
    ["phone", PHONE],
  ] as const)(
    "on a %s everything can be read, and nothing runs over",
    async (device, viewport) => {
      const { page } = await open("#ams/vaultPaymentMethod", { viewport });
      await look(page, `empty-${device}`);
      await page.getByRole("button", { name: "card3DS" }).click();
      await send(page);
      await look(page, `answer-${device}`);
      await writeJson(page, {
        vaultingRequestId: 1,
        redirectUrl: "x",
        strange: "y".repeat(200),
        paymentMethodDetail: { card: { cvv: "12345" } },
      });
      await look(page, `json-${device}`);
      await page.getByRole("button", { name: "Form", exact: true }).click();
      await look(page, `violations-${device}`);
    },
    60_000,
  );

  test("a published copy too", async () => {
    for (const viewport of [{ width: 1440, height: 900 }, PHONE]) {
      const { page, troubles } = await browser.openPage(copy, { viewport });
      await page.getByRole("button", { name: "Connect" }).click();
      await page.locator("#connection-fault").waitFor();
      troubles.length = 0;
      await look(page, `copy-${viewport.width}`);
    }
  }, 60_000);
});

test.skipIf(noBrowser)("everything is done by keyboard", async () => {
  const { page } = await open();
  const focused = (): Promise<string | undefined> => page.evaluate(() => document.activeElement?.id);
  const tabTo = async (id: string): Promise<void> => {
    for (let presses = 0; presses < 60; presses++) {
      if ((await focused()) === id) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`no way to ${id}`);
  };
  // The link past the navigation leaves the operation open.
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.className)).toBe("skip");
  await page.keyboard.press("Enter");
  await expect.poll(focused).toBe("main");
  expect(await textOf(page, "#about h1")).toBe("createVaultingSession");
  await tabTo("field:/merchantRegion");
  await page.keyboard.type("SG");
  await tabTo("send");
  await page.keyboard.press("Enter");
  await page.locator("#next").waitFor();
  expect(last()).toMatchObject({ signature: "genuine", request: { merchantRegion: "SG" } });
  expect(await textOf(page, "#announcer")).toBe("Answered: proceed");
});
