/** One store for several instances. Not run here: it takes a Redis and a PostgreSQL. */
import { createNotificationHandler } from "antom-client";
import { postgresStore } from "antom-client/stores/postgres";
import { redisStore } from "antom-client/stores/redis";
import { Pool } from "pg";
import { createClient } from "redis";

// redis from here
export async function inRedis() {
  const client = createClient({ url: process.env["REDIS_URL"] ?? "redis://127.0.0.1" });
  client.on("error", console.warn);
  return redisStore({ client: await client.connect() });
}
// to here

// postgres from here
const pool = new Pool({ connectionString: process.env["DATABASE_URL"] });
export const handler = createNotificationHandler({
  clientId: process.env["ANTOM_CLIENT_ID"] ?? "",
  antomPublicKey: process.env["ANTOM_PUBLIC_KEY"],
  store: postgresStore({ pool }),
  on: {
    notifyVaulting: async ({ key }, tx) => {
      await tx.query("INSERT INTO vaultings (key) VALUES ($1)", [key]); // commits together with the completion of the claim
    },
  },
});
// to here
