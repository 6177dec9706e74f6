/** One instance of a merchant's app, a process of its own: takes notifications, leaves three kinds of effects, and dies where it is told to. */
import { appendFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createNotificationHandler, type DeliveryEvent, toNodeListener } from "antom-client";
import { postgresStore } from "antom-client/stores/postgres";
import { redisStore } from "antom-client/stores/redis";
import pg from "pg";
import { createClient } from "redis";
import { KILLS } from "./effects.ts";

/** What an instance is told at its start. */
export interface InstanceOptions {
  readonly store: "redis" | "postgres";
  readonly url: string;
  readonly clientId: string;
  readonly antomPublicKey: string;
  /** Where unguarded effects are written to: a line each, which outlives the process and the store. */
  readonly effects: string;
  readonly leaseMs: number;
  readonly ttlMs: number;
}

/** What an instance tells the harness. */
export type InstanceMessage = { readonly port: number } | (Pick<DeliveryEvent, "state"> & { readonly code?: string });

const options = JSON.parse(process.argv[2] ?? "{}") as InstanceOptions;
const tell = (message: InstanceMessage): void => {
  if (process.connected) process.send?.(message);
};
const common = {
  clientId: options.clientId,
  antomPublicKey: options.antomPublicKey,
  leaseMs: options.leaseMs,
  // A handler takes three connections of the pool: its transaction, another query, a renewal.
  maxConcurrent: 8,
  // The harness turns the sandbox's clock by days.
  tolerance: { futureMs: 3 * 86_400_000 },
  onDelivery: ({ state, error }: DeliveryEvent) => tell({ state, ...(error === undefined ? {} : { code: error.code }) }),
};

/** The effect that nothing guards, and after it the end of the process where one is wanted. */
function unguarded(id: string, attempt: number): void {
  appendFileSync(options.effects, `${id}\n`);
  if (id.startsWith(KILLS) && attempt === 1) process.kill(process.pid, "SIGKILL");
}

const handler = options.store === "redis" ? await onRedis() : onPostgres();
const server = createServer(toNodeListener(handler));
server.listen(0, "127.0.0.1", () => tell({ port: (server.address() as AddressInfo).port }));
process.once("disconnect", () => process.exit());

async function onRedis() {
  const client = createClient({ url: options.url, disableOfflineQueue: true, socket: { reconnectStrategy: 50, connectTimeout: 1_000 } });
  client.on("error", () => {});
  await client.connect();
  return createNotificationHandler({
    ...common,
    store: redisStore({ client, ttlMs: options.ttlMs }),
    on: {
      notifyVaulting: async ({ notification: { vaultingRequestId: id }, key, attempt }) => {
        await client.hSetNX("effect_unique", key, id);
        unguarded(id, attempt);
      },
    },
  });
}

function onPostgres() {
  const pool = new pg.Pool({ connectionString: options.url, max: 24, connectionTimeoutMillis: 2_000 });
  pool.on("error", () => {});
  return createNotificationHandler({
    ...common,
    store: postgresStore({ pool, ttlMs: options.ttlMs }),
    on: {
      notifyVaulting: async ({ notification: { vaultingRequestId: id }, key, attempt }, tx) => {
        await tx.query("INSERT INTO effect_in_transaction (id) VALUES ($1)", [id]);
        await pool.query("INSERT INTO effect_unique (key, id) VALUES ($1, $2) ON CONFLICT DO NOTHING", [key, id]);
        unguarded(id, attempt);
      },
    },
  });
}
