/** A real Chromium that reaches this machine and nothing else. */
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/** Debian's, unless told otherwise. */
export const CHROMIUM: string = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
/** Whether to go on without one. Where CI is set nothing is skipped: without a browser the checks fail. */
export const noBrowser: boolean = !existsSync(CHROMIUM) && process.env["CI"] === undefined;

/** @throws where there is none */
export function launch(): Promise<Browser> {
  if (!existsSync(CHROMIUM)) throw new Error(`CI has no ${CHROMIUM}, and the checks of pages need it: apt-get install chromium`);
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      // Names of other machines are not even looked up, whoever asks for them.
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost, EXCLUDE [::1]",
    ],
  });
}
