/** Pages on the web: https only, bounded in time and size, and never from another host than the one that was asked for. */
import { bytesWithin } from "../platform/bytes.ts";
import { isLoopback } from "../sandbox/addresses.ts";
import { CommandError } from "./terminal.ts";

/** The documentation site serves each page as Markdown under its address with this ending. */
const SITE = "docs.antom.com";
const TIMEOUT_MS = 20_000;
const MAX_BYTES = 4 * 1_048_576;
const MAX_REDIRECTS = 5;

/** Whether an operand is an address rather than a file. */
export function isAddress(operand: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(operand);
}

/**
 * Where the Markdown of a page is.
 *
 * @throws {CommandError} where the address is none that is fetched: https, or http to this machine, without a password
 */
export function pageAddress(operand: string): URL {
  const url = URL.canParse(operand) ? new URL(operand) : undefined;
  if (url === undefined) throw new CommandError("can't fetch a page: its address is no URL");
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback(url.hostname)))
    throw new CommandError(`can't fetch ${nameOf(url)}: only https is`);
  if (url.username !== "" || url.password !== "") throw new CommandError(`can't fetch ${nameOf(url)}: its address holds a password`);
  if (url.hostname === SITE && !url.pathname.endsWith(".md")) url.pathname = `${url.pathname.replace(/\/+$/, "")}.md`;
  url.hash = "";
  return url;
}

/** Fetches a page. @throws {CommandError} */
export async function fetchPage(operand: string, fetch: typeof globalThis.fetch): Promise<{ file: string; bytes: Uint8Array }> {
  const asked = pageAddress(operand);
  const file = nameOf(asked);
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  let url = asked;
  try {
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
      const response = await fetch(url, { redirect: "manual", signal, headers: { Accept: "text/markdown, text/plain;q=0.9" } });
      const location = response.headers.get("location");
      if (response.status >= 300 && response.status < 400 && location !== null) {
        await response.body?.cancel();
        const target = new URL(location, url);
        if (target.host !== asked.host || target.protocol !== asked.protocol)
          throw new CommandError(`can't fetch ${file}: it leads to another host`);
        url = target;
        continue;
      }
      if (!response.ok) throw new CommandError(`can't fetch ${file}: the answer has status ${response.status}`);
      const bytes = await bytesWithin(MAX_BYTES, response.body);
      if (bytes === undefined) throw new CommandError(`can't fetch ${file}: it is longer than ${MAX_BYTES / 1_048_576} MiB`);
      return { file, bytes };
    }
  } catch (error) {
    if (error instanceof CommandError) throw error;
    const reason = signal.aborted ? `nothing came within ${TIMEOUT_MS / 1000} s` : `the connection failed${causeOf(error)}`;
    throw new CommandError(`can't fetch ${file}: ${reason}`);
  }
  throw new CommandError(`can't fetch ${file}: it leads from one address to the next`);
}

/** Without its query, which may be a secret. */
function nameOf({ protocol, host, pathname }: URL): string {
  return `${protocol}//${host}${pathname}`;
}

function causeOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  return typeof code === "string" && /^[A-Z_]+$/.test(code) ? ` (${code})` : "";
}
