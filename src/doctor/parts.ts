/** What path, client id and time may have been when they were signed, and in what other form the content. */
import { ISO_8601, instantOf } from "../instant.ts";
import { joined } from "../platform/bytes.ts";
import { withoutCardNumbers } from "../redaction.ts";
import type { SignedParts } from "../signing.ts";
import type { Change } from "./bodies.ts";
import { digestOf } from "./rsa.ts";

const MAX_SEGMENTS = 4;

/** A path as it may be shown: without its query, which may be a bearer link, and without anything that is no character of a path. */
export function shownPath(path: string): string {
  const [before = "", ...query] = path.split(/[?#]/);
  const text = withoutCardNumbers(before.replace(/[^\x21-\x7E]/g, "?"));
  return (text.length > 200 ? `${text.slice(0, 199)}…` : text) + (query.length > 0 ? "?[hidden]" : "");
}

/** `url` is the address as a proxy saw it. */
export function* pathsFor(path: string, url: string | undefined): Generator<Change<string>> {
  const seen = new Set([path]);
  for (const [cause, value] of candidatesFor(path, url)) {
    if (value === undefined || value === "" || seen.has(value)) continue;
    seen.add(value);
    yield { cause, detail: shownPath(value), value };
  }
}

function* candidatesFor(path: string, url: string | undefined): Generator<readonly [Change<string>["cause"], string | undefined]> {
  const at = path.search(/[?#]/);
  const before = at === -1 ? path : path.slice(0, at);
  const query = at === -1 ? "" : path.slice(at);
  const proxied = partsOfUrl(url);
  const own = partsOfUrl(path);
  yield ["pathSandbox", before.replace("/sandbox/", "/") + query];
  yield ["pathSandbox", before.replace(/^(\/[^/]+)\/(?!sandbox\/)/, "$1/sandbox/") + query];
  yield ["pathQuery", before];
  if (query === "" && proxied !== undefined) yield ["pathQuery", before + proxied.query];
  yield ["pathSlash", (before.endsWith("/") ? before.replace(/\/+$/, "") : `${before}/`) + query];
  if (own !== undefined) yield ["pathUrl", own.path];
  if (proxied !== undefined) yield ["pathPrefix", proxied.path];
  const segments = before.split("/").slice(1);
  for (let cut = 1; cut < Math.min(segments.length, MAX_SEGMENTS + 1); cut++)
    yield ["pathPrefix", `/${segments.slice(cut).join("/")}${query}`];
  yield ["pathEncoding", attempt(() => decodeURIComponent(path))];
  yield ["pathEncoding", attempt(() => decodeURIComponent(before) + query)];
  yield ["pathEncoding", attempt(() => before + decodeURIComponent(query))];
  yield ["pathEncoding", attempt(() => decodeURIComponent(path.replaceAll("+", " ")))];
  yield ["pathEncoding", attempt(() => encodeURI(path))];
  yield ["pathEncoding", attempt(() => before + encodedQuery(query))];
  yield ["pathEncoding", path.replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase())];
  yield ["pathEncoding", path.replace(/%[0-9a-f]{2}/gi, (code) => code.toLowerCase())];
  if (proxied !== undefined) yield ["pathUrl", proxied.origin + path];
  yield ["pathUrl", url];
}

/** Each name and value of a query encoded for itself. */
function encodedQuery(query: string): string {
  return query.replace(/[^?&=]+/g, (text) => encodeURIComponent(attempt(() => decodeURIComponent(text)) ?? text));
}

function attempt(run: () => string): string | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}

/** Taken apart without a parser, which would write it anew. Undefined for what is neither an address nor a path. */
function partsOfUrl(url = ""): { origin: string; path: string; query: string } | undefined {
  const origin = /^https?:\/\/[^/?#]*/i.exec(url)?.[0] ?? "";
  const path = url.slice(origin.length).replace(/#.*$/s, "");
  const at = path.indexOf("?");
  return path.startsWith("/") ? { origin, path, query: at === -1 ? "" : path.slice(at) } : undefined;
}

/** What client ids of the vendor's sandbox begin with. */
const SANDBOX = "SANDBOX_";

export function* clientIdsFor(clientId: string, others: readonly string[]): Generator<Change<string>> {
  const prefixed = clientId.startsWith(SANDBOX) ? clientId.slice(SANDBOX.length) : SANDBOX + clientId;
  yield { cause: "clientIdSandbox", detail: "", value: prefixed };
  for (const value of new Set(others)) {
    if (value === clientId || value === prefixed || value === "") continue;
    const shown = /^[\w-]{1,64}$/.test(value) ? withoutCardNumbers(value) : "that was given besides";
    yield { cause: "clientIdOther", detail: shown, value };
  }
}

const OFFSETS = [
  ["Z", 0],
  ["+00:00", 0],
  ["+0000", 0],
  ["+08:00", 8],
  ["+0800", 8],
] as const;
const FRACTIONS = ["", ".000", ".000000", ".0000000"];

/** `other` is the time of the other header, of the request for an answer; "" where it is unknown. */
export function* timesFor(time: string, other: string): Generator<Change<string>> {
  if (other !== "" && other !== time) yield { cause: "timeOther", detail: "", value: other };
  const [half = "", same] = time.split(/,\s*/);
  if (half === same) yield { cause: "timeTwice", detail: "", value: half };
  const seen = new Set([time]);
  for (const [detail, value] of writingsOf(time)) {
    if (seen.has(value)) continue;
    seen.add(value);
    yield { cause: "timeFormat", detail, value };
  }
}

function* writingsOf(time: string): Generator<readonly [words: string, value: string]> {
  yield ["it stands, without blanks around it", time.trim()];
  const instant = instantOf(time.trim());
  if (instant === undefined) return;
  yield ["Unix milliseconds", String(instant)];
  yield ["Unix seconds", String(Math.floor(instant / 1000))];
  const [, day = "", clock = "", fraction = "", offset = ""] = ISO_8601.exec(time.trim()) ?? [];
  if (day !== "") {
    const colon = offset.includes(":") ? offset.replace(":", "") : offset.replace(/(\d\d)(\d\d)$/, "$1:$2");
    const dotted = fraction === "" ? "" : `.${fraction}`;
    yield ["it stands, its offset with or without a colon", `${day}T${clock}${dotted}${colon}`];
    for (const more of FRACTIONS) yield ["it stands, with another fraction of a second", `${day}T${clock}${more}${offset}`];
  }
  const millis = String(instant % 1000).padStart(3, "0");
  for (const [suffix, hours] of OFFSETS) {
    const local = new Date(instant + hours * 3_600_000).toISOString().slice(0, 19);
    for (const zeros of FRACTIONS) {
      const digits = zeros === "" ? "" : `.${millis}${zeros.slice(4)}`;
      yield [
        `ISO 8601 ${digits === "" ? "without a fraction" : `with ${digits.length - 1} digits of a fraction`} and ${suffix}`,
        local + digits + suffix,
      ];
    }
  }
}

/** Another form of the content than the right one. */
export type Frame = (parts: SignedParts, content: Uint8Array) => Uint8Array | Promise<Uint8Array>;

const encoder = new TextEncoder();
const framed =
  (head: (parts: SignedParts) => string): Frame =>
  (parts) =>
    joined([encoder.encode(head(parts)), parts.body]);

export const FRAMES: readonly Change<Frame>[] = [
  { cause: "contentLine", detail: "a content without its first line", value: framed(({ clientId, time }) => `${clientId}.${time}.`) },
  {
    cause: "contentLine",
    detail: "a first line without `POST`",
    value: framed(({ path, clientId, time }) => `${path}\n${clientId}.${time}.`),
  },
  {
    cause: "contentLine",
    detail: "a first line with `post` in small letters",
    value: framed(({ path, clientId, time }) => `post ${path}\n${clientId}.${time}.`),
  },
  {
    cause: "contentLine",
    detail: "a first line with `GET`",
    value: framed(({ path, clientId, time }) => `GET ${path}\n${clientId}.${time}.`),
  },
  { cause: "contentLineEnd", detail: "", value: framed(({ path, clientId, time }) => `POST ${path}\r\n${clientId}.${time}.`) },
  { cause: "contentBodyOnly", detail: "", value: ({ body }) => body },
  { cause: "hashTwice", detail: "", value: (_, content) => digestOf("SHA-256", content) },
];
