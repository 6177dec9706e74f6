/** Claims on notifications in Redis, through the merchant's own client. */
import { invalidOption } from "../errors.ts";
import { isObject } from "../json.ts";
import { DEFAULT_TTL_MS, type NotificationStore } from "../notifications/store.ts";
import { answerOf, DEFAULT_TIMEOUT_MS, readMs, readTimeoutMs } from "./answer.ts";

/** As much of a client of `redis` (node-redis, from version 4 on; a cluster's or a pool's as well) as is needed. */
export interface NodeRedisLike {
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>;
  evalSha(sha1: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>;
  info(section: string): Promise<unknown>;
}

/** As much of a client of `ioredis` (or its cluster) as is needed. */
export interface IoRedisLike {
  eval(script: string, keyCount: number, ...values: string[]): Promise<unknown>;
  evalsha(sha1: string, keyCount: number, ...values: string[]): Promise<unknown>;
  info(section: string): Promise<unknown>;
}

/** What {@link redisStore} needs to know. */
export interface RedisStoreOptions {
  /** Your own client of `redis` or `ioredis`, connected, with your `error` listener. It stays yours: the store never closes it. */
  client: NodeRedisLike | IoRedisLike;
  /** What every key begins with. Merchants that share a Redis need different ones. @default "antom:notification:" */
  prefix?: string | undefined;
  /** How long it remembers that a notification was handled, in milliseconds. @default nine days */
  ttlMs?: number | undefined;
  /** How long one step may take, in milliseconds, whatever the client's own queue and retries do; then it rejects. @default 5000 */
  timeoutMs?: number | undefined;
  /**
   * Hears once, after the first claim, where `maxmemory-policy` is not `noeviction`; nothing where the server does not let the client ask
   * (`INFO memory`). What it throws is ignored. @default console.warn
   */
  onWarning?: ((message: string) => void) | undefined;
}

/**
 * A store in Redis (5 or later), for any number of instances.
 *
 * What it promises: at least once; not concurrently while the lease is renewed. No more: a kill between a handler's effect and its completion
 * doubles an effect that is not unique by the notification's key. It needs `maxmemory-policy noeviction`, as an evicted key is a forgotten
 * claim; and a failover may forget what was not yet copied to the replica, as a crash may without `appendfsync always`.
 * Where an effect has to happen exactly once, take `postgresStore` and its transaction.
 *
 * Every step is one script on one key (one round trip; it works on a cluster), by the server's clock. Keys and tokens hold no secrets.
 *
 * @throws {AntomError} `ANTOM_INVALID_OPTION`.
 *
 * @example
 * const client = createClient({ url: process.env.REDIS_URL });
 * client.on("error", (error) => log.warn(error));
 * const store = redisStore({ client: await client.connect() });
 */
export function redisStore(options: RedisStoreOptions): NotificationStore {
  const { prefix = "antom:notification:", onWarning = console.warn } = options;
  const ttlMs = readMs("ttlMs", options.ttlMs ?? DEFAULT_TTL_MS);
  const timeoutMs = readTimeoutMs(options.timeoutMs ?? DEFAULT_TIMEOUT_MS);
  if (typeof prefix !== "string") throw invalidOption("prefix has to be a string");
  if (typeof onWarning !== "function") throw invalidOption("onWarning has to be a function");
  const client = clientOf(options.client);
  const warn = once(() => warnOfEviction(client.info, onWarning));
  const send = async (script: Script, key: string, ...values: (string | number)[]): Promise<number> => {
    const args = values.map(String);
    try {
      return wholeNumber(await client.evalSha(await script.sha1(), prefix + key, args));
    } catch (error) {
      // A restart, a failover and SCRIPT FLUSH forget scripts.
      if (!(error instanceof Error && error.message.startsWith("NOSCRIPT"))) throw error;
      return wholeNumber(await client.eval(script.text, prefix + key, args));
    }
  };
  const run = (...step: Parameters<typeof send>): Promise<number> => answerOf("Redis", send(...step), timeoutMs);
  return {
    ttlMs,
    claim: async (key, leaseMs) => {
      const token = crypto.randomUUID();
      // Clients keep what they could not send. A claim of which nobody knows any more would lock everybody out for the whole lease.
      const undo = (attempt: number): unknown => attempt > 0 && send(RELEASE, key, token, ttlMs);
      const attempt = await answerOf("Redis", send(CLAIM, key, token, Math.ceil(leaseMs), ttlMs), timeoutMs, undo);
      warn();
      if (attempt > 0) return { state: "claimed", token, attempt };
      return { state: attempt === 0 ? "busy" : "done" };
    },
    renew: async (key, token, leaseMs) => (await run(RENEW, key, token, Math.ceil(leaseMs), ttlMs)) === 1,
    complete: async (key, token) => (await run(COMPLETE, key, token, ttlMs)) === 1,
    release: async (key, token) => (await run(RELEASE, key, token, ttlMs)) === 1,
  };
}

interface Script {
  readonly text: string;
  /** By which the server knows it. */
  readonly sha1: () => Promise<string>;
}

// A hash for each notification: token, until, attempt, done. It outlives its lease, so that the count of attempts does, and so that a holder
// who is late can still end what nobody has taken over.
const NOW = `local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
`;

// A client that lost its connection may send a step again that was carried out: the same token then gets the same answer.
const CLAIM = scriptOf(`${NOW}local entry = redis.call('HMGET', KEYS[1], 'token', 'until', 'attempt', 'done')
if entry[4] then return -1 end
if entry[1] == ARGV[1] then return tonumber(entry[3]) end
if entry[1] and tonumber(entry[2]) > now then return 0 end
local attempt = (entry[3] or 0) + 1
redis.call('HSET', KEYS[1], 'token', ARGV[1], 'until', now + ARGV[2], 'attempt', attempt)
redis.call('PEXPIRE', KEYS[1], ARGV[2] + ARGV[3])
return attempt`);

const RENEW = scriptOf(`${NOW}local entry = redis.call('HMGET', KEYS[1], 'token', 'done')
if entry[1] ~= ARGV[1] or entry[2] then return 0 end
redis.call('HSET', KEYS[1], 'until', now + ARGV[2])
redis.call('PEXPIRE', KEYS[1], ARGV[2] + ARGV[3])
return 1`);

const COMPLETE = scriptOf(`if redis.call('HGET', KEYS[1], 'token') ~= ARGV[1] then return 0 end
redis.call('HSET', KEYS[1], 'done', 1)
redis.call('PEXPIRE', KEYS[1], ARGV[2])
return 1`);

const RELEASE = scriptOf(`local entry = redis.call('HMGET', KEYS[1], 'token', 'done')
if entry[1] ~= ARGV[1] or entry[2] then return 0 end
redis.call('HDEL', KEYS[1], 'token', 'until')
redis.call('PEXPIRE', KEYS[1], ARGV[2])
return 1`);

function scriptOf(text: string): Script {
  return { text, sha1: once(async () => hex(await crypto.subtle.digest("SHA-1", new TextEncoder().encode(text)))) };
}

function hex(bytes: ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function once<T>(work: () => T): () => T {
  let result: { readonly value: T } | undefined;
  return () => {
    result ??= { value: work() };
    return result.value;
  };
}

/** A client of either kind, its commands called alike. */
interface Client {
  readonly eval: Send;
  readonly evalSha: Send;
  readonly info: () => Promise<unknown>;
}
type Send = (script: string, key: string, args: string[]) => Promise<unknown>;

function clientOf(client: NodeRedisLike | IoRedisLike): Client {
  const info = (): Promise<unknown> => client.info("memory");
  if (has(client, "evalSha")) {
    const node = client as NodeRedisLike;
    return {
      eval: (script, key, args) => node.eval(script, { keys: [key], arguments: args }),
      evalSha: (sha1, key, args) => node.evalSha(sha1, { keys: [key], arguments: args }),
      info,
    };
  }
  if (!has(client, "evalsha")) throw invalidOption("client has to be a client of redis (node-redis, from version 4 on) or ioredis");
  const io = client as IoRedisLike;
  return {
    eval: (script, key, args) => io.eval(script, 1, key, ...args),
    evalSha: (sha1, key, args) => io.evalsha(sha1, 1, key, ...args),
    info,
  };
}

function has(client: unknown, name: "evalSha" | "evalsha"): boolean {
  if (!isObject(client)) return false;
  return [name, "eval", "info"].every((command) => typeof client[command] === "function");
}

/** A script's answer. Clients can be told to give numbers as bigints, strings or Buffers. */
function wholeNumber(reply: unknown): number {
  const number = Number(String(reply));
  if (Number.isSafeInteger(number)) return number;
  throw new Error(
    "the client of Redis gave no number where a script returned one: node-redis from version 4 on (no legacy mode) or ioredis",
  );
}

/** Never waited for, so that it delays no claim and fails none. */
async function warnOfEviction(info: () => Promise<unknown>, onWarning: (message: string) => void): Promise<void> {
  try {
    // Not CONFIG GET, which hosted ones forbid.
    const policy = /^maxmemory_policy:([\w-]+)/m.exec(String(await info()))?.[1] ?? "noeviction";
    if (policy !== "noeviction")
      onWarning(`antom-client: Redis has maxmemory-policy ${policy}: it may forget notifications that were handled. Set it to noeviction.`);
  } catch {}
}
