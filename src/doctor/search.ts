/** Tries contents against what a signature was made over: the given one, then with one part changed, then with two. */
import { contentToSign, type SignedParts } from "../signing.ts";
import { bodiesFor, type Change } from "./bodies.ts";
import type { Found, SignatureCause } from "./causes.ts";
import type { Reading } from "./header.ts";
import type { KnownKey } from "./keys.ts";
import { clientIdsFor, FRAMES, pathsFor, timesFor } from "./parts.ts";
import { isOver, type Recovered, recover } from "./rsa.ts";

/** Bounds of one search: contents tried, and bytes hashed. */
const MAX_TRIES = 6000;
const MAX_BYTES = 96 * 1024 * 1024;
/** A longer body is tried as it is only. */
const MAX_BODY = 2 * 1024 * 1024;

/** A key and a reading of the header of which one made the other, or may have: then only the whole content tells. */
export interface Maker {
  readonly key: KnownKey;
  /** What is wrong besides the content. */
  readonly causes: readonly Found[];
  /** Whether it is certain that this key made the signature. */
  readonly certain: boolean;
  readonly holds: (content: Uint8Array) => Promise<boolean>;
}

/** What else is known of a message, as alternatives. */
export interface Alternatives {
  readonly url: string | undefined;
  readonly clientIds: readonly string[];
  /** Of the other header; "" where it is unknown. */
  readonly otherTime: string;
}

/** Pairs every reading with every key that may have made it; the sure ones first. */
export async function makersOf(readings: readonly Reading[], keys: readonly KnownKey[]): Promise<Maker[]> {
  const pairs = readings.flatMap((reading) => keys.map((key) => makerOf(reading, key)));
  const makers = (await Promise.all(pairs)).filter((maker) => maker !== undefined);
  return makers.sort((one, other) => Number(other.certain) - Number(one.certain));
}

async function makerOf({ signature, causes }: Reading, key: KnownKey): Promise<Maker | undefined> {
  const verifies = async (content: Uint8Array): Promise<boolean> => key.verifying.verify(content, signature);
  const ofKey = causeOfKey(key);
  if (key.numbers === undefined) return { key, causes: [...causes, ...ofKey], certain: false, holds: verifies };
  const recovered = await recover(signature, key.numbers);
  if (recovered === undefined) return undefined;
  const ofHash = causesOfHash(recovered);
  const isUsual = ofHash.length === 0;
  return {
    key,
    causes: [...causes, ...ofKey, ...ofHash],
    // What looks like PSS does so by chance once in many thousand times.
    certain: recovered.padding === "pkcs1",
    // Comparing digests is quick; that it verifies, only the platform's own verification says.
    holds: async (content) => (await isOver(content, recovered)) && (!isUsual || (await verifies(content))),
  };
}

function causeOfKey({ role, fingerprint = "one that may not be exported" }: KnownKey): Found[] {
  if (role === "used") return [];
  return [{ cause: role === "own" ? "keyOwnSigned" : "keyOther", detail: fingerprint }];
}

function causesOfHash(recovered: Recovered): Found[] {
  if (recovered.hash === undefined) return [];
  const found: (Found | false)[] = [
    recovered.hash !== "SHA-256" && { cause: "hashOther", detail: recovered.hash },
    recovered.padding === "pkcs1" && !recovered.hashIsNamed && { cause: "hashUnnamed", detail: recovered.hash },
    recovered.padding === "pss" && { cause: "paddingPss", detail: "" },
  ];
  return found.filter((one) => one !== false);
}

/** What the search came to. `tried` in order, each once; `complete` unless a bound ended it. */
export interface Search {
  readonly found?: readonly Found[];
  readonly maker?: Maker;
  readonly tried: readonly SignatureCause[];
  readonly complete: boolean;
}

/** Ends at the first content that holds. */
export async function search(makers: readonly Maker[], parts: SignedParts, alternatives: Alternatives): Promise<Search> {
  const tried = new Set<SignatureCause>();
  let tries = 0;
  let bytes = 0;
  for (const { causes, content } of contentsFor(parts, alternatives)) {
    for (const { cause } of causes) tried.add(cause);
    const bodyBytes = parts.body.length;
    if (tries > 0 && (tries >= MAX_TRIES || bytes + bodyBytes > MAX_BYTES)) {
      return { tried: [...tried], complete: false };
    }
    const candidate = await content();
    for (const maker of makers) {
      tries++;
      bytes += candidate.length;
      if (await maker.holds(candidate)) return { found: [...maker.causes, ...causes], maker, tried: [...tried], complete: true };
    }
  }
  return { tried: [...tried], complete: parts.body.length <= MAX_BODY };
}

interface Content {
  readonly causes: readonly Found[];
  readonly content: () => Uint8Array | Promise<Uint8Array>;
}

type PartChange = Found & { readonly parts: Partial<SignedParts> };

function* contentsFor(parts: SignedParts, { url, clientIds, otherTime }: Alternatives): Generator<Content> {
  yield { causes: [], content: () => contentToSign(parts) };
  const groups: PartChange[][] = [];
  const inPart = function* <T>(changes: Iterable<Change<T>>, partsOf: (value: T) => Partial<SignedParts>): Generator<Content> {
    const group: PartChange[] = [];
    for (const { value, ...found } of changes) {
      const change = { ...found, parts: partsOf(value) };
      group.push(change);
      yield { causes: [found], content: () => contentToSign({ ...parts, ...change.parts }) };
    }
    groups.push(group);
  };
  yield* inPart(pathsFor(parts.path, url), (path) => ({ path }));
  yield* inPart(clientIdsFor(parts.clientId, clientIds), (clientId) => ({ clientId }));
  yield* inPart(timesFor(parts.time, otherTime), (time) => ({ time }));
  yield* inPart(parts.body.length > MAX_BODY ? [] : bodiesFor(parts.body), (body) => ({ body }));
  for (const { value: frame, ...found } of FRAMES) yield { causes: [found], content: () => frame(parts, contentToSign(parts)) };
  for (const [index, group] of groups.entries()) {
    for (const one of group) {
      for (const other of groups.slice(index + 1).flat()) {
        yield {
          causes: [one, other].map(({ cause, detail }) => ({ cause, detail })),
          content: () => contentToSign({ ...parts, ...one.parts, ...other.parts }),
        };
      }
    }
  }
}
