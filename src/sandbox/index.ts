/**
 * A gateway on this machine. It is not Antom: it knows what the published pages say, it takes published test numbers only, it moves no
 * money, and where no page says how the real gateway behaves, it assumes.
 */
import { type ProductName, products } from "../../generated/products.ts";
import { invalidOption } from "../errors.ts";
import { own } from "../json.ts";
import { readPrivateKey } from "../keys.ts";
import { createKeyPair, type KeyPair, type SandboxClient } from "./clients.ts";
import { createGateway, type SandboxExchange } from "./gateway.ts";
import { createScript } from "./script.ts";
import type { ListeningSandbox } from "./server.ts";

export type { ProductName } from "../../generated/products.ts";
export { createKeyPair, type KeyPair, type SandboxClient } from "./clients.ts";
export type { SandboxExchange } from "./gateway.ts";
export type { ListeningSandbox } from "./server.ts";

export interface SandboxOptions {
  /** The merchants that it knows. @default one for each product, with a key pair made for this sandbox */
  clients?: readonly SandboxClient[];
  /** The gateway's own key pair. @default a new one */
  keyPair?: KeyPair;
  /** Unix time in milliseconds. @default Date.now */
  now?: () => number;
  /** Hears of every request and what became of it. */
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

export interface Sandbox {
  /** Answers a request as the gateway would, without a port. */
  fetch(request: Request): Promise<Response>;
  /** Listens on a port of this machine; 0 takes a free one. @default 0 */
  listen(port?: number): Promise<ListeningSandbox>;
  /** Options for `createAntomClient`: every request goes to this sandbox, in this process. */
  readonly clientOptions: SandboxClientOptions;
  /** The same for a client of a product. @throws {AntomError} `ANTOM_INVALID_OPTION` where no merchant of that product was made here. */
  clientOptionsOf(product: ProductName): SandboxClientOptions;
  /** The gateway's public key, as the dashboard would show it. */
  readonly publicKey: string;
  /**
   * Answers the next call of an operation with a result code of the contract. With `executed` the request is carried out all the same:
   * an unknown answer may hide a success. Several calls queue up.
   *
   * @throws {AntomError} `ANTOM_INVALID_OPTION` where no product has the operation, or the operation has no such code, or where a code that
   *   says for good that nothing was done is to be `executed`.
   */
  answerNext(operation: string, code: string, options?: { executed?: boolean }): void;
}

const IN_PROCESS = "http://127.0.0.1";

/**
 * Makes a sandbox, with throw-away keys where none are given.
 *
 * @example
 * const sandbox = await createSandbox();
 * const antom = createAntomClient(sandbox.clientOptions);
 */
export async function createSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const [keyPair, merchant] = await Promise.all([
    options.keyPair ?? createKeyPair(),
    options.clients === undefined ? createKeyPair() : undefined,
  ]);
  const names = Object.keys(products) as ProductName[];
  const clients =
    options.clients ??
    names.map((product, index) => ({ clientId: madeUpId(product, index), product, publicKey: merchant?.publicKey ?? "" }));
  const script = createScript();
  const gateway = createGateway({
    clients,
    script,
    signingKey: readPrivateKey(keyPair.privateKey, "keyPair.privateKey"),
    now: options.now ?? Date.now,
    onExchange: options.onExchange ?? (() => {}),
  });
  let origin = IN_PROCESS;
  const fetch = async (request: Request): Promise<Response> => gateway(request, new Uint8Array(await request.arrayBuffer()), origin);
  const clientOptionsOf = (product: ProductName): SandboxClientOptions => {
    const client = clients.find((candidate) => candidate.product === product);
    if (client === undefined || merchant === undefined) {
      throw invalidOption(`this sandbox made no merchant of ${product}: it was given its clients, whose private keys it does not know`);
    }
    return { clientId: client.clientId, gateway: IN_PROCESS, privateKey: merchant.privateKey, antomPublicKey: keyPair.publicKey, fetch };
  };
  return {
    fetch,
    listen: async (port = 0) => {
      // Loaded only now: whoever uses fetch alone needs no Node.
      const { serve } = await import("./server.ts");
      return serve(fetch, port, (url) => {
        origin = url;
      });
    },
    get clientOptions() {
      return clientOptionsOf(names[0] ?? ("" as ProductName));
    },
    clientOptionsOf,
    publicKey: keyPair.publicKey,
    answerNext: (operation, code, { executed = false } = {}) => {
      const found = Object.values(products).flatMap(({ operations }) => own(operations, operation) ?? []);
      if (found.length === 0) throw invalidOption("answerNext: no product has this operation");
      const rows = found.flatMap(({ codes, gatewayCodes }) => own(codes, code) ?? own(gatewayCodes, code) ?? []);
      if (rows.length === 0) {
        throw invalidOption(
          `answerNext: ${operation} has no such result code; it has ${Object.keys(found[0]?.codes ?? {}).join(", ")}, and those of the gateway`,
        );
      }
      if (executed && rows.some(({ status }) => status === "F")) {
        throw invalidOption(`answerNext: ${code} says that nothing was done, so it can't be executed; a code with status U leaves it open`);
      }
      script.add(operation, { code, executed });
    },
  };
}

/** An id in the published form of the sandbox's. */
function madeUpId(product: ProductName, index: number): string {
  return `${products[product].product.sandboxClientPrefix}5X${String(index).padStart(14, "0")}`;
}
