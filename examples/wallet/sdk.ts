/** Stands in for Antom's client-side SDK, which a real shop loads into its page: a link to the sandbox's page of the wallet. */
import { escaped } from "../merchant/html.ts";

/** What the shop's page has to hold for the session to go on. In a real shop: the SDK's script, and these data for it. */
export function startSdk(paymentSessionData: string): string {
  // To a merchant the data are opaque. The sandbox's name the page in their last part.
  const [, , , part = ""] = paymentSessionData.split("&&");
  const { sandbox } = JSON.parse(atob(part)) as { sandbox: { walletPage: string } };
  return `<p><a href="${escaped(sandbox.walletPage)}">To the wallet</a></p>`;
}
