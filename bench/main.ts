/** `npm run bench [-- NAME…]`: takes the measurements of this folder, all or those named, and writes RESULTS.md. */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { installPeers } from "./installed.ts";
import { machine, watchMachine } from "./machine.ts";
import type { Measurement } from "./measurement.ts";
import { measurements } from "./measurements.ts";
import { profile } from "./profile.ts";
import { aimTable, keep, plain, RESULTS, resultsOf } from "./results.ts";
import { soak } from "./sandbox-soak.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: "boolean", default: false },
    share: { type: "string", default: "1" },
    render: { type: "boolean", default: false },
    profile: { type: "string" },
    soak: { type: "string" },
  },
});
const known = measurements.map(([name]) => name);
if (positionals.some((name) => !known.includes(name))) {
  console.error(
    `Usage: npm run bench -- [NAME…] [--quick | --share 0.4] | --render | --profile WHAT | --soak MINUTES; the names are ${known.join(", ")}`,
  );
  process.exitCode = 2;
} else if (values.soak !== undefined) await soak(Number(values.soak));
else if (values.profile !== undefined) await profile(values.profile);
else if (values.render) writeFileSync(RESULTS, resultsOf(measurements));
else {
  installPeers();
  for (const [name, measurement] of measurements)
    if (positionals.length === 0 || positionals.includes(name)) await take(name, measurement, values.quick ? 0 : Number(values.share));
}

async function take(name: string, measurement: Measurement<unknown>, share: number): Promise<void> {
  const watched = watchMachine();
  const begin = performance.now();
  const samples = await measurement.take({ quick: share === 0, times: (usual) => Math.max(1, Math.round(usual * share)) });
  const seconds = Math.round((performance.now() - begin) / 1_000);
  const busy = watched();
  const { aims, tables } = measurement.read(samples);
  console.log([...(aims.length === 0 ? [] : [aimTable(aims)]), ...tables].map(plain).join("\n"));
  console.log(`\n${name}: ${seconds} s`);
  // What was only tried is no result.
  if (share === 0) return;
  keep(name, {
    at: `${new Date().toISOString().slice(0, 16)}Z`,
    seconds,
    ...(share < 1 ? { shortened: share } : {}),
    machine: machine(),
    busy,
    samples,
  });
  writeFileSync(RESULTS, resultsOf(measurements));
}
