/** Every cause that is known for a signature that does not verify, and what to say of it. */

export const MESSAGE_KINDS = ["request", "answer", "notification"] as const;

/** What a message is: it decides who signed it. */
export type MessageKind = (typeof MESSAGE_KINDS)[number];

/**
 * Why a signature does not verify. The list is closed: a new cause is a new minor version.
 *
 * Plain to see, without a try: `signatureMissing`, `signatureUnreadable`, `timeMissing`, `clientIdHeaderDiffers`, `keyIsOwn`.
 * How the header is written: `header…`. Which key: `key…`. How it was signed: `hash…`, `paddingPss`. What was signed: all others.
 */
export type SignatureCause =
  | "signatureMissing"
  | "signatureUnreadable"
  | "timeMissing"
  | "clientIdHeaderDiffers"
  | "headerForm"
  | "headerAlgorithm"
  | "headerNotEncoded"
  | "headerEncodedTwice"
  | "headerPlusAsBlank"
  | "headerLineBreaks"
  | "headerHex"
  | "headerBase64Url"
  | "headerUnpadded"
  | "keyIsOwn"
  | "keyOwnSigned"
  | "keyOther"
  | "hashOther"
  | "hashUnnamed"
  | "hashTwice"
  | "paddingPss"
  | "pathSandbox"
  | "pathPrefix"
  | "pathQuery"
  | "pathEncoding"
  | "pathSlash"
  | "pathUrl"
  | "clientIdSandbox"
  | "clientIdOther"
  | "timeFormat"
  | "timeOther"
  | "timeTwice"
  | "bodyNewline"
  | "bodyTrimmed"
  | "bodyLineEnds"
  | "bodyByteOrderMark"
  | "bodyReserialised"
  | "bodyUnicode"
  | "bodyCharset"
  | "contentLine"
  | "contentLineEnd"
  | "contentBodyOnly";

/** What may still be wrong where no known cause makes it verify. */
export type RemainingCause =
  /** None of the given keys made the signature: the pair does not match. */
  | "keyMismatch"
  /** The signature itself was altered or cut on the way. */
  | "signatureChanged"
  /** A given key made the signature, over other bytes, or another path, time or client id. */
  | "bytesChanged";

/** A cause, with what is particular to this case in words. They are ours, or a path without its query, or a client id that was given. */
export interface Found {
  readonly cause: SignatureCause;
  readonly detail: string;
}

const HEADER_FORM = "`algorithm=RSA256, keyVersion=1, signature=…`, the value in base64 and then percent-encoded once";

const WORDS: Readonly<Record<SignatureCause, (detail: string, kind: MessageKind) => string>> = {
  signatureMissing: () =>
    "There is no signature header, so there is nothing to verify. Antom leaves it out where it could not tell who was asking: look at the result code, and believe nothing of the message.",
  signatureUnreadable: () => `The signature header can't be read. It has to be ${HEADER_FORM}. Pass it on exactly as it was received.`,
  timeMissing: (_, kind) =>
    `There is no time, and without it there is no content to verify. Pass on the header ${kind === "answer" ? "Response-Time" : "Request-Time"}, exactly as it was received.`,
  clientIdHeaderDiffers: () =>
    "The signature holds for the given client id, and yet the client-id header names another one. Such a message is not for this client: look for a proxy or a cache that mixes up messages.",
  headerForm: () => `The value of the signature is right, and the header around it is not. Write ${HEADER_FORM}.`,
  headerAlgorithm: () =>
    "The signature is right, and the header names another algorithm. Write `algorithm=RSA256`, with exactly these capitals.",
  headerNotEncoded: () =>
    "The signature is right, and its base64 is not percent-encoded, which Antom demands. Encode it once, as encodeURIComponent does.",
  headerEncodedTwice: () =>
    "The value in the signature header is percent-encoded more than once. Encode it once, and look for a library that encodes headers again.",
  headerPlusAsBlank: () =>
    "In the signature header every `+` has become a blank: it was decoded like a form. Decode it with decodeURIComponent, or not at all.",
  headerLineBreaks: () => "The base64 in the signature header is broken into lines. Write it on one line.",
  headerHex: () => "The value in the signature header is hexadecimal. Write it in base64, then percent-encoded.",
  headerBase64Url: () =>
    "The value in the signature header is base64url (`-` and `_`). Write it in standard base64 (`+` and `/`, padded), then percent-encoded.",
  headerUnpadded: () => "The base64 in the signature header lacks its padding (`=`). Keep it, percent-encoded.",
  keyIsOwn: (detail) =>
    `The key that was used is your own public key, the one that you uploaded. Use Antom's public key, which the dashboard shows beside it.${detail}`,
  keyOwnSigned: (detail, kind) =>
    kind === "request"
      ? `It was signed with the private key that belongs to your own public key (${detail}), and verified with another. A request is verified with your own.`
      : `It was signed with your own private key (${detail}), not with Antom's. Look for a mock that answers in Antom's place, or for a request that was taken for ${kind === "answer" ? "an answer" : "a notification"}.`,
  keyOther: (detail) => `It was signed with another of the given keys, ${detail}. Use that one, too: while keys change, both hold.`,
  hashOther: (detail) => `It was signed with the hash ${detail}. Sign with SHA-256 (in Node's terms "sha256", in Java's SHA256withRSA).`,
  hashUnnamed: (detail) =>
    `The private key was put to the bare digest (${detail}), without the DigestInfo that names the hash. Let the key store sign by RSASSA-PKCS1-v1_5 with SHA-256, or put the DigestInfo in front.`,
  hashTwice: () => "The content was hashed twice. Give the key store either the content or its digest, and tell it which of them it gets.",
  paddingPss: () => "It was signed with PSS padding. Sign by RSASSA-PKCS1-v1_5.",
  pathSandbox: (detail) => `It verifies for the path ${detail}. \`/sandbox\` belongs to the path exactly where it is really called.`,
  pathPrefix: (detail) =>
    `It verifies for the path ${detail}. A proxy or a router has added or cut a prefix: use the path that stands in the address, as the sender wrote it.`,
  pathQuery: (detail) => `It verifies for the path ${detail}. The query belongs to the path, exactly where the address has one.`,
  pathEncoding: (detail) => `It verifies for the path ${detail}. Take the path as it was sent, neither decoded nor encoded again.`,
  pathSlash: (detail) => `It verifies for the path ${detail}. A slash at the end makes another path.`,
  pathUrl: (detail) => `It verifies for ${detail}. What is signed is the path with its query: no scheme and no host.`,
  clientIdSandbox: () =>
    "It verifies for the client id with the other prefix. `SANDBOX_` belongs to the client id: write it exactly as the dashboard shows it.",
  clientIdOther: (detail) => `It verifies for the client id ${detail}. Use that one, or the keys and the path that belong to yours.`,
  timeFormat: (detail) =>
    `It verifies for the same time, written as ${detail}. The time is signed as characters: use the header as it is, and never parse and write it again.`,
  timeOther: (_, kind) =>
    kind === "answer"
      ? "It verifies with the time of the request. An answer is verified with its own header Response-Time."
      : "It verifies with the time of an answer. What is sent is verified with its own header Request-Time.",
  timeTwice: () => "The time stands there twice: a proxy has doubled the header. It verifies with one of them.",
  bodyNewline: (detail) =>
    `It verifies for the body ${detail}. Take the bytes as they are: editors and tools add or cut line ends at the end.`,
  bodyTrimmed: () =>
    "It verifies for the body without blanks around it. Sign what is sent, and verify what is received: neither is trimmed.",
  bodyLineEnds: (detail) =>
    `It verifies for the body with ${detail}. Something on the way reads the body as lines of text: pass on its bytes.`,
  bodyByteOrderMark: (detail) =>
    `It verifies for the body ${detail} a byte-order mark. Pass on the bytes: decoders cut the mark off, editors put it there.`,
  bodyReserialised: (detail, kind) =>
    kind === "request"
      ? `It verifies for the body written as ${detail}. It was written as JSON twice, once to be signed and once to be sent: write it once, and send the very bytes that were signed.`
      : `It verifies for the body written as ${detail}. It was parsed and written again before it was verified: verify the raw bytes, before any JSON parser (in Express, express.raw() on this route).`,
  bodyUnicode: (detail) => `It verifies for the body in Unicode's form ${detail}. Something on the way normalises text: pass on its bytes.`,
  bodyCharset: (detail) =>
    `It verifies for the body ${detail}. Something on the way reads it in another character set: pass on its bytes, and use UTF-8 throughout.`,
  contentLine: (detail) =>
    `It was signed over ${detail}. The content begins with the line \`POST <path>\`, in capitals, then \`<client id>.<time>.<body>\`.`,
  contentLineEnd: () => "It was signed over a Windows line end after the path. The content's first line ends with a line feed alone.",
  contentBodyOnly: () => "It was signed over the body alone. The content is `POST <path>`, a line feed, then `<client id>.<time>.<body>`.",
};

/** Causes that only together make it verify, in words. */
export function inWords(found: readonly Found[], kind: MessageKind): string {
  const sentences = found.map(({ cause, detail }) => WORDS[cause](detail, kind));
  const [only = ""] = sentences;
  return sentences.length < 2 ? only : sentences.map((text, i) => `(${i + 1}) ${text}`).join(" ");
}
