/** What Redocly hands to a rule, and what stands in a contract, as far as the rules look. Every member may be missing or be of another kind. */

/** Where a node stands. */
export interface Location {
  readonly source: { readonly absoluteRef: string };
  readonly pointer: string;
  child(keys: readonly (string | number)[]): Location;
  /** The key of the node, instead of the node. */
  key(): Location;
}

/** What a visitor is called with, besides the node. */
export interface Context {
  readonly location: Location;
  /** Of the `$ref`, where the node was reached by one. */
  readonly rawLocation: Location;
  readonly type: { readonly name: string };
  report(problem: { message: string; location?: Location }): void;
  resolve(node: unknown, from?: string): { readonly node: unknown; readonly location?: Location };
}

/** A rule: made once for each contract, called for the nodes of its kinds. */
export type Rule = () => {
  Root?: (root: Root, context: Context) => void;
  Schema?: (schema: Schema, context: Context) => void;
  any?: { enter: (node: unknown, context: Context) => void };
  ref?: { enter: (node: Readonly<Record<string, unknown>>, context: Context) => void };
};

/** A node and where it stands. */
export interface Place<T> {
  readonly node: T;
  readonly location: Location;
}

export interface Root {
  readonly paths?: Readonly<Record<string, unknown>>;
  readonly webhooks?: Readonly<Record<string, unknown>>;
}

export interface Schema {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly maxLength?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly additionalProperties?: unknown;
  readonly unevaluatedProperties?: unknown;
  readonly if?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
  readonly "x-antom-unbounded"?: string;
  readonly "x-antom-evidence"?: { readonly level?: string };
  readonly "x-antom-reason-codes"?: Readonly<Record<string, { readonly next: string }>>;
}

export interface Operation {
  readonly operationId?: string;
  readonly "x-antom-result-codes"?: Readonly<Record<string, CodeRow>>;
  readonly "x-antom-result-logic"?: readonly LogicRule[];
  readonly "x-antom-coverage"?: "complete" | { readonly partial: readonly string[] };
  readonly "x-antom-repeat"?: string;
  readonly "x-antom-idempotency-key"?: string;
  readonly "x-antom-inquiry"?: { readonly operation?: string; readonly field?: string; readonly notExist?: string };
  readonly "x-antom-echo"?: Readonly<Record<string, string>>;
  readonly "x-antom-redirect"?: Readonly<Record<string, string>>;
  readonly "x-antom-final"?: { readonly field?: string; readonly subject?: string };
  readonly "x-antom-notification-field"?: string;
  readonly "x-antom-notification-key"?: readonly string[];
}

interface CodeRow {
  readonly status: string;
  readonly next: string;
}

export interface Condition {
  readonly resultStatus?: string;
  readonly resultCode?: string;
  readonly equals?: Readonly<Record<string, string>>;
  readonly anyPresent?: readonly string[];
}

export interface LogicRule {
  readonly when: Condition;
  readonly next: string;
  /** A field of reason codes that decides instead. */
  readonly reason?: string;
}

/** What decides an answer of an operation. */
export interface Tables {
  readonly codes: Readonly<Record<string, CodeRow>>;
  readonly gatewayCodes: Readonly<Record<string, CodeRow>>;
  readonly logic: readonly LogicRule[];
  /** Tables of reason codes, by the field that carries them. */
  readonly reasons: Readonly<Record<string, Readonly<Record<string, { readonly next: string }>>>>;
  /** What an unknown answer asks for where nothing of the contract applies. */
  readonly unsure: "inquire" | "retrySameRequest";
}

/** An operation or a webhook, by who sends which body. */
export interface Call {
  readonly name: string;
  readonly kind: "operation" | "webhook";
  readonly operation: Place<Operation>;
  readonly tables: Tables;
  /** Media types of the bodies that we send. */
  readonly sent: readonly Place<unknown>[];
  /** Media types of the bodies that we receive: the answers, or the payload of a webhook. */
  readonly received: readonly Place<unknown>[];
}
