/** A request as it came in and the answer that goes out, whatever brought the one and takes the other. */

/** A request that came in. */
export interface IncomingCall {
  readonly method: string;
  /** The path with its query, as it was called. */
  readonly path: string;
  /** The value of a header, by its lower-case name; undefined where it is absent. */
  readonly header: (name: string) => string | undefined;
  readonly body: Uint8Array;
  /** Where the sandbox's own pages stand, as this caller reaches them. */
  readonly origin: string;
}

/** An answer that goes out. */
export interface Reply {
  readonly status: number;
  /** By lower-case names, but for those that no fault touches. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** Goes out no further than this: `close` and `reset` before a byte was written, `truncate` half-way through the body. */
  readonly broken?: "close" | "reset" | "truncate";
}

/** The value of a Content-Type header without its parameters; empty where there is none. */
export function mediaTypeOf(contentType: string | null | undefined): string {
  return (contentType ?? "").replace(/;.*$/s, "").trim().toLowerCase();
}

/** The JSON that bytes are; undefined where they are none, or no UTF-8. */
export function jsonIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/** A request of fetch as a call. */
export async function callOf(request: Request, origin: string): Promise<IncomingCall> {
  const { pathname, search } = new URL(request.url);
  return {
    method: request.method,
    path: pathname + search,
    header: (name) => request.headers.get(name) ?? undefined,
    body: new Uint8Array(await request.arrayBuffer()),
    origin,
  };
}

/** The answer as fetch gives it. @throws {TypeError} as fetch does where the connection broke. */
export function responseOf({ status, headers, body, broken }: Reply): Response {
  if (broken === "close" || broken === "reset") {
    throw new TypeError("fetch failed", { cause: Object.assign(new Error("the connection broke"), { code: "ECONNRESET" }) });
  }
  if (broken === undefined) return new Response(body as Uint8Array<ArrayBuffer>, { status, headers });
  const half = body.subarray(0, body.length >> 1);
  let sent = false;
  const stream = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      if (sent) controller.error(new TypeError("terminated"));
      else controller.enqueue(half);
      sent = true;
    },
  });
  return new Response(stream, { status, headers });
}
