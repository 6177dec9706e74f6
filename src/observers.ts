/** Who listens to the calls of a client: its caller's hooks, and whoever subscribed in the process. Nothing is loaded where nobody does. */
import { platform } from "#platform";
import { CHANNELS } from "./channels.ts";
import type { Settings } from "./options.ts";
import type { Reports } from "./reports.ts";

/** The way to tell of a call to everybody who listens when it begins; undefined where nobody does. */
export type Observers = () => Promise<Reports | undefined>;

export function createObservers({ onExchange, onDrift, now }: Pick<Settings, "onExchange" | "onDrift" | "now">): Observers {
  const exchange = platform.channel?.(CHANNELS.exchange);
  const drift = platform.channel?.(CHANNELS.drift);
  let reports: Reports | undefined;
  return async () => {
    if (onExchange === undefined && onDrift === undefined && !exchange?.hasSubscribers && !drift?.hasSubscribers) return undefined;
    // Before anything is sent: a deployment that lacks this part is told so while that costs nothing.
    if (reports === undefined) {
      const { createAudience, createReports } = await import("./seldom.ts");
      // Kept: to import it again, though it is loaded, takes a fifth of what a call does besides RSA.
      reports = createReports(createAudience(onExchange, exchange), createAudience(onDrift, drift), now);
    }
    return reports;
  };
}
