/** What a runtime is told before it runs the checks, and what it says of them; both travel as JSON. */

/** One of the forms in which a key arrives, as far as JSON can carry it. */
export type KeyForm = { readonly name: string } & (
  | { readonly text: string }
  | { readonly base64: string }
  | { readonly jwk: { readonly kty?: string } }
);

/** A body that was made from the contract, and the verdict of ajv on it. */
export interface JudgedBody {
  readonly operation: string;
  readonly kind: string;
  readonly body: unknown;
  readonly taken: boolean;
  /** Where it was spoilt, if at one place only. */
  readonly pointer?: string;
}

/** How the library reaches the network in a runtime: by node:http, or by fetch. */
export type PlatformName = "node" | "web";

export interface Setting {
  readonly platform: PlatformName;
  /** The sandbox that listens in another process, and its control API. */
  readonly gateway: string;
  readonly token: string;
  /** An address of this machine at which nobody listens. */
  readonly nobody: string;
  readonly clientId: string;
  readonly privateKey: string;
  readonly antomPublicKey: string;
  /** Forms of the pair `merchant` of the vectors. */
  readonly privateForms: readonly KeyForm[];
  /** Forms of the public half of the pair `antom`. */
  readonly publicForms: readonly KeyForm[];
  readonly bodies: readonly JudgedBody[];
}

/** What became of a check; without an `error` it holds. */
export interface Checked {
  readonly name: string;
  readonly error?: string;
}

/** A notification that reached the merchant's code. */
export interface Handled {
  readonly operation: string;
  readonly next: string;
  readonly key: string;
}
