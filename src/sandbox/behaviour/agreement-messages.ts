/** What answers, addresses and notifications say of an agreement. */
import type { Assumptions } from "../assumptions.ts";
import type { Agreement, AgreementNews, Granted } from "./agreements.ts";
import { type Answer, answerOf, isoTime } from "./behaviour.ts";

/** The notification that tells what became of an agreement. */
export const AUTHORIZATION_NOTIFICATION = "notifyAuthorization";

/** The page on which the buyer decides, and on which he can end what he agreed to. */
export function walletPageOf({ ref }: Pick<Agreement, "ref">): string {
  return `/wallet/${ref}`;
}

// No app of a wallet's is at hand; whoever tests an app can have it open the page instead.
const APP = "com.example.sandbox.wallet";

/** By which addresses the buyer is asked: a page for a browser, an app for an app, both for a browser on a phone. */
export function addressesOf(agreement: Agreement, origin: string, terminalType: string): object {
  const page = `${origin}${walletPageOf(agreement)}`;
  const app = { schemeUrl: `antom-sandbox-wallet://authorize/${agreement.ref}`, applinkUrl: page };
  switch (terminalType.toUpperCase()) {
    case "APP":
      return { ...app, appIdentifier: APP };
    case "MINI_APP":
      return app;
    case "WAP":
      return { normalUrl: page, ...app, appIdentifier: APP };
    default:
      return { normalUrl: page };
  }
}

/** Where the buyer goes once he has decided: the merchant's page, told what he decided. With a code in it, it is a bearer link. */
export function returnAddressOf(agreement: Agreement, { refusedReturn }: Assumptions): string | undefined {
  const { kind, returnUrl, authState, code, phase } = agreement;
  // One that is no whole URL leads nowhere, whatever it says.
  if (returnUrl === undefined || !URL.canParse(returnUrl)) return returnUrl;
  if (code !== undefined) return withQuery(returnUrl, { authCode: code, authState });
  if (kind === "session" || phase !== "refused") return returnUrl;
  return withQuery(returnUrl, refusedReturn === "emptyCode" ? { authCode: "", authState } : { authState });
}

/** The address with more in its query; what was there stays as it was. */
function withQuery(address: string, fields: Readonly<Record<string, string>>): string {
  const url = new URL(address);
  url.search = `${url.search === "" ? "" : `${url.search}&`}${new URLSearchParams(fields)}`;
  return url.href;
}

/** What applyToken answers. */
export function tokenAnswerOf({ agreement, tokens }: Granted): Answer {
  const { access, accessExpiresAt, refresh, refreshExpiresAt } = tokens;
  return answerOf("S", "SUCCESS", "success.", {
    accessToken: access,
    accessTokenExpiryTime: isoTime(accessExpiresAt),
    refreshToken: refresh,
    refreshTokenExpiryTime: isoTime(refreshExpiresAt),
    ...loginOf(agreement),
  });
}

/** What a notification brings. */
export function notificationOfAgreement(agreement: Agreement, news: AgreementNews): Answer {
  const { authClientId, authState, code, tokens, reason } = agreement;
  const details = {
    AUTHCODE_CREATED: { authCode: code, authState },
    TOKEN_CREATED: { accessToken: tokens?.access, authState },
    TOKEN_CANCELED: { accessToken: tokens?.access, ...(reason === undefined ? {} : { reason }) },
  }[news];
  return answerOf("S", "SUCCESS", "success", {
    authorizationNotifyType: news,
    ...(authClientId === undefined ? {} : { authClientId }),
    ...details,
    ...loginOf(agreement),
  });
}

/** The buyer's id at the wallet, for a merchant who may take payments. */
function loginOf({ scopes, userLoginId }: Agreement): object {
  return scopes.some((scope) => scope === "AGREEMENT_PAY" || scope === "AGREEMENT_PAYMENT") ? { userLoginId } : {};
}
