/** Whole calls: ours beside the floor, openapi-fetch as its users would sign with it, and what other providers publish. */
import { createKeyPair } from "../src/sandbox/index.ts";
import { makeCertificates } from "../test/support/certificates.ts";
import type { Target } from "./client-exchange.ts";
import { type Checked, type GatewayOptions, VERIFIED_REQUESTS } from "./client-gateway.ts";
import type { Level, Sample, Told } from "./client-process.ts";
import { BASELINE, type Client, clients, FLOOR, OURS } from "./clients/all.ts";
import { built, installOurs, isInstalled } from "./installed.ts";
import type { Aim, Measurement, Table } from "./measurement.ts";
import { start } from "./processes.ts";
import { ratioOf, shown, shownSpread, spreadOf } from "./statistics.ts";

/** Samples by protocol, client and repetition; one for each level. */
type ByClient = Readonly<Record<string, readonly (readonly Sample[])[]>>;
export interface Samples {
  readonly http: ByClient;
  readonly https: ByClient;
}
type Protocol = keyof Samples;

const PROTOCOLS: readonly Protocol[] = ["http", "https"];
const IN_FLIGHT = [1, 16, 64] as const;

const REPETITIONS = 5;
/** Of peers that no aim is held against. */
const FEW_REPETITIONS = 3;

export const measurement: Measurement<Samples> = {
  title: "Calls",
  method: `A payment with a stored card, about 1 kB each way, in ${IN_FLIGHT.join(", ")} loops at once. The gateway is a process of its own on loopback, with an
answer that was signed beforehand; it verifies the first ${VERIFIED_REQUESTS} signatures of each client that signs Antom's way. Every client runs in a fresh process for each
repetition, in turns. Ratios are medians of those inside a repetition, with the least and the greatest. Ours has everything on: check, signature,
verification, outcome, and a hook (\`onExchange\`). The floor signs in its own thread at 1 in flight, in the thread pool at 16 and 64. alipay-sdk signs and
verifies; stripe, openai and adyen send a key and do no RSA, adyen speaks HTTPS only.`,

  take: async ({ quick, times }) => {
    installOurs();
    const [server, client] = await Promise.all([built("client-server"), built("client-process")]);
    const [merchant, gateway] = await Promise.all([createKeyPair(), createKeyPair()]);
    const certificates = makeCertificates();
    const measureMs = quick ? 200 : 1_000;
    // The compiler goes on for three seconds in a process that has begun.
    const levels: Level[] = IN_FLIGHT.map((inFlight, index) => ({
      inFlight,
      warmUpMs: quick ? 100 : index === 0 ? 2_400 : 800,
      measureMs,
    }));
    const present = clients.filter(({ name, needs }) => {
      const isThere = needs === undefined || isInstalled(needs);
      if (!isThere) console.log(`${name} is not installed and left out`);
      return isThere;
    });
    try {
      const measured: Record<Protocol, Record<string, Sample[][]>> = { http: {}, https: {} };
      for (const protocol of PROTOCOLS) {
        const process = start(server);
        const certificate = protocol === "https" ? certificates.good : undefined;
        const { origin } = await process.ask<{ origin: string }>({ merchant, gateway, certificate } satisfies GatewayOptions);
        const target: Target = { origin, privateKey: merchant.privateKey, gatewayPublicKey: gateway.publicKey };
        const turns = present.filter(({ secureOnly }) => secureOnly !== true || protocol === "https");
        for (let repetition = 0; repetition < times(REPETITIONS); repetition++) {
          for (const one of rotated(turns, repetition)) {
            if (repetition >= FEW_REPETITIONS && one.decides !== true) continue;
            const samples = await oneProcess(client, { name: one.name, target, levels }, certificates.caFile);
            refuseForgery(one, await process.ask<Checked>("checked"));
            measured[protocol][one.name] = [...(measured[protocol][one.name] ?? []), samples];
            console.log(`${protocol} ${one.name}: ${samples.map(({ callsPerSecond }) => callsPerSecond.toFixed(0)).join(", ")} calls/s`);
          }
        }
        await process.end();
      }
      return measured;
    } finally {
      certificates.remove();
    }
  },

  read: (samples) => ({
    aims: PROTOCOLS.flatMap((protocol) => aimsOf(protocol.toUpperCase(), samples[protocol])),
    tables: PROTOCOLS.flatMap((protocol) => tablesOf(protocol.toUpperCase(), samples[protocol])),
  }),
};

async function oneProcess(file: string, told: Told, caFile: string): Promise<Sample[]> {
  // The authority has to be known when a process begins, so each gets it, whatever it speaks.
  const process = start(file, { env: { ...globalThis.process.env, NODE_EXTRA_CA_CERTS: caFile } });
  const samples = await process.ask<Sample[]>(told);
  await process.end();
  return samples.map((sample) => ({ ...sample, ...rounded(sample) }));
}

function rounded({ callsPerSecond, cpuPerCall, peakMiB, lagMs }: Sample): Omit<Sample, "inFlight"> {
  const to = (digits: number, value: number): number => Number(value.toFixed(digits));
  return { callsPerSecond: to(0, callsPerSecond), cpuPerCall: to(1, cpuPerCall), peakMiB: to(1, peakMiB), lagMs: to(2, lagMs) };
}

function refuseForgery({ name, signs }: Client, { genuine, bad }: Checked): void {
  if (signs === true && (genuine === 0 || bad > 0)) throw new Error(`${name}: ${genuine} good signatures, ${bad} bad ones`);
}

/** Whoever comes first is another one each time. */
function rotated<T>(items: readonly T[], by: number): readonly T[] {
  const first = by % items.length;
  return [...items.slice(first), ...items.slice(0, first)];
}

type Figure = Exclude<keyof Sample, "inFlight">;

function valuesOf(samples: ByClient, name: string, inFlight: number, figure: Figure): number[] {
  return (samples[name] ?? []).flatMap((levels) => levels.filter((level) => level.inFlight === inFlight).map((level) => level[figure]));
}

function aimsOf(protocol: string, samples: ByClient): Aim[] {
  const aim = (what: string, figure: Figure, peer: string, inFlight: number, limit: Pick<Aim, "atLeast" | "atMost">): Aim => ({
    what: `${protocol}, ${inFlight} in flight: ${what}, to ${peer}`,
    figure: ratioOf(valuesOf(samples, OURS, inFlight, figure), valuesOf(samples, peer, inFlight, figure)),
    ...limit,
  });
  return [
    aim("calls/s", "callsPerSecond", FLOOR, 1, { atLeast: 0.95 }),
    ...[16, 64].flatMap((inFlight) => [
      aim("calls/s", "callsPerSecond", BASELINE, inFlight, { atLeast: 3.2 }),
      aim("calls/s", "callsPerSecond", FLOOR, inFlight, { atLeast: 0.85 }),
      aim("CPU per call", "cpuPerCall", BASELINE, inFlight, { atMost: 0.42 }),
      aim("CPU per call", "cpuPerCall", FLOOR, inFlight, { atMost: 1.1 }),
      aim("loop lag p99", "lagMs", BASELINE, inFlight, { atMost: 0.2 }),
    ]),
    aim("peak memory", "peakMiB", FLOOR, 64, { atMost: 1.1 }),
  ];
}

function tablesOf(protocol: string, samples: ByClient): Table[] {
  return IN_FLIGHT.map((inFlight) => ({
    title: `${protocol}, ${inFlight} in flight`,
    columns: [
      "client",
      "calls/s",
      "to (b)",
      "to (a)",
      "CPU µs per call",
      "to (b)",
      "to (a)",
      "loop lag p99 ms",
      "to (b)",
      "peak MiB",
      "to (a)",
    ],
    rows: Object.keys(samples).map((name) => {
      const of = (figure: Figure): number[] => valuesOf(samples, name, inFlight, figure);
      const to = (figure: Figure, peer: string): string =>
        name === peer ? "1" : shownSpread(ratioOf(of(figure), valuesOf(samples, peer, inFlight, figure)));
      const middle = (figure: Figure): string => shown(spreadOf(of(figure)).median);
      return [
        name,
        ...[middle("callsPerSecond"), to("callsPerSecond", BASELINE), to("callsPerSecond", FLOOR)],
        ...[middle("cpuPerCall"), to("cpuPerCall", BASELINE), to("cpuPerCall", FLOOR)],
        ...[middle("lagMs"), to("lagMs", BASELINE), middle("peakMiB"), to("peakMiB", FLOOR)],
      ];
    }),
  }));
}
