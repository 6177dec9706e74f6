/** A delivery as it arrived -> a notification that may be believed. Verified on its raw bytes before anything is parsed. */
import { platform } from "#platform";
import type { Notification } from "../contract.ts";
import { within } from "../deadline.ts";
import { type AntomError, isAntomError } from "../errors.ts";
import { instantOf } from "../instant.ts";
import { isAbsent, isObject, own, textOf } from "../json.ts";
import { type AnyOutcome, decide, keyFieldOf, type Result, resultIn } from "../outcome.ts";
import { joined } from "../platform/bytes.ts";
import { toBase64 } from "../signing.ts";
import { type Diagnose, FORGED, faultOf, USUAL_CAUSE } from "../verification.ts";
import type { KnownClient, NotificationSettings } from "./options.ts";
import { refusal } from "./refusal.ts";

/** A delivery, whatever brought it: an HTTP server, a queue, a function's event. */
export interface IncomingNotification {
  readonly method: string;
  /** The path with its query, as it arrived. */
  readonly path: string;
  /** The value of a header, by its lower-case name; undefined where it is absent. */
  header(name: string): string | undefined;
  /** The raw bytes, whole or as they arrive; undefined where somebody has read them already. */
  readonly body: Uint8Array | AsyncIterable<Uint8Array> | undefined;
}

/** A notification that is Antom's, of a kind that the contract knows. */
export interface Notice {
  readonly operation: Notification;
  readonly clientId: string;
  readonly key: string;
  readonly requestTime: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly result: Result;
  readonly outcome: AnyOutcome;
}

/**
 * Reads and verifies a delivery.
 *
 * @throws {AntomError} one of the codes of a refusal; nothing has happened then.
 */
export async function readNotice(
  incoming: IncomingNotification,
  settings: NotificationSettings,
  diagnose: Diagnose | undefined,
): Promise<Notice> {
  const { client, signature, requestTime } = headOf(incoming, settings);
  const bytes = await bytesOf(incoming.body, settings);
  const path = settings.pathOf(incoming.path, (name) => incoming.header(name));
  const { clientId } = client;
  const parts = { path, clientId, time: requestTime, body: bytes };
  const fault = await faultOf(parts, signature, client.keys);
  if (fault !== undefined) {
    // A diagnosis that fails is none; the verdict stands without it.
    const message = { ...parts, signature, clientIdHeader: incoming.header("client-id") ?? "" };
    const why = fault === FORGED ? ` ${(await diagnose?.(message).catch(() => undefined)) ?? USUAL_CAUSE}` : "";
    throw refusal("ANTOM_BAD_SIGNATURE", `The notification can't be believed. ${fault}${why}`);
  }
  checkTime(requestTime, settings);
  return { clientId, requestTime, ...(await meaningOf(bytes, client)) };
}

/** What can be refused before the body is read. */
function headOf(
  { method, header }: IncomingNotification,
  { clients }: NotificationSettings,
): { readonly client: KnownClient; readonly signature: string; readonly requestTime: string } {
  if (method !== "POST") throw refusal("ANTOM_METHOD_NOT_ALLOWED", "Antom delivers notifications by POST.");
  if (!/^application\/json(?![\w.+-])/i.test(header("content-type") ?? ""))
    throw refusal("ANTOM_MEDIA_TYPE", "Antom delivers notifications as application/json.");
  const [signature, requestTime] = [header("signature") ?? "", header("request-time") ?? ""];
  if (signature === "" || requestTime === "") {
    const missing = signature === "" ? "signature" : "request time";
    throw refusal("ANTOM_UNSIGNED_NOTIFICATION", `The delivery has no ${missing}, so it may come from anybody.`);
  }
  // Our own id goes into the content; that of the header only says which of ours is meant.
  const named = header("client-id") ?? "";
  const [first, ...others] = clients.values();
  const client = named === "" && others.length === 0 ? first : clients.get(named);
  if (client === undefined) throw refusal("ANTOM_UNKNOWN_CLIENT", "The delivery is for a client id that this handler does not know.");
  return { client, signature, requestTime };
}

async function bytesOf(body: IncomingNotification["body"], { maxBodyBytes, bodyTimeoutMs }: NotificationSettings): Promise<Uint8Array> {
  const tooLarge = (): AntomError => refusal("ANTOM_TOO_LARGE", `The body is longer than maxBodyBytes (${maxBodyBytes}).`);
  if (body === undefined) {
    throw refusal(
      "ANTOM_BODY_CONSUMED",
      "Somebody has read the body before this handler, so that the signed bytes are gone. Mount it before express.json() and its like, or keep the raw bytes with express.raw({ type: 'application/json' }).",
    );
  }
  if (body instanceof Uint8Array) {
    if (body.length > maxBodyBytes) throw tooLarge();
    return body;
  }
  const chunks: Uint8Array[] = [];
  const iterator = body[Symbol.asyncIterator]();
  const read = async (): Promise<void> => {
    let length = 0;
    for (;;) {
      const { done, value } = await iterator.next();
      if (done) return;
      length += value.length;
      if (length > maxBodyBytes) throw tooLarge();
      chunks.push(value);
    }
  };
  let complete = false;
  try {
    const ended = await within(read(), bodyTimeoutMs, undefined);
    if ("reason" in ended) throw refusal("ANTOM_TIMEOUT", `The body did not arrive within bodyTimeoutMs (${bodyTimeoutMs}).`);
    complete = true;
    return joined(chunks);
  } catch (error) {
    if (isAntomError(error)) throw error;
    throw refusal("ANTOM_NETWORK", "The connection broke before the body was complete.", { cause: error });
  } finally {
    // Nobody waits for the rest; where it hangs, letting go of it may hang too.
    if (!complete) iterator.return?.().catch(() => {});
  }
}

function checkTime(requestTime: string, { now, futureMs, pastMs }: NotificationSettings): void {
  const instant = instantOf(requestTime);
  if (instant === undefined) throw refusal("ANTOM_STALE", "The signed time is neither Unix milliseconds nor ISO 8601.");
  const ahead = instant - now();
  if (ahead > futureMs || -ahead > pastMs) {
    const seconds = Math.round(Math.abs(ahead) / 1000);
    throw refusal("ANTOM_STALE", `The signed time lies ${seconds} s ${ahead > 0 ? "ahead of" : "behind"} this clock.`);
  }
}

const decoder = new TextDecoder("utf-8", { fatal: true });

/** What a verified body says. */
async function meaningOf(bytes: Uint8Array, { clientId, notifications }: KnownClient): Promise<Omit<Notice, "clientId" | "requestTime">> {
  let body: unknown;
  try {
    body = JSON.parse(decoder.decode(bytes));
  } catch {
    // What the parser says quotes the body.
    throw refusal("ANTOM_NOT_JSON", `The notification is signed, and is not JSON (${bytes.length} bytes).`);
  }
  const result = resultIn(body);
  if (!isObject(body) || result === undefined)
    throw refusal("ANTOM_NO_RESULT", "The notification is signed, and has no result with a code and one of the statuses S, F, U.");
  const operation = notifications.find(({ field }) => !isAbsent(own(body, field)) && textOf(own(body, field)) !== undefined);
  if (operation === undefined) {
    const fields = notifications.map(({ id, field }) => `${field} (${id})`).join(", ");
    throw refusal(
      "ANTOM_UNKNOWN_NOTIFICATION",
      `The notification is signed, and has none of the fields that tell which one it is: ${fields}.`,
    );
  }
  const keyField = keyFieldOf(operation);
  const keyValue = keyField === undefined ? undefined : textOf(own(body, keyField));
  const outcome = decide({ operation, body, result, verified: true, keyValue });
  return { operation, body, result, outcome, key: await keyOf(operation, clientId, body) };
}

const encoder = new TextEncoder();

/** What makes two deliveries the same, as one word: a digest, so that it may stand in a log, a column or a file name whatever the fields hold. */
async function keyOf({ id, key }: Notification, clientId: string, body: Readonly<Record<string, unknown>>): Promise<string> {
  const values = key.map((names) => {
    let value: unknown = body;
    for (const name of names) value = isObject(value) ? own(value, name) : undefined;
    return textOf(value) ?? "";
  });
  const digest = await platform.sha256(encoder.encode(JSON.stringify([clientId, id, ...values])));
  return toBase64(digest).replaceAll("+", "-").replaceAll("/", "_").replace("=", "");
}
