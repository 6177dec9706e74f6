/** An example shop over HTTP, with a sandbox beside it: what is the same of each, whatever it sells and is paid with. */
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type AntomClient, type AntomClientOptions, createAntomClient, type DeliveryEvent, type ExchangeEvent } from "../../src/index.ts";
import type { ListeningSandbox, Sandbox, SandboxOptions } from "../../src/sandbox/index.ts";
import { createBench } from "./merchant.ts";

/** What every shop is given. */
interface Parts {
  readonly antom: AntomClient;
  readonly clientId: string;
  readonly antomPublicKey: string;
  readonly origin: string;
  readonly onDelivery: (event: DeliveryEvent) => void;
}

export interface Stand<R extends object> {
  readonly sandbox: Sandbox;
  readonly gateway: ListeningSandbox;
  readonly origin: string;
  /** Notifications that arrived at the shop, and what its client sent. */
  readonly deliveries: readonly DeliveryEvent[];
  readonly exchanges: readonly ExchangeEvent[];
  reconcile(): Promise<void>;
  /** The process dies and another one starts, on the same records, with some of its parts as they are given here. */
  restart(others?: (parts: Parts & R) => Partial<Parts & R>): void;
  /** All that the shop has written down. */
  written(): string;
  close(): Promise<void>;
}

export interface StandOptions<R extends object> {
  /** Opens the shop's records, in files of a folder. */
  readonly open: (folder: string) => R;
  readonly createShop: (parts: Parts & R) => { readonly listener: RequestListener; reconcile(): Promise<void> };
  /** What is other than usual of its client, and of the sandbox, which may have to know where the shop is. */
  readonly client?: Partial<AntomClientOptions>;
  readonly sandboxFor?: (origin: string) => SandboxOptions;
}

/** The stand, with the records as they were last opened. */
export async function openStand<R extends object>(options: StandOptions<R>): Promise<Stand<R> & R> {
  const { open, createShop, client = {}, sandboxFor = () => ({}) } = options;
  const folder = mkdtempSync(join(tmpdir(), "antom-shop-"));
  const server = createServer((request, response) => shop.listener(request, response));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const bench = await createBench(sandboxFor(origin));
  const { sandbox } = bench;
  const { fetch: _, ...merchant } = bench.options;
  const gateway = await sandbox.listen();
  const deliveries: DeliveryEvent[] = [];
  const exchanges: ExchangeEvent[] = [];
  const parts = (): Parts => ({
    antom: createAntomClient({ ...merchant, gateway: gateway.url, onExchange: (event) => exchanges.push(event), ...client }),
    clientId: merchant.clientId,
    antomPublicKey: bench.gateway.publicKey,
    origin,
    onDelivery: (event) => deliveries.push(event),
  });
  const records = open(folder);
  let shop = createShop({ ...parts(), ...records });
  const stand: Stand<R> = {
    sandbox,
    gateway,
    origin,
    deliveries,
    exchanges,
    reconcile: () => shop.reconcile(),
    restart: (others = () => ({})) => {
      const reopened = open(folder);
      const own = { ...parts(), ...reopened };
      shop = createShop({ ...own, ...others(own) });
      Object.assign(stand, reopened);
    },
    written: () =>
      readdirSync(folder)
        .map((name) => readFileSync(join(folder, name), "utf8"))
        .join("\n"),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await gateway.close();
      rmSync(folder, { recursive: true });
    },
  };
  return Object.assign(stand, records);
}
