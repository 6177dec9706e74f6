/** Notifications as Antom would deliver them, signed with node:crypto alone, and handlers that take them. */
import { randomUUID } from "node:crypto";
import {
  createNotificationHandler,
  type DeliveryEvent,
  type Drift,
  type NotificationHandler,
  type notifications,
  type OneClientOptions,
} from "../../src/index.ts";
import keys from "../../vectors/keys.json" with { type: "json" };
import { type Signable, signatureOf } from "./wire.ts";

export const CLIENT_ID = "SANDBOX_5X00000000000000";
export const NOTIFY_URL = "https://merchant.example/antom/notify";
export const { antom, merchant, other } = keys.pairs;

/** What Antom says of a vaulting. */
export const vaulted = (vaultingRequestId: string = randomUUID(), more: object = {}) => ({
  result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "success" },
  vaultingRequestId,
  paymentMethodDetail: {
    paymentMethodType: "CARD",
    card: { brand: "VISA", cardToken: "ALIPAY-token-of-the-test", maskedCardNo: "************0768" },
  },
  ...more,
});

export interface DeliveryParts {
  readonly body?: string | Uint8Array;
  readonly url?: string;
  readonly method?: string;
  readonly clientId?: string;
  readonly time?: string;
  readonly privateKey?: string;
  /** Other values for headers; undefined takes one away. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
  /** What the signature is made over, where that differs. */
  readonly signed?: Partial<Signable>;
}

/** The headers of a delivery. */
export function deliveryHeaders(body: string | Uint8Array, parts: DeliveryParts = {}): Headers {
  const { url = NOTIFY_URL, clientId = CLIENT_ID, time = String(Date.now()), privateKey = antom.pkcs8Base64 } = parts;
  const { pathname, search } = new URL(url);
  const headers = new Headers({
    "Content-Type": "application/json; charset=UTF-8",
    "Client-Id": clientId,
    "Request-Time": time,
    Signature: signatureOf({ path: pathname + search, clientId, time, body, ...parts.signed }, privateKey),
  });
  for (const [name, value] of Object.entries(parts.headers ?? {})) {
    if (value === undefined) headers.delete(name);
    else headers.set(name, value);
  }
  return headers;
}

/** A delivery of a notification. */
export function deliveryOf(notification: unknown, parts: DeliveryParts = {}): Request {
  const { url = NOTIFY_URL, method = "POST" } = parts;
  const body = parts.body ?? JSON.stringify(notification);
  return new Request(url, { method, headers: deliveryHeaders(body, parts), ...(method === "POST" ? { body: body as string } : {}) });
}

type Options = OneClientOptions<typeof notifications>;

/** A handler with what its hooks heard. */
export interface Watched {
  readonly handler: NotificationHandler;
  readonly events: DeliveryEvent[];
  readonly drifts: Drift[];
}

export function watched(on: Options["on"], more: Partial<Options> = {}): Watched {
  const events: DeliveryEvent[] = [];
  const drifts: Drift[] = [];
  const handler = createNotificationHandler({
    clientId: CLIENT_ID,
    antomPublicKey: antom.spkiPem,
    on,
    onDelivery: (event) => events.push(event),
    onDrift: (drift) => drifts.push(drift),
    ...more,
  } as Options);
  return { handler, events, drifts };
}

/** What an answer says. */
export async function answered(reply: Promise<Response>): Promise<{ status: number; code: string | undefined; acknowledged: boolean }> {
  const response = await reply;
  const body = (await response.json()) as { code?: string };
  const acknowledged = response.status === 200 && JSON.stringify(body) === ACKNOWLEDGEMENT;
  return { status: response.status, code: body.code, acknowledged };
}

export const ACKNOWLEDGEMENT = '{"result":{"resultCode":"SUCCESS","resultStatus":"S","resultMessage":"success"}}';
