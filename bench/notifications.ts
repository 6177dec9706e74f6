/** Notifications: our handler beside the bare verification of their signatures. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createKeyPair } from "../src/sandbox/index.ts";
import { built, installOurs } from "./installed.ts";
import type { Measurement } from "./measurement.ts";
import { deliveries, KINDS, type Kind } from "./notifications-delivered.ts";
import type { Given, Told } from "./notifications-process.ts";
import { start } from "./processes.ts";
import { agentOf, CLIENT_ID, drain } from "./sandbox-load.ts";
import { ratioOf, shown, shownSpread, spreadOf } from "./statistics.ts";

const REPETITIONS = 5;
const DELIVERIES = 5_000;
const WARM_UP = 1_500;
const CONNECTIONS = 16;

/** Notifications a second, by the way in. */
interface Sample {
  readonly listener: number;
  readonly requests: number;
  readonly bytes: number;
}

export type Samples = Readonly<Record<Kind, readonly Sample[]>>;

const WAYS: readonly (readonly [way: keyof Sample, name: string])[] = [
  ["listener", `a listener of node:http, ${CONNECTIONS} connections`],
  ["requests", "a Request in, a Response out"],
  ["bytes", "bytes and headers in"],
];

export const measurement: Measurement<Samples> = {
  title: "Notifications",
  method: `${DELIVERIES} notifications of a vaulted card, each of another vaulting and signed beforehand, after ${WARM_UP} to warm up. Ours is the whole way: signature, time,
contract, outcome, a claim in the memory store, the handler, the acknowledgement. The peer verifies the signature with a key that is read once, parses the body
and answers, by the same way in: over connections, with the objects of fetch, and as a mere function, which does nothing but the RSA and \`JSON.parse\`. A fresh process
each, in turns.`,

  take: async ({ quick, times }) => {
    installOurs();
    const process = await built("notifications-process");
    const { privateKey, publicKey } = await createKeyPair();
    const warmUp = quick ? 50 : WARM_UP;
    const list = deliveries(quick ? 300 : WARM_UP + DELIVERIES, CLIENT_ID, privateKey);
    const folder = await mkdtemp(join(tmpdir(), "antom-bench-"));
    const file = join(folder, "deliveries.json");
    await writeFile(file, JSON.stringify(list));
    const samples: Record<Kind, Sample[]> = { bare: [], "antom-client": [] };
    try {
      for (let repetition = 0; repetition < times(REPETITIONS); repetition++) {
        for (const kind of KINDS) {
          const taker = start(process);
          const told: Told = { kind, clientId: CLIENT_ID, antomPublicKey: publicKey, file, warmUp };
          const { url, bytes, requests } = await taker.ask<Given>(told);
          const agent = agentOf(CONNECTIONS);
          await drain(agent, url, list.slice(0, warmUp));
          const seconds = await drain(agent, url, list.slice(warmUp));
          agent.destroy();
          await taker.end();
          samples[kind].push({ listener: Math.round((list.length - warmUp) / seconds), requests, bytes });
        }
      }
    } finally {
      await rm(folder, { recursive: true });
    }
    return samples;
  },

  read: (samples) => {
    const of = (kind: Kind, way: keyof Sample): number[] => samples[kind].map((sample) => sample[way]);
    const ratio = (way: keyof Sample) => ratioOf(of("antom-client", way), of("bare", way));
    return {
      aims: WAYS.map(([way, name]) => ({ what: `${name}, to the bare verification`, figure: ratio(way), atLeast: 0.85 })),
      tables: [
        {
          title: "Notifications per second, thousands",
          columns: ["way in", ...KINDS, "ratio"],
          rows: WAYS.map(([way, name]) => [
            name,
            ...KINDS.map((kind) => shown(spreadOf(of(kind, way)).median / 1_000)),
            shownSpread(ratio(way)),
          ]),
        },
      ],
    };
  },
};
