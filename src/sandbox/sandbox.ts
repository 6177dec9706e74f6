/** A sandbox as its users hold it: what it is told, what they can do with it, and the doors by which requests come in. */
import type { ProductName } from "../../generated/products.ts";
import { invalidOption } from "../errors.ts";
import { mistakeIn } from "../keys/mistakes.ts";
import { readPrivateKey } from "../keys.ts";
import { isLoopback } from "./addresses.ts";
import { type Assumptions, assume } from "./assumptions.ts";
import type { AgreementDesk } from "./behaviour/agreement-desk.ts";
import type { PaymentDesk } from "./behaviour/payment-desk.ts";
import type { VaultingDesk } from "./behaviour/vaulting-desk.ts";
import type { SandboxClock } from "./clock.ts";
import { createControl } from "./control.ts";
import { createEngine } from "./engine.ts";
import type { SandboxExchange } from "./exchanges.ts";
import { createExplorerKeys, type ExplorerDesk } from "./explorer.ts";
import type { Finding } from "./findings.ts";
import { createFront, type Front } from "./front.ts";
import { createGuard, type Guard } from "./guard.ts";
import type { Journal } from "./journal.ts";
import { createKeyPair, type KeyPair } from "./key-pair.ts";
import { type Limits, readLimits } from "./limits.ts";
import { madeUpClientId, PRODUCT_NAMES, readMerchants, type SandboxClient } from "./merchants.ts";
import type { NotificationDesk, NotificationRecord, NotificationToSend } from "./notifier.ts";
import type { Orderer } from "./orderer.ts";
import { PAGES } from "./pages/pages.ts";
import type { Stage } from "./pages/route.ts";
import { inUrl, secret } from "./secret.ts";
import type { ListeningSandbox, ListenOptions } from "./server.ts";

/** What a sandbox can be told at its creation. */
export interface SandboxOptions {
  /** The merchants that it knows. @default one for each product, with a key pair made for this sandbox */
  clients?: readonly SandboxClient[];
  /** The gateway's own key pair. @default a new one */
  keyPair?: KeyPair;
  /** Where its time comes from: Unix time in milliseconds. @default Date.now */
  now?: () => number;
  /** How many times as fast its time runs. @default 1 */
  speed?: number;
  /** Assumptions that are to be other than usual; `ASSUMPTIONS` lists them. */
  assume?: Partial<Assumptions>;
  /** Refuses fields that the contract does not know, and JSON numbers and booleans where Antom takes text. @default false: taken, with a finding */
  strict?: boolean;
  /**
   * Delivers notifications; gets whole, signed requests.
   * @default the global fetch, without following redirects, and to this machine and `notifyHosts` only
   */
  deliver?: (request: Request) => Promise<Response>;
  /** Hosts beside this machine that notifications may go to, without a port. With `deliver` and without this any host may be. */
  notifyHosts?: readonly string[];
  /** How long a delivery may take, in milliseconds of the machine's own time. @default 10000 */
  deliveryTimeoutMs?: number;
  /** How much it keeps. @default `LIMITS` */
  limits?: Partial<Limits>;
  /** Hears of every request and what became of it. What it throws is dropped: whoever watches changes no answer. */
  onExchange?: (exchange: SandboxExchange) => void;
}

/** What a client of the sandbox needs. */
export interface SandboxClientOptions {
  clientId: string;
  /** An address of this machine to which nothing is sent: `fetch` takes every request. */
  gateway: string;
  privateKey: string;
  antomPublicKey: string;
  fetch: (request: Request) => Promise<Response>;
}

/** A gateway on this machine. */
export interface Sandbox extends Orderer {
  /** Answers a request as the gateway would, without a port; its pages and its control API as well. */
  fetch(request: Request): Promise<Response>;
  /**
   * Listens on a port of this machine; 0 takes a free one. Needs Node. Where the port can't be had, it rejects with Node's own error.
   *
   * @default 0
   * @throws {AntomError} `ANTOM_INVALID_OPTION`.
   */
  listen(port?: number, options?: ListenOptions): Promise<ListeningSandbox>;
  /** Options for `createAntomClient`: every request goes to this sandbox, in this process. */
  readonly clientOptions: SandboxClientOptions;
  /** The same for a client of a product. @throws {AntomError} `ANTOM_INVALID_OPTION` where no merchant of that product was made here. */
  clientOptionsOf(product: ProductName): SandboxClientOptions;
  /** The gateway's public key, as the dashboard would show it. */
  readonly publicKey: string;
  /** Its time, which can be turned. */
  readonly clock: SandboxClock;
  /** What the buyer does with vaultings, and what became of them. */
  readonly vaultings: VaultingDesk;
  /** What the buyer does with payments, and their money. */
  readonly payments: PaymentDesk;
  /** What the buyer does with agreements. */
  readonly agreements: AgreementDesk;
  /** What was notified, and how that went. */
  readonly notifications: NotificationDesk;
  /**
   * Sends a notification of the contract by hand, and delivers it on the contract's schedule.
   * @throws {AntomError} `ANTOM_INVALID_OPTION` where the sandbox knows no such client, or its product no such notification.
   */
  notify(notification: NotificationToSend): NotificationRecord;
  /** What clients did that would end badly elsewhere. */
  readonly findings: readonly Finding[];
  /** The last exchanges, oldest first. */
  readonly exchanges: Journal<SandboxExchange>;
  /** Resolves once no delivery is under way and nothing is due. */
  settled(): Promise<void>;
  /** What it assumes where no source says how the gateway behaves. */
  readonly assumed: Assumptions;
  /** How much it keeps. */
  readonly limits: Limits;
}

const IN_PROCESS = "http://127.0.0.1";

/**
 * Makes a sandbox, with throw-away keys where none are given.
 *
 * @throws {AntomError} `ANTOM_INVALID_OPTION`, `ANTOM_INVALID_KEY`.
 *
 * @example
 * const sandbox = await createSandbox();
 * const antom = createAntomClient(sandbox.clientOptions);
 */
export async function createSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { now: source = Date.now, speed = 1, strict = false, deliveryTimeoutMs = 10_000 } = options;
  if (!(speed > 0 && speed <= 1_000_000)) throw invalidOption("speed has to be a number above 0, and at most a million");
  if (!(deliveryTimeoutMs > 0 && deliveryTimeoutMs < 2 ** 31))
    throw invalidOption("deliveryTimeoutMs has to be a number of milliseconds above 0");
  const assumed = assume(options.assume);
  const limits = readLimits(options.limits);
  const [keyPair, made] = await Promise.all([
    options.keyPair ?? createKeyPair(),
    options.clients === undefined ? createKeyPair() : undefined,
  ]);
  const clients =
    options.clients ?? PRODUCT_NAMES.map((product) => ({ clientId: madeUpClientId(product), product, publicKey: made?.publicKey ?? "" }));
  const merchants = readMerchants(clients);
  const { gateway, shown, notify, settled } = createEngine({
    merchants,
    signingKey: readPrivateKey(keyPair.privateKey, "keyPair.privateKey", mistakeIn),
    source,
    speed,
    assumed,
    strict,
    limits,
    deliver: options.deliver ?? ((request) => globalThis.fetch(request)),
    notifyHosts: options.notifyHosts?.map((name) => name.toLowerCase()) ?? (options.deliver === undefined ? [] : undefined),
    deliveryTimeoutMs,
  });
  if (options.onExchange !== undefined) shown.exchanges.subscribe(options.onExchange);
  const explorerKeys = createExplorerKeys({
    antomPublicKey: keyPair.publicKey,
    isTaken: (clientId) => merchants.has(clientId),
    add: (client) => {
      for (const [clientId, merchant] of readMerchants([client])) merchants.set(clientId, merchant);
    },
  });
  const frontFor = (guard: Guard, file: ExplorerDesk["file"]): Front => {
    const stage: Stage = { ...shown, guard, explorer: { keys: explorerKeys, file } };
    return createFront({ gateway, control: createControl({ stage, notify, settled }), pages: PAGES, stage });
  };
  let origin = IN_PROCESS;
  // In this process whoever holds the sandbox may do anything by its methods; a token that nobody knows keeps requests out.
  const nobody = createGuard({ token: secret(32), hosts: [], byAddress: false, allowOrigin: undefined });
  const front = frontFor(nobody, async () => undefined);
  const fetch = (request: Request): Promise<Response> => unlessAborted(front.fetch(request, origin), request.signal);
  const clientOptionsOf = (product: ProductName): SandboxClientOptions => {
    const client = clients.find((candidate) => candidate.product === product);
    if (client === undefined || made === undefined) {
      throw invalidOption(`this sandbox made no merchant of ${product}: it was given its clients, whose private keys it does not know`);
    }
    return { clientId: client.clientId, gateway: IN_PROCESS, privateKey: made.privateKey, antomPublicKey: keyPair.publicKey, fetch };
  };
  const { vaultings, payments, agreements, notifications, exchanges, findings, clock } = shown;
  return {
    ...shown.orders,
    fetch,
    listen: async (port = 0, listenOptions = {}) => {
      // Loaded only now: whoever uses fetch alone needs no Node.
      const [{ serve }, { createFiles }] = await Promise.all([import("./server.ts"), import("./server-files.ts")]);
      const { host = "127.0.0.1", hosts = [], allowOrigin, token = inUrl(secret(24)) } = listenOptions;
      const names = hosts.map((name) => name.toLowerCase());
      const guard = createGuard({ token, hosts: names, byAddress: !isLoopback(host), allowOrigin });
      return serve({ front: frontFor(guard, createFiles(listenOptions.explorer)), guard, port, host }, (url) => {
        origin = url;
      });
    },
    get clientOptions() {
      return clientOptionsOf(PRODUCT_NAMES[0]);
    },
    clientOptionsOf,
    publicKey: keyPair.publicKey,
    clock,
    vaultings,
    payments,
    agreements,
    notifications,
    notify,
    get findings() {
      return findings.list();
    },
    exchanges,
    settled,
    assumed,
    limits,
  };
}

/** As fetch does: whoever calls a request off does not wait for what was made to be late. */
function unlessAborted<T>(answer: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener("abort", abort, { once: true });
    answer.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}
