/** The life of an agreement with a wallet: what the merchant's calls, the buyer's page and the clock make of it. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { products } from "../../generated/products.ts";
import { createAntomClient, createNotificationHandler } from "../../src/index.ts";
import { type Assumptions, assume } from "../../src/sandbox/assumptions.ts";
import { type AgreementTokens, createAgreements, type Granted } from "../../src/sandbox/behaviour/agreements.ts";
import { createClock } from "../../src/sandbox/clock.ts";
import type { AgreementView, SandboxOptions } from "../../src/sandbox/index.ts";
import { secret } from "../../src/sandbox/secret.ts";
import { GATEWAY, MERCHANT } from "../support/key-pairs.ts";
import { tracesIn } from "../support/leaks.ts";
import { APO_ID, consultRequest, createBench, LIVE_ID, paymentRequest, SANDBOX_ID } from "../support/merchant.ts";
import { notificationFaultsOf } from "../support/schemas.ts";

const NOW = 1_800_000_000_000;
const NOTIFY_URL = "https://merchant.example/antom/notify";
const MINUTE_MS = 60_000;
const YEAR_MS = 365 * 24 * 60 * MINUTE_MS;

interface Heard {
  readonly next: string;
  readonly body: Record<string, unknown>;
}

/** A sandbox whose clock stands, and a merchant whose own handler takes what it delivers. */
async function bench(assumed: Partial<Assumptions> = {}, more: SandboxOptions = {}) {
  const heard: Heard[] = [];
  const handler = createNotificationHandler({
    clientId: SANDBOX_ID,
    antomPublicKey: GATEWAY.publicKey,
    now: () => NOW,
    on: {
      notifyAuthorization: ({ notification, outcome }) =>
        void heard.push({ next: outcome.next, body: notification as unknown as Heard["body"] }),
    },
  });
  const { publicKey } = MERCHANT;
  const { sandbox, options } = await createBench({
    clients: [
      { clientId: SANDBOX_ID, product: "ams", publicKey, notificationUrl: NOTIFY_URL },
      { clientId: LIVE_ID, product: "ams", publicKey },
      { clientId: APO_ID, product: "apo", publicKey },
    ],
    now: () => NOW,
    assume: assumed,
    deliver: (request) => handler(request),
    ...more,
  });
  const quiet = { ...options, retries: 0, now: () => NOW };
  const antom = createAntomClient(quiet);
  const viewOf = (id: string): AgreementView => {
    const view = sandbox.agreements.find({ id });
    if (view === undefined) throw new Error("there is no such agreement");
    return view;
  };
  /** Asked for, and not decided. */
  const asked = async (request: ReturnType<typeof consultRequest> & Record<string, unknown> = consultRequest()) => {
    const outcome = await antom.consult(request);
    return { request, outcome, view: viewOf(request.authState) };
  };
  /** The code that comes back with a buyer who agrees, once everybody was told: notifications under way at once have no order. */
  const agreed = async (request = consultRequest()): Promise<{ code: string; ref: string; wallet: string }> => {
    const { view } = await asked(request);
    const decision = sandbox.agreements.agree(view.ref);
    if (decision.state !== "taken") throw new Error(decision.state);
    await sandbox.settled();
    const code = new URL(decision.returnUrl ?? "").searchParams.get("authCode") ?? "";
    return { code, ref: view.ref, wallet: view.wallet };
  };
  const apply = (code: string, customerBelongsTo = "DANA", client = antom) =>
    client.applyToken({ grantType: "AUTHORIZATION_CODE", customerBelongsTo, authCode: code });
  const refresh = (refreshToken: string, customerBelongsTo = "DANA") =>
    antom.applyToken({ grantType: "REFRESH_TOKEN", customerBelongsTo, refreshToken });
  /** The tokens of an agreement that a buyer has just made. */
  const granted = async () => {
    const { code, ref } = await agreed();
    const outcome = await apply(code);
    if (outcome.next !== "proceed") throw new Error(outcome.result.resultCode);
    await sandbox.settled();
    return { ref, code, accessToken: outcome.data.accessToken, refreshToken: outcome.data.refreshToken ?? "", data: outcome.data };
  };
  return {
    sandbox,
    antom,
    other: createAntomClient({ ...quiet, clientId: LIVE_ID }),
    heard,
    viewOf,
    asked,
    agreed,
    apply,
    refresh,
    granted,
  };
}

const codeOf = (outcome: { result: { resultCode: string } }): string => outcome.result.resultCode;

describe("the whole way", () => {
  test("from consult over the wallet's page to the token, and to its end", async () => {
    const { sandbox, antom, heard, asked, apply, viewOf } = await bench();
    const { request, outcome, view } = await asked();
    expect(outcome).toMatchObject({ next: "redirect", urls: { normal: `http://127.0.0.1/wallet/${view.ref}` } });
    expect(view).toMatchObject({ kind: "consult", phase: "asked", wallet: "DANA", scopes: ["AGREEMENT_PAY"] });
    expect(view.expiresAt).toBe(NOW + 15 * MINUTE_MS);
    const page = await sandbox.fetch(
      new Request(outcome.next === "redirect" ? (outcome.urls.normal ?? "") : "", {
        method: "POST",
        body: new URLSearchParams({ choice: "agree" }),
      }),
    );
    const back = new URL(page.headers.get("location") ?? "");
    expect(`${back.origin}${back.pathname}`).toBe(request.authRedirectUrl);
    expect([...back.searchParams.keys()]).toEqual(["authCode", "authState"]);
    expect(back.searchParams.get("authState")).toBe(request.authState);
    const code = back.searchParams.get("authCode") ?? "";
    await sandbox.settled();
    expect(viewOf(request.authState)).toMatchObject({ phase: "agreed", expiresAt: NOW + 10 * MINUTE_MS, walletPage: undefined });
    const applied = await apply(code);
    if (applied.next !== "proceed") throw new Error(applied.next);
    const { accessToken, refreshToken = "", ...times } = applied.data;
    expect(times).toMatchObject({
      accessTokenExpiryTime: new Date(NOW + YEAR_MS).toISOString().replace(".000Z", "+00:00"),
      refreshTokenExpiryTime: new Date(NOW + 2 * YEAR_MS).toISOString().replace(".000Z", "+00:00"),
      userLoginId: "b***@example.com",
    });
    for (const token of [accessToken, refreshToken]) expect(token).toMatch(/^2[89][\w-]{48}$/);
    await sandbox.settled();
    expect(viewOf(request.authState)).toMatchObject({ phase: "active", expiresAt: NOW + YEAR_MS, walletPage: `/wallet/${view.ref}` });
    expect(await antom.revoke({ accessToken })).toMatchObject({ next: "proceed", final: true });
    expect(viewOf(request.authState)).toMatchObject({ phase: "revoked", endedAt: NOW, expiresAt: undefined });
    await sandbox.settled();
    const { authState } = request;
    expect(heard).toMatchObject([
      { next: "proceed", body: { authorizationNotifyType: "AUTHCODE_CREATED", authState, authCode: code } },
      { next: "proceed", body: { authorizationNotifyType: "TOKEN_CREATED", authState, accessToken } },
      { next: "stop", body: { authorizationNotifyType: "TOKEN_CANCELED", accessToken } },
    ]);
    expect(sandbox.notifications.list().every(({ state }) => state === "acknowledged")).toBe(true);
  });

  test("a buyer who refuses goes back without a code, and nobody is notified", async () => {
    const { sandbox, heard, asked, viewOf } = await bench();
    const { request, view } = await asked();
    const decision = sandbox.agreements.refuse(view.ref);
    expect(decision).toMatchObject({ state: "taken", agreement: { phase: "refused" } });
    expect(decision).toHaveProperty("returnUrl", `${request.authRedirectUrl}?authState=${request.authState}`);
    expect(sandbox.agreements.agree(view.ref)).toMatchObject({ state: "closed" });
    expect(viewOf(request.authState).phase).toBe("refused");
    await sandbox.settled();
    expect(heard).toEqual([]);
  });

  test("a buyer who ends it in the wallet: the merchant is told why, and the token is void", async () => {
    const { sandbox, antom, heard, granted } = await bench();
    const { ref, accessToken, refreshToken } = await granted();
    expect(sandbox.agreements.cancel(ref)).toMatchObject({ state: "taken", agreement: { phase: "revoked" } });
    expect(sandbox.agreements.cancel(ref)).toMatchObject({ state: "closed" });
    await sandbox.settled();
    expect(heard.at(-1)?.body).toMatchObject({ authorizationNotifyType: "TOKEN_CANCELED", accessToken, reason: expect.any(String) });
    expect(codeOf(await antom.applyToken({ grantType: "REFRESH_TOKEN", customerBelongsTo: "DANA", refreshToken }))).toBe("PARAM_ILLEGAL");
  });

  test.each<[string, Record<string, unknown>, string[]]>([
    ["WEB", {}, ["normalUrl"]],
    ["WAP", { osType: "IOS" }, ["normalUrl", "schemeUrl", "applinkUrl", "appIdentifier"]],
    ["APP", { osType: "ANDROID" }, ["schemeUrl", "applinkUrl", "appIdentifier"]],
    ["app", { osType: "ANDROID" }, ["schemeUrl", "applinkUrl", "appIdentifier"]],
    ["MINI_APP", { osType: "ANDROID" }, ["schemeUrl", "applinkUrl"]],
  ])("for a terminal %s there is what opens the wallet there", async (terminalType, more, fields) => {
    const { asked } = await bench();
    const { outcome, view } = await asked({ ...consultRequest(), terminalType, ...more });
    if (outcome.next !== "redirect") throw new Error(outcome.next);
    const { result: _, ...addresses } = outcome.data;
    expect(Object.keys(addresses)).toEqual(fields);
    const [page] = [outcome.data.normalUrl ?? outcome.data.applinkUrl];
    expect(page).toBe(`http://127.0.0.1/wallet/${view.ref}`);
  });

  test("each call asks anew: its address is good for one authorization", async () => {
    const { sandbox, antom, asked } = await bench();
    const { request, view } = await asked();
    await antom.consult(request);
    expect(sandbox.agreements.list()).toHaveLength(2);
    expect(sandbox.agreements.find({ id: request.authState, clientId: SANDBOX_ID })?.ref).not.toBe(view.ref);
    expect(sandbox.agreements.find({ id: request.authState, clientId: LIVE_ID })).toBeUndefined();
  });

  test("notifications go where the request says, and name the secondary merchant", async () => {
    const { sandbox, heard, asked } = await bench();
    const { view } = await asked({ ...consultRequest(), authNotifyUrl: "https://other.example/notify", authClientId: "shop-17" });
    sandbox.agreements.agree(view.ref);
    await sandbox.settled();
    expect(sandbox.notifications.list()).toMatchObject([{ url: "https://other.example/notify" }]);
    expect(heard).toMatchObject([{ body: { authClientId: "shop-17" } }]);
  });

  test("without an address nobody is notified", async () => {
    const { sandbox, other } = await bench();
    const request = consultRequest();
    await other.consult(request);
    sandbox.agreements.agree(sandbox.agreements.find({ id: request.authState })?.ref ?? "");
    await sandbox.settled();
    expect(sandbox.notifications.list()).toEqual([]);
  });

  test("the login id is for whoever may take payments", async () => {
    const { sandbox, heard, agreed, apply } = await bench();
    const { code } = await agreed({ ...consultRequest(), scopes: ["BASE_USER_INFO"] });
    expect((await apply(code)).data).not.toHaveProperty("userLoginId");
    await sandbox.settled();
    for (const { body } of heard) expect(body).not.toHaveProperty("userLoginId");
  });
});

describe("the way back", () => {
  test.each([
    ["https://merchant.example/done", "https://merchant.example/done?"],
    ["https://merchant.example/done?shop=a%20b&x", "https://merchant.example/done?shop=a%20b&x&"],
    ["https://merchant.example/done#part", "https://merchant.example/done?"],
    ["shop-app://wallet", "shop-app://wallet?"],
  ])("%s: what the merchant named stays as it was", async (authRedirectUrl, start) => {
    const { sandbox, asked } = await bench();
    const { view } = await asked(consultRequest("a b&c=d", authRedirectUrl));
    const decision = sandbox.agreements.agree(view.ref);
    const address = decision.state === "taken" ? (decision.returnUrl ?? "") : "";
    expect(address.startsWith(`${start}authCode=`)).toBe(true);
    expect(new URL(address).searchParams.get("authState")).toBe("a b&c=d");
    expect(new URL(address).hash).toBe(new URL(authRedirectUrl).hash);
  });

  test("an address that is no whole URL stays as it is", async () => {
    const { sandbox, asked } = await bench();
    const { view } = await asked(consultRequest("state", "www.merchant.example/done"));
    expect(sandbox.agreements.agree(view.ref)).toMatchObject({ returnUrl: "www.merchant.example/done" });
  });
});

describe("applyToken refuses", () => {
  test("a code that nobody gave out, that is spent, that is another merchant's or of another wallet", async () => {
    const { agreed, apply, other } = await bench();
    const { code } = await agreed();
    expect(codeOf(await apply("none"))).toBe("PARAM_ILLEGAL");
    expect(codeOf(await apply(code, "GCASH"))).toBe("PARAM_ILLEGAL");
    expect(codeOf(await apply(code, "DANA", other))).toBe("PARAM_ILLEGAL");
    expect(codeOf(await apply(code))).toBe("SUCCESS");
    expect(codeOf(await apply(code))).toBe("PARAM_ILLEGAL");
  });

  test("a code whose time is up", async () => {
    const { sandbox, agreed, apply } = await bench();
    const first = await agreed();
    await sandbox.clock.advance(10 * MINUTE_MS - 1);
    expect(codeOf(await apply(first.code))).toBe("SUCCESS");
    const second = await agreed();
    await sandbox.clock.advance(10 * MINUTE_MS);
    expect(codeOf(await apply(second.code))).toBe("PARAM_ILLEGAL");
    expect(sandbox.agreements.get(second.ref)).toMatchObject({ phase: "expired" });
  });

  test("a refresh token that was used, whose time is up, or of another wallet", async () => {
    const { sandbox, granted, refresh } = await bench();
    const { refreshToken } = await granted();
    expect(codeOf(await refresh("none"))).toBe("PARAM_ILLEGAL");
    expect(codeOf(await refresh(refreshToken, "GCASH"))).toBe("PARAM_ILLEGAL");
    const next = await refresh(refreshToken);
    expect(codeOf(next)).toBe("SUCCESS");
    expect(codeOf(await refresh(refreshToken))).toBe("PARAM_ILLEGAL");
    await sandbox.clock.advance(2 * YEAR_MS);
    expect(codeOf(await refresh(next.next === "proceed" ? (next.data.refreshToken ?? "") : ""))).toBe("PARAM_ILLEGAL");
  });

  test("with the code for OAuth, where that is assumed", async () => {
    const { apply } = await bench({ refusedGrants: "oauthFailed" });
    expect(await apply("none")).toMatchObject({ next: "contactSupport", result: { resultCode: "OAUTH_FAILED" } });
  });

  test("all but one of several calls with one code at once", async () => {
    const { sandbox, heard, agreed, apply } = await bench();
    const { code } = await agreed();
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => apply(code)));
    expect(outcomes.map(codeOf).toSorted()).toEqual([...Array(7).fill("PARAM_ILLEGAL"), "SUCCESS"]);
    await sandbox.settled();
    expect(heard.map(({ body }) => body["authorizationNotifyType"])).toEqual(["AUTHCODE_CREATED", "TOKEN_CREATED"]);
  });
});

describe("revoke", () => {
  test("again succeeds, and notifies once", async () => {
    const { sandbox, antom, heard, granted } = await bench();
    const { accessToken } = await granted();
    expect(codeOf(await antom.revoke({ accessToken }))).toBe("SUCCESS");
    expect(codeOf(await antom.revoke({ accessToken }))).toBe("SUCCESS");
    await sandbox.settled();
    expect(heard.filter(({ body }) => body["authorizationNotifyType"] === "TOKEN_CANCELED")).toHaveLength(1);
  });

  test("refuses a token that nobody gave out, another merchant's, and one whose time is up", async () => {
    const { sandbox, antom, other, granted } = await bench();
    const { accessToken } = await granted();
    expect(codeOf(await antom.revoke({ accessToken: "none" }))).toBe("INVALID_ACCESS_TOKEN");
    expect(codeOf(await other.revoke({ accessToken }))).toBe("INVALID_ACCESS_TOKEN");
    await sandbox.clock.advance(YEAR_MS);
    expect(codeOf(await antom.revoke({ accessToken }))).toBe("INVALID_ACCESS_TOKEN");
  });

  test("ends the refresh token with the access token", async () => {
    const { antom, granted, refresh } = await bench();
    const { accessToken, refreshToken } = await granted();
    await antom.revoke({ accessToken });
    expect(codeOf(await refresh(refreshToken))).toBe("PARAM_ILLEGAL");
  });
});

describe("a session of the client-side SDK", () => {
  test("ends with a token by notification, and the buyer back at the bare address", async () => {
    const { sandbox, antom, heard, viewOf } = await bench();
    const request = { ...paymentRequest("state-17"), agreementInfo: { authState: "state-17", userLoginId: "ada@example.com" } };
    const outcome = await antom.createPaymentSession(request);
    if (outcome.next !== "proceed") throw new Error(outcome.next);
    const view = viewOf("state-17");
    const parts = outcome.data.paymentSessionData.split("&&");
    expect(parts.map((part) => part.length).slice(0, 3)).toEqual([88, 2, 3]);
    expect(parts.slice(1, 3)).toEqual(["SG", "111"]);
    expect(JSON.parse(atob(parts[3] ?? ""))).toEqual({ sandbox: { walletPage: `http://127.0.0.1/wallet/${view.ref}` } });
    expect(outcome.data.paymentSessionId).toHaveLength(64);
    expect(Date.parse(outcome.data.paymentSessionExpiryTime)).toBe(NOW + 60 * MINUTE_MS);
    expect(view).toMatchObject({ kind: "session", phase: "asked", scopes: ["AGREEMENT_PAYMENT"], expiresAt: NOW + 60 * MINUTE_MS });
    expect(sandbox.agreements.agree(view.ref)).toMatchObject({
      state: "taken",
      agreement: { phase: "active" },
      returnUrl: request.paymentRedirectUrl,
    });
    await sandbox.settled();
    expect(heard).toMatchObject([
      { next: "proceed", body: { authorizationNotifyType: "TOKEN_CREATED", authState: "state-17", userLoginId: "a***@example.com" } },
    ]);
    const accessToken = String(heard[0]?.body["accessToken"]);
    expect(codeOf(await antom.revoke({ accessToken }))).toBe("SUCCESS");
  });

  test("masks a phone number, and ends refused without a word", async () => {
    const { sandbox, antom, heard, viewOf } = await bench();
    await antom.createPaymentSession({ ...paymentRequest("one"), agreementInfo: { authState: "one", userLoginId: "6561234567" } });
    sandbox.agreements.agree(viewOf("one").ref);
    await sandbox.settled();
    expect(heard[0]?.body["userLoginId"]).toBe("6***");
    const request = paymentRequest("two");
    await antom.createPaymentSession(request);
    expect(sandbox.agreements.refuse(viewOf("two").ref)).toMatchObject({ state: "taken", returnUrl: request.paymentRedirectUrl });
    await sandbox.settled();
    expect(heard).toHaveLength(1);
  });

  test("expires after an hour", async () => {
    const { sandbox, antom, viewOf } = await bench();
    await antom.createPaymentSession(paymentRequest("late"));
    const { ref } = viewOf("late");
    await sandbox.clock.advance("1h");
    expect(sandbox.agreements.agree(ref)).toMatchObject({ state: "closed", agreement: { phase: "expired" } });
  });

  const renewal = (accessToken: string, isUpdateAsset = "true", paymentMethodType = "DANA") => ({
    ...paymentRequest("renewal"),
    paymentMethod: { paymentMethodType, paymentMethodMetadata: { isUpdateAsset, accessToken } },
  });

  test("renews an agreement, also one whose token has expired: its old token is void once the buyer agrees", async () => {
    const { sandbox, antom, heard, viewOf, granted } = await bench();
    const { ref, accessToken } = await granted();
    await sandbox.clock.advance(YEAR_MS);
    expect(codeOf(await antom.createPaymentSession(renewal(accessToken)))).toBe("SUCCESS");
    expect(sandbox.agreements.get(ref)?.phase).toBe("active");
    sandbox.agreements.agree(viewOf("renewal").ref);
    expect(sandbox.agreements.get(ref)?.phase).toBe("revoked");
    await sandbox.settled();
    const types = heard.map(({ body }) => body["authorizationNotifyType"]);
    expect(types).toEqual(["AUTHCODE_CREATED", "TOKEN_CREATED", "TOKEN_CREATED"]);
    const renewed = String(heard[2]?.body["accessToken"]);
    expect(renewed).not.toBe(accessToken);
    expect(codeOf(await antom.revoke({ accessToken: renewed }))).toBe("SUCCESS");
  });

  test("renews nothing by a token that nobody gave out, that was revoked, or of another wallet", async () => {
    const { antom, granted } = await bench();
    const { accessToken } = await granted();
    expect(codeOf(await antom.createPaymentSession(renewal("")))).toBe("PARAM_ILLEGAL");
    expect(codeOf(await antom.createPaymentSession(renewal("none")))).toBe("PARAM_ILLEGAL");
    expect(codeOf(await antom.createPaymentSession(renewal(accessToken, "true", "GCASH")))).toBe("PARAM_ILLEGAL");
    await antom.revoke({ accessToken });
    expect(codeOf(await antom.createPaymentSession(renewal(accessToken)))).toBe("PARAM_ILLEGAL");
    expect(codeOf(await antom.createPaymentSession(renewal("none", "false")))).toBe("SUCCESS");
  });
});

describe("the contract's own examples are good for anybody", () => {
  test("a code and a refresh token, as often as somebody tries, each time with tokens of their own", async () => {
    const { antom, apply, refresh } = await bench();
    const outcomes = [
      await apply("example-authorization-code", "GCASH"),
      await apply("example-authorization-code"),
      await refresh("example-refresh-token"),
    ];
    const tokens = outcomes.map((outcome) => (outcome.next === "proceed" ? outcome.data.accessToken : outcome.next));
    expect(new Set(tokens).size).toBe(3);
    for (const accessToken of tokens) expect(codeOf(await antom.revoke({ accessToken }))).toBe("SUCCESS");
  });

  test("an access token: revoked, and good again", async () => {
    const { antom, other } = await bench();
    for (const client of [antom, antom, other])
      expect(codeOf(await client.revoke({ accessToken: "example-access-token" }))).toBe("SUCCESS");
  });
});

describe("an order", () => {
  test("executed hides a success: the code is spent, and the token comes by notification", async () => {
    const { sandbox, heard, agreed, apply } = await bench();
    const { code, ref } = await agreed();
    sandbox.answerNext("applyToken", "UNKNOWN_EXCEPTION", { executed: true });
    expect(await apply(code)).toMatchObject({ next: "retrySameRequest", maybeExecuted: true, final: false });
    expect(sandbox.agreements.get(ref)?.phase).toBe("active");
    expect(codeOf(await apply(code))).toBe("PARAM_ILLEGAL");
    await sandbox.settled();
    expect(heard.at(-1)?.body).toMatchObject({ authorizationNotifyType: "TOKEN_CREATED" });
  });

  test("that is only said changes nothing", async () => {
    const { sandbox, antom, agreed, apply, granted, asked } = await bench();
    const { code } = await agreed();
    sandbox.answerNext("applyToken", "USER_STATUS_ABNORMAL");
    expect(codeOf(await apply(code))).toBe("USER_STATUS_ABNORMAL");
    expect(codeOf(await apply(code))).toBe("SUCCESS");
    const { accessToken, ref } = await granted();
    sandbox.answerNext("revoke", "UNKNOWN_EXCEPTION");
    expect(await antom.revoke({ accessToken })).toMatchObject({ next: "retrySameRequest" });
    expect(sandbox.agreements.get(ref)?.phase).toBe("active");
    sandbox.answerNext("revoke", "UNKNOWN_EXCEPTION", { executed: true });
    await antom.revoke({ accessToken });
    expect(sandbox.agreements.get(ref)?.phase).toBe("revoked");
    const before = sandbox.agreements.list().length;
    sandbox.answerNext("consult", "NO_PAY_OPTIONS");
    await antom.consult(consultRequest());
    expect(sandbox.agreements.list()).toHaveLength(before);
    sandbox.failNext("consult", "dropAfter");
    await expect(asked()).rejects.toMatchObject({ maybeExecuted: true });
    expect(sandbox.agreements.list()).toHaveLength(before + 1);
  });
});

describe("assumed otherwise", () => {
  test("a page, a code and tokens live as long as they are told", async () => {
    const lives = {
      walletPageLifetimeMs: 1_000,
      authCodeLifetimeMs: 2_000,
      accessTokenLifetimeMs: 3_000,
      refreshTokenLifetimeMs: 4_000,
    };
    const { sandbox, antom, asked, agreed, apply, granted, refresh } = await bench(lives);
    const { view } = await asked();
    await sandbox.clock.advance(1_000);
    expect(sandbox.agreements.get(view.ref)?.phase).toBe("expired");
    const { code } = await agreed();
    await sandbox.clock.advance(2_000);
    expect(codeOf(await apply(code))).toBe("PARAM_ILLEGAL");
    const { accessToken, refreshToken } = await granted();
    await sandbox.clock.advance(3_000);
    expect(codeOf(await antom.revoke({ accessToken }))).toBe("INVALID_ACCESS_TOKEN");
    expect(codeOf(await refresh(refreshToken))).toBe("SUCCESS");
    const late = await granted();
    await sandbox.clock.advance(4_000);
    expect(codeOf(await refresh(late.refreshToken))).toBe("PARAM_ILLEGAL");
  });

  test("a spent code answers with the same tokens", async () => {
    const { granted, apply } = await bench({ spentCodes: "sameTokens" });
    const { code, data } = await granted();
    expect((await apply(code)).data).toEqual(data);
  });

  test("a refresh leaves the old tokens good", async () => {
    const { antom, granted, refresh } = await bench({ refreshedTokens: "kept" });
    const { accessToken, refreshToken } = await granted();
    expect(codeOf(await refresh(refreshToken))).toBe("SUCCESS");
    expect(codeOf(await refresh(refreshToken))).toBe("SUCCESS");
    expect(codeOf(await antom.revoke({ accessToken }))).toBe("SUCCESS");
    expect(codeOf(await refresh(refreshToken))).toBe("PARAM_ILLEGAL");
  });

  test("an agreement that another renewed stays active", async () => {
    const { sandbox, antom, granted, viewOf } = await bench({ refreshedTokens: "kept" });
    const { ref, accessToken } = await granted();
    const paymentMethod = { paymentMethodType: "DANA", paymentMethodMetadata: { isUpdateAsset: "true", accessToken } };
    await antom.createPaymentSession({ ...paymentRequest("renewal"), paymentMethod });
    sandbox.agreements.agree(viewOf("renewal").ref);
    expect(sandbox.agreements.get(ref)?.phase).toBe("active");
  });

  test("to revoke again is refused", async () => {
    const { antom, granted } = await bench({ repeatedRevocations: "refused" });
    const { accessToken } = await granted();
    expect(codeOf(await antom.revoke({ accessToken }))).toBe("SUCCESS");
    expect(codeOf(await antom.revoke({ accessToken }))).toBe("INVALID_ACCESS_TOKEN");
  });

  test("a session ends with a code", async () => {
    const { sandbox, antom, heard, viewOf, apply } = await bench({ sessionGrant: "code" });
    await antom.createPaymentSession(paymentRequest("coded"));
    const decision = sandbox.agreements.agree(viewOf("coded").ref);
    const query = new URL(decision.state === "taken" ? (decision.returnUrl ?? "") : "").searchParams;
    expect(query.get("authState")).toBe("coded");
    expect(codeOf(await apply(query.get("authCode") ?? ""))).toBe("SUCCESS");
    await sandbox.settled();
    expect(heard.map(({ body }) => body["authorizationNotifyType"])).toContain("AUTHCODE_CREATED");
  });

  test("a refusal comes with an empty code", async () => {
    const { sandbox, asked } = await bench({ refusedReturn: "emptyCode" });
    const { request, view } = await asked();
    expect(sandbox.agreements.refuse(view.ref)).toMatchObject({
      returnUrl: `${request.authRedirectUrl}?authCode=&authState=${request.authState}`,
    });
  });

  test("what an answer tells is not notified as well", async () => {
    const { sandbox, antom, heard, granted } = await bench({ notifiedResults: "pendingOnly" });
    const { accessToken } = await granted();
    await antom.revoke({ accessToken });
    await sandbox.settled();
    expect(heard.map(({ body }) => body["authorizationNotifyType"])).toEqual(["AUTHCODE_CREATED", "TOKEN_CANCELED"]);
  });
});

test("every notification is as the contract has it", async () => {
  const delivered: unknown[] = [];
  const { sandbox, antom, granted } = await bench(
    {},
    {
      deliver: async (request) => {
        delivered.push(await request.json());
        return new Response();
      },
    },
  );
  const { ref } = await granted();
  sandbox.agreements.cancel(ref);
  await antom.revoke({ accessToken: (await granted()).accessToken });
  await sandbox.settled();
  expect(delivered).toHaveLength(6);
  for (const body of delivered) expect(notificationFaultsOf("ams", "notifyAuthorization", body)).toEqual([]);
  const withCode = delivered.find((body) => Object.hasOwn(body as object, "authCode")) as object;
  expect(notificationFaultsOf("ams", "notifyAuthorization", { ...withCode, authCode: undefined })).not.toEqual([]);
  const schema = products.ams.notifications["notifyAuthorization"]?.response ?? [];
  expect(schema.length).toBe(3);
});

test("a change is told, until nobody listens any more", async () => {
  const { sandbox, asked } = await bench();
  const phases: string[] = [];
  const stop = sandbox.agreements.subscribe(({ phase }) => phases.push(phase));
  const { view } = await asked();
  sandbox.agreements.agree(view.ref);
  await sandbox.clock.advance("10m");
  stop();
  await asked();
  expect(phases).toEqual(["asked", "agreed", "expired"]);
});

test("at the limit the oldest goes, with its page, its code and its tokens", async () => {
  const { sandbox, antom, agreed, granted, apply, refresh, asked } = await bench({}, { limits: { agreements: 2 } });
  const { accessToken, refreshToken, ref } = await granted();
  const second = await agreed();
  await asked();
  expect(sandbox.agreements.get(ref)).toBeUndefined();
  expect(sandbox.agreements.agree(ref)).toEqual({ state: "unknown" });
  expect(codeOf(await antom.revoke({ accessToken }))).toBe("INVALID_ACCESS_TOKEN");
  expect(codeOf(await refresh(refreshToken))).toBe("PARAM_ILLEGAL");
  await asked();
  expect(codeOf(await apply(second.code))).toBe("PARAM_ILLEGAL");
  expect(sandbox.agreements.list()).toHaveLength(2);
});

test("no code, token, state or login id is in anything that may be seen", async () => {
  const { sandbox, antom, heard, granted, viewOf } = await bench();
  const { ref, code, accessToken, refreshToken } = await granted();
  const state = "planted-state-of-the-test";
  await antom.createPaymentSession({ ...paymentRequest(state), agreementInfo: { authState: state, userLoginId: "planted@example.com" } });
  const session = viewOf(state).ref;
  sandbox.agreements.agree(session);
  await antom.revoke({ accessToken });
  await sandbox.settled();
  const secrets = { code, accessToken, refreshToken, state, login: "planted@example.com", given: String(heard[2]?.body["accessToken"]) };
  expect(secrets.given).toMatch(/^28/);
  const views = JSON.stringify(sandbox.agreements.list());
  expect(tracesIn(views, secrets)).toEqual([]);
  const seen = JSON.stringify([sandbox.exchanges.list(), sandbox.notifications.list(), sandbox.findings]);
  expect(tracesIn(seen, { ...secrets, ref, session })).toEqual([]);
});

/** What may happen to the agreements of a sandbox, in any order. */
const EVENTS = fc.array(
  fc.oneof(
    {
      weight: 2,
      arbitrary: fc.record({ do: fc.constant("ask" as const), kind: fc.constantFrom("consult" as const, "session" as const) }),
    },
    {
      weight: 12,
      arbitrary: fc.record({
        do: fc.constantFrom(
          "agree" as const,
          "agree" as const,
          "refuse" as const,
          "applyCode" as const,
          "refresh" as const,
          "revoke" as const,
        ),
        which: fc.nat(1_000),
        isForeign: fc.constantFrom(false, false, false, true),
      }),
    },
    { weight: 2, arbitrary: fc.record({ do: fc.constant("wait" as const), ms: fc.integer({ min: 1, max: 40 }) }) },
  ),
  { minLength: 60, maxLength: 120 },
);
const LIVES = {
  sessionLifetimeMs: 50,
  walletPageLifetimeMs: 30,
  authCodeLifetimeMs: 20,
  accessTokenLifetimeMs: 70,
  refreshTokenLifetimeMs: 100,
};

/** What is known of an agreement from the outside: told apart from the code under test by never asking it. */
interface Remembered {
  readonly kind: "consult" | "session";
  readonly askedAt: number;
  decidedAt?: number;
  isAgreed?: boolean;
  code?: string;
  isSpent?: boolean;
  isOver?: boolean;
  tokens?: { readonly pair: AgreementTokens; readonly at: number };
}

test("whatever happens in whatever order: a token pays while it is active and no longer, a code is good once", async () => {
  const made = { tokens: 0, news: 0 };
  await fc.assert(
    fc.asyncProperty(EVENTS, async (events) => {
      const clock = createClock({ source: () => NOW, speed: 1 });
      const news: string[] = [];
      const agreements = createAgreements({
        clock,
        limit: 1_000,
        assumed: assume(LIVES),
        secret,
        onNews: ({ ref }, type) => news.push(`${ref} ${type}`),
      });
      const known = new Map<string, Remembered>();
      const issued: { readonly access: string; readonly ref: string }[] = [];
      const expected: string[] = [];
      const applicant = { clientId: "mine", entry: products.ams, wallet: "DANA" };
      const foreign = { ...applicant, clientId: "other" };
      const age = (since: number | undefined): number => (since === undefined ? 0 : clock.now() - since);
      const took = (ref: string, memory: Remembered, granted: Granted | undefined): void => {
        if (granted === undefined) return;
        memory.tokens = { pair: granted.tokens, at: clock.now() };
        issued.push({ access: granted.tokens.access, ref });
      };
      for (const event of events) {
        if (event.do === "wait") {
          await clock.advance(event.ms);
        } else if (event.do === "ask") {
          const { ref } = agreements.ask({
            ...applicant,
            kind: event.kind,
            authState: "state",
            scopes: ["AGREEMENT_PAY"],
            returnUrl: undefined,
            notificationUrl: undefined,
            authClientId: undefined,
            userLoginId: "b***",
            renews: undefined,
          });
          known.set(ref, { kind: event.kind, askedAt: clock.now() });
        } else {
          const [ref, memory] = [...known][event.which % known.size] ?? [];
          const agreement = agreements.ofRef(ref ?? "");
          if (ref === undefined || memory === undefined || agreement === undefined) continue;
          const isOpen =
            memory.decidedAt === undefined &&
            age(memory.askedAt) < (memory.kind === "session" ? LIVES.sessionLifetimeMs : LIVES.walletPageLifetimeMs);
          const who = event.isForeign ? foreign : applicant;
          const isMine = !event.isForeign;
          expect(agreement.phase === "asked").toBe(isOpen);
          if (event.do === "agree" && isOpen) {
            agreements.agree(agreement);
            memory.decidedAt = clock.now();
            memory.isAgreed = true;
            if (memory.kind === "consult") memory.code = agreement.code ?? "";
            else took(ref, memory, { agreement, tokens: agreement.tokens as AgreementTokens });
            expected.push(`${ref} ${memory.kind === "consult" ? "AUTHCODE_CREATED" : "TOKEN_CREATED"}`);
          } else if (event.do === "refuse" && isOpen) {
            agreements.refuse(agreement);
            memory.decidedAt = clock.now();
          } else if (event.do === "applyCode" && memory.code !== undefined) {
            const isGood = isMine && memory.isSpent !== true && age(memory.decidedAt) < LIVES.authCodeLifetimeMs;
            const granted = agreements.applyCode(who, memory.code);
            expect(granted !== undefined).toBe(isGood);
            if (isGood) {
              memory.isSpent = true;
              expected.push(`${ref} TOKEN_CREATED`);
            }
            took(ref, memory, granted);
          } else if (event.do === "refresh" && memory.tokens !== undefined) {
            const isGood = isMine && memory.isOver !== true && age(memory.tokens.at) < LIVES.refreshTokenLifetimeMs;
            const granted = agreements.applyRefresh(who, memory.tokens.pair.refresh);
            expect(granted !== undefined).toBe(isGood);
            took(ref, memory, granted);
          } else if (event.do === "revoke") {
            agreements.revoke(agreement);
            if (memory.tokens !== undefined && memory.isOver !== true) expected.push(`${ref} TOKEN_CANCELED`);
            if (memory.tokens !== undefined) memory.isOver = true;
          }
        }
        for (const { access, ref } of issued) {
          const memory = known.get(ref);
          const isLatest = memory?.tokens?.pair.access === access;
          const pays = isLatest && memory?.isOver !== true && age(memory?.tokens?.at) < LIVES.accessTokenLifetimeMs;
          expect(agreements.ofAccessToken("mine", access)?.state === "active").toBe(pays);
          expect(agreements.ofAccessToken("other", access)).toBeUndefined();
        }
      }
      expect(new Set(issued.map(({ access }) => access)).size).toBe(issued.length);
      expect(news).toEqual(expected);
      made.tokens += issued.length;
      made.news += news.length;
    }),
    { numRuns: 300 },
  );
  // Or else nothing was tried.
  expect(made.tokens).toBeGreaterThan(300);
  expect(made.news).toBeGreaterThan(600);
});

test("100,000 agreements leave no more behind than the limit: no state, no expiry", () => {
  const clock = createClock({ source: () => NOW, speed: 1 });
  const agreements = createAgreements({ clock, limit: 1_000, assumed: assume(), secret, onNews: () => {} });
  const start = {
    clientId: "mine",
    entry: products.ams,
    kind: "consult",
    authState: "state",
    wallet: "DANA",
    scopes: [],
    returnUrl: undefined,
    notificationUrl: undefined,
    authClientId: undefined,
    userLoginId: "b***",
    renews: undefined,
  } as const;
  for (let index = 0; index < 100_000; index++) {
    const agreement = agreements.ask(start);
    if (index % 3 === 0) agreements.agree(agreement);
    if (index % 6 === 0) agreements.applyCode(start, agreement.code ?? "");
  }
  expect(agreements.list()).toHaveLength(1_000);
  expect(clock.waiting).toBeLessThanOrEqual(1_000);
});
