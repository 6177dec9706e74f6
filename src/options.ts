/** The options of a client: what they are, and the refusal of wrong ones before anything happens. */
import type { Product } from "./contract.ts";
import type { Drift } from "./drift.ts";
import { invalidOption } from "./errors.ts";
import { type ExtraHeaders, readHeaders } from "./headers.ts";
import { isObject, own } from "./json.ts";
import { type Explain, type PrivateKeyInput, type PublicKeysInput, readKeys, type VersionedKey } from "./keys.ts";
import type { ExchangeEvent } from "./observation.ts";
import type { FetchLike, SigningKey } from "./platform/platform.ts";
import { headerTextOf, positive, refuseUnknown } from "./settings.ts";

/** Whether requests are held against the contract before they leave. `off` sends what it is given, and reports what it would refuse. */
export type CheckMode = "strict" | "off";

/** How long a call may take, and how often it is repeated. Of a client, and of a single call. */
export interface CallOptions {
  /** Ends the call at once. What was sent may still be carried out: the error says `maybeExecuted`. */
  signal?: AbortSignal | undefined;
  /** Time for one attempt, in milliseconds. @default 15000 */
  timeoutMs?: number | undefined;
  /** Time for the whole call with every repeat, in milliseconds. @default 30000 */
  deadlineMs?: number | undefined;
  /**
   * How often a request may be repeated by itself: with the same id, and only where the contract says that it is harmless.
   * 0 means exactly one attempt. All calls of a client share a budget: twenty repeats, and one more for every ten calls that needed none.
   * @default 2
   */
  retries?: number | undefined;
  /**
   * Whether requests are held against the contract before they leave. `off` sends what it is given and tells `onDrift` what it would have
   * refused; a request that the contract does not know is then repeated only by its key. Nothing is ever stripped. @default "strict"
   */
  check?: CheckMode | undefined;
  /** Headers to add. Those that the client sets itself are refused. */
  headers?: ExtraHeaders | undefined;
}

/** Options of a single call. */
export interface OneCallOptions extends CallOptions {
  /**
   * Fields that the contract does not know, by JSON pointer into the request: `{ "/env/newField": "1" }`. They are sent as they are, after
   * the check, and are hidden in everything that may be logged.
   */
  extra?: { readonly [pointer: string]: unknown } | undefined;
}

/** What a client needs to know. `Region` is the union of the product's regions. */
export interface ClientOptions<Region extends string = string> extends Omit<CallOptions, "signal"> {
  /** The client id. With the prefix `SANDBOX_` every call goes to Antom's sandbox path. */
  clientId: string;
  /** A region, or the origin of another gateway (`http://127.0.0.1:4010`); https only, but for loopback. */
  gateway: Region | (string & {});
  /**
   * The merchant's private key, in any form, or a signer in a KMS or HSM. It is read once.
   * `undefined` is taken by the type, so that an environment variable can be given as it is, and refused at once.
   */
  privateKey: PrivateKeyInput | undefined;
  /** Antom's public key, as the dashboard shows it; several while Antom changes it. Your own is refused. */
  antomPublicKey: PublicKeysInput | undefined;
  /** The version of the private key, as the dashboard counts it: decimal digits. @default "1" */
  keyVersion?: string | undefined;
  /** Sent as `agent-token`: lets a service provider call on behalf of a merchant. */
  agentToken?: string | undefined;
  /** The longest answer that is read, in bytes. @default 1048576 */
  maxResponseBytes?: number | undefined;
  /** Sends in place of the platform's own connections: a proxy, a test's sandbox. It gets requests that are already signed. */
  fetch?: FetchLike | undefined;
  /** Unix time in milliseconds. @default Date.now */
  now?: (() => number) | undefined;
  /** From 0 up to but not including 1; spreads repeats over time. @default Math.random */
  random?: (() => number) | undefined;
  /** Hears of every attempt, redacted. What it throws is ignored, and what it returns is not waited for. */
  onExchange?: ((event: ExchangeEvent) => void) | undefined;
  /** Hears where an answer departs from the contract, and where a request breaks a limit that not every source states. As above. */
  onDrift?: ((drift: Drift) => void) | undefined;
}

/** Options with every default filled in and every key read. */
export interface Settings {
  readonly clientId: string;
  /** The gateway's address with its path; the operation's path follows. */
  readonly baseUrl: string;
  readonly privateKey: SigningKey;
  readonly antomPublicKeys: readonly VersionedKey[];
  readonly keyVersion: string;
  readonly agentToken: string | undefined;
  readonly timeoutMs: number;
  readonly deadlineMs: number;
  readonly retries: number;
  readonly check: CheckMode;
  readonly headers: ExtraHeaders;
  readonly maxResponseBytes: number;
  readonly fetch: FetchLike | undefined;
  readonly now: () => number;
  readonly random: () => number;
  readonly onExchange: ((event: ExchangeEvent) => void) | undefined;
  readonly onDrift: ((drift: Drift) => void) | undefined;
}

const SHARED_OPTIONS = ["timeoutMs", "deadlineMs", "retries", "check", "headers"];
const CALL_OPTIONS = [...SHARED_OPTIONS, "signal", "extra"];
const OPTIONS = [
  ...SHARED_OPTIONS,
  "clientId",
  "gateway",
  "privateKey",
  "antomPublicKey",
  "keyVersion",
  "agentToken",
  "maxResponseBytes",
  "fetch",
  "now",
  "random",
  "onExchange",
  "onDrift",
];

/**
 * Reads the options of a client. What is wrong with a key `explain` says.
 *
 * @throws {AntomError} `ANTOM_INVALID_OPTION`, `ANTOM_INVALID_KEY`; the message names the option.
 */
export function readOptions(options: ClientOptions, product: Product, explain?: Explain): Settings {
  refuseUnknown(options, OPTIONS, "options");
  const { clientId, keyVersion = "1", agentToken, fetch, now = Date.now, random = Math.random, onExchange, onDrift } = options;
  headerTextOf(clientId, "clientId");
  if (agentToken !== undefined) headerTextOf(agentToken, "agentToken");
  if (typeof keyVersion !== "string" || !/^\d{1,9}$/.test(keyVersion))
    throw invalidOption('keyVersion has to be a string of digits, such as "1"');
  for (const [name, value] of Object.entries({ fetch, now, random, onExchange, onDrift })) {
    if (value !== undefined && typeof value !== "function") throw invalidOption(`${name} has to be a function`);
  }
  return {
    clientId,
    baseUrl: gatewayUrl(options.gateway, clientId, product),
    ...readKeys(options.privateKey, options.antomPublicKey, explain),
    keyVersion,
    agentToken,
    timeoutMs: positive(options.timeoutMs ?? 15_000, "timeoutMs"),
    deadlineMs: positive(options.deadlineMs ?? 30_000, "deadlineMs"),
    retries: count(options.retries ?? 2, "retries"),
    check: mode(options.check ?? "strict"),
    headers: readHeaders(options.headers),
    maxResponseBytes: positive(options.maxResponseBytes ?? 1_048_576, "maxResponseBytes"),
    fetch,
    now,
    random,
    onExchange,
    onDrift,
  };
}

/** What holds for one call. */
export interface CallSettings extends Pick<Settings, "timeoutMs" | "deadlineMs" | "retries" | "check" | "headers"> {
  readonly signal: AbortSignal | undefined;
  readonly extra: OneCallOptions["extra"];
}

/** The options of one call over those of its client. @throws {AntomError} `ANTOM_INVALID_OPTION`. */
export function readCallOptions(options: OneCallOptions, settings: Settings): CallSettings {
  refuseUnknown(options, CALL_OPTIONS, "call options");
  const { signal } = options;
  if (signal !== undefined && typeof signal?.addEventListener !== "function") throw invalidOption("signal has to be an AbortSignal");
  return {
    signal,
    timeoutMs: positive(options.timeoutMs ?? settings.timeoutMs, "timeoutMs"),
    deadlineMs: positive(options.deadlineMs ?? settings.deadlineMs, "deadlineMs"),
    retries: count(options.retries ?? settings.retries, "retries"),
    check: mode(options.check ?? settings.check),
    headers: readHeaders(options.headers),
    extra: objectOf(options.extra),
  };
}

function mode(check: unknown): CheckMode {
  if (check !== "strict" && check !== "off") throw invalidOption('check has to be "strict" or "off"');
  return check;
}

function objectOf(extra: OneCallOptions["extra"]): OneCallOptions["extra"] {
  if (extra !== undefined && !isObject(extra)) throw invalidOption("extra has to be an object of JSON pointers and values");
  return extra;
}

function count(value: number, option: string): number {
  if (!Number.isInteger(value) || value < 0 || value > 10) throw invalidOption(`${option} has to be a whole number from 0 to 10`);
  return value;
}

/** The address before the operation's path. The client id's prefix decides between live and sandbox, before anything is signed. */
function gatewayUrl(gateway: unknown, clientId: string, product: Product): string {
  const mode = clientId.startsWith(product.sandboxClientPrefix) ? "sandbox" : "live";
  const regions = Object.keys(product.gateways);
  const region = typeof gateway === "string" ? own(product.gateways, gateway) : undefined;
  if (region !== undefined) return region[mode];
  if (typeof gateway !== "string" || !URL.canParse(gateway))
    throw invalidOption(`gateway has to be one of ${regions.join(", ")}, or a URL`);
  const url = new URL(gateway);
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback(url.hostname))) {
    throw invalidOption("gateway has to be https; http is for this machine only (127.0.0.1, [::1], localhost)");
  }
  // Neither path nor query, nor a user name with its password.
  if (url.href !== `${url.origin}/`)
    throw invalidOption("gateway has to be an origin (https://host:port); the path is added from the contract");
  return url.origin + product.paths[mode];
}

function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(hostname);
}
