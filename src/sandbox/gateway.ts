/** The gateway's heart: a request that came in -> the answer that goes out. Knows nothing of sockets. */
import { type AnswerExample, type ProductEntry, products } from "../../generated/products.ts";
import type { Mode, Operation, ResultStatus } from "../contract.ts";
import { isObject, own } from "../json.ts";
import { readPublicKey } from "../keys.ts";
import type { SigningKey, VerifyingKey } from "../platform/platform.ts";
import { ALGORITHM, contentToSign, parseSignatureHeader, sign, toBase64, verify } from "../signing.ts";
import { checkRequest } from "../validation.ts";
import { answerOf, type Behaviour, isoTime, type Scene } from "./behaviour/behaviour.ts";
import * as payments from "./behaviour/payments.ts";
import * as vaults from "./behaviour/vaults.ts";
import type { SandboxClient } from "./clients.ts";
import { createMemory, type Memory } from "./memory.ts";
import type { Script } from "./script.ts";

const BEHAVIOURS: Readonly<Record<string, Behaviour>> = { ...vaults, ...payments };

// How far a request's time may be from ours. No page says; the official gateway has some such window.
const CLOCK_WINDOW_MS = 15 * 60_000;
const KEPT_ANSWERS = 10_000;

/** What the sandbox did with a request, and why. It holds nothing of the body. */
export interface SandboxExchange {
  readonly operation: string | undefined;
  readonly clientId: string | undefined;
  readonly path: string;
  /** What the signature turned out to be; undefined where it was not looked at. */
  readonly signature: "genuine" | "refused" | undefined;
  /** The number of bytes that the signature covers, and their SHA-256 in base64. */
  readonly signed: { readonly bytes: number; readonly sha256: string } | undefined;
  readonly resultCode: string;
  readonly resultStatus: string;
  /** Whether the request was carried out, whatever the answer says. */
  readonly executed: boolean;
  /** Whether the answer of an earlier request with this key was given again. */
  readonly replayed: boolean;
  /** Pointers of what the contract refuses. */
  readonly violations: readonly string[];
}

export interface GatewayOptions {
  readonly clients: readonly SandboxClient[];
  readonly signingKey: SigningKey;
  readonly now: () => number;
  readonly script: Script;
  readonly onExchange: (exchange: SandboxExchange) => void;
}

export type Gateway = (request: Request, body: Uint8Array, origin: string) => Promise<Response>;

interface Merchant {
  readonly clientId: string;
  readonly key: VerifyingKey;
  readonly entry: ProductEntry;
}

export function createGateway(options: GatewayOptions): Gateway {
  const { now, script, signingKey, onExchange } = options;
  const merchants = new Map<string, Merchant>();
  for (const { clientId, product, publicKey } of options.clients) {
    merchants.set(clientId, { clientId, key: readPublicKey(publicKey, `the public key of ${clientId}`), entry: products[product] });
  }
  const answers: Memory<AnswerExample> = createMemory(KEPT_ANSWERS);
  const vaultings: Memory<AnswerExample> = createMemory(KEPT_ANSWERS);

  return async (request, body, origin) => {
    const { pathname, search } = new URL(request.url);
    const path = pathname + search;
    const clientId = request.headers.get("client-id") ?? undefined;
    const told: { -readonly [K in keyof SandboxExchange]: SandboxExchange[K] } = {
      operation: undefined,
      clientId: clientId !== undefined && merchants.has(clientId) ? clientId : undefined,
      path,
      signature: undefined,
      signed: undefined,
      resultCode: "",
      resultStatus: "",
      executed: false,
      replayed: false,
      violations: [],
    };
    const finish = async (answer: AnswerExample, signed: boolean): Promise<Response> => {
      onExchange({ ...told, resultCode: answer.result.resultCode, resultStatus: answer.result.resultStatus });
      return respond(answer, signed && clientId !== undefined ? { path, clientId, key: signingKey, now: now() } : undefined);
    };
    const refuse = (code: string, why: string): Promise<Response> => finish(refusalOf(code, why), false);

    if (request.method !== "POST") return refuse("METHOD_NOT_SUPPORTED", "Use POST.");
    const route = routeOf(pathname);
    if (route === undefined) return refuse("NO_INTERFACE_DEF", "There is no such operation.");
    const merchant = merchants.get(clientId ?? "");
    if (merchant === undefined) return refuse("UNKNOWN_CLIENT", "The client id is not known here.");
    const operation = operationAt(merchant.entry, route.path);
    if (operation === undefined) return refuse("NO_INTERFACE_DEF", "There is no such operation for this client.");
    told.operation = operation.id;
    if (route.mode !== modeOf(merchant)) {
      return refuse("NO_INTERFACE_DEF", `This client belongs on the path of the ${modeOf(merchant)} environment.`);
    }
    if (!/^application\/json\b/i.test(request.headers.get("content-type") ?? ""))
      return refuse("MEDIA_TYPE_NOT_ACCEPTABLE", "Send application/json.");

    const time = request.headers.get("request-time") ?? "";
    const parts = { path, clientId: merchant.clientId, time, body };
    const content = contentToSign(parts);
    told.signed = {
      bytes: content.length,
      sha256: toBase64(new Uint8Array(await crypto.subtle.digest("SHA-256", content as Uint8Array<ArrayBuffer>))),
    };
    const header = parseSignatureHeader(request.headers.get("signature") ?? "");
    const genuine = header?.algorithm === ALGORITHM && time !== "" && (await verify(parts, header.signature, merchant.key));
    told.signature = genuine ? "genuine" : "refused";
    if (!genuine) return refuse("INVALID_SIGNATURE", "The signature is not that of these bytes, this path, this client id and this time.");
    const sentAt = /^\d{1,16}$/.test(time) ? Number(time) : Date.parse(time);
    if (!(Math.abs(sentAt - now()) <= CLOCK_WINDOW_MS))
      return finish(refusalOf("PARAM_ILLEGAL", "The header Request-Time is too far from this gateway's clock."), true);

    const parsed = parse(body);
    const key = keyOf(operation, parsed);
    const place = key === undefined ? undefined : JSON.stringify([merchant.clientId, operation.id, key]);
    const earlier = place === undefined ? undefined : answers.get(place);
    const order = script.take(operation.id);
    const ofClient = (id: string): string => JSON.stringify([merchant.clientId, id]);
    const scene: Scene = {
      now: now(),
      secret,
      origin,
      vaultings: { get: (id) => vaultings.get(ofClient(id)), set: (id, vaulting) => vaultings.set(ofClient(id), vaulting) },
    };

    const execute = (): AnswerExample => {
      if (earlier !== undefined) {
        told.replayed = true;
        return earlier;
      }
      const { violations } = checkRequest(parsed, operation.request);
      told.violations = violations.map(({ pointer }) => pointer);
      const [first] = violations;
      const answer =
        first !== undefined
          ? withEcho(
              operation,
              parsed,
              refusalOf("PARAM_ILLEGAL", `${first.pointer === "" ? "The body" : first.pointer} ${first.message}.`),
            )
          : behave(merchant.entry, operation, parsed as Record<string, unknown>, scene);
      told.executed = first === undefined;
      // The answer for a key stands once it is S or F, so that a repeat does nothing a second time.
      if (place !== undefined && answer.result.resultStatus !== "U") answers.set(place, answer);
      return answer;
    };

    const row = order === undefined ? undefined : (own(operation.codes, order.code) ?? own(operation.gatewayCodes, order.code));
    if (order === undefined || row === undefined) return finish(execute(), true);
    if (row.status === "S") {
      // A success is not only said. An inquiry changes nothing, so of that it may be.
      const answer = execute();
      const onlySaid = operation.finality !== undefined && answer.result.resultCode !== order.code;
      return finish(onlySaid ? orderedAnswer(merchant.entry, operation, order.code, row.status, parsed) : answer, true);
    }
    if (order.executed) execute();
    const ordered = orderedAnswer(merchant.entry, operation, order.code, row.status, parsed);
    // What was only said, and said for good, stands like any other answer.
    if (!order.executed && place !== undefined && earlier === undefined && ordered.result.resultStatus !== "U") answers.set(place, ordered);
    return finish(ordered, row.unsigned !== true);
  };
}

/** Splits a path into the mode and the operation's path, by the paths of the contract's gateways. */
function routeOf(pathname: string): { mode: Mode; path: string } | undefined {
  for (const { product } of Object.values(products)) {
    for (const mode of ["live", "sandbox"] as const) {
      const base = product.paths[mode];
      if (pathname.startsWith(`${base}/`)) return { mode, path: pathname.slice(base.length) };
    }
  }
  return undefined;
}

function operationAt({ operations }: ProductEntry, path: string): Operation | undefined {
  return Object.values(operations).find((operation) => operation.path === path);
}

function modeOf({ clientId, entry }: Merchant): Mode {
  return clientId.startsWith(entry.product.sandboxClientPrefix) ? "sandbox" : "live";
}

function parse(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
  } catch {
    return undefined;
  }
}

function keyOf(operation: Operation, body: unknown): string | undefined {
  const key = operation.idempotencyKey !== undefined && isObject(body) ? own(body, operation.idempotencyKey) : undefined;
  return typeof key === "string" && key !== "" ? key : undefined;
}

/** By the operation's behaviour, or else by the contract's own example of a success. */
function behave(entry: ProductEntry, operation: Operation, body: Record<string, unknown>, scene: Scene): AnswerExample {
  const behaviour = own(BEHAVIOURS, operation.id);
  if (behaviour !== undefined) return behaviour(body, scene);
  const [first] = Object.values(own(entry.examples, operation.id)?.answers ?? {});
  return withEcho(operation, body, first ?? refusalOf("PROCESS_FAIL", "The contract has no example to answer with."));
}

/** The answer for a code that was asked for: the contract's example of it, or the bare result. */
function orderedAnswer(entry: ProductEntry, operation: Operation, code: string, status: ResultStatus, body: unknown): AnswerExample {
  const example = Object.values(own(entry.examples, operation.id)?.answers ?? {}).find(({ result }) => result.resultCode === code);
  return withEcho(operation, body, example ?? answerOf(status, code, code));
}

/** The answer with the ids of the request that it answers. */
function withEcho(operation: Operation, body: unknown, answer: AnswerExample): AnswerExample {
  const echoed: Record<string, unknown> = {};
  for (const [received, sent] of Object.entries(operation.echo ?? {})) {
    const value = isObject(body) ? own(body, sent) : undefined;
    if (typeof value === "string") echoed[received] = value;
  }
  return { ...answer, ...echoed };
}

function refusalOf(code: string, why: string): AnswerExample {
  // No message of Antom's is longer.
  return answerOf("F", code, why.slice(0, 256));
}

async function respond(
  answer: AnswerExample,
  signature: { path: string; clientId: string; key: SigningKey; now: number } | undefined,
): Promise<Response> {
  const body = new TextEncoder().encode(JSON.stringify(answer));
  const headers = new Headers({ "Content-Type": "application/json; charset=UTF-8" });
  if (signature !== undefined) {
    const { path, clientId, key, now } = signature;
    const time = isoTime(now);
    headers.set("client-id", clientId);
    headers.set("response-time", time);
    headers.set("signature", await sign({ path, clientId, time, body }, key, "1", false));
  }
  return new Response(body, { status: 200, headers });
}

/** Base64 of random bytes. */
function secret(bytes: number): string {
  return toBase64(crypto.getRandomValues(new Uint8Array(bytes)));
}
