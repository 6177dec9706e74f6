/** `antom-client signature explain`: a message as it was received -> why its signature does or does not verify. */
import { readFile } from "node:fs/promises";
import { products } from "../../generated/products.ts";
import { explainSignature, type MessageKind, type SignatureExplanation } from "../doctor/index.ts";
import { isObject } from "../json.ts";
import { fromBase64 } from "../signing.ts";
import { choiceOf, parseArguments } from "./arguments.ts";
import { type Command, CommandError, emphasis, print, type Terminal } from "./terminal.ts";

const KINDS: readonly MessageKind[] = ["request", "answer", "notification"];
const MAX_BYTES = 16 * 1024 * 1024;

export const signatureExplainCommand: Command = {
  summary: "why a signature does or does not verify",
  help: `Usage: antom-client signature explain [FILE] --public-key FILE [OPTIONS]

Tries the known causes offline, and says which one makes it verify. Prints key
fingerprints and sizes; never a key, a body or a signature.

  FILE                a message as received; default -, standard input. HTTP
                      (start line, headers, blank line, body), or JSON {"kind",
                      "path", "clientId", "headers", "bodyBase64"}

  --public-key        file with the key that was used: Antom's; for a request
                      your own. May stand more than once
  --own-public-key    file with your own public key, to tell it from Antom's
  --other-public-key  file with another known key. May stand more than once
  --client-id         the client id; any further one is an alternative
  --path              the path that was used; for an answer, that of its request
  --kind              request, answer, notification; default: by its first line

Exit code: 0 it verifies, 1 it does not, 2 it could not be looked at.
`,
  run: async (args, terminal) => {
    const [publicKeys, withoutKeys] = takeAll(args, "public-key");
    const [otherKeys, withoutOthers] = takeAll(withoutKeys, "other-public-key");
    const [clientIds, rest] = takeAll(withoutOthers, "client-id");
    const { options, operands } = parseArguments(rest, ["public-key", "own-public-key", "other-public-key", "client-id", "path", "kind"]);
    if (operands.length > 1) throw new CommandError("signature explain takes one message; see --help");
    if (publicKeys.length === 0) throw new CommandError("signature explain needs --public-key, the file of a key; see --help");
    const kind = options["kind"] === undefined ? undefined : choiceOf("kind", options["kind"], KINDS, "answer");
    const own = options["own-public-key"];
    const keys = {
      publicKey: await Promise.all(publicKeys.map((file) => fileOf(file, "the file that --public-key names"))),
      otherPublicKeys: await Promise.all(otherKeys.map((file) => fileOf(file, "the file that --other-public-key names"))),
      ...(own === undefined ? {} : { ownPublicKey: await fileOf(own, "the file that --own-public-key names") }),
    };
    const [operand = "-"] = operands;
    const message = readMessage(operand === "-" ? await terminal.readInput() : await fileOf(operand, "the message"));
    const input = inputOf({ ...message, kind: kind ?? message.kind }, options["path"], clientIds);
    const explanation = await explainSignature({ ...input, ...keys, now: Date.now() });
    print(terminal, written(explanation, terminal));
    return explanation.verifies ? 0 : 1;
  },
};

/** Takes every value of an option that may stand more than once. One without a value stays, for the parser to refuse. */
function takeAll(args: readonly string[], name: string): [values: string[], rest: string[]] {
  const values: string[] = [];
  const rest: string[] = [];
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? "";
    const next = args[at + 1];
    if (arg === "--") {
      rest.push(...args.slice(at));
      break;
    }
    if (arg.startsWith(`--${name}=`)) values.push(arg.slice(name.length + 3));
    else if (arg === `--${name}` && next !== undefined && !next.startsWith("-")) {
      values.push(next);
      at++;
    } else rest.push(arg);
  }
  return [values, rest];
}

/** Its name is not repeated in what goes wrong: somebody may have put a key in its place. */
async function fileOf(file: string, what: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    throw new CommandError(`can't read ${what}: ${code === "ENOENT" || code === "" ? "there is no such file" : code}`);
  }
}

/** A message in whichever form it came. */
interface Message {
  readonly kind: MessageKind;
  readonly path: string | undefined;
  readonly clientId: string | undefined;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
}

function readMessage(bytes: Uint8Array): Message {
  if (bytes.length > MAX_BYTES) throw new CommandError("the message is too long");
  // A mark that an editor left belongs to the file, and not to the message.
  const unmarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
  const first = unmarked.find((byte) => byte > 0x20);
  return first === 0x7b ? fromJson(unmarked) : fromHttp(unmarked);
}

function fromJson(bytes: Uint8Array): Message {
  const value = parsed(bytes);
  if (!isObject(value)) throw new CommandError("the message is neither HTTP nor JSON that can be read");
  const { kind, path, clientId, headers, bodyBase64 } = value;
  if (!KINDS.some((known) => known === kind)) throw new CommandError(`the message's kind has to be ${KINDS.join(", ")}`);
  const body = typeof bodyBase64 === "string" ? (bodyBase64 === "" ? new Uint8Array() : fromBase64(bodyBase64)) : undefined;
  if (body === undefined) throw new CommandError("the message's bodyBase64 has to be the body in base64");
  const pairs = Array.isArray(headers) ? headers : isObject(headers) ? Object.entries(headers) : [];
  const textual = pairs.filter((pair): pair is [string, string] => Array.isArray(pair) && pair.every((part) => typeof part === "string"));
  return {
    kind: kind as MessageKind,
    path: typeof path === "string" ? path : undefined,
    clientId: typeof clientId === "string" ? clientId : undefined,
    headers: headersOf(textual),
    body,
  };
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
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

function inputOf({ kind, path: ownPath, clientId, headers, body }: Message, givenPath: string | undefined, clientIds: readonly string[]) {
  const header = (name: string): string => headers.get(name) ?? "";
  const address = givenPath ?? ownPath;
  if (address === undefined) throw new CommandError("an answer needs --path, the path of its request");
  // Proxies are asked with the whole address.
  const path = address.replace(/^https?:\/\/[^/]*/i, "");
  if (!path.startsWith("/")) throw new CommandError("a path begins with a slash");
  const [id = clientId ?? header("client-id"), ...others] = clientIds;
  if (id === "") throw new CommandError("the message names no client id; give --client-id");
  const isAnswer = kind === "answer";
  return {
    kind,
    path,
    url: ownPath ?? address,
    clientId: id,
    clientIdHeader: header("client-id"),
    otherClientIds: clientId === undefined ? others : [clientId, ...others],
    time: header(isAnswer ? "response-time" : "request-time"),
    otherTime: header(isAnswer ? "request-time" : "response-time"),
    signature: header("signature"),
    body,
  };
}

function written({ verifies, causes, sentence, tried, remaining, facts }: SignatureExplanation, terminal: Terminal): string {
  const bold = emphasis(terminal);
  const title = verifies ? "It verifies." : causes.length === 0 ? "It does not verify." : `It does not verify: ${causes.join(", ")}.`;
  const rows: [name: string, value: string][] = [
    ["kind", facts.kind],
    ["path", facts.path],
    ["key", facts.keyFingerprints.join(", ") || "can't be exported"],
    ...(facts.signedBy === undefined ? [] : [["signed by", facts.signedBy] satisfies [string, string]]),
    ["body", `${facts.bodyBytes} ${facts.bodyBytes === 1 ? "byte" : "bytes"}`],
    ...(facts.clockDifferenceMs === undefined ? [] : [["time", durationOf(facts.clockDifferenceMs)] satisfies [string, string]]),
    ...(tried.length === 0 ? [] : [["tried", tried.join(", ")] satisfies [string, string]]),
    ...(remaining.length === 0 ? [] : [["remaining", remaining.join(", ")] satisfies [string, string]]),
  ];
  const lines = rows.flatMap(([name, value]) => wrapped(value, 66).map((line, i) => `  ${(i === 0 ? name : "").padEnd(10)}${line}`));
  return [bold(title), ...(verifies ? [] : wrapped(sentence, 80)), "", ...lines, ""].join("\n");
}

function durationOf(ms: number): string {
  const seconds = Math.abs(Math.round(ms / 1000));
  const [size, unit] = seconds < 120 ? [1, "s"] : seconds < 7200 ? [60, "min"] : seconds < 172_800 ? [3600, "h"] : [86_400, "days"];
  return `${Math.round(seconds / size)} ${unit} ${ms < 0 ? "before" : "after"} this machine's clock`;
}

function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
