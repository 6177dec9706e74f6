/** The way of an agreement: a buyer is asked, comes back with a code, the code gets tokens; those are renewed, and ended by either side. */
import { type AntomClient, type ApplyToken, isAntomError, type NotifyAuthorization, type Outcome } from "antom-client";
import type { Wallets, Way } from "./wallets.ts";

export interface BindingOptions {
  readonly antom: Pick<AntomClient, "consult" | "createPaymentSession" | "applyToken" | "revoke">;
  readonly wallets: Wallets;
  /** Where the buyer comes back. */
  readonly returnUrl: string;
}

/** How it goes on for a customer who was asked: at an address, or with the client-side SDK in a page of the shop's; or why it does not. */
type Begun = { readonly address: string } | { readonly sessionData: string } | { readonly reason: string };

export interface Binding {
  /** Asks a customer. */
  begin(customer: string, wallet: string, way: Way): Promise<Begun>;
  /** A browser is back, and says so. False where nothing is taken from it, because this customer has asked for nothing of the kind. */
  comeBack(customer: string, query: URLSearchParams): Promise<boolean>;
  learn(outcome: Outcome<NotifyAuthorization>): Promise<void>;
  /** Renews the tokens, where it is time. */
  renew(id: string): Promise<void>;
  /** Its customer ends it. */
  end(id: string): Promise<void>;
  /** Renews what is due, and ends what was to end. */
  keepUp(): Promise<void>;
}

export function createBinding({ antom, wallets, returnUrl }: BindingOptions): Binding {
  const ask = async (customer: string, wallet: string, way: Way) => {
    // Stored for this customer before anything is sent: whoever comes back is held against it.
    const authState = wallets.open(customer, wallet, way);
    const outcome =
      way === "consult"
        ? await antom.consult({
            customerBelongsTo: wallet,
            authRedirectUrl: returnUrl,
            scopes: ["AGREEMENT_PAY"],
            authState,
            terminalType: "WEB",
          })
        : await antom.createPaymentSession({
            productCode: "AGREEMENT_PAYMENT",
            agreementInfo: { authState },
            paymentMethod: { paymentMethodType: wallet },
            paymentRedirectUrl: returnUrl,
            scopes: ["AGREEMENT_PAYMENT"],
          });
    return { authState, outcome };
  };

  const learnTokens = (id: string, outcome: Outcome<ApplyToken>): void => {
    if (outcome.next === "proceed") {
      // Held already, by another record: a code can't have got it twice for two buyers.
      if (!wallets.keep(id, outcome.data)) wallets.fail(id, "HELD_ALREADY");
    } else if (outcome.final) {
      wallets.fail(id, outcome.result.resultCode);
    }
    // Else nobody knows what became of the code. `next` says retrySameRequest, and the client doesn't do that by itself: where the first call
    // has spent the code, the second is refused although there is a token. So the shop does what the contract names before it: it waits for
    // notifyAuthorization, which brings the token. Where that does not come, the buyer connects the wallet anew; from an agreement whose
    // token nobody holds nothing is taken.
  };

  /** Whether it is over at Antom. To ask that again is harmless. */
  const revoke = async (accessToken: string, reason: string): Promise<boolean> => {
    const { next, final, result } = await antom.revoke({ accessToken });
    const isOver = next === "proceed" || (final && result.resultCode === "INVALID_ACCESS_TOKEN");
    if (isOver) wallets.end(accessToken, reason);
    return isOver;
  };

  /** Antom names the binding that a token belongs to, and its word is signed. */
  const learnToken = async (authState: string, tokens: { accessToken: string; userLoginId?: string }): Promise<void> => {
    const record = wallets.ofState(authState);
    // Not ours, or from a time before these records.
    if (record === undefined || wallets.keep(record.id, tokens)) return;
    const holder = wallets.ofToken(tokens.accessToken);
    const isOld = record.state === "bound" || record.state === "ending" || record.state === "ended";
    if (holder === undefined ? isOld : holder.customer === record.customer) return;
    // The buyer of this binding never brought its code back: it was stolen on the way, and somebody else brings it, or has brought it in. From
    // here on he pays with nothing, whatever becomes of the call.
    if (holder !== undefined) wallets.beginEnd(holder.id, "NOT_YOURS");
    if (!(await revoke(tokens.accessToken, "NOT_YOURS"))) throw new Error("not revoked yet: to be delivered again");
  };

  const renew = async (id: string): Promise<void> => {
    const record = wallets.find(id);
    const refreshToken = wallets.takeRefresh(id);
    if (record === undefined || refreshToken === undefined) return;
    const request = { grantType: "REFRESH_TOKEN", customerBelongsTo: record.wallet, refreshToken } as const;
    const outcome = await answered(antom.applyToken(request), () => wallets.putBack(id, refreshToken));
    // Where it is not known whether the refresh token was spent, it is not sent again either: whoever sends a spent one looks like a thief.
    // The access token serves until it is refused; then the buyer connects the wallet anew.
    if (outcome?.next === "proceed") wallets.renew(id, outcome.data);
  };
  const end = async (id: string): Promise<void> => {
    wallets.beginEnd(id, "CUSTOMER");
    // A token that has run out can't be revoked, and the agreement would stay in the wallet.
    await renew(id);
    const accessToken = wallets.tokenToRevoke(id);
    if (accessToken !== undefined) await answered(revoke(accessToken, "CUSTOMER"));
  };

  return {
    begin: async (customer, wallet, way) => {
      const { authState, outcome } = await ask(customer, wallet, way);
      if (outcome.next === "proceed") return { sessionData: outcome.data.paymentSessionData };
      // For a terminal of type WEB it is this one.
      if (outcome.next === "redirect" && outcome.urls.normal !== undefined) return { address: outcome.urls.normal };
      const record = wallets.ofState(authState);
      if (record !== undefined && outcome.final) wallets.fail(record.id, outcome.result.resultCode);
      return { reason: outcome.result.resultCode };
    },
    comeBack: async (customer, query) => {
      const record = wallets.ofState(query.get("authState") ?? "");
      // Who is logged in here has to be the one who asked. Else a stranger could send this browser his own code, and its owner would pay from,
      // or save up in, a wallet that is not his; or send his own question to somebody else, and be given that one's wallet.
      if (record === undefined || record.customer !== customer) return false;
      const taken = wallets.take(record.id);
      if (taken !== "now") return taken === "before";
      const authCode = query.get("authCode") ?? "";
      if (authCode === "") {
        wallets.fail(record.id, "REFUSED");
        return true;
      }
      const request = { grantType: "AUTHORIZATION_CODE", customerBelongsTo: record.wallet, authCode } as const;
      const outcome = await answered(antom.applyToken(request), () => wallets.fail(record.id, "NOT_SENT"));
      if (outcome !== undefined) learnTokens(record.id, outcome);
      return true;
    },
    learn: async ({ next, data }) => {
      if (next === "proceed" && data.authorizationNotifyType === "TOKEN_CREATED") await learnToken(data.authState, data);
      if (next === "stop" && data?.authorizationNotifyType === "TOKEN_CANCELED") wallets.end(data.accessToken, "WALLET");
      // AUTHCODE_CREATED changes nothing: it says that somebody has agreed, and only the browser that comes back says who. A customer could
      // have sent the wallet's page to somebody else.
    },
    renew,
    end,
    keepUp: async () => {
      for (const { id, state } of wallets.all()) {
        if (state === "ending") await end(id);
        if (state === "bound") await renew(id);
      }
    },
  };
}

/** What was answered; undefined where nothing was. Why, stands in the logs, by onExchange. `ifUnsent` where Antom can't have heard of it. */
async function answered<T>(call: Promise<T>, ifUnsent: () => void = () => {}): Promise<T | undefined> {
  try {
    return await call;
  } catch (error) {
    if (!isAntomError(error)) throw error;
    if (!error.maybeExecuted) ifUnsent();
    return undefined;
  }
}
