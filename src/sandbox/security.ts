/** Who may come in by HTTP beside the merchants' signed calls, and what every page says about itself to the browser. */

/** The rules of one start of a sandbox. */
export interface Guard {
  /** Whether a Host header names this machine, or a name that it was told to listen under. */
  isOurHost(host: string | undefined): boolean;
  isToken(text: string): boolean;
  /** Whether a request carries the token and comes from no page of another site. */
  isAuthorised(request: Request): boolean;
  /** What an answer says to a page of another origin, and the answer to its preflight; nothing where it may not read. */
  cors(origin: string | undefined): Readonly<Record<string, string>>;
  tokenCookie(): string;
  readonly token: string;
}

export interface GuardOptions {
  readonly token: string;
  /** Names under which it may be called, beside those of loopback. */
  readonly hosts: readonly string[];
  /** Whether it may be called by any address as well: no page of another site can have one for its name. */
  readonly byAddress: boolean;
  /** The one origin whose pages may call the gateway. */
  readonly allowOrigin: string | undefined;
}

const COOKIE = "antom_sandbox";

export function createGuard({ token, hosts, byAddress, allowOrigin }: GuardOptions): Guard {
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
      const cookie = new RegExp(`(?:^|;\\s*)${COOKIE}=([^;]*)`).exec(request.headers.get("cookie") ?? "")?.[1];
      // A cookie comes by itself, so the request has to be a page's of ours.
      return cookie !== undefined && isToken(cookie) && isSameSite(request);
    },
    cors: (origin) =>
      origin === undefined || origin !== allowOrigin
        ? {}
        : {
            "Access-Control-Allow-Origin": origin,
            "Access-Control-Allow-Methods": "POST",
            "Access-Control-Allow-Headers": "content-type, client-id, request-time, signature, agent-token, authorization, x-sandbox-token",
            "Access-Control-Expose-Headers": "client-id, response-time, signature",
            "Access-Control-Max-Age": "600",
            Vary: "Origin",
          },
    tokenCookie: () => `${COOKIE}=${token}; Path=/; HttpOnly; SameSite=Strict`,
  };
}

/** Whether no page of another origin sends it. Browsers say so by themselves, and scripts can't change it. */
function isSameSite(request: Request): boolean {
  const site = request.headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin" && site !== "none") return false;
  const origin = request.headers.get("origin");
  return origin === null || origin === new URL(request.url).origin;
}

/** Without telling by its time how much of it was right. */
function isSameText(a: string, b: string): boolean {
  let difference = a.length ^ b.length;
  for (let index = 0; index < b.length; index++) difference |= (a.charCodeAt(index) || 0) ^ b.charCodeAt(index);
  return difference === 0;
}

/** What a page may do. */
export interface PagePolicy {
  /** Whether it has a script and calls back here (`'self'` only). @default false */
  readonly script?: boolean;
  /** Sources beside this one that its script may call. */
  readonly connect?: readonly string[];
  /** Origins that its forms, and the redirects that follow them, may go to beside this one. */
  readonly formTargets?: readonly string[];
  /** The hashes of inline styles and scripts, such as `'sha256-…'`. */
  readonly inline?: readonly string[];
}

/** The headers of a page: everything is forbidden but what it needs. */
export function pageHeaders({ script = false, connect = [], formTargets = [], inline = [] }: PagePolicy = {}): Record<string, string> {
  const own = ["'self'", ...inline].join(" ");
  return {
    "Content-Type": "text/html; charset=UTF-8",
    "Content-Security-Policy": [
      "default-src 'none'",
      `style-src ${own}`,
      `script-src ${script ? own : "'none'"}`,
      `connect-src ${script ? ["'self'", ...connect].join(" ") : "'none'"}`,
      "img-src 'self' data:",
      `form-action ${["'self'", ...formTargets].join(" ")}`,
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ].join("; "),
    ...SECURITY_HEADERS,
  };
}

/** For everything that is not the gateway's own answer. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cache-Control": "no-store",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
};
