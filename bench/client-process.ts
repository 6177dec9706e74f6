/** One client in a process of its own: told what to do by a message, it answers with what it measured. */
import { monitorEventLoopDelay } from "node:perf_hooks";
import type { Target } from "./client-exchange.ts";
import { clients } from "./clients/all.ts";
import type { Call } from "./clients/client.ts";
import { answer } from "./processes.ts";

/** How many calls overlap, and for how long. */
export interface Level {
  readonly inFlight: number;
  readonly warmUpMs: number;
  readonly measureMs: number;
}

export interface Told {
  readonly name: string;
  readonly target: Target;
  readonly levels: readonly Level[];
}

/** What was measured at a level. */
export interface Sample {
  readonly inFlight: number;
  readonly callsPerSecond: number;
  /** All threads of the process, in microseconds. */
  readonly cpuPerCall: number;
  /** Since the process began, in MiB. */
  readonly peakMiB: number;
  /** How late a timer is at most in 99 of 100 cases, in milliseconds. */
  readonly lagMs: number;
}

const TIMER_MS = 1;

answer(async ({ name, target, levels }: Told) => {
  const client = clients.find((candidate) => candidate.name === name);
  if (client === undefined) throw new Error(`there is no client called ${name}`);
  const samples: Sample[] = [];
  for (const level of levels) {
    const call = await client.make(target, level.inFlight);
    await repeat(call, level.inFlight, level.warmUpMs);
    samples.push(await measured(call, level));
  }
  return samples;
});

async function measured(call: Call, { inFlight, measureMs }: Level): Promise<Sample> {
  const delay = monitorEventLoopDelay({ resolution: TIMER_MS });
  delay.enable();
  const before = process.cpuUsage();
  const start = performance.now();
  const calls = await repeat(call, inFlight, measureMs);
  const seconds = (performance.now() - start) / 1_000;
  const { user, system } = process.cpuUsage(before);
  delay.disable();
  return {
    inFlight,
    callsPerSecond: calls / seconds,
    cpuPerCall: (user + system) / calls,
    peakMiB: process.resourceUsage().maxRSS / 1_024,
    lagMs: delay.percentile(99) / 1e6 - TIMER_MS,
  };
}

/** So many calls at once, each followed by the next until the time is over. */
async function repeat(call: Call, inFlight: number, ms: number): Promise<number> {
  const end = performance.now() + ms;
  let calls = 0;
  const caller = async (): Promise<void> => {
    while (performance.now() < end) {
      await call();
      calls++;
    }
  };
  await Promise.all(Array.from({ length: inFlight }, caller));
  return calls;
}
