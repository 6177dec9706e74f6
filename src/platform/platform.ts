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

/** As much of Node's KeyObject as is needed to recognise one; Node's types are unknown to many consumers. */
export interface KeyObjectLike {
  readonly type: string;
  export(options: { format: "der"; type: "pkcs8" | "spki" }): unknown;
}

/** The numbers of an RSA key as a JSON Web Key writes them, which every runtime reads; those of a private key are all there. */
export interface RsaJwk {
  readonly kty: "RSA";
  readonly n: string;
  readonly e: string;
  readonly d?: string;
  readonly p?: string;
  readonly q?: string;
  readonly dp?: string;
  readonly dq?: string;
  readonly qi?: string;
}

/** What a runtime makes a key of: numbers, or one that it has opened already. */
export type KeySource = RsaJwk | CryptoKeyLike | KeyObjectLike;

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

/** Where a runtime lets anybody in the process listen in: one of Node's `diagnostics_channel`. */
export interface Channel {
  readonly hasSubscribers: boolean;
  publish(message: unknown): void;
}

export interface Platform {
  /** @throws or rejects on use where it is no such key. */
  signingKey(source: KeySource): SigningKey;
  /** @throws or rejects on use where it is no such key. */
  verifyingKey(source: KeySource): VerifyingKey;
  /**
   * The public half of a key that the runtime has opened already; undefined where it doesn't tell at once.
   * @throws where it is none of the runtime's own.
   */
  spkiOf(key: CryptoKeyLike | KeyObjectLike): Uint8Array | undefined;
  sha256(content: Uint8Array): Uint8Array | Promise<Uint8Array>;
  /** The runtime's own way to send, or the caller's fetch in its place. */
  createTransport(fetch: FetchLike | undefined): Transport;
  /** The channel of a name; absent where the runtime has none. Keep what it returns: Node may forget a channel that nobody holds. */
  channel?(name: string): Channel;
}
