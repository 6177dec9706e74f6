/** Who may come in by HTTP beside the merchants' signed calls. */
import { invalidOption } from "../errors.ts";

/** The rules of one start of a sandbox. */
export interface Guard {
  /** Whether a Host header names this machine, or a name that it was told to listen under. */
  isOurHost(host: string | undefined): boolean;
  /** Whether a text is the token: for what a form brings. */
  isToken(text: string): boolean;
  /**
   * Whether a request carries the token (`Authorization: Bearer …`, the header `X-Sandbox-Token`, or the cookie that `tokenCookie` makes) and
   * comes from no page of another site. Whatever shows or changes more than one vaulting, payment or agreement asks for it.
   */
  isAuthorised(request: Request): boolean;
  /** What an answer says to a page of another origin, and the answer to its preflight; undefined where that page may not read it. */
  cors(origin: string | undefined): Readonly<Record<string, string>> | undefined;
  /** The value of a `Set-Cookie` header for the browser that sent a request: with it, it is let in from now on. */
  tokenCookie(request: Request): string;
  readonly token: string;
}

export interface GuardOptions {
  /** Letters, digits and `-._~+/=`, so that a header and a cookie carry it as it is; 200 characters at most. */
  readonly token: string;
  /** Names under which it may be called, beside those of loopback. */
  readonly hosts: readonly string[];
  /** Whether it may be called by any address as well: no page of another site can have one for its name. */
  readonly byAddress: boolean;
  /** The one origin whose pages may call the gateway. */
  readonly allowOrigin: string | undefined;
}

/** @throws {AntomError} `ANTOM_INVALID_OPTION` where the token or the origin is none. */
export function createGuard({ token, hosts, byAddress, allowOrigin }: GuardOptions): Guard {
  if (!/^[\w.~+/=-]{1,200}$/.test(token)) throw invalidOption("token has to be 1 to 200 letters, digits and -._~+/=");
  if (allowOrigin !== undefined && !isOrigin(allowOrigin)) {
    throw invalidOption("allowOrigin has to be one origin, such as http://127.0.0.1:3000");
  }
  const isToken = (text: string): boolean => isSameText(text, token);
  return {
    token,
    isToken,
    // A page of another site can reach this port by a name of its own; it can't forge this header. Any port: one may be forwarded here.
    isOurHost: (host) => {
      const name = /^(\[[0-9a-f:.]+\]|[\w.-]+)(:\d{1,5})?$/i.exec(host ?? "")?.[1]?.toLowerCase();
      if (name === undefined) return false;
      if (byAddress && /^(\d{1,3}(\.\d{1,3}){3}|\[[0-9a-f:.]+\])$/.test(name)) return true;
      return ["127.0.0.1", "localhost", "[::1]"].includes(name) || hosts.includes(name);
    },
    isAuthorised: (request) => {
      const bearer = /^Bearer (\S+)$/.exec(request.headers.get("authorization") ?? "")?.[1] ?? request.headers.get("x-sandbox-token");
      if (bearer !== null) return isToken(bearer);
      const cookie = new RegExp(`(?:^|;\\s*)${cookieNameOf(request)}=([^;]*)`).exec(request.headers.get("cookie") ?? "")?.[1];
      // A cookie comes by itself, so the request has to be a page's of ours.
      return cookie !== undefined && isToken(cookie) && comesFromOurPage(request);
    },
    cors: (origin) => {
      if (origin === undefined || origin !== allowOrigin) return undefined;
      return {
        "Access-Control-Allow-Origin": origin,
        "Access-Control-Allow-Methods": "POST",
        "Access-Control-Allow-Headers": "content-type, client-id, request-time, signature, agent-token, authorization, x-sandbox-token",
        "Access-Control-Expose-Headers": "client-id, response-time, signature",
        "Access-Control-Max-Age": "600",
        Vary: "Origin",
      };
    },
    tokenCookie: (request) => `${cookieNameOf(request)}=${token}; Path=/; HttpOnly; SameSite=Strict`,
  };
}

/** Whether a text is the origin of web pages, as their browser writes it. */
export function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text;
}

/**
 * Whether no page of another origin sends a request. Browsers say which page sends it, and scripts can't change that. Whoever is no browser
 * says nothing, and has to bring something else: the token, or the ref of what is asked for.
 */
export function comesFromOurPage({ headers, url }: Request): boolean {
  const site = headers.get("sec-fetch-site");
  // A page without a referrer calls its own origin null, so what the browser says of the site comes first.
  if (site !== null) return site === "same-origin" || site === "none";
  const origin = headers.get("origin");
  return origin === null || origin === new URL(url).origin;
}

/** Browsers give a host's cookies to every port of it: each sandbox has one of its own. */
function cookieNameOf({ url }: Request): string {
  return `antom_sandbox_${new URL(url).port}`;
}

/** Without telling by its time how much of it was right. */
function isSameText(a: string, b: string): boolean {
  let difference = a.length ^ b.length;
  for (let index = 0; index < b.length; index++) difference |= (a.charCodeAt(index) || 0) ^ b.charCodeAt(index);
  return difference === 0;
}
