/** A short fault run on each store. The long one is `npm run soak`. */
import { describe, expect, test } from "vitest";
import { isInstalled } from "../support/servers.ts";
import { faultsIn, soak } from "./soak.ts";

describe.each(["redis", "postgres"] as const)("on %s", (store) => {
  test.skipIf(!isInstalled(store))(
    "every notification is handled to completion, guarded effects once each, unguarded ones at least once",
    { timeout: 120_000 },
    async () => {
      const report = await soak({ store, notifications: 200, instances: 4, cutOff: 4, limitMs: 90_000 });
      console.log(JSON.stringify(report));
      expect(faultsIn(report)).toEqual([]);
    },
  );
});
