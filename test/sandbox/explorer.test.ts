/** What a sandbox serves for the explorer: its files, and throw-away keys to whoever may have them. */
import { createPublicKey } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { request as httpRequest } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as apo from "../../src/apo.ts";
import { createAntomClient } from "../../src/index.ts";
import { createKeyPair, createSandbox, type ListeningSandbox } from "../../src/sandbox/index.ts";
import { createBench, sessionRequest } from "../support/merchant.ts";

const ALLOWED = "https://explorer.example";
const bench = await createBench();
let folder: string;
let server: ListeningSandbox;
let closed: ListeningSandbox;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "antom-explorer-"));
  await writeFile(join(folder, "index.html"), `<html data-served-by="nobody"><script src="main.js"></script></html>`);
  await writeFile(join(folder, "main.js"), "export {};");
  await writeFile(join(folder, ".hidden.js"), "secret");
  await writeFile(join(folder, "key.pem"), "secret");
  server = await bench.sandbox.listen(0, { explorer: folder, allowOrigin: ALLOWED });
  closed = await bench.sandbox.listen(0, { explorer: join(folder, "nowhere") });
});
afterAll(async () => {
  await Promise.all([server.close(), closed.close()]);
  await rm(folder, { recursive: true });
});

interface Handout {
  readonly clients: Record<string, { clientId: string; privateKey: string }>;
  readonly antomPublicKey: string;
}

/** By node:http, which lets any header through. */
function ask(
  url: string,
  headers: Record<string, string>,
  method = "POST",
): Promise<{ status: number; text: string; headers: Record<string, string | string[] | undefined> }> {
  return new Promise((resolve, reject) => {
    const outgoing = httpRequest(url, { method, headers, agent: false }, async (incoming) => {
      let text = "";
      for await (const chunk of incoming) text += chunk;
      resolve({ status: incoming.statusCode ?? 0, text, headers: incoming.headers });
    });
    outgoing.on("error", reject);
    outgoing.end();
  });
}

const keysOf = async (from: ListeningSandbox): Promise<Handout> => {
  const { status, text } = await ask(`${from.url}/explorer/keys`, { Origin: from.url });
  expect(status).toBe(200);
  return JSON.parse(text) as Handout;
};

describe("the page", () => {
  test("stands at /explorer/, is told who serves it, and may call this machine alone", async () => {
    const moved = await fetch(`${server.url}/explorer`, { redirect: "manual" });
    expect([moved.status, moved.headers.get("location")]).toEqual([308, "/explorer/"]);
    const page = await fetch(`${server.url}/explorer/`);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('data-served-by="sandbox"');
    const policy = page.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("connect-src 'self' http://127.0.0.1:* http://localhost:*;");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("unsafe");
    expect(page.headers.get("referrer-policy")).toBe("no-referrer");
    const script = await fetch(`${server.url}/explorer/main.js`);
    expect([script.status, script.headers.get("content-type")]).toEqual([200, "text/javascript; charset=UTF-8"]);
  });

  test.each(["key.pem", ".hidden.js", "..%2fmain.js", "%2e%2e/main.js", "a/main.js", "nothing.js", "main.js%00"])(
    "has no file %s",
    async (name) => {
      const { status, text } = await ask(`${server.url}/explorer/${name}`, {}, "GET");
      expect(status).toBe(404);
      expect(text).not.toContain("secret");
    },
  );

  test("says so where its files are missing, and what to do", async () => {
    const page = await fetch(`${closed.url}/explorer/`);
    expect(page.status).toBe(404);
    expect(await page.text()).toContain("npm run build");
    const inProcess = await bench.sandbox.fetch(new Request("http://127.0.0.1/explorer/"));
    expect(inProcess.status).toBe(404);
  });

  test("answers no other method", async () => {
    const { text } = await ask(`${server.url}/explorer/`, { Origin: server.url }, "POST");
    expect(text).toContain("NO_INTERFACE_DEF");
  });
});

describe("the keys", () => {
  test("open this sandbox, for both products, and are its merchant's own", async () => {
    const { clients, antomPublicKey } = await keysOf(server);
    expect(antomPublicKey).toBe(bench.sandbox.publicKey);
    expect(Object.keys(clients)).toEqual(["ams", "apo"]);
    for (const { clientId } of Object.values(clients)) expect(clientId).toMatch(/^SANDBOX_EXPLORER_/);
    const shared = { gateway: server.url, antomPublicKey, retries: 0 };
    const main = createAntomClient({
      ...shared,
      clientId: String(clients["ams"]?.clientId),
      privateKey: clients["ams"]?.privateKey,
    });
    expect((await main.createVaultingSession(sessionRequest())).next).toBe("proceed");
    const other = apo.createAntomClient({ ...shared, clientId: String(clients["apo"]?.clientId), privateKey: clients["apo"]?.privateKey });
    const { vaultingNotificationUrl: _, ...request } = sessionRequest();
    expect((await other.createVaultingSession(request)).next).toBe("proceed");
  });

  test("are the same for as long as the sandbox lasts, and others in the next", async () => {
    const one = await keysOf(server);
    expect(await keysOf(closed)).toEqual(one);
    const next = await (await createSandbox()).listen();
    const two = await keysOf(next);
    await next.close();
    expect(two.clients["ams"]?.privateKey).not.toBe(one.clients["ams"]?.privateKey);
  });

  test("are never those of a merchant that the sandbox was given, nor the gateway's own", async () => {
    const { text } = await ask(`${server.url}/explorer/keys`, { Origin: server.url });
    for (const secret of [bench.merchant.privateKey, bench.gateway.privateKey]) expect(text).not.toContain(secret);
    const { clients } = JSON.parse(text) as Handout;
    const handed = createPublicKey({ key: Buffer.from(clients["ams"]?.privateKey ?? "", "base64"), format: "der", type: "pkcs8" } as never);
    expect(handed.export({ format: "der", type: "spki" }).toString("base64")).not.toBe(bench.merchant.publicKey);
  });

  test("leave a merchant alone who has the explorer's name", async () => {
    const { privateKey, publicKey } = await createKeyPair();
    const clientId = "SANDBOX_EXPLORER_AMS";
    const sandbox = await createSandbox({ clients: [{ clientId, product: "ams", publicKey }] });
    const own = await sandbox.listen();
    expect(Object.keys((await keysOf(own)).clients)).toEqual(["apo"]);
    const antom = createAntomClient({ clientId, gateway: own.url, privateKey, antomPublicKey: sandbox.publicKey, retries: 0 });
    expect((await antom.createVaultingSession(sessionRequest())).next).toBe("proceed");
    await own.close();
  });

  test("may be read by the one allowed origin, and by no other", async () => {
    const { status, headers } = await ask(`${server.url}/explorer/keys`, { Origin: ALLOWED, "Sec-Fetch-Site": "cross-site" });
    expect([status, headers["access-control-allow-origin"]]).toEqual([200, ALLOWED]);
    expect((await ask(`${closed.url}/explorer/keys`, { Origin: ALLOWED })).status).toBe(403);
  });

  const port = (): string => new URL(server.url).port;
  test.each<[string, () => Record<string, string>]>([
    ["a page of another site", () => ({ Origin: "https://evil.example", "Sec-Fetch-Site": "cross-site" })],
    ["a page of another port", () => ({ Origin: "http://127.0.0.1:1", "Sec-Fetch-Site": "same-site" })],
    ["a page of another name of this machine", () => ({ Origin: `http://localhost:${port()}` })],
    ["a frame without an origin", () => ({ Origin: "null" })],
    ["nobody's page", () => ({})],
    ["a page that says to be ours, where the browser knows better", () => ({ Origin: server.url, "Sec-Fetch-Site": "cross-site" })],
    ["the allowed origin by another scheme", () => ({ Origin: ALLOWED.replace("https", "http") })],
    ["what only begins like the allowed origin", () => ({ Origin: `${ALLOWED}.evil.example` })],
  ])("are refused to %s", async (_, headers) => {
    const { status, text, headers: answered } = await ask(`${server.url}/explorer/keys`, headers());
    expect(status).toBe(403);
    expect(text).not.toContain("privateKey");
    expect(answered["access-control-allow-origin"]).toBeUndefined();
  });

  test("are refused under another name of the server, whatever the origin (DNS rebinding)", async () => {
    const { status } = await ask(`${server.url}/explorer/keys`, {
      Host: `evil.example:${port()}`,
      Origin: `http://evil.example:${port()}`,
    });
    expect(status).toBe(421);
  });

  test.each(["GET", "PUT", "DELETE", "OPTIONS"])("are refused to %s", async (method) => {
    const { status, text } = await ask(`${server.url}/explorer/keys`, { Origin: server.url }, method);
    expect(status).toBe(405);
    expect(text).not.toContain("privateKey");
  });
});
