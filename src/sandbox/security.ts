/** What every page of the sandbox says about itself to the browser. */

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
