/** Clients that we did not write: how they may write headers, and what a browser's page may do. */
import { request as httpRequest } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createGuard } from "../../src/sandbox/guard.ts";
import { createSandbox, type ListeningSandbox } from "../../src/sandbox/index.ts";
import { pageHeaders } from "../../src/sandbox/security.ts";
import { createBench, SANDBOX_ID, sessionRequest } from "../support/merchant.ts";
import { merchantRequest } from "../support/wire.ts";

const bench = await createBench();
const PATH = "/ams/sandbox/api/v1/vaults/createVaultingSession";
const ORIGIN = "http://127.0.0.1:3000";
let server: ListeningSandbox;
beforeAll(async () => {
  server = await bench.sandbox.listen(0, { allowOrigin: ORIGIN, hosts: ["Gateway.Test"] });
});
afterAll(() => server.close());

/** A signed request over HTTP, its headers written as they stand. */
async function send(change: (headers: Record<string, string>) => Record<string, string>, more: { host?: string; method?: string } = {}) {
  const signed = merchantRequest({
    privateKey: bench.merchant.privateKey,
    clientId: SANDBOX_ID,
    path: PATH,
    body: JSON.stringify(sessionRequest()),
  });
  const value = (name: string): string => signed.headers.get(name) ?? "";
  const headers = change({
    "Content-Type": value("content-type"),
    "Client-Id": value("client-id"),
    "Request-Time": value("request-time"),
    Signature: value("signature"),
    Host: more.host ?? new URL(server.url).host,
  });
  const body = Buffer.from(await signed.arrayBuffer());
  return new Promise<{ status: number; headers: Record<string, unknown>; text: string }>((resolve, reject) => {
    const outgoing = httpRequest(`${server.url}${PATH}`, { method: more.method ?? "POST", headers, agent: false }, async (incoming) => {
      let text = "";
      for await (const chunk of incoming) text += chunk;
      resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, text });
    });
    outgoing.on("error", reject);
    outgoing.end(more.method === "OPTIONS" ? undefined : body);
  });
}

const set = (name: string, edit: (value: string) => string) => (headers: Record<string, string>) => ({
  ...headers,
  [name]: edit(headers[name] ?? ""),
});
const renamed = (edit: (name: string) => string) => (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [edit(name), value]));

describe("headers are taken", () => {
  test.each<[string, (headers: Record<string, string>) => Record<string, string>]>([
    ["in upper case", renamed((name) => name.toUpperCase())],
    ["in lower case", renamed((name) => name.toLowerCase())],
    ["with blanks after the commas", set("Signature", (value) => value.replaceAll(",", ", "))],
    ["with blanks around everything", set("Signature", (value) => ` ${value.replaceAll(",", " , ").replaceAll("=", "=")} `)],
    ["with base64 as it is", set("Signature", (value) => decodeURIComponent(value))],
    ["with percent-encoding in lower case", set("Signature", (value) => value.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()))],
    ["without the version of the key", set("Signature", (value) => value.replace("keyVersion=1,", ""))],
    ["with another order of the parts", set("Signature", (value) => value.split(",").reverse().join(","))],
    ["with no charset", set("Content-Type", () => "application/json")],
    ["with a charset in lower case", set("Content-Type", () => "application/json;charset=utf-8")],
    ["with a charset in quotes", set("Content-Type", () => 'Application/JSON; charset="UTF-8"')],
  ])("%s", async (_, change) => {
    expect(JSON.parse((await send(change)).text)).toMatchObject({ result: { resultCode: "SUCCESS" } });
  });

  test.each(["text/plain", "application/json-patch+json", "application/jsonx", ""])("but for the media type %j", async (type) => {
    expect(JSON.parse((await send(set("Content-Type", () => type))).text)).toMatchObject({
      result: { resultCode: "MEDIA_TYPE_NOT_ACCEPTABLE" },
    });
  });
});

describe("the time in ISO 8601 is taken", () => {
  test.each([
    new Date().toISOString(),
    new Date().toISOString().replace(/\.\d+Z/, "+00:00"),
    `${new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 19)}+08:00`,
  ])("as %s", async (time) => {
    const request = merchantRequest({
      privateKey: bench.merchant.privateKey,
      clientId: SANDBOX_ID,
      path: PATH,
      time,
      body: JSON.stringify(sessionRequest()),
    });
    expect(await (await bench.sandbox.fetch(request)).json()).toMatchObject({ result: { resultCode: "SUCCESS" } });
  });
});

describe("a page of another origin", () => {
  const preflight = { Origin: ORIGIN, "Access-Control-Request-Method": "POST" };

  test("that was named may call the gateway, and read its answer", async () => {
    const asked = await send((headers) => ({ ...headers, ...preflight }), { method: "OPTIONS" });
    expect(asked).toMatchObject({ status: 204, text: "", headers: { "access-control-allow-origin": ORIGIN, vary: "Origin" } });
    expect(asked.headers["access-control-allow-headers"]).toMatch(/signature/);
    const answer = await send((headers) => ({ ...headers, Origin: ORIGIN }));
    expect(answer.headers).toMatchObject({
      "access-control-allow-origin": ORIGIN,
      "access-control-expose-headers": expect.stringContaining("signature"),
    });
    expect(JSON.parse(answer.text)).toMatchObject({ result: { resultCode: "SUCCESS" } });
  });

  test.each(["http://127.0.0.1:3001", "http://evil.example", "null", `${ORIGIN}.evil.example`])("%s may not", async (origin) => {
    const asked = await send((headers) => ({ ...headers, ...preflight, Origin: origin }), { method: "OPTIONS" });
    expect(asked.headers["access-control-allow-origin"]).toBeUndefined();
    expect(JSON.parse(asked.text)).toMatchObject({ result: { resultCode: "METHOD_NOT_SUPPORTED" } });
    expect((await send((headers) => ({ ...headers, Origin: origin }))).headers["access-control-allow-origin"]).toBeUndefined();
  });

  test("may not steer: the control API knows no origin", async () => {
    const answer = await fetch(`${server.url}/_sandbox/state`, { headers: { Origin: ORIGIN } });
    expect([answer.status, answer.headers.get("access-control-allow-origin")]).toEqual([401, null]);
  });
});

describe("names of this machine", () => {
  test("that were given are answered to, in any case", async () => {
    expect((await send((headers) => headers, { host: "gateway.test" })).status).toBe(200);
    expect((await send((headers) => headers, { host: "GATEWAY.TEST:80" })).status).toBe(200);
  });

  test("include every address once it is bound beyond loopback, and no name", () => {
    const guard = (byAddress: boolean) => createGuard({ token: "t", hosts: [], byAddress, allowOrigin: undefined });
    expect(["10.0.0.7", "[2001:db8::1]:4010", "evil.example", "localhost", ""].map(guard(true).isOurHost)).toEqual([
      true,
      true,
      false,
      true,
      false,
    ]);
    expect(["10.0.0.7", "127.0.0.1:4010", undefined].map(guard(false).isOurHost)).toEqual([false, true, false]);
  });

  test("bound to another address it says where", async () => {
    const sandbox = await createSandbox();
    const everywhere = await sandbox.listen(0, { host: "0.0.0.0" });
    expect(everywhere.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    await everywhere.close();
    const six = await sandbox.listen(0, { host: "::1" }).catch(() => undefined);
    expect(six?.url ?? "http://[::1]:1").toMatch(/^http:\/\/\[::1\]:\d+$/);
    await six?.close();
  });
});

describe("it does not listen", () => {
  test.each([
    ["with an empty token, which anybody would have", { token: "" }, /^token has/],
    ["with a token that no cookie can carry", { token: "a;b" }, /^token has/],
    ["with a token that no header can carry", { token: "a b" }, /^token has/],
    ["for an origin with a path", { allowOrigin: "http://127.0.0.1:3000/" }, /^allowOrigin has/],
    ["for any origin", { allowOrigin: "*" }, /^allowOrigin has/],
  ])("%s", async (_, options, message) => {
    await expect(bench.sandbox.listen(0, options)).rejects.toMatchObject({
      code: "ANTOM_INVALID_OPTION",
      message: expect.stringMatching(message),
    });
  });
});

describe("a page's headers", () => {
  test("forbid everything but what it needs", () => {
    const { "Content-Security-Policy": plain = "" } = pageHeaders();
    expect(plain).toContain("default-src 'none'");
    expect(plain).toContain("script-src 'none'");
    expect(plain).toContain("frame-ancestors 'none'");
    const { "Content-Security-Policy": rich = "" } = pageHeaders({
      script: true,
      formTargets: ["https://merchant.example"],
      inline: ["'sha256-x'"],
    });
    expect(rich).toContain("script-src 'self' 'sha256-x'");
    expect(rich).toContain("connect-src 'self'");
    expect(rich).toContain("form-action 'self' https://merchant.example");
  });
});

test("a page that is none, and a method that no page has", async () => {
  const answer = await fetch(`${server.url}/no-such-page`);
  expect([answer.status, answer.headers.get("x-content-type-options")]).toEqual([404, "nosniff"]);
  expect((await fetch(`${server.url}/no-such-page`, { method: "HEAD" })).status).toBe(404);
  expect(await (await fetch(`${server.url}/no-such-page`, { method: "POST" })).json()).toMatchObject({
    result: { resultCode: "NO_INTERFACE_DEF" },
  });
});
