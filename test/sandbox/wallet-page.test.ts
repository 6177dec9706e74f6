/** The wallet's page, as it is served. */
import { describe, expect, test } from "vitest";
import { createAntomClient } from "../../src/index.ts";
import type { SandboxOptions } from "../../src/sandbox/index.ts";
import { consultRequest, createBench, SANDBOX_ID } from "../support/merchant.ts";

const HOME = "http://127.0.0.1";
const RETURN_URL = "https://merchant.example/wallet/done?shop=17";

/** A sandbox that was asked for one agreement. */
async function asked(more: object = {}, options: SandboxOptions = {}) {
  const bench = await createBench({ deliver: async () => new Response(), now: () => 1_800_000_000_000, ...options });
  const { sandbox } = bench;
  const antom = createAntomClient({ ...bench.options, now: () => 1_800_000_000_000 });
  const request = { ...consultRequest("state-17", RETURN_URL), ...more };
  await antom.consult(request);
  const { ref } = sandbox.agreements.find({ id: "state-17" }) ?? { ref: "" };
  const page = `/wallet/${ref}`;
  const send = (path: string, init?: RequestInit): Promise<Response> => sandbox.fetch(new Request(`${HOME}${path}`, init));
  const choose = (choice?: string, headers: Record<string, string> = {}): Promise<Response> =>
    send(page, { method: "POST", body: new URLSearchParams(choice === undefined ? {} : { choice }), headers });
  const apply = () => {
    const agreement = sandbox.agreements.agree(ref);
    const authCode = new URL(agreement.state === "unknown" ? "" : (agreement.returnUrl ?? "")).searchParams.get("authCode") ?? "";
    return antom.applyToken({ grantType: "AUTHORIZATION_CODE", customerBelongsTo: "DANA", authCode });
  };
  return { sandbox, ref, page, send, choose, apply, view: () => sandbox.agreements.get(ref) };
}

const headingOf = async (answer: Response): Promise<string | undefined> => /<h1>(.*?)<\/h1>/.exec(await answer.text())?.[1];

describe("while the buyer is asked", () => {
  test("it says who asks for what, and may do no more than it needs", async () => {
    const { send, page, view } = await asked({ scopes: ["AGREEMENT_PAY", "USER_INFO", "SOMETHING <new>"] });
    const answer = await send(page);
    expect(answer.status).toBe(200);
    const policy = answer.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("form-action 'self' http: https:;");
    expect(policy).not.toContain("unsafe");
    expect(answer.headers.get("cache-control")).toBe("no-store");
    const text = await answer.text();
    expect(text).toContain("DANA · Test wallet");
    expect(text).toContain(`<code>${SANDBOX_ID}</code>`);
    expect(text).toContain("<li>take payments from this wallet without asking you</li><li>know your name");
    expect(text).toContain("<code>SOMETHING &lt;new&gt;</code>");
    expect(text).toContain("stays open for 15 more minutes.");
    expect(text).not.toMatch(/state-17|<script(?! type="module" src="\/_pages\/)|<style|\bstyle=|\son\w+="/);
    expect(view()?.phase).toBe("asked");
  });

  test.each([
    ["agree", "agreed", /^https:\/\/merchant\.example\/wallet\/done\?shop=17&authCode=[\w-]{32}&authState=state-17$/],
    ["refuse", "refused", /^https:\/\/merchant\.example\/wallet\/done\?shop=17&authState=state-17$/],
  ] as const)("%s: back to the merchant, whatever is chosen after it", async (choice, phase, address) => {
    const { choose, view, send, page } = await asked();
    const first = await choose(choice);
    expect([first.status, first.headers.get("location")]).toEqual([303, expect.stringMatching(address)]);
    for (const other of ["agree", "refuse"]) {
      expect((await choose(other)).headers.get("location")).toBe(first.headers.get("location"));
    }
    expect(view()?.phase).toBe(phase);
    const gone = await send(page);
    expect(gone.status).toBe(410);
    const text = await gone.text();
    expect(text).toContain(`href="${RETURN_URL}"`);
    expect(text).not.toContain("authCode");
    expect(text).not.toContain("<form");
  });

  test("it asks again where nothing was chosen, or something else", async () => {
    const { choose, view } = await asked();
    for (const choice of [undefined, "yes", "constructor"]) {
      const answer = await choose(choice);
      expect(answer.status).toBe(422);
      expect(await answer.text()).toContain("Choose one of the answers.");
    }
    const answer = await choose("end");
    expect([answer.status, await headingOf(answer)]).toEqual([200, "Do you agree?"]);
    expect(view()?.phase).toBe("asked");
  });

  test("once its time is up it is closed", async () => {
    const { sandbox, send, page, choose, view } = await asked();
    await sandbox.clock.advance("15m");
    for (const answer of [await send(page), await choose("agree"), await choose()]) {
      expect([answer.status, answer.headers.get("location"), await headingOf(answer)]).toEqual([410, null, "The time ran out"]);
    }
    expect(view()?.phase).toBe("expired");
  });

  test("a form of another site's changes nothing", async () => {
    const { choose, view } = await asked();
    expect((await choose("agree", { "sec-fetch-site": "cross-site" })).status).toBe(403);
    expect(view()?.phase).toBe("asked");
  });

  test("a script is told where to go", async () => {
    const { choose } = await asked();
    const answer = await choose("refuse", { accept: "application/json" });
    expect(await answer.json()).toEqual({ to: `${RETURN_URL}&authState=state-17` });
  });
});

describe("it leads nowhere but to the address that the merchant's request named", () => {
  test.each([
    ["no whole URL", "www.merchant.example/done"],
    ["a script", "javascript:alert(1)"],
    ["a page of its own", "data:text/html,x"],
  ])("%s is not led to, and said", async (_, authRedirectUrl) => {
    const { choose, view } = await asked({ authRedirectUrl });
    const answer = await choose("agree");
    expect([answer.status, answer.headers.get("location")]).toEqual([200, null]);
    const text = await answer.text();
    expect(text).toContain("<h1>You have agreed</h1>");
    expect(text).toContain("can't be opened");
    expect(text).not.toMatch(/<a [^>]*href="(javascript|data):/);
    expect(view()?.phase).toBe("agreed");
  });

  test("fields of the form name no other", async () => {
    const { send, page } = await asked();
    const body = new URLSearchParams({ choice: "agree", returnUrl: "https://evil.example/", authRedirectUrl: "https://evil.example/" });
    const answer = await send(`${page}?returnUrl=https://evil.example/`, { method: "POST", body });
    expect(answer.headers.get("location")).toMatch(/^https:\/\/merchant\.example\//);
  });

  test("an app is led to as well", async () => {
    const { send, page, choose } = await asked({ authRedirectUrl: "shop-app://wallet" });
    expect((await send(page)).headers.get("content-security-policy")).toContain("form-action 'self' shop-app:;");
    expect((await choose("agree")).headers.get("location")).toMatch(/^shop-app:\/\/wallet\?authCode=/);
  });
});

describe("while the agreement stands", () => {
  test("the buyer can end it, once", async () => {
    const { send, page, choose, apply, view } = await asked();
    await apply();
    const answer = await send(page);
    expect([answer.status, await headingOf(answer)]).toEqual([200, "Your agreement"]);
    const end = await choose("end");
    expect([end.status, await headingOf(end)]).toEqual([200, "The agreement is over"]);
    expect(view()?.phase).toBe("revoked");
    for (const late of [await choose("end"), await choose("agree"), await send(page)]) {
      expect([late.status, await headingOf(late)]).toEqual([410, "The agreement is over"]);
    }
  });

  test("whoever agrees again is led where he was led", async () => {
    const { choose, apply, view } = await asked();
    const first = (await choose("agree")).headers.get("location");
    await apply();
    expect((await choose("agree")).headers.get("location")).toBe(first);
    expect(view()?.phase).toBe("active");
  });
});

test("unknown refs have no page", async () => {
  const { send } = await asked();
  for (const path of ["/wallet/", "/wallet/none", "/wallet/a/b"]) {
    expect((await send(path)).status).toBe(404);
    for (const fields of [{ choice: "agree" }, {}]) {
      const answer = await send(path, { method: "POST", body: new URLSearchParams(fields as Record<string, string>) });
      expect([answer.status, await headingOf(answer)]).toEqual([404, "There is no such page"]);
    }
  }
});
