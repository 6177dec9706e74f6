/** One delivery of a notification: signed, sent, and its answer held against the documented acknowledgement. */
import { isObject } from "../json.ts";
import { bytesWithin } from "../platform/bytes.ts";
import type { SigningKey } from "../platform/platform.ts";
import { sign } from "../signing.ts";

/** A notification on its way. */
export interface Parcel {
  readonly url: string;
  readonly clientId: string;
  readonly body: Uint8Array;
  readonly acknowledgement: object;
}

/** What is needed to deliver. */
export interface Courier {
  readonly signingKey: SigningKey;
  readonly deliver: (request: Request) => Promise<Response>;
  /** The value of the header `Request-Time`. */
  readonly time: () => string;
  readonly timeLimitMs: number;
}

/** What came of a delivery. */
export interface Delivered {
  readonly acknowledged: boolean;
  /** Undefined where there was no answer. */
  readonly status: number | undefined;
  /** Why it is no acknowledgement. Holds nothing of the answer. */
  readonly reason: string | undefined;
}

const MAX_ANSWER_BYTES = 65_536;

/** Delivers once. Never rejects. */
export async function deliverOnce({ url, clientId, body, acknowledgement }: Parcel, courier: Courier): Promise<Delivered> {
  const abort = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<Delivered>((resolve) => {
    timer = setTimeout(() => {
      resolve(refused(undefined, `no answer within ${courier.timeLimitMs} ms`));
      abort.abort();
    }, courier.timeLimitMs);
    if (typeof timer === "object") timer.unref();
  });
  const attempt = async (): Promise<Delivered> => {
    const { pathname, search } = new URL(url);
    const time = courier.time();
    const signature = await sign({ path: pathname + search, clientId, time, body }, courier.signingKey, "1", false);
    const headers = {
      "Content-Type": "application/json; charset=UTF-8",
      "Client-Id": clientId,
      "Request-Time": time,
      Signature: signature,
    };
    const sent = new Request(url, {
      method: "POST",
      headers,
      body: body as Uint8Array<ArrayBuffer>,
      redirect: "manual",
      signal: abort.signal,
    });
    return judged(await courier.deliver(sent), acknowledgement);
  };
  try {
    return await Promise.race([attempt(), tooLate]);
  } catch (error) {
    return refused(undefined, `no answer: ${kindOf(error)}`);
  } finally {
    clearTimeout(timer);
  }
}

/** Exactly what the contract says, or it is none. */
async function judged(answer: Response, acknowledgement: object): Promise<Delivered> {
  const { status } = answer;
  if (status !== 200) {
    await answer.body?.cancel().catch(() => {});
    return refused(
      status,
      status === 0 || (status >= 300 && status < 400) ? "a redirect, which is not followed" : `HTTP ${status} instead of 200`,
    );
  }
  const bytes = await bytesWithin(MAX_ANSWER_BYTES, answer.body);
  if (bytes === undefined) return refused(status, `an answer of more than ${MAX_ANSWER_BYTES} bytes`);
  let body: unknown;
  try {
    body = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return refused(status, "the body is not JSON");
  }
  if (!isSame(body, acknowledgement)) return refused(status, "the body is not the documented acknowledgement");
  return { acknowledged: true, status, reason: undefined };
}

function refused(status: number | undefined, reason: string): Delivered {
  return { acknowledged: false, status, reason };
}

/** The same JSON: no more fields, no fewer, no other values. */
function isSame(a: unknown, b: unknown): boolean {
  if (!isObject(a) || !isObject(b)) return a === b;
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => Object.hasOwn(b, name) && isSame(a[name], b[name]));
}

/** The code of an error, which says nothing of what was sent or received. */
function kindOf(error: unknown): string {
  const cause = isObject(error) || error instanceof Error ? (error as { cause?: unknown }).cause : undefined;
  for (const candidate of [cause, error]) {
    const code = typeof candidate === "object" && candidate !== null ? (candidate as { code?: unknown }).code : undefined;
    if (typeof code === "string" && /^[A-Z][A-Z0-9_]{2,40}$/.test(code)) return code;
  }
  return error instanceof Error && /^\w{1,40}$/.test(error.name) ? error.name : "an error";
}
