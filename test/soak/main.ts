/** `npm run soak [-- redis|postgres] [-- NOTIFICATIONS]`: the whole fault run, its report printed, and an exit code. */
import { faultsIn, soak } from "./soak.ts";

const [which, count = "2000"] = process.argv.slice(2);
const stores = (["redis", "postgres"] as const).filter((store) => store === which || which === undefined);
for (const store of stores) {
  const report = await soak({ store, notifications: Number(count), instances: 4, cutOff: 20, limitMs: 240_000 });
  console.log(JSON.stringify(report, null, 2));
  const faults = faultsIn(report);
  for (const fault of faults) console.error(`FAIL ${store}: ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
}
process.exit();
