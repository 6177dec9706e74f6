/** The fault run: several instances on one store, a gateway that repeats and reorders, kills, freezes and a store that goes away. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSandbox, type Sandbox } from "antom-client/sandbox";
import pg from "pg";
import { createClient } from "redis";
import { vaulted } from "../support/deliveries.ts";
import { sleep } from "../support/merchant.ts";
import { startPostgres, startRedis, type TestServer } from "../support/servers.ts";
import { EFFECTS, KILLS } from "./effects.ts";
import { type Fleet, startFleet } from "./fleet.ts";

export interface SoakOptions {
  readonly store: "redis" | "postgres";
  readonly notifications: number;
  readonly instances: number;
  /** The run is given up after so long. */
  readonly limitMs: number;
  /** How many notifications have their first handler die between the effect and the completion. */
  readonly cutOff: number;
  readonly seed?: number;
}

/** What the run came to. */
export interface SoakReport {
  readonly store: string;
  readonly seconds: number;
  readonly notifications: number;
  /** Handled to completion, as the gateway knows it: acknowledged. */
  readonly acknowledged: number;
  /** Deliveries that left the gateway, duplicates included, and how many of them were repeats for want of an acknowledgement. */
  readonly deliveries: number;
  readonly retries: number;
  /** Deliveries of a handled notification, acknowledged without the handler. */
  readonly duplicatesSuppressed: number;
  readonly busy: number;
  readonly lostLeases: number;
  readonly storeFailures: number;
  readonly kills: number;
  readonly killsBetweenEffectAndCompletion: number;
  readonly freezes: number;
  readonly restarts: number;
  /** Notifications whose effect in the completing transaction is there once, and those where it is not; only PostgreSQL has one. */
  readonly inTransaction: EffectCounts | undefined;
  /** The same of the effect that is unique by the notification's key. */
  readonly unique: EffectCounts;
  /** The same of the effect that nothing guards. */
  readonly unguarded: EffectCounts;
}

/** How many notifications have an effect never, once, more than once. */
interface EffectCounts {
  readonly missing: number;
  readonly once: number;
  readonly doubled: number;
}

const LEASE_MS = 1_000;
const TTL_MS = 14 * 86_400_000;
/** So many are sent before the clock goes on, and about as often there is trouble. */
const BATCH = 20;
const NOTIFY_URL = "http://127.0.0.1/antom/notify";

export async function soak(options: SoakOptions): Promise<SoakReport> {
  const start = performance.now();
  const random = randomFrom(options.seed ?? 1);
  const folder = await mkdtemp(join(tmpdir(), "antom-soak-"));
  const effects = join(folder, "unguarded.txt");
  await writeFile(effects, "");
  const server = await (options.store === "redis" ? startRedis() : startPostgres());
  let fleet: Fleet | undefined;
  try {
    const book = await openBook(options.store, server);
    let deliveries = 0;
    const deliver = async (request: Request): Promise<Response> => {
      const body = await request.arrayBuffer();
      const headers = Object.fromEntries(request.headers);
      const send = (): Promise<Response> => {
        deliveries++;
        const ports = fleet?.ports() ?? [];
        const port = ports[Math.floor(random() * ports.length)] ?? 1;
        return fetch(`http://127.0.0.1:${port}/antom/notify`, { method: "POST", headers, body, signal: AbortSignal.timeout(4_000) });
      };
      // Out of order, and now and then to two instances at once.
      await sleep(random() * 30);
      const twin = random() < 0.2 ? send().then((answer) => answer.text()) : undefined;
      twin?.catch(() => {});
      return send();
    };
    const sandbox = await createSandbox({ deliver, deliveryTimeoutMs: 5_000, limits: { notifications: options.notifications + 10 } });
    const { clientId, antomPublicKey } = sandbox.clientOptions;
    const common = { store: options.store, url: server.url, clientId, antomPublicKey, effects, leaseMs: LEASE_MS, ttlMs: TTL_MS };
    fleet = await startFleet(options.instances, common);

    const ids = Array.from({ length: options.notifications }, (_, index) => `${index < options.cutOff ? KILLS : "n-"}${index}`);
    const end = performance.now() + options.limitMs;
    const trouble = makeTrouble(fleet, server, random, options, () => performance.now() < end);
    await deliverAll(sandbox, shuffled(ids, random), clientId, random, end);
    await trouble;
    // Whatever the schedule gave up on is delivered by hand, as support would.
    await redeliverUntilDone(sandbox, end);

    const all = sandbox.notifications.list();
    const attempts = all.reduce((sum, { attempts }) => sum + attempts.length, 0);
    const { states, codes, kills, suicides, freezes, restarts } = fleet.counts;
    return {
      store: options.store,
      seconds: Math.round((performance.now() - start) / 100) / 10,
      notifications: ids.length,
      acknowledged: all.filter(({ state }) => state === "acknowledged").length,
      deliveries,
      retries: attempts - all.length,
      duplicatesSuppressed: states["duplicate"] ?? 0,
      busy: codes["ANTOM_BUSY"] ?? 0,
      lostLeases: codes["ANTOM_LEASE_LOST"] ?? 0,
      storeFailures: codes["ANTOM_STORE"] ?? 0,
      kills,
      killsBetweenEffectAndCompletion: suicides,
      freezes,
      restarts,
      ...(await book.counts(ids)),
      unguarded: countsOf(ids, (await readFile(effects, "utf8")).split("\n")),
    };
  } finally {
    await fleet?.end();
    await server.remove();
    await rm(folder, { recursive: true });
  }
}

/** Sends everything bit by bit, with the clock going on, and then turns it until the schedule has nothing left. */
async function deliverAll(sandbox: Sandbox, ids: readonly string[], clientId: string, random: () => number, end: number): Promise<void> {
  for (const [index, id] of ids.entries()) {
    if (performance.now() > end) return;
    const { id: number } = sandbox.notify({ clientId, url: NOTIFY_URL, operation: "notifyVaulting", payload: vaulted(id) });
    // By hand, while the schedule delivers it too.
    if (random() < 0.1) void sandbox.notifications.redeliver(number).catch(() => {});
    if (index % BATCH !== BATCH - 1) continue;
    await sleep(250);
    await sandbox.clock.advance("1m");
  }
  for (const gap of ["2m", "10m", "10m", "1h", "2h", "6h", "15h"]) {
    if (performance.now() > end) return;
    await sandbox.clock.advance(gap);
  }
}

async function redeliverUntilDone(sandbox: Sandbox, end: number): Promise<void> {
  for (;;) {
    const open = sandbox.notifications.list().filter(({ state }) => state !== "acknowledged");
    if (open.length === 0 || performance.now() > end) return;
    for (const { id } of open) await sandbox.notifications.redeliver(id);
    await sleep(200);
  }
}

/** Kills and freezes as long as deliveries go on, and takes the store away once. */
async function makeTrouble(
  fleet: Fleet,
  server: TestServer,
  random: () => number,
  { notifications, instances }: SoakOptions,
  goesOn: () => boolean,
): Promise<void> {
  const rounds = Math.ceil(notifications / BATCH);
  for (let round = 0; round < rounds && goesOn(); round++) {
    await sleep(300 + random() * 200);
    const index = Math.floor(random() * instances);
    if (round === Math.floor(rounds / 2)) {
      await server.kill();
      await sleep(700);
      await server.start();
    } else if (round % 3 === 2) fleet.freeze(index, LEASE_MS * 1.6);
    else fleet.kill(index);
  }
}

interface Book {
  counts(ids: readonly string[]): Promise<Pick<SoakReport, "inTransaction" | "unique">>;
}

/** Where guarded effects are looked up. */
async function openBook(store: SoakOptions["store"], { url }: TestServer): Promise<Book> {
  if (store === "redis") {
    return {
      counts: async (ids) => {
        const client = await createClient({ url }).connect();
        try {
          return { inTransaction: undefined, unique: countsOf(ids, Object.values(await client.hGetAll("effect_unique"))) };
        } finally {
          client.destroy();
        }
      },
    };
  }
  const query = async (sql: string): Promise<string[]> => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      const { rows } = (await client.query(sql)) as { rows?: { id: string }[] };
      return (rows ?? []).map(({ id }) => id);
    } finally {
      await client.end();
    }
  };
  await query(EFFECTS);
  return {
    counts: async (ids) => ({
      inTransaction: countsOf(ids, await query("SELECT id FROM effect_in_transaction")),
      unique: countsOf(ids, await query("SELECT id FROM effect_unique")),
    }),
  };
}

function countsOf(ids: readonly string[], found: readonly string[]): EffectCounts {
  const times = new Map<string, number>();
  for (const id of found) times.set(id, (times.get(id) ?? 0) + 1);
  const having = (is: (count: number) => boolean): number => ids.filter((id) => is(times.get(id) ?? 0)).length;
  return { missing: having((count) => count === 0), once: having((count) => count === 1), doubled: having((count) => count > 1) };
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

/** Numbers from 0 up to but not including 1, the same for a seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What is wrong with a run: what the store and the handler promise together, and what it takes for the run to have tried them. */
export function faultsIn(report: SoakReport): string[] {
  const { notifications, acknowledged, unique, unguarded, inTransaction } = report;
  const faults: [boolean, string][] = [
    [acknowledged !== notifications, `${notifications - acknowledged} notifications were not handled to completion`],
    [unique.once !== notifications, `the unique effect: ${JSON.stringify(unique)}`],
    [
      inTransaction !== undefined && inTransaction.once !== notifications,
      `the effect in the transaction: ${JSON.stringify(inTransaction)}`,
    ],
    [unguarded.missing > 0, `the unguarded effect is missing ${unguarded.missing} times`],
    [report.killsBetweenEffectAndCompletion === 0, "nothing died between effect and completion"],
    [unguarded.doubled < 1, "no unguarded effect was doubled, so nothing was proved"],
    [report.duplicatesSuppressed === 0, "no duplicate came"],
    [report.kills === 0, "nothing was killed"],
  ];
  return faults.filter(([is]) => is).map(([, what]) => what);
}
