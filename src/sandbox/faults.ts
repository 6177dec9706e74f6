/** What can be made to go wrong on the way back, and how each of it looks. */
import type { Reply } from "./call.ts";

/** What a fault does to an answer, beside its name. */
interface FaultRow {
  /** Whether the request is carried out all the same, where nothing else is said. */
  readonly executed: boolean;
  /** Whether it may be otherwise. */
  readonly either: boolean;
  readonly what: string;
}

/** Every fault, by name. */
export const FAULTS: { readonly [name in FaultName]: FaultRow } = {
  delay: { executed: true, either: false, what: "the answer comes late (delayMs)" },
  dropBefore: { executed: false, either: false, what: "the connection closes; nothing was carried out" },
  dropAfter: { executed: true, either: false, what: "carried out; then the connection closes without an answer" },
  reset: { executed: true, either: true, what: "the connection is reset" },
  truncated: { executed: true, either: false, what: "the body ends half-way" },
  http429: { executed: false, either: true, what: "HTTP 429 with a page of a proxy" },
  http500: { executed: false, either: true, what: "HTTP 500 with a page of a proxy" },
  http502: { executed: false, either: true, what: "HTTP 502 with a page of a proxy" },
  http503: { executed: false, either: true, what: "HTTP 503 with a page of a proxy" },
  unsigned: { executed: true, either: false, what: "neither signature nor time" },
  badSignature: { executed: true, either: false, what: "the signature is that of other bytes" },
  staleTime: { executed: true, either: false, what: "signed, with a time a day ago" },
  wrongClientId: { executed: true, either: false, what: "the header names another client" },
  notJson: { executed: true, either: false, what: "signed, and no JSON" },
  unknownCode: { executed: true, either: false, what: "signed, with a result code that nobody knows" },
  extraFields: { executed: true, either: false, what: "signed, with fields that nobody knows" },
};

/** The names of the faults. */
export type FaultName =
  | "delay"
  | "dropBefore"
  | "dropAfter"
  | "reset"
  | "truncated"
  | "http429"
  | "http500"
  | "http502"
  | "http503"
  | "unsigned"
  | "badSignature"
  | "staleTime"
  | "wrongClientId"
  | "notJson"
  | "unknownCode"
  | "extraFields";

export function isFaultName(name: string): name is FaultName {
  return Object.hasOwn(FAULTS, name);
}

/** A fault that was ordered. */
export interface Fault {
  readonly name: FaultName;
  readonly executed: boolean;
  /** How long the answer waits first, in milliseconds of the machine's own time. */
  readonly delayMs: number;
}

/** Whether a client that meets the fault is left without an answer that it can believe. */
export function hidesAnswer({ name }: Fault): boolean {
  return name !== "delay" && name !== "staleTime" && name !== "extraFields";
}

/** An answer's body before it is signed, made wrong. `unknownResult` is what a result with an unknown code says. */
export function spoiledBody(body: object, { name }: Fault, unknownResult: object): string {
  if (name === "notJson") return "<html><body>It works!</body></html>";
  if (name === "extraFields") {
    return JSON.stringify({ ...body, sandboxExtra: "unknown", sandboxNested: { deep: ["unknown"], "": null } });
  }
  if (name !== "unknownCode") return JSON.stringify(body);
  const { result } = body as { result: object };
  return JSON.stringify({ ...body, result: { ...result, ...unknownResult } });
}

const PROXY_PAGE =
  "<html><head><title>Error</title></head><body><h1>The server is temporarily unable to service your request</h1></body></html>";

/** A whole, signed answer, made wrong. */
export function spoiledReply(reply: Reply, { name }: Fault): Reply {
  const status = /^http(\d{3})$/.exec(name)?.[1];
  if (status !== undefined) {
    return { status: Number(status), headers: { "Content-Type": "text/html; charset=UTF-8" }, body: new TextEncoder().encode(PROXY_PAGE) };
  }
  switch (name) {
    case "dropBefore":
    case "dropAfter":
      return { ...reply, broken: "close" };
    case "reset":
      return { ...reply, broken: "reset" };
    case "truncated":
      return { ...reply, broken: "truncate" };
    case "unsigned": {
      const { signature: _, "response-time": __, ...headers } = reply.headers;
      return { ...reply, headers };
    }
    case "wrongClientId":
      return { ...reply, headers: { ...reply.headers, "client-id": `${reply.headers["client-id"] ?? ""}0` } };
    default:
      return reply;
  }
}
