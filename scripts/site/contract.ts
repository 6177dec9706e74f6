/** A bundled contract as the reference looks at it: what `document.ts` knows, and where things come from. */
import type { Document, OperationObject, WebhookObject } from "../document.ts";

interface SourcePage {
  readonly product: string;
  readonly path: string;
  readonly edition: string;
  readonly as: string;
}

interface Provenance {
  readonly tags: readonly string[];
  readonly "x-antom-coverage": "complete" | { readonly partial: readonly string[] };
  readonly "x-antom-source": {
    readonly pages: readonly SourcePage[];
    readonly decisions?: readonly { readonly topic: string; readonly decided: string; readonly why: string }[];
  };
}

export type Operation = OperationObject & Provenance;
export type Webhook = WebhookObject & Provenance;

/** A contract, with what the reference says of it as a whole. */
export interface Contract extends Omit<Document, "paths" | "webhooks"> {
  readonly info: { readonly title: string; readonly description: string };
  readonly paths: Readonly<Record<string, { readonly post: Operation }>>;
  readonly webhooks?: Readonly<Record<string, { readonly post: Webhook }>>;
}
