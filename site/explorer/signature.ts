/** The content that is signed and its signature, made here by the package's own code. */
import { readPrivateKey } from "../../src/keys.ts";
import { contentToSign, sign } from "../../src/signing.ts";
import type { Signer } from "./keys.ts";
import type { Subject } from "./material.ts";

/** A signature with everything that it covers. */
export interface Signature {
  readonly path: string;
  readonly clientId: string;
  /** Unix time in milliseconds, as the header has it. */
  readonly time: string;
  readonly body: string;
  /** The whole content, to the letter. */
  readonly content: string;
  readonly bytes: number;
  /** The value of the header `Signature`. */
  readonly header: string;
}

const encoder = new TextEncoder();

/** The path that is called: that of the sandbox's gateways, as the client takes it from the contract. */
export function pathOf({ product, operation }: Subject): string {
  return product.paths.sandbox + operation.path;
}

/** Signs a body as the client would at this time. */
export async function signatureOf(subject: Subject, { clientId, privateKey }: Signer, body: string, time: string): Promise<Signature> {
  const path = pathOf(subject);
  const parts = { path, clientId, time, body: encoder.encode(body) };
  const content = contentToSign(parts);
  const header = await sign(parts, readPrivateKey(privateKey, "privateKey"), "1");
  return { path, clientId, time, body, content: new TextDecoder().decode(content), bytes: content.length, header };
}
