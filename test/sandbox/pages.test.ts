/** The card page and the 3-D Secure page, as they are served. */
import { beforeAll, describe, expect, test } from "vitest";
import { testCards } from "../../generated/products.ts";
import { createAntomClient } from "../../src/index.ts";
import type { SandboxOptions } from "../../src/sandbox/index.ts";
import { groupedNumber } from "../../src/sandbox/pages/brands.ts";
import { tracesIn } from "../support/leaks.ts";
import { CARDS, cardRequest, createBench, SANDBOX_ID, sessionRequest } from "../support/merchant.ts";
import { agreed, createTill, type PayChange, payRequest, type Till, walletPayRequest } from "../support/paying.ts";

const HOME = "http://127.0.0.1";
const RETURN_URL = "https://merchant.example/cards/done";
const GOOD = { number: CARDS.approved, month: "08", year: "39", securityCode: "123" };

interface Asked {
  readonly returnUrl?: string | undefined;
  readonly is3ds?: boolean;
  readonly options?: SandboxOptions;
}

/** A sandbox with one session. */
async function session({ returnUrl, is3ds = false, options = {} }: Asked = {}) {
  const bench = await createBench({ deliver: async () => new Response(), ...options });
  const { sandbox } = bench;
  const request = {
    ...sessionRequest(returnUrl === undefined ? {} : { redirectUrl: returnUrl }),
    ...(is3ds ? { is3DSAuthentication: "true" as const } : {}),
  };
  const antom = createAntomClient({ ...bench.options, now: options.now });
  await antom.createVaultingSession(request);
  const { ref } = sandbox.vaultings.find({ id: request.vaultingRequestId }) ?? { ref: "" };
  const send = (path: string, init?: RequestInit): Promise<Response> => sandbox.fetch(new Request(`${HOME}${path}`, init));
  const post = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> =>
    send(path, { method: "POST", body: new URLSearchParams(fields), headers });
  return { sandbox, antom, ref, card: `/card/${ref}`, verification: `/3ds/${ref}`, send, post, view: () => sandbox.vaultings.get(ref) };
}

const headingOf = async (answer: Response): Promise<string | undefined> => /<h1>(.*?)<\/h1>/.exec(await answer.text())?.[1];

describe("the card page", () => {
  test("is opened, and may do no more than it needs", async () => {
    const { send, card, view } = await session({ returnUrl: RETURN_URL });
    expect(view()?.phase).toBe("created");
    const answer = await send(card);
    expect(answer.status).toBe(200);
    expect(view()?.phase).toBe("cardPage");
    const policy = answer.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("form-action 'self' http: https:;");
    expect(policy).not.toContain("unsafe");
    expect(answer.headers.get("cache-control")).toBe("no-store");
    const text = await answer.text();
    for (const { number } of testCards) expect(text).toContain(groupedNumber(number));
    expect(text).toContain(`href="${RETURN_URL}"`);
    expect(text).not.toMatch(/<script(?! type="module" src="\/_pages\/)|<style|\bstyle=|\son\w+="/);
    expect((await send(card, { method: "HEAD" })).status).toBe(200);
  });

  test("its style and its script are served, to be read only", async () => {
    const { send } = await session();
    for (const [path, type] of [
      ["/_pages/style.css", "text/css"],
      ["/_pages/buyer.css", "text/css"],
      ["/_pages/buyer.js", "text/javascript"],
    ] as const) {
      expect((await send(path)).headers.get("content-type")).toContain(type);
      expect((await send(path, { method: "POST" })).headers.get("content-type")).toContain("json");
    }
  });

  test("a card leads to the merchant, to 3-D Secure, or to a page that says so", async () => {
    const back = await session({ returnUrl: RETURN_URL });
    const sent = await back.post(back.card, GOOD);
    expect([sent.status, sent.headers.get("location")]).toEqual([303, RETURN_URL]);
    expect(back.view()?.phase).toBe("succeeded");
    const secure = await session({ returnUrl: RETURN_URL, is3ds: true });
    expect((await secure.post(secure.card, GOOD)).headers.get("location")).toBe(secure.verification);
    const here = await session();
    const done = await here.post(here.card, GOOD);
    expect([done.status, await headingOf(done)]).toEqual([200, "The card was saved"]);
  });

  test("a script is told where to go or what to show", async () => {
    const { post, card } = await session({ returnUrl: RETURN_URL });
    const headers = { accept: "application/json" };
    const refused = await post(card, { ...GOOD, number: "1" }, headers);
    expect(refused.status).toBe(200);
    expect(((await refused.json()) as { page: string }).page).toContain('aria-invalid="true"');
    expect(await (await post(card, GOOD, headers)).json()).toEqual({ to: RETURN_URL });
  });

  test("number and security code never come back; month and year do", async () => {
    const { post, card, view } = await session();
    const answer = await post(card, { number: "4000000000000002", month: `0"8`, year: "39", securityCode: "9317" });
    expect(answer.status).toBe(422);
    const text = await answer.text();
    expect(text).toContain('value="0&quot;8"');
    expect(tracesIn(text, { number: "4000000000000002", grouped: "4000 0000 0000 0002", securityCode: "9317" })).toEqual([]);
    expect(view()?.card).toBeUndefined();
  });

  test("no field at all is four faults", async () => {
    const { post, card } = await session();
    expect((await (await post(card, {})).text()).match(/class="fault"/g)).toHaveLength(4);
  });

  test.each([
    ["10", "26", "month"],
    ["11", "26", undefined],
    ["11", "2026", undefined],
    ["1", "27", undefined],
    ["12", "25", "year"],
    ["12", "2025", "year"],
  ])("in November 2026 a card that expires in %s/%s has its fault at: %s", async (month, year, field) => {
    const { post, card } = await session({ options: { now: () => Date.UTC(2026, 10, 30, 23, 59) } });
    const answer = await post(card, { ...GOOD, month, year });
    expect(answer.status).toBe(field === undefined ? 200 : 422);
    expect(/id="(\w+)-fault">This card has expired/.exec(await answer.text())?.[1]).toBe(field);
  });

  test("sent twice it goes where it went before, and the first card stands", async () => {
    const { post, card, view } = await session({ returnUrl: RETURN_URL });
    await post(card, GOOD);
    const again = await post(card, { ...GOOD, number: CARDS.declined });
    expect([again.status, again.headers.get("location")]).toEqual([303, RETURN_URL]);
    expect(view()).toMatchObject({ phase: "succeeded", card: { id: "visa" } });
  });

  test("once it has ended, or its time is up, it is gone and says why", async () => {
    const ended = await session({ returnUrl: RETURN_URL });
    await ended.post(ended.card, { ...GOOD, number: CARDS.declined });
    const gone = await ended.send(ended.card);
    expect(gone.status).toBe(410);
    expect(await gone.clone().text()).toContain("DO_NOT_HONOR");
    expect(await headingOf(gone)).toBe("The card was not saved");
    for (const expired of ["failed", "pending"] as const) {
      const late = await session({ options: { assume: { expired } } });
      await late.sandbox.clock.advance("61m");
      for (const answer of [await late.send(late.card), await late.post(late.card, GOOD)]) {
        expect([answer.status, await headingOf(answer)]).toEqual([410, "The time ran out"]);
      }
    }
    const forgotten = await session({ options: { assume: { expired: "forgotten" } } });
    await forgotten.sandbox.clock.advance("61m");
    expect((await forgotten.send(forgotten.card)).status).toBe(404);
  });

  test("during 3-D Secure it leads there", async () => {
    const { post, send, card, verification } = await session({ is3ds: true });
    await post(card, GOOD);
    const answer = await send(card);
    expect(answer.status).toBe(410);
    expect(await answer.text()).toContain(`href="${verification}"`);
  });

  test("a declined card may be followed by another, where that is assumed", async () => {
    const { post, card } = await session({ options: { assume: { declinedInSession: "tryAgain" } } });
    const answer = await post(card, { ...GOOD, number: CARDS.declined });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain("The card was declined. Try another one.");
    expect((await post(card, GOOD)).status).toBe(200);
  });

  test("the last minute is one", async () => {
    const { sandbox, send, card } = await session({ options: { now: () => 1_800_000_000_000 } });
    await sandbox.clock.advance("59m");
    expect(await (await send(card)).text()).toContain("stays open for one more minute.");
  });

  test("unknown refs, and those of cards that the merchant sent himself, have no card page", async () => {
    const { sandbox, antom, send, post } = await session();
    const request = cardRequest(undefined, { is3DSAuthentication: "true" });
    await antom.vaultPaymentMethod(request);
    const ref = sandbox.vaultings.find({ id: request.vaultingRequestId })?.ref ?? "";
    for (const path of ["/card/", "/card/none", "/card/a/b", `/card/${ref}`, "/3ds/none"]) {
      expect((await send(path)).status).toBe(404);
      expect(await headingOf(await post(path, GOOD))).toBe("There is no such page");
    }
  });

  test("an address that leads nowhere is said to", async () => {
    const { post, card } = await session({ returnUrl: "www.merchant.example/done" });
    const answer = await post(card, GOOD);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain("can't be opened, as it is no whole URL: <code>www.merchant.example/done</code>");
  });
});

describe("forms are taken from our own pages only", () => {
  test.each<[string, Record<string, string>, number]>([
    ["nothing said", {}, 200],
    ["the same origin", { origin: HOME }, 200],
    ["said by the browser", { "sec-fetch-site": "same-origin", origin: "null" }, 200],
    ["by hand", { "sec-fetch-site": "none" }, 200],
    ["another site", { "sec-fetch-site": "cross-site" }, 403],
    ["another port", { "sec-fetch-site": "same-site" }, 403],
    ["another origin", { origin: "http://127.0.0.1:81" }, 403],
    ["an origin that hides", { origin: "null" }, 403],
    ["text", { "content-type": "text/plain" }, 415],
    ["with a charset", { "content-type": "application/x-www-form-urlencoded; charset=utf-8" }, 200],
  ])("%s", async (_, headers, status) => {
    const { post, card, view } = await session();
    expect((await post(card, GOOD, headers)).status).toBe(status);
    expect(view()?.phase).toBe(status === 200 ? "succeeded" : "created");
  });

  test("other methods are refused", async () => {
    const { send, card } = await session();
    const answer = await send(card, { method: "DELETE" });
    expect([answer.status, answer.headers.get("allow")]).toEqual([405, "GET, HEAD, POST"]);
  });
});

describe("the 3-D Secure page", () => {
  test.each([
    ["approve", "succeeded"],
    ["decline", "failed"],
    ["timeOut", "failed"],
  ])("%s: %s, and back to the merchant", async (choice, phase) => {
    const { post, send, card, verification, view } = await session({ returnUrl: RETURN_URL, is3ds: true });
    await post(card, GOOD);
    const text = await (await send(verification)).text();
    expect(text).toContain("Visa ending in 0768");
    expect(text).not.toContain(CARDS.approved);
    for (const attempt of [choice, "approve", "decline"]) {
      const answer = await post(verification, { choice: attempt });
      expect([answer.status, answer.headers.get("location")]).toEqual([303, RETURN_URL]);
    }
    expect(view()?.phase).toBe(phase);
    expect((await send(verification)).status).toBe(410);
  });

  test("asks again where nothing was chosen, or something else", async () => {
    const { post, card, verification, view } = await session({ is3ds: true });
    await post(card, GOOD);
    for (const fields of [{}, { choice: "succeed" }]) {
      const answer = await post(verification, fields as Record<string, string>);
      expect(answer.status).toBe(422);
      expect(await answer.text()).toContain("Choose one of the answers.");
    }
    expect(view()?.phase).toBe("verification");
  });

  test("before a card was entered it leads to the form", async () => {
    const { post, send, card, verification } = await session({ is3ds: true });
    for (const answer of [await send(verification), await post(verification, { choice: "approve" })]) {
      expect(answer.status).toBe(409);
      expect(await answer.text()).toContain(`href="${card}"`);
    }
  });

  test("once its time is up it is closed", async () => {
    for (const [expired, heading] of [
      ["failed", "The card was not saved"],
      ["pending", "The time ran out"],
    ] as const) {
      const { sandbox, post, send, card, verification } = await session({ is3ds: true, options: { assume: { expired } } });
      await post(card, GOOD);
      await sandbox.clock.advance("16m");
      const answer = await send(verification);
      expect([answer.status, await headingOf(answer)]).toEqual([410, heading]);
      expect(await headingOf(await post(verification, { choice: "approve" }))).toBe(heading);
    }
  });
});

describe("the 3-D Secure page of a payment", () => {
  let till: Till;
  beforeAll(async () => {
    till = await createTill();
  });
  const returnUrl = "https://merchant.example/orders/17";

  /** A payment, by default one that waits for its buyer. */
  async function paying(change: PayChange = { is3DSAuthentication: "true" }, more: object = {}) {
    const { sandbox, antom, token } = till;
    const request = { ...payRequest(token, change), ...more };
    const outcome = await antom.pay(request);
    const view = () => sandbox.payments.find({ id: request.paymentRequestId });
    const page = `/pay/${view()?.ref}`;
    const send = (init?: RequestInit): Promise<Response> => sandbox.fetch(new Request(`${HOME}${page}`, init));
    const post = (fields: Record<string, string>): Promise<Response> => send({ method: "POST", body: new URLSearchParams(fields) });
    return { request, outcome, page, view, send, post };
  }

  test("is where pay sends the buyer, and says what is paid to whom, with which card and for what", async () => {
    const { request, outcome, page, send } = await paying({ is3DSAuthentication: "true", value: "123450" });
    expect(outcome).toMatchObject({ next: "redirect", urls: { normal: `${HOME}${page}` } });
    const answer = await send();
    expect([answer.status, await headingOf(answer.clone())]).toEqual([200, "Confirm your payment"]);
    expect(answer.headers.get("content-security-policy")).toContain("form-action 'self' http: https:;");
    const text = await answer.text();
    const facts = [...text.matchAll(/<dt>(.*?)<\/dt><dd>(.*?)<\/dd>/g)].map(([, term, said]) => [term, said?.replace(/<.*?>/g, "")]);
    expect(facts).toEqual([
      ["Amount", "USD\u00a01,234.50"],
      ["Merchant", SANDBOX_ID],
      ["Card", "Visa ending in 0768"],
      ["Order", request.order.referenceOrderId],
    ]);
    expect(text).toContain("stays open for 14 more minutes");
    for (const secret of [CARDS.approved, till.token]) expect(text).not.toContain(secret);
  });

  test.each([
    ["approve", "succeeded", "The payment was made"],
    ["decline", "failed", "The payment was not made"],
    ["timeOut", "failed", "The payment was not made"],
  ])("%s: %s, and back to the merchant; the first answer stands", async (choice, phase, heading) => {
    const { send, post, view } = await paying();
    for (const attempt of [choice, "approve", "decline"]) {
      const answer = await post({ choice: attempt });
      expect([answer.status, answer.headers.get("location")]).toEqual([303, returnUrl]);
    }
    expect(view()?.phase).toBe(phase);
    const closed = await send();
    expect([closed.status, await headingOf(closed)]).toEqual([410, heading]);
  });

  test("asks again where nothing was chosen, or something else", async () => {
    const { post, view } = await paying();
    for (const fields of [{}, { choice: "succeed" }, { choice: "constructor" }] as Record<string, string>[]) {
      const answer = await post(fields);
      expect([answer.status, await headingOf(answer.clone())]).toEqual([422, "Confirm your payment"]);
      expect(await answer.text()).toContain("Choose one of the answers.");
    }
    expect(view()?.phase).toBe("verification");
  });

  test("where the result is still to come the buyer goes back all the same", async () => {
    till.sandbox.nextPayment({ pendingFor: "1m", reason: "DO_NOT_HONOR" });
    const { send, post, view } = await paying();
    expect((await post({ choice: "approve" })).headers.get("location")).toBe(returnUrl);
    expect(view()?.phase).toBe("pending");
    const waiting = await send();
    expect([waiting.status, await headingOf(waiting)]).toEqual([410, "The payment is under way"]);
    await till.sandbox.clock.advance("1m");
    const ended = await (await send()).text();
    expect(ended).toContain("<h1>The payment was not made</h1>");
    expect(ended).toContain("Reason code: <code>DO_NOT_HONOR</code>");
  });

  test("once its time is up it says so, and no answer changes that", async () => {
    const { send, post, view } = await paying();
    await till.sandbox.clock.advance("14m");
    const closed = await send();
    expect([closed.status, await headingOf(closed)]).toEqual([410, "The time ran out"]);
    expect((await post({ choice: "approve" })).headers.get("location")).toBe(returnUrl);
    expect(view()).toMatchObject({ phase: "failed", reason: "ORDER_IS_CLOSED" });
  });

  test("of a canceled payment says that", async () => {
    const { request, send, post, view } = await paying();
    await till.antom.cancel({ paymentRequestId: request.paymentRequestId });
    const closed = await send();
    expect([closed.status, await headingOf(closed)]).toEqual([410, "The payment was canceled"]);
    await post({ choice: "approve" });
    expect(view()?.phase).toBe("cancelled");
  });

  test("without a way back it says how the payment ended", async () => {
    const { post } = await paying(undefined, { paymentRedirectUrl: "www.merchant.example/done" });
    const answer = await post({ choice: "approve" });
    expect([answer.status, await headingOf(answer.clone())]).toEqual([200, "The payment was made"]);
    expect(await answer.text()).toContain("can't be opened, as it is no whole URL");
  });

  test("of a wallet names that, where 3-D Secure was ordered all the same", async () => {
    const request = walletPayRequest(await agreed(till));
    till.sandbox.nextPayment({ verification: true });
    const outcome = await till.antom.pay(request);
    const page = await till.sandbox.fetch(new Request(("urls" in outcome && outcome.urls.normal) || HOME));
    const text = await page.text();
    expect(text).toContain("<dt>Wallet</dt><dd><code>DANA</code></dd>");
    expect(text).not.toContain("<dt>Card</dt>");
  });

  test("there is none under other refs, and nothing to answer where nothing was asked", async () => {
    for (const path of ["/pay/", "/pay/none"]) expect((await till.sandbox.fetch(new Request(`${HOME}${path}`))).status).toBe(404);
    const answer = await (await paying({})).send();
    expect([answer.status, await headingOf(answer)]).toEqual([410, "The payment was made"]);
  });
});
