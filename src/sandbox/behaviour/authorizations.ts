/** Agreements with wallets: asked for, turned into tokens, ended. */
import { addressesOf, tokenAnswerOf, walletPageOf } from "./agreement-messages.ts";
import { type Agreement, type Applicant, BUYER } from "./agreements.ts";
import {
  type Answer,
  answerOf,
  type Behaviour,
  isoTime,
  objectIn,
  type RequestBody,
  type Scene,
  sessionData,
  textIn,
} from "./behaviour.ts";

export const consult: Behaviour = (request, scene) => {
  const { agreements, clientId, entry, origin } = scene;
  const agreement = agreements.ask({
    clientId,
    entry,
    kind: "consult",
    authState: String(request["authState"]),
    wallet: String(request["customerBelongsTo"]),
    scopes: (request["scopes"] as readonly unknown[]).map(String),
    returnUrl: String(request["authRedirectUrl"]),
    // What the request says wins over the merchant's set-up.
    notificationUrl: textIn(request, "authNotifyUrl") ?? scene.notificationUrl,
    authClientId: textIn(request, "authClientId"),
    userLoginId: BUYER,
    renews: undefined,
  });
  return answerOf("S", "SUCCESS", "success.", addressesOf(agreement, origin, String(request["terminalType"])));
};

export const createPaymentSession: Behaviour = (request, scene) => {
  const { agreements, clientId, entry, notificationUrl, origin, now, secret, assumed } = scene;
  const method = objectIn(request, "paymentMethod");
  const info = objectIn(request, "agreementInfo");
  const wallet = String(method["paymentMethodType"]);
  const renewed = renewedIn(method, wallet, scene);
  if (renewed.refusal !== undefined) return renewed.refusal;
  const loginId = textIn(info, "userLoginId");
  const agreement = agreements.ask({
    clientId,
    entry,
    kind: "session",
    authState: String(info["authState"]),
    wallet,
    scopes: (request["scopes"] as readonly unknown[]).map(String),
    returnUrl: String(request["paymentRedirectUrl"]),
    notificationUrl,
    authClientId: undefined,
    userLoginId: loginId === undefined ? BUYER : masked(loginId),
    renews: renewed.agreement,
  });
  return answerOf("S", "SUCCESS", "success.", {
    // Opaque to the merchant; what stands in for the client-side SDK finds the wallet's page here.
    paymentSessionData: sessionData("111", secret, { sandbox: { walletPage: `${origin}${walletPageOf(agreement)}` } }),
    paymentSessionId: secret(48),
    paymentSessionExpiryTime: isoTime(now + assumed.sessionLifetimeMs),
  });
};

interface Renewed {
  readonly agreement?: Agreement | undefined;
  readonly refusal?: Answer;
}

/** The agreement that a session renews, or why it can't. An access token that has expired is what one renews. */
function renewedIn(method: RequestBody, wallet: string, { agreements, clientId }: Scene): Renewed {
  const details = objectIn(method, "paymentMethodMetadata");
  if (details["isUpdateAsset"] !== "true") return {};
  const grant = agreements.ofAccessToken(clientId, String(details["accessToken"]));
  if (grant !== undefined && grant.state !== "revoked" && (grant.wallet ?? wallet) === wallet) return { agreement: grant.agreement };
  const why = "/paymentMethod/paymentMethodMetadata/accessToken is none that this sandbox has given out for this wallet, or it was revoked";
  return { refusal: answerOf("F", "PARAM_ILLEGAL", why) };
}

/** Its first letter, and at which provider it is. */
function masked(loginId: string): string {
  const at = loginId.indexOf("@");
  return `${loginId.slice(0, 1)}***${at === -1 ? "" : loginId.slice(at)}`.slice(0, 64);
}

export const applyToken: Behaviour = (request, { agreements, clientId, entry, assumed }) => {
  const applicant: Applicant = { clientId, entry, wallet: String(request["customerBelongsTo"]) };
  const [field, granted] =
    request["grantType"] === "AUTHORIZATION_CODE"
      ? ["authCode", agreements.applyCode(applicant, String(request["authCode"]))]
      : ["refreshToken", agreements.applyRefresh(applicant, String(request["refreshToken"]))];
  if (granted !== undefined) return tokenAnswerOf(granted);
  const why = `/${field} is none that is good for this wallet: unknown, used, expired, or its agreement has ended`;
  return answerOf("F", assumed.refusedGrants === "oauthFailed" ? "OAUTH_FAILED" : "PARAM_ILLEGAL", why);
};

export const revoke: Behaviour = (request, { agreements, clientId, assumed }) => {
  const grant = agreements.ofAccessToken(clientId, String(request["accessToken"]));
  const isOver = grant?.state === "revoked" && assumed.repeatedRevocations === "refused";
  if (grant === undefined || grant.state === "expired" || isOver) {
    return answerOf("F", "INVALID_ACCESS_TOKEN", "The access token has expired, was revoked, or was never given out here.");
  }
  if (grant.agreement !== undefined) agreements.revoke(grant.agreement);
  return answerOf("S", "SUCCESS", "success.");
};
