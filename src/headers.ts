/** The headers that go out besides those of the authentication. */
import { invalidOption } from "./errors.ts";
import { isObject } from "./json.ts";

/** Said by the client itself: a caller's own would break the signature, the length or the way back. */
const RESERVED = [
  "accept",
  "accept-encoding",
  "agent-token",
  "client-id",
  "connection",
  "content-length",
  "content-type",
  "host",
  "request-time",
  "signature",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
];

/** Headers that the caller adds, by name. */
export type ExtraHeaders = { readonly [name: string]: string };

/**
 * Checks headers that a caller adds.
 *
 * @throws {AntomError} `ANTOM_INVALID_OPTION` for a reserved name, and for names and values that are none. The message never holds a value.
 */
export function readHeaders(headers: ExtraHeaders | undefined): ExtraHeaders {
  if (headers === undefined) return {};
  if (!isObject(headers)) throw invalidOption("headers has to be an object of names and values");
  for (const [name, value] of Object.entries(headers)) {
    if (!/^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,64}$/.test(name)) throw invalidOption("headers: a name is no name of a header");
    if (RESERVED.includes(name.toLowerCase())) throw invalidOption(`headers: ${name.toLowerCase()} is set by the client itself`);
    if (typeof value !== "string" || !/^[\t\x20-\x7e]*$/.test(value)) {
      throw invalidOption(`headers: the value of ${name} has to be a string of printable ASCII characters`);
    }
  }
  // In one spelling, so that a call's header takes the place of its client's.
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

/** Every header but those of the authentication. */
export function headersOf(
  { agentToken, headers }: { agentToken: string | undefined; headers: ExtraHeaders },
  more: ExtraHeaders = {},
): Record<string, string> {
  // Not by a spread at its beginning: V8 gives such an object a shape of its own, which takes thirty times as long.
  return Object.assign({}, headers, more, {
    "Content-Type": "application/json; charset=UTF-8",
    Accept: "application/json",
    // Signatures are made over the bytes themselves; compressed ones would have to be inflated before they are believed.
    "Accept-Encoding": "identity",
    ...(agentToken === undefined ? {} : { "agent-token": agentToken }),
  });
}
