/** Agreements, by which a buyer lets a merchant take payments from a wallet, and the states they walk through. */
import type { ProductEntry } from "../../../generated/products.ts";
import type { Assumptions } from "../assumptions.ts";
import type { Clock } from "../clock.ts";
import { createListeners } from "../listeners.ts";
import { createMemory } from "../memory.ts";
import { inUrl } from "../secret.ts";
import { examplesOf } from "./examples.ts";
import { createExpiries } from "./expiries.ts";

/**
 * Where an agreement stands: `asked` until the buyer decides, `agreed` while there is a code and no token yet, `active` once there is a
 * token; or how it ended. `expired`: the buyer did not decide in time, or the code was not used in time.
 */
export type AgreementPhase = "asked" | "agreed" | "active" | "refused" | "expired" | "revoked";

/** What a merchant is told of an agreement beside the answers to his requests. */
export type AgreementNews = "AUTHCODE_CREATED" | "TOKEN_CREATED" | "TOKEN_CANCELED";

/** An access token and what renews it; Unix times in milliseconds. */
export interface AgreementTokens {
  readonly access: string;
  readonly accessExpiresAt: number;
  /** The answer of applyToken tells it; whoever gets the access token by notification never hears of it. */
  readonly refresh: string;
  readonly refreshExpiresAt: number;
}

/** An agreement, as far as it has come. */
export interface Agreement {
  readonly number: number;
  /** Nobody can guess it: who has it may act as the buyer. */
  readonly ref: string;
  readonly clientId: string;
  readonly entry: ProductEntry;
  /** Asked for by an address to which the buyer is sent, or in a session of the client-side SDK. */
  readonly kind: "consult" | "session";
  /** The merchant's id of it. */
  readonly authState: string;
  readonly wallet: string;
  readonly scopes: readonly string[];
  /** The merchant's page, as he named it. */
  readonly returnUrl: string | undefined;
  readonly notificationUrl: string | undefined;
  /** The secondary merchant for whom it is. */
  readonly authClientId: string | undefined;
  /** The buyer's id at the wallet, masked. */
  readonly userLoginId: string;
  readonly createdAt: number;
  /** The agreement whose place it takes once the buyer agrees. */
  renews: Agreement | undefined;
  phase: AgreementPhase;
  /** When the page or the code is of no use any more. */
  expiresAt: number | undefined;
  code: string | undefined;
  /** The last ones. */
  tokens: AgreementTokens | undefined;
  /** Why it was ended, where somebody said so. */
  reason: string | undefined;
  endedAt: number | undefined;
}

type Start = Pick<Agreement, "clientId" | "entry" | "kind" | "authState" | "wallet" | "scopes" | "returnUrl" | "userLoginId" | "renews"> &
  Pick<Agreement, "notificationUrl" | "authClientId">;

/** Who asks for tokens, and of which wallet. */
export type Applicant = Pick<Agreement, "clientId" | "entry" | "wallet">;

/** What an access token is worth. */
interface AccessGrant {
  readonly state: "active" | "revoked" | "expired";
  /** Undefined for a token of the contract's own examples, which stands for any. */
  readonly wallet: string | undefined;
  /** The buyer's id at the wallet, masked. */
  readonly userLoginId: string | undefined;
  /** Undefined for a token of the contract's own examples. */
  readonly agreement: Agreement | undefined;
}

/** An agreement that has tokens now. */
export interface Granted {
  readonly agreement: Agreement;
  readonly tokens: AgreementTokens;
}

export interface Agreements {
  /** There is a page now on which the buyer can decide. */
  ask(start: Start): Agreement;
  ofRef(ref: string): Agreement | undefined;
  /** Newest first. */
  list(): readonly Agreement[];
  /** The buyer, who was asked, agrees. */
  agree(agreement: Agreement): void;
  /** The buyer, who was asked, refuses. */
  refuse(agreement: Agreement): void;
  /** Ends one that is active, so that its tokens are void; any other stays as it is. */
  revoke(agreement: Agreement, reason?: string): void;
  /** Tokens for a code; undefined where it is not good, or not for this applicant. */
  applyCode(applicant: Applicant, code: string): Granted | undefined;
  /** Tokens for a refresh token; undefined where it is not good, or not for this applicant. */
  applyRefresh(applicant: Applicant, refreshToken: string): Granted | undefined;
  /** What an access token is worth to a merchant; undefined where it is unknown, another merchant's, or was replaced. */
  ofAccessToken(clientId: string, token: string): AccessGrant | undefined;
  subscribe(listener: (agreement: Agreement) => void): () => void;
}

export interface AgreementsOptions {
  readonly clock: Clock;
  readonly limit: number;
  readonly assumed: Assumptions;
  readonly secret: (bytes: number) => string;
  /** Hears what the merchant is to be told; `wasAnswered` where the answer to a request of his tells it as well. */
  readonly onNews: (agreement: Agreement, news: AgreementNews, wasAnswered: boolean) => void;
}

/** The test wallets' only buyer. */
export const BUYER = "b***@example.com";

// Good for any merchant, any wallet, and as often as somebody tries.
const EXAMPLES = { code: examplesOf("authCode"), refresh: examplesOf("refreshToken"), access: examplesOf("accessToken") };

interface Issued {
  readonly agreement: Agreement;
  readonly expiresAt: number;
}

export function createAgreements({ clock, limit, assumed, secret, onNews }: AgreementsOptions): Agreements {
  const { subscribe, tell } = createListeners<Agreement>();
  const { expireIn, callOff } = createExpiries<Agreement>(clock, (agreement) => end(agreement, "expired"));
  const agreements = createMemory<Agreement>(limit, callOff);
  const codes = createMemory<Agreement>(limit);
  const accessTokens = createMemory<Issued>(limit);
  const refreshTokens = createMemory<Issued>(limit);
  let count = 0;

  const end = (agreement: Agreement, phase: "refused" | "expired" | "revoked"): void => {
    callOff(agreement);
    Object.assign(agreement, { phase, endedAt: clock.now() });
    tell(agreement);
  };
  /** Tokens outlive a forgotten agreement in their own memories; nobody is to find it by them. */
  const isOf = (agreement: Agreement, clientId: string): boolean =>
    agreement.clientId === clientId && agreements.get(agreement.ref) === agreement;
  const isFor = (agreement: Agreement, { clientId, wallet }: Applicant): boolean =>
    isOf(agreement, clientId) && agreement.wallet === wallet;
  const ask = (start: Start): Agreement => {
    const agreement: Agreement = {
      ...start,
      number: ++count,
      ref: inUrl(secret(24)),
      createdAt: clock.now(),
      phase: "asked",
      expiresAt: undefined,
      code: undefined,
      tokens: undefined,
      reason: undefined,
      endedAt: undefined,
    };
    agreements.set(agreement.ref, agreement);
    expireIn(agreement, start.kind === "session" ? assumed.sessionLifetimeMs : assumed.walletPageLifetimeMs);
    tell(agreement);
    return agreement;
  };
  const replace = ({ tokens }: Agreement): void => {
    if (tokens === undefined || assumed.refreshedTokens === "kept") return;
    accessTokens.delete(tokens.access);
    refreshTokens.delete(tokens.refresh);
  };
  const issue = (agreement: Agreement): Granted => {
    const { renews } = agreement;
    if (renews?.phase === "active" && assumed.refreshedTokens === "replaced") {
      replace(renews);
      end(renews, "revoked");
    }
    // One agreement does not keep all that went before it.
    agreement.renews = undefined;
    replace(agreement);
    const now = clock.now();
    const tokens: AgreementTokens = {
      access: `28${inUrl(secret(36))}`,
      accessExpiresAt: now + assumed.accessTokenLifetimeMs,
      refresh: `29${inUrl(secret(36))}`,
      refreshExpiresAt: now + assumed.refreshTokenLifetimeMs,
    };
    accessTokens.set(tokens.access, { agreement, expiresAt: tokens.accessExpiresAt });
    refreshTokens.set(tokens.refresh, { agreement, expiresAt: tokens.refreshExpiresAt });
    callOff(agreement);
    Object.assign(agreement, { phase: "active", tokens });
    tell(agreement);
    return { agreement, tokens };
  };
  /** Somebody tries an example of the contract: there is an agreement as if a buyer had made it. */
  const exampleFor = (applicant: Applicant): Granted =>
    issue(
      ask({
        ...applicant,
        kind: "consult",
        authState: "",
        scopes: ["AGREEMENT_PAY"],
        returnUrl: undefined,
        userLoginId: BUYER,
        renews: undefined,
        notificationUrl: undefined,
        authClientId: undefined,
      }),
    );
  return {
    ask,
    ofRef: agreements.get,
    list: () => [...agreements.values()].reverse(),
    agree: (agreement) => {
      if (agreement.kind === "session" && assumed.sessionGrant === "token") {
        issue(agreement);
        onNews(agreement, "TOKEN_CREATED", false);
        return;
      }
      agreement.code = inUrl(secret(24));
      agreement.phase = "agreed";
      codes.set(agreement.code, agreement);
      expireIn(agreement, assumed.authCodeLifetimeMs);
      tell(agreement);
      onNews(agreement, "AUTHCODE_CREATED", false);
    },
    refuse: (agreement) => end(agreement, "refused"),
    revoke: (agreement, reason) => {
      if (agreement.phase !== "active") return;
      agreement.reason = reason;
      end(agreement, "revoked");
      onNews(agreement, "TOKEN_CANCELED", false);
    },
    applyCode: (applicant, code) => {
      if (EXAMPLES.code.has(code)) return exampleFor(applicant);
      const agreement = codes.get(code);
      if (agreement === undefined || !isFor(agreement, applicant)) return undefined;
      const { phase, tokens } = agreement;
      if (phase === "active" && tokens !== undefined && assumed.spentCodes === "sameTokens") return { agreement, tokens };
      if (phase !== "agreed") return undefined;
      const granted = issue(agreement);
      onNews(agreement, "TOKEN_CREATED", true);
      return granted;
    },
    applyRefresh: (applicant, refreshToken) => {
      if (EXAMPLES.refresh.has(refreshToken)) return exampleFor(applicant);
      const issued = refreshTokens.get(refreshToken);
      if (issued === undefined || !isFor(issued.agreement, applicant)) return undefined;
      if (issued.agreement.phase !== "active" || issued.expiresAt <= clock.now()) return undefined;
      return issue(issued.agreement);
    },
    ofAccessToken: (clientId, token) => {
      if (EXAMPLES.access.has(token)) return { state: "active", wallet: undefined, userLoginId: undefined, agreement: undefined };
      const issued = accessTokens.get(token);
      if (issued === undefined || !isOf(issued.agreement, clientId)) return undefined;
      const { agreement, expiresAt } = issued;
      const { wallet, userLoginId, phase } = agreement;
      const state = phase !== "active" ? "revoked" : expiresAt <= clock.now() ? "expired" : "active";
      return { state, wallet, userLoginId, agreement };
    },
    subscribe,
  };
}
