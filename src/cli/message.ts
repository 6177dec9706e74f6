/** A message as it was received, in whichever form somebody wrote it down. */
import { products } from "../../generated/products.ts";
import { MESSAGE_KINDS, type MessageKind } from "../doctor/causes.ts";
import { isObject } from "../json.ts";
import { jsonIn } from "../sandbox/call.ts";
import { fromBase64 } from "../signing.ts";
import { CommandError } from "./terminal.ts";

const MAX_BYTES = 16 * 1024 * 1024;

/** Its parts, as far as they were written down. */
export interface Message {
  readonly kind: MessageKind;
  readonly path: string | undefined;
  readonly clientId: string | undefined;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
}

/** Reads a message, as HTTP or as JSON. @throws {CommandError} where it is neither */
export function readMessage(bytes: Uint8Array): Message {
  if (bytes.length > MAX_BYTES) throw new CommandError("the message is too long");
  // A mark that an editor left belongs to the file, and not to the message.
  const unmarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
  const first = unmarked.find((byte) => byte > 0x20);
  return first === 0x7b ? fromJson(unmarked) : fromHttp(unmarked);
}

function fromJson(bytes: Uint8Array): Message {
  const value = jsonIn(bytes);
  if (!isObject(value)) throw new CommandError("the message is neither HTTP nor JSON that can be read");
  const { kind, path, clientId, headers, bodyBase64 } = value;
  const known = MESSAGE_KINDS.find((one) => one === kind);
  if (known === undefined) throw new CommandError(`the message's kind has to be ${MESSAGE_KINDS.join(", ")}`);
  const body = typeof bodyBase64 === "string" ? (bodyBase64 === "" ? new Uint8Array() : fromBase64(bodyBase64)) : undefined;
  if (body === undefined) throw new CommandError("the message's bodyBase64 has to be the body in base64");
  const pairs = Array.isArray(headers) ? headers : isObject(headers) ? Object.entries(headers) : [];
  const textual = pairs.filter((pair): pair is [string, string] => Array.isArray(pair) && pair.every((part) => typeof part === "string"));
  return {
    kind: known,
    path: typeof path === "string" ? path : undefined,
    clientId: typeof clientId === "string" ? clientId : undefined,
    headers: headersOf(textual),
    body,
  };
}

function fromHttp(bytes: Uint8Array): Message {
  const [head, body] = splitHead(bytes);
  const [start = "", ...lines] = head.split(/\r?\n/);
  if (/^HTTP\/\d(?:\.\d)? 1\d\d\b/.test(start) && body.length > 0) return fromHttp(body);
  const isAnswer = /^HTTP\/\d(?:\.\d)? \d{3}\b/.test(start);
  const [, path] = /^POST (\S+)(?: HTTP\/\d(?:\.\d)?)?$/.exec(start) ?? [];
  if (!isAnswer && path === undefined)
    throw new CommandError("the message begins neither with a status line, nor with POST and a path, nor as JSON");
  const pairs = lines.flatMap((line): [string, string][] => {
    const at = line.indexOf(":");
    return at < 1 ? [] : [[line.slice(0, at).trim(), line.slice(at + 1).trim()]];
  });
  const headers = headersOf(pairs);
  if (/gzip|deflate|br|zstd/i.test(headers.get("content-encoding") ?? "") && body[0] !== 0x7b) {
    throw new CommandError("the message's body is compressed; the signature is over what is inside");
  }
  return {
    kind: isAnswer ? "answer" : kindOf(path ?? ""),
    path,
    clientId: undefined,
    headers,
    body: isChunked(headers) ? dechunked(body) : body,
  };
}

/** The head as text, and everything behind the first empty line. */
function splitHead(bytes: Uint8Array): [head: string, body: Uint8Array] {
  // One character for each byte, so that places in the text are places in the bytes.
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  const end = /\r?\n\r?\n/.exec(text);
  if (end === null) throw new CommandError("the message has no empty line between headers and body");
  return [text.slice(0, end.index), bytes.subarray(end.index + end[0].length)];
}

function headersOf(pairs: readonly (readonly [string, string])[]): Map<string, string> {
  const headers = new Map<string, string>();
  for (const [name, value] of pairs) {
    const before = headers.get(name.toLowerCase());
    headers.set(name.toLowerCase(), before === undefined ? value : `${before}, ${value}`);
  }
  return headers;
}

/** A path of the contract is Antom's; any other one is the merchant's own. */
function kindOf(path: string): MessageKind {
  const [before = ""] = path.split("?");
  const paths = Object.values(products).flatMap(({ operations }) => Object.values(operations).map((operation) => operation.path));
  return paths.some((known) => before.replace(/\/$/, "").endsWith(known)) ? "request" : "notification";
}

function isChunked(headers: ReadonlyMap<string, string>): boolean {
  return /\bchunked\b/i.test(headers.get("transfer-encoding") ?? "");
}

/** Tools show the header and have undone it all the same: what is not in chunks to its end stays as it is. */
function dechunked(body: Uint8Array): Uint8Array {
  const text = Buffer.from(body).toString("latin1");
  const pieces: Uint8Array[] = [];
  for (let at = 0; ; ) {
    const size = /^([0-9a-f]{1,8})[^\r\n]*\r\n/i.exec(text.slice(at, at + 64));
    if (size === null) return body;
    const length = Number.parseInt(size[1] ?? "", 16);
    if (length === 0) return Buffer.concat(pieces);
    const start = at + size[0].length;
    if (text.slice(start + length, start + length + 2) !== "\r\n") return body;
    pieces.push(body.subarray(start, start + length));
    at = start + length + 2;
  }
}
