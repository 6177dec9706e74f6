/** What the doctor is asked: a message with what it was verified by. */
import { invalidOption } from "../errors.ts";
import { isObject } from "../json.ts";
import { bytesIn } from "../keys/inputs.ts";
import type { PublicKeyInput, PublicKeysInput } from "../keys.ts";
import { MESSAGE_KINDS, type MessageKind } from "./causes.ts";

/** A message as it was received, and how its signature was checked. */
export interface SignatureInput {
  /** A request is signed by the merchant, an answer and a notification by Antom. */
  readonly kind: MessageKind;
  /** The path with its query that was used to verify; for an answer that of the request. */
  readonly path: string;
  /** The client id that was used to verify. */
  readonly clientId: string;
  /** The header `Response-Time` of an answer, else `Request-Time`, as it was received; null or "" where it is missing. */
  readonly time: string | null;
  /** The body as it was verified. Text is taken as UTF-8. */
  readonly body: Uint8Array | string;
  /** The header `Signature`, as it was received; null or "" where it is missing. */
  readonly signature: string | null;
  /** The public key that was used, or several: Antom's, for a request the merchant's own. What a client takes as `antomPublicKey`. */
  readonly publicKey: PublicKeysInput;
  /** The merchant's own public key, so that it can be told from Antom's. */
  readonly ownPublicKey?: PublicKeyInput | undefined;
  /** Keys that are known besides: an older one, another account's. */
  readonly otherPublicKeys?: PublicKeysInput | undefined;
  /** The header `Client-Id` of the message itself. */
  readonly clientIdHeader?: string | null | undefined;
  /** Client ids that it may be meant for instead. */
  readonly otherClientIds?: readonly string[] | undefined;
  /** The address as the sender wrote it or a proxy saw it, whole or from its path on. */
  readonly url?: string | undefined;
  /** The time of the other header: of the request for an answer, of the answer for a request. */
  readonly otherTime?: string | null | undefined;
  /** Our clock when it was received, Unix time in milliseconds. */
  readonly now?: number | undefined;
}

/** The same with the body as bytes, and every header as text. */
export interface ReadInput extends SignatureInput {
  readonly time: string;
  readonly body: Uint8Array;
  readonly signature: string;
  readonly clientIdHeader: string;
  readonly otherTime: string;
}

/** @throws {AntomError} `ANTOM_INVALID_OPTION`; the message names what is not as it should be, and never shows it. */
export function readInput(input: SignatureInput): ReadInput {
  if (!isObject(input)) throw invalidOption("explainSignature() takes an object");
  const { kind, path, clientId, time, body, signature, clientIdHeader, otherTime } = input;
  if (!MESSAGE_KINDS.includes(kind)) throw invalidOption(`kind has to be ${MESSAGE_KINDS.join(", ")}`);
  for (const [name, value] of Object.entries({ path, clientId })) {
    if (typeof value !== "string") throw invalidOption(`${name} has to be text`);
  }
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : bytesIn(body);
  if (bytes === undefined) throw invalidOption("body has to be the bytes that were verified, or their text");
  return {
    ...input,
    time: headerIn(time, "time"),
    body: bytes,
    signature: headerIn(signature, "signature"),
    clientIdHeader: headerIn(clientIdHeader, "clientIdHeader"),
    otherTime: headerIn(otherTime, "otherTime"),
  };
}

/** A header that is missing is null to fetch, and undefined to Node. */
function headerIn(value: string | null | undefined, name: string): string {
  const text = value ?? "";
  if (typeof text !== "string") throw invalidOption(`${name} has to be the text of a header`);
  return text;
}
