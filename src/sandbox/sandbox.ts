/** A sandbox, put together from its parts. */
import type { ProductName } from "../../generated/products.ts";
import { invalidOption } from "../errors.ts";
import { mistakeIn } from "../keys/mistakes.ts";
import { readPrivateKey } from "../keys.ts";
import { isLoopback, refusalOfAddress } from "./addresses.ts";
import { createAnnouncements } from "./announcements.ts";
import { ASSUMPTIONS, type Assumptions, assume } from "./assumptions.ts";
import { type AgreementDesk, createAgreementDesk } from "./behaviour/agreement-desk.ts";
import { createAgreements } from "./behaviour/agreements.ts";
import { createPaymentDesk, type PaymentDesk } from "./behaviour/payment-desk.ts";
import { createPayments } from "./behaviour/payments.ts";
import { createTokens } from "./behaviour/tokens.ts";
import { createVaultingDesk, type VaultingDesk } from "./behaviour/vaulting-desk.ts";
import { createVaultings } from "./behaviour/vaultings.ts";
import { createClock, type SandboxClock } from "./clock.ts";
import { createConduct } from "./conduct.ts";
import { createControl } from "./control.ts";
import type { SandboxExchange } from "./exchanges.ts";
import { createExplorerKeys, type ExplorerDesk } from "./explorer.ts";
import { type Finding, findingOf } from "./findings.ts";
import { createFront } from "./front.ts";
import { createGateway } from "./gateway.ts";
import { createGuard, type GuardOptions } from "./guard.ts";
import { createJournal, type Journal } from "./journal.ts";
import { createKeyPair, type KeyPair } from "./key-pair.ts";
import { type Limits, readLimits } from "./limits.ts";
import { madeUpClientId, PRODUCT_NAMES, readMerchants, type SandboxClient } from "./merchants.ts";
import { createNotifier, type NotificationDesk, type NotificationRecord, type NotificationToSend } from "./notifier.ts";
import { createOrderer, ORDERABLE, type Orderer } from "./orderer.ts";
import { PAGES } from "./pages/pages.ts";
import type { Stage } from "./pages/route.ts";
import { createOrders, type Script } from "./script.ts";
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
  /** Hosts beside this machine that notifications may go to. With `deliver` and without this any host may be. */
  notifyHosts?: readonly string[];
  /** How long a delivery may take, in milliseconds of the machine's own time. @default 10000 */
  deliveryTimeoutMs?: number;
  /** How much it keeps. */
  limits?: Partial<Limits>;
  /** Hears of every request and what became of it. What it throws is dropped: whoever watches changes no answer. */
  onExchange?: (exchange: SandboxExchange) => void;
}

/** What a client of the sandbox needs. */
export interface SandboxClientOptions {
  clientId: string;
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
  const signingKey = readPrivateKey(keyPair.privateKey, "keyPair.privateKey", mistakeIn);
  const clock = createClock({ source, speed });
  const exchanges = createJournal<SandboxExchange>(limits.exchanges);
  if (options.onExchange !== undefined) exchanges.subscribe(options.onExchange);
  const findings = createJournal<Finding>(limits.findings);
  const conduct = createConduct({ keptAnswers: limits.answers, assumed }, clock.now, ({ clientId, operation }, kind, message, pointer) => {
    findings.add(findingOf({ at: clock.now(), clientId, operation: operation.id }, kind, message, pointer));
  });
  const notifyHosts = options.notifyHosts ?? (options.deliver === undefined ? [] : undefined);
  const notifier = createNotifier({
    clock,
    assumed,
    limit: limits.notifications,
    onAcknowledged: conduct.learns,
    signingKey,
    deliver: options.deliver ?? ((request) => globalThis.fetch(request)),
    timeLimitMs: deliveryTimeoutMs,
    refusal: (url) => refusalOfAddress(url, notifyHosts),
  });
  const tokens = createTokens(limits.tokens, secret);
  const announcements = createAnnouncements(notifier.send, assumed);
  const shared = { clock, assumed, tokens, secret };
  const vaultings = createVaultings({ ...shared, limit: limits.vaultings, ...announcements.vaultings });
  const payments = createPayments({ ...shared, limit: limits.payments, ...announcements.payments });
  const agreements = createAgreements({ clock, assumed, secret, limit: limits.agreements, ...announcements.agreements });
  const script: Script = { answers: createOrders(), faults: createOrders() };
  const orders = createOrderer(script, {
    vaulting: vaultings.plan,
    payment: payments.planPayment,
    capture: payments.planCapture,
    refund: payments.planRefund,
  });
  const gateway = createGateway({
    merchants,
    script,
    signingKey,
    clock,
    conduct,
    assumed,
    strict,
    keptAnswers: limits.answers,
    everyScene: { vaultings, payments, tokens, agreements, secret },
    onExchange: exchanges.add,
    onFinding: findings.add,
  });
  const vaultingDesk = createVaultingDesk(vaultings, clock);
  const paymentDesk = createPaymentDesk(payments, clock);
  const agreementDesk = createAgreementDesk(agreements, clock, assumed);
  const notify: Sandbox["notify"] = (notification) => {
    const merchant = merchants.get(notification.clientId);
    if (merchant === undefined) throw invalidOption("notify: the client id is not known here");
    return notifier.send(merchant.entry, notification);
  };
  const explorerKeys = createExplorerKeys({
    antomPublicKey: keyPair.publicKey,
    isTaken: (clientId) => merchants.has(clientId),
    add: (client) => {
      for (const [clientId, merchant] of readMerchants([client])) merchants.set(clientId, merchant);
    },
  });
  const frontFor = (guardOptions: GuardOptions, file: ExplorerDesk["file"]) => {
    const guard = createGuard(guardOptions);
    const stage: Stage = {
      vaultings: vaultingDesk,
      payments: paymentDesk,
      agreements: agreementDesk,
      exchanges,
      notifications: notifier,
      findings,
      clock,
      orders,
      orderable: ORDERABLE,
      assumed,
      assumptions: ASSUMPTIONS,
      limits,
      isAuthorised: guard.isAuthorised,
      isToken: guard.isToken,
      tokenCookie: guard.tokenCookie,
      cors: guard.cors,
      explorer: { keys: explorerKeys, file },
    };
    const control = createControl({ stage, notify, settled: notifier.settled });
    return { guard, front: createFront({ gateway, control, pages: PAGES, stage, guard }) };
  };
  let origin = IN_PROCESS;
  // In this process whoever holds the sandbox may do anything by its methods; a token that nobody knows keeps requests out.
  const { front } = frontFor({ token: secret(32), hosts: [], byAddress: false, allowOrigin: undefined }, async () => undefined);
  const fetch = (request: Request): Promise<Response> => unlessAborted(front.fetch(request, origin), request.signal);
  const clientOptionsOf = (product: ProductName): SandboxClientOptions => {
    const client = clients.find((candidate) => candidate.product === product);
    if (client === undefined || made === undefined) {
      throw invalidOption(`this sandbox made no merchant of ${product}: it was given its clients, whose private keys it does not know`);
    }
    return { clientId: client.clientId, gateway: IN_PROCESS, privateKey: made.privateKey, antomPublicKey: keyPair.publicKey, fetch };
  };
  return {
    ...orders,
    fetch,
    listen: async (port = 0, listenOptions = {}) => {
      // Loaded only now: whoever uses fetch alone needs no Node.
      const [{ serve }, { createFiles }] = await Promise.all([import("./server.ts"), import("./server-files.ts")]);
      const token = listenOptions.token ?? inUrl(secret(24));
      const { host = "127.0.0.1", hosts = [], allowOrigin } = listenOptions;
      const guard = { token, hosts: hosts.map((name) => name.toLowerCase()), byAddress: !isLoopback(host), allowOrigin };
      return serve({ ...frontFor(guard, createFiles(listenOptions.explorer)), port, options: listenOptions }, (url) => {
        origin = url;
      });
    },
    get clientOptions() {
      return clientOptionsOf(PRODUCT_NAMES[0]);
    },
    clientOptionsOf,
    publicKey: keyPair.publicKey,
    clock,
    vaultings: vaultingDesk,
    payments: paymentDesk,
    agreements: agreementDesk,
    notifications: notifier,
    notify,
    get findings() {
      return findings.list();
    },
    exchanges,
    settled: notifier.settled,
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
