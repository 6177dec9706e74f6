/** What the rest of the library asks of a runtime: RSA keys, and a way to send bytes. */

/** A private key that signs with RSASSA-PKCS1-v1_5 over SHA-256. */
export interface SigningKey {
  /** `alone` is true while no other call is under way: then signing in this thread is quicker than handing it over. */
  sign(content: Uint8Array, alone: boolean): Uint8Array | Promise<Uint8Array>;
}

/** A public key that verifies such signatures. */
export interface VerifyingKey {
  verify(content: Uint8Array, signature: Uint8Array): boolean | Promise<boolean>;
}

/** As much of a Web Crypto key as is needed to recognise one; the DOM's type is unknown to many consumers. */
export interface CryptoKeyLike {
  readonly type: string;
  readonly algorithm: object;
  readonly usages: readonly string[];
}

/** A request on its way out. Every header is already there. */
export interface OutgoingRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  readonly signal: AbortSignal | undefined;
  readonly timeoutMs: number;
  readonly maxResponseBytes: number;
}

/** An answer was read to its end. */
export interface Answered {
  readonly answered: true;
  readonly status: number;
  /** The value of a header, by its lower-case name; undefined where it is absent. */
  header(name: string): string | undefined;
  readonly body: Uint8Array;
  /** Never use the connection again: what came over it can't be trusted. */
  discard(): void;
}

/** There is no answer. `sent` is false only where no byte of the request can have left. */
export interface Unanswered {
  readonly answered: false;
  readonly reason: "network" | "timeout" | "aborted" | "tooLarge";
  readonly sent: boolean;
  readonly cause: unknown;
}

export type Exchange = Answered | Unanswered;

/** Sends a request and reads the answer to its end. Never rejects. */
export type Transport = (request: OutgoingRequest) => Promise<Exchange>;

/** A caller's own fetch. */
export type FetchLike = (request: Request) => Promise<Response>;

export interface Platform {
  /** @throws or rejects on use where the bytes are no such key. */
  importPrivateKey(pkcs8: Uint8Array): SigningKey;
  /** @throws or rejects on use where the bytes are no such key. */
  importPublicKey(spki: Uint8Array): VerifyingKey;
  privateKeyFrom(key: CryptoKeyLike): SigningKey;
  publicKeyFrom(key: CryptoKeyLike): VerifyingKey;
  /** The runtime's own way to send, or the caller's fetch in its place. */
  createTransport(fetch: FetchLike | undefined): Transport;
}
