/** What a signature header may have meant, however it is written. */
import { ALGORITHM, fromBase64, parseSignatureHeader } from "../signing.ts";
import type { Found, MessageKind, SignatureCause } from "./causes.ts";
import { bytesOfHex } from "./rsa.ts";

/** A signature, and what is wrong with the way it is written. */
export interface Reading {
  readonly signature: Uint8Array;
  readonly causes: readonly Found[];
}

const MAX_HEADER = 16_384;
const MAX_READINGS = 4;

/** Everything that the header can be read as; none where it can't be read at all. */
export function readingsOf(header: string, kind: MessageKind): Reading[] {
  if (header.length > MAX_HEADER) return [];
  const strict = parseSignatureHeader(header);
  const values = [...header.matchAll(/(?:^|[,;\s])signature\s*=([^,;]*)/gi)].map(([, value = ""]) => value.trim().replace(/^"|"$/g, ""));
  // Hexadecimal digits are letters of base64, too.
  if (strict !== undefined && !values.some(isHex)) {
    // Of our own reader's making; only what Antom refuses all the same is held against it.
    const raw = kind === "request" && values.some((value) => /[+/=]/.test(value));
    return [
      { signature: strict.signature, causes: listed(strict.algorithm !== ALGORITHM && "headerAlgorithm", raw && "headerNotEncoded") },
    ];
  }
  const misnamed = /(?:^|[,;\s])algorithm\s*=\s*([^,;\s]*)/i.exec(header)?.[1] !== ALGORITHM;
  const formless = values.length !== 1 || misnamed || !isWellFormed(header);
  const readings: Reading[] = [];
  for (const value of (values.length === 0 ? [header.trim()] : values).slice(0, MAX_READINGS)) {
    const reading = read(value);
    if (reading === undefined) continue;
    readings.push({ ...reading, causes: [...listed(formless && "headerForm"), ...reading.causes] });
  }
  return readings;
}

/** Parts with names, each once, between commas. */
function isWellFormed(header: string): boolean {
  const names = header.split(",").map((part) => /^\s*(\w+)\s*=/.exec(part)?.[1]);
  return !names.includes(undefined) && new Set(names).size === names.length && !header.includes(";");
}

/** Undoes what is known to be done to a signature's value, and says what it was. */
function read(value: string): Reading | undefined {
  const causes: (SignatureCause | false)[] = [];
  let text = decoded(value);
  for (let more = 0; more < 2 && text !== undefined && /%[0-9a-f]{2}/i.test(text); more++) {
    causes.push(more === 0 && "headerEncodedTwice");
    text = decoded(text);
  }
  if (text === undefined || text === "") return undefined;
  if (isHex(text)) return { signature: bytesOfHex(text), causes: listed(...causes, "headerHex") };
  causes.push(/[\r\n]/.test(text) && "headerLineBreaks");
  text = text.replace(/[\r\n]/g, "");
  causes.push(text.includes(" ") && "headerPlusAsBlank");
  text = text.replaceAll(" ", "+");
  const isUrl = /[-_]/.test(text);
  causes.push(isUrl && "headerBase64Url");
  const bare = text.replaceAll("-", "+").replaceAll("_", "/").replace(/=+$/, "");
  const padded = bare.padEnd(Math.ceil(bare.length / 4) * 4, "=");
  // Whoever writes base64url leaves the padding out by custom.
  causes.push(!isUrl && padded !== text && "headerUnpadded");
  const signature = fromBase64(padded);
  return signature === undefined || signature.length === 0 ? undefined : { signature, causes: listed(...causes) };
}

function isHex(text: string): boolean {
  return /^(?:[0-9a-f]{2}){128,}$/i.test(text);
}

function decoded(value: string): string | undefined {
  try {
    return decodeURIComponent(value);
  } catch {
    return undefined;
  }
}

function listed(...causes: readonly (SignatureCause | false)[]): Found[] {
  return causes.flatMap((cause) => (cause === false ? [] : [{ cause, detail: "" }]));
}
